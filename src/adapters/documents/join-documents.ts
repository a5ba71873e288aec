/** Several Documents as one: a mail whose text comes in several parts, a workbook of sheets, an archive. */
import type { Block, Document, DocumentWarning, Link, Mark } from "../../document/document.js";

const GAP = "\n\n";

/**
 * Puts the texts one after the other with an empty line between, and moves all spans and the numbers of lists
 * and tables along. One Document comes back as it is (with the source given); none gives an empty text.
 */
export function joinDocuments(documents: readonly Document[], source: string, mediaType: string): Document {
  const texts: string[] = [];
  const blocks: Block[] = [];
  const marks: Mark[] = [];
  const links: Link[] = [];
  const warnings: DocumentWarning[] = [];
  let length = 0;
  let lists = 0;
  let tables = 0;
  for (const document of documents) {
    warnings.push(...document.warnings.filter(({ code }) => code !== "no_text" || documents.length === 1));
    if (document.text.trim() === "" && documents.length > 1) continue;
    if (texts.length > 0) length += GAP.length;
    const shift = length;
    const move = <S extends { readonly start: number; readonly end: number }>(span: S): S => ({
      ...span,
      start: span.start + shift,
      end: span.end + shift,
    });
    let moreLists = 0;
    let moreTables = 0;
    for (const block of document.blocks) {
      if (block.item !== undefined) moreLists = Math.max(moreLists, block.item.list + 1);
      if (block.cell !== undefined) moreTables = Math.max(moreTables, block.cell.table + 1);
      blocks.push({
        ...move(block),
        ...(block.item === undefined ? {} : { item: { ...block.item, list: block.item.list + lists } }),
        ...(block.cell === undefined ? {} : { cell: { ...block.cell, table: block.cell.table + tables } }),
      });
    }
    for (const mark of document.marks) marks.push(move(mark));
    for (const link of document.links) links.push(move(link));
    texts.push(document.text);
    length += document.text.length;
    lists += moreLists;
    tables += moreTables;
  }
  return { source, mediaType, text: texts.join(GAP), blocks, marks, links, warnings };
}

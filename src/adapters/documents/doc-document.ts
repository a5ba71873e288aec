/** Word documents of the old kind (doc) as Documents. */
import type { Document } from "../../document/document.js";
import { hasWords } from "./clean-text.js";
import { DocumentBuilder } from "./document-builder.js";
import { UnreadableFile } from "./zip-archive.js";

/**
 * Reads the words of a doc: paragraphs, tables (rows of cells with tabs between), then text boxes and notes. The
 * numbers that Word adds by itself, colours and bold are not in what can be had from the file; where there are
 * lists it says so (`unsupported`). Comments are left out and said.
 * @throws UnreadableFile
 */
export async function documentFromDoc(content: Uint8Array, source: string): Promise<Document> {
  const { default: WordExtractor } = await import("word-extractor");
  const doc = await new WordExtractor().extract(Buffer.from(content)).catch((fault: unknown) => {
    const message = typeof fault === "object" && fault !== null && "message" in fault ? String(fault.message) : "unknown fault";
    throw new UnreadableFile(
      /encrypt|password/i.test(message) ? "encrypted" : "unreadable",
      `The document is damaged or protected: ${message.slice(0, 200)}`,
    );
  });
  const builder = new DocumentBuilder(source, "application/msword");
  writeLines(builder, doc.getBody());
  for (const more of [doc.getTextboxes({ includeHeadersAndFooters: false, includeBody: true }), doc.getFootnotes(), doc.getEndnotes()]) {
    builder.endBlock("\n\n");
    writeLines(builder, more);
  }
  if (hasLists(content))
    builder.warn("unsupported", "The document has lists that Word numbers by itself; in this old kind of file the numbers are not read.");
  if (hasWords(doc.getAnnotations())) builder.warn("hidden_content", "Comments in the margin were left out.");
  return builder.finish();
}

/** Where the head of the Word stream (its FIB, MS-DOC 2.5.1) states the length of the list definitions, `lcbPlfLst`. */
const LIST_LENGTH = 0x2e6;

/** The head stands at the start of a sector of the OLE file (64 bytes in small files) and begins with EC A5. */
function hasLists(content: Uint8Array): boolean {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  for (let at = 0; at + LIST_LENGTH + 4 <= bytes.length; at += 64)
    if (bytes[at] === 0xec && bytes[at + 1] === 0xa5) return bytes.readUInt32LE(at + LIST_LENGTH) > 2;
  return false;
}

/** Lines with the same number of tabs, two or more in a row, are rows of a table. */
function writeLines(builder: DocumentBuilder, text: string): void {
  const lines = text.split(/\r\n|[\n\r\f\v]/);
  const tabs = (line: string | undefined): number => (line === undefined ? -1 : line.split("\t").length - 1);
  for (let at = 0; at < lines.length; ) {
    const columns = tabs(lines[at]);
    let end = at + 1;
    if (columns > 0) while (end < lines.length && tabs(lines[end]) === columns) end += 1;
    if (end - at > 1) writeTable(builder, lines.slice(at, end));
    else {
      builder.startBlock({ kind: "paragraph" }, "\n\n");
      builder.append(lines[at] ?? "");
      end = at + 1;
    }
    at = end;
  }
  builder.endBlock("\n\n");
}

function writeTable(builder: DocumentBuilder, rows: readonly string[]): void {
  builder.endBlock("\n\n");
  builder.tables.openTable();
  for (const row of rows) {
    builder.endBlock("\n");
    builder.tables.openRow();
    for (const cell of row.split("\t")) {
      builder.tables.openCell();
      builder.startBlock({ kind: "paragraph" }, "\t");
      builder.append(cell);
      builder.endBlock("\t");
      builder.tables.closeCell();
    }
  }
  builder.tables.closeTable();
  builder.endBlock("\n\n");
}

/** The cells of a document by table, row and column, as the form's reader needs them. */
import type { Block, Document, Span } from "../document/document.js";

export interface FormCell {
  readonly column: number;
  /** As it stands in the document, the lines of a pdf put together again. */
  readonly text: string;
  /** Its lines as they stand, for a list of options. */
  readonly lines: readonly string[];
  readonly spans: readonly (Span & Pick<Block, "page" | "sheet" | "address">)[];
}

export interface CellRow {
  readonly table: number;
  /** Left to right. */
  readonly cells: readonly FormCell[];
}

/** White space folded; a line that a pdf broke after a hyphen goes on without a space. */
function wordsOf(text: string, broken: boolean): string {
  return (broken ? text.replace(/([\p{L}\p{N}])-\n(?=[\p{L}\p{N}])/gu, "$1-") : text).replace(/\s+/g, " ").trim();
}

const linesOf = (parts: readonly string[]): string[] =>
  parts.flatMap((part) => part.split(/\r?\n/)).flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));

/** All rows of all tables in reading order; blocks outside tables are left out. */
export function cellRows(document: Document): readonly CellRow[] {
  const rows = new Map<string, { table: number; cells: Map<number, { parts: string[]; spans: FormCell["spans"][number][] }> }>();
  for (const block of document.blocks) {
    if (block.cell === undefined) continue;
    const { table, row, column } = block.cell;
    const key = `${table} ${row}`;
    let found = rows.get(key);
    if (found === undefined) rows.set(key, (found = { table, cells: new Map() }));
    let cell = found.cells.get(column);
    if (cell === undefined) found.cells.set(column, (cell = { parts: [], spans: [] }));
    const { page, sheet, address } = block;
    cell.parts.push(document.text.slice(block.start, block.end));
    cell.spans.push({
      start: block.start,
      end: block.end,
      ...(page === undefined ? {} : { page }),
      ...(sheet === undefined ? {} : { sheet }),
      ...(address === undefined ? {} : { address }),
    });
  }
  const broken = document.mediaType === "application/pdf";
  return [...rows.values()].map(({ table, cells }) => ({
    table,
    cells: [...cells]
      .sort(([a], [b]) => a - b)
      .map(([column, { parts, spans }]) => ({ column, text: wordsOf(parts.join("\n"), broken), lines: linesOf(parts), spans })),
  }));
}

/** Letters and digits only: what is left of a text when programs change its spaces, dashes and quotation marks. */
export function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

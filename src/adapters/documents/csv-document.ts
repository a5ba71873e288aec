/** csv and tsv as Documents. */
import type { Document } from "../../document/document.js";
import { DocumentBuilder } from "./document-builder.js";
import { MAX_CELLS, type SheetCell, writeCells } from "./sheet-cells.js";

/** The sign that divides the first lines into most columns evenly; quoted words do not count. */
export function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"(?:[^"]|"")*"/g, '""')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== "")
    .slice(0, 20);
  let best = { sign: ",", score: 0 };
  for (const sign of ["\t", ";", ",", "|"]) {
    const counts = lines.map((line) => line.split(sign).length - 1);
    const score =
      counts.filter((count) => count > 0 && count === counts[0]).length * 100 + Math.min(...counts.map((count) => Math.min(count, 50)));
    if ((counts[0] ?? 0) > 0 && score > best.score) best = { sign, score };
  }
  return best.sign;
}

/** Reads decoded csv. Cells have an address and no sheet; quotes that are wrong are read as they stand. */
export async function documentFromCsv(text: string, source: string): Promise<Document> {
  const { parse } = await import("csv-parse/sync");
  const builder = new DocumentBuilder(source, "text/csv");
  const rows = parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: 1_000_000,
    to: 100_000,
  });
  const cells: SheetCell[] = rows
    .flatMap((record, row) => record.map((words, column) => ({ row, column, text: words.trim() })))
    .filter((cell) => cell.text !== "");
  if (cells.length > MAX_CELLS) builder.warn("truncated", `Only the first ${String(MAX_CELLS)} cells were read.`);
  writeCells(builder, cells.slice(0, MAX_CELLS), undefined);
  return builder.finish();
}

/** Workbooks (xlsx, xls, ods) as Documents. */
import type { CellObject, Range, WorkBook, WorkSheet } from "@e965/xlsx";
import type { Document } from "../../document/document.js";
import { DocumentBuilder } from "./document-builder.js";
import { type HiddenInSheet, hiddenInOds } from "./ods-hidden.js";
import { MAX_CELLS, type SheetCell, writeCells } from "./sheet-cells.js";
import { openZip, UnreadableFile, type ZipArchive } from "./zip-archive.js";

/** Rows of a sheet beyond this are not looked at. */
const MAX_ROWS = 20_000;

/** [file in the archive, what it means] for what a reader of the sheets does not see. */
const CARRIED: readonly (readonly [RegExp, "hidden_content" | "macros", string])[] = [
  [/vbaProject\.bin$|^Basic\/|^Scripts\//, "macros", "The workbook holds macros; none was run."],
  [/^xl\/pivotCache\/pivotCacheRecords/, "hidden_content", "A pivot table carries its source data along; it was left out."],
  [/^xl\/externalLinks\//, "hidden_content", "The workbook is linked to other files, whose values it carries."],
  [/^xl\/embeddings\//, "hidden_content", "Files are embedded in the workbook; they were left out."],
];

/**
 * Reads a workbook. Every cell with words is a block with its sheet and address, its text as Excel shows it (dates
 * in British order where the format leaves the order to the country). The name of a sheet comes as a heading when
 * several are visible. Hidden sheets, rows and columns and comments are left out and said (`hidden_content`).
 * @throws UnreadableFile
 */
export async function documentFromSpreadsheet(content: Uint8Array, source: string, mediaType: string): Promise<Document> {
  const builder = new DocumentBuilder(source, mediaType);
  const isZip = content[0] === 0x50 && content[1] === 0x4b;
  let concealed: ReadonlyMap<string, HiddenInSheet> = new Map();
  if (isZip) {
    const zip = await openZip(content);
    for (const [name, code, message] of CARRIED) if (zip.entries.some((entry) => name.test(entry.name))) builder.warn(code, message);
    if (await hasRowsBeyond(zip)) builder.warn("truncated", `Only the first ${String(MAX_ROWS)} rows of a sheet were read.`);
    const ods = await zip.readText("content.xml");
    const manifest = await zip.readText("META-INF/manifest.xml");
    if (manifest !== null && /<manifest:encryption-data/.test(manifest))
      throw new UnreadableFile("encrypted", "The workbook is protected by a password.");
    if (ods !== null) concealed = hiddenInOds(ods);
  }
  const xlsx = await import("@e965/xlsx");
  const formatter = xlsx.SSF as { format(format: string, value: number): string };
  const workbook = readWorkbook(() =>
    xlsx.read(content, {
      type: "array",
      cellHTML: false,
      cellFormula: true,
      cellNF: true,
      cellStyles: true,
      bookVBA: !isZip,
      sheetRows: MAX_ROWS,
      dateNF: "dd/mm/yyyy",
    }),
  );
  if (workbook.vbaraw !== undefined) builder.warn("macros", "The workbook holds macros; none was run.");
  const hidden = workbook.SheetNames.filter(
    (name, index) => (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0 || concealed.get(name)?.sheet === true,
  );
  if (hidden.length > 0)
    builder.warn("hidden_content", `${plural(hidden.length, "hidden sheet")} left out: ${hidden.join(", ").slice(0, 200)}.`);
  const visible = workbook.SheetNames.filter((name) => !hidden.includes(name));
  let left = MAX_CELLS;
  for (const name of visible) {
    const sheet = workbook.Sheets[name];
    if (sheet === undefined) continue;
    const cells = cellsOf(sheet, name, concealed.get(name), builder, (format, value) => formatter.format(format, value));
    if (cells.length === 0) continue;
    if (visible.length > 1) {
      builder.startBlock({ kind: "heading", sheet: name }, "\n\n");
      builder.append(name);
    }
    if (cells.length > left) builder.warn("truncated", `Only the first ${String(MAX_CELLS)} cells were read.`);
    writeCells(builder, cells.slice(0, left), name);
    left = Math.max(0, left - cells.length);
  }
  return builder.finish();
}

/** SheetJS stops at the last row asked for and does not tell; the end of a sheet's XML does. */
async function hasRowsBeyond(zip: ZipArchive): Promise<boolean> {
  for (const { name } of zip.entries) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const tail = (await zip.read(name))?.subarray(-20_000).toString("latin1") ?? "";
    const rows = [...tail.matchAll(/\br="[A-Z]{0,3}(\d{1,7})"/g)].map((match) => Number(match[1]));
    if (rows.some((row) => row > MAX_ROWS)) return true;
  }
  return false;
}

function readWorkbook(reader: () => WorkBook): WorkBook {
  try {
    return reader();
  } catch (fault) {
    const message = typeof fault === "object" && fault !== null && "message" in fault ? String(fault.message) : "unknown fault";
    if (/password|encrypt/i.test(message)) throw new UnreadableFile("encrypted", "The workbook is protected by a password.");
    throw new UnreadableFile("unreadable", `The workbook is damaged: ${message.slice(0, 200)}`);
  }
}

function cellsOf(
  sheet: WorkSheet,
  name: string,
  concealed: HiddenInSheet | undefined,
  builder: DocumentBuilder,
  format: (format: string, value: number) => string,
): SheetCell[] {
  const spans = spansOf(sheet["!merges"] ?? []);
  const rows = sheet["!rows"] ?? [];
  const columns = sheet["!cols"] ?? [];
  const cells: SheetCell[] = [];
  let hidden = 0;
  let comments = concealed?.comments ?? 0;
  let unsolved = 0;
  for (const [address, value] of Object.entries(sheet)) {
    const place = placeOf(address);
    if (place === null) continue;
    const cell = value as CellObject;
    if ((cell.c?.length ?? 0) > 0) comments += 1;
    const text = textOf(cell, format);
    if (text === "" && cell.f !== undefined && cell.v === undefined) unsolved += 1;
    if (text === "") continue;
    const unseen = rows[place.row]?.hidden === true || columns[place.column]?.hidden === true;
    if (unseen || concealed?.rows.has(place.row) === true || concealed?.columns.has(place.column) === true) {
      hidden += 1;
      continue;
    }
    cells.push({ ...place, text, ...spans.get(address), link: linkOf(cell) });
  }
  if (hidden > 0) builder.warn("hidden_content", `${plural(hidden, "cell")} in hidden rows or columns of ${name} left out.`);
  if (comments > 0) builder.warn("hidden_content", `${plural(comments, "comment")} in ${name} left out.`);
  if (unsolved > 0) builder.warn("unreadable", `${plural(unsolved, "formula")} in ${name} had no result saved with it.`);
  if (sheet["!fullref"] !== undefined && sheet["!fullref"] !== sheet["!ref"])
    builder.warn("truncated", `Only the first ${String(MAX_ROWS)} rows of ${name} were read.`);
  return cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
}

/** Formats whose order of day and month is that of the reader's country; in a British office this is what it shows. */
const COUNTRY_FORMATS: Readonly<Record<string, string>> = { "m/d/yy": "dd/mm/yyyy", "m/d/yy h:mm": "dd/mm/yyyy hh:mm" };

function textOf(cell: CellObject, format: (format: string, value: number) => string): string {
  const british = typeof cell.z === "string" ? COUNTRY_FORMATS[cell.z] : undefined;
  const text =
    british !== undefined && typeof cell.v === "number"
      ? format(british, cell.v)
      : (cell.w ?? (cell.v === undefined ? "" : String(cell.v)));
  return text
    .replace(/[ \u00A0\t]+/g, " ")
    .replace(/\r\n?/g, "\n")
    .trim();
}

function linkOf(cell: CellObject): string | undefined {
  const target = cell.l?.Target;
  return target === undefined || target.startsWith("#") ? undefined : target;
}

function placeOf(address: string): { row: number; column: number } | null {
  const found = /^([A-Z]{1,3})(\d{1,7})$/.exec(address);
  if (found === null) return null;
  const column = Array.from(found[1] ?? "", (letter) => letter.charCodeAt(0) - 64).reduce((sum, digit) => sum * 26 + digit, 0) - 1;
  return { row: Number(found[2]) - 1, column };
}

function spansOf(merges: readonly Range[]): ReadonlyMap<string, { rowSpan: number; columnSpan: number }> {
  const letters = (column: number): string =>
    (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
  return new Map(merges.map(({ s, e }) => [`${letters(s.c)}${String(s.r + 1)}`, { rowSpan: e.r - s.r + 1, columnSpan: e.c - s.c + 1 }]));
}

function plural(count: number, word: string): string {
  return `${String(count)} ${word}${count === 1 ? " was" : "s were"}`;
}

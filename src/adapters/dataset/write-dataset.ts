/** Writes the tables of a dataset as files; the same tables give the same bytes, xlsx apart. */
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import writeXlsxFile from "write-excel-file/node";
import { RoundrobinError } from "../../errors.js";
import type { DatasetTable } from "../../ports.js";

export const DATASET_FORMATS = ["csv", "xlsx", "json", "datapackage"] as const;
export type DatasetFormat = (typeof DATASET_FORMATS)[number];

/** @throws RoundrobinError WRONG_USE naming the formats there are */
export function datasetFormats(names: readonly string[]): readonly DatasetFormat[] {
  return names.map((name) => {
    const known = DATASET_FORMATS.find((format) => format === name.trim());
    if (known === undefined) throw new RoundrobinError("WRONG_USE", `--format "${name}" is none of ${DATASET_FORMATS.join(", ")}`);
    return known;
  });
}

/** CSV with every cell made harmless for a spreadsheet: a leading =, +, - or @ of a text gets an apostrophe. */
export function tableCsv(table: DatasetTable): string {
  return stringify(
    table.rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, typeof value === "boolean" ? String(value) : value])),
    ),
    { header: true, columns: table.columns.map((column) => column.name), escape_formulas: true },
  );
}

/** Frictionless Data Package 1: what the columns of the csv files mean. */
function dataPackage(title: string, tables: readonly DatasetTable[]): string {
  return `${JSON.stringify(
    {
      profile: "tabular-data-package",
      name: "roundrobin-survey",
      title,
      resources: tables.map((table) => ({
        profile: "tabular-data-resource",
        name: table.name,
        title: table.title,
        path: `${table.name}.csv`,
        encoding: "utf-8",
        schema: { fields: table.columns, missingValues: [""] },
      })),
    },
    null,
    1,
  )}\n`;
}

/** A file is there whole or not at all. */
async function writeWhole(path: string, content: string | Buffer): Promise<void> {
  await writeFile(`${path}.part`, content);
  await rename(`${path}.part`, path);
}

async function writeXlsx(path: string, tables: readonly DatasetTable[]): Promise<void> {
  const sheets = tables.map((table) => ({
    sheet: table.name,
    data: [
      table.columns.map((column) => ({ value: column.name, fontWeight: "bold" as const })),
      ...table.rows.map((row) =>
        table.columns.map((column) => {
          const value = row[column.name] ?? null;
          if (value === null) return null;
          if (typeof value === "number") return { type: Number, value };
          if (typeof value === "boolean") return { type: Boolean, value };
          // Excel takes 32,767 characters in a cell.
          return { type: String, value: value.length > 32_000 ? `${value.slice(0, 32_000)}…` : value };
        }),
      ),
    ],
    columns: table.columns.map((column) => ({ width: column.name === "text" ? 60 : 18 })),
    stickyRowsCount: 1,
  }));
  await writeXlsxFile(sheets).toFile(path);
}

/**
 * @param names formats, see `DATASET_FORMATS`
 * @returns the paths written
 */
export async function writeDataset(
  folder: string,
  title: string,
  tables: readonly DatasetTable[],
  names: readonly string[],
): Promise<readonly string[]> {
  const formats = datasetFormats(names);
  await mkdir(folder, { recursive: true });
  const written: string[] = [];
  const add = async (name: string, write: (path: string) => Promise<void>): Promise<void> => {
    const path = join(folder, name);
    await write(path);
    written.push(path);
  };
  const wantsCsv = formats.includes("csv") || formats.includes("datapackage");
  if (wantsCsv) for (const table of tables) await add(`${table.name}.csv`, (path) => writeWhole(path, tableCsv(table)));
  if (formats.includes("datapackage")) await add("datapackage.json", (path) => writeWhole(path, dataPackage(title, tables)));
  if (formats.includes("json")) {
    await add("dataset.json", (path) =>
      writeWhole(
        path,
        `${JSON.stringify({ title, tables: Object.fromEntries(tables.map((table) => [table.name, table.rows])) }, null, 1)}\n`,
      ),
    );
  }
  if (formats.includes("xlsx")) await add("dataset.xlsx", (path) => writeXlsx(path, tables));
  return written;
}

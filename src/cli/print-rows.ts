import { stringify } from "csv-stringify/sync";
import type { CommandContext } from "./context.js";
import { type Column, renderTable } from "./table.js";

/** Prints a list as a table, as one JSON document or as CSV (formulas made harmless), as asked. */
export function printRows<Row extends object>(
  context: CommandContext,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  options: { readonly empty: string; readonly width?: number },
): void {
  if (context.format === "json") context.print(JSON.stringify(rows, null, 1));
  else if (context.format === "csv") {
    const keys = Object.keys(rows[0] ?? {});
    const plain = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [key, typeof value === "object" && value !== null ? JSON.stringify(value) : value]),
      ),
    );
    context.print(stringify(plain, { header: true, columns: keys, escape_formulas: true }));
  } else context.print(rows.length === 0 ? options.empty : renderTable(rows, columns, options.width));
}

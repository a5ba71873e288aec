/** Cells of a spreadsheet as blocks. */
import type { DocumentBuilder } from "./document-builder.js";

export interface SheetCell {
  /** From 0. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly text: string;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  readonly link?: string | undefined;
}

/** Cells beyond this are left out with a warning. */
export const MAX_CELLS = 200_000;

/**
 * Writes the cells of one sheet, row by row, each with its address and (in a workbook) the name of the sheet. A
 * sheet whose words stand in one column is a text, and its cells are paragraphs.
 */
export function writeCells(builder: DocumentBuilder, cells: readonly SheetCell[], sheet: string | undefined): void {
  builder.endBlock("\n\n");
  const isTable = new Set(cells.map(({ column }) => column)).size > 1;
  builder.tables.openTable(!isTable);
  let row = -1;
  for (const cell of cells) {
    if (isTable) builder.tables.openCellAt(cell.row, cell.column, cell);
    builder.startBlock({ kind: "paragraph", sheet, address: addressOf(cell) }, cell.row === row ? "\t" : "\n");
    builder.append(cell.text, { link: cell.link });
    builder.endBlock("\t");
    builder.tables.closeCell();
    row = cell.row;
  }
  builder.tables.closeTable();
  builder.endBlock("\n\n");
}

/** `B7`; columns go on as AA after Z. */
export function addressOf({ row, column }: { readonly row: number; readonly column: number }): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCodePoint(65 + ((left - 1) % 26)) + letters;
  return `${letters}${String(row + 1)}`;
}

/**
 * Where each piece of text stands in the tables of a file, and which tables are tables at all: mail programs
 * also lay out letters with them.
 */
import type { Block, TableCell } from "../../document/document.js";
import type { Piece } from "./document-builder.js";

/** More columns or rows than this no cell is made to span (the limit of HTML). */
const MAX_SPAN = 1000;
/** Columns beyond this do not push the cells of later rows aside. */
const MAX_COLUMNS = 2000;
/** Tables nested deeper than this are read as the text of the cell round them. */
const MAX_NESTING = 40;

interface Table {
  readonly parent: CellPlace | null;
  /** By column, the cell last opened there. */
  readonly above: Map<number, CellPlace>;
  /** Said by the file to be layout only. */
  readonly layout: boolean;
  row: number;
  column: number;
  /** For each column, the number of rows below that a cell above still covers. */
  covered: number[];
}

/** One cell of one table; `table` is an identity, not yet a number. */
export interface CellPlace {
  readonly table: object;
  readonly cell: Omit<TableCell, "table" | "rowSpan"> & { rowSpan: number };
  /** The cell of the outer table that this table stands in. */
  readonly parent: CellPlace | null;
  readonly layout: boolean;
}

export interface CellShape {
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  readonly header?: boolean;
}

/** Follows the nesting of tables while a file is read. Unmatched calls are ignored: files are broken. */
export class TableTracker {
  private readonly stack: { table: Table; current: CellPlace | null }[] = [];

  get depth(): number {
    return this.stack.length;
  }

  openTable(layout = false): void {
    this.stack.push({ table: { parent: this.place(), above: new Map(), layout, row: -1, column: 0, covered: [] }, current: null });
  }

  closeTable(): void {
    this.stack.pop();
  }

  openRow(): void {
    const top = this.stack.at(-1);
    if (top === undefined) return;
    top.current = null;
    top.table.row += 1;
    top.table.column = 0;
    if (top.table.row > 0) top.table.covered = top.table.covered.map((rows) => Math.max(0, rows - 1));
  }

  openCell(shape: CellShape = {}): void {
    const top = this.stack.at(-1);
    if (top === undefined || this.stack.length > MAX_NESTING) return;
    const { table } = top;
    if (table.row < 0) this.openRow();
    while ((table.covered[table.column] ?? 0) > 0) table.column += 1;
    const columnSpan = clamp(shape.columnSpan);
    const rowSpan = clamp(shape.rowSpan);
    const column = table.column;
    for (let c = column; c < Math.min(column + columnSpan, MAX_COLUMNS); c += 1) table.covered[c] = rowSpan;
    table.column += columnSpan;
    top.current = {
      table,
      cell: { row: table.row, column, rowSpan, columnSpan, header: shape.header ?? false },
      parent: table.parent,
      layout: table.layout,
    };
    table.above.set(column, top.current);
  }

  /** A cell that only continues the one above it, as Word writes merged cells: that one grows by a row. */
  continueCell(shape: CellShape = {}): void {
    const top = this.stack.at(-1);
    if (top === undefined || this.stack.length > MAX_NESTING) return;
    const { table } = top;
    const above = table.above.get(table.column);
    if (above === undefined || above.cell.row + above.cell.rowSpan !== table.row) {
      this.openCell(shape);
      return;
    }
    above.cell.rowSpan += 1;
    table.column += clamp(shape.columnSpan);
    top.current = above;
  }

  /** A cell at a place that the file states, as spreadsheets do. */
  openCellAt(row: number, column: number, shape: CellShape = {}): void {
    const top = this.stack.at(-1);
    if (top === undefined) return;
    top.table.row = row;
    top.current = {
      table: top.table,
      cell: { row, column, rowSpan: clamp(shape.rowSpan), columnSpan: clamp(shape.columnSpan), header: shape.header ?? false },
      parent: top.table.parent,
      layout: false,
    };
  }

  closeCell(): void {
    const top = this.stack.at(-1);
    if (top !== undefined) top.current = null;
  }

  /** Is a cell of the innermost table open? */
  get inCell(): boolean {
    return this.place() !== null;
  }

  /** The innermost cell that is open. */
  place(): CellPlace | null {
    const top = this.stack.at(-1);
    return top === undefined ? null : (top.current ?? top.table.parent);
  }
}

function clamp(span: number | undefined): number {
  return span === undefined || !Number.isInteger(span) || span < 1 ? 1 : Math.min(span, MAX_SPAN);
}

/**
 * Makes the blocks. Each cell of a table of data ({@link layoutOf}) is one block of kind `cell`, and a table
 * inside such a cell is part of the cell's text. The pieces of all other tables stay paragraphs and items.
 *
 * Numbered items in a cell keep a block of their own (kind `item`, with `cell`): their numbers are not in the
 * text.
 */
export function placeCells(pieces: readonly Piece[], text: string): Block[] {
  const isData = layoutOf(pieces);
  const numbers = new Map<object, number>();
  const blocks: Block[] = [];
  let last: { cell: object; block: Block } | null = null;
  for (const piece of pieces) {
    const { place } = piece;
    let found: CellPlace | null = null;
    for (let at = place; at !== null; at = at.parent) if (isData(at)) found = at;
    const { item, page, quoteDepth = 0, sheet, address, beside } = piece;
    if (
      found === null &&
      item === undefined &&
      page === undefined &&
      sheet === undefined &&
      address === undefined &&
      beside === undefined
    ) {
      blocks.push({ start: piece.start, end: piece.end, quoteDepth, kind: piece.kind });
      last = null;
      continue;
    }
    const base = {
      start: piece.start,
      end: piece.end,
      quoteDepth,
      ...(beside === undefined ? {} : { beside }),
      ...(item === undefined ? {} : { item }),
      ...(page === undefined ? {} : { page }),
      ...(sheet === undefined ? {} : { sheet }),
      ...(address === undefined ? {} : { address }),
    };
    if (found === null) {
      blocks.push({ ...base, kind: piece.kind });
      last = null;
      continue;
    }
    const numbered = piece.kind === "item" && item?.ordered === true;
    if (last !== null && last.cell === found.cell && !numbered && /^\s*$/.test(text.slice(last.block.end, piece.start))) {
      last.block = { ...last.block, end: piece.end };
      blocks[blocks.length - 1] = last.block;
      continue;
    }
    const table = numbers.get(found.table) ?? numbers.size;
    numbers.set(found.table, table);
    const block: Block = { ...base, kind: numbered ? "item" : "cell", cell: { table, ...found.cell } };
    blocks.push(block);
    last = { cell: found.cell, block };
  }
  return blocks;
}

interface CellWords {
  pieces: number;
  /** A table stands in the cell. */
  nested: boolean;
}

/**
 * Tells cells of data from cells of layout:
 * - a table is one of data when two rows or more have words of their own in two cells or more;
 * - one such row is enough when its cells are short (three pieces at most) and the table holds no other;
 * - in a table of data, a cell that stands alone in its row and holds a table or four pieces and more is the
 *   frame round a letter, not a cell.
 */
function layoutOf(pieces: readonly Piece[]): (place: CellPlace) => boolean {
  const tables = new Map<object, Map<number, Map<number, CellWords>>>();
  const wordsOf = ({ table, cell }: CellPlace): CellWords => {
    const rows = getOrAdd(tables, table, () => new Map<number, Map<number, CellWords>>());
    const columns = getOrAdd(rows, cell.row, () => new Map<number, CellWords>());
    return getOrAdd(columns, cell.column, () => ({ pieces: 0, nested: false }));
  };
  for (const { place } of pieces) {
    if (place !== null) wordsOf(place).pieces += 1;
    for (let at = place?.parent ?? null; at !== null; at = at.parent) {
      const words = wordsOf(at);
      if (words.nested) break;
      words.nested = true;
    }
  }
  const data = new Set<object>();
  for (const [table, rows] of tables) {
    const wide = [...rows.values()].filter((columns) => [...columns.values()].filter((cell) => cell.pieces > 0).length > 1);
    const short = wide.every((columns) => [...columns.values()].every((cell) => cell.pieces <= 3));
    const nested = [...rows.values()].some((columns) => [...columns.values()].some((cell) => cell.nested));
    if (wide.length > 1 || (wide.length === 1 && short && !nested)) data.add(table);
  }
  return (place) => {
    if (place.layout || !data.has(place.table)) return false;
    const columns = tables.get(place.table)?.get(place.cell.row);
    const words = columns?.get(place.cell.column);
    return columns === undefined || words === undefined || columns.size > 1 || (words.pieces < 4 && !words.nested);
  };
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

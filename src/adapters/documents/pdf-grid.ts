/** Tables on a page: those with ruled lines, and those whose words stand in columns. */
import { type Line, leftOf, rightOf, type Segment, splitAt } from "./pdf-lines.js";
import type { Rule, Run } from "./pdf-page.js";

/** Cells of a table in reading order. `lines` are the runs of the cell, line by line. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
  readonly lines: readonly (readonly Run[])[];
}

export interface Grid {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Where the columns begin, and the last one ends. */
  readonly columns: readonly number[];
  readonly cells: readonly GridCell[];
  /** Columns of a running text instead of cells, each to be read from top to bottom. */
  readonly prose?: readonly (readonly Line[])[];
}

const NEAR = 3;

/**
 * Tables drawn with rules: upright and level lines that cross, three upright and two level ones at least (fewer
 * is a frame). A word belongs to the cell in which it begins.
 */
export function ruledGrids(lines: readonly Line[], rules: readonly Rule[]): Grid[] {
  const level = rules.filter((rule) => rule.y0 === rule.y1);
  const upright = rules.filter((rule) => rule.x0 === rule.x1);
  const grids: Grid[] = [];
  for (const group of clustersOf(level, upright)) {
    const xs = distinct(group.upright.map((rule) => rule.x0));
    const ys = distinct(group.level.map((rule) => rule.y0)).toReversed();
    const [left, right, top, bottom] = [xs[0] ?? 0, xs.at(-1) ?? 0, ys[0] ?? 0, ys.at(-1) ?? 0];
    if (xs.length < 3 || ys.length < 2 || xs.length > 60 || ys.length > 400) continue;
    const cells = new Map<string, { row: number; column: number; columnSpan: number; lines: Run[][] }>();
    for (const line of lines) {
      if (line.y > top + NEAR || line.y < bottom - NEAR) continue;
      const row = ys.findIndex((y) => line.y + line.size * 0.3 > y) - 1;
      if (row < 0) continue;
      const edges = xs.slice(1, -1).filter((x) => isClosed(group.upright, x, line.y + line.size * 0.3));
      for (const run of line.segments.flatMap((segment) => segment.runs).flatMap((each) => splitAtAll(each, edges))) {
        if (run.x < left - NEAR || run.x > right + NEAR) continue;
        const column = Math.max(
          0,
          xs.findLastIndex((x) => x <= run.x + NEAR),
        );
        const at = Math.min(column, xs.length - 2);
        const spot = openSpot(group.upright, xs, at, run.y + run.size * 0.3);
        const key = `${String(row)} ${String(spot.column)}`;
        const cell = cells.get(key) ?? { row, column: spot.column, columnSpan: spot.columnSpan, lines: [] };
        cells.set(key, cell);
        const last = cell.lines.at(-1);
        if (last === undefined || Math.abs((last[0]?.y ?? 0) - run.y) > 0.45 * run.size) cell.lines.push([run]);
        else last.push(run);
      }
    }
    const found = [...cells.values()].toSorted((a, b) => a.row - b.row || a.column - b.column);
    if (found.length > 1) grids.push({ top, bottom, left, right, columns: xs, cells: found });
  }
  return grids;
}

/** Where no upright rule stands between two columns at this height, they are one cell. */
function openSpot(upright: readonly Rule[], xs: readonly number[], column: number, y: number): { column: number; columnSpan: number } {
  let first = column;
  while (first > 0 && !isClosed(upright, xs[first] ?? 0, y)) first -= 1;
  let last = column;
  while (last < xs.length - 2 && !isClosed(upright, xs[last + 1] ?? 0, y)) last += 1;
  return { column: first, columnSpan: last - first + 1 };
}

/** Does an upright rule stand here? */
function isClosed(upright: readonly Rule[], x: number, y: number): boolean {
  return upright.some((rule) => Math.abs(rule.x0 - x) <= NEAR && rule.y0 - 1 <= y && y <= rule.y1 + 1);
}

function splitAtAll(run: Run, edges: readonly number[]): readonly Run[] {
  return edges.reduce<readonly Run[]>((runs, edge) => runs.flatMap((each) => splitAt(each, edge)), [run]);
}

/** Rules that touch one another. */
function clustersOf(level: readonly Rule[], upright: readonly Rule[]): { level: Rule[]; upright: Rule[] }[] {
  const clusters: { level: Rule[]; upright: Rule[]; x0: number; x1: number; y0: number; y1: number }[] = [];
  for (const rule of [...upright, ...level].toSorted((a, b) => b.y1 - a.y1)) {
    const touching = clusters.filter(
      (each) => rule.x0 <= each.x1 + NEAR && rule.x1 >= each.x0 - NEAR && rule.y0 <= each.y1 + NEAR && rule.y1 >= each.y0 - NEAR,
    );
    const merged = { level: [] as Rule[], upright: [] as Rule[], x0: rule.x0, x1: rule.x1, y0: rule.y0, y1: rule.y1 };
    (rule.x0 === rule.x1 ? merged.upright : merged.level).push(rule);
    for (const each of touching) {
      merged.level.push(...each.level);
      merged.upright.push(...each.upright);
      merged.x0 = Math.min(merged.x0, each.x0);
      merged.x1 = Math.max(merged.x1, each.x1);
      merged.y0 = Math.min(merged.y0, each.y0);
      merged.y1 = Math.max(merged.y1, each.y1);
      clusters.splice(clusters.indexOf(each), 1);
    }
    clusters.push(merged);
  }
  return clusters.filter((each) => each.level.length > 1 && each.upright.length > 2);
}

/** Values that differ by more than a rule's thickness, rising. */
function distinct(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) if (value - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) found.push(value);
  return found;
}

/**
 * Tables without rules: lines in a row, at least two of which have words in two columns or more that begin (or
 * end) at the same places. A line with words in one of the columns only, close below, goes on with the cells of
 * the row above; a line across the columns ends the table.
 */
export function alignedGrids(lines: readonly Line[]): Grid[] {
  const grids: Grid[] = [];
  for (let at = 0; at < lines.length; ) {
    const region = regionFrom(lines, at);
    if (region === null) {
      at += 1;
      continue;
    }
    grids.push(region.grid);
    at = region.next;
  }
  return grids;
}

function regionFrom(lines: readonly Line[], start: number): { grid: Grid; next: number } | null {
  const first = lines[start];
  if (first === undefined || first.segments.length < 2 || isListLine(first)) return null;
  let bands = first.segments.map((segment) => ({ x0: segment.x0, x1: segment.x1 }));
  const taken: Line[] = [first];
  let rows = 1;
  let end = start + 1;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    const before = lines[end - 1];
    if (line === undefined || before === undefined || before.y - line.y > 3.2 * line.size) break;
    const merged = mergeBands(bands, line);
    if (merged === null || (line.segments.length < 2 && !continues(line, before, merged))) break;
    bands = merged;
    taken.push(line);
    if (line.segments.length > 1) rows += 1;
  }
  bands = joinBands(bands, taken);
  if (rows < 2 || bands.length < 2) return null;
  const prose = proseColumns(bands, taken);
  const cells: { row: number; column: number; columnSpan: number; lines: Run[][] }[] = [];
  let row = -1;
  for (const line of taken) {
    const places = line.segments.map((segment) => bands.findIndex((band) => segment.x0 <= band.x1 && segment.x1 >= band.x0));
    const opens = row < 0 || (places[0] === 0 && (line.segments.length > 1 || rowsApart(taken, line)));
    if (opens) row += 1;
    for (const [index, segment] of line.segments.entries()) {
      const column = places[index] ?? 0;
      const cell = cells.find((each) => each.row === row && each.column === column);
      if (cell === undefined) cells.push({ row, column, columnSpan: 1, lines: [[...segment.runs]] });
      else cell.lines.push([...segment.runs]);
    }
  }
  const last = taken.at(-1) ?? first;
  return {
    next: end,
    grid: {
      top: first.y + first.size,
      bottom: last.y,
      left: Math.min(...taken.map(leftOf)),
      right: Math.max(...taken.map(rightOf)),
      columns: bands.map((band) => band.x0),
      cells: cells.toSorted((a, b) => a.row - b.row || a.column - b.column),
      ...(prose === null ? {} : { prose }),
    },
  };
}

/** Lines that a text in columns has at least. */
const PROSE_LINES = 8;

/**
 * A running text in two or three columns looks like a table whose cells are all full: many lines, evenly spaced,
 * most as wide as their column. Rows of a table are set apart, or end early.
 */
function proseColumns(bands: readonly { x0: number; x1: number }[], lines: readonly Line[]): Line[][] | null {
  if (bands.length > 3 || lines.length < PROSE_LINES) return null;
  const gaps = lines.slice(1).map((line, index) => (lines[index]?.y ?? 0) - line.y);
  if (Math.max(...gaps) > 1.35 * Math.min(...gaps)) return null;
  const columns = bands.map((band) =>
    lines.flatMap((line): Line[] => {
      const segments = line.segments.filter((each) => each.x0 <= band.x1 && each.x1 >= band.x0);
      return segments.length === 0 ? [] : [{ ...line, segments }];
    }),
  );
  const full = columns.every((column, index) => {
    const width = (bands[index]?.x1 ?? 0) - (bands[index]?.x0 ?? 0);
    const wide = column.filter((line) => rightOf(line) - leftOf(line) > 0.75 * width).length;
    return width > 120 && column.length >= PROSE_LINES - 2 && wide > 0.6 * column.length;
  });
  return full ? columns : null;
}

/** Neighbours of which no line has both are one column: a head at its left, figures at its right. */
function joinBands(bands: readonly { x0: number; x1: number }[], lines: readonly Line[]): { x0: number; x1: number }[] {
  const joined: { x0: number; x1: number }[] = [];
  const within = (line: Line, band: { x0: number; x1: number }): boolean =>
    line.segments.some((each) => each.x0 <= band.x1 && each.x1 >= band.x0);
  for (const band of bands) {
    const before = joined.at(-1);
    const apart = before === undefined || lines.some((line) => within(line, before) && within(line, band));
    if (apart) joined.push({ ...band });
    else before.x1 = band.x1;
  }
  return joined;
}

/** `•   words` and `1.   words` are items of a list, not rows of a table. */
function isListLine(line: Line): boolean {
  const [first, second] = line.segments;
  if (first === undefined || second === undefined || line.segments.length !== 2) return false;
  const mark = first.runs
    .map((run) => run.text)
    .join("")
    .trim();
  return /^(?:[•▪◦●○·*–-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])$/i.test(mark) && second.x0 - first.x1 < 3 * line.size;
}

/** The columns with the words of a line taken in; null when the line lies across two of them. */
function mergeBands(bands: readonly { x0: number; x1: number }[], line: Line): { x0: number; x1: number }[] | null {
  const merged = bands.map((band) => ({ ...band }));
  for (const segment of line.segments) {
    const touched = merged.filter((band) => segment.x0 <= band.x1 + 2 && segment.x1 >= band.x0 - 2);
    if (touched.length > 1) return null;
    const [band] = touched;
    if (band === undefined) merged.push({ x0: segment.x0, x1: segment.x1 });
    else {
      band.x0 = Math.min(band.x0, segment.x0);
      band.x1 = Math.max(band.x1, segment.x1);
    }
  }
  return merged.toSorted((a, b) => a.x0 - b.x0);
}

/** A single piece of words goes on with a table when it stands under one of its columns but the first, or is close. */
function continues(line: Line, before: Line, bands: readonly { x0: number; x1: number }[]): boolean {
  const [segment] = line.segments;
  if (segment === undefined) return false;
  const column = bands.findIndex((band) => segment.x0 <= band.x1 && segment.x1 >= band.x0);
  const close = before.y - line.y <= 1.45 * line.size;
  return close && (column > 0 || startsUnder(segment, before));
}

function startsUnder(segment: Segment, before: Line): boolean {
  return before.segments.length > 1 && Math.abs((before.segments[0]?.x0 ?? 0) - segment.x0) < NEAR;
}

/** Is this line set off from the line above it by more than the lines of a cell are? */
function rowsApart(taken: readonly Line[], line: Line): boolean {
  const before = taken[taken.indexOf(line) - 1];
  return before !== undefined && before.y - line.y > 1.45 * line.size;
}

/**
 * Two columns that a mail program flattened into lines: a gutter of white space runs down the text at one place.
 *
 *     2) How long did it take to     10 months. Any finer
 *     install?                       detail is withheld.
 *
 * The lines of a row are read column by column: the left pieces first, then the right ones.
 */

import type { Block } from "../../document/document.js";
import { codeAt } from "../../pattern/code-at.js";
import { parseLabel } from "../labels/label.js";
import type { QuestionIndex } from "../questions/question-index.js";
import { eachWord, hashWord, newWordHash } from "./word-hash.js";

export interface ColumnPiece {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  /** A blank line or a new column stands before it. */
  readonly gap: boolean;
  /** Which of the two columns it stands in; null for a line across the page. */
  readonly column: "left" | "right" | null;
}

const LEAST_HITS = 3;
const LEAST_COLUMN = 8;
const MOST_LINES = 20_000;
const LONGEST_LINE = 400;
const NEWLINE = 10;

interface Row {
  readonly block: Block;
  /** Offset at which the physical line begins. */
  readonly begin: number;
}

/** White space inside a line: two of them in a row may be a gutter. */
export const isGutter = (code: number): boolean => code === 0x20 || code === 9 || code === 0xa0;

/** Whether what begins there stands so deep in its line that it may be the right column. */
export function standsDeep(text: string, start: number): boolean {
  if (start < LEAST_COLUMN) return false;
  for (let at = start - 1; at >= start - LEAST_COLUMN; at--) if (codeAt(text, at) === NEWLINE) return false;
  return true;
}

/**
 * Column of the text's physical lines where words begin after two or more spaces, as often as possible; -1 when there is
 * no gutter.
 */
function gutterOf(text: string, rows: readonly Row[], wide: Uint8Array | null): number {
  const hits = new Map<number, number>();
  const hit = (column: number): void => {
    hits.set(column, (hits.get(column) ?? 0) + 1);
  };
  for (const [number, { block, begin }] of rows.entries()) {
    if (block.end - block.start > LONGEST_LINE) continue;
    const indented = block.start - begin >= LEAST_COLUMN;
    if (indented) hit(block.start - begin);
    if (wide?.[number] !== 1) continue;
    let spaces = 0;
    for (let at = Math.max(begin, (indented ? block.start + 1 : Math.max(block.start, begin + LEAST_COLUMN)) - 2); at < block.end; at++) {
      if (isGutter(codeAt(text, at))) spaces++;
      else {
        if (spaces >= 2 && at > block.start - (indented ? 0 : 1) && at - begin >= LEAST_COLUMN) hit(at - begin);
        spaces = 0;
      }
    }
  }
  let best = -1;
  let most = LEAST_HITS - 1;
  for (const [column, count] of hits) {
    if (count > most) {
      most = count;
      best = column;
    }
  }
  return best;
}

/** Whether the line leaves the gutter free. */
function fits(text: string, { block, begin }: Row, gutter: number): boolean {
  const at = begin + gutter;
  if (block.end <= at) return true;
  if (block.start >= at) return block.start === at;
  return isGutter(codeAt(text, at - 1));
}

/** Where the physical line that `start` stands in begins; -1 when that is too far. */
function lineBegin(text: string, start: number): number {
  let begin = start;
  while (begin > 0 && codeAt(text, begin - 1) !== NEWLINE) if (start - --begin > LONGEST_LINE) return -1;
  return begin;
}

/**
 * The blocks of a plain text in reading order, cut at the gutter; null when the text has no two columns with our
 * questions in the left one. `wide` is 1 for every block with two spaces in a row, null where there is none; such a text has no
 * columns, unless one of its lines {@link standsDeep}.
 */
export function columnPieces(
  text: string,
  blocks: readonly Block[],
  index: QuestionIndex,
  blankBefore: (at: number) => boolean,
  wide: Uint8Array | null,
): ColumnPiece[] | null {
  if (blocks.length < LEAST_HITS || blocks.length > MOST_LINES) return null;
  const rows: Row[] = [];
  for (const block of blocks) {
    if (block.kind !== "line") return null;
    const begin = lineBegin(text, block.start);
    if (begin < 0) return null;
    rows.push({ block, begin });
  }
  const gutter = gutterOf(text, rows, wide);
  if (gutter < 0) return null;
  const pieces: ColumnPiece[] = [];
  let changed = false;
  for (let at = 0; at < rows.length; ) {
    let end = at;
    let both = 0;
    while (end < rows.length) {
      const row = rows[end];
      if (!row || !fits(text, row, gutter)) break;
      if (row.block.start < row.begin + gutter && row.block.end > row.begin + gutter) both++;
      end++;
    }
    if (both >= 2 && askedOnTheLeft(text, rows.slice(at, end), gutter, index)) {
      pieces.push(...cut(text, rows.slice(at, end), gutter, index, (offset) => blankBefore(at + offset)));
      changed = true;
      at = end;
    } else {
      const stop = Math.max(end, at + 1);
      for (; at < stop; at++) {
        const row = rows[at];
        if (row) pieces.push({ block: row.block, start: row.block.start, end: row.block.end, gap: blankBefore(at), column: null });
      }
    }
  }
  return changed ? pieces : null;
}

/** "(See "Reasons", tick all that apply)": the question above goes on. */
const GOES_ON = /^[(a-z]/;

/** Most words of the left column are words of the questions. */
function askedOnTheLeft(text: string, rows: readonly Row[], gutter: number, index: QuestionIndex): boolean {
  const hash = newWordHash();
  let words = 0;
  let known = 0;
  for (const { block, begin } of rows) {
    eachWord(text, block.start, Math.min(block.end, begin + gutter), (start, end) => {
      hashWord(text, start, end, hash);
      words++;
      if (index.exact.get(hash.exact) >= 0) known++;
    });
  }
  return words >= 6 && known >= words * 0.55;
}

function cut(
  text: string,
  rows: readonly Row[],
  gutter: number,
  index: QuestionIndex,
  blankBefore: (at: number) => boolean,
): ColumnPiece[] {
  const pieces: ColumnPiece[] = [];
  let left: ColumnPiece[] = [];
  let right: ColumnPiece[] = [];
  const flush = (): void => {
    pieces.push(...left, ...right.map((piece, at) => (at === 0 ? { ...piece, gap: true } : piece)));
    left = [];
    right = [];
  };
  rows.forEach(({ block, begin }, at) => {
    const middle = begin + gutter;
    const label = block.start < middle ? parseLabel(text, block.start, block.end, index.highestNumber + 20) : null;
    const blank = blankBefore(at);
    if (
      blank ||
      (label && (label.delimited || label.prefix !== "none")) ||
      (block.start < middle &&
        right.length > 0 &&
        /[?:]\s*$/.test(textOfLast(text, left)) &&
        !GOES_ON.test(text.slice(block.start, block.start + 2)))
    )
      flush();
    let end = Math.min(block.end, middle);
    while (end > block.start && isGutter(codeAt(text, end - 1))) end--;
    if (block.start < middle) left.push({ block, start: block.start, end, gap: blank || left.length === 0, column: "left" });
    if (block.end > middle) right.push({ block, start: Math.max(block.start, middle), end: block.end, gap: false, column: "right" });
  });
  flush();
  return pieces;
}

function textOfLast(text: string, pieces: readonly ColumnPiece[]): string {
  const last = pieces[pieces.length - 1];
  return last ? text.slice(last.start, last.end) : "";
}

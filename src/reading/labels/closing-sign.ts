/** The sign that closes a label: `)`, `.`, `:`, `]` or a dash, with a second one behind it: `1. -`, `2) :`. */
import { codeAt } from "../../pattern/code-at.js";
import { isDash, isDigit, isLetter, isSpace } from "../text/characters.js";

export interface ClosingSign {
  /** Code of the sign. */
  readonly code: number;
  /** One past its last sign. */
  readonly signEnd: number;
  /** One past the white space behind it. */
  readonly end: number;
  /** No white space before or behind it, and no second sign. */
  readonly glued: boolean;
  /** White space before or behind it. */
  readonly spaced: boolean;
}

const NEWLINE = 0x0a;
const BRACKET = 0x29;
const DOT = 0x2e;
const COLON = 0x3a;
const POUND = 0xa3;
/** White space before the sign, and between it and a second one. */
const MOST_BEFORE = 3;
const MOST_BETWEEN = 8;

/** Past white space of the line, `most` characters of it at most. On one line: the dash of a list on the next is no part of "5." */
function pastBlanks(text: string, from: number, most: number): number {
  let at = from;
  while (at < from + most) {
    const code = codeAt(text, at);
    if (code === NEWLINE || !isSpace(code)) break;
    at++;
  }
  return at;
}

/** A dash closes a label when a word, a space or nothing follows: "4 -", "Q2 –No", not "4-5". */
function dashCloses(text: string, behind: number): boolean {
  const code = codeAt(text, behind);
  return behind >= text.length || isSpace(code) || isLetter(code) || code === POUND;
}

/** The closing sign at `from`, three spaces before it at most; null when there is none. It may go on past the end of a cell. */
export function closingSign(text: string, from: number): ClosingSign | null {
  const begin = pastBlanks(text, from, MOST_BEFORE);
  const code = codeAt(text, begin);
  let first = begin + 1;
  if (code === BRACKET) first += codeAt(text, first) === DOT ? 1 : 0;
  else if (code === DOT) first += codeAt(text, first) === BRACKET ? 1 : 0;
  else if (code !== COLON && code !== 0x5d && !(isDash(code) && dashCloses(text, first))) return null;
  const second = pastBlanks(text, first, MOST_BETWEEN);
  const other = codeAt(text, second);
  const doubled = other === DOT || ((other === COLON || isDash(other)) && !isDigit(codeAt(text, second + 1)));
  const signEnd = doubled ? second + 1 : first;
  const end = pastBlanks(text, doubled ? signEnd : second, text.length);
  const spaced = begin > from || second > first || end > signEnd;
  return { code, signEnd, end, glued: !spaced && !doubled, spaced };
}

/** Footnotes: the mark behind a figure ("8,720¹") is no part of it, and the paragraph that the mark names answers nothing. */
import type { Piece } from "../alignment/place.js";
import { isLetterOrDigit } from "../text/characters.js";
import type { Line, ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import { RAISED as HAS_RAISED } from "../text/word-kinds.js";
import { pieceText } from "./piece-text.js";

/** Raised digits behind a figure or a closing bracket: "m²" is a unit. */
const RAISED = /(?<=[\d%)])[¹²³⁰⁴-⁹]+(?![\d])/g;
const SIGNS = new Set(["¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹", "*", "†", "‡"]);
/** A mark, and words behind it. */
const NOTE = /^(?:\*{1,3}|[†‡]|[¹²³⁰⁴-⁹]{1,3})\s*(?=[\p{L}(])/u;
/** More lines that begin with an asterisk are a list. */
const MOST_STARS = 3;

/** The lines of footnotes, with the wrapped rest of each; empty for nearly every reply. */
export function footnoteLines(reply: ReplyText): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const marks = new MarksAbove(reply);
  let stars = 0;
  let noted: { document: number; mark: string } | null = null;
  for (const line of reply.lines) {
    const text = textOf(reply, line);
    const sign = isLetterOrDigit(text.charCodeAt(line.start)) ? "" : text.charAt(line.start);
    if (!SIGNS.has(sign)) {
      if (noted && noted.document === line.document && isWrappedRest(reply, line)) found.set(line.index, noted.mark);
      else noted = null;
      continue;
    }
    if (sign === "*") stars++;
    const mark = isAnswer(reply, line) ? null : markOf(reply, marks, line);
    noted = mark === null ? null : { document: line.document, mark };
    if (mark !== null) found.set(line.index, mark);
  }
  if (stars > MOST_STARS) for (const [line, mark] of found) if (mark.startsWith("*")) found.delete(line);
  return found;
}

/** "* staff were paid £48,750", right below a question: a number too small to be shown, and no note. */
function isAnswer(reply: ReplyText, line: Line): boolean {
  const above = reply.lines[line.index - 1];
  if (above?.document !== line.document || !/^\*\s+[a-z]/.test(textOf(reply, line).slice(line.start, line.start + 6))) return false;
  return /\?["')\s]{0,3}$/.test(textOf(reply, above).slice(Math.max(above.start, above.end - 6), above.end));
}

/** A shorter line was not wrapped. */
const SHORTEST_WRAPPED = 40;
/** In small letters, below a long line that ends no sentence. */
function isWrappedRest(reply: ReplyText, line: Line): boolean {
  const before = reply.lines[line.index - 1];
  const text = textOf(reply, line);
  if (!before || line.gap || line.fresh || before.end - before.start < SHORTEST_WRAPPED) return false;
  return /^[a-z]/.test(text.charAt(line.start)) && !/[.?!:]\s*$/.test(text.slice(Math.max(before.start, before.end - 3), before.end));
}

/** Where marks first stand behind a word or figure of each document: every mark is looked for once, however many notes it has. */
class MarksAbove {
  /** By mark, then by document; infinite where it stands behind none. */
  private readonly firsts = new Map<string, number[]>();

  constructor(private readonly reply: ReplyText) {}

  has(mark: string, line: Line): boolean {
    const byDocument = this.firsts.get(mark) ?? [];
    this.firsts.set(mark, byDocument);
    const first = (byDocument[line.document] ??= firstMarked(textOf(this.reply, line), mark));
    return first < line.start;
  }
}

/** Where the mark first stands right behind a word or figure. */
function firstMarked(text: string, mark: string): number {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + mark.length);
    if (/[\p{L}\d%)]/u.test(before === " " ? text.charAt(at - 2) : before) && !/[\p{L}\d*]/u.test(after)) return at;
  }
  return Number.POSITIVE_INFINITY;
}

/** The mark with which the line begins, when a word or figure above has it too. */
function markOf(reply: ReplyText, marks: MarksAbove, line: Line): string | null {
  const text = textOf(reply, line);
  const note = NOTE.exec(text.slice(line.start, Math.min(line.end, line.start + 12)));
  const mark = note?.[0].trim();
  // "*Not held*" is printed bold.
  if (!mark || (mark.startsWith("*") && text.slice(line.start + mark.length, line.end).includes("*"))) return null;
  return marks.has(mark, line) ? mark : null;
}

/** The pieces without raised digits behind figures. */
export function withoutMarks(reply: ReplyText, pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some((piece) => ((reply.lines[piece.line]?.kinds ?? 0) & HAS_RAISED) !== 0)) return pieces;
  return pieces.flatMap((piece) => {
    const parts: Piece[] = [];
    let start = piece.start;
    for (const mark of pieceText(reply, piece).matchAll(RAISED)) {
      const at = piece.start + mark.index;
      if (at > start) parts.push({ ...piece, start, end: at });
      start = at + mark[0].length;
    }
    if (start < piece.end) parts.push({ ...piece, start });
    return parts;
  });
}

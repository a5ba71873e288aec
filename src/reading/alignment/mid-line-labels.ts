/** Labels in the middle of a line: a reply glued into one line, a request run on in one paragraph: "(1) a list (2) the amount". */
import { parseLabel } from "../labels/label.js";
import { isDigit } from "../text/characters.js";
import type { Line, ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import { BEGINS_Q, FIGURED, isOf, SPACED } from "../text/word-kinds.js";
import { newStart, type Start } from "./start.js";

/** More labels than this in one line are no questionnaire. */
const MOST_IN_LINE = 400;

/** A number with its closing bracket. */
export const isItem = (text: string, from: number): boolean =>
  isDigit(text.charCodeAt(from)) &&
  (text.charCodeAt(from + 1) === 0x29 || (isDigit(text.charCodeAt(from + 1)) && text.charCodeAt(from + 2) === 0x29));

/** Whether a bracket opens behind the line's first word: "the amount (3) the addresses". */
export const hasBracket = (text: string, { firstWord, endWord, start, end }: Line): boolean => {
  const at = endWord - firstWord > 2 ? text.indexOf("(", start + 1) : -1;
  return at > 0 && at < end;
};

/** The number of the last label, 0 where there is none. */
export const lastNumber = (starts: readonly Start[]): number =>
  starts.findLast(({ label }) => label !== null)?.label?.parts[0]?.number ?? 0;

/** Labels in the middle of a long line: the whole reply may have been glued into one. */
export function midLineLabels(reply: ReplyText, line: Line, highest: number, behind: number, before: number): Start[] {
  const text = textOf(reply, line);
  const found: Start[] = [];
  // "(1) a list … (2) the amount": in brackets they count on.
  let last = before;
  for (let word = line.firstWord + 1; word < line.endWord; word++) {
    if (!isOf(reply, word, FIGURED | BEGINS_Q)) continue;
    const digit = isOf(reply, word, FIGURED);
    // "the 14 days": a sign must stand before a bare number.
    if (digit && isOf(reply, word - 1, SPACED)) continue;
    const at = reply.wordStart[word] ?? 0;
    // "Request: (1) A list": the label that the line begins with.
    if (at < behind) continue;
    if (!digit && !/^q[.\s]?\d/i.test(text.slice(at, at + 3))) continue;
    const lead = text.slice(Math.max(line.start, at - 3), at);
    const counted = digit && /\s\($/.test(lead) && isItem(text, at) && Number.parseInt(text.slice(at, at + 3), 10) === last + 1;
    if (counted) last++;
    else if (digit ? !/[.;:?!)\]]\s+\(?$|^\s{2,}\(?$/.test(lead) : !/\s\(?$/.test(lead)) continue;
    const label = parseLabel(text, lead.endsWith("(") ? at - 1 : at, line.end, highest);
    if (!label?.delimited || label.alone) continue;
    // In running text only a numbered label that is closed by a sign counts.
    if (label.parts[0]?.number === null) continue;
    const start = newStart(reply, line, at, label, false, word);
    start.atLineStart = false;
    found.push(start);
    if (found.length >= MOST_IN_LINE) break;
  }
  return found;
}

/**
 * Letters with a dash behind them below the number that they are parts of. A letter and a dash begin a line of many
 * other things ("A - class roads"), so they count only where the questionnaire has that part and the letters before it
 * stand above.
 *
 *     Q4 - 88
 *     a - 30
 *     b - 58
 */
import type { QuestionIndex } from "../questions/question-index.js";
import type { ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import { knownLabel } from "./known-label.js";
import { signStyle } from "./label.js";
import type { LineStart } from "./line-starts.js";
import { numberingIndex } from "./numbering.js";

/** "a - ", "b – ", "c = ". */
const DASHED = /([a-h])\s?(?:[-–—=]|->)\s+(?=\S)/iy;
const LONGEST = 8;
const BEFORE_A = 0x60;

/** The beginnings of lines with such letters as labels; the same where there are none. */
export function withDashedLetters(reply: ReplyText, index: QuestionIndex, starts: LineStart[]): LineStart[] {
  const names = numberingIndex(index, "ours");
  let number: number | null = null;
  let last = BEFORE_A;
  return starts.map((start, at) => {
    const line = reply.lines[at];
    const { label } = start;
    if (!line || line.document !== reply.lines[at - 1]?.document) number = null;
    if (label !== null) {
      const part = label.parts.at(-1);
      if (part?.number === null) last = part.sub.charCodeAt(0);
      else if (label.delimited && part !== undefined) {
        number = part.number;
        last = part.sub === "" ? BEFORE_A : part.sub.charCodeAt(0);
      }
      return start;
    }
    if (number === null || !line || line.block.cell) return start;
    DASHED.lastIndex = start.position;
    const found = DASHED.exec(textOf(reply, line).slice(0, Math.min(line.end, start.position + LONGEST)));
    const sub = found?.[1]?.toLowerCase() ?? "";
    const code = sub.charCodeAt(0);
    // One that nobody answered may be left out, not the first.
    if (!found || code <= last || code > last + (last === BEFORE_A ? 1 : 2) || names.orders(number, sub).length === 0) return start;
    last = code;
    return {
      ...start,
      label: knownLabel({ parts: [{ number, sub }], style: 1 + signStyle("-"), end: start.position + found[0].length }),
    };
  });
}

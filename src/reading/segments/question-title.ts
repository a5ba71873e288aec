/**
 * A question that the officer only names, on a line of its own above the answer: "Question 5 - list of addresses",
 * "* Strategy". All its words are the question's; none of them tells anything.
 */

import type { Question } from "../../questionnaire/questionnaire.js";
import type { Place } from "../alignment/place.js";
import type { ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import { askedFor, contentWords } from "../values/asked-for.js";

const LONGEST = 60;
const BULLET = /^\s*[-–—•*·]\s+/;
/** A figure, or the end of a sentence: somebody says something. */
const SAYS = /[\d£%]|[.!]\s*$|\b(?:yes|no|none|nil|not|n\/a|see|as)\b/i;

/** Whether the line of a place is such a title. `next` is the line of the place after it, -1 for none. */
export function isTitle(reply: ReplyText, place: Place, question: Question | undefined, next: number): boolean {
  const line = reply.lines[place.line];
  const below = reply.lines[place.line + 1];
  if (!line || !below || !question || line.block.cell || below.document !== line.document || below.index === next) return false;
  const text = textOf(reply, line).slice(place.label?.end ?? line.start, line.end);
  if (text.length > LONGEST || SAYS.test(text)) return false;
  if (place.label ? !below.gap || place.label.alone : !BULLET.test(text)) return false;
  const { words, alternatives, choices } = askedFor(question);
  if (alternatives !== null || choices !== null) return false;
  const said = [...contentWords(text)];
  return said.length > 0 && said.every((word) => words.has(word));
}

/** The parts of a question answered on one line: "3. (a) 5,210 (b) 2,877 (c) not recorded", "Q4 - 88 a - 30 b - 58". */

import { type Label, signStyle } from "../labels/label.js";
import type { LineStart } from "../labels/line-starts.js";
import { numberingIndex } from "../labels/numbering.js";
import type { QuestionIndex } from "../questions/question-index.js";
import { matchesOf } from "../text/characters.js";
import type { Line, ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import { newStart, type Start } from "./start.js";

/** "(b) ", "b) ", "b - ", "b. ", "b: " inside a line; the forms are told apart. */
const LETTER = /(?<=[\s;,.])(?:(\(?[a-h]\))|([a-h])(?=\s?[-–—:=.]\s))\s?[-–—:=.]?\s*(?=\S)/gi;
const SECOND = /(?:^|[\s;,.(])[a-h](?:\)|\s?[-–—:=.]\s)/i;
const CLOSED = /\)[\s.:–—-]*$/;
const BEFORE_A = 0x60;
const LONGEST_LINE = 2000;

/** Whether the second part of a question may stand on the line behind its label. */
export function hasLetters(text: string, { end }: Label, line: Line): boolean {
  return line.end - end <= LONGEST_LINE && SECOND.test(text.slice(end, line.end));
}

/** Such parts of the label that the line begins with, each a place of its own: all of them ours, in order and in one form. */
export function lettersInside(reply: ReplyText, index: QuestionIndex, starts: readonly LineStart[], line: Line): Start[] {
  const label = starts[line.index]?.label ?? null;
  const part = label?.parts.length === 1 ? label.parts[0] : undefined;
  if (!label?.delimited || label.reference || !part || part.number === null || line.end - label.end > LONGEST_LINE) return [];
  const { number } = part;
  const names = numberingIndex(index, "ours");
  // Parts that are asked at all: hardly a question has any.
  const first = part.sub === "" ? "a" : String.fromCharCode(part.sub.charCodeAt(0) + 1);
  const isAsked = (sub: string): boolean => names.orders(number, sub).length > 0;
  if (part.sub.length > 1 || !isAsked(first) || (part.sub !== "" && !isAsked(part.sub))) return [];
  const text = textOf(reply, line);
  const words = text.slice(label.end, line.end);
  let last = part.sub === "" ? BEFORE_A : part.sub.charCodeAt(0);
  let bracketed: boolean | null = part.sub === "" ? null : CLOSED.test(text.slice(line.start, label.end));
  const found: Start[] = [];
  for (const match of matchesOf(LETTER, words)) {
    const sub = (match[1] ?? match[2] ?? "").replace(/[()]/g, "").toLowerCase();
    const inBracket = match[1] !== undefined;
    if (sub.charCodeAt(0) !== last + 1 || (bracketed !== null && inBracket !== bracketed) || names.orders(number, sub).length === 0)
      continue;
    bracketed = inBracket;
    last++;
    const at = label.end + match.index;
    const own = {
      ...label,
      parts: [{ number, sub }],
      style: 1 + signStyle(inBracket ? ")" : "-"),
      end: at + match[0].length,
      alone: false,
      range: false,
      weak: false,
    };
    found.push({ ...newStart(reply, line, at, own, false), atLineStart: false });
  }
  // "(a)" alone is hardly a list, and what is counted again below is one of something else.
  if (found.length < (part.sub === "" ? 2 : 1) || isCountedBelow(starts, line.index, number, last)) return [];
  return found;
}

/** Whether the labels below have one of those parts again. */
function isCountedBelow(starts: readonly LineStart[], from: number, number: number, last: number): boolean {
  for (let at = from + 1; at < starts.length; at++) {
    const part = starts[at]?.label?.parts[0];
    if (!part) continue;
    return (part.number === null || part.number === number) && part.sub !== "" && part.sub.charCodeAt(0) <= last;
  }
  return false;
}

/** Labels that only the labels round them, or the questionnaire, can tell: "3 - 5." for questions 3 to 5, "Q2 (i)" for question 2. */
import { codeAt } from "../../pattern/code-at.js";
import type { QuestionIndex } from "../questions/question-index.js";
import { isDash, isDigit, isLetter, isSpace } from "../text/characters.js";
import type { ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import { knownLabel } from "./known-label.js";
import { type Label, type LabelPart, signStyle } from "./label.js";
import type { LineStart } from "./line-starts.js";
import { numberingIndex } from "./numbering.js";

const MOST_SPANNED = 8;
/** What stands behind "3 - " when it is a range. */
const UNTIL = /^(\d{1,3})([.):])?(?=\s|$)\s*/;
/** "(i)" or "(a)" behind a number. */
const FIRST_INSIDE = /\s?\(\s?[ia]\s?\)$/i;

const numberOf = (label: Label | null): number | null => {
  const part = label?.parts.length === 1 ? label.parts[0] : undefined;
  return part && label?.prefix === "none" ? part.number : null;
};

/**
 * "5 - 7. There were none.": an answer of 7 to question 5 where question 6 follows, and three questions where
 * question 8 does.
 */
export function withSpacedRanges(reply: ReplyText, index: QuestionIndex, starts: LineStart[]): LineStart[] {
  if (!starts.some(({ label }) => label?.weak)) return starts;
  return starts.map((start, at) => {
    const { label } = start;
    const from = numberOf(label);
    const line = reply.lines[at];
    if (!label?.weak || from === null || label.parts[0]?.sub !== "" || !line) return start;
    const until = UNTIL.exec(textOf(reply, line).slice(label.end, Math.min(line.end, label.end + 8)));
    const to = Number(until?.[1] ?? 0);
    if (!until || to <= from || to - from > MOST_SPANNED) return start;
    const end = Math.min(line.end, label.end + until[0].length);
    const alone = end >= line.end;
    if (until[2] === undefined && !alone) return start;
    const next = nextNumber(reply, starts, at);
    // Behind the last question of ours nothing follows, however many parts they have.
    if (next !== (to < index.highestNumber ? to + 1 : null) && !(next === null && to === lastNumber(index))) return start;
    const parts = Array.from({ length: to - from + 1 }, (_, step): LabelPart => ({ number: from + step, sub: "" }));
    return { ...start, label: { ...label, weak: false, parts, end, alone, range: true, style: signStyle(until[2] ?? "") } };
  });
}

/** The highest number of our own labels. */
const lastNumber = ({ questions }: QuestionIndex): number => questions.reduce((last, { key }) => Math.max(last, key?.number ?? 0), 0);

/** The number of the next label that is one; null where none follows in the document. */
function nextNumber(reply: ReplyText, starts: readonly LineStart[], at: number): number | null {
  for (let below = at + 1; below < starts.length; below++) {
    if (reply.lines[below]?.document !== reply.lines[at]?.document) return null;
    const label = starts[below]?.label ?? null;
    const part = label?.parts[0];
    if (label?.delimited && part && part.number !== null) return part.number;
  }
  return null;
}

/** A number, a letter or several ("13a-d"), a space and what begins an answer. */
const WITHOUT_SIGN =
  /(\d{1,3})([a-h])((?:(?:[-–/&,+]|, | and | & | to | ?- ?)\1?[a-h](?![a-z])){0,7})\s+(?=[\p{Lu}£\d<~*]|(?:n\/a|not?|yes|nil|none|as|see|same|unknown|refused|withheld|exempt|we|https?|www)(?![\p{L}]))/uy;

/** "13a-" before "d n/a": the dash belongs to a range of letters. */
export const endsAtRange = (text: string, { parts, end }: Label): boolean =>
  parts.length === 1 &&
  parts[0]?.number !== null &&
  isDash(codeAt(text, end - 1)) &&
  isLetter(codeAt(text, end)) &&
  isSpace(codeAt(text, end + 1));

/** "4b Not held" where we have a question 4b: the sign was forgotten, and the letter makes it no figure. */
export function withForgottenSign(index: QuestionIndex, text: string, from: number, limit: number): Label | null {
  WITHOUT_SIGN.lastIndex = from;
  const found = isDigit(codeAt(text, from)) ? WITHOUT_SIGN.exec(text) : null;
  const number = Number(found?.[1] ?? 0);
  const names = numberingIndex(index, "ours");
  const subs = found ? subsNamed(found[2] ?? "", found[3] ?? "") : [];
  if (!found || from + found[0].length > limit || subs.some((sub) => names.orders(number, sub).length === 0)) return null;
  return knownLabel({ parts: subs.map((sub) => ({ number, sub })), style: 1 + signStyle("."), end: from + found[0].length });
}

/** "(a) to (c)", "a, b and c" behind "12. ", up to the end of the line or a sign. */
const SUBS_BEHIND =
  /(\()?([a-h])\)?((?:\s?(?:,|&|and|to|-|–)\s?(?:and\s)?\(?[a-h](?![a-z])\)?){1,7})[^\S\n]*(?:[.:)–-][^\S\n]*|(?=$|\n))/iy;
const NEXT_SUB = /(to|-|–)?\s?(?:and\s)?\d{0,3}\(?([a-h])(?![a-z])\)?/gi;

/** "a" and what is written behind it: " to c", ", b and c". */
function subsNamed(first: string, behind: string): string[] {
  const subs = [first.toLowerCase()];
  for (const [, range, next = ""] of behind.matchAll(NEXT_SUB)) {
    const last = (subs[subs.length - 1] ?? "a").charCodeAt(0);
    const sub = next.toLowerCase().charCodeAt(0);
    for (let code = range === undefined ? sub : last + 1; code <= sub; code++) subs.push(String.fromCharCode(code));
  }
  return subs;
}

/** The parts that such a list of letters names, where all of them are ours. */
function subsBehind(index: QuestionIndex, text: string, label: Label, number: number, limit: number): Label | null {
  if (codeAt(text, label.end) !== 0x28 && (!isLetter(codeAt(text, label.end)) || isLetter(codeAt(text, label.end + 1)))) return null;
  SUBS_BEHIND.lastIndex = label.end;
  const found = SUBS_BEHIND.exec(text);
  if (!found || label.end + found[0].length > limit) return null;
  const subs = subsNamed(found[2] ?? "", found[3] ?? "");
  const names = numberingIndex(index, "ours");
  if (subs.length < 2 || subs.some((sub) => names.orders(number, sub).length === 0)) return null;
  const end = label.end + found[0].length;
  return { ...label, parts: subs.map((sub) => ({ number, sub })), end, alone: end >= limit };
}

/** "a) " or "(a) " right behind "6. ". */
const SUB_BEHIND = /\(?([a-h])(?:\)|\.(?=\s))\s*/iy;

/** Whether {@link SUB_BEHIND} may match: a bracket, or a letter and the sign behind it. */
function mayBeSub(text: string, from: number): boolean {
  const first = codeAt(text, from);
  const sign = codeAt(text, from + 1);
  return first === 0x28 || ((sign === 0x29 || sign === 0x2e) && isLetter(first));
}

/** "6. a) Yes" and "b) 22%" below it, where we have questions 6a and 6b: the label is 6a's, whatever became of a question 6. */
export function withSubBehind(index: QuestionIndex, text: string, label: Label, limit: number): Label {
  const [part] = label.parts;
  if (!part || part.number === null || part.sub !== "" || label.parts.length > 1 || !label.delimited || label.alone) return label;
  const several = subsBehind(index, text, label, part.number, limit);
  if (several) return several;
  if (!mayBeSub(text, label.end)) return label;
  SUB_BEHIND.lastIndex = label.end;
  const behind = SUB_BEHIND.exec(text);
  const sub = behind?.[1]?.toLowerCase() ?? "";
  if (!behind || label.end + behind[0].length > limit || numberingIndex(index, "ours").orders(part.number, sub).length === 0) return label;
  const end = label.end + behind[0].length;
  return { ...label, parts: [{ number: part.number, sub }], end, alone: end >= limit };
}

/** "Q2 (i) 2021/22 - 120" where question 2 has no parts: "(i)" begins a list inside its answer. */
export function withoutInnerList(index: QuestionIndex, text: string, position: number, label: Label): Label {
  const [part] = label.parts;
  if (!part || part.number === null || label.parts.length > 1 || (part.sub !== "i" && part.sub !== "a")) return label;
  const names = numberingIndex(index, "ours");
  const isOurs = (number: number, sub: string): boolean => names.orders(number, sub).length > 0;
  if (!isOurs(part.number, "") || isOurs(part.number, part.sub) || isOurs(part.number, "a")) return label;
  const close = text.indexOf(")", position);
  if (close < 0 || close > label.end) return label;
  const inside = FIRST_INSIDE.exec(text.slice(position, close + 1));
  if (!inside) return label;
  const end = position + inside.index + (inside[0].length - inside[0].trimStart().length);
  return {
    ...label,
    parts: [{ number: part.number, sub: "" }],
    end,
    alone: false,
    delimited: true,
    style: label.style - (label.style % 32),
  };
}

/**
 * "6." on a line of its own and "a. Yes", "b. 22%" below it, where our questions 6a and 6b stand under no question 6: the
 * letters have its number, which no question between them can give them.
 */
export function withNumberAbove(reply: ReplyText, index: QuestionIndex, starts: LineStart[]): LineStart[] {
  const names = numberingIndex(index, "ours");
  let above: number | null = null;
  return starts.map((start, at) => {
    const { label } = start;
    const part = label?.parts.length === 1 ? label.parts[0] : undefined;
    if (reply.lines[at]?.document !== reply.lines[at - 1]?.document) above = null;
    if (!label || !part) return start;
    if (part.number !== null) {
      const unasked = part.sub === "" && label.delimited && names.orders(part.number, "").length === 0;
      above = unasked && names.orders(part.number, "a").length > 0 ? part.number : null;
      return start;
    }
    if (above === null) return start;
    return names.orders(above, part.sub).length === 0
      ? start
      : { ...start, label: { ...label, parts: [{ number: above, sub: part.sub }] } };
  });
}

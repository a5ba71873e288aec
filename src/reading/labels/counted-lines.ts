/**
 * Lists whose numbers have no sign behind them. A figure that begins a line is no label by itself ("3 vans"), but lines
 * that count 1, 2, 3 through the questionnaire are.
 *
 *     1  Yes
 *     2  In-house
 *     3  2 full time
 */
import { codeAt } from "../../pattern/code-at.js";
import type { QuestionIndex } from "../questions/question-index.js";
import { isDigit, isLetter, isSpace } from "../text/characters.js";
import type { Line, ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import { QUESTION_MARK } from "../text/word-kinds.js";
import { knownLabel } from "./known-label.js";
import { type Label, signStyle } from "./label.js";
import type { LineStart } from "./line-starts.js";
import { numberingIndex } from "./numbering.js";

/** Entries between two neighbours of a list are looked through so far. */
const FURTHEST = 40;
/** What a number that is left out costs, in found ones. */
const LEFT_OUT = 0.7;
/** What "5 https://…" and "6 no" are worth: less than a figure that begins an answer, more than a number left out. */
const FAINT = 0.2;
/** With two spaces or a tab behind the numbers so many make a list; with one space, so many and this share of the numbers asked. */
const LEAST_WIDE = 3;
const LEAST_NARROW = 4;
const SHARE_NARROW = 0.6;
const NEWLINE = 0x0a;
/** How an answer begins; "4 vans" does not. */
const BEGINS_ANSWER = /[\p{Lu}\d£€<~"'“‘(*+-]/u;
/** A request may be repeated first, or lists given for several years: so many lists are looked for. */
const MOST_LISTS = 4;

interface Entry {
  readonly line: number;
  readonly number: number;
  /** Place of its letter in the alphabet, 0 without one. */
  readonly letter: number;
  /** Null where the line has a label already. */
  readonly label: Label | null;
  readonly wide: boolean;
  /** Its words begin with a small letter: it counts only where the list would lack its number. */
  readonly faint: boolean;
}

const placeOf = (sub: string): number => (sub.length === 1 ? sub.charCodeAt(0) - 0x60 : 0);

/** The label that a line would begin with if its first figure, and a letter right behind it that we ask for, were one. */
function figureLabel(
  text: string,
  line: Line,
  position: number,
  index: QuestionIndex,
): { label: Label; wide: boolean; faint: boolean } | null {
  let at = position;
  let number = 0;
  while (at < line.end && at < position + 3 && isDigit(codeAt(text, at))) number = number * 10 + codeAt(text, at++) - 0x30;
  if (at === position || number === 0 || number > index.highestNumber) return null;
  const lettered = isLetter(codeAt(text, at));
  const sub = lettered ? text.charAt(at++).toLowerCase() : "";
  if (lettered && numberingIndex(index, "ours").orders(number, sub).length === 0) return null;
  if (!isSpace(codeAt(text, at))) return null;
  const tab = codeAt(text, at) === 0x09;
  let end = at;
  while (end < line.end && isSpace(codeAt(text, end)) && codeAt(text, end) !== NEWLINE) end++;
  if (end >= line.end) return null;
  const wide = tab || end - at > 1;
  const faint = !wide && !BEGINS_ANSWER.test(text.charAt(end));
  if (!wide && (lettered || (faint && !isLetter(text.charCodeAt(end))))) return null;
  return { label: knownLabel({ parts: [{ number, sub }], style: (lettered ? 1 : 0) + signStyle("."), end }), wide, faint };
}

const LONG_LINE = 55;
/** Whether the line may have been wrapped: it is long and no sentence ends with it. */
function isFull(reply: ReplyText, at: number): boolean {
  const line = reply.lines[at];
  if (!line || line.end - line.start < LONG_LINE) return false;
  const last = textOf(reply, line).charCodeAt(line.end - 1);
  return last !== 0x2e && last !== 0x3f && last !== 0x21;
}

function beginsWithDigit(reply: ReplyText, at: number, position: number): boolean {
  const line = reply.lines[at];
  return line !== undefined && isDigit(codeAt(textOf(reply, line), position));
}

function entriesOf(reply: ReplyText, index: QuestionIndex, starts: readonly LineStart[]): Entry[] {
  const entries: Entry[] = [];
  starts.forEach(({ label, position }, at) => {
    const line = reply.lines[at];
    if (!line) return;
    const part = label?.parts[0];
    const text = textOf(reply, line);
    if (label !== null) {
      if (label.prefix === "none" && label.delimited && part && part.number !== null)
        entries.push({ line: at, number: part.number, letter: placeOf(part.sub), label: null, wide: true, faint: false });
      return;
    }
    if (line.block.cell || !isDigit(codeAt(text, position))) return;
    const found = figureLabel(text, line, position, index);
    if (found?.faint && !line.fresh && isFull(reply, at - 1) && !text.startsWith("http", found.label.end)) return;
    const { number = 0, sub = "" } = found?.label.parts[0] ?? {};
    if (found) entries.push({ line: at, number: number ?? 0, letter: placeOf(sub), ...found });
  });
  return entries;
}

/** The longest list that counts upwards; numbers that were left out make it worth less. */
function longestList(reply: ReplyText, entries: readonly Entry[]): { readonly list: readonly Entry[]; readonly worth: number } {
  const worths: number[] = [];
  const before: number[] = [];
  let best = -1;
  entries.forEach((entry, at) => {
    const own = entry.faint ? FAINT : 1;
    let worth = own - LEFT_OUT * (entry.number - 1);
    let from = -1;
    for (let back = at - 1; back >= Math.max(0, at - FURTHEST); back--) {
      const other = entries[back];
      if (!other || reply.lines[other.line]?.document !== reply.lines[entry.line]?.document) break;
      if (other.number > entry.number || (other.number === entry.number && other.letter >= entry.letter)) continue;
      const sum = (worths[back] ?? 0) + own - LEFT_OUT * Math.max(0, entry.number - other.number - 1);
      if (sum > worth) {
        worth = sum;
        from = back;
      }
    }
    worths.push(worth);
    before.push(from);
    if (best < 0 || worth > (worths[best] ?? 0)) best = at;
  });
  const list: Entry[] = [];
  for (let at = best; at >= 0; at = before[at] ?? -1) {
    const entry = entries[at];
    if (entry) list.unshift(entry);
  }
  return { list, worth: worths[best] ?? 0 };
}

/** Whether the list is one: its numbers stand apart, or it goes through the better part of the questionnaire. */
function isList(index: QuestionIndex, list: readonly Entry[], worth: number): boolean {
  if (list.every(({ wide }) => wide)) return worth >= LEAST_WIDE;
  return worth >= Math.max(LEAST_NARROW, SHARE_NARROW * index.highestNumber);
}

const isQ = (code: number): boolean => code === 0x51 || code === 0x71;
/** "Q1 Who …", "Q6b/c If so …", no full stop behind any of them. */
const BEGINS_WORDS = /[\p{Lu}\d£<"'“‘(]/u;
/** The label and three words: hardly an answer alone. */
const LEAST_WORDS = 4;
/** A year has no fifth quarter: "Q1 1,204" to "Q4 988" may be figures. */
const QUARTERS = 4;

/** The beginnings of lines with labels such as "Q4 How" closed, where they count through the reply. */
function withClosedQ(reply: ReplyText, starts: LineStart[]): LineStart[] {
  const open: number[] = [];
  let last = 0;
  let figures = 0;
  starts.forEach(({ label, position }, at) => {
    const number = label?.parts[0]?.number ?? null;
    const line = reply.lines[at];
    if (label?.prefix !== "question" || label.delimited || number === null || !line || line.endWord - line.firstWord < LEAST_WORDS) return;
    // A question mark ends the question, whatever follows.
    if ((line.kinds & QUESTION_MARK) !== 0) return;
    const text = textOf(reply, line);
    if (!isQ(codeAt(text, position)) || !isDigit(codeAt(text, position + 1)) || !BEGINS_WORDS.test(text.charAt(label.end))) return;
    if (!isLetter(codeAt(text, label.end))) figures++;
    last = Math.max(last, number);
    open.push(at);
  });
  if (open.length < LEAST_WIDE || (last <= QUARTERS && figures > 0)) return starts;
  const closed = [...starts];
  for (const at of open) {
    const start = starts[at];
    if (start?.label) closed[at] = { ...start, label: { ...start.label, delimited: true } };
  }
  return closed;
}

/** "d 88" between "c." and "e.": the sign was forgotten. */
function withForgottenLetter(reply: ReplyText, starts: LineStart[]): LineStart[] {
  let above: { readonly at: number; readonly label: Label } | null = null;
  let found: LineStart[] | null = null;
  for (const [at, { label }] of starts.entries()) {
    const letter = label?.letterNumber ?? null;
    if (label === null || letter === null || label.parts.length > 1) continue;
    const from = above;
    above = { at, label };
    if (from === null || letter !== (from.label.letterNumber ?? 0) + 2 || reply.lines[from.at]?.document !== reply.lines[at]?.document)
      continue;
    for (let between = from.at + 1; between < at; between++) {
      const line = reply.lines[between];
      const start = starts[between];
      if (!line || !start || start.label !== null) continue;
      const text = textOf(reply, line);
      const begins = codeAt(text, start.position + 1) === 0x20 && BEGINS_ANSWER.test(text.charAt(start.position + 2));
      if (!begins || codeAt(text, start.position) !== 0x60 + letter - 1) continue;
      found ??= [...starts];
      const parts = [{ number: null, sub: text.charAt(start.position) }];
      found[between] = {
        ...start,
        label: { ...from.label, parts, end: start.position + 2, letterNumber: letter - 1, roman: null, alone: false },
      };
      break;
    }
  }
  return found ?? starts;
}

/** The beginnings of lines with those labels; the same where there are none. */
export function withCountedLines(reply: ReplyText, index: QuestionIndex, begun: LineStart[]): LineStart[] {
  const starts = withForgottenLetter(reply, withClosedQ(reply, begun));
  // Nearly every line that begins with a figure has a label already.
  if (!starts.some(({ label, position }, at) => label === null && beginsWithDigit(reply, at, position))) return starts;
  let entries = entriesOf(reply, index, starts);
  let labelled: LineStart[] | null = null;
  for (let lists = 0; lists < MOST_LISTS && entries.some(({ label }) => label !== null); lists++) {
    const { list, worth } = longestList(reply, entries);
    if (!isList(index, list, worth)) break;
    const taken = new Set(list);
    entries = entries.filter((entry) => !taken.has(entry));
    if (list.every(({ label }) => label === null)) continue;
    labelled ??= [...starts];
    for (const { line, label } of list) {
      const start = labelled[line];
      if (start && label) labelled[line] = { ...start, label };
    }
  }
  return labelled ?? starts;
}

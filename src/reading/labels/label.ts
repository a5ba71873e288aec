/**
 * The label a line begins with: `Q4a.`, `1)`, `(1)`, `a.`, `Q4 & Q5 -`, `2 & 3.`, `3. - 5.`, `Question 1 –`,
 * `Answer to question 3:`, `A1.`, `Cwestiwn 2`. Figures that only look like labels (`2.75 hours`, `2 x part time`,
 * `10:30`, `1-5 redacted`, `2021/22`) are none.
 */

import { codeAt } from "../../pattern/code-at.js";
import { isDash, isDigit, isLetter, isLetterOrDigit, isSpace, skipSpace, small } from "../text/characters.js";
import { secondLanguage } from "./bilingual-label.js";
import { closingSign } from "./closing-sign.js";
import { LetterPairs } from "./letter-pairs.js";
import { parseWordLabel, WORD_BEGINNINGS } from "./word-label.js";

export interface LabelPart {
  /** Null for a bare sub-label: `b)` under question 4. */
  readonly number: number | null;
  readonly sub: string;
}

/** What stands before the number. */
export type LabelPrefix = "none" | "question" | "answer" | "letter";

export interface Label {
  /** One for each question named; ranges are spelled out. */
  readonly parts: readonly LabelPart[];
  readonly prefix: LabelPrefix;
  /** The letter of `B3` when the prefix is one. */
  readonly letter: string;
  /** Two labels of one list share it: prefix, brackets and closing sign. */
  readonly style: number;
  /** Offset of the first character after the label, its sign and white space. */
  readonly end: number;
  /** Closed by a sign, or alone on its line: "Question 3 asks" is not. */
  readonly delimited: boolean;
  /** Nothing but the label stands on the line. */
  readonly alone: boolean;
  /** The number a roman or lettered label stands for: `iv` 4, `c` 3. Null for digits. */
  readonly letterNumber: number | null;
  readonly roman: number | null;
  /** What the reply itself counts there, where the parts were put in our own numbers. */
  readonly shown?: readonly LabelPart[];
  /** "6b - 7": what lies between is meant too. */
  readonly range: boolean;
  /** "2 - 37": the dash may as well be a range's. */
  readonly weak: boolean;
  /** A sentence that names the question ("The information in question 5 is not held"): its words are part of the answer. */
  readonly reference: boolean;
}

const PREFIX =
  /(?:(?:our\s+)?(?:answers?|response|reply)\s+(?:to|for)\s+)?(?:(questions?|quest|ques|qns?|qus?|qs?|cwestiwn)|(answers?|answer\s+no|ans|a|response|resp|reply|ateb)|(parts?|points?|items?|numbers?|nos?|requests?|c)|([a-z]))[\s.:#]{0,3}(?:(?:no|number|numbers|nos)\b[.\s]{0,3})?(?=\(?\d)/iy;
const NUMBER = /(\(?)(\d{1,3})(?!\d)(?:\s?\(?((?:[a-h]|viii|vii|vi|iv|ix|iii|ii|i|v|x)(?![a-z\d]))\)?)?/iy;
const SUB = /\(?((?:viii|vii|vi|iv|ix|iii|ii|i|v|x|[a-z])(?![a-z\d]))\)?/iy;
const JOIN = /([.)]?)\s*(,?\s*and\b|,|&|\+|\/|\bto\b|-|–|—)\s*/iy;
const ANSWER_WORD = /\s*\(?(?:answer|response|reply|ans)\b\)?/iy;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10 };
/** Their places tell the styles of labels apart. */
const SIGNS: readonly string[] = ["", ")", ".", ":", "-", "]"];
const PREFIXES: readonly LabelPrefix[] = ["none", "question", "answer", "letter"];
/** The style of a bare number with such a sign behind it. */
export const signStyle = (sign: string): number => 4 * Math.max(0, SIGNS.indexOf(sign));
const LONGEST_RANGE = 40;
const LONGEST_DOTTED = 6;

const at = (pattern: RegExp, text: string, position: number): RegExpExecArray | null => {
  pattern.lastIndex = position;
  return pattern.exec(text);
};

// Every line is tried for a label, and most patterns fail at their first sign: these look at it first.

/** Pairs of letters with which the words of {@link PREFIX} begin. */
const BEGINNINGS = new LetterPairs(["ou", "an", "re", "qu", "qs", "cw", "at", "pa", "po", "it", "nu", "no"]);
/** The first two letters of anything that may be a label: of such a word, of a Roman number, of "Qn 4" and "B no. 4". */
const ROMAN_PAIRS = ["ii", "iv", "ix", "vi", "vv", "vx", "xi", "xv", "xx"];
const N_BEHIND = Array.from("abcdefghijklmnopqrstuvwxyz", (letter) => `${letter}n`);
const MAY_BEGIN = new LetterPairs([...BEGINNINGS.pairs, ...WORD_BEGINNINGS.pairs, ...ROMAN_PAIRS, ...N_BEHIND]);
/** "Our answer to question no. 4" */
const MOST_WORDS = 5;
/** Whether {@link PREFIX} may match: such a word, and nothing but words, spaces, dots, colons and # up to the number. */
function mayBePrefix(text: string, from: number): boolean {
  const first = codeAt(text, from);
  if (!isLetter(first)) return false;
  const second = codeAt(text, from + 1);
  if (isLetter(second)) {
    const third = codeAt(text, from + 2);
    // "Qn 4", "Qns 4", and any letter before "no" or "number": "B no. 4".
    const named = small(second) === 0x6e && (!isLetter(third) || "sou".includes(String.fromCharCode(small(third))));
    if (!named && !BEGINNINGS.has(first, second)) return false;
  }
  let words = 1;
  let inside = true;
  for (let position = from + 1; ; position++) {
    const code = codeAt(text, position);
    if (isDigit(code)) return true;
    if (code === 0x28) return isDigit(codeAt(text, position + 1));
    const letter = isLetter(code);
    if (letter && !inside && ++words > MOST_WORDS) return false;
    if (!letter && code !== 0x2e && code !== 0x3a && code !== 0x23 && !isSpace(code)) return false;
    inside = letter;
  }
}
const prefixAt = (text: string, position: number): RegExpExecArray | null =>
  mayBePrefix(text, position) ? at(PREFIX, text, position) : null;

/** Past "Question " or "Q" right before a number, the usual prefix by far; `from` for any other. */
function plainQuestion(text: string, from: number): number {
  const first = codeAt(text, from);
  if (first !== 0x51 && first !== 0x71) return from;
  const word = text.startsWith("uestion ", from + 1) ? from + 9 : from + 1;
  return isDigit(codeAt(text, word)) ? word : from;
}

/** Whether {@link JOIN} may match with a further part behind it: the first letter of "and" or "to", or a sign and the part. */
function mayJoin(text: string, from: number): boolean {
  const first = codeAt(text, from);
  const sign = skipSpace(text, first === 0x2e || first === 0x29 ? from + 1 : from);
  const code = codeAt(text, sign);
  if (small(code) === 0x61 || small(code) === 0x74) return true;
  if (code !== 0x2c && code !== 0x26 && code !== 0x2b && code !== 0x2f && !isDash(code)) return false;
  const next = skipSpace(text, sign + 1);
  const begins = codeAt(text, next);
  if (isDigit(begins) || begins === 0x28 || (code === 0x2c && small(begins) === 0x61)) return true;
  return mayBeSub(text, next) || mayBePrefix(text, next);
}

/** Whether {@link ANSWER_WORD} may match: by its first letter. */
function mayAnswer(text: string, from: number): boolean {
  const word = skipSpace(text, from);
  const first = small(codeAt(text, codeAt(text, word) === 0x28 ? word + 1 : word));
  return first === 0x61 || first === 0x72;
}

/** The number at `position`, with one letter right behind it or none ("4", "4b", "(4)"); null where {@link NUMBER} must look. */
function plainNumber(text: string, position: number): Part | null {
  const open = codeAt(text, position) === 0x28;
  const begin = open ? position + 1 : position;
  let end = begin;
  let number = 0;
  while (end < begin + 4 && isDigit(codeAt(text, end))) number = number * 10 + codeAt(text, end++) - 0x30;
  if (end === begin || end > begin + 3) return null;
  const spaced = isSpace(codeAt(text, end));
  let next = spaced ? end + 1 : end;
  const bracket = codeAt(text, next) === 0x28;
  if (bracket) next++;
  const letter = small(codeAt(text, next));
  let sub = "";
  if (isLetter(letter) && (letter <= 0x68 || letter === 0x69 || letter === 0x76 || letter === 0x78)) {
    const alone = !isLetterOrDigit(codeAt(text, next + 1));
    if (letter > 0x68 || (alone && (spaced || bracket))) return null;
    if (alone) {
      end = next + (codeAt(text, next + 1) === 0x29 ? 2 : 1);
      sub = String.fromCharCode(letter);
    }
  }
  if (open && codeAt(text, end - 1) !== 0x29 && codeAt(text, end) !== 0x29) return null;
  return { part: { number, sub }, end, open };
}

/** Whether {@link SUB} may match: one letter or a roman number by itself. */
function mayBeSub(text: string, from: number): boolean {
  let position = codeAt(text, from) === 0x28 ? from + 1 : from;
  const first = codeAt(text, position);
  if (!isLetter(first)) return false;
  let roman = true;
  for (const begin = position; position < begin + 5; position++) {
    const code = codeAt(text, position);
    if (!isLetterOrDigit(code)) return true;
    roman &&= small(code) === 0x69 || small(code) === 0x76 || small(code) === 0x78;
    if (position > begin && !roman) return false;
  }
  return false;
}

function expand(from: LabelPart, to: LabelPart): LabelPart[] | null {
  if (from.sub !== "" && to.sub !== "" && (to.number === null || to.number === from.number)) {
    const first = from.sub.charCodeAt(0);
    const last = to.sub.charCodeAt(0);
    if (from.sub.length > 1 || to.sub.length > 1 || last <= first) return null;
    return Array.from({ length: last - first }, (_, step) => ({ number: from.number, sub: String.fromCharCode(first + 1 + step) }));
  }
  // "9 to 9b": the question and its parts.
  if (from.sub === "" && to.number !== null && to.number === from.number && /^[b-h]$/.test(to.sub)) {
    const length = to.sub.charCodeAt(0) - 96;
    return Array.from({ length }, (_, step) => ({ number: from.number, sub: String.fromCharCode(97 + step) }));
  }
  if (from.number === null || to.number === null || to.number <= from.number || to.number - from.number > LONGEST_RANGE) return null;
  const base = from.number;
  const parts = Array.from({ length: to.number - base }, (_, step): LabelPart => ({ number: base + 1 + step, sub: "" }));
  if (to.sub !== "") parts.push({ number: to.number, sub: to.sub });
  return parts;
}

interface Parsed {
  readonly parts: LabelPart[];
  readonly position: number;
  readonly range: boolean;
}

interface Part {
  readonly part: LabelPart;
  readonly end: number;
  readonly open: boolean;
}

/** "14 a - 156", "1 a and 1 b.", "13 a to d - N/A" */
const APART_SUB = /^[a-h]\s+(?:[-–—]\s|(?:and|&|to)\s+\d|to\s[b-h](?:\s?[-–—:.)]|$))/;
/** "Q1 b Exempt", "Q1 a 15,200", "Question 3 a – 11pm": a small letter by itself behind a question's number; "Q1 a total of" is none. */
const LONE_SUB = /^(?:[b-h]|a(?=\s+(?:[A-Z\d£<]|[-–—]\s)))\s/;

function readPart(text: string, position: number, prefixed: boolean): Part | null {
  const plain = plainNumber(text, position);
  if (plain) return plain;
  const begins = codeAt(text, position);
  const number = isDigit(begins) || begins === 0x28 ? at(NUMBER, text, position) : null;
  if (number) {
    let end = position + number[0].length;
    let sub = (number[3] ?? "").toLowerCase();
    // "2 a poster": a letter after a space is a sub-label only when it is closed or another follows.
    if (
      sub !== "" &&
      /\s/.test(text[position + (number[1] ?? "").length + (number[2] ?? "").length] ?? "") &&
      !/^\s*(?:[),.:&]|[-–][a-h](?![a-z]))/i.test(text.slice(end, end + 4)) &&
      text[end - 1] !== ")" &&
      !(prefixed && LONE_SUB.test(text.slice(end - sub.length, end + 8))) &&
      !APART_SUB.test(text.slice(end - sub.length, end + 8))
    ) {
      end = position + (number[1] ?? "").length + (number[2] ?? "").length;
      sub = "";
    }
    const open = number[1] === "(";
    if (open && text[end - 1] !== ")" && text[end] !== ")") return null;
    return { part: { number: Number(number[2]), sub }, end, open };
  }
  const letter = mayBeSub(text, position) ? at(SUB, text, position) : null;
  if (!letter) return null;
  return {
    part: { number: null, sub: (letter[1] ?? "").toLowerCase() },
    end: position + letter[0].length,
    open: letter[0].startsWith("("),
  };
}

/** Further parts: "& Q5", "to 4", "- 5.", "a, b, c". The longest run that ends like a label is taken. */
function readMore(text: string, first: LabelPart, start: number, limit: number, prefixed: boolean, plural: boolean): Parsed {
  let accepted: Parsed = { parts: [first], position: start, range: false };
  let range = false;
  if (!mayJoin(text, start)) return accepted;
  const parts: LabelPart[] = [first];
  let position = start;
  for (let guard = 0; guard < 24; guard++) {
    const join = mayJoin(text, position) ? at(JOIN, text, position) : null;
    if (!join || position + join[0].length >= limit) break;
    const sign = (join[2] ?? "").trim().toLowerCase();
    let next = position + join[0].length;
    const prefix = prefixAt(text, next);
    const again = prefix !== null && (prefix[1] !== undefined || (prefixed && prefix[2] !== undefined));
    if (prefix && again) next += prefix[0].length;
    const read = readPart(text, next, prefixed);
    if (!read || read.end > limit) break;
    const last = parts[parts.length - 1] ?? first;
    // "Q4a/b": but "12/06/2024" is a date.
    if (sign === "/" && last.sub === "") break;
    // "1 and a half": a bare letter continues a label only where sub-labels are in use.
    if (read.part.number === null && last.sub === "") break;
    const part = read.part.number === null ? { number: last.number, sub: read.part.sub } : read.part;
    if (part.number !== null && last.number !== null && part.number < last.number) break;
    const after = text.slice(read.end, read.end + 3);
    const closed = text[read.end - 1] === ")" || (/^\s?[).:\]]|^\s?[-–—]\s/.test(after) && !/^[.:]\d/.test(after));
    const dash = sign === "-" || sign === "–" || sign === "—";
    // "Q1 - 50" is an answer, "3. - 5." and "Q1-3:" are ranges.
    const tight = !/\s/.test(join[0]);
    const ends = read.part.number === null && isEmpty(text, read.end, limit);
    // "13 (a) – (d)": brackets on both sides of the dash, or nothing behind it.
    const bracketed = read.open && closed && text[position - 1] === ")";
    if (dash && !tight && read.part.number === null && !ends && !bracketed) break;
    // "Q13a-d" alone on its line.
    const letters = bracketed || ((tight || join[1] === "") && ends);
    // "6b - 7. N/A": nobody answers a sub-question with a number and a full stop and goes on.
    const near = part.number !== null && last.number !== null && part.number - last.number <= 2;
    const onward = last.sub !== "" && read.part.number !== null && near && closed && !isEmpty(text, read.end + 1, limit);
    if (dash && !again && !onward && !(join[1] !== "" && closed) && !(tight && closed) && !letters && !plural) break;
    if (dash || sign === "to") {
      const spelled = expand(last, part);
      if (!spelled) break;
      // "1. - 18. This is the number …" is an answer of 18.
      if (dash && join[1] === "." && !tight && spelled.length > LONGEST_DOTTED) break;
      parts.push(...spelled);
      range = true;
    } else parts.push(part);
    position = read.end;
    if (closed || again || prefixed || isEmpty(text, position, limit)) accepted = { parts: [...parts], position, range };
  }
  return accepted;
}

/**
 * Reads the label at `begin`, which must be the first character that is no white space of a line (or cell), up to
 * `limit`, the end of that line. `highest` is the highest number a label may have: years are no labels.
 */
export function parseLabel(text: string, begin: number, limit: number, highest: number): Label | null {
  const from = secondLanguage(text, begin);
  const first = codeAt(text, from);
  // Cheap way out for nearly all lines: a label begins with a digit, a bracket or a letter that a digit or sign follows soon.
  const digit = isDigit(first);
  if (!digit && first !== 0x28 && !isLetter(first)) return null;
  const second = codeAt(text, from + 1);
  if (isLetter(first) && isLetter(second) && !MAY_BEGIN.has(first, second)) return null;
  const inWords = digit ? null : parseWordLabel(text, from, limit);
  if (inWords) return (inWords.parts[0]?.number ?? 0) > highest ? null : inWords;
  let position = from;
  let prefix: LabelPrefix = "none";
  let letter = "";
  let plural = false;
  const plainPrefix = digit ? from : plainQuestion(text, from);
  if (plainPrefix > from && plainPrefix < limit) {
    position = plainPrefix;
    prefix = "question";
  } else if (!digit) {
    const found = prefixAt(text, from);
    const word = found?.[1] ?? found?.[2] ?? found?.[3] ?? "";
    // "a. 32" is sub-label a; only "A1" is an answer's label.
    const spaced = found !== null && found[0].length > 1 && small(first) !== 0x71 && !isLetter(found[0].charCodeAt(1));
    if (found && !spaced && from + found[0].length < limit) {
      position += found[0].length;
      plural = found[2] === undefined && small(codeAt(word, word.length - 1)) === 0x73;
      if (found[1] !== undefined || found[3] !== undefined) prefix = "question";
      else if (found[2] !== undefined) prefix = "answer";
      else prefix = "letter";
      // A1 may be the first question of section A: the caller knows which letters are in use.
      if (found[4] !== undefined) letter = found[4].toLowerCase();
      else if (word.length === 1 && found[1] === undefined) letter = word.toLowerCase();
      if (found[3] !== undefined && (letter === "c" || word.toLowerCase() === "no") && /\s/.test(found[0])) return null;
    }
  }
  const prefixed = prefix !== "none" && prefix !== "letter";
  const read = readPart(text, position, prefixed);
  if (!read || read.end > limit) return null;
  if (read.part.number !== null && (read.part.number > highest || read.part.number === 0)) return null;
  if (read.part.number === null && prefix !== "none") return null;
  const more = readMore(text, read.part, read.end, limit, prefixed, plural);
  if (more.parts.length > 1 && more.parts.some((part) => (part.number ?? 0) > highest)) return null;
  position = more.position;
  if (prefix !== "none" && mayAnswer(text, position)) position += at(ANSWER_WORD, text, position)?.[0].length ?? 0;
  const bracketed = text[position - 1] === ")";
  const close = closingSign(text, position);
  let sign = bracketed ? ")" : "";
  let end = position;
  let weak = false;
  // White space behind the sign may go on past the end of a cell.
  if (close && close.signEnd <= limit) {
    const { code, glued } = close;
    if ((code === 0x2e || code === 0x3a) && glued && isDigit(codeAt(text, close.end)) && prefix === "none") return null;
    if (isDash(code) && prefix === "none" && !bracketed && /^\s*\d/.test(text.slice(close.end, close.end + 4))) {
      // "5 - 10 days" and "2-3" are ranges; "2 - 24/06/2020" may be an answer.
      if (glued || !close.spaced) return null;
      weak = true;
    }
    sign ||= isDash(code) ? "-" : String.fromCharCode(code);
    end = Math.min(limit, close.end);
  }
  const alone = isEmpty(text, end, limit);
  const delimited = sign !== "" || alone;
  const bare = read.part.number === null;
  if (!delimited && prefix === "none") return null;
  if (bare && sign === "") return null;
  // "a.m.", "i.e.", "A. Smith" – a bare letter needs white space after its sign.
  if (bare && !bracketed && !isSpace(codeAt(text, end - 1)) && !alone) return null;
  if (bare && sign === "-" && more.parts.length === 1) return null;
  while (end < limit && isSpace(codeAt(text, end))) end++;
  const kind = bare ? 2 : read.part.sub !== "" ? 1 : 0;
  return {
    parts: more.parts,
    prefix,
    letter,
    style: kind + 4 * Math.max(0, SIGNS.indexOf(sign)) + 32 * PREFIXES.indexOf(prefix) + (read.open ? 256 : 0),
    end,
    delimited,
    alone,
    letterNumber: bare && read.part.sub.length === 1 ? read.part.sub.charCodeAt(0) - 96 : null,
    roman: bare ? (ROMAN[read.part.sub] ?? null) : null,
    range: more.range,
    weak,
    reference: false,
  };
}

function isEmpty(text: string, from: number, to: number): boolean {
  for (let position = from; position < to; position++) if (codeAt(text, position) > 0x20 && codeAt(text, position) !== 0xa0) return false;
  return true;
}

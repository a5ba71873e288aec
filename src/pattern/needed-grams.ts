/**
 * What a text must have for a pattern to match it, told in its short runs of letters ("grams"). Most patterns fit no given
 * text, and the grams show it sooner than the pattern does. (R. Cox, "Regular Expression Matching with a Trigram Index",
 * 2012.) What is derived here may let a text through that the pattern then does not match, never keep one back that it
 * does.
 */
import { type PatternNode, parsePattern } from "./pattern-syntax.js";

const OTHER = 31;
/** Letters 1 to 26 in either case, any digit 27, any white space 28, ' 29, - 30, the rest 31. */
export const CLASS_OF = new Uint8Array(128).fill(OTHER);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  if (/[a-z]/i.test(char)) CLASS_OF[code] = char.toLowerCase().charCodeAt(0) - 96;
  else if (/\d/.test(char)) CLASS_OF[code] = 27;
  else if (/\s/.test(char)) CLASS_OF[code] = 28;
}
CLASS_OF[39] = 29;
CLASS_OF[45] = 30;

/** The class of a UTF-16 unit. Long s and the Kelvin sign fold to s and k in patterns with the flags i and u. */
export function classOf(code: number): number {
  if (code < 128) return CLASS_OF[code] ?? OTHER;
  if (code === 0x17f) return 19;
  if (code === 0x212a) return 11;
  return /\s/.test(String.fromCharCode(code)) ? 28 : OTHER;
}

/** How often a class stands in English text, in hundredths; the rarest gram of a word is the one to file it under. */
const SHARE = [
  0, 6.5, 1.2, 2.2, 3.5, 10, 1.8, 1.6, 4.9, 5.6, 0.1, 0.6, 3.3, 1.9, 5.7, 6, 1.5, 0.1, 4.8, 5.1, 7.3, 2.2, 0.8, 1.9, 0.1, 1.6, 0.1, 2, 17,
  0.3, 0.3, 4,
];

/** Grams of three classes are numbered from 0, grams of five (which tell more) are folded into the numbers above. */
export const SHORT = 3;
export const LONG = 5;
const FIRST_LONG = 1 << 15;
export const NUMBERS = FIRST_LONG + (1 << 16);
export const longNumber = (gram: number): number => FIRST_LONG + ((gram ^ (gram >>> 9)) & 0xffff);

export interface Gram {
  readonly number: number;
  /** How often to expect it, for comparison. */
  readonly share: number;
}
/** A text that matches has at least one of these grams. */
export type OneOf = readonly Gram[];
/** How often to expect one of them. */
const shareOf = (grams: OneOf): number => grams.reduce((sum, gram) => sum + gram.share, 0);

/** All strings that a part can match, while they are few; a character of them is the number of a class. */
type Exact = readonly string[];
const MOST_EXACT = 24;

/** The rarest gram of one string; null when it is too short for one. */
function rarestOf(classes: string): Gram | null {
  const size = classes.length >= LONG ? LONG : SHORT;
  let best: Gram | null = null;
  for (let start = 0; start + size <= classes.length; start++) {
    let gram = 0;
    let share = 1;
    for (let at = start; at < start + size; at++) {
      const one = classes.charCodeAt(at);
      gram = (gram << 5) | one;
      share *= (SHARE[one] ?? 1) / 100;
    }
    if (best === null || share < best.share) best = { number: size === LONG ? longNumber(gram) : gram, share };
  }
  return best;
}

/** What a text has that one of these strings stands in: nothing can be said when one is too short. */
function needsOf(strings: Exact): OneOf[] {
  if (strings.some((classes) => classes.length < SHORT)) return [];
  const grams = new Map<number, Gram>();
  for (const classes of strings) {
    const gram = rarestOf(classes);
    if (gram !== null) grams.set(gram.number, gram);
  }
  return [[...grams.values()]];
}

/** A part of a pattern: the strings it can match while they are few, or what its matches need, the rarest first. */
type Part = { readonly exact: Exact } | { readonly exact: null; readonly needs: readonly OneOf[] };
const exactly = (exact: Exact): Part => ({ exact });
const UNKNOWN: Part = { exact: null, needs: [] };
const needing = (needs: OneOf[]): Part => ({ exact: null, needs: needs.sort((a, b) => shareOf(a) - shareOf(b)) });
const needsOfPart = (part: Part): readonly OneOf[] => (part.exact === null ? part.needs : needsOf(part.exact));

function sequenceOf(parts: readonly Part[]): Part {
  const needs: OneOf[] = [];
  let run: Exact = [""];
  let whole = true;
  for (const part of parts) {
    const { exact } = part;
    if (exact !== null && run.length * exact.length <= MOST_EXACT) {
      run = run.flatMap((head) => exact.map((tail) => head + tail));
      continue;
    }
    needs.push(...needsOf(run));
    if (exact === null) needs.push(...part.needs);
    run = exact ?? [""];
    whole = false;
  }
  return whole ? exactly(run) : needing([...needs, ...needsOf(run)]);
}

/** So many needs of the alternatives of a choice are put together. */
const MOST_TOGETHER = 3;

/** Whichever alternative matches, its needs are met: one of its own and one of each other's make one for all of them. */
function choiceOf(parts: readonly Part[]): Part {
  const exact = parts.flatMap((part) => part.exact ?? []);
  if (parts.every((part) => part.exact !== null) && exact.length <= MOST_EXACT) return exactly(exact);
  const all = parts.map(needsOfPart);
  if (all.some((needs) => needs.length === 0)) return UNKNOWN;
  const most = Math.min(MOST_TOGETHER, Math.max(...all.map((needs) => needs.length)));
  return needing(Array.from({ length: most }, (_, number) => all.flatMap((needs) => needs[Math.min(number, needs.length - 1)] ?? [])));
}

const oneOf = (classes: readonly number[]): Part => exactly([...new Set(classes)].map((one) => String.fromCharCode(one)));

function partOf(node: PatternNode): Part {
  switch (node.kind) {
    case "char":
      return oneOf([classOf(node.code)]);
    case "class": {
      const part = oneOf(node.codes.map(classOf));
      return part.exact !== null && part.exact.length > 0 && part.exact.length <= 4 ? part : UNKNOWN;
    }
    case "digit":
      return oneOf([27]);
    case "space":
      return oneOf([28]);
    case "assertion":
    case "begin":
    case "end":
      return exactly([""]);
    case "any":
    case "sign":
      return UNKNOWN;
    case "sequence":
      return sequenceOf(node.of.map(partOf));
    case "choice":
      return choiceOf(node.of.map(partOf));
    case "repeat": {
      const part = partOf(node.of);
      if (node.least > 0) return node.most === 1 ? part : { exact: null, needs: needsOfPart(part) };
      return node.most === 1 && part.exact !== null && part.exact.length < MOST_EXACT ? exactly(["", ...part.exact]) : UNKNOWN;
    }
  }
}

/** What a text needs for the pattern to match: one gram of each, the rarest first; nothing when it may match any text. */
export function neededGrams(pattern: RegExp): readonly OneOf[] {
  const tree = parsePattern(pattern);
  return tree === null ? [] : needsOfPart(partOf(tree));
}

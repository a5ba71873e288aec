/**
 * Words as numbers. Every word of a reply is compared with the words of the questions, so a word is hashed
 * while it is scanned and never becomes a string. Case, apostrophes and invisible marks do not count.
 */
import { codeAt } from "../../pattern/code-at.js";

export const SEPARATOR = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** Apostrophes, soft hyphens, zero-width and direction marks: they stand inside a word without being part of it. */
export const INVISIBLE = 3;

const ASCII = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if (code >= 0x30 && code <= 0x39) ASCII[code] = DIGIT;
  else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) ASCII[code] = LETTER;
  else if (code === 0x27 || code === 0x60) ASCII[code] = INVISIBLE;
}

/** What a character is to a word. */
export function classOf(code: number): number {
  if (code < 128) return ASCII[code] ?? SEPARATOR;
  if (code === 0xad || code === 0xb4 || code === 0xfeff) return INVISIBLE;
  if (code < 0xc0) return SEPARATOR;
  if (code === 0xd7 || code === 0xf7) return SEPARATOR;
  if (code < 0x2000) return LETTER;
  if (code < 0x2070) {
    if (code === 0x2018 || code === 0x2019 || code === 0x2032) return INVISIBLE;
    return (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f)
      ? INVISIBLE
      : SEPARATOR;
  }
  if (code < 0x2c00) return SEPARATOR;
  if (code >= 0x3000 && code <= 0x303f) return SEPARATOR;
  if (code >= 0xfe00 && code <= 0xfe0f) return INVISIBLE;
  return LETTER;
}

const folded = new Map<number, number>();
/** The small letter without its accent: `Ŵ` and `ŵ` are `w`. */
export function foldLetter(code: number): number {
  if (code < 128) return code >= 0x41 && code <= 0x5a ? code + 32 : code;
  let small = folded.get(code);
  if (small === undefined) {
    small = String.fromCharCode(code).toLowerCase().normalize("NFKD").charCodeAt(0);
    folded.set(code, small);
  }
  return small;
}

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
const isVowel = (code: number): boolean =>
  code === 0x61 || code === 0x65 || code === 0x69 || code === 0x6f || code === 0x75 || code === 0x79;

export interface WordHash {
  /** Number of letters and digits. */
  length: number;
  exact: number;
  /** Of the consonants only, doubled ones once, z as s, without a last s: `centred` and `centered`, `copy` and `copies` are alike. */
  skeleton: number;
  /** One past its last letter or digit. */
  end: number;
}

/** The small letter or digit of an ASCII character that belongs to a word; 0 for one that does not. */
const FOLDED = new Uint8Array(128);
const VOWEL = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if (ASCII[code] === LETTER || ASCII[code] === DIGIT) FOLDED[code] = foldLetter(code);
  if (isVowel(code)) VOWEL[code] = 1;
}

/** What `codeIn` gives for a character that ends a word, and for one that stands inside without being part of it. */
const ENDS = 0;
const PASSES = 1;
/** A character of a word as it counts: {@link ENDS}, {@link PASSES} or its small letter without accent. */
const COUNTS = new Uint8Array(128);
for (let code = 0; code < 128; code++) COUNTS[code] = ASCII[code] === INVISIBLE ? PASSES : (FOLDED[code] ?? ENDS);
function countsBeyond(code: number): number {
  const kind = classOf(code);
  return kind === SEPARATOR ? ENDS : kind === INVISIBLE ? PASSES : foldLetter(code);
}

/** A character as it counts: {@link ENDS}, {@link PASSES} or its small letter without accent. */
const countsAs = (code: number): number => (code < 128 ? (COUNTS[code] ?? ENDS) : countsBeyond(code));

/**
 * Reads the word that begins at `start` up to `end` at most, hashes it into `into` (given, so that a long reply makes
 * no garbage) and returns where it is over: the offset of the character that ends it, or `end`. The skeleton is not
 * worked out: see {@link skeletonOf}.
 */
export function readWord(text: string, start: number, end: number, into: WordHash): number {
  let exact = FNV_OFFSET;
  let length = 0;
  let last = start;
  let at = start;
  for (; at < end; at++) {
    const code = countsAs(codeAt(text, at));
    if (code <= PASSES) {
      if (code === ENDS) break;
      continue;
    }
    last = at + 1;
    exact = Math.imul(exact ^ code, FNV_PRIME);
    length++;
  }
  into.length = length;
  into.exact = exact;
  into.end = last;
  return at;
}

/** So many letters of a word make its skeleton. */
const LONGEST_KEPT = 64;

/** The skeleton of the word `text.slice(start, end)`, see {@link WordHash}. */
export function skeletonOf(text: string, start: number, end: number): number {
  let skeleton = FNV_OFFSET;
  let pending = 0;
  let letters = 0;
  for (let at = start; at < end && letters < LONGEST_KEPT; at++) {
    const code = countsAs(codeAt(text, at));
    if (code <= PASSES) continue;
    letters++;
    if (code < 128 && VOWEL[code] === 1) {
      if (letters === 1) skeleton = Math.imul(skeleton ^ 0x61, FNV_PRIME);
      continue;
    }
    const consonant = code === 0x7a ? 0x73 : code;
    if (consonant === pending) continue;
    if (pending !== 0) skeleton = Math.imul(skeleton ^ pending, FNV_PRIME);
    pending = consonant;
  }
  // A last s is a plural; the pending consonant is only counted when it is another.
  if (pending !== 0 && pending !== 0x73) skeleton = Math.imul(skeleton ^ pending, FNV_PRIME);
  return skeleton;
}

/** Hashes the word `text.slice(start, end)` into `into`. */
export function hashWord(text: string, start: number, end: number, into: WordHash): void {
  readWord(text, start, end, into);
  into.skeleton = skeletonOf(text, start, into.end);
}

/** Whether a word can begin with the character. */
export const beginsWord = (code: number): boolean => countsAs(code) > PASSES;

/** For `hashWord` and `readWord` to write into. */
export const newWordHash = (): WordHash => ({ length: 0, exact: 0, skeleton: 0, end: 0 });

/** The letters and digits of a word, small and without accents or invisible marks. */
export function plainWord(text: string, start: number, end: number): string {
  let word = "";
  for (let at = start; at < end; at++) {
    const code = codeAt(text, at);
    if (classOf(code) !== INVISIBLE) word += String.fromCharCode(foldLetter(code));
  }
  return word;
}

/** The start and end of every word between `from` and `to`, called back in order. */
export function eachWord(text: string, from: number, to: number, visit: (start: number, end: number) => void): void {
  let at = from;
  while (at < to) {
    let kind = classOf(codeAt(text, at));
    if (kind === SEPARATOR || kind === INVISIBLE) {
      at++;
      continue;
    }
    const start = at;
    let end = at + 1;
    at++;
    while (at < to) {
      kind = classOf(codeAt(text, at));
      if (kind === SEPARATOR) break;
      at++;
      if (kind !== INVISIBLE) end = at;
    }
    visit(start, end);
  }
}

/**
 * An index over a table of wording, so that a sentence is searched only for the rows that could fit it. Most fit no
 * given sentence, and that shows in the short runs of letters ("grams") of the sentence: from each pattern we derive the
 * grams without which it cannot match, and file the row under them. (R. Cox, "Regular Expression Matching with a Trigram
 * Index", 2012, the other way round: there the texts are filed.) The index may offer a row whose pattern then does not
 * match, never leave out one that does.
 */
import { type PatternNode, parsePattern } from "./pattern-syntax.js";

const OTHER = 31;
/** Letters 1 to 26 in either case, any digit 27, any white space 28, ' 29, - 30, the rest 31. */
const CLASS_OF = new Uint8Array(128).fill(OTHER);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  if (/[a-z]/i.test(char)) CLASS_OF[code] = char.toLowerCase().charCodeAt(0) - 96;
  else if (/\d/.test(char)) CLASS_OF[code] = 27;
  else if (/\s/.test(char)) CLASS_OF[code] = 28;
}
CLASS_OF[39] = 29;
CLASS_OF[45] = 30;

/** The class of a UTF-16 unit. Long s and the Kelvin sign fold to s and k in patterns with the flags i and u. */
function classOf(code: number): number {
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
const SHORT = 3;
const LONG = 5;
const FIRST_LONG = 1 << 15;
const NUMBERS = FIRST_LONG + (1 << 16);
const longNumber = (gram: number): number => FIRST_LONG + ((gram ^ (gram >>> 9)) & 0xffff);

interface Gram {
  readonly number: number;
  /** How often to expect it, for comparison. */
  readonly share: number;
}
/** A text that matches has at least one of these grams; null: nothing can be said. */
type Keys = readonly Gram[] | null;
const costOf = (keys: readonly Gram[]): number => keys.reduce((sum, key) => sum + key.share, 0);

/** Class sequences: all strings that a part can match, while they are few. */
type Exact = readonly (readonly number[])[];
const MOST_EXACT = 24;

/** The rarest gram of one string. */
function keyOf(classes: readonly number[]): Keys {
  const size = classes.length >= LONG ? LONG : SHORT;
  let best: Gram | null = null;
  for (let start = 0; start + size <= classes.length; start++) {
    const gram = classes.slice(start, start + size);
    const number = gram.reduce((sum, each) => (sum << 5) | each, 0);
    const share = gram.reduce((product, each) => (product * (SHARE[each] ?? 1)) / 100, 1);
    if (best === null || share < best.share) best = { number: size === LONG ? longNumber(number) : number, share };
  }
  return best === null ? null : [best];
}
/** One of several must be there. */
function anyOf(all: readonly Keys[]): Keys {
  const keys = new Map<number, Gram>();
  for (const each of all) {
    if (each === null) return null;
    for (const key of each) keys.set(key.number, key);
  }
  return [...keys.values()];
}
/** All must be there: the rarest will do. */
function allOf(all: readonly Keys[]): Keys {
  let best: Keys = null;
  for (const each of all) if (each !== null && (best === null || costOf(each) < costOf(best))) best = each;
  return best;
}

interface Part {
  readonly exact: Exact | null;
  readonly keys: Keys;
}
const exactly = (exact: Exact): Part => ({ exact, keys: anyOf(exact.map(keyOf)) });
const UNKNOWN: Part = { exact: null, keys: null };

function sequenceOf(parts: readonly Part[]): Part {
  const needs: Keys[] = [];
  let run: Exact = [[]];
  let whole = true;
  for (const part of parts) {
    if (part.exact !== null && run.length * part.exact.length <= MOST_EXACT) {
      const ends = part.exact;
      run = run.flatMap((head) => ends.map((tail) => [...head, ...tail]));
      continue;
    }
    needs.push(anyOf(run.map(keyOf)), part.keys);
    run = part.exact ?? [[]];
    whole = false;
  }
  return whole ? exactly(run) : { exact: null, keys: allOf([...needs, anyOf(run.map(keyOf))]) };
}

function partOf(node: PatternNode): Part {
  switch (node.kind) {
    case "char":
      return exactly([[classOf(node.code)]]);
    case "class": {
      const classes = [...new Set(node.codes.map(classOf))];
      return classes.length > 0 && classes.length <= 4 ? exactly(classes.map((each) => [each])) : UNKNOWN;
    }
    case "digit":
      return exactly([[27]]);
    case "space":
      return exactly([[28]]);
    case "assertion":
      return exactly([[]]);
    case "any":
      return UNKNOWN;
    case "sequence":
      return sequenceOf(node.of.map(partOf));
    case "choice": {
      const parts = node.of.map(partOf);
      const exact = parts.flatMap((each) => each.exact ?? []);
      if (parts.every((each) => each.exact !== null) && exact.length <= MOST_EXACT) return exactly(exact);
      return { exact: null, keys: anyOf(parts.map((each) => each.keys)) };
    }
    case "repeat": {
      const part = partOf(node.of);
      if (node.least > 0) return node.most === 1 ? part : { exact: null, keys: part.keys };
      return node.most === 1 && part.exact !== null && part.exact.length < MOST_EXACT ? exactly([[], ...part.exact]) : UNKNOWN;
    }
  }
}

/** The grams of which a text must have one for the pattern to match; null when it may match without any. */
function keysOf(pattern: RegExp): Keys {
  const tree = parsePattern(pattern);
  return tree === null ? null : partOf(tree).keys;
}

/** A table of wording with its index. */
export class WordingIndex<Row extends { readonly pattern: RegExp }> {
  readonly rows: readonly Row[];
  /** Rows that can fit any text. */
  readonly #always: readonly number[];
  readonly #filed = new Map<number, number[]>();
  /** Has anything been filed under this gram? */
  readonly #known = new Uint32Array(NUMBERS >> 5);

  constructor(rows: readonly Row[]) {
    this.rows = rows;
    const always: number[] = [];
    for (const [index, row] of rows.entries()) {
      const keys = keysOf(row.pattern);
      if (keys === null) always.push(index);
      for (const { number } of keys ?? []) {
        this.#known[number >> 5] = (this.#known[number >> 5] ?? 0) | (1 << (number & 31));
        const filed = this.#filed.get(number);
        if (filed === undefined) this.#filed.set(number, [index]);
        else filed.push(index);
      }
    }
    this.#always = always;
  }

  /** Marks the rows that may fit the text. */
  #candidates(text: string): Uint8Array {
    const found = new Uint8Array(this.rows.length);
    for (const row of this.#always) found[row] = 1;
    const known = this.#known;
    let gram = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      gram = ((gram << 5) | (code < 128 ? (CLASS_OF[code] ?? OTHER) : classOf(code))) & 0x1ffffff;
      if (i < SHORT - 1) continue;
      const short = gram & 0x7fff;
      if (((known[short >> 5] ?? 0) & (1 << (short & 31))) !== 0) this.#mark(short, found);
      if (i < LONG - 1) continue;
      const long = longNumber(gram);
      if (((known[long >> 5] ?? 0) & (1 << (long & 31))) !== 0) this.#mark(long, found);
    }
    return found;
  }
  #mark(number: number, found: Uint8Array): void {
    for (const row of this.#filed.get(number) ?? []) found[row] = 1;
  }

  /** The rows that fit the text, in the order of the table. */
  fitting(text: string): readonly Row[] {
    const candidates = this.#candidates(text);
    return this.rows.filter((row, index) => candidates[index] === 1 && row.pattern.test(text));
  }

  /** For every row the texts that it may fit, in their order; what is left out does not match. */
  mayFit<Text extends { readonly text: string }>(texts: readonly Text[]): readonly (readonly Text[])[] {
    const byRow: Text[][] = this.rows.map(() => []);
    for (const each of texts) {
      const candidates = this.#candidates(each.text);
      for (let row = 0; row < byRow.length; row++) if (candidates[row] === 1) byRow[row]?.push(each);
    }
    return byRow;
  }
}

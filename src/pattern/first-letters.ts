/**
 * Which rows of a table of patterns may match at the beginning of a text, looked up by the first letters of the text: most
 * patterns of a table begin with words of their own, and trying one after another takes far longer. What is derived here
 * may name a row that then does not match, never leave one out that does.
 */
import { codeAt } from "./code-at.js";
import { CLASS_OF, classOf } from "./needed-grams.js";
import { type PatternNode, parsePattern } from "./pattern-syntax.js";

/** So many letters, digits and signs are looked at, from the first letter or digit on. */
const LOOKED_AT = 3;
/** Classes of characters: see needed-grams; 0 stands for the end of the text. */
const BITS = 5;
const CLASSES = 1 << BITS;

/** `\w` */
const isWordCode = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || code === 0x5f;

/** The class of what is not there. */
const END = "\0";
/** Behind the classes of a beginning: whatever follows, it begins so. */
const OPEN = "*";
const isOpen = (beginning: string): boolean => beginning.endsWith(OPEN) || beginning.length >= LOOKED_AT;

/** The ways in which a text may begin: strings of classes from its first letter or digit on. */
type Beginnings = ReadonlySet<string>;
const ANYHOW: Beginnings = new Set([OPEN]);
/** More ways are no help. */
const MOST = 400;

const opened = (before: Beginnings): Beginnings => new Set(Array.from(before, (one) => (isOpen(one) ? one : one + OPEN)));

/** The ways with one of some characters behind; signs before the first letter do not count. */
function withOneOf(before: Beginnings, codes: readonly number[]): Beginnings {
  const all = new Set<string>();
  for (const one of before) {
    if (isOpen(one)) all.add(one);
    else for (const code of codes) all.add(one === "" && !isWordCode(code) ? one : one + String.fromCharCode(classOf(code)));
  }
  return all;
}

function repeated(before: Beginnings, of: PatternNode, least: number, most: number): Beginnings {
  const all = new Set(least === 0 ? before : []);
  let now = before;
  // Beyond what is looked at another turn adds nothing.
  for (let turn = 1; turn <= Math.min(most, least + LOOKED_AT); turn++) {
    now = after(now, of);
    if (turn >= least) for (const one of now) all.add(one);
    if (all.size > MOST) return ANYHOW;
  }
  return all;
}

/** How a text may begin that began in one of these ways before what the node matches. */
function after(before: Beginnings, node: PatternNode): Beginnings {
  switch (node.kind) {
    case "char":
      return withOneOf(before, [node.code]);
    case "class":
      return withOneOf(before, node.codes);
    case "digit":
      return withOneOf(before, [0x30]);
    case "space":
      return withOneOf(before, [0x20]);
    case "assertion":
    case "begin":
      return before;
    case "end":
      return new Set(Array.from(before, (one) => (isOpen(one) ? one : one.padEnd(LOOKED_AT, END))));
    case "sign":
      return new Set(Array.from(before, (one) => (one === "" || isOpen(one) ? one : one + OPEN)));
    case "any":
      return opened(before);
    case "sequence":
      return node.of.reduce(after, before);
    case "choice": {
      const all = new Set(node.of.flatMap((one) => [...after(before, one)]));
      return all.size > MOST ? ANYHOW : all;
    }
    case "repeat":
      return repeated(before, node.of, node.least, node.most);
  }
}

/** Whether the pattern matches at the beginning of a text only. */
function isAnchored(node: PatternNode): boolean {
  if (node.kind === "choice") return node.of.every(isAnchored);
  if (node.kind !== "sequence") return node.kind === "begin";
  const [first] = node.of;
  return first !== undefined && isAnchored(first);
}

/** How texts begin that the pattern matches. */
function beginningsOf(pattern: RegExp): Beginnings {
  // With the flag u two letters beyond ASCII are letters of ours.
  const tree = pattern.unicode || pattern.global || pattern.sticky ? null : parsePattern(pattern);
  if (tree === null || !isAnchored(tree)) return ANYHOW;
  return opened(after(new Set([""]), tree));
}

/** The first letters of the text as one number: what stands before the first letter or digit is passed over. */
function firstLetters(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !isWordCode(codeAt(text, at))) at++;
  let letters = 0;
  for (let read = 0; read < LOOKED_AT; read++, at++) {
    const code = at < end ? codeAt(text, at) : -1;
    letters = (letters << BITS) | (code < 0 ? 0 : code < 128 ? (CLASS_OF[code] ?? 0) : classOf(code));
  }
  return letters;
}

/** Whether a text may begin so whose first letters are these, `known` of them. */
function fits(beginning: string, letters: number, known = LOOKED_AT): boolean {
  for (let at = 0; at < known; at++) {
    if (beginning[at] === OPEN) return true;
    if (beginning.charCodeAt(at) !== ((letters >> (BITS * (LOOKED_AT - 1 - at))) & (CLASSES - 1))) return false;
  }
  return true;
}

/** So many lists of rows are told apart; a text that would need one more is tried with all rows. */
const MOST_LISTS = 255;

/** The rows of a table by the first letters of the texts that their patterns may match. */
export class ByFirstLetters<Row> {
  readonly #rows: readonly Row[];
  readonly #patternOf: (row: Row) => RegExp;
  /** For each row how texts begin that it matches; worked out when first asked for. */
  #beginnings: readonly Beginnings[] | null = null;
  /** By first letters the number of a list of rows; 0 where they were not asked for yet. */
  readonly #numbers = new Uint8Array(CLASSES ** LOOKED_AT);
  readonly #lists: (readonly Row[])[];
  /** The numbers of the lists, by the numbers of their rows. */
  readonly #known = new Map<string, number>();

  constructor(rows: readonly Row[], patternOf: (row: Row) => RegExp) {
    this.#rows = rows;
    this.#patternOf = patternOf;
    this.#lists = [rows];
  }

  /** The rows, in their order, whose patterns may match the text between `start` and `end`. */
  rowsFor(text: string, start = 0, end = text.length): readonly Row[] {
    const letters = firstLetters(text, start, end);
    return this.#lists[this.#numbers[letters] || this.#add(letters)] ?? this.#rows;
  }

  /** Works out which rows texts with these letters need; gives the number of the list. */
  #add(letters: number): number {
    const beginnings = (this.#beginnings ??= this.#rows.map((row) => beginningsOf(this.#patternOf(row))));
    const needed = this.#rows.flatMap((_, row) => ([...(beginnings[row] ?? [])].some((one) => fits(one, letters)) ? [row] : []));
    const key = needed.join();
    let number = this.#known.get(key) ?? 0;
    if (number === 0 && this.#lists.length <= MOST_LISTS) {
      number = this.#lists.push(this.#rows.filter((_, row) => needed.includes(row))) - 1;
      this.#known.set(key, number);
    }
    this.#numbers[letters] = number;
    return number;
  }
}

/** Of a single pattern only the first two letters are looked at: what they tell takes two lines of the processor's cache. */
const PAIR_SHIFT = BITS * (LOOKED_AT - 2);
const PAIRS = CLASSES * CLASSES;

/** One pattern for the beginning of a text; the first letters tell of most texts that it does not match. */
export class BegunPattern {
  readonly pattern: RegExp;
  /** A bit for each pair of letters; worked out when first asked for. */
  #pairs: Int32Array | null = null;

  constructor(pattern: RegExp) {
    this.pattern = pattern;
  }

  /** False says that the pattern does not match the text between `start` and `end`. */
  mayMatch(text: string, start = 0, end = text.length): boolean {
    const pairs = (this.#pairs ??= pairsOf(this.pattern));
    const pair = firstLetters(text, start, end) >> PAIR_SHIFT;
    return ((pairs[pair >> 5] ?? 0) & (1 << (pair & 31))) !== 0;
  }
  test(text: string): boolean {
    return this.mayMatch(text) && this.pattern.test(text);
  }
  exec(text: string): RegExpExecArray | null {
    return this.mayMatch(text) ? this.pattern.exec(text) : null;
  }
}

/** The pairs of letters with which texts begin that the pattern matches: a bit for each. */
function pairsOf(pattern: RegExp): Int32Array {
  const pairs = new Int32Array(PAIRS >> 5);
  const beginnings = [...beginningsOf(pattern)];
  for (let pair = 0; pair < PAIRS; pair++) {
    const begins = beginnings.some((one) => fits(one, pair << PAIR_SHIFT, 2));
    if (begins) pairs[pair >> 5] = (pairs[pair >> 5] ?? 0) | (1 << (pair & 31));
  }
  return pairs;
}

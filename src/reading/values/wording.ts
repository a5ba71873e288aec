/**
 * What kinds of wording decide the status of an answer. The tables are in the `wordings-…` files; each row says
 * where such wording was seen, so that a row can be reviewed without knowing the code.
 *
 * To be quick, a row is only tried on a sentence that has one of its cue words (words are compared by their first five
 * letters, so that `record` stands for `recorded` and `records` too) and the short runs of letters without which its
 * pattern cannot match.
 */
import type { Citation } from "../../foi/citation.js";
import type { Regime } from "../../foi/terms.js";
import { ByFirstLetters } from "../../pattern/first-letters.js";
import { withSharedTails } from "../../pattern/shared-tails.js";
import { grams, Needs } from "../../pattern/text-grams.js";
import { WordTable } from "../questions/word-table.js";
import type { Sentence } from "./sentences.js";

export type WordingSays =
  /** The information is not held, recorded or collected. */
  | "not_held"
  /** Withheld, exempt, neither confirmed nor denied, vexatious, not a request for recorded information. */
  | "refused"
  /** Finding it would exceed the cost limit. */
  | "cost"
  /** Published or otherwise accessible already. */
  | "available"
  | "not_applicable"
  /** The answer will come later. */
  | "promise"
  /** Notices, rights, the public interest test: words about the answer, not the answer. */
  | "legal"
  /** The answer gives something all the same ("the nearest we have", "however we can say"). */
  | "gives"
  /** Only part is withheld or missing ("a finer breakdown", "for previous years", "all of this"). */
  | "part";

export interface WordingRow {
  /** Words, one of which every text that the pattern matches has. */
  readonly cue: string;
  /** Tried on the lower-cased words of a sentence; `^` is the beginning of the answer. */
  readonly pattern: RegExp;
  readonly says: WordingSays;
  /** How sure the wording alone makes us, 0..1. */
  readonly weight: number;
  /** Where such words were seen, or the section they come from. */
  readonly seen: string;
}

export interface WordingHit {
  readonly row: WordingRow;
  readonly start: number;
  readonly end: number;
}

/** What the tables found in the words of one answer. */
export interface FoundWordings {
  readonly hits: readonly WordingHit[];
  readonly citations: readonly Citation[];
  readonly regime: Regime | undefined;
}

const CUE_LENGTH = 5;

/** A letter or digit as 1..37, anything else as 0. Every letter beyond a-z counts as the same one. */
const SYMBOLS = new Uint8Array(192);
for (let letter = 0; letter < 26; letter++) SYMBOLS[97 + letter] = letter + 1;
for (let digit = 0; digit < 10; digit++) SYMBOLS[48 + digit] = digit + 27;
const symbolOf = (code: number): number => (code > 191 ? 37 : (SYMBOLS[code] ?? 0));

/** The first five characters of a lower-case word as one whole number: quicker to look up than a piece of text. */
function keyOf(word: string): number {
  let key = 0;
  for (let at = 0; at < Math.min(word.length, CUE_LENGTH); at++) key = key * 64 + symbolOf(word.charCodeAt(at));
  return key;
}

export interface WordingIndex {
  readonly rows: readonly WordingRow[];
  /** The rows' patterns, each with the tails of its choices shared. */
  readonly patterns: readonly RegExp[];
  /** Cue to where the rows that wait for it begin in `waiting`. */
  readonly cues: WordTable;
  /** For each cue the numbers of its rows, and -1. */
  readonly waiting: Int16Array;
  /** 1 for the rows whose pattern begins with `^`. */
  readonly anchored: Uint8Array;
  /** The numbers of these rows, by the first letters of an answer. */
  readonly byBeginning: ByFirstLetters<number>;
  readonly needs: Needs;
  /** Scratch: `seen[row] === stamp` marks a row that this sentence has found already. Carries nothing between calls. */
  readonly seen: Int32Array;
  stamp: number;
}

/** Prepares tables for `wordingsOf`. */
export function indexWordings(rows: readonly WordingRow[]): WordingIndex {
  const byCue = new Map<number, number[]>();
  for (const [number, row] of rows.entries()) {
    for (const word of row.cue.split(" ")) {
      const cue = keyOf(word);
      const waiting = byCue.get(cue);
      if (waiting === undefined) byCue.set(cue, [number]);
      else if (!waiting.includes(number)) waiting.push(number);
    }
  }
  const anchored = Uint8Array.from(rows, ({ pattern }) => (pattern.source.startsWith("^") ? 1 : 0));
  const waiting: number[] = [];
  const places = new Map<number, number>();
  for (const [cue, numbers] of byCue) {
    places.set(cue, waiting.length);
    waiting.push(...numbers, LAST);
  }
  return {
    rows,
    patterns: rows.map(({ pattern }) => withSharedTails(pattern)),
    cues: new WordTable(places),
    waiting: Int16Array.from(waiting),
    anchored,
    byBeginning: new ByFirstLetters(
      [...rows.keys()].filter((number) => anchored[number] === 1),
      (number) => rows[number]?.pattern ?? NEVER,
    ),
    needs: new Needs(rows.map(({ pattern }) => pattern)),
    seen: new Int32Array(rows.length),
    stamp: 0,
  };
}
const NEVER = /(?!)/;
/** Behind the last row of a cue. */
const LAST = -1;

/** The numbers of the rows that could match in `lower` between `start` and `end`, in `found`, and how many. */
function candidates(lower: string, start: number, end: number, index: WordingIndex, found: number[]): number {
  const { cues, seen, waiting } = index;
  index.stamp = (index.stamp + 1) | 0;
  const { stamp } = index;
  let count = 0;
  let key = 0;
  let length = 0;
  for (let at = start; at <= end; at++) {
    const symbol = at < end ? symbolOf(lower.charCodeAt(at)) : 0;
    if (symbol !== 0) {
      if (length < CUE_LENGTH) key = key * 64 + symbol;
      length++;
      continue;
    }
    if (length === 0) continue;
    let place = cues.get(key);
    key = 0;
    length = 0;
    if (place < 0) continue;
    for (let number = waiting[place] ?? LAST; number !== LAST; number = waiting[++place] ?? LAST) {
      if (seen[number] === stamp) continue;
      seen[number] = stamp;
      found[count++] = number;
    }
  }
  return count;
}

/** For so few rows reading the sentence costs more than trying them. */
const FEW = 2;

/** The first place in each sentence where each row matches. */
export function wordingsOf(words: { readonly lower: string; readonly sentences: readonly Sentence[] }, index: WordingIndex): WordingHit[] {
  const hits: WordingHit[] = [];
  const found: number[] = [];
  const { lower } = words;
  let begun: readonly number[] | null = null;
  for (const { start, end } of words.sentences) {
    const count = candidates(lower, start, end, index, found);
    if (count === 0) continue;
    const sentence = start === 0 && end === lower.length ? lower : lower.slice(start, end);
    const sifted = count > FEW && index.needs.known(count);
    if (sifted) grams.read(lower, start, end);
    for (let at = 0; at < count; at++) {
      const candidate = found[at] ?? 0;
      if (index.anchored[candidate] === 1) {
        if (start > 0) continue;
        begun ??= index.byBeginning.rowsFor(lower, start, end);
        if (!begun.includes(candidate)) continue;
      }
      if (sifted && !grams.mayMatch(index.needs, candidate)) continue;
      const row = index.rows[candidate];
      if (row === undefined) continue;
      const match = index.patterns[candidate]?.exec(sentence);
      if (match) hits.push({ row, start: start + match.index, end: start + match.index + match[0].length });
    }
  }
  return hits;
}

/**
 * What single words and pairs of words say of a text: each has a weight for every label that the text may bear, learnt
 * from texts whose label is known, by multinomial logistic regression (Bishop, Pattern Recognition and Machine
 * Learning, 2006, section 4.3.4). The tables of wording know phrases; this knows words in phrases nobody has seen.
 */
import { matchesOf } from "./characters.js";

/** Weights of a word by label, in the order of the labels. */
export type WordWeights = ReadonlyMap<string, readonly number[]>;

/** What a text is about stands near its beginning. */
const MOST_WORDS = 80;
/** Weights are stored in tenths. */
const TENTHS = 10;
/** Stands for the beginning of every text, so that one without a known word has a weight too. */
const ANY = "^";
const WORD = /\p{L}+(?:'\p{L}+)*|\d[\d,./:-]*|[£%*©]/gu;

/** The different words and pairs of words of `lower`, a text in small letters with plain quotes; figures are alike. */
export function wordsAndPairs(lower: string): ReadonlySet<string> {
  const found = new Set<string>([ANY]);
  let before = ANY;
  let count = 0;
  for (const [sign] of matchesOf(WORD, lower)) {
    const word = /^\d/.test(sign) ? "0" : sign;
    found.add(word);
    found.add(`${before} ${word}`);
    before = word;
    if (++count >= MOST_WORDS) return found;
  }
  found.add(`${before} $`);
  return found;
}

/** Reads a table: `not held=b21f-8` is the word or pair, and behind the letter of each label its weight in tenths. */
export function readWeights(table: string, letters: readonly string[]): WordWeights {
  const words = new Map<string, readonly number[]>();
  for (const line of table.trim().split("\n"))
    for (const entry of line.split("  ")) {
      const at = entry.lastIndexOf("=");
      const weights = letters.map(() => 0);
      for (const [, letter, tenths] of entry.slice(at + 1).matchAll(/([a-z])(-?\d+)/g))
        weights[letters.indexOf(letter ?? "")] = Number(tenths) / TENTHS;
      words.set(entry.slice(0, at), weights);
    }
  return words;
}

/** How likely each of so many labels is by the words alone, all together 1. */
export function labelsByWords(lower: string, weights: WordWeights, labels: number): readonly number[] {
  const sums = Array.from({ length: labels }, () => 0);
  let known = 0;
  for (const word of wordsAndPairs(lower)) {
    const own = weights.get(word);
    if (own === undefined) continue;
    known++;
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (own[at] ?? 0);
  }
  return shares(sums, known);
}

/** From sums of weights over `known` words to shares of 1; a long text says no more than a short one. */
export function shares(sums: readonly number[], known: number): readonly number[] {
  const scale = 1 / Math.sqrt(Math.max(1, known));
  const best = Math.max(...sums);
  const likely = sums.map((sum) => Math.exp((sum - best) * scale));
  const all = likely.reduce((total, each) => total + each, 0);
  return likely.map((each) => each / all);
}

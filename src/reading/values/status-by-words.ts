/**
 * What the single words of an answer say of its status, whoever wrote it: the tables of wording know phrases, and
 * officers find others. Every word and pair of words has a weight for each status (`status-word-weights.ts`), learnt
 * from answers whose status is known, by multinomial logistic regression (Bishop, Pattern Recognition and Machine
 * Learning, 2006, section 4.3.4).
 */
import type { AnswerStatus } from "../answer.js";
import { matchesOf } from "../text/characters.js";
import { STATUS_LETTERS, WORD_WEIGHTS } from "./status-word-weights.js";

/** The statuses that words can say; `no_reply` has none. */
export type SaidStatus = Exclude<AnswerStatus, "no_reply">;
export const SAID_STATUSES: readonly SaidStatus[] = Object.values(STATUS_LETTERS);

/** Weights of a word by status, in the order of {@link SAID_STATUSES}. */
export type WordWeights = ReadonlyMap<string, readonly number[]>;

/** What is said of an answer stands near its beginning. */
const MOST_WORDS = 80;
/** Weights are stored in tenths. */
const TENTHS = 10;
/** Stands for the beginning of every answer, known or not. */
export const ANY = "^";
const WORD = /\p{L}+(?:'\p{L}+)*|\d[\d,./:-]*|[£%*]/gu;

/** The different words and pairs of words of `lower`, an answer in small letters; figures are alike. */
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

/** `not held=b21f-8`: the word or pair, and behind the letter of each status its weight in tenths. */
function readWeights(): WordWeights {
  const letters = Object.keys(STATUS_LETTERS);
  const words = new Map<string, readonly number[]>();
  for (const line of WORD_WEIGHTS.trim().split("\n"))
    for (const entry of line.split("  ")) {
      const at = entry.lastIndexOf("=");
      const weights = letters.map(() => 0);
      for (const [, letter, tenths] of entry.slice(at + 1).matchAll(/([a-z])(-?\d+)/g))
        weights[letters.indexOf(letter ?? "")] = Number(tenths) / TENTHS;
      words.set(entry.slice(0, at), weights);
    }
  return words;
}

const WEIGHTS = readWeights();

/**
 * How likely each status is by the words alone, in the order of {@link SAID_STATUSES}, all together 1.
 * @param weights those learnt from our own answers when absent.
 */
export function statusesByWords(lower: string, weights: WordWeights = WEIGHTS): readonly number[] {
  const sums = SAID_STATUSES.map(() => 0);
  let known = 0;
  for (const word of wordsAndPairs(lower)) {
    const own = weights.get(word);
    if (own === undefined) continue;
    known++;
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (own[at] ?? 0);
  }
  return shares(sums, known);
}

/** From sums of weights over `known` words to shares of 1; a long answer says no more than a short one. */
export function shares(sums: readonly number[], known: number): readonly number[] {
  const scale = 1 / Math.sqrt(Math.max(1, known));
  const best = Math.max(...sums);
  const likely = sums.map((sum) => Math.exp((sum - best) * scale));
  const all = likely.reduce((total, each) => total + each, 0);
  return likely.map((each) => each / all);
}

/** What the words say to a status that was read as `answered` because nothing in them spoke against it. */
export type WordsSay =
  | { readonly kind: "agree" }
  /** They are little like the words of an answer: a person should look. */
  | { readonly kind: "doubt" }
  | { readonly kind: "other"; readonly status: SaidStatus };

/** Measured on 890 answers that nothing was learnt from: of those below it half were no answers, of those above one in a hundred. */
const LIKE_ANSWERS = 0.6;
/** Below it, and with another status above {@link CLEARLY}, the other one was right in ten cases of ten. */
const UNLIKE_ANSWERS = 0.25;
const CLEARLY = 0.5;
/** "See below": what is so short says too little to be called anything else. */
const SHORT = /^\W*\w+(?:\W+\w+)?\W*$/;
const AGREE: WordsSay = { kind: "agree" };
const DOUBT: WordsSay = { kind: "doubt" };

/** For words that give no value: whether they are like those of answers, or clearly like those of another status. */
export function wordsSay(lower: string): WordsSay {
  const likely = statusesByWords(lower);
  const answered = likely[SAID_STATUSES.indexOf("answered")] ?? 1;
  if (answered >= LIKE_ANSWERS) return AGREE;
  const best = Math.max(...likely);
  const status = SAID_STATUSES[likely.indexOf(best)];
  const clear = answered < UNLIKE_ANSWERS && best >= CLEARLY && !SHORT.test(lower);
  return clear && status !== undefined ? { kind: "other", status } : DOUBT;
}

/**
 * What the single words of an answer say of its status, whoever wrote it: the tables of wording know phrases, and
 * officers find others.
 */
import type { AnswerStatus } from "../answer.js";
import { labelsByWords, readWeights, type WordWeights } from "../text/word-model.js";
import { STATUS_LETTERS, WORD_WEIGHTS } from "./status-word-weights.js";

/** The statuses that words can say; `no_reply` has none. */
export type SaidStatus = Exclude<AnswerStatus, "no_reply">;
export const SAID_STATUSES: readonly SaidStatus[] = Object.values(STATUS_LETTERS);

const WEIGHTS = readWeights(WORD_WEIGHTS, Object.keys(STATUS_LETTERS));

/**
 * How likely each status is by the words alone, in the order of {@link SAID_STATUSES}, all together 1.
 * @param weights those learnt from our own answers when absent.
 */
export const statusesByWords = (lower: string, weights: WordWeights = WEIGHTS): readonly number[] =>
  labelsByWords(lower, weights, SAID_STATUSES.length);

/** What the words say to a status that was read as `answered` because nothing in them spoke against it. */
export type WordsSay =
  | { readonly kind: "agree" }
  /** They are little like the words of an answer: a person should look. */
  | { readonly kind: "doubt" }
  | { readonly kind: "other"; readonly status: SaidStatus };

/** Measured on the 145 without a value of 729 answers that nothing was learnt from: of those below it half were no answers, of those above one in a hundred. */
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

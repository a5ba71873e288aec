/**
 * Whether the words of a line below the last answer are an officer's to the requester, or the foot of a page: reviews
 * and complaints, licences, addresses, surveys. The tables of endings know phrases; this knows their words in others.
 */
import { labelsByWords, readWeights, type WordWeights } from "../text/word-model.js";
import { ENDING_LETTERS, ENDING_WEIGHTS } from "./ending-word-weights.js";

export const SAID_KINDS = Object.values(ENDING_LETTERS);
const ENDING = SAID_KINDS.indexOf("ending");

const WEIGHTS = readWeights(ENDING_WEIGHTS, Object.keys(ENDING_LETTERS));

/**
 * How likely `lower`, a sentence or line in small letters with plain quotes, is no part of an answer: 0..1.
 * @param weights those learnt from our own replies when absent.
 */
export const endingByWords = (lower: string, weights: WordWeights = WEIGHTS): number =>
  labelsByWords(lower, weights, SAID_KINDS.length)[ENDING] ?? 0;

/**
 * What an officer adds below a full answer about things that are not kept: "161,400. The system does not store images of
 * those who do not match." The figure is the answer; that images are not stored is no part that is missing.
 */
import type { AnswerWords } from "./answer-words.js";
import { type AskedFor, contentWords } from "./asked-for.js";
import type { WordingHit } from "./wording.js";

/** The answer is a sentence of its own, and begins with its figure. */
const FIGURE_FIRST =
  /^["'(\s]{0,2}(?:(?:an? )?(?:about|around|approx(?:imately|\.)?|c\.?|estimated|roughly|some|just over|just under) ?)?[£€]?\d[\d,.]*(?: ?(?:%|k|m|bn|million))?(?: (?!for\b|of\b|in\b|on\b|at\b)[a-z]+){0,3}\.\s/;
/** Speaks of the information itself, of what else was asked, or of a finer detail. */
const OF_THE_ANSWER =
  /\b(?:info\w*|data|figures?|numbers?|totals?|statistics|breakdowns?|details?|split|separate\w*|by|per|each|before|prior|until|since|earlier|previous|reasons?|why|costs?|other|others|rest|remain\w*|how many|how much|whether|types?|this|that|these|those(?! who| which| that)|it|them|any (?:more|further)|further|so)\b/;

/**
 * Whether all that is said not to be held, below a figure that answers, are things of which the question does not speak
 * ("yes"), or speaks too ("perhaps"); "no" where it may be part of what was asked.
 */
export function isAside(words: AnswerWords, hits: readonly WordingHit[], asked: AskedFor): "yes" | "perhaps" | "no" {
  if (asked.compound || asked.series || hits.length === 0 || !FIGURE_FIRST.test(words.lower)) return "no";
  let answer: "yes" | "perhaps" = "yes";
  for (const hit of hits) {
    const sentence = words.sentences.find(({ start, end }) => hit.start >= start && hit.start < end);
    if (sentence === undefined || sentence.start === 0) return "no";
    // "… and this figure is drawn from the counter": what follows speaks of the figure given.
    const said = words.lower.slice(sentence.start, sentence.end).split(/[,;]\s|\sand (?:this|the|that)\s|\swho |\swhich /)[0] ?? "";
    if (OF_THE_ANSWER.test(said)) return "no";
    if ([...contentWords(said)].some((word) => asked.words.has(word))) answer = "perhaps";
  }
  return answer;
}

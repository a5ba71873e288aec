/**
 * How much speaks for some words of a letter as the answer to a question: the telling words they share, rare ones
 * most, and the kind of thing that is asked for and said. A naming speaks loudest; the order of the questions is
 * weighed where the letter is aligned.
 */
import type { IndexedQuestion, QuestionIndex } from "../questions/question-index.js";
import { AnswerWords } from "../values/answer-words.js";
import { type AskedFor, askedFor } from "../values/asked-for.js";
import { LONGEST, valueIn } from "../values/read-value.js";
import { kindredOf, type Topic, type Topics, topicWords } from "./topic-words.js";

/** Words of a letter, read once for all questions. */
export interface Spoken {
  readonly stems: ReadonlySet<string>;
  readonly kindred: ReadonlySet<number>;
  /** Stems of the words that only lead to the subject: "As to services, …". */
  readonly led: ReadonlySet<string>;
  readonly words: AnswerWords;
  /** It says that something is not held, withheld or published: no figure is missing there. */
  readonly withholds: boolean;
}

/** `heard`: the words with what leads to them; `answer`: without. */
export function spoken(heard: string, answer: string, withholds: boolean): Spoken {
  const stems = topicWords(heard);
  return {
    stems,
    led: heard.length > answer.length + 6 ? topicWords(heard.slice(0, heard.length - answer.length)) : NOTHING,
    kindred: new Set([...stems].flatMap(kindredOf)),
    words: new AnswerWords(answer, LONGEST),
    withholds,
  };
}

const NOTHING: ReadonlySet<string> = new Set();

export interface Gain {
  readonly order: number;
  /** Share of the question's weight that is met, 0..1. */
  readonly share: number;
  /** Above 0 when it says the kind of thing that is asked for, below when it does not. */
  readonly fit: number;
  /** How sure the value is that it says, 0 without. */
  readonly certainty: number;
  readonly total: number;
}

/** A word that stands for another counts less than the word itself. */
const KINDRED = 0.6;
/** A letter that turns to a subject names it. */
const LED = 1.6;
const BESIDE = 0.06;
const MOST_BESIDE = 0.12;
/** A question of one telling word is not met by that word alone. */
const LEAST_TOTAL = 1.8;
const FITS = 0.25;
const FIGURE_MISSING = -0.25;
const WORD_MISSING = -0.08;
const LEAST_CERTAIN = 0.7;
/** What a question needs to be thought of. */
const LEAST_GAIN = 0.3;
const LEAST_MET = 0.5;
const MOST_CANDIDATES = 8;

export function gainFor(question: IndexedQuestion, topic: Topic, one: Spoken): Gain & { readonly met: number } {
  let met = 0;
  for (const [word, weight] of topic.words) {
    if (one.led.has(word)) met += weight * LED;
    else if (one.stems.has(word) || one.stems.has(topic.short.get(word) ?? "")) met += weight;
    else if (kindredOf(word).some((row) => one.kindred.has(row))) met += weight * KINDRED;
  }
  let beside = 0;
  for (const word of topic.beside) if (!topic.words.has(word) && one.stems.has(word)) beside += BESIDE;
  const share = Math.min(1, met / Math.max(topic.total, LEAST_TOTAL) + Math.min(beside, MOST_BESIDE));
  const { fit, certainty } = fitOf(question, one);
  return { order: question.order, share, fit, certainty, met, total: share + fit };
}

function fitOf({ question }: IndexedQuestion, one: Spoken): { readonly fit: number; readonly certainty: number } {
  const asked = askedFor(question);
  if (asked.kind === "text" || asked.kind === "unknown") return { fit: saysAsked(asked, one.words) ? FITS : 0, certainty: 0 };
  const { value, certainty } = valueIn(one.words, asked);
  if (value !== null && certainty >= LEAST_CERTAIN) return { fit: FITS, certainty };
  if (asked.kind === "percent" && SHARE_IN_WORDS.test(one.words.lower)) return { fit: FITS, certainty: LEAST_CERTAIN };
  if (one.withholds) return { fit: 0, certainty: 0 };
  return { fit: asked.kind === "boolean" || asked.kind === "choices" ? WORD_MISSING : FIGURE_MISSING, certainty: 0 };
}

/** "roughly a third of the services", "half of them". */
const SHARE_IN_WORDS = /\b(?:(?:a|one|two|three) (?:third|quarter|half|fifth|tenth)s?|half|most|all|none)(?: of| the)\b|\bper ?cent\b/;
const ASKS_NAME = /\b(?:names?|titles?|who|which compan(?:y|ies)|which (?:firm|supplier|provider|contractor)s?)\b/;
const ASKS_EXTENT = /\b(?:area|geographical?|boundar(?:y|ies)|how large|how long is|size|length)\b/;
/** Two words with capitals, the first not at the beginning. */
const NAME = /(?<=[\p{L},] (?:the )?)\p{Lu}[\p{L}&'-]+(?: (?:of|and|the|upon|on|&))? \p{Lu}[\p{L}-]+/u;

/** Whether words are said of the kind that a question without a typed answer asks for: one of two things, a name, an extent. */
function saysAsked(asked: AskedFor, words: AnswerWords): boolean {
  if (asked.alternatives?.some((option) => words.lower.includes(option.toLowerCase().slice(0, 6))) === true) return true;
  if (ASKS_NAME.test(asked.lower)) return NAME.test(words.text);
  return ASKS_EXTENT.test(asked.lower) && words.quantities.some(({ kind }) => kind === "measure");
}

/** The questions that the words may answer, best first; only those that share a word with them are looked at. */
export function candidatesFor(index: QuestionIndex, topics: Topics, one: Spoken): Gain[] {
  const orders = new Set<number>();
  for (const stem of one.stems) for (const order of topics.askedBy.get(stem) ?? []) orders.add(order);
  for (const row of one.kindred) for (const order of topics.kindred.get(row) ?? []) orders.add(order);
  const found: Gain[] = [];
  for (const order of orders) {
    const question = index.questions[order];
    const topic = topics.of[order];
    if (!question || !topic) continue;
    const gain = gainFor(question, topic, one);
    if (gain.met >= LEAST_MET && gain.total >= LEAST_GAIN) found.push(gain);
  }
  return found.sort((a, b) => b.total - a.total).slice(0, MOST_CANDIDATES);
}

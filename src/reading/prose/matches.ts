/**
 * What each stretch of a letter's sentences may answer: the questions that it names, and those whose words it shares.
 * Worked out once for a letter; which of these belong together `align-letter.ts` says.
 */
import type { QuestionIndex } from "../questions/question-index.js";
import type { Clause } from "./clauses.js";
import { candidatesFor, type Gain, gainFor, spoken } from "./evidence.js";
import { type Topics, topicsOf } from "./topic-words.js";

/** A stretch of one sentence and the questions that it answers. */
export interface Match {
  readonly first: number;
  /** Index of its last clause. */
  readonly last: number;
  readonly orders: readonly number[];
  readonly named: boolean;
  /** The question that what follows goes on from. */
  readonly goesOnFrom: number;
  readonly gain: Gain | null;
  readonly score: number;
}

/** Whether the answer that ends with that clause says, there or in the sentence after it, that something is not given. */
export type Withholds = (answer: string, last: number) => boolean;

const NAMED = 1;
/** What a match must gain to be worth more than none. */
const THRESHOLD = 0.3;
/** A clause for one of several questions that the sentence names must speak of it. */
const LEAST_SHARE = 0.15;
const ALSO =
  /\b(?:which|this|that|and) (?:also )?(?:covers|answers|deals with|disposes of|applies to|goes for|does for)\b|\balso (?:covers|answers|deals with|applies to|goes for)\b/i;
/** Sentences of more clauses than this are taken whole or clause by clause. */
const MOST_SPANS = 6;

/** The words of clauses `first`..`last`, which stand in one sentence: with what leads to them, and without. */
export function wordsOf(clauses: readonly Clause[], first: number, last: number): { readonly heard: string; readonly answer: string } {
  const from = clauses[first];
  const to = clauses[last];
  if (!from || !to) return { heard: "", answer: "" };
  const { text } = from.paragraph;
  return { heard: text.slice(from.from, to.end), answer: text.slice(from.start, to.end) };
}

/** One sentence: its clauses, and what each stretch of them may answer. */
export interface SentenceMatches {
  readonly begin: number;
  readonly end: number;
  readonly matches: readonly Match[];
}

/** Every sentence of the letter, in order. */
export function matchesIn(
  index: QuestionIndex,
  clauses: readonly Clause[],
  wanted: ReadonlySet<number>,
  withholds: Withholds,
): SentenceMatches[] {
  const topics = topicsOf(index);
  const sentences: SentenceMatches[] = [];
  for (let begin = 0; begin < clauses.length; ) {
    let end = begin + 1;
    while (clauses[end]?.sentence === clauses[begin]?.sentence && end < clauses.length) end++;
    const matches: Match[] = [];
    for (let first = begin; first < end; first++)
      for (let last = first; last < end; last++) {
        if (end - begin > MOST_SPANS && last !== first && (first !== begin || last !== end - 1)) continue;
        matches.push(...matchesAt(index, clauses, begin, end, first, last, wanted, topics, withholds));
      }
    sentences.push({ begin, end, matches });
    begin = end;
  }
  return sentences;
}

/** What clauses `first`..`last` may answer: what they name, or what they share words with. */
function matchesAt(
  index: QuestionIndex,
  clauses: readonly Clause[],
  begin: number,
  end: number,
  first: number,
  last: number,
  wanted: ReadonlySet<number>,
  topics: Topics,
  withholds: Withholds,
): Match[] {
  const { heard, answer } = wordsOf(clauses, first, last);
  const named = [...new Set(clauses.slice(first, last + 1).flatMap(({ namings }) => namings.flatMap(({ orders }) => orders)))].filter(
    (order) => wanted.has(order),
  );
  const one = spoken(heard, answer, withholds(answer, last));
  const found: Match[] = [];
  const single = (order: number, bonus: number, least = Number.NEGATIVE_INFINITY): void => {
    const question = index.questions[order];
    const topic = topics.of[order];
    if (!question || !topic) return;
    const gain = gainFor(question, topic, one);
    if (gain.share < least && gain.fit <= 0) return;
    found.push({ first, last, orders: [order], named: true, goesOnFrom: order, gain, score: bonus + gain.total - THRESHOLD });
  };
  // "They are organised around properties, which also covers your question 14.": its own question, and that one.
  const also = named.length > 0 && ALSO.test(answer);
  if (also)
    for (const gain of candidatesFor(index, topics, one))
      if (wanted.has(gain.order) && !named.includes(gain.order))
        found.push({
          first,
          last,
          orders: [gain.order, ...named],
          named: true,
          goesOnFrom: gain.order,
          gain,
          score: NAMED + gain.total - THRESHOLD,
        });
  if (named.length === 1) single(named[0] ?? 0, NAMED);
  else if (named.length > 1)
    found.push({
      first,
      last,
      orders: named,
      named: true,
      goesOnFrom: named[named.length - 1] ?? -1,
      gain: null,
      score: NAMED + 0.1 * Math.min(named.length, 5),
    });
  // "Forty-five stand alone and the remaining 27 exchange data (questions 4a and 4b).": one clause for each that is named.
  const shared = namedTogether(clauses, begin, end).filter((order) => wanted.has(order));
  // What is said not to be held is said of all of them.
  const apart = shared.length > 1 && shared.length <= end - begin && (first > begin || last < end - 1);
  if (apart && !withholds(wordsOf(clauses, begin, end - 1).answer, end - 1))
    for (const order of shared) single(order, NAMED * 0.7, LEAST_SHARE);
  if (named.length === 0)
    for (const gain of candidatesFor(index, topics, one))
      if (wanted.has(gain.order))
        found.push({ first, last, orders: [gain.order], named: false, goesOnFrom: gain.order, gain, score: gain.total - THRESHOLD });
  return found;
}

/** The questions that the end of a sentence names, when nothing before it names any. */
function namedTogether(clauses: readonly Clause[], begin: number, end: number): readonly number[] {
  for (let at = begin; at < end - 1; at++) if ((clauses[at]?.namings.length ?? 0) > 0) return [];
  const last = clauses[end - 1];
  const [naming, more] = last?.namings ?? [];
  return last && naming && !more && last.end - last.from - naming.end <= 3 ? naming.orders : [];
}

/** For a question left over, the stretch of the letter that answers another one and it too, if there is one. */
export function sharedMatch(
  index: QuestionIndex,
  clauses: readonly Clause[],
  matches: readonly Match[],
  order: number,
  withholds: Withholds,
): Match | null {
  const question = index.questions[order];
  const topic = topicsOf(index).of[order];
  if (!question || !topic) return null;
  let found: Match | null = null;
  for (const match of matches) {
    if (match.named) continue;
    const { heard, answer } = wordsOf(clauses, match.first, match.last);
    const one = spoken(heard, answer, withholds(answer, match.last));
    const gain = gainFor(question, topic, one);
    if (gain.share >= SHARED_SHARE && gain.fit >= 0 && gain.total > (found?.gain?.total ?? 0))
      found = { ...match, orders: [order], gain, score: gain.total };
  }
  return found;
}
const SHARED_SHARE = 0.55;

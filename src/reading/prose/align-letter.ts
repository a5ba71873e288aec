/**
 * One global alignment of a letter's clauses to the questions. Every stretch of a sentence may answer a question, or
 * several that it names, or none; the reading that explains the whole letter best wins. Questions are mostly answered
 * in order, so going on to the next one counts for a reading, going back against it; "these" and "they" go on from
 * what was said last. A dynamic programme over the clauses with one state for each question answered last: time grows
 * with clauses × candidates × questions.
 */
import type { QuestionIndex } from "../questions/question-index.js";
import type { Clause } from "./clauses.js";
import { type Match, type SentenceMatches, wordsOf } from "./matches.js";

const NEXT = 0.22;
const SKIPS = 0.1;
const BACK = -0.15;
const BACK_WITHIN = -0.3;
const SAME_GROUP = 0.08;
const FOLLOWS = 0.15;
const TWICE = -2;
/** Each further part that a sentence is cut into. */
const CUT = -0.12;

/** "Forty-five of these", "They are organised …", "It went live in …": goes on from what was said last. */
const GOES_ON =
  /^\W{0,2}(?:[\p{L}\d,-]+ (?:of|in) )?(?:these|those|they|them|it|its|their|this|that|which|both|the (?:rest|remaining|remainder|others?))\b/iu;
/** "How many of those …": asks of what the question before asked. */
const ASKS_ON = /\b(?:these|those|them|they|it|its|their)\b/i;

interface State {
  readonly score: number;
  /** The order answered last, -1 at the beginning. */
  readonly order: number;
  readonly match: Match | null;
  readonly before: State | null;
}

interface Reading {
  readonly score: number;
  readonly matches: readonly Match[];
}

/** So many questions that were found twice are weighed one by one; the rest keep their better match. */
const MOST_WEIGHED = 6;
/** Letters of more clauses are read less often. */
const LONG = 250;

/** The best reading of the whole letter: matches in the order of the text. Each question has at most one. */
export function alignLetter(index: QuestionIndex, clauses: readonly Clause[], sentences: readonly SentenceMatches[]): readonly Match[] {
  // A question that is found twice gives up one of the two, whichever leaves the better reading.
  let barred: ReadonlySet<Match> = new Set();
  let reading = alignOnce(index, clauses, sentences, barred);
  for (let round = 0; round < (clauses.length > LONG ? 1 : MOST_WEIGHED); round++) {
    const twice = foundTwice(reading.matches);
    if (twice === null) break;
    const [one, other] = twice.map(({ order, match }) => {
      const without = new Set([...barred, ...like(sentences, order, match)]);
      return { without, read: alignOnce(index, clauses, sentences, without) };
    });
    if (!one || !other) break;
    const better = one.read.score >= other.read.score ? one : other;
    barred = better.without;
    reading = better.read;
  }
  return eachOnce(reading.matches);
}

function foundTwice(matches: readonly Match[]): { readonly order: number; readonly match: Match }[] | null {
  const known = new Map<number, Match>();
  for (const match of matches)
    for (const order of match.orders) {
      const first = known.get(order);
      if (first) return [first, match].map((one) => ({ order, match: one }));
      known.set(order, match);
    }
  return null;
}

/** All matches of the question with that stretch of its sentence, or a part of it. */
function like(sentences: readonly SentenceMatches[], order: number, { first, last }: Match): Match[] {
  const sentence = sentences.find(({ begin, end }) => begin <= first && first < end);
  return (sentence?.matches ?? []).filter((match) => match.orders.includes(order) && match.first <= last && match.last >= first);
}

function alignOnce(
  index: QuestionIndex,
  clauses: readonly Clause[],
  sentences: readonly SentenceMatches[],
  barred: ReadonlySet<Match>,
): Reading {
  const start: State = { score: 0, order: -1, match: null, before: null };
  let states = new Map<number, State>([[-1, start]]);
  for (const { begin, end, matches } of sentences) {
    if (matches.length === 0) continue;
    const layers: Map<number, State>[] = [states, ...Array.from({ length: end - begin }, () => new Map<number, State>())];
    let at = begin;
    for (const match of [...matches, null]) {
      // Nothing is answered by the clauses before the match.
      for (; at < (match?.first ?? end); at++) for (const state of layers[at - begin]?.values() ?? []) keep(layers[at - begin + 1], state);
      const here = match === null || barred.has(match) ? undefined : layers[match.first - begin];
      if (!here || match === null) continue;
      const state = best(index, clauses, here, match, match.first > begin ? CUT : 0);
      if (state) keep(layers[match.last - begin + 1], state);
    }
    states = layers[end - begin] ?? states;
  }
  let top: State = start;
  for (const state of states.values()) if (state.score > top.score) top = state;
  const found: Match[] = [];
  for (let state: State | null = top; state; state = state.before) if (state.match) found.push(state.match);
  return { score: top.score, matches: found.reverse() };
}

function keep(layer: Map<number, State> | undefined, state: State): void {
  const known = layer?.get(state.order);
  if (layer && (!known || state.score > known.score)) layer.set(state.order, state);
}

function best(
  index: QuestionIndex,
  clauses: readonly Clause[],
  states: ReadonlyMap<number, State>,
  match: Match,
  cut: number,
): State | null {
  let found: State | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const state of states.values()) {
    const score = state.score + match.score + cut + stepTo(index, clauses, state, match);
    if (score > most) {
      most = score;
      found = state;
    }
  }
  // A step that takes something off the whole is none.
  return found && most > found.score ? { score: most, order: match.goesOnFrom, match, before: found } : null;
}

/** What going on from the question answered last to these counts. */
function stepTo(index: QuestionIndex, clauses: readonly Clause[], { order: last, match: before }: State, match: Match): number {
  const to = index.questions[match.orders[0] ?? 0];
  const from = last < 0 ? undefined : index.questions[last];
  if (!to) return 0;
  if (match.orders.includes(last) || before?.orders.some((order) => match.orders.includes(order))) return TWICE;
  const distance = to.ordinal - (from?.ordinal ?? 0);
  const within = before !== null && clauses[before.last]?.paragraph === clauses[match.first]?.paragraph;
  let step = distance === 1 ? NEXT : distance > 0 && distance <= 3 ? SKIPS : distance > 0 ? SKIPS / 2 : within ? BACK_WITHIN : BACK;
  if (match.named && distance < 0) step = 0;
  if (from === undefined) return step;
  const parent = to.question.parent?.toLowerCase();
  const related = parent !== undefined && (parent === from.question.parent?.toLowerCase() || parent === from.question.id.toLowerCase());
  if (related && distance > 0) step += SAME_GROUP;
  const { answer } = wordsOf(clauses, match.first, match.first);
  if (within && distance > 0 && GOES_ON.test(answer) && (related || distance === 1 || ASKS_ON.test(to.question.text))) step += FOLLOWS;
  return step;
}

/** A question that was found twice keeps the better match. */
function eachOnce(matches: readonly Match[]): Match[] {
  const bestOf = new Map<number, Match>();
  for (const match of matches)
    for (const order of match.orders) {
      const known = bestOf.get(order);
      if (!known || match.score > known.score) bestOf.set(order, match);
    }
  return matches.flatMap((match) => {
    const orders = match.orders.filter((order) => bestOf.get(order) === match);
    return orders.length === 0 ? [] : [{ ...match, orders }];
  });
}

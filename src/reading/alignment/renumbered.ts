/**
 * An authority that puts the request into its own words and numbers and answers below each: two of our questions merged
 * under one heading, the numbers below shifted. Neither the numbers nor whole sentences tell which question is meant;
 * the words of all headings together do, since they keep our order:
 *
 *     Question 1. Supplier of the mowers, and end of contract     (our questions 1 and 2)
 *     Green Acre Ltd. …
 *     Question 2. Hours worked in 2023/24                         (our question 3)
 *     19,226
 */
import type { Label, LabelPart } from "../labels/label.js";
import type { QuestionIndex } from "../questions/question-index.js";
import type { ReplyText } from "../text/reply-text.js";
import { askedFor, contentWords } from "../values/asked-for.js";
import { beginnings, headingAt } from "./own-words.js";
import type { Place } from "./place.js";

const LEAST = 3;
const MOST = 60;
/** So many of our questions may be merged under one heading. */
const WIDEST = 4;
/** The words of the headings speak for the other numbers by so much. */
const BETTER = 0.7;
/** A heading is for a question that it shares so much with. */
const SHARED = 0.25;

/** Places with the labels of such headings put in our own numbers; the same places where there are none. */
export function withRenumbered(reply: ReplyText, index: QuestionIndex, places: readonly Place[]): readonly Place[] {
  const listed = places.filter(isListed);
  if (listed.length < LEAST || listed.length > MOST || !countsFromOne(listed)) return places;
  // Our questions word for word tell for themselves.
  if (listed.filter(isRepeated).length * 2 > listed.length) return places;
  const asked = index.questions.filter(({ question }) => !question.group);
  if (asked.length < listed.length || asked.length > MOST) return places;
  const headings: string[] = [];
  for (const [at, place] of listed.entries()) {
    const heading = headingAt(reply, place, listed[at + 1]?.line);
    if (heading === null || !heading.isAsking) return places;
    headings.push(heading.text);
  }
  const likeness = likenessOf(headings, index, asked);
  const ours = asIfOurs(listed, asked, likeness);
  const best = bestRanges(listed.length, asked.length, likeness);
  if (best.worth < ours + BETTER || best.ranges.length < listed.length) return places;
  const parts = best.ranges.map(([from, to]) => asked.slice(from, to).flatMap(({ key }): LabelPart[] => (key ? [key] : [])));
  const known = best.ranges.every(([from, to], at) => parts[at]?.length === to - from);
  const clear = best.ranges.filter(([from], at) => (likeness[at]?.[from] ?? 0) >= SHARED).length;
  if (!known || clear * 4 < listed.length * 3) return places;
  const renumbered = new Map(listed.map((place, at): [Place, LabelPart[]] => [place, parts[at] ?? []]));
  return places.map((place) => {
    const meant = renumbered.get(place);
    return meant === undefined || !place.label
      ? place
      : {
          ...place,
          label: { ...place.label, parts: meant.map(({ number, sub }) => ({ number, sub })), shown: place.label.parts } satisfies Label,
        };
  });
}

/** A label with one number at the start of its line, before the letter closes. */
const isListed = ({ label, atLineStart, afterClose }: Place): boolean =>
  label !== null &&
  atLineStart &&
  !afterClose &&
  !label.reference &&
  label.delimited &&
  !label.alone &&
  label.parts.length === 1 &&
  label.parts[0]?.number !== null &&
  label.parts[0]?.sub === "";

const WORD_FOR_WORD = 0.75;
const isRepeated = ({ candidates: [best] }: Place): boolean =>
  best !== undefined && best.mention !== null && best.likeness >= WORD_FOR_WORD;

const countsFromOne = (listed: readonly Place[]): boolean =>
  listed.every(({ label, style, document }, at) => {
    const same = style === listed[0]?.style && document === listed[0]?.document;
    return same && label?.parts[0]?.number === at + 1;
  });

/** By heading, then by question: the share of the question's words that the heading has, rare ones weighing most. */
function likenessOf(headings: readonly string[], index: QuestionIndex, asked: QuestionIndex["questions"]): number[][] {
  const words = asked.map(({ question }) => beginnings(askedFor(question).words));
  const askedBy = new Map<string, number>();
  for (const set of words) for (const word of set) askedBy.set(word, (askedBy.get(word) ?? 0) + 1);
  const weightOf = (word: string): number => Math.log(1 + index.questions.length / (askedBy.get(word) ?? 1));
  return headings.map((heading) => {
    const said = beginnings(contentWords(heading));
    return words.map((set) => {
      let shared = 0;
      let total = 0;
      for (const word of set) {
        const weight = weightOf(word);
        total += weight;
        if (said.has(word)) shared += weight;
      }
      return total === 0 ? 0 : shared / total;
    });
  });
}

/** What the headings' words say for their numbers being ours, or counting all our questions. */
function asIfOurs(listed: readonly Place[], asked: QuestionIndex["questions"], likeness: readonly (readonly number[])[]): number {
  let ours = 0;
  let counted = 0;
  for (const at of listed.keys()) {
    const own = asked.findIndex(({ key }) => key !== null && key.number === at + 1);
    ours += likeness[at]?.[own] ?? 0;
    counted += likeness[at]?.[at] ?? 0;
  }
  return Math.max(ours, counted);
}

/** A way of sharing out the questions so far. */
interface Way {
  readonly worth: number;
  readonly before: Way | null;
  /** Of the last heading, the first question and one past the last. */
  readonly from: number;
  readonly to: number;
}

/** More questions in a row nobody leaves out. */
const MOST_LEFT_OUT = 3;
/** The questions in order shared out to the headings in order, each at least one, so that most words agree. */
function bestRanges(
  headings: number,
  questions: number,
  likeness: readonly (readonly number[])[],
): { worth: number; ranges: (readonly [from: number, to: number])[] } {
  // By how many questions are behind the headings so far.
  let ways: (Way | undefined)[] = [{ worth: 0, before: null, from: 0, to: 0 }];
  for (let heading = 0; heading < headings; heading++) {
    const next: (Way | undefined)[] = [];
    for (const before of ways) {
      if (before === undefined) continue;
      for (let from = before.to; from < Math.min(questions, before.to + 1 + MOST_LEFT_OUT); from++) {
        let { worth } = before;
        for (let to = from + 1; to <= Math.min(questions, from + WIDEST); to++) {
          const alike = likeness[heading]?.[to - 1] ?? 0;
          // A question that shares next to nothing is not merged into it.
          if (to - from > 1 && alike < SHARED) break;
          worth += alike;
          if ((next[to]?.worth ?? -1) < worth) next[to] = { worth, before, from, to };
        }
      }
    }
    ways = next;
  }
  let best: Way | null = null;
  for (const way of ways) if (way !== undefined && way.worth > (best?.worth ?? -1)) best = way;
  const ranges: (readonly [number, number])[] = [];
  for (let way = best; way !== null && way.before !== null; way = way.before) ranges.unshift([way.from, way.to]);
  return { worth: best?.worth ?? -1, ranges };
}

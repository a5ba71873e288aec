/**
 * Letters that take the questions together in an order of their own: "Questions 2, 3, 5 and 8" over one paragraph, "Question
 * 9" over the next, and a list of the remaining answers below. What such a heading names it names, whatever stands
 * before it; the list is read as if the headings were not there.
 */
import { ordersOf } from "../labels/numbering.js";
import type { QuestionIndex } from "../questions/question-index.js";
import { isLetter, small } from "../text/characters.js";
import { type ReplyText, textOf } from "../text/reply-text.js";
import { type Anchor, alignPlaces, type Chain } from "./chain.js";
import { LOOKS_ASKED, type Place } from "./place.js";

const REPEATED = 0.45;

const isSmall = (code: number): boolean => isLetter(code) && small(code) === code;

/** A label in words or with a Q for several questions, or alone on its line, and no question repeated behind it. */
function namesQuestions(
  reply: ReplyText,
  { line, start, label, atLineStart, restated, afterClose, quoteDepth, slot, candidates, pieces }: Place,
): boolean {
  if (label === null || label.prefix !== "question" || !label.delimited) return false;
  // "The attached sheet answers questions 1, 2 and 4 of your request."
  if (label.reference) return label.parts.length > 1 && !restated && !afterClose && quoteDepth === 0;
  if (label.parts.length < 2 && !label.alone) return false;
  // "… one limited to" and on the next line "questions 1 to 3.": the wrapped rest of a sentence.
  const own = reply.lines[line];
  if (!own || (!own.fresh && isSmall(textOf(reply, own).charCodeAt(start)))) return false;
  if (!atLineStart || restated || afterClose || quoteDepth > 0 || slot >= LOOKS_ASKED || pieces !== null) return false;
  return candidates.every(({ mention, likeness }) => mention === null || likeness <= REPEATED);
}

/** "questions 1, 2 and 4": the sentence passes over a question, which may be answered below. */
const leavesOut = ({ label }: Place): boolean =>
  label?.reference === true && label.parts.some(({ number }, at) => at > 0 && (number ?? 0) > (label.parts[at - 1]?.number ?? 0) + 1);

/** The questions; a number that is only a heading stands for all below it. */
function answerable(index: QuestionIndex, orders: readonly number[]): Set<number> {
  const found = new Set<number>();
  for (const order of orders) {
    const named = index.questions[order];
    if (named === undefined) continue;
    if (!named.question.group) found.add(order);
    else
      for (const { order: below, question } of index.questions)
        if (question.parent?.toLowerCase() === named.question.id.toLowerCase()) found.add(below);
  }
  return found;
}

/** The questions that the label names. */
function ordersNamedBy(index: QuestionIndex, { label }: Place): number[] {
  const named = (label?.parts ?? []).flatMap((part) => (label ? ordersOf(index, "ours", label, part, null).slice(0, 1) : []));
  return [...answerable(index, named)].sort((a, b) => a - b);
}

const covered = (index: QuestionIndex, anchors: readonly Anchor[]): Set<number> =>
  answerable(
    index,
    anchors.flatMap((anchor) => anchor.orders),
  );
const inOrder = (a: Anchor, b: Anchor): number => a.place.word - b.place.word || a.place.start - b.place.start;

/** The chain of all places; with the headings taken out of their order where more questions are found so. */
export function alignInOwnOrder(reply: ReplyText, index: QuestionIndex, places: readonly Place[], closes: Uint8Array): Chain {
  const chain = alignPlaces(reply, index, places, closes);
  const headings = places.filter((place) => namesQuestions(reply, place));
  if (headings.length === 0) return chain;
  const taken = new Set(chain.anchors.map((anchor) => anchor.place));
  const found = covered(index, chain.anchors);
  // "Questions 6a to 6c" over a list that names each of them again takes nothing together.
  const isTaken = (place: Place): boolean => taken.has(place) || ordersNamedBy(index, place).every((order) => found.has(order));
  if (headings.every((place) => isTaken(place) && !leavesOut(place))) return chain;
  const apart = new Set(headings);
  const others = places.filter((place) => !apart.has(place));
  const list = alignPlaces(reply, index, others, closes);
  const known = covered(index, list.anchors);
  const named = headings.flatMap((place): Anchor[] => {
    const orders = ordersNamedBy(index, place).filter((order) => !known.has(order));
    if (orders.length === 0) return [];
    for (const order of orders) known.add(order);
    return [{ place, orders, mention: null, likeness: 0, labelAgrees: true, evidence: 5 }];
  });
  if (known.size <= found.size) return chain;
  return { ...list, anchors: [...list.anchors, ...named].sort(inOrder) };
}

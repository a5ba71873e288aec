/**
 * Questions that the chain passed over although they stand where they must: between the two anchors around them, with
 * their own label or all of their words. A question that nothing follows is worth little to the chain, but leaving it
 * out gives its place to a neighbour: "Q1. … Q2. … In answer to questions 1 and 2: not held", or a bare "11)".
 */
import { ordersOf } from "../labels/numbering.js";
import type { QuestionIndex } from "../questions/question-index.js";
import type { Anchor, Chain } from "./chain.js";
import type { Candidate, Place } from "./place.js";

const ALIKE = 0.75;
/** Between the place and what follows no words of an answer may stand that would be lost: only the questions themselves. */
const SIGNS = 2;

/** The chain with those questions added; the same chain when there are none. */
export function fillGaps(chain: Chain, index: QuestionIndex, places: readonly Place[]): Chain {
  if (chain.anchors.length === 0) return chain;
  const known = knownOf(chain, index);
  if (index.questions.every((question) => question.question.group || known[question.order] === 1)) return chain;
  const anchors: Anchor[] = [];
  let to = -1;
  chain.anchors.forEach((anchor, at) => {
    const before = chain.anchors[at - 1];
    const from = to + 1;
    // The anchors stand in the order of the places, but for some in the authority's own order.
    to = places.indexOf(anchor.place, from);
    if (to < 0) to = places.indexOf(anchor.place);
    const first = anchor.orders[0] ?? 0;
    const last = before?.orders.at(-1) ?? -1;
    if (before && before.place.document !== anchor.place.document) anchors.push(anchor);
    else anchors.push(...between(chain, index, places.slice(from, to), before ?? null, anchor, last, first, known), anchor);
  });
  return anchors.length === chain.anchors.length ? chain : { ...chain, anchors };
}

/** By order, 1 for every question that the chain has. */
function knownOf(chain: Chain, index: QuestionIndex): Uint8Array {
  const known = new Uint8Array(index.questions.length);
  for (const { orders } of chain.anchors) for (const order of orders) known[order] = 1;
  return known;
}

/**
 * The chain with the sentences of letter prose that name questions it does not have ("Question 12 is therefore not
 * applicable to us."): such letters take the questions in any order.
 */
export function withNamedSentences(chain: Chain, index: QuestionIndex, places: readonly Place[]): Chain {
  if (!chain.anchors.some(({ place }) => place.label?.reference)) return chain;
  const known = knownOf(chain, index);
  const found: Anchor[] = [];
  for (const place of places) {
    if (!place.label?.reference || place.afterClose || place.quoteDepth > 0) continue;
    const { label } = place;
    const orders = label.parts.flatMap((part) => ordersOf(index, "ours", label, part, null).slice(0, 1));
    if (orders.length === 0 || orders.some((order) => known[order] === 1)) continue;
    for (const order of orders) known[order] = 1;
    found.push({ place, orders, mention: null, likeness: 0, labelAgrees: true, evidence: 3.5 });
  }
  if (found.length === 0) return chain;
  return { ...chain, anchors: [...chain.anchors, ...found].sort((a, b) => a.place.word - b.place.word || a.place.start - b.place.start) };
}

const MOST_STYLED = 200;
/**
 * The chain with the answers of a list that does not keep our order ("Question 3 - …", "Question 6 - …",
 * "Question 4 - …"): every label of the list is there once, so none of them counts something else.
 */
export function withOutOfOrder(chain: Chain, index: QuestionIndex, places: readonly Place[]): Chain {
  const [first] = chain.anchors;
  const style = first?.place.style;
  const isListed = (place: Place): boolean =>
    place.style === style &&
    place.label !== null &&
    place.label.delimited &&
    !place.label.reference &&
    place.label.parts[0]?.number !== null &&
    place.atLineStart &&
    !place.afterClose &&
    place.document === first?.place.document &&
    !place.candidates.some(({ mention }) => mention !== null);
  const listed = first && isListed(first.place) ? places.filter(isListed) : [];
  if (listed.length < 3 || listed.length > MOST_STYLED) return chain;
  const chosen = new Set(chain.anchors.map(({ place }) => place));
  const known = new Set(chain.anchors.flatMap(({ orders }) => orders));
  const named = new Set<number>();
  const found: Anchor[] = [];
  for (const place of listed) {
    const { label } = place;
    const orders = label === null ? [] : label.parts.flatMap((part) => ordersOf(index, chain.numbering, label, part, null));
    if (orders.length === 0 || orders.length !== label?.parts.length || orders.some((order) => named.has(order))) return chain;
    for (const order of orders) named.add(order);
    if (chosen.has(place)) continue;
    if (orders.some((order) => known.has(order))) return chain;
    found.push({ place, orders, mention: null, likeness: 0, labelAgrees: true, evidence: 4 });
  }
  if (found.length === 0 || found.length * 2 > listed.length) return chain;
  return { ...chain, anchors: [...chain.anchors, ...found].sort((a, b) => a.place.word - b.place.word || a.place.start - b.place.start) };
}

/** The places in one gap that ask its missing questions, in order. */
function between(
  chain: Chain,
  index: QuestionIndex,
  places: readonly Place[],
  before: Anchor | null,
  after: Anchor,
  last: number,
  first: number,
  known: Uint8Array,
): Anchor[] {
  if (first - last <= 1) return [];
  // Before the first anchor only what leads up to it without a word between is surely part of the answers.
  if (!before) return leadingTo(places, after, last, first, known, index);
  const found: Anchor[] = [];
  let least = last;
  for (const place of places) {
    if (!place.atLineStart || place.restated || place.label?.reference || place.quoteDepth !== after.place.quoteDepth) continue;
    const made = asAnchor(chain, index, place, before, after);
    const order = made?.orders[0] ?? -1;
    if (!made || order <= least || order >= first || known[order] === 1) continue;
    found.push(made);
    least = order;
  }
  return found;
}

function asAnchor(chain: Chain, index: QuestionIndex, place: Place, before: Anchor, after: Anchor): Anchor | null {
  const candidate = repeated(place);
  if (candidate && before.mention && after.mention) return anchorOf(place, candidate, labelOf(chain, index, place, candidate.order));
  const part = place.label?.parts[0];
  // Answers by number: its neighbours have the same kind of label.
  const alike = place.style === before.place.style || place.style === after.place.style;
  if (!place.label?.delimited || part?.number === null || part === undefined || before.mention || after.mention || !alike) return null;
  const [order] = ordersOf(index, chain.numbering, place.label, part, null);
  return order === undefined ? null : anchorOf(place, { order, mention: null, likeness: 0 }, true);
}

function leadingTo(
  places: readonly Place[],
  after: Anchor,
  last: number,
  first: number,
  known: Uint8Array,
  index: QuestionIndex,
): Anchor[] {
  const found: Anchor[] = [];
  let next = after.place;
  let order = first;
  for (let at = places.length - 1; at >= 0; at--) {
    const place = places[at];
    if (!place?.atLineStart || place.quoteDepth !== next.quoteDepth || place.document !== next.document) break;
    const candidate = repeated(place);
    if (!candidate || !after.mention || next.word - place.questionEnd > SIGNS) break;
    if (candidate.order <= last || candidate.order >= order || known[candidate.order] === 1) break;
    if (index.questions[candidate.order]?.question.group !== false) break;
    found.unshift(anchorOf(place, candidate, null));
    next = place;
    order = candidate.order;
  }
  return found;
}

function repeated(place: Place): Candidate | null {
  const best = place.candidates[0];
  return best?.mention && best.likeness >= ALIKE && best.mention.weight > 1.8 ? best : null;
}

function labelOf(chain: Chain, index: QuestionIndex, place: Place, order: number): boolean | null {
  const part = place.label?.parts[0];
  if (!place.label || !part) return null;
  return ordersOf(index, chain.numbering, place.label, part, index.questions[order]?.key?.number ?? null).includes(order);
}

const anchorOf = (place: Place, candidate: Candidate, labelAgrees: boolean | null): Anchor => ({
  place,
  orders: [candidate.order],
  mention: candidate.mention,
  likeness: candidate.likeness,
  labelAgrees,
  evidence: 4,
});

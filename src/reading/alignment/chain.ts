/**
 * The one reading that explains the whole document. Places are taken in order; each is our question k, or an item of
 * a list inside an answer, or nothing. Evidence for a question is its label, its words and its looks; a question that
 * is followed by words of its own counts fully, one that is followed at once by the next (the request repeated as a
 * block, the original below) counts little. A beam of hypotheses keeps the best way to stand at each question.
 */
import { type Numbering, ordersOf } from "../labels/numbering.js";
import type { QuestionIndex } from "../questions/question-index.js";
import type { ReplyText } from "../text/reply-text.js";
import type { Mention } from "./find-questions.js";
import type { Candidate, Place } from "./place.js";

/** A place that was read as one question, or several under one label. */
export interface Anchor {
  readonly place: Place;
  /** The questions, in order; one unless the label is grouped. */
  readonly orders: readonly number[];
  readonly mention: Mention | null;
  readonly likeness: number;
  /** Whether the label names the question: true, false, or null without a label. */
  readonly labelAgrees: boolean | null;
  /** The evidence summed up, on the scale of the chain. */
  readonly evidence: number;
}

export interface Chain {
  readonly anchors: readonly Anchor[];
  readonly score: number;
  readonly numbering: Numbering;
}

/** One way of reading the places so far. */
class Hypothesis {
  /** What it is worth when words of its own follow the last question. */
  readonly promise: number;
  constructor(
    /** Last question, -1 before the first. */
    readonly order: number,
    /** The furthest question so far. */
    readonly furthest: number,
    readonly anchor: Anchor | null,
    /** Without what the last anchor will be worth. */
    readonly score: number,
    /** Worth of the last anchor when words of its own follow. */
    readonly pending: number,
    readonly inner: number,
    readonly innerStyle: number,
    /** Words since the last anchor that belong to repeated questions. */
    readonly noise: number,
    /** How many questions in a row before the last one had no words of their own. */
    readonly barren: number,
    /** Another question was repeated right below it: what comes later is not its answer. */
    readonly lost: boolean,
    /** The last question stands in a block that only repeats the request. */
    readonly repeat: boolean,
    /** Words of its own were seen below the last question. */
    readonly found: boolean,
    /** How many repeated questions were passed over since the last one. */
    readonly passed: number,
    readonly back: Hypothesis | null,
  ) {
    this.promise = score + pending * (lost ? BARREN : (AFTER_BARREN[Math.min(3, barren)] ?? 0));
  }
}

/** What follows a row of questions without words of their own is rarely an answer: more likely the request is over. */
const AFTER_BARREN = [1, 0.7, 0.45, 0.3];
const BEAM = 24;
const PRUNE = 45;
const MISMATCH = 1.5;
const BARREN = 0.05;

interface Context {
  readonly reply: ReplyText;
  readonly index: QuestionIndex;
  readonly numbering: Numbering;
  readonly welshMixed: boolean;
  readonly closes: Uint8Array;
}

/** How many answerable questions stand between two places of the questionnaire. */
function skipped(index: QuestionIndex, from: number, to: number): number {
  let count = 0;
  for (let order = from + 1; order < to; order++) if (index.questions[order]?.question.group === false) count++;
  return count;
}

function labelWorth(place: Place): number {
  const { label } = place;
  if (!label) return 0;
  if (label.reference) return 3.5;
  let worth = label.prefix === "question" || label.prefix === "letter" ? 5 : label.prefix === "answer" ? 4.5 : 4;
  if (!label.delimited) worth -= 1.5;
  if (label.weak) worth -= 1.2;
  if (label.alone && label.prefix === "none" && label.style % 32 < 4) worth -= place.style >= 1024 * 16 ? 0 : 1.5;
  if (!place.atLineStart) worth -= label.prefix === "none" ? 2.5 : 1.2;
  return worth;
}

function wordsWorth(candidate: Candidate | null, place: Place): number {
  if (!candidate) return 0;
  if (candidate.mention) {
    const worth = Math.min(9, 1.2 * candidate.mention.weight) * candidate.likeness ** 1.5;
    return place.atLineStart ? worth : worth * 0.8;
  }
  if (place.pieces) return 8 * candidate.likeness;
  return 4 * candidate.likeness;
}

/** Whether words of its own stand between an anchor and what comes next. */
function hasContent(from: Hypothesis, nextWord: number): boolean {
  const { anchor } = from;
  if (!anchor || from.found || anchor.place.pieces) return true;
  return nextWord - anchor.place.questionEnd - from.noise > 0;
}

function settle(from: Hypothesis, nextWord: number): number {
  if (!from.anchor) return from.score;
  const worth = !from.lost && hasContent(from, nextWord) ? (AFTER_BARREN[Math.min(3, from.barren)] ?? 0) : BARREN;
  return from.score + from.pending * worth;
}

/** The orders that this place may be, given the question before it. */
function options(
  context: Context,
  from: Hypothesis,
  place: Place,
): Map<number, { labelled: boolean | null; candidate: Candidate | null; shift: boolean }> {
  const { index } = context;
  const found = new Map<number, { labelled: boolean | null; candidate: Candidate | null; shift: boolean }>();
  const labelled = place.label !== null;
  for (const candidate of place.candidates) found.set(candidate.order, { labelled: labelled ? false : null, candidate, shift: false });
  const part = place.label?.parts[0];
  if (place.label && part) {
    const parent = index.questions[from.order]?.key?.number ?? null;
    for (const order of ordersOf(index, context.numbering, place.label, part, parent)) {
      const known = found.get(order);
      found.set(order, { labelled: true, candidate: known?.candidate ?? null, shift: false });
    }
  }
  const next = nextAnswerable(index, from.order);
  if (next >= 0 && !(found.get(next)?.labelled ?? false)) {
    const before = from.anchor?.place.label?.parts.at(-1);
    const follows =
      part !== undefined &&
      part.number !== null &&
      before !== undefined &&
      before.number !== null &&
      part.sub === "" &&
      before.sub === "" &&
      part.number === before.number + 1;
    const known = found.get(next);
    if (follows && from.anchor?.labelAgrees === false)
      found.set(next, { labelled: false, candidate: known?.candidate ?? null, shift: true });
    else if (!known && place.slot >= 0.5) found.set(next, { labelled: labelled ? false : null, candidate: null, shift: false });
    else if (!known && place.slot > 0 && from.anchor !== null && from.anchor.place.style === place.style && !labelled)
      found.set(next, { labelled: null, candidate: null, shift: false });
  }
  return found;
}

function nextAnswerable(index: QuestionIndex, order: number): number {
  for (let next = order + 1; next < index.questions.length; next++) if (index.questions[next]?.question.group === false) return next;
  return -1;
}

function groupOf(context: Context, place: Place, first: number): number[] {
  const { label } = place;
  if (!label || label.parts.length < 2) return [first];
  const orders = [first];
  let parent = context.index.questions[first]?.key?.number ?? null;
  for (const part of label.parts.slice(1)) {
    if (part.number !== null) parent = part.number;
    const last = orders[orders.length - 1] ?? first;
    const order = ordersOf(context.index, context.numbering, label, part, parent).find((one) => one > last);
    if (order !== undefined) orders.push(order);
  }
  return orders;
}

function extend(context: Context, from: Hypothesis, place: Place, into: Map<number, Hypothesis>): void {
  const { index } = context;
  const settled = settle(from, place.word);
  /** In the middle of the request repeated below the answers. */
  const inRepeat = from.repeat || (from.anchor !== null && from.passed >= 2);
  // A heading needs no words of its own.
  const barren =
    from.anchor !== null && index.questions[from.order]?.question.group === false && (from.lost || !hasContent(from, place.word));
  for (const [order, { labelled, candidate, shift }] of options(context, from, place)) {
    // A question mark alone begins nothing: the first question is known by its label or its words.
    if (!from.anchor && labelled !== true && !candidate && place.echoOrdinal === 0) continue;
    let evidence = wordsWorth(candidate, place);
    if (labelled === true) evidence += labelWorth(place);
    else if (shift) evidence += labelWorth(place) * 0.6;
    else if (labelled === false) evidence -= candidate?.mention ? MISMATCH : 1;
    evidence += place.slot;
    if (place.restated) evidence *= 0.3;
    else if (place.echoOrdinal > 0 && place.echoOrdinal === index.questions[order]?.ordinal) evidence += 1.5;
    const section = index.questions[order]?.section ?? -1;
    if (place.section >= 0 && section >= 0) evidence += place.section === section ? 2 : -4;
    // Steps of a complaint and references are numbered too.
    if (place.afterClose && !candidate?.mention) evidence -= 3.9;
    if (place.welsh && context.welshMixed) evidence -= candidate?.mention ? 1 : 4;
    if (inRepeat && candidate?.mention) evidence *= 0.15;
    if (evidence <= 0.3) continue;
    let link = 0;
    if (order <= from.furthest && covers(from, order)) continue;
    if (order > from.order) {
      const gap = skipped(index, from.order, order);
      link = gap === 0 ? (barren ? 0.05 : 1) : -0.5 - 0.5 * Math.min(gap, from.anchor ? 10 : 6);
    } else {
      if (!candidate?.mention && labelled !== true) continue;
      // After a table of figures the answers in words may begin again at the first question.
      const leaves = from.anchor !== null && inTable(context, from.anchor.place) && !inTable(context, place);
      if (evidence < (leaves ? 3.5 : 5)) continue;
      link = leaves ? -1.5 : -7 - 0.2 * Math.min(20, from.order - order);
    }
    const previous = from.anchor;
    if (previous) {
      if (previous.place.style === place.style) link += barren ? 0.02 : 0.8;
      else if (previous.place.label && place.label) link -= 0.5;
      // Answers do not move from the officer's words into the quoted original.
      if (previous.place.quoteDepth !== place.quoteDepth) link -= previous.place.quoteDepth < place.quoteDepth ? 3 : 1;
    }
    const orders = groupOf(context, place, order);
    const last = orders[orders.length - 1] ?? order;
    const anchor: Anchor = {
      place,
      orders,
      mention: candidate?.mention ?? null,
      likeness: candidate?.likeness ?? 0,
      labelAgrees: labelled,
      evidence,
    };
    const repeat = inRepeat && candidate !== null && candidate.mention !== null;
    const furthest = Math.max(last, from.furthest);
    offer(
      into,
      new Hypothesis(
        last,
        furthest,
        anchor,
        settled + link,
        evidence,
        0,
        0,
        0,
        barren ? from.barren + 1 : 0,
        false,
        repeat,
        false,
        0,
        from,
      ),
    );
  }
}

const inTable = (context: Context, place: Place): boolean => context.reply.lines[place.line]?.block.cell !== undefined;

/** Whether the reading so far has the question: it is not answered twice. */
function covers(from: Hypothesis, order: number): boolean {
  let last: Anchor | null = null;
  for (let one: Hypothesis | null = from; one; one = one.back) {
    if (one.anchor === last) continue;
    last = one.anchor;
    if (last?.orders.includes(order)) return true;
  }
  return false;
}

/** The ways of not reading the place as a question. */
function pass(from: Hypothesis, place: Place, into: Map<number, Hypothesis>): void {
  const { label } = place;
  const best = place.candidates[0];
  let cost = 0;
  let noise = from.noise;
  let { inner, innerStyle, lost, passed } = from;
  const found = from.found || (from.anchor !== null && !lost && hasContent(from, place.word));
  if (place.restated || (best?.mention && best.likeness > (label && place.atLineStart ? 0.45 : 0.7))) {
    if (from.anchor && place.atLineStart && !hasContent(from, place.word)) lost = true;
    noise += Math.max(0, place.questionEnd - place.word);
    // Between an answer's words and the next answer nobody repeats the request.
    cost += !from.anchor ? 0 : !place.atLineStart || passed > 1 ? 0.3 : place.label ? 1.8 : 0.8;
    if (place.atLineStart) passed++;
  }
  if (label?.reference) cost += 0.2;
  else if (label) {
    const part = label.parts[0];
    const value = part?.number ?? label.roman ?? label.letterNumber ?? 0;
    const letter = label.letterNumber ?? -1;
    const continues = from.inner > 0 && from.innerStyle === label.style && (value === from.inner + 1 || letter === from.inner + 1);
    const begins = value === 1 || letter === 1;
    if (from.anchor && continues) inner = from.inner + 1;
    else if (from.anchor && begins) {
      cost += 0.3;
      inner = 1;
      innerStyle = label.style;
    } else cost += label.delimited ? 0.7 : 0.2;
    const previous = from.anchor?.place.label;
    const last = previous?.parts.at(-1)?.number;
    if (
      previous &&
      previous.style === label.style &&
      part !== undefined &&
      part.number !== null &&
      part.number === (last ?? -9) + 1 &&
      !continues
    )
      cost += 1;
  }
  const { order, furthest, anchor, score, pending, barren, repeat, back } = from;
  offer(
    into,
    new Hypothesis(order, furthest, anchor, score - cost, pending, inner, innerStyle, noise, barren, lost, repeat, found, passed, back),
  );
}

function offer(into: Map<number, Hypothesis>, hypothesis: Hypothesis): void {
  // A reading that went back is another than one that came straight here.
  const key = ((hypothesis.order + 1) * 64 + Math.min(63, hypothesis.inner)) * 2 + (hypothesis.furthest > hypothesis.order ? 1 : 0);
  const known = into.get(key);
  if (!known || known.promise < hypothesis.promise) into.set(key, hypothesis);
}

function prune(hypotheses: Iterable<Hypothesis>): Hypothesis[] {
  const list = [...hypotheses];
  let best = Number.NEGATIVE_INFINITY;
  for (const one of list) best = Math.max(best, one.promise);
  // The hypothesis that nothing has begun yet always stays: the request may stand first.
  const kept = list.filter((one) => one.order < 0 || one.promise >= best - PRUNE);
  if (kept.length <= BEAM) return kept;
  return kept.sort((a, b) => (b.order < 0 ? 1 : 0) - (a.order < 0 ? 1 : 0) || b.promise - a.promise).slice(0, BEAM);
}

/** The last word before the letter closes, for the worth of the last question. */
function endOfContent(context: Context, place: Place): number {
  const { reply, closes } = context;
  for (let at = place.line; at < reply.lines.length; at++) {
    const line = reply.lines[at];
    if (!line || line.document !== place.document) return line?.firstWord ?? reply.wordCount;
    if (closes[at] !== 0 && at > place.line) return line.firstWord;
  }
  return reply.wordCount;
}

/** The best chain of places under one way of numbering. */
export function bestChain(
  reply: ReplyText,
  index: QuestionIndex,
  places: readonly Place[],
  closes: Uint8Array,
  numbering: Numbering,
): Chain {
  const welsh = places.filter((place) => place.welsh).length;
  const context: Context = { reply, index, numbering, closes, welshMixed: welsh > 0 && welsh < places.length };
  let beam: Hypothesis[] = [new Hypothesis(-1, -1, null, 0, 0, 0, 0, 0, 0, false, false, false, 0, null)];
  for (const place of places) {
    const next = new Map<number, Hypothesis>();
    for (const from of beam) {
      pass(from, place, next);
      extend(context, from, place, next);
    }
    beam = prune(next.values());
  }
  let best: Hypothesis | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const one of beam) {
    const score = one.anchor ? settle(one, endOfContent(context, one.anchor.place)) : one.score;
    if (score > bestScore) {
      best = one;
      bestScore = score;
    }
  }
  const anchors: Anchor[] = [];
  for (let one = best; one; one = one.back) if (one.anchor && anchors[anchors.length - 1] !== one.anchor) anchors.push(one.anchor);
  return { anchors: anchors.reverse(), score: bestScore, numbering };
}

/** The chain under the numbering that explains most; ours has the benefit of the doubt. */
export function alignPlaces(reply: ReplyText, index: QuestionIndex, places: readonly Place[], closes: Uint8Array): Chain {
  let best = bestChain(reply, index, places, closes, "ours");
  const digits = places.filter((place) => typeof place.label?.parts[0]?.number === "number");
  const letters = places.filter((place) => place.label !== null && typeof place.label.parts[0]?.number !== "number");
  const others: Numbering[] = [];
  const highestShown = digits.reduce((most, place) => Math.max(most, place.label?.parts[0]?.number ?? 0), 0);
  const keyless = index.questions.some((question) => question.key === null && !question.question.group);
  const highestOwn = index.questions.reduce((most, question) => Math.max(most, question.key?.number ?? 0), 0);
  const subLabelled = places.some((place) => (place.label?.parts[0]?.sub ?? "") !== "");
  if (digits.length >= 2 && (keyless || highestShown > highestOwn || (index.hasSubLabels && !subLabelled))) others.push("straight");
  if (index.sections.length > 1 && digits.length >= 2) others.push("sections");
  if (letters.length >= 2) others.push("letters");
  for (const numbering of others) {
    const other = bestChain(reply, index, places, closes, numbering);
    if (other.score > best.score + 2) best = other;
  }
  return best;
}

/**
 * The one reading that explains the whole document. Places are taken in order; each is our question k, or an item of
 * a list inside an answer, or nothing. Evidence for a question is its label, its words and its looks; a question that
 * is followed by words of its own counts fully, one that is followed at once by the next (the request repeated as a
 * block, the original below) counts little. A beam of hypotheses keeps the best way to stand at each question.
 */
import type { Numbering } from "../labels/numbering.js";
import type { QuestionIndex } from "../questions/question-index.js";
import type { ReplyText } from "../text/reply-text.js";
import { type Anchor, anchorsOf, Beam, covers, Hypothesis, hasContent, nothingRead, promiseOf, settle } from "./hypothesis.js";
import type { Place } from "./place.js";
import { type Option, PlaceOptions } from "./place-options.js";

export type { Anchor } from "./hypothesis.js";

export interface Chain {
  readonly anchors: readonly Anchor[];
  readonly score: number;
  readonly numbering: Numbering;
}

interface Context {
  readonly reply: ReplyText;
  readonly index: QuestionIndex;
  readonly closes: Uint8Array;
  /** How many answerable questions stand before each one. */
  readonly before: Int32Array;
  /** The next answerable question after each one, -1 for none; the first stands for "before the first". */
  readonly next: Int32Array;
}

function contextOf(reply: ReplyText, index: QuestionIndex, closes: Uint8Array): Context {
  const count = index.questions.length;
  const before = new Int32Array(count + 1);
  const next = new Int32Array(count + 1).fill(-1);
  for (let order = 0; order < count; order++) before[order + 1] = (before[order] ?? 0) + (index.questions[order]?.question.group ? 0 : 1);
  for (let order = count - 1; order >= 0; order--) next[order] = index.questions[order]?.question.group ? (next[order + 1] ?? -1) : order;
  return { reply, index, closes, before, next };
}

const LEAST = 0.3;

/** What the place may be besides what label and words say: the question after the last one; null for nothing. */
function followingOption(from: Hypothesis, options: PlaceOptions, next: number, known: Option | undefined): Option | null {
  const { place } = options;
  if (next < 0 || known?.labelled === true) return null;
  const part = place.label?.parts[0];
  const continues =
    from.anchor?.labelAgrees === false &&
    part !== undefined &&
    part.number !== null &&
    part.sub === "" &&
    follows(from.anchor, part.number);
  if (continues) return options.following(next, known?.candidate ?? null, true);
  if (known || place.slot <= 0) return null;
  const looks = place.slot >= 0.5 || (from.anchor !== null && from.anchor.place.style === place.style && place.label === null);
  return looks ? options.following(next, null, false) : null;
}

function optionFor(given: readonly Option[], order: number): Option | undefined {
  for (const option of given) if (option.order === order) return option;
  return undefined;
}

/** The label before had the number before. */
function follows(anchor: Anchor, number: number): boolean {
  const before = anchor.place.label?.parts.at(-1);
  return before !== undefined && before.number !== null && before.sub === "" && number === before.number + 1;
}

function extend(context: Context, from: Hypothesis, options: PlaceOptions, into: Beam): void {
  const { place } = options;
  const settled = settle(from, place.word);
  /** In the middle of the request repeated below the answers. */
  const inRepeat = from.repeat || (from.anchor !== null && from.passed >= 2);
  // A heading needs no words of its own.
  const barren =
    from.anchor !== null && context.index.questions[from.order]?.question.group === false && (from.lost || !hasContent(from, place.word));
  const barrenCount = barren ? from.barren + 1 : 0;
  const looks = linkByLooks(from.anchor, place, barren);
  const quoting = linkByQuoting(from.anchor, place);
  const given = options.given(context.index.questions[from.order]?.key?.number ?? null);
  const next = context.next[from.order + 1] ?? -1;
  const known = next < 0 ? undefined : optionFor(given, next);
  const following = followingOption(from, options, next, known);
  const count = given.length + (following !== null && known === undefined ? 1 : 0);
  for (let at = 0; at < count; at++) {
    let option = given[at] ?? following;
    if (option === known && following !== null) option = following;
    if (option === null || option === undefined || option.evidence <= LEAST) continue;
    const { order, candidate, labelled } = option;
    // A question mark alone begins nothing: the first question is known by its label or its words.
    if (!from.anchor && labelled !== true && !candidate && place.echoOrdinal === 0) continue;
    const repeats = inRepeat && candidate !== null && candidate.mention !== null;
    const evidence = repeats ? option.evidence * 0.15 : option.evidence;
    if (evidence <= LEAST) continue;
    let link = 0;
    if (order <= from.furthest && covers(from, order)) continue;
    if (order > from.order) {
      const gap = (context.before[order] ?? 0) - (context.before[from.order + 1] ?? 0);
      link = gap === 0 ? (barren ? 0.05 : 1) : -0.5 - 0.5 * Math.min(gap, from.anchor ? 10 : 6);
    } else {
      if (!candidate?.mention && labelled !== true) continue;
      // After a table of figures the answers in words may begin again at the first question.
      const leaves = from.anchor !== null && inTable(context, from.anchor.place) && !inTable(context, place);
      if (evidence < (leaves ? 3.5 : 5)) continue;
      link = leaves ? -1.5 : -7 - 0.2 * Math.min(20, from.order - order);
    }
    link = link + looks + quoting;
    const last = option.orders[option.orders.length - 1] ?? order;
    const furthest = Math.max(last, from.furthest);
    const score = settled + link;
    const promise = promiseOf(score, evidence, false, barrenCount);
    const key = into.place(last, furthest, 0, promise);
    if (key < 0) continue;
    const anchor = repeats ? { ...option.anchor, evidence } : option.anchor;
    into.put(key, new Hypothesis(last, furthest, anchor, score, evidence, promise, 0, 0, 0, barrenCount, false, repeats, false, 0, from));
  }
}

/** Places of one list look alike. */
function linkByLooks(previous: Anchor | null, place: Place, barren: boolean): number {
  if (!previous) return 0;
  if (previous.place.style === place.style) return barren ? 0.02 : 0.8;
  return previous.place.label && place.label ? -0.5 : 0;
}

/** Answers do not move from the officer's words into the quoted original. */
function linkByQuoting(previous: Anchor | null, place: Place): number {
  if (!previous || previous.place.quoteDepth === place.quoteDepth) return 0;
  return previous.place.quoteDepth < place.quoteDepth ? -3 : -1;
}

const inTable = (context: Context, place: Place): boolean => context.reply.lines[place.line]?.block.cell !== undefined;

/** The ways of not reading the place as a question. */
function pass(from: Hypothesis, place: Place, into: Beam): void {
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
  const { order, furthest, anchor, pending, barren, repeat, earlier } = from;
  const score = from.score - cost;
  const promise = promiseOf(score, pending, lost, barren);
  const key = into.place(order, furthest, inner, promise);
  if (key < 0) return;
  into.put(
    key,
    new Hypothesis(
      order,
      furthest,
      anchor,
      score,
      pending,
      promise,
      inner,
      innerStyle,
      noise,
      barren,
      lost,
      repeat,
      found,
      passed,
      earlier,
    ),
  );
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
function bestChain(context: Context, options: readonly PlaceOptions[], numbering: Numbering): Chain {
  const beam = new Beam(context.index.questions.length);
  let readings: readonly Hypothesis[] = [nothingRead()];
  for (const here of options) {
    for (const from of readings) {
      pass(from, here.place, beam);
      extend(context, from, here, beam);
    }
    readings = beam.take();
  }
  let best: Hypothesis | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const one of readings) {
    const score = one.anchor ? settle(one, endOfContent(context, one.anchor.place)) : one.score;
    if (score > bestScore) {
      best = one;
      bestScore = score;
    }
  }
  return { anchors: anchorsOf(best), score: bestScore, numbering };
}

/** The chain under the numbering that explains most; ours has the benefit of the doubt. */
export function alignPlaces(reply: ReplyText, index: QuestionIndex, places: readonly Place[], closes: Uint8Array): Chain {
  const context = contextOf(reply, index, closes);
  const welsh = places.filter((place) => place.welsh).length;
  const welshMixed = welsh > 0 && welsh < places.length;
  const optionsUnder = (numbering: Numbering): PlaceOptions[] =>
    places.map((place) => new PlaceOptions(index, numbering, welshMixed, place));
  let best = bestChain(context, optionsUnder("ours"), "ours");
  const digits = places.filter((place) => typeof place.label?.parts[0]?.number === "number");
  const letters = places.filter((place) => place.label !== null && typeof place.label.parts[0]?.number !== "number");
  const others: Numbering[] = [];
  const highestShown = digits.reduce((most, place) => Math.max(most, place.label?.parts[0]?.number ?? 0), 0);
  const keyless = index.questions.some((question) => question.key === null && !question.question.group);
  const highestOwn = index.questions.reduce((most, question) => Math.max(most, question.key?.number ?? 0), 0);
  const subLabelled = places.some((place) => (place.label?.parts[0]?.sub ?? "") !== "");
  if (digits.length >= 2 && (keyless || highestShown > highestOwn || (index.hasSubLabels && !subLabelled))) others.push("straight");
  // Where our own labels restart in every section and keep their letters (1, 1a, 1b, 2), counting anew would shift them.
  const restarts = subLabelled && index.questions.some((question) => (question.key?.prefix ?? "") !== "");
  if (index.sections.length > 1 && digits.length >= 2 && !restarts) others.push("sections");
  if (letters.length >= 2) others.push("letters");
  for (const numbering of others) {
    const other = bestChain(context, optionsUnder(numbering), numbering);
    if (other.score > best.score + 2) best = other;
  }
  return best;
}

/**
 * The search for the one reading that explains the whole document. Places are taken in order; each is our question k,
 * or an item of a list inside an answer, or nothing. Evidence for a question is its label, its words and its looks; a
 * question that is followed by words of its own counts fully, one that is followed at once by the next (the request
 * repeated as a block, the original below) counts little. A beam of readings keeps the best way to stand at each question.
 */
import type { Numbering } from "../labels/numbering.js";
import type { QuestionIndex } from "../questions/question-index.js";
import type { ReplyText } from "../text/reply-text.js";
import { Scratch } from "../text/scratch.js";
import type { Anchor } from "./anchor.js";
import type { Place } from "./place.js";
import { LEAST, type Option, optionFor, type PlaceOptions } from "./place-options.js";
import { anchorsUpTo, covers, type Reading, Readings, type Step, shareOf } from "./readings.js";

export interface Chain {
  readonly anchors: readonly Anchor[];
  readonly score: number;
  readonly numbering: Numbering;
}

/** The questions in the order in which they are asked; by order. */
interface Sequence {
  /** How many answerable questions stand before each one; behind the last, all. */
  readonly before: Int32Array;
  /** The last question under each heading; of a question, itself. */
  readonly lastUnder: Int32Array;
  /** The next answerable question after each one, -1 for none; the first stands for "before the first". */
  readonly next: Int32Array;
}

const sequences = new WeakMap<QuestionIndex, Sequence>();
function sequenceOf(index: QuestionIndex): Sequence {
  const known = sequences.get(index);
  if (known) return known;
  const questions = index.questions.map(({ question }) => question);
  const before = new Int32Array(questions.length + 1);
  const lastUnder = new Int32Array(questions.length);
  const next = new Int32Array(questions.length + 1).fill(-1);
  for (const [order, { group }] of questions.entries()) before[order + 1] = (before[order] ?? 0) + (group ? 0 : 1);
  for (let order = questions.length - 1; order >= 0; order--) {
    const { group, id } = questions[order] ?? {};
    let last = order;
    while (group && questions[last + 1]?.parent?.toLowerCase() === id?.toLowerCase()) last++;
    lastUnder[order] = last;
    next[order] = group ? (next[order + 1] ?? -1) : order;
  }
  const sequence = { before, lastUnder, next };
  sequences.set(index, sequence);
  return sequence;
}

/** More no place gains by what stands before it: its question is the next one, and it looks like the last. */
const MOST_LINK = 1.8 + 1e-6;

/** Places of one list look alike. */
function linkByLooks(previous: PlaceOptions, place: PlaceOptions, barren: boolean): number {
  if (previous.style === place.style) return barren ? 0.02 : 0.8;
  return previous.hasLabel && place.hasLabel ? -0.5 : 0;
}

/** Answers do not move from the officer's words into the quoted original. */
function linkByQuoting(previous: PlaceOptions, place: PlaceOptions): number {
  if (previous.quoteDepth === place.quoteDepth) return 0;
  return previous.quoteDepth < place.quoteDepth ? -3 : -1;
}

/** A list of answers has come so far through the questions that it is one. */
const FAR = 0.6;

/** Whether words of its own stand between the reading's last anchor and what comes next. */
function hasContent({ last, found, noise }: Reading, nextWord: number): boolean {
  return last === null || found || last.hasPieces || nextWord - last.questionEnd - noise > 0;
}

const FROM = new Scratch();
const INTO = new Scratch();

/**
 * "Question 2: …" and below it "1. Cllr Buist", "2. Cllr Farquhar", "3. Cllr Oliphant": the third item of a list inside
 * the answer is no question, for the answers have another kind of label.
 */
const goesOnInside = ({ inner, innerStyle }: Reading, last: PlaceOptions, here: PlaceOptions): boolean =>
  inner > 1 &&
  here.itemNumber === inner + 1 &&
  innerStyle === here.labelStyle &&
  last.place.label?.prefix === "question" &&
  here.place.label?.prefix === "none";

/** The search for the best chain of places under one way of numbering. */
export class ChainSearch {
  private readonly sequence: Sequence;
  private from: Readings;
  private into: Readings;

  /** `closes`: the lines that close a letter; `options`: of the places, in order. */
  constructor(
    private readonly reply: ReplyText,
    private readonly index: QuestionIndex,
    private readonly closes: Uint8Array,
    private readonly options: readonly PlaceOptions[],
  ) {
    this.sequence = sequenceOf(index);
    const { length } = index.questions;
    this.from = new Readings(length, FROM);
    this.into = new Readings(length, INTO);
  }

  run(numbering: Numbering): Chain {
    this.from.at(-1, -1, 0, 0)?.begin(null, null, null, 0, 0);
    this.from.prune();
    for (const here of this.options) {
      if (here.saysNothing) continue;
      const { from, into } = this;
      into.clear();
      for (let at = 0; at < from.keptCount; at++) {
        const reading = from.kept[at];
        if (reading === undefined) continue;
        this.pass(reading, here);
        this.extend(reading, here);
      }
      into.prune();
      this.from = into;
      this.into = from;
    }
    return this.best(numbering);
  }

  /** The ways of not reading the place as a question. */
  private pass(reading: Reading, here: PlaceOptions): void {
    const { order, furthest } = reading;
    if (here.isQuiet) {
      this.into.at(order, furthest, reading.inner, reading.promise)?.goOnFrom(reading);
      return;
    }
    const { last } = reading;
    const content = hasContent(reading, here.word);
    let cost = 0;
    let { noise, inner, innerStyle, lost, passed } = reading;
    const found = reading.found || (last !== null && !lost && content);
    // Below a list of answers that ran on nearly to the end, mail programs append the request: passing it over is no loss.
    const appended = here.asks && passed > 1 && found && here.atLineStart && this.isFar(reading);
    if (here.asks) {
      if (last !== null && here.atLineStart && !content) lost = true;
      noise += here.askedWords;
      // Between an answer's words and the next answer nobody repeats the request.
      if (last !== null && !appended) cost += !here.atLineStart || passed > 1 ? 0.3 : here.hasLabel ? 1.8 : 0.8;
      if (here.atLineStart) passed++;
    }
    if (!appended || !here.isItem) {
      const { itemNumber, itemLetter, labelStyle } = here;
      const continues = inner > 0 && innerStyle === labelStyle && (itemNumber === inner + 1 || itemLetter === inner + 1);
      if (last !== null && continues) inner++;
      else if (last !== null && (itemNumber === 1 || itemLetter === 1)) {
        cost += 0.3;
        inner = 1;
        innerStyle = labelStyle;
      } else cost += here.unread;
      if (!continues && last !== null && here.isItem && here.isBehind(last.lastNumber) && last.labelStyle === labelStyle) cost += 1;
    }
    const score = reading.score - cost;
    const to = this.into.at(order, furthest, inner, score + reading.pending * shareOf(lost, reading.barren));
    if (to === null) return;
    to.goOnFrom(reading);
    to.score = score;
    to.innerStyle = innerStyle;
    to.noise = noise;
    to.lost = lost;
    to.found = found;
    to.passed = passed;
  }

  /** "10b)" and below it "10c) Nine years": a bare label of the list with nothing behind it was left out. */
  private isLeftOut({ last, lost, step }: Reading, { labelStyle, place }: PlaceOptions): boolean {
    if (last === null || lost || labelStyle < 0 || last.labelStyle >> 2 !== labelStyle >> 2 || place.candidates.length > 0) return false;
    return step !== null && (step.option.candidate === null || step.option.candidate.mention === null);
  }

  /** Whether the reading has found the better part of the questions. */
  private isFar({ step }: Reading): boolean {
    const { before } = this.sequence;
    return (step?.length ?? 0) >= FAR * (before[before.length - 1] ?? 0);
  }

  /** The ways of reading the place as one of our questions. */
  private extend(reading: Reading, here: PlaceOptions): void {
    const given = here.givenAfter(reading.order);
    const following = this.followingOption(reading, here, given);
    for (let at = 0; at < given.length; at++) {
      const option = given[at];
      if (option !== undefined && option.order !== following?.order) this.extendBy(reading, here, option);
    }
    if (following !== null) this.extendBy(reading, here, following);
  }

  private extendBy(reading: Reading, here: PlaceOptions, option: Option): void {
    const { order, candidate, labelled } = option;
    const { last, furthest, step } = reading;
    const until = option.orders[option.orders.length - 1] ?? order;
    if (this.into.hasAsGood(until, furthest, 0, reading.promise + MOST_LINK + option.evidence)) return;
    // A question mark alone begins nothing: the first question is known by its label or its words.
    if (last === null && labelled !== true && !candidate && here.place.echoOrdinal === 0) return;
    const mentioned = candidate !== null && candidate.mention !== null;
    if (candidate === null && last !== null && goesOnInside(reading, last, here)) return;
    // In the middle of the request repeated below the answers.
    const repeats = mentioned && (reading.repeat || (last !== null && reading.passed >= 2));
    const evidence = repeats ? option.evidence * 0.15 : option.evidence;
    if (evidence <= LEAST) return;
    const empty = last !== null && (reading.lost || !hasContent(reading, here.word));
    // A heading needs no words of its own.
    const barren = empty && this.index.questions[reading.order]?.question.group === false && !this.isLeftOut(reading, here);
    let link = 0;
    if (order > reading.order) {
      const { before, lastUnder } = this.sequence;
      // What stands below a heading is for the questions under it: none of them is left out.
      const covered = empty || reading.order < 0 ? reading.order : (lastUnder[reading.order] ?? reading.order);
      const gap = Math.max(0, (before[order] ?? 0) - (before[covered + 1] ?? 0));
      link = gap === 0 ? (barren || repeats ? 0.05 : 1) : -0.5 - 0.5 * Math.min(gap, last === null ? 6 : 10);
    } else {
      if (!mentioned && labelled !== true) return;
      // After a table of figures the answers in words may begin again at the first question.
      const leaves = last?.inTable === true && !here.inTable;
      if (evidence < (leaves ? 3.5 : 5)) return;
      link = leaves ? -1.5 : -7 - 0.2 * Math.min(20, reading.order - order);
    }
    if (order <= furthest && covers(step, order)) return;
    // The questions of one request follow one another and look alike: that says nothing.
    if (last !== null) link = link + linkByLooks(last, here, barren || repeats) + linkByQuoting(last, here);
    const settled = last === null ? reading.score : reading.score + reading.pending * shareOf(empty, reading.barren);
    const barrenCount = barren ? reading.barren + 1 : 0;
    const score = settled + link;
    const to = this.into.at(until, until > furthest ? until : furthest, 0, score + evidence * shareOf(false, barrenCount));
    if (to === null) return;
    to.begin(step, option, here, score, evidence);
    to.barren = barrenCount;
    to.repeat = repeats;
  }

  /** What the place may be besides what label and words say: the question after the last one; null for nothing. */
  private followingOption({ order, last, step }: Reading, here: PlaceOptions, given: readonly Option[]): Option | null {
    // The label before had the number before, and was not ours either.
    const shifts = last !== null && here.plain && last.lastPlain && here.isBehind(last.lastNumber) && step?.option.labelled === false;
    const looks = here.mayFollow && (here.slot >= 0.5 || (last !== null && last.style === here.style && !here.hasLabel));
    const next = shifts || looks ? (this.sequence.next[order + 1] ?? -1) : -1;
    if (next < 0) return null;
    const known = optionFor(given, next);
    if (shifts && known?.labelled !== true) return here.shifted(next, known?.candidate ?? null);
    return known === undefined ? here.following(next) : null;
  }

  private best(numbering: Numbering): Chain {
    const { from } = this;
    let best: Step | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const reading of from.kept.slice(0, from.keptCount)) {
      const { last, lost, pending, barren, step } = reading;
      let { score } = reading;
      if (last !== null) {
        const empty = lost || !hasContent(reading, this.endOfContent(last.place));
        score += pending * shareOf(empty, barren);
      }
      if (score > bestScore) {
        best = step;
        bestScore = score;
      }
    }
    return { anchors: anchorsUpTo(best), score: bestScore, numbering };
  }

  /** The last word before the letter closes, for the worth of the last question. */
  private endOfContent(place: Place): number {
    const { reply, closes } = this;
    for (let at = place.line; at < reply.lines.length; at++) {
      const line = reply.lines[at];
      if (!line || line.document !== place.document) return line?.firstWord ?? reply.wordCount;
      if (closes[at] !== 0 && at > place.line) return line.firstWord;
    }
    return reply.wordCount;
  }
}

/**
 * The one reading that explains the whole document. Places are taken in order; each is our question k, or an item of
 * a list inside an answer, or nothing. Evidence for a question is its label, its words and its looks; a question that
 * is followed by words of its own counts fully, one that is followed at once by the next (the request repeated as a
 * block, the original below) counts little. A beam of hypotheses keeps the best way to stand at each question.
 */
import type { Numbering } from "../labels/numbering.js";
import type { QuestionIndex } from "../questions/question-index.js";
import type { ReplyText } from "../text/reply-text.js";
import type { Anchor } from "./anchor.js";
import type { Place } from "./place.js";
import { LEAST, type Option, PlaceOptions } from "./place-options.js";
import { AnchorTrail, Readings, shareOf } from "./readings.js";

export type { Anchor } from "./anchor.js";

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
  /** The last question under each heading; of a question, itself. */
  readonly lastUnder: Int32Array;
  /** The next answerable question after each one, -1 for none; the first stands for "before the first". */
  readonly next: Int32Array;
}

function contextOf(reply: ReplyText, index: QuestionIndex, closes: Uint8Array): Context {
  const count = index.questions.length;
  const before = new Int32Array(count + 1);
  const next = new Int32Array(count + 1).fill(-1);
  for (let order = 0; order < count; order++) before[order + 1] = (before[order] ?? 0) + (index.questions[order]?.question.group ? 0 : 1);
  for (let order = count - 1; order >= 0; order--) next[order] = index.questions[order]?.question.group ? (next[order + 1] ?? -1) : order;
  const lastUnder = new Int32Array(count);
  for (let order = count - 1; order >= 0; order--) {
    const id = index.questions[order]?.question.id.toLowerCase();
    let last = order;
    while (index.questions[order]?.question.group && index.questions[last + 1]?.question.parent?.toLowerCase() === id) last++;
    lastUnder[order] = last;
  }
  return { reply, index, closes, before, next, lastUnder };
}

/** Places of one list look alike. */
function linkByLooks(previous: Place, place: Place, barren: boolean): number {
  if (previous.style === place.style) return barren ? 0.02 : 0.8;
  return previous.label && place.label ? -0.5 : 0;
}

/** Answers do not move from the officer's words into the quoted original. */
function linkByQuoting(previous: Place, place: Place): number {
  if (previous.quoteDepth === place.quoteDepth) return 0;
  return previous.quoteDepth < place.quoteDepth ? -3 : -1;
}

/** A list of answers has come so far through the questions that it is one. */
const FAR = 0.6;

function optionFor(given: readonly Option[], order: number): Option | undefined {
  for (let at = 0; at < given.length; at++) if (given[at]?.order === order) return given[at];
  return undefined;
}

/** The search for the best chain of places under one way of numbering. */
class ChainSearch {
  private readonly trail = new AnchorTrail();
  private from: Readings;
  private into: Readings;

  constructor(
    private readonly context: Context,
    private readonly options: readonly PlaceOptions[],
  ) {
    const { length } = context.index.questions;
    this.from = Readings.take(length, this.trail);
    this.into = Readings.take(length, this.trail);
  }

  run(numbering: Numbering): Chain {
    const { from, options } = this;
    const first = from.row(-1, -1, 0, 0, -1, null);
    from.at[first] = -1;
    from.prune();
    for (let number = 0; number < options.length; number++) {
      const here = options[number];
      if (!here) continue;
      this.into.clear();
      const { kept } = this.from;
      for (let at = 0; at < kept.length; at++) {
        const row = kept[at] ?? 0;
        this.pass(row, here);
        this.extend(row, here, number);
      }
      this.into.prune();
      const swap = this.from;
      this.from = this.into;
      this.into = swap;
    }
    const best = this.best(numbering);
    this.from.giveBack();
    this.into.giveBack();
    return best;
  }

  /** Whether words of its own stand between the reading's last anchor and what comes next. */
  private hasContent(row: number, last: PlaceOptions | undefined, nextWord: number): boolean {
    if (last === undefined || this.from.found[row] === 1 || last.place.pieces !== null) return true;
    return nextWord - last.place.questionEnd - (this.from.noise[row] ?? 0) > 0;
  }

  /** The place of the reading's last anchor. */
  private lastOf(row: number): PlaceOptions | undefined {
    const at = this.from.at[row] ?? -1;
    return at < 0 ? undefined : this.options[at];
  }

  /** The ways of not reading the place as a question. */
  private pass(row: number, here: PlaceOptions): void {
    const { from, into } = this;
    const { place } = here;
    const { label } = place;
    const last = this.lastOf(row);
    const content = this.hasContent(row, last, place.word);
    let cost = 0;
    let noise = from.noise[row] ?? 0;
    let inner = from.inner[row] ?? 0;
    let innerStyle = from.innerStyle[row] ?? 0;
    let lost = from.lost[row] ?? 0;
    let passed = from.passed[row] ?? 0;
    const found = from.found[row] === 1 || (last !== undefined && lost === 0 && content) ? 1 : 0;
    // Below a list of answers that ran on nearly to the end, mail programs append the request: passing it over is no loss.
    const appended = here.asks && passed > 1 && found === 1 && place.atLineStart && this.isFar(row);
    if (here.asks) {
      if (last !== undefined && place.atLineStart && !content) lost = 1;
      noise += here.askedWords;
      // Between an answer's words and the next answer nobody repeats the request.
      if (last !== undefined && !appended) cost += !place.atLineStart || passed > 1 ? 0.3 : label ? 1.8 : 0.8;
      if (place.atLineStart) passed++;
    }
    if (label?.reference) cost += 0.2;
    else if (label && !appended) {
      const { itemNumber, itemLetter } = here;
      const continues = inner > 0 && innerStyle === label.style && (itemNumber === inner + 1 || itemLetter === inner + 1);
      if (last !== undefined && continues) inner++;
      else if (last !== undefined && (itemNumber === 1 || itemLetter === 1)) {
        cost += 0.3;
        inner = 1;
        innerStyle = label.style;
      } else cost += label.delimited ? 0.7 : 0.2;
      const goesOn = here.number >= 0 && here.number === (last === undefined || last.lastNumber < 0 ? -8 : last.lastNumber + 1);
      if (goesOn && !continues && last?.place.label?.style === label.style) cost += 1;
    }
    const barren = from.barren[row] ?? 0;
    const pending = from.pending[row] ?? 0;
    const score = (from.score[row] ?? 0) - cost;
    const to = into.row(
      from.order[row] ?? -1,
      from.furthest[row] ?? -1,
      inner,
      score + pending * shareOf(lost, barren),
      from.trail[row] ?? -1,
      null,
    );
    if (to < 0) return;
    into.at[to] = from.at[row] ?? -1;
    into.score[to] = score;
    into.pending[to] = pending;
    into.innerStyle[to] = innerStyle;
    into.noise[to] = noise;
    into.barren[to] = barren;
    into.lost[to] = lost;
    into.repeat[to] = from.repeat[row] ?? 0;
    into.found[to] = found;
    into.passed[to] = passed;
  }

  /** Whether the reading has found the better part of the questions. */
  private isFar(row: number): boolean {
    const { before } = this.context;
    return this.trail.length(this.from.trail[row] ?? -1) >= FAR * (before[before.length - 1] ?? 0);
  }

  /** The ways of reading the place as one of our questions. */
  private extend(row: number, here: PlaceOptions, number: number): void {
    const { from, context } = this;
    const { place } = here;
    const { questions } = context.index;
    const order = from.order[row] ?? -1;
    const last = this.lastOf(row);
    const empty = last !== undefined && (from.lost[row] === 1 || !this.hasContent(row, last, place.word));
    // A heading needs no words of its own.
    const barren = empty && questions[order]?.question.group === false;
    // What stands below a heading is for the questions under it: none of them is left out.
    const covered = empty || order < 0 ? order : (context.lastUnder[order] ?? order);
    const given = here.given(questions[order]?.key?.number ?? null);
    const next = context.next[order + 1] ?? -1;
    const known = next < 0 ? undefined : optionFor(given, next);
    const following = this.followingOption(row, last, here, next, known);
    if (given.length === 0 && following === null) return;
    const settled =
      last === undefined
        ? (from.score[row] ?? 0)
        : (from.score[row] ?? 0) + (from.pending[row] ?? 0) * shareOf(empty ? 1 : 0, from.barren[row] ?? 0);
    const looks = last === undefined ? 0 : linkByLooks(last.place, place, barren);
    const quoting = last === undefined ? 0 : linkByQuoting(last.place, place);
    const count = given.length + (following !== null && known === undefined ? 1 : 0);
    for (let at = 0; at < count; at++) {
      let option = given[at] ?? following;
      if (option === known && following !== null) option = following;
      if (option !== null && option !== undefined && option.evidence > LEAST)
        this.extendBy(row, last, here, number, option, settled, looks, quoting, barren, covered);
    }
  }

  private extendBy(
    row: number,
    last: PlaceOptions | undefined,
    here: PlaceOptions,
    number: number,
    option: Option,
    settled: number,
    looks: number,
    quoting: number,
    barren: boolean,
    covered: number,
  ): void {
    const { from, into, context } = this;
    const { order, candidate, labelled } = option;
    // A question mark alone begins nothing: the first question is known by its label or its words.
    if (last === undefined && labelled !== true && !candidate && here.place.echoOrdinal === 0) return;
    const mentioned = candidate !== null && candidate.mention !== null;
    // In the middle of the request repeated below the answers.
    const repeats = mentioned && (from.repeat[row] === 1 || (last !== undefined && (from.passed[row] ?? 0) >= 2));
    const evidence = repeats ? option.evidence * 0.15 : option.evidence;
    if (evidence <= LEAST) return;
    const lastOrder = from.order[row] ?? -1;
    const furthest = from.furthest[row] ?? -1;
    let link = 0;
    if (order > lastOrder) {
      const gap = Math.max(0, (context.before[order] ?? 0) - (context.before[covered + 1] ?? 0));
      link = gap === 0 ? (barren ? 0.05 : 1) : -0.5 - 0.5 * Math.min(gap, last === undefined ? 6 : 10);
    } else {
      if (!mentioned && labelled !== true) return;
      // After a table of figures the answers in words may begin again at the first question.
      const leaves = last?.inTable === true && !here.inTable;
      if (evidence < (leaves ? 3.5 : 5)) return;
      link = leaves ? -1.5 : -7 - 0.2 * Math.min(20, lastOrder - order);
    }
    const trail = from.trail[row] ?? -1;
    if (order <= furthest && this.trail.covers(trail, order)) return;
    link = link + looks + quoting;
    const until = option.orders[option.orders.length - 1] ?? order;
    const barrenCount = barren ? (from.barren[row] ?? 0) + 1 : 0;
    const score = settled + link;
    const anchor = option.anchor;
    const to = into.row(
      until,
      until > furthest ? until : furthest,
      0,
      score + evidence * shareOf(0, barrenCount),
      trail,
      repeats ? { ...anchor, evidence } : anchor,
    );
    if (to < 0) return;
    into.at[to] = number;
    into.score[to] = score;
    into.pending[to] = evidence;
    into.innerStyle[to] = 0;
    into.noise[to] = 0;
    into.barren[to] = barrenCount;
    into.lost[to] = 0;
    into.repeat[to] = repeats ? 1 : 0;
    into.found[to] = 0;
    into.passed[to] = 0;
  }

  /** What the place may be besides what label and words say: the question after the last one; null for nothing. */
  private followingOption(
    row: number,
    last: PlaceOptions | undefined,
    here: PlaceOptions,
    next: number,
    known: Option | undefined,
  ): Option | null {
    if (next < 0 || known?.labelled === true) return null;
    const { place } = here;
    // The label before had the number before, and was not ours either.
    if (
      last !== undefined &&
      here.number >= 0 &&
      here.plain &&
      last.lastPlain &&
      last.lastNumber >= 0 &&
      here.number === last.lastNumber + 1
    ) {
      const anchor = this.trail.anchor(this.from.trail[row] ?? -1);
      if (anchor?.labelAgrees === false) return here.following(next, known?.candidate ?? null, true);
    }
    if (known !== undefined || place.slot <= 0) return null;
    const looks = place.slot >= 0.5 || (last !== undefined && last.place.style === place.style && place.label === null);
    return looks ? here.following(next, null, false) : null;
  }

  private best(numbering: Numbering): Chain {
    const { from, context } = this;
    let best = -1;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const row of from.kept) {
      const last = this.lastOf(row);
      let score = from.score[row] ?? 0;
      if (last !== undefined) {
        const empty = from.lost[row] === 1 || !this.hasContent(row, last, endOfContent(context, last.place));
        score += (from.pending[row] ?? 0) * shareOf(empty ? 1 : 0, from.barren[row] ?? 0);
      }
      if (score > bestScore) {
        best = from.trail[row] ?? -1;
        bestScore = score;
      }
    }
    return { anchors: this.trail.upTo(best), score: bestScore, numbering };
  }
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

const MOST = 0.9;
const FEW = 10;
/** Nearly every question was found, and hardly a label speaks against it: no other numbering can be meant. */
function isWhole(chain: Chain, index: QuestionIndex): boolean {
  const found = new Set<number>();
  let disagree = 0;
  let followed = 0;
  for (const [at, anchor] of chain.anchors.entries()) {
    const next = chain.anchors[at + 1]?.place.word ?? Number.POSITIVE_INFINITY;
    if (anchor.place.pieces || next > anchor.place.questionEnd) followed++;
    if (anchor.labelAgrees === false) disagree++;
    for (const order of anchor.orders) found.add(order);
  }
  let asked = 0;
  let missed = 0;
  for (const { question, order } of index.questions) {
    if (question.group) continue;
    asked++;
    if (!found.has(order)) missed++;
  }
  // The request may only be repeated, and be answered below under other labels.
  if (followed * 2 < chain.anchors.length) return false;
  return disagree * FEW <= chain.anchors.length && missed <= asked * (1 - MOST);
}

/** The chain under the numbering that explains most; ours has the benefit of the doubt. */
export function alignPlaces(reply: ReplyText, index: QuestionIndex, places: readonly Place[], closes: Uint8Array): Chain {
  const context = contextOf(reply, index, closes);
  const welsh = places.filter((place) => place.welsh).length;
  const welshMixed = welsh > 0 && welsh < places.length;
  const optionsUnder = (numbering: Numbering): PlaceOptions[] =>
    places.map((place) => new PlaceOptions(index, numbering, welshMixed, place, reply.lines[place.line]?.block.cell !== undefined));
  const chainUnder = (numbering: Numbering): Chain => new ChainSearch(context, optionsUnder(numbering)).run(numbering);
  let best = chainUnder("ours");
  if (isWhole(best, index)) return best;
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
    const other = chainUnder(numbering);
    if (other.score > best.score + 2) best = other;
  }
  return best;
}

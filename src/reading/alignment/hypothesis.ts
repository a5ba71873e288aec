/** Ways of reading the places so far, and the few that are worth going on with. */
import type { Mention } from "./find-questions.js";
import type { Place } from "./place.js";

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

/** What follows a row of questions without words of their own is rarely an answer: more likely the request is over. */
const AFTER_BARREN = [1, 0.7, 0.45, 0.3];
const BARREN = 0.05;
const BEAM = 24;
const PRUNE = 45;

/** The share of the last anchor's worth that counts, as far as is known yet. */
const shareOf = (lost: boolean, barren: number): number => (lost ? BARREN : (AFTER_BARREN[Math.min(3, barren)] ?? 0));

/** What a reading is worth when words of its own follow the last question. */
export const promiseOf = (score: number, pending: number, lost: boolean, barren: number): number => score + pending * shareOf(lost, barren);

/** One way of reading the places so far. */
export class Hypothesis {
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
    /** See {@link promiseOf}. */
    readonly promise: number,
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
    /** The reading up to the anchor before. */
    readonly earlier: Hypothesis | null,
  ) {}
}

/** Before the first place. */
export const nothingRead = (): Hypothesis => new Hypothesis(-1, -1, null, 0, 0, 0, 0, 0, 0, 0, false, false, false, 0, null);

/** Whether words of its own stand between an anchor and what comes next. */
export function hasContent(from: Hypothesis, nextWord: number): boolean {
  const { anchor } = from;
  if (!anchor || from.found || anchor.place.pieces) return true;
  return nextWord - anchor.place.questionEnd - from.noise > 0;
}

/** The score with what the last anchor is worth when the next begins at `nextWord`. */
export function settle(from: Hypothesis, nextWord: number): number {
  if (!from.anchor) return from.score;
  return from.score + from.pending * shareOf(from.lost || !hasContent(from, nextWord), from.barren);
}

/** Whether the reading so far has the question: it is not answered twice. */
export function covers(from: Hypothesis, order: number): boolean {
  for (let one: Hypothesis | null = from; one; one = one.earlier) if (one.anchor?.orders.includes(order)) return true;
  return false;
}

/** The anchors of a reading, in order. */
export function anchorsOf(last: Hypothesis | null): Anchor[] {
  const anchors: Anchor[] = [];
  for (let one = last; one; one = one.earlier) if (one.anchor) anchors.push(one.anchor);
  return anchors.reverse();
}

const INNER = 64;

/** The best way to stand at each question after one place; used again for the next place. */
export class Beam {
  /** Place in `list` plus one, by key. */
  private readonly slots: Int32Array;
  private readonly keys: number[] = [];
  private list: Hypothesis[] = [];

  constructor(questions: number) {
    this.slots = new Int32Array((questions + 1) * INNER * 2);
  }

  /** The key under which such a reading would be kept, -1 when one as good is there. */
  place(order: number, furthest: number, inner: number, promise: number): number {
    // A reading that went back is another than one that came straight here.
    const key = ((order + 1) * INNER + Math.min(INNER - 1, inner)) * 2 + (furthest > order ? 1 : 0);
    const slot = this.slots[key] ?? 0;
    return slot === 0 || (this.list[slot - 1]?.promise ?? 0) < promise ? key : -1;
  }

  put(key: number, hypothesis: Hypothesis): void {
    const slot = this.slots[key] ?? 0;
    if (slot > 0) this.list[slot - 1] = hypothesis;
    else {
      this.slots[key] = this.list.push(hypothesis);
      this.keys.push(key);
    }
  }

  /** The readings worth going on with; the beam is empty again. */
  take(): Hypothesis[] {
    const { list, keys, slots } = this;
    for (const key of keys) slots[key] = 0;
    keys.length = 0;
    this.list = [];
    let best = Number.NEGATIVE_INFINITY;
    for (const one of list) best = Math.max(best, one.promise);
    // The hypothesis that nothing has begun yet always stays: the request may stand first.
    const kept = list.filter((one) => one.order < 0 || one.promise >= best - PRUNE);
    if (kept.length <= BEAM) return kept;
    return kept.sort((a, b) => (b.order < 0 ? 1 : 0) - (a.order < 0 ? 1 : 0) || b.promise - a.promise).slice(0, BEAM);
  }
}

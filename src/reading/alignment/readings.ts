/**
 * Ways of reading the places so far, and the few that are worth going on with. A long reply makes ten thousands of
 * them: their objects are used again for every second place.
 */
import type { Scratch } from "../text/scratch.js";
import type { Anchor } from "./anchor.js";
import type { Option, PlaceOptions } from "./place-options.js";

/** What follows a row of questions without words of their own is rarely an answer: more likely the request is over. */
const AFTER_BARREN = [1, 0.7, 0.45, 0.3];
const BARREN = 0.05;
const BEAM = 24;
const PRUNE = 45;

/** The share of the last anchor's worth that counts, as far as is known yet. */
export const shareOf = (lost: boolean, barren: number): number => (lost ? BARREN : (AFTER_BARREN[barren > 3 ? 3 : barren] ?? 0));

/** Lists inside answers are told apart up to this number. */
const INNER = 64;

/** An anchor of a reading, with the one before it: readings share their beginnings. */
export interface Step {
  readonly option: Option;
  /** Less than the option's where the request is only repeated. */
  readonly evidence: number;
  readonly before: Step | null;
  /** How many anchors the reading has up to here. */
  readonly length: number;
}

/** Whether the reading that ends with the step has the question: it is not answered twice. */
export function covers(end: Step | null, order: number): boolean {
  for (let step = end; step !== null; step = step.before) {
    const { option } = step;
    if (option.order === order || (option.orders.length > 1 && option.orders.includes(order))) return true;
  }
  return false;
}

/** The anchors up to the step, in order. */
export function anchorsUpTo(end: Step | null): Anchor[] {
  const anchors: Anchor[] = [];
  for (let step = end; step !== null; step = step.before) {
    const { place, orders, candidate, labelled } = step.option;
    const { evidence } = step;
    anchors.push({
      place,
      orders,
      mention: candidate?.mention ?? null,
      likeness: candidate?.likeness ?? 0,
      labelAgrees: labelled,
      evidence,
    });
  }
  return anchors.reverse();
}

/** One way of reading the places so far. */
export class Reading {
  /** Last question, -1 before the first. */
  order = -1;
  /** The furthest question so far. */
  furthest = -1;
  /** The last anchor, null before the first; until {@link Readings.prune} the one before it, where there is a `made`. */
  step: Step | null = null;
  /** As what the place was just read. */
  made: Option | null = null;
  /** The last anchor's place, null before the first. */
  last: PlaceOptions | null = null;
  /** Without what the last anchor will be worth. */
  score = 0;
  /** Worth of the last anchor when words of its own follow. */
  pending = 0;
  /** What the reading is worth when words of its own follow the last question. */
  promise = 0;
  /** Of all readings with one key the most promising is enough. */
  key = 0;
  /** The item of a list inside the answer that was passed last, and the style of its label. */
  inner = 0;
  innerStyle = 0;
  /** Words since the last anchor that belong to repeated questions. */
  noise = 0;
  /** How many questions in a row before the last one had no words of their own. */
  barren = 0;
  /** Another question was repeated right below it: what comes later is not its answer. */
  lost = false;
  /** The last question stands in a block that only repeats the request. */
  repeat = false;
  /** Words of its own were seen below the last question. */
  found = false;
  /** How many repeated questions were passed over since the last one. */
  passed = 0;

  /** As before the first place, or as right behind one that is read as `made` and is worth so much. */
  begin(step: Step | null, made: Option | null, last: PlaceOptions | null, score: number, worth: number): void {
    this.step = step;
    this.made = made;
    this.last = last;
    this.score = score;
    this.pending = worth;
    this.innerStyle = 0;
    this.noise = 0;
    this.barren = 0;
    this.lost = false;
    this.repeat = false;
    this.found = false;
    this.passed = 0;
  }

  /** As another one is that read the place as nothing. */
  goOnFrom(other: Reading): void {
    this.step = other.step;
    this.made = null;
    this.last = other.last;
    this.score = other.score;
    this.pending = other.pending;
    this.innerStyle = other.innerStyle;
    this.noise = other.noise;
    this.barren = other.barren;
    this.lost = other.lost;
    this.repeat = other.repeat;
    this.found = other.found;
    this.passed = other.passed;
  }
}

/** The best ways to stand at each question after one place. */
export class Readings {
  /** The first `keptCount` are worth going on with since the last {@link prune}. */
  readonly kept: Reading[] = [];
  keptCount = 0;
  /** The first `count` are in use. */
  private readonly all: Reading[] = [];
  private count = 0;
  /** Number of the reading plus one, by key. */
  private readonly slots: Int32Array;

  /** For so many questions. */
  constructor(questions: number, slots: Scratch) {
    this.slots = slots.zeros((questions + 1) * INNER * 2);
  }

  /** Whether a reading that ends so and is worth that much is there already. */
  hasAsGood(order: number, furthest: number, inner: number, promise: number): boolean {
    const number = this.slots[keyOf(order, furthest, inner)] ?? 0;
    return number > 0 && (this.all[number - 1]?.promise ?? 0) >= promise;
  }

  /** The reading to fill; null when one as good is there already. */
  at(order: number, furthest: number, inner: number, promise: number): Reading | null {
    const key = keyOf(order, furthest, inner);
    const number = this.slots[key] ?? 0;
    let reading = this.all[number > 0 ? number - 1 : this.count];
    if (number > 0 && reading !== undefined && reading.promise >= promise) return null;
    if (reading === undefined) {
      reading = new Reading();
      this.all.push(reading);
    }
    if (number === 0) this.slots[key] = ++this.count;
    reading.key = key;
    reading.order = order;
    reading.furthest = furthest;
    reading.inner = inner;
    reading.promise = promise;
    return reading;
  }

  /** Chooses the readings worth going on with, best first where there are too many. */
  prune(): void {
    const { all, slots, count, kept } = this;
    let best = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < count; at++) {
      const reading = all[at];
      if (reading === undefined) continue;
      slots[reading.key] = 0;
      if (reading.promise > best) best = reading.promise;
    }
    const least = best - PRUNE;
    let some = 0;
    for (let at = 0; at < count; at++) {
      const reading = all[at];
      if (reading !== undefined && (reading.order < 0 || reading.promise >= least)) kept[some++] = reading;
    }
    this.keptCount = some > BEAM ? keepBest(kept, some) : some;
    for (let at = 0; at < this.keptCount; at++) {
      const reading = kept[at];
      if (reading === undefined || reading.made === null) continue;
      const { step, made, pending } = reading;
      reading.step = { option: made, evidence: pending, before: step, length: (step?.length ?? 0) + 1 };
      reading.made = null;
    }
  }

  /** Empty again, for another place. */
  clear(): void {
    this.count = 0;
  }
}

/** A reading that went back is another than one that came straight here. */
function keyOf(order: number, furthest: number, inner: number): number {
  return ((order + 1) * INNER + (inner < INNER ? inner : INNER - 1)) * 2 + (furthest > order ? 1 : 0);
}

/** The reading in which nothing has begun yet always stays (the request may stand first); then the most promising. */
function isBefore(a: Reading, b: Reading): boolean {
  const first = a.order < 0;
  return first === b.order < 0 ? a.promise > b.promise : first;
}

/** Brings the best of the first `count` to the front, and says how many these are. */
function keepBest(readings: Reading[], count: number): number {
  let sorted = 0;
  for (let from = 0; from < count; from++) {
    const reading = readings[from];
    if (reading === undefined) continue;
    let at = sorted;
    if (at < BEAM) sorted++;
    else {
      at--;
      const worst = readings[at];
      if (worst !== undefined && !isBefore(reading, worst)) continue;
    }
    while (at > 0) {
      const other = readings[at - 1];
      if (other === undefined || !isBefore(reading, other)) break;
      readings[at] = other;
      at--;
    }
    readings[at] = reading;
  }
  return sorted;
}

/**
 * Ways of reading the places so far, and the few that are worth going on with. A long reply makes ten thousands of
 * them: their objects are used again for every second place and for the next reply.
 */
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
const NO_ANCHOR = -1;

/** Anchors of all readings: each names the one before it, so that readings share their beginnings. */
export class AnchorTrail {
  private readonly options: Option[] = [];
  private readonly evidence: number[] = [];
  private readonly before: number[] = [];
  private readonly lengths: number[] = [];

  /** `evidence`: less than the option's where the request is only repeated. */
  push(option: Option, evidence: number, before: number): number {
    this.before.push(before);
    this.evidence.push(evidence);
    this.lengths.push(this.length(before) + 1);
    return this.options.push(option) - 1;
  }

  option(id: number): Option | undefined {
    return this.options[id];
  }

  /** How many anchors the reading has that ends with this one. */
  length(id: number): number {
    return id < 0 ? 0 : (this.lengths[id] ?? 0);
  }

  /** Whether the reading that ends with the anchor has the question: it is not answered twice. */
  covers(id: number, order: number): boolean {
    for (let one = id; one >= 0; one = this.before[one] ?? NO_ANCHOR) {
      const option = this.options[one];
      if (option !== undefined && (option.order === order || (option.orders.length > 1 && option.orders.includes(order)))) return true;
    }
    return false;
  }

  /** The anchors up to this one, in order. */
  upTo(id: number): Anchor[] {
    const anchors: Anchor[] = [];
    for (let one = id; one >= 0; one = this.before[one] ?? NO_ANCHOR) {
      const option = this.options[one];
      if (option === undefined) continue;
      const { place, orders, candidate, labelled } = option;
      anchors.push({
        place,
        orders,
        mention: candidate?.mention ?? null,
        likeness: candidate?.likeness ?? 0,
        labelAgrees: labelled,
        evidence: this.evidence[one] ?? 0,
      });
    }
    return anchors.reverse();
  }
}

/** One way of reading the places so far. */
export class Reading {
  /** Last question, -1 before the first. */
  order = -1;
  /** The furthest question so far. */
  furthest = -1;
  /** The last anchor in the trail, -1 before the first; until {@link Readings.prune} the one before it, where there is a `made`. */
  trail = NO_ANCHOR;
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
  begin(trail: number, made: Option | null, last: PlaceOptions | null, score: number, worth: number): void {
    this.trail = trail;
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
    this.trail = other.trail;
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

  /** Holds on to nothing of the reply. */
  forget(): void {
    this.made = null;
    this.last = null;
  }
}

const MOST_KEPT = 4096;
const NO_ANCHORS = new AnchorTrail();
/** Given back and empty: they carry nothing from one reply to the next. */
const spare: Readings[] = [];

/** The best ways to stand at each question after one place. */
export class Readings {
  /** The first `keptCount` are worth going on with since the last {@link prune}. */
  readonly kept: Reading[] = [];
  keptCount = 0;
  /** The first `count` are in use, and at most `mostUsed` were for this reply. */
  private readonly all: Reading[] = [];
  private count = 0;
  private mostUsed = 0;
  /** Number of the reading plus one, by key. */
  private readonly slots: Int32Array;
  private anchors: AnchorTrail = NO_ANCHORS;

  private constructor(readonly questions: number) {
    this.slots = new Int32Array((questions + 1) * INNER * 2);
  }

  /** Empty readings, used again where some were given back. */
  static take(questions: number, anchors: AnchorTrail): Readings {
    const at = spare.findIndex((one) => one.questions === questions);
    const readings = at < 0 ? new Readings(questions) : (spare.splice(at, 1)[0] ?? new Readings(questions));
    readings.anchors = anchors;
    return readings;
  }

  /** Gives the readings back for the next reply; they must not be looked at any more. */
  giveBack(): void {
    this.clear();
    this.keptCount = 0;
    this.anchors = NO_ANCHORS;
    for (let at = 0; at < this.mostUsed; at++) this.all[at]?.forget();
    this.mostUsed = 0;
    // What a monstrous reply needed is not kept for good.
    if (this.all.length <= MOST_KEPT && spare.length < 4) spare.push(this);
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
      reading.trail = this.anchors.push(reading.made, reading.pending, reading.trail);
      reading.made = null;
    }
  }

  /** Empty again, for another place. */
  clear(): void {
    if (this.count > this.mostUsed) this.mostUsed = this.count;
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

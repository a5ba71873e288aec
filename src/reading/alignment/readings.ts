/**
 * Ways of reading the places so far, and the few that are worth going on with. A long reply makes ten thousands of
 * them, so they are rows of number columns, used again for every second place, not objects.
 */
import type { Anchor } from "./anchor.js";

/** What follows a row of questions without words of their own is rarely an answer: more likely the request is over. */
const AFTER_BARREN = [1, 0.7, 0.45, 0.3];
const BARREN = 0.05;
const BEAM = 24;
const PRUNE = 45;

/** The share of the last anchor's worth that counts, as far as is known yet. */
export const shareOf = (lost: number, barren: number): number => (lost === 1 ? BARREN : (AFTER_BARREN[barren > 3 ? 3 : barren] ?? 0));

/** Lists inside answers are told apart up to this number. */
const INNER = 64;
const NO_ANCHOR = -1;

/** Anchors of all readings: each names the one before it, so that readings share their beginnings. */
export class AnchorTrail {
  private readonly anchors: Anchor[] = [];
  private readonly before: number[] = [];
  private readonly lengths: number[] = [];

  push(anchor: Anchor, before: number): number {
    this.before.push(before);
    this.lengths.push(this.length(before) + 1);
    return this.anchors.push(anchor) - 1;
  }

  anchor(id: number): Anchor | undefined {
    return this.anchors[id];
  }

  /** How many anchors the reading has that ends with this one. */
  length(id: number): number {
    return this.lengths[id] ?? 0;
  }

  /** Whether the reading that ends with the anchor has the question: it is not answered twice. */
  covers(id: number, order: number): boolean {
    for (let one = id; one >= 0; one = this.before[one] ?? NO_ANCHOR) {
      const orders = this.anchors[one]?.orders;
      if (orders !== undefined && (orders[0] === order || (orders.length > 1 && orders.includes(order)))) return true;
    }
    return false;
  }

  /** The anchors up to this one, in order. */
  upTo(id: number): Anchor[] {
    const anchors: Anchor[] = [];
    for (let one = id; one >= 0; one = this.before[one] ?? NO_ANCHOR) {
      const anchor = this.anchors[one];
      if (anchor) anchors.push(anchor);
    }
    return anchors.reverse();
  }
}

const MOST_KEPT = 4096;
const NO_ANCHORS = new AnchorTrail();
/** Given back and empty: they carry nothing from one reply to the next. */
const spare: Readings[] = [];

/** The best ways to stand at each question after one place. */
export class Readings {
  /** Rows in use. */
  count = 0;
  /** Rows worth going on with, after {@link prune}. */
  readonly kept: number[] = [];
  /** Last question, -1 before the first. */
  order = new Int32Array(64);
  /** The furthest question so far. */
  furthest = new Int32Array(64);
  /** The last anchor in the trail, -1 before the first; until {@link prune} the one before it, where `made` has an anchor. */
  trail = new Int32Array(64);
  /** Number of the last anchor's place, -1 before the first. */
  at = new Int32Array(64);
  /** Without what the last anchor will be worth. */
  score = new Float64Array(64);
  /** Worth of the last anchor when words of its own follow. */
  pending = new Float64Array(64);
  /** What the reading is worth when words of its own follow the last question. */
  promise = new Float64Array(64);
  /** The item of a list inside the answer that was passed last, and the style of its label. */
  inner = new Int32Array(64);
  innerStyle = new Int32Array(64);
  /** Words since the last anchor that belong to repeated questions. */
  noise = new Int32Array(64);
  /** How many questions in a row before the last one had no words of their own. */
  barren = new Int32Array(64);
  /** 1: another question was repeated right below it: what comes later is not its answer. */
  lost = new Uint8Array(64);
  /** 1: the last question stands in a block that only repeats the request. */
  repeat = new Uint8Array(64);
  /** 1: words of its own were seen below the last question. */
  found = new Uint8Array(64);
  /** How many repeated questions were passed over since the last one. */
  passed = new Int32Array(64);
  private made: (Anchor | null)[] = [];
  private capacity = 64;
  /** Row plus one, by key. */
  private readonly slots: Int32Array;
  private keys: number[] = [];

  private anchors: AnchorTrail = NO_ANCHORS;

  private constructor(readonly questions: number) {
    this.slots = new Int32Array((questions + 1) * INNER * 2);
  }

  /** Empty readings, used again where some were given back: a pair has thirty arrays, and every reply needs a pair. */
  static take(questions: number, anchors: AnchorTrail): Readings {
    const at = spare.findIndex((one) => one.questions === questions);
    const readings = at < 0 ? new Readings(questions) : (spare.splice(at, 1)[0] ?? new Readings(questions));
    readings.anchors = anchors;
    readings.clear();
    // The reading in which nothing has begun is the first row, and nobody fills it.
    const { score, pending, innerStyle, noise, barren, lost, repeat, found, passed } = readings;
    for (const column of [score, pending, innerStyle, noise, barren, lost, repeat, found, passed]) column[0] = 0;
    return readings;
  }

  /** Gives the readings back for the next reply; they must not be looked at any more. */
  giveBack(): void {
    this.made.length = 0;
    this.anchors = NO_ANCHORS;
    for (const key of this.keys) this.slots[key] = 0;
    this.keys.length = 0;
    // What a monstrous reply needed is not kept for good.
    if (this.capacity <= MOST_KEPT && spare.length < 4) spare.push(this);
  }

  /**
   * The row for such a reading, -1 when one as good is there already. The caller fills it. `anchor` is given for a
   * place that was just read as a question after the readings that end with `trail`.
   */
  row(order: number, furthest: number, inner: number, promise: number, trail: number, anchor: Anchor | null): number {
    // A reading that went back is another than one that came straight here.
    const key = ((order + 1) * INNER + (inner < INNER ? inner : INNER - 1)) * 2 + (furthest > order ? 1 : 0);
    let row = (this.slots[key] ?? 0) - 1;
    if (row >= 0) {
      if ((this.promise[row] ?? 0) >= promise) return -1;
    } else {
      row = this.count++;
      if (row >= this.capacity) this.grow();
      this.slots[key] = row + 1;
      this.keys.push(key);
    }
    this.order[row] = order;
    this.furthest[row] = furthest;
    this.inner[row] = inner;
    this.promise[row] = promise;
    this.trail[row] = trail;
    this.made[row] = anchor;
    return row;
  }

  /** Chooses the readings worth going on with, best first where there are too many. */
  prune(): void {
    const { kept, keys, slots, promise, order, made, trail, count } = this;
    for (let at = 0; at < keys.length; at++) slots[keys[at] ?? 0] = 0;
    keys.length = 0;
    kept.length = 0;
    let best = Number.NEGATIVE_INFINITY;
    for (let row = 0; row < count; row++) if ((promise[row] ?? 0) > best) best = promise[row] ?? 0;
    const least = best - PRUNE;
    for (let row = 0; row < count; row++) if ((order[row] ?? 0) < 0 || (promise[row] ?? 0) >= least) kept.push(row);
    if (kept.length > BEAM) this.keepBest();
    for (let at = 0; at < kept.length; at++) {
      const row = kept[at] ?? 0;
      const anchor = made[row] ?? null;
      if (anchor !== null) trail[row] = this.anchors.push(anchor, trail[row] ?? NO_ANCHOR);
    }
  }

  /** The reading in which nothing has begun yet always stays (the request may stand first); then the most promising. */
  private keepBest(): void {
    const { kept, order, promise } = this;
    const before = (a: number, b: number): boolean => {
      const first = (order[a] ?? 0) < 0;
      return first === (order[b] ?? 0) < 0 ? (promise[a] ?? 0) > (promise[b] ?? 0) : first;
    };
    let sorted = 0;
    for (let from = 0; from < kept.length; from++) {
      const row = kept[from] ?? 0;
      let at = sorted;
      if (at === BEAM) {
        if (!before(row, kept[at - 1] ?? 0)) continue;
        at--;
      } else sorted++;
      while (at > 0 && before(row, kept[at - 1] ?? 0)) {
        kept[at] = kept[at - 1] ?? 0;
        at--;
      }
      kept[at] = row;
    }
    kept.length = sorted;
  }

  /** Empty again, for another place. */
  clear(): void {
    this.count = 0;
    this.kept.length = 0;
  }

  private grow(): void {
    this.capacity *= 2;
    const wider = <T extends Int32Array | Float64Array | Uint8Array>(column: T, into: T): T => {
      into.set(column);
      return into;
    };
    const { capacity } = this;
    this.order = wider(this.order, new Int32Array(capacity));
    this.furthest = wider(this.furthest, new Int32Array(capacity));
    this.trail = wider(this.trail, new Int32Array(capacity));
    this.at = wider(this.at, new Int32Array(capacity));
    this.score = wider(this.score, new Float64Array(capacity));
    this.pending = wider(this.pending, new Float64Array(capacity));
    this.promise = wider(this.promise, new Float64Array(capacity));
    this.inner = wider(this.inner, new Int32Array(capacity));
    this.innerStyle = wider(this.innerStyle, new Int32Array(capacity));
    this.noise = wider(this.noise, new Int32Array(capacity));
    this.barren = wider(this.barren, new Int32Array(capacity));
    this.lost = wider(this.lost, new Uint8Array(capacity));
    this.repeat = wider(this.repeat, new Uint8Array(capacity));
    this.found = wider(this.found, new Uint8Array(capacity));
    this.passed = wider(this.passed, new Int32Array(capacity));
  }
}

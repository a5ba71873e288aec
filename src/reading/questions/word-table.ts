/**
 * The words of a questionnaire by their hashes, in flat arrays: every word of every reply is looked up here, and a
 * `Map` takes three times as long.
 */

const NONE = -1;
/** A quarter full at most: nearly every look-up ends at the first slot. */
const SLOTS_FOR_EACH = 4;
const SPREAD = 15;

/** From the hash of a word to a number that is not negative. */
export class WordTable {
  private readonly keys: Int32Array;
  private readonly values: Int32Array;
  private readonly mask: number;

  constructor(entries: ReadonlyMap<number, number>) {
    let slots = 16;
    while (slots < entries.size * SLOTS_FOR_EACH) slots *= 2;
    this.mask = slots - 1;
    this.keys = new Int32Array(slots);
    this.values = new Int32Array(slots).fill(NONE);
    for (const [key, value] of entries) {
      const slot = this.slotOf(key | 0);
      this.keys[slot] = key | 0;
      this.values[slot] = value;
    }
  }

  /** The value under the hash; -1 when there is none. */
  get(key: number): number {
    const { keys, values, mask } = this;
    for (let slot = (key ^ (key >>> SPREAD)) & mask; ; slot = (slot + 1) & mask) {
      const value = values[slot] ?? NONE;
      if (value === NONE || keys[slot] === key) return value;
    }
  }

  private slotOf(key: number): number {
    const { keys, values, mask } = this;
    let slot = (key ^ (key >>> SPREAD)) & mask;
    while ((values[slot] ?? NONE) !== NONE && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }
}

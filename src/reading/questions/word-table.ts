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
  /** Of each slot the key and, right behind it in memory, the value. */
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(entries: ReadonlyMap<number, number>) {
    let slots = 16;
    while (slots < entries.size * SLOTS_FOR_EACH) slots *= 2;
    this.mask = slots - 1;
    this.slots = new Int32Array(slots * 2).fill(NONE);
    for (const [key, value] of entries) {
      const slot = this.slotOf(key | 0);
      this.slots[2 * slot] = key | 0;
      this.slots[2 * slot + 1] = value;
    }
  }

  /** The value under the hash; -1 when there is none. */
  get(key: number): number {
    return this.slots[2 * this.slotOf(key) + 1] ?? NONE;
  }

  /** The slot with the key, or the free one where it belongs. */
  private slotOf(key: number): number {
    const { slots, mask } = this;
    let slot = (key ^ (key >>> SPREAD)) & mask;
    while (slots[2 * slot] !== key && (slots[2 * slot + 1] ?? NONE) !== NONE) slot = (slot + 1) & mask;
    return slot;
  }
}

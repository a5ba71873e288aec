/**
 * Numbers for the time of one call. Making a small typed array costs more than all that is done with it, for its memory
 * is asked from the system; the same memory is used again for every reply.
 */

/** More is not kept for the next one. */
const MOST_KEPT = 65_536;

export class Scratch {
  #numbers = new Int32Array(1024);

  /** So many zeros (or more of them), until the next call of this. */
  zeros(length: number): Int32Array {
    if (length > this.#numbers.length) {
      const numbers = new Int32Array(length);
      if (length <= MOST_KEPT) this.#numbers = numbers;
      return numbers;
    }
    return this.#numbers.fill(0, 0, length);
  }
}

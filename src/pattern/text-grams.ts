/** The grams that one text has, to tell quickly which patterns may match it. */
import { CLASS_OF, classOf, LONG, longNumber, neededGrams, SHORT } from "./needed-grams.js";

/** So many grams are told apart; those beyond share a place, and then a pattern is tried in vain. */
const PLACES = 1 << 13;
const placeOf = (number: number): number => (number ^ (number >>> 13)) & (PLACES - 1);

/** What a text needs for a pattern to match: one gram of each list, by its place in {@link TextGrams}. */
export type Needs = readonly Int32Array[];

export const needsOf = (pattern: RegExp): Needs =>
  neededGrams(pattern).map((grams) => Int32Array.from(grams, ({ number }) => placeOf(number)));

/** The grams of the text that was read last. Made once and used again and again, so that reading makes no garbage. */
export class TextGrams {
  readonly #has = new Int32Array(PLACES >> 5);

  /** Reads `text` between `start` and `end`. */
  read(text: string, start: number, end: number): void {
    const has = this.#has.fill(0);
    let gram = 0;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      gram = ((gram << 5) | (code < 128 ? (CLASS_OF[code] ?? 0) : classOf(code))) & 0x1ffffff;
      const length = at - start + 1;
      if (length < SHORT) continue;
      const short = placeOf(gram & 0x7fff);
      has[short >> 5] = (has[short >> 5] ?? 0) | (1 << (short & 31));
      if (length < LONG) continue;
      const long = placeOf(longNumber(gram));
      has[long >> 5] = (has[long >> 5] ?? 0) | (1 << (long & 31));
    }
  }

  /** Whether a pattern with these needs may match; false says that it does not. */
  mayMatch(needs: Needs): boolean {
    const has = this.#has;
    for (const oneOf of needs) {
      let met = false;
      for (let at = 0; at < oneOf.length && !met; at++) {
        const place = oneOf[at] ?? 0;
        met = ((has[place >> 5] ?? 0) & (1 << (place & 31))) !== 0;
      }
      if (!met) return false;
    }
    return true;
  }
}

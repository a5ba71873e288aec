/** The grams that one text has, to tell quickly which patterns of a table may match it. */
import { codeAt } from "./code-at.js";
import { CLASS_OF, classOf, LONG, longNumber, neededGrams, SHORT } from "./needed-grams.js";

/** So many grams are told apart; those beyond share a place, and then a pattern is tried in vain. */
const PLACES = 1 << 13;
const placeOf = (number: number): number => (number ^ (number >>> 13)) & (PLACES - 1);

/**
 * What each of some patterns needs: one gram of each of its lists. All in one row of numbers, for what is spread over
 * memory takes longer to fetch than the patterns to try.
 */
export class Needs {
  /** For each pattern its lists, each after its length, and a 0. */
  lists = new Uint16Array();
  /** Where the lists of a pattern begin. */
  from = new Uint32Array();
  readonly #patterns: readonly RegExp[];
  #asked = 0;

  constructor(patterns: readonly RegExp[]) {
    this.#patterns = patterns;
  }

  /**
   * Whether they are known: to be asked before so many patterns are tried. Working them out takes as long as trying all
   * patterns on some pages of text, so it is only done when there is more than that to read.
   */
  known(tried = 1): boolean {
    if (this.#asked >= PAYS) return true;
    this.#asked += tried / this.#patterns.length;
    if (this.#asked < PAYS) return false;
    const lists: number[] = [];
    this.from = Uint32Array.from(this.#patterns, (pattern) => {
      const begin = lists.length;
      for (const oneOf of neededGrams(pattern)) lists.push(oneOf.length, ...oneOf.map(({ number }) => placeOf(number)));
      lists.push(0);
      return begin;
    });
    this.lists = Uint16Array.from(lists);
    return true;
  }
}
/** After each pattern was tried so often there will be more. */
const PAYS = 12;

/** The grams of the text that was read last. Made once and used again and again, so that reading makes no garbage. */
export class TextGrams {
  readonly #has = new Int32Array(PLACES >> 5);
  #text = "";
  #start = 0;
  #end = 0;

  /** Reads `text` between `start` and `end`; nothing to do when it was read last. */
  read(text: string, start: number, end: number): void {
    if (start === this.#start && end === this.#end && text === this.#text) return;
    this.#text = text;
    this.#start = start;
    this.#end = end;
    const has = this.#has.fill(0);
    let gram = 0;
    for (let at = start; at < end; at++) {
      const code = codeAt(text, at);
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

  /** Whether the pattern of that number may match; false says that it does not. */
  mayMatch({ lists, from }: Needs, pattern: number): boolean {
    const has = this.#has;
    let at = from[pattern] ?? 0;
    for (let length = lists[at] ?? 0; length > 0; length = lists[at] ?? 0) {
      const end = at + 1 + length;
      for (at++; at < end; at++) {
        const place = lists[at] ?? 0;
        if (((has[place >> 5] ?? 0) & (1 << (place & 31))) !== 0) break;
      }
      if (at === end) return false;
      at = end;
    }
    return true;
  }
}

/** The one that all share: what one has read the next need not read again. */
export const grams = new TextGrams();

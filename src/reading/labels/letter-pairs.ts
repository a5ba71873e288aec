/** The letters with which words of labels begin: nearly every line is told to have no label by its first two letters. */
import { isLetter } from "../text/characters.js";

const indexOf = (first: number, second: number): number => ((first & 31) << 5) | (second & 31);

/** Pairs of letters, in either case. */
export class LetterPairs {
  private readonly table = new Uint8Array(1024);

  constructor(readonly pairs: readonly string[]) {
    for (const two of pairs) this.table[indexOf(two.charCodeAt(0), two.charCodeAt(1))] = 1;
  }

  has(first: number, second: number): boolean {
    return isLetter(first) && isLetter(second) && this.table[indexOf(first, second)] === 1;
  }
}

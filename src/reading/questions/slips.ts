/** Slips of the pen: a word of the reply that is a question's word but for one letter too many, too few or wrong. */
import { codeAt } from "../../pattern/code-at.js";
import { classOf, DIGIT, foldLetter, INVISIBLE, plainWord } from "../text/word-hash.js";
import { WordTable } from "./word-table.js";

/** Of the words compared; shorter ones are too much alike. */
const SHORTEST = 5;
const LONGEST = 24;
const BASE = 0x01000193;
const powers = new Int32Array(LONGEST + 1).fill(1);
for (let at = 1; at <= LONGEST; at++) powers[at] = Math.imul(powers[at - 1] ?? 1, BASE);
/** Scratch: the letters of the word looked up, and the hash of its letters from each one on. */
const letters = new Int32Array(LONGEST);
const ends = new Int32Array(LONGEST + 1);

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, BASE) + codeAt(word, at)) | 0;
  return hash;
}

const without = (word: string, at: number): string => word.slice(0, at) + word.slice(at + 1);

export class Slips {
  /** Every way of leaving one letter out of a word, and the word itself. */
  private readonly spelled = new Map<string, number>();
  /** Hashes of these: nearly every look-up ends there, before a single text is made. */
  private readonly hashes: WordTable;

  /** `words`: as `plainWord` gives them, with their ids. */
  constructor(words: Iterable<readonly [string, number]>) {
    for (const [word, id] of words) {
      if (word.length < SHORTEST) continue;
      for (let at = -1; at < word.length; at++) {
        const shorter = at < 0 ? word : without(word, at);
        if (!this.spelled.has(shorter)) this.spelled.set(shorter, id);
      }
    }
    this.hashes = new WordTable(new Map([...this.spelled].map(([word, id]) => [hashOf(word), id])));
  }

  /** The id of the word that `text.slice(start, end)` must have been meant for; -1 when it is like none. */
  idOf(text: string, start: number, end: number): number {
    if (end - start < SHORTEST || end - start > LONGEST) return -1;
    let count = 0;
    for (let at = start; at < end; at++) {
      const code = codeAt(text, at);
      const kind = classOf(code);
      if (kind === DIGIT) return -1;
      if (kind !== INVISIBLE) letters[count++] = foldLetter(code);
    }
    ends[count] = 0;
    for (let at = count - 1; at >= 0; at--) ends[at] = ((ends[at + 1] ?? 0) + Math.imul(letters[at] ?? 0, powers[count - 1 - at] ?? 0)) | 0;
    if (this.hashes.get(ends[0] ?? 0) >= 0) {
      const id = this.spelled.get(plainWord(text, start, end));
      if (id !== undefined) return id;
    }
    let before = 0;
    for (let at = 0; at < count; at++) {
      const hash = (Math.imul(before, powers[count - 1 - at] ?? 0) + (ends[at + 1] ?? 0)) | 0;
      if (this.hashes.get(hash) >= 0) {
        const id = this.spelled.get(without(plainWord(text, start, end), at));
        if (id !== undefined) return id;
      }
      before = (Math.imul(before, BASE) + (letters[at] ?? 0)) | 0;
    }
    return -1;
  }
}

/**
 * An index over a table of wording, so that a sentence is searched only for the rows that could fit it. Most fit no
 * given sentence, and that shows in the short runs of letters ("grams") of the sentence: each row is filed under the
 * rarest grams without which its pattern cannot match. The index may offer a row whose pattern then does not match, never
 * leave out one that does.
 */
import { CLASS_OF, classOf, LONG, longNumber, NUMBERS, neededGrams, SHORT } from "../pattern/needed-grams.js";

/** A table of wording with its index. */
export class WordingIndex<Row extends { readonly pattern: RegExp }> {
  readonly rows: readonly Row[];
  /** Rows that can fit any text. */
  readonly #always: readonly number[];
  readonly #filed = new Map<number, number[]>();
  /** Has anything been filed under this gram? */
  readonly #known = new Uint32Array(NUMBERS >> 5);

  constructor(rows: readonly Row[]) {
    this.rows = rows;
    const always: number[] = [];
    for (const [index, row] of rows.entries()) {
      const [rarest] = neededGrams(row.pattern);
      if (rarest === undefined) always.push(index);
      for (const { number } of rarest ?? []) {
        this.#known[number >> 5] = (this.#known[number >> 5] ?? 0) | (1 << (number & 31));
        const filed = this.#filed.get(number);
        if (filed === undefined) this.#filed.set(number, [index]);
        else filed.push(index);
      }
    }
    this.#always = always;
  }

  /** Marks the rows that may fit the text. */
  #candidates(text: string): Uint8Array {
    const found = new Uint8Array(this.rows.length);
    for (const row of this.#always) found[row] = 1;
    const known = this.#known;
    let gram = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      gram = ((gram << 5) | (code < 128 ? (CLASS_OF[code] ?? 0) : classOf(code))) & 0x1ffffff;
      if (i < SHORT - 1) continue;
      const short = gram & 0x7fff;
      if (((known[short >> 5] ?? 0) & (1 << (short & 31))) !== 0) this.#mark(short, found);
      if (i < LONG - 1) continue;
      const long = longNumber(gram);
      if (((known[long >> 5] ?? 0) & (1 << (long & 31))) !== 0) this.#mark(long, found);
    }
    return found;
  }
  #mark(number: number, found: Uint8Array): void {
    for (const row of this.#filed.get(number) ?? []) found[row] = 1;
  }

  /** The rows that fit the text, in the order of the table. */
  fitting(text: string): readonly Row[] {
    const candidates = this.#candidates(text);
    return this.rows.filter((row, index) => candidates[index] === 1 && row.pattern.test(text));
  }

  /** For every row the texts that it may fit, in their order; what is left out does not match. */
  mayFit<Text extends { readonly text: string }>(texts: readonly Text[]): readonly (readonly Text[])[] {
    const byRow: Text[][] = this.rows.map(() => []);
    for (const each of texts) {
      const candidates = this.#candidates(each.text);
      for (let row = 0; row < byRow.length; row++) if (candidates[row] === 1) byRow[row]?.push(each);
    }
    return byRow;
  }
}

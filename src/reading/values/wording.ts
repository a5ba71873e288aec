/**
 * What kinds of wording decide the status of an answer. The tables are in the `wordings-…` files; each row says
 * where such wording was seen, so that a row can be reviewed without knowing the code.
 */

export type WordingSays =
  /** The information is not held, recorded or collected. */
  | "not_held"
  /** Withheld, exempt, neither confirmed nor denied, vexatious, not a request for recorded information. */
  | "refused"
  /** Finding it would exceed the cost limit. */
  | "cost"
  /** Published or otherwise accessible already. */
  | "available"
  | "not_applicable"
  /** The answer will come later. */
  | "promise"
  /** Notices, rights, the public interest test: words about the answer, not the answer. */
  | "legal"
  /** The answer gives something all the same ("the nearest we have", "however we can say"). */
  | "gives"
  /** Only part is withheld or missing ("a finer breakdown", "for previous years", "all of this"). */
  | "part";

export interface WordingRow {
  readonly pattern: RegExp;
  readonly says: WordingSays;
  /** How sure the wording alone makes us, 0..1. */
  readonly weight: number;
  /** Where such words were seen, or the section they come from. */
  readonly seen: string;
}

export interface WordingHit {
  readonly row: WordingRow;
  readonly start: number;
  readonly end: number;
}

/** A table and the cheap test that must pass before its rows are tried. */
export interface WordingTable {
  readonly gate: RegExp;
  readonly rows: readonly WordingRow[];
}

/** The first place where each row of the table matches, and for `every` rows that matter more than once all of them. */
export function wordingsIn(text: string, table: WordingTable): WordingHit[] {
  if (!table.gate.test(text)) return [];
  const hits: WordingHit[] = [];
  for (const row of table.rows) {
    const match = row.pattern.exec(text);
    if (match) hits.push({ row, start: match.index, end: match.index + match[0].length });
  }
  return hits;
}

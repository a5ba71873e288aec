/** The printed label of a question taken apart: `Q4a` is number 4, sub-label a; `B12` is number 12 under the letter B. */

export interface QuestionKey {
  /** Letters before the number, small; `q`, `question` and none are all "". */
  readonly prefix: string;
  readonly number: number;
  /** `a`, `iv`, `a.ii`; "" without. */
  readonly sub: string;
}

const ID = /^([a-z]*)[._\- ]?(\d{1,4})[._\- ]?\(?([a-z]{0,4})\)?(?:[._\- ]?\(?([a-z\d]{1,4})\)?)?$/i;
const PLAIN_PREFIXES = new Set(["", "q", "qu", "qn", "question", "no"]);

/** Takes a question's id apart; null when it is a name like `fleet_size`. */
export function parseQuestionId(id: string): QuestionKey | null {
  const match = ID.exec(id.trim());
  if (!match) return null;
  const prefix = (match[1] ?? "").toLowerCase();
  const sub = [match[3], match[4]].filter((part) => part !== undefined && part !== "").join(".");
  return { prefix: PLAIN_PREFIXES.has(prefix) ? "" : prefix, number: Number(match[2]), sub: sub.toLowerCase() };
}

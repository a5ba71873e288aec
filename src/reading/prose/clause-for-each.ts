/**
 * One answer under a label of several questions that says a figure for each: "1 and 2. 1,118 people receive care and
 * 803 of them contribute." Its clauses are aligned to those questions alone.
 */
import type { QuestionIndex } from "../questions/question-index.js";
import { askedFor } from "../values/asked-for.js";
import { alignLetter } from "./align-letter.js";
import { clausesIn, hasFigure, hasVerb } from "./clauses.js";
import { matchesIn } from "./matches.js";

export interface EachClause {
  readonly order: number;
  /** Its own words, up to where the next question's begin. */
  readonly text: string;
}

export interface ClauseForEach {
  readonly parts: readonly EachClause[];
  /** A clause has no noun of its own ("and 31 open for fewer hours"), or they stand in another order: the words are quoted together. */
  readonly together: boolean;
}

const LONGEST = 400;
const FIGURES: ReadonlySet<string> = new Set(["number", "money", "percent"]);

/** The clause of each of the questions, in their order, or null unless every one has its own with a figure of its kind. */
export function clauseForEach(index: QuestionIndex, orders: readonly number[], text: string): ClauseForEach | null {
  const asked = orders.map((order) => index.questions[order]?.question);
  if (text.length > LONGEST || orders.length < 2 || !hasFigure(text)) return null;
  if (!asked.every((question) => question !== undefined && FIGURES.has(askedFor(question).kind))) return null;
  const clauses = clausesIn([{ document: 0, pieces: [], text }], index, () => false);
  if (clauses.length < orders.length || clauses.some(({ namings }) => namings.length > 0)) return null;
  const matches = alignLetter(
    index,
    clauses,
    matchesIn(index, clauses, new Set(orders), () => false),
  );
  if (matches.length !== orders.length || matches.some(({ gain }) => gain === null || gain.fit <= 0)) return null;
  const parts = matches.map((match, at): EachClause => {
    const next = matches[at + 1];
    const last = next ? next.first - 1 : clauses.length - 1;
    const first = at === 0 ? 0 : match.first;
    return { order: match.orders[0] ?? -1, text: text.slice(clauses[first]?.start, clauses[last]?.end).trim() };
  });
  return {
    parts: [...parts].sort((a, b) => orders.indexOf(a.order) - orders.indexOf(b.order)),
    together:
      parts.some(({ order }, at) => order !== orders[at]) ||
      clauses.some(({ leans }) => leans) ||
      !parts.every((part) => hasVerb(part.text)),
  };
}

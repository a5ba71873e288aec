/** What a changed list of bank holidays does to the dates of requests under way: so that it can be said. */
import type { Calendar } from "./calendar.js";
import { longDate } from "./day-arithmetic.js";
import { deadline } from "./deadline.js";
import type { Ledger } from "./ledger.js";
import type { Day } from "./terms.js";

export interface MovedDate {
  /** The ledger's id. */
  readonly id: string | null;
  /** null: no date ran, or the list did not reach. */
  readonly before: Day | null;
  readonly after: Day | null;
}

const dueBy = (ledger: Ledger, calendar: Calendar): Day | null => {
  const result = deadline(ledger, calendar);
  return result.ok ? result.deadline.due : null;
};

/** The requests whose date due differs between two lists, in the order given. */
export function movedDates(ledgers: readonly Ledger[], before: Calendar, after: Calendar): readonly MovedDate[] {
  return ledgers.flatMap((ledger) => {
    const moved = { id: ledger.id ?? null, before: dueBy(ledger, before), after: dueBy(ledger, after) };
    return moved.before === moved.after ? [] : [moved];
  });
}

/** @example movedInWords({ id: "Marl", before: "2026-06-29", after: "2026-06-30" }) // "Marl: due 30 June 2026 instead of 29 June 2026" */
export function movedInWords(moved: MovedDate): string {
  const words = (day: Day | null): string => (day === null ? "no date" : longDate(day));
  return `${moved.id ?? "request"}: due ${words(moved.after)} instead of ${words(moved.before)}`;
}

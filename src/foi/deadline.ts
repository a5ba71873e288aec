/**
 * When the reply is due, with the whole working: each day counted or skipped, why, and by which section.
 * Pure: the same ledger and the same list of bank holidays give the same answer.
 *
 * The day of receipt is day 0 and may be any day of the week; the next working day is day 1; the reply is due on
 * day 20 (FOIA s.10(1), FOISA s.10(1), EIR reg 5(2)). Days end at midnight in London.
 */
import type { Calendar } from "./calendar.js";
import { apply, type Count, inOrder, pauseOn, startCount } from "./clock-count.js";
import { CLOCK_RULES, type ClockRules } from "./clock-rules.js";
import { addDays } from "./day-arithmetic.js";
import type { Ledger } from "./ledger.js";
import type { Day } from "./terms.js";

export type WorkingDayRow =
  /** Day 0 is the day of receipt. */
  { readonly date: Day; readonly day: number; readonly why: string } | { readonly date: Day; readonly skipped: true; readonly why: string };

export interface Deadline {
  readonly id: string | null;
  /** null while nothing is running: a fee is not paid, a clarification not answered, a request not received. */
  readonly due: Day | null;
  /** The day of receipt that counts: of the request, or of the clarification, the re-send or the review that replaced it. */
  readonly receivedOn: Day;
  readonly working: readonly WorkingDayRow[];
  /** The sections that led to the date: `FOIA s.10(1)`. */
  readonly rule: string;
}

/** The list of bank holidays does not cover the years that are needed: no date is better than a guessed one. */
export interface HolidaysExhausted {
  readonly ok: false;
  readonly code: "HOLIDAYS_EXHAUSTED";
  /** One line: what, where, and what would help. */
  readonly what: string;
}

export type DeadlineResult = { readonly ok: true; readonly deadline: Deadline } | HolidaysExhausted;

function exhausted(calendar: Calendar, from: Day): HolidaysExhausted {
  const covered = calendar.from === "" ? "has no complete year" : `covers ${calendar.from} to ${calendar.to}`;
  return {
    ok: false,
    code: "HOLIDAYS_EXHAUSTED",
    what: `the list of bank holidays (${calendar.version}) ${covered}; a date counted from ${from} lies outside it. Run: roundrobin holidays update`,
  };
}

/** Writes out the days from receipt until the date due, or until the count stops; null past the calendar's end. */
function writeOut(count: Count, ledger: Ledger, calendar: Calendar, rules: ClockRules): { due: Day | null; rows: WorkingDayRow[] } | null {
  const rows: WorkingDayRow[] = [{ date: count.start, day: 0, why: count.startWhy }];
  if (calendar.isWorkingDay(count.start, ledger.regime) === null) return null;
  let day = count.start;
  let counted = 0;
  if (count.stopped !== null && count.stopped.since <= day) {
    rows.push({ date: count.stopped.since, skipped: true, why: count.stopped.why });
    return { due: null, rows };
  }
  while (counted < count.limitDays || (count.until !== null && day < count.until)) {
    day = addDays(day, 1);
    if (count.stopped !== null && day >= count.stopped.since) {
      rows.push({ date: day, skipped: true, why: count.stopped.why });
      return { due: null, rows };
    }
    const kind = calendar.dayKind(day, ledger.regime);
    if (kind === null) return null;
    const pause = pauseOn(count.pauses, day);
    if (pause?.to === null) {
      rows.push({ date: day, skipped: true, why: pause.open });
      return { due: null, rows };
    }
    if (!kind.working) rows.push({ date: day, skipped: true, why: `${kind.why} (${rules.workingDay.section})` });
    else if (pause) rows.push({ date: day, skipped: true, why: pause.why });
    else {
      counted += 1;
      rows.push({ date: day, day: counted, why: "working day" });
    }
  }
  const last = rows.pop();
  if (last) rows.push({ ...last, why: `${last.why}: due (${count.sections.join("; ")})` });
  return { due: day, rows };
}

/** Puts each remark on its day's row; a remark on a day without a row gets one. */
function withRemarks(rows: readonly WorkingDayRow[], remarks: Count["remarks"]): WorkingDayRow[] {
  const left = [...remarks];
  const first = rows[0]?.date ?? "";
  const noted = rows.map((row) => {
    const own = left.filter((remark) => remark.date === row.date && row.date !== first);
    for (const remark of own) left.splice(left.indexOf(remark), 1);
    return own.length === 0 ? row : { ...row, why: [row.why, ...own.map((remark) => remark.why)].join("; ") };
  });
  const own = left.map((remark): WorkingDayRow => ({ date: remark.date, skipped: true, why: remark.why }));
  const before = own.filter((row) => row.date <= first);
  const after = own.filter((row) => row.date > first);
  return [...before, ...[...noted, ...after].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1))];
}

/**
 * The date due and how it is reached.
 *
 * @param rules another reading of the law than today's. (Default: the regime's row of CLOCK_RULES)
 * @returns `ok: false` when the calendar does not reach that far; never a guessed date.
 * @example deadline({ regime: "FOIA", received: "2026-09-01T12:00+01:00", events: [] }, calendar) // due 2026-09-29
 */
export function deadline(ledger: Ledger, calendar: Calendar, rules: ClockRules = CLOCK_RULES[ledger.regime]): DeadlineResult {
  const count = startCount(ledger, rules);
  for (const event of inOrder(ledger.events)) apply(count, event, ledger, calendar, rules);
  const written = writeOut(count, ledger, calendar, rules);
  if (written === null) return exhausted(calendar, count.start);
  return {
    ok: true,
    deadline: {
      id: ledger.id ?? null,
      due: written.due,
      receivedOn: count.start,
      working: withRemarks(written.rows, count.remarks),
      rule: count.sections.join("; "),
    },
  };
}

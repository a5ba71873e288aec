/**
 * When the reply is due, with the whole working: each day counted or skipped, why, and by which section.
 * Pure: the same ledger and the same list of bank holidays give the same answer.
 *
 * The day of receipt is day 0 and may be any day of the week; the next working day is day 1; the reply is due on
 * day 20 (FOIA s.10(1), FOISA s.10(1), EIR reg 5(2)). Days end at midnight in London.
 */
import type { Calendar } from "./calendar.js";
import { CLOCK_RULES, type ClockRules, COMPLEXITY_DAYS, type Rule, USUAL_PUBLIC_INTEREST_DAYS } from "./clock-rules.js";
import { addDays, isDay } from "./day-arithmetic.js";
import type { ClockEvent, Ledger, Moment } from "./ledger.js";
import { instantMs, londonDay } from "./london-day.js";
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

/** Days that do not count: from the first up to and including the last; open while `to` is null. */
interface Pause {
  readonly from: Day;
  to: Day | null;
  readonly why: string;
}

/** The count as it stands while the ledger is read from top to bottom. */
interface Count {
  start: Day;
  /** What started it, for the first row. */
  startWhy: string;
  limitDays: number;
  /** Due on this named day instead of on day `limitDays`. */
  until: Day | null;
  pauses: Pause[];
  /** Since when nothing runs, and why. */
  stopped: { readonly by: "clarification" | "redirect"; readonly since: Day; readonly why: string } | null;
  /** The particulars that are out were asked for too late to stop the count. */
  askedTooLate: boolean;
  inReview: boolean;
  lengthened: boolean;
  sections: string[];
  /** Remarks on days: what happened then and what it did to the count. */
  remarks: { readonly date: Day; readonly why: string }[];
}

/** The London day of an instant; a day stays as it is. */
export const dayOf = (at: Moment): Day => (isDay(at) ? at : londonDay(at));

/** In order of happening; where only a day is known, the order of writing decides within the day. */
export function inOrder(events: readonly ClockEvent[]): readonly ClockEvent[] {
  return events
    .map((event, index) => ({ event, index, day: dayOf(event.at), ms: isDay(event.at) ? null : instantMs(event.at) }))
    .sort((a, b) => {
      if (a.day !== b.day) return a.day < b.day ? -1 : 1;
      return a.ms !== null && b.ms !== null && a.ms !== b.ms ? a.ms - b.ms : a.index - b.index;
    })
    .map(({ event }) => event);
}

const cite = (rule: Rule): string => (rule.verified ? rule.section : `${rule.section} (not verified)`);

function exhausted(calendar: Calendar, from: Day): HolidaysExhausted {
  const covered = calendar.from === "" ? "has no complete year" : `covers ${calendar.from} to ${calendar.to}`;
  return {
    ok: false,
    code: "HOLIDAYS_EXHAUSTED",
    what: `the list of bank holidays (${calendar.version}) ${covered}; a date counted from ${from} lies outside it. Run: roundrobin holidays update`,
  };
}

const pauseOn = (pauses: readonly Pause[], day: Day): Pause | undefined =>
  pauses.find((pause) => pause.from <= day && (pause.to === null || day <= pause.to));

/** The nth counted day after `start`; null when the calendar ends first or a pause is still open. */
function nthCounted(count: Count, n: number, ledger: Ledger, calendar: Calendar): Day | null {
  if (count.pauses.length === 0) return calendar.addWorkingDays(count.start, n, ledger.regime);
  let day = count.start;
  for (let counted = 0; counted < n; ) {
    day = addDays(day, 1);
    const working = calendar.isWorkingDay(day, ledger.regime);
    if (working === null) return null;
    const pause = pauseOn(count.pauses, day);
    if (pause?.to === null) return null;
    if (working && !pause) counted += 1;
  }
  return day;
}

/** The count begins again on this day, in full. */
function restart(count: Count, day: Day, startWhy: string, rules: ClockRules, rule: Rule): void {
  if (count.start !== day) {
    count.remarks.push({ date: count.start, why: `received, but the count began again on ${day} (${cite(rule)})` });
  }
  count.start = day;
  count.startWhy = startWhy;
  if (!count.inReview) {
    count.limitDays = rules.limitDays;
    count.sections = [rules.limit.section];
  }
  count.until = null;
  count.lengthened = false;
  count.stopped = null;
  count.askedTooLate = false;
  if (!count.sections.includes(rule.section)) count.sections.push(rule.section);
}

/** What one event does to the count. */
function apply(count: Count, event: ClockEvent, ledger: Ledger, calendar: Calendar): void {
  const rules = CLOCK_RULES[ledger.regime];
  const day = dayOf(event.at);
  const remark = (why: string): void => void count.remarks.push({ date: day, why });
  /** Is this day later than the last of the ordinary working days? Unknown (past the calendar) counts as no. */
  const afterLimit = (): boolean => {
    const last = nthCounted(count, rules.limitDays, ledger, calendar);
    return last !== null && day > last;
  };
  switch (event.type) {
    case "clarification_requested":
      if (rules.clarificationWithinLimit && afterLimit()) {
        count.askedTooLate = true;
        remark(`particulars asked for after day ${rules.limitDays}: too late to stop the count (EIR reg 9(2))`);
      } else if (count.stopped === null) {
        count.askedTooLate = false;
        count.stopped = {
          by: "clarification",
          since: day,
          why: `clarification asked for: nothing runs until it is answered (${cite(rules.clarification)})`,
        };
      } else remark("clarification asked for");
      return;
    case "clarification_received":
      if (count.askedTooLate) {
        remark("particulars given; they had been asked for too late, the count goes on");
        return;
      }
      restart(
        count,
        day,
        `clarification received: day 0, the count begins again (${cite(rules.clarification)})`,
        rules,
        rules.clarification,
      );
      return;
    case "fees_notice":
      count.pauses.push({ from: day, to: null, why: `between the fees notice and the fee (${cite(rules.fee)})` });
      if (!count.sections.includes(rules.fee.section)) count.sections.push(rules.fee.section);
      return;
    case "fee_received": {
      const open = count.pauses.filter((pause) => pause.to === null);
      for (const pause of open) pause.to = day;
      if (open.length === 0) remark("fee received; none was asked for, the count goes on");
      return;
    }
    case "pit_extension":
      extendForPublicInterest(count, event, ledger, remark);
      return;
    case "eir_extension":
      if (count.inReview) remark(`more time claimed: ${rules.complexity.section} does not lengthen a review`);
      else if (count.lengthened) remark(`more time claimed again: ${rules.complexity.section} allows it once`);
      else if (rules.complexityNoticeWithinLimit && afterLimit()) {
        remark(`more time claimed after day ${rules.limitDays}: too late, the date stands (${rules.complexity.section})`);
      } else {
        count.limitDays = rules.limitDays + COMPLEXITY_DAYS;
        count.lengthened = true;
        count.sections.push(rules.complexity.section);
        remark(`complex and voluminous: ${COMPLEXITY_DAYS} more working days (${cite(rules.complexity)})`);
      }
      return;
    case "redirect_autoreply":
      count.stopped = {
        by: "redirect",
        since: day,
        why: `an automatic reply names another address: not received until sent there (${cite(rules.receipt)}, ICO)`,
      };
      return;
    case "resent":
      // Sent again because the authority lost it: that does not start the count again.
      if (count.stopped?.by !== "redirect") remark("sent again; the count goes on");
      else
        restart(count, day, `received at the address named: day 0, the count begins (${cite(rules.receipt)}, ICO)`, rules, rules.receipt);
      return;
    case "review_requested":
      count.remarks.push({ date: count.start, why: `received; since ${day} the count is that of the review (${cite(rules.review)})` });
      count.inReview = true;
      count.start = day;
      count.startWhy = `request for review received: day 0 (${cite(rules.review)})`;
      count.limitDays = event.limitWorkingDays ?? rules.reviewDays;
      count.until = null;
      count.pauses = [];
      count.stopped = null;
      count.askedTooLate = false;
      count.lengthened = false;
      count.sections = [rules.review.section];
      return;
  }
}

function extendForPublicInterest(
  count: Count,
  event: Extract<ClockEvent, { type: "pit_extension" }>,
  ledger: Ledger,
  remark: (why: string) => void,
): void {
  const rules = CLOCK_RULES[ledger.regime];
  if (rules.publicInterest === null) {
    remark(`more time claimed for the public interest test: ${ledger.regime} has no such extension, the date stands`);
    return;
  }
  if (event.until !== undefined) {
    count.until = event.until;
    remark(`public interest test: more time until ${event.until} (${cite(rules.publicInterest)})`);
  } else {
    count.limitDays += event.extraWorkingDays ?? USUAL_PUBLIC_INTEREST_DAYS;
    const beyond = count.limitDays > 2 * rules.limitDays && !count.inReview ? ", more than the 40 the ICO thinks reasonable" : "";
    remark(`public interest test: day ${count.limitDays} is due${beyond} (${cite(rules.publicInterest)})`);
  }
  if (!count.sections.includes(rules.publicInterest.section)) count.sections.push(rules.publicInterest.section);
}

/** Writes out the days from receipt until the date due, or until the count stops; null past the calendar's end. */
function writeOut(count: Count, ledger: Ledger, calendar: Calendar): { due: Day | null; rows: WorkingDayRow[] } | null {
  const rules = CLOCK_RULES[ledger.regime];
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
      rows.push({ date: day, skipped: true, why: `nothing runs from here: the fee is not received (${cite(rules.fee)})` });
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
 * @returns `ok: false` when the calendar does not reach that far; never a guessed date.
 * @example deadline({ regime: "FOIA", received: "2026-09-01T12:00+01:00", events: [] }, calendar) // due 2026-09-29
 */
export function deadline(ledger: Ledger, calendar: Calendar): DeadlineResult {
  const rules = CLOCK_RULES[ledger.regime];
  const start = dayOf(ledger.received);
  const count: Count = {
    start,
    startWhy: `received: day 0, the days after it count (${cite(rules.limit)})`,
    limitDays: rules.limitDays,
    until: null,
    pauses: [],
    stopped: null,
    askedTooLate: false,
    inReview: false,
    lengthened: false,
    sections: [rules.limit.section],
    remarks: [],
  };
  for (const event of inOrder(ledger.events)) apply(count, event, ledger, calendar);
  const written = writeOut(count, ledger, calendar);
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

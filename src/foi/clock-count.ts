/**
 * The count of days as a ledger is read from top to bottom: where it starts, what stops, pauses or lengthens it.
 * Each event of the clock does one thing to it; `deadline.ts` then writes the days out.
 */
import type { Calendar } from "./calendar.js";
import { type ClockRules, COMPLEXITY_DAYS, type Rule, USUAL_PUBLIC_INTEREST_DAYS } from "./clock-rules.js";
import { addDays, isDay } from "./day-arithmetic.js";
import type { ClockEvent, Ledger, Moment } from "./ledger.js";
import { instantMs, londonDay } from "./london-day.js";
import type { Day, Regime } from "./terms.js";

/** Days that do not count: from the first up to and including the last; open while `to` is null. */
export interface Pause {
  readonly by: "fee" | "clarification";
  readonly from: Day;
  to: Day | null;
  readonly why: string;
  /** What the first day says while it is open. */
  readonly open: string;
}

/** The count as it stands while the ledger is read from top to bottom. */
export interface Count {
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

/** A section as a reason gives it. */
export const cite = (rule: Rule): string => (rule.verified ? rule.section : `${rule.section} (not verified)`);

/** Before any event: from the day of receipt, twenty working days. */
export function startCount(ledger: Ledger, rules: ClockRules): Count {
  return {
    start: dayOf(ledger.received),
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
}

export const pauseOn = (pauses: readonly Pause[], day: Day): Pause | undefined =>
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
export function apply(count: Count, event: ClockEvent, ledger: Ledger, calendar: Calendar, rules: ClockRules): void {
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
      } else if (rules.clarificationEffect === "pause") {
        count.pauses.push({
          by: "clarification",
          from: day,
          to: null,
          why: `between the question and its answer (${cite(rules.clarification)})`,
          open: `nothing runs from here: the clarification is not given (${cite(rules.clarification)})`,
        });
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
      if (rules.clarificationEffect === "pause") {
        for (const pause of count.pauses) if (pause.by === "clarification" && pause.to === null) pause.to = day;
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
      count.pauses.push({
        by: "fee",
        from: day,
        to: null,
        why: `between the fees notice and the fee (${cite(rules.fee)})`,
        open: `nothing runs from here: the fee is not received (${cite(rules.fee)})`,
      });
      if (!count.sections.includes(rules.fee.section)) count.sections.push(rules.fee.section);
      return;
    case "fee_received": {
      const open = count.pauses.filter((pause) => pause.by === "fee" && pause.to === null);
      for (const pause of open) pause.to = day;
      if (open.length === 0) remark("fee received; none was asked for, the count goes on");
      return;
    }
    case "pit_extension":
      extendForPublicInterest(count, event, ledger.regime, rules, remark);
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
  regime: Regime,
  rules: ClockRules,
  remark: (why: string) => void,
): void {
  if (rules.publicInterest === null) {
    remark(`more time claimed for the public interest test: ${regime} has no such extension, the date stands`);
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

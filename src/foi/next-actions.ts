/**
 * What the researcher does or waits for next, and when. Never two chasers within five working days, never one
 * just after a reply, never while the clock is paused.
 */
import { longDate } from "./day-arithmetic.js";
import { REGULATOR_NAMES, type Remedy } from "./remedies.js";
import type { CameBack, RequestHistory } from "./request-history.js";
import type { Outcome, RequestStateName, StateContext } from "./request-state.js";
import { cameBackInWords, sendAgain } from "./send-again.js";
import type { Day } from "./terms.js";

export const ACTIONS = [
  "send",
  /** Nobody knows whether the letter left: look in the Sent folder. */
  "look_at_send",
  "update_holidays",
  /** The address bounced or was refused: find another and send again. */
  "fix_address",
  /** They ask for it at another address. */
  "send_elsewhere",
  /** It came back, but not for good: the same request to the same address once more. */
  "send_again",
  "answer_clarification",
  "pay_fee_or_decline",
  "open_portal",
  "look_at_transfer",
  "look_at_recall",
  "wait",
  "remind_before_due",
  "chase_overdue",
  "ask_about_unanswered",
  "narrow_request",
  "ask_internal_review",
  "chase_review",
  "complain",
  "none",
] as const;
export type ActionName = (typeof ACTIONS)[number];

export interface NextAction {
  readonly action: ActionName;
  /** The day to do it, or the day waited for; for a remedy its last day; null when there is none. */
  readonly on: Day | null;
  /** In words, for the researcher. */
  readonly why: string;
}

/** Working days that must lie between two letters that press for a reply. */
export const BETWEEN_CHASERS = 5;
/** Working days of quiet after a person at the authority wrote. */
export const QUIET_AFTER_REPLY = 3;
/** A day they named is waited for when it lies at most so many working days after the letter that named it. */
export const PATIENCE_FOR_STATED = 10;
/** After so many chasers past the date due without a reply, chasing is over and the law's remedy is next. */
export const CHASERS_BEFORE_REMEDY = 2;
/** An authority may stop after three months without the fee (FOIA s.9, as councils print it). */
export const FEE_MONTHS = 3;

export type Permission =
  | { readonly allowed: true }
  /** `on`: the first day on which it will be allowed; null while the clock is paused. */
  | { readonly allowed: false; readonly on: Day | null; readonly why: string };

/**
 * May a letter that presses for a reply leave on this day? Asked before every reminder and chaser, also those a
 * rule sends by itself.
 */
export function mayChase(history: RequestHistory, today: Day, context: Pick<StateContext, "calendar" | "regime">): Permission {
  const { calendar, regime } = context;
  if (history.waitingFor !== null) {
    return { allowed: false, on: null, why: history.waitingFor.what === "fee" ? "they wait for a fee" : "they wait for our clarification" };
  }
  if (history.undelivered !== null || history.ledger === null) return { allowed: false, on: null, why: "it has not arrived" };
  if (history.ended !== null) return { allowed: false, on: null, why: "it is closed" };
  if (history.complained !== null) return { allowed: false, on: null, why: "the regulator has it" };
  const first = (after: Day | null, quiet: number): Day | null =>
    after === null ? null : calendar.addWorkingDays(after, quiet + 1, regime);
  const candidates: (readonly [Day | null, string])[] = [
    [first(history.lastLetterOn, BETWEEN_CHASERS), `we wrote on ${longDate(history.lastLetterOn ?? today)}`],
    [first(history.lastReplyOn, QUIET_AFTER_REPLY), `they wrote on ${longDate(history.lastReplyOn ?? today)}`],
    [afterStated(history, context), `they say they will reply by ${longDate(history.statedDue ?? today)}`],
    [calendar.isWorkingDay(today, regime) === false ? calendar.addWorkingDays(today, 1, regime) : null, "today is no working day"],
  ];
  const later = candidates
    .flatMap(([on, why]) => (on !== null && on > today ? [{ on, why }] : []))
    .sort((a, b) => (a.on < b.on ? 1 : -1))[0];
  return later === undefined ? { allowed: true } : { allowed: false, on: later.on, why: later.why };
}

/** The working day after the day they named, when that is near enough to be waited for; else null. */
function afterStated(history: RequestHistory, { calendar, regime }: Pick<StateContext, "calendar" | "regime">): Day | null {
  const { statedDue, lastReplyOn } = history;
  if (statedDue === null || lastReplyOn === null) return null;
  const away = calendar.workingDaysBetween(lastReplyOn, statedDue, regime);
  return away !== null && away >= 0 && away <= PATIENCE_FOR_STATED ? calendar.addWorkingDays(statedDue, 1, regime) : null;
}

export interface Situation {
  readonly state: RequestStateName;
  readonly outcome: Outcome;
  readonly history: RequestHistory;
  readonly due: Day | null;
  /** The last day on which it is not yet chased. */
  readonly patientUntil: Day | null;
  readonly overdueBy: number;
  readonly remedies: readonly Remedy[];
  readonly today: Day;
  readonly context: StateContext;
  /** Why no date could be computed. */
  readonly problem: string | null;
}

const NONE: NextAction = { action: "none", on: null, why: "nothing is left to do" };

/** Only a remedy that was checked against a source is ever suggested. */
const remedy = (situation: Situation, what: Remedy["what"]): Remedy | undefined =>
  situation.remedies.find((candidate) => candidate.what === what && candidate.verified);

function toRemedy(action: ActionName, found: Remedy, today: Day): NextAction {
  const unsure = found.until !== null && !found.untilVerified ? "; the last day is not certain, do not wait for it" : "";
  return { action, on: found.until ?? today, why: `${found.why}${unsure}` };
}

const todo = (situation: Situation, action: ActionName, why: string): NextAction => ({ action, on: situation.today, why });

/** Presses for a reply on the first day that is allowed. */
function chase(situation: Situation, action: ActionName, why: string): NextAction {
  const { history, today, context } = situation;
  const permission = mayChase(history, today, context);
  if (permission.allowed) return { action, on: today, why };
  return { action: permission.on === null ? "wait" : action, on: permission.on, why: `${why}; not yet: ${permission.why}` };
}

function waitForReply(situation: Situation): NextAction {
  const { due, history } = situation;
  const stated = history.statedDue === null || history.statedDue === due ? "" : `; they say ${longDate(history.statedDue)}`;
  return { action: "wait", on: due, why: due === null ? "nothing runs" : `the reply is due ${longDate(due)}${stated}` };
}

function whileOverdue(situation: Situation): NextAction {
  const { history, overdueBy, state, due, today } = situation;
  const unheard = history.chasedOn.filter(
    (day) => due !== null && day > due && (history.lastReplyOn === null || history.lastReplyOn < day),
  ).length;
  const chasing = chase(situation, "chase_overdue", `${overdueBy} working ${overdueBy === 1 ? "day" : "days"} overdue`);
  if (state !== "long_overdue" && unheard < CHASERS_BEFORE_REMEDY) return chasing;
  const last = history.chasedOn.at(-1);
  // The last chaser gets its five working days before the next step is taken.
  if (last !== undefined && chasing.on !== null && chasing.on > today) return { ...chasing, action: "wait" };
  const complaint = remedy(situation, "complaint");
  if (complaint) return toRemedy("complain", complaint, today);
  const review = remedy(situation, "internal_review");
  return review ? toRemedy("ask_internal_review", review, today) : chasing;
}

function afterResponse(situation: Situation): NextAction {
  const { state, history, context, today } = situation;
  if (state === "answered" || state === "not_held") return NONE;
  const review = remedy(situation, "internal_review");
  const answered = history.responses.at(-1)?.on ?? today;
  const forgotten = state === "answered_in_part" && context.everyQuestionAnswered !== true;
  if (forgotten && !history.chasedOn.some((day) => day >= answered)) {
    // The rest often follows within days: the quiet after a reply holds here too.
    return chase(situation, "ask_about_unanswered", "some questions are not answered");
  }
  if (state === "refused" && context.refusedForCost === true)
    return todo(situation, "narrow_request", "refused for cost: a narrower request may be met");
  return review ? toRemedy("ask_internal_review", review, today) : NONE;
}

function afterComingBack(situation: Situation, back: CameBack): NextAction {
  const { history, today, context } = situation;
  const again = sendAgain(history, context);
  if (again === null || !again.ok) {
    const action = history.failedLetter?.why === "unknown" ? "look_at_send" : "fix_address";
    return todo(situation, action, again?.why ?? "it did not arrive");
  }
  const on = again.on > today ? again.on : today;
  return { action: "send_again", on, why: `it came back ${cameBackInWords(back)}, not for good; it may be sent there again` };
}

/** What comes next for a request in this situation. */
export function nextAction(situation: Situation): NextAction {
  const { state, history, today } = situation;
  if (state !== "closed" && situation.problem !== null) return todo(situation, "update_holidays", situation.problem);
  if (state !== "closed" && history.transferredTo !== null && situation.outcome === "none") {
    return todo(
      situation,
      "look_at_transfer",
      `passed on to ${history.transferredTo.to ?? "another authority"}; a new authority is a new request`,
    );
  }
  if (state !== "closed" && history.recalledOn !== null)
    return todo(situation, "look_at_recall", `they recalled a mail on ${longDate(history.recalledOn)}`);
  if (state !== "closed" && history.portal !== null) {
    const expires = history.portal.expires === null ? "" : `; the link ends ${longDate(history.portal.expires)}`;
    return todo(situation, "open_portal", `the reply lies on a web page that a person must open${expires}`);
  }
  // The regulator has it: nothing is pressed for, unless they ask something or it came back.
  if (history.complained !== null && !["not_sent", "undeliverable", "waiting_for_clarification", "waiting_for_fee"].includes(state)) {
    return { ...NONE, why: `a complaint went to the ${REGULATOR_NAMES[history.complained.to]} on ${longDate(history.complained.on)}` };
  }
  switch (state) {
    case "closed":
      return NONE;
    case "not_sent":
      return todo(situation, "send", "not sent yet");
    case "send_unknown":
      return todo(situation, "look_at_send", "whether it left cannot be known; look for it in the Sent folder");
    case "undeliverable":
      if (history.cameBack !== null) return afterComingBack(situation, history.cameBack);
      return history.undelivered?.why === "redirected"
        ? todo(situation, "send_elsewhere", `an automatic reply asks for it at ${history.undelivered.address}`)
        : todo(
            situation,
            "fix_address",
            `it did not arrive${history.undelivered === null ? "" : ` at ${history.undelivered.address}`}; send it to another address`,
          );
    case "waiting_for_clarification":
      return todo(situation, "answer_clarification", "no time runs until their question is answered");
    case "waiting_for_fee":
      return todo(situation, "pay_fee_or_decline", `no time runs until the fee is paid; after ${FEE_MONTHS} months they may stop`);
    case "sent":
      if (history.suggestedAddress !== null) {
        return todo(situation, "send_elsewhere", `an out-of-office reply names ${history.suggestedAddress}; the clock runs all the same`);
      }
      return waitForReply(situation);
    case "acknowledged":
    case "extended":
      return waitForReply(situation);
    case "due_soon":
      if (situation.context.remindBeforeDue === true && mayChase(history, today, situation.context).allowed) {
        return todo(situation, "remind_before_due", `due ${longDate(situation.due ?? today)}`);
      }
      return waitForReply(situation);
    case "overdue":
    case "long_overdue":
      return whileOverdue(situation);
    case "answered_in_part":
    case "answered":
    case "refused":
    case "not_held":
      return afterResponse(situation);
    case "under_review":
      return situation.overdueBy > 0 ? chase(situation, "chase_review", "the review is overdue") : waitForReply(situation);
    case "complaint_possible": {
      const complaint = remedy(situation, "complaint");
      return complaint ? toRemedy("complain", complaint, today) : NONE;
    }
  }
}

/**
 * The state a researcher plans by, derived from a request's events, the regime, the calendar and the time now.
 * State (where we are) and outcome (what came of it) are two words; neither is ever stored as truth.
 */
import type { Calendar } from "./calendar.js";
import { longDate } from "./day-arithmetic.js";
import { type Deadline, deadline } from "./deadline.js";
import { londonDay } from "./london-day.js";
import { type NextAction, nextAction } from "./next-actions.js";
import { type Remedy, remediesOn } from "./remedies.js";
import type { RequestEvent } from "./request-event.js";
import { type RequestHistory, requestHistory } from "./request-history.js";
import type { Day, Instant, Regime } from "./terms.js";

export const REQUEST_STATES = [
  "not_sent",
  /** Whether it left us cannot be known; a person must look. */
  "send_unknown",
  /** It bounced for good, the server refused it, or it must go to another address. */
  "undeliverable",
  "sent",
  "acknowledged",
  "waiting_for_clarification",
  "waiting_for_fee",
  "due_soon",
  "overdue",
  /** More than twenty working days past the date due. */
  "long_overdue",
  "extended",
  "answered_in_part",
  "answered",
  "refused",
  "not_held",
  "under_review",
  /** The review is decided, or stayed unanswered, and the regulator may be asked. */
  "complaint_possible",
  "closed",
] as const;
export type RequestStateName = (typeof REQUEST_STATES)[number];

export const OUTCOMES = ["none", "answered", "partly_answered", "refused", "not_held"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface RequestState {
  readonly state: RequestStateName;
  readonly outcome: Outcome;
  /** Of the reply, or of the review once one was asked for; null while nothing runs. */
  readonly due: Day | null;
  /** The day of receipt that counts; null before. */
  readonly receivedOn: Day | null;
  /** `due` is later than it would be without an extension that the authority claimed. */
  readonly extended: boolean;
  /** Working days past `due`, at least 1 once it is chased as late; 0 otherwise and when there was a response. */
  readonly overdueBy: number;
  /** The sections behind `due`, or empty. */
  readonly rule: string;
  /** The authority's own reference. */
  readonly reference: string | null;
  /** The day by which they say they will reply. */
  readonly statedDue: Day | null;
  /** The first response with content, and by how many working days it came late. */
  readonly answeredOn: Day | null;
  readonly lateBy: number;
  readonly remedies: readonly Remedy[];
  /** For a person: a stated date that is not ours, dates that could not be computed. */
  readonly warnings: readonly string[];
  readonly next: NextAction;
  /** The whole working; null while nothing was sent or the calendar does not reach. */
  readonly deadline: Deadline | null;
  /** The list of bank holidays it was computed with. */
  readonly holidays: string;
  /** Id of the latest event that stands: the state changes by it or by time alone; null before the first. */
  readonly lastEvent: number | null;
}

export interface StateContext {
  readonly regime: Regime;
  readonly calendar: Calendar;
  readonly now: Instant;
  /** How many working days before the date due it counts as due soon. (Default: 3) */
  readonly dueSoonDays?: number;
  /** Suggest a reminder while it is due soon. (Default: false) */
  readonly remindBeforeDue?: boolean;
  /** The refusal was for cost (FOIA s.12): a narrower request is the way on. (Default: false) */
  readonly refusedForCost?: boolean;
  /** Every question has an answer of some kind: what is left of a part answer is refused, not forgotten. (Default: false) */
  readonly everyQuestionAnswered?: boolean;
}

export const DUE_SOON_DAYS = 3;
/** "Long overdue" begins this many working days after the date due. */
export const LONG_OVERDUE_DAYS = 20;

/** Several responses together: anything in full settles it, different ones together are a part. */
function outcomeOf(history: RequestHistory): Outcome {
  const kinds = new Set(history.responses.map((response) => response.kind));
  if (kinds.size === 0) return "none";
  if (kinds.has("full")) return "answered";
  if (kinds.has("partial")) return "partly_answered";
  return history.responses.at(-1)?.kind === "not_held" ? "not_held" : "refused";
}

const STATE_OF_OUTCOME: Readonly<Record<Exclude<Outcome, "none">, RequestStateName>> = {
  answered: "answered",
  partly_answered: "answered_in_part",
  refused: "refused",
  not_held: "not_held",
};

/** The date due, that date without extensions, and the day until which it is not chased. */
interface Clock {
  readonly deadline: Deadline | null;
  readonly extended: boolean;
  /** The last day on which it is not yet chased: the date due, or one working day later (see below). */
  readonly patientUntil: Day | null;
  readonly problem: string | null;
}

/**
 * Two readings live in practice: the s.45 Code moves an arrival on a non-working day to the next working day, the
 * Act does not. The date shown is the statute's; for such a receipt one working day of grace passes before it is
 * called overdue and chased.
 */
function readClock(history: RequestHistory, context: StateContext): Clock {
  const { ledger } = history;
  const { calendar, regime } = context;
  if (ledger === null) return { deadline: null, extended: false, patientUntil: null, problem: null };
  const result = deadline(ledger, calendar);
  if (!result.ok) return { deadline: null, extended: false, patientUntil: null, problem: result.what };
  const { due, receivedOn } = result.deadline;
  if (due === null) return { deadline: result.deadline, extended: false, patientUntil: null, problem: null };
  const plain = ledger.events.some((event) => event.type === "pit_extension" || event.type === "eir_extension")
    ? deadline(
        { ...ledger, events: ledger.events.filter((event) => event.type !== "pit_extension" && event.type !== "eir_extension") },
        calendar,
      )
    : result;
  return {
    deadline: result.deadline,
    extended: plain.ok && plain.deadline.due !== null && due > plain.deadline.due,
    patientUntil: calendar.isWorkingDay(receivedOn, regime) ? due : calendar.addWorkingDays(due, 1, regime),
    problem: null,
  };
}

/** Before any response: where the clock stands. */
function openState(history: RequestHistory, clock: Clock, overdueBy: number, today: Day, context: StateContext): RequestStateName {
  if (overdueBy > 0) return overdueBy > LONG_OVERDUE_DAYS ? "long_overdue" : "overdue";
  const due = clock.deadline?.due ?? null;
  if (due !== null) {
    const left = context.calendar.workingDaysBetween(today, due, context.regime);
    if (left !== null && left <= (context.dueSoonDays ?? DUE_SOON_DAYS)) return "due_soon";
  }
  if (clock.extended) return "extended";
  return history.acknowledged || history.lastReplyOn !== null ? "acknowledged" : "sent";
}

function stateOf(history: RequestHistory, outcome: Outcome, remedies: readonly Remedy[], open: () => RequestStateName): RequestStateName {
  if (history.ended !== null) return "closed";
  if (history.sending === "not_sent") return "not_sent";
  if (history.sending === "unknown") return "send_unknown";
  if (history.sending === "failed" || history.undelivered !== null) return "undeliverable";
  if (history.review !== null) {
    const mayComplain = remedies.some((remedy) => remedy.what === "complaint");
    if (history.review.decidedOn === null) return mayComplain ? "complaint_possible" : "under_review";
    if (outcome !== "answered" && mayComplain) return "complaint_possible";
    // A decision that brought no response on record, and nothing more can be done about it.
    if (outcome === "none") return "closed";
  }
  if (history.waitingFor !== null) return history.waitingFor.what === "fee" ? "waiting_for_fee" : "waiting_for_clarification";
  return outcome === "none" ? open() : STATE_OF_OUTCOME[outcome];
}

/** Theirs is later than ours by more than a working day: worth a look. Earlier, or a day off, is not. */
function warnStated(statedDue: Day | null, due: Day | null, context: StateContext): string[] {
  if (statedDue === null || due === null) return [];
  const later = context.calendar.workingDaysBetween(due, statedDue, context.regime);
  if (later !== null && later <= 1) return [];
  return [`they say they will reply by ${longDate(statedDue)}; by the law it is due ${longDate(due)}`];
}

function warnFailed({ failedLetter }: RequestHistory): string[] {
  if (failedLetter === null) return [];
  const letter = `our letter of ${longDate(failedLetter.on)}`;
  return failedLetter.why === "refused"
    ? [`${letter} was refused: ${failedLetter.reason}`]
    : [`whether ${letter} left cannot be known: ${failedLetter.reason}`];
}

/** Where a request stands, what came of it, when it is due and what to do next. */
export function requestState(events: readonly RequestEvent[], context: StateContext): RequestState {
  const { calendar, regime } = context;
  const today = londonDay(context.now);
  const history = requestHistory(events, regime);
  const clock = readClock(history, context);
  const due = clock.deadline?.due ?? null;
  const outcome = outcomeOf(history);
  const reviewOpen = history.review !== null && history.review.decidedOn === null;
  const awaited = history.ended === null && (reviewOpen || (outcome === "none" && history.review === null));
  const late = awaited && due !== null && clock.patientUntil !== null && today > clock.patientUntil;
  const overdueBy = late ? Math.max(1, calendar.workingDaysBetween(due, today, regime) ?? 1) : 0;
  const answeredOn = history.responses[0]?.on ?? null;
  // When a review followed, the date due is the review's; how late the first response came is not asked again.
  const lateBy =
    answeredOn !== null && due !== null && history.review === null && answeredOn > due
      ? Math.max(1, calendar.workingDaysBetween(due, answeredOn, regime) ?? 1)
      : 0;
  const grounds = {
    respondedOn: outcome === "none" || outcome === "answered" ? null : (history.responses.at(-1)?.on ?? null),
    silentSince: late && outcome === "none" ? due : null,
    reviewRequestedOn: history.review?.requestedOn ?? null,
    reviewDecidedOn: outcome === "answered" ? null : (history.review?.decidedOn ?? null),
  };
  const remedies = remediesOn(today, regime, grounds, calendar);
  const state = stateOf(history, outcome, remedies, () => openState(history, clock, overdueBy, today, context));
  const next = nextAction({
    state,
    outcome,
    history,
    due,
    patientUntil: clock.patientUntil,
    overdueBy,
    remedies,
    today,
    context,
    problem: clock.problem,
  });
  return {
    state,
    outcome,
    due,
    receivedOn: clock.deadline?.receivedOn ?? null,
    extended: clock.extended,
    overdueBy,
    rule: clock.deadline?.rule ?? "",
    reference: history.reference,
    statedDue: history.statedDue,
    answeredOn,
    lateBy,
    remedies,
    warnings: [
      ...(clock.problem === null ? [] : [clock.problem]),
      ...warnFailed(history),
      ...(awaited ? warnStated(history.statedDue, due, context) : []),
    ],
    next,
    deadline: clock.deadline,
    holidays: calendar.version,
    lastEvent: history.events.at(-1)?.id ?? null,
  };
}

/**
 * May this letter be written to this council now, and if not, why, until when, and what would be right instead?
 * Asked before a letter is drafted for a person or by a rule.
 */
import { longDate } from "../foi/day-arithmetic.js";
import { londonDay } from "../foi/london-day.js";
import { mayChase } from "../foi/next-actions.js";
import { type Ground, REGULATOR_NAMES, REGULATOR_OF, type Remedy } from "../foi/remedies.js";
import type { RequestHistory } from "../foi/request-history.js";
import type { RequestState, RequestStateName, StateContext } from "../foi/request-state.js";
import type { Day } from "../foi/terms.js";

/** The letters that follow a request, as a person names them. */
export const FOLLOWING_LETTERS = [
  "reminder",
  "overdue",
  "clarification",
  "narrowing",
  "unanswered",
  "internal-review",
  "complaint",
  "resend",
] as const;
export type FollowingLetter = (typeof FOLLOWING_LETTERS)[number];

export interface Standing {
  readonly state: RequestState;
  readonly history: RequestHistory;
  readonly today: Day;
  readonly context: Pick<StateContext, "calendar" | "regime">;
  /** Questions without an answer. */
  readonly missing: number;
  /** They refused for cost, as far as it is known. */
  readonly refusedForCost: boolean;
  /** Where a re-send would go; null when it is not known. */
  readonly resendTo: string | null;
}

export type MayWrite =
  /** `ground`: what a review or complaint is about; null for other letters. */
  | { readonly allowed: true; readonly ground: Ground | null }
  /** `on`: the first day on which it may be; null when time alone will not help. */
  | { readonly allowed: false; readonly on: Day | null; readonly why: string };

const no = (why: string, on: Day | null = null): MayWrite => ({ allowed: false, on, why });
const YES: MayWrite = { allowed: true, ground: null };

/** Before any reply and before the date due. */
const AWAITED: readonly RequestStateName[] = ["sent", "acknowledged", "extended", "due_soon"];

const inWords = (state: RequestStateName): string => state.replaceAll("_", " ");

function pressing(standing: Standing): MayWrite {
  const permission = mayChase(standing.history, standing.today, standing.context);
  return permission.allowed ? YES : no(permission.why, permission.on);
}

function reminder(standing: Standing): MayWrite {
  const { state } = standing.state;
  if (AWAITED.includes(state)) return pressing(standing);
  if (state === "overdue" || state === "long_overdue") return no("the date due has passed; write: roundrobin letter overdue");
  return no(`no reply is waited for; it is ${inWords(state)}`);
}

function overdue(standing: Standing): MayWrite {
  const { state, due, overdueBy } = standing.state;
  if (overdueBy > 0) return pressing(standing);
  if (due !== null && (AWAITED.includes(state) || state === "under_review"))
    return no(`it is due ${longDate(due)} and not late yet`, standing.context.calendar.addWorkingDays(due, 1, standing.context.regime));
  return no(`nothing is overdue; it is ${inWords(state)}`);
}

const remedyFor = (standing: Standing, what: Remedy["what"]): Remedy | undefined =>
  standing.state.remedies.find((remedy) => remedy.what === what && remedy.verified);

function internalReview(standing: Standing): MayWrite {
  const { history, state } = standing;
  const remedy = remedyFor(standing, "internal_review");
  if (remedy !== undefined) return { allowed: true, ground: remedy.ground };
  if (history.review !== null) return no(`a review was asked for on ${longDate(history.review.requestedOn)} already`);
  if (state.overdueBy > 0)
    return no(`silence needs no review here: the ${REGULATOR_NAMES[REGULATOR_OF[standing.context.regime]]} takes a complaint at once`);
  if (history.responses.length === 0) return no("there is no response to review and none is overdue");
  return no(
    state.outcome === "answered" ? "every question is answered; there is nothing to review" : "the time to ask for a review has passed",
  );
}

function complaint(standing: Standing): MayWrite {
  const { history, context } = standing;
  const remedy = remedyFor(standing, "complaint");
  if (remedy !== undefined) return { allowed: true, ground: remedy.ground };
  const name = REGULATOR_NAMES[REGULATOR_OF[context.regime]];
  if (history.review !== null && history.review.decidedOn === null)
    return no(
      `the review asked for on ${longDate(history.review.requestedOn)} still runs; the ${name} takes a complaint when its time is over`,
    );
  if (remedyFor(standing, "internal_review") !== undefined)
    return no(`the ${name} asks for an internal review first: roundrobin letter internal-review`);
  if (history.responses.length === 0) return no(`nothing is overdue; the ${name} takes no complaint yet`);
  return no(`there is nothing that the ${name} would take up, or the time for it has passed`);
}

const sameAddress = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

function resend(standing: Standing): MayWrite {
  const { state, history, resendTo } = standing;
  if (state.state === "undeliverable" || history.suggestedAddress !== null) return YES;
  if (history.responses.length > 0 || history.waitingFor !== null || history.review !== null)
    return no(`they have it: it is ${inWords(state.state)}`);
  const before = history.events.findLast(({ body }) => body.type === "resent" && resendTo !== null && sameAddress(body.to, resendTo));
  return before === undefined ? YES : no(`it was sent again to ${resendTo ?? "this address"} on ${longDate(londonDay(before.at))}`);
}

function clarification({ history }: Standing): MayWrite {
  if (history.waitingFor?.what === "clarification") return YES;
  return no(
    "they wait for no clarification; if they asked for one in a mail that was taken for something else, record it first: roundrobin event clarification_requested",
  );
}

function narrowing({ state, refusedForCost }: Standing): MayWrite {
  if (refusedForCost) return YES;
  return no(
    state.outcome === "refused" || state.outcome === "partly_answered"
      ? 'no refusal for cost was read in their reply; if there is one, say where: --section "section 12"'
      : "they have not refused it for cost",
  );
}

function unanswered(standing: Standing): MayWrite {
  if (standing.history.responses.length === 0) return no("there is no response yet");
  if (standing.missing === 0) return no("every question has an answer");
  return pressing(standing);
}

const CHECKS: Readonly<Record<FollowingLetter, (standing: Standing) => MayWrite>> = {
  reminder,
  overdue,
  clarification,
  narrowing,
  unanswered,
  "internal-review": internalReview,
  complaint,
  resend,
};

/** Letters that make no sense while nobody has the request. */
const NEEDS_ARRIVAL: readonly FollowingLetter[] = FOLLOWING_LETTERS.filter((letter) => letter !== "resend");

export function mayWrite(letter: FollowingLetter, standing: Standing): MayWrite {
  const { state, history, context } = standing;
  if (history.ended !== null) return no(`the request is closed (${history.ended}); to open it again: roundrobin event reopened`);
  if (state.state === "not_sent") return no("the request has not been sent; write: roundrobin send");
  if (state.state === "send_unknown")
    return no(
      "whether the request left cannot be known; look for it in the Sent folder and record what you find: roundrobin event sent, or roundrobin event send_failed",
    );
  if (state.state === "undeliverable" && NEEDS_ARRIVAL.includes(letter))
    return no("the request has not arrived; send it to another address: roundrobin letter resend");
  if (history.complained !== null && letter !== "clarification")
    return no(`the ${REGULATOR_NAMES[REGULATOR_OF[context.regime]]} has it since ${longDate(history.complained.on)}`);
  return CHECKS[letter](standing);
}

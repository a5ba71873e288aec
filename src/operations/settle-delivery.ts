/** What became of one letter, as it is written down: its state, its next try and what it leaves in the log of its request. */
import { CLOCK_RULES } from "../foi/clock-rules.js";
import { REGULATOR_OF } from "../foi/remedies.js";
import type { RequestEventBody } from "../foi/request-event.js";
import type { Instant, Regime } from "../foi/terms.js";
import type { ClaimedLetter, Delivery, LetterKind, LetterOutcome, LetterRow, Store } from "../ports.js";

/** Attempts at a letter that the other side refuses for now (4xx), and how long to wait before each next one. */
export const RETRY_AFTER_MINUTES: readonly number[] = [5, 15, 60, 240, 720];

export const plusMinutes = (instant: Instant, minutes: number): Instant => new Date(Date.parse(instant) + minutes * 60_000).toISOString();

/** The event that a letter of this kind leaves in the log of its request, under this regime, once it has gone. */
export function sentEvent(letter: { readonly kind: LetterKind; readonly to: readonly string[] }, regime: Regime): RequestEventBody | null {
  const to = letter.to[0] ?? "";
  switch (letter.kind) {
    case "request":
      return { type: "sent", to };
    case "resend":
      return { type: "resent", to };
    case "clarification":
    case "narrowing":
      return { type: "clarification_received" };
    case "internal_review":
      return { type: "review_requested", limitWorkingDays: CLOCK_RULES[regime].reviewDays };
    case "reminder":
    case "overdue":
    case "unanswered":
      return { type: "reminded" };
    case "complaint":
      return { type: "complained", to: REGULATOR_OF[regime] };
    case "digest":
      return null;
  }
}

/** Kinds whose event depends on the Act: only for these is the request looked up. */
const BY_REGIME: readonly LetterKind[] = ["internal_review", "complaint"];

/** The same, with the regime looked up where it matters. */
export async function eventOfSent(store: Store, letter: Pick<LetterRow, "kind" | "to" | "requestId">): Promise<RequestEventBody | null> {
  if (letter.requestId === null) return null;
  const request = BY_REGIME.includes(letter.kind) ? await store.request(letter.requestId) : null;
  return sentEvent(letter, request?.regime ?? "FOIA");
}

/** How a delivery counts: a refusal for now is `postponed` until the tries are used up. */
export type Fate = "sent" | "refused" | "postponed" | "unknown" | "cancelled";

/** The outcome to commit for a delivery that ended at `at`. */
export async function outcomeOf(
  store: Store,
  letter: ClaimedLetter,
  delivery: Delivery,
  at: Instant,
): Promise<{ readonly fate: Fate; readonly outcome: LetterOutcome }> {
  const { id } = letter;
  if (delivery.outcome === "accepted") {
    return { fate: "sent", outcome: { id, state: "sent", at, response: delivery.response, event: await eventOfSent(store, letter) } };
  }
  if (delivery.outcome === "unknown") {
    const { reason } = delivery;
    return { fate: "unknown", outcome: { id, state: "unknown", at, response: reason, event: { type: "send_unknown", reason } } };
  }
  const { response, permanent } = delivery;
  const wait = RETRY_AFTER_MINUTES[letter.attempts - 1];
  if (!permanent && wait !== undefined) {
    return { fate: "postponed", outcome: { id, state: "queued", at, response, notBefore: plusMinutes(at, wait), event: null } };
  }
  return { fate: "refused", outcome: { id, state: "refused", at, response, event: { type: "send_failed", reason: response, permanent } } };
}

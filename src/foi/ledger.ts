/**
 * The ledger of one request's clock: when it was received and what stopped, started or lengthened the count.
 * It is derived from the request's events, or read from a file; a due date is always computed from it.
 */
import type { Day, Regime } from "./terms.js";

/** ISO 8601 with an offset (`2026-09-01T12:00+01:00`), or a day in London (`2026-09-01`). */
export type Moment = string;

export type ClockEventBody =
  | { readonly type: "clarification_requested" }
  | { readonly type: "clarification_received" }
  | { readonly type: "fees_notice" }
  | { readonly type: "fee_received" }
  /** More time for the public interest test: so many working days, or until a day that was named. */
  | { readonly type: "pit_extension"; readonly extraWorkingDays?: number; readonly until?: Day }
  /** Regulation 7: complex and voluminous. */
  | { readonly type: "eir_extension" }
  /** An automatic reply says to send it elsewhere: not received yet (ICO). */
  | { readonly type: "redirect_autoreply" }
  | { readonly type: "resent" }
  /** Our request for an internal review arrived; without a limit the regime's own applies. */
  | { readonly type: "review_requested"; readonly limitWorkingDays?: number };

export type ClockEvent = ClockEventBody & {
  readonly at: Moment;
};

export const CLOCK_EVENT_TYPES = [
  "clarification_requested",
  "clarification_received",
  "fees_notice",
  "fee_received",
  "pit_extension",
  "eir_extension",
  "redirect_autoreply",
  "resent",
  "review_requested",
] as const satisfies readonly ClockEventBody["type"][];

export interface Ledger {
  readonly id?: string;
  readonly regime: Regime;
  /** When it arrived at the address that counts. */
  readonly received: Moment;
  readonly events: readonly ClockEvent[];
}

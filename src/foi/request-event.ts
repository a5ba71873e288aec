/**
 * What happened to a request, as facts in order. The log is append-only: status, outcome and due date are
 * derived from it and never stored as truth.
 */
import type { Day, Instant } from "./terms.js";

/** Where an event comes from: a mail we received, a letter we sent, a person, or a rule of the program. */
export interface EventSource {
  readonly by: "mail" | "letter" | "person" | "rule";
  /** Id of the message or letter. */
  readonly id?: number;
  /** Who or which rule, and why, in words. */
  readonly note?: string;
}

export type RequestEventBody =
  /** The request left us; `acceptedAt` is when their side's first server accepted it. */
  | { readonly type: "sent"; readonly to: string }
  | { readonly type: "send_failed"; readonly reason: string; readonly permanent: boolean }
  /** The outcome of a delivery attempt cannot be known; a person must look. */
  | { readonly type: "send_unknown"; readonly reason: string }
  /**
   * `letterGivenUp`: the number of the letter with the request that their side has stopped trying to deliver, to
   * everybody whom it went to; it has not arrived, and may be sent there again. (Default: none)
   */
  | {
      readonly type: "bounced";
      readonly address: string;
      readonly permanent: boolean;
      readonly reason: string;
      readonly letterGivenUp?: number;
    }
  | { readonly type: "acknowledged"; readonly reference: string | null; readonly statedDue: Day | null; readonly automatic: boolean }
  | { readonly type: "out_of_office"; readonly redirectTo: string | null }
  /** Sent again to another address: the clock starts with this one (ICO view). */
  | { readonly type: "resent"; readonly to: string }
  | { readonly type: "redirect_autoreply"; readonly to: string }
  | { readonly type: "clarification_requested"; readonly questions: readonly string[] }
  | { readonly type: "clarification_received" }
  | { readonly type: "fees_notice"; readonly amount: string | null }
  | { readonly type: "fee_received" }
  | { readonly type: "pit_extension"; readonly extraWorkingDays?: number; readonly until?: Day }
  | { readonly type: "eir_extension" }
  | { readonly type: "transferred"; readonly to: string | null }
  | { readonly type: "portal_link"; readonly url: string | null; readonly expires: Day | null }
  | { readonly type: "holding_reply"; readonly statedDue: Day | null }
  | { readonly type: "recalled" }
  /** A reply with content; what it says to each question is in the answers. */
  | { readonly type: "response_received"; readonly kind: "full" | "partial" | "refusal" | "not_held" }
  | { readonly type: "review_requested"; readonly limitWorkingDays: number }
  | { readonly type: "review_acknowledged"; readonly statedDue: Day | null }
  | { readonly type: "review_decided" }
  /** We complained to the regulator: pressing the authority is over, the regulator has it. */
  | { readonly type: "complained"; readonly to: "ICO" | "SIC" }
  | { readonly type: "reminded" }
  | { readonly type: "withdrawn" }
  | { readonly type: "closed" }
  | { readonly type: "reopened" }
  /** A later correction: the event with this id never happened. */
  | { readonly type: "retracted"; readonly event: number; readonly reason: string };

export type RequestEventType = RequestEventBody["type"];

export interface RequestEvent {
  /** Order of recording; unique. */
  readonly id: number;
  /** When it happened (arrival of the mail, acceptance of the letter), not when it was written down. */
  readonly at: Instant;
  readonly source: EventSource;
  readonly body: RequestEventBody;
}

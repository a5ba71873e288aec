/** Event logs for tests: `log("2025-09-08 sent", …)` would hide the types, so each event is written out, only id and source are filled in. */
import type { RequestEvent, RequestEventBody } from "../../src/foi/request-event.js";

/** @param at a day (noon in London) or an instant */
export function log(...entries: readonly (readonly [at: string, body: RequestEventBody])[]): RequestEvent[] {
  return entries.map(([at, body], index) => ({
    id: index + 1,
    at: at.length === 10 ? `${at}T12:00:00Z` : at,
    source: { by: "rule" },
    body,
  }));
}
export const sent = { type: "sent", to: "foi@hartwell.example" } as const;
export const ack = (reference: string | null = "FOI-2201", statedDue: string | null = null) =>
  ({ type: "acknowledged", reference, statedDue, automatic: false }) as const;
export const response = (kind: "full" | "partial" | "refusal" | "not_held") => ({ type: "response_received", kind }) as const;
export const asked = { type: "clarification_requested", questions: ["Which year do you mean?"] } as const;
export const clarified = { type: "clarification_received" } as const;
export const reminded = { type: "reminded" } as const;
export const review = (limitWorkingDays: number) => ({ type: "review_requested", limitWorkingDays }) as const;

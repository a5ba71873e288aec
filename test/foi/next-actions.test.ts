import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { mayChase } from "../../src/foi/next-actions.js";
import type { RequestEvent } from "../../src/foi/request-event.js";
import { requestHistory } from "../../src/foi/request-history.js";
import { requestState } from "../../src/foi/request-state.js";
import { ack, asked, clarified, log, reminded, response, review, sent } from "./request-events.js";
import { shippedCalendar as calendar } from "./shipped-calendar.js";

const SENT = ["2025-09-08", sent] as const;
const next = (events: readonly RequestEvent[], today: string) =>
  requestState(events, { regime: "FOIA", calendar, now: `${today}T12:00:00Z` }).next;
const may = (events: readonly RequestEvent[], today: string) =>
  mayChase(requestHistory(events, "FOIA"), today, { calendar, regime: "FOIA" });

describe("when a letter may press for a reply", () => {
  test.each<[string, RequestEvent[], string, string | null]>([
    ["overdue, nothing written since", log(SENT), "2025-10-08", "yes"],
    ["on a Saturday: on Monday", log(SENT), "2025-10-11", "2025-10-13"],
    ["chased on Wednesday: not before five working days have passed", log(SENT, ["2025-10-08", reminded]), "2025-10-09", "2025-10-16"],
    ["the fifth working day is still within", log(SENT, ["2025-10-08", reminded]), "2025-10-15", "2025-10-16"],
    ["the sixth is not", log(SENT, ["2025-10-08", reminded]), "2025-10-16", "yes"],
    ["they wrote yesterday", log(SENT, ["2025-10-08", { type: "holding_reply", statedDue: null }]), "2025-10-09", "2025-10-14"],
    [
      "they named a day next week: not before it has passed",
      log(SENT, ["2025-10-08", { type: "holding_reply", statedDue: "2025-10-17" }]),
      "2025-10-14",
      "2025-10-20",
    ],
    [
      "they named a day in a month: it is not waited for",
      log(SENT, ["2025-10-08", { type: "holding_reply", statedDue: "2025-11-10" }]),
      "2025-10-14",
      "yes",
    ],
    ["an automatic acknowledgement is no reply", log(SENT, ["2025-10-08", { ...ack(), automatic: true }]), "2025-10-09", "yes"],
    ["they wait for our clarification: never", log(SENT, ["2025-09-10", asked]), "2025-12-01", null],
    ["they wait for a fee: never", log(SENT, ["2025-09-10", { type: "fees_notice", amount: "£10" }]), "2025-12-01", null],
    ["we clarified two days ago", log(SENT, ["2025-10-06", asked], ["2025-10-07", clarified]), "2025-10-09", "2025-10-15"],
    [
      "it bounced: never",
      log(SENT, ["2025-09-08", { type: "bounced", address: sent.to, permanent: true, reason: "x" }]),
      "2025-12-01",
      null,
    ],
    ["closed: never", log(SENT, ["2025-09-09", { type: "closed" }]), "2025-12-01", null],
  ])("%s", (_why, events, today, expected) => {
    const found = may(events, today);
    expect(found.allowed ? "yes" : found.on).toBe(expected);
  });

  test("two chasers never fall within five working days, whatever came between", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 5, maxLength: 60 }), (gaps) => {
        // A rule that chases whenever it is allowed, woken on arbitrary days.
        let events = log(SENT);
        let day = new Date(Date.UTC(2025, 9, 7));
        for (const gap of gaps) {
          const today = day.toISOString().slice(0, 10);
          if (may(events, today).allowed)
            events = [...events, { id: events.length + 1, at: day.toISOString(), source: { by: "rule" }, body: reminded }];
          day = new Date(day.getTime() + gap * 86_400_000);
        }
        const chased = requestHistory(events, "FOIA").chasedOn;
        for (const [index, later] of chased.slice(1).entries()) {
          expect(calendar.workingDaysBetween(chased[index] ?? "", later, "FOIA")).toBeGreaterThan(5);
        }
      }),
    );
  });
});

describe("the ladder when nobody answers", () => {
  test("chase, chase again, give it five working days, then the regulator", () => {
    const one = log(SENT, ["2025-10-07", reminded]);
    const two = log(SENT, ["2025-10-07", reminded], ["2025-10-15", reminded]);
    expect(next(log(SENT), "2025-10-07")).toMatchObject({ action: "chase_overdue", on: "2025-10-07" });
    expect(next(one, "2025-10-08")).toMatchObject({ action: "chase_overdue", on: "2025-10-15" });
    expect(next(two, "2025-10-16")).toMatchObject({ action: "wait", on: "2025-10-23" });
    expect(next(two, "2025-10-23")).toMatchObject({ action: "complain", on: "2025-10-23" });
  });
  test("a reply in between starts the ladder again", () => {
    const events = log(
      SENT,
      ["2025-10-07", reminded],
      ["2025-10-15", reminded],
      ["2025-10-16", { type: "holding_reply", statedDue: null }],
    );
    expect(next(events, "2025-10-24").action).toBe("chase_overdue");
  });
  test("once the regulator has it nothing is pressed for, but their question is still answered", () => {
    const complained = log(SENT, ["2025-11-10", { type: "complained", to: "ICO" }]);
    expect(next(complained, "2025-12-10")).toMatchObject({
      action: "none",
      why: "a complaint went to the Information Commissioner's Office on 10 November 2025",
    });
    expect(may(complained, "2025-12-10").allowed).toBe(false);
    expect(next(log(SENT, ["2025-11-10", { type: "complained", to: "ICO" }], ["2025-11-12", asked]), "2025-12-10").action).toBe(
      "answer_clarification",
    );
  });
  test("after a refusal for cost the narrower request is awaited afresh", () => {
    const narrowed = log(SENT, ["2025-10-01", response("refusal")], ["2025-10-06", clarified]);
    expect(requestState(narrowed, { regime: "FOIA", calendar, now: "2025-10-08T12:00:00Z" })).toMatchObject({
      state: "acknowledged",
      outcome: "none",
      receivedOn: "2025-10-06",
      due: "2025-11-03",
      next: { action: "wait", on: "2025-11-03" },
    });
  });
  test("the rest of a part answer is asked for after the quiet days", () => {
    expect(next(log(SENT, ["2025-10-01", response("partial")]), "2025-10-02")).toMatchObject({
      action: "ask_about_unanswered",
      on: "2025-10-07",
    });
  });
  test("a review that is late is chased, but not just after they wrote", () => {
    const events = log(
      SENT,
      ["2025-10-01", response("refusal")],
      ["2025-10-10", review(20)],
      ["2025-11-10", { type: "review_acknowledged", statedDue: null }],
    );
    expect(next(events, "2025-11-11")).toMatchObject({ action: "chase_review", on: "2025-11-14" });
  });
  test("a reminder before the date only where it is switched on", () => {
    const context = { regime: "FOIA", calendar, now: "2025-10-02T12:00:00Z" } as const;
    expect(requestState(log(SENT), context).next.action).toBe("wait");
    expect(requestState(log(SENT), { ...context, remindBeforeDue: true }).next.action).toBe("remind_before_due");
    expect(requestState(log(SENT, ["2025-10-01", reminded]), { ...context, remindBeforeDue: true }).next.action).toBe("wait");
  });
});

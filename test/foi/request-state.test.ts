import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { makeCalendar } from "../../src/foi/calendar.js";
import type { RequestEvent, RequestEventBody } from "../../src/foi/request-event.js";
import { clockLedger } from "../../src/foi/request-history.js";
import { REQUEST_STATES, type RequestState, requestState, type StateContext } from "../../src/foi/request-state.js";
import { REGIMES, type Regime } from "../../src/foi/terms.js";
import { ack, asked, clarified, log, reminded, response, review, sent } from "./request-events.js";
import { shippedCalendar as calendar } from "./shipped-calendar.js";

const at = (events: readonly RequestEvent[], today: string, regime: Regime = "FOIA", more: Partial<StateContext> = {}): RequestState =>
  requestState(events, { regime, calendar, now: today.length === 10 ? `${today}T12:00:00Z` : today, ...more });

/** Sent on Monday 8 September 2025: day 20 is Monday 6 October. */
const SENT = ["2025-09-08", sent] as const;
/** Sent on Saturday 6 September 2025: day 20 is Friday 3 October. */
const SENT_SATURDAY = ["2025-09-06", sent] as const;
const bounced = { type: "bounced", address: "foi@hartwell.example", permanent: true, reason: "no such user" } as const;

describe("states", () => {
  const cases: [string, RequestEvent[], string, RequestState["state"], RequestState["next"]["action"]][] = [
    ["nothing happened", [], "2025-09-08", "not_sent", "send"],
    [
      "a soft failure is not the end",
      log(["2025-09-08", { type: "send_failed", reason: "451 busy", permanent: false }]),
      "2025-09-08",
      "not_sent",
      "send",
    ],
    [
      "a hard one is",
      log(["2025-09-08", { type: "send_failed", reason: "550 no", permanent: true }]),
      "2025-09-08",
      "undeliverable",
      "fix_address",
    ],
    ["cut after DATA", log(["2025-09-08", { type: "send_unknown", reason: "cut" }]), "2025-09-08", "send_unknown", "look_at_send"],
    [
      "cut after DATA, but they acknowledge",
      log(["2025-09-08", { type: "send_unknown", reason: "cut" }], ["2025-09-09", ack()]),
      "2025-09-10",
      "acknowledged",
      "wait",
    ],
    ["sent", log(SENT), "2025-09-09", "sent", "wait"],
    ["bounced", log(SENT, ["2025-09-08", bounced]), "2025-09-09", "undeliverable", "fix_address"],
    ["a bounce that may pass", log(SENT, ["2025-09-08", { ...bounced, permanent: false }]), "2025-09-09", "sent", "wait"],
    [
      "a forward inside the council bounced",
      log(SENT, ["2025-09-08", { ...bounced, address: "jo@hartwell.example" }]),
      "2025-09-09",
      "sent",
      "wait",
    ],
    [
      "a chaser bounced long after they acknowledged",
      log(SENT, ["2025-09-09", ack()], ["2025-09-20", bounced]),
      "2025-09-22",
      "acknowledged",
      "wait",
    ],
    [
      "redirected by an automatic reply",
      log(SENT, ["2025-09-08", { type: "redirect_autoreply", to: "info@hartwell.example" }]),
      "2025-09-30",
      "undeliverable",
      "send_elsewhere",
    ],
    [
      "out of office without a word of where to",
      log(SENT, ["2025-09-08", { type: "out_of_office", redirectTo: null }]),
      "2025-09-09",
      "sent",
      "wait",
    ],
    [
      "out of office that names another address",
      log(SENT, ["2025-09-08", { type: "out_of_office", redirectTo: "x@hartwell.example" }]),
      "2025-09-09",
      "sent",
      "send_elsewhere",
    ],
    ["acknowledged", log(SENT, ["2025-09-09", ack()]), "2025-09-10", "acknowledged", "wait"],
    ["they ask a question", log(SENT, ["2025-09-10", asked]), "2025-12-01", "waiting_for_clarification", "answer_clarification"],
    ["we answered it", log(SENT, ["2025-09-10", asked], ["2025-09-11", clarified]), "2025-09-12", "acknowledged", "wait"],
    [
      "they want a fee",
      log(SENT, ["2025-09-10", { type: "fees_notice", amount: "£45" }]),
      "2025-12-01",
      "waiting_for_fee",
      "pay_fee_or_decline",
    ],
    ["four working days left", log(SENT), "2025-09-30", "sent", "wait"],
    ["three working days left", log(SENT), "2025-10-01", "due_soon", "wait"],
    ["the day itself", log(SENT), "2025-10-06", "due_soon", "wait"],
    ["a minute to midnight in London", log(SENT), "2025-10-06T22:59Z", "due_soon", "wait"],
    ["midnight", log(SENT), "2025-10-06T23:00Z", "overdue", "chase_overdue"],
    ["twenty working days over", log(SENT), "2025-11-03", "overdue", "chase_overdue"],
    ["twenty-one", log(SENT), "2025-11-04", "long_overdue", "complain"],
    ["extended", log(SENT, ["2025-09-26", { type: "pit_extension" }]), "2025-10-10", "extended", "wait"],
    ["extended, and due soon", log(SENT, ["2025-09-26", { type: "pit_extension" }]), "2025-10-31", "due_soon", "wait"],
    ["answered", log(SENT, ["2025-10-01", response("full")]), "2025-10-02", "answered", "none"],
    ["answered in part", log(SENT, ["2025-10-01", response("partial")]), "2025-10-02", "answered_in_part", "ask_about_unanswered"],
    [
      "answered in part, asked about the rest",
      log(SENT, ["2025-10-01", response("partial")], ["2025-10-03", reminded]),
      "2025-10-06",
      "answered_in_part",
      "ask_internal_review",
    ],
    ["the rest came", log(SENT, ["2025-10-01", response("partial")], ["2025-10-09", response("full")]), "2025-10-10", "answered", "none"],
    ["refused", log(SENT, ["2025-10-01", response("refusal")]), "2025-10-02", "refused", "ask_internal_review"],
    ["refused, too long ago for a review", log(SENT, ["2025-10-01", response("refusal")]), "2026-01-15", "refused", "none"],
    ["not held", log(SENT, ["2025-10-01", response("not_held")]), "2025-10-02", "not_held", "none"],
    ["under review", log(SENT, ["2025-10-01", response("refusal")], ["2025-10-10", review(20)]), "2025-10-20", "under_review", "wait"],
    [
      "the review is overdue",
      log(SENT, ["2025-10-01", response("refusal")], ["2025-10-10", review(20)]),
      "2025-11-12",
      "under_review",
      "chase_review",
    ],
    [
      "the review is not answered after 40 working days",
      log(SENT, ["2025-10-01", response("refusal")], ["2025-10-10", review(20)]),
      "2025-12-09",
      "complaint_possible",
      "complain",
    ],
    [
      "the review upheld the refusal",
      log(SENT, ["2025-10-01", response("refusal")], ["2025-10-10", review(20)], ["2025-11-07", { type: "review_decided" }]),
      "2025-11-10",
      "complaint_possible",
      "complain",
    ],
    [
      "six weeks after that",
      log(SENT, ["2025-10-01", response("refusal")], ["2025-10-10", review(20)], ["2025-11-07", { type: "review_decided" }]),
      "2025-12-20",
      "refused",
      "none",
    ],
    [
      "the review gave it all",
      log(
        SENT,
        ["2025-10-01", response("refusal")],
        ["2025-10-10", review(20)],
        ["2025-11-07", { type: "review_decided" }],
        ["2025-11-07", response("full")],
      ),
      "2025-11-10",
      "answered",
      "none",
    ],
    ["withdrawn", log(SENT, ["2025-09-10", { type: "withdrawn" }]), "2025-12-01", "closed", "none"],
    [
      "closed and opened again",
      log(SENT, ["2025-09-10", { type: "closed" }], ["2025-09-11", { type: "reopened" }]),
      "2025-09-12",
      "sent",
      "wait",
    ],
    [
      "passed on",
      log(SENT, ["2025-09-10", { type: "transferred", to: "Marl County Council" }]),
      "2025-09-12",
      "acknowledged",
      "look_at_transfer",
    ],
    [
      "a portal",
      log(SENT, ["2025-09-10", { type: "portal_link", url: "https://p.example/1", expires: "2025-09-24" }]),
      "2025-09-12",
      "acknowledged",
      "open_portal",
    ],
    [
      "they recalled their mail",
      log(SENT, ["2025-10-01", response("full")], ["2025-10-01T15:00Z", { type: "recalled" }]),
      "2025-10-02",
      "answered",
      "look_at_recall",
    ],
  ];
  test.each(cases)("%s", (_why, events, today, state, action) => {
    const found = at(events, today);
    expect([found.state, found.next.action]).toEqual([state, action]);
    if (action !== "none") expect(found.next.why).not.toBe("");
  });
});

describe("the date and how late", () => {
  test("due, received, overdue by, rule and reference", () => {
    expect(at(log(SENT, ["2025-09-09", ack("CASE/9")]), "2025-10-09")).toMatchObject({
      due: "2025-10-06",
      receivedOn: "2025-09-08",
      overdueBy: 3,
      rule: "FOIA s.10(1)",
      reference: "CASE/9",
      outcome: "none",
      holidays: calendar.version,
    });
  });
  test("on the weekend after the date it is one day late already", () => {
    expect(at(log(["2025-09-05", sent]), "2025-10-04")).toMatchObject({
      state: "overdue",
      overdueBy: 1,
      next: { action: "chase_overdue", on: "2025-10-06" },
    });
  });
  test("received on a Saturday: one working day of grace, though the date shown is the statute's", () => {
    expect(at(log(SENT_SATURDAY), "2025-10-06")).toMatchObject({ due: "2025-10-03", state: "due_soon", overdueBy: 0 });
    expect(at(log(SENT_SATURDAY), "2025-10-07")).toMatchObject({ due: "2025-10-03", state: "overdue", overdueBy: 2 });
  });
  test("received on a bank holiday: grace too, by the regime's own holidays", () => {
    const events = log(["2025-08-04", sent]);
    expect(at(events, "2025-09-03", "FOIA")).toMatchObject({ due: "2025-09-02", state: "due_soon" });
    expect(at(log(["2025-08-25", sent]), "2025-09-23", "FOISA")).toMatchObject({ due: "2025-09-22", state: "overdue" });
  });
  test("sent at half past midnight of summer time: the day in London counts", () => {
    expect(at(log(["2025-09-07T23:30Z", sent]), "2025-09-09").receivedOn).toBe("2025-09-08");
  });
  test("how late the response came is kept, and it is no longer overdue", () => {
    expect(at(log(SENT, ["2025-10-09", response("full")]), "2025-12-01")).toMatchObject({
      overdueBy: 0,
      answeredOn: "2025-10-09",
      lateBy: 3,
    });
    expect(at(log(SENT, ["2025-10-06", response("full")]), "2025-12-01")).toMatchObject({ overdueBy: 0, lateBy: 0 });
  });
  test("a clarification that is answered moves receipt; one that a full answer overtook does not stop the clock", () => {
    expect(at(log(SENT, ["2025-09-10", asked], ["2025-09-15", clarified]), "2025-09-16")).toMatchObject({
      receivedOn: "2025-09-15",
      due: "2025-10-13",
    });
    expect(at(log(SENT, ["2025-09-10", asked], ["2025-09-15", response("full")]), "2025-09-16")).toMatchObject({
      due: "2025-10-06",
      state: "answered",
    });
  });
  test("sent again after a bounce: the second sending is the receipt", () => {
    const events = log(SENT, ["2025-09-08", bounced], ["2025-09-12", { type: "resent", to: "info@hartwell.example" }]);
    expect(at(events, "2025-09-15")).toMatchObject({ receivedOn: "2025-09-12", due: "2025-10-10", state: "sent" });
  });
  test("sent again to another address: the clock starts with it; to the same address, because they lost it: it does not", () => {
    expect(at(log(SENT, ["2025-09-20", { type: "resent", to: "info@hartwell.example" }]), "2025-09-22").receivedOn).toBe("2025-09-20");
    expect(at(log(SENT, ["2025-09-20", { type: "resent", to: "FOI <FOI@hartwell.example>" }]), "2025-09-22").receivedOn).toBe("2025-09-08");
  });
  test("redirected, but a person acknowledges it: received that day at the latest", () => {
    const events = log(SENT, ["2025-09-08", { type: "redirect_autoreply", to: "x@hartwell.example" }], ["2025-09-11", ack()]);
    expect(at(events, "2025-09-12")).toMatchObject({ state: "acknowledged", receivedOn: "2025-09-11" });
  });
  test("a mailbox that moved after they had acknowledged does not undo the receipt", () => {
    const events = log(SENT, ["2025-09-09", ack()], ["2025-09-20", { type: "redirect_autoreply", to: "new@hartwell.example" }]);
    expect(at(events, "2025-09-22")).toMatchObject({ state: "acknowledged", receivedOn: "2025-09-08", due: "2025-10-06" });
  });
  test("a mail filed by mistake is retracted, and a retraction too", () => {
    const events = log(SENT, ["2025-09-10", asked], ["2025-09-12", { type: "retracted", event: 2, reason: "another council's mail" }]);
    expect(at(events, "2025-09-15")).toMatchObject({ state: "sent", due: "2025-10-06" });
    const again = [
      ...events,
      ...log(["2025-09-13", { type: "retracted", event: 3, reason: "it was ours after all" }]).map((event) => ({ ...event, id: 4 })),
    ];
    expect(at(again, "2025-09-15").state).toBe("waiting_for_clarification");
  });
  test("their date is told when it is later than ours by more than a working day", () => {
    expect(at(log(SENT, ["2025-09-09", ack("R", "2025-10-07")]), "2025-09-10").warnings).toEqual([]);
    expect(at(log(SENT, ["2025-09-09", ack("R", "2025-10-08")]), "2025-09-10").warnings).toEqual([
      "they say they will reply by 8 October 2025; by the law it is due 6 October 2025",
    ]);
  });
  test("past the list of bank holidays there is no date, a warning, and what to do", () => {
    const found = at(log(["2028-12-20", sent]), "2028-12-21");
    expect(found).toMatchObject({ due: null, overdueBy: 0, state: "sent", next: { action: "update_holidays" } });
    expect(found.warnings[0]).toContain("holidays update");
  });
  test("the ledger shows what the clock was told", () => {
    expect(clockLedger(log(SENT, ["2025-09-10", asked], ["2025-09-11", clarified]), "EIR")).toMatchObject({
      regime: "EIR",
      events: [{ type: "clarification_requested" }, { type: "clarification_received" }],
    });
    expect(clockLedger([], "FOIA")).toBeNull();
  });
});

describe("outcomes of several responses", () => {
  test.each<[readonly ("full" | "partial" | "refusal" | "not_held")[], RequestState["outcome"]]>([
    [[], "none"],
    [["refusal", "full"], "answered"],
    [["partial", "refusal"], "partly_answered"],
    [["refusal", "partial"], "partly_answered"],
    [["not_held", "refusal"], "refused"],
    [["refusal", "not_held"], "not_held"],
  ])("%j is %s", (kinds, outcome) => {
    const events = log(SENT, ...kinds.map((kind, index) => [`2025-09-1${index}`, response(kind)] as const));
    expect(at(events, "2025-09-20").outcome).toBe(outcome);
  });
});

describe("remedies by regime", () => {
  const refused = log(SENT, ["2025-10-01", response("refusal")]);
  test.each<[Regime, RequestEvent[], string, object]>([
    ["FOIA", refused, "2025-10-02", { what: "internal_review", until: "2025-11-26", verified: true, untilVerified: true }],
    ["FOISA", refused, "2025-10-02", { what: "internal_review", until: "2025-11-26", verified: true, untilVerified: true }],
    ["EIR", refused, "2025-10-02", { what: "internal_review", until: "2025-11-26", verified: true, untilVerified: false }],
    ["FOIA", log(SENT), "2025-10-07", { what: "complaint", ground: "silence", until: null, verified: true }],
    ["FOISA", log(SENT), "2025-10-07", { what: "internal_review", ground: "silence", until: "2025-12-02", verified: true }],
  ])("%s", (regime, events, today, remedy) => {
    expect(at(events, today, regime).remedies[0]).toMatchObject(remedy);
  });
  test("six weeks to the ICO, six months to the Scottish Commissioner", () => {
    const events = log(SENT, ["2025-10-01", response("refusal")], ["2025-10-10", review(20)], ["2025-11-07", { type: "review_decided" }]);
    expect(at(events, "2025-11-10", "FOIA").next).toMatchObject({ action: "complain", on: "2025-12-19" });
    expect(at(events, "2025-11-10", "FOISA").next).toMatchObject({ action: "complain", on: "2026-05-07" });
  });
  test("silence: the ICO at once in England, a review first in Scotland, never a remedy that was not checked", () => {
    const silent = log(SENT);
    expect(at(silent, "2025-11-10", "FOIA").next.action).toBe("complain");
    expect(at(silent, "2025-11-10", "FOISA").next.action).toBe("ask_internal_review");
    expect(at(silent, "2025-11-10", "EIR").next.action).toBe("ask_internal_review");
  });
  test("a refusal for cost: a narrower request first", () => {
    expect(at(refused, "2025-10-02", "FOIA", { refusedForCost: true }).next.action).toBe("narrow_request");
  });
});

describe("for any log", () => {
  const bodies: fc.Arbitrary<RequestEventBody> = fc.constantFrom<RequestEventBody>(
    sent,
    { type: "send_failed", reason: "x", permanent: true },
    { type: "send_unknown", reason: "x" },
    bounced,
    ack(),
    { type: "out_of_office", redirectTo: "b@x.example" },
    { type: "resent", to: "b@x.example" },
    { type: "redirect_autoreply", to: "b@x.example" },
    asked,
    clarified,
    { type: "fees_notice", amount: null },
    { type: "fee_received" },
    { type: "pit_extension", until: "2025-12-01" },
    { type: "eir_extension" },
    { type: "transferred", to: null },
    { type: "portal_link", url: null, expires: null },
    { type: "holding_reply", statedDue: "2025-11-11" },
    { type: "recalled" },
    response("full"),
    response("partial"),
    response("refusal"),
    review(20),
    { type: "review_acknowledged", statedDue: null },
    { type: "review_decided" },
    reminded,
    { type: "withdrawn" },
    { type: "reopened" },
    { type: "retracted", event: 2, reason: "x" },
  );
  const logs = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 200 }), bodies), { maxLength: 12 })
    .map((entries) => log(...entries.map(([n, body]) => [new Date(Date.UTC(2025, 7, 1 + n)).toISOString(), body] as const)));

  test("there is a state, the order of writing down does not matter beyond ids, and lateness fits the state", () => {
    fc.assert(
      fc.property(logs, fc.constantFrom(...REGIMES), fc.integer({ min: 0, max: 300 }), (events, regime, n) => {
        const today = new Date(Date.UTC(2025, 7, 1 + n)).toISOString();
        const found = at(events, today, regime);
        expect(REQUEST_STATES).toContain(found.state);
        expect(at(events.toReversed(), today, regime)).toEqual(found);
        if (found.overdueBy > 0)
          expect([
            "overdue",
            "long_overdue",
            "under_review",
            "complaint_possible",
            "waiting_for_clarification",
            "waiting_for_fee",
            "undeliverable",
          ]).toContain(found.state);
        if (found.state === "overdue" || found.state === "long_overdue") expect(found.overdueBy).toBeGreaterThan(0);
        if (found.state.startsWith("waiting"))
          expect(["answer_clarification", "pay_fee_or_decline", "look_at_transfer", "look_at_recall", "open_portal"]).toContain(
            found.next.action,
          );
      }),
      { numRuns: 1000 },
    );
  });

  test("an empty calendar gives no date and never throws", () => {
    const empty = makeCalendar({ "england-and-wales": [], scotland: [], "northern-ireland": [] });
    fc.assert(
      fc.property(logs, (events) => {
        expect(requestState(events, { regime: "FOIA", calendar: empty, now: "2025-10-01T12:00:00Z" }).due).toBeNull();
      }),
    );
  });
});

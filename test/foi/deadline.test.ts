import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { DIVISIONS_OF } from "../../src/foi/bank-holidays.js";
import { CLOCK_RULES } from "../../src/foi/clock-rules.js";
import { type Deadline, deadline } from "../../src/foi/deadline.js";
import type { ClockEvent, ClockEventBody, Ledger } from "../../src/foi/ledger.js";
import { REGIMES, type Regime } from "../../src/foi/terms.js";
import { shippedCalendar as calendar, shippedHolidays as holidays } from "./shipped-calendar.js";

function due(ledger: Ledger): Deadline {
  const result = deadline(ledger, calendar);
  if (!result.ok) throw new Error(result.what);
  return result.deadline;
}
const event = (type: Exclude<ClockEventBody["type"], "pit_extension" | "review_requested">, at: string): ClockEvent => ({ type, at });
const pit = (at: string, more: { extraWorkingDays?: number; until?: string } = {}): ClockEvent => ({ type: "pit_extension", at, ...more });

describe("the date due without events", () => {
  const cases: [string, Regime, string, string][] = [
    ["2025-09-08T10:15+01:00", "FOIA", "2025-10-06", "four plain weeks"],
    ["2025-09-05T10:15+01:00", "FOIA", "2025-10-03", "Friday"],
    ["2025-09-06T10:15+01:00", "FOIA", "2025-10-03", "Saturday: the day of receipt may be no working day, Monday is day 1"],
    ["2025-09-07T23:59+01:00", "FOIA", "2025-10-03", "Sunday, a minute before midnight"],
    ["2025-09-08T00:00+01:00", "FOIA", "2025-10-06", "midnight is Monday"],
    ["2025-09-05T23:30+01:00", "FOIA", "2025-10-03", "after hours is still that day"],
    ["2025-07-31T23:10Z", "EIR", "2025-09-02", "summer time: already 1 August in London (by UTC it would be a day earlier)"],
    [
      "2024-12-02T09:00Z",
      "FOISA",
      "2025-01-03",
      "received on a bank holiday (St Andrew, substitute); Christmas, New Year and 2 January do not count",
    ],
    ["2024-12-02T09:00Z", "FOIA", "2025-01-03", "2 January is a Scottish holiday and does not count in England either"],
    ["2025-03-03T09:00Z", "FOIA", "2025-04-01", "17 March does not count in England"],
    ["2025-03-03T09:00Z", "FOISA", "2025-03-31", "but does in Scotland"],
    ["2025-04-01T09:00+01:00", "EISR", "2025-04-30", "Easter Monday counts in Scotland, Good Friday does not"],
    ["2025-04-01T09:00+01:00", "EIR", "2025-05-01", "neither counts elsewhere"],
    ["2022-08-30T09:00+01:00", "FOIA", "2022-09-28", "19 September 2022, the State Funeral"],
    ["2028-02-28T09:00Z", "FOISA", "2028-03-27", "29 February 2028 counts"],
    ["2025-09-08", "FOIA", "2025-10-06", "a day instead of an instant"],
  ];
  test.each(cases)("%s under %s: %s (%s)", (received, regime, expected) => {
    expect(due({ regime, received, events: [] }).due).toBe(expected);
  });
});

describe("clarification begins the count again", () => {
  const asked = event("clarification_requested", "2025-09-12T10:00+01:00");
  const answered = event("clarification_received", "2025-09-17T10:00+01:00");
  test.each([...REGIMES])("under %s", (regime) => {
    const found = due({ regime, received: "2025-09-08T10:00+01:00", events: [asked, answered] });
    expect([found.due, found.receivedOn]).toEqual(["2025-10-15", "2025-09-17"]);
  });
  test("while it is not answered no date runs", () => {
    const found = due({ regime: "FOIA", received: "2025-09-08T10:00+01:00", events: [asked] });
    expect(found.due).toBeNull();
    expect(found.working.at(-1)).toEqual({
      date: "2025-09-12",
      skipped: true,
      why: expect.stringContaining("nothing runs until it is answered"),
    });
  });
  test("the last of three rounds counts, in whatever order they were written down", () => {
    const rounds = [
      asked,
      answered,
      event("clarification_requested", "2025-09-18T10:00+01:00"),
      event("clarification_received", "2025-09-19T10:00+01:00"),
      event("clarification_requested", "2025-09-22T10:00+01:00"),
      event("clarification_received", "2025-09-23T10:00+01:00"),
    ];
    const ledger = { regime: "FOISA", received: "2025-09-08T10:00+01:00" } as const;
    expect(due({ ...ledger, events: rounds }).due).toBe("2025-10-21");
    expect(due({ ...ledger, events: rounds.toReversed() }).due).toBe("2025-10-21");
  });
  test("the answer that leaves us on a Saturday night begins the count on that Saturday", () => {
    const found = due({
      regime: "FOIA",
      received: "2025-09-08T10:00+01:00",
      events: [asked, event("clarification_received", "2025-09-20T23:50+01:00")],
    });
    expect([found.due, found.receivedOn]).toEqual(["2025-10-17", "2025-09-20"]);
  });
  test("an extension granted before it is not carried over", () => {
    const found = due({ regime: "FOIA", received: "2025-09-01T10:00+01:00", events: [pit("2025-09-10T10:00+01:00"), asked, answered] });
    expect(found.due).toBe("2025-10-15");
  });
  test("EIR: particulars asked for after day 20 do not stop the count (reg 9(2))", () => {
    const found = due({
      regime: "EIR",
      received: "2025-09-08T10:00+01:00",
      events: [event("clarification_requested", "2025-10-07T10:00+01:00"), event("clarification_received", "2025-10-08T10:00+01:00")],
    });
    expect([found.due, found.receivedOn]).toEqual(["2025-10-06", "2025-09-08"]);
    expect(found.working.some((row) => row.why.includes("reg 9(2)"))).toBe(true);
  });
  test("EIR: on day 20 it is still in time", () => {
    const events = [event("clarification_requested", "2025-10-06T17:00+01:00"), event("clarification_received", "2025-10-08T10:00+01:00")];
    expect(due({ regime: "EIR", received: "2025-09-08T10:00+01:00", events }).receivedOn).toBe("2025-10-08");
  });
});

describe("a fee pauses the count, both ends included", () => {
  const received = "2025-09-08T10:00+01:00";
  const notice = (at: string) => event("fees_notice", at);
  const paid = (at: string) => event("fee_received", at);
  test.each<[string, ClockEvent[], string | null]>([
    ["asked and paid on one day: that day alone is lost", [notice("2025-09-15T09:00+01:00"), paid("2025-09-15T16:00+01:00")], "2025-10-07"],
    ["Friday to Monday: two working days are lost", [notice("2025-09-12T09:00+01:00"), paid("2025-09-15T16:00+01:00")], "2025-10-08"],
    ["Saturday to Sunday: nothing is lost", [notice("2025-09-13T09:00+01:00"), paid("2025-09-14T16:00+01:00")], "2025-10-06"],
    [
      "on the day of receipt: day 0 is no day, one is lost",
      [notice("2025-09-08T12:00+01:00"), paid("2025-09-09T16:00+01:00")],
      "2025-10-07",
    ],
    [
      "two notices, two pauses",
      [notice("2025-09-10T09:00+01:00"), paid("2025-09-11T09:00+01:00"), notice("2025-09-15T09:00+01:00"), paid("2025-09-16T09:00+01:00")],
      "2025-10-10",
    ],
    ["never paid: no date runs", [notice("2025-09-15T09:00+01:00")], null],
    ["a fee nobody asked for changes nothing", [paid("2025-09-15T09:00+01:00")], "2025-10-06"],
  ])("%s", (_why, events, expected) => {
    expect(due({ regime: "FOIA", received, events }).due).toBe(expected);
  });
  test("every paused working day says so, with the section", () => {
    const rows = due({ regime: "FOIA", received, events: [notice("2025-09-12T09:00+01:00"), paid("2025-09-15T16:00+01:00")] }).working;
    const paused = rows.filter((row) => row.why.includes("FOIA s.10(2)") && "skipped" in row).map((row) => row.date);
    expect(paused).toEqual(["2025-09-12", "2025-09-15"]);
  });
});

describe("extensions", () => {
  const received = "2025-09-08T10:00+01:00";
  test.each<[string, Regime, ClockEvent[], string]>([
    ["public interest test, the usual twenty days", "FOIA", [pit("2025-09-30T10:00+01:00")], "2025-11-03"],
    ["public interest test, ten days", "FOIA", [pit("2025-09-30T10:00+01:00", { extraWorkingDays: 10 })], "2025-10-20"],
    [
      "twice: both are added",
      "FOIA",
      [pit("2025-09-30T10:00+01:00", { extraWorkingDays: 10 }), pit("2025-10-17T10:00+01:00", { extraWorkingDays: 5 })],
      "2025-10-27",
    ],
    ["until a named day", "FOIA", [pit("2025-09-30T10:00+01:00", { until: "2025-10-24" })], "2025-10-24"],
    ["until a named day before day 20: day 20 stays", "FOIA", [pit("2025-09-30T10:00+01:00", { until: "2025-10-01" })], "2025-10-06"],
    ["Scotland knows no such extension", "FOISA", [pit("2025-09-30T10:00+01:00")], "2025-10-06"],
    ["nor do the Regulations", "EIR", [pit("2025-09-30T10:00+01:00")], "2025-10-06"],
    ["regulation 7: forty days", "EIR", [event("eir_extension", "2025-09-30T10:00+01:00")], "2025-11-03"],
    ["regulation 7 in Scotland", "EISR", [event("eir_extension", "2025-09-30T10:00+01:00")], "2025-11-03"],
    ["regulation 7 on day 20 is in time", "EIR", [event("eir_extension", "2025-10-06T18:00+01:00")], "2025-11-03"],
    ["regulation 7 on day 21 is too late: the date stands", "EIR", [event("eir_extension", "2025-10-07T10:00+01:00")], "2025-10-06"],
    [
      "regulation 7 works once",
      "EIR",
      [event("eir_extension", "2025-09-30T10:00+01:00"), event("eir_extension", "2025-10-20T10:00+01:00")],
      "2025-11-03",
    ],
    [
      "a request for environmental information answered under the EIR",
      "FOIA",
      [event("eir_extension", "2025-09-30T10:00+01:00")],
      "2025-11-03",
    ],
  ])("%s", (_why, regime, events, expected) => {
    expect(due({ regime, received, events }).due).toBe(expected);
  });
  test("beyond forty days the working says that it is more than usual", () => {
    const rows = due({ regime: "FOIA", received, events: [pit("2025-09-30T10:00+01:00", { extraWorkingDays: 30 })] }).working;
    expect(rows.some((row) => row.why.includes("more than the 40"))).toBe(true);
  });
  test("an extension that is refused is told", () => {
    const rows = due({ regime: "FOISA", received, events: [pit("2025-09-30T10:00+01:00")] }).working;
    expect(rows.find((row) => row.date === "2025-09-30")?.why).toContain("FOISA has no such extension");
  });
});

describe("redirected, sent again, reviewed", () => {
  const received = "2025-09-08T10:00+01:00";
  const redirect = event("redirect_autoreply", "2025-09-08T10:01+01:00");
  test("an automatic reply that names another address: received when it is sent there", () => {
    const found = due({ regime: "FOIA", received, events: [redirect, event("resent", "2025-09-10T09:00+01:00")] });
    expect([found.due, found.receivedOn]).toEqual(["2025-10-08", "2025-09-10"]);
  });
  test("not sent there yet: nothing runs", () => {
    expect(due({ regime: "FOIA", received, events: [redirect] }).due).toBeNull();
  });
  test("sent again because they lost it: the count goes on", () => {
    expect(due({ regime: "FOIA", received, events: [event("resent", "2025-09-30T09:00+01:00")] }).due).toBe("2025-10-06");
  });
  test.each<[Regime, number | undefined, string, string]>([
    ["FOIA", undefined, "2025-11-07", "FOIA s.45 Code of Practice"],
    ["FOIA", 40, "2025-12-08", "FOIA s.45 Code of Practice"],
    ["FOISA", undefined, "2025-11-07", "FOISA s.21(1)"],
    ["EIR", undefined, "2025-12-08", "EIR reg 11(4)"],
  ])("a review under %s, limit %s, is due %s by %s", (regime, limitWorkingDays, expected, rule) => {
    const review: ClockEvent = {
      type: "review_requested",
      at: "2025-10-10T16:00+01:00",
      ...(limitWorkingDays === undefined ? {} : { limitWorkingDays }),
    };
    const found = due({ regime, received, events: [redirect, event("resent", "2025-09-10T09:00+01:00"), review] });
    expect([found.due, found.receivedOn, found.rule]).toEqual([expected, "2025-10-10", rule]);
  });
});

describe("the working", () => {
  test("has every day from receipt to the date due exactly once, numbered without a gap", () => {
    const { working, due: last } = due({ regime: "FOIA", received: "2025-12-12T10:00Z", events: [] });
    expect(working[0]).toEqual({ date: "2025-12-12", day: 0, why: "received: day 0, the days after it count (FOIA s.10(1))" });
    const days = working.map((row) => row.date);
    expect(new Set(days).size).toBe(days.length);
    expect(days.at(-1)).toBe(last);
    expect(working.flatMap((row) => ("day" in row ? [row.day] : []))).toEqual(Array.from({ length: 21 }, (_, n) => n));
    expect(working.find((row) => row.date === "2025-12-26")).toEqual({
      date: "2025-12-26",
      skipped: true,
      why: "Boxing Day, bank holiday in the whole UK (FOIA s.10(6))",
    });
    expect(working.at(-1)?.why).toBe("working day: due (FOIA s.10(1))");
  });
  test("a date past the list of bank holidays is refused in one line that says what helps", () => {
    const result = deadline({ regime: "FOIA", received: "2028-12-15T10:00Z", events: [] }, calendar);
    expect(result).toMatchObject({ ok: false, code: "HOLIDAYS_EXHAUSTED", what: expect.stringContaining("holidays update") });
    expect(deadline({ regime: "FOIA", received: "1999-12-15T10:00Z", events: [] }, calendar).ok).toBe(false);
  });
});

describe("against a second count, day by day", () => {
  /** Written from the words of the Act, not from the program: walk the days, cross out what does not count. */
  function secondCount(regime: Regime, receipt: string, limit: number, pauses: readonly (readonly [string, string])[]): string {
    const off = new Set(DIVISIONS_OF[regime].flatMap((division) => holidays[division].map((holiday) => holiday.date)));
    const date = new Date(`${receipt}T12:00:00Z`);
    let counted = 0;
    for (;;) {
      date.setUTCDate(date.getUTCDate() + 1);
      const day = date.toISOString().slice(0, 10);
      const weekend = date.getUTCDay() === 0 || date.getUTCDay() === 6;
      if (weekend || off.has(day) || day.endsWith("-12-25") || pauses.some(([from, to]) => from <= day && day <= to)) continue;
      counted += 1;
      if (counted === limit) return day;
    }
  }
  const plus = (day: string, days: number): string =>
    new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  /** Noon is the same day in UTC and in London, summer or winter. */
  const noon = (day: string): string => `${day}T12:00:00Z`;
  const startDay = fc.integer({ min: 0, max: 365 * 21 }).map((n) => plus("2006-01-01", n));
  const regime = fc.constantFrom(...REGIMES);

  test("plain, paused and clarified ledgers", () => {
    fc.assert(
      fc.property(
        startDay,
        regime,
        fc.option(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 40 }))),
        fc.option(fc.tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 60 }))),
        (received, law, fee, clarification) => {
          const events: ClockEvent[] = [];
          const pauses: [string, string][] = [];
          let receipt = received;
          if (clarification) {
            const asked = plus(received, clarification[0]);
            receipt = plus(asked, clarification[1]);
            events.push(event("clarification_requested", noon(asked)), event("clarification_received", noon(receipt)));
          }
          if (fee) {
            const from = plus(receipt, fee[0]);
            const to = plus(from, fee[1]);
            pauses.push([from, to]);
            events.push(event("fees_notice", noon(from)), event("fee_received", noon(to)));
          }
          const found = due({ regime: law, received: noon(received), events });
          expect([found.due, found.receivedOn]).toEqual([secondCount(law, receipt, 20, pauses), receipt]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("reviews and regulation 7", () => {
    fc.assert(
      fc.property(startDay, regime, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 90 }), (received, law, limit, later) => {
        const asked = plus(received, later);
        const review: ClockEvent = { type: "review_requested", at: noon(asked), limitWorkingDays: limit };
        expect(due({ regime: law, received: noon(received), events: [review] }).due).toBe(secondCount(law, asked, limit, []));
        const extended = due({ regime: law, received: noon(received), events: [event("eir_extension", noon(received))] });
        expect(extended.due).toBe(secondCount(law, received, 40, []));
      }),
      { numRuns: 500 },
    );
  });

  test("an event more never brings the date forward", () => {
    fc.assert(
      fc.property(startDay, fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }), (received, later, long) => {
        const plain = due({ regime: "FOIA", received: noon(received), events: [] }).due ?? "";
        const from = plus(received, later);
        const pair = [event("fees_notice", noon(from)), event("fee_received", noon(plus(from, long)))];
        expect((due({ regime: "FOIA", received: noon(received), events: pair }).due ?? "") >= plain).toBe(true);
      }),
    );
  });
});

describe("another reading of the law", () => {
  test("a clarification that only pauses: both ends are lost, the count goes on", () => {
    const events = [event("clarification_requested", "2025-09-12T10:00+01:00"), event("clarification_received", "2025-09-17T10:00+01:00")];
    const ledger: Ledger = { regime: "FOISA", received: "2025-09-08T10:00+01:00", events };
    const pausing = { ...CLOCK_RULES.FOISA, clarificationEffect: "pause" } as const;
    expect(deadline(ledger, calendar, pausing)).toMatchObject({ ok: true, deadline: { due: "2025-10-10", receivedOn: "2025-09-08" } });
    expect(deadline({ ...ledger, events: events.slice(0, 1) }, calendar, pausing)).toMatchObject({ ok: true, deadline: { due: null } });
  });
});

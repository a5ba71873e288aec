import { describe, expect, test } from "@jest/globals";
import { readLedgerOptions, readLedgers } from "../../../src/adapters/calendar/ledger-file.js";

const thrownBy = (act: () => unknown): { code?: string; message: string } => {
  try {
    act();
  } catch (error) {
    return error as { code?: string; message: string };
  }
  return { message: "(nothing was thrown)" };
};

describe("ledgers from a file", () => {
  test("one ledger or several, numbers as ids, events in the program's own words", () => {
    const one = {
      id: 7,
      regime: "FOIA",
      received: "2025-09-08T10:00+01:00",
      events: [{ type: "pit_extension", at: "2025-09-30", extra_working_days: 10 }],
      kind: "other keys are ignored",
    };
    expect(readLedgers(JSON.stringify(one))).toEqual([
      {
        id: "7",
        regime: "FOIA",
        received: "2025-09-08T10:00+01:00",
        events: [{ type: "pit_extension", at: "2025-09-30", extraWorkingDays: 10 }],
      },
    ]);
    const two = [
      { regime: "EISR", received: "2025-09-08" },
      { ...one, events: [{ type: "review_requested", at: "2025-10-01T09:00Z", limit_working_days: 40 }] },
    ];
    expect(readLedgers(JSON.stringify(two)).map((ledger) => ledger.events)).toEqual([
      [],
      [{ type: "review_requested", at: "2025-10-01T09:00Z", limitWorkingDays: 40 }],
    ]);
  });

  test("every problem is named with its place and what would be right", () => {
    const wrong = [
      { regime: "FOIA", received: "2025-09-08T10:00" },
      { regime: "GDPR", received: "2025-09-08", events: [{ type: "phoned", at: "2025-09-09" }] },
      { regime: "EIR", received: "2025-09-08", events: [{ type: "pit_extension", at: "2025-02-30", extra_working_days: 1.5 }] },
    ];
    const { code, message } = thrownBy(() => readLedgers(JSON.stringify(wrong), "ledgers.json"));
    expect(code).toBe("WRONG_USE");
    expect(message).toContain("ledgers.json: [0].received should be a time with its offset");
    expect(message).toContain("[1].regime should be one of FOIA, FOISA, EIR, EISR");
    expect(message).toContain("[1].events[0].type should be one of clarification_requested");
    expect(message).toContain("[2].events[0].at should be");
    expect(message).toContain("[2].events[0].extra_working_days should be whole working days");
    expect(message).not.toContain("\n");
  });

  test("what is no JSON is said to be none", () => {
    expect(thrownBy(() => readLedgers("regime: FOIA", "x.yaml"))).toMatchObject({
      code: "WRONG_USE",
      message: expect.stringContaining("x.yaml is not JSON"),
    });
  });

  test("a ledger from the command's options, with events from a list or from a ledger", () => {
    const events = [{ type: "fees_notice", at: "2025-09-10T09:00Z" }];
    const options = { regime: "foisa", received: "2025-09-08T10:00+01:00" };
    const expected = { regime: "FOISA", received: options.received, events };
    expect(readLedgerOptions(options, JSON.stringify(events))).toEqual(expected);
    expect(readLedgerOptions(options, JSON.stringify({ events }))).toEqual(expected);
    expect(readLedgerOptions(options, null).events).toEqual([]);
    expect(thrownBy(() => readLedgerOptions({ ...options, regime: "FOI" }, null)).message).toContain('--regime "FOI" should be one of');
    expect(thrownBy(() => readLedgerOptions({ ...options, received: "today" }, null)).message).toContain(
      '--received "today": should be a time',
    );
    expect(thrownBy(() => readLedgerOptions(options, '{"a":1}')).message).toContain("should be an array");
  });
});

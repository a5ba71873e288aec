import { describe, expect, test } from "@jest/globals";
import { nextRun } from "../../src/adapters/queue/bull-job-queue.js";
import { isReminderTime } from "../../src/operations/remind-researcher.js";

const WORKDAYS = ["mon", "tue", "wed", "thu", "fri"];
const at = { at: "08:30", days: WORKDAYS, dueSoonDays: 3 };
const daily = { ...at, days: [...WORKDAYS, "sat", "sun"] };

describe("the hour of the reminder is London's", () => {
  test.each<readonly [string, typeof at & { quiet?: { from: string; to: string }[] }, boolean, string]>([
    ["2026-07-01T07:29:00Z", at, false, "summer: a minute before 08:30"],
    ["2026-07-01T07:30:00Z", at, true, "summer: 08:30 is 07:30 UTC"],
    ["2026-12-01T07:30:00Z", at, false, "winter: 07:30 UTC is 07:30"],
    ["2026-12-01T08:30:00Z", at, true, "winter: 08:30"],
    ["2026-10-24T07:30:00Z", daily, true, "the last morning of summer time"],
    ["2026-10-25T07:30:00Z", daily, false, "the clocks went back in the night: it is 07:30"],
    ["2026-10-25T08:30:00Z", daily, true, "the first morning of winter time"],
    ["2027-03-27T08:29:00Z", daily, false, "the last morning of winter time"],
    ["2027-03-28T07:30:00Z", daily, true, "the clocks went forward in the night: it is 08:30"],
    ["2026-09-05T09:00:00Z", at, false, "a Saturday"],
    ["2026-09-04T23:30:00Z", { ...at, at: "00:15" }, false, "Friday in UTC, Saturday 00:30 in London"],
    ["2026-09-06T23:30:00Z", { ...at, at: "00:15" }, true, "Sunday in UTC, Monday 00:30 in London"],
    ["2026-12-18T09:00:00Z", { ...at, quiet: [{ from: "2026-12-21", to: "2027-01-03" }] }, true, "before the quiet period"],
    ["2026-12-21T09:00:00Z", { ...at, quiet: [{ from: "2026-12-21", to: "2027-01-03" }] }, false, "its first day"],
    ["2026-12-31T09:00:00Z", { ...at, quiet: [{ from: "2026-12-21", to: "2026-12-31" }] }, false, "its last day"],
    ["2027-01-04T09:00:00Z", { ...at, quiet: [{ from: "2026-12-21", to: "2027-01-03" }] }, true, "after it"],
    [
      "2026-07-05T23:30:00Z",
      { ...daily, at: "00:15", quiet: [{ from: "2026-07-06", to: "2026-07-06" }] },
      false,
      "a quiet day begins at midnight in London",
    ],
  ])("%s: %j is %s (%s)", (now, reminders, expected) => {
    expect(isReminderTime(now, reminders)).toBe(expected);
  });

  test("the daily job always finds that it is time, also on the days of the change", () => {
    for (const [from, days] of [
      ["2026-10-22T12:00:00Z", 6],
      ["2027-03-25T12:00:00Z", 6],
    ] as const) {
      let run: string = from;
      for (let day = 0; day < days; day++) {
        run = nextRun("0 30 8 * * *", run);
        expect([run, isReminderTime(run, daily)]).toEqual([run, true]);
      }
      // One run a day, none left out and none twice.
      expect(Date.parse(run.slice(0, 10)) - Date.parse(from.slice(0, 10))).toBe(days * 86_400_000);
    }
  });
});

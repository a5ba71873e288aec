import { describe, expect, test } from "@jest/globals";
import { londonDay, londonTime } from "../../src/foi/london-day.js";
import { sendingTimes } from "../../src/letters/sending-times.js";

const plan = (from: string, count: number, perHour: number, holidays: readonly string[] = []) =>
  sendingTimes({
    from,
    count,
    perHour,
    london: (at) => ({ day: londonDay(at), minutes: Number(londonTime(at).slice(0, 2)) * 60 + Number(londonTime(at).slice(3, 5)) }),
    isWorkingDay: (day) => !holidays.includes(day) && ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay()),
    jitter: () => 0,
  });

describe("when letters may leave", () => {
  test("one after another at the pace", () => {
    expect(plan("2026-09-01T09:00:00.000Z", 3, 60)).toEqual([
      "2026-09-01T09:00:00.000Z",
      "2026-09-01T09:01:00.000Z",
      "2026-09-01T09:02:00.000Z",
    ]);
  });
  const moved: readonly [string, readonly string[], string, string][] = [
    ["2026-09-01T05:00:00.000Z", [], "2026-09-01T08:00:00.000Z", "before nine: nine o'clock summer time"],
    ["2026-09-01T16:00:00.000Z", [], "2026-09-02T08:00:00.000Z", "after half past four: the next morning"],
    ["2026-09-05T10:00:00.000Z", [], "2026-09-07T08:00:00.000Z", "Saturday: Monday"],
    ["2026-12-24T17:00:00.000Z", ["2026-12-25", "2026-12-28"], "2026-12-29T09:00:00.000Z", "over Christmas, winter time"],
    ["2026-10-23T17:00:00.000Z", [], "2026-10-26T09:00:00.000Z", "over the change to winter time"],
  ];
  test.each(moved)("from %s (holidays %j) the first leaves at %s: %s", (from, holidays, expected) => {
    expect(plan(from, 1, 60, holidays)[0]).toBe(expected);
  });
  test("four hundred letters at sixty an hour take the office hours of the first day and go on the next", () => {
    const times = plan("2026-09-01T08:00:00.000Z", 600, 60);
    expect(times.filter((at) => at.startsWith("2026-09-01"))).toHaveLength(450);
    expect(times.at(-1)?.slice(0, 10)).toBe("2026-09-02");
  });
  test("a calendar that knows no working day does not stop the post", () => {
    const times = sendingTimes({
      from: "2026-09-01T08:00:00.000Z",
      count: 1,
      perHour: 60,
      london: () => ({ day: "2026-09-01", minutes: 0 }),
      isWorkingDay: () => false,
      jitter: () => 0,
    });
    expect(times).toHaveLength(1);
  });
});

test("two letters to one receiving domain keep their distance, the others go on meanwhile, and nobody is left out", () => {
  const domains = ["shared.example", "shared.example", "shared.example", "a.example", "b.example", "c.example"];
  const times = sendingTimes({
    from: "2026-03-02T10:00:00.000Z",
    count: domains.length,
    perHour: 60,
    domains,
    apartMinutes: 10,
    london: (at) => ({ day: at.slice(0, 10), minutes: Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16)) }),
    isWorkingDay: () => true,
    jitter: () => 0,
  });
  const minutes = times.map((at) => (Date.parse(at) - Date.parse("2026-03-02T10:00:00.000Z")) / 60_000);
  expect(minutes).toEqual([0, 10, 20, 1, 2, 3]);
});

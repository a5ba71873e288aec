import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type BankHolidayList, DIVISIONS, DIVISIONS_OF, holidaysVersion } from "../../src/foi/bank-holidays.js";
import { makeCalendar } from "../../src/foi/calendar.js";
import { addDays, addMonths, goodFriday, isDay, longDate, weekday } from "../../src/foi/day-arithmetic.js";
import { REGIMES, type Regime } from "../../src/foi/terms.js";
import { shippedCalendar as calendar, shippedHolidays as holidays } from "./shipped-calendar.js";

describe("working days", () => {
  const kinds: [string, Regime, string, string][] = [
    [
      "2025-03-17",
      "FOIA",
      "St Patrick’s Day, bank holiday in Northern Ireland",
      "a holiday of one part of the UK stops every English clock",
    ],
    ["2025-03-17", "FOISA", "working", "but not a Scottish one"],
    ["2025-08-04", "EIR", "Summer bank holiday in Scotland", "first Monday of August is Scotland's alone"],
    ["2025-08-04", "EISR", "Summer bank holiday in Scotland", "and counts there"],
    ["2025-08-25", "FOISA", "working", "last Monday of August is no holiday in Scotland"],
    ["2025-04-21", "FOISA", "working", "Easter Monday is no holiday in Scotland"],
    ["2025-04-21", "FOIA", "Easter Monday, bank holiday in England and Wales and Northern Ireland", "but it is in the rest"],
    ["2026-06-15", "FOIA", "bank holiday in Scotland", "the World Cup day of 2026 lengthened English clocks too"],
    ["2022-05-30", "FOIA", "working", "the spring holiday of 2022 was moved to June"],
    ["2020-05-04", "FOIA", "working", "the early May holiday of 2020 was moved to VE day"],
    ["2025-04-18", "FOIA", "Good Friday", "named in the statute"],
    ["2025-12-25", "FOISA", "Christmas Day", "named in the statute"],
    ["2021-12-25", "FOIA", "Saturday", "a weekend comes before the holiday that falls on it"],
  ];
  test.each(kinds)("%s under %s is %s: %s", (day, regime, expected) => {
    const kind = calendar.dayKind(day, regime);
    expect(kind?.working === true ? "working" : kind?.why).toContain(expected);
    expect(calendar.isWorkingDay(day, regime)).toBe(expected === "working");
  });

  test("Christmas Day and Good Friday count by statute even when the list forgets them", () => {
    const forgetful = Object.fromEntries(
      DIVISIONS.map((division) => [
        division,
        [
          ...holidays[division].filter((holiday) => holiday.date !== "2025-12-25" && holiday.date !== "2025-04-18"),
          { date: "2025-07-05", title: "A Saturday", notes: "" },
          { date: "2025-07-06", title: "A Sunday", notes: "" },
        ],
      ]),
    ) as unknown as BankHolidayList;
    const other = makeCalendar(forgetful);
    for (const regime of REGIMES) {
      expect(other.dayKind("2025-12-25", regime)).toEqual({ working: false, why: "Christmas Day" });
      expect(other.dayKind("2025-04-18", regime)).toEqual({ working: false, why: "Good Friday" });
    }
  });

  test("outside the complete years nothing is guessed", () => {
    expect([calendar.from, calendar.to]).toEqual(["2005-01-01", "2028-12-31"]);
    expect(calendar.isWorkingDay("2004-12-31", "FOIA")).toBeNull();
    expect(calendar.isWorkingDay("2029-01-02", "FOIA")).toBeNull();
    expect(calendar.dayKind("2029-01-02", "FOIA")).toBeNull();
    expect(calendar.addWorkingDays("2028-12-15", 20, "FOIA")).toBeNull();
    expect(calendar.addWorkingDays("2005-01-03", -5, "FOIA")).toBeNull();
    expect(calendar.workingDaysBetween("2028-12-01", "2029-01-01", "FOIA")).toBeNull();
  });

  test("a last year that is listed in part is not counted in", () => {
    const partly = Object.fromEntries(
      DIVISIONS.map((division) => [division, [...holidays[division], { date: "2029-01-01", title: "New Year's Day", notes: "" }]]),
    ) as unknown as BankHolidayList;
    expect(makeCalendar(partly).to).toBe("2028-12-31");
    const dropped = { ...holidays, scotland: holidays.scotland.filter((holiday) => !holiday.date.startsWith("2028-11")) };
    expect(makeCalendar(dropped).to).toBe("2027-12-31");
    const gap = { ...holidays, scotland: holidays.scotland.filter((holiday) => !holiday.date.startsWith("2019")) };
    expect(makeCalendar(gap).from).toBe("2020-01-01");
  });

  test("a list without a complete year answers null to everything", () => {
    const empty = makeCalendar({ "england-and-wales": [], scotland: [], "northern-ireland": [] });
    expect([empty.from, empty.to]).toEqual(["", ""]);
    expect(empty.addWorkingDays("2026-09-01", 20, "FOIA")).toBeNull();
    expect(empty.isWorkingDay("1970-01-01", "FOIA")).toBeNull();
  });

  test("the version changes with the content, not only with the last date", () => {
    const changed = { ...holidays, scotland: holidays.scotland.map((h) => (h.date === "2027-08-02" ? { ...h, date: "2027-08-30" } : h)) };
    expect(holidaysVersion(holidays)).toMatch(/^2028-12-26\.[0-9a-f]{8}$/);
    expect(holidaysVersion(changed)).toMatch(/^2028-12-26\./);
    expect(holidaysVersion(changed)).not.toBe(holidaysVersion(holidays));
  });
});

describe("the table against a count day by day", () => {
  const listed = (regime: Regime): Set<string> =>
    new Set(DIVISIONS_OF[regime].flatMap((division) => holidays[division].map((holiday) => holiday.date)));
  const isWorking = (date: Date, off: Set<string>): boolean => {
    const day = date.toISOString().slice(0, 10);
    return date.getUTCDay() % 6 !== 0 && !off.has(day) && !day.endsWith("-12-25");
  };
  const days = fc.integer({ min: 0, max: 365 * 22 }).map((n) => new Date(Date.UTC(2006, 0, 1 + n)).toISOString().slice(0, 10));

  test("the nth working day", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), fc.constantFrom(...REGIMES), (day, n, regime) => {
        const off = listed(regime);
        const date = new Date(`${day}T00:00:00Z`);
        for (let left = n; left > 0; ) {
          date.setUTCDate(date.getUTCDate() + 1);
          if (isWorking(date, off)) left -= 1;
        }
        const expected = date.toISOString().slice(0, 10);
        expect(calendar.addWorkingDays(day, n, regime)).toBe(expected);
        expect(calendar.workingDaysBetween(day, expected, regime)).toBe(n);
      }),
      { numRuns: 500 },
    );
  });
});

describe("day arithmetic", () => {
  test.each([
    [2005, "2005-03-25"],
    [2008, "2008-03-21"],
    [2011, "2011-04-22"],
    [2016, "2016-03-25"],
    [2024, "2024-03-29"],
    [2028, "2028-04-14"],
    [2038, "2038-04-23"],
  ])("Good Friday of %s is %s", (year, expected) => {
    expect(goodFriday(year)).toBe(expected);
  });
  test("Good Friday is where the list has it, every year", () => {
    const listed = holidays["england-and-wales"].filter((holiday) => holiday.title === "Good Friday").map((holiday) => holiday.date);
    expect(listed).toHaveLength(24);
    expect(listed).toEqual(listed.map((date) => goodFriday(Number(date.slice(0, 4)))));
  });
  test.each([
    ["2024-02-29", true],
    ["2026-02-29", false],
    ["2026-13-01", false],
    ["2026-1-1", false],
    ["2026-09-01T00:00", false],
  ])("%s is a day: %s", (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
  test("days, months, weekdays and words", () => {
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
    expect(addMonths("2026-08-31", 6)).toBe("2027-02-28");
    expect(addMonths("2026-01-15", 6)).toBe("2026-07-15");
    expect(weekday("2026-09-06")).toBe(0);
    expect(longDate("2026-10-02")).toBe("2 October 2026");
  });
});

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type BankHoliday, type BankHolidayList, DIVISIONS, holidaysVersion } from "../../src/foi/bank-holidays.js";
import { makeCalendar } from "../../src/foi/calendar.js";
import { changeInWords, mergeHolidays } from "../../src/foi/merge-holidays.js";
import { movedDates, movedInWords } from "../../src/foi/moved-dates.js";
import { shippedHolidays as ours } from "./shipped-calendar.js";

const map = (
  list: BankHolidayList,
  change: (holidays: readonly BankHoliday[], division: string) => readonly BankHoliday[],
): BankHolidayList => ({
  "england-and-wales": change(list["england-and-wales"], "england-and-wales"),
  scotland: change(list.scotland, "scotland"),
  "northern-ireland": change(list["northern-ireland"], "northern-ireland"),
});
const royal: BankHoliday = { date: "2026-09-14", title: "Bank holiday for the invented jubilee", notes: "" };

describe("merging the published list into ours", () => {
  test("the same list changes nothing", () => {
    const merged = mergeHolidays(ours, ours);
    expect(merged).toEqual({ list: ours, changes: [], warnings: [] });
  });

  test("years that the feed has dropped are kept", () => {
    const feed = map(ours, (holidays) => holidays.filter((holiday) => holiday.date >= "2024"));
    const merged = mergeHolidays(ours, feed);
    expect(merged.changes).toEqual([]);
    expect(holidaysVersion(merged.list)).toBe(holidaysVersion(ours));
  });

  test("a new year is added, and the calendar then reaches further", () => {
    const old = map(ours, (holidays) => holidays.filter((holiday) => holiday.date < "2028"));
    expect(makeCalendar(old).to).toBe("2027-12-31");
    const merged = mergeHolidays(old, ours);
    expect(makeCalendar(merged.list).to).toBe("2028-12-31");
    expect(merged.changes.every((change) => change.change === "added" && change.date.startsWith("2028"))).toBe(true);
    expect(merged.changes).toHaveLength(8 + 9 + 10);
  });

  test("a proclaimed day is added and said in words, a corrected one moves", () => {
    const feed = map(ours, (holidays, division) =>
      division !== "scotland" ? holidays : [...holidays.map((h) => (h.date === "2027-08-02" ? { ...h, date: "2027-08-30" } : h)), royal],
    );
    expect(mergeHolidays(ours, feed).changes.map(changeInWords)).toEqual([
      "added: Bank holiday for the invented jubilee, 14 September 2026, Scotland",
      "removed: Summer bank holiday, 2 August 2027, Scotland",
      "added: Summer bank holiday, 30 August 2027, Scotland",
    ]);
  });

  test("a year that the feed lists in part takes nothing away, and is reported", () => {
    const feed = map(ours, (holidays, division) =>
      division === "scotland" ? holidays.filter((holiday) => !/^2027-0[1-8]/.test(holiday.date)) : holidays,
    );
    const merged = mergeHolidays(ours, feed);
    expect(merged.changes).toEqual([]);
    expect(merged.warnings).toEqual(["Scotland 2027 is listed in part (3 days); the days known before are kept"]);
  });

  test("merging twice is merging once, and nothing of a year without a feed is ever lost", () => {
    const subset = fc.tuple(...DIVISIONS.map((division) => fc.subarray([...ours[division]])));
    fc.assert(
      fc.property(subset, subset, ([a = [], b = [], c = []], [d = [], e = [], f = []]) => {
        const mine = { "england-and-wales": a, scotland: b, "northern-ireland": c };
        const feed = { "england-and-wales": d, scotland: e, "northern-ireland": f };
        const once = mergeHolidays(mine, feed).list;
        expect(mergeHolidays(once, feed).list).toEqual(once);
        for (const division of DIVISIONS) {
          const years = new Set(feed[division].map((holiday) => holiday.date.slice(0, 4)));
          const kept = new Set(once[division].map((holiday) => holiday.date));
          expect(mine[division].filter((holiday) => !years.has(holiday.date.slice(0, 4)) && !kept.has(holiday.date))).toEqual([]);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("requests under way when a holiday is proclaimed", () => {
  test("their dates move and it is said", () => {
    const after = makeCalendar(
      map(ours, (holidays, division) =>
        division === "northern-ireland" ? [...holidays, royal].sort((a, b) => (a.date < b.date ? -1 : 1)) : holidays,
      ),
    );
    const ledgers = [
      { id: "Marl", regime: "FOIA", received: "2026-09-01", events: [] },
      { id: "Strathmarl", regime: "FOISA", received: "2026-09-01", events: [] },
      { id: "Dunmere", regime: "FOIA", received: "2026-09-14", events: [] },
    ] as const;
    const moved = movedDates(ledgers, makeCalendar(ours), after);
    expect(moved.map(movedInWords)).toEqual(["Marl: due 30 September 2026 instead of 29 September 2026"]);
  });
});

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findDays } from "../../src/message/date-forms.js";
import { growth } from "../support/growth.js";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

describe("days in a text", () => {
  test.each([
    ["11 March 2024", ["2024-03-11"], "plain"],
    ["11th of March 2024", ["2024-03-11"], "ordinal with of"],
    ["22^nd February 2024", ["2024-02-22"], "caret of a web form"],
    ["12, February", ["2024-02-12"], "comma, no year"],
    ["Monday\u00a011\u00a0March\u00a02024", ["2024-03-11"], "no-break spaces"],
    ["March 11, 2024", ["2024-03-11"], "month first"],
    ["17/02/2023", ["2023-02-17"], "day first"],
    ["17.02.23", ["2023-02-17"], "dots, short year"],
    ["11-Mar-24", ["2024-03-11"], "spreadsheet form"],
    ["2024-03-11", ["2024-03-11"], "ISO"],
    ["03/13/2024", ["2024-03-13"], "American order shows itself"],
    ["4 Ebrill 2024 / 4ydd o Fawrth 2024", ["2024-04-04", "2024-03-04"], "Welsh, mutated"],
    ["29 February 2024, 29 February 2023", ["2024-02-29"], "leap years"],
    ["31 April 2024", [], "no such day"],
    ["5 January", ["2025-01-05"], "the nearest January"],
    ["between 4 March 2024 and 5 April 2024", ["2024-03-04", "2024-04-05"], "two"],
    ["FOI 22-23/456", [], "a reference"],
    ["by Friday 8th", ["2024-03-08"], "a weekday and its date: the next such day"],
    ["by Friday 9th", [], "no Friday is a 9th in the next two months"],
    ["Friday 8th March 2024", ["2024-03-08"], "with its month it is one day"],
    ["until the 12th of next month", ["2024-03-12"], "next month"],
    ["on the 28th of this month", ["2024-02-28"], "this month"],
    ["the 31st of next month, the 30th of this month", ["2024-03-31"], "February has no 30th"],
    ["£11.03.24", [], "money"],
    ["in 2022/23 we may spend 5", [], "financial year and a small word"],
    ["192.0.2.25", [], "an address of a machine"],
  ])("%j -> %j (%s)", (text, days) => {
    const written = text === "5 January" ? "2024-12-20" : "2024-02-20";
    expect(findDays(text, written).map((found) => found.day)).toEqual(days);
  });

  test("without the day of the mail a day without year is not guessed", () => {
    expect(findDays("by 11 March", null)).toEqual([]);
  });

  test("every day is found in every form, where it is printed", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date("2000-01-01"), max: new Date("2049-12-31"), noInvalidDate: true }), fc.nat(3), (date, form) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = "", month = "", day = ""] = iso.split("-");
        const printed =
          [
            `${Number(day)} ${MONTHS[Number(month) - 1] ?? ""} ${year}`,
            `${day}/${month}/${year}`,
            iso,
            `${MONTHS[Number(month) - 1] ?? ""} ${Number(day)}, ${year}`,
          ][form] ?? "";
        const text = `We will reply by ${printed} at the latest.`;
        const found = findDays(text, null);
        expect(found.map((each) => each.day)).toEqual([iso]);
        expect(text.slice(found[0]?.start, found[0]?.end).trim()).toBe(printed);
      }),
    );
  });
});

describe("cost", () => {
  test("days in figures without end are found in linear time", () => {
    const work = (size: number): void => {
      expect(findDays("by 12/3 ".repeat(size), "2025-01-01")).toHaveLength(size);
    };
    expect(growth(work, 1_000, 8_000)).toBeLessThan(24);
  });
});

import { describe, expect, test } from "@jest/globals";
import { isInstant, londonDay, londonInstant, londonTime } from "../../src/foi/london-day.js";

describe("the day in London", () => {
  test.each([
    ["2025-03-29T23:59Z", "2025-03-29", "the last minute before the night of the change to summer time"],
    ["2025-03-30T00:59:59Z", "2025-03-30", "a second before the clocks go forward"],
    ["2025-03-30T23:00Z", "2025-03-31", "summer time: the evening of the change is already Monday"],
    ["2025-03-30T22:59Z", "2025-03-30", "and a minute before it was not"],
    ["2025-10-25T22:59Z", "2025-10-25", "summer time still, the evening before the clocks go back"],
    ["2025-10-25T23:00Z", "2025-10-26", "midnight of the last summer day"],
    ["2025-10-26T23:30Z", "2025-10-26", "winter again: London and UTC agree"],
    ["2025-12-31T23:59Z", "2025-12-31", "the last minute of the year"],
    ["2025-07-01T08:00+09:00", "2025-07-01", "a sender's own zone: midnight in London exactly"],
    ["2025-07-01T07:59+09:00", "2025-06-30", "and a minute before"],
    ["2025-01-10T19:30-05:00", "2025-01-11", "evening in New York, past midnight here"],
  ])("%s is %s: %s", (instant, day) => {
    expect(londonDay(instant)).toBe(day);
  });

  test("a time without an offset is no instant", () => {
    expect(isInstant("2025-07-01T08:00")).toBe(false);
    expect(isInstant("yesterday")).toBe(false);
    expect(isInstant("2025-07-01T08:00+01:00")).toBe(true);
    expect(() => londonDay("2025-07-01T08:00")).toThrow(RangeError);
  });

  test("a time of day becomes an instant, at both changes too", () => {
    expect(londonInstant("2025-01-10", "08:00")).toBe("2025-01-10T08:00:00Z");
    expect(londonInstant("2025-07-10", "08:00")).toBe("2025-07-10T07:00:00Z");
    expect(londonInstant("2025-03-30", "08:00")).toBe("2025-03-30T07:00:00Z");
    expect(londonInstant("2025-03-30", "01:30")).toBe("2025-03-30T01:30:00Z");
    expect(londonInstant("2025-10-26", "01:30")).toBe("2025-10-26T00:30:00Z");
    expect(londonInstant("2025-10-26", "08:00")).toBe("2025-10-26T08:00:00Z");
    expect(londonTime("2025-07-10T07:05:30Z")).toBe("08:05");
  });
});

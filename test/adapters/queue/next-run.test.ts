import { describe, expect, test } from "@jest/globals";
import { nextRun } from "../../../src/adapters/queue/bull-job-queue.js";
import { storableError, storableWords } from "../../../src/adapters/queue/storable-words.js";

describe("the next run of a schedule is in London time", () => {
  test.each([
    ["0 30 9 * * *", "2026-10-24T08:29:59.000Z", "2026-10-24T08:30:00.000Z", "the last morning of summer time: 09:30 is 08:30 UTC"],
    ["0 30 9 * * *", "2026-10-24T08:30:00.000Z", "2026-10-25T09:30:00.000Z", "the clocks went back in the night: 25 hours later"],
    ["0 30 9 * * *", "2027-03-27T09:30:00.000Z", "2027-03-28T08:30:00.000Z", "the clocks went forward in the night: 23 hours later"],
    ["0 30 9 * * 1-5", "2026-10-23T09:00:00.000Z", "2026-10-26T09:30:00.000Z", "from Friday over the weekend of the change to Monday"],
    [
      "0 30 1 * * *",
      "2027-03-27T12:00:00.000Z",
      "2027-03-28T01:30:00.000Z",
      "01:30 does not exist that night: it is not left out, it comes an hour later",
    ],
  ])("%s after %s is %s", (pattern, after, expected) => {
    expect(nextRun(pattern, after)).toBe(expected);
  });

  test("01:30 comes twice in the night when the clocks go back, but the schedule once a day", () => {
    const first = nextRun("0 30 1 * * *", "2026-10-24T12:00:00.000Z");
    const second = nextRun("0 30 1 * * *", first);
    expect([first.slice(0, 10), second.slice(0, 10)]).toEqual(["2026-10-25", "2026-10-26"]);
  });
});

describe("words that can be stored", () => {
  test.each([
    ["plain words", "plain words", "are left alone"],
    ["before\u0000after", "beforeafter", "PostgreSQL takes no NUL"],
    ["half \ud83d pair", "half \ufffd pair", "half a surrogate pair is no character"],
    ["whole \u{1f4ec} pair", "whole \u{1f4ec} pair", "a whole one is"],
  ])("%j becomes %j: it %s", (given, expected) => {
    expect(storableWords(given)).toBe(expected);
  });

  test("a cut through a surrogate pair leaves no half", () => {
    expect(storableWords(`${"x".repeat(1_999)}\u{1f4ec}`)).toBe(`${"x".repeat(1_999)}\ufffd`);
  });

  test.each([["a string"], [undefined], [{ message: "no error, but with words" }], [new TypeError("of another kind")]])(
    "whatever is thrown (%p) becomes an error with it as its cause",
    (thrown) => {
      expect(storableError(thrown)).toMatchObject({ cause: thrown });
      expect(storableError(thrown).stack).toEqual(expect.any(String));
    },
  );
});

/** Brackets at the end of a question that offer its answers, and those that only say what is asked for. */
import { describe, expect, test } from "@jest/globals";
import { askedFor } from "../../../src/reading/values/asked-for.js";
import { offeredOptions } from "../../../src/reading/values/offered-options.js";
import { ask, read } from "./asked.js";

describe("options that a question offers", () => {
  test.each<readonly [string, readonly string[] | null, string]>([
    ["How often are benches painted? (Never / Every year / When asked)", ["Never", "Every year", "When asked"], "parted by strokes"],
    ["Which size is it? (Under 10 / 10 to 50 / Over 50)", ["Under 10", "10 to 50", "Over 50"], "bands hold figures"],
    ["Is it let? (Yes / No)", null, "two are no list"],
    ["How many complaints were there (2019/20; 2020/21; 2021/22)?", null, "years"],
    ["Which were let (2021 / 2022 / 2023)?", null, "years parted by strokes"],
    ["Please list all contracts (supplier; value; end date).", null, "the parts of what is asked for"],
  ])("%s: %j (%s)", (text, options, _why) => {
    expect(offeredOptions(text)).toEqual(options);
  });

  test.each<readonly [string, string, string]>([
    ["How many fines were issued (on foot / by post / by camera)?", "number", "asks for a figure all the same"],
    ["How often are benches painted? (Never / Every year / When asked)", "choices", "no other kind is asked for"],
    ["How many officers are there (None / One / Two / Left to teams)?", "choices", "the figures are offered"],
    ["Is it swept? (Yes / No / Not sure)", "boolean", "a yes or no all the same"],
  ])("%s is asked for %s (%s)", (text, kind, _why) => {
    expect(askedFor(ask(text)).kind).toBe(kind);
  });

  test("a count is read below years in brackets", () => {
    expect(read("12", "How many complaints did you receive (2019/20; 2020/21; 2021/22)?").value).toBe(12);
  });
});

/** What a text needs for a pattern never keeps back a text that the pattern matches: shown on the reader's tables. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { Needs, TextGrams } from "../../src/pattern/text-grams.js";
import { AROUND, AVAILABLE, LEGAL, NOT_APPLICABLE, PROMISE } from "../../src/reading/values/wordings-elsewhere.js";
import { NOT_HELD } from "../../src/reading/values/wordings-not-held.js";
import { REFUSED } from "../../src/reading/values/wordings-refused.js";

const TABLES = { AROUND, AVAILABLE, LEGAL, NOT_APPLICABLE, NOT_HELD, PROMISE, REFUSED };
/** Tried so often that it is worth knowing. */
function worked(patterns: readonly RegExp[]): Needs {
  const needs = new Needs(patterns);
  for (let times = 0; times < 20; times++) needs.known(patterns.length);
  expect(needs.known()).toBe(true);
  return needs;
}

describe("what a text needs for a pattern", () => {
  test.each(Object.entries(TABLES))("%s: no text is kept back that a row matches", (_name, rows) => {
    const needs = worked(rows.map(({ pattern }) => pattern));
    const grams = new TextGrams();
    // Sentences of the rows' own words and of what was seen, so that many match.
    const words = rows.flatMap(({ pattern }) => pattern.source.match(/[a-z]{1,14}|\d{1,2}/g) ?? []);
    const seen = rows.flatMap((row) => row.seen.toLowerCase().match(/[a-z0-9£'().,-][a-z0-9£'()., -]{8,}/g) ?? []);
    const parts = [...new Set(words), ...seen, ...seen, ...seen];
    let matched = 0;
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(" ", ", ", " (", "'"),
        (said, join) => {
          const text = said.join(said.length > 6 ? " " : join);
          grams.read(text, 0, text.length);
          for (const [number, { pattern }] of rows.entries()) {
            if (!pattern.test(text)) continue;
            matched++;
            expect([pattern.source, text, grams.mayMatch(needs, number)]).toEqual([pattern.source, text, true]);
          }
        },
      ),
      { numRuns: 600, seed: 7 },
    );
    expect(matched).toBeGreaterThan(5);
  });

  test.each([
    [/\b(?:not|never) (?:held|kept)\b/, "it is never kept", "a copy is enclosed"],
    [/(?:information|data|details?) not held/, "detail not held", "it is kept here"],
    [/^(?:see|as per) \d/, "as per 4", "4 of them"],
    [/section 1[0-9]/, "section 17", "17 of them"],
    [/(?:a|the) (?:copy|copies) of/, "the copies of", "one of them"],
  ])("%s: %j may match and %j may not", (pattern, matching, other) => {
    const needs = worked([pattern]);
    const grams = new TextGrams();
    grams.read(matching, 0, matching.length);
    expect([pattern.test(matching), grams.mayMatch(needs, 0)]).toEqual([true, true]);
    grams.read(other, 0, other.length);
    expect(grams.mayMatch(needs, 0)).toBe(false);
  });

  test("only what stands between the ends counts", () => {
    const needs = worked([/held/]);
    const grams = new TextGrams();
    const text = "not held, not kept";
    grams.read(text, 0, text.length);
    expect(grams.mayMatch(needs, 0)).toBe(true);
    grams.read(text, 8, text.length);
    expect(grams.mayMatch(needs, 0)).toBe(false);
    grams.read(text, 4, 8);
    expect(grams.mayMatch(needs, 0)).toBe(true);
  });
});

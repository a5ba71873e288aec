/** The first letters of a text never leave out a row that matches it: shown on the reader's tables. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { BegunPattern, ByFirstLetters } from "../../src/pattern/first-letters.js";
import { LETTER_ENDINGS } from "../../src/reading/segments/letter-endings.js";
import * as WORDING from "../../src/reading/segments/wording.js";
import { NOT_HELD } from "../../src/reading/values/wordings-not-held.js";

type Row = { readonly pattern: RegExp; readonly seen?: string };
const SINGLE: readonly Row[] = [
  WORDING.NOTICE_HEADING,
  WORDING.PLAIN_NOTICE_HEADING,
  WORDING.LETTER_HEAD,
  WORDING.LETTER_OPENING,
  WORDING.RESPONSE_HEADING,
  WORDING.ANSWER_LABEL,
];
const TABLES: Readonly<Record<string, readonly Row[]>> = {
  CLOSINGS: WORDING.CLOSINGS,
  REQUESTER_REMARK: WORDING.REQUESTER_REMARK,
  LETTER_ENDINGS,
  NOT_HELD,
  SINGLE,
};

describe("the rows that the first letters of a text leave", () => {
  test.each(Object.entries(TABLES))("%s: no row is left out that matches", (_name, rows) => {
    const begun = new ByFirstLetters(rows, ({ pattern }) => pattern);
    // Texts of the rows' own words, so that many match.
    const words = [...new Set(rows.flatMap(({ pattern }) => pattern.source.match(/[a-z]{1,14}|\d{1,2}/g) ?? []))];
    const seen = rows.flatMap((row) => row.seen?.match(/[A-Za-z0-9£'().,-][A-Za-z0-9£'()., -]{6,}/g) ?? []);
    const signs = ["", "", "", " ", "  ", '"', "(", "- ", "© ", "1. ", "_", "=========="];
    let matched = 0;
    let tried = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...signs),
        fc.array(fc.constantFrom(...words, ...seen), { maxLength: 6 }),
        fc.constantFrom("", ":", "."),
        fc.boolean(),
        (sign, said, end, capital) => {
          const plain = said.join(" ") + end;
          const text = sign + (capital ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain);
          const left = begun.rowsFor(text);
          tried += left.length;
          for (const row of rows) {
            if (!row.pattern.test(text)) continue;
            matched++;
            expect([row.pattern.source, text, left.includes(row)]).toEqual([row.pattern.source, text, true]);
          }
          expect([...left]).toEqual(rows.filter((row) => left.includes(row)));
        },
      ),
      { numRuns: 1500, seed: 7 },
    );
    expect(matched).toBeGreaterThan(10);
    expect(tried).toBeLessThan(1500 * rows.length);
  });

  test.each([
    [/^\W{0,3}(?:yours?|kind regards)\b/i, '"Your', "Yes", "a sign before the first letter"],
    [/^\W{0,3}(?:yours?|kind regards)\b/i, "(KIND REGARDS", "keen regard", "two letters tell"],
    [/^(?:the )?(?:council|reply)/i, "The council", "It", "an optional word"],
    [/^[_=*#-]{10,}$/, "==========", "== 4 ==", "no letter at all"],
    [/^[_=*#-]{10,}$/, "__________", "_a________", "a sign that patterns take for a letter"],
    [/^\d{1,3}[a-h]?$/, "4b", "4,", "the end of the text"],
    [/^(?:on|no)\s.*:$/i, "No 4:", "of", "white space behind a word"],
    [/^©|^\(c\)/, "© us", "", "signs alone"],
  ])("%s: %j may match and %j may not: %s", (pattern, matching, other) => {
    const begun = new BegunPattern(pattern);
    expect([pattern.test(matching), begun.mayMatch(matching), begun.test(matching)]).toEqual([true, true, true]);
    if (other !== "") expect(begun.mayMatch(other)).toBe(false);
  });

  test("three letters tell the rows of a table apart", () => {
    const rows = [/^the /i, /^this/i, /^thank/i, /^\W{0,3}the$/i];
    const begun = new ByFirstLetters(rows, (pattern) => pattern);
    expect(["This", "The end", "the", "Thanks", "Thus"].map((text) => begun.rowsFor(text).map((row) => rows.indexOf(row)))).toEqual([
      [1],
      [0, 3],
      [0, 3],
      [2],
      [],
    ]);
  });

  test.each([/held/i, /(?:^|\W)held/i, /^held/iu, /^.{0,9}held/i, /^held/im])("%s: nothing is known of how its texts begin", (pattern) => {
    expect(new BegunPattern(pattern).mayMatch("none")).toBe(true);
  });

  test("the beginning of a stretch of a text", () => {
    const begun = new BegunPattern(/^page \d/i);
    expect([begun.mayMatch("see page 4", 4), begun.mayMatch("see page 4", 0), begun.mayMatch("page 4", 0, 1)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

/** The signs of an answer: never missing where a pattern that waits for one would match. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  BACK,
  CITES,
  DIGIT,
  ENCLOSES,
  LETTER_LABEL,
  MARK,
  NUMBER_WORD,
  POINTS,
  Q_WORD,
  QUESTION,
  signsOf,
  WITHHOLDS,
  WORD,
  YES_OR_NO,
} from "../../../src/reading/values/answer-signs.js";
import { AnswerWords } from "../../../src/reading/values/answer-words.js";
import { datesIn } from "../../../src/reading/values/dates.js";
import { quantitiesIn } from "../../../src/reading/values/quantities.js";
import { sentencesOf } from "../../../src/reading/values/sentences.js";

describe("signs of an answer", () => {
  test.each([
    ["see 4c", POINTS | DIGIT | LETTER_LABEL, "points to a label"],
    ["as b.", POINTS | LETTER_LABEL, "a letter alone"],
    ["qb", Q_WORD, "a letter behind q"],
    ["question two", QUESTION | Q_WORD | NUMBER_WORD, "an ordinal"],
    ["ditto", BACK, "points back"],
    ["s40(2)", CITES | DIGIT, "a section without a space"],
    ["sections 21 and 40", CITES | DIGIT, "a plural: the first five letters tell"],
    ["we can't say", WITHHOLDS, "a shortened word"],
    ["enclosed", ENCLOSES, "a copy comes with it"],
    ["none. not at all", MARK | YES_OR_NO | WITHHOLDS, "two sentences"],
    ["4c again", WORD | DIGIT | LETTER_LABEL, "a longer word"],
    ["seventy-five", NUMBER_WORD, "a number in words"],
  ])("%j: %d, %s", (text, signs) => {
    expect(signsOf(text) & signs).toBe(signs);
  });

  test.each([
    ["", "nothing"],
    ["the", "a word that tells nothing"],
    ["the.", "a full stop at the end begins no second sentence"],
    ["£,", "signs alone"],
    ["our net sum", "short words"],
  ])("%j has no sign: %s", (text) => {
    expect(signsOf(text)).toBe(0);
  });

  test("a text with letters beyond ASCII has every sign", () => {
    expect(signsOf("ŷ")).toBe(-1);
  });

  test("a word is seen whatever stands beside it, unless that is a letter", () => {
    const words = fc.constantFrom("see", "above", "section", "not", "two", "attached", "yes", "question");
    const beside = fc.constantFrom("", " ", "1", "(", "-", "_", "'", ".", "\n", "£");
    fc.assert(
      fc.property(beside, words, beside, (before, word, after) => {
        expect(signsOf(before + word + after) & signsOf(word)).toBe(signsOf(word));
      }),
      { seed: 11 },
    );
  });

  test("figures, dates and sentences are the same with the signs looked at first", () => {
    const part = fc.constantFrom("we", "hold", "12", "£1,204.50", "march", "2024", ". ", "; ", "\n", ", ", "s.", "40(2)", " ", "No", "(b)");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const words = new AnswerWords(parts.join(" "), 8_000);
        expect(words.quantities).toEqual(quantitiesIn(words.lower));
        expect(words.dates).toEqual(datesIn(words.lower));
        expect(words.sentences).toEqual(sentencesOf(words.text));
      }),
      { seed: 12, numRuns: 300 },
    );
  });
});

describe("digits", () => {
  test("what is written as a plain number has that value, whatever its commas", () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999 }), fc.option(fc.nat({ max: 99 })), fc.boolean(), (whole, part, commas) => {
        const digits = commas ? whole.toLocaleString("en-GB") : String(whole);
        const text = `£${digits}${part === null ? "" : `.${String(part).padStart(2, "0")}`} in all`;
        expect(quantitiesIn(text).map(({ value }) => value)).toEqual([
          part === null ? whole : Number(`${whole}.${String(part).padStart(2, "0")}`),
        ]);
      }),
      { seed: 13, numRuns: 300 },
    );
  });
  test.each([
    ["£1,20 in all", [1.2]],
    ["1,2345 in all", []],
    ["12,345,67 in all", []],
    ["12345678901234567890 in all", []],
    ["12,345,678,901,234,567,890 in all", [Number("12345678901234567890")]],
  ])("%j: %j", (text, values) => {
    expect(quantitiesIn(text).map(({ value }) => value)).toEqual(values);
  });
});

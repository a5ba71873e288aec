/** Traces of a cut at the wrong place, in the words of an answer alone. */
import { describe, expect, test } from "@jest/globals";
import type { Question } from "../../src/questionnaire/questionnaire.js";
import type { Draft } from "../../src/reading/combine/draft.js";
import { WORDS_AGAINST } from "../../src/reading/combine/words-against.js";

const asked: Question = { id: "Q4b", text: "How many of them open on a Sunday?", group: false, choiceList: "Reasons to close" };
const draft = (text: string, source: Draft["source"]): Draft => ({
  order: 6,
  source,
  anchor: null,
  pieces: [],
  text,
  urls: [],
  notes: [],
  doubts: [],
  meaning: null,
});
const against = (text: string, source: Draft["source"] = "own"): readonly string[] =>
  WORDS_AGAINST.filter(({ isIn }) => isIn(text, draft(text, source), asked)).map(({ why }) => why);

describe("words that speak against an answer", () => {
  test.each([
    ["As to question 5: N/A, the service has moved", /naming another question/],
    ["In answer to question 4a, there are nine", /naming another question/],
    ["The rent is £40. As to question 7, the clerk keeps the list", /name a question/],
    ["Think this is the same again?", /ends with a question/],
    ["Is that so? Nine", /question stands inside/],
    ["do you own them?: nine", /question stands inside/],
    ["How many of themopen on Sunday 10", /begins as the question/],
    ['(options under "Reasons to close") Savings', /names the list/],
    ["all that apply) Savings; Repairs", /bracket closes/],
    ["--> 3 open", /begins with a sign/],
    ["(a) 40 cases", /label of a part/],
    ["412 Q5. None", /question label/],
    ["Q13 This is not recorded", /label of other questions/],
    ["8 and 9: None of this is recorded", /label of other questions/],
    ["9, of which 2 are shared 5: No, it was closed", /number of the next question/],
    ["The bin is tagged 5) Yes", /number of the next question/],
    ["Turning to question 4b, the cabinet. As to question", /lead to another question/],
    ["£693,929 o Where the council sells", /bullet stands inside/],
    ["The rest are free. (f) £74,250 a year", /letter of another part/],
    ["is withheld under section 40", /middle of a sentence/],
    [`${"word ".repeat(600)}`, /very long/],
  ])("%s", (text, why) => {
    expect(against(text).join(" ")).toMatch(why);
  });

  test.each([
    "Nine",
    "In answer to question 4b, nine",
    "In reply to question 4, nine",
    "In answer to questions 4b and 5, we hold no figures",
    "(a) 40 cases (b) 12 cases",
    "Nine (of 14) open on a Sunday",
    "How they open differs: nine of them on a Sunday",
    "Savings and repairs",
    "See the answer to Q4.",
    "Nine. Opening is at 5: earlier on Mondays",
    "31 (see Section 5) in all",
    "We act on (a) noise and (b) dust. (c) Others do the rest",
    "About 50?",
  ])("nothing against: %s", (text) => {
    expect(against(text)).toEqual([]);
  });

  test("a statement for the whole request has no labels of parts in it", () => {
    const words = "a. - d. Withheld under section 31. (e) This will be published in the autumn.";
    expect(against(words, "whole").join(" ")).toMatch(/Several labels/);
    expect(against("We do not hold any of this.", "whole")).toEqual([]);
  });

  test("each row says why and where such words were seen", () => {
    for (const { factor, why, seen } of WORDS_AGAINST) {
      expect(factor).toBeGreaterThan(0.7);
      expect(factor).toBeLessThan(1);
      expect([why, seen].every((words) => words.length > 10)).toBe(true);
    }
  });
});

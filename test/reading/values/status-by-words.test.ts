import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { type WordWeights, wordsAndPairs } from "../../../src/reading/text/word-model.js";
import { SAID_STATUSES, type SaidStatus, statusesByWords, wordsSay } from "../../../src/reading/values/status-by-words.js";
import { labelledAnswers, moduleOf, WEIGHTS_FILE, weighStatuses } from "../labelled/weigh-statuses.js";

const answers = labelledAnswers();
const likeliest = (text: string, weights: WordWeights): SaidStatus | undefined => {
  const likely = statusesByWords(text.toLowerCase(), weights);
  return SAID_STATUSES[likely.indexOf(Math.max(...likely))];
};

describe("what single words say of an answer's status", () => {
  test("the weights are those of the labelled answers", () => {
    expect(readFileSync(WEIGHTS_FILE, "utf8")).toBe(moduleOf(weighStatuses(answers)));
  });

  // Learnt from four fifths of the answers, asked of the fifth: what it says of words that nobody showed it.
  const FOLDS = 5;
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = weighStatuses(answers.filter((_, at) => at % FOLDS !== fold));
    return answers.filter((_, at) => at % FOLDS === fold).map((answer) => ({ ...answer, says: likeliest(answer.text, weights) }));
  }).flat();

  test("of answers that it has not seen it knows nearly nine in ten", () => {
    expect(judged.filter(({ label, says }) => says === label).length / judged.length).toBeGreaterThan(0.86);
  });

  test.each([
    ["answered", 0.95],
    ["not_held", 0.6],
    ["refused", 0.65],
    ["already_available", 0.75],
    ["see_other", 0.7],
  ] as const)("%s is found in at least %d of all", (status, share) => {
    const own = judged.filter(({ label }) => label === status);
    expect(own.filter(({ says }) => says === status).length / own.length).toBeGreaterThan(share);
  });

  test.each([
    ["you will find it on our open data page.", "already_available"],
    ["i refer you to the answer given before this one.", "see_other"],
  ] as const)("%s: %s", (lower, status) => {
    expect(wordsSay(lower)).toEqual({ kind: "other", status });
  });

  test.each([
    "the parks team and two contractors",
    "open from nine to five on weekdays",
    "by letter, then by telephone",
    "heather lane depot",
  ])("%s: nothing against it", (lower) => {
    expect(wordsSay(lower)).toEqual({ kind: "agree" });
  });

  test("figures are alike, and no more than the first eighty words count", () => {
    expect(wordsAndPairs("£1,204 and 17")).toEqual(new Set(["^", "£", "^ £", "0", "£ 0", "and", "0 and", "and 0", "0 $"]));
    expect(wordsAndPairs(`${"so ".repeat(79)}it goes on`)).not.toContain("goes");
  });
});

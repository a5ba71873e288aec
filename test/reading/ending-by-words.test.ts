import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { endingByWords } from "../../src/reading/segments/ending-by-words.js";
import { labelledSentences, moduleOf, WEIGHTS_FILE, weighEndings } from "./labelled/weigh-endings.js";

const sentences = labelledSentences();

describe("what single words say of a line below the last answer", () => {
  test("the weights are those of the labelled sentences; if not: node --import tsx test/reading/labelled/weigh-endings.ts", () => {
    expect(readFileSync(WEIGHTS_FILE, "utf8") === moduleOf(weighEndings(sentences))).toBe(true);
  });

  // Learnt from four fifths of the sentences, asked of the fifth: what it says of words that nobody showed it.
  const FOLDS = 5;
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = weighEndings(sentences.filter((_, at) => at % FOLDS !== fold));
    return sentences
      .filter((_, at) => at % FOLDS === fold)
      .map(({ label, text }) => ({ label, ending: endingByWords(text.toLowerCase(), weights) }));
  }).flat();
  const share = (label: string, least: number): number => {
    const own = judged.filter((one) => one.label === label);
    return own.filter(({ ending }) => ending >= least).length / own.length;
  };

  test("it knows half of the endings that it has not seen, and takes one answer in two hundred for a clear one", () => {
    expect(share("ending", 0.8)).toBeGreaterThan(0.5);
    expect(share("answer", 0.8)).toBeLessThan(0.025);
    expect(share("answer", 0.9)).toBeLessThan(0.007);
  });

  test.each([
    "contains public sector information licensed under the open government licence v3.0.",
    "address for reviews - the information team, county hall.",
    "tell us how we did: please take our survey.",
    "please direct appeals to the data protection officer.",
  ])("%s: an ending", (lower) => {
    expect(endingByWords(lower)).toBeGreaterThan(0.8);
  });

  test.each(["the parks team cut it twice a year.", "£4,210 in 2021 and nothing since.", "only the two largest depots have one."])(
    "%s: no ending",
    (lower) => {
      expect(endingByWords(lower)).toBeLessThan(0.5);
    },
  );
});

/** Doubts that fire only where they tell right answers from wrong ones: what a person need not look at, and what one must. Councils are invented. */
import { describe, expect, test } from "@jest/globals";
import { documentFromText } from "../../src/adapters/documents/text-document.js";
import type { Question } from "../../src/questionnaire/questionnaire.js";
import { readReply } from "../../src/reading/read-reply.js";

const SURE = 0.9;
const QUESTIONS: readonly (readonly [id: string, text: string])[] = [
  ["Q1", "How many ferries does the council own?"],
  ["Q2", "What did the ferries cost in 2023?"],
  ["Q3", "Who repairs the ferries?"],
  ["Q4", "How many passengers fell ill on board?"],
  ["Q5", "Does the council run a night ferry?"],
];

function confidenceOf(body: string, id: string): number {
  const questions = QUESTIONS.map(([own, text]): Question => ({ id: own, text, group: false }));
  const { answers } = readReply({
    questionnaire: { title: "Ferries", questions, choiceLists: {} },
    documents: [documentFromText(body, "body")],
  });
  return answers.find(({ question }) => question === id)?.confidence ?? 0;
}

const REST = "3. Quayside Marine\n4. None\n5. No\n";
const LABELLED = "1. 4\n2. £30,000\n3. Quayside Marine\n4. ";

describe("a person need not look", () => {
  test.each([
    [`1 & 2. 4 ferries costing £31,402.10 (all)\n${REST}`, "Q1", "each question finds its value in short words"],
    [`1 & 2. 4 ferries costing £31,402.10 (all)\n${REST}`, "Q2", "the same, for the other"],
    [`${LABELLED}We don't analyse this\n5. No\n`, "Q4", "short words that say it is not held and no more"],
    [`${LABELLED}Crew: 3 Visitors: 11\n5. No\n`, "Q4", "a label before each figure"],
  ])("%s %s: %s", (body, id) => {
    expect(confidenceOf(body, id)).toBeGreaterThanOrEqual(SURE);
  });
});

describe("a person should look", () => {
  test.each([
    [`1 & 2. There is no ferry at present (planned for 2030), see the plan\n${REST}`, "Q2", "none of one thing says nothing of the other"],
    [`${LABELLED}11 in the first year; 3 after that\n5. No\n`, "Q4", "several figures without labels"],
  ])("%s %s: %s", (body, id) => {
    expect(confidenceOf(body, id)).toBeLessThan(SURE);
  });
});

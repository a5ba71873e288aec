/** "Q3 2025" is a quarter of a year; the reader must not take it for the label of question 3. */
import { expect, test } from "@jest/globals";
import { documentFromText } from "../../src/adapters/documents/text-document.js";
import type { Questionnaire } from "../../src/questionnaire/questionnaire.js";
import { readReply } from "../../src/reading/read-reply.js";

const questionnaire: Questionnaire = {
  title: "Footbridges",
  questions: [
    { id: "Q1", text: "How many footbridges does the council own?", group: false, type: "number" },
    { id: "Q2", text: "When will the next footbridge be painted?", group: false, type: "date" },
    { id: "Q3", text: "When is the next inspection of the footbridges due?", group: false },
    { id: "Q4", text: "How many footbridges are closed?", group: false, type: "number" },
  ],
  choiceLists: {},
};

const reply = (second: string, third: string): string => `Dear Ms Okafor

Please find our response below.

1. How many footbridges does the council own?

17

2. When will the next footbridge be painted?

${second}

3. When is the next inspection of the footbridges due?

${third}

4. How many footbridges are closed?

2

Yours sincerely
Information Governance
`;

test.each([
  ["Q3 2025", "Q1 2026", "2025-Q3"],
  ["In Q3 2025", "Q1 and Q2 2026", "2025-Q3"],
  ["Q4 2026", "Q2 of 2026", "2026-Q4"],
])("%s and %s are quarters", (second, third, value) => {
  const { answers } = readReply({ questionnaire, documents: [documentFromText(reply(second, third))] });
  expect(answers.map(({ status, text, refersTo }) => ({ status, text, refersTo }))).toEqual([
    { status: "answered", text: "17", refersTo: null },
    { status: "answered", text: second, refersTo: null },
    { status: "answered", text: third, refersTo: null },
    { status: "answered", text: "2", refersTo: null },
  ]);
  expect(answers[1]?.value).toEqual(value);
});

import { describe, expect, test } from "@jest/globals";
import { conditionRemark, listed, questionnaireText } from "../../src/letters/questionnaire-text.js";
import { parseQuestionnaire } from "../../src/questionnaire/parse-questionnaire.js";
import type { Questionnaire } from "../../src/questionnaire/questionnaire.js";
import { questionnaire } from "./invented-survey.js";

function made(data: object): Questionnaire {
  const parsed = parseQuestionnaire(data);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.questionnaire;
}

describe("the questionnaire in the letter", () => {
  test("a line for each question and heading, what hangs on an answer, and the lists at the end", () => {
    expect(questionnaireText(questionnaire).split("\n")).toEqual([
      "Q1. How many street trees does the Council look after?",
      "Q1a. How many of those were planted since 2020?",
      "Q2. Is there a written tree strategy?",
      "(if Yes answer Q3, if No answer Q4)",
      "Q3. If there is a strategy:",
      "Q3a. When was it adopted?",
      'Q3b. What hindered it? (See "Hindrances" below, please state all that apply)',
      "Q4. If there is none:",
      "Q4a. Is one planned?",
      "Q5. Who cuts the trees?",
      "(please choose: Own staff; A contractor; Both)",
      "(if A contractor answer Q6)",
      "Q6. Please name the contractor.",
      "Q7. What did the Council spend on street trees in 2024-25?",
      "Hindrances",
      "Funding",
      "Underground cables",
      "Objections by residents",
      "Other (please specify)",
    ]);
  });

  test("a remark that the question already makes is not made twice", () => {
    const asked = made({
      title: "t",
      questions: [
        { id: "Q1", text: "Do you have bees? (if Yes answer Q2)" },
        { id: "Q2", text: "How many?", askedIf: "Q1 = Yes" },
      ],
    });
    expect(questionnaireText(asked)).toBe("Q1. Do you have bees? (if Yes answer Q2)\nQ2. How many?");
  });

  test("a heading whose questions hang on different answers is not named for them", () => {
    const asked = made({
      title: "t",
      questions: [
        { id: "A", text: "Any?" },
        { id: "B", text: "Then:", group: true },
        { id: "B1", text: "One?", parent: "B", askedIf: "A = Yes" },
        { id: "B2", text: "Two?", parent: "B", askedIf: "A = No" },
        { id: "C", text: "Three?", askedIf: "a = yes" },
      ],
    });
    const first = asked.questions[0];
    expect(first && conditionRemark(asked, first)).toBe("(if Yes answer B1 and C, if No answer B2)");
  });

  test("words in a row", () => {
    expect([listed([]), listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"])]).toEqual(["", "a", "a and b", "a, b and c"]);
  });
});

import { describe, expect, test } from "@jest/globals";
import { parseCondition, parseQuestionnaire } from "../../src/questionnaire/parse-questionnaire.js";
import { answerable } from "../../src/questionnaire/questionnaire.js";

const good = {
  title: "Libraries",
  questions: [
    { id: "Q1", text: "How many  libraries\n are there?", type: "number" },
    { id: "Q2", text: "If any closed:", group: true },
    { id: "Q2a", parent: "Q2", text: "Why?", choices: "Reasons", askedIf: "Q1 = 0" },
    { id: "Q3", text: "Which of these?", choices: ["Day", "Night"] },
  ],
  choices: { Reasons: ["Cost", "Use"] },
};

describe("a questionnaire", () => {
  test("is read with its headings, lists and conditions", () => {
    const parsed = parseQuestionnaire(good);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect(parsed.questionnaire.questions[0]?.text).toBe("How many libraries are there?");
    expect(parsed.questionnaire.questions[2]).toMatchObject({
      choices: ["Cost", "Use"],
      choiceList: "Reasons",
      askedIf: { question: "Q1", equals: "0" },
    });
    expect(parsed.questionnaire.questions[3]?.choices).toEqual(["Day", "Night"]);
    expect(answerable(parsed.questionnaire).map((question) => question.id)).toEqual(["Q1", "Q2a", "Q3"]);
  });

  test("takes its lists also as {name, options, applies_to}", () => {
    const parsed = parseQuestionnaire({
      ...good,
      questions: [{ id: "A", text: "Why?" }],
      choices: [{ name: "Reasons", applies_to: ["A"], options: ["Cost"] }],
    });
    expect(parsed.ok && parsed.questionnaire.questions[0]?.choices).toEqual(["Cost"]);
  });

  const wrong: readonly [unknown, string, string][] = [
    [[], "(top)", "no mapping"],
    [{ questions: [] }, "title", "no title"],
    [{ title: "x", questions: [] }, "questions", "nothing is asked"],
    [{ title: "x", questions: [{ text: "a?" }] }, "questions[0].id", "no label"],
    [{ title: "x", questions: [{ id: "Q 1", text: "a?" }] }, "questions[0].id", "a label with a space cannot be found again in a reply"],
    [
      {
        title: "x",
        questions: [
          { id: "Q1", text: "a?" },
          { id: "q1", text: "b?" },
        ],
      },
      "questions[1].id",
      "used twice, whatever the case",
    ],
    [{ title: "x", questions: [{ id: "Q1", text: "a?", type: "numbr" }] }, "questions[0].type", "a slip in the type"],
    [{ title: "x", questions: [{ id: "Q1", text: "a?", choices: "None such" }] }, "questions[0].choices", "a list that is not there"],
    [{ title: "x", questions: [{ id: "Q1", text: "a?", askedIf: "if Q2" }] }, "questions[0].askedIf", "no condition"],
    [{ title: "x", questions: [{ id: "Q1", text: "a?", askedIf: "Q9 = Yes" }] }, "questions[0].askedIf", "a condition on nothing"],
    [{ title: "x", questions: [{ id: "Q1", text: "a?", tpye: "text" }] }, "questions[0].tpye", "an unknown key"],
    [{ title: "x", questions: [{ id: "Q1", text: "Heading", group: true }] }, "questions", "only headings"],
  ];
  test.each(wrong)("%j is refused at %s: %s", (data, where) => {
    const parsed = parseQuestionnaire(data);
    expect(parsed.ok).toBe(false);
    expect(!parsed.ok && parsed.problems.map((problem) => problem.where)).toContain(where);
  });

  test("lists all problems at once", () => {
    const parsed = parseQuestionnaire({ questions: [{ id: "Q1" }, { text: "b?", type: 7 }] });
    expect(!parsed.ok && parsed.problems.length).toBeGreaterThanOrEqual(4);
  });
});

test.each([
  ["Q11 = Yes", { question: "Q11", equals: "Yes" }],
  [" Q4a=None of these ", { question: "Q4a", equals: "None of these" }],
  ["Q11", null],
  ["= Yes", null],
])("condition %j", (text, expected) => {
  expect(parseCondition(text)).toEqual(expected);
});

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { documentFromText } from "../../src/adapters/documents/text-document.js";
import type { Questionnaire } from "../../src/questionnaire/questionnaire.js";
import { findQuestions } from "../../src/reading/alignment/find-questions.js";
import { lineStarts, stretches } from "../../src/reading/labels/line-starts.js";
import { questionIndex } from "../../src/reading/questions/question-index.js";
import { replyText } from "../../src/reading/text/reply-text.js";

const ASKED = [
  "How many plots does the council own?",
  "How many plots does the council own? How many of them have water?",
  "How many people waited for a plot in 2021-22?",
  "How many people waited for a plot in 2022-23?",
  'Who runs the sites? (See "Who runs it")',
  "When was the allotment strategy last revised by the parks committee?",
] as const;

const questionnaire: Questionnaire = {
  title: "Allotments",
  questions: ASKED.map((text, at) => ({ id: `Q${at + 1}`, text, group: false })),
  choiceLists: {},
};

/** What was found: the question, how much of it in hundredths, and its words in the reply. */
function found(text: string): [id: string, recall: number, words: string][] {
  const index = questionIndex(questionnaire);
  const reply = replyText([documentFromText(text)], index);
  const stretch = stretches(reply, lineStarts(reply, index), new Set());
  return findQuestions(reply, index, stretch).map(({ order, firstWord, endWord, recall }) => [
    index.questions[order]?.question.id ?? "",
    Math.round(recall * 100),
    text.slice(reply.wordStart[firstWord] ?? 0, reply.wordEnd[endWord - 1] ?? 0),
  ]);
}

describe("where questions stand", () => {
  test.each([
    ["word for word", `6. ${ASKED[5]}\nIn 2020.`, [["Q6", 100, ASKED[5].slice(0, -1)]]],
    ["what it shares with its neighbour says nothing", `3. ${ASKED[2]}\n41`, [["Q3", 100, ASKED[2].slice(0, -1)]]],
    [
      "a question that another begins with explains nothing for good",
      "2. How many plots does the council own? And how many of them have water?\n3",
      [
        ["Q2", 100, "How many plots does the council own? And how many of them have water"],
        ["Q1", 100, "How many plots does the council own"],
      ],
    ],
    [
      "a pair of words twice in one question",
      'Who runs the sittes? (See "Who runs it")\nA trust',
      [["Q5", 100, 'Who runs the sittes? (See "Who runs it']],
    ],
    [
      "a letter wrong and a word left out",
      "When was the alotment strategy revised by the parks committee?\n2020",
      [["Q6", 85, "When was the alotment strategy revised by the parks committee"]],
    ],
    ["two words are chance", "The parks committee met on Monday.", []],
  ])("%s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test("whatever stands around it, a question on its own line is found", () => {
    const words = fc.array(fc.constantFrom("how", "many", "plots", "in", "2021", "the", "council", "waited", "we", "hold", "none"), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(words, fc.constantFrom(...ASKED.keys()), words, (before, at, after) => {
        const text = `${before.join(" ")}\n\n${ASKED[at]}\n\n${after.join(" ")}`;
        expect(found(text).filter(([id, recall]) => id === `Q${at + 1}` && recall === 100).length).toBeGreaterThan(0);
      }),
    );
  });
});

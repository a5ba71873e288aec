/** Questions and a reader for the tables of this folder. Councils and texts are invented. */

import type { Regime } from "../../../src/foi/terms.js";
import type { Question } from "../../../src/questionnaire/questionnaire.js";
import { type AnswerMeaning, readAnswer } from "../../../src/reading/values/read-answer.js";

export const IDS: readonly string[] = [
  "Q1",
  "Q2",
  "Q3",
  "Q3a",
  "Q3b",
  "Q4",
  "Q4a",
  "Q4b",
  "Q4c",
  "Q5",
  "Q6",
  "Q7",
  "Q8",
  "Q9",
  "Q10",
  "Q11",
  "Q12",
];

export function ask(text: string, more: Partial<Question> = {}): Question {
  return { id: "Q9", text, group: false, ...more };
}

export function read(text: string, question: string | Question, regime?: Regime, urls: readonly string[] = []): AnswerMeaning {
  return readAnswer(text, {
    question: typeof question === "string" ? ask(question) : question,
    urls,
    questionIds: IDS,
    ...(regime === undefined ? {} : { regime }),
  });
}

/** Tables of officers' wording: what was asked, and how each wording of an answer is to be read. */
import { describe, expect, test } from "@jest/globals";
import type { Regime } from "../../../src/foi/terms.js";
import type { AnswerType, Question } from "../../../src/questionnaire/questionnaire.js";
import type { AnswerStatus, AnswerValue } from "../../../src/reading/answer.js";
import { ask, read } from "./asked.js";

/** Several statuses: any of them is right. Value left out: more than one would be right. Exemptions: at least these. */
export type Row = readonly [
  words: string,
  status: AnswerStatus | readonly AnswerStatus[],
  value?: AnswerValue | undefined,
  exemptions?: readonly string[],
];

export interface Asked {
  readonly question: string;
  readonly type?: AnswerType;
  readonly choices?: readonly string[];
  readonly regime?: Regime;
  readonly rows: readonly Row[];
}

const questionOf = ({ question, type, choices }: Asked): Question =>
  ask(question, { ...(type === undefined ? {} : { type }), ...(choices === undefined ? {} : { choices }) });

/** One test a row, named by its words. */
export function readRows(tables: readonly Asked[]): void {
  describe.each(tables)("$question", (asked) => {
    test.each(asked.rows.map((row) => ({ words: row[0], row })))("$words", ({ row: [words, status, value, exemptions = []] }) => {
      const meaning = read(words, questionOf(asked), asked.regime, /www\.\S+/.exec(words) ?? []);
      expect(typeof status === "string" ? [status] : status).toContain(meaning.status);
      if (value !== undefined) expect(meaning.value).toEqual(value);
      expect(meaning.exemptions).toEqual(expect.arrayContaining([...exemptions]));
    });
  });
}

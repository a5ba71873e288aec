/** The wording tables: every row says where it was seen, and no row waits for a cue that its words need not have. */
import { describe, expect, test } from "@jest/globals";
import { AnswerWords } from "../../../src/reading/values/answer-words.js";
import { indexWordings, wordingsOf } from "../../../src/reading/values/wording.js";
import * as elsewhere from "../../../src/reading/values/wordings-elsewhere.js";
import { NOT_HELD } from "../../../src/reading/values/wordings-not-held.js";
import { REFUSED } from "../../../src/reading/values/wordings-refused.js";
import { generateReply } from "../../generator/generate.js";

const ROWS = [
  ...NOT_HELD,
  ...REFUSED,
  ...elsewhere.NOT_APPLICABLE,
  ...elsewhere.AVAILABLE,
  ...elsewhere.PROMISE,
  ...elsewhere.AROUND,
  ...elsewhere.LEGAL,
];
/** Phrases that rows quote as seen: each is a text of its own. */
const QUOTED = ROWS.flatMap((row) => [...row.seen.matchAll(/(?:^|\s)'([^']{6,})'(?=$|[,;.\s])/gu)].map((match) => match[1] ?? ""));

describe("wording tables", () => {
  test("every row has cues, a weight and where it was seen", () => {
    for (const row of ROWS) {
      expect(row.cue).toMatch(/^[a-z0-9]+(?: [a-z0-9]+)*$/u);
      expect(row.weight).toBeGreaterThan(0.3);
      expect(row.weight).toBeLessThan(1);
      expect(row.seen.length).toBeGreaterThan(4);
      expect(row.pattern.flags).toBe("");
    }
  });

  test("a row found by its pattern is found by its cues too", () => {
    const index = indexWordings(ROWS);
    const texts = [...QUOTED];
    for (let seed = 0; seed < 80; seed++) for (const expected of Object.values(generateReply(seed).expected)) texts.push(expected.text);
    for (const text of texts) {
      const words = new AnswerWords(text, 8_000);
      const byCue = new Set(wordingsOf(words, index).map((hit) => hit.row));
      for (const { start, end } of words.sentences)
        for (const row of ROWS) {
          if (start > 0 && row.pattern.source.startsWith("^")) continue;
          if (row.pattern.test(words.lower.slice(start, end)) && !byCue.has(row))
            throw new Error(`"${words.lower.slice(start, end)}" matches ${row.pattern.source} but has none of its cues`);
        }
    }
    expect(texts.length).toBeGreaterThan(500);
  });
});

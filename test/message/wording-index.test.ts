/** The index never leaves out a row that matches: shown on every row of every table and on patterns of every kind. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseMail } from "../../src/adapters/mime/parse-mail.js";
import { AUTOMATIC_WORDING, AWAY_WORDING, RECALL_WORDING } from "../../src/message/automatic-wording.js";
import { BOUNCE_WORDING } from "../../src/message/bounce-wording.js";
import { LOOSER_RESPONSE_WORDING } from "../../src/message/looser-response-wording.js";
import { LOOSER_TURNING_WORDING } from "../../src/message/looser-turning-wording.js";
import { LOOSER_WAITING_WORDING } from "../../src/message/looser-waiting-wording.js";
import { ownWords } from "../../src/message/own-words.js";
import { RESPONSE_WORDING } from "../../src/message/response-wording.js";
import { TURNING_WORDING } from "../../src/message/turning-wording.js";
import { UNRELATED_WORDING } from "../../src/message/unrelated-wording.js";
import { WAITING_WORDING } from "../../src/message/waiting-wording.js";
import { WordingIndex } from "../../src/message/wording-index.js";

const TABLES: Readonly<Record<string, readonly { readonly pattern: RegExp }[]>> = {
  AUTOMATIC_WORDING,
  AWAY_WORDING,
  BOUNCE_WORDING,
  LOOSER_RESPONSE_WORDING,
  LOOSER_TURNING_WORDING,
  LOOSER_WAITING_WORDING,
  RECALL_WORDING,
  RESPONSE_WORDING,
  TURNING_WORDING,
  UNRELATED_WORDING,
  WAITING_WORDING,
};
const fixtures = join(import.meta.dirname, "fixtures");
const sentences = (
  await Promise.all(
    readdirSync(fixtures)
      .filter((name) => name.endsWith(".eml"))
      .map(async (name) => {
        const words = ownWords(await parseMail(readFileSync(join(fixtures, name))));
        return [words.subject, words.own, ...words.units.map((unit) => unit.text)];
      }),
  )
).flat();

describe("an index over wording", () => {
  test.each(Object.entries(TABLES))("%s: finds what testing every row finds, in the order of the table", (_name, rows) => {
    const index = new WordingIndex(rows);
    for (const text of sentences) expect(index.fitting(text)).toEqual(rows.filter((row) => row.pattern.test(text)));
  });

  test.each(Object.entries(TABLES))("%s: offers at most a third of the rows for a sentence", (_name, rows) => {
    const texts = sentences.map((text) => ({ text }));
    const offered = new WordingIndex(rows).mayFit(texts).reduce((sum, each) => sum + each.length, 0);
    expect(offered / rows.length / texts.length).toBeLessThan(0.34);
  });

  test.each([
    [/refus(?:e|al)/i, "A REFUSAL"],
    [/uph(?:e|o)ld/, "we uphold it"],
    [/e-?mail/i, "E-Mail"],
    [/\bfees?\b/, "fee"],
    [/s\.? ?12/, "s 12"],
    [/(?:a|b){3}/, "aba"],
    [/[cdn]ot(?!e)/, "not"],
    [/(?<!k)now\b/, "now"],
    [/(\d)\1/, "33"],
    [/\p{Lu}nd/u, "And"],
    [/\u00a0mark/, "\u00a0mark"],
    [/caf[eé]s/i, "CAFÉS"],
    [/kelvin/iu, "\u212aelvin"],
    [/straße/i, "STRAßE"],
    [/^$/, ""],
    [/x*/, "none"],
    [/(?:long|short)? time/, "the time"],
    [/a[^]b/, "a\nb"],
    [/20\s+working\s?days/, "20 \n working days"],
    [/[a-z]{2}\d+-\d/i, "AB12-3"],
    [/ship(?=ped)/, "shipped"],
    [/[\w.]+@[\w.]+/, "a.b@c"],
    [/[-–—]{2}/, "--"],
    [/\//, "/"],
  ])("%s is offered for %j", (pattern, text) => {
    expect(pattern.test(text)).toBe(true);
    expect(new WordingIndex([{ pattern }]).fitting(text)).toHaveLength(1);
  });

  test("finds a word wherever it stands", () => {
    const index = new WordingIndex([{ pattern: /\b(?:clarif\w+|eglur\w+)\b/i }]);
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom("clarify", "Clarification", "EGLURO"),
        fc.string(),
        (before, word, after) => {
          expect(index.fitting(`${before} ${word} ${after}`)).toHaveLength(1);
        },
      ),
    );
  });
});

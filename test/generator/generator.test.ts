/** The generator has to be right before it can say that the reader is wrong. */
import { describe, expect, test } from "@jest/globals";
import { parseQuestionnaire } from "../../src/questionnaire/parse-questionnaire.js";
import { answerable } from "../../src/questionnaire/questionnaire.js";
import { ANSWER_STATUSES } from "../../src/reading/answer.js";
import { type GeneratedReply, generateReply, LAYOUTS } from "./generate.js";
import { overlapOf } from "./score.js";

const SEEDS = Array.from({ length: 40 }, (_, at) => at + 1);
const inLayout = (code: string): GeneratedReply[] => SEEDS.map((seed) => generateReply(seed, code));
const mixed = Array.from({ length: 600 }, (_, at) => generateReply(at + 1));

const ENTITIES: Record<string, string> = {
  "&lt;": "<",
  "&gt;": ">",
  "&pound;": "£",
  "&#8211;": "–",
  "&rsquo;": "’",
  "&amp;": "&",
  "&nbsp;": " ",
};
/** The words a reader sees, without the signs that only lay them out. */
function words(reply: GeneratedReply): string {
  const shown =
    reply.mediaType === "text/html"
      ? reply.text
          .replace(/<\/?(b|i|a|font|span)\b[^>]*>/g, "")
          .replace(/<[^>]+>/g, " ")
          .replace(/&[a-z#0-9]+;/g, (entity) => ENTITIES[entity] ?? entity)
      : reply.text.replace(/^(> ?)+/gm, "");
  return fold(shown);
}
const fold = (text: string): string =>
  text
    .replace(/[*•|-]/g, " ")
    .replace(/\s+/g, " ")
    .trim();

describe("generator", () => {
  test("one seed gives one reply", () => {
    for (const seed of [1, 2, 777, 123_456]) expect(generateReply(seed)).toEqual(generateReply(seed));
    expect(generateReply(1).text).not.toBe(generateReply(2).text);
  });

  test("every layout of the catalogue is produced", () => {
    const seen = new Set(mixed.map(({ layout }) => layout));
    expect(LAYOUTS.map(({ code }) => code).filter((code) => !seen.has(code))).toEqual([]);
    for (const code of [
      "ANS",
      "ANSQ",
      "INL",
      "INLA",
      "SAME",
      "TABLE",
      "OL",
      "BULLET",
      "PROSE",
      "WHOLE",
      "ATTACH",
      "QUOTED",
      "COLOUR",
      "FLAT",
    ])
      expect(seen).toContain(code);
  });

  test("every status, both kinds of text and the cross-cutting traits are produced", () => {
    const expected = mixed.flatMap((reply) => Object.values(reply.expected));
    for (const status of ANSWER_STATUSES) expect(expected.filter((one) => one.status === status).length).toBeGreaterThan(20);
    const traits = new Set(mixed.flatMap((reply) => reply.traits));
    for (const trait of [
      "text",
      "html",
      "request first",
      "in an attachment",
      "original appended",
      "grouped labels",
      "grouped answer",
      "reasons away from the answer",
      "numbered links",
      "sub-labels restyled",
      "mixed labels",
      "unanswered",
      "careless copy of the questions",
      "bilingual",
      "options repeated",
      "lists of options repeated",
      "clarification repeated",
      "condition repeated",
      "labels repeated by period",
    ])
      expect(traits).toContain(trait);
  });

  test("the questionnaires are ones that could be written in a file", () => {
    for (const { questionnaire } of mixed) {
      const { title, questions, choiceLists } = questionnaire;
      const written = questions.map(({ choiceList, askedIf, ...question }) => ({
        ...question,
        ...(choiceList === undefined ? {} : { choices: choiceList }),
        ...(askedIf === undefined ? {} : { askedIf: `${askedIf.question} = ${askedIf.equals}` }),
      }));
      const parsed = parseQuestionnaire({ title, questions: written, choices: choiceLists });
      expect(parsed).toMatchObject({ ok: true, questionnaire: { questions: questions.map(({ id, text }) => ({ id, text })) } });
    }
  });

  test.each(LAYOUTS.map(({ code }) => code))("%s: an expectation for every question, and its words stand in the reply", (code) => {
    for (const reply of inLayout(code)) {
      expect(Object.keys(reply.expected).sort()).toEqual(
        answerable(reply.questionnaire)
          .map(({ id }) => id)
          .sort(),
      );
      const all = words(reply);
      for (const [question, expected] of Object.entries(reply.expected)) {
        // Words that stand in several places (a column of a table, words broken by columns) are compared as a bag.
        const apart = code.startsWith("TABLE-years") || code === "FLAT" || code === "ANS-periods";
        const found = apart ? expected.text === "" || overlapOf(fold(expected.text), all).recall === 1 : all.includes(fold(expected.text));
        expect({ seed: reply.seed, question, text: expected.text, found }).toEqual({
          seed: reply.seed,
          question,
          text: expected.text,
          found: true,
        });
        if (expected.refersTo !== undefined) expect(Object.keys(reply.expected)).toContain(expected.refersTo);
      }
    }
  });

  test("a question that nobody answered has no words, or only a promise", () => {
    for (const reply of mixed)
      for (const expected of Object.values(reply.expected)) {
        if (expected.status === "no_reply") expect(expected.value).toBeUndefined();
        else expect(expected.text).not.toBe("");
      }
  });

  test("plain text is wrapped and quoted as mail programs do", () => {
    const quoted = inLayout("QUOTED").filter(({ mediaType }) => mediaType === "text/plain");
    expect(quoted.length).toBeGreaterThan(5);
    for (const { text } of quoted) expect(text).toMatch(/^> /m);
    const wrapped = mixed.filter(
      ({ mediaType, text }) => mediaType === "text/plain" && text.split("\n").every((line) => line.length < 100),
    );
    expect(wrapped.length).toBeGreaterThan(50);
  });
});

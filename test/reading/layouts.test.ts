/** One named test for each way in which officers lay out their answers; the replies are in `fixtures/`. */
import { describe, expect, test } from "@jest/globals";
import { documentFromHtml } from "../../src/adapters/documents/html-document.js";
import { documentFromText } from "../../src/adapters/documents/text-document.js";
import type { Document } from "../../src/document/document.js";
import type { Reading } from "../../src/reading/answer.js";
import { readReply } from "../../src/reading/read-reply.js";
import { answersOnly } from "./fixtures/answers-only.js";
import { answersThatEcho } from "./fixtures/answers-that-echo.js";
import { appendedOriginal } from "./fixtures/appended-original.js";
import { above, blocks, leftOut } from "./fixtures/blocks.js";
import { countedLists } from "./fixtures/counted-lists.js";
import { endings } from "./fixtures/endings.js";
import type { Fixture } from "./fixtures/fixture.js";
import { footnotes } from "./fixtures/footnotes.js";
import { forOtherAnswers } from "./fixtures/for-other-answers.js";
import { labels, lastWords } from "./fixtures/labels.js";
import { letters } from "./fixtures/letters.js";
import { lettersInside } from "./fixtures/letters-inside.js";
import { marks, shared } from "./fixtures/marks.js";
import { noticesNamed } from "./fixtures/notices-named.js";
import { ownNumbers } from "./fixtures/own-numbers.js";
import { numbersBelow, ownWords } from "./fixtures/own-words.js";
import { edges, prose } from "./fixtures/prose.js";
import { questionsRepeated } from "./fixtures/questions-repeated.js";
import { reasonsBelow } from "./fixtures/reasons-below.js";
import { restatedLists } from "./fixtures/restated-lists.js";
import { saidBefore } from "./fixtures/said-before-the-words.js";
import { sectionsAndGroups } from "./fixtures/sections-and-groups.js";
import { statements } from "./fixtures/statements.js";
import { structured } from "./fixtures/structured.js";
import { forAllOfThem, subjectLines } from "./fixtures/subject-lines.js";
import { tables } from "./fixtures/tables.js";
import { twoLanguages } from "./fixtures/two-languages.js";
import { wholeRequests } from "./fixtures/whole-requests.js";

const documentOf = (text: string, source: string): Document =>
  text.startsWith("<") ? documentFromHtml(text, source) : documentFromText(text, source);

function documentsOf(fixture: Fixture): Document[] {
  const body = documentOf(fixture.body, "body");
  return fixture.attachment === undefined ? [body] : [body, documentOf(fixture.attachment, "attachment:reply.txt")];
}

const read = (fixture: Fixture): Reading => readReply({ questionnaire: fixture.questionnaire, documents: documentsOf(fixture) });

const ALL: readonly (readonly [group: string, fixtures: readonly Fixture[]])[] = [
  ["answers only", answersOnly],
  ["questions repeated", questionsRepeated],
  ["tables, lists and columns", structured],
  ["cells of tables", tables],
  ["statements", statements],
  ["letter prose", prose],
  ["letters in running text", letters],
  ["edges of answers", edges],
  ["labels", labels],
  ["last words", lastWords],
  ["letters inside", lettersInside],
  ["notices named", noticesNamed],
  ["blocks", blocks],
  ["below the last answer, for others", forOtherAnswers],
  ["said before the question's words", saidBefore],
  ["footnotes", footnotes],
  ["own numbers", ownNumbers],
  ["restated lists", restatedLists],
  ["answers above", above],
  ["left out", leftOut],
  ["subject lines", subjectLines],
  ["one answer for all parts", forAllOfThem],
  ["what ends the last answer", endings],
  ["reasons below the answers", reasonsBelow],
  ["the request appended below", appendedOriginal],
  ["marks before answers", marks],
  ["the authority's own words", ownWords],
  ["the requester's numbers", numbersBelow],
  ["one answer for several questions", shared],
  ["lists that count without a sign", countedLists],
  ["sections and groups", sectionsAndGroups],
  ["two languages", twoLanguages],
  ["whole requests", wholeRequests],
  ["answers in words of the question", answersThatEcho],
];

describe.each(ALL)("%s", (_group, fixtures) => {
  test.each(fixtures.map((fixture) => [fixture.name, fixture] as const))("%s", (_name, fixture) => {
    const reading = read(fixture);
    const expected = Object.fromEntries(
      fixture.questionnaire.questions.filter((question) => !question.group).map(({ id }) => [id, fixture.answers[id] ?? ["no_reply", ""]]),
    );
    expect(Object.fromEntries(reading.answers.map((answer) => [answer.question, [answer.status, answer.text]]))).toEqual(expected);
    for (const [id, exemptions] of Object.entries(fixture.exemptions ?? {}))
      expect(reading.answers.find((answer) => answer.question === id)?.exemptions).toEqual(expect.arrayContaining([...exemptions]));
    for (const [id, other] of Object.entries(fixture.refersTo ?? {}))
      expect(reading.answers.find((answer) => answer.question === id)?.refersTo).toBe(other);
  });
});

describe("what every reading promises", () => {
  const all = ALL.flatMap(([, fixtures]) => fixtures);

  test.each(all.map((fixture) => [fixture.name, fixture] as const))("evidence is the answer's words: %s", (_name, fixture) => {
    const documents = documentsOf(fixture);
    for (const answer of read(fixture).answers) {
      const words = answer.evidence
        .map(({ source, start, end }) => documents.find((document) => document.source === source)?.text.slice(start, end) ?? "")
        .join(" ")
        .replace(/^[ \t]*>+/gm, " ")
        .replace(/\s+/g, " ")
        .trim();
      expect(words).toBe(answer.text);
    }
  });

  test("the same documents give the same reading", () => {
    for (const fixture of all) expect(read(fixture)).toEqual(read(fixture));
  });

  test("every answer gives its reasons", () => {
    for (const fixture of all) for (const answer of read(fixture).answers) expect(answer.reasons.length).toBeGreaterThan(0);
  });
});

/** The public surface of the package, pinned: a change here is a breaking change. */
import { expect, test } from "@jest/globals";
import * as roundrobin from "../src/index.js";

test("exports exactly what is documented", () => {
  expect(Object.keys(roundrobin).sort((a, b) => a.localeCompare(b))).toEqual([
    "ANSWER_STATUSES",
    "documentFromHtml",
    "documentFromText",
    "parseQuestionnaire",
    "READER_VERSION",
    "readReply",
    "valueText",
  ]);
});

test("reads a reply and points to its words", () => {
  const parsed = roundrobin.parseQuestionnaire({ title: "Trees", questions: [{ id: "Q1", text: "How many street trees are there?" }] });
  if (!parsed.ok) throw new Error("the questionnaire is right");
  const document = roundrobin.documentFromText("Dear Sir\n\nQ1. How many street trees are there?\n\nAbout 4,200\n\nYours faithfully");
  const [answer] = roundrobin.readReply({ questionnaire: parsed.questionnaire, documents: [document] }).answers;
  expect(answer).toMatchObject({ question: "Q1", status: "answered", text: "About 4,200", value: { number: 4200, approx: true } });
  expect(answer?.evidence.map(({ start, end }) => document.text.slice(start, end))).toEqual(["About 4,200"]);
});

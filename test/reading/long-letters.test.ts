/** What stands far below, or in another document, is read by what stands round it. */
import { describe, expect, test } from "@jest/globals";
import { documentFromText } from "../../src/adapters/documents/text-document.js";
import type { Questionnaire } from "../../src/questionnaire/questionnaire.js";
import { readReply } from "../../src/reading/read-reply.js";

const questionnaire: Questionnaire = {
  title: "Allotments",
  questions: [
    { id: "Q1", text: "How many allotment plots does the council let?", group: false, type: "number" },
    { id: "Q2", text: "Who repairs the water taps?", group: false, type: "text" },
    { id: "Q3", text: "Is there a waiting list?", group: false, type: "boolean" },
    { id: "Q6a", text: "Are bonfires permitted there?", group: false, type: "boolean" },
    { id: "Q6b", text: "What is the rent of a plot?", group: false, type: "money" },
  ],
  choiceLists: {},
};

const bodyThenAnnex = (body: string, annex: string) =>
  readReply({
    questionnaire,
    documents: [
      { ...documentFromText(body), source: "body" },
      { ...documentFromText(annex), source: "annex.txt" },
    ],
  });

describe("a paragraph without blank lines", () => {
  const filler = "The parish looks after the hedges and the paths along the river all the year round.\n";
  test.each([
    [40, "what is read of it at once ends in characters"],
    [60, "what is read of it at once ends in lines"],
    [61, "and one line more"],
    [150, "and twice as far"],
  ])("names a question %i lines below its first", (lines) => {
    const reading = readReply({
      questionnaire,
      documents: [documentFromText(`Dear Ms Reed\n\n${filler.repeat(lines)}In answer to question 3, yes.\n\nYours sincerely\n`)],
    });
    expect(reading.answers.find(({ question }) => question === "Q3")).toMatchObject({ status: "answered", value: true });
  });
});

describe("a number on a line of its own", () => {
  test("gives the letters below it their number", () => {
    const { answers } = bodyThenAnnex("6.\na. No\nb. £42 a year\n", "Map of the sites\n");
    expect(answers.find(({ question }) => question === "Q6a")).toMatchObject({ status: "answered", value: false });
  });

  test("gives none to the letters of the next document", () => {
    const { answers } = bodyThenAnnex("1. 31\n2. The parish\n3. Yes\n6.\n", "Conditions\na. No\nb. £42 a year\n");
    expect(answers.find(({ question }) => question === "Q6a")).toMatchObject({ status: "no_reply" });
  });
});

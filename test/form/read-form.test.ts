/** The form's model, its marks, and forms that were changed on their way. */
import { describe, expect, test } from "@jest/globals";
import type { Block, Document } from "../../src/document/document.js";
import { answerFormOf, COLUMN_HEADS, formKey, MARKER } from "../../src/form/answer-form.js";
import { readForm } from "../../src/form/read-form.js";
import { readReplyWithForm } from "../../src/form/read-reply-with-form.js";
import { typedValue } from "../../src/form/typed-value.js";
import type { Question, Questionnaire } from "../../src/questionnaire/questionnaire.js";
import { surveyOf } from "../generator/questionnaire.js";
import { randomOf } from "../generator/random.js";
import { growth } from "../support/growth.js";
import { fillingsOf } from "./fillings.js";

const QUESTIONNAIRE: Questionnaire = {
  title: "Swimming pools",
  questions: [
    { id: "Q1", text: "How many pools does the council run?", group: false, type: "number" },
    { id: "Q2", text: "Does the council own a lido?", group: false, type: "boolean" },
    { id: "Q3", text: "If there is a lido:", group: true },
    { id: "Q3a", text: "When was it last repaired?", group: false, type: "date", parent: "Q3", askedIf: { question: "Q2", equals: "Yes" } },
    { id: "Q4", text: "What does a swim cost?", group: false, type: "money" },
  ],
  choiceLists: {},
};
const FORM = answerFormOf(QUESTIONNAIRE);
const HEADS = [COLUMN_HEADS.id, COLUMN_HEADS.question, COLUMN_HEADS.hint, COLUMN_HEADS.answer];
const line = (id: string, ...rest: string[]): string[] => {
  const row = FORM.rows.find(({ question }) => question.id === id);
  return [id, row?.question.text ?? "", row?.hint ?? "", ...rest];
};

/** A document with some lines and one table. */
function documentOf(above: readonly string[], rows: readonly (readonly string[])[], source = "attachment:form.xlsx"): Document {
  let text = "";
  const blocks: Block[] = [];
  const add = (words: string, block: Pick<Block, "kind"> & Partial<Block>): void => {
    if (words === "") return;
    blocks.push({ start: text.length, end: text.length + words.length, quoteDepth: 0, ...block });
    text += `${words}\n`;
  };
  for (const words of above) add(words, { kind: "paragraph" });
  rows.forEach((cells, row) =>
    cells.forEach((words, column) =>
      add(words, { kind: "cell", cell: { table: 0, row, column, rowSpan: 1, columnSpan: 1, header: false } }),
    ),
  );
  return { source, mediaType: "text/csv", text, blocks, marks: [], links: [], warnings: [] };
}
const said = (document: Document, questionnaire = QUESTIONNAIRE): Record<string, unknown> | null => {
  const form = readForm(document, questionnaire);
  return form === null ? null : Object.fromEntries([...form.answers].map(([id, { text, value }]) => [id, [text, value]]));
};

describe("the form", () => {
  test("says in its marker which questionnaire it is of", () => {
    expect(FORM.marker).toBe(`Roundrobin form · Q1–Q4 · 4 answers · ${FORM.key}`);
    expect(MARKER.exec(FORM.marker)?.[1]).toBe(FORM.key);
    expect(MARKER.exec(FORM.marker.replaceAll("·", "?").replaceAll("–", "-"))?.[1]).toBe(FORM.key);
  });
  test("has another key for another wording", () => {
    const keys = Array.from({ length: 300 }, (_, seed) => formKey(surveyOf(randomOf(seed + 1)).questionnaire));
    expect(new Set(keys).size).toBeGreaterThan(290);
    expect(formKey({ ...QUESTIONNAIRE, questions: QUESTIONNAIRE.questions.slice(1) })).not.toBe(FORM.key);
    expect(formKey(structuredClone(QUESTIONNAIRE))).toBe(FORM.key);
  });
  test("gives the unit, the options and the condition beside each question", () => {
    expect(FORM.rows.map(({ hint }) => hint)).toEqual([
      "a number",
      "Yes or No",
      "",
      "a date, for example 31/03/2024 - only if Q2 is Yes",
      "an amount in pounds (£)",
    ]);
  });
});

describe("a returned form", () => {
  const full = [HEADS, line("Q1", "12"), line("Q2", "Yes"), line("Q3"), line("Q3a", "07/05/2019"), line("Q4", "£4.50")];
  const all = { Q1: ["12", 12], Q2: ["Yes", true], Q3a: ["07/05/2019", "2019-05-07"], Q4: ["£4.50", { amount: 4.5, currency: "GBP" }] };
  test.each([
    ["as it was sent", [FORM.marker], full, all],
    ["without the line it is recognised by", [], full, all],
    ["with its columns in another order", [FORM.marker], full.map(([a = "", b = "", c = "", d = ""]) => [d, b, a, c]), all],
    ["without the column of hints", [FORM.marker], full.map(([a = "", b = "", , d = ""]) => [a, b, d]), all],
    ["without the row of heads", [FORM.marker], full.slice(1), all],
    [
      "with answers typed beside the table",
      [FORM.marker],
      full.map((row, at) => (at === 0 ? row : [...row.slice(0, 3), "", row[3] ?? ""])),
      all,
    ],
    ["with rows in another order", [FORM.marker], [HEADS, ...full.slice(1).reverse()], all],
    ["with a row added for the officer's own name", [FORM.marker], [...full, ["", "Filled in by", "", ""], ["", "T Evans", "", ""]], all],
    ["with labels that got a full stop", [FORM.marker], full.map(([a = "", ...rest]) => [`${a}.`, ...rest]), all],
    [
      "half filled",
      [FORM.marker],
      [HEADS, line("Q1", "12"), line("Q2", ""), line("Q3"), line("Q3a", ""), line("Q4", "")],
      { Q1: ["12", 12] },
    ],
    [
      "with an answer over two rows",
      [FORM.marker],
      [HEADS, line("Q1", "about 12"), ["", "", "", "with the school pools"]],
      {
        Q1: ["about 12 with the school pools", { number: 12, approx: true }],
      },
    ],
    [
      "with the answer behind the question",
      [FORM.marker],
      [HEADS, ["Q1", "How many pools does the council run? 12", "a number", ""]],
      { Q1: ["12", 12] },
    ],
    ["with a dash where there is nothing to say", [FORM.marker], [HEADS, line("Q1", "-"), line("Q2", "No")], { Q2: ["No", false] }],
    ["empty", [FORM.marker], [HEADS, line("Q1"), line("Q2")], {}],
  ])("%s", (_, above, rows, expected) => {
    expect(said(documentOf(above, rows))).toEqual(expected);
  });
  test("of another questionnaire is none of ours", () => {
    const other = {
      ...QUESTIONNAIRE,
      questions: QUESTIONNAIRE.questions.map((question) => ({ ...question, text: `In 2020: ${question.text}` })),
    };
    expect(said(documentOf([FORM.marker], full), other)).toBeNull();
  });
  test.each([
    [
      "a table of the council's own",
      [
        ["No.", "Question", "Response"],
        ["1", "How many pools does the council run?", "12"],
      ],
    ],
    [
      "a price list",
      [
        ["Q1", "12"],
        ["Q2", "13"],
        ["Q3a", "14"],
        ["Q4", "15"],
      ],
    ],
  ])("is not %s", (_, rows) => {
    expect(said(documentOf([], rows))).toBeNull();
  });
  test("points to the cell of each answer", () => {
    const document = documentOf([FORM.marker], full);
    const answers = [...(readForm(document, QUESTIONNAIRE)?.answers.values() ?? [])];
    expect(answers).toHaveLength(4);
    for (const { text, evidence } of answers) {
      expect(evidence.map(({ source, start, end }) => [source, document.text.slice(start, end)])).toEqual([[document.source, text]]);
    }
  });
  test("reports what stands in rows that are not ours", () => {
    const form = readForm(documentOf([FORM.marker], [...full, ["Q9", "Would you like a tour?", "", "yes"]]), QUESTIONNAIRE);
    expect(form?.warnings.join()).toContain("Would you like a tour?");
  });
});

describe("a reply with a form", () => {
  const body = (text: string): Document => ({ ...documentOf(text.split("\n"), [], "body"), mediaType: "text/plain" });
  const half = documentOf([FORM.marker], [HEADS, line("Q1", "12"), line("Q2", ""), line("Q3"), line("Q3a", ""), line("Q4", "")]);
  const statuses = (documents: readonly Document[]): string[] =>
    readReplyWithForm({ questionnaire: QUESTIONNAIRE, documents }).answers.map(({ question, status, text }) =>
      `${question} ${status} ${text}`.trim(),
    );
  test("half filled gives no reply for the rest", () => {
    expect(statuses([body("Dear requester,\n\nPlease find the completed form attached.\n\nRegards"), half])).toEqual([
      "Q1 answered 12",
      "Q2 no_reply",
      "Q3a no_reply",
      "Q4 no_reply",
    ]);
  });
  test("takes what the form leaves empty from the letter, for a person to look at", () => {
    const documents = [body("Dear requester,\n\nThe form is attached.\n\nQ4. What does a swim cost?\n£4.50\n\nRegards"), half];
    const reading = readReplyWithForm({ questionnaire: QUESTIONNAIRE, documents });
    expect(reading.layout).toBe("form");
    const [first, , , last] = reading.answers;
    expect([first?.text, first?.confidence]).toEqual(["12", 0.99]);
    expect([last?.text, last?.value]).toEqual(["£4.50", { amount: 4.5, currency: "GBP" }]);
    expect(last?.confidence).toBeLessThan(0.9);
  });
  test("prefers the form to the letter", () => {
    const documents = [body("Q1. How many pools does the council run?\n13\nQ2. Does the council own a lido?\nNo"), half];
    expect(statuses(documents).slice(0, 2)).toEqual(["Q1 answered 12", "Q2 answered No"]);
  });
  test("doubts two forms that differ", () => {
    const other = documentOf([FORM.marker], [HEADS, line("Q1", "11")], "attachment:form.docx");
    const [first] = readReplyWithForm({ questionnaire: QUESTIONNAIRE, documents: [half, other] }).answers;
    expect(first?.confidence).toBeLessThan(0.9);
  });
  test("leaves out the form of another questionnaire, whose labels are ours by chance, and says so", () => {
    const rows = [HEADS, ["Q1", "How many lidos are there?", "a number", "3"], ["Q4", "What does a lido cost?", "", "£9"]];
    const other = documentOf(["Roundrobin form · Q1–Q4 · 4 answers · zzzzzz"], rows, "attachment:old.xlsx");
    const reading = readReplyWithForm({ questionnaire: QUESTIONNAIRE, documents: [body("Please find the form attached."), other] });
    expect(reading.answers.map(({ status }) => status)).toEqual(["no_reply", "no_reply", "no_reply", "no_reply"]);
    expect(reading.warnings.join()).toContain("attachment:old.xlsx: this is an answer form of another questionnaire");
  });
  test("reads the letter as ever when the form came back empty", () => {
    const documents = [body("Q1. How many pools does the council run?\n13"), documentOf([FORM.marker], [HEADS, line("Q1"), line("Q2")])];
    expect(statuses(documents)[0]).toBe("Q1 answered 13");
  });
});

describe("a typed cell", () => {
  const asked = (type: NonNullable<Question["type"]>, choices?: string[]): Question => ({
    id: "Q1",
    text: "?",
    group: false,
    type,
    ...(choices === undefined ? {} : { choices }),
  });
  test.each([
    [asked("number"), "1,234", 1234],
    [asked("number"), "1,23", null],
    [asked("number"), "12.5", 12.5],
    [asked("number"), "about 12", null],
    [asked("money"), "£1,234.50", { amount: 1234.5, currency: "GBP" }],
    [asked("money"), "1234.5", { amount: 1234.5, currency: "GBP" }],
    [asked("money"), "-£12", { amount: -12, currency: "GBP" }],
    [asked("money"), "£1.2m", null],
    [asked("percent"), "12.5%", { percent: 12.5 }],
    [asked("percent"), "0.35", null],
    [asked("date"), "03/04/2021", "2021-04-03"],
    [asked("date"), "2021-04-03 00:00:00", "2021-04-03"],
    [asked("date"), "31/02/2021", null],
    [asked("boolean"), "TRUE", true],
    [asked("boolean"), "No.", false],
    [asked("boolean"), "No, not yet", null],
    [asked("choice", ["In house", "Outside firm"]), "in house", { choices: ["In house"] }],
    [asked("choices", ["In house", "Outside firm"]), "Outside firm; In house", { choices: ["Outside firm", "In house"] }],
    [asked("choices", ["In house", "Other; please say"]), "Other; please say", { choices: ["Other; please say"] }],
    [asked("choices", ["In house", "Outside firm"]), "• Outside firm\n• In house", { choices: ["Outside firm", "In house"] }],
    [asked("choices", ["In house", "Outside firm", "A, B"]), "In house, outside firm", { choices: ["In house", "Outside firm"] }],
    [asked("choices", ["In house", "Outside firm"]), "In house and Outside firm", { choices: ["In house", "Outside firm"] }],
    [asked("choices", ["In house", "A, B"]), "A, B", { choices: ["A, B"] }],
    [asked("choices", ["In house", "Outside firm"]), "In house, since 2019", null],
    [asked("choice", ["In house"]), "Neither", null],
    [asked("text"), "12", null],
  ])("%j %s", (question, text, expected) => {
    expect(typedValue(question, text)).toEqual(expected);
  });
});

test("a sheet of forty thousand cells that is no form costs in proportion", () => {
  const sheet = (length: number) =>
    documentOf(
      [],
      Array.from({ length }, (_, at) => [`${at}`, "Road name", "£12.00", "Q1"]),
    );
  const sheets = new Map([1_250, 10_000].map((length) => [length, sheet(length)]));
  const look = (length: number): void => {
    const document = sheets.get(length);
    if (document === undefined) throw new Error("no such sheet");
    expect(readForm(document, QUESTIONNAIRE)).toBeNull();
  };
  expect(growth(look, 1_250, 10_000)).toBeLessThan(40);
});

test("fillings differ, so that the tests over them say something", () => {
  const { questionnaire } = surveyOf(randomOf(3));
  expect(fillingsOf(questionnaire, randomOf(1), 1)).not.toEqual(fillingsOf(questionnaire, randomOf(2), 1));
});

import { describe, expect, test } from "@jest/globals";
import { tableCsv } from "../../src/adapters/dataset/write-dataset.js";
import { numberOf, surveyDataset, withoutPersonalData } from "../../src/operations/survey-dataset.js";
import { outcomeOfAnswers, type RequestOverview } from "../../src/operations/survey-overview.js";
import type { AnswerStatus, AnswerValue } from "../../src/reading/answer.js";
import type { CurrentAnswer } from "../../src/reading/current-answers.js";

describe("officers' personal data stays out of exports", () => {
  test.each([
    ["Ask jane.doe@elm.gov.uk or (01632) 960 400.", "Ask [e-mail address] or [telephone number]."],
    ["0151 496 0000", "[telephone number]"],
    ["+44 20 7946 0958", "[telephone number]"],
    ["07700 900123 is her mobile", "[telephone number] is her mobile"],
    ["£3,220,622.23 for 2017-18, reference 101004832001", "£3,220,622.23 for 2017-18, reference 101004832001"],
    ["0 of 1200300400 records", "0 of 1200300400 records"],
  ])("%j is written as %j", (text, expected) => {
    expect(withoutPersonalData(text)).toBe(expected);
  });
});

describe("the number of a value", () => {
  const rows: readonly [AnswerValue, number | null][] = [
    [569, 569],
    [{ amount: 12.5, currency: "GBP" }, 12.5],
    [{ percent: 32 }, 32],
    [{ number: 140, approx: true }, 140],
    [true, null],
    ["2017-01", null],
    [{ lt: 5 }, null],
    [{ min: 1, max: 5 }, null],
    [null, null],
  ];
  test.each(rows)("%j is %j", (value, expected) => {
    expect(numberOf(value)).toBe(expected);
  });
});

describe("days are days in London", () => {
  test.each([
    ["2026-06-30T23:30:00.000Z", "2026-07-01", "half past midnight in summer time"],
    ["2026-06-30T22:30:00.000Z", "2026-06-30", "before midnight"],
    ["2026-12-31T23:30:00.000Z", "2026-12-31", "winter time is UTC"],
  ])("a request that left at %s was sent on %s: %s", (at, day, _why) => {
    const asked = { id: 1, authorityName: "Elm Council", authorityCode: null, nation: "England", regime: "FOIA", extra: {} };
    const row = {
      request: { ...asked, surveyId: 1, authorityId: 1, token: "RR-1", email: "foi@elm.example", cc: [], domains: [] },
      events: [],
      state: { state: "sent", due: null, overdueBy: 0 },
      outcome: "none",
      sentAt: at,
      authorityReference: null,
      messages: 0,
      answers: [],
      answered: 0,
      flagged: 0,
      toLookAt: [],
    } as unknown as RequestOverview;
    const survey = { id: 1, key: "s", wave: 1, title: "S", questionnaire: { title: "S", questions: [], choiceLists: {} } };
    const councils = surveyDataset(survey, [row], { withPersonalData: false }).find((table) => table.name === "councils");
    expect(councils?.rows[0]).toMatchObject({ sent_on: day });
  });
});

describe("what came of a request, from its answers", () => {
  const answers = (...statuses: readonly AnswerStatus[]): CurrentAnswer[] =>
    statuses.map((status) => ({
      question: "Q",
      status,
      text: "x",
      value: null,
      exemptions: [],
      urls: [],
      refersTo: null,
      confidence: 1,
      evidence: [],
      reasons: [],
      messageId: 1,
      reviewed: false,
      replaced: [],
    }));
  const rows: readonly [readonly AnswerStatus[], string | null, string][] = [
    [["no_reply", "no_reply"], null, "nothing was said"],
    [["answered", "answered"], "answered", "everything was"],
    [["answered", "not_held", "not_applicable", "see_other"], "answered", "what is not held cannot be given: the council has answered"],
    [["answered", "refused"], "partly_answered", "one was refused"],
    [["answered", "no_reply"], "partly_answered", "one is missing"],
    [["answered", "partly_answered"], "partly_answered", "one is given in part"],
    [["refused", "refused"], "refused", "all were"],
    [["refused", "no_reply"], "partly_answered", "one was refused and one left out"],
    [["not_held", "not_held"], "not_held", "nothing is held"],
  ];
  test.each(rows)("%j: %s, as %s", (statuses, expected) => {
    expect(outcomeOfAnswers(answers(...statuses))).toBe(expected);
  });
});

test("a cell that a spreadsheet would run as a formula is made harmless", () => {
  const csv = tableCsv({
    name: "answers",
    title: "",
    columns: [{ name: "text", type: "string", title: "" }],
    rows: [{ text: "=1+1" }, { text: "-5 of them" }, { text: "plain" }, { text: null }],
  });
  expect(csv.split("\n").slice(0, 4)).toEqual(["text", "'=1+1", "'-5 of them", "plain"]);
});

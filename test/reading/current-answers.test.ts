import { describe, expect, test } from "@jest/globals";
import type { Answer } from "../../src/reading/answer.js";
import { type AnswerVersion, currentAnswers } from "../../src/reading/current-answers.js";

const answer = (question: string, status: Answer["status"], text = "", confidence = 0.97): Answer => ({
  question,
  status,
  text,
  value: null,
  exemptions: [],
  urls: [],
  refersTo: null,
  confidence,
  evidence: [],
  reasons: [],
});
const mail = (messageId: number, receivedAt: string, answers: readonly Answer[], readingId = messageId): AnswerVersion => ({
  messageId,
  receivedAt,
  readingId,
  answers,
});
const one = (versions: readonly AnswerVersion[]) => currentAnswers(["Q1"], versions, [])[0];

describe("several mails, one answer", () => {
  test("a question that nobody answered is no_reply", () => {
    expect(one([])).toMatchObject({ status: "no_reply", text: "", messageId: null, reviewed: false });
  });

  test("a part that arrives later completes an earlier one", () => {
    const both = currentAnswers(
      ["Q1", "Q2"],
      [
        mail(1, "2026-01-01", [answer("Q1", "answered", "5"), answer("Q2", "no_reply")]),
        mail(2, "2026-01-05", [answer("Q1", "no_reply"), answer("Q2", "answered", "7")]),
      ],
      [],
    );
    expect(both.map((each) => [each.text, each.messageId])).toEqual([
      ["5", 1],
      ["7", 2],
    ]);
  });

  test("a correction replaces what it corrects, is looked at by a person, and the old one is kept", () => {
    const current = one([mail(1, "2026-01-01", [answer("Q1", "answered", "5")]), mail(2, "2026-01-05", [answer("Q1", "answered", "6")])]);
    expect(current).toMatchObject({ text: "6", messageId: 2 });
    expect(current?.confidence).toBeLessThan(0.9);
    expect(current?.replaced.map((old) => old.answer.text)).toEqual(["5"]);
  });

  test("the same words again raise no flag", () => {
    expect(
      one([mail(1, "2026-01-01", [answer("Q1", "answered", "5")]), mail(2, "2026-01-05", [answer("Q1", "answered", "5")])])?.confidence,
    ).toBe(0.97);
  });

  test("mails count in the order of arrival, not of reading", () => {
    expect(
      one([mail(2, "2026-01-05", [answer("Q1", "answered", "6")]), mail(1, "2026-01-01", [answer("Q1", "answered", "5")])])?.text,
    ).toBe("6");
  });

  test("a later pointer or silence takes no figure away", () => {
    expect(
      one([mail(1, "2026-01-01", [answer("Q1", "answered", "5")]), mail(2, "2026-01-05", [answer("Q1", "see_other", "as above")])])?.text,
    ).toBe("5");
    expect(one([mail(1, "2026-01-01", [answer("Q1", "answered", "5")]), mail(2, "2026-01-05", [answer("Q1", "no_reply")])])?.text).toBe(
      "5",
    );
  });

  test("a later figure replaces a refusal", () => {
    expect(
      one([mail(1, "2026-01-01", [answer("Q1", "refused", "withheld")]), mail(2, "2026-01-05", [answer("Q1", "answered", "6")])])?.text,
    ).toBe("6");
  });

  test("a newer reader's reading of the same mail replaces the older one", () => {
    expect(
      one([mail(1, "2026-01-01", [answer("Q1", "answered", "5")], 1), mail(1, "2026-01-01", [answer("Q1", "answered", "5 vans")], 2)]),
    ).toMatchObject({ text: "5 vans", replaced: [] });
  });

  test("a person's decision is never overwritten", () => {
    const decision = {
      question: "Q1",
      status: "answered",
      text: "4",
      value: 4,
      note: "telephoned",
      decidedBy: "R",
      decidedAt: "2026-01-02",
    } as const;
    const current = currentAnswers(
      ["Q1"],
      [mail(1, "2026-01-01", [answer("Q1", "answered", "5")]), mail(2, "2026-02-05", [answer("Q1", "answered", "6")])],
      [decision],
    )[0];
    expect(current).toMatchObject({ text: "4", value: 4, confidence: 1, reviewed: true });
  });
});

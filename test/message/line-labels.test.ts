import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { documentFromText } from "../../src/adapters/documents/text-document.js";
import { labelLines } from "../../src/message/line-labels.js";
import { ownWords } from "../../src/message/own-words.js";
import { mailOf } from "./mail-of.js";

const labels = (text: string): string[] => labelLines(documentFromText(text)).map((line) => `${line.label}: ${line.text}`);

describe("who speaks in a line", () => {
  test("outlook-original-below", () => {
    expect(
      labels("Noted.\n\nKind regards\nJo Marsh\n01632 960000\n\nFrom: Ruth\nSent: 4 March\nTo: FOI\nSubject: x\n\nOur question?"),
    ).toEqual([
      "own: Noted.",
      "empty: ",
      "signature: Kind regards",
      "signature: Jo Marsh",
      "signature: 01632 960000",
      "empty: ",
      "header: From: Ruth",
      "header: Sent: 4 March",
      "header: To: FOI",
      "header: Subject: x",
      "empty: ",
      "quote: Our question?",
    ]);
  });

  test("gmail-answers-between-marked-lines: what is not marked is theirs", () => {
    expect(labels("On Mon, 4 Mar 2024 at 09:00, Ruth <a@b.example> wrote:\n> How many?\n41\n> Cost?\n£5")).toEqual([
      "header: On Mon, 4 Mar 2024 at 09:00, Ruth <a@b.example> wrote:",
      "quote: > How many?",
      "own: 41",
      "quote: > Cost?",
      "own: £5",
    ]);
  });

  test("head-broken-over-two-lines, and nothing marked after it: all is quoted", () => {
    expect(labels("Noted\nOn 4 Mar 2024, at 09:00, Ruth Ashdown\n<a@b.example> wrote:\nHow many?")).toEqual([
      "own: Noted",
      "header: On 4 Mar 2024, at 09:00, Ruth Ashdown",
      "header: <a@b.example> wrote:",
      "quote: How many?",
    ]);
  });

  test("welsh-outlook-head", () => {
    expect(labels("Diolch\n\nOddi wrth: Ruth\nAnfonwyd: 4 Mawrth\nAt: FOI\nPwnc: x\n\nCwestiwn?").at(-1)).toBe("quote: Cwestiwn?");
  });

  test("a disclaimer that mentions the Act is the lawyers', not an answer", () => {
    expect(labels("41\n\nThis email may be disclosed under the Freedom of Information Act 2000.")).toEqual([
      "own: 41",
      "empty: ",
      "disclaimer: This email may be disclosed under the Freedom of Information Act 2000.",
    ]);
  });

  test("a sentence after the close is still theirs", () => {
    expect(labels("Regards\nJo\nPlease note that the figures are for 2023.").at(-1)).toBe(
      "own: Please note that the figures are for 2023.",
    );
  });

  test("the labels cover the text: every line once, in order, nothing lost", () => {
    const line = fc.constantFrom(
      "> q",
      "From: a",
      "Sent: b",
      "To: c",
      "Subject: d",
      "own words here",
      "",
      "Kind regards",
      "On 1 May x wrote:",
      "-----Original Message-----",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const document = documentFromText(lines.join("\n"));
        const labelled = labelLines(document);
        expect(labelled.map((each) => document.text.slice(each.start, each.end)).join("\n")).toBe(document.text);
      }),
    );
  });
});

describe("a colleague's answer, forwarded without a word", () => {
  const forward = (from: string): string =>
    ownWords(
      mailOf({
        subject: "FW: parking",
        to: "survey+7k3m9f@survey-desk.example",
        text: `FYI\n\nFrom: ${from}\nSent: 7 March\nTo: FOI\nSubject: parking\n\n1. 25`,
      }),
    ).own;
  test("counts as theirs", () => expect(forward("Mark <mark@dunlow.example>")).toContain("1. 25"));
  test("but our own letter, forwarded, does not", () => expect(forward("survey+7k3m9f@survey-desk.example")).not.toContain("1. 25"));
});

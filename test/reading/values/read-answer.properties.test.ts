/** What holds for every text: no throw, the same answer twice, bounded time, no value from no words. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ANSWER_STATUSES } from "../../../src/reading/answer.js";
import { ask, IDS, read } from "./asked.js";

const QUESTIONS = [
  ask("How many vans does the council own?"),
  ask("How much was spent in each year?"),
  ask("What percentage was answered in time?"),
  ask("When did it start?"),
  ask("How long did it take?"),
  ask("Does the council use one?"),
  ask("Who is the supplier and when does the contract end?"),
  ask("What were the obstacles?", { type: "choices", choices: ["Funding", "Training staff", "Other (please specify)"] }),
  ask(""),
];
const PIECES = [
  "not held",
  "withheld",
  "section 40(2)",
  "s.12",
  "s21",
  "£1.2m",
  "27%",
  "<5",
  "2021/22",
  "January 2017",
  "14 November 2025",
  "N/A",
  "Yes",
  "No",
  "see 4c",
  "as above",
  "however",
  "https://x.example/a",
  "3 months",
  "1,204",
  ", ",
  ". ",
  " and ",
  "(",
  ")",
  "c. ",
  "approx ",
  "18 hours",
  "[1]",
  "Q4",
  "Funding",
  "other: ",
  "the council does not",
  "we hold",
  "\u200f",
  "\u200b",
  "’",
  "–",
  " ",
]; // each a word that some table waits for

const words = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(" ")),
);
const question = fc.constantFrom(...QUESTIONS);

describe("any text at all", () => {
  test("is read without a throw, to a known status, a certainty within 0..1, and twice to the same", () => {
    fc.assert(
      fc.property(words, question, (text, asked) => {
        const meaning = read(text, asked);
        expect(ANSWER_STATUSES).toContain(meaning.status);
        expect(meaning.certainty).toBeGreaterThanOrEqual(0);
        expect(meaning.certainty).toBeLessThanOrEqual(1);
        expect(meaning.refersTo === null || IDS.includes(meaning.refersTo)).toBe(true);
        expect(read(text, asked)).toEqual(meaning);
      }),
      { numRuns: 1_000 },
    );
  });

  test("with no words in it has no value and no reply", () => {
    for (const asked of QUESTIONS)
      for (const text of ["", " ", "\n\t "]) expect(read(text, asked)).toMatchObject({ status: "no_reply", value: null, exemptions: [] });
  });

  test("any whole number comes back as it was written", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.constantFrom("", ".", " vans", " (as at 1 April)", ", all leased"),
        (value, tail) => {
          const text = `${value.toLocaleString("en-GB")}${tail}`;
          expect(read(text, "How many vans does the council own?")).toMatchObject({ status: "answered", value });
        },
      ),
    );
  });

  test("any amount comes back as it was written", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999_99 }),
        fc.constantFrom("£", "GBP ", "A total of £", "The cost was £"),
        (pence, head) => {
          const amount = pence / 100;
          const text = head + amount.toLocaleString("en-GB", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
          expect(read(text, "What was the annual cost?")).toMatchObject({ status: "answered", value: { amount, currency: "GBP" } });
        },
      ),
    );
  });

  test("any day comes back as it was written", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date("1950-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }), (at) => {
        const text = at.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
        expect(read(text, "When did it start?").value).toBe(at.toISOString().slice(0, 10));
      }),
    );
  });
});

describe("hostile text", () => {
  const megabyte = (piece: string): string => piece.repeat(Math.ceil(1_000_000 / piece.length));
  test.each([
    ["brackets", megabyte("(")],
    ["closing brackets", megabyte(") ")],
    ["spaces", megabyte(" ")],
    ["one digit", megabyte("7")],
    ["digits and commas", megabyte("1,")],
    ["years", megabyte("2019 ")],
    ["pound signs", megabyte("£")],
    ["amounts", megabyte("£1,204.50 ")],
    ["not held", megabyte("not held ")],
    ["we do not", megabyte("we do not ")],
    ["see question", megabyte("see the response to question ")],
    ["sections", megabyte("section 40(2) and ")],
    ["dashes", megabyte("- ")],
    ["no noun", `no ${megabyte("noun ")}`],
    ["number words", megabyte("twenty-")],
    ["links", megabyte("https://x.example/ ")],
    ["however", megabyte("however we ")],
    ["one long word", megabyte("a")],
    ["zero width", megabyte("\u200b")],
    ["right to left", megabyte("\u202e1 ")],
  ])("a megabyte of %s is read quickly", (_, text) => {
    for (const asked of QUESTIONS) {
      const before = process.hrtime.bigint();
      read(text, asked);
      expect(Number(process.hrtime.bigint() - before) / 1e6).toBeLessThan(1_000);
    }
  });
});

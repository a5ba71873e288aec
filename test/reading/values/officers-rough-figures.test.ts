/** Rough figures ("40-odd", "a dozen or so"), figures side by side, and what officers add below a figure. Every row was labelled before it was read. Councils and figures are invented. */
import { describe, expect, test } from "@jest/globals";
import { read } from "./asked.js";
import { readRows } from "./officers-rows.js";

readRows([
  {
    question: "How many people visited the museum in 2023?",
    rows: [
      ["127,500ish", "answered", { number: 127500, approx: true }],
      ["127,500-ish", "answered", { number: 127500, approx: true }],
      ["4,000ish in the summer", "answered", { number: 4000, approx: true }],
      ["40-odd", "answered", { number: 40, approx: true }],
      ["about 40-odd", "answered", { number: 40, approx: true }],
      ["40 odd", "answered", { number: 40, approx: true }],
      ["Some 300 odd people", "answered", { number: 300, approx: true }],
      ["twenty-odd", "answered", { number: 20, approx: true }],
      ["twenty or so", "answered", { number: 20, approx: true }],
      ["a dozen or so", "answered", { number: 12, approx: true }],
      ["A dozen or so people", "answered", { number: 12, approx: true }],
      ["about a dozen or so", "answered", { number: 12, approx: true }],
      ["two dozen", "answered", 24],
      ["around two dozen", "answered", { number: 24, approx: true }],
      ["a couple of dozen", "answered", { number: 24, approx: true }],
      ["half a dozen or thereabouts", "answered", { number: 6, approx: true }],
      ["There were a dozen or so", "answered", { number: 12, approx: true }],
      ["We had about a dozen", "answered", { number: 12, approx: true }],
      ["30-something", "answered", { number: 30, approx: true }],
      ["250 give or take", "answered", { number: 250, approx: true }],
      ["250, give or take a few", "answered", { number: 250, approx: true }],
      ["250 or thereabouts", "answered", { number: 250, approx: true }],
      ["c.250", "answered", { number: 250, approx: true }],
      ["250 (ish)", "answered", { number: 250, approx: true }],
      ["250 approx", "answered", { number: 250, approx: true }],
      ["250 plus", "answered", { number: 250, approx: true }],
      ["a hundred or so", "answered", { number: 100, approx: true }],
      ["a couple of hundred", "answered", { number: 200, approx: true }],
      ["In the order of 400", "answered", { number: 400, approx: true }],
      ["Getting on for 400", "answered", { number: 400, approx: true }],
      ["400 more or less", "answered", { number: 400, approx: true }],
      ["400 at a guess", "answered", { number: 400, approx: true }],
      ["400 at best guess", "answered", { number: 400, approx: true }],
      ["A handful", "answered", null],
      ["A few", "answered", null],
      ["Not many", "answered", null],
      ["Dozens", "answered", null],
      ["Scores of them", "answered", null],
      ["Three or four", "answered", { min: 3, max: 4 }],
      ["Two or three", "answered", { min: 2, max: 3 }],
      ["Two or three hundred", "answered", { min: 200, max: 300 }],
      ["Ten to fifteen thousand", "answered", { min: 10000, max: 15000 }],
      ["two or three dozen", "answered", { min: 24, max: 36 }],
      ["About three thousand two hundred", "answered", { number: 3200, approx: true }],
      ["Nearly two thousand five hundred", "answered", { number: 2500, approx: true }],
      ["About a hundred thousand", "answered", { number: 100000, approx: true }],
      ["about a hundred and ten", "answered", { number: 110, approx: true }],
      ["A dozen and a half", "answered", null],
      ["We count with version 2.0.", "answered", null],
    ],
  },
  {
    question: "How much was spent on repairs in 2023/24?",
    rows: [
      ["£12,000ish", "answered", { amount: 12000, currency: "GBP", approx: true }],
      ["12k ish", "answered", { amount: 12000, currency: "GBP", approx: true }],
      ["£12k or so", "answered", { amount: 12000, currency: "GBP", approx: true }],
      ["£40-odd thousand", "answered", { amount: 40000, currency: "GBP", approx: true }],
      ["£40 odd thousand", "answered", { amount: 40000, currency: "GBP", approx: true }],
      ["£1.2m-ish", "answered", { amount: 1200000, currency: "GBP", approx: true }],
      ["£1.2million odd", "answered", { amount: 1200000, currency: "GBP", approx: true }],
    ],
  },
  {
    question: "What percentage of bins were collected on time?",
    rows: [
      ["95% ish", "answered", { percent: 95, approx: true }],
      ["95-odd per cent", "answered", { percent: 95, approx: true }],
      ["95%-ish", "answered", { percent: 95, approx: true }],
      ["90-something per cent", "answered", { percent: 90, approx: true }],
    ],
  },
  {
    question: "How many churchyards does the council maintain?",
    rows: [
      ["3 open, and 2 closed", "answered", null],
      ["2 open and 3 closed", "answered", null],
      ["4 large and 11 small", "answered", null],
      ["7 urban, 5 rural", "answered", null],
      ["12 at the depot and 3 at the town hall", "answered", null],
      ["12 in house, 4 contracted out", "answered", null],
      ["5 (3 open and 2 closed)", "answered", 5],
      ["5, 3 open and 2 closed", "answered", 5],
      ["5: 3 open, 2 closed", "answered", 5],
      ["3 open + 2 closed", "answered", null],
      ["41 full-time, 12 part-time", "answered", null],
    ],
  },
  {
    question: "How many closed churchyards does the council maintain?",
    rows: [
      ["3 open, and 2 closed", "answered", 2],
      ["2 open and 3 closed", "answered", 3],
    ],
  },
  {
    question: "How many allotment sites are there?",
    rows: [
      ["9 council-run, and 4 leased to societies", "answered", null],
      ["9 council-run and a further 4 leased to societies", "answered", null],
      ["6 permanent and 2 casual", "answered", null],
    ],
  },
  {
    question: "How many faces were scanned by the cameras in 2023?",
    rows: [
      ["161,400. No images stored of those who did not match.", "answered", 161400],
      [
        "An estimated 161,400. The cameras do not store pictures of persons who are not on the list, and this figure comes from the counter.",
        "answered",
        { number: 161400, approx: true },
      ],
      ["12,050. Images are deleted at once and not held.", "answered", 12050],
      ["4,211. We do not keep footage for longer than 31 days.", "answered", 4211],
      ["4,211. The system does not record who was scanned; the number is taken from the daily counter.", "answered", 4211],
      ["4,211. Names are not recorded.", "answered", 4211],
      ["4,211. We do not hold this by month.", "partly_answered", 4211],
      ["4,211. The reason is not recorded.", "partly_answered", 4211],
    ],
  },
  {
    question: "Has the force bought data about individuals?",
    rows: [
      [
        "Marl Constabulary can neither confirm nor deny that it holds any information on this part of your request by virtue of the following exemptions: Section 24(2) - National Security Section 31(3) - Law Enforcement",
        "refused",
        null,
        ["s24(2)", "s31(3)"],
      ],
      [
        "The Trust will neither confirm nor deny whether information is held on this part of the request: section 31(3)",
        "refused",
        null,
        ["s31(3)"],
      ],
    ],
  },
  {
    question: "What is the fee for hiring the small hall?",
    rows: [
      ["See the row above.", "see_other", null],
      ["As row above", "see_other", null],
      ["see line above", "see_other", null],
      ["Please see the entry above", "see_other", null],
      ["Same as the row above", "see_other", null],
      ["See previous row", "see_other", null],
      ["Refer to the attachment in the row above", "see_other", null],
      ["See the link in the row above.", ["already_available", "see_other"], null],
    ],
  },
]);

/** So sure of its meaning the reader may be at most for a person to look at the answer. */
const LOOKED_AT = 0.79;

describe("what a person should look at", () => {
  test.each([
    ["How much was spent on catering?", "In total £4,500 for all of these", "one sum for several questions"],
    ["How much was spent on catering?", "£4,500 for all three", "one sum for several questions"],
    ["How much was spent on catering?", "£4,500 between the three of them", "one sum for several questions"],
    ["How much was spent on catering?", "£4,500 combined with travel", "one sum for several questions"],
    ["How many churchyards does the council maintain?", "Three open and two closed", "which of the two, or both"],
    ["How many churchyards does the council maintain?", "3 open, and 2 closed", "which of the two, or both"],
    [
      "How many dogs were collected by the warden in 2023?",
      "88. We do not keep dogs ourselves; they go to the kennels.",
      "an aside, or a part not held",
    ],
  ])("%s %s (%s)", (question, words) => {
    expect(read(words, question).certainty).toBeLessThanOrEqual(LOOKED_AT);
  });

  test("a sum for all of them answers the question for their total", () => {
    const meaning = read("In total £4,500 for all of these", "What was the total spent on catering, travel and legal advice?");
    expect(meaning.value).toEqual({ amount: 4500, currency: "GBP" });
    expect(meaning.certainty).toBeGreaterThan(LOOKED_AT);
  });
});

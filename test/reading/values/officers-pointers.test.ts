/** Officers who point to another answer and say why, who answer in two languages, or say it in a few words of their own. */
import { describe, expect, test } from "@jest/globals";
import { refersTo } from "../../../src/reading/values/refers-to.js";
import { ask, IDS, read } from "./asked.js";
import { type Asked, readRows } from "./officers-rows.js";

const ASKED: readonly Asked[] = [
  {
    question: "How many computers are there for the public?",
    rows: [
      ["Please see above, the computers are counted in the audit.", "see_other", null],
      ["See q.2, it is the same count", "see_other", null],
      ["As above, we count them all together", "see_other", null],
      ["As Q3 - they sit in the same budget", "see_other", null],
      ["Same as 4 (computers and printers are one list)", "see_other", null],
      ["See Q2. They are part of that.", "see_other", null],
      ["See 4 above, of those 12 are in use", "answered", 12],
      ["As Q3, none", "answered", 0],
      ["Refer to 4; 31", "answered", 31],
    ],
  },
  {
    question: "What was the average wait for children?",
    type: "duration",
    rows: [
      ["See Q2, not split by age", ["see_other", "not_held"], null],
      ["As 3, never analysed by age", ["see_other", "not_held"], null],
      ["See 2 - 14 weeks for children", "answered", { duration: "P14W" }],
    ],
  },
  {
    question: "How many homes pay the premium?",
    rows: [
      ["1,604 ar 1 Medi 2024 / 1,604 at 1 September 2024", "answered", 1604],
      ["212 o dai / 212 homes", "answered", 212],
      ["Tua 40 / About 40", "answered", { number: 40, approx: true }],
      ["18 yn 2022 / 21 in 2023", "answered", null],
    ],
  },
  {
    question: "What level is the premium?",
    rows: [
      ["100%, yn codi i 150% o Ebrill 2025 / 100%, going up to 150% from April 2025", "answered", { percent: 100 }],
      ["75% ar hyn o bryd / 75% at present", "answered", { percent: 75 }],
      ["100%, rising to 200% next April", "answered", { percent: 100 }],
      ["50%", "answered", { percent: 50 }],
      ["75% now, going down to 50% in 2026", "answered", { percent: 75 }],
      ["25% for flats and 50% for houses", "answered", null],
    ],
  },
  {
    question: "How much has it raised?",
    rows: [["£2,400 y flwyddyn / £2,400 a year", "answered", { amount: 2400, currency: "GBP" }]],
  },
  {
    question: "How many of those are within the park?",
    rows: [
      ["We haven't split the 238 by area.", "not_held", null],
      ["The 91 have not been broken down by area", "not_held", null],
      ["We don't divide the 1,200 by area", "not_held", null],
      ["Our 64 permits aren't sorted by place", "not_held", null],
      ["The list does not tell us. Somebody would have to visit each.", "not_held", null],
      ["The asset register doesn't tell us that.", "not_held", null],
    ],
  },
  {
    question: "How many of them stand alone?",
    rows: [["The portfolio does not tell us. ICT would have to interview each owner.", ["not_held", "refused"], null]],
  },
  {
    question: "Are the systems centred around Residents or Properties?",
    rows: [
      ["This is a matter of opinion and not recorded information.", "not_held"],
      ["That is a question of opinion, not recorded information", "not_held"],
      ["An opinion, rather than recorded information", "not_held"],
      ["That would be an opinion rather than information we hold", ["not_held", "refused"]],
    ],
  },
  {
    question: "Have drones been used for covert work and if so how often?",
    rows: [
      [
        "The Force neither confirms nor denies that it holds information falling within this part of the request by virtue of section 31(3).",
        "refused",
      ],
      [
        "Brenton Police can neither confirm nor deny that it holds any other information relevant to this question: section 24(2).",
        "refused",
      ],
      ["We neither confirm nor deny that information is held for this part of your request.", "refused"],
    ],
  },
  {
    question: "Does the authority have an online portal for residents?",
    rows: [
      ["No single portal", "answered", false],
      ["No one portal as such", "answered", false],
      ["Not a single portal, no", "answered", false],
      ["No dedicated resident portal", "answered", false],
      ["One single portal", "answered"],
    ],
  },
  {
    question: "How many suspensions and permanent exclusions were there in 2022/23?",
    rows: [
      ["2,006 suspensions and 41 permanent exclusions", "answered", null],
      ["Suspensions 2,006, exclusions 41", "answered", null],
      ["41 permanent exclusions", "answered", 41],
    ],
  },
  {
    question: "How many cats and dogs were rehomed?",
    rows: [
      ["12 cats, 31 dogs", "answered", null],
      ["43 cats and dogs", "answered", 43],
    ],
  },
  {
    question: "What are they paid?",
    rows: [
      ["24,700 a year including on costs. Pounds that is!", "answered", { amount: 24_700, currency: "GBP" }],
      ["31,000 pounds each", "answered", { amount: 31_000, currency: "GBP" }],
      ["28,500 (£)", "answered", { amount: 28_500, currency: "GBP" }],
      ["£26,300 rising to £29,100", "answered"],
      ["26,300 per annum", "answered", { amount: 26_300, currency: "GBP" }],
    ],
  },
  {
    question: "What were the reasons for the failure of the project?",
    rows: [
      ["13 doesn't apply to us", "not_applicable"],
      ["Question 13 does not apply to this Council", "not_applicable"],
      ["Q12 doesn't apply", "not_applicable"],
      ["Q13a-d don't apply to the Trust", "not_applicable"],
      ["This doesn't apply to us", "not_applicable"],
    ],
  },
];

readRows(ASKED);

const LETTERS: readonly (readonly [words: string, label: string])[] = [
  ["See (d)", "d"],
  ["Same as (c)", "c"],
  ["Please see (b) above", "b"],
  ["See item (d)", "d"],
  ["as in (a)", "a"],
  ["Refer to (e).", "e"],
  ["See our answer to (d)", "d"],
  ["As (d)", "d"],
];

describe("a letter in brackets", () => {
  test.each(LETTERS)("%s", (words, label) => {
    const meaning = read(words, ask("Where does the money come from?", { id: "Q6" }));
    expect([meaning.status, meaning.refersToLabel]).toEqual(["see_other", label]);
  });

  test.each([
    ["See (a) to (c) of the scheme, which sets out who may apply and how much"],
    ["The scheme pays (a) rent, (b) rates"],
    ["as a rule"],
  ])("is no pointer: %s", (words) => {
    expect(refersTo(words, "Q6", IDS).only).toBe(false);
  });
});

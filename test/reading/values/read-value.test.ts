/** The typed value that an answer's words say. Rows: [words, question, value, why]. */
import { describe, expect, test } from "@jest/globals";
import type { AnswerType, Question } from "../../../src/questionnaire/questionnaire.js";
import type { AnswerValue } from "../../../src/reading/answer.js";
import { ask, read } from "./asked.js";

type Row = readonly [words: string, question: string | Question, value: AnswerValue, why: string];
const typed = (type: AnswerType, text: string, choices?: readonly string[]): Question =>
  ask(text, { type, ...(choices ? { choices } : {}) });
const gbp = (amount: number): AnswerValue => ({ amount, currency: "GBP" });

const MANY = "How many vans does the council own?";
const COST = "How much did the council spend on the system in 2022/23?";
const SHARE = "What percentage of the fleet is electric?";
const WHEN = "When did the system go live?";
const LONG = "How long did the work take?";
const USES = "Does the council use a booking system?";

const NUMBERS: readonly Row[] = [
  ["569", MANY, 569, "bare"],
  ["1,204", MANY, 1204, "thousands"],
  ["0.8", "How many officers (FTE) do this work?", 0.8, "a fraction"],
  ["Two", MANY, 2, "in words"],
  ["Twenty-five", MANY, 25, "in words with a hyphen"],
  ["one hundred and six", MANY, 106, "in words"],
  ["There are currently 31", MANY, 31, "light words before"],
  ["There are three.", MANY, 3, "light words and a word"],
  ["4 vans (delivery expected Q1 2024)", MANY, 4, "a quarter in brackets"],
  ["We have 37 on the asset list. A few older ones are lent out by services.", MANY, 37, "explained after"],
  ["11,206, of which 9,015 were diesel", MANY, 11206, "the figure the other is part of"],
  ["60 - all leased from the same firm", MANY, 60, "a remark after a dash"],
  ["approx. 19,500", MANY, { number: 19500, approx: true }, "approx."],
  ["c. 19,500", MANY, { number: 19500, approx: true }, "circa"],
  ["c.250", MANY, { number: 250, approx: true }, "circa, glued"],
  ["54 thousand or thereabouts", MANY, { number: 54000, approx: true }, "thousand"],
  ["140 (estimate)", MANY, { number: 140, approx: true }, "estimate after"],
  ["around 70", MANY, { number: 70, approx: true }, "around"],
  ["<5", MANY, { lt: 5 }, "suppressed"],
  ["Fewer than 5", MANY, { lt: 5 }, "suppressed in words"],
  ["less than 10", MANY, { lt: 10 }, "less than"],
  ["over 300", MANY, { gt: 300 }, "more than"],
  ["More than 1,000", MANY, { gt: 1000 }, "more than"],
  ["1-5", MANY, { min: 1, max: 5 }, "a range"],
  ["between 20 and 30", MANY, { min: 20, max: 30 }, "a range in words"],
  ["10 to 15", MANY, { min: 10, max: 15 }, "a range with to"],
  ["nil", MANY, 0, "nil"],
  ["Zero", MANY, 0, "zero"],
  ["None", MANY, 0, "none"],
  ["None directly, we hire them", MANY, 0, "none, explained"],
  ["We do not own any. The contractor has 6.", MANY, 0, "the contractor's figure is not ours"],
  ["0", MANY, 0, "nought"],
  ["16 owned, 4 leased", "How many vans do you run?", null, "two parallel figures"],
  ["2 + 1 + 1", MANY, null, "a sum that is not worked out"],
  ["16 cars and 4 vans, 20 in total", "How many vehicles do you run?", 20, "said to be the total"],
  ["A total of 45 (12 cars, 33 vans)", "How many vehicles do you run?", 45, "said to be the total"],
  ["2021: 14 2022: 9 2023: 31", "How many claims were made in each year?", null, "a series"],
  ["January – 12, February – 9, March – 4", "How many claims were made?", null, "a series by month"],
  ["14 in 2021 and 9 in 2022", "How many claims were made?", null, "a series in a sentence"],
  [
    "Noise = 112 Litter = 540 Dog fouling = 901 Graffiti = 88",
    "How many dog fouling complaints were received?",
    901,
    "the label shares words with the question",
  ],
  ["11 claims - 2 settled", "How many claims were made?", 11, "counts claims"],
  ["37, of which 2 were settled", "How many claims were made?", 37, "of which"],
  ["We run version 4.2 on 3 servers", "How many servers are in use?", 3, "a version is no count"],
  ["Please see page 14", MANY, null, "a page is no count"],
  ["As at 31 March 2023 there were 212", MANY, 212, "a date is no count"],
  ["In 2022/23 we had 85", MANY, 85, "a financial year is no count"],
  ["Q4 covers this", MANY, null, "a question is no count"],
  ["Ring 01632 960 123 to ask", MANY, null, "a telephone number"],
  ["1. Licensing 2. Parking 3. Waste", "How many services use it?", null, "a numbered list"],
  ["3 (1. Licensing 2. Parking 3. Waste)", "How many services use it?", 3, "a figure and its list"],
  ["91 out of 100", "How many points did the audit give?", 91, "out of"],
  ["£2,400", MANY, gbp(2400), "wrong unit: as the words say"],
  ["45%", MANY, { percent: 45 }, "wrong unit: as the words say"],
  ["20+", MANY, { number: 20, approx: true }, "a lower bound"],
  ["No vans are owned by the council", MANY, 0, "none of what is counted"],
  ["[1] 25", MANY, 25, "a footnote mark"],
  ["2012 (1,342 in the north and 670 in the south)", MANY, 2012, "a count that looks like a year"],
  ["1910. More are leased.", MANY, 1910, "a count that looks like a year"],
  ["2012 was the last time one was bought", MANY, null, "a year"],
  [
    "There are 22 charging points at our two depots.",
    "How many charging points are there at depots?",
    22,
    "a number in words that only places",
  ],
];

const MONEY: readonly Row[] = [
  ["£742,918.40", COST, gbp(742918.4), "pence"],
  ["£64.2m", COST, gbp(64_200_000), "m"],
  ["£46.469m", COST, gbp(46_469_000), "m with three places"],
  ["£1.42 billion over the life of the project (2019 prices).", COST, gbp(1_420_000_000), "billion"],
  ["£48.2 million (gross)", COST, gbp(48_200_000), "million"],
  ["£12k", COST, gbp(12_000), "k"],
  ["£12K per annum", COST, gbp(12_000), "K"],
  ["£1.1bn", COST, gbp(1_100_000_000), "bn"],
  ["£8,023.000", COST, gbp(8023), "a typing slip"],
  ["£0:00", COST, gbp(0), "a typing slip"],
  ["£0.00", COST, gbp(0), "nothing"],
  ["Nil", COST, gbp(0), "nothing in a word"],
  ["None", COST, gbp(0), "nothing in a word"],
  ["GBP 6,771,204 in total", COST, gbp(6771204), "a code"],
  ["6,771,204 GBP", COST, gbp(6771204), "a code after"],
  ["Including all licences such as servers, £3,220,622.23", COST, gbp(3220622.23), "words before"],
  ["88,214.60", COST, gbp(88214.6), "no sign"],
  ["€40", COST, { amount: 40, currency: "EUR" }, "euros"],
  ["45p", COST, gbp(0.45), "pence"],
  ["£318.55 and €40", COST, null, "two currencies"],
  ["Employees £152,902,166 Agency £11,098,380", COST, null, "two parts"],
  ["approximately £2m", COST, { amount: 2_000_000, currency: "GBP", approx: true }, "approximately"],
  ["about £15,000 a year", COST, { amount: 15_000, currency: "GBP", approx: true }, "about"],
  ["£10,000 - £15,000", COST, { min: 10_000, max: 15_000 }, "a range"],
  ["Under £500", COST, { lt: 500 }, "under"],
  ["£2,400 (excluding VAT)", COST, gbp(2400), "a remark in brackets"],
  ["£2,000 excluding VAT (£2,400 including VAT)", COST, gbp(2000), "the figure before the brackets"],
  ["2021/22 £45,000, 2022/23 £52,000", COST, gbp(52_000), "the year that was asked about"],
  ["2020/21 £45,000, 2021/22 £52,000", COST, null, "a series without the year that was asked about"],
  ["The total was £97,000: £45,000 for licences and £52,000 for support", COST, gbp(97_000), "said to be the total"],
  ["We spent £35,000 with Brandle Ltd on 14 May 2022", COST, gbp(35_000), "a date is no amount"],
  ["27%", COST, { percent: 27 }, "wrong unit: as the words say"],
  [
    "A pitch costs £22 for a day, or £18 if paid for by the month.",
    "What does a pitch cost for a day?",
    gbp(22),
    "the price of what was asked",
  ],
  ["£1,118,000. An extra £220,000 was paid for energy.", "What subsidy was paid in 2022/23?", gbp(1_118_000), "explained after"],
];

const PERCENTS: readonly Row[] = [
  ["27%", SHARE, { percent: 27 }, "bare"],
  ["41.5% of households at 31/12/2018", SHARE, { percent: 41.5 }, "a date after"],
  ["Approximately 35%", SHARE, { percent: 35, approx: true }, "approximately"],
  ["98 per cent", SHARE, { percent: 98 }, "in words"],
  ["27 %, as our figure counts only cars", SHARE, { percent: 27 }, "a space before the sign"],
  ["12 (32%)", SHARE, { percent: 32 }, "a count beside it"],
  ["less than 2%", SHARE, { lt: 2 }, "a bound"],
  ["2021/22 = 98% 2022/23 = 97%", SHARE, null, "a series"],
  ["100%", SHARE, { percent: 100 }, "all"],
  ["0%", SHARE, { percent: 0 }, "none"],
  ["None", SHARE, { percent: 0 }, "none in a word"],
  ["27", SHARE, 27, "no sign: as the words say"],
  ["The council has 64,230 of them registered", SHARE, null, "a count is not converted"],
];

const DATES: readonly Row[] = [
  ["January 2017", WHEN, "2017-01", "a month"],
  ["Jan 2017", WHEN, "2017-01", "a short month"],
  ["2001", WHEN, "2001", "a year"],
  ["08.05.2020", WHEN, "2020-05-08", "day first, dots"],
  ["8/5/20", WHEN, "2020-05-08", "day first, short year"],
  ["14 November 2025", WHEN, "2025-11-14", "a day"],
  ["14th November 2025", WHEN, "2025-11-14", "an ordinal"],
  ["November 14, 2025", WHEN, "2025-11-14", "month first"],
  ["2025-11-14", WHEN, "2025-11-14", "ISO"],
  ["2021/22", WHEN, "2021/22", "a financial year"],
  ["2021-2022", WHEN, "2021/22", "a financial year, long"],
  ["Qtr 2, 2018-19", WHEN, "2018/19-Q2", "a quarter of a financial year"],
  ["Q1 2024", WHEN, "2024-Q1", "a quarter"],
  ["Already in place since March 2022", WHEN, "2022-03", "words before"],
  ["It went live on Monday 3 April 2017 after a pilot", WHEN, "2017-04-03", "a weekday"],
  ["31 June 2020", WHEN, null, "no such day"],
  ["Not yet decided", WHEN, null, "no date"],
  ["From 1 April 2020 to 31 March 2025", "When does the contract end?", "2025-03-31", "the end was asked for"],
  ["Mehefin 2019", WHEN, "2019-06", "Welsh month"],
];

const DURATIONS: readonly Row[] = [
  ["3 months", LONG, { duration: "P3M" }, "months"],
  ["8 Months", LONG, { duration: "P8M" }, "a capital"],
  ["two years", LONG, { duration: "P2Y" }, "in words"],
  ["3 hours 10 minutes", LONG, { duration: "PT3H10M" }, "two units"],
  ["1 year and 6 months", LONG, { duration: "P1Y6M" }, "two units with and"],
  ["2.75 hours", LONG, { duration: "PT2H45M" }, "a fraction"],
  ["no more than a day", LONG, { duration: "P1D", approx: true }, "at most"],
  ["About 6 weeks", LONG, { duration: "P6W", approx: true }, "about"],
  ["18-month", LONG, { duration: "P18M" }, "a hyphen"],
  ["£22.67", LONG, gbp(22.67), "wrong unit: as the words say"],
  ["It started in 2015", LONG, null, "a year is no length"],
];

const YESNO: readonly Row[] = [
  ["Yes", USES, true, "yes"],
  ["No.", USES, false, "no"],
  ["Yes (My Account)", USES, true, "a remark in brackets"],
  ["Yes, in 2012 and again in 2017", USES, true, "a remark"],
  ["No. We concentrate on services that need no account.", USES, false, "explained"],
  ["Yes - 2009, as a pilot in Revenues", USES, true, "after a dash"],
  ["Y", USES, true, "a letter"],
  ["Not currently", USES, false, "not"],
  ["Not yet", USES, false, "not yet"],
  ["We do", USES, true, "an echo"],
  ["The council does not use one.", USES, false, "a sentence"],
  ["We do not have such a system", USES, false, "a sentence"],
  ["Yes and no, it depends on the service", USES, null, "both"],
  ["This varies between services", USES, null, "neither"],
  ["Ydy", USES, true, "Welsh"],
  ["Nac ydy", USES, false, "Welsh"],
  ["Noted", USES, null, "begins with the letters of no"],
  ["Yesterday", USES, null, "begins with the letters of yes"],
  ["Yes.", "Do you publish a list? If so, how many times a year?", true, "the first question is the one answered"],
  ["No plans at present", "Do you plan to change it?", false, "no plans"],
];

const OBSTACLES = [
  "Joining data from different sources",
  "Training users to work with the system",
  "Take-up by different departments",
  "Links with back-office software",
  "Funding",
  "Other (please specify)",
];
const CHOICE = typed("choices", "What were the main obstacles? (See the list, state all that apply)", OBSTACLES);
const CHOICES: readonly Row[] = [
  ["Funding", CHOICE, { choices: ["Funding"] }, "word for word"],
  ["Funding; Links with back-office software", CHOICE, { choices: ["Links with back-office software", "Funding"] }, "two"],
  [
    "Funding Links with back-office software",
    CHOICE,
    { choices: ["Links with back-office software", "Funding"] },
    "two, without a mark between",
  ],
  ["- Funding - Take-up by different departments", CHOICE, { choices: ["Take-up by different departments", "Funding"] }, "bullets"],
  [
    "lack of funding, and linking with the back office software",
    CHOICE,
    { choices: ["Links with back-office software", "Funding"] },
    "other words",
  ],
  ["Training the users", CHOICE, { choices: ["Training users to work with the system"] }, "in part"],
  ["Other: the supplier went out of business", CHOICE, { choices: ["Other (please specify)"] }, "other, specified"],
  ["There were none.", CHOICE, { choices: [] }, "none"],
  ["It was long ago and memories differ", CHOICE, null, "none of the options"],
];

const UNTYPED: readonly Row[] = [
  ["118,460 (mid-2017 estimate)", "How large is the area in terms of population?", 118460, "an estimate of a year"],
  ["214.7 square kilometres", "How large is the area in terms of geography?", 214.7, "a measure"],
  ["Area: 9,032.42ha Perimeter: 60.64km", "How large is the area in terms of geography?", null, "two measures"],
  ["£4,200", "Software licences, last year", gbp(4200), "inferred from the answer"],
  ["12%", "Share done online", { percent: 12 }, "inferred from the answer"],
  ["Residents", "Are the systems centred mainly around Residents or Properties?", "Residents", "one of the two"],
  ["It can be either", "Are the systems centred mainly around Residents or Properties?", null, "neither alone"],
  ["Head of Revenues", "Who leads on billing?", null, "words"],
  ["We log them in Case Desk 4.2", "Names of software used to manage requests", null, "a version"],
  ["yes", "Working group in place", true, "inferred from the answer"],
];

describe("the value of an answer", () => {
  for (const [name, rows] of Object.entries({ NUMBERS, MONEY, PERCENTS, DATES, DURATIONS, YESNO, CHOICES, UNTYPED })) {
    describe(name.toLowerCase(), () => {
      test.each(rows)("%s", (words, question, value) => {
        expect(read(words, question).value).toEqual(value);
      });
    });
  }

  test.each([
    ["22.67", typed("percent", "What share?"), "no sign"],
    ["£22.67", typed("duration", "What is the average time?"), "money for time"],
    ["64,230", typed("percent", "What is the uptake?"), "a count for a share"],
    ["45%", typed("number", "How many?"), "a share for a count"],
    ["£8,023.000", typed("money", "What did it cost?"), "a slip"],
    ["20 working days", typed("duration", "How long did it take?"), "working days"],
  ])("%s is for a person to look at", (words, question) => {
    const meaning = read(words, question);
    expect(meaning.certainty).toBeLessThan(0.9);
    expect(meaning.reasons.length).toBeGreaterThan(0);
  });

  test("the sum in a cost refusal is no value", () => {
    const meaning = read(
      "2,515 files at 5 minutes each is 209 hours, past the £450 limit of section 12.",
      "How many fines were cancelled?",
    );
    expect(meaning).toMatchObject({ status: "refused", value: null, exemptions: ["s12"] });
  });
});

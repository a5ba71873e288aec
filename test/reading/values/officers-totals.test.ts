/** Officers' wording: totals and what they are made of, shares and parts, and answers without a figure. Every row was labelled before it was read. Councils and figures are invented. */
import { type Asked, readRows } from "./officers-rows.js";

const ASKED: readonly Asked[] = [
  {
    question: "How many skips were licensed last year?",
    rows: [
      ["743 skip permits were issued", "answered", 743],
      ["743, down from 801 the year before", "answered", 743],
    ],
  },
  {
    question: "How many youth clubs has the council closed?",
    rows: [
      ["Of our 18 youth clubs, five have closed.", "answered", 5],
      ["5 closed, 13 remain open", "answered", 5],
      ["None have been closed since 2017", "answered", 0],
    ],
  },
  {
    question: "How many sets of traffic lights are out of order?",
    rows: [
      ["At 9am on 3 May, 4 sets of lights were out.", "answered", 4],
      ["Typically between 2 and 6 on any day", "answered", { min: 2, max: 6 }],
    ],
  },
  {
    question: "How many children are home educated?",
    rows: [
      ["612 (including 41 with an EHCP)", "answered", 612],
      ["There are 612 children known to be electively home educated, 41 of whom have an EHCP.", "answered", 612],
    ],
  },
  {
    question: "How many home educated children have an EHCP?",
    rows: [
      ["There are 612 children known to be electively home educated, 41 of whom have an EHCP.", "answered", 41],
      ["41 (6.7%)", "answered", 41],
    ],
  },
  {
    question: "How many grievances were raised?",
    rows: [
      ["Bullying 7; pay 3; other 2", "answered", null],
      ["12 - bullying 7, pay 3, other 2", "answered", 12],
      ["12 grievances in all: 7 about bullying, 3 about pay and 2 other", "answered", 12],
    ],
  },
  {
    question: "How many properties are in band A?",
    rows: [
      ["14.3k", "answered", 14300],
      ["14,302 out of a total of 61,077", "answered", 14302],
    ],
  },
  { question: "How many licences were issued in 2021?", rows: [["2021: 88, 2022: 94, 2023: 101", "answered", 88]] },
  { question: "How many licences were issued in 2021 and 2022?", rows: [["2021: 88, 2022: 94, 2023: 101", "answered", null]] },
  { question: "How many sick days were taken per employee?", rows: [["9.7 days per FTE", "answered"]] },
  {
    question: "How many volunteers help in libraries?",
    rows: [
      ["about 200 or so", "answered", { number: 200, approx: true }],
      ["More than 200", "answered", { gt: 200 }],
      ["Each library keeps its own list and we hold no overall number.", "not_held", null],
    ],
  },
  {
    question: "How much did the festival cost?",
    rows: [
      ["The festival cost £61,300, offset by ticket income of £18,450.", "answered", { amount: 61300, currency: "GBP" }],
      ["£61.3k gross", "answered", { amount: 61300, currency: "GBP" }],
      ["Costs are still being finalised.", ["no_reply", "answered"], null],
    ],
  },
  {
    question: "How much was received in section 106 money?",
    rows: [
      ["£2.41m was received, of which £1.9m has been spent.", "answered", { amount: 2410000, currency: "GBP" }],
      ["£1.2m for schools, £0.8m for roads, £0.41m for open space", "answered", null],
    ],
  },
  {
    question: "What is the mayor's allowance?",
    rows: [
      ["£9,200", "answered", { amount: 9200, currency: "GBP" }],
      ["£9,200 (deputy: £3,100)", "answered", { amount: 9200, currency: "GBP" }],
    ],
  },
  {
    question: "What is the fee for a wedding on a Saturday?",
    rows: [
      ["£495 (weekdays £295)", "answered", { amount: 495, currency: "GBP" }],
      ["Monday to Thursday £295, Saturday £495", "answered", { amount: 495, currency: "GBP" }],
    ],
  },
  {
    question: "What is the budget for pothole repairs?",
    rows: [
      ["£3m, the same as last year", "answered", { amount: 3000000, currency: "GBP" }],
      ["There is no separate budget for potholes; they are paid for out of the £9m roads maintenance budget.", ["answered", "not_held"]],
    ],
  },
  {
    question: "What percentage of bins are collected on time?",
    rows: [
      ["99.87 %", "answered", { percent: 99.87 }],
      ["Refuse 99.9%, recycling 99.8%", "answered", null],
      ["We aim for 99.5% and achieved 99.1%.", "answered", { percent: 99.1 }],
    ],
  },
  {
    question: "When was the last Ofsted inspection?",
    rows: [
      ["The last full inspection was in November 2021, with a focused visit in June 2023.", "answered", "2021-11"],
      ["8-19 November 2021", "answered"],
    ],
  },
  {
    question: "When does the lease run out?",
    rows: [
      ["25 March 2041", "answered", "2041-03-25"],
      ["The 99-year lease began on 25 March 1942 and runs until 24 March 2041.", "answered", "2041-03-24"],
    ],
  },
  { question: "When were the bins last emptied?", rows: [["Yesterday", "answered", null]] },
  {
    question: "How long did the consultation run?",
    rows: [
      ["It ran for 8 weeks from 4 January to 1 March 2023", "answered", { duration: "P8W" }],
      ["4 January to 1 March 2023", "answered"],
    ],
  },
  {
    question: "How long is the average call wait?",
    rows: [
      ["3 mins 12 secs", "answered", { duration: "PT3M12S" }],
      ["192 seconds", "answered", { duration: "PT192S" }],
    ],
  },
  {
    question: "Is the building listed?",
    rows: [
      ["It isn't", "answered", false],
      ["No, but it lies in a conservation area", "answered", false],
    ],
  },
  {
    question: "Does the council pay the living wage?",
    rows: [
      ["The Council is an accredited Living Wage employer.", "answered"],
      ["All directly employed staff are paid at least the Real Living Wage", "answered"],
      ["The council does not currently pay the Real Living Wage.", "answered", false],
    ],
  },
  {
    question: "How many rats were caught?",
    rows: [
      ["Our contractor does not keep a tally.", "not_held", null],
      ["Not something we count", "not_held", null],
      ["We do not have a pest control service so hold nothing on this.", ["not_held", "not_applicable"], null],
      ["It is not possible to give a figure since treatments, not rats, are logged.", "not_held", null],
    ],
  },
  {
    question: "How many councillors attended the dinner?",
    rows: [["The dinner was not a council event and no record exists.", "not_held", null]],
  },
  {
    question: "What was said at the meeting?",
    rows: [
      ["No notes were taken.", ["not_held", "answered"], null],
      [
        "The note of the meeting is exempt under section 36(2)(b)(ii). The qualified person's opinion is attached.",
        ["refused", "partly_answered"],
        null,
        ["s36(2)(b)(ii)"],
      ],
    ],
  },
  {
    question: "Who made the complaint?",
    rows: [
      ["We cannot tell you who made it, as that is personal data (section 40(2)).", "refused", null, ["s40(2)"]],
      ["Complainants are promised confidence and we will not identify them.", "refused", null],
    ],
  },
  { question: "What is the alarm code?", rows: [["Providing this would compromise security.", "refused", null]] },
  {
    question: "How many raids are planned?",
    rows: [
      ["Exempt: s31(1)(a) law enforcement", "refused", null, ["s31(1)(a)"]],
      ["We do not comment on operational matters.", "refused", null],
    ],
  },
  {
    question: "Please send the tender evaluation.",
    rows: [
      [
        "The evaluation contains bidders' commercial information and is withheld in full under sections 41 and 43(2).",
        "refused",
        null,
        ["s41", "s43(2)"],
      ],
      ["Attached, with the scores of losing bidders blanked out under section 43(2).", "partly_answered", null, ["s43(2)"]],
      [
        "The evaluation forms part of a Cabinet report which is on our website at https://www.northmoor.example/cabinet",
        "already_available",
        null,
      ],
    ],
  },
  {
    question: "How many letters mention parking?",
    rows: [
      ["Over 9,000 letters would need to be read to find out. That is far more than 18 hours' work.", "refused", null],
      ["A keyword search returned 212 letters.", "answered", 212],
    ],
  },
  {
    question: "How often are drains cleaned?",
    rows: [
      ["Annually", "answered", null],
      ["On a risk basis, from every 6 months to every 3 years", "answered", null],
    ],
  },
  {
    question: "If so, when?",
    rows: [
      ["N/A as above", "not_applicable", null],
      ["Not applicable", "not_applicable", null],
    ],
  },
  { question: "Can you supply a breakdown?", rows: [["Please see our answer to question 1", "see_other", null]] },
];

readRows(ASKED);

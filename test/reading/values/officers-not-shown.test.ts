/** Officers whose records do not show it, whose papers are gone, or who refuse in two words; and figures with a part of them behind. */
import { type Asked, readRows } from "./officers-rows.js";

const ASKED: readonly Asked[] = [
  {
    question: "How many of the vans are electric?",
    rows: [
      ["Fleet list does not show this", "not_held"],
      ["The ledger doesn't say which are electric.", "not_held"],
      ["Our return to the county has no box for fuel, so we can't say", "not_held"],
      ["Sorry, no idea - there isn't a column for fuel", "not_held"],
      ["That was before my time and the papers have gone", "not_held"],
      ["The invoices do not tell us that a van is electric.", "not_held"],
      ["Nobody kept the list and the file is missing", "not_held"],
      ["The depot's log lists 14", "answered", 14],
    ],
  },
  {
    question: "What would it cost to move the depot?",
    rows: [
      ["The Trust has made no such estimate.", "not_held", null],
      ["No calculation of this has been made", "not_held", null],
      ["It is part of the works contract and has no separate price.", "not_held", null],
      ["We have never costed this.", "not_held", null],
      ["£1.2m, on an estimate made in May", "answered", { amount: 1_200_000, currency: "GBP" }],
    ],
  },
  {
    question: "How many calls were lost when the lines were down?",
    rows: [
      ["Calls are not queued then and so there is no count of those lost.", "not_held"],
      ["There is no tally of them", "not_held"],
    ],
  },
  {
    question: "What rate is paid to the firm?",
    rows: [
      ["Witheld, see below", "refused"],
      ["With-held (commercial)", "refused"],
      ["Witholding this - section 43(2)", "refused", undefined, ["s43(2)"]],
      ["Not given - commercial, read on", "refused"],
      ["Not supplied, see note 2", "refused"],
      ["Not disclosed on grounds of confidentiality", "refused"],
      ["We will not give the rate. It would harm the next letting: section 43(2).", "refused", undefined, ["s43(2)"]],
      ["£12.50 an hour. Overtime rate not given - commercial, see below", "partly_answered"],
    ],
  },
  {
    question: "Were any staff hurt, or nearly hurt, in 2022?",
    rows: [
      ["Hurt - none Nearly hurt - no records are kept", "partly_answered"],
      ["Hurt: 2 Nearly hurt: not recorded", "partly_answered"],
    ],
  },
  {
    question: "When was the fee last reviewed?",
    rows: [
      ["March 2018. The paper is at www.hollin.example/fees.pdf", "answered", "2018-03"],
      ["See www.hollin.example/fees.pdf", "already_available"],
    ],
  },
  {
    question: "What was spent on new books in 2022/23?",
    rows: [
      ["£18,342.75, of which £2,006 was on large print.", "answered", { amount: 18_342.75, currency: "GBP" }],
      ["£40,000 of which £3,000 was for the mobile library", "answered", { amount: 40_000, currency: "GBP" }],
    ],
  },
  { question: "How many beach huts are let by the week?", rows: [["120, of which 12 are let by the week", "answered", 12]] },
  {
    question: "Compensation paid for lost luggage",
    rows: [
      ["3 payments were made - 1. Coach £95 2. Ferry £220 £315 altogether", "answered", { amount: 315, currency: "GBP" }],
      ["£315 in total, to 3 people", "answered", { amount: 315, currency: "GBP" }],
    ],
  },
  {
    question: "How many appeals were upheld?",
    rows: [
      ["Of those 21 we had 6", "answered"],
      ["of the 21, 6", "answered", 6],
      ["One thousand and twelve (1,012), at 23 hearings", "answered", 1012],
      ["Two hundred and six (206) in 4 years", "answered", 206],
    ],
  },
  {
    question: "How large is the park?",
    rows: [
      ["284 hectares, including 11 ponds", "answered", 284],
      ["61 acres, excluding the 2 car parks", "answered", 61],
    ],
  },
];

readRows(ASKED);

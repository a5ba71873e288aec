/** Officers who write as they speak: signs left out, a count behind a yes, a price with its terms, reasons that give nothing. Councils and figures are invented. */
import { expect, test } from "@jest/globals";
import { read } from "./asked.js";
import { type Asked, readRows } from "./officers-rows.js";

const gbp = (amount: number): { amount: number; currency: string } => ({ amount, currency: "GBP" });

const ASKED: readonly Asked[] = [
  {
    question: "How many moorings were let?",
    rows: [
      ["Dont hold this", "not_held", null],
      ["We dont have this info", "not_held", null],
      ["havent got this", "not_held", null],
      ["the system doesnt record it", "not_held", null],
      ["40 moorings - 31 paid", "answered", 40],
      ["14 notices, 3 were withdrawn", "answered", 14],
      ["12 granted, 3 refused", "answered", null],
      ["There is no harbour here and therefore those questions do not apply.", "not_applicable", null],
      ["40, and from May other terms apply", "answered", 40],
      ["The treasurer says that they are all in our published accounts, https://www.quay.example/accounts", "already_available", null],
      ["This is set out in the annual accounts on our website", "already_available", null],
    ],
  },
  {
    question: "Why was each mooring given up?",
    rows: [
      ["The Authority does not record the reason a mooring was given up.", "not_held", null],
      ["We don't ask why people leave", "not_held", null],
      ["The harbour team does not note down the cause", "not_held", null],
    ],
  },
  {
    question: "Are cameras used at the quay?",
    rows: [
      ["Yes x 4", "answered", true],
      ["We run a dry dock so these 2 dont apply", "not_applicable", null],
      ["Yes 35", "answered", true],
      ["Yes - two of them", "answered", true],
    ],
  },
  {
    question: "What charge can be made for towing?",
    rows: [
      ["£290 + VAT per hour per boat", "answered", gbp(290)],
      ["£85 plus VAT", "answered", gbp(85)],
      ["£60 per visit", "answered", gbp(60)],
      ["£60 to £90 depending on the boat", "answered", { min: 60, max: 90 }],
    ],
  },
  {
    question: "Which boats have been left empty?",
    rows: [
      [
        "A list would be of use to thieves. It is withheld under Section 31(1)(a). We recognise that there is some public interest in the harbour but have concluded that this is outweighed by the likelihood of crime.",
        "refused",
        null,
      ],
      [
        "We will not supply this. A list of boats without a watchman is an invitation to thieves: section 31(1)(a). We thought of the public interest but found more weight in the prevention of crime.",
        "refused",
        null,
      ],
      [
        "A search gives 41,600 records. At one minute each it would take someone 693 hours to read these. We regard this part of the request as manifestly unreasonable under regulation 12(4)(b).",
        "refused",
        null,
      ],
    ],
  },
  {
    question: "How many agreements have been signed since 2019, and on what terms?",
    rows: [
      ["There have been three since 2019. The terms are confidential and are exempt under s.41.", "partly_answered", 3],
      ["We have had two. What was agreed is exempt under section 40(2).", "partly_answered", 2],
    ],
  },
];

readRows(ASKED);

test.each(["Same figure", "The same number", "same again", "As last"])("%s points back", (said) => {
  expect(read(said, "What is the uptake by residents?")).toMatchObject({ status: "see_other", refersBack: "previous" });
});

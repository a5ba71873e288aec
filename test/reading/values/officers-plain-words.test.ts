/** Officers' wording in plain words: not held without saying "held", refusals with a reason first, and figures with something beside them. Every row was labelled before it was read. Councils and figures are invented. */
import { expect, test } from "@jest/globals";
import { read } from "./asked.js";
import { type Asked, readRows } from "./officers-rows.js";

const ASKED: readonly Asked[] = [
  {
    question: "How many ponds are there in the parks?",
    rows: [
      ["The ponds have never been mapped, so we do not hold this.", "not_held", null],
      ["We have not surveyed the ponds and therefore do not hold a figure.", "not_held", null],
      ["We'd need to go and count them; no list is maintained", "not_held", null],
      ["No tally is kept", "not_held", null],
      ["This is not a matter we keep a tally of", "not_held", null],
      ["Not a figure we keep a note of", "not_held", null],
      ["Ponds are counted with lakes so this isn't recorded", "not_held", null],
      ["That count is not recorded.", "not_held", null],
      ["Nid yw'r ffigur hwn gennym / Not recorded", "not_held", null],
      ["Nid oes gennym wybodaeth am hyn", "not_held", null],
      ["Ni ddelir y wybodaeth / Information not held", "not_held", null],
      ["No ponds were recorded", "answered", 0],
      ["Ponds are not counted.", "not_held", null],
      ["They have never been counted", "not_held", null],
      ["We've never kept count of them", "not_held", null],
      ["The data doesn't go back so far", "not_held", null],
      ["This was never written down", "not_held", null],
      ["The survey records were lost when the depot moved", "not_held", null],
      ["I'm afraid we do not know", "not_held", null],
      ["That lies with the borough council", "not_held", null],
      ["Ask the rivers trust, which keeps the register", "not_held", null],
      ["12. The map was lost in a fire and redrawn.", "answered", 12],
      ["About a dozen", "answered", { number: 12, approx: true }],
      ["Half a dozen, all small", "answered", 6],
      ["12, which nobody counted before", "answered", 12],
      ["7 so far, another 12 have not been surveyed", "answered", 7],
      ["7 to date, 12 still to be surveyed", "answered", 7],
      ["7. All but one are fenced and the fence is kept in repair.", "answered", 7],
    ],
  },
  {
    question: "How many walkers were hurt?",
    rows: [
      ["≤5", "answered", { number: 5, approx: true }],
      ["Fewer than ten (the exact figure is withheld under section 40(2))", "partly_answered", { lt: 10 }, ["s40(2)"]],
      ["To be confirmed", "no_reply", null],
    ],
  },
  {
    question: "How long does a claim take on average?",
    rows: [
      ["2 weeks 3 days", "answered", { duration: "P2W3D" }],
      ["1 year 6 months", "answered", { duration: "P1Y6M" }],
      ["1 year and 2 weeks", "answered", { duration: "P1Y2W" }],
    ],
  },
  {
    question: "How many mice and rats were treated?",
    rows: [
      ["31 for mice. Second visits to the same home are free and are not logged.", "partly_answered"],
      ["31 mice and 12 rats.", "answered"],
    ],
  },
  {
    question: "How much was spent on temporary staff, consultants and agency staff?",
    rows: [
      ["Temporary staff £71,300. Consultants are paid as suppliers and we can't tell them apart.", "partly_answered"],
      ["Agency staff £71,300. Consultants cannot be picked out from other suppliers.", "partly_answered"],
    ],
  },
  {
    question: "How much was paid in overtime last year?",
    rows: [
      ["£41,200 for the first half. The second half is not yet recorded.", "partly_answered"],
      ["£41,200, down from £43,000", "answered", { amount: 41200, currency: "GBP" }],
    ],
  },
  {
    question: "Please provide the play strategy",
    rows: [
      ["No play strategy has been drafted so far", "not_held", null],
      ["No plan has yet been written", "not_held", null],
      ["Nothing of that sort exists", "not_held", null],
      ["Nothing like this is in existence.", "not_held", null],
      ["Our finance package can't report this and so it is not held", "not_held", null],
      ["If there is one may I see it? No strategy has been written yet", "not_held", null],
      ["and Q7. Our finance package can't report this and so it is not held", "not_held", null],
    ],
  },
  {
    question: "Has a play strategy been written?",
    rows: [["No strategy has been written yet", "answered", false]],
  },
  {
    question: "Please provide the surveys of the bridge",
    regime: "EIR",
    rows: [
      ["The surveys are still in draft. Regulation 12(4)(d) is for material that is not finished.", "refused", null, ["reg12(4)(d)"]],
      ["The second survey is unfinished. It is excepted by regulation 12(4)(d).", "refused", null, ["reg12(4)(d)"]],
    ],
  },
  {
    question: "Which firms bid for the work?",
    rows: [
      ["The contract is out to tender. We withhold the names under section 43(2).", "refused", null, ["s43(2)"]],
      ["We would rather not say", "refused", null],
      ["We're not required to answer this and will not.", "refused", null],
      ["It is not in the public interest to release the names", "refused", null],
      ["To list them might harm the next round; section 43(2) applies", "refused", null, ["s43(2)"]],
      ["Alder Ltd. To name others would be to guess.", "answered"],
      ["Alder Ltd and Birch Ltd bid first. We withhold the other names under section 43(2).", "partly_answered", null, ["s43(2)"]],
    ],
  },
  {
    question: "Where are the alarms fitted?",
    rows: [
      ["Refused. To say where would help burglars, and section 31(1)(a) applies.", "refused", null, ["s31(1)(a)"]],
      [
        "We neither confirm nor deny that we hold this: the duty does not apply by virtue of sections 24(2) and 31(3).",
        "refused",
        null,
        ["s24(2)", "s31(3)"],
      ],
      ["Section 1(1)(a) does not apply because of section 31(3); we neither confirm nor deny.", "refused", null, ["s31(3)"]],
    ],
  },
  {
    question: "How many meals were served?",
    regime: "FOISA",
    rows: [
      ["Information not held. Section 17 (Scotland).", "not_held", null],
      ["For schools: information not held. Section 17 (Scotland).", "not_held", null],
    ],
  },
  {
    question: "What readings were taken by the river?",
    rows: [
      ["We publish these every spring in the river report at www.ashmere.example/river", "already_available", null],
      ["The council publishes this each month on its website at www.ashmere.example/river", "already_available", null],
    ],
  },
  {
    question: "What is the length of the towpaths?",
    rows: [
      ["27 km (9 km of it resurfaced since 2019)", "answered", 27],
      ["27 km", "answered", 27],
    ],
  },
  {
    question: "How much did the council charge for each?",
    rows: [["GBP 310 (weekend ones GBP 415)", "answered", { amount: 310, currency: "GBP" }]],
  },
  {
    question: "What did the fireworks cost?",
    rows: [
      ["£18,250 against a budget of £15k", "answered", { amount: 18250, currency: "GBP" }],
      ["£18,250 all told", "answered", { amount: 18250, currency: "GBP" }],
      ["They cost us nothing, a sponsor paid.", "answered", { amount: 0, currency: "GBP" }],
      ["£18,2k", "answered", { amount: 18200, currency: "GBP" }],
    ],
  },
  {
    question: "What is charged for a bulky collection?",
    rows: [
      ["£31 including VAT, or free to those on a pension", "answered", { amount: 31, currency: "GBP" }],
      ["Free of charge", "answered", { amount: 0, currency: "GBP" }],
      ["It is free.", "answered", { amount: 0, currency: "GBP" }],
      ["Free for pensioners, £31 for others", "answered"],
      ["£31 with VAT, or nothing for those on benefits", "answered", { amount: 31, currency: "GBP" }],
    ],
  },
  {
    question: "On how many days a week is the tip open?",
    rows: [
      ["6 days a week", "answered", 6],
      ["6", "answered", 6],
    ],
  },
  {
    question: "What rent was received in 2023/24?",
    rows: [["Rent received in 2023/24 was GBP 61,207", "answered", { amount: 61207, currency: "GBP" }]],
  },
  {
    question: "What fines were paid last year?",
    rows: [["Fines of £2,150 were paid.", "answered", { amount: 2150, currency: "GBP" }]],
  },
];

test("a count with three decimals may be a slip and is flagged", () => {
  expect(read("1.204", "How many lamps are there?").certainty).toBeLessThan(0.9);
  expect(read("1,204", "How many lamps are there?").certainty).toBeGreaterThan(0.9);
});

readRows(ASKED);

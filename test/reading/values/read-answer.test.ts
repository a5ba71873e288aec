/** Status and value together, as councils put them. Rows: [words, question, status, value when there is one to check]. */
import { describe, expect, test } from "@jest/globals";
import type { AnswerStatus, AnswerValue } from "../../../src/reading/answer.js";
import { read } from "./asked.js";

const gbp = (amount: number): AnswerValue => ({ amount, currency: "GBP" });

type Row = readonly [words: string, question: string, status: AnswerStatus | readonly AnswerStatus[], value?: AnswerValue];

const ROWS: readonly Row[] = [
  ["The total number of complaints was 45", "How many complaints were received?", "answered", 45],
  ["45 complaints were received, 12 of which were upheld.", "How many complaints were received?", "answered", 45],
  ["12 of the 45 complaints were upheld", "How many complaints were upheld?", "answered", 12],
  ["We received 1,024 applications in 2022/23.", "How many applications did you receive in 2022/23?", "answered", 1024],
  ["The figure for 2022/23 is 1,024", "How many applications did you receive in 2022/23?", "answered", 1024],
  ["1,024 (2022/23)", "How many applications did you receive?", "answered", 1024],
  ["2022/23: 1,024", "How many applications did you receive in 2022/23?", "answered", 1024],
  [
    "It is estimated that around 300 households were affected.",
    "How many households were affected?",
    "answered",
    { number: 300, approx: true },
  ],
  ["Just under 40", "How many?", "answered", { number: 40, approx: true }],
  ["circa 2,000", "How many?", "answered", { number: 2000, approx: true }],
  ["~35", "How many?", "answered", { number: 35, approx: true }],
  ["at least 12", "How many?", "answered", { number: 12, approx: true }],
  ["up to 15", "How many?", "answered", { number: 15, approx: true }],
  ["Less than five", "How many?", "answered", { lt: 5 }],
  ["fewer than ten", "How many?", "answered", { lt: 10 }],
  ["Under five", "How many?", "answered", { lt: 5 }],
  ["Three (3)", "How many?", "answered", 3],
  ["2 (two)", "How many?", "answered", 2],
  ["One. It is run by Civica.", "How many systems do you use?", "answered", 1],
  ["Approximately 140,000 residents", "How many residents are there?", "answered", { number: 140000, approx: true }],
  ["1.2 million", "How many residents are there?", "answered", 1200000],
  ["0.5 FTE", "How many staff?", "answered", 0.5],
  ["£1,250 per year", "What is the annual cost?", "answered", gbp(1250)],
  ["Annual cost is £1,250 plus VAT.", "What is the annual cost?", "answered", gbp(1250)],
  ["£1,250 p.a. (ex VAT)", "What is the annual cost?", "answered", gbp(1250)],
  ["Cost - £12,000. Term - 3 years.", "What is the annual cost of the contract?", "answered", gbp(12000)],
  ["The contract value is £300,000 over 3 years, i.e. £100,000 per annum", "What is the annual cost?", "answered"],
  ["£2.3m for revenue and £1.1m for capital", "What was the budget?", "answered", null],
  ["£0", "How much was paid?", "answered", gbp(0)],
  ["No payments were made", "How much was paid in compensation?", "answered", gbp(0)],
  ["Nothing", "How much was paid?", "answered", gbp(0)],
  ["There was no cost.", "How much did it cost?", "answered", gbp(0)],
  ["No cost - the work was done in house", "How much did it cost?", "answered", gbp(0)],
  ["There is no charge", "How much do you charge?", "answered", gbp(0)],
  ["Free of charge", "How much do you charge?", "answered"],
  ["£13,450.00 was spent in 2021/22", "How much did you spend in 2021/22?", "answered", gbp(13450)],
  ["Spend for 2021/22: £13,450", "How much did you spend in 2021/22?", "answered", gbp(13450)],
  ["£13,450 (2021/22) £15,200 (2022/23)", "How much did you spend in each year?", "answered", null],
  ["£ 13,450", "How much did you spend?", "answered", gbp(13450)],
  ["£13.450", "How much did you spend?", "answered"],
  ["13450", "How much did you spend?", "answered", gbp(13450)],
  ["£13,450.5", "How much did you spend?", "answered", gbp(13450.5)],
  ["100%", "What percentage were on time?", "answered", { percent: 100 }],
  ["98.7% of calls", "What percentage were answered?", "answered", { percent: 98.7 }],
  ["Between 10% and 15%", "What percentage?", "answered", { min: 10, max: 15 }],
  ["10-15%", "What percentage?", "answered", { min: 10, max: 15 }],
  ["Over 90%", "What percentage?", "answered", { gt: 90 }],
  ["85% in 2022, up from 80% in 2021", "What percentage was recycled in 2022?", "answered"],
  ["Contract started 1 April 2022 and ends 31 March 2025", "When does the contract end?", "answered", "2025-03-31"],
  ["31/03/2025", "When does the contract end?", "answered", "2025-03-31"],
  ["31st March 2025 with option to extend to 31st March 2027", "When does the contract end?", "answered", "2025-03-31"],
  ["Rolling contract", "When does the contract end?", "answered", null],
  ["Summer 2025", "When will it open?", "answered"],
  ["3 years", "What is the duration of the contract?", "answered", { duration: "P3Y" }],
  ["3 years with the option to extend for 2 years (3+1+1)", "What is the contract duration?", "answered"],
  ["5 + 2 years", "What is the contract duration?", "answered"],
  ["36 months", "Contract duration", "answered", { duration: "P36M" }],
  ["12.5 days", "What is the average time to let a property?", "answered", { duration: "P12.5D" }],
  ["Average of 24 minutes", "What is the average waiting time?", "answered", { duration: "PT24M" }],
  ["Yes - we use Granicus", "Do you use a CRM?", "answered", true],
  ["Yes, currently under review", "Do you have a policy?", "answered", true],
  ["No - but one is being drafted", "Do you have a policy?", "answered", false],
  ["No policy", "Do you have a policy?", "answered", false],
  ["None", "Do you have any plans to change?", "answered", false],
  ["We are currently reviewing this", "Do you plan to change?", "answered", null],
  ["In some cases", "Are bodies other than the council involved?", "answered", null],
  ["This is correct", "Is it correct that the policy changed?", "answered", true],
  ["The Council has a policy, which is attached", "Do you have a policy?", "answered", true],
  ["Yes (see attached)", "Do you have a policy?", "answered", true],
  ["Yes. See question 3.", "Do you have a policy?", "answered", true],
  ["Not applicable as answered no to question 4", "If yes, what is it?", "not_applicable"],
  ["n/a - see Q4", "If yes, what is it?", "not_applicable"],
  ["The council does not have a CRM therefore not applicable", "If yes, what is it?", "not_applicable"],
  ["This question does not apply to us", "If yes?", "not_applicable"],
  ["We have no record of any such payment", "How much was paid?", ["not_held", "answered"]],
  ["We hold no information relating to this.", "How much was paid?", "not_held"],
  ["I can confirm that the Council does not hold the information you have requested.", "How much?", "not_held"],
  ["We have searched and found nothing", "Copies of emails", "not_held"],
  ["We could find no such records", "Copies of emails", "not_held"],
  ["Data not captured", "How many?", "not_held"],
  ["This data is not available", "How many?", "not_held"],
  ["We are unable to provide this information as it is not recorded", "How many?", "not_held"],
  ["The system does not allow us to report on this", "How many?", "not_held"],
  ["Our records do not distinguish between these", "How many were vapes?", "not_held"],
  ["This cannot be separated from other costs", "What did that cost?", ["not_held", "answered"]],
  ["Not known", "How many?", "not_held"],
  ["Not available", "How many?", "not_held"],
  ["Information is not held in the format requested", "How many?", "not_held"],
  ["This function is the responsibility of Kent County Council", "How many miles of road?", "not_held"],
  [
    "This information is exempt under Section 21 of the FOIA as it is reasonably accessible by other means. https://x.example/a",
    "How many?",
    "already_available",
  ],
  ["Available at https://x.example/a", "Copy of policy", "already_available"],
  ["Our contracts register is published here: https://x.example/a", "Who supplies?", "already_available"],
  ["Published in our Statement of Accounts, page 43", "What was the cost?", "already_available"],
  ["Please see the council's website", "Copy of policy", "already_available"],
  ["The policy is available on the Council's website", "Copy of policy", "already_available"],
  ["This is publicly available via Companies House", "Copy of accounts", "already_available"],
  ["Section 22 - information intended for future publication", "How many?", "refused"],
  ["This would be personal data and so cannot be shared", "Names of staff", "refused"],
  ["We cannot release this as it would identify individuals", "How many?", "refused"],
  ["Numbers below 5 have been suppressed to protect individuals", "How many?", ["refused", "partly_answered", "answered"]],
  ["It would take longer than 18 hours to collate the information", "How many?", "refused"],
  ["We estimate that it would exceed 18 hours to comply", "How many?", "refused"],
  ["The cost of complying would be above the £450 limit", "How many?", "refused"],
  ["This would require a manual trawl of all case files and would exceed the time limit", "How many?", "refused"],
  ["We can neither confirm nor deny", "Is there an investigation?", "refused"],
  ["Exempt from disclosure: Section 42 legal professional privilege", "Copy of advice", "refused"],
  ["Redacted", "Name of officer", "refused"],
  ["Your request is vexatious", "Why?", "refused"],
  ["FOI Act covers recorded information only; it does not require us to give opinions", "Do you think it is fair?", "refused"],
  ["Will be sent separately", "How many?", "no_reply"],
  ["Awaiting a response from the service", "How many?", "no_reply"],
  ["HR will provide this directly", "How many?", ["no_reply", "answered"]],
  ["The lead officer is the Head of Finance; names of junior staff are withheld under s40(2).", "Who are the officers?", "partly_answered"],
  ["Head of Digital - name withheld (s.40)", "Name and title of the lead officer", "partly_answered"],
  ["£50,000. A breakdown is exempt under section 43(2).", "What was the cost, broken down by item?", "partly_answered"],
  ["12 (2022 only, earlier data not held)", "How many each year?", "partly_answered"],
  ["Total 145. Breakdown by ward not held.", "How many, by ward?", "partly_answered"],
  ["There were 18 reports. We do not record the outcome.", "How many reports were there and what was the outcome?", "partly_answered"],
  ["Yes there is a contract but the value is commercially sensitive", "Is there a contract and what is its value?", "partly_answered"],
  ["The Council does not record this centrally but officers estimate it at 30 a year", "How many?", "partly_answered"],
  ["The information is held by services and not centrally. Schools hold their own data.", "How many?", "not_held"],
  ["Oes", "Oes gan y cyngor bolisi?", "answered", true],
  ["Nac oes", "Oes gan y cyngor bolisi?", "answered", false],
  ["Dim", "How many?", "answered", 0],
  ["Dim gwybodaeth", "How many?", "not_held"],
  ["Gweler C3", "Who?", ["see_other", "answered"]],
];

const SCOTTISH: readonly (readonly [words: string, question: string, status: AnswerStatus, regime: "FOISA"])[] = [
  ["Section 36(1)(b)(i) applies", "How many?", "refused", "FOISA"],
  ["This information is exempt under Section 25(1) - otherwise accessible. https://x.example", "How many?", "already_available", "FOISA"],
  ["Section 17(1) - information not held", "How many?", "not_held", "FOISA"],
  ["Notice given under Section 17 of the Act: information not held.", "How many?", "not_held", "FOISA"],
  ["Excessive cost of compliance, s.12(1)", "How many?", "refused", "FOISA"],
  ["Section 38(1)(b) personal data", "Names", "refused", "FOISA"],
];

describe("one answer", () => {
  test.each(ROWS)("%s", (words, question, status, ...value) => {
    const meaning = read(words, question);
    expect(typeof status === "string" ? [status] : status).toContain(meaning.status);
    const [expected] = value;
    if (expected !== undefined) expect(meaning.value).toEqual(expected);
  });

  test.each(SCOTTISH)("in Scotland: %s", (words, question, status, regime) => {
    expect(read(words, question, regime).status).toBe(status);
  });

  test.each([
    ["In respect of questions 2 and 3, this is withheld under section 31(1)(a).", "refused"],
    ["Turning to question 4: not held", "not_held"],
    ["In answer to question 6, 476.", "answered"],
  ] as const)("%s points to no other answer", (words, status) => {
    expect(read(words, "How many were there?")).toMatchObject({ status, refersTo: null });
  });

  test("a label that is none of ours is given back as printed", () => {
    expect(read("See answer to c", "Who supplies it?")).toMatchObject({ status: "see_other", refersTo: null, refersToLabel: "c" });
  });

  test.each([
    ["It would take more than 18 hours.", undefined, ["s12"]],
    ["It would take more than 18 hours.", "EIR", ["reg12(4)(b)"]],
    ["It would take more than 40 hours, over the cost limit.", "FOISA", ["s12"]],
    ["Withheld under sections 31(1)(a) and 43(2).", undefined, ["s31(1)(a)", "s43(2)"]],
    ["Not held - section 17 applies.", "FOISA", ["s17"]],
    ["Not held. This is a refusal notice under section 17.", "FOIA", []],
    ["Commercially sensitive", undefined, []],
    ["Yes", undefined, []],
  ] as const)("%s (%s) cites %j", (words, regime, laws) => {
    expect(read(words, "How many were there?", regime).exemptions).toEqual(laws);
  });
});

/** Officers' wording once more: counts beside other counts, part answers, refusals without a section. Every row was labelled before it was read. Councils and figures are invented. */
import { type Asked, readRows } from "./officers-rows.js";

const ASKED: readonly Asked[] = [
  {
    question: "How many parks hold a Green Flag?",
    rows: [
      ["Seven", "answered", 7],
      ["7 parks hold the award, with a further 2 applying this year", "answered", 7],
      ["We have 7 out of 63 parks.", "answered", 7],
    ],
  },
  {
    question: "How many tenancy fraud cases were investigated in 2022/23?",
    rows: [
      ["88 (61 closed, 27 open)", "answered", 88],
      ["2022/23 – 88", "answered", 88],
      ["We investigated 88 cases, recovering 14 properties.", "answered", 88],
    ],
  },
  {
    question: "How many properties were recovered from tenancy fraud?",
    rows: [
      ["We investigated 88 cases, recovering 14 properties.", "answered", 14],
      ["14 properties were recovered following 88 investigations.", "answered", 14],
    ],
  },
  {
    question: "How many drones does the council own?",
    rows: [
      ["One", "answered", 1],
      ["One, a DJI Mavic 2", "answered", 1],
      ["The Council doesn't own any drones.", "answered", 0],
      ["None, but we hire one from time to time.", "answered", 0],
    ],
  },
  {
    question: "How many adult social care assessments are overdue?",
    rows: [
      ["1,048 (as of 8/1/24)", "answered", 1048],
      ["c.1,050", "answered", { number: 1050, approx: true }],
      ["At the time of writing 1,048 people were waiting, of whom 212 had waited more than 6 months.", "answered", 1048],
    ],
  },
  {
    question: "How many people had waited more than 6 months for an assessment?",
    rows: [["At the time of writing 1,048 people were waiting, of whom 212 had waited more than 6 months.", "answered", 212]],
  },
  {
    question: "How many streetworks permits were refused?",
    rows: [
      ["Refused: 1,204. Granted: 33,918.", "answered", 1204],
      ["Permits granted: 33,918 Permits refused: 1,204", "answered", 1204],
      ["Less than 4% were refused", "answered", { lt: 4 }],
    ],
  },
  {
    question: "How many apprentices started in 2023?",
    rows: [
      ["24 in 2023", "answered", 24],
      ["24 started (19 completed)", "answered", 24],
    ],
  },
  {
    question: "How many bids were received?",
    rows: [
      ["Three bids were received, one of which was withdrawn.", "answered", 3],
      ["3 (one non-compliant)", "answered", 3],
    ],
  },
  {
    question: "How many councillors are in arrears with council tax?",
    rows: [
      ["Fewer than 3", "answered", { lt: 3 }],
      ["0 (none)", "answered", 0],
      ["No councillors are in arrears.", "answered", 0],
      [
        "<5 - the exact figure is withheld under S40(2) as individuals could be identified",
        ["partly_answered", "refused"],
        undefined,
        ["s40(2)"],
      ],
    ],
  },
  {
    question: "How many hours of overtime were worked?",
    rows: [
      ["21,455.5 hours", "answered"],
      ["21,455", "answered", 21455],
    ],
  },
  {
    question: "How many beehives are kept on council land?",
    rows: [
      ["Approximately 12 to 15", "answered"],
      ["This is not known", "not_held", null],
      ["We hold no data on beehives.", "not_held", null],
      ["Allotment holders are not asked to tell us about bees, so we cannot say.", "not_held", null],
      ["No data available", "not_held", null],
    ],
  },
  {
    question: "How many staff earn over £100,000?",
    rows: [
      ["9", "answered", 9],
      ["9 posts were paid more than £100,000 in 2022/23", "answered", 9],
      ["See the Statement of Accounts, note 14, on our website: https://www.northmoor.example/accounts", "already_available", null],
    ],
  },
  {
    question: "What was the value of cash found in council safes?",
    rows: [
      ["£212.40", "answered", { amount: 212.4, currency: "GBP" }],
      ["Two hundred and twelve pounds", "answered"],
    ],
  },
  {
    question: "How much has been spent on legal fees in the case?",
    rows: [
      ["£48,120 to date", "answered", { amount: 48120, currency: "GBP" }],
      ["To 31 March 2024, external legal fees totalled £48,120 and counsel's fees £22,500.", "answered"],
      ["£70,620 comprising £48,120 for solicitors and £22,500 for counsel", "answered", { amount: 70620, currency: "GBP" }],
      ["Legal advice has been provided in house so no external costs have been incurred", "answered"],
      ["The information is covered by legal privilege and is exempt under Section 42.", "refused", null, ["s42"]],
    ],
  },
  {
    question: "What is the cost of a resident's parking permit?",
    rows: [
      ["£60 for the first permit and £120 for the second", "answered"],
      ["£60 per year", "answered", { amount: 60, currency: "GBP" }],
      ["Permits are free", "answered"],
    ],
  },
  {
    question: "What was the council's spend on temporary accommodation?",
    rows: [
      ["£14.2m gross (£6.1m net)", "answered", { amount: 14200000, currency: "GBP" }],
      ["2020/21: £9.8m, 2021/22: £11.9m, 2022/23: £14.2m", "answered", null],
    ],
  },
  {
    question: "What was the council's spend on temporary accommodation in 2022/23?",
    rows: [["2020/21: £9.8m, 2021/22: £11.9m, 2022/23: £14.2m", "answered", { amount: 14200000, currency: "GBP" }]],
  },
  {
    question: "What was the total paid in redundancy?",
    rows: [
      ["£1.1 million to 31 staff", "answered", { amount: 1100000, currency: "GBP" }],
      ["£1,104,500 (excludes pension strain of £320,000)", "answered", { amount: 1104500, currency: "GBP" }],
      ["TBC", ["no_reply", "answered"], null],
    ],
  },
  {
    question: "What proportion of your fleet is electric?",
    rows: [
      ["11%", "answered", { percent: 11 }],
      ["38 of 345 vehicles", "answered"],
      ["11% of vans and 4% of HGVs", "answered", null],
      ["11%, rising to 15% by April", "answered", { percent: 11 }],
    ],
  },
  {
    question: "What was the council tax collection rate?",
    rows: [
      ["96.8% in year", "answered", { percent: 96.8 }],
      ["Just under 97%", "answered", { percent: 97, approx: true }],
    ],
  },
  {
    question: "When was the asbestos survey carried out?",
    rows: [
      ["Between 3 and 7 July 2023", "answered"],
      ["07/07/2023", "answered", "2023-07-07"],
      ["In 2019, with an update in 2023", "answered"],
      ["No survey has been carried out", ["answered", "not_held"], null],
    ],
  },
  {
    question: "When is the next review due?",
    rows: [
      ["The last review was in May 2022 and the next is due in May 2025.", "answered", "2025-05"],
      ["Spring 2025", "answered"],
    ],
  },
  { question: "When did the current chief executive take up post?", rows: [["Monday 4 September 2017", "answered", "2017-09-04"]] },
  {
    question: "How long is the waiting time for a driving assessment?",
    rows: [
      ["12 weeks", "answered", { duration: "P12W" }],
      ["12 weeks at present (was 20 weeks a year ago)", "answered", { duration: "P12W" }],
    ],
  },
  {
    question: "How long are personnel files retained?",
    rows: [
      ["6 years after the employee leaves", "answered", { duration: "P6Y" }],
      ["Until the employee's 75th birthday", "answered", null],
    ],
  },
  {
    question: "Does the council own any golf courses?",
    rows: [
      ["Yes – one, at Hallam Park", "answered", true],
      ["The council owns one golf course.", "answered", true],
      ["Not any more; the course was sold in 2016.", "answered", false],
      ["It does not.", "answered", false],
    ],
  },
  {
    question: "Has a whistleblowing complaint been made about the director?",
    rows: [
      ["The council will neither confirm nor deny whether it holds this information (section 40(5B)).", "refused", null, ["s40(5B)"]],
      ["No such complaint has been received.", "answered", false],
    ],
  },
  {
    question: "Are vehicles fitted with cameras?",
    rows: [
      ["All refuse vehicles have 360 degree cameras", "answered"],
      ["Yes. All 34 refuse vehicles are fitted with 360° cameras.", "answered", true],
    ],
  },
  {
    question: "Do you monitor staff e-mail?",
    rows: [
      ["Monitoring only takes place where misconduct is suspected.", "answered"],
      ["The Council reserves the right to do so but does not do so routinely.", "answered"],
    ],
  },
  {
    question: "How many pupils travel by taxi?",
    rows: [
      ["This is not recorded by mode of transport.", "not_held", null],
      [
        "To provide this would require officers to check each of the 1,900 pupil records individually, exceeding the 18 hour limit under s.12.",
        "refused",
        null,
        ["s12"],
      ],
      ["Transport is arranged by each school and the Council holds no records.", "not_held", null],
    ],
  },
  {
    question: "How many staff have been vaccinated?",
    rows: [
      ["The Council has not collected this data.", "not_held", null],
      ["Vaccination status is special category data which the council does not hold.", "not_held", null],
    ],
  },
  {
    question: "What is the reserve price?",
    rows: [
      [
        "Releasing the reserve price before the auction would prejudice the Council's commercial interests. Section 43(2) is engaged.",
        "refused",
        null,
        ["s43(2)"],
      ],
      ["This is commercial information which we are not prepared to release.", "refused", null],
    ],
  },
  {
    question: "What firewall do you use?",
    rows: [
      ["We are relying on section 31(1)(a) to withhold this.", "refused", null, ["s31(1)(a)"]],
      ["In the interests of security we do not publish details of our network.", "refused", null],
    ],
  },
  {
    question: "Please supply the viability report.",
    regime: "EIR",
    rows: [
      ["The report is exempt under EIR 12(5)(e).", "refused", null, ["reg12(5)(e)"]],
      ["A copy is enclosed with commercially sensitive figures redacted (Regulation 12(5)(e)).", "partly_answered", null, ["reg12(5)(e)"]],
    ],
  },
  {
    question: "Please supply the viability report.",
    rows: [
      ["Available to view on the planning portal under reference 23/01187/FUL", "already_available", null],
      ["We do not have a copy. The applicant may be able to help.", "not_held", null],
    ],
  },
  {
    question: "What advice was given by counsel?",
    regime: "FOISA",
    rows: [["Legally privileged – section 36(1) FOISA", "refused", null, ["s36(1)"]]],
  },
  { question: "What advice was given by counsel?", rows: [["None was sought", "answered"]] },
  {
    question: "Please provide the names of tenants evicted.",
    regime: "EISR",
    rows: [["Personal information, regulation 11(2) of the EISRs applies", "refused", null, ["reg11(2)"]]],
  },
  {
    question: "Please provide the names of tenants evicted.",
    rows: [["Third party personal data: exempt, Section 40(2).", "refused", null, ["s40(2)"]]],
  },
  { question: "How many tenants were evicted for arrears and for nuisance?", rows: [["Arrears 31, nuisance 4", "answered", null]] },
  {
    question: "How many evictions were there by ward?",
    rows: [
      [
        "This is held by address rather than ward and would need a manual exercise over 18 hours. In total there were 35 evictions.",
        "partly_answered",
      ],
    ],
  },
  {
    question: "What software is used and who supplies it?",
    rows: [
      ["NEC Housing, supplied by NEC Software Solutions", "answered", null],
      ["The software is NEC Housing. The supplier's charges are withheld under s.43(2).", "partly_answered", null, ["s43(2)"]],
    ],
  },
  {
    question: "If so, what is the threshold?",
    rows: [
      ["Not applicable.", "not_applicable", null],
      ["As there is no scheme this question does not apply.", "not_applicable", null],
      ["Please refer to the answer to question 1.", "see_other", null],
      ["The answer to this question will follow shortly.", "no_reply", null],
    ],
  },
  { question: "Is there a named officer for this?", rows: [["Ms J Hallam, Equalities Lead", "answered"]] },
  {
    question: "Which wards have the most fly-tipping?",
    rows: [
      ["Town, Riverside and Benton", "answered", null],
      ["The data isn't broken down by ward.", "not_held", null],
    ],
  },
];

readRows(ASKED);

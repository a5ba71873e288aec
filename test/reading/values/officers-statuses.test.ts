/** Refusals, nothing held and the like as officers write them. Every row was labelled before it was read. Councils and figures are invented. */
import { type Asked, readRows } from "./officers-rows.js";

const ASKED: readonly Asked[] = [
  {
    question: "Which of the following best describes your current position?",
    type: "choice",
    choices: ["Not started", "Piloting", "Fully implemented"],
    rows: [
      ["We are at the pilot stage", "answered", { choices: ["Piloting"] }],
      ["Not yet started", "answered", { choices: ["Not started"] }],
      ["Fully implemented since 2020", "answered", { choices: ["Fully implemented"] }],
    ],
  },
  {
    question: "What were the main barriers? (tick all that apply)",
    type: "choices",
    choices: ["Cost", "Staff shortages", "Lack of space", "Public opposition"],
    rows: [
      ["Cost and lack of staff", "answered", { choices: ["Cost", "Staff shortages"] }],
      ["Public opposition was the main one, together with costs", "answered", { choices: ["Cost", "Public opposition"] }],
    ],
  },
  {
    question: "How many parking fines were cancelled because the machine was faulty?",
    rows: [
      ["We do not record this in a retrievable format.", "not_held", null],
      ["The reason for cancellation is not recorded in a way that can be reported on.", "not_held", null],
    ],
  },
  {
    question: "How many of the applicants were from ethnic minorities?",
    rows: [
      ["Not centrally recorded", "not_held", null],
      ["The Council holds no recorded information in respect of this part of your request.", "not_held", null],
    ],
  },
  {
    question: "How many patients were discharged into care homes?",
    rows: [
      ["No information held – this would be a question for the NHS.", "not_held", null],
      ["This would be a matter for the Integrated Care Board who can be contacted at foi@icb.example", "not_held", null],
    ],
  },
  {
    question: "How many prosecutions were brought by the police?",
    rows: [["Please direct this question to Northmoor Police, as we are not the prosecuting authority.", "not_held", null]],
  },
  {
    question: "How many crossings have audible signals?",
    rows: [
      [
        "Northmoor is a district council and has no responsibility for highways. You should contact Northmoor County Council.",
        "not_held",
        null,
      ],
      ["This is a County Council function", "not_held", null],
    ],
  },
  {
    question: "What was the cost of the works?",
    rows: [
      ["Costs are not separately identifiable within the overall contract sum.", "not_held", null],
      ["We do not hold a breakdown of costs at this level.", "not_held", null],
      ["The information you request was destroyed in line with our retention schedule.", "not_held", null],
      ["Records are only kept for six years, so we no longer have this.", "not_held", null],
    ],
  },
  {
    question: "How many emails were sent by councillors?",
    rows: [["We are not required to create new information to answer a request and this is not something we have.", "not_held", null]],
  },
  { question: "How many foxes live in the borough?", rows: [["The council has no way of knowing this.", "not_held", null]] },
  {
    question: "What was the attendance rate?",
    rows: [["This data isn't something the authority collects, schools do.", "not_held", null]],
  },
  {
    question: "How many staff have a second job?",
    rows: [["Information not held centrally; managers keep their own notes.", "not_held", null]],
  },
  {
    question: "Please provide the equality impact assessment.",
    rows: [["No equality impact assessment was carried out.", ["not_held", "answered"], null]],
  },
  {
    question: "Please provide the minutes of the meeting.",
    rows: [["Minutes were not taken at this meeting.", ["not_held", "answered"], null]],
  },
  { question: "What was the average waiting time?", rows: [["Our software does not calculate this.", "not_held", null]] },
  {
    question: "How many complaints concerned parking?",
    regime: "EIR",
    rows: [["Regulation 12(4)(a) – information not held", "not_held", null, ["reg12(4)(a)"]]],
  },
  {
    question: "How many tenants are in arrears because of Universal Credit?",
    regime: "FOISA",
    rows: [["Notice is given under section 17 that the Council does not hold this information.", "not_held", null, ["s17"]]],
  },
  {
    question: "How many tenants are in arrears because of Universal Credit?",
    rows: [
      ["The Council does not itself hold this; housing was transferred to Glenbrae Homes in 2006.", "not_held", null],
      ["The system does not flag this.", "not_held", null],
      ["There is no code on our system for this reason", "not_held", null],
    ],
  },
  {
    question: "How many invoices were disputed?",
    rows: [
      [
        "To extract this an officer would need to read every invoice (around 61,000). At 2 minutes per invoice that is over 2,000 hours. Section 12 of the FOIA therefore applies.",
        "refused",
        null,
        ["s12"],
      ],
      [
        "We estimate that locating and retrieving this would exceed 18 hours of officer time and so this part is refused.",
        "refused",
        null,
        ["s12"],
      ],
      ["Exempt under s.12 – cost of compliance exceeds appropriate limit.", "refused", null, ["s12"]],
    ],
  },
  {
    question: "Please name the officers involved.",
    rows: [
      [
        "We are unable to name individuals. This is third party personal data and is exempt by virtue of section 40(2).",
        "refused",
        null,
        ["s40(2)"],
      ],
    ],
  },
  {
    question: "Which hotels were used?",
    rows: [
      [
        "We will not name these. Families are living in them and naming them would put their safety at risk, so section 38(1) is engaged.",
        "refused",
        null,
        ["s38(1)"],
      ],
    ],
  },
  {
    question: "What hourly rate is paid to the contractor?",
    rows: [
      [
        "The rates were tendered in confidence. They remain commercially sensitive and we are withholding them under Section 43(2).",
        "refused",
        null,
        ["s43(2)"],
      ],
      ["We consider this to be commercially sensitive", "refused", null],
    ],
  },
  {
    question: "What antivirus product is used?",
    rows: [
      ["For security reasons the Council does not disclose details of its IT defences.", "refused", null],
      ["Exempt S31(1)(a)", "refused", null, ["s31(1)(a)"]],
    ],
  },
  {
    question: "How many cyber attacks were successful?",
    rows: [
      [
        "The Council can neither confirm nor deny that it holds information falling within this question by virtue of s31(3).",
        "refused",
        null,
        ["s31(3)"],
      ],
    ],
  },
  {
    question: "Please provide the legal advice.",
    rows: [
      [
        "This is subject to legal professional privilege and is exempt under s42(1). The public interest favours maintaining the exemption because clients must be able to speak frankly to their lawyers.",
        "refused",
        null,
        ["s42(1)"],
      ],
    ],
  },
  {
    question: "How many staff were dismissed for theft?",
    rows: [
      [
        "Due to the low numbers involved this information is exempt under s.40(2) as individuals could be identified.",
        "refused",
        null,
        ["s40(2)"],
      ],
      ["Numbers are too small to disclose without identifying individuals (Section 40(2)).", "refused", null, ["s40(2)"]],
      ["Suppressed", "refused", null],
    ],
  },
  {
    question: "Please provide the draft report.",
    regime: "EIR",
    rows: [
      ["Regulation 12(4)(d) is engaged as this is material still in the course of completion.", "refused", null, ["reg12(4)(d)"]],
      [
        "Withheld: reg 12(5)(f), adverse effect on the interests of the person who provided the information",
        "refused",
        null,
        ["reg12(5)(f)"],
      ],
    ],
  },
  {
    question: "Please provide the bids.",
    regime: "FOISA",
    rows: [
      ["The bids are confidential and exempt in terms of section 36(2) of FOISA.", "refused", null, ["s36(2)"]],
      ["Section 33(1)(b) of the Act applies to this information.", "refused", null, ["s33(1)(b)"]],
    ],
  },
  { question: "Please give names of the children's homes.", rows: [["Section 38 (1) (b) applies", "refused", null, ["s38(1)(b)"]]] },
  {
    question: "What does the leader think of the proposal?",
    rows: [["The FOIA does not extend to requests for opinions.", "refused", null]],
  },
  {
    question: "Why was the decision made?",
    rows: [["We are not obliged to answer this as it is not a request for recorded information.", "refused", null]],
  },
  {
    question: "Please provide the report.",
    rows: [["The report will be published in June 2025 and is therefore exempt under section 22(1).", "refused", null, ["s22(1)"]]],
  },
  {
    question: "What is the budget for 2023/24?",
    rows: [
      ["Please refer to our website.", "already_available", null],
      ["The budget book is on the council's website under Finance.", "already_available", null],
      [
        "Section 21 exemption applies - information accessible by other means, see https://www.northmoor.example/budget",
        "already_available",
        null,
        ["s21"],
      ],
      ["Details of all spending over £500 can be found on our open data page: https://data.northmoor.example", "already_available", null],
    ],
  },
  {
    question: "What is the budget for 2023/24?",
    regime: "FOISA",
    rows: [
      [
        "This can be obtained from the published accounts, which are otherwise accessible (section 25(1) FOISA).",
        "already_available",
        null,
        ["s25(1)"],
      ],
    ],
  },
  { question: "What is the policy?", rows: [["Please see link: https://www.northmoor.example/policy.pdf", "already_available", null]] },
  {
    question: "How many councillors are there?",
    rows: [["See https://www.northmoor.example/councillors for the current list", "already_available", null]],
  },
  {
    question: "Who is the supplier and what is the contract value?",
    rows: [["Pinder Systems Ltd. We are withholding the contract value under section 43(2).", "partly_answered", null, ["s43(2)"]]],
  },
  {
    question: "Please give the number of dismissals by reason.",
    rows: [
      [
        "Misconduct: 12. Capability: 7. Other reasons: figures withheld under s40(2) because of small numbers.",
        "partly_answered",
        null,
        ["s40(2)"],
      ],
    ],
  },
  {
    question: "How many complaints were received in each of the last five years?",
    rows: [["2022: 41, 2023: 38. Data for earlier years is not held.", "partly_answered", null]],
  },
  {
    question: "Please provide the structure chart with names.",
    rows: [
      [
        "A structure chart is attached. Names below Head of Service have been redacted under section 40(2).",
        "partly_answered",
        null,
        ["s40(2)"],
      ],
    ],
  },
  {
    question: "How many staff were bullied and what action was taken?",
    rows: [["14 grievances alleging bullying were lodged. We do not hold a record of the action taken in each case.", "partly_answered"]],
  },
  {
    question: "How many incidents were there by ward?",
    rows: [["There were 212 incidents in total. We do not record them by ward.", "partly_answered"]],
  },
  {
    question: "If so, how much did it cost?",
    rows: [
      ["Not applicable as no such scheme exists", "not_applicable", null],
      ["N/a - see 3 above", "not_applicable", null],
    ],
  },
  { question: "If yes, please provide a copy.", rows: [["n/a", "not_applicable", null]] },
  {
    question: "How much did it cost?",
    rows: [
      ["Please refer to our response to question 4 above.", "see_other", null],
      ["Refer to Q4", "see_other", null],
      ["This has been answered at Q4", "see_other", null],
      ["We are awaiting this information from our contractor and will forward it on receipt.", "no_reply", null],
    ],
  },
];

readRows(ASKED);

/** More of officers' wording, of every status and kind of value. Every row was labelled before it was read. Councils and figures are invented. */
import { type Asked, readRows } from "./officers-rows.js";

const ASKED: readonly Asked[] = [
  {
    question: "How many school crossing patrols are currently vacant?",
    rows: [
      ["Six of our 41 sites are vacant at present.", "answered", 6],
      ["14 vacancies", "answered", 14],
    ],
  },
  {
    question: "How many potholes were repaired in 2023?",
    rows: [
      ["12,877 (2022: 10,340)", "answered", 12877],
      ["A total of 12,877 potholes were repaired in 2023 compared with 10,340 in 2022.", "answered", 12877],
      ["In 2022 we repaired 10,340 potholes, in 2023 12,877.", "answered", 12877],
    ],
  },
  {
    question: "How many foster carers left the service?",
    rows: [
      ["19 households (31 individual carers)", "answered", 19],
      ["Nineteen fostering households de-registered.", "answered", 19],
    ],
  },
  { question: "How many section 21 notices has the council been told of?", rows: [["The council was told of 144.", "answered", 144]] },
  {
    question: "How many pupils were permanently excluded in 2021/22?",
    rows: [
      ["Suppressed as fewer than 5 (see note on small numbers)", ["refused", "answered", "partly_answered"]],
      ["<10 primary; 37 secondary", "answered", null],
      ["37 secondary pupils and 3 primary pupils", "answered", null],
    ],
  },
  {
    question: "How many care homes are there in the borough?",
    rows: [["There are currently 52 registered with the CQC.", "answered", 52]],
  },
  {
    question: "How many cremations took place last year?",
    rows: [
      ["1 764", "answered", 1764],
      ["1,764 adults, 12 children", "answered"],
    ],
  },
  {
    question: "How many agency social workers does the council have?",
    rows: [
      ["As at 31.12.23: 46", "answered", 46],
      ["46 as of the end of December, which is 18% of the workforce", "answered", 46],
      ["46.5 FTE", "answered", 46.5],
    ],
  },
  { question: "How many housing complaints went to the Ombudsman?", rows: [["8 in total, 5 of them upheld", "answered", 8]] },
  {
    question: "How many housing complaints were upheld by the Ombudsman?",
    rows: [
      ["8 in total, 5 of them upheld", "answered", 5],
      ["5 out of 8", "answered", 5],
    ],
  },
  {
    question: "How many planning appeals were allowed?",
    rows: [["There were 38 appeals determined. 27 were dismissed and 11 allowed.", "answered", 11]],
  },
  { question: "How many planning appeals were dismissed?", rows: [["Of 38 appeals determined, 27 (71%) were dismissed.", "answered", 27]] },
  {
    question: "How many gritting runs were carried out last winter?",
    rows: [
      ["We carried out 61 precautionary runs on the primary network.", "answered", 61],
      ["Not including snow clearance, 61.", "answered", 61],
    ],
  },
  {
    question: "How many vehicles were clamped?",
    rows: [
      ["The council does not clamp vehicles.", ["answered", "not_applicable"]],
      ["Zero - clamping ceased in 2012", "answered", 0],
      ["There were no vehicles clamped.", "answered", 0],
      ["We have not clamped any vehicles in this period.", "answered", 0],
    ],
  },
  {
    question: "How many subscribers are there to the newsletter?",
    rows: [
      ["23K", "answered", 23000],
      ["approximately 23 thousand", "answered", { number: 23000, approx: true }],
      ["Somewhere between 22,000 and 24,000", "answered", { min: 22000, max: 24000 }],
    ],
  },
  {
    question: "How many consultants were engaged in 2023?",
    rows: [
      ["Brandle Ltd (2), Pinder Associates (1) and Hallam LLP (4) - 7 in all", "answered", 7],
      ["7, at a cost of £214,000", "answered", 7],
    ],
  },
  {
    question: "How many meals are delivered each week?",
    rows: [
      ["On average 340 meals are delivered per week", "answered"],
      ["Approx 340/week", "answered", { number: 340, approx: true }],
    ],
  },
  {
    question: "What was the total cost of the refurbishment?",
    rows: [
      ["£1.34m against a budget of £1.2m", "answered", { amount: 1340000, currency: "GBP" }],
      ["The original budget was £1.2m; the final cost was £1.34m.", "answered", { amount: 1340000, currency: "GBP" }],
      ["£1,340,221.90 ex VAT", "answered", { amount: 1340221.9, currency: "GBP" }],
      ["The refurbishment was paid for by the developer at no cost to the council", "answered"],
      ["Final account not yet agreed", ["answered", "not_held", "no_reply"], null],
    ],
  },
  {
    question: "How much was spent on bottled water?",
    rows: [
      ["£0", "answered", { amount: 0, currency: "GBP" }],
      ["We do not buy bottled water", "answered"],
      ["2021/22 £412.10; 2022/23 £388.95", "answered", null],
      ["circa £400", "answered", { amount: 400, currency: "GBP", approx: true }],
    ],
  },
  {
    question: "How much does the council owe in borrowing?",
    rows: [
      ["£212.8m as at 31 March 2023 (of which £180m PWLB)", "answered", { amount: 212800000, currency: "GBP" }],
      ["External borrowing stood at £212.8 million on 31 March 2023", "answered", { amount: 212800000, currency: "GBP" }],
    ],
  },
  {
    question: "What is the hourly rate for a home care worker?",
    rows: [
      ["£11.44 rising to £12.10 from April", "answered"],
      ["£21.36 per hour (weekday)", "answered", { amount: 21.36, currency: "GBP" }],
    ],
  },
  { question: "How much is the councillors' basic allowance?", rows: [["£13,500 p.a.", "answered", { amount: 13500, currency: "GBP" }]] },
  {
    question: "How much was written off in business rates?",
    rows: [
      ["£1,022,334 in 2022/23", "answered", { amount: 1022334, currency: "GBP" }],
      ["(£1,022,334)", "answered"],
    ],
  },
  {
    question: "What percentage of staff have completed the training?",
    rows: [
      ["Nearly 90%", "answered", { percent: 90, approx: true }],
      ["88% of permanent staff and 61% of agency workers", "answered", null],
      ["1,402 of 1,593 staff (88%)", "answered", { percent: 88 }],
      ["All staff", "answered"],
    ],
  },
  { question: "What percentage of council homes meet the standard?", rows: [["99.4% at 31 March", "answered", { percent: 99.4 }]] },
  {
    question: "When did the leisure contract start?",
    rows: [
      ["1st April 2018", "answered", "2018-04-01"],
      ["It started on 01/04/2018 and ends on 31/03/2028", "answered", "2018-04-01"],
    ],
  },
  {
    question: "When does the leisure contract end?",
    rows: [
      ["It started on 01/04/2018 and ends on 31/03/2028", "answered", "2028-03-31"],
      ["March 2028 (plus optional 2 year extension)", "answered", "2028-03"],
    ],
  },
  {
    question: "When was the last fire drill?",
    rows: [
      ["Thursday 12 October 2023", "answered", "2023-10-12"],
      ["Q2 2023/24", "answered", "2023/24-Q2"],
    ],
  },
  {
    question: "When will the strategy be adopted?",
    rows: [
      ["It is expected to go to Cabinet in early 2025", "answered"],
      ["No date has been fixed", "answered", null],
    ],
  },
  {
    question: "How long does it take to process a licence?",
    rows: [
      ["On average 21 days", "answered", { duration: "P21D" }],
      ["Between 4 and 6 weeks", "answered"],
    ],
  },
  {
    question: "How long has the post been vacant?",
    rows: [
      ["Since June 2023", "answered"],
      ["Seven months", "answered", { duration: "P7M" }],
    ],
  },
  {
    question: "Does the council operate a cashless parking system?",
    rows: [
      ["Yes, via PayByPhone", "answered", true],
      ["All of our car parks accept card or app payments", "answered"],
      ["The council does, in 14 of its 16 car parks.", "answered", true],
    ],
  },
  {
    question: "Has the council ever used covert surveillance on its own staff?",
    rows: [
      ["The council has not used covert surveillance on staff.", "answered", false],
      ["No instances have been identified", "answered", false],
      ["I can confirm that this has not happened.", "answered", false],
    ],
  },
  {
    question: "Do you charge for pest control?",
    rows: [
      ["Rats are treated free of charge; there is a charge for wasps and ants", "answered"],
      ["Yes for wasps (£62), no for rats", "answered"],
      ["We no longer provide a pest control service", ["answered", "not_applicable"]],
    ],
  },
  {
    question: "Is there a waiting list?",
    rows: [
      ["There is", "answered", true],
      ["There isn't", "answered", false],
    ],
  },
  {
    question: "Which directorate is responsible for highways?",
    rows: [
      ["Place and Economy", "answered", null],
      ["Highways sits within the Place Directorate", "answered", null],
    ],
  },
  {
    question: "How many members of the public were banned from council offices?",
    rows: [
      ["This information is not held in a searchable form.", "not_held", null],
      ["We have no central log of such bans.", "not_held", null],
      ["Unfortunately the council is unable to provide this figure as bans are not recorded.", "not_held", null],
    ],
  },
  {
    question: "How many dentists take NHS patients?",
    rows: [
      ["Dentistry is the responsibility of NHS England.", "not_held", null],
      ["This question should be addressed to the NHS.", "not_held", null],
    ],
  },
  { question: "How many residents own an electric car?", rows: [["The DVLA would be best placed to answer this.", "not_held", null]] },
  {
    question: "What was the cost of officer time?",
    rows: [
      ["Officer time is not recorded against individual projects.", "not_held", null],
      ["No record is kept of time spent", "not_held", null],
      ["We do not hold information on this", "not_held", null],
    ],
  },
  {
    question: "Please provide the risk assessment.",
    rows: [
      ["Having searched our files we have been unable to locate a risk assessment.", "not_held", null],
      ["After a thorough search no such document could be found.", "not_held", null],
      ["The risk assessment is attached at Appendix B.", "answered", null],
    ],
  },
  {
    question: "Please provide copies of all complaints.",
    rows: [
      [
        "There are 412 complaints. To redact each would take some 70 hours and is over the appropriate limit; section 12(1) applies.",
        "refused",
        null,
        ["s12(1)"],
      ],
    ],
  },
  {
    question: "How many times has the lift broken down?",
    rows: [
      [
        "To establish this we would need to go through every engineer's report since 2015, which we estimate at 30+ hours. This exceeds the 18 hours allowed and is refused under section 12.",
        "refused",
        null,
        ["s12"],
      ],
    ],
  },
  {
    question: "Who carried out the penetration test?",
    rows: [
      [
        "Disclosure would be likely to prejudice the prevention of crime and is therefore exempt under section 31(1)(a) FOIA.",
        "refused",
        null,
        ["s31(1)(a)"],
      ],
      ["We do not disclose this for reasons of security.", "refused", null],
    ],
  },
  {
    question: "What was the settlement figure?",
    rows: [
      ["The settlement is subject to a confidentiality agreement and we cannot release the amount.", "refused", null],
      ["S40(2) - personal data", "refused", null, ["s40(2)"]],
      ["Section 41 FOIA – information provided in confidence", "refused", null, ["s41"]],
    ],
  },
  {
    question: "Please provide the badger cull licences.",
    regime: "EIR",
    rows: [["The council can neither confirm nor deny holding this; regulation 12(6) EIR.", "refused", null]],
  },
  {
    question: "Please provide the modelling.",
    regime: "EIR",
    rows: [
      ["We are withholding this under Regulation 12(5)(e) - confidentiality of commercial information.", "refused", null, ["reg12(5)(e)"]],
    ],
  },
  {
    question: "Please provide the modelling.",
    regime: "EISR",
    rows: [["In terms of regulation 10(4)(d) of the EI(S)Rs this is unfinished and is excepted.", "refused", null, ["reg10(4)(d)"]]],
  },
  {
    question: "What are the names of the staff below chief officer?",
    regime: "FOISA",
    rows: [
      ["We do not release names of staff below Head of Service level. Section 38(1)(b) of FOISA applies.", "refused", null, ["s38(1)(b)"]],
    ],
  },
  {
    question: "Where are the council's pay policy statements?",
    rows: [["https://www.northmoor.example/pay-policy", ["already_available", "answered"], null]],
  },
  {
    question: "What grants were made to voluntary bodies?",
    rows: [
      ["A list of grants is published annually on our website.", "already_available", null],
      ["You can find this at www.northmoor.example/grants", "already_available", null],
      ["Exempt under Section 21. Please see our transparency page.", "already_available", null, ["s21"]],
    ],
  },
  {
    question: "Who holds the contract and what is its annual value?",
    rows: [["Fennmoor Ltd hold the contract. The value is commercially confidential (s43(2)).", "partly_answered", null, ["s43(2)"]]],
  },
  {
    question: "How many reports were made in each of the last 3 years?",
    rows: [["2023 – 14; 2022 – 9; 2021 – not held", "partly_answered", null]],
  },
  {
    question: "Please provide the emails between the leader and the developer.",
    rows: [["The emails are enclosed. Some have been redacted under s.40(2).", "partly_answered", null, ["s40(2)"]]],
  },
  {
    question: "If yes, how many?",
    rows: [
      ["N/A", "not_applicable", null],
      ["Not applicable (see answer to 2)", "not_applicable", null],
    ],
  },
  { question: "If no, why not?", rows: [["Please see question 1", "see_other", null]] },
  {
    question: "What did it cost?",
    rows: [
      ["See response to question 1 above", "see_other", null],
      ["This figure is being checked and will be sent under separate cover.", "no_reply", null],
    ],
  },
];

readRows(ASKED);

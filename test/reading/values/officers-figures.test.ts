/** Figures, dates and yes-or-no as officers write them. Every row was labelled before it was read. Councils and figures are invented. */
import { type Asked, readRows } from "./officers-rows.js";

const ASKED: readonly Asked[] = [
  {
    question: "How many children are currently on a child protection plan?",
    rows: [["There were 214 children subject to a CPP as at 30 September 2023.", "answered", 214]],
  },
  {
    question: "How many electric vehicle charge points has the council installed?",
    rows: [["To date we have installed 63 charge points at 21 sites.", "answered", 63]],
  },
  {
    question: "How many staff were suspended in 2023?",
    rows: [
      ["11, one of whom was suspended twice", "answered", 11],
      ["Eleven members of staff.", "answered", 11],
    ],
  },
  {
    question: "How many FTE posts are in the planning enforcement team?",
    rows: [
      ["4.6 FTE (5 officers)", "answered", 4.6],
      ["5 officers, equating to 4.6 FTE", "answered", 4.6],
    ],
  },
  {
    question: "How many empty council homes are there?",
    rows: [["As of 2nd January 2024 there were 187 void properties.", "answered", 187]],
  },
  {
    question: "How many penalty charge notices were issued in 2022?",
    rows: [
      ["48.2k", "answered", 48200],
      ["1.2k (rounded)", "answered", { number: 1200, approx: true }],
    ],
  },
  {
    question: "How many visits were made to the council's website in 2023?",
    rows: [
      ["Just over 2.1 million", "answered", { number: 2100000, approx: true }],
      ["3.4m page views", "answered", 3400000],
    ],
  },
  {
    question: "How many trees were felled in 2022/23?",
    rows: [
      ["Records show that 342 trees were felled, although 410 were planted.", "answered", 342],
      ["410 were planted and 342 were felled.", "answered", 342],
    ],
  },
  {
    question: "How many freedom of information requests were refused?",
    rows: [["Of 1,211 requests received, 93 were refused in full.", "answered", 93]],
  },
  {
    question: "How many freedom of information requests were received?",
    rows: [["1,211 requests were received of which 93 were refused in full", "answered", 1211]],
  },
  {
    question: "How many blue badges were cancelled?",
    rows: [
      ["Fewer than 10 badges were cancelled.", "answered", { lt: 10 }],
      ["Less than five", "answered", { lt: 5 }],
      ["0-5", "answered", { min: 0, max: 5 }],
      ["5 or fewer", "answered"],
      ["<5*", "answered", { lt: 5 }],
      ["* (fewer than 5)", "answered", { lt: 5 }],
      ["9¹", "answered", 9],
      ["87 ² ", "answered", 87],
    ],
  },
  {
    question: "How many taxi drivers had their licence revoked?",
    rows: [
      ["Two were revoked and one suspended.", "answered", 2],
      ["None were revoked; 3 were suspended.", "answered", 0],
      ["No licences have been revoked since 2019.", "answered", 0],
      ["0 (zero)", "answered", 0],
      ["nil return", "answered", 0],
      ["There have been none.", "answered", 0],
    ],
  },
  {
    question: "How many swimming pools does the council operate?",
    rows: [
      ["Three - at Denholme, Ashby Road and the Riverside", "answered", 3],
      ["Denholme, Ashby Road and Riverside (3 in total)", "answered", 3],
      ["The Council operates six leisure centres, four of which have a pool.", "answered", 4],
      ["4 pools across 6 leisure centres", "answered", 4],
    ],
  },
  {
    question: "How many libraries have closed since 2015?",
    rows: [["2 (Milton Street and Oldham Lane). A third, Benton, moved into the town hall.", "answered", 2]],
  },
  {
    question: "How many public toilets are open to the public?",
    rows: [["Our current total is 14, down from 19 in 2018.", "answered", 14]],
  },
  {
    question: "How many complaints were upheld?",
    rows: [
      ["23 of 156", "answered", 23],
      ["23/156", "answered", 23],
      ["156 complaints received, 23 upheld, 12 partly upheld", "answered", 23],
    ],
  },
  {
    question: "How many data breaches were reported to the ICO in 2022/23?",
    rows: [["38 data breaches were recorded in total, three of which were reported to the ICO.", "answered", 3]],
  },
  {
    question: "How many homeless applications were made in 2021/22 and 2022/23?",
    rows: [["2021/22: 1,402; 2022/23: 1,655", "answered", null]],
  },
  {
    question: "How many homeless applications were made in each of the last two years?",
    rows: [["1,402 and 1,655 respectively", "answered", null]],
  },
  {
    question: "How many apprentices does the council employ?",
    rows: [["We employ around 60 to 65 apprentices at any one time.", "answered"]],
  },
  { question: "How many buses does the council own?", rows: [["N/A - the council does not own any buses", "not_applicable", null]] },
  {
    question: "How many road traffic collisions involved council vehicles?",
    rows: [["It is estimated that about 75 took place", "answered", { number: 75, approx: true }]],
  },
  { question: "How many allotment sites are there?", rows: [["1 x statutory site, 6 x temporary sites", "answered", null]] },
  {
    question: "How many people are on the waiting list for allotments?",
    rows: [
      ["Site A 12, Site B 45, Site C 7 - total 64", "answered", 64],
      ["64 (this may include duplicates as people can join more than 1 list)", "answered", 64],
    ],
  },
  {
    question: "How many street lights are there and how many are LED?",
    rows: [["There are 22,304 street lights of which 18,900 are LED", "answered"]],
  },
  {
    question: "How many noise complaints led to a notice being served?",
    rows: [["In the period requested the service dealt with 1,120 complaints and served 16 abatement notices.", "answered", 16]],
  },
  {
    question: "How many meetings did the board hold in 2023?",
    rows: [
      ["The Board met on four occasions.", "answered", 4],
      ["It meets quarterly", "answered"],
    ],
  },
  {
    question: "How many fly-tipping incidents were reported in 2022/23?",
    rows: [["5,621 incidents (source: WasteDataFlow)", "answered", 5621]],
  },
  {
    question: "How many laptops were lost or stolen in 2022?",
    rows: [
      ["7 lost, 4 stolen", "answered", null],
      ["A total of eleven", "answered", 11],
    ],
  },
  {
    question: "How much did the council spend on agency staff in 2022/23?",
    rows: [
      [
        "The Council spent £8,456,120 on agency staff in 2022/23, against £7,900,344 the year before.",
        "answered",
        { amount: 8456120, currency: "GBP" },
      ],
      ["£8.5m, up from £7.9m in 2021/22", "answered", { amount: 8500000, currency: "GBP" }],
      ["Approximately £8.5 million.", "answered", { amount: 8500000, currency: "GBP", approx: true }],
      ["£8,456 (000s)", "answered"],
      ["£8,456k", "answered", { amount: 8456000, currency: "GBP" }],
    ],
  },
  {
    question: "What was the total cost of the consultation?",
    rows: [
      ["Nil cost, done in house", "answered", { amount: 0, currency: "GBP" }],
      ["There was no cost", "answered", { amount: 0, currency: "GBP" }],
      ["No cost to the council - it was funded by the County", "answered", { amount: 0, currency: "GBP" }],
      ["No additional costs were incurred.", "answered", { amount: 0, currency: "GBP" }],
      ["£3,250 plus VAT, of which £1,900 was printing", "answered", { amount: 3250, currency: "GBP" }],
      ["Printing £1,900; venue hire £850; staff time not costed", "answered"],
      ["The printing came to £1,900 and venue hire to £850, making £2,750 altogether.", "answered", { amount: 2750, currency: "GBP" }],
    ],
  },
  {
    question: "What is the chief executive's salary?",
    rows: [
      ["£152,310 - £165,420", "answered", { min: 152310, max: 165420 }],
      ["The post is graded CE1 (£152,310 to £165,420)", "answered", { min: 152310, max: 165420 }],
      ["£158,000 per annum plus a car allowance of £1,239", "answered", { amount: 158000, currency: "GBP" }],
    ],
  },
  {
    question: "What is the annual value of the contract?",
    rows: [
      ["£47,500 per annum for 3 years (£142,500)", "answered", { amount: 47500, currency: "GBP" }],
      ["c£50k", "answered", { amount: 50000, currency: "GBP", approx: true }],
      ["Up to £60,000", "answered"],
    ],
  },
  {
    question: "What is the charge for a replacement bin?",
    rows: [
      ["£35 for a 140 litre bin, £45 for a 240 litre bin", "answered"],
      ["£42.50 (free if it was damaged by our crews)", "answered", { amount: 42.5, currency: "GBP" }],
      ["There is no charge for a replacement bin.", "answered", { amount: 0, currency: "GBP" }],
    ],
  },
  {
    question: "How much was paid in compensation?",
    rows: [
      ["Less than £1,000 in total", "answered", { lt: 1000 }],
      ["£500 to each of 3 residents, £1,500 in all", "answered", { amount: 1500, currency: "GBP" }],
    ],
  },
  {
    question: "How much income was raised from bus lane fines in 2023?",
    rows: [
      ["Income: £612,455.00, expenditure: £201,000.00", "answered", { amount: 612455, currency: "GBP" }],
      ["£612,455, net of £14,200 refunded on appeal", "answered", { amount: 612455, currency: "GBP" }],
    ],
  },
  { question: "How much has been set aside for the project?", rows: [["£2m capital, £150k revenue", "answered"]] },
  { question: "How much did each bench cost?", rows: [["£675 each; 12 were bought", "answered", { amount: 675, currency: "GBP" }]] },
  {
    question: "How much grant funding was received?",
    rows: [
      ["1,250,000", "answered", { amount: 1250000, currency: "GBP" }],
      ["£1.25M from the Levelling Up Fund and £300,000 from the Combined Authority", "answered"],
    ],
  },
  {
    question: "What percentage of invoices were paid within 30 days?",
    rows: [
      ["97.31%", "answered", { percent: 97.31 }],
      ["In 2022/23 94% of invoices were paid within 30 days, and 81% within 10 days.", "answered", { percent: 94 }],
      ["94 percent (target 95)", "answered", { percent: 94 }],
    ],
  },
  {
    question: "What percentage of household waste is recycled?",
    rows: [
      ["Our recycling rate for 2022/23 was 43.7 per cent", "answered", { percent: 43.7 }],
      ["43.7% against a target of 50%", "answered", { percent: 43.7 }],
    ],
  },
  {
    question: "What proportion of staff work from home?",
    rows: [
      ["Roughly a third", "answered"],
      ["Approximately 40-45%", "answered"],
    ],
  },
  { question: "What percentage of calls are abandoned?", rows: [["3.2 % (2,114 of 66,042 calls)", "answered", { percent: 3.2 }]] },
  {
    question: "When does the current contract expire?",
    rows: [
      ["The contract runs from 1 April 2021 until 31 March 2026 with an option to extend to 2028", "answered", "2026-03-31"],
      ["31/03/2026", "answered", "2026-03-31"],
      ["End of March 2026", "answered", "2026-03"],
      ["It is a rolling contract, there is no end date", "answered", null],
    ],
  },
  {
    question: "When was the policy last reviewed?",
    rows: [
      ["Autumn 2022", "answered"],
      ["Last reviewed Sept 2022, next review due Sept 2025", "answered", "2022-09"],
      ["At the Cabinet meeting held on 7th of February, 2023", "answered", "2023-02-07"],
    ],
  },
  {
    question: "When will the new depot open?",
    rows: [
      ["Q3 2025", "answered", "2025-Q3"],
      ["2025/26 financial year", "answered", "2025/26"],
      ["Not yet known", ["answered", "not_held"], null],
    ],
  },
  { question: "On what date was the system upgraded?", rows: [["01.10.22", "answered", "2022-10-01"]] },
  { question: "In which year was the building bought?", rows: [["1987", "answered", "1987"]] },
  { question: "What is the average time to re-let a property?", rows: [["34.2 days", "answered", { duration: "P34.2D" }]] },
  {
    question: "What is the average waiting time for a grant?",
    rows: [["26 weeks from application to approval", "answered", { duration: "P26W" }]],
  },
  {
    question: "How long are recordings kept?",
    rows: [
      ["28 days, then they are overwritten", "answered", { duration: "P28D" }],
      ["For six years plus the current year", "answered"],
    ],
  },
  {
    question: "How long is the contract?",
    rows: [
      ["5 years with the option to extend for a further 2 years", "answered", { duration: "P5Y" }],
      ["3+1+1 years", "answered"],
    ],
  },
  {
    question: "How long does a typical inspection take?",
    rows: [
      ["About two hours", "answered", { duration: "PT2H", approx: true }],
      ["1.5 hours", "answered", { duration: "PT1H30M" }],
    ],
  },
  {
    question: "Does the council have a menopause policy?",
    rows: [
      ["We have guidance rather than a policy", "answered"],
      ["A policy is in draft and is expected to be adopted in the spring.", "answered"],
      ["The Council does not currently have one but is developing it.", "answered", false],
      ["I can confirm that the Council does have a menopause policy, copy attached.", "answered", true],
      ["I can confirm we do not have a separate menopause policy.", "answered", false],
    ],
  },
  {
    question: "Do you use artificial intelligence to assess benefit claims?",
    rows: [
      ["No AI is used in the assessment of claims.", "answered", false],
      ["This is not something the council uses.", "answered", false],
    ],
  },
  {
    question: "Have any staff been disciplined for misuse of social media?",
    rows: [
      ["Two members of staff.", "answered"],
      ["Not in the last five years", "answered", false],
    ],
  },
  {
    question: "Is the service provided in house?",
    rows: [
      ["In-house", "answered"],
      ["It is, apart from out-of-hours calls, which Brandle Ltd handle", "answered", true],
      ["No - it was outsourced to Brandle Ltd in 2016", "answered", false],
    ],
  },
  {
    question: "Has the council declared a climate emergency?",
    rows: [["Yes. Full Council passed a motion on 18 July 2019.", "answered", true]],
  },
  {
    question: "Are there plans to introduce parking charges?",
    rows: [
      ["There are no plans at the present time", "answered", false],
      ["We are currently considering this", "answered"],
    ],
  },
];

readRows(ASKED);

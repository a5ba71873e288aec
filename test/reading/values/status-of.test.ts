/** What an answer's wording makes of it. Rows: [words, question, status, why]. */
import { describe, expect, test } from "@jest/globals";
import type { AnswerStatus } from "../../../src/reading/answer.js";
import { read } from "./asked.js";

const MANY = "How many complaints about noise did you receive in 2023?";
const COST = "What was the annual cost of the contract?";
const USES = "Does the council use a customer relationship system?";
const WHO = "Who is the supplier?";
const WHEN = "When does the contract end?";
const SHARE = "What percentage of calls was answered within a minute?";
const COPY = "Please provide a copy of the retention policy.";
const REASONS = "What were the reasons for the delay?";
const WHO_WHEN = "Who is the supplier and when does the contract end?";
const NAMES = "Please give the names and job titles of the team.";

type Row = readonly [words: string, question: string, status: AnswerStatus | readonly AnswerStatus[], why: string];

const ANSWERED: readonly Row[] = [
  ["0", MANY, "answered", "a zero is an answer"],
  ["None", MANY, "answered", "a zero in words"],
  ["Nil", COST, "answered", "a zero amount"],
  ["There were none.", MANY, "answered", "a zero in a sentence"],
  ["None recorded", MANY, "answered", "recorded none is a count of nought"],
  ["No complaints were recorded in that year.", MANY, "answered", "the question counts complaints"],
  ["No noise complaints received.", MANY, "answered", "the same, short"],
  ["No.", USES, "answered", "a no is no refusal"],
  ["No, we do not record that centrally but we do use one in Housing", USES, ["answered", "partly_answered"], "begins with no"],
  ["Yes, but we do not publish it.", "Do you have a strategy?", "answered", "publishing was not asked about"],
  ["Yes - the register is held by Legal Services.", "Do you keep a register?", "answered", "where it is held is a detail"],
  ["No date has been set.", WHEN, "answered", "that is the answer"],
  ["We hold this as a rolling contract.", WHEN, "answered", "'hold' without a not"],
  ["We hold this information and it is set out in the attached sheet.", COPY, "answered", "held and given"],
  ["This is not exempt and is attached.", COPY, "answered", "an exemption that is denied"],
  ["Please see attached.", COPY, "answered", "an attachment is an answer"],
  ["See attached spreadsheet, tab 2", COST, "answered", "an attachment is an answer"],
  ["Records Manager", "Who is responsible for records management?", "answered", "the word records is a title"],
  ["The data protection officer, Information Governance", "Who is responsible?", "answered", "the words data and information are a title"],
  ["12 were refused", "How many applications were refused?", "answered", "refused is the subject"],
  ["34 applications, of which 6 were refused", "How many licence applications were decided?", "answered", "refused is a detail"],
  ["Payments withheld from contractors came to £12,500", "How much was withheld from contractors?", "answered", "withheld is the subject"],
  [
    "The council publishes a newsletter four times a year",
    "What newsletters do you send to residents?",
    "answered",
    "publishing is the subject",
  ],
  [
    "Properties that are exempt from council tax: 412",
    "How many properties are exempt from council tax?",
    "answered",
    "an exemption from tax",
  ],
  ["1,204 households are exempt from council tax", "How many households pay no council tax?", "answered", "an exemption from tax"],
  ["The service is open 18 hours a day", "What are the opening hours?", "answered", "hours without a cost"],
  ["£450", COST, "answered", "the amount alone is no cost limit"],
  ["The confidential waste service is run by Pinder Shred Ltd", WHO, "answered", "confidential waste is waste"],
  ["Staff turnover, then a late delivery of the data migration.", REASONS, "answered", "data is the subject"],
  ["The cost of the system was more than expected and Members asked for a pause.", REASONS, "answered", "a cost, no cost limit"],
  ["Funding was not available until April.", REASONS, "answered", "money that was not available"],
  ["The head of service left and the post was not filled.", REASONS, "answered", "a plain not"],
  ["Section 106 money of £1.2m paid for the works", "How was it paid for?", "answered", "section 106 is planning law"],
  ["17 Section 21 notices were served", "How many eviction notices did you serve?", "answered", "Housing Act section 21"],
  ["Support is given under section 17 of the Children Act 1989", "Under what power is support given?", "answered", "another Act"],
  ["Waste collections follow a two-week rota", "How often are bins emptied?", "answered", "'follow' is no promise"],
  ["Nobody was injured.", "Was anybody injured?", "answered", "nobody without records"],
  ["Not at present", USES, "answered", "a no"],
  ["None of our vehicles is electric", "How many of your vehicles are electric?", "answered", "none of them"],
  ["We do not have any plans to renew.", "Do you plan to renew the contract?", "answered", "a no in a sentence"],
  [
    "We do not hold a separate register of these.",
    "Do you hold a register of stray dogs?",
    ["answered", "not_held"],
    "asked whether it is held",
  ],
  ["Ydym", USES, "answered", "Welsh yes"],
  ["Nac oes", USES, "answered", "Welsh no"],
  [
    "The council contracts this out to Brandle Leisure until 2027; no data sharing takes place.",
    "How is the pool run?",
    "answered",
    "no data sharing is no missing data",
  ],
  [
    "Reports are reviewed monthly and any exceptions are reported to Cabinet",
    "How is performance monitored?",
    "answered",
    "exceptions that are no law",
  ],
  ["", MANY, "no_reply", "no words at all"],
];

const NOT_HELD: readonly Row[] = [
  ["Information not held", MANY, "not_held", "the plainest form"],
  ["Information not held.", COST, "not_held", "with a stop"],
  ["Not held", MANY, "not_held", "two words"],
  ["Not recorded", MANY, "not_held", "two words"],
  ["We do not record this.", MANY, "not_held", "do not record"],
  ["We do not collect this data", SHARE, "not_held", "do not collect"],
  ["The Council does not hold this information.", COST, "not_held", "does not hold"],
  ["This information isn’t held by the council", COST, "not_held", "curly apostrophe"],
  ["We don't hold any information on that.", REASONS, "not_held", "do not hold any"],
  ["No information is held in relation to this question.", REASONS, "not_held", "no information is held"],
  ["No recorded information held", REASONS, "not_held", "FOIA speaks of recorded information"],
  ["We have no record of this.", MANY, "not_held", "have no record"],
  ["There is no recorded figure.", MANY, "not_held", "no recorded figure"],
  ["Nothing on file I'm afraid", REASONS, "not_held", "nothing on file"],
  ["Unknown", MANY, "not_held", "unknown"],
  ["Unknown, it depends on the length of each call.", SHARE, "not_held", "unknown with a reason"],
  ["This is not something that we monitor.", SHARE, "not_held", "do not monitor"],
  ["The department does not currently report on this", MANY, "not_held", "does not report"],
  ["This is not monitored by the team, therefore the information is not recorded", MANY, "not_held", "not monitored"],
  ["Our system has no such field, so no figure can be given.", MANY, "not_held", "no such field"],
  ["The authority holds no information falling within this question.", COPY, "not_held", "holds no information"],
  ["Not held – Section 17 of FOISA applies.", MANY, "not_held", "Scottish notice"],
  ["In accordance with section 1(1)(a) of the Act I confirm that the information is not held.", MANY, "not_held", "the duty to confirm"],
  [
    "This letter acts as a refusal notice under section 17 because the information is not held.",
    MANY,
    "not_held",
    "a notice of not held is no refusal",
  ],
  [
    "We do not employ officers who do only this, therefore we do not hold this information.",
    "How many officers do this work?",
    "not_held",
    "with a reason first",
  ],
  [
    "We don't hold this. Budgets are set for whole services, which makes it hard to tell what any one task costs.",
    COST,
    "not_held",
    "explained without figures",
  ],
  ["This is held by the County Council, you may wish to contact them.", MANY, "not_held", "another authority holds it"],
  [
    "We are not the highway authority and hold no data. Please contact Ottermouth County Council.",
    MANY,
    "not_held",
    "advice under section 16",
  ],
  ["Information not held as the contract is managed by our contractor.", COST, "not_held", "with a reason after"],
  ["Not held, ethnicity is not a mandatory field", MANY, "not_held", "with a reason after"],
  ["Not held. We have no written policy.", COPY, "not_held", "twice"],
  ["No such document exists.", COPY, "not_held", "no such document"],
  ["The information requested does not exist.", COPY, "not_held", "does not exist"],
  ["No data held", MANY, "not_held", "not a zero"],
  ["No data available", SHARE, "not_held", "not a zero"],
  ["None held", COPY, "not_held", "none held of a document"],
  ["We have not kept figures for this.", MANY, "not_held", "have not kept"],
  ["The information is not centrally recorded", MANY, "not_held", "adverb between"],
  ["This information has not been collected.", MANY, "not_held", "has not been"],
  ["Ni chedwir y wybodaeth hon", MANY, "not_held", "Welsh"],
  ["Nid ydym yn dal y wybodaeth hon.", MANY, "not_held", "Welsh"],
  ["Regulation 12(4)(a) applies as the information was not held when asked for", MANY, "not_held", "EIR not held"],
  [
    "The nearest we have is the number of visits, which was 412. Complaints as such are not held.",
    MANY,
    ["not_held", "partly_answered"],
    "nearest figure",
  ],
];

const REFUSED: readonly Row[] = [
  ["REFUSED", WHO, "refused", "one word"],
  ["Refused - please see below", WHO, "refused", "reason elsewhere"],
  ["Withheld", WHO, "refused", "one word"],
  ["Withheld under Section 31(1)a", WHO, "refused", "catalogue shape"],
  ["Exempt - s40(2)", NAMES, "refused", "short"],
  ["Section 43(2) - commercial interests", COST, "refused", "a section and its name"],
  ["This is commercially sensitive.", COST, "refused", "without a section"],
  ["The annual price is commercially sensitive and falls under section 43.", COST, "refused", "a sentence"],
  ["Commercial in confidence", COST, "refused", "without a section"],
  ["This information is exempt from disclosure under section 40(2) of the Act.", NAMES, "refused", "exempt from disclosure"],
  ["We are unable to disclose this.", WHO, "refused", "unable to disclose"],
  ["We neither confirm nor deny that we hold this information.", MANY, "refused", "NCND"],
  ["The council can neither confirm nor deny whether the information is held under s.31(3).", MANY, "refused", "NCND with a section"],
  ["The Act is not a tool to ask questions of officers.", REASONS, "refused", "catalogue wording"],
  ["Naming the products would help an attacker and is exempt under section 31(1)(a).", WHO, "refused", "law enforcement"],
  ["We consider the request vexatious under section 14(1).", REASONS, "refused", "vexatious"],
  ["Section 14(2) applies as we answered the same in March.", MANY, "refused", "repeated"],
  ["To answer would take us over the 18 hour limit.", MANY, "refused", "cost without a section"],
  ["Finding this would exceed the appropriate limit of £450.", MANY, "refused", "cost"],
  ["Section 12 - exceeds cost limit", MANY, "refused", "cost, short"],
  [
    "We would have to open each of 3,140 case files by hand. At 6 minutes each that is 314 hours, so section 12(1) applies.",
    MANY,
    "refused",
    "the sum is no answer",
  ],
  [
    "This is not held in a reportable form. 840 files would need to be read at 10 minutes a file, 140 hours, over the cost limit.",
    MANY,
    "refused",
    "cost governs",
  ],
  ["It would take significantly more than 18 hours to go through the ledgers.", COST, "refused", "cost without a section"],
  ["Regulation 12(4)(b) manifestly unreasonable", MANY, "refused", "EIR"],
  ["Regulation 12(5)(e) is engaged as the price is confidential.", COST, "refused", "EIR"],
  ["As the number is below 5 it is withheld under section 40(2).", MANY, "refused", "no figure beside it"],
  [
    "Fewer than 5 people were dismissed so the figure is withheld under section 40(2)",
    "How many people were dismissed?",
    "refused",
    "bound in the reason",
  ],
  ["The information you have asked for is refused under section 22 as it will be published in May.", MANY, "refused", "future publication"],
  ["We rely on the exemption at section 36(2)(c).", COPY, "refused", "rely on"],
  ["Mae'r wybodaeth hon wedi'i heithrio o dan Adran 40", NAMES, "refused", "Welsh"],
];

const AVAILABLE: readonly Row[] = [
  ["https://www.ottermouth.example/spend", COST, "already_available", "a bare link"],
  ["[1]https://www.ottermouth.example/spend", COST, "already_available", "a link with its mark"],
  ["Please see www.ottermouth.example/dogs", MANY, "already_available", "a pointing word and a link"],
  ["This can be found on our website: https://www.ottermouth.example/dogs", MANY, "already_available", "found on our website"],
  ["Section 21 – this is available at https://www.ottermouth.example/budget", COST, "already_available", "section 21"],
  [
    "Exempt under section 21 as the information is reasonably accessible to you: https://x.example/a",
    MANY,
    "already_available",
    "exempt, but section 21",
  ],
  ["This information is in the public domain.", COST, "already_available", "public domain"],
  ["The accounts are published on our website each June.", COST, "already_available", "published on"],
  ["This is published by the Office for National Statistics - see www.ons.example", MANY, "already_available", "published elsewhere"],
  [
    "We are withholding this under section 21 because it is accessible by other means. See https://x.example",
    COST,
    "already_available",
    "withheld, but section 21",
  ],
  ["Mae'r wybodaeth ar gael ar ein gwefan https://x.example/cy", COST, "already_available", "Welsh"],
  ["Please refer to the transparency pages on our website: https://x.example/t", COST, "already_available", "transparency pages"],
  ["Yes - https://x.example/strategy", "Do you have a digital strategy?", "answered", "a yes and where to read it"],
  ["142. Earlier years are on our website at https://x.example/noise", MANY, ["answered", "partly_answered"], "a figure and a link"],
];

const OTHER: readonly Row[] = [
  ["N/A", WHEN, "not_applicable", "shortest"],
  ["n/a", USES, "not_applicable", "lower case to a yes-or-no question"],
  ["N.A.", WHEN, "not_applicable", "with dots"],
  ["Not applicable", COST, "not_applicable", "in words"],
  ["Not applicable - we have no housing stock", MANY, "not_applicable", "with a reason"],
  ["N/A - maintained in-house", WHO, "not_applicable", "with a reason"],
  ["This question is not applicable to a district council.", MANY, "not_applicable", "a sentence"],
  ["We do not run a school transport service, so this is not applicable.", COST, "not_applicable", "at the end"],
  ["N/A for all of a to d", COST, "not_applicable", "for several"],
  ["Dim yn berthnasol", COST, "not_applicable", "Welsh"],
  ["Amherthnasol", COST, "not_applicable", "Welsh"],
  ["NA", MANY, "not_applicable", "no stroke"],
  ["See 4c", WHO, "see_other", "short"],
  ["Please see response to Q4", WHO, "see_other", "long"],
  ["As above", WHO, "see_other", "back"],
  ["As above.", COST, "see_other", "back with a stop"],
  ["Ditto", COST, "see_other", "back"],
  ["Same as answer to 3a", COST, "see_other", "same as"],
  ["Please refer to the answer given to question 2.", COST, "see_other", "refer to"],
  ["This repeats question 4, please see that response.", COST, "see_other", "repeat"],
  ["As Question 3 above", COST, "see_other", "as question"],
  ["Covered in our response to Q5", WHO, "see_other", "covered in"],
  ["Gweler yr ateb i gwestiwn 3", WHO, "see_other", "Welsh"],
  ["Yes, see 4.", USES, "answered", "own content"],
  ["25, see also question 4", MANY, "answered", "own content"],
  ["See 5 - the report is attached.", COPY, ["answered", "see_other"], "own content"],
  ["To follow", COST, "no_reply", "a promise"],
  ["Finance are looking into this and we will write to you separately.", COST, "no_reply", "a promise"],
  ["Awaiting information from Housing, will be sent in due course.", MANY, "no_reply", "a promise"],
  ["We are still waiting for this figure and will forward it as soon as we have it.", MANY, "no_reply", "a promise"],
];

const PARTLY: readonly Row[] = [
  [
    "Not held 15,684 30,205 2,991",
    "How many repairs were raised in each of the last four years?",
    "partly_answered",
    "a row of a table by year",
  ],
  ["Supplier withheld, see below. Ends 31 March 2027.", WHO_WHEN, "partly_answered", "name refused, date given"],
  ["<5. The exact number is withheld under section 40(2).", MANY, ["partly_answered", "refused"], "a bound is given"],
  [
    "Employees £12,400,000. Agency £310,000. Contractors: information not held.",
    "What did you spend on employees, agency and contractors?",
    "partly_answered",
    "two of three",
  ],
  ["We do not hold this as a percentage, however 4,310 calls were answered within a minute.", SHARE, "partly_answered", "a count instead"],
  ["We can't give all of this, see the exemption below. The team manager is the Head of Audit.", NAMES, "partly_answered", "a part"],
  ["Job titles are attached; the names are withheld under section 40(2).", NAMES, "partly_answered", "titles given, names refused"],
  [
    "2023: 14. We do not hold this for previous years.",
    "How many complaints were there in each of the last five years?",
    "partly_answered",
    "earlier years missing",
  ],
  ["The contract ends in May 2026. The supplier's name is exempt under section 43(2).", WHO_WHEN, "partly_answered", "given first"],
  [
    "3.5 hours was measured in 2022. We don't record it so otherwise not held",
    "What is the average time taken?",
    "partly_answered",
    "one figure, otherwise not held",
  ],
  [
    "We do not hold a central list. By way of help, Planning and Licensing each use one system.",
    "Which systems do you use?",
    "partly_answered",
    "by way of help",
  ],
  ["Yes. The supplier's name is withheld under s.43(2).", "Do you have a contract? If so, with whom?", "partly_answered", "yes given"],
  [
    "Answering in full would exceed 18 hours. By way of help we can say that 312 were closed in 2023.",
    MANY,
    "partly_answered",
    "cost, with help",
  ],
];

describe("the status of an answer", () => {
  for (const [name, rows] of Object.entries({ ANSWERED, NOT_HELD, REFUSED, AVAILABLE, OTHER, PARTLY })) {
    describe(name.toLowerCase().replace("_", " "), () => {
      test.each(rows)("%s", (words, question, status) => {
        const meaning = read(words, question);
        expect(typeof status === "string" ? [status] : status).toContain(meaning.status);
      });
    });
  }

  test("no wrong reading of these tables would be a confident one", () => {
    const rows = [...ANSWERED, ...NOT_HELD, ...REFUSED, ...AVAILABLE, ...OTHER, ...PARTLY];
    const sure = rows.filter(([words, question]) => read(words, question).certainty >= 0.9);
    expect(sure.length).toBeGreaterThan(rows.length * 0.55);
  });
});

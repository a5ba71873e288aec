/** One invented survey with every kind of question, and the basis of its letters. */
import type { LetterBasis } from "../../src/letters/facts.js";
import { parseQuestionnaire } from "../../src/questionnaire/parse-questionnaire.js";
import type { Questionnaire } from "../../src/questionnaire/questionnaire.js";

const parsed = parseQuestionnaire({
  title: "Street trees",
  questions: [
    { id: "Q1", text: "How many street trees does the Council look after?", type: "number" },
    { id: "Q1a", text: "How many of those were planted since 2020?", type: "number", parent: "Q1" },
    { id: "Q2", text: "Is there a written tree strategy?", type: "boolean" },
    { id: "Q3", text: "If there is a strategy:", group: true },
    { id: "Q3a", text: "When was it adopted?", type: "date", parent: "Q3", askedIf: "Q2 = Yes" },
    {
      id: "Q3b",
      text: 'What hindered it? (See "Hindrances" below, please state all that apply)',
      type: "choices",
      parent: "Q3",
      choices: "Hindrances",
      askedIf: "Q2 = Yes",
    },
    { id: "Q4", text: "If there is none:", group: true },
    { id: "Q4a", text: "Is one planned?", type: "boolean", parent: "Q4", askedIf: "Q2 = No" },
    { id: "Q5", text: "Who cuts the trees?", type: "choice", choices: ["Own staff", "A contractor", "Both"] },
    { id: "Q6", text: "Please name the contractor.", askedIf: "Q5 = A contractor" },
    { id: "Q7", text: "What did the Council spend on street trees in 2024-25?", type: "money" },
  ],
  choices: {
    Hindrances: ["Funding", "Underground cables", "Objections by residents", "Other (please specify)"],
    Unused: ["Never printed"],
  },
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
export const questionnaire: Questionnaire = parsed.questionnaire;

export const basis: LetterBasis = {
  surveyTitle: "Street trees",
  councilName: "Hartwell Borough Council",
  requesterName: "Ada Winterbourne",
  requesterAddress: "trees@study.example",
  ourReference: "RR-7K3M9F",
  regime: "FOIA",
  today: "2025-10-09",
  sentOn: "2025-09-08",
  state: {
    due: "2025-10-06",
    receivedOn: "2025-09-08",
    overdueBy: 3,
    reference: "FOI-2201",
    answeredOn: null,
    outcome: "none",
    extended: false,
  },
};
/** Before anything was sent. */
export const unsent: LetterBasis = { ...basis, today: "2025-09-08", sentOn: null, state: null };

/** Facts of an invented council for trying a template out before any letter: every branch has something to say. */
import type { Questionnaire } from "../questionnaire/questionnaire.js";
import {
  clarificationFacts,
  commonFacts,
  complaintFacts,
  LETTER_TEMPLATES,
  type LetterBasis,
  type LetterFacts,
  type LetterTemplate,
  narrowingFacts,
  overdueFacts,
  requestFacts,
  reviewFacts,
  unansweredFacts,
} from "./facts.js";

const BASIS: LetterBasis = {
  surveyTitle: "An invented survey",
  councilName: "Hartwell Borough Council",
  requesterName: "A Researcher",
  requesterAddress: "researcher@study.example",
  ourReference: "RR-7K3M9F",
  regime: "FOIA",
  today: "2025-10-09",
  sentOn: "2025-09-08",
  state: {
    due: "2025-10-06",
    receivedOn: "2025-09-08",
    overdueBy: 3,
    reference: "FOI-2201",
    answeredOn: "2025-10-01",
    outcome: "none",
    extended: true,
  },
};
const QUESTION = { id: "Q1", text: "How many street trees are there?", group: false } as const;
const QUESTIONNAIRE: Questionnaire = { title: BASIS.surveyTitle, questions: [QUESTION], choiceLists: {} };
const COMPLAINT = complaintFacts(BASIS, {
  ground: "silence",
  reviewRequestedOn: "2025-10-20",
  reviewDecidedOn: "2025-11-14",
  history: [{ on: "2025-09-08", what: "request sent" }],
  reasons: "The reasons.",
  bundle: "RR-7K3M9F.zip",
});

export const SAMPLE_FACTS: LetterFacts = {
  request: requestFacts(BASIS, { intro: null, questionnaire: QUESTIONNAIRE, form: "docx" }),
  reminder: commonFacts(BASIS),
  overdue: overdueFacts(BASIS, { review: false, chasedOn: ["2025-10-07"] }),
  clarification: clarificationFacts(BASIS, { asked: ["Which year?"], askedOn: "2025-09-12", answer: "The answer." }),
  narrowing: narrowingFacts(BASIS, { section: "section 12", narrower: "The narrower request." }),
  unanswered: unansweredFacts(BASIS, { missing: [QUESTION] }),
  "internal-review": reviewFacts(BASIS, { ground: "refused", sections: ["section 43(2)"], reasons: "The reasons.", missing: [QUESTION] }),
  "complaint-ico": COMPLAINT,
  "complaint-sic": COMPLAINT,
};

/** The sample for a template by name; null when there is no letter of that name. */
export function sampleFacts(template: string): LetterFacts[LetterTemplate] | null {
  const name = LETTER_TEMPLATES.find((known) => known === template);
  return name === undefined ? null : SAMPLE_FACTS[name];
}

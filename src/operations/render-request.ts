import { londonDay } from "../foi/london-day.js";
import type { Instant } from "../foi/terms.js";
import { type LetterBasis, type RequestFacts, requestFacts } from "../letters/facts.js";
import type { RequestRow } from "../ports.js";
import type { Questionnaire } from "../questionnaire/questionnaire.js";
import type { FormFiles } from "./answer-form-files.js";
import type { Rendered, Sender } from "./compose-letter.js";

/** What a letter to this council is written from, before anything has happened. */
export function letterBasis(sender: Sender, surveyTitle: string, request: RequestRow, now: Instant): LetterBasis {
  return {
    surveyTitle,
    councilName: request.authorityName,
    requesterName: sender.name,
    requesterAddress: sender.address,
    ourReference: request.token,
    regime: request.regime,
    today: londonDay(now),
    sentOn: null,
    state: null,
  };
}

/** Writes the request to one council with the given template. */
export function renderRequest(
  given: {
    readonly sender: Sender;
    readonly survey: { readonly title: string; readonly intro: string | null; readonly questionnaire: Questionnaire };
    readonly now: Instant;
    readonly render: (facts: RequestFacts) => Rendered;
    /** The answer form that the letter carries; none when left out. */
    readonly form?: FormFiles | null;
  },
  request: RequestRow,
): Rendered {
  const { survey } = given;
  const basis = letterBasis(given.sender, survey.title, request, given.now);
  const form = given.form ?? null;
  const rendered = given.render(
    requestFacts(basis, { intro: survey.intro, questionnaire: survey.questionnaire, form: form?.words ?? null }),
  );
  return form === null ? rendered : { ...rendered, attachments: form.files };
}

/**
 * The dataset of a survey: one row for every council and question, a codebook, and where every figure comes from.
 * The same facts give the same rows in the same order. Officers' personal data is left out unless asked for.
 */
import { londonDay } from "../foi/london-day.js";
import type { DatasetTable, SurveyRow } from "../ports.js";
import { answerable } from "../questionnaire/questionnaire.js";
import type { AnswerValue } from "../reading/answer.js";
import { valueText } from "../reading/value-text.js";
import type { RequestOverview } from "./survey-overview.js";

const EMAIL = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** British numbers as printed: 0151 496 0000, (01632) 960400, +44 20 7946 0958. */
const TELEPHONE = /(?:\+44\s?\(?0?\)?\s?|\(?\b0)\d(?:[\s().-]{0,2}\d){8,9}\b/g;

/** Takes e-mail addresses and telephone numbers of officers out of a text. */
export function withoutPersonalData(text: string): string {
  return text.replace(EMAIL, "[e-mail address]").replace(TELEPHONE, "[telephone number]");
}

/** The number in a value, when it is one number; money in pounds, percentages as they stand. */
export function numberOf(value: AnswerValue): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "object" || value === null) return null;
  if ("amount" in value) return value.amount;
  if ("percent" in value) return value.percent;
  if ("number" in value) return value.number;
  return null;
}

/** The tables in the order in which they are written. */
export function surveyDataset(
  survey: SurveyRow,
  overview: readonly RequestOverview[],
  options: { readonly withPersonalData: boolean },
): readonly DatasetTable[] {
  const plain = options.withPersonalData ? (text: string) => text : withoutPersonalData;
  const questions = answerable(survey.questionnaire);
  const councils = [...overview].sort((a, b) => (a.request.authorityName < b.request.authorityName ? -1 : 1));
  const extraColumns = [...new Set(councils.flatMap(({ request }) => Object.keys(request.extra)))].sort();
  return [
    {
      name: "answers",
      title: "One row for every council and question",
      columns: [
        { name: "council", type: "string", title: "Name of the council" },
        { name: "code", type: "string", title: "Code of the council in the register" },
        { name: "nation", type: "string", title: "England, Wales, Scotland or Northern Ireland" },
        { name: "question", type: "string", title: "Question, see the table questions" },
        {
          name: "status",
          type: "string",
          title: "answered, partly_answered, not_held, refused, already_available, not_applicable, see_other or no_reply",
        },
        { name: "value", type: "string", title: "The typed value in words; empty where the reply does not state one" },
        { name: "number", type: "number", title: "The value as a number: pounds for money, per cent for percentages" },
        { name: "approximate", type: "boolean", title: "The reply says about, approximately or the like" },
        { name: "text", type: "string", title: "The words of the reply" },
        { name: "exemptions", type: "string", title: "Sections relied on, e.g. s12 or s40(2), separated by spaces" },
        { name: "refers_to", type: "string", title: "The question that the reply points to instead" },
        { name: "confidence", type: "number", title: "How sure the reading is, 0 to 1" },
        { name: "reviewed", type: "boolean", title: "A person has decided this answer" },
        { name: "message", type: "integer", title: "Number of the mail that it was read from" },
        { name: "source", type: "string", title: "Part of that mail: body or the name of the attachment, with the characters from and to" },
      ],
      rows: councils.flatMap(({ request, answers }) =>
        answers.map((answer) => ({
          council: request.authorityName,
          code: request.authorityCode,
          nation: request.nation,
          question: answer.question,
          status: answer.status,
          value: plain(valueText(answer.value)) || null,
          number: numberOf(answer.value),
          approximate: typeof answer.value === "object" && answer.value !== null && "approx" in answer.value ? true : null,
          text: plain(answer.text) || null,
          exemptions: answer.exemptions.join(" ") || null,
          refers_to: answer.refersTo,
          confidence: answer.status === "no_reply" ? null : Math.round(answer.confidence * 1000) / 1000,
          reviewed: answer.reviewed,
          message: answer.messageId,
          source: answer.evidence.map((place) => `${place.source}:${place.start}-${place.end}`).join(" ") || null,
        })),
      ),
    },
    {
      name: "councils",
      title: "One row for every council that was asked",
      columns: [
        { name: "council", type: "string", title: "Name of the council" },
        { name: "code", type: "string", title: "Code of the council in the register" },
        { name: "nation", type: "string", title: "England, Wales, Scotland or Northern Ireland" },
        { name: "wave", type: "integer", title: "Wave of the survey; waves join by code, or by council where there is none" },
        { name: "regime", type: "string", title: "The law that governs the request" },
        { name: "state", type: "string", title: "Where the request stands" },
        { name: "outcome", type: "string", title: "What came of it: none, answered, partly_answered, refused or not_held" },
        { name: "sent_on", type: "date", title: "Day on which the request left us" },
        { name: "due", type: "date", title: "Day by which the law wants a reply" },
        { name: "overdue_by", type: "integer", title: "Working days past that day" },
        { name: "mails", type: "integer", title: "Mails received" },
        { name: "answered", type: "integer", title: `Questions with an answer of any kind, of ${questions.length}` },
        { name: "to_check", type: "integer", title: "Answers that wait for a person's eye" },
        ...extraColumns.map((name) => ({ name, type: "string" as const, title: "From the researcher's list" })),
      ],
      rows: councils.map(({ request, state, outcome, sentAt, messages, answered, flagged }) => ({
        council: request.authorityName,
        code: request.authorityCode,
        nation: request.nation,
        wave: survey.wave,
        regime: request.regime,
        state: state.state,
        outcome,
        sent_on: sentAt === null ? null : londonDay(sentAt),
        due: state.due,
        overdue_by: state.overdueBy,
        mails: messages,
        answered,
        to_check: flagged,
        ...Object.fromEntries(extraColumns.map((name) => [name, request.extra[name] ?? null])),
      })),
    },
    {
      name: "questions",
      title: "The questions as they were asked, with how many councils answered each",
      columns: [
        { name: "question", type: "string", title: "Label of the question" },
        { name: "text", type: "string", title: "Word for word" },
        { name: "type", type: "string", title: "Kind of value asked for" },
        { name: "choices", type: "string", title: "Options given, separated by |" },
        { name: "asked_if", type: "string", title: "Only asked of those who answered so" },
        { name: "answered", type: "integer", title: "Councils that answered or answered in part" },
        { name: "not_held", type: "integer", title: "Councils that do not hold it" },
        { name: "refused", type: "integer", title: "Councils that refused it" },
        { name: "no_reply", type: "integer", title: "Councils that have not replied to it" },
      ],
      rows: questions.map((question, index) => {
        const count = (...statuses: readonly string[]): number =>
          councils.filter(({ answers }) => statuses.includes(answers[index]?.status ?? "no_reply")).length;
        return {
          question: question.id,
          text: question.text,
          type: question.type ?? null,
          choices: question.choices?.join(" | ") ?? null,
          asked_if: question.askedIf === undefined ? null : `${question.askedIf.question} = ${question.askedIf.equals}`,
          answered: count("answered", "partly_answered"),
          not_held: count("not_held"),
          refused: count("refused"),
          no_reply: count("no_reply"),
        };
      }),
    },
  ];
}

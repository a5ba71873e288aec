/**
 * The answer form that a request may carry: the questionnaire as a table with one row a question and a place for each
 * answer. It has no hidden parts: it is recognised by a line that everybody can see and by its own words.
 */
import type { Question, Questionnaire } from "../questionnaire/questionnaire.js";

/** The heads of the four columns, as printed. */
export const COLUMN_HEADS = { id: "No.", question: "Question", hint: "What to give", answer: "Your answer" } as const;
export type FormColumn = keyof typeof COLUMN_HEADS;
/** Left to right. */
export const FORM_COLUMNS: readonly FormColumn[] = ["id", "question", "hint", "answer"];

export interface FormRow {
  readonly question: Question;
  /** The unit, the options or the condition, printed beside the question; empty for a heading and for free words. */
  readonly hint: string;
}

export interface AnswerForm {
  readonly title: string;
  /** `Roundrobin form · Q1–Q14 · 14 answers · k7m3pa`: the line it is recognised by. */
  readonly marker: string;
  /** Six letters and digits that say which questionnaire it was made from. */
  readonly key: string;
  /** What the reader is told above the table. */
  readonly notes: readonly string[];
  /** Questions and headings in the order asked. */
  readonly rows: readonly FormRow[];
}

/** Lower case without letters that look like digits, so that it survives being typed from paper. */
const KEY_LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
const KEY_LENGTH = 6;

/** FNV-1a (Fowler, Noll and Vo), 32 bits, over UTF-16 code units. */
function fnv(text: string, basis: number): number {
  let hash = basis;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

/** The questionnaire in six letters: another wording, another key. */
export function formKey(questionnaire: Questionnaire): string {
  const asked = questionnaire.questions.map(({ id, text }) => `${id}\t${text}`).join("\n");
  let left = fnv(asked, 0x811c9dc5);
  let key = "";
  for (let at = 0; at < KEY_LENGTH; at++) {
    key += KEY_LETTERS.charAt(left % KEY_LETTERS.length);
    left = Math.floor(left / KEY_LETTERS.length);
  }
  return key;
}

/** Finds the marker in a text, whatever a program made of its dots and dashes; the key is its only group. */
export const MARKER = /Roundrobin form\b[^\n]{0,120}?\banswers?\W{1,5}([a-z0-9]{6})\b/i;

const UNITS: Readonly<Partial<Record<NonNullable<Question["type"]>, string>>> = {
  number: "a number",
  money: "an amount in pounds (£)",
  percent: "a percentage (%)",
  date: "a date, for example 31/03/2024",
  duration: "a length of time, for example 3 months",
  boolean: "Yes or No",
  url: "a web address",
};

function hintFor(question: Question): string {
  if (question.group) return "";
  const parts: string[] = [];
  if (question.choices !== undefined) {
    const several = question.type === "choices";
    parts.push(`${several ? "one or more, with a semicolon between" : "one"} of: ${question.choices.join("; ")}`);
  } else if (question.type !== undefined && UNITS[question.type] !== undefined) parts.push(UNITS[question.type] ?? "");
  if (question.askedIf !== undefined) parts.push(`only if ${question.askedIf.question} is ${question.askedIf.equals}`);
  return parts.join(" - ");
}

/** The form for a questionnaire; the same questionnaire gives the same form. */
export function answerFormOf(questionnaire: Questionnaire): AnswerForm {
  const asked = questionnaire.questions.filter((question) => !question.group);
  const key = formKey(questionnaire);
  const range = `${asked[0]?.id ?? ""}–${asked.at(-1)?.id ?? ""}`;
  return {
    title: questionnaire.title,
    key,
    marker: `Roundrobin form · ${range} · ${asked.length} answers · ${key}`,
    notes: [
      `Please write into the column “${COLUMN_HEADS.answer}”. Leave empty what you cannot answer, or say why.`,
      "Any program and any format will do when you save it; a reply without this form is just as welcome.",
    ],
    rows: questionnaire.questions.map((question) => ({ question, hint: hintFor(question) })),
  };
}

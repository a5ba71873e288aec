/** Values as they stand alone in a cell of a known type; everything else is left to the reader of prose. */
import type { Question } from "../questionnaire/questionnaire.js";
import type { AnswerValue } from "../reading/answer.js";

const NUMBER = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const numeric = (text: string): number | null => (NUMBER.test(text) ? Number(text.replaceAll(",", "")) : null);

function day(text: string): string | null {
  // An office program may show the hour, too: midnight says nothing.
  const bare = text.replace(/[ T]00:00(?::00)?$/, "");
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(bare);
  // British order; the form asks for 31/03/2024.
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(bare);
  const [year, month, date] = iso ? [iso[1], iso[2], iso[3]] : british ? [british[3], british[2], british[1]] : [];
  if (year === undefined || month === undefined || date === undefined) return null;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  const exists = at.getUTCMonth() === Number(month) - 1 && at.getUTCDate() === Number(date);
  return exists ? `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}` : null;
}

const DIVIDERS = [/;/, /\n/, /,/, /\band\b|[,&]/] as const;

/** Options word for word, divided in one way all through; anything else is for the reader of prose. */
function chosen(question: Question, text: string): AnswerValue {
  const options = question.choices ?? [];
  const bare = (words: string): string => words.replace(/\s+/g, " ").trim().toLowerCase();
  const named = (part: string): string | undefined =>
    options.find((option) => bare(option) === bare(part)) ?? options.find((option) => bare(option) === bare(part).replace(/\.$/, ""));
  const whole = named(text);
  if (whole !== undefined) return { choices: [whole] };
  for (const divider of DIVIDERS) {
    const parts = text.split(divider).filter((part) => part.trim() !== "");
    const found = parts.map((part) => named(part.replace(/^\s*[•*-]\s+/, "")));
    if (parts.length > 1 && found.every((option) => option !== undefined))
      return { choices: [...new Set(found.filter((option) => option !== undefined))] };
  }
  return null;
}

/**
 * The value of a cell that holds nothing but a value of the question's type; null for all else.
 * @param text with its line breaks
 */
export function typedValue(question: Question, text: string): AnswerValue {
  const bare = text.trim();
  switch (question.type) {
    case "boolean":
      return /^(?:yes|y|true)\.?$/i.test(bare) ? true : /^(?:no|n|false)\.?$/i.test(bare) ? false : null;
    case "number":
      return numeric(bare);
    case "money": {
      const amount = numeric(bare.replace(/^(-?)£\s?/, "$1").replace(/\s?(?:GBP|pounds)$/i, ""));
      return amount === null ? null : { amount, currency: "GBP" };
    }
    case "percent": {
      const percent = bare.endsWith("%") ? numeric(bare.replace(/\s?%$/, "")) : null;
      return percent === null ? null : { percent };
    }
    case "date":
      return day(bare);
    case "choice":
    case "choices":
      return chosen(question, bare);
    default:
      return null;
  }
}

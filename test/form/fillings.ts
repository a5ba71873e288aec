/** Random fillings of an answer form, with what each of them says. */
import type { Question, Questionnaire } from "../../src/questionnaire/questionnaire.js";
import type { AnswerStatus, AnswerValue } from "../../src/reading/answer.js";
import type { Random } from "../generator/random.js";

/** What somebody types into one answer cell. */
export interface Filling {
  readonly question: string;
  /** What is to be read, white space folded. */
  readonly text: string;
  readonly status: AnswerStatus;
  /** Undefined where only the words matter. */
  readonly value?: AnswerValue;
  /** A number as a spreadsheet keeps it; the cell's format shows it as `text`. */
  readonly cell?: number;
}

const PHRASES = [
  "The service is run by an outside company with six of our own officers",
  "Training is given by the supplier, followed by a yearly refresher day",
  "Ashdown Software Ltd, bought in 2019 and extended twice since",
  "Staff in every ward office use it; contractors do not",
  "Contact centre, libraries & leisure",
  "Réseau Caernarfon – Tŷ Glas team",
  "The first contract ran with Hollowmere Systems and was replaced after a joint review with two neighbouring authorities; the present product was chosen from a framework, is renewed every other year, and is paid for by the departments that use it in proportion to their staff",
] as const;

const two = (value: number): string => String(value).padStart(2, "0");

function figure(question: Question, random: Random): Omit<Filling, "question"> {
  switch (question.type) {
    case "boolean": {
      const value = random.chance(0.5);
      return { text: value ? "Yes" : "No", status: "answered", value };
    }
    case "number": {
      const value = random.int(2, 90_000);
      const grouped = random.chance(0.4);
      return {
        text: grouped ? value.toLocaleString("en-GB") : String(value),
        status: "answered",
        value,
        ...(grouped ? {} : { cell: value }),
      };
    }
    case "money": {
      const amount = random.int(100, 90_000_000) / 100;
      const text = `£${amount.toLocaleString("en-GB", { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
      return { text, status: "answered", value: { amount, currency: "GBP" }, ...(random.chance(0.6) ? { cell: amount } : {}) };
    }
    case "percent": {
      const percent = random.int(1, 99);
      return { text: `${percent}%`, status: "answered", value: { percent } };
    }
    case "date": {
      const [year, month, day] = [random.int(2005, 2025), random.int(1, 12), random.int(1, 28)];
      const serial = Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
      const text = `${two(day)}/${two(month)}/${year}`;
      return { text, status: "answered", value: `${year}-${two(month)}-${two(day)}`, ...(random.chance(0.6) ? { cell: serial } : {}) };
    }
    case "duration": {
      const months = random.int(2, 30);
      return { text: `${months} months`, status: "answered", value: { duration: `P${months}M` } };
    }
    case "choice": {
      const option = random.pick(question.choices ?? ["none"]);
      return { text: option, status: "answered", value: { choices: [option] } };
    }
    case "choices": {
      const options = question.choices ?? ["none"];
      const chosen = random.some(options, random.int(1, Math.min(3, options.length)));
      const divider = options.some((option) => option.includes(",")) ? "; " : random.pick(["; ", ", "]);
      return { text: chosen.join(divider), status: "answered", value: { choices: chosen } };
    }
    default:
      return { text: random.pick(PHRASES), status: "answered" };
  }
}

/**
 * Answers to about `share` of the questions; the others stay empty. Questions without a type are answered in words,
 * because nothing else in a form says what kind of value is meant.
 */
export function fillingsOf(questionnaire: Questionnaire, random: Random, share: number): readonly Filling[] {
  return questionnaire.questions.flatMap((question): Filling[] => {
    if (question.group || !random.chance(share)) return [];
    if (random.chance(0.08)) return [{ question: question.id, text: "Information not held", status: "not_held", value: null }];
    if (random.chance(0.05)) return [{ question: question.id, text: "Refused under section 43(2)", status: "refused", value: null }];
    return [{ question: question.id, ...figure(question, random) }];
  });
}

/** How a reply numbers the questions. */
import type { Asked } from "./questionnaire.js";
import type { Random } from "./random.js";

export type LabelFamily = "number" | "q" | "word" | "response" | "letter" | "none";

/** `{}` is the number. Seen in replies: bare numbers in every punctuation, Q labels, words, and labels of the answer. */
const FORMS: Record<Exclude<LabelFamily, "none">, readonly string[]> = {
  number: ["{}.", "{})", "({})", "{} -", "{}:", "{}.)", "{}. -"],
  q: ["Q{}.", "Q{}", "Q{}:", "Q{} -", "Q{})", "Q.{}", "Q{} –"],
  word: ["Question {}", "Question {}:", "Question {} –", "QUESTION {}."],
  response: ["A{}.", "A{}:", "Q{} response:", "Q{} Answer:", "Answer {}:", "Response to Q{}:", "Answer to question {}:"],
  letter: ["{}.", "{})", "({})"],
};

export interface Labels {
  of(asked: Asked): string;
  /** For questions that share an answer. */
  joint(asked: readonly Asked[]): string;
  /** How running text names a question: "question 4a". */
  name(asked: Asked): string;
  /** "questions 2 and 3". */
  names(asked: readonly Asked[]): string;
  /** Subs are labelled "a)" alone, so the parent must stand before them. */
  readonly loneSubs: boolean;
}

export interface LabelChoice {
  readonly family: LabelFamily;
  /** Every label in another form of the family. */
  readonly mixed?: boolean;
  readonly loneSubs?: boolean;
  /** New numbers given by the authority: 1..n over all questions. */
  readonly renumbered?: boolean;
}

export function labelsOf(random: Random, asked: readonly Asked[], choice: LabelChoice): Labels {
  const { family } = choice;
  const forms = family === "none" ? ["{}."] : FORMS[family];
  const chosen = random.pick(forms);
  const form = (): string => (choice.mixed ? random.pick(forms) : chosen);
  const answered = asked.filter(({ question }) => !question.group);
  const renumbered = new Map(answered.map((one, at) => [one.question.id, String(at + 1)]));
  const tops = asked.filter(({ sub }) => sub === "");
  const subForm = random.weighted([
    ["{n}{s}", 6],
    ["{n}({s})", 1],
    ["{n} {s}", 0.7],
    ["{n} ({s})", 0.7],
  ]);
  const lone = random.pick(["{}.", "{})", "({})"]);
  const spoken = random.pick(["question {}", "Q{}", "Question {}", "Q{}", "{}"]);
  const numberOf = (one: Asked): string => {
    if (choice.renumbered) return renumbered.get(one.question.id) ?? one.number;
    if (family === "letter") return "abcdefghijklmnopqrstuvwxyz".charAt(tops.indexOf(one));
    return one.sub === "" ? one.number : subForm.replace("{n}", one.number).replace("{s}", one.sub);
  };
  const nameOf = (one: Asked): string => spoken.replace("{}", numberOf(one));
  const list = (words: readonly string[]): string =>
    words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
  const consecutive = (many: readonly Asked[]): boolean =>
    many.every((one, at) => at === 0 || answered.indexOf(one) === answered.indexOf(many[at - 1] as Asked) + 1);
  return {
    loneSubs: choice.loneSubs === true,
    of: (one) => {
      if (family === "none") return "";
      if (choice.loneSubs && one.sub !== "" && !choice.renumbered) return lone.replace("{}", one.sub);
      return form().replace("{}", numberOf(one));
    },
    joint: (many) => {
      const numbers = many.map(numberOf);
      const first = numbers[0] ?? "";
      const last = numbers.at(-1) ?? "";
      const q = family === "q" || family === "response" ? "Q" : "";
      const options = [
        `${q}${numbers.slice(0, -1).join(`, ${q}`)} & ${q}${last} -`,
        `${q}${numbers.slice(0, -1).join(`, ${q}`)} and ${q}${last}.`,
        `${family === "word" ? "Questions " : q}${numbers.slice(0, -1).join(", ")} and ${last}:`,
      ];
      if (consecutive(many) && many.length > 2)
        options.push(
          `${q}${first}. - ${q}${last}.`,
          `${q}${first}-${q}${last}:`,
          `Questions ${first} to ${last}:`,
          `${q}${first} to ${q}${last} -`,
        );
      return random.pick(options);
    },
    name: nameOf,
    names: (many) => {
      const numbers = many.map(numberOf);
      if (numbers.length === 1) return `question ${numbers[0]}`;
      if (consecutive(many) && numbers.length > 2 && random.chance(0.6)) return `questions ${numbers[0]} to ${numbers.at(-1)}`;
      return `questions ${list(numbers)}`;
    },
  };
}

/**
 * The questionnaire as it stands in the letter, one question a line: `Q4a. How many …`. Headings are lines like
 * the others; after a question that decides which others are asked comes `(if Yes answer Q12, if No answer Q13)`;
 * the lists to choose from follow at the end under their names. What is sent is what replies are read against.
 */
import { answerable, type Question, type Questionnaire } from "../questionnaire/questionnaire.js";

/** `Q4a. How many of those …` */
export function questionLine(question: Pick<Question, "id" | "text">): string {
  return `${question.id}. ${question.text}`;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The questions that a condition governs, named by their heading where the heading's questions all share it. */
function governed(questionnaire: Questionnaire, deciding: Question, equals: string): string[] {
  const meets = (question: Question): boolean =>
    question.askedIf !== undefined && same(question.askedIf.question, deciding.id) && same(question.askedIf.equals, equals);
  const headings = questionnaire.questions.filter((heading) => {
    if (!heading.group) return false;
    const under = answerable(questionnaire).filter((question) => question.parent !== undefined && same(question.parent, heading.id));
    return under.length > 0 && under.every(meets);
  });
  const covered = (question: Question): boolean =>
    headings.some((heading) => question.parent !== undefined && same(question.parent, heading.id));
  return questionnaire.questions.flatMap((question) => {
    if (headings.includes(question)) return [question.id];
    return !question.group && meets(question) && !covered(question) ? [question.id] : [];
  });
}

/** `Q12` · `Q12 and Q14` · `Q12, Q14 and Q15` */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}

/** `(if Yes answer Q12, if No answer Q13)`, or null when no question hangs on this one or its text says so already. */
export function conditionRemark(questionnaire: Questionnaire, deciding: Question): string | null {
  const values: string[] = [];
  for (const { askedIf } of questionnaire.questions) {
    if (askedIf === undefined || !same(askedIf.question, deciding.id)) continue;
    if (!values.some((value) => same(value, askedIf.equals))) values.push(askedIf.equals);
  }
  if (values.length === 0 || /\(\s*if\b[^)]*\b(?:answer|go to|see)\b[^)]*\)/i.test(deciding.text)) return null;
  return `(${values.map((value) => `if ${value} answer ${listed(governed(questionnaire, deciding, value))}`).join(", ")})`;
}

/** The choices of a question that has its own and no named list: `(please choose: A; B; C)`. */
function ownChoices(question: Question): string | null {
  if (question.choices === undefined || question.choiceList !== undefined) return null;
  return `(please choose: ${question.choices.join("; ")})`;
}

/** The lists that questions choose from, by name, in the order in which they are first needed; unused ones are left out. */
function usedLists(questionnaire: Questionnaire): readonly string[] {
  return [...new Set(questionnaire.questions.flatMap((question) => (question.choiceList === undefined ? [] : [question.choiceList])))];
}

/** All lines of the questionnaire, for a letter; lines are never wrapped, so that a question stays one line. */
export function questionnaireText(questionnaire: Questionnaire): string {
  const lines = questionnaire.questions.flatMap((question) =>
    [questionLine(question), ownChoices(question), conditionRemark(questionnaire, question)].filter((line) => line !== null),
  );
  for (const name of usedLists(questionnaire)) lines.push(name, ...(questionnaire.choiceLists[name] ?? []));
  return lines.join("\n");
}

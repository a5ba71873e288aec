/** What is asked. A questionnaire is the same for every authority of a survey. */

export const ANSWER_TYPES = ["text", "number", "money", "percent", "date", "duration", "boolean", "choice", "choices", "url"] as const;
/** What kind of value an answer should have; without one it is inferred for each answer. */
export type AnswerType = (typeof ANSWER_TYPES)[number];

/** `askedIf: "Q11 = Yes"`: the question is only asked of those who answered so. */
export interface Condition {
  readonly question: string;
  readonly equals: string;
}

export interface Question {
  /** `Q4a`: unique in the questionnaire, and the label printed in the letter. */
  readonly id: string;
  /** Word for word as sent. */
  readonly text: string;
  readonly parent?: string;
  /** A heading ("If the Authority has a CRM system:"): it gets no answer. */
  readonly group: boolean;
  readonly type?: AnswerType;
  /** The options to choose from, when there are any. */
  readonly choices?: readonly string[];
  /** Name of the list the options came from ("CRM Challenges"). */
  readonly choiceList?: string;
  readonly askedIf?: Condition;
}

export interface Questionnaire {
  readonly title: string;
  readonly questions: readonly Question[];
  /** Named lists that are printed once at the end of the letter. */
  readonly choiceLists: Readonly<Record<string, readonly string[]>>;
}

/** The questions that get an answer, in the order asked. */
export function answerable(questionnaire: Questionnaire): readonly Question[] {
  return questionnaire.questions.filter((question) => !question.group);
}

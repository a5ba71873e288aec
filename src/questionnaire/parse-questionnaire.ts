/**
 * From the questionnaire document (JSON or YAML, already parsed to plain data) to a Questionnaire, with every
 * problem found at once. Pure: reading the file is the adapter's work.
 *
 * Shape: `{title, questions: [{id, text, parent?, group?, type?, choices?, askedIf?}], choices?: {listName: [..]}}`.
 * A question's `choices` is a list name or the options themselves. The lists may also be written as
 * `[{name, options, applies_to?}]`, which gives the list to the questions it names.
 */
import { ANSWER_TYPES, type AnswerType, type Condition, type Question, type Questionnaire } from "./questionnaire.js";

export interface QuestionnaireProblem {
  /** `questions[3].type` */
  readonly where: string;
  readonly what: string;
}

export type ParsedQuestionnaire =
  | { readonly ok: true; readonly questionnaire: Questionnaire }
  | { readonly ok: false; readonly problems: readonly QuestionnaireProblem[] };

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
const isTextList = (value: unknown): value is string[] => Array.isArray(value) && value.length > 0 && value.every(isText);

const KNOWN_KEYS = new Set(["id", "text", "parent", "group", "type", "choices", "askedIf"]);

interface ChoiceLists {
  readonly byName: Map<string, readonly string[]>;
  /** Question id to list name, from `applies_to`. */
  readonly applied: Map<string, string>;
}

function readChoiceLists(value: unknown, problems: QuestionnaireProblem[]): ChoiceLists {
  const byName = new Map<string, readonly string[]>();
  const applied = new Map<string, string>();
  const add = (name: string, options: unknown, where: string): void => {
    if (isTextList(options))
      byName.set(
        name,
        options.map((option) => option.trim()),
      );
    else problems.push({ where, what: "should be a list of options, each a text" });
  };
  if (value === undefined || value === null) return { byName, applied };
  if (Array.isArray(value)) {
    value.forEach((list: unknown, index) => {
      const where = `choices[${index}]`;
      if (!isPlain(list) || !isText(list["name"])) {
        problems.push({ where, what: "should be {name, options, applies_to?}" });
        return;
      }
      add(list["name"], list["options"], `${where}.options`);
      const appliesTo = list["applies_to"];
      if (isTextList(appliesTo)) for (const id of appliesTo) applied.set(id, list["name"]);
    });
  } else if (isPlain(value)) {
    for (const [name, options] of Object.entries(value)) add(name, options, `choices.${name}`);
  } else {
    problems.push({ where: "choices", what: 'should be lists of options by name, e.g. {"Challenges": ["Funding", "Training"]}' });
  }
  return { byName, applied };
}

/** `Q11 = Yes`; null when it is not of that form. */
export function parseCondition(text: string): Condition | null {
  const match = /^\s*([^=\s]+)\s*=\s*(.+?)\s*$/.exec(text);
  return match ? { question: match[1] ?? "", equals: match[2] ?? "" } : null;
}

function readQuestion(value: unknown, index: number, lists: ChoiceLists, problems: QuestionnaireProblem[]): Question | null {
  const where = `questions[${index}]`;
  const say = (key: string, what: string): void => void problems.push({ where: key === "" ? where : `${where}.${key}`, what });
  if (!isPlain(value)) {
    say("", "should be {id, text, …}");
    return null;
  }
  for (const key of Object.keys(value)) if (!KNOWN_KEYS.has(key)) say(key, `is not known; known are ${[...KNOWN_KEYS].join(", ")}`);
  const id = typeof value["id"] === "number" ? String(value["id"]) : value["id"];
  if (!isText(id)) say("id", "is missing: a short label that is printed before the question, e.g. Q4a");
  else if (/\s/.test(id.trim())) say("id", `"${id}" has a space in it; labels are one word, e.g. Q4a`);
  if (!isText(value["text"])) say("text", "is missing: the question, word for word");
  const type = value["type"];
  if (type !== undefined && !(ANSWER_TYPES as readonly unknown[]).includes(type)) {
    say("type", `${JSON.stringify(type)} is no answer type; use one of ${ANSWER_TYPES.join(", ")}`);
  }
  const group = value["group"];
  if (group !== undefined && typeof group !== "boolean") say("group", "should be true or false");
  const parent = value["parent"];
  if (parent !== undefined && !isText(parent)) say("parent", "should be the id of another question");

  let choices: readonly string[] | undefined;
  let choiceList: string | undefined;
  const listed = value["choices"] ?? (isText(id) ? lists.applied.get(id.trim()) : undefined);
  if (isText(listed)) {
    choiceList = listed.trim();
    choices = lists.byName.get(choiceList);
    if (choices === undefined) say("choices", `names the list "${choiceList}", which is not among the lists under "choices"`);
  } else if (isTextList(listed)) choices = listed.map((option) => option.trim());
  else if (listed !== undefined) say("choices", "should be the name of a list, or the options themselves");

  let askedIf: Condition | undefined;
  if (value["askedIf"] !== undefined) {
    const condition = isText(value["askedIf"]) ? parseCondition(value["askedIf"]) : null;
    if (condition) askedIf = condition;
    else say("askedIf", "should read like: Q11 = Yes");
  }
  if (!isText(id) || !isText(value["text"])) return null;
  return {
    id: id.trim(),
    text: value["text"].replace(/\s+/g, " ").trim(),
    group: group === true,
    ...(isText(parent) ? { parent: parent.trim() } : {}),
    ...(type === undefined ? {} : { type: type as AnswerType }),
    ...(choices === undefined ? {} : { choices }),
    ...(choiceList === undefined ? {} : { choiceList }),
    ...(askedIf === undefined ? {} : { askedIf }),
  };
}

/** Reads plain data as a questionnaire; either it is all right or every problem is listed. */
export function parseQuestionnaire(data: unknown): ParsedQuestionnaire {
  const problems: QuestionnaireProblem[] = [];
  if (!isPlain(data)) return { ok: false, problems: [{ where: "(top)", what: "should be {title, questions: […]}" }] };
  const title = isText(data["title"]) ? data["title"].trim() : "";
  if (title === "") problems.push({ where: "title", what: "is missing: what the survey is about, in a few words" });
  const lists = readChoiceLists(data["choices"], problems);
  const raw = data["questions"];
  if (!Array.isArray(raw) || raw.length === 0) problems.push({ where: "questions", what: "should be a list with at least one question" });
  const questions: Question[] = [];
  const seen = new Set<string>();
  for (const [index, value] of (Array.isArray(raw) ? raw : []).entries()) {
    const question = readQuestion(value, index, lists, problems);
    if (question === null) continue;
    const key = question.id.toLowerCase();
    if (seen.has(key)) problems.push({ where: `questions[${index}].id`, what: `"${question.id}" is used twice` });
    seen.add(key);
    questions.push(question);
  }
  for (const [index, question] of questions.entries()) {
    const condition = question.askedIf;
    if (condition && !seen.has(condition.question.toLowerCase())) {
      problems.push({ where: `questions[${index}].askedIf`, what: `names ${condition.question}, which is no question here` });
    }
  }
  if (questions.length > 0 && questions.every((question) => question.group)) {
    problems.push({ where: "questions", what: "are all headings (group: true); at least one must be asked" });
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, questionnaire: { title, questions, choiceLists: Object.fromEntries(lists.byName) } };
}

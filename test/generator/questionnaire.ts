/** A random questionnaire on one theme, with what is needed to make up the answers and to write the request. */
import type { AnswerType, Question, Questionnaire } from "../../src/questionnaire/questionnaire.js";
import type { Random } from "./random.js";
import { THEMES } from "./themes/index.js";
import type { Theme, Topic } from "./themes/theme.js";

/** One line of the letter. */
export interface Asked {
  readonly question: Question;
  readonly topic: Topic;
  /** The question as printed; `question.text` may have the section's name before it. */
  readonly wording: string;
  /** "4" of Q4a. */
  readonly number: string;
  /** "a" of Q4a, or "". */
  readonly sub: string;
  readonly section: string;
  /** "2022/23", when the question asks about one year. */
  readonly year: string;
}

export interface Survey {
  readonly questionnaire: Questionnaire;
  readonly theme: Theme;
  readonly asked: readonly Asked[];
  /** Whether numbers start again at 1 in each section. */
  readonly restarts: boolean;
}

export interface SurveyShape {
  readonly sections?: boolean;
  readonly noSubs?: boolean;
  /** Only so many questions at the top level. */
  readonly atMost?: number;
  readonly onlyKinds?: readonly Topic["kind"][];
  /** This many questions that get an answer, near enough all that the theme has. */
  readonly exactly?: number;
}

const TYPES: Partial<Record<Topic["kind"], AnswerType>> = {
  count: "number",
  money: "money",
  percent: "percent",
  date: "date",
  duration: "duration",
  yesNo: "boolean",
  text: "text",
};
const typeOf = (topic: Topic): AnswerType | undefined =>
  topic.kind === "choices" ? (topic.several ? "choices" : "choice") : TYPES[topic.kind];

const YEARS = ["2019/20", "2020/21", "2021/22", "2022/23", "2023/24"] as const;

interface Item {
  readonly topic: Topic;
  readonly section: string;
  readonly year: string;
}

/** Now and then the same thing is asked for two years running: questions which differ by one word. */
function itemsOf(theme: Theme, random: Random, shape: SurveyShape): Item[] {
  const wanted = random.int(4, Math.min(shape.atMost ?? 14, 14));
  const yearOf = random.pick(YEARS);
  const all = theme.sections.flatMap((section) => section.topics.map((topic) => ({ topic, section: section.name })));
  const fitting = all.filter(({ topic }) => {
    if (shape.onlyKinds && !shape.onlyKinds.includes(topic.kind)) return false;
    return !(shape.noSubs && topic.kind === "group");
  });
  const chosen = shape.exactly === undefined ? random.some(fitting, wanted) : fitting;
  return chosen.flatMap(({ topic, section }): Item[] => {
    if (topic.text.includes("{year}") && random.chance(shape.exactly === undefined ? 0.12 : 0.5)) {
      const first = random.int(0, YEARS.length - 2);
      return [first, first + 1].map((at) => ({ topic, section, year: YEARS[at] ?? yearOf }));
    }
    return [{ topic, section, year: random.chance(0.8) ? yearOf : random.pick(YEARS) }];
  });
}

export function surveyOf(random: Random, shape: SurveyShape = {}): Survey {
  const theme = random.pick(THEMES);
  const dashYears = random.chance(0.4);
  const typed = random.chance(0.7);
  const restarts = shape.sections === true;
  const bare = random.chance(0.12);
  const asked: Asked[] = [];
  const sectionNames = theme.sections.map((section) => section.name);
  let number = 0;
  let current = "";
  const add = (topic: Topic, item: Item, sub: string, more: { askedIf?: { question: string; equals: string } } = {}): string => {
    const year = dashYears ? item.year.replace("/", "-") : item.year;
    const wording = topic.text.replace("{year}", year);
    const prefix = restarts ? "ABCDEFG".charAt(sectionNames.indexOf(item.section)) : bare ? "" : "Q";
    const id = `${prefix}${number}${sub}`;
    const type = typed ? typeOf(topic) : topic.kind === "choices" ? typeOf(topic) : undefined;
    asked.push({
      question: {
        id,
        text: restarts ? `${item.section}: ${wording}` : wording,
        group: topic.kind === "group",
        ...(sub === "" ? {} : { parent: `${prefix}${number}` }),
        ...(type === undefined ? {} : { type }),
        ...(topic.kind === "choices" ? { choices: theme.lists[topic.list] ?? [], choiceList: topic.list } : {}),
        ...more,
      },
      topic,
      wording,
      number: String(number),
      sub,
      section: restarts ? item.section : "",
      year: topic.text.includes("{year}") ? year : "",
    });
    return id;
  };
  const enough = (): boolean => shape.exactly !== undefined && asked.filter(({ question }) => !question.group).length >= shape.exactly;
  for (const item of itemsOf(theme, random, shape)) {
    if (enough()) break;
    if (restarts && item.section !== current) number = 0;
    current = item.section;
    number++;
    const { topic } = item;
    const id = add(topic, item, "");
    if (shape.noSubs) continue;
    const subs = topic.subs ?? [];
    const kept = topic.kind === "group" ? subs : subs.filter(() => random.chance(0.7));
    kept.forEach((sub, index) => void add(sub, item, "abcdefgh".charAt(index)));
    if (topic.kind !== "yesNo") continue;
    const followUps = (topic.followUps ?? []).filter(() => random.chance(0.75));
    const asSubs = random.chance(0.6);
    followUps.forEach((followUp, index) => {
      if (!asSubs) number++;
      add(followUp, item, asSubs ? "abcdefgh".charAt(index) : "", { askedIf: { question: id, equals: "Yes" } });
    });
  }
  const used = new Set(asked.flatMap(({ question }) => question.choiceList ?? []));
  const choiceLists = Object.fromEntries(Object.entries(theme.lists).filter(([name]) => used.has(name)));
  return {
    questionnaire: { title: theme.title, questions: asked.map(({ question }) => question), choiceLists },
    theme,
    asked,
    restarts,
  };
}

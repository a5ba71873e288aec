/**
 * Everything about a questionnaire that does not depend on the reply, worked out once: the words of each question
 * with their weight, the rare word pairs that point to it, its label and its place.
 */
import type { Question, Questionnaire } from "../../questionnaire/questionnaire.js";
import { eachWord, hashWord, newWordHash, plainWord } from "../text/word-hash.js";
import { parseQuestionId, type QuestionKey } from "./question-key.js";
import { Slips } from "./slips.js";
import { POSITIONS, type WordPlaces, wordPlaces } from "./word-places.js";
import { WordTable } from "./word-table.js";

export interface IndexedQuestion {
  readonly question: Question;
  /** Place among all questions and headings, from 0. */
  readonly order: number;
  /** Place among the questions that are answered, from 1; 0 for a heading. */
  readonly ordinal: number;
  readonly key: QuestionKey | null;
  /** Number of the section ("Chatbots: …"), -1 without. */
  readonly section: number;
  /** Place within its section, from 1. */
  readonly sectionOrdinal: number;
  readonly words: Int32Array;
  readonly weights: Float64Array;
  readonly totalWeight: number;
  /** Begins with its verb ("Is the council …"): an answer in its words puts the verb elsewhere. */
  readonly turns: boolean;
  /** Number of words that weigh fully: a long question is harder to meet by chance. */
  readonly content: number;
}

export interface QuestionIndex extends WordPlaces {
  readonly questionnaire: Questionnaire;
  readonly questions: readonly IndexedQuestion[];
  /** Exact hash of a word to its id. */
  readonly exact: WordTable;
  readonly skeletons: WordTable;
  readonly slips: Slips;
  readonly vocabularySize: number;
  /** Weight of a word by id: rare words of the questionnaire weigh more, little words hardly. */
  readonly wordWeight: Float64Array;
  /** Word id to the orders of the questions that have it. */
  readonly askedBy: readonly Int32Array[];
  readonly sections: readonly string[];
  /** The ids of all questions, one array for good: it is the key of caches. */
  readonly ids: readonly string[];
  readonly byId: ReadonlyMap<string, IndexedQuestion>;
  /** The number of the highest label; a line that begins "2021." is none. */
  readonly highestNumber: number;
  readonly hasSubLabels: boolean;
}

/** Little words: they stand in every question and tell none from another. */
const LITTLE = new Set(
  (
    "a an the of in on at to for from by with and or not is are was were be been do does did has have had how many much what which who when where why " +
    "if it its your you any each all this that these those there their they per as please provide give tell me us we i can could would will " +
    "authority council councils information number total following"
  ).split(" "),
);

/** Words inside brackets and the name of a section are often left out when a question is repeated. */
const OPTIONAL_WEIGHT = 0.25;

/** `Chatbots: Do you plan …`: a few words and a colon before the question proper. */
const SECTION_PREFIX = /^\s*([^:?.]{2,60}):\s+(?=\S)/;

/**
 * `… System? (if Yes answer Q12, if No answer Q13)`: directions at the end are no part of what is asked, and officers
 * write their answer before them as often as after them.
 */
const DIRECTIONS = /\s*\((?:if|where|when)\b[^()]{0,100}\b(?:answer|go to|skip|proceed|complete|continue|see)\b[^()]{0,100}\)\s*$/i;

const TURNS = /^\s*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may)\b/i;

function sectionNames(questions: readonly Question[]): (string | null)[] {
  const names = questions.map((question) => (question.group ? null : (SECTION_PREFIX.exec(question.text)?.[1]?.trim() ?? null)));
  const counts = new Map<string, number>();
  for (const name of names) if (name !== null) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  // A section has several questions; "Electric buses: number of fires" alone is just a way of asking, unless all the
  // other questions stand in sections.
  const several = (name: string): boolean => (counts.get(name.toLowerCase()) ?? 0) > 1;
  const all = names.some((name) => name !== null && several(name)) && questions.every(({ group }, at) => group || names[at] !== null);
  return names.map((name) => (name !== null && (all || several(name)) ? name : null));
}

function build(questionnaire: Questionnaire): QuestionIndex {
  const exact = new Map<number, number>();
  const skeletons = new Map<number, number>();
  const hash = newWordHash();
  const names = sectionNames(questionnaire.questions);
  const sections: string[] = [];
  const spelled: string[] = [];

  const wordsOf = questionnaire.questions.map((question, order) => {
    const words: number[] = [];
    const optional: boolean[] = [];
    const prefixEnd = names[order] === null ? 0 : (SECTION_PREFIX.exec(question.text)?.[0].length ?? 0);
    const asked = DIRECTIONS.exec(question.text)?.index ?? question.text.length;
    eachWord(question.text, 0, asked === 0 ? question.text.length : asked, (start, end) => {
      if (words.length >= POSITIONS) return;
      hashWord(question.text, start, end, hash);
      let id = exact.get(hash.exact);
      if (id === undefined) {
        id = exact.size;
        exact.set(hash.exact, id);
        const word = plainWord(question.text, start, end);
        spelled.push(word);
        if (word.length >= 4 && !skeletons.has(hash.skeleton)) skeletons.set(hash.skeleton, id);
      }
      words.push(id);
      optional.push(start < prefixEnd || inBrackets(question.text, start));
    });
    return { words, optional };
  });

  const size = exact.size;
  const frequency = new Float64Array(size);
  for (const { words } of wordsOf) for (const id of new Set(words)) frequency[id] = (frequency[id] ?? 0) + 1;
  const count = questionnaire.questions.length;
  const wordWeight = new Float64Array(size);
  for (let id = 0; id < size; id++) {
    wordWeight[id] = LITTLE.has(spelled[id] ?? "") ? 0.25 : 1 + 0.5 * Math.log(count / Math.max(1, frequency[id] ?? 1));
  }

  let ordinal = 0;
  let highestNumber = count;
  const sectionCounts: number[] = [];
  const questions = questionnaire.questions.map((question, order): IndexedQuestion => {
    const { words, optional } = wordsOf[order] ?? { words: [], optional: [] };
    const weights = Float64Array.from(words, (id, at) => (wordWeight[id] ?? 0) * (optional[at] ? OPTIONAL_WEIGHT : 1));
    const key = parseQuestionId(question.id);
    if (key) highestNumber = Math.max(highestNumber, key.number);
    const name = names[order] ?? null;
    let section = -1;
    if (name !== null) {
      section = sections.findIndex((known) => known.toLowerCase() === name.toLowerCase());
      if (section < 0) section = sections.push(name) - 1;
    }
    if (!question.group) ordinal++;
    const sectionOrdinal = question.group ? 0 : (sectionCounts[section + 1] ?? 0) + 1;
    if (!question.group) sectionCounts[section + 1] = sectionOrdinal;
    return {
      question,
      order,
      ordinal: question.group ? 0 : ordinal,
      key,
      section,
      sectionOrdinal,
      words: Int32Array.from(words),
      weights,
      totalWeight: weights.reduce((sum, weight) => sum + weight, 0),
      turns: TURNS.test(question.text),
      content: weights.reduce((sum, weight) => sum + (weight >= 0.9 ? 1 : 0), 0),
    };
  });

  const { pairs, telling, isPart } = wordPlaces(questions, size);
  return {
    questionnaire,
    questions,
    exact: new WordTable(exact),
    skeletons: new WordTable(skeletons),
    slips: new Slips(spelled.map((word, id) => [word, id])),
    vocabularySize: size,
    wordWeight,
    pairs,
    telling,
    isPart,
    askedBy: askedBy(questions, size),
    sections,
    ids: questions.map((indexed) => indexed.question.id),
    byId: new Map(questions.map((indexed) => [indexed.question.id.toLowerCase(), indexed])),
    highestNumber,
    hasSubLabels: questions.some((indexed) => indexed.key !== null && indexed.key.sub !== ""),
  };
}

function inBrackets(text: string, position: number): boolean {
  const open = text.lastIndexOf("(", position);
  return open >= 0 && text.lastIndexOf(")", position) < open;
}

function askedBy(questions: readonly IndexedQuestion[], size: number): Int32Array[] {
  const lists: number[][] = Array.from({ length: size }, () => []);
  for (const { words, order } of questions) for (const id of new Set(words)) lists[id]?.push(order);
  return lists.map((list) => Int32Array.from(list));
}

const built = new WeakMap<Questionnaire, QuestionIndex>();
/** The index of a questionnaire; the same object is given for the same questionnaire. */
export function questionIndex(questionnaire: Questionnaire): QuestionIndex {
  let index = built.get(questionnaire);
  if (index === undefined) {
    index = build(questionnaire);
    built.set(questionnaire, index);
  }
  return index;
}

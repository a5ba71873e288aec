/**
 * Which questions a label may mean. Most replies keep our labels; some number our sub-questions straight through
 * (1 to 25), some restart in every section, some use letters.
 */
import type { IndexedQuestion, QuestionIndex } from "../questions/question-index.js";
import type { Label, LabelPart } from "./label.js";

export type Numbering = "ours" | "straight" | "sections" | "letters";

export interface NumberingIndex {
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  readonly prefixes: ReadonlySet<string>;
}

const cached = new WeakMap<QuestionIndex, Map<Numbering, NumberingIndex>>();

function keysOf(question: IndexedQuestion, numbering: Numbering): string[] {
  switch (numbering) {
    case "ours":
      return question.key ? [`${question.key.number}|${question.key.sub}`] : question.ordinal > 0 ? [`${question.ordinal}|`] : [];
    case "straight":
      return question.ordinal > 0 ? [`${question.ordinal}|`] : [];
    case "sections":
      return question.sectionOrdinal > 0 ? [`${question.sectionOrdinal}|`] : [];
    case "letters":
      return question.ordinal > 0 ? [`letter|${question.ordinal}`] : [];
  }
}

export function numberingIndex(index: QuestionIndex, numbering: Numbering): NumberingIndex {
  let all = cached.get(index);
  if (!all) {
    all = new Map();
    cached.set(index, all);
  }
  let one = all.get(numbering);
  if (!one) {
    const byKey = new Map<string, number[]>();
    const prefixes = new Set<string>();
    for (const question of index.questions) {
      if (question.key && question.key.prefix !== "") prefixes.add(question.key.prefix);
      for (const key of keysOf(question, numbering)) {
        const list = byKey.get(key);
        if (list) list.push(question.order);
        else byKey.set(key, [question.order]);
      }
    }
    one = { byKey, prefixes };
    all.set(numbering, one);
  }
  return one;
}

const NONE: readonly number[] = [];

/** The questions that one part of a label may mean; `parent` is the number in force for a bare sub-label, or null. */
export function ordersOf(
  index: QuestionIndex,
  numbering: Numbering,
  label: Label,
  part: LabelPart,
  parent: number | null,
): readonly number[] {
  const names = numberingIndex(index, numbering);
  if (part.number === null) {
    if (numbering === "letters") {
      const roman = label.roman === null ? NONE : (names.byKey.get(`letter|${label.roman}`) ?? NONE);
      if (part.sub.length > 1) return roman;
      // "i)" is the first of a list in Roman numbers or the ninth of one in letters: the others tell.
      const letter = names.byKey.get(`letter|${part.sub.charCodeAt(0) - 96}`) ?? NONE;
      return roman.length === 0 ? letter : letter.length === 0 ? roman : [...roman, ...letter];
    }
    return parent === null ? NONE : (names.byKey.get(`${parent}|${part.sub}`) ?? NONE);
  }
  let orders = names.byKey.get(`${part.number}|${part.sub}`) ?? NONE;
  // "A1" is question 1 of section A where the sections have letters, and the answer to question 1 elsewhere.
  if (label.letter !== "" && names.prefixes.has(label.letter))
    orders = orders.filter((order) => index.questions[order]?.key?.prefix === label.letter);
  else if (label.letter !== "" && label.prefix === "letter") return NONE;
  return orders;
}

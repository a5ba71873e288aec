/**
 * Which questions a label may mean. Most replies keep our labels; some number our sub-questions straight through
 * (1 to 25), some restart in every section, some use letters.
 */
import type { IndexedQuestion, QuestionIndex } from "../questions/question-index.js";
import type { Label, LabelPart } from "./label.js";

export type Numbering = "ours" | "straight" | "sections" | "letters";

const NONE: readonly number[] = [];

interface QuestionName {
  readonly number: number;
  readonly sub: string;
}

/** In place of a sub-label: the number is the place of a letter in the alphabet. */
const LETTER = "letter";

/** The questions by what they are called under one numbering. */
export class NumberingIndex {
  readonly prefixes = new Set<string>();
  /** By sub-label, then by number. */
  private readonly bySub = new Map<string, number[][]>();

  constructor(index: QuestionIndex, numbering: Numbering) {
    for (const question of index.questions) {
      if (question.key && question.key.prefix !== "") this.prefixes.add(question.key.prefix);
      const name = nameOf(question, numbering);
      if (name === null) continue;
      const numbers = this.bySub.get(name.sub) ?? [];
      this.bySub.set(name.sub, numbers);
      const orders = numbers[name.number] ?? [];
      numbers[name.number] = orders;
      orders.push(question.order);
    }
  }

  /** The questions that are called so, in order. */
  orders(number: number, sub: string): readonly number[] {
    return this.bySub.get(sub)?.[number] ?? NONE;
  }
}

const cached = new WeakMap<QuestionIndex, Map<Numbering, NumberingIndex>>();

function nameOf({ key, ordinal, sectionOrdinal }: IndexedQuestion, numbering: Numbering): QuestionName | null {
  if (numbering === "ours" && key) return key;
  const number = numbering === "sections" ? sectionOrdinal : ordinal;
  return number > 0 ? { number, sub: numbering === "letters" ? LETTER : "" } : null;
}

export function numberingIndex(index: QuestionIndex, numbering: Numbering): NumberingIndex {
  let all = cached.get(index);
  if (!all) {
    all = new Map();
    cached.set(index, all);
  }
  let one = all.get(numbering);
  if (!one) {
    one = new NumberingIndex(index, numbering);
    all.set(numbering, one);
  }
  return one;
}

/** The questions that one part of a label may mean; `parent` is the number in force for a bare sub-label, or null. */
export function ordersOf(
  index: QuestionIndex,
  numbering: Numbering,
  label: Label,
  part: LabelPart,
  parent: number | null,
): readonly number[] {
  return ordersNamed(index, numberingIndex(index, numbering), numbering === "letters", label, part, parent);
}

/** The same, for who asks often. */
export function ordersNamed(
  index: QuestionIndex,
  names: NumberingIndex,
  byLetter: boolean,
  label: Label,
  part: LabelPart,
  parent: number | null,
): readonly number[] {
  if (part.number === null) {
    if (byLetter) {
      const roman = label.roman === null ? NONE : names.orders(label.roman, LETTER);
      if (part.sub.length > 1) return roman;
      // "i)" is the first of a list in Roman numbers or the ninth of one in letters: the others tell.
      const letter = names.orders(part.sub.charCodeAt(0) - 96, LETTER);
      return roman.length === 0 ? letter : letter.length === 0 ? roman : [...roman, ...letter];
    }
    return parent === null ? NONE : names.orders(parent, part.sub);
  }
  let orders = names.orders(part.number, part.sub);
  // "A1" is question 1 of section A where the sections have letters, and the answer to question 1 elsewhere.
  if (label.letter !== "" && names.prefixes.has(label.letter))
    orders = orders.filter((order) => index.questions[order]?.key?.prefix === label.letter);
  else if (label.letter !== "" && label.prefix === "letter") return NONE;
  return orders;
}

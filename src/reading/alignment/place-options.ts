/** Which questions a place may be, and how much speaks for each: worked out once for a place, not for every reading. */
import { type Numbering, ordersOf } from "../labels/numbering.js";
import type { QuestionIndex } from "../questions/question-index.js";
import type { Anchor } from "./anchor.js";
import type { Candidate, Place } from "./place.js";

const MISMATCH = 1.5;
/** With less evidence a place is no question. */
export const LEAST = 0.3;

/** One question that a place may be. */
export interface Option {
  readonly order: number;
  readonly labelled: boolean | null;
  readonly candidate: Candidate | null;
  readonly evidence: number;
  /** The questions that the label names from this one on. */
  readonly orders: readonly number[];
  /** The anchor with all its evidence; a repeated request gets another. */
  readonly anchor: Anchor;
}

function labelWorth(place: Place): number {
  const { label } = place;
  if (!label) return 0;
  if (label.reference) return 3.5;
  let worth = label.prefix === "question" || label.prefix === "letter" ? 5 : label.prefix === "answer" ? 4.5 : 4;
  if (!label.delimited) worth -= 1.5;
  if (label.weak) worth -= 1.2;
  if (label.alone && label.prefix === "none" && label.style % 32 < 4) worth -= place.style >= 1024 * 16 ? 0 : 1.5;
  if (!place.atLineStart) worth -= label.prefix === "none" ? 2.5 : 1.2;
  return worth;
}

function wordsWorth(candidate: Candidate | null, place: Place): number {
  if (!candidate) return 0;
  if (candidate.mention) {
    const worth = Math.min(9, 1.2 * candidate.mention.weight) * candidate.likeness ** 1.5;
    return place.atLineStart ? worth : worth * 0.8;
  }
  if (place.pieces) return 8 * candidate.likeness;
  return 4 * candidate.likeness;
}

/** A place with the words of a question in it is likely the question repeated; with a label less of them are needed. */
const ASKED = 0.7;
const ASKED_LABELLED = 0.45;

/** The options of one place under one numbering, and what of the place every reading looks at. */
export class PlaceOptions {
  /** It repeats a question. */
  readonly asks: boolean;
  /** Words of the question that it repeats. */
  readonly askedWords: number;
  /** The label's number, -1 for none; with `plain` it stands without a letter. */
  readonly number: number;
  readonly plain: boolean;
  /** The last number that the label names, -1 for none. */
  readonly lastNumber: number;
  readonly lastPlain: boolean;
  /** What an item of a list may count: its number, and what its letter stands for. */
  readonly itemNumber: number;
  readonly itemLetter: number;
  // Most places need no map: their label does not hang on the number in force, and next to nothing else speaks for them.
  private byParent: Map<number | null, readonly Option[]> | null = null;
  private lastKey: number | null = null;
  private lastList: readonly Option[] | null = null;
  private others: Map<number, Option> | null = null;

  constructor(
    private readonly index: QuestionIndex,
    private readonly numbering: Numbering,
    private readonly welshMixed: boolean,
    readonly place: Place,
    /** Whether it stands in a table's cell. */
    readonly inTable: boolean,
  ) {
    const { label } = place;
    const best = place.candidates[0];
    this.asks =
      place.restated ||
      (best !== undefined && best.mention !== null && best.likeness > (label !== null && place.atLineStart ? ASKED_LABELLED : ASKED));
    this.askedWords = Math.max(0, place.questionEnd - place.word);
    const first = label?.parts[0];
    const last = label?.parts.at(-1);
    this.number = first?.number ?? -1;
    this.plain = first?.sub === "";
    this.lastNumber = last?.number ?? -1;
    this.lastPlain = last?.sub === "";
    this.itemNumber = first?.number ?? label?.roman ?? label?.letterNumber ?? 0;
    this.itemLetter = label?.letterNumber ?? -1;
  }

  /** What label and words say; `parent` is the number in force for a bare sub-label. */
  given(parent: number | null): readonly Option[] {
    const part = this.place.label?.parts[0];
    const key = part === undefined || part.number !== null ? null : parent;
    if (this.lastList !== null && this.lastKey === key) return this.lastList;
    let list = this.byParent?.get(key);
    if (list === undefined) {
      list = this.optionsUnder(key);
      if (this.lastList !== null) {
        this.byParent ??= new Map([[this.lastKey, this.lastList]]);
        this.byParent.set(key, list);
      }
    }
    this.lastKey = key;
    this.lastList = list;
    return list;
  }

  private optionsUnder(parent: number | null): readonly Option[] {
    const { place, index } = this;
    const part = place.label?.parts[0];
    const list: Option[] = [];
    const set = (option: Option): void => {
      const at = list.findIndex((other) => other.order === option.order);
      if (at < 0) list.push(option);
      else list[at] = option;
    };
    const otherwise = place.label === null ? null : false;
    for (const candidate of place.candidates) set(this.make(candidate.order, otherwise, candidate, false));
    if (place.label && part) {
      for (const order of ordersOf(index, this.numbering, place.label, part, parent)) {
        set(this.make(order, true, list.find((option) => option.order === order)?.candidate ?? null, false));
      }
    }
    return list;
  }

  /**
   * The question after the last one, for its place alone; `shift`: the labels go on from one that was not ours. Null
   * when next to nothing speaks for it, which is the rule: readings ask for every question in turn.
   */
  following(order: number, candidate: Candidate | null, shift: boolean): Option | null {
    const key = shift ? -1 - order : order;
    const known = this.others?.get(key);
    if (known !== undefined) return known;
    const labelled = shift || this.place.label !== null ? false : null;
    if (this.evidenceFor(order, labelled, candidate, shift) <= LEAST) return null;
    const option = this.make(order, labelled, candidate, shift);
    this.others ??= new Map();
    this.others.set(key, option);
    return option;
  }

  private make(order: number, labelled: boolean | null, candidate: Candidate | null, shift: boolean): Option {
    const { place } = this;
    const evidence = this.evidenceFor(order, labelled, candidate, shift);
    const orders = this.groupOf(order);
    const mention = candidate?.mention ?? null;
    const anchor: Anchor = { place, orders, mention, likeness: candidate?.likeness ?? 0, labelAgrees: labelled, evidence };
    return { order, labelled, candidate, evidence, orders, anchor };
  }

  private evidenceFor(order: number, labelled: boolean | null, candidate: Candidate | null, shift: boolean): number {
    const { place, index } = this;
    let evidence = wordsWorth(candidate, place);
    if (labelled === true) evidence += labelWorth(place);
    else if (shift) evidence += labelWorth(place) * 0.6;
    else if (labelled === false) evidence -= candidate?.mention ? MISMATCH : 1;
    evidence += place.slot;
    if (place.restated) evidence *= 0.3;
    else if (place.echoOrdinal > 0 && place.echoOrdinal === index.questions[order]?.ordinal) evidence += 1.5;
    const section = index.questions[order]?.section ?? -1;
    if (place.section >= 0 && section >= 0) evidence += place.section === section ? 2 : -4;
    // Steps of a complaint and references are numbered too.
    if (place.afterClose && !candidate?.mention) evidence -= 3.9;
    if (place.welsh && this.welshMixed) evidence -= candidate?.mention ? 1 : 4;
    return evidence;
  }

  private groupOf(first: number): number[] {
    const { label } = this.place;
    if (!label || label.parts.length < 2) return [first];
    const orders = [first];
    let parent = this.index.questions[first]?.key?.number ?? null;
    for (const part of label.parts.slice(1)) {
      if (part.number !== null) parent = part.number;
      const last = orders[orders.length - 1] ?? first;
      const order = ordersOf(this.index, this.numbering, label, part, parent).find((one) => one > last);
      if (order === undefined) continue;
      if (label.range)
        for (let between = last + 1; between < order; between++) if (!this.index.questions[between]?.question.group) orders.push(between);
      orders.push(order);
    }
    return orders;
  }
}

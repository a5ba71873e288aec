/** Which questions a place may be, and how much speaks for each: worked out once for a place, not for every reading. */
import { type NumberingIndex, ordersNamed } from "../labels/numbering.js";
import type { QuestionIndex } from "../questions/question-index.js";
import { type Candidate, LOOKS_ASKED, type Place } from "./place.js";

const MISMATCH = 1.5;
/** With less evidence a place is no question. */
export const LEAST = 0.3;

/** One question that a place may be. */
export interface Option {
  readonly place: Place;
  readonly order: number;
  readonly labelled: boolean | null;
  readonly candidate: Candidate | null;
  readonly evidence: number;
  /** The questions that the label names from this one on. */
  readonly orders: readonly number[];
}

const NONE: readonly number[] = [];

export function optionFor(options: readonly Option[], order: number): Option | undefined {
  for (let at = 0; at < options.length; at++) if (options[at]?.order === order) return options[at];
  return undefined;
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
/** All of a question's words. */
const WHOLE = 0.9;

/** The options of one place under one numbering, and what of the place every reading looks at. */
export class PlaceOptions {
  readonly word: number;
  readonly questionEnd: number;
  readonly style: number;
  readonly quoteDepth: number;
  readonly atLineStart: boolean;
  readonly slot: number;
  /** Its answer is not what follows it. */
  readonly hasPieces: boolean;
  readonly hasLabel: boolean;
  /** It repeats a question. */
  readonly asks: boolean;
  /** Neither a label nor a question repeated: not reading it as a question changes nothing. */
  readonly isQuiet: boolean;
  /** Quiet, and no question at all: every reading goes on as it is. */
  readonly saysNothing: boolean;
  /** Words of the question that it repeats. */
  readonly askedWords: number;
  /** What a label costs that is read as nothing, unless it counts a list inside an answer. */
  readonly unread: number;
  /** The label's number, -1 for none; with `plain` it stands without a letter. */
  readonly number: number;
  readonly plain: boolean;
  /** The last number that the label names, -1 for none. */
  readonly lastNumber: number;
  readonly lastPlain: boolean;
  /** What an item of a list may count: its number, and what its letter stands for; -1 where it is none. */
  readonly itemNumber: number;
  readonly itemLetter: number;
  /** A label that may be such an item. */
  readonly isItem: boolean;
  /** -1 without a label. */
  readonly labelStyle: number;
  /** The label is a bare sub-label: what it may mean hangs on the number in force. */
  private readonly hasParent: boolean;
  /** Looks alone may make it the question after the last one. */
  readonly mayFollow: boolean;
  // Next to nothing speaks for other questions at most places.
  private alone: readonly Option[] | null = null;
  private byParent: Map<number | null, readonly Option[]> | null = null;
  private others: Map<number, Option> | null = null;

  constructor(
    private readonly index: QuestionIndex,
    private readonly names: NumberingIndex,
    private readonly byLetter: boolean,
    private readonly welshMixed: boolean,
    readonly place: Place,
    /** Whether it stands in a table's cell. */
    readonly inTable: boolean,
  ) {
    const { label } = place;
    const best = place.candidates[0];
    this.word = place.word;
    this.questionEnd = place.questionEnd;
    this.style = place.style;
    this.quoteDepth = place.quoteDepth;
    this.atLineStart = place.atLineStart;
    this.slot = place.slot;
    this.hasPieces = place.pieces !== null;
    this.hasLabel = label !== null;
    this.asks =
      place.restated ||
      (best !== undefined && best.mention !== null && best.likeness > (label !== null && place.atLineStart ? ASKED_LABELLED : ASKED));
    this.isQuiet = !this.asks && label === null;
    this.askedWords = Math.max(0, place.questionEnd - place.word);
    const first = label?.parts[0];
    const last = label?.parts[label.parts.length - 1];
    this.isItem = label !== null && !label.reference;
    this.labelStyle = label?.style ?? -1;
    this.unread = label === null ? 0 : this.isItem && label.delimited ? 0.7 : 0.2;
    this.number = first?.number ?? -1;
    this.plain = first?.sub === "";
    this.lastNumber = last?.number ?? -1;
    this.lastPlain = last?.sub === "";
    this.itemNumber = this.isItem ? (first?.number ?? label?.roman ?? label?.letterNumber ?? 0) : -1;
    this.itemLetter = this.isItem ? (label?.letterNumber ?? -1) : -1;
    this.hasParent = first !== undefined && first.number === null;
    this.mayFollow = place.slot > 0 && this.mostEvidence() > LEAST;
    this.saysNothing = this.isQuiet && !this.mayFollow && place.candidates.length === 0;
  }

  /** Whether its label has the number behind the one given. */
  isBehind(number: number): boolean {
    return this.number >= 0 && number >= 0 && this.number === number + 1;
  }

  /** What label and words say, after the question. */
  givenAfter(order: number): readonly Option[] {
    if (!this.hasParent) {
      this.alone ??= this.optionsUnder(null);
      return this.alone;
    }
    const parent = this.index.questions[order]?.key?.number ?? null;
    let list = this.byParent?.get(parent);
    if (list === undefined) {
      list = this.optionsUnder(parent);
      this.byParent ??= new Map();
      this.byParent.set(parent, list);
    }
    return list;
  }

  private optionsUnder(parent: number | null): readonly Option[] {
    const { label, candidates } = this.place;
    const part = label?.parts[0];
    const named = label && part ? ordersNamed(this.index, this.names, this.byLetter, label, part, parent) : NONE;
    const list: Option[] = [];
    // "Q12a/b When did it go live and how long did it take": the words may be more of the second than of the first.
    const [lead] = named;
    const group = lead === undefined || (label?.parts.length ?? 0) < 2 ? NONE : this.groupOf(lead);
    for (const candidate of candidates) {
      // "- Funding", an item of a list inside an answer: a few words alike make it no heading over the questions below.
      if (label === null && candidate.mention === null && this.slot < LOOKS_ASKED && this.index.questions[candidate.order]?.question.group)
        continue;
      // Where the words are that one question's from the first, they ask nothing else.
      const alone = candidate.mention !== null && candidate.mention.firstWord <= this.place.textWord + 1 && candidate.likeness > WHOLE;
      const inGroup = lead !== undefined && group.includes(candidate.order) && !(alone && candidate.order !== lead);
      const order = inGroup ? lead : candidate.order;
      if (inGroup && optionFor(list, order) !== undefined) continue;
      list.push(this.make(order, label === null ? null : named.includes(order), candidate, false));
    }
    for (const order of named) if (optionFor(list, order) === undefined) list.push(this.make(order, true, null, false));
    return list;
  }

  /** The question after the last one, for its place alone; null when next to nothing speaks for it. */
  following(order: number): Option | null {
    return this.other(order, order, null, false);
  }

  /** The same where the labels go on from one that was not ours. */
  shifted(order: number, candidate: Candidate | null): Option | null {
    return this.other(-1 - order, order, candidate, true);
  }

  private other(key: number, order: number, candidate: Candidate | null, shift: boolean): Option | null {
    const known = this.others?.get(key);
    if (known !== undefined) return known;
    const labelled = shift || this.hasLabel ? false : null;
    if (this.evidenceFor(order, labelled, candidate, shift) <= LEAST) return null;
    const option = this.make(order, labelled, candidate, shift);
    this.others ??= new Map();
    this.others.set(key, option);
    return option;
  }

  private make(order: number, labelled: boolean | null, candidate: Candidate | null, shift: boolean): Option {
    const { place } = this;
    const evidence = this.evidenceFor(order, labelled, candidate, shift);
    return { place, order, labelled, candidate, evidence, orders: this.groupOf(order) };
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

  /** More can speak for no question that only its place speaks for. */
  private mostEvidence(): number {
    const { place } = this;
    const looks = place.slot - (this.hasLabel ? 1 : 0);
    const echo = place.echoOrdinal > 0 ? 1.5 : 0;
    const section = place.section >= 0 ? 2 : 0;
    return (place.restated ? looks * 0.3 : looks + echo) + section - (place.afterClose ? 3.9 : 0);
  }

  private groupOf(first: number): number[] {
    const { label } = this.place;
    if (!label || label.parts.length < 2) return [first];
    const orders = [first];
    let parent = this.index.questions[first]?.key?.number ?? null;
    for (const part of label.parts.slice(1)) {
      if (part.number !== null) parent = part.number;
      const last = orders[orders.length - 1] ?? first;
      const order = ordersNamed(this.index, this.names, this.byLetter, label, part, parent).find((one) => one > last);
      if (order === undefined) continue;
      if (label.range)
        for (let between = last + 1; between < order; between++) if (!this.index.questions[between]?.question.group) orders.push(between);
      orders.push(order);
    }
    return orders;
  }
}

/**
 * Questions that the authority repeats below their labels in its own words ("Q9. … for software licencing"), answered
 * below: where the reply repeats the other questions, or every label has such a line, its words are the question's and
 * not the answer's.
 */
import type { Anchor } from "../alignment/anchor.js";
import { beginnings, headingAt, type OwnWords } from "../alignment/own-words.js";
import { LOOKS_ASKED, type Place } from "../alignment/place.js";
import type { QuestionIndex } from "../questions/question-index.js";
import type { ReplyText } from "../text/reply-text.js";
import { askedFor, contentWords } from "../values/asked-for.js";

const LEAST = 3;
/** So many labels have the question beside them, word for word. */
const REPEATED = 0.6;
/** So many labels have such a line, whatever its words. */
const NEARLY_ALL = 0.85;
/** So much of the line's words are the question's: more is needed where no empty line sets it off. */
const SHARED = 0.3;
const SHARED_TIGHT = 0.5;
const CUT_SHORT = /^(?:\.{2,}|…)/;

interface Labelled {
  readonly anchor: Anchor;
  readonly heading: OwnWords | null;
  /** The question stands there word for word, up to the end of its paragraph. */
  readonly repeated: boolean;
  /** The share of the line's words that are the question's; 0 where it is repeated. */
  readonly shared: number;
}

/** By place, the line at which its answer begins. */
export function rewordedQuestions(
  reply: ReplyText,
  index: QuestionIndex,
  anchors: readonly Anchor[],
  closes: Uint8Array,
): ReadonlyMap<Place, number> {
  const found = new Map<Place, number>();
  if (anchors.length < LEAST || !anchors.some(({ place }) => isOpen(reply, place))) return found;
  const labelled: Labelled[] = [];
  for (const [at, anchor] of anchors.entries()) {
    const { place } = anchor;
    if ((place.label === null ? !isBullet(place) : place.label.reference) || place.pieces || !place.atLineStart || place.quoteDepth > 0)
      continue;
    if (reply.lines[place.line]?.block.cell) continue;
    const next = anchors[at + 1]?.place;
    const heading = headingAt(reply, place, next?.document === place.document ? next.line : undefined);
    const repeated = !isOpen(reply, place);
    // What stands there word for word need not be compared.
    labelled.push({ anchor, heading, repeated, shared: heading === null || repeated ? 0 : sharedWith(index, anchor, heading.text) });
  }
  if (labelled.length < LEAST) return found;
  const repeats = labelled.filter(({ repeated, heading }) => repeated && heading !== null).length >= REPEATED * labelled.length;
  const below = labelled.filter(({ repeated, heading }) => heading !== null && heading.gap && (repeated || heading.isAsking));
  const alike = below.filter(({ repeated, shared }) => repeated || shared > 0).length;
  const everywhere = below.length >= NEARLY_ALL * labelled.length && alike >= REPEATED * labelled.length;
  if (!repeats && !everywhere) return found;
  for (const { anchor, heading, repeated, shared } of labelled) {
    if (repeated || heading === null || !heading.isAsking || closes[heading.below] !== 0) continue;
    const asks = CUT_SHORT.test(heading.text) || shared >= (heading.gap ? SHARED : SHARED_TIGHT) || (everywhere && heading.gap);
    if (asks) found.set(anchor.place, heading.below);
  }
  return found;
}

/** A bullet, and no question mark. */
const isBullet = ({ slot }: Place): boolean => slot > 0 && slot < LOOKS_ASKED;

/** Whether words stand behind the label, or behind what it repeats of the question, on the same line. */
function isOpen(reply: ReplyText, place: Place): boolean {
  if (place.label === null ? !isBullet(place) : place.label.alone) return false;
  if (place.questionEnd <= place.textWord) return true;
  const line = reply.lines[reply.wordLine[place.questionEnd - 1] ?? place.line];
  return line !== undefined && place.questionEnd < line.endWord;
}

/** The share of the line's words that are the question's. */
function sharedWith(index: QuestionIndex, { orders }: Anchor, text: string): number {
  const said = beginnings(contentWords(text));
  const asked = new Set<string>();
  for (const order of orders) {
    const question = index.questions[order]?.question;
    if (question) for (const word of beginnings(askedFor(question).words)) asked.add(word);
  }
  let shared = 0;
  for (const word of said) if (asked.has(word)) shared++;
  return said.size === 0 ? 0 : shared / said.size;
}

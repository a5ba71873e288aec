/**
 * The one reading that explains the whole document, under the way of numbering that explains most: see
 * {@link ChainSearch}.
 */
import { type Numbering, numberingIndex } from "../labels/numbering.js";
import type { QuestionIndex } from "../questions/question-index.js";
import type { ReplyText } from "../text/reply-text.js";
import { type Chain, ChainSearch } from "./chain-search.js";
import type { Place } from "./place.js";
import { PlaceOptions } from "./place-options.js";

export type { Anchor } from "./anchor.js";
export type { Chain } from "./chain-search.js";

const MOST = 0.9;
const FEW = 10;
/** Nearly every question was found, and hardly a label speaks against it: no other numbering can be meant. */
function isWhole(chain: Chain, index: QuestionIndex): boolean {
  const found = new Set<number>();
  let disagree = 0;
  let followed = 0;
  for (const [at, anchor] of chain.anchors.entries()) {
    const next = chain.anchors[at + 1]?.place.word ?? Number.POSITIVE_INFINITY;
    if (anchor.place.pieces || next > anchor.place.questionEnd) followed++;
    if (anchor.labelAgrees === false) disagree++;
    for (const order of anchor.orders) found.add(order);
  }
  let asked = 0;
  let missed = 0;
  for (const { question, order } of index.questions) {
    if (question.group) continue;
    asked++;
    if (!found.has(order)) missed++;
  }
  // The request may only be repeated, and be answered below under other labels.
  if (followed * 2 < chain.anchors.length) return false;
  return disagree * FEW <= chain.anchors.length && missed <= asked * (1 - MOST);
}

/** The chain under the numbering that explains most; ours has the benefit of the doubt. */
export function alignPlaces(reply: ReplyText, index: QuestionIndex, places: readonly Place[], closes: Uint8Array): Chain {
  const welsh = places.filter((place) => place.welsh).length;
  const welshMixed = welsh > 0 && welsh < places.length;
  const optionsUnder = (numbering: Numbering): PlaceOptions[] => {
    const names = numberingIndex(index, numbering);
    const byLetter = numbering === "letters";
    return places.map(
      (place) => new PlaceOptions(index, names, byLetter, welshMixed, place, reply.lines[place.line]?.block.cell !== undefined),
    );
  };
  const chainUnder = (numbering: Numbering): Chain => new ChainSearch(reply, index, closes, optionsUnder(numbering)).run(numbering);
  let best = chainUnder("ours");
  if (isWhole(best, index)) return best;
  const digits = places.filter((place) => typeof place.label?.parts[0]?.number === "number");
  const letters = places.filter((place) => place.label !== null && typeof place.label.parts[0]?.number !== "number");
  const others: Numbering[] = [];
  const highestShown = digits.reduce((most, place) => Math.max(most, place.label?.parts[0]?.number ?? 0), 0);
  const keyless = index.questions.some((question) => question.key === null && !question.question.group);
  const highestOwn = index.questions.reduce((most, question) => Math.max(most, question.key?.number ?? 0), 0);
  const subLabelled = places.some((place) => (place.label?.parts[0]?.sub ?? "") !== "");
  if (digits.length >= 2 && (keyless || highestShown > highestOwn || (index.hasSubLabels && !subLabelled))) others.push("straight");
  // Where our own labels restart in every section and keep their letters (1, 1a, 1b, 2), counting anew would shift them.
  const restarts = subLabelled && index.questions.some((question) => (question.key?.prefix ?? "") !== "");
  if (index.sections.length > 1 && digits.length >= 2 && !restarts) others.push("sections");
  if (letters.length >= 2) others.push("letters");
  for (const numbering of others) {
    const other = chainUnder(numbering);
    if (other.score > best.score + 2) best = other;
  }
  return best;
}

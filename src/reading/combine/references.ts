/**
 * Answers that point to other answers: by number ("See 4c", resolved against the reply's own numbering), or back
 * ("See above", "ditto"). What an answer points to lends it its exemptions.
 */
import type { Chain } from "../alignment/chain.js";
import type { QuestionIndex } from "../questions/question-index.js";
import { contentWords } from "../values/asked-for.js";
import type { Draft } from "./draft.js";

export interface Resolved {
  readonly refersTo: number | null;
  readonly why: string | null;
}

const ALIKE = 0.45;

/** Which question (by order) the answer points to. */
export function resolveReference(index: QuestionIndex, chain: Chain, drafts: ReadonlyMap<number, Draft>, draft: Draft): Resolved {
  const { meaning } = draft;
  if (!meaning) return { refersTo: null, why: null };
  if (meaning.refersTo !== null) {
    const named = index.byId.get(meaning.refersTo.toLowerCase());
    if (!named) return { refersTo: null, why: null };
    const shown = shownAs(index, chain, named.order);
    const order = shown ?? named.order;
    if (order === draft.order) {
      // "As Question 3 above" in section B's own question 3 means the one above.
      const other = sameNumberBefore(index, draft.order);
      return other === null ? { refersTo: null, why: null } : { refersTo: other, why: "The number is its own; the one above is meant." };
    }
    return { refersTo: order, why: shown !== null && shown !== named.order ? "By the reply's own numbering." : null };
  }
  const numbered = ownNumber(chain, meaning.refersToLabel);
  if (numbered !== null && numbered !== draft.order) return { refersTo: numbered, why: "By the reply's own numbering." };
  // "See a" where the reply letters our questions.
  if (chain.numbering === "letters" && /^[a-z]$/.test(meaning.refersToLabel ?? "")) {
    const ordinal = (meaning.refersToLabel ?? "").charCodeAt(0) - 96;
    const lettered = index.questions.find((question) => question.ordinal === ordinal);
    if (lettered && lettered.order !== draft.order) return { refersTo: lettered.order, why: "By the letters of the reply." };
  }
  if (meaning.refersToSubject !== null) {
    const about = bySubject(index, draft.order, meaning.refersToSubject);
    return { refersTo: about, why: about === null ? null : "It names the subject of that question." };
  }
  if (meaning.refersBack === null) return { refersTo: null, why: null };
  const above = outOfOrder(chain, drafts, draft);
  if (above !== null) return { refersTo: above, why: "The answer above is meant." };
  return back(index, drafts, draft, /\bditto\b|^\W*(?:"|as|the)?\s*same\b/i.test(draft.text));
}

/** The one question that has the most words of the subject, and half of them at least. */
function bySubject(index: QuestionIndex, own: number, subject: string): number | null {
  const wanted = [...contentWords(subject)];
  let best: number | null = null;
  let most = Math.max(1, wanted.length / 2) - 0.5;
  let second = 0;
  for (const { order, question } of index.questions) {
    if (order === own || question.group) continue;
    const words = contentWords(question.text.toLowerCase());
    const shared = wanted.filter((word) => words.has(word)).length;
    if (shared > most) {
      second = best === null ? 0 : most;
      most = shared;
      best = order;
    } else second = Math.max(second, shared);
  }
  return second < most ? best : null;
}

/** The answer right above where the reply does not keep our order; null where it does. */
function outOfOrder(chain: Chain, drafts: ReadonlyMap<number, Draft>, { anchor, order }: Draft): number | null {
  const at = anchor === null ? -1 : chain.anchors.findIndex(({ place }) => place === anchor.place);
  for (let before = at - 1; before >= 0; before--) {
    const last = chain.anchors[before]?.orders.at(-1);
    if (last === undefined || last === order || (drafts.get(last)?.text ?? "") === "") continue;
    // In order it is the one that would be found anyway.
    const passed = [...drafts.values()].some((draft) => draft.order > last && draft.order < order && draft.text !== "");
    return last > order || passed ? last : null;
  }
  return null;
}

/** The question under a number that none of ours has, where the reply counts them straight through ("See 6" for our 4b). */
function ownNumber(chain: Chain, label: string | null): number | null {
  return chain.numbering === "straight" && label !== null && /^\d{1,3}$/.test(label) ? straightAs(chain, Number(label), "") : null;
}

/** The question that stands under the number where the reply counts them straight through. */
function straightAs(chain: Chain, number: number, sub: string): number | null {
  for (const { place, orders, labelAgrees } of chain.anchors) {
    const part = place.label?.parts[0];
    if (part?.number === number && part.sub === sub && labelAgrees !== false) return orders[0] ?? null;
  }
  return null;
}

/** The question that the reply itself shows under the number of `order`, when the reply numbers differently. */
function shownAs(index: QuestionIndex, chain: Chain, order: number): number | null {
  const key = index.questions[order]?.key;
  if (!key) return null;
  for (const { place, orders } of chain.anchors) {
    const [shown] = place.label?.shown ?? [];
    if (shown && shown.number === key.number && shown.sub === key.sub) return orders[0] ?? null;
  }
  if (chain.numbering === "straight") return straightAs(chain, key.number, key.sub);
  if (!chain.anchors.some((anchor) => anchor.labelAgrees === false)) return null;
  for (const anchor of chain.anchors) {
    const part = anchor.place.label?.parts[0];
    if (part && part.number === key.number && part.sub === key.sub && anchor.labelAgrees === false) return anchor.orders[0] ?? null;
  }
  return null;
}

function sameNumberBefore(index: QuestionIndex, order: number): number | null {
  const own = index.questions[order];
  for (let before = order - 1; before >= 0; before--) {
    const other = index.questions[before];
    if (other && own?.key && other.key && other.key.number === own.key.number && other.key.sub === own.key.sub) return before;
  }
  return null;
}

function back(index: QuestionIndex, drafts: ReadonlyMap<number, Draft>, draft: Draft, nearest: boolean): Resolved {
  const own = index.questions[draft.order];
  if (!own) return { refersTo: null, why: null };
  let best = -1;
  let bestShare = ALIKE;
  let previous = -1;
  for (const other of index.questions) {
    if (other.order >= draft.order || other.question.group) continue;
    const answer = drafts.get(other.order);
    if (!answer || answer.text === "") continue;
    previous = other.order;
    const share = sharedWords(own.words, own.weights, own.totalWeight, other.words, other.totalWeight);
    if (share >= bestShare) {
      bestShare = share;
      best = other.order;
    }
  }
  // The answer just above is meant, unless the very same thing was asked before.
  if (!nearest && best >= 0 && best !== previous && bestShare > 0.58) {
    const near = index.questions[previous];
    const nearShare = near ? sharedWords(own.words, own.weights, own.totalWeight, near.words, near.totalWeight) : 0;
    if (bestShare > nearShare + 0.25) return { refersTo: best, why: "It was asked before in nearly the same words." };
  }
  return previous < 0 ? { refersTo: null, why: null } : { refersTo: previous, why: "The answer above is meant." };
}

function sharedWords(words: Int32Array, weights: Float64Array, total: number, others: Int32Array, otherTotal: number): number {
  const there = new Set(others);
  let shared = 0;
  const seen = new Set<number>();
  words.forEach((word, at) => {
    if (there.has(word) && !seen.has(word)) {
      seen.add(word);
      shared += weights[at] ?? 0;
    }
  });
  return total + otherTotal === 0 ? 0 : (2 * shared) / (total + otherTotal);
}

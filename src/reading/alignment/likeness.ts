/** How alike a stretch of words and the questions are when their order is lost: shared rare words. */
import type { QuestionIndex } from "../questions/question-index.js";
import type { ReplyText } from "../text/reply-text.js";

export interface Likeness {
  readonly order: number;
  readonly likeness: number;
}

const LEAST = 0.2;

/** The questions that share telling words with the stretch, best first, at most four. */
export function likenessOf(reply: ReplyText, index: QuestionIndex, from: number, to: number): Likeness[] {
  const shared = new Map<number, number>();
  const seen = new Set<number>();
  let total = 0;
  for (let word = from; word < to; word++) {
    const id = reply.wordId[word] ?? -1;
    if (id < 0) {
      total += 0.6;
      continue;
    }
    if (seen.has(id)) continue;
    seen.add(id);
    const weight = index.wordWeight[id] ?? 0;
    total += weight;
    if (weight < 0.5) continue;
    const orders = index.askedBy[id];
    if (orders) for (const order of orders) shared.set(order, (shared.get(order) ?? 0) + weight);
  }
  if (shared.size === 0) return [];
  const found: Likeness[] = [];
  for (const [order, weight] of shared) {
    const question = index.questions[order];
    if (!question) continue;
    const likeness = (2 * weight) / (total + question.totalWeight);
    if (likeness >= LEAST) found.push({ order, likeness: Math.min(1, likeness) });
  }
  return found.sort((a, b) => b.likeness - a.likeness).slice(0, 4);
}

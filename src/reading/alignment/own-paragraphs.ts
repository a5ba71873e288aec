/**
 * Replies that put every answer into a paragraph of its own below the question: what a paragraph has behind the
 * question's known words, in small letters, is still the question.
 *
 *     Q6b/c If it does what is the uptake across the authority
 *     and by residents
 *
 *     Not measured.
 */
import { ordersOf } from "../labels/numbering.js";
import type { QuestionIndex } from "../questions/question-index.js";
import type { ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import { askedFor, contentWords } from "../values/asked-for.js";
import type { Place } from "./place.js";

const LEAST = 3;
const MOST_OTHERS = 0.25;
const FURTHEST = 16;
/** Words in small letters, without a figure or a sign that ends a sentence. */
const GOES_ON = /^\s+[a-z][^\d.?!:;]*$/;
const ALIKE = 0.45;

const isRepeated = ({ candidates, atLineStart, restated, pieces, questionEnd, textWord }: Place): boolean =>
  atLineStart && !restated && pieces === null && questionEnd > textWord && (candidates[0]?.mention ? candidates[0].likeness : 0) > ALIKE;

/** One past the last word of the paragraph that the question ends in. */
function paragraphEnd(reply: ReplyText, place: Place): number {
  let line = reply.lines[reply.wordLine[place.questionEnd - 1] ?? 0];
  if (!line) return place.questionEnd;
  for (let next = reply.lines[line.index + 1]; next && !next.fresh && next.document === line.document; next = reply.lines[line.index + 1]) {
    if (line.endWord - place.questionEnd > FURTHEST) break;
    line = next;
  }
  return line.endWord;
}

const YEAR = /\b(?:19|20)\d\d(?:[/-]\d{2,4})?\b/g;
const MOST_WORDS = 24;
const LEAST_SHARED = 0.6;
/** "Q3b Saving from dimming", a paragraph of its own: the question that the label names, in hardly any other words than its own. */
function isReworded(reply: ReplyText, index: QuestionIndex, place: Place, next: number): boolean {
  const { label, atLineStart, candidates, questionEnd, textWord, restated, slot } = place;
  if (!label?.delimited || label.alone || label.reference || label.parts.length > 1 || !atLineStart || restated || slot > 0) return false;
  if (questionEnd !== textWord || candidates.some(({ mention, likeness }) => mention !== null && likeness > ALIKE)) return false;
  const end = paragraphEnd(reply, { ...place, questionEnd: textWord + 1 });
  const part = label.parts[0];
  if (next <= end || end - textWord > MOST_WORDS || !part) return false;
  const [order] = ordersOf(index, "ours", label, part, null);
  const asked = order === undefined ? undefined : index.questions[order];
  const line = reply.lines[place.line];
  if (!asked || !line) return false;
  const said = textOf(reply, line)
    .slice(label.end, reply.wordEnd[end - 1] ?? line.end)
    .replace(YEAR, " ");
  if (/\d/.test(said)) return false;
  const words = [...contentWords(said)];
  const known = askedFor(asked.question).words;
  return words.length > 0 && words.filter((word) => known.has(word)).length >= words.length * LEAST_SHARED;
}

/** The places with their questions carried on to the end of their paragraph where that is the reply's habit. */
export function withOwnParagraphs(reply: ReplyText, index: QuestionIndex, places: readonly Place[]): readonly Place[] {
  const ends = new Map<Place, number>();
  let others = 0;
  let whole = 0;
  const reworded: Place[] = [];
  for (const [at, place] of places.entries()) {
    if (reply.lines[place.line]?.block.kind !== "line") continue;
    const next = places[at + 1]?.word ?? reply.wordCount;
    if (isReworded(reply, index, place, next)) reworded.push(place);
    if (!isRepeated(place)) continue;
    const end = paragraphEnd(reply, place);
    // The request repeated: nothing stands between its questions.
    if (next <= end) continue;
    if (end === place.questionEnd) whole++;
    else {
      others++;
      ends.set(place, end);
    }
  }
  for (const place of reworded) ends.set(place, paragraphEnd(reply, { ...place, questionEnd: place.textWord + 1 }));
  if (ends.size === 0 || whole < LEAST || others > (whole + others) * MOST_OTHERS) return places;
  return places.map((place) => {
    const end = ends.get(place);
    if (end !== undefined && reworded.includes(place)) return { ...place, questionEnd: end };
    const last = reply.lines[reply.wordLine[place.questionEnd - 1] ?? 0];
    const below = end === undefined ? undefined : reply.lines[reply.wordLine[end - 1] ?? 0];
    if (end === undefined || !last || !below || end - place.questionEnd > FURTHEST) return place;
    const rest = textOf(reply, last)
      .slice(reply.wordEnd[place.questionEnd - 1] ?? last.end, below.end)
      .replace(YEAR, " ");
    return GOES_ON.test(rest) ? { ...place, questionEnd: end } : place;
  });
}

/**
 * An authority that lists the request in its own numbers before it answers: two of our questions merged under one
 * number, and all below shifted. The words of that list say which questions each of its numbers is for, and the
 * answers below stand under the same numbers:
 *
 *     3. The hourly charge for charities and for businesses     (our questions 3 and 4)
 *     4. The number of bookings cancelled                       (our question 5)
 *     …
 *     3. £12 for charities and £31 for businesses
 *     4. Eleven
 *
 * The same where the request, in the requester's numbers, is appended below the answers.
 */
import type { Label, LabelPart } from "../labels/label.js";
import type { QuestionIndex } from "../questions/question-index.js";
import type { Place } from "./place.js";

const LEAST = 2;
const STRONG = 0.55;
/** A second question under the same number is nearly as alike as the first. */
const NEARLY = 0.2;

/** Places with the labels of the answers below such a list put in our own numbers; the same places where there is none. */
export function withOwnNumbers(index: QuestionIndex, places: readonly Place[]): readonly Place[] {
  // Only a label that says otherwise than its words can begin it.
  if (!places.some((place) => isListed(place) && bestOf(place) !== null && !agrees(index, place, bestOf(place) ?? 0))) return places;
  const list = listedQuestions(index, places);
  if (list === null) return places;
  let changed = 0;
  const renumbered = places.map((place, at) => {
    const parts =
      (at > list.last || at < list.first) && isListed(place) && bestOf(place) === null ? list.meant.get(keyOf(place)) : undefined;
    if (parts === undefined || !place.label) return place;
    changed++;
    return { ...place, label: { ...place.label, parts, shown: place.label.parts } satisfies Label };
  });
  return changed >= LEAST ? renumbered : places;
}

const keyOf = ({ label }: Place): string => `${label?.parts[0]?.number}|${label?.parts[0]?.sub}`;

/** A label with one number at the start of its line. */
const isListed = ({ label, atLineStart, afterClose }: Place): boolean =>
  label !== null && atLineStart && !afterClose && !label.reference && label.parts.length === 1 && label.parts[0]?.number !== null;

/** The question whose words stand there, null when no question's do. */
function bestOf({ candidates }: Place): number | null {
  const [best] = candidates;
  return best?.mention && best.likeness >= STRONG ? best.order : null;
}

function agrees(index: QuestionIndex, { label }: Place, order: number): boolean {
  const key = index.questions[order]?.key;
  const part = label?.parts[0];
  return key !== null && key !== undefined && key.number === part?.number && key.sub === part.sub;
}

/** What each number of the list is for, in our own numbers; null when the list is not clear or the numbers are ours. */
function listedQuestions(
  index: QuestionIndex,
  places: readonly Place[],
): { meant: Map<string, LabelPart[]>; first: number; last: number } | null {
  const items: { place: Place; order: number }[] = [];
  const seen = new Set<string>();
  let first = -1;
  let last = -1;
  for (const [at, place] of places.entries()) {
    if (!isListed(place)) continue;
    const order = bestOf(place);
    if (seen.has(keyOf(place)) || (order === null && items.length >= LEAST)) break;
    if (order === null) continue;
    // The list runs on in our order, or it is none.
    if (order <= (items[items.length - 1]?.order ?? -1)) return null;
    seen.add(keyOf(place));
    items.push({ place, order });
    if (first < 0) first = at;
    last = at;
  }
  const shifted = items.filter(({ place, order }) => !agrees(index, place, order)).length;
  if (items.length < LEAST || shifted < LEAST) return null;
  const firsts = new Set(items.map(({ order }) => order));
  const meant = new Map<string, LabelPart[]>();
  for (const { place, order } of items) {
    const [best] = place.candidates;
    const also = place.candidates.filter(
      ({ order: other, mention, likeness }) =>
        mention !== null &&
        !firsts.has(other) &&
        Math.abs(other - order) === 1 &&
        likeness >= Math.max(STRONG, (best?.likeness ?? 1) - NEARLY),
    );
    const orders = [order, ...also.map((candidate) => candidate.order)].sort((a, b) => a - b);
    const parts = orders.flatMap((one): LabelPart[] => {
      const key = index.questions[one]?.key;
      return key ? [{ number: key.number, sub: key.sub }] : [];
    });
    if (parts.length < orders.length) return null;
    meant.set(keyOf(place), parts);
  }
  return { meant, first, last };
}

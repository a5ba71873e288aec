/**
 * Questions that stand one below the other with a labelled list or table of their answers beneath:
 *
 *     Q8. Annual spend?
 *     Q9. Of which licences?
 *     Question 8   £402,117,000
 *     Question 9   £1.92m
 *
 * All but the first are known by their answers' labels; the first begins at its own label there as well, not above the others.
 */
import type { Anchor } from "./anchor.js";
import type { Place } from "./place.js";

const nameOf = ({ label }: Place): string | null =>
  label === null || label.reference || label.parts.length !== 1 || label.parts[0]?.number === null
    ? null
    : `${label.parts[0]?.number}${label.parts[0]?.sub}`;

const isMentioned = ({ candidates: [best] }: Place): boolean => best !== undefined && best.likeness > LIKE;
/** A place with more of a question's words is the question. */
const LIKE = 0.3;

/** The anchors, each first of such questions moved to its answer's label. */
export function withStacked(anchors: readonly Anchor[], places: readonly Place[]): readonly Anchor[] {
  const chosen = new Set(anchors.map(({ place }) => place));
  return anchors.map((anchor, at) => {
    const next = anchors[at + 1];
    const name = nameOf(anchor.place);
    const nextName = next ? nameOf(next.place) : null;
    if (!next || name === null || nextName === null || anchor.mention === null || next.mention !== null) return anchor;
    if (anchor.place.quoteDepth > 0 || next.place.document !== anchor.place.document) return anchor;
    const between = places.filter((place) => place.word > anchor.place.word && place.word < next.place.word && !chosen.has(place));
    const again = between.findIndex((place) => nameOf(place) === name && place.atLineStart && !isMentioned(place));
    const asked = between.findIndex((place) => nameOf(place) === nextName && isMentioned(place));
    const place = between[again];
    // The next question is asked above both labels.
    if (!place || asked < 0 || asked > again) return anchor;
    return { ...anchor, place, mention: null, labelAgrees: true };
  });
}

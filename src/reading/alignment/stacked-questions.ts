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

/** A place with more of a question's words is the question. */
const LIKE = 0.3;
const isMentioned = ({ candidates: [best] }: Place): boolean => best !== undefined && best.likeness > LIKE;

/** The anchors, each first of such questions moved to its answer's label. */
export function withStacked(anchors: readonly Anchor[], places: readonly Place[]): readonly Anchor[] {
  // The places stand in order: each is looked at between two anchors only.
  let from = 0;
  return anchors.map((anchor, at) => {
    const next = anchors[at + 1];
    if (!next) return anchor;
    while (from < places.length && (places[from]?.word ?? 0) <= anchor.place.word) from++;
    const name = nameOf(anchor.place);
    const nextName = nameOf(next.place);
    if (name === null || nextName === null || anchor.mention === null || next.mention !== null) return anchor;
    if (anchor.place.quoteDepth > 0 || next.place.document !== anchor.place.document) return anchor;
    // The next question is asked above both labels.
    let asked = false;
    for (let other = from; other < places.length; other++) {
      const place = places[other];
      if (!place || place.word >= next.place.word) break;
      const said = nameOf(place);
      if (said === nextName && isMentioned(place)) asked = true;
      else if (asked && said === name && place.atLineStart && !isMentioned(place))
        return { ...anchor, place, mention: null, labelAgrees: true };
    }
    return anchor;
  });
}

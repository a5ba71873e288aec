/** Labels that stand in several blocks of a reply: "1a … 1b …" for each year. */
import type { Anchor } from "../alignment/chain.js";
import type { Place } from "../alignment/place.js";

/** Said of an answer whose label stands in several blocks of the reply. */
export const LABELLED_AGAIN = "Its label stands several times, perhaps once for each period; part of the answer may be elsewhere.";
const LEAST_AGAIN = 0.6;

/** Anchors known by label alone when most of the labels come again: one block for each year, say. */
export function labelledAgain(anchors: readonly Anchor[], places: readonly Place[]): ReadonlySet<Anchor> {
  const bare = anchors.filter(({ place, mention, labelAgrees }) => mention === null && labelAgrees === true && !place.label?.reference);
  const key = (place: Place): string => `${place.style}|${place.label?.parts.map((part) => `${part.number}${part.sub}`).join()}`;
  const chosen = new Set(anchors.map((anchor) => anchor.place));
  const others = new Set<string>();
  for (const place of places) {
    const asks = place.restated || (place.candidates[0]?.likeness ?? 0) > 0.5;
    if (!chosen.has(place) && place.label?.delimited && place.atLineStart && !place.afterClose && !asks) others.add(key(place));
  }
  const again = bare.filter(({ place }) => others.has(key(place)));
  return new Set(again.length >= 2 && again.length > anchors.length * LEAST_AGAIN ? again : []);
}

/** Labels that stand in several blocks of a reply: "1a … 1b …" for each year. */
import type { Anchor } from "../alignment/chain.js";
import type { Place } from "../alignment/place.js";
import { asksAgain, isOwnLabel, keyOf } from "./period-blocks.js";

/** Said of an answer whose label stands in several blocks of the reply. */
export const LABELLED_AGAIN = "Its label stands several times, perhaps once for each period; part of the answer may be elsewhere.";
const LEAST_AGAIN = 2;
const MOST_AGAIN = 0.6;
const NONE: ReadonlySet<Anchor> = new Set();

/** Anchors known by label alone when most of the labels come again: one block for each year, say. */
export function labelledAgain(anchors: readonly Anchor[], places: readonly Place[]): ReadonlySet<Anchor> {
  const bare = anchors.filter(({ place, labelAgrees }) => !asksAgain(place) && labelAgrees === true && !place.label?.reference);
  // Next to no reply has so many.
  if (bare.length < LEAST_AGAIN || bare.length <= anchors.length * MOST_AGAIN) return NONE;
  const chosen = new Set(anchors.map((anchor) => anchor.place));
  const others = new Set<string>();
  for (const place of places) {
    if (!chosen.has(place) && isOwnLabel(place) && place.atLineStart && !place.afterClose && !asksAgain(place)) others.add(keyOf(place));
  }
  const again = bare.filter(({ place }) => others.has(keyOf(place)));
  return new Set(again.length >= LEAST_AGAIN && again.length > anchors.length * MOST_AGAIN ? again : []);
}

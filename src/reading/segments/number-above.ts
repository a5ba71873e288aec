/** "6." on a line of its own above "a. Yes", where no question 6 is asked: the answer before it ends there. */
import type { Place } from "../alignment/place.js";

/** The lines of such numbers. */
export function numbersAbove(places: readonly Place[]): number[] {
  const lines: number[] = [];
  for (const [at, place] of places.entries()) {
    if (!place.label?.alone || place.candidates.length > 0) continue;
    const part = place.label.parts.length === 1 ? place.label.parts[0] : undefined;
    if (!part || part.number === null || part.sub !== "") continue;
    const below = places[at + 1];
    const sub = below?.label?.parts[0];
    if (below?.document === place.document && sub?.number === part.number && sub.sub !== "") lines.push(place.line);
  }
  return lines;
}

/**
 * The request in the authority's own short words, between "You asked about:" and "We hold the following:". Its labels
 * are those of the answers below, so nothing but the lines above the two blocks tells which is which.
 */

import { BegunPattern } from "../../pattern/first-letters.js";
import { lineText } from "../segments/closing.js";
import { RESPONSE_HEADING } from "../segments/wording.js";
import type { ReplyText } from "../text/reply-text.js";
import { HEADS, isOf } from "../text/word-kinds.js";
import type { Place } from "./place.js";

const ASKED = new BegunPattern(
  /^\W{0,3}(?:you (?:have )?(?:asked|requested|wrote)\b.{0,60}|(?:your|the) (?:request|questions?)(?: (?:was|were|is|reads?|asked))?(?: (?:for|as follows))?|(?:information )?request(?:ed)?(?: details?)?|(?:i|we)(?: have|'ve|’ve)? (?:read|taken|understood|treated|interpreted|summari[sz]ed|split|numbered) (?:your (?:e-?mail|request|letter|message|questions?|enquiry)|it|this|them) (?:as|to (?:be|mean|ask)|into|like)\b.{0,40}|(?:i|we) (?:understand|take|believe|think) (?:that )?(?:you(?:r (?:e-?mail|request|letter|message|questions?))?) (?:to |is |are |want|would|asks?|asking).{0,50})\s*:?\W{0,2}$/i,
);
const ANSWERED =
  /^\W{0,3}(?:(?:we|i) (?:hold|can (?:tell|give|provide)|have)\b.{0,40}\b(?:following|as follows|below)|our (?:answers?|repl(?:y|ies)|responses?)(?: (?:is|are))?(?: (?:as follows|below))?|(?:the )?answers?(?: (?:is|are))?(?: (?:as follows|below))?)\s*:?\W{0,2}$/i;
const LONGEST = 90;
const LEAST = 2;
const LEAST_BELOW = 3;

const keyOf = (place: Place): string => `${place.label?.parts.map(({ number, sub }) => `${number}${sub}`).join()}`;

/** The places with those of such a block marked as stated once more below; the same places when there is none. */
export function withAskedBlock(reply: ReplyText, places: readonly Place[]): readonly Place[] {
  let asked = -1;
  let answered = -1;
  for (const line of reply.lines) {
    if (line.end - line.start > LONGEST || line.firstWord === line.endWord || !isOf(reply, line.firstWord, HEADS)) continue;
    const text = lineText(reply, line, LONGEST);
    if (asked < 0 && ASKED.test(text)) asked = line.index;
    else if (asked >= 0 && line.index > asked + 1 && (ANSWERED.test(text) || RESPONSE_HEADING.test(text))) {
      answered = line.index;
      break;
    }
  }
  if (answered < 0) return withRunTwice(places, asked);
  const document = reply.lines[asked]?.document;
  const above = (place: Place): boolean =>
    place.document === document && place.line > asked && place.line < answered && place.label !== null && !place.label.reference;
  const below = new Set(
    places.filter((place) => place.document === document && place.line > answered && place.label !== null && !place.afterClose).map(keyOf),
  );
  const stated = new Set(places.filter((place) => above(place) && below.has(keyOf(place))));
  if (stated.size >= LEAST) return places.map((place) => (stated.has(place) ? { ...place, restated: true } : place));
  // "Your request: I should like to know (a) the number of …": in sentences, with nothing but labels below.
  if (below.size < LEAST_BELOW || places.some((place) => above(place))) return places;
  const told = (place: Place): boolean =>
    place.document === document && place.line > asked && place.line < answered && place.label === null;
  return places.map((place) => (told(place) ? { ...place, restated: true } : place));
}

const LEAST_TWICE = 3;
const ALIKE = 0.5;
/**
 * The same labels twice with nothing but an empty line between: "a. number of toilets", "b. opening hours" and then "a. 8",
 * "b. 8am to dusk". The first run is the request when a line above says so, or when words of our questions stand there
 * and nowhere in the second.
 */
function withRunTwice(places: readonly Place[], asked: number): readonly Place[] {
  const listed = places.filter(
    ({ label, atLineStart, afterClose, quoteDepth }) =>
      label !== null && !label.reference && atLineStart && !afterClose && quoteDepth === 0,
  );
  const [first] = listed;
  if (!first) return places;
  const again = listed.findIndex((place, at) => at > 0 && keyOf(place) === keyOf(first) && place.document === first.document);
  if (again < LEAST_TWICE) return places;
  const above = listed.slice(0, again);
  const below = listed.slice(again);
  const keys = new Set(below.map(keyOf));
  if (above.filter((place) => keys.has(keyOf(place))).length < Math.max(LEAST_TWICE, 0.8 * above.length)) return places;
  const worded = (place: Place): boolean => place.candidates.some(({ mention, likeness }) => mention !== null && likeness >= ALIKE);
  const told = asked >= 0 && asked < first.line && first.line - asked <= 2;
  if (below.some(worded) || !(told || above.filter(worded).length >= LEAST)) return places;
  const stated = new Set(above);
  return places.map((place) => (stated.has(place) ? { ...place, restated: true } : place));
}

/** Labels that stand in several blocks of a reply: "1a … 1b …" for each year. */
import type { Anchor } from "../alignment/chain.js";
import type { Place } from "../alignment/place.js";
import type { ReplyText } from "../text/reply-text.js";
import { lineText } from "./closing.js";
import { asksAgain, isOwnLabel, keyOf } from "./period-blocks.js";
import { NOTICE_HEADING } from "./wording.js";

/** Said of an answer whose label stands in several blocks of the reply. */
export const LABELLED_AGAIN = "Its label stands several times, perhaps once for each period; part of the answer may be elsewhere.";
const LEAST_AGAIN = 2;
const MOST_AGAIN = 0.6;
const NONE: ReadonlySet<Anchor> = new Set();

/** Anchors known by label alone when most of the labels come again: one block for each year, say. */
export function labelledAgain(reply: ReplyText, anchors: readonly Anchor[], places: readonly Place[]): ReadonlySet<Anchor> {
  const bare = anchors.filter(({ place, labelAgrees }) => !asksAgain(place) && labelAgrees === true && !place.label?.reference);
  // Next to no reply has so many.
  if (bare.length < LEAST_AGAIN || bare.length <= anchors.length * MOST_AGAIN) return NONE;
  const chosen = new Set(anchors.map((anchor) => anchor.place));
  const others = places.filter(
    (place) => !chosen.has(place) && isOwnLabel(place) && place.atLineStart && !place.afterClose && !asksAgain(place),
  );
  const again = standingAgain(bare, others);
  if (again.length < LEAST_AGAIN || again.length <= anchors.length * MOST_AGAIN) return NONE;
  const notes = notesBelow(reply, anchors, others);
  const still =
    notes < 0
      ? again
      : standingAgain(
          bare,
          others.filter(({ line }) => line < notes),
        );
  return still.length >= LEAST_AGAIN && still.length > anchors.length * MOST_AGAIN ? new Set(still) : NONE;
}

/** Whether two of the labels with answers, known by nothing else, stand twice. */
export function standsAgain(anchors: readonly Anchor[], places: readonly Place[]): boolean {
  const keys = new Map<string, number>();
  for (const { place, labelAgrees } of anchors)
    if (labelAgrees === true && isOwnLabel(place) && !asksAgain(place)) keys.set(keyOf(place), 0);
  if (keys.size < LEAST_AGAIN) return false;
  for (const place of places) {
    const count = place.label === null || !place.atLineStart || place.afterClose ? undefined : keys.get(keyOf(place));
    if (count !== undefined) keys.set(keyOf(place), count + 1);
  }
  return [...keys.values()].filter((count) => count > 1).length >= LEAST_AGAIN;
}

function standingAgain(bare: readonly Anchor[], others: readonly Place[]): readonly Anchor[] {
  const keys = new Set(others.map(keyOf));
  return bare.filter(({ place }) => keys.has(keyOf(place)));
}

/** The line of the first heading of a notice between the last answer and the last label, -1 for none: "Section 33(1)(b)" and its reasons, counted. */
function notesBelow(reply: ReplyText, anchors: readonly Anchor[], others: readonly Place[]): number {
  const answered = anchors.reduce((line, { place }) => Math.max(line, place.line), -1);
  const last = others.reduce((latest, { line }) => Math.max(latest, line), -1);
  for (let at = answered + 1; at <= last; at++) {
    const line = reply.lines[at];
    if (line?.gap && NOTICE_HEADING.test(lineText(reply, line, 120))) return at;
  }
  return -1;
}

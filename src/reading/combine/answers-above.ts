/**
 * Whether a reply gives its answers above the questions or below them. What stands at both ends makes it possible:
 * nothing below the last question, words above the first. Which of the two it is, is told by the whole reply: how many
 * of the words say the kind of thing that was asked for, read the one way and the other.
 */
import { linesAbove } from "../segments/lines-above.js";
import type { Region } from "../segments/region.js";
import { askedFor } from "../values/asked-for.js";
import { foldedText } from "./draft.js";
import { type DraftContext, meaningOf } from "./drafts.js";

/** Said of every answer where either order may be meant. */
export const EITHER_ORDER = "The answers may stand above their questions or below them.";

const LEAST = 3;
const MOST_EMPTY = 0.25;
/** So many more answers must fit the one way than the other. */
const CLEAR = 2;

/** The regions with each answer moved to the question below it, or as they were; noted where it is not clear. */
export function answersAbove(context: DraftContext, regions: readonly Region[]): readonly Region[] {
  const moved = movedUp(context, regions);
  if (moved === null) return regions;
  const gain = fitOf(context, moved) - fitOf(context, regions);
  const chosen = gain > 0 ? moved : regions;
  return Math.abs(gain) >= CLEAR ? chosen : chosen.map((region) => ({ ...region, notes: [...region.notes, EITHER_ORDER] }));
}

function movedUp({ reply }: DraftContext, regions: readonly Region[]): Region[] | null {
  const last = regions[regions.length - 1];
  const [first] = regions;
  if (!first || !last || regions.length < LEAST || last.pieces.length > 0) return null;
  // The last question of the request, repeated below the letter, looks otherwise than those that are answered.
  if (last.anchor.place.style !== regions[regions.length - 2]?.anchor.place.style) return null;
  if (regions.some(({ anchor, closed }) => anchor.mention === null || anchor.place.quoteDepth > 0 || closed)) return null;
  if (regions.filter(({ pieces }) => pieces.length === 0).length - 1 > regions.length * MOST_EMPTY) return null;
  const own = reply.lines[first.anchor.place.line];
  const above = own ? linesAbove(reply, own, first.anchor.place.start) : [];
  if (above.length === 0) return null;
  return regions.map((region, at) => ({ ...region, closed: true, pieces: at === 0 ? above : (regions[at - 1]?.pieces ?? []) }));
}

/** How many answers say what was asked for, less those that say something else. */
function fitOf(context: DraftContext, regions: readonly Region[]): number {
  let fit = 0;
  for (const { anchor, pieces } of regions) {
    const order = anchor.orders[0] ?? 0;
    const question = context.index.questions[order]?.question;
    const kind = question && askedFor(question).kind;
    if (!kind || kind === "text" || kind === "unknown") continue;
    const meaning = meaningOf(context, order, foldedText(context.reply, pieces), []);
    if (meaning?.status !== "answered") continue;
    fit += meaning.value === null ? -1 : 1;
  }
  return fit;
}

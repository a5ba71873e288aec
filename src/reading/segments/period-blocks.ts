/**
 * Answers given once for each year, under the same labels again and again:
 *
 *     2020            2021
 *     1a - 611        1a - 655
 *     1b - 402        1b - 431
 *
 * The answer to 1a is what stands under all its labels.
 */
import type { Anchor } from "../alignment/anchor.js";
import { LOOKS_ASKED, type Piece, type Place } from "../alignment/place.js";
import type { ReplyText } from "../text/reply-text.js";
import { lineText } from "./closing.js";
import type { Region } from "./region.js";

const LEAST_BLOCKS = 2;
/** Heads of blocks: years, quarters, months, terms, days, alone on a line. */
const PERIOD =
  /^\W{0,3}(?:(?:for|in|during|the|as at|as of|at|on|by|to|up to) ){0,2}(?:(?:financial |calendar |academic |school |municipal )?(?:year|period|fy)?(?: (?:ending|ended|to|from|of))?\s*:?\s*)?(?:(?:19|20)\d\d(?:\s?(?:[-/–]|to)\s?(?:\d\d|(?:19|20)\d\d))?|(?:q(?:tr|uarter)?\s?[1-4]|[1-4](?:st|nd|rd|th) quarter)(?:\s+\S{4,9})?|(?:autumn|spring|summer|winter)(?: term)? (?:19|20)\d\d(?:[-/–]\d\d)?|(?:\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:\s+\d{4})?|\d{1,2}[./]\d{1,2}[./](?:\d\d|(?:19|20)\d\d))(?: (?:figures|data|returns?))?\W{0,3}$/i;

/** Places with the same label in the same looks share it. */
export const keyOf = (place: Place): string => `${place.style}|${place.label?.parts.map(({ number, sub }) => `${number}${sub}`).join()}`;

const ALIKE = 0.5;
const SAME = 0.75;
/** Whether the question itself stands there; some of its words ("11 claims were settled") may as well be its answer's. */
export const asksAgain = (place: Place): boolean =>
  place.restated || (place.candidates[0]?.likeness ?? 0) > (place.slot >= LOOKS_ASKED ? ALIKE : SAME);
/** A label of its own: closed by a sign, or with a word or letter before the number. */
export const isOwnLabel = ({ label }: Place): boolean => label !== null && (label.delimited || label.prefix !== "none");

export interface Blocks {
  /** Every place of the blocks, in order, with its label. */
  readonly places: readonly { readonly place: Place; readonly key: string }[];
  /** The lines that head them. */
  readonly heads: ReadonlySet<number>;
}

/**
 * The labels that stand under at least two heads of periods, all of the same set; null when the reply has no such
 * blocks. A label that stands once, above all blocks or below them, is for a question that was not asked by period.
 */
export function periodBlocks(reply: ReplyText, anchors: readonly Anchor[], places: readonly Place[]): Blocks | null {
  const own = new Set(anchors.filter(({ place }) => !asksAgain(place)).map(({ place }) => keyOf(place)));
  const labelled = places.filter(
    (place) => isOwnLabel(place) && place.atLineStart && !place.afterClose && !asksAgain(place) && own.has(keyOf(place)),
  );
  const counts = new Map<string, number>();
  for (const place of labelled) counts.set(keyOf(place), (counts.get(keyOf(place)) ?? 0) + 1);
  const periods = reply.lines.filter((line) => line.end - line.start < 30 && PERIOD.test(lineText(reply, line)));
  const isOnce = (place: Place): boolean => counts.get(keyOf(place)) === 1;
  const begins = labelled.findIndex((place) => !isOnce(place));
  const first = labelled[begins];
  if (!first || periods.length < LEAST_BLOCKS) return null;
  // "17 March 2024" above the letter heads no block: only the nearest ones above the first label do, side by side in two columns.
  let from = Math.max(0, periods.filter(({ index }) => index <= first.line).length - 1);
  while (from > 0 && (periods[from - 1]?.index ?? -2) === (periods[from]?.index ?? 0) - 1) from--;
  const heads = periods.slice(from);
  let ends = labelled.length - 1;
  while (ends > begins && isOnce(labelled[ends] ?? first)) ends--;
  const last = labelled[ends] ?? first;
  const within = new Set(labelled.slice(begins, ends + 1).map(keyOf));
  // Every block has a head, and every label stands in each block but perhaps one.
  const blocks = heads.filter(({ index }) => index < last.line).length;
  if (blocks < LEAST_BLOCKS) return null;
  for (const key of within) if ((counts.get(key) ?? 0) > blocks || (counts.get(key) ?? 0) < blocks - 1) return null;
  if ((heads[0]?.index ?? 0) > first.line) return null;
  return { places: labelled.map((place) => ({ place, key: keyOf(place) })), heads: new Set(heads.map(({ index }) => index)) };
}

/** One region for each label, with the pieces under all its places. `under` gives the pieces of one place up to the next. */
export function joinedBlocks(
  anchors: readonly Anchor[],
  blocks: Blocks,
  under: (place: Place, next: Place | undefined) => readonly Piece[],
  /** The region of an anchor whose label stands once, by its place in `anchors`. */
  alone: (anchor: Anchor, at: number) => Region,
): Region[] {
  const pieces = new Map<string, Piece[]>();
  const counts = new Map<string, number>();
  for (const { key } of blocks.places) counts.set(key, (counts.get(key) ?? 0) + 1);
  blocks.places.forEach(({ place, key }, at) => {
    const list = pieces.get(key) ?? [];
    // Words of the question in the answer's first line are the answer's.
    list.push(
      ...under({ ...place, questionEnd: place.textWord }, blocks.places[at + 1]?.place).filter(({ line }) => !blocks.heads.has(line)),
    );
    pieces.set(key, list);
  });
  const seen = new Set<string>();
  const regions: Region[] = [];
  for (const [at, anchor] of anchors.entries()) {
    const key = keyOf(anchor.place);
    if (seen.has(key)) continue;
    seen.add(key);
    if ((counts.get(key) ?? 0) < 2) {
      const region = alone(anchor, at);
      regions.push({ ...region, pieces: region.pieces.filter(({ line }) => !blocks.heads.has(line)) });
    } else regions.push({ anchor, pieces: pieces.get(key) ?? [], notes: [FOR_EACH_PERIOD], closed: true });
  }
  return regions;
}

/** Said of an answer that is put together from several blocks. */
export const FOR_EACH_PERIOD = "Its label stands once for each period; the answers are put together.";

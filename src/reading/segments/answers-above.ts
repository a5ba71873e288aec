/**
 * Answers above their questions: "Lumen Workflow" and below it "(in answer to: 1 - What is the product's name?)".
 * Told by what stands at both ends: nothing below the last question, words above the first.
 */
import type { Piece } from "../alignment/place.js";
import type { ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import { lineText } from "./closing.js";
import type { Region } from "./region.js";
import { LETTER_HEAD, LETTER_OPENING, RESPONSE_HEADING } from "./wording.js";

const LEAST = 3;
const MOST_LINES = 8;
/** So many of the questions are led into by words that point back. */
const MOST_LED = 0.6;
/** What leads from the answer to the question it answers. */
const LEADS_BACK = /(?:[([]\s*|\b)(?:in (?:answer|response|reply) to|answering|in answer|this answers)\b[^()]{0,30}$/i;
/** The same at the start of the question's line. */
const LED_BACK = /^[([]\s*(?:in (?:answer|response|reply) to|answering|this answers)\b/i;
const INTRODUCES = /(?::|\bbelow\.?|\bfollows\.?)\s*$/i;

/** The regions with each answer moved to the question below it, or the same regions when answers stand below. */
export function answersAbove(reply: ReplyText, regions: readonly Region[]): readonly Region[] {
  const last = regions[regions.length - 1];
  const first = regions[0];
  if (!first || !last || regions.length < LEAST) return regions;
  if (regions.filter((region) => isLedBack(reply, region)).length > regions.length * MOST_LED) return moved(reply, regions, first);
  if (last.pieces.length > 0) return regions;
  // The last question of the request, repeated below the letter, looks otherwise than those that are answered.
  if (last.anchor.place.style !== regions[regions.length - 2]?.anchor.place.style) return regions;
  const repeated = regions.every(({ anchor, closed }) => anchor.mention !== null && anchor.place.quoteDepth === 0 && !closed);
  if (!repeated || regions.slice(0, -1).some(({ pieces }) => pieces.length === 0)) return regions;
  return moved(reply, regions, first);
}

/** "(in answer to: " stands before the question. */
function isLedBack(reply: ReplyText, { anchor }: Region): boolean {
  const line = reply.lines[anchor.place.line];
  if (!line) return false;
  const text = lineText(reply, line, 80);
  return LED_BACK.test(text) || LEADS_BACK.test(text.slice(0, Math.max(0, anchor.place.start - line.start)));
}

function moved(reply: ReplyText, regions: readonly Region[], first: Region): readonly Region[] {
  const above = linesAbove(reply, first);
  if (above.length === 0) return regions;
  return regions.map((region, at) => ({
    ...region,
    closed: true,
    pieces: withoutLead(reply, at === 0 ? above : (regions[at - 1]?.pieces ?? [])),
  }));
}

/** The lines above the first question, up to the words with which the letter begins. */
function linesAbove(reply: ReplyText, region: Region): Piece[] {
  const { place } = region.anchor;
  const pieces: Piece[] = [];
  const own = reply.lines[place.line];
  if (own && place.start > own.start) pieces.push({ line: own.index, start: own.start, end: place.start });
  let gap = false;
  for (let at = place.line - 1; at >= 0 && pieces.length < MOST_LINES; at--) {
    const line = reply.lines[at];
    if (!line || line.document !== place.document) break;
    const text = lineText(reply, line, 160);
    if (gap || LETTER_HEAD.test(text) || LETTER_OPENING.test(text) || RESPONSE_HEADING.test(text) || INTRODUCES.test(text)) break;
    pieces.unshift({ line: at, start: line.start, end: line.end });
    gap = line.gap;
  }
  return pieces;
}

function withoutLead(reply: ReplyText, pieces: readonly Piece[]): Piece[] {
  const kept = [...pieces];
  while (kept.length > 0) {
    const last = kept[kept.length - 1];
    const line = last ? reply.lines[last.line] : undefined;
    if (!last || !line) break;
    const text = textOf(reply, line).slice(last.start, last.end);
    const lead = LEADS_BACK.exec(text.slice(-80));
    if (!lead) break;
    const end = last.end - lead[0].length;
    kept.pop();
    if (textOf(reply, line).slice(last.start, end).trim() !== "") {
      kept.push({ ...last, end });
      break;
    }
  }
  return kept;
}

/**
 * An answer whose label was forgotten: a paragraph of its own between the answers 2 and 4.
 *
 *     2. 482,906
 *
 *     Pellbridge
 *     Upper Stroud
 *
 *     4. £174,220
 */
import type { Anchor } from "../alignment/anchor.js";
import type { Piece } from "../alignment/place.js";
import type { QuestionIndex } from "../questions/question-index.js";
import type { ReplyText } from "../text/reply-text.js";
import { askedFor } from "../values/asked-for.js";
import { readValue } from "../values/read-value.js";
import { pieceText } from "./piece-text.js";
import type { Region } from "./region.js";

/** Kinds whose answer is seen to be complete. */
const COMPLETE: ReadonlySet<string> = new Set(["number", "money", "percent", "date", "duration", "boolean"]);
const SURE = 0.9;
const LONGEST = 40;
/** Said of both answers. */
export const UNLABELLED = "The paragraph below the answer has no label; it may be the next question's.";

/** The regions with such paragraphs given to the question whose label is missing. */
export function withUnlabelled(reply: ReplyText, index: QuestionIndex, regions: readonly Region[]): readonly Region[] {
  const found: Region[] = [];
  regions.forEach((region, at) => {
    const split = splitAt(reply, index, region, regions[at + 1]);
    if (split === null) {
      found.push(region);
      return;
    }
    const anchor: Anchor = { ...region.anchor, orders: [split.order], mention: null, likeness: 0, labelAgrees: null };
    found.push({ ...region, pieces: region.pieces.slice(0, split.at), notes: [...region.notes, UNLABELLED] });
    found.push({ anchor, pieces: region.pieces.slice(split.at), notes: [...region.notes, UNLABELLED], closed: true });
  });
  return found.length === regions.length ? regions : found;
}

function splitAt(
  reply: ReplyText,
  index: QuestionIndex,
  { anchor, pieces }: Region,
  next: Region | undefined,
): { at: number; order: number } | null {
  const own = anchor.orders.at(-1) ?? -1;
  if (!next || anchor.orders.length > 1 || anchor.labelAgrees !== true || next.anchor.labelAgrees !== true) return null;
  if (anchor.place.pieces || pieces.some((piece) => reply.lines[piece.line]?.block.kind === "cell")) return null;
  if (anchor.mention !== null || anchor.place.label?.reference || next.anchor.place.document !== anchor.place.document) return null;
  const between = index.questions.filter(({ order, question }) => order > own && order < (next.anchor.orders[0] ?? 0) && !question.group);
  const [missing] = between;
  const asked = index.questions[own];
  if (missing === undefined || between.length > 1 || !asked) return null;
  const { kind, series, compound } = askedFor(asked.question);
  if (!COMPLETE.has(kind) || series || compound) return null;
  const at = pieces.findIndex((piece, number) => number > 0 && reply.lines[piece.line]?.gap === true);
  const rest = pieces[at];
  // Figures after a figure are a series, whatever was asked.
  if (at < 0 || !rest || /^\W*\d/.test(textBetween(reply, [rest]))) return null;
  const text = textBetween(reply, pieces.slice(0, at));
  const value = readValue(text, asked.question);
  return text.length <= LONGEST && value.value !== null && value.certainty >= SURE ? { at, order: missing.order } : null;
}

const textBetween = (reply: ReplyText, pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => pieceText(reply, piece))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();

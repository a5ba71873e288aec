/**
 * Replies that put "A:" or "Answer:" before every answer: what stands between the question and that label is still the
 * question ("Please note: by subsidy I mean …"), whoever wrote it.
 */
import { BegunPattern } from "../../pattern/first-letters.js";
import type { Piece } from "../alignment/place.js";
import type { ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import type { Region } from "./region.js";
import { ANSWER_LABEL } from "./wording.js";

const MOST_LINES = 8;
/** So many of the other answers have the label. */
const MOST = 0.6;
const LEAST = 2;
/** Only what nobody begins a sentence of an answer with. */
const SURE = new BegunPattern(
  /^\s*(?:a\s*:|ans(?:wer)?\s*:|(?:our |council(?:['’]s)? )?(?:answer|response|reply|ateb|ymateb)(?:\s*[/|]\s*(?:answer|response|reply|ateb|ymateb))?\s*:)/i,
);

const begins = (reply: ReplyText, piece: Piece): boolean => {
  const line = reply.lines[piece.line];
  return line !== undefined && SURE.test(textOf(reply, line).slice(piece.start, Math.min(piece.end, piece.start + 40)));
};

/** Number of the piece with the label, 0 when it is the first, -1 when there is none. */
const labelAt = (reply: ReplyText, pieces: readonly Piece[]): number =>
  pieces.slice(0, MOST_LINES).findIndex((piece) => piece.start === reply.lines[piece.line]?.start && begins(reply, piece));

/**
 * The regions with their answers begun at that label, where nearly all have it. `raw` are their pieces before labels
 * were taken off.
 */
export function fromAnswerLabels(reply: ReplyText, regions: readonly Region[], raw: readonly (readonly Piece[])[]): readonly Region[] {
  const at = raw.map((pieces) => labelAt(reply, pieces));
  const led = at.filter((place) => place >= 0).length;
  if (led < LEAST || led < MOST * raw.filter((pieces) => pieces.length > 0).length || !at.some((place) => place > 0)) return regions;
  return regions.map((region, number) => {
    const place = at[number] ?? -1;
    const pieces = raw[number] ?? [];
    const first = pieces[place];
    const line = first ? reply.lines[first.line] : undefined;
    if (place <= 0 || !first || !line) return region;
    const label = ANSWER_LABEL.exec(textOf(reply, line).slice(first.start, first.start + 60));
    let start = first.start + (label?.[0].length ?? 0);
    while (start < first.end && /\s/.test(textOf(reply, line)[start] ?? "")) start++;
    const rest = pieces.slice(place + 1);
    return { ...region, pieces: start < first.end ? [{ ...first, start }, ...rest] : rest };
  });
}

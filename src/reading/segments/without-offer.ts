/** A refusal without the offer at its end to look at a smaller request. */
import type { Piece } from "../alignment/place.js";
import type { ReplyText } from "../text/reply-text.js";
import { goesOnOffering, offersLess } from "../values/offers.js";
import { sentencesOf } from "../values/sentences.js";
import { pieceText } from "./piece-text.js";

const TELLS =
  /\b(?:narrow|refin|reduc|limit|rephras|submit|revis|restrict|shorten|fram|confin|amend|modif|clarif|fresh|smaller|specific|new request)/i;
const REFUSES = /\b(?:section|regulation|exceed\w*|limit|hours|refus\w*|unable|cannot|can't|exempt\w*|withh\w+|cost)\b/i;
const MOST_PIECES = 12;

/** The pieces up to the sentence that makes the offer, where a refusal stands before it and nothing but the offer behind it. */
export function withoutOffer(reply: ReplyText, pieces: readonly Piece[]): readonly Piece[] {
  const texts = pieces.slice(-MOST_PIECES).map((piece) => pieceText(reply, piece));
  if (!texts.some((text) => TELLS.test(text))) return pieces;
  const skipped = pieces.length - texts.length;
  const whole = texts.join("\n");
  // Lines may be wrapped anywhere: sentences are told in the joined text.
  const flat = whole.replaceAll("\n", " ");
  const sentences = sentencesOf(flat);
  const offer = sentences.findIndex(({ start, end }) => offersLess(flat.slice(start, end)));
  const begin = sentences[offer]?.start ?? 0;
  if (offer < 0 || (begin === 0 && skipped === 0) || !REFUSES.test(flat.slice(0, begin))) return pieces;
  if (
    !sentences
      .slice(offer + 1)
      .every(({ start, end }) => offersLess(flat.slice(start, end)) || goesOnOffering(flat.slice(start, end).trim()))
  )
    return pieces;
  let before = 0;
  for (const [at, text] of texts.entries()) {
    if (begin < before + text.length) {
      const piece = pieces[skipped + at];
      const kept = pieces.slice(0, skipped + at);
      return piece && begin > before ? [...kept, { ...piece, end: piece.start + begin - before }] : kept;
    }
    before += text.length + 1;
  }
  return pieces;
}

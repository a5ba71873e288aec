/** A refusal that ends with a colon, and below it the exemptions, one on a line of its own with its name. */
import type { Piece } from "../alignment/place.js";
import type { ReplyText } from "../text/reply-text.js";
import { pieceText } from "./piece-text.js";

const LEADS_TO = /\b(?:exemptions?|exceptions?|sections?|regulations?|virtue of|provisions?|reasons?)\b[^.:;]{0,60}:\s*$/i;
const CITED = /^\W{0,3}(?:section|s\.?|regulation|reg\.?)\s?\d{1,3}[^.:]{0,90}$/i;
const LAST_CHARACTERS = 130;

/** "… by virtue of the following exemptions:" and lines that each name one, if any, are the last of `pieces`: what follows may name another. */
export function listsExemptions(reply: ReplyText, pieces: readonly Piece[]): boolean {
  for (let at = pieces.length - 1; at >= 0; at--) {
    const piece = pieces[at];
    const text = piece ? pieceText(reply, piece).slice(-LAST_CHARACTERS) : "";
    if (LEADS_TO.test(text)) return true;
    if (!CITED.test(text)) return false;
  }
  return false;
}

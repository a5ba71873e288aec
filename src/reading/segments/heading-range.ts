/** The line below a heading that only names the questions under it: "Q13a - Q13d". */
import type { Piece } from "../alignment/place.js";
import type { ReplyText } from "../text/reply-text.js";
import { pieceText } from "./piece-text.js";

const RANGE =
  /^\W{0,3}(?:q(?:uestion)?s?\.?\s?)?\d{1,3}\s?\(?[a-z]?\)?\s?(?:-|–|—|to|&|and|,)\s?(?:q\.?\s?)?\d{0,3}\s?\(?[a-z]\)?\W{0,3}$/i;
/** The pieces below a heading without such a line. */
export function withoutRange(reply: ReplyText, pieces: readonly Piece[]): readonly Piece[] {
  const [first] = pieces;
  return first && pieces.length > 1 && RANGE.test(pieceText(reply, first)) ? pieces.slice(1) : pieces;
}

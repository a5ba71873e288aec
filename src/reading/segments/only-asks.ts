/** A question of the repeated request that was not recognised, below another: nobody answers one with a label and a question. */
import type { Piece } from "../alignment/place.js";
import type { ReplyText } from "../text/reply-text.js";
import { pieceText } from "./piece-text.js";

const LONGEST = 240;
const MOST_PIECES = 4;
const LABELLED_QUESTION = /^\W{0,2}(?:q(?:uestion)?\W{0,2})?\d{1,3}\s?\(?[a-z]?\)?\s?[.):–—-]+\s+\p{L}[^.?!]{12,}\?\W*$/iu;

/** Whether the pieces are a label with a question and nothing else. */
export function onlyAsks(reply: ReplyText, pieces: readonly Piece[]): boolean {
  const last = pieces[pieces.length - 1];
  if (!last || pieces.length > MOST_PIECES || !/\?\W*$/.test(pieceText(reply, last).slice(-4))) return false;
  const text = pieces.map((piece) => pieceText(reply, piece)).join(" ");
  return text.length <= LONGEST && LABELLED_QUESTION.test(text);
}

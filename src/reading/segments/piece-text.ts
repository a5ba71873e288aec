/** The words of a piece of a reply. */
import type { Piece } from "../alignment/place.js";
import type { ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";

/** As they stand in the document; nothing where the piece's line is none of the reply's. */
export function pieceText(reply: ReplyText, piece: Piece): string {
  const line = reply.lines[piece.line];
  return line ? textOf(reply, line).slice(piece.start, piece.end) : "";
}

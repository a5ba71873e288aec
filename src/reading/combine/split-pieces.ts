/** Finds the parts of an answer that was cut in the lines that it stands on. */
import type { Piece } from "../alignment/place.js";
import { pieceText } from "../segments/piece-text.js";
import { isSpace } from "../text/characters.js";
import type { ReplyText } from "../text/reply-text.js";

const HIDDEN = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/g;

/** The pieces of each part, in order; none for a part that is not found. White space and invisible signs do not count. */
export function splitPieces(reply: ReplyText, pieces: readonly Piece[], parts: readonly string[]): Piece[][] {
  let letters = "";
  const at: { piece: number; offset: number }[] = [];
  for (const [number, piece] of pieces.entries()) {
    const text = pieceText(reply, piece);
    for (let offset = 0; offset < text.length; offset++) {
      const letter = text.charAt(offset);
      if (isSpace(text.charCodeAt(offset)) || letter.replace(HIDDEN, "") === "") continue;
      letters += letter;
      at.push({ piece: number, offset });
    }
  }
  let from = 0;
  return parts.map((part) => {
    const wanted = part.replace(HIDDEN, "");
    const found = wanted === "" ? -1 : letters.indexOf(wanted, from);
    const first = at[found];
    const last = at[found + wanted.length - 1];
    if (!first || !last) return [];
    from = found + wanted.length;
    return pieces.slice(first.piece, last.piece + 1).map((piece, number) => ({
      line: piece.line,
      start: number === 0 ? piece.start + first.offset : piece.start,
      end: first.piece + number === last.piece ? piece.start + last.offset + 1 : piece.end,
    }));
  });
}

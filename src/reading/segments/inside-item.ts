/** Answers that stand inside an item of a list. */
import type { Piece } from "../alignment/place.js";
import type { Line, ReplyText } from "../text/reply-text.js";

/** The question is an item of a list and its answer stands inside the item: what follows the list is something else. */
export function insideItem(reply: ReplyText, own: Line | undefined, pieces: readonly Piece[]): readonly Piece[] {
  const item = own?.block.kind === "item" ? own.block.item : undefined;
  if (!item) return pieces;
  const inside = pieces.filter((piece) => {
    const other = reply.lines[piece.line]?.block.item;
    if (other === undefined || other.depth > item.depth) return other !== undefined;
    // Where the item around the list has no words of its own, the whole list stands in it.
    return other.list === item.list && (other.ordinal === item.ordinal || item.under !== undefined);
  });
  return inside.length > 0 ? inside : pieces;
}

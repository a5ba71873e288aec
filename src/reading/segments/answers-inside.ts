/** Answers written into a quoted question that has parts. */
import type { Piece, Place } from "../alignment/place.js";
import type { ReplyText } from "../text/reply-text.js";

/** "> 3. How many are (a) electric", "7", "> and (b) accessible?", "19": what was written into a quoted question. */
export function answersInside(reply: ReplyText, place: Place, last: number): Piece[] {
  const inside = reply.lines.slice(place.line, last).filter(({ block }) => block.quoteDepth < place.quoteDepth);
  return inside.map(({ start, end, index }) => ({ start, end, line: index }));
}

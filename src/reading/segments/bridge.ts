/** Lines at the end of an answer that lead into the next one: "and from Housing:" above the label 5. */
import type { Piece } from "../alignment/place.js";
import type { ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";

const LONGEST = 80;

/** Without a last line of its own that ends with a colon: what it announces is the next question's. */
export function withoutBridge(reply: ReplyText, pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces[pieces.length - 1];
  const line = last ? reply.lines[last.line] : undefined;
  if (!last || !line || pieces.length < 2 || last.start !== line.start || !line.fresh) return pieces;
  const text = textOf(reply, line).slice(last.start, last.end).trim();
  return text.length <= LONGEST && text.endsWith(":") ? pieces.slice(0, -1) : pieces;
}

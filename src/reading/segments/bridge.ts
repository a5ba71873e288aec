/** Lines at the end of an answer that lead into the next one: "and from Housing:" above the label 5, a heading over the next list. */
import type { Piece, Place } from "../alignment/place.js";
import type { ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";

const LONGEST = 80;
const LONGEST_HEADING = 60;
const ENDS_SENTENCE = /[.?!,;]$/;
const REMAINING =
  /^(?:(?:answers?|responses?) (?:to|for) )?(?:the |all |your |our )*(?:remaining|other|rest|remainder|balance|further)(?: of)?(?: the| your)? (?:questions?|parts?|points?|items?|answers?|responses?|requests?|information|matters?)$/i;
const CAPITALS = /^[^\p{Ll}]*\p{Lu}{4}[^\p{Ll}]*$/u;

/** A heading between two answers: in capitals, over the rest of the questions, or over a list that counts from 1 again. */
const isHeading = (text: string, next: Place): boolean =>
  text.length <= LONGEST_HEADING &&
  !ENDS_SENTENCE.test(text) &&
  (REMAINING.test(text.replace(/:$/, "")) || CAPITALS.test(text) || (next.label?.parts[0]?.number === 1 && !/^\W?\d/.test(text)));

/** Without a last line of its own that ends with a colon or is a heading: what it announces is the next question's. */
export function withoutBridge(reply: ReplyText, pieces: readonly Piece[], next: Place): readonly Piece[] {
  const last = pieces[pieces.length - 1];
  const line = last ? reply.lines[last.line] : undefined;
  if (!last || !line || pieces.length < 2 || last.start !== line.start || !line.fresh) return pieces;
  const text = textOf(reply, line).slice(last.start, last.end).trim();
  const leads = text.length <= LONGEST && text.endsWith(":");
  return leads || (line.gap && isHeading(text, next)) ? pieces.slice(0, -1) : pieces;
}

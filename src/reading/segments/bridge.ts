/** Lines at the end of an answer that lead into the next one: "and from Housing:" above the label 5, a heading over the next list. */
import type { Anchor } from "../alignment/chain.js";
import type { Piece, Place } from "../alignment/place.js";
import type { ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";

const LONGEST = 80;
const LONGEST_HEADING = 60;
const LONGEST_TITLE = 40;
const ENDS_SENTENCE = /[.?!,;]$/;
const REMAINING =
  /^(?:(?:answers?|responses?) (?:to|for) )?(?:the |all |your |our )*(?:remaining|other|rest|remainder|balance|further)(?: of)?(?: the| your)? (?:questions?|parts?|points?|items?|answers?|responses?|requests?|information|matters?)$/i;
const CAPITALS = /^[^\p{Ll}]*\p{Lu}{4}[^\p{Ll}]*$/u;

/** A heading between two answers: in capitals, over the rest of the questions, or over a list that counts from 1 again. */
const isHeading = (text: string, next: Place): boolean =>
  text.length <= LONGEST_HEADING &&
  !ENDS_SENTENCE.test(text) &&
  (REMAINING.test(text.replace(/:$/, "")) || CAPITALS.test(text) || (next.label?.parts[0]?.number === 1 && !/^\W?\d/.test(text)));

/** "Contact", "Leisure centres": a few words with a capital and no figure, and none with which officers answer. */
const TITLE = /^\p{Lu}[\p{L}&'’/-]*(?:\s[\p{L}&'’/-]+){0,3}$/u;
const ANSWERS =
  /^(?:yes|no|none|nil|n\/?a|not|as|see|all|same|both|various|unknown|awaiting|tbc|confidential|ditto|exempt|withheld|refused)\b/i;
/** Blank lines above and below set it apart, and none parts the question from the answer above it: a heading over the next questions. */
function isSetApart(reply: ReplyText, pieces: readonly Piece[], text: string, next: Place, anchors: readonly Anchor[]): boolean {
  if (text.length > LONGEST_TITLE || reply.lines[next.line]?.gap !== true || !TITLE.test(text) || ANSWERS.test(text)) return false;
  if (!pieces.slice(0, -1).every((piece) => reply.lines[piece.line]?.gap !== true || reply.lines[piece.line]?.start !== piece.start))
    return false;
  // "Jane Reed" and a blank line above "Head of Parks": one answer, where no other question has such a line above it.
  return anchors.some(({ place }) => place !== next && hasTitleAbove(reply, place));
}

/** Whether a few words stand by themselves above the line that a question or its label begins. */
function hasTitleAbove(reply: ReplyText, { line, document }: Place): boolean {
  const above = reply.lines[line - 1];
  if (above?.document !== document || !above.gap || reply.lines[line]?.gap !== true) return false;
  const text = textOf(reply, above).slice(above.start, above.end).trim();
  return text.length <= LONGEST_TITLE && TITLE.test(text) && !ANSWERS.test(text);
}

/** Without a last line of its own that ends with a colon or is a heading: what it announces is the next question's. */
export function withoutBridge(reply: ReplyText, pieces: readonly Piece[], next: Place, anchors: readonly Anchor[]): readonly Piece[] {
  const last = pieces[pieces.length - 1];
  const line = last ? reply.lines[last.line] : undefined;
  if (!last || !line || pieces.length < 2 || last.start !== line.start || !line.fresh) return pieces;
  const text = textOf(reply, line).slice(last.start, last.end).trim();
  const leads = text.length <= LONGEST && text.endsWith(":");
  return leads || (line.gap && (isHeading(text, next) || isSetApart(reply, pieces, text, next, anchors))) ? pieces.slice(0, -1) : pieces;
}

/** What stands above the first question of a reply that gives its answers above the questions. */
import type { Piece } from "../alignment/place.js";
import type { Line, ReplyText } from "../text/reply-text.js";
import { lineText } from "./closing.js";
import { LETTER_HEAD, LETTER_OPENING, RESPONSE_HEADING } from "./wording.js";

const MOST_LINES = 8;
const INTRODUCES = /(?::|\b(?:below|follows|following)\.?)\s*$/i;

const begins = (text: string): boolean =>
  LETTER_HEAD.test(text) || LETTER_OPENING.test(text) || RESPONSE_HEADING.test(text) || INTRODUCES.test(text);

/** The lines above an offset, up to the words with which the letter begins. */
export function linesAbove(reply: ReplyText, own: Line, before: number): Piece[] {
  const pieces: Piece[] = [];
  if (before > own.start) pieces.push({ line: own.index, start: own.start, end: before });
  let gap = own.gap && pieces.length > 0;
  for (let at = own.index - 1; at >= 0 && !gap && pieces.length < MOST_LINES; at--) {
    const line = reply.lines[at];
    if (!line || line.document !== own.document) break;
    const text = lineText(reply, line, 160);
    if (begins(text)) return withoutRest(reply, pieces, text);
    pieces.unshift({ line: at, start: line.start, end: line.end });
    gap = line.gap;
  }
  return pieces;
}

/** "Freedom of Information Act - your request about" and on the next line "refuse vehicles.": the wrapped rest of the opening goes with it. */
function withoutRest(reply: ReplyText, pieces: Piece[], opening: string): Piece[] {
  let last = opening;
  while (pieces.length > 1 && !/[.:,!]\W*$/.test(last)) {
    const [first] = pieces;
    const line = first ? reply.lines[first.line] : undefined;
    if (!line || line.fresh || !/^[a-z]/.test(lineText(reply, line, 4))) break;
    last = lineText(reply, line, 160);
    pieces.shift();
  }
  return pieces;
}

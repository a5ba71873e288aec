/** What stands before the words of an answer without being part of it: labels such as "Answer:", the bar of a table's column. */
import { codeAt } from "../../pattern/code-at.js";
import { BegunPattern } from "../../pattern/first-letters.js";
import type { Piece } from "../alignment/place.js";
import { isSpace, skipSpace } from "../text/characters.js";
import type { ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import { pieceText } from "./piece-text.js";
import { ANSWER_LABEL } from "./wording.js";

/** "A. https://…", "A." and nothing. */
const ANSWER_LETTER = new BegunPattern(/^A[.:](?:\s+(?=[a-z<>~(])|\s*$)/);
const EMPTY_LABEL = new BegunPattern(
  /^\s*(?:q(?:uestion)?\s?\d{1,3}[a-z]?(?:[\s,.:)]+q\d{1,3}[a-z]?)*[.):]?|\(?\d{1,3}[a-z]?(?:[.):]|\)\.?))\s*$/i,
);

const BAR = 0x7c;
/** The piece without the bar of a table's column before it; the same piece where there is none. */
function withoutBar(reply: ReplyText, piece: Piece): Piece {
  const text = pieceText(reply, piece);
  const bar = skipSpace(text, 0);
  return codeAt(text, bar) === BAR ? { ...piece, start: piece.start + skipSpace(text, bar + 1) } : piece;
}
const SIGNS = "|()[].:;,";
function isOnlySigns(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isSpace(codeAt(text, at)) && !SIGNS.includes(text.charAt(at))) return false;
  return true;
}

const STRUCK = "-–—_.… ";
/** A dash or a row of dots where the answer would stand: left out. */
function isStruckOut(text: string): boolean {
  if (text.length > 12) return false;
  for (let at = 0; at < text.length; at++) if (!STRUCK.includes(text.charAt(at)) && !isSpace(codeAt(text, at))) return false;
  return true;
}

/** Takes "Answer:", "Our response -" or a line "Response" off the front. */
export function withoutLabels(reply: ReplyText, pieces: readonly Piece[]): Piece[] {
  // Labels one after another are a list that was left empty.
  if (
    pieces.every((piece) => EMPTY_LABEL.test(pieceText(reply, piece))) &&
    (pieces.length > 1 || pieces.some((piece) => /^\s*q/i.test(pieceText(reply, piece))))
  )
    return [];
  // The bar of a table's column, the bracket that closed the question: no words, no answer.
  const kept = pieces.filter((piece) => !isOnlySigns(pieceText(reply, piece)));
  if (kept.every((piece) => isStruckOut(pieceText(reply, piece)))) return [];
  if (kept[0]) kept[0] = withoutBar(reply, kept[0]);
  for (let guard = 0; guard < 3; guard++) {
    const first = kept[0];
    if (!first) break;
    const text = pieceText(reply, first);
    const label = ANSWER_LABEL.exec(text.slice(0, 60)) ?? ANSWER_LETTER.exec(text.slice(0, 60));
    if (!label || label[0] === "") break;
    // "Response" alone names the paragraph; "Response times …" does not.
    const start = first.start + label[0].length;
    let from = start;
    const line = reply.lines[first.line];
    const whole = line ? textOf(reply, line) : "";
    while (from < first.end && isSpace(codeAt(whole, from))) from++;
    if (from >= first.end) kept.shift();
    else kept[0] = { ...first, start: from };
  }
  return kept;
}

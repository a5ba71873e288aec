/** The paragraphs of a reply that no anchor claimed: letter prose, statements, notices. */

import type { Piece } from "../alignment/place.js";
import type { ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import { lineText } from "./closing.js";
import { LETTER_HEAD, LETTER_OPENING, RESPONSE_HEADING } from "./wording.js";

export interface Paragraph {
  readonly document: number;
  readonly pieces: readonly Piece[];
  /** White space folded to one space; `offsets` lead back. */
  readonly text: string;
}

export interface Unclaimed {
  readonly reply: ReplyText;
  /** Whether each line is an answer already, or a question. */
  readonly used: readonly boolean[];
  readonly closes: Uint8Array;
  readonly furniture: ReadonlySet<number>;
}

const MOST = 400;
/** White space that is more or other than one space. */
const WIDE_SPACE = /\s{2,}|[^\S ]/g;

/** Paragraphs that may say something: no greeting, no quoted original, nothing after the words that close a letter (with `signatures` false: only complaints and references close it). */
export function unclaimedParagraphs(context: Unclaimed, signatures = true): Paragraph[] {
  const { reply, used, closes, furniture } = context;
  const found: Paragraph[] = [];
  let open: Piece[] = [];
  let closed = -1;
  const finish = (): void => {
    const first = open[0];
    const line = first ? reply.lines[first.line] : undefined;
    if (first && line && found.length < MOST) {
      const text = open
        .map((piece) => textOf(reply, line).slice(piece.start, piece.end))
        .join(" ")
        .replace(WIDE_SPACE, " ")
        .trim();
      if (text !== "") found.push({ document: line.document, pieces: open, text });
    }
    open = [];
  };
  for (const line of reply.lines) {
    if (line.gap || line.document !== (reply.lines[line.index - 1]?.document ?? line.document)) finish();
    if (closes[line.index] !== 0 && (signatures || closes[line.index] === 2) && found.length + open.length > 0) closed = line.document;
    if (line.document === closed && line.end - line.start < 60 && RESPONSE_HEADING.test(lineText(reply, line, 60))) closed = -1;
    if (line.document === closed || used[line.index] === true || furniture.has(line.index) || line.block.quoteDepth > 0) {
      finish();
      continue;
    }
    const opening = lineText(reply, line, 160);
    if (line.end - line.start < 120 && LETTER_HEAD.test(opening) && !/[.!?]\s+\S/.test(opening)) {
      finish();
      continue;
    }
    if (LETTER_OPENING.test(opening)) finish();
    open.push({ start: line.start, end: line.end, line: line.index });
  }
  finish();
  return found;
}

/** The pieces under a stretch of a paragraph's folded text. */
export function piecesOf(reply: ReplyText, paragraph: Paragraph, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of paragraph.pieces) {
    const line = reply.lines[piece.line];
    if (!line) continue;
    const raw = textOf(reply, line);
    let begin = -1;
    let end = -1;
    let space = at > 0;
    for (let offset = piece.start; offset < piece.end; offset++) {
      if (/\s/.test(raw[offset] ?? "")) {
        space = at > 0;
        continue;
      }
      if (space) {
        at++;
        space = false;
      }
      if (at >= from && at < to) {
        if (begin < 0) begin = offset;
        end = offset + 1;
      }
      at++;
    }
    if (begin >= 0) pieces.push({ start: begin, end, line: piece.line });
  }
  return pieces;
}

/** The requester's own sentences under a question, kept by officers who copied them with it. */
import type { Piece } from "../alignment/place.js";
import type { IndexedQuestion } from "../questions/question-index.js";
import type { ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import { DEFINITIONS } from "./wording.js";

const MOST_LINES = 4;

/**
 * Without a first sentence that only says what a word of the question means ("The uptake refers to the percentage of
 * residents who …"), when more follows: that is the answer.
 */
export function withoutDefinition(reply: ReplyText, question: IndexedQuestion | undefined, pieces: readonly Piece[]): readonly Piece[] {
  let sentence = "";
  for (let at = 0; at < Math.min(MOST_LINES, pieces.length - 1); at++) {
    const piece = pieces[at];
    const line = piece ? reply.lines[piece.line] : undefined;
    if (!piece || !line || !question) break;
    sentence = `${sentence} ${textOf(reply, line).slice(piece.start, piece.end).trim()}`.trim();
    const ends = /[.;]\W{0,2}$/.test(sentence);
    if (!ends) continue;
    // One sentence only: what stands behind a full stop may be the answer.
    if (/[.!?]\s+\S/.test(sentence)) break;
    const subject = DEFINITIONS.map((row) => row.pattern.exec(sentence)?.[1]).find((word) => word !== undefined);
    if (subject === undefined) break;
    const asked = question.question.text.toLowerCase();
    return asked.includes(subject.toLowerCase()) ? pieces.slice(at + 1) : pieces;
  }
  return pieces;
}

/** The requester's own sentences under a question, kept by officers who copied them with it. */
import { BegunPattern } from "../../pattern/first-letters.js";
import type { Piece } from "../alignment/place.js";
import type { IndexedQuestion } from "../questions/question-index.js";
import { eitherOf } from "../text/characters.js";
import type { Line, ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import { DEFINITIONS, REQUESTER_REMARK } from "./wording.js";

const MOST_LINES = 4;
const ANY_REMARK = new BegunPattern(
  eitherOf(
    REQUESTER_REMARK.map((row) => row.pattern),
    "i",
  ),
);
/** A shorter line was not wrapped. */
const SHORTEST_WRAPPED = 40;

/** Whether what begins at `start` of the line is a remark of the requester's. */
export function isRemark(reply: ReplyText, line: Line, start: number): boolean {
  const text = textOf(reply, line).slice(start, Math.min(line.end, start + 300));
  return ANY_REMARK.test(text);
}

/**
 * Where the wrapped rest of a remark ends that the line before began ("… the position on the day on which" and below it
 * "you reply. 22 vehicles"); `null` when the line is no such rest. `open` tells whether it goes on below.
 */
export function restOfRemark(reply: ReplyText, line: Line): { end: number; open: boolean } | null {
  const before = reply.lines[line.index - 1];
  const text = textOf(reply, line);
  if (!before || line.gap || line.fresh || before.end - before.start < SHORTEST_WRAPPED) return null;
  if (/[.?!:)]\s*$/.test(text.slice(Math.max(before.start, before.end - 3), before.end))) return null;
  if (!/^[a-z]/.test(text.charAt(line.start))) return null;
  const stop = /[.?!](?=\s|$)/.exec(text.slice(line.start, line.end));
  if (!stop) return { end: line.end, open: true };
  let end = line.start + stop.index + 1;
  while (end < line.end && text.charCodeAt(end) <= 0x20) end++;
  return { end, open: false };
}

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

/**
 * Two columns flattened into lines: each physical line carries a bit of the question and a bit of the answer.
 *
 *     2 The number We are unable
 *     of your      to give this.
 *     registered   There is no
 *     foster       such field.
 *
 * The question's words are taken off the front of each line, in order; what is left of the lines is the answer.
 */
import type { QuestionIndex } from "../questions/question-index.js";
import type { Line, ReplyText } from "../text/reply-text.js";
import type { Candidate, Piece } from "./place.js";

export interface Flattened {
  readonly candidates: readonly Candidate[];
  readonly endWord: number;
  readonly pieces: readonly Piece[];
}

const LEAST_LINES = 3;

export function flattenedPieces(
  reply: ReplyText,
  index: QuestionIndex,
  textWord: number,
  line: Line,
  candidates: readonly Candidate[],
): Flattened | null {
  if (line.endWord - line.firstWord > 16 || line.block.kind !== "line") return null;
  const first = reply.wordId[textWord] ?? -1;
  if (first < 0) return null;
  for (const order of index.askedBy[first] ?? []) {
    if (candidates.some((candidate) => candidate.order === order && (candidate.mention?.precision ?? 0) > 0.85)) continue;
    const question = index.questions[order];
    if (!question || question.words.length < 5) continue;
    const found = split(reply, question.words, textWord, line);
    if (found) return { candidates: [{ order, mention: null, likeness: found.share }], endWord: found.endWord, pieces: found.pieces };
  }
  return null;
}

function split(
  reply: ReplyText,
  words: Int32Array,
  textWord: number,
  line: Line,
): { share: number; endWord: number; pieces: Piece[] } | null {
  let position = 0;
  let taken = 0;
  let mixed = 0;
  let endWord = textWord;
  const pieces: Piece[] = [];
  for (let at = line.index; ; at++) {
    const here = reply.lines[at];
    if (!here || here.document !== line.document || (at > line.index && here.gap)) break;
    let word = at === line.index ? textWord : here.firstWord;
    const begin = word;
    while (word < here.endWord && position < words.length) {
      const wanted = words.indexOf(reply.wordId[word] ?? -2, position);
      // A word of the question may be missing, but not two.
      if (wanted < 0 || wanted > position + 1) break;
      position = wanted + 1;
      taken++;
      word++;
    }
    if (word === begin && position < words.length && at > line.index) break;
    if (word > begin && word < here.endWord) mixed++;
    if (word < here.endWord) pieces.push({ start: reply.wordStart[word] ?? here.start, end: here.end, line: at });
    endWord = here.endWord;
    if (position >= words.length && word === begin) {
      // The question is used up: whole lines of answer follow until the paragraph ends.
      if (mixed < LEAST_LINES) break;
    }
  }
  const share = taken / words.length;
  return mixed >= LEAST_LINES && share >= 0.75 ? { share, endWord, pieces } : null;
}

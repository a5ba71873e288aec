/** Where letters end: the lines with which a signature, complaint paragraph, licence, disclaimer or reference list begins. */

import { ByFirstLetters } from "../../pattern/first-letters.js";
import type { Line, ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import { Scratch } from "../text/scratch.js";
import { BEGINS_CLOSING, isOf, TELLS_CLOSING, TURNS } from "../text/word-kinds.js";
import { CLOSING_WEIGHT, CLOSING_WORDS, CLOSINGS, TO_THE_REQUESTER } from "./wording.js";

const LONGEST_PARAGRAPH = 900;

/** So many words of a line are looked at for one that tells. */
const FIRST_WORDS = 80;

/** The line's words, cut short: no pattern needs more. */
export const lineText = (reply: ReplyText, line: Line, longest = 400): string =>
  textOf(reply, line).slice(line.start, Math.min(line.end, line.start + longest));

/** The paragraph that begins with the line, in one string with single spaces. */
export function paragraphFrom(reply: ReplyText, line: Line, longest = LONGEST_PARAGRAPH): string {
  let text = lineText(reply, line, longest);
  for (let at = line.index + 1; text.length < longest; at++) {
    const next = reply.lines[at];
    if (!next || next.fresh || next.document !== line.document) break;
    text += ` ${lineText(reply, next, longest - text.length)}`;
  }
  return text;
}

/** A paragraph on complaints, reviews, licences, contacts or liability that speaks to the requester. */
function isClosingParagraph(text: string): boolean {
  if (!TO_THE_REQUESTER.test(text)) return false;
  const lower = text.toLowerCase();
  let weight = 0;
  for (const { cues, pattern, weight: own } of CLOSING_WORDS) {
    if (cues.some((cue) => lower.includes(cue)) && pattern.test(text)) weight += own;
    if (weight >= CLOSING_WEIGHT) return true;
  }
  return false;
}

const FURTHEST_BACK = 4;

/** Whether the paragraph that begins with a line is one that closes a letter; 0 where it was not judged yet. */
const CLOSING = 1;
const GOES_ON = 2;

const LABELLED = /^\W{0,3}(?:q(?:uestion)?\W{0,2})?\d{1,3}[a-z]?\W{0,3}\s/i;
/** "3. 9 complaints": the first of a list of answers, with the words that close the letter right below the last of them. */
function isAnswerLine(reply: ReplyText, line: Line): boolean {
  const text = lineText(reply, line, 160);
  return LABELLED.test(text) && !TO_THE_REQUESTER.test(text);
}

/** The line with which the closing paragraph around `line` begins: the nearest that may begin one; null when it is none. */
function beginningOf(reply: ReplyText, opening: Line, line: Line, judged: Int32Array): Line | null {
  for (let at = line.index; at >= Math.max(opening.index, line.index - FURTHEST_BACK); at--) {
    const candidate = reply.lines[at];
    if (!candidate) break;
    const turns = candidate.firstWord < candidate.endWord && isOf(reply, candidate.firstWord, TURNS);
    if (!turns && (candidate !== opening || isAnswerLine(reply, candidate))) continue;
    judged[at] ||= isClosingParagraph(paragraphFrom(reply, candidate)) ? CLOSING : GOES_ON;
    if (judged[at] === CLOSING) return candidate;
  }
  return null;
}

/** Whether one of the words with which letters close stands in the line, near enough to its beginning. */
function tells(reply: ReplyText, line: Line): boolean {
  if ((line.kinds & TELLS_CLOSING) === 0) return false;
  const last = Math.min(line.endWord, line.firstWord + FIRST_WORDS);
  for (let word = line.firstWord; word < last; word++) if (isOf(reply, word, TELLS_CLOSING)) return true;
  return false;
}

const JUDGED = new Scratch();
const closingsBegun = new ByFirstLetters(CLOSINGS, ({ pattern }) => pattern);

/** For every line 1 when words begin there that end an answer, 2 when they also end the letter. */
export function closingLines(reply: ReplyText): Uint8Array {
  const closes = new Uint8Array(reply.lines.length);
  const judged = JUDGED.zeros(reply.lines.length);
  let opening: Line | null = null;
  let tested: Line | null = null;
  for (const line of reply.lines) {
    if (line.fresh || opening === null || opening.document !== line.document) opening = line;
    const telling = tells(reply, line);
    if (telling || line.firstWord === line.endWord || isOf(reply, line.firstWord, BEGINS_CLOSING)) {
      const text = lineText(reply, line);
      const row = closingsBegun.rowsFor(text).find((one) => one.pattern.test(text));
      // "Complaints", the title of the page, is no heading above a paragraph on how to complain.
      const title = row?.says === "next steps" && reply.lines[line.index - 1]?.document !== line.document;
      if (row && !title) closes[line.index] = row.ends ? 2 : 1;
    }
    if (telling && opening !== tested) {
      const begins = beginningOf(reply, opening, line, judged);
      if (begins) {
        closes[begins.index] = 2;
        tested = opening;
      }
    }
  }
  return closes;
}

/** Where letters end: the lines with which a signature, complaint paragraph, licence, disclaimer or reference list begins. */

import { eitherOf } from "../text/characters.js";
import type { Line, ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import { hashWord, newWordHash } from "../text/word-hash.js";
import { CLOSING_WEIGHT, CLOSING_WORDS, CLOSINGS, TO_THE_REQUESTER } from "./wording.js";

const LONGEST_PARAGRAPH = 900;
const ANY_CLOSING = eitherOf(
  CLOSINGS.map((row) => row.pattern),
  "i",
);

const hashes = (words: string): ReadonlySet<number> => {
  const hash = newWordHash();
  return new Set(
    words.split(" ").map((word) => {
      hashWord(word, 0, word.length, hash);
      return hash.exact;
    }),
  );
};
/** Only lines that begin with one of these, or have one of the others, are tried against the tables. */
const FIRST_WORDS = hashes(
  "did appeal yr exemption exemptions council authority county borough our note notes page last fersiwn y welsh english cyfieithiad any views attachments replies correspondence emails e messages give tell take complete to from sent on note please rate is share print back skip cookie cookies related was information outcome date published publication document documents attachment attachments category categories topic topics keyword keywords end ends this the your right rights internal review reviews complaint complaints appeal appeals next if how reuse re copyright further contact data many thank thanks kind best warm regards wishes with original forwarded begin references visible hidden yours your cofion yn disclaimer confidentiality should you what i we most all any material",
);
const TELLING_WORDS = hashes(
  "review reviewed commissioner ico wilmslow ombudsman complain complaint complaints appeal dissatisfied unhappy satisfied views viruses monitored disclosed troubles disagree licence license reuse copyright quote quoting queries concerns enquiries liability virus viruses recipient confidential sincerely faithfully",
);

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
export function isClosingParagraph(text: string): boolean {
  if (!TO_THE_REQUESTER.test(text)) return false;
  const lower = text.toLowerCase();
  let weight = 0;
  for (const { cues, pattern, weight: own } of CLOSING_WORDS) {
    if (cues.some((cue) => lower.includes(cue)) && pattern.test(text)) weight += own;
    if (weight >= CLOSING_WEIGHT) return true;
  }
  return false;
}

/** With these words a sentence turns to the requester. */
const TURNS = hashes("if you please should under most ask after your any further this complaints copyright");
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
function beginningOf(reply: ReplyText, opening: Line, line: Line, judged: Int8Array): Line | null {
  for (let at = line.index; at >= Math.max(opening.index, line.index - FURTHEST_BACK); at--) {
    const candidate = reply.lines[at];
    if (!candidate) break;
    const turns = candidate.firstWord < candidate.endWord && TURNS.has(reply.wordHash[candidate.firstWord] ?? 0);
    if (!turns && (candidate !== opening || isAnswerLine(reply, candidate))) continue;
    judged[at] ||= isClosingParagraph(paragraphFrom(reply, candidate)) ? CLOSING : GOES_ON;
    if (judged[at] === CLOSING) return candidate;
  }
  return null;
}

/** For every line 1 when words begin there that end an answer, 2 when they also end the letter. */
export function closingLines(reply: ReplyText): Uint8Array {
  const closes = new Uint8Array(reply.lines.length);
  const { wordHash } = reply;
  const judged = new Int8Array(reply.lines.length);
  let opening: Line | null = null;
  let tested: Line | null = null;
  for (const line of reply.lines) {
    if (line.fresh || opening === null || opening.document !== line.document) opening = line;
    const first = line.firstWord < line.endWord ? (wordHash[line.firstWord] ?? 0) : 0;
    let telling = false;
    const last = Math.min(line.endWord, line.firstWord + 80);
    for (let word = line.firstWord; word < last && !telling; word++) telling = TELLING_WORDS.has(wordHash[word] ?? 0);
    if (line.firstWord === line.endWord || telling || FIRST_WORDS.has(first)) {
      const text = lineText(reply, line);
      const row = ANY_CLOSING.test(text) ? CLOSINGS.find((one) => one.pattern.test(text)) : undefined;
      if (row) closes[line.index] = row.ends ? 2 : 1;
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

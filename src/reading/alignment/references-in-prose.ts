/**
 * Sentences of letter prose that say which questions they answer: "In answer to question 3, no.", "The information in
 * questions 1 to 4 is available elsewhere." They are places like labels, but their words belong to the answer.
 */
import { knownLabel } from "../labels/known-label.js";
import type { Label, LabelPart } from "../labels/label.js";
import { type LineStart, MARKER_STYLE } from "../labels/line-starts.js";
import type { QuestionIndex } from "../questions/question-index.js";
import { type Naming, namingsIn } from "../segments/named-questions.js";
import { COULD } from "../segments/wording.js";
import { skipSpace } from "../text/characters.js";
import type { Line, ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import { NAMES } from "../text/word-kinds.js";
import { type Sentence, sentencesOf } from "../values/sentences.js";

export interface Reference {
  readonly line: number;
  readonly start: number;
  readonly label: Label;
}

/** Style of places that are sentences. */
const REFERENCE_STYLE = 900;
/** The question is named within so many characters of the sentence's start. */
const NEAR = 90;
const LONGEST = 4000;
/** It points to another answer, or speaks of what was asked. */
const NOT_AN_ANSWER =
  /\b(?:see|refer(?:red)? (?:you )?(?:back )?to|same as|repeat of|as (?:per|in|at|for|above|stated|question)|answered (?:in|at|under|by)|(?:answer|response|reply) (?:to|given|at|in|under|for)|please (?:see|refer))\s+(?:\w+\s+){0,5}$/i;
const ANSWERS_TO =
  /^\W{0,3}(?:(?:lastly|finally|also|next|then|and),?\s+)?(?:(?:i|we|the council|the authority) (?:can|would|must|have to|am able to|are able to) (?:confirm|say|tell you|advise|state|add)(?: that)?,?\s+)?(?:in (?:answer|response|reply|relation|respect|regard)|(?:our |the )?(?:answer|response|reply) (?:to|for)|as (?:for|to|regards) (?:your )?questions?\b[^.;]{1,40}[,:–-]\s*\p{L})/iu;
const ASKED =
  /^\W{0,3}(?:you(?:r)?\b.{0,30}\b(?:ask|request|question)|i can (?:now )?answer|(?:we|i) have (?:answered|responded)|clarification)/i;
const EARLIER = /\b(?:above|earlier request|previous request|your earlier|your previous)\b/i;

/** "…, which is known as Skelmoor Connect (question 6a)." and "…, so questions 4a and 4b are not held.": its own name, late. */
const LATE = 240;
const SAYS_OF_IT = /^\s?(?:is|are|was|were|does|do|cannot|can|has|have)\b/i;
/** "… and this is our answer to question 11." */
const IS_THE_ANSWER = /\b(?:this|that|which) is (?:our|my|the) (?:answer|response|reply) to (?:your )?$/i;
function isLateName(said: string, { start, end }: Naming): boolean {
  if (start > LATE) return false;
  if (IS_THE_ANSWER.test(said.slice(0, start))) return true;
  return (said[start - 1] === "(" && said.slice(end - 1, end + 1).includes(")")) || SAYS_OF_IT.test(said.slice(end, end + 8));
}

/** Without one of these nothing is named. */
const HAS_NAME = /\d|question|part|point|query/i;
/** "Question 4 How many …": the label that begins the paragraph is all that it names, and a place already. */
function isOnlyLabelled(reply: ReplyText, stretch: Int32Array, starts: readonly LineStart[], first: number): boolean {
  const label = starts[first]?.label;
  const line = reply.lines[first];
  if (!label || !line || label.prefix === "none" || label.style >= MARKER_STYLE) return false;
  return !HAS_NAME.test(textOf(reply, line).slice(label.end, paragraphEnd(reply, stretch, line)));
}

/** Whether a place is known already where the sentence begins, offset `start` of the line. */
export type IsTaken = (line: Line, start: number) => boolean;

/** The sentences that name questions, but for those that begin where a place is already. */
export function findReferences(
  reply: ReplyText,
  index: QuestionIndex,
  stretch: Int32Array,
  starts: readonly LineStart[],
  isTaken: IsTaken,
): Reference[] {
  const found: Reference[] = [];
  // The first line that was not read yet: no sentence of a long paragraph is read twice.
  let unread = 0;
  for (const line of reply.lines) {
    if ((line.kinds & NAMES) === 0) continue;
    while (unread <= line.index) {
      const first = Math.max(unread, paragraphStart(reply, stretch, line.index));
      const begin = reply.lines[first] ?? line;
      unread = lineAt(reply, first, paragraphEnd(reply, stretch, begin) - 1) + 1;
      if (!isOnlyLabelled(reply, stretch, starts, first)) found.push(...inParagraph(reply, index, stretch, first, isTaken));
    }
  }
  return found;
}

function paragraphStart(reply: ReplyText, stretch: Int32Array, at: number): number {
  let first = at;
  for (let back = 0; back < 60 && first > 0 && reply.lines[first]?.fresh === false && stretch[first] === stretch[first - 1]; back++)
    first--;
  return first;
}

/** Where the paragraph that begins with the line ends, as far as it is read. */
function paragraphEnd(reply: ReplyText, stretch: Int32Array, begin: Line): number {
  let { end } = begin;
  for (let at = begin.index + 1; at < begin.index + 60; at++) {
    const next = reply.lines[at];
    if (!next || next.fresh || stretch[at] !== stretch[begin.index] || next.document !== begin.document) break;
    if (next.end - begin.start > LONGEST) break;
    end = next.end;
  }
  return Math.min(end, begin.start + LONGEST);
}

function inParagraph(reply: ReplyText, index: QuestionIndex, stretch: Int32Array, first: number, isTaken: IsTaken): Reference[] {
  const begin = reply.lines[first];
  if (!begin) return [];
  const text = textOf(reply, begin);
  // Line feeds become spaces one for one, so that offsets stay true.
  const words = text.slice(begin.start, paragraphEnd(reply, stretch, begin)).replace(/[^\S ]/g, " ");
  const found: Reference[] = [];
  for (const sentence of sentencesOf(words).flatMap((one) => atLeadIns(words, one))) {
    const begins = skipSpace(words, sentence.start, sentence.end);
    const start = begin.start + begins;
    const at = lineAt(reply, first, start);
    const line = reply.lines[at];
    if (!line || isTaken(line, start)) continue;
    const said = words.slice(sentence.start, sentence.end);
    const naming = namingsIn(said, index)[0];
    if (!naming || (naming.start > NEAR && !isLateName(said, naming)) || ASKED.test(said) || COULD.test(said)) continue;
    if (/^\W{0,3}asks?\b/i.test(said.slice(naming.end, naming.end + 12))) continue;
    const before = said.slice(0, naming.start);
    if (
      !ANSWERS_TO.test(said.trimStart()) &&
      ((NOT_AN_ANSWER.test(before) && !IS_THE_ANSWER.test(before)) || EARLIER.test(said.slice(naming.end, naming.end + 40)))
    )
      continue;
    const parts = naming.orders.flatMap((order): LabelPart[] => {
      const key = index.questions[order]?.key;
      const ordinal = index.questions[order]?.ordinal ?? 0;
      return key ? [{ number: key.number, sub: key.sub }] : [{ number: ordinal, sub: "" }];
    });
    found.push({
      line: at,
      start,
      label: knownLabel({ parts, prefix: "question", style: REFERENCE_STYLE, end: start, reference: true }),
    });
  }
  return found;
}

/** "As to question 1: No. As to question 2: …": "No." ends a sentence here. */
const LEAD_IN =
  /[.!?;]\s+(?=(?:in (?:answer|response|reply|relation|respect|regard)|as (?:to|for|regards)|with (?:regard|respect)|turning to|for questions?|regarding|concerning|questions?\s\d)\b)/gi;
function atLeadIns(words: string, sentence: Sentence): Sentence[] {
  const said = words.slice(sentence.start, sentence.end);
  if (said.search(LEAD_IN) < 0) return [sentence];
  const parts: Sentence[] = [];
  let { start } = sentence;
  for (const match of said.matchAll(LEAD_IN)) {
    const end = sentence.start + match.index + 1;
    parts.push({ start, end });
    start = end;
  }
  parts.push({ start, end: sentence.end });
  return parts;
}

function lineAt(reply: ReplyText, first: number, offset: number): number {
  let at = first;
  while ((reply.lines[at]?.end ?? 0) <= offset && at + 1 < reply.lines.length) at++;
  return at;
}

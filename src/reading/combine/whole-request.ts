/**
 * Letters that refuse, or do not hold, everything that was asked, and have a numbered list of something else beside
 * that: councils to ask instead, ways to narrow the request, languages to be had.
 */

import { linesSayingResponse } from "../segments/answer-headings.js";
import { lineText } from "../segments/closing.js";
import type { Region } from "../segments/region.js";
import { LETTER_OPENING } from "../segments/wording.js";
import { type Line, type ReplyText, textOf } from "../text/reply-text.js";
import type { Draft } from "./draft.js";
import type { DraftContext } from "./drafts.js";
import { numbersMisfit } from "./misfits.js";

/** The line above such a list. */
const LEADS_ELSEWHERE =
  /\b(?:put|contact|approach|write to|redirect|try|ask|asking|councils|authorities|bodies|organisations|refine|narrow|narrower|reduce|resubmit|suggest\w*|reasons?|factors?|arguments?|considerations?|in favour|against|steps|options|ways|rights?|languages|formats|offices|addresses|helpful|instead)\b[^.]{0,80}:?\s*$/i;
const LONGEST_LEAD = 160;
const LOOKED_AT = 300;
/** The words speak of all that was asked. */
const OF_ALL =
  /\b(?:information|data|records?|documents?|material|details|figures|anything) (?:that |which )?you(?:'ve|'re|’ve|’re)?\b|\b(?:your|the|this) (?:[a-z-]+ )?(?:request|questions|application)\b|\brequested information\b|\binformation (?:requested|sought|asked for)\b|\b(?:all|any|none|each|every(?:thing)?|both) (?:of )?(?:\w+ ){0,2}(?:items?|questions?|parts?|points?|information|this|it|these)\b/i;

/** A label that stands alone for its answer: no words of the question, no sentence that names it. */
const isPlain = ({ anchor: { mention, orders, place } }: Region): boolean =>
  mention === null && place.label?.prefix === "none" && !place.label.reference && orders.length === 1;
/** The words speak of what is left. */
const OF_REST = /\b(?:other|remaining|remainder|rest|further|balance|except|apart from|otherwise than)\b/i;

function lineAbove(reply: ReplyText, { anchor }: Region): Line | undefined {
  const above = reply.lines[anchor.place.line - 1];
  return above?.document === anchor.place.document ? above : undefined;
}

/** Whether the labels may count something else than our questions. */
export function mayCountElse({ reply, index }: DraftContext, regions: readonly Region[], drafts: ReadonlyMap<number, Draft>): boolean {
  const [first] = regions;
  if (first === undefined || !regions.every(isPlain)) return false;
  const asked = index.questions.filter(({ question }) => !question.group).length;
  if (asked < 2 || regions.some(({ anchor }) => anchor.orders.some((order) => withholds(drafts.get(order))))) return false;
  if (regions.length === 1 || numbersMisfit(index, drafts)) return true;
  const above = lineAbove(reply, first);
  return above !== undefined && LEADS_ELSEWHERE.test(lineText(reply, above, LONGEST_LEAD));
}

const withholds = (draft: Draft | undefined): boolean => {
  const status = draft?.meaning?.status;
  return status !== undefined && status !== "answered" && status !== "no_reply";
};

/** Whether the words of questions stand only where the letter says what it answers: "Thank you for your email, in which you ask about …". */
export function isOnlyOpening({ reply }: DraftContext, regions: readonly Region[]): boolean {
  return (
    regions.length > 0 &&
    regions.every(
      ({ anchor: { place } }) =>
        (place.label === null || !place.atLineStart) && standsInOpening(reply, place.line, place.start, place.label !== null),
    )
  );
}

/** Whether the questions are repeated above a heading "Response", and none stands below it: what is said there is said of all. */
export function isAboveResponse({ reply }: DraftContext, regions: readonly Region[]): boolean {
  const [heading, another] = linesSayingResponse(reply);
  return (
    heading !== undefined &&
    another === undefined &&
    regions.length > 1 &&
    regions.filter(({ anchor: { mention } }) => mention !== null).length * 2 >= regions.length &&
    regions.every(({ anchor: { place } }) => place.document === heading.document && place.line < heading.index)
  );
}

/** The sentence before `offset` goes on there, and opens the letter. `numbered`: "You asked for (1) … and (2) …". */
function standsInOpening(reply: ReplyText, index: number, offset: number, numbered: boolean): boolean {
  let first = index;
  while (
    first > index - MOST_ABOVE &&
    reply.lines[first]?.gap === false &&
    reply.lines[first]?.document === reply.lines[first - 1]?.document
  )
    first--;
  const line = reply.lines[first];
  if (line === undefined || line.block.kind === "item" || line.block.cell) return false;
  const above = textOf(reply, line).slice(line.start, offset).trimEnd();
  const ended = numbered ? /[.?!]$/ : /[.:?!;]$/;
  return above !== "" && above.length <= LOOKED_AT && !ended.test(above) && (OPENS.test(above) || LETTER_OPENING.test(above));
}
const MOST_ABOVE = 5;
const OPENS =
  /^\W{0,3}(?:thank you|thanks|i (?:am writing|write|refer)|we (?:write|refer)|(?:i|we) (?:have )?received|you (?:have )?(?:ask|asked|wrote|requested)|your (?:request|e-?mail|letter|application)|(?:in|further to|with reference to|following|on) (?:your|the) (?:request|e-?mail|letter))\b/i;

/** Whether the drafts are one statement on what the letter does not answer above it. */
export function isOfRest(drafts: ReadonlyMap<number, Draft>): boolean {
  const [any] = drafts.values();
  return any !== undefined && OF_REST.test(any.text.slice(0, LOOKED_AT));
}

/** Whether the drafts are one statement, and it speaks of the whole request. */
export function isOfAll(drafts: ReadonlyMap<number, Draft>): boolean {
  const [any] = drafts.values();
  return any?.source === "whole" && OF_ALL.test(any.text) && !isOfRest(drafts);
}

const ALL_REFUSED =
  /\b(?:refus(?:e|es|ed|ing)|(?:cannot|can't|unable to|not (?:able|obliged|required|going) to|declin(?:e|es|ed|ing) to) (?:comply with|process|answer|meet|take)) (?:your|the|this) (?:\w+ )?(?:request|application)\b(?! (?:for|to|in so far|as regards|in respect))|\b(?:request|application) (?:as a whole|in (?:its|the) entirety|in full)[^.;]{0,30}\brefus/i;
/** So many of the questions may seem to be answered in a letter that refuses all of them. */
const FEW = 0.45;
/** Whether the reply says in so many words that the request is refused, and answers next to nothing: words that are like a question stand in the reasons and in the advice. */
export const saysAllRefused = ({ reply, index }: DraftContext, regions: readonly Region[]): boolean =>
  regions.filter(({ pieces }) => pieces.length > 0).length <= index.questions.filter(({ question }) => !question.group).length * FEW &&
  reply.documents.some(({ text }) => ALL_REFUSED.test(text.slice(0, READ)));
const READ = 20_000;

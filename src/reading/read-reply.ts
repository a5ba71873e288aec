/**
 * Reads the answers out of one reply. We know every question word for word; the reader finds where each is asked or
 * answered by one alignment over the whole reply, takes what lies between, and says what it means and how sure it is.
 * Pure: the same documents and questionnaire always give the same reading.
 */
import type { Document } from "../document/document.js";
import type { Regime } from "../foi/terms.js";
import type { Questionnaire } from "../questionnaire/questionnaire.js";
import { fillGaps, withNamedSentences, withOutOfOrder } from "./alignment/fill-gaps.js";
import { findPlaces } from "./alignment/find-places.js";
import { findQuestions } from "./alignment/find-questions.js";
import { withNamedInBrackets } from "./alignment/named-in-brackets.js";
import { alignInOwnOrder } from "./alignment/own-order.js";
import type { Place } from "./alignment/place.js";
import { sectionHeadings } from "./alignment/section-headings.js";
import { withStacked } from "./alignment/stacked-questions.js";
import { tableRoles } from "./alignment/table-roles.js";
import type { Reading } from "./answer.js";
import { answersAbove } from "./combine/answers-above.js";
import type { Draft } from "./combine/draft.js";
import { type DraftContext, draftsOf, put } from "./combine/drafts.js";
import { linkContext } from "./combine/links.js";
import { settleAnswers } from "./combine/settle.js";
import { lettersDrafts, missingOrders, readStatements, readWhole } from "./combine/statements.js";
import { isAboveResponse, isOfAll, isOfRest, isOnlyOpening, mayCountElse, saysAllRefused } from "./combine/whole-request.js";
import { lineStarts, stretches } from "./labels/line-starts.js";
import { type QuestionIndex, questionIndex } from "./questions/question-index.js";
import { withAnswersThatEcho } from "./segments/answers-that-echo.js";
import { footnoteLines } from "./segments/footnotes.js";
import { furnitureLines } from "./segments/furniture.js";
import { ledBackRegions } from "./segments/led-back.js";
import { type Unclaimed, unclaimedParagraphs } from "./segments/paragraphs.js";
import { type Region, regionsOf } from "./segments/region.js";
import { type ReplyText, replyText, textOf } from "./text/reply-text.js";
import { SCOTS } from "./text/word-kinds.js";

/** Changes with every change of what the reader gives: stored readings say which one made them. */
export const READER_VERSION = "5";

export interface ReplyInput {
  readonly questionnaire: Questionnaire;
  /** Body first, then attachments. */
  readonly documents: readonly Document[];
  /** The law the request was made under; it decides what bare section numbers mean. */
  readonly regime?: Regime;
}

/** Section 25 is what is otherwise accessible in Scotland, section 17 what is not held. */
const SCOTTISH =
  /\b(?:section\s*|s\.?\s?)25\b[^.]{0,120}\b(?:accessible|available|published)|\b(?:accessible|available|published)\b[^\n]{0,160}\b(?:section\s*|s\.?\s?)25\b|\b(?:not|n['’]t) h(?:old|eld)\b[^.\n]{0,60}\b(?:section\s*|s\.?\s?)17\b|\b(?:section\s*|s\.?\s?)17\b[^.\n]{0,60}\b(?:not|n['’]t) h(?:old|eld)\b|\bfreedom of information \(scotland\)|\bFOISA\b|\bscottish information commissioner\b/i;
const LOOKED_AT = 200_000;
/** The Act that the reply itself names, when the caller does not know; bare section numbers mean other things in Scotland. */
function regimeNamed({ documents, lines }: ReplyText): Regime | undefined {
  if (!lines.some(({ kinds }) => (kinds & SCOTS) !== 0)) return undefined;
  return documents.some(({ text }) => SCOTTISH.test(text.slice(0, LOOKED_AT))) ? "FOISA" : undefined;
}

const LEAST_REPEATED = 3;
/** The request was repeated and nothing answered beneath its questions: what follows is a statement for all of it. */
function isOnlyRepeated(regions: readonly Region[], places: readonly Place[]): boolean {
  const answered = regions
    .slice(0, -1)
    .filter(({ anchor, pieces }) => pieces.length > 0 && anchor.place.atLineStart && anchor.evidence > 2);
  if (answered.length > 0) return false;
  const repeated = new Set<number>();
  let end = 0;
  for (const place of places) {
    const best = place.candidates[0];
    if (!best?.mention) continue;
    // In a paragraph that quotes the request the questions stand one behind the other.
    const behind = place.word - end <= 1 && best.likeness > 0.85;
    if ((place.atLineStart && best.likeness > 0.45) || behind) {
      repeated.add(best.order);
      end = place.questionEnd;
    }
  }
  return repeated.size >= LEAST_REPEATED;
}

const NEARLY_ALL = 0.6;
const HARDLY_ANY = 0.12;
/** The request was repeated below, and what labels stand above it number something else: advice, steps. */
function isNearlyOnlyRepeated(regions: readonly Region[], places: readonly Place[], index: QuestionIndex): boolean {
  const asked = index.questions.filter(({ question }) => !question.group).length;
  const said = regions.filter(({ pieces }) => pieces.length > 0);
  if (said.length > Math.max(2, asked * HARDLY_ANY) || said.some(({ anchor }) => anchor.mention !== null && anchor.labelAgrees === true))
    return false;
  const answered = new Set(said.map(({ anchor }) => anchor.place));
  const repeated = new Set<number>();
  for (const place of places) {
    const best = place.candidates[0];
    if (!answered.has(place) && place.atLineStart && best?.mention && best.likeness > 0.75) repeated.add(best.order);
  }
  return repeated.size >= Math.max(LEAST_REPEATED, asked * NEARLY_ALL);
}

/** A label or two in a letter that answers nothing by number: a list of reasons, not our questions. */
function isStray(regions: readonly Region[], index: QuestionIndex): boolean {
  const asked = index.questions.filter((question) => !question.question.group).length;
  const plain = regions.every(({ anchor }) => anchor.mention === null && !anchor.place.label?.reference && anchor.orders.length === 1);
  return asked >= 5 && regions.length <= Math.min(3, asked / 4) && plain;
}

/** Whether each line is an answer or a question already. */
function claimedLines(reply: ReplyText, regions: readonly Region[], places: readonly Place[]): readonly boolean[] {
  const used = reply.lines.map(() => false);
  for (const region of regions) for (const piece of region.pieces) used[piece.line] = true;
  for (const place of places) {
    const best = place.candidates[0];
    const asks = place.restated || (best?.mention !== undefined && best.mention !== null && best.likeness > 0.7);
    if (!asks) continue;
    const last = reply.wordLine[Math.max(place.word, place.questionEnd - 1)] ?? place.line;
    for (let line = place.line; line <= last; line++) used[line] = true;
  }
  return used;
}

/** Drafts from the places found; where these explain next to nothing, from statements alone. */
function draftAnswers(
  context: DraftContext,
  all: readonly Region[],
  places: readonly Place[],
  rest: Pick<Unclaimed, "closes" | "furniture">,
): { drafts: Map<number, Draft> } {
  const { reply, index } = context;
  const read = (regions: readonly Region[]): { drafts: Map<number, Draft>; found: string | null } => {
    const drafts = draftsOf(context, regions);
    if (missingOrders(context, drafts).length === 0) return { drafts, found: null };
    const unclaimed = { reply, closes: rest.closes, furniture: rest.furniture, used: claimedLines(reply, regions, places) };
    const found = readStatements(context, drafts, unclaimedParagraphs(unclaimed));
    // The signature may have been the requester's, in the request that was repeated first.
    if (found !== null || regions.length > 0) return { drafts, found };
    return { drafts, found: readStatements(context, drafts, unclaimedParagraphs(unclaimed, false)) };
  };
  if (isOnlyRepeated(all, places)) return read([]);
  if (isNearlyOnlyRepeated(all, places, index) || isOnlyOpening(context, all) || isAboveResponse(context, all)) {
    const alone = read([]);
    if (alone.found === "whole") return alone;
  }
  if (isStray(all, index)) {
    const alone = read([]);
    if (alone.found !== null && !isOfRest(alone.drafts)) return alone;
  }
  const { drafts } = read(all);
  if (mayCountElse(context, all, drafts)) {
    const whole = new Map<number, Draft>();
    const unclaimed = { reply, closes: rest.closes, furniture: rest.furniture, used: claimedLines(reply, all, places) };
    if (readStatements(context, whole, unclaimedParagraphs(unclaimed)) === "whole" && isOfAll(whole)) return { drafts: whole };
  }
  if (saysAllRefused(context, all)) {
    const whole = new Map<number, Draft>();
    const unclaimed = { reply, closes: rest.closes, furniture: rest.furniture, used: claimedLines(reply, [], places) };
    if (readWhole(context, whole, unclaimedParagraphs(unclaimed), missingOrders(context, whole)) && isOfAll(whole))
      return { drafts: whole };
  }
  if (!isLetter(reply, all) || missingOrders(context, drafts).length === 0) return { drafts };
  const letter = unclaimedParagraphs({
    reply,
    closes: rest.closes,
    furniture: rest.furniture,
    used: claimedLines(
      reply,
      [],
      places.filter(({ atLineStart, label, candidates }) => atLineStart && (label !== null || (candidates[0]?.likeness ?? 0) >= TAKEN_UP)),
    ),
  });
  return { drafts: explainingMore(context, drafts, lettersDrafts(context, letter)) };
}

/** An answer takes up words of its question; a question that is repeated has nearly all of them. */
const TAKEN_UP = 0.85;
/** "Questions 6b and 7 therefore do not arise." begins a line like a label, and names them. */
const GOES_ON = /^\p{Ll}{2,}/u;
function isNaming(reply: ReplyText, { label, line }: Place): boolean {
  if (label === null || label.reference) return label !== null;
  const own = reply.lines[line];
  return label.prefix === "question" && !label.delimited && own !== undefined && GOES_ON.test(textOf(reply, own).slice(label.end, own.end));
}

/** Nothing but sentences that name questions, or are like one, ties words to questions: no labels, no questions repeated. */
const isLetter = (reply: ReplyText, regions: readonly Region[]): boolean =>
  regions.length > 0 &&
  regions.every(
    ({ anchor: { place, likeness }, pieces }) =>
      pieces.length === 0 || !place.atLineStart || (place.label === null ? likeness < TAKEN_UP : isNaming(reply, place)),
  );

const MOSTLY_NAMED = 0.6;

/**
 * Of two readings of a letter the one that answers more questions. Where its sentences name most of the questions that
 * reading stands, and only what it passes over is taken from the other.
 */
function explainingMore(context: DraftContext, named: Map<number, Draft>, letter: Map<number, Draft>): Map<number, Draft> {
  const answered = (drafts: Map<number, Draft>): Draft[] => [...drafts.values()].filter(({ text }) => text !== "");
  const asked = context.index.questions.filter(({ question }) => !question.group).length;
  const told = answered(named);
  if (told.length < asked * MOSTLY_NAMED) return answered(letter).length > told.length ? letter : named;
  const pieces = told.flatMap((draft) => draft.pieces);
  const isTold = (draft: Draft): boolean =>
    draft.pieces.some((piece) => pieces.some((one) => one.line === piece.line && one.start < piece.end && piece.start < one.end));
  for (const draft of answered(letter)) if (!isTold(draft)) put(named, draft);
  return named;
}

/** Reads one reply. Never throws on any text; time grows about linearly with its length. */
export function readReply(input: ReplyInput): Reading {
  const index = questionIndex(input.questionnaire);
  const reply = replyText(input.documents, index);
  const starts = lineStarts(reply, index);
  const headings = sectionHeadings(reply, index, starts);
  const stretch = stretches(reply, starts, new Set(headings.map((heading) => heading.line)));
  const mentions = findQuestions(reply, index, stretch);
  const tables = tableRoles(reply, index, mentions, starts);
  const { places: found, closes, listed } = findPlaces(reply, index, mentions, tables, starts, headings, stretch);
  const aligned = withOutOfOrder(fillGaps(alignInOwnOrder(reply, index, found, closes), index, found), index, found);
  const named = withNamedInBrackets(reply, index, withNamedSentences(aligned, index, found));
  const { anchors, places } = withAnswersThatEcho(reply, index, withStacked(named.anchors, found), found);
  const chain = { ...named, anchors };
  const furniture = furnitureLines(reply);
  const context = {
    reply,
    index,
    links: linkContext(reply),
    regime: input.regime ?? regimeNamed(reply),
    questionIds: index.ids,
    prepared: new Map(),
  };
  const led = ledBackRegions(reply, index, mentions, listed);
  const all =
    led ??
    answersAbove(
      context,
      regionsOf({
        reply,
        index,
        anchors,
        places,
        closes,
        headings,
        tables,
        furniture,
        listed,
        footnotes: footnoteLines(reply),
      }),
    );
  const { drafts } = draftAnswers(context, all, places, { closes, furniture });
  const read = led ? { ...chain, anchors: led.map(({ anchor }) => anchor) } : chain;
  return settleAnswers(context, read, drafts, READER_VERSION);
}

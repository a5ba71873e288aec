/**
 * Answers without a place of their own: sentences that name questions ("The information in question 5 is not held"),
 * one statement for the whole request (the cost limit, not held, "not a tool to ask questions"), and short prose keyed
 * by topic words ("Portal - yes. Cost - nil").
 */
import type { Question } from "../../questionnaire/questionnaire.js";
import { SAYS_WHAT_WAS_ASKED } from "../prose/clauses.js";
import { type Leaves, readLetter } from "../prose/read-letter.js";
import { type Naming, namingsIn } from "../segments/named-questions.js";
import { type Paragraph, piecesOf } from "../segments/paragraphs.js";
import type { Region } from "../segments/region.js";
import { COULD, LETTER_OPENING } from "../segments/wording.js";
import { readAnswer } from "../values/read-answer.js";
import { type Sentence, sentencesOf } from "../values/sentences.js";
import type { Doubt, Draft, DraftSource } from "./draft.js";
import { type DraftContext, make, put } from "./drafts.js";

const POINTING =
  /\b(?:see|refer to|as (?:per|in|for|at|above)|same as|answer(?:ed)? (?:to|in|at|under)|response to|reply to)\s+(?:\w+\s+){0,4}$/i;
/** The words that point stand this close before the question's name. */
const POINTED_FROM = 200;
const REST =
  /\b(?:remain(?:ing|der)|rest|other|balance)\s+(?:of\s+)?(?:the\s+|your\s+)?(?:questions?|request|information|parts?|points?)\b|\ball other (?:questions|parts)\b/i;
const INTRODUCES = /(?::|\bas follows\.?|\bbelow\.?)\s*$/i;
const ASKED =
  /^\W{0,3}(?:you (?:have )?(?:asked|requested|wrote|said)|your request (?:was|for|of|dated)|you also|in your (?:request|e-?mail|letter)|i am writing|thank you|we (?:have )?received|i (?:can )?confirm (?:that )?(?:we|the council) (?:do(?:es)? )?holds? (?:some|the|this)|further to)\b/i;
const ADVICE =
  /^\W{0,3}(?:by way of|under (?:our|the|its) duty to|in (?:order to|an? effort to|line with|accordance with) (?:help|assist|be|our duty|section 16|s\.?\s?16)|under section 16|section 16|however|to (?:help|assist) you|outside (?:of )?(?:the )?(?:act|foi|freedom)|although|you may (?:wish|like|find)|if you (?:would|wish|were|are|narrow|refine)|please (?:note|let|feel|contact)|i hope|we hope|should you|advice and assistance)\b/i;
/** "However it is published each year and therefore exempt under section 21": nothing that is advised. */
const TURNS =
  /^\W{0,3}(?:however|although|though|nevertheless|unfortunately|but)\b.{0,300}\b(?:exempt\w*|withh\w+|refus\w+|section \d|s\.? ?\d\d|(?:is|are|already|been|publicly) (?:published|available|accessible)|not (?:held|hold))\b/i;
const isAdvice = (text: string): boolean => ADVICE.test(text) && !(TURNS.test(text) && !COULD.test(text) && !IF_YOU.test(text));
const IF_YOU = /\b(?:if|should) you\b/i;
const isOpening = (text: string): boolean => ASKED.test(text) || LETTER_OPENING.test(text);
const LABEL_ALONE = /^\W{0,2}(?:question|q)?\.?\d{0,3}[a-z]?\W{0,3}$/i;
/** "Q1 Q1a Q1b Q2": labels that nothing was written to name no question. */
const isOnlyLabels = (text: string): boolean => text.split(/[\s,;]+/).every((word) => LABEL_ALONE.test(word));
/** A question of no kind: its words ask for nothing in particular. */
const ANY_QUESTION: Question = { id: "", text: "", group: false };

interface Said {
  readonly paragraph: Paragraph;
  readonly sentence: Sentence;
  readonly text: string;
  readonly namings: readonly Naming[];
}

/** The questions without words of their own. */
export function missingOrders({ index }: DraftContext, drafts: ReadonlyMap<number, Draft>): number[] {
  const missing: number[] = [];
  for (const { order, question } of index.questions) if (!question.group && (drafts.get(order)?.text ?? "") === "") missing.push(order);
  return missing;
}

/** Adds drafts for questions without words of their own; returns what was found in plain words, for the layout. */
export function readStatements(
  context: DraftContext,
  drafts: Map<number, Draft>,
  paragraphs: readonly Paragraph[],
): "named" | "whole" | "prose" | null {
  const missing = missingOrders(context, drafts);
  const said: Said[] = [];
  for (const paragraph of paragraphs)
    for (const sentence of sentencesOf(paragraph.text)) {
      const text = paragraph.text.slice(sentence.start, sentence.end);
      said.push({ paragraph, sentence, text, namings: namingsIn(text, context.index) });
    }
  let found: "named" | "whole" | "prose" | null = null;
  if (missing.length > 0 && readNamed(context, drafts, said, new Set(missing))) found = "named";
  const left = found === null ? missing : missingOrders(context, drafts);
  const total = context.index.questions.filter((question) => !question.question.group).length;
  if (missing.length === total && isToldInProse(context, drafts, paragraphs, missing)) return "prose";
  if (left.length === total && readWhole(context, drafts, paragraphs, left)) found = "whole";
  return found;
}

/** What tells the sentences of a letter apart from answers. */
function leavesOf(context: DraftContext): Leaves {
  return {
    leaves: (text) =>
      LETTER_OPENING.test(text) || (ASKED.test(text) && !SAYS_WHAT_WAS_ASKED.test(text)) || COULD.test(text) || isOnlyLabels(text),
    withholds: (text) => !ADVICE.test(text) && meaningful(context, text),
    advises: (text) => ADVICE.test(text),
  };
}

/** So many of the questions must be answered, or the letter says something else. */
const LEAST_SHARE = 0.4;
const MOST_SHARE = 0.75;

/** Reads the paragraphs as a letter that answers in running text; false, and nothing added, when too few questions are answered. */
function isToldInProse(
  context: DraftContext,
  drafts: Map<number, Draft>,
  paragraphs: readonly Paragraph[],
  missing: readonly number[],
): boolean {
  const leaves = leavesOf(context);
  const found = readLetter(context, paragraphs, missing, leaves);
  // A statement that withholds something may be meant for all of it: then prose must answer nearly everything.
  const withholds = paragraphs.some(({ text }) =>
    sentencesOf(text).some(({ start, end }) => {
      const said = text.slice(start, end);
      return !leaves.leaves(said) && leaves.withholds(said);
    }),
  );
  // One statement that is like several questions counts once.
  const places = new Set(found.map(({ pieces }) => `${pieces[0]?.line}:${pieces[0]?.start}`)).size;
  const named = [...drafts.values()].filter(({ text }) => text !== "").length;
  if (named > 0 && found.length <= named) return false;
  if (
    named === 0 &&
    (withholds ? places : found.length) < Math.max(Math.min(2, missing.length), missing.length * (withholds ? MOST_SHARE : LEAST_SHARE))
  )
    return false;
  // Sentences that name their questions may be read so too, and are cut more closely.
  drafts.clear();
  for (const draft of found) put(drafts, draft);
  return true;
}

/** The whole letter read as running text, whatever names questions in it; for letters that have no other structure. */
export function lettersDrafts(context: DraftContext, paragraphs: readonly Paragraph[]): Map<number, Draft> {
  const drafts = new Map<number, Draft>();
  for (const draft of readLetter(context, paragraphs, missingOrders(context, drafts), leavesOf(context))) put(drafts, draft);
  return drafts;
}

function readNamed(context: DraftContext, drafts: Map<number, Draft>, said: readonly Said[], missing: ReadonlySet<number>): boolean {
  let any = false;
  for (let at = 0; at < said.length; at++) {
    const one = said[at];
    if (!one) continue;
    const subject = one.namings.filter((naming) => !POINTING.test(one.text.slice(Math.max(0, naming.start - POINTED_FROM), naming.start)));
    let orders = subject.flatMap((naming) => naming.orders).filter((order) => missing.has(order));
    if (orders.length === 0 && REST.test(one.text) && meaningful(context, one.text)) orders = [...missing];
    if (orders.length === 0 || COULD.test(one.text) || INTRODUCES.test(one.text) || ASKED.test(one.text) || isOnlyLabels(one.text))
      continue;
    // What follows in the same paragraph and names nothing belongs to it.
    let last = at;
    while (said[last + 1]?.paragraph === one.paragraph && said[last + 1]?.namings.length === 0 && !ADVICE.test(said[last + 1]?.text ?? ""))
      last++;
    const pieces = piecesOf(context.reply, one.paragraph, one.sentence.start, said[last]?.sentence.end ?? one.sentence.end);
    if (pieces.length === 0) continue;
    for (const order of orders) put(drafts, draft(context, order, "named", pieces, []));
    any = true;
    at = last;
  }
  return any;
}

const NO_URLS: readonly string[] = [];
function meaningful(context: DraftContext, text: string): boolean {
  const { questionIds, prepared, regime } = context;
  const { status } = readAnswer(text, { question: ANY_QUESTION, urls: NO_URLS, questionIds, prepared, regime });
  return status !== "answered" && status !== "no_reply";
}

const LONGEST_TITLE = 90;
const SAYS_IT =
  /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|can|cannot|will|would|may|must|held|hold|apply|applies|see|attached|enclosed|find|please|we|it|this)\b|n['’]t\b/i;
/** "Section 12 refusal - noise nuisance": the title of the letter, which says nothing by itself. */
const isTitle = (text: string): boolean =>
  text.length <= LONGEST_TITLE && !/^\W*(?:q|a)?\d|[.!?:;,]\s*$/i.test(text) && !SAYS_IT.test(text);

/** "We tried ten and these took an average of 22 minutes.": what the refusal below it rests on. */
const WORKLOAD =
  /\b(?:take|takes|took|taken|need|needs|needed|average|estimate[ds]?|would|at|x|×|=)\b[^.;]{0,60}\b\d[\d.,]*\s?(?:minutes?|mins?|hours?|hrs?|working days)\b/i;

/** One refusal, "not held" or link for everything that was asked: adds a draft for each of `missing`; false where there is none. */
export function readWhole(
  context: DraftContext,
  drafts: Map<number, Draft>,
  paragraphs: readonly Paragraph[],
  missing: readonly number[],
): boolean {
  const speaking = paragraphs.map((paragraph) => {
    const sentences = sentencesOf(paragraph.text).map((sentence) => ({
      sentence,
      text: paragraph.text.slice(sentence.start, sentence.end).trim(),
    }));
    const telling = sentences.map(({ text }) => !isOpening(text) && !isAdvice(text) && meaningful(context, text));
    return { paragraph, sentences, telling };
  });
  const tells = speaking.findIndex(({ paragraph, telling }) => telling.includes(true) && !isTitle(paragraph.text));
  let first = tells >= 0 ? tells : speaking.findIndex(({ telling }) => telling.includes(true));
  if (first < 0) return false;
  const above = speaking[first - 1];
  if (above?.sentences.some(({ text }) => WORKLOAD.test(text) && !isAdvice(text))) first--;
  let last = first;
  for (let at = first + 1; at < speaking.length && at <= last + 1; at++) if (speaking[at]?.telling.includes(true)) last = at;
  const pieces = speaking.slice(first, last + 1).flatMap(({ paragraph, sentences, telling }) => {
    let from = 0;
    while (from < sentences.length && isOpening(sentences[from]?.text ?? "")) from++;
    let to = sentences.length;
    const told = telling.indexOf(true);
    const advice = told < 0 ? -1 : sentences.findIndex((one, at) => at > told && isAdvice(one.text));
    if (advice > 0) to = advice;
    const begin = sentences[from]?.sentence.start;
    const end = sentences[to - 1]?.sentence.end;
    return begin === undefined || end === undefined || end <= begin ? [] : piecesOf(context.reply, paragraph, begin, end);
  });
  if (pieces.length === 0) return false;
  const doubts: Doubt[] = missing.length === 1 ? [{ factor: 0.95, why: "Nothing ties the words to the question." }] : [];
  for (const order of missing) put(drafts, draft(context, order, "whole", pieces, doubts));
  return true;
}

function draft(context: DraftContext, order: number, source: DraftSource, pieces: Region["pieces"], doubts: readonly Doubt[]): Draft {
  return make(context, order, source, null, pieces, doubts);
}

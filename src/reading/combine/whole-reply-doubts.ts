/**
 * What the other answers of a reply say about one: a reader that is lost in many places of a letter is less sure of what
 * it found in the others, and an answer that holds the label of a question left without words has likely swallowed its answer.
 */
import type { Chain } from "../alignment/chain.js";
import type { QuestionIndex } from "../questions/question-index.js";
import type { ReplyText } from "../text/reply-text.js";
import type { Confidence } from "./confidence.js";
import type { Draft } from "./draft.js";

/** From here on a person need not look. */
const SURE = 0.9;
const LEAST = 4;
/** Measured on letters that the reader had never seen: beyond this share a third of the sure answers were wrong too, below it one in forty. */
const SHARE = 0.25;
const LOST = 0.9;
const WITHHOLDS: ReadonlySet<string> = new Set(["refused", "not_held", "not_applicable", "already_available"]);
const LOST_IN = "The reader is unsure where many answers of this reply begin and end.";

/** Whether the places of many answers are in doubt; what their words mean does not count here. */
export function isLost(found: readonly Confidence[]): boolean {
  let lost = 0;
  for (const { place } of found) if (place < SURE) lost++;
  return lost >= LEAST && lost > found.length * SHARE;
}

/** The sureness of an answer in a reply that the reader {@link isLost} in. */
export function doubtedTogether({ confidence, place, reasons }: Confidence, { source, meaning }: Draft): Confidence {
  // "Question 13 is for authorities that have none.": whatever the others say, the sentence names its question and withholds.
  const told = source === "named" && meaning !== null && WITHHOLDS.has(meaning.status);
  if (confidence < SURE || told) return { confidence, place, reasons };
  return { confidence: Math.round(confidence * LOST * 100) / 100, place, reasons: [...reasons, LOST_IN] };
}

/** Whether the answer names another question in passing: part of its words may be for that one. */
export const namesAnother = ({ meaning }: Draft): boolean =>
  (meaning?.status === "answered" || meaning?.status === "partly_answered") && meaning.refersTo !== null && !meaning.pointsOnPurpose;

/**
 * Whether words stand between an unanswered question and the next one that no answer took: they may be its answer.
 * `used`: whether words of an answer stand in each line.
 */
export function leavesWords(reply: ReplyText, { anchors }: Chain, { source, anchor }: Draft, used: readonly boolean[]): boolean {
  if (source !== "none" || anchor === null) return false;
  const own = anchors.findIndex(({ place }) => place === anchor.place);
  const next = anchors[own + 1]?.place;
  if (own < 0 || next === undefined || next.document !== anchor.place.document) return false;
  const last = reply.wordLine[Math.max(anchor.place.word, anchor.place.questionEnd - 1)] ?? anchor.place.line;
  for (let at = last + 1; at < next.line; at++) {
    const line = reply.lines[at];
    if (line !== undefined && line.firstWord < line.endWord && used[at] !== true) return true;
  }
  return false;
}

/** "26.5 weeks d 88, reported in April": a label with words on both sides. "A" and "I" alone are words. */
const LABEL_INSIDE = /\S\s+(?:\((?:\d{1,2}[a-h]?|[a-h]|[ivx]+)\)|q\s?\d{1,2}[a-h]?[.):]?|\d{1,2}[a-h]?[.)]|[a-h][.):]|[b-h])\s+\S/i;

/** "As for the fifth question, I can advise …": turns to a question by its place, in the middle of the words. */
const TURNS_TO =
  /[.;]\s(?:and |then |finally,? |lastly,? )?(?:as (?:to|for|regards)|turning to|in (?:answer|response|reply|relation|respect) (?:to|of)|with (?:regard|respect) to|regarding|concerning|on|to) (?:the|your) (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|last|final) (?:question|point|part|query|item)\b/i;

/** Whether words of the next question's answer may stand in this one: that has none, and a label stands inside. */
export function mayHoldNext(index: QuestionIndex, drafts: ReadonlyMap<number, Draft>, draft: Draft): boolean {
  if (draft.text === "" || draft.source === "prose") return false;
  let next = draft.order + 1;
  while (index.questions[next]?.question.group === true) next++;
  return (
    next < index.questions.length && (drafts.get(next)?.text ?? "") === "" && (LABEL_INSIDE.test(draft.text) || TURNS_TO.test(draft.text))
  );
}

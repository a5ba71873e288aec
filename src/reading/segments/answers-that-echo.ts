/**
 * Answers-only lists in which an answer takes up a few words of its question: "1. 2,006 suspensions and 41 permanent
 * exclusions" above "2. 68%" and "3. None". Where the other labels have nothing but answers behind them, such words are
 * the answer's and not the question's.
 */
import type { Anchor } from "../alignment/anchor.js";
import type { QuestionIndex } from "../questions/question-index.js";
import { type ReplyText, textOf } from "../text/reply-text.js";
import { FIGURED, isOf } from "../text/word-kinds.js";

const LEAST_BARE = 2;
/** So few of the labels have their question behind them. */
const MOST_ASKED = 0.2;
/** A question put in so few of its words may be none. */
const FEW_WORDS = 0.75;
const LOOKS_ASKED = 0.5;
const YEAR = /^(?:19|20)\d\d/;

const isBare = ({ mention, place }: Anchor): boolean => mention === null && place.questionEnd === place.textWord;

const isAsked = ({ mention, place }: Anchor): boolean =>
  place.restated || place.slot >= LOOKS_ASKED || (mention !== null && mention.recall >= FEW_WORDS);

/** The anchors, those whose words are the answer's without the question that was seen in them. */
export function withAnswersThatEcho(reply: ReplyText, index: QuestionIndex, anchors: readonly Anchor[]): readonly Anchor[] {
  const labelled = anchors.filter(
    ({ place, labelAgrees }) => labelAgrees === true && place.atLineStart && place.label?.reference === false,
  );
  const bare = labelled.filter(isBare).length;
  const asked = labelled.filter(isAsked).length;
  if (bare < LEAST_BARE || bare + asked === labelled.length || asked > labelled.length * MOST_ASKED) return anchors;
  return anchors.map((anchor, at) => {
    if (isBare(anchor) || !labelled.includes(anchor) || !echoes(reply, index, anchor, anchors[at + 1])) return anchor;
    const { place } = anchor;
    return { ...anchor, mention: null, place: { ...place, questionEnd: place.textWord } };
  });
}

/** Whether the words behind the label answer: a figure of their own, a sentence that goes on, or nothing else stands under the label. */
function echoes(reply: ReplyText, index: QuestionIndex, anchor: Anchor, next: Anchor | undefined): boolean {
  const { mention, place, orders } = anchor;
  if (mention === null || place.pieces || isAsked(anchor)) return false;
  const line = reply.lines[reply.wordLine[place.questionEnd - 1] ?? place.line];
  if (!line || line.index !== place.line + (place.label?.alone ? 1 : 0) || line.block.cell) return false;
  const text = textOf(reply, line);
  const behind = text.slice(reply.wordEnd[place.questionEnd - 1] ?? line.end, line.end);
  if (/^,?\s+[a-z]/.test(behind)) return true;
  if (/[^\s.]/.test(behind)) return false;
  const question = index.questions[orders[0] ?? -1];
  for (let word = place.textWord; word < place.questionEnd; word++)
    if (isOf(reply, word, FIGURED) && !question?.words.includes(reply.wordId[word] ?? -2) && !YEAR.test(text.slice(reply.wordStart[word])))
      return true;
  const below = reply.lines[line.index + 1];
  return next !== undefined && below !== undefined && next.place.line === below.index;
}

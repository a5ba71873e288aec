/**
 * Answers-only lists in which an answer takes up a few words of its question: "1. 2,006 suspensions and 41 permanent
 * exclusions" above "2. 68%" and "3. None". Where the other labels have nothing but answers behind them, such words are
 * the answer's and not the question's.
 */
import type { Anchor } from "../alignment/anchor.js";
import { LOOKS_ASKED, type Place } from "../alignment/place.js";
import type { QuestionIndex } from "../questions/question-index.js";
import { type ReplyText, textOf } from "../text/reply-text.js";
import { FIGURED, isOf } from "../text/word-kinds.js";

const LEAST_BARE = 2;
/** So few of the labels have their question behind them. */
const MOST_ASKED = 0.2;
/** A question put in so few of its words may be none. */
const FEW_WORDS = 0.75;
const ALL_WORDS = 0.95;
const YEAR = /^(?:19|20)\d\d/;

const isBare = ({ mention, place }: Anchor): boolean => mention === null && place.questionEnd === place.textWord;

/** Whether a figure stands there that is none of the question's, and no year. */
function isFigure(reply: ReplyText, index: QuestionIndex, { orders }: Anchor, word: number): boolean {
  if (!isOf(reply, word, FIGURED) || index.questions[orders[0] ?? -1]?.words.includes(reply.wordId[word] ?? -2)) return false;
  const line = reply.lines[reply.wordLine[word] ?? 0];
  return line !== undefined && !YEAR.test(textOf(reply, line).slice(reply.wordStart[word]));
}

/** The question stands there: so many of its words, and no figure before them. */
function isAsked(reply: ReplyText, index: QuestionIndex, anchor: Anchor): boolean {
  const { mention, place } = anchor;
  if (place.restated || place.slot >= LOOKS_ASKED) return true;
  if (mention === null || mention.recall < FEW_WORDS) return false;
  return mention.recall >= ALL_WORDS || mention.firstWord === place.textWord || !isFigure(reply, index, anchor, place.textWord);
}

/**
 * The anchors and the places, those whose words are the answer's without the question that was seen in them. An anchor's
 * place stays one of the places: who comes later finds it there.
 */
export function withAnswersThatEcho(
  reply: ReplyText,
  index: QuestionIndex,
  anchors: readonly Anchor[],
  places: readonly Place[],
): { readonly anchors: readonly Anchor[]; readonly places: readonly Place[] } {
  const labelled = anchors.filter(
    ({ place, labelAgrees }) => labelAgrees === true && place.atLineStart && place.label?.reference === false,
  );
  const bare = labelled.filter(isBare).length;
  const asked = labelled.filter((anchor) => isAsked(reply, index, anchor)).length;
  if (bare < LEAST_BARE || bare + asked === labelled.length || asked > labelled.length * MOST_ASKED) return { anchors, places };
  const known = new Set(labelled);
  const answering = new Map<Place, Place>();
  for (const [at, anchor] of anchors.entries()) {
    if (isBare(anchor) || !known.has(anchor) || !echoes(reply, index, anchor, anchors[at + 1])) continue;
    answering.set(anchor.place, { ...anchor.place, questionEnd: anchor.place.textWord });
  }
  if (answering.size === 0) return { anchors, places };
  return {
    anchors: anchors.map((anchor) => {
      const place = answering.get(anchor.place);
      return place ? { ...anchor, mention: null, place } : anchor;
    }),
    places: places.map((place) => answering.get(place) ?? place),
  };
}

/** Whether the words behind the label answer: a figure of their own, a sentence that goes on, or nothing else stands under the label. */
function echoes(reply: ReplyText, index: QuestionIndex, anchor: Anchor, next: Anchor | undefined): boolean {
  const { mention, place } = anchor;
  if (mention === null || place.pieces || isAsked(reply, index, anchor)) return false;
  const line = reply.lines[reply.wordLine[place.questionEnd - 1] ?? place.line];
  if (!line || line.index !== place.line + (place.label?.alone ? 1 : 0) || line.block.cell) return false;
  const text = textOf(reply, line);
  const behind = text.slice(reply.wordEnd[place.questionEnd - 1] ?? line.end, line.end);
  if (/^,?\s+[a-z]/.test(behind)) return true;
  if (/[^\s.]/.test(behind)) return false;
  for (let word = place.textWord; word < place.questionEnd; word++) if (isFigure(reply, index, anchor, word)) return true;
  const below = reply.lines[line.index + 1];
  return next !== undefined && below !== undefined && next.place.line === below.index;
}

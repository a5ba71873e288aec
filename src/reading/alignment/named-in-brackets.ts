/**
 * An authority that puts several of our questions into one of its own, and says in brackets behind it which they were:
 *
 *     20. If you have no portal, has one been considered, planned or abandoned (your Q13 a-d)?
 *     n/a
 *
 * The answer below is the answer to all that are named.
 */
import type { QuestionIndex } from "../questions/question-index.js";
import { namedQuestions } from "../segments/named-questions.js";
import type { ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import type { Anchor, Chain } from "./chain.js";

const LOOKED_AT = 400;
const LONGEST_BEHIND = 60;
/** "(your Q13 a-d)?", "(questions 4 and 5 of your request)" at the end of a question. */
const IN_BRACKETS =
  /\((?:(?:that is|i\.?e\.?,?|was|were|formerly|covers|covering|see|in)\s)?(?:(?:your|the|original|part of) ){0,2}((?:questions?|qu?s?|parts?|points?)\.?\s?\d[^()]{0,40})\)\s*[?:.]?\s*$/i;
/** "Q13 a-d": the letters' number is said once. */
const SPREAD = /(\d{1,3})\s?\(?([a-h])\)?\s?(-|–|to|and|&|,)\s?\(?([a-h])(?![a-z])\)?/gi;
const MOST = 12;

/** The chain, its anchors standing for all the questions that their own words name in brackets. */
export function withNamedInBrackets(reply: ReplyText, index: QuestionIndex, chain: Chain): Chain {
  const taken = new Set(chain.anchors.flatMap(({ orders }) => orders));
  let changed = false;
  const anchors = chain.anchors.map((anchor): Anchor => {
    const named = namedBehind(reply, index, anchor);
    const [own] = anchor.orders;
    if (own === undefined || named.length < 2 || named.length > MOST || !named.includes(own)) return anchor;
    const orders = named.filter((order) => order === own || !taken.has(order)).sort((a, b) => a - b);
    if (orders.length < 2) return anchor;
    changed = true;
    for (const order of orders) taken.add(order);
    return { ...anchor, orders };
  });
  return changed ? { ...chain, anchors } : chain;
}

/** The questions named in brackets at the end of the words that ask; none for most. */
function namedBehind(reply: ReplyText, index: QuestionIndex, { place, orders }: Anchor): number[] {
  if (!place.atLineStart || place.label?.reference || place.pieces || orders.length !== 1 || place.questionEnd <= place.textWord) return [];
  const line = reply.lines[reply.wordLine[place.questionEnd - 1] ?? place.line];
  if (!line || line.document !== place.document) return [];
  const text = textOf(reply, line);
  const last = reply.wordEnd[place.questionEnd - 1] ?? line.end;
  const asked = text.slice(Math.max(place.start, last - LOOKED_AT), Math.min(line.end, last + LONGEST_BEHIND));
  const names = asked.includes("(") ? IN_BRACKETS.exec(asked)?.[1] : undefined;
  if (names === undefined) return [];
  return namedQuestions(names.replace(SPREAD, "$1$2 $3 $1$4"), index).filter((order) => index.questions[order]?.question.group === false);
}

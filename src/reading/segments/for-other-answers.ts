/**
 * Paragraphs below the last answer that are for answers above it: the reasons of a refusal, told by the number of its
 * question, and the note that says how small numbers are shown.
 *
 *     7. None
 *
 *     Section 31(3) is relied on for the statement at 5.
 *     Figures under 5 are shown as <5 (section 40(2)).
 */
import type { Piece } from "../alignment/place.js";
import type { QuestionIndex } from "../questions/question-index.js";
import type { ReplyText } from "../text/reply-text.js";
import { paragraphFrom } from "./closing.js";
import { namedQuestions, withNouns } from "./named-questions.js";
import { pieceText } from "./piece-text.js";

const LOOKED_AT = 400;
/** So far into the paragraph it is said for which questions it is. */
const SAID_BY = 240;
const CITES = /\b(?:section|s\.?|regulation|reg\.?)\s?\d|\bexempt|\bwithh/i;

/** How a small number is named. */
const SMALL =
  /\b(?:(?:under|below|less than|fewer than|lower than|smaller than|up to|between (?:0|1|one|zero) and|of less than|\d to) (?:\d{1,2}|three|four|five|six|ten)|(?:small|low) (?:numbers?|figures?|values?|counts?|cells?)|\d or (?:fewer|less)|five or (?:fewer|less))\b|<\s?\d/i;
/** What was done with it. */
const HIDDEN =
  /\b(?:suppress\w*|shown (?:as|by|with)|rounded|replaced|withheld|mark(?:ed)?|redact\w*|mask\w*|given as|denoted|represented|indicat\w*|means|disguised|identif\w+|anonym\w+|not (?:been )?(?:given|shown|disclosed|released|provided|stated))\b/i;
/** A small number as the answers show it. */
const SHOWN = /<\s?\d|≤|\*|\b(?:fewer|less) than (?:\d|five|ten|three)|\bunder (?:\d|five|ten)\b|\b\d or (?:fewer|less)\b/i;

/** Whether the words say how small numbers are shown. */
export const saysHowSmall = (text: string): boolean => SMALL.test(text) && HIDDEN.test(text);
/** Whether an answer shows a small number so. */
export const showsSmall = (text: string): boolean => SHOWN.test(text);

/**
 * The pieces of the last answer, to question `own`, above the first paragraph that is for answers above it. `earlier`:
 * the pieces of these.
 */
export function withoutOthersReasons(
  reply: ReplyText,
  pieces: readonly Piece[],
  earlier: readonly (readonly Piece[])[],
  index: QuestionIndex,
  own: number,
): readonly Piece[] {
  let shown = false;
  let shownAbove: boolean | null = null;
  for (const [at, piece] of pieces.entries()) {
    const line = reply.lines[piece.line];
    if (at > 0 && line?.gap && line.start === piece.start && !line.block.cell) {
      const text = paragraphFrom(reply, line, LOOKED_AT);
      if (isForOther(text, index, own)) return pieces.slice(0, at);
      if (!shown && saysHowSmall(text)) {
        shownAbove ??= earlier.some((one) => one.some((said) => showsSmall(pieceText(reply, said))));
        if (shownAbove) return pieces.slice(0, at);
      }
    }
    shown ||= showsSmall(pieceText(reply, piece));
  }
  return pieces;
}

/** Whether a paragraph gives the reasons of other answers, all above. */
function isForOther(text: string, index: QuestionIndex, own: number): boolean {
  if (!CITES.test(text)) return false;
  const head = text.slice(0, SAID_BY);
  const named = [...namedQuestions(head, index), ...namedQuestions(withNouns(head), index)];
  return named.length > 0 && named.every((order) => order < own);
}

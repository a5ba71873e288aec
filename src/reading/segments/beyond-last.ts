/**
 * What stands below the last answer in a reply whose other answers are one paragraph each. A further paragraph that
 * shares no word with the question and speaks to the requester of the request itself ends the letter, whatever its
 * wording; any other may be the answer's or the letter's, and a person should look.
 */
import type { Piece } from "../alignment/place.js";
import type { IndexedQuestion, QuestionIndex } from "../questions/question-index.js";
import type { Line, ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import { askedFor, contentWords } from "../values/asked-for.js";
import { paragraphFrom } from "./closing.js";
import { withoutOthersReasons } from "./for-other-answers.js";
import { pieceText } from "./piece-text.js";

/** The note on a region with a further paragraph of which nothing tells whether it is the answer's. */
export const GOES_ON_BELOW = "A further paragraph stands below the last answer; the others have one each.";

const LEAST_ANSWERS = 3;
const LONGEST_POINTER = 80;
const SHORT_LINE = 48;
const LOOKED_AT = 320;
/** Words with which an officer speaks to the requester, or of the request itself: one is enough. */
const STRONG =
  /\b(?:you|your|yours|yourself|(?:this|the|our|my) (?:request|response|reply|letter|e-?mail|enquiry|requester|applicant)|thanks?|thank you|apolog\w+|regards|(?:internal|a|the|for) reviews?|right of appeal|complaints? (?:procedure|process)|commissioner|copyright|re-?use\w*|open government|feedback|survey|telephone|overleaf|foi|foia|foisa|eir|eirs|freedom of information|privacy|please|hope)\b/i;
/** Words that such paragraphs have and answers too: two are. */
const WEAK =
  /\b(?:requests?|responses?|repl(?:y|ies)|letter|e-?mail|enquiry|reviews?|appeals?|complain\w*|contact|website|act|regulations?|information|data protection|questions?|answers?|ask|late|delay|ring|further|licen[cs]e|rights?)\b/gi;
const ENOUGH = 2;
/** Reasons, advice and what is attached go with the answer above them. */
const GOES_WITH =
  /\b(?:sections?|s\.?|regulations?|reg\.?)\s?\d|\b(?:exempt\w*|exception|public interest|prejudic\w+|withh\w+|disclosures?|disclosed|held|holds?|recorded|attach\w*|enclos\w*|below|above|tables?|spreadsheet|annex|appendix|notes?|cost limit|appropriate limit|hours|aggregat\w+|(?:contact|ask|approach|try|redirect\w*|direct\w*) (?:your \w+ to )?(?:the|your)? ?(?!(?:above|undersigned|council|authority|team|foi|information|monitoring|office|officer)\b)[a-z]+)\b|[:;]\s*$/i;
const LISTED = /^\W{0,2}(?:\(?[a-z\d]{1,3}[).:]|[-–—•*·])\s/i;
const FIGURE = /\d/;
const WEB = /https?:|www\.|\[\d{1,3}\]/i;

const NOTE = /^\W{0,3}(?:notes?|n\.?b\.?)\b\s?[:.–-]?/i;
const SEE_NOTE = /\b(?:see|with|per|refer to) (?:the |my |our )?notes?\b|\bnote below\b|\bnb below\b/i;

/** "We do not hold the other information you have asked for.": a paragraph on what has no answer of its own. */
const OF_REST =
  /\b(?:remaining|other|rest|remainder|balance)\b (?:of )?(?:the |your |our )*(?:\w+ )?(?:questions?|parts?|points?|items?|information|data|requests?|matters?|figures|letter|e-?mail|message|list|enquiry)\b|\b(?:remainder|rest|balance) (?:is|are|of (?:it|this|the request|your request))\b/i;
const WITHHELD =
  /\b(?:hold|holds|held|exempt\w*|withh\w+|refus\w+|section \d|s\.? ?\d{2}|exceed\w*|unable|cannot|available|published|appropriate limit)\b/i;

/** The pieces above a paragraph on the questions that are left. */
function aboveTheRest(reply: ReplyText, pieces: readonly Piece[]): readonly Piece[] {
  for (let at = nextParagraph(reply, pieces, 1); at >= 0; at = nextParagraph(reply, pieces, at + 1)) {
    const line = reply.lines[pieces[at]?.line ?? -1];
    if (!line?.gap) continue;
    const text = paragraphFrom(reply, line, LOOKED_AT);
    if (OF_REST.test(text) && WITHHELD.test(text)) return pieces.slice(0, at);
  }
  return pieces;
}

/** "As for Question 6." points, and is all there is: nobody goes on below it. */
const POINTER =
  /^\W{0,3}(?:(?:our |the )?(?:answer|response|reply|ateb|a)\s?[:–-]\s?)?(?:please )?(?:(?:see|refer to|as (?:for|in|per|at|under)|same as|ditto|answered (?:in|at|under)) (?:(?:the|our|my) )?(?:(?:answer|response|reply) (?:to|at|for|in|under) )?(?:questions?|q|no\.?|point|part)?\.? ?\(?\d{1,3}[a-h]?\)?(?: (?:above|below))?|as above|ditto|n\/?a|not applicable)\W{0,3}$/i;
const isPointer = (text: string): boolean => text.length <= LONGEST_POINTER && POINTER.test(text.trim());

export interface Beyond {
  readonly pieces: readonly Piece[];
  readonly doubtful: boolean;
}

/** The pieces of a document's last answer up to the words that end the letter. `earlier`: the pieces of the answers above it. */
export function withoutBeyond(
  reply: ReplyText,
  given: readonly Piece[],
  earlier: readonly (readonly Piece[])[],
  asked: IndexedQuestion | undefined,
  index: QuestionIndex,
): Beyond {
  const own = asked?.order ?? -1;
  const pieces = withoutOthersReasons(reply, aboveTheRest(reply, given), earlier, index, own);
  const second = nextParagraph(reply, pieces, 1);
  if (
    second > 0 &&
    isPointer(
      pieces
        .slice(0, second)
        .map((piece) => pieceText(reply, piece))
        .join(" "),
    )
  )
    return { pieces: pieces.slice(0, second), doubtful: false };
  if (second < 0 || !asked || !haveOneEach(reply, earlier)) return { pieces, doubtful: false };
  const { words } = askedFor(asked.question);
  for (let at = second; at >= 0; at = nextParagraph(reply, pieces, at + 1)) {
    const line = reply.lines[pieces[at]?.line ?? -1];
    if (!line || line.block.kind === "item" || line.block.cell) return { pieces, doubtful: false };
    const text = paragraphFrom(reply, line, LOOKED_AT);
    // "(2020/21 only, see note)" in an answer above: the note is for that one.
    if (NOTE.test(text) && earlier.some((above) => above.some((piece) => SEE_NOTE.test(pieceText(reply, piece)))))
      return { pieces: pieces.slice(0, at), doubtful: true };
    const own = [...contentWords(text)].some((word) => words.has(word));
    if (own || LISTED.test(text) || GOES_WITH.test(text)) return { pieces, doubtful: false };
    const speaks = STRONG.test(text) || (text.match(WEAK)?.length ?? 0) >= ENOUGH;
    if (speaks && !FIGURE.test(text) && !WEB.test(text)) return { pieces: pieces.slice(0, at), doubtful: false };
  }
  return { pieces, doubtful: true };
}

/** The next piece, from `from` on, that begins a paragraph; -1 when there is none. */
function nextParagraph(reply: ReplyText, pieces: readonly Piece[], from: number): number {
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at];
    const line = piece ? reply.lines[piece.line] : undefined;
    if (!piece || !line || line.start !== piece.start) continue;
    if (line.gap) return at;
    if (beginsBelow(reply, reply.lines[pieces[at - 1]?.line ?? -1], line)) return at;
  }
  return -1;
}

/** A short line, a capital on the next, and that one no line of a narrow column: nothing was wrapped there. */
function beginsBelow(reply: ReplyText, above: Line | undefined, line: Line): boolean {
  if (above === undefined || above.end - above.start > SHORT_LINE) return false;
  const next = reply.lines[line.index + 1];
  const whole = line.end - line.start > SHORT_LINE || next === undefined || next.gap || next.document !== line.document;
  return whole && /^[\p{Lu}©]/u.test(textOf(reply, line).slice(line.start, line.start + 2));
}

/** Whether the answers above, several of them, are one paragraph each. */
function haveOneEach(reply: ReplyText, earlier: readonly (readonly Piece[])[]): boolean {
  const answered = earlier.filter((pieces) => pieces.length > 0);
  return answered.length >= LEAST_ANSWERS && answered.every((pieces) => nextParagraph(reply, pieces, 1) < 0);
}

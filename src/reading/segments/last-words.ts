/**
 * Sentences with which an officer turns from the last answer to the requester: "Let me know if you need any more."
 * They stand on a line of their own or at the end of the answer's paragraph. Reviewed table.
 */
import { ByFirstLetters } from "../../pattern/first-letters.js";
import type { Piece } from "../alignment/place.js";
import type { IndexedQuestion } from "../questions/question-index.js";
import { matchesOf } from "../text/characters.js";
import type { ReplyText } from "../text/reply-text.js";
import { lowerInPlace, plain } from "../values/answer-words.js";
import { askedFor, contentWords } from "../values/asked-for.js";
import { sentencesOf } from "../values/sentences.js";
import { paragraphFrom } from "./closing.js";
import { endingByWords } from "./ending-by-words.js";
import { LEADS_UP, LETTER_ENDINGS, type LetterEnding } from "./letter-endings.js";
import { pieceText } from "./piece-text.js";

interface LastWordsRow {
  readonly pattern: RegExp;
  readonly seen: string;
}

const LAST_WORDS: readonly LastWordsRow[] = [
  {
    pattern:
      /^(?:please |do |but |and )*(?:let (?:me|us) know|get in touch|contact (?:me|us|the (?:foi|information)\b)|call (?:me|us)|e-?mail (?:me|us)|come back to (?:me|us)|shout)\b.{0,60}(?:\bif\b|\bshould\b|\bwith any\b|\.?$)/i,
    seen: "Let me know if you need any more. / Please contact me if any of this is not clear.",
  },
  {
    pattern:
      /^(?:please |and |but )*(?:if|should) (?:you|there|this|any of this)\b.{0,60}\b(?:anything|any (?:further|more|other)|queries|questions|clarif\w+|not clear|unclear|in touch|let (?:me|us) know|contact)\b/i,
    seen: "If you need anything else do get in touch.",
  },
  {
    pattern:
      /^(?:please |and |but |do )*(?:if|should)\b.{0,80}\b(?:give (?:me|us) a|drop (?:me|us)|ring(?: me| us)?|phone(?: me| us)?|(?:give|call) (?:me|us)|shout|just ask|say so|happy to (?:explain|help|talk)|pop in)\b/i,
    seen: "If anything isn't clear give me a ring. / Should any of it need explaining, drop us a line.",
  },
  {
    pattern:
      /^any (?:other |further |more )?(?:prob(?:lem)?s?|quer(?:y|ies)|questions|qs|issues|doubts|trouble|bother)\b(?!.{0,60}\b(?:held|recorded|received|were|was|are)\b)/i,
    seen: "Any problems give me a shout. / Any queries, my number is below.",
  },
  {
    pattern:
      /^(?:i(?:'|’)?m|i am|we(?:'|’)?re|we are|am|always)? ?(?:more than |very |quite )?(?:happy|glad|pleased) to (?:discuss|talk|explain|help|clarify|go through|chat)\b/i,
    seen: "Happy to talk any of this through.",
  },
  {
    pattern: /^any(?:thing|one)? ?(?:else|more|further|other \w+)\b.{0,40}\b(?:shout|ask|ring|call|holler|let (?:me|us)|get in touch)\b/i,
    seen: "Anything else just shout.",
  },
  { pattern: /^hope (?:this|that|it|these|you|all)\b.{0,60}$/i, seen: "Hope that helps." },
  {
    pattern: /^(?:apologies|sorry|with apologies) (?:for|about|that) (?:the|any|this|our|it|we|i|you)\b.{0,80}$/i,
    seen: "Apologies for the wait.",
  },
  {
    pattern: /^(?:the|our|this|my) (?:response|reply|answer|list) is (?:now |therefore )?(?:complete|finished|at an end)\b/i,
    seen: "The response is complete.",
  },
  {
    pattern:
      /^(?:where|when|if|wherever) (?:we|i|the council|this|an answer|the answer|information|it)\b.{0,60}\b(?:sa(?:y|ys|id)|state[sd]?|shown?|shows|marked|read[s]?)\b.{0,60}\b(?:held|hold|nil|n\/a|none|blank)\b/i,
    seen: "Where we say that information is not held this is so after a search by ICT.",
  },
  {
    pattern:
      /^(?:i|we)(?: have|'ve|’ve| will| shall|'ll|’ll)? (?:now )?(?:clos(?:e|ed|ing)|consider(?:ed)?) (?:this|the|your) (?:request|case|enquiry|file)\b/i,
    seen: "We have now closed this request.",
  },
  {
    pattern:
      /^(?:all the best|(?:the )?(?:best of|good) luck|take care|have a (?:good|nice|great|lovely)|enjoy (?:the|your)|merry|happy (?:christmas|easter|new))\b.{0,60}$/i,
    seen: "Good luck with the dissertation.",
  },
  {
    pattern: /^(?:please )?(?:ring|phone|call|text|e-?mail|contact|write to) (?:me|us)\b.{0,80}\b(?:if|should|with any)\b/i,
    seen: "Ring me if any of it is unclear.",
  },
  { pattern: /^(?:please )?(?:do not|don't|don’t) hesitate\b/i, seen: "do not hesitate to contact" },
  {
    pattern: /^(?:and )?(?:i|we) (?:do )?(?:hope|trust)\b.{0,30}\b(?:this|that|the|these|it|you)\b/i,
    seen: "I hope this answers your questions.",
  },
  {
    pattern: /^(?:i|we) (?:am|are|'m|’m)? ?(?:sorry|apologi[sz]e) (?:for|about) (?:the|any|this|our) (?:delay|wait|inconvenience)/i,
    seen: "apologies at the end",
  },
  {
    pattern: /^that(?:'s|’s| is) (?:all|everything|it)\b.{0,30}$|^this (?:concludes|completes|ends)\b/i,
    seen: "This concludes our response.",
  },
  {
    pattern: /^you (?:have|may|can)\b.{0,60}\b(?:working days|two months|40 days|review|appeal|complain)\b/i,
    seen: "You have 40 working days from the date of this letter in which to seek a review.",
  },
  {
    pattern:
      /^(?:this|our) (?:reply|response|letter|e-?mail|document)\b.{0,40}\b(?:does not contain|contains no|has been|will be|is (?:being )?)\b/i,
    seen: "This reply does not contain any personal information.",
  },
  {
    pattern: /^published (?:under|in (?:line|accordance)|as part of|on (?:the|our)|to the)\b.{0,60}$/i,
    seen: "disclosure logs: Published under the publication scheme",
  },
  {
    pattern: /^(?:published|released|disclosed|issued|(?:last )?updated)(?: on)?\s*:?\s*\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9} \d{4}\.?$/iu,
    seen: "disclosure logs: Published 2 July 2024",
  },
  { pattern: /^(?:information )?(?:supplied|compiled|provided|answered) by\b.{0,60}$/i, seen: "Compiled by Business Support" },
  {
    pattern:
      /^(?:the|this) information (?:is|has been|was) (?:given|provided|supplied|released)\b.{0,40}\b(?:for|on|under|subject|without)\b/i,
    seen: "The information is given for your own use.",
  },
  { pattern: /^(?:contact|office)\s+\d{1,4}\s\p{Lu}.{0,60}\d{4,}/iu, seen: "Contact 1 Castle Street, 01632 960001" },
];
const LONGEST = 200;
/** "Sorry." says too little. */
const LEAST_BY_WORDS = 16;
const LONGEST_LINE = 600;

/** So much of a paragraph says what it is about. */
const TOLD_BY = 260;

interface Ending {
  /** A sentence behind the answer. */
  readonly sentence: (text: string) => boolean;
  /** A paragraph or line of its own. */
  readonly alone: (text: string) => boolean;
}

const lastWordsBegun = new ByFirstLetters(LAST_WORDS, ({ pattern }) => pattern);
const endingsBegun = new ByFirstLetters(LETTER_ENDINGS, ({ pattern }) => pattern);

/** Letters by which a word of the question is known again: "complaint", "complain". */
const STEM = 5;

/**
 * What the words alone must say, 0..1. Of 378 further sentences of answers that nothing was learnt from two were above
 * the first, one above the second; of 716 endings more than half were above the first.
 */
const ALONE = 0.8;
const BEHIND = 0.9;
/** "Lingua Central LLP": a few words below others may go on with a list. */
const FEW_WORDS = 5;
/** Why something is withheld goes with the answer above it. */
const REASONS = /\b(?:public interest|disclos\w+|exempt\w*|exception|prejudic\w+|harm\w*|withh\w+|not h[eo]ld)\b/i;

/** What ends a letter after the answer to a question. */
function endingsFor(question: IndexedQuestion | undefined): Ending {
  const asked = (question?.question.text ?? "").toLowerCase();
  const topics = question === undefined ? null : askedFor(question.question).words;
  // A sentence with a word of the question may answer it.
  const byWords = (text: string, least: number): boolean =>
    text.length >= LEAST_BY_WORDS &&
    !REASONS.test(text) &&
    endingByWords(lowerInPlace(plain(text))) >= (text.split(" ").length < FEW_WORDS ? BEHIND : least) &&
    (topics === null || ![...contentWords(text)].some((word) => topics.has(word)));
  // A paragraph that has the question's own word may still answer it.
  const mayAnswer = ({ unless }: LetterEnding, text: string): boolean =>
    unless !== null && matchesOf(unless, asked).some(([word]) => text.toLowerCase().includes(word.slice(0, STEM)));
  const matches = (text: string, own: boolean): boolean =>
    endingsBegun
      .rowsFor(text)
      .some((ending) => (own || ending.alone === undefined) && ending.pattern.test(text) && !mayAnswer(ending, text));
  const any = (text: string, own: boolean): boolean => {
    const led = LEADS_UP.exec(text)?.[0].length ?? 0;
    return matches(text, own) || (led > 0 && matches(text.slice(led), own));
  };
  const known = (text: string): boolean => text.length <= LONGEST && lastWordsBegun.rowsFor(text).some(({ pattern }) => pattern.test(text));
  return {
    sentence: (text) => known(text) || any(text.slice(0, TOLD_BY), false) || byWords(text, BEHIND),
    alone: (text) => known(text) || any(text.slice(0, TOLD_BY), true) || byWords(text, ALONE),
  };
}

/** The pieces up to the first such line, or to such sentences at the end of a paragraph; the same pieces when there are none. */
export function withoutLastWords(reply: ReplyText, pieces: readonly Piece[], asked: IndexedQuestion | undefined): readonly Piece[] {
  const ends = endingsFor(asked);
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) break;
    const line = reply.lines[piece.line];
    const text = pieceText(reply, piece);
    const before = at > 0 ? pieceText(reply, pieces[at - 1] ?? piece) : "";
    // A line of its own, but never the first words: they are the answer, such as it is.
    if (at > 0 && line?.start === piece.start && (line.gap || endsLine(before, text)) && !/[:,]\s*$/.test(before)) {
      const own = line.gap ? paragraphFrom(reply, line, TOLD_BY) : text;
      if (ends.alone(own.trim())) return pieces.slice(0, at);
    }
    if (text.length > LONGEST_LINE) continue;
    const sentences = sentencesOf(text);
    const last = sentences.findIndex(
      ({ start, end }, number) =>
        (number > 0 ? !isJoined(text, start) : at > 0 && endsSentence(before)) && ends.sentence(text.slice(start, end).trim()),
    );
    if (last < 0) continue;
    const cut = piece.start + (sentences[last]?.start ?? 0);
    return cut > piece.start ? [...pieces.slice(0, at), { ...piece, end: cut }] : pieces.slice(0, at);
  }
  return pieces;
}

/** "This duplicates question 4; our response is the same.": a semicolon joins what one sentence says. */
const isJoined = (text: string, start: number): boolean =>
  text
    .slice(Math.max(0, start - 4), start)
    .trimEnd()
    .endsWith(";");

const SHORT_LINE = 48;
/** The line above ends with its sentence, or is too short to have been wrapped and a capital begins the next. */
const endsLine = (above: string, text: string): boolean =>
  endsSentence(above) ||
  (above.trim().length <= SHORT_LINE && /^\s*[\p{Lu}©]/u.test(text) && !/\b(?:and|or|of|the|a|to|by|for|in)\s*$/i.test(above));

const endsSentence = (text: string): boolean =>
  /[.!?)]["'”’]?\s*$/.test(text) || /^\s*[\d£][\d,.\s%]*$/.test(text) || /^\s*(?:yes|no|none|nil|n\/a)\W*$/i.test(text);

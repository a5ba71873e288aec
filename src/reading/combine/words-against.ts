/**
 * What the words of an answer say against their being the whole of it, and only this question's: the traces that a cut at
 * the wrong place leaves. Each row is one such trace, with what it is worth and where it was seen.
 */

import { BegunPattern } from "../../pattern/first-letters.js";
import type { Question } from "../../questionnaire/questionnaire.js";
import type { AnswerValue } from "../answer.js";
import { isDigit, small } from "../text/characters.js";
import { quantitiesIn } from "../values/quantities.js";
import type { Draft } from "./draft.js";

export interface WordsAgainst {
  /** Taken off the confidence, 0..1. */
  readonly factor: number;
  readonly why: string;
  /** Whether the trace is there; `text` is the draft's, never empty. */
  readonly isIn: (text: string, draft: Draft, question: Question) => boolean;
  readonly seen: string;
}

const SMALL_A = 0x61;
const isCapitalOrDigit = (code: number): boolean => isDigit(code) || (code >= 0x41 && code <= 0x5a);
const hasWords = (text: string, least: number): boolean => text.split(" ", least).length === least;
/** In small letters. */
const firstTwo = (text: string): string => {
  const [one = "", two = ""] = text.slice(0, 60).toLowerCase().split(" ", 2);
  return `${one} ${two}`;
};

/** Two words of more than six letters, the same in both; most differ in their first letter. */
function beginsAlike(text: string, question: string): boolean {
  const one = text.charCodeAt(0);
  const other = question.charCodeAt(0);
  if (small(one) !== small(other) && one <= ASCII && other <= ASCII) return false;
  const begins = firstTwo(text);
  return begins.length > 7 && begins === firstTwo(question);
}
const ASCII = 0x7f;

const LEFT_OVER_LABEL =
  /(?:^|(?<!\b(?:as|see|at|of|to|in|under|for|from|per|by|with|on|and|also)(?: (?:question|our|the|your))?)\s)(?:Q\d{1,3}[a-z]?[.):]|Question \d{1,3}\s?[:–-])/;
const MID_SENTENCE = /^(?:is|are|was|were|has|have|had|will|would|with|and|of|or|by|that|which)\b/;
const ASKS = /\?[\s:.–-]+\S/;
const NAMES_LATER = /[.;]\s+(?:as (?:for|to)|turning to|with regard to|in (?:answer|response|relation) to|for)\s+questions?\s\d/i;
const SIGN = /^(?:[-=~]{1,3}>|\.\.|\[[A-Za-z][A-Za-z ]{0,20}\] |(?:to|and|&) \(?[a-h0-9]{1,2}\))/;
const NAMED_FIRST = new BegunPattern(
  /^(?:(?:as|in|with|for)\s(?:[a-z]+\s){0,3}?(?:to|of|for|regards?)?\s?)?(?:your\s)?questions?\s?(\d{1,3})\s?\(?([a-z]?)\)?(?![a-z0-9])(\s?(?:to|and|&|,|-|–)\s?\(?[0-9])?/i,
);
const LONE_PART = new BegunPattern(/^\(?a[.)]\)?\s/);
const NEXT_PART = /\(?\bb[.)]\)?\s/;
const LABELS = /(?:^|\s)\(?[a-h][.)]\)?\s.*\s\(?[b-h][.)]\)?\s/;
const LETTER_INSIDE = /[.!?;]\s\([b-h]\)\s[A-Z£\d]/;
const VERY_LONG = 2500;
/** "11,486 accounts owing £9,731,055.62": short words in which each question finds the value that it asks for. */
const SHORT_GROUP = 90;
const SURE_VALUE = 0.9;
/** A bracket of the question's that was not taken with it closes within so many characters. */
const TAIL = 80;

/** "In answer to question 5, …" below question 4b. "As question 3 above" points there, and several may be named first. */
function namesAnotherFirst(text: string, { meaning }: Draft, { id }: Question): boolean {
  if (meaning?.status === "see_other") return false;
  const named = NAMED_FIRST.exec(text.slice(0, 80));
  if (named === null) return false;
  const [, number, letter, more] = named;
  const own = /(\d+)([a-z]?)/i.exec(id);
  if (number === undefined || more !== undefined || !own) return false;
  return number !== own[1] || (letter !== undefined && letter !== "" && letter.toLowerCase() !== own[2]?.toLowerCase());
}

const OTHERS_FIRST = /^(?:q(?:uestion)?s?\.?\s?(\d{1,2})(?![\d/,.%])\W{0,3}\s|(\d{1,2})\s?(?:,|and|&|to|-)\s?\d{1,2}\s?[:)]\s)/i;
/** "Q13 This is not recorded" below question 12. */
function beginsWithOthers(text: string, { source, meaning }: Draft, { id }: Question): boolean {
  if (source === "group" || source === "shared" || meaning?.status === "see_other") return false;
  const named = OTHERS_FIRST.exec(text.slice(0, 24));
  const number = named?.[1] ?? named?.[2];
  const own = OWN_NUMBER.exec(id)?.[1];
  return number !== undefined && own !== undefined && number !== own;
}

const OWN_NUMBER = /(\d{1,2})[a-z]?$/i;
/** "… with a partner 3: No, it was not" below question 2. */
function hasNextNumber(text: string, _draft: Draft, { id }: Question): boolean {
  const own = OWN_NUMBER.exec(id)?.[1];
  if (own === undefined || text.length > LONGEST_SHORT) return false;
  const next = String(Number(own) + 1);
  for (let at = text.indexOf(` ${next}`, 1); at >= 0; at = text.indexOf(` ${next}`, at + 1)) {
    const sign = text[at + 1 + next.length] ?? "";
    if (
      (sign === ":" || sign === ")") &&
      /^\s(?:[A-Z£]|\d)/.test(text.slice(at + 2 + next.length)) &&
      /[\p{L}.;!]$/u.test(text.slice(0, at))
    )
      return true;
  }
  return false;
}
const LONGEST_SHORT = 400;
const LEADS_AWAY =
  /\b(?:as (?:to|for|regards)|turning to|regarding|concerning|with (?:regard|respect) to|in (?:answer|respect|relation|response|reply) (?:to|of)) (?:your )?questions?$/i;
const BULLET_INSIDE = /[\p{L}\d.)] o [A-Z][a-z]/u;

/** A value that is no zero: "No portal (planned for 2020) therefore n/a" says none of another thing. */
const saysFigure = (value: AnswerValue | null): boolean =>
  value !== null && value !== 0 && !(typeof value === "object" && Object.values(value).includes(0));

/** No two figures of a kind: which of them is meant needs no telling. */
function hasOneOfEach(text: string): boolean {
  const kinds = quantitiesIn(text.toLowerCase()).flatMap(({ kind }) => (kind === "year" ? [] : [kind]));
  return new Set(kinds).size === kinds.length;
}

/** Words under a label of several questions that are more than one short statement for each of them. */
const isLongForGroup = (text: string, { source, meaning }: Draft): boolean =>
  source === "group" &&
  (meaning?.status === "answered" || meaning?.status === "partly_answered") &&
  hasWords(text, /\d/.test(text) ? 5 : 9) &&
  !(text.length <= SHORT_GROUP && saysFigure(meaning.value) && meaning.certainty >= SURE_VALUE && hasOneOfEach(text));

/** "reasons for closing\", tick all that apply) Fall in visitors": a bracket closes that was never opened. */
function closesUnopened(text: string): boolean {
  const close = text.indexOf(")");
  if (close < 0 || close > TAIL || text.lastIndexOf("(", close) >= 0) return false;
  // "a)" and "12)" are labels, "1)" of a list too.
  return !/(?:^|[\s,;:])[a-z0-9]{1,4}$/i.test(text.slice(0, close));
}

/** "(See \"Barriers\" below, tick all that apply) Money": the title of the list to choose from is the question's. */
function quotesItsList(text: string, { choiceList }: Question): boolean {
  if (choiceList === undefined || choiceList === "") return false;
  const at = text.toLowerCase().indexOf(choiceList.toLowerCase());
  return at >= 0 && /["“'‘(]\s*$/.test(text.slice(0, at));
}

export const WORDS_AGAINST: readonly WordsAgainst[] = [
  {
    factor: 0.93,
    why: "The words name a question; part of them may be for that one.",
    isIn: (text) => text.length > 30 && NAMES_LATER.test(text.slice(12)),
    seen: "letters in prose: 'It is £40. As to question 7, …'",
  },
  {
    factor: 0.85,
    why: "It begins by naming another question.",
    isIn: namesAnotherFirst,
    seen: "'As to question 5: N/A' left below 4b",
  },
  {
    factor: 0.9,
    why: "Which of its words are for which question cannot be told.",
    isIn: isLongForGroup,
    seen: "a label 'Q1 & 2': a 'Yes' or '412' is for each, of longer words a third were one question's only",
  },
  {
    factor: 0.85,
    why: "It ends with a question.",
    isIn: (text) => text.endsWith("?") && hasWords(text, 4),
    seen: "'Think this is 4c again?'; of answers of more than three words that end so four in five were wrong",
  },
  {
    factor: 0.85,
    why: "A question stands inside the answer.",
    isIn: (text) => text.includes("?") && ASKS.test(text),
    seen: "a question that was not recognised, with its answer behind it: fourteen in fifteen were wrong; 'About 50?' is one officer's doubt",
  },
  {
    factor: 0.88,
    why: "It begins as the question does.",
    isIn: (text, _draft, question) => beginsAlike(text, question.text) && hasWords(text, 4),
    seen: "'How many of themopen on Sunday 10': the question, with slips, taken for the beginning of its answer",
  },
  {
    factor: 0.85,
    why: "It names the list to choose from, as the question does.",
    isIn: (text, _draft, question) => quotesItsList(text, question),
    seen: "'(options under \"Reasons for felling\") Storm damage'",
  },
  {
    factor: 0.85,
    why: "A bracket closes in it that was not opened.",
    isIn: closesUnopened,
    seen: "'all that apply) Fixed penalty notices': the tail of the question",
  },
  {
    factor: 0.88,
    why: "It begins with a sign; that may be a label of the reply's own.",
    isIn: (text) => !isCapitalOrDigit(text.charCodeAt(0)) && SIGN.test(text),
    seen: "'--> 3 open', '.. for software licences', '[KM] 290', 'to (c) Not applicable'",
  },
  {
    factor: 0.88,
    why: "It begins with the label of a part, and no other part follows.",
    isIn: (text) => LONE_PART.test(text) && !NEXT_PART.test(text.slice(2)),
    seen: "'(a) 40 cases': the answer to a part that we number otherwise",
  },
  {
    factor: 0.9,
    why: "Several labels stand inside one statement.",
    isIn: (text, { source }) => source === "whole" && LABELS.test(text.slice(0, 600)),
    seen: "'a. - d. Withheld … (e) This will be published', taken for one statement on the whole request",
  },
  {
    factor: 0.85,
    why: "It begins with the label of other questions.",
    isIn: beginsWithOthers,
    seen: "'8 and 9: None of this is recorded' below an empty 7; 'Q13 This is not recorded' below an empty Q12",
  },
  {
    factor: 0.85,
    why: "The number of the next question stands inside the answer.",
    isIn: hasNextNumber,
    seen: "'9, of which 2 are shared 3: No, it was not'; 'the bin is tagged 4) Yes'",
  },
  {
    factor: 0.85,
    why: "It ends with the words that lead to another question.",
    isIn: (text) => LEADS_AWAY.test(text.slice(-60)),
    seen: "'Turning to question 4c, cabinet. As to question'",
  },
  {
    factor: 0.85,
    why: "A bullet stands inside the answer.",
    isIn: (text) => text.includes(" o ") && BULLET_INSIDE.test(text),
    seen: "'£693,929 o Where the council sells': the next question, not recognised",
  },
  {
    factor: 0.85,
    why: "It begins with a number, and may answer some questions only.",
    isIn: (text, { source }) => source === "whole" && isDigit(text.charCodeAt(0)) && /^\d{1,2}[.)]\s/.test(text),
    seen: "'1. To find this we would have to open … 2. Refused', taken for one statement on the whole request",
  },
  {
    factor: 0.85,
    why: "The letter of another part stands inside the answer.",
    isIn: (text) => text.includes(" (") && LETTER_INSIDE.test(text) && !text.includes("(a)"),
    seen: "'The rest are free. (f) £74,250 a year': the parts of a request in another order than it has them",
  },
  {
    factor: 0.8,
    why: "A question label stands inside the answer.",
    isIn: (text) => text.includes("Q") && LEFT_OVER_LABEL.test(text),
    seen: "'412 Q5. None'; 'See the answer to Q4.' points and has none left over",
  },
  {
    factor: 0.85,
    why: "It begins in the middle of a sentence.",
    isIn: (text) => text.charCodeAt(0) >= SMALL_A && MID_SENTENCE.test(text),
    seen: "'is withheld under section 40': what comes before it was taken for the question",
  },
  {
    factor: 0.85,
    why: "The answer is very long; part of it may belong elsewhere.",
    isIn: (text) => text.length > VERY_LONG,
    seen: "the rest of a letter below its last answer",
  },
];

/**
 * Reasons that stand away from the answers they govern: refusal notices, exemption headings, public interest tests
 * after (or before) the answers. "Withheld, see notice further down" takes its exemption from there.
 */

import { citeExemptions, lawsThatWithhold, mayCiteAt } from "../../foi/citation.js";
import type { Regime } from "../../foi/terms.js";
import type { QuestionIndex } from "../questions/question-index.js";
import { lineText, paragraphFrom } from "../segments/closing.js";
import { saysHowSmall, showsSmall } from "../segments/for-other-answers.js";
import { namedQuestions, withNouns } from "../segments/named-questions.js";
import { NOTICE_HEADING } from "../segments/wording.js";
import { isDigit, isLetter } from "../text/characters.js";
import { type Line, type ReplyText, textOf } from "../text/reply-text.js";
import { sentencesOf } from "../values/sentences.js";
import type { Draft } from "./draft.js";

export interface Notice {
  readonly laws: readonly string[];
  readonly line: number;
  /** The questions it names, by order; empty when it names none. */
  readonly orders: readonly number[];
  /** The question whose number the paragraph begins with ("6) Disclosure of the end date would …"); -1 for none. */
  readonly labelled: number;
  /** The number that the paragraph begins with, as the notes below a table are numbered; null for none. */
  readonly number: string | null;
  /** It says how small numbers are shown. */
  readonly small: boolean;
  /** The asterisk or dagger with which it begins, as a footnote does. */
  readonly mark: string | null;
}

/** Words of an answer that send the reader to a notice. */
const POINTS_ELSEWHERE =
  /\b(?:see|read|refer to|as per|set out|explained|detailed|given|outlined|stated|in)\b[^.]{0,60}\b(?:below|further down|above|overleaf|notice|notes?(?: \d{1,2})?|exemptions?|annex|appendix|attached|end of (?:this|the)|reasons?|section \d)\b|\b(?:below|notice|exemption) (?:for|applies|refers)\b|(?:^|[-–—:;,(.]\s?)(?:see )?(?:foot)?notes? \d{1,2}\b|\b(?:(?:please )?read on|overleaf|(?:reasons?|explained|explanation) (?:below|follows?|later))\b/i;
const WITHHELD =
  /\b(?:with[ -]?h?[eo]ld|not (?:given|shared|named|stated)|refused?|exempt(?:ed|ion)?|redacted|not (?:be )?(?:disclos|releas|suppl|provid)\w*|can(?:'|’)?t (?:supply|give|provide|disclose|release)|cannot (?:supply|give|provide|disclose|release)|commercially sensitive|confidential|personal (?:data|information)|excessive cost|cost limit|too (?:costly|expensive))\b/i;
/** "Agency staff: excessive cost – note 2": the note of that number. */
const NOTE = /\bnotes? (\d{1,2})\b/i;

/** So long is a word before a number that is cited, with a sign and spaces. */
const LONGEST_LEAD = 16;

/** Whether one of the places is in the line. */
function isIn(line: Line, places: readonly number[]): boolean {
  for (const at of places) if (at >= line.start && at < line.end) return true;
  return false;
}

/** Citations that withhold something, in paragraphs that are no answer. `used`: whether words of an answer stand in each line. */
export function findNotices(reply: ReplyText, index: QuestionIndex, used: readonly boolean[], regime: Regime | undefined): Notice[] {
  const notices: Notice[] = [];
  const cited = reply.documents.map(({ text }) => mayCiteAt(text));
  for (const line of reply.lines) {
    if (used[line.index] === true) continue;
    const places = cited[line.document] ?? NO_PLACES;
    const begins = line.fresh || (isIn(line, places) && isHeading(reply, line));
    if (!begins || !paragraphMayCite(reply, line, places)) continue;
    // A question and the answer right below it are one paragraph: what is used is no notice.
    const longest = Math.min(1500, answerBelow(reply, line, used) - line.start);
    const text = line.fresh ? paragraphFrom(reply, line, longest) : belowHeading(reply, line, longest);
    const laws = lawsThatWithhold(citeExemptions(text, regime));
    if (laws.length === 0) continue;
    const said = text + saidBelow(reply, line, text, used);
    const orders = [...new Set([...namedQuestions(said, index), ...namedQuestions(withNouns(said), index)])];
    const number = LABELLED.exec(text)?.[1];
    const labelled = number === undefined ? -1 : (namedQuestions(`question ${number}`, index)[0] ?? -1);
    notices.push({
      laws,
      line: line.index,
      orders,
      labelled,
      number: number ?? null,
      small: saysHowSmall(text),
      mark: MARK.exec(text)?.[0] ?? null,
    });
  }
  return notices;
}

/** The mark of a footnote, before its words. */
const MARK = /^(?:\*{1,3}|[†‡])(?=\s?[\p{L}\d(<])/u;
/** Whether a word or figure of the answer has the mark of the note. */
function hasMark(text: string, mark: string | null): boolean {
  if (mark === null) return false;
  const at = text.indexOf(mark);
  return at >= 0 && !text.startsWith("*", at + mark.length);
}

/** Where an answer begins in the paragraph of the line; the end of the text when none does. */
function answerBelow(reply: ReplyText, line: Line, used: readonly boolean[]): number {
  for (let at = line.index + 1; at < reply.lines.length; at++) {
    const next = reply.lines[at];
    if (!next || next.fresh || next.document !== line.document) break;
    if (used[at] === true) return next.start;
  }
  return Number.POSITIVE_INFINITY;
}

const LABELLED = /^\W{0,2}(?:q(?:uestion)?\.?\s?)?(\d{1,2}\s?\(?[a-h]?\)?)\s?[.):–-]\s/i;
const NO_PLACES: readonly number[] = [];
const isHeading = (reply: ReplyText, line: Line): boolean => NOTICE_HEADING.test(lineText(reply, line, 120));

/** The heading of a notice and the lines below it, up to the next one, in a letter without blank lines. */
function belowHeading(reply: ReplyText, heading: Line, longest: number): string {
  let text = lineText(reply, heading);
  for (let at = heading.index + 1; text.length < longest; at++) {
    const line = reply.lines[at];
    if (!line || line.fresh || line.document !== heading.document || isHeading(reply, line)) break;
    text += ` ${lineText(reply, line, longest - text.length)}`;
  }
  return text;
}

/** Whether the answer withholds something and sends the reader elsewhere for the reason. */
export const pointsToNotice = ({ meaning, text }: Draft): boolean =>
  (meaning?.status === "refused" || meaning?.status === "partly_answered") && WITHHELD.test(text) && POINTS_ELSEWHERE.test(text);

/** A letter is one of the last three characters before `end`. */
const endsInWord = (text: string, end: number): boolean =>
  isLetter(text.charCodeAt(end - 1)) || isLetter(text.charCodeAt(end - 2)) || isLetter(text.charCodeAt(end - 3));

/** Whether a law may be cited in the paragraph that begins with the line: most are told without being put together. */
function paragraphMayCite(reply: ReplyText, first: Line, cited: readonly number[]): boolean {
  const text = textOf(reply, first);
  let before = first;
  for (let line: Line | undefined = first; line?.document === first.document; line = reply.lines[line.index + 1]) {
    if (line !== first && line.fresh) break;
    if (isIn(line, cited)) return true;
    // "… under section" and "40(2)" on the next line.
    const { start } = line;
    const begins = line !== first && (isDigit(text.charCodeAt(start)) || isDigit(text.charCodeAt(start + 1)));
    if (begins && endsInWord(text, before.end)) {
      const lead = text.slice(Math.max(before.start, before.end - LONGEST_LEAD), before.end);
      // Joined so that it is one flat text: a pattern would have to make it one first.
      if (mayCiteAt([lead, text.slice(start, start + 2)].join(" ")).length > 0) return true;
    }
    before = line;
  }
  return false;
}

/** The paragraph below a notice's heading says which questions it is for: "This applies to question 7." */
function saidBelow(reply: ReplyText, line: Line, text: string, used: readonly boolean[]): string {
  if (!NOTICE_HEADING.test(text)) return "";
  let at = line.index + 1;
  while (reply.lines[at]?.fresh === false) at++;
  const next = reply.lines[at];
  return next && next.document === line.document && used[at] !== true ? ` ${paragraphFrom(reply, next, 400)}` : "";
}

/** The laws of some of the notices, each once; none only when there is no such notice. */
function lawsOf(notices: readonly Notice[], those: (notice: Notice) => boolean): string[] {
  const found: string[] = [];
  for (const notice of notices) if (those(notice)) for (const law of notice.laws) if (!found.includes(law)) found.push(law);
  return found;
}

export interface Lent {
  readonly laws: readonly string[];
  readonly why: string;
  /** What the answer is in the light of the notice, when its own words did not say. */
  readonly status: "refused" | "partly_answered" | null;
}

/** The exemptions that notices lend to an answer which withholds something and cites nothing itself. */
export function lawsFromNotices(draft: Draft, notices: readonly Notice[]): Lent | null {
  const { meaning, text } = draft;
  if (!meaning || text === "" || notices.length === 0) return null;
  const named = lawsOf(notices, ({ orders }) => orders.includes(draft.order));
  const elsewhere = POINTS_ELSEWHERE.test(text);
  const points = elsewhere && WITHHELD.test(text);
  const note = points ? NOTE.exec(text)?.[1] : undefined;
  const numbered = named.length > 0 || note === undefined ? named : lawsOf(notices, ({ number }) => number === note);
  const naming = numbered.length > 0 || !points ? numbered : lawsOf(notices, ({ labelled }) => labelled === draft.order);
  const unsaid = (meaning.status === "answered" || meaning.status === "not_held") && (points || (elsewhere && naming.length > 0));
  const status = unsaid ? (sentencesOf(text).length > 1 ? "partly_answered" : "refused") : null;
  const withholds =
    unsaid || meaning.status === "refused" || meaning.status === "partly_answered" || meaning.status === "already_available";
  if (naming.length > 0 && (withholds || meaning.exemptions.length === 0))
    return { laws: naming, why: "A notice elsewhere in the reply names this question.", status };
  if (meaning.exemptions.length === 0 && (withholds || meaning.status === "answered")) {
    const marked = lawsOf(notices, ({ mark }) => hasMark(text, mark));
    const part = meaning.status === "answered" ? "partly_answered" : null;
    if (marked.length > 0) return { laws: marked, why: `The note with its mark gives the reason (${marked.join(", ")}).`, status: part };
    const small = part !== null && showsSmall(text) ? lawsOf(notices, (notice) => notice.small) : [];
    if (small.length > 0) return { laws: small, why: `A note says how small numbers are shown (${small.join(", ")}).`, status: part };
  }
  if (meaning.exemptions.length > 0 || !withholds) return null;
  if (!WITHHELD.test(text) && !elsewhere) return null;
  const laws = lawsOf(notices, ({ orders }) => orders.length === 0);
  if (laws.length === 0) return null;
  return { laws, why: `The reason is given elsewhere in the reply (${laws.join(", ")}).`, status };
}

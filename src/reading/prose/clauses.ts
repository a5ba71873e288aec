/**
 * Cuts letter prose into what can answer a question: sentences, and the clauses of a sentence that can stand for
 * themselves ("Forty-five of these stand alone and the remaining 27 exchange data"). Words that only lead to the
 * subject ("As regards your question 4,", "Turning to systems,") are known apart: they tell what is answered, and are
 * no part of the answer. A sentence that repeats what was asked ("You also ask about families left there.") leads to
 * the one after it in the same way.
 */
import type { QuestionIndex } from "../questions/question-index.js";
import type { Paragraph } from "../segments/paragraphs.js";
import { matchesOf } from "../text/characters.js";
import { sentencesOf } from "../values/sentences.js";
import { type Naming, namesIn } from "./namings.js";

export interface Clause {
  readonly paragraph: Paragraph;
  /** Offsets in the paragraph's text: where its words begin with the lead-in, where the answer begins, where it ends. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  /** Number of the sentence among all, from 0. */
  readonly sentence: number;
  /** The questions that it names. */
  readonly namings: readonly Naming[];
  /** It leans on the clause before it in its sentence: the two are quoted together. */
  readonly leans: boolean;
}

/** Words that only say what comes next; a comma, colon or dash ends them. */
const LEAD_IN =
  /^\W{0,3}(?:(?:and|also|finally|lastly|next|then|now|similarly|likewise|equally)[, ]+)?(?:as (?:regards|to|for|concerns)|(?:turning|coming|moving|going) (?:next |now |on |lastly )?to|in (?:answer|reply|response|relation|respect|regard|connection) (?:to|of|with)|with (?:regard|respect|reference|regards) to|in respect of|regarding|concerning|respecting|where|your|the answer to|our (?:answer|response|reply) to|answering)\s[^,:;.]{1,80}(?:,|:|\s[-–—])\s+(?=\S)/i;
/** "On money, …", "For question 10, …": the same when it is short or names a question. */
const SHORT_LEAD_IN =
  /^\W{0,3}(?:and |then |lastly |finally )?(?:on|for|to|under)\s(?:(?:the |your )?[\p{L}-]+(?:\s[\p{L}-]+)?|(?:your )?(?:questions?|points?|parts?|q)\.?\s?\d[^,:;.]{0,30})(?:,|:|\s[-–—])\s+(?=\S)/iu;
/** "Question 5: …", "Q7 - …" */
const LABEL_LEAD_IN =
  /^\W{0,3}(?:questions?|qs?|points?|parts?)\.?\s?\d{1,3}\s?\(?[a-h]?\)?(?:\s?(?:,|and|&|to|-)\s?\d{1,3}\s?\(?[a-h]?\)?){0,6}\s?(?:,|:|[-–—])\s+(?!\(?\d{1,3}\s?\(?[a-h]?\)?(?:,|\s(?:and|&|to|or)\b))(?=\S)/i;
const DATED = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|\byears?\b|\bday\b|\bexample\b|\binstance\b|\bperiod\b/i;

/** Where the answer begins, after the words that lead to it. */
function afterLeadIn(text: string): number {
  const long = LEAD_IN.exec(text);
  if (long && !/^\W{0,3}(?:where|your)\b/i.test(text)) return long[0].length;
  const label = LABEL_LEAD_IN.exec(text);
  if (label) return label[0].length;
  const short = SHORT_LEAD_IN.exec(text);
  return short && !DATED.test(short[0]) ? short[0].length : 0;
}

/** A sentence that only says what was asked, and answers nothing itself. */
export const SAYS_WHAT_WAS_ASKED =
  /^\W{0,3}(?:(?:lastly|finally|then|next|and),?\s)?(?:you (?:also |then |next |further |finally |lastly )?(?:ask(?:ed)?|enquired?|wanted|wished|want|wish|requested|raised?)\b|your (?:\w+ ){0,2}(?:question|point|query|enquiry) (?:was|is|asks?|asked|concerns?|concerned|relates?|related)\b(?! (?:the same|answered|a repeat|not|no ))|there is (?:then |also )?(?:the question|your question) (?:of|about|whether)\b)/i;

/** Where a sentence may be cut, the words between falling away: "Twenty of them stand alone and 29 exchange data". */
const JOINTS =
  /(?:;\s*(?:and |but )?|,?\s(?:and|but|while|whilst|whereas),?\s(?!(?:a )?(?:half|quarter|third)\b)(?:therefore |also |so )?|,\s(?:so |as against |against |compared with )?|\s(?=(?:as against|compared with)\s)|\s[-–—]\s|\s(?=so the\b))/g;
/** Words that stay with the clause after the joint. */
const STAYS = /(?:so|as against|against|compared with) $/;
const NUMBER_WORD =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|none|nil|nobody|nothing|hundred|thousand|half|third|quarter|dozen)";
const FIGURE = new RegExp(`\\d|\\b${NUMBER_WORD}\\b`, "i");
/** A verb of its own … */
const HAS_VERB =
  /\b(?:is|are|was|were|has|have|had|do|does|did|don't|can|cannot|can't|will|would|may|must|went|took|take|takes|came|come|cost|costs|falls?|fell|stands?|stood|rose|ran|runs?|extends?|covers?|got|gave|give|made|make|makes|pays?|paid|spent|spend|sold|let|kept|keeps?|held|hold|left|lost|won|built|bought|began|begun|serves?|shows?|uses?|owns?|belongs?|[a-z]{3,}ed)\b/i;
/** "£30 for residents" has none: it says nothing by itself. */
export const hasVerb = (text: string): boolean =>
  HAS_VERB.test(text) || /\b(?:contribute|pay|use|receive|get|work|live|remain|wait|come)\b/i.test(text);
/** … or a figure that it begins with: "the remaining 27 exchange data", "240 planted". */
const BEGINS_WITH_FIGURE = new RegExp(
  `^\\W{0,3}(?:(?:the|a|an|some|about|around|only|just|over|under|nearly|almost|approximately|roughly|further|another|other|remaining|rest|of|these|those|them|which) ){0,4}(?:[£$€]?\\d|${NUMBER_WORD}\\b)`,
  "i",
);
/** "for question 10, the pay bill …" */
const BEGINS_WITH_NAME =
  /^(?:also )?(?:for|in|on|as (?:to|for|regards)|to) (?:(?:answer|reply|response|relation|respect) (?:to|of) )?(?:your )?(?:questions?|qs?|points?|parts?)\b\.?\s?\d/i;
const ADDS_DETAIL = /^(?:was|were|is|are|has|have|had|which|who|whom|whose|where|when|since|because|including|included|being|having)\b/i;
const COMPARES = /^(?:as against|against|compared with)\b/i;
/** "29 exchange data", after "Twenty of them stand alone": the figure has no noun of its own. */
const GAPPED = new RegExp(
  `^(?:[£$€]?\\d[\\d,.]*|${NUMBER_WORD}(?:[- ]${NUMBER_WORD})?) (?:(?:exchange|open|stand|share|use|have|hold|do|did|remain|come|go|pay|live|work|were|are|was|had|is|open|run|went|came)\\b|[a-z]{3,}ed\\b)`,
  "i",
);
/** A part of the sum or number just given: "and they had collected £1.9m of it". */
const PART_OF = /\d[^.;]*(?<!\b(?:most|all|some|part|much|half|rest|none)\s)\b(?:of|from) (?:it|that|which|this)\b/i;
const wordsIn = (text: string): number => text.split(" ").filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const lettersIn = (text: string): number => text.split(" ").filter((word) => /\p{L}{2}/u.test(word)).length;

const standsAfter = (text: string): boolean =>
  BEGINS_WITH_NAME.test(text) ||
  COMPARES.test(text) ||
  (BEGINS_WITH_FIGURE.test(text) ? wordsIn(text) >= 2 && lettersIn(text) >= 1 : HAS_VERB.test(text) && wordsIn(text) >= 3);
const standsBefore = (text: string): boolean => lettersIn(text) >= 2 && (HAS_VERB.test(text) || BEGINS_WITH_FIGURE.test(text));

interface Part {
  readonly start: number;
  readonly end: number;
  /** It leans on the clause before: the two are quoted together. */
  readonly leans: boolean;
}

/** What is longer is a list or a table run together: it is not cut. */
const LONGEST_SENTENCE = 1200;
/** What is longer is no letter. */
const LONGEST_PARAGRAPH = 20_000;
const MOST_CLAUSES = 900;

/** The offsets between which a sentence's clauses stand, covering all but the joints; none inside quotes, brackets or the names of questions. */
function clausesOf(text: string, begin: number, namings: readonly Naming[]): Part[] {
  const parts: Part[] = [];
  let start = begin;
  let leans = false;
  let depth = 0;
  let looked = begin;
  if (text.length > LONGEST_SENTENCE) return [{ start, end: text.length, leans }];
  for (const match of matchesOf(JOINTS, text)) {
    if (match.index < start) continue;
    for (; looked < match.index; looked++) {
      const sign = text[looked];
      if (sign === "(" || sign === "“") depth++;
      else if (sign === ")" || sign === "”") depth = Math.max(0, depth - 1);
      else if (sign === '"') depth = depth > 0 ? depth - 1 : depth + 1;
    }
    if (depth > 0 || namings.some((naming) => naming.start < match.index && match.index < naming.end)) continue;
    const stays = STAYS.exec(match[0]);
    const next = match.index + match[0].length - (stays ? stays[0].length : 0);
    const before = text.slice(start, match.index);
    const after = text.slice(next);
    const bare = /^,\s$/.test(match[0]);
    if (!standsBefore(before) || (bare && ADDS_DETAIL.test(after))) continue;
    // What comes up to the next joint must stand too, or the joint is one of a list's.
    const inner = afterLeadIn(after);
    if (!standsAfter(BEGINS_WITH_NAME.test(after) ? after : upToJoint(after.slice(inner)))) continue;
    parts.push({ start, end: match.index + (/^[,;]/.test(match[0]) ? 1 : 0), leans });
    leans = (GAPPED.test(after) && !GAPPED.test(before.trimStart())) || PART_OF.test(after);
    start = next + inner;
    looked = Math.max(looked, start);
  }
  parts.push({ start, end: text.length, leans });
  return parts;
}

function upToJoint(text: string): string {
  const at = text.slice(2).search(/[,;]\s|\s(?:and|but|while|whilst|whereas)\s/);
  return at < 0 ? text : text.slice(0, at + 2);
}

/** Whether the words hold a figure, in digits or in words. */
export const hasFigure = (text: string): boolean => FIGURE.test(text);

/** Offers and hopes: they answer nothing. */
const OFFERS =
  /^\W{0,3}(?:you may (?:also )?be interested|i hope|we hope|please let|do let|let me know|if (?:there is|you have|you need|i can|we can)|anything else|hello|thank you|thanks)\b/i;

/** "What we can tell you", "Town Hall": a line over the words, or an address. */
const REFERENCE = /^\W{0,3}(?:foi|eir|our|your|ref(?:erence)?|request|case|re|subject)\b[^.]{0,50}(?:\d|:)/i;
const isHeading = (text: string): boolean =>
  text.length < 60 && !/[.:;!?]\s*$/.test(text) && (REFERENCE.test(text) || (!/\d|\s[-–—]\s/.test(text) && wordsIn(text) <= 6));

/** All clauses of the paragraphs, in order; sentences that answer nothing are left out. */
export function clausesIn(paragraphs: readonly Paragraph[], index: QuestionIndex, leaves: (text: string) => boolean): Clause[] {
  const found: Clause[] = [];
  let sentence = 0;
  for (const paragraph of paragraphs) {
    let from: number | null = null;
    if (found.length >= MOST_CLAUSES) break;
    if (paragraph.text.length > LONGEST_PARAGRAPH || isHeading(paragraph.text)) continue;
    for (const one of sentencesOf(paragraph.text)) {
      const text = paragraph.text.slice(one.start, one.end);
      if (leaves(text)) {
        from = null;
        continue;
      }
      if (OFFERS.test(text)) continue;
      const asks = SAYS_WHAT_WAS_ASKED.test(text) && !hasFigure(text.replace(/\b\d{1,3}[a-h]\b/g, ""));
      if (asks && one.end < paragraph.text.length) {
        from ??= one.start;
        continue;
      }
      const lead = afterLeadIn(text);
      const heard = paragraph.text.slice(from ?? one.start, one.end);
      const shift = one.start - (from ?? one.start);
      const namings = namesIn(heard, index).map((naming) => ({ ...naming, start: naming.start - shift, end: naming.end - shift }));
      const parts = clausesOf(text, lead, namings);
      parts.forEach(({ start, end, leans }, at) => {
        const begins = at === 0 ? (from ?? one.start) : one.start + (parts[at - 1]?.end ?? start);
        const until = one.start + end;
        found.push({
          paragraph,
          from: begins,
          start: one.start + start,
          end: until,
          sentence,
          namings: namings.filter((naming) => naming.start < end && naming.start >= (at === 0 ? -shift : (parts[at - 1]?.end ?? 0))),
          leans,
        });
      });
      sentence++;
      from = null;
    }
  }
  return found;
}

/**
 * Where an answer points: to another question ("See 4c", "Q2 response", "As Question 3 above"), or back to the answer
 * before it ("As above", "ditto"). References to another request, a page, a table or an attachment point to none of ours.
 */
import { BegunPattern } from "../../pattern/first-letters.js";
import { matchesOf } from "../text/characters.js";
import { BACK as BACK_WORD, DIGIT, LETTER_LABEL, POINTS, Q_WORD, QUESTION, signsOf, WORD } from "./answer-signs.js";
import { lowerInPlace, plain } from "./answer-words.js";

export interface Reference {
  /** The id of the question, as the questionnaire writes it; null when none of ours is meant. */
  readonly refersTo: string | null;
  /** "As above": the caller knows which answer came before. */
  readonly refersBack: "previous" | null;
  /** The label as printed (`4c`), also when it is none of our ids: the authority may have numbered the questions anew. */
  readonly label: string | null;
  /** "See the answer about swimming lessons.": what names the question instead of a label. */
  readonly subject: string | null;
  /** The text does nothing but point. */
  readonly only: boolean;
  /** "See 5", "as 3a": it points there; "(questions 4a and 4b)" only says what it speaks of. */
  readonly onPurpose: boolean;
  readonly reason: string | null;
}

const LABEL = String.raw`([a-z]{0,2}[.]?\d{1,3}(?:[.]\d{1,2})?\s?(?:\([a-z]{1,4}\)|[a-h](?![a-z\d]))?(?:\([a-z]{1,4}\))?|[a-z]\d{1,2}|(?<=(?:response|answer|reply) to |question |part |item |point |q)[a-h](?![a-z])|(?<=(?:same as|see|as|as in|as for|as per|as at|refer to|answer to|response to|reply to|part|item|point|question) \()[a-h](?=\))|(?<=(?:same as|see|as|as in|as for|as per|as at|refer to) )[a-h]\)?(?=\s?(?:$|[.,;]| above| please)))`;
const NOUN = String.raw`(?:questions?|qu?s?\.?|query|item|part|point|number|no\.?|cwestiwn|gwestiwn|cwestiynau)`;
/** "Q3 2025", "Q3 and Q4 2024/25": a quarter of a year. */
const QUARTER = String.raw`\s?(?:(?:and|to|&|-|/)\s?q?[1-4]\s)?(?:of\s|fy\s?)?(?:(?:19|20)\d\d|\d\d[/-]\d\d)(?!\d)`;
const END = String.raw`(?!${QUARTER})(?![a-z\d%£]|[.,]\d|\s?(?:%|per cent|years?|months?|days?|hours?|weeks?))`;
/** "see (the response to) (question) 4c", "same as 3a", "as per Q2", "answered in Q1", "separately from 6b". */
const POINTING = new RegExp(
  String.raw`\b(?:see(?: also)?|refer(?:s|red|ring)?(?: you)?(?: back)? to|as (?:per|for|in|with|at|to|given (?:in|for|at)|stated (?:in|at)|above (?:in|for|at)?)|as|same as|per|(?:answered|covered|included|provided|contained|given|explained|detailed|addressed|stated|listed|shown|combined|set out|dealt with) (?:in|at|under|by|with|within|above in|above at|above under)|(?:repeat|duplicate|copy|part) of|repeats|duplicates|identical to|gweler|fel|yr un fath â)\b[\s:,-]{0,2}(?:(?:our|the|your|my|to|for|at|of|in|that|given|provided|above|previous|yr|ein)\s){0,4}(?:(?:response|answer|reply|information|comments?|figures?|data|details|ateb|ymateb)s?\s(?:(?:given|provided|supplied|above|to|for|in|at|under|as|per|of|i|the)\s){0,4})?(?:${NOUN}\s?[-:]?\s?)?\(?${LABEL}${END}`,
);
/** "Q2 response", "question 1", "Q.3": the noun alone, and only where nothing says that it is another document's. */
const NAMED = new RegExp(String.raw`\b(?:questions?|qu?s?\.?)\s?\(?${LABEL}${END}`);
/** "Think this is 4c again?", "you asked this at 4c", "4c again", "4c asks the same". */
const AGAIN = new RegExp(
  String.raw`\b(?:(?:this|that|it)(?: is|'s| seems| looks| appears)(?: to be)?(?: like)?(?: just| really| simply)?(?: the same(?: question)?(?: as)?)?|(?:asked|had|answered|done|covered|dealt with)(?: this| that| it)?(?: one)?(?: already| before)?(?: at| in| under| as| with)|(?:same|overlaps?)(?: question| thing| one)?(?: as| with)|(?:already|previously) (?:answered|given|stated|covered|dealt with)(?: above)?[,;:(–-]?)\s?(?<=[\s(])\(?(?:${NOUN}\s?)?${LABEL}${END}|^\W{0,3}(?:${NOUN}\s?)?${LABEL}(?= (?:again|repeated|asks? (?:the|this)|is the same|already|covers? (?:this|it))\b)`,
);
const SAME_AGAIN = /again|repeat|same|already|overlap|before|asked|covers?/;
/** "from 6b", "with 3a", "under 4": bare labels are believed only with a letter. */
const BARE = new RegExp(String.raw`\b(?:from|with|in|under|at|to|by|and)\s(\d{1,3}\s?\(?[a-h]\)?)(?![a-z\d])`);
/** A letter that stands for a question. */
const LETTERED = /\b(?:q|(?:to|question|part|item|point|as|see|in|for|per|at) \(?)[a-h](?![a-z])/;
/** The ways to point, each with the signs that it needs. */
const POINTERS: readonly (readonly [pattern: RegExp, needs: number])[] = [
  [POINTING, POINTS],
  [AGAIN, WORD],
  [NAMED, Q_WORD],
  [BARE, DIGIT | LETTER_LABEL],
];
/** After the label: it is a question of something else. */
const ELSEWHERE =
  /^[\s,)]{0,3}(?:of|in|on|from|within|at|to)\s(?:(?:your|the|our|a|an|this|that|my|his|her|another)\s)?(?:[a-z]+\s){0,2}?(?:request|requests|foi|foir|letter|survey|email|e-mail|attach\w+|spreadsheet|document|report|excel|workbook|sheet|annex|appendix|table|return|form|act|regulations?|enquiry|correspondence)\b/;
const OTHER_REQUEST =
  /\b(?:earlier|previous|other|separate|another|different|last|prior)\s(?:foi\s)?(?:request|enquiry|letter|response|survey)\b/;
const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth"];
const NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
/** "as in question two", "our response to the first question". */
const ORDINAL =
  /\b(?:see|as|same|response|answer|reply|refer)s?\b[^.;:]{0,40}?\bquestion (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\b(?:response|answer|reply)s? (?:given )?(?:to|for|in) (?:the |your )?(first|second|third|fourth|fifth|sixth) question|\bsee (?:the )?(first|second|third|fourth|fifth|sixth) question/;
/** "questions 1 and 2": the labels after the first. */
const MORE_LABELS = /^[)\s]?(?:\s?(?:,|and|&|to|-)\s?(?:q(?:uestion)?\.?\s?)?\d{1,3}[a-h]?(?![\d%]))+/;
const MONTH = /^\s(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/;
const ANY_NOUN = new RegExp(String.raw`(?:^|[^a-z])${NOUN}[\s\d(]|(?:response|answer|reply|ateb)`);
const GOES_ON =
  /^\s{0,2}(?:$|[.,;:()"'-]|(?:above|below|for|and|as|response|answer|please|in|which|where|also|the|this|re|regarding|is|are|was|with|uchod|isod)\b)/;
const BACK =
  /\b(?:(?:as|see|per|refer(?:red|s)?(?: you)?(?: back)? to|like|same as|see the|as in the|from|see our|see answer|see response|answered|provided|given|stated|mentioned|included|noted|explained|detailed|covered|outlined|set out) (?:(?:the|my|our) )?(?:answer (?:immediately |directly |just )?(?:above|before)|(?:last|foregoing|prior) (?:answer|response|reply)|foregoing|above|before(?=\s?[.,;)]|$| please)|previously|previous (?:question|answer|response|reply)|previously (?:stated|given|answered|mentioned)|preceding)|as (?:previously|already) (?:stated|mentioned|answered|advised|noted|given)|ditto|same (?:answer |response |again|reply )?as (?:the )?(?:above|previous\w*|before|last)|(?:the )?(?:same|above) (?:answer|response|reply|applies|again)|(?:answer|response|reply|answers|responses)(?: (?:is|given|provided))? (?:given |provided )?above|(?:see|as|per|same as|refer to|in|at|for) (?:in |per |for )?(?:the )?(?:(?:row|line|box|cell|entry|item) (?:directly |immediately |just )?above|(?:previous|preceding) (?:row|line|box|cell|entry|item))|(?:gweler|fel) (?:yr? )?(?:ateb |uchod|blaenorol))/;
const BACK_ALONE = new BegunPattern(
  /^["'(\s]{0,2}(?:above|same|(?:the |exactly the )?same(?: (?:figure|number|amount|percentage|answer|response|reply|date|again|here|applies|for this(?: one)?|as the last(?: one)?))|the same|as (?:last|the last(?: one)?)|ditto|do\.?|as prev(?:ious)?\.?|''|"|as q?above|same again|idem|likewise(?: here| again)?|(?:the )?same (?:story|as before)|again,? the same|uchod|yr un fath|yr un peth|see prev(?:ious)?\.?|per above|(?:the )?(?:row|line|box|cell|entry) above)["').\s]{0,3}$/,
);

/** "See the answer about swimming lessons.": the question is named by its subject. */
const BY_SUBJECT = new BegunPattern(
  /^["'(\s]{0,2}(?:please )?(?:(?:see|refer to|as (?:in|per|for|with)|same as|(?:i|we) (?:would )?refer you(?: back)? to) (?:(?:the|our|my) )?(?:answer|response|reply|question|figure|point)s? (?:(?:given |above |below |earlier |provided )?(?:about|on|regarding|concerning|relating to|in relation to|in respect of|with regard to|for|to the (?:one|question) (?:about|on|regarding))) |(?:as|see) (?:with|for) the )(?:the |your |our )?([a-z][a-z' -]{3,60}?)(?: (?:above|below))?[.)\s]*$/,
);

/** What such words name that is no question of ours. */
const NO_SUBJECT =
  /\b(?:website|web ?page|link|attach\w*|document|spreadsheet|report|request|letter|page|table|annex|appendix|notice|exemption)\b/;

/** Words that only carry a reference: what is left without them is the answer's own content. */
const CARRYING = new Set(
  "please see refer refers refered referred reference to the our your my response responses answer answers answered reply given provided supplied in for of at as per above below same this is are was a an repeat repeats duplicate duplicates so that and also it question questions q qs no number part point item previous ditto which has been have we already explained stated under with information included covered contained here likewise again i you would kindly both all these by detailed outlined set out dealt identical applies apply details refers back therefore gweler yr ateb i gwestiwn cwestiwn fel uchod isod ymateb a'r from do would seem seems seemed appear appears look looks like be been what said there asked asks ask asking thing we've i've you've i'd we'd believe think consult direct position here too row line box cell entry say says but already overlaps overlap above-mentioned much essentially effectively that's it's really just simply before nothing add".split(
    " ",
  ),
);

/** Comparable form of a label: `Q4(c)` and `4c` are the same. */
export function bareLabel(label: string): string {
  return label
    .toLowerCase()
    .replace(/^(?:questions?|qu?s?)[.\s]*(?=\d)/u, "")
    .replace(/[\s().:]/gu, "");
}

interface Known {
  readonly id: string;
  readonly bare: string;
  /** Letters before the number (`a` of `A3`), for questionnaires whose sections restart at 1. */
  readonly section: string;
  readonly rest: string;
}
const parsed = new WeakMap<readonly string[], readonly Known[]>();
function knownOf(ids: readonly string[]): readonly Known[] {
  let list = parsed.get(ids);
  if (list === undefined) {
    list = ids.map((id) => {
      const bare = bareLabel(id);
      const section = /^[a-z]*/.exec(bare)?.[0] ?? "";
      return { id, bare, section, rest: bare.slice(section.length) };
    });
    parsed.set(ids, list);
  }
  return list;
}

/**
 * The question that `label` names, as seen from question `own`. Where sections restart at 1 ("A3", "B3") a bare "3"
 * means the one in the same section, unless that is the question itself; then the nearest before it.
 */
export function resolveLabel(label: string, own: string, ids: readonly string[]): string | null {
  const list = knownOf(ids);
  const named = bareLabel(label);
  // "Same as b" in 6c means 6b.
  const wanted = /^[a-h]$/.test(named) ? bareLabel(own).replace(/[a-h]$/, "") + named : named;
  const exact = list.find((known) => known.bare === wanted);
  if (exact) return exact.id === own ? null : exact.id;
  // "A4" is the answer to question 4, "C4" the Welsh cwestiwn, where no section has that letter.
  const numbered = /^[ac](?=\d)/.exec(wanted)?.[0];
  if (numbered !== undefined && !list.some((known) => known.section === numbered)) {
    const target = list.find((known) => known.bare === wanted.slice(1));
    if (target) return target.id === own ? null : target.id;
  }
  const at = list.findIndex((known) => known.id === own);
  const ownSection = list[at]?.section ?? "";
  const inSections = list.filter((known) => known.section !== "" && known.rest === wanted && known.id !== own);
  const same = inSections.find((known) => known.section === ownSection);
  if (same) return same.id;
  const before = inSections.filter((known) => list.indexOf(known) < at);
  return before.at(-1)?.id ?? inSections[0]?.id ?? null;
}

/** One of these is an answer of its own, however short: "Yes, see 4". */
const SAYS = /^(?:yes|no|none|nil|zero|ydy|oes|nac|[£\d].*|n|y|not|some|all)$/;

const CONTENT = /[a-z\d'£%]+/g;
/** "We hold a single uptake figure only, please see 6b": says why the other answer is the answer here too. */
const ONE_FIGURE =
  /(?:\b(?:we|i|the (?:council|authority)) (?:only )?(?:hold|have|record|keep|holds|has|records|keeps)|\bthere(?: is|'s))(?: only)? (?:an?|one|the|this|that|no|not a) (?:(?:only|single|combined|joint|overall|same|separate|total|different|further|other) )?(?:[a-z-]+ ){0,2}?(?:figures?|total|number|percentage|rate|record|answer|list|data)(?: only)?(?: for (?:both|all|these|them|the two|all of these))?\b|\b(?:the|these|those|our|both) ?(?:only )?(?:figures?|totals?|numbers?) (?:we (?:have|hold) )?(?:is|are) (?:combined|the same|the one|counted together|one and the same|included)\b|^(?:the )?(?:figures?|numbers?|totals?) (?:is|are) (?:combined|the same|counted together|included)\b/;

/** "The routes and the forecasts form part of the study. Please refer to question 2.": says why, and gives nothing. */
const PART_OF =
  /^(?:(?:the|these|this|those|both|all|such) )?[a-z' ,-]{2,90}? (?:(?:all |both )?forms?(?: an? (?:integral )?)?(?: |$)part of|(?:is|are)(?: all| both)? (?:part of|included in|within|covered (?:by|in)|contained (?:in|within)|set out in|recorded in|given in)) (?:the |that |this |our |those )?[a-z' -]{2,50}(?=[.;,]| ;)/;

/** How many content words are left when the words that carry the reference are taken out. */
function leftOver(text: string, cut: string): number {
  let count = 0;
  for (const match of matchesOf(CONTENT, text.replace(cut, " "))) {
    if (SAYS.test(match[0])) return Number.POSITIVE_INFINITY;
    if (!CARRYING.has(match[0]) && ++count > 12) break;
  }
  return count;
}

/** "As 3 - see table 9": where in the other answer, or what it names, the words are. */
const WHERE_IN_IT =
  /\b(?:tables?|tabs?|pages?|pp?\.|rows?|columns?|charts?|sheets?|annex|appendix|paragraphs?|lines?) ?(?:\d{1,3}|[a-z](?![a-z]))\b/g;

const WELSH = /\b(?:gweler|fel|uchod|ateb|cwestiwn)\b/;
/** "Gweler 4c uchod / See 4c above": the words without the label, which the other language says again. */
const saidOnce = (words: string, label: string): string =>
  WELSH.test(words) ? words.replaceAll(new RegExp(`(?<![a-z\\d])q?${bareLabel(label)}(?![a-z\\d])`, "g"), " ") : words;

/** Whether nothing of its own is left when the pointer `cut` is taken out of `words`. */
function pointsOnly(whole: string, cut: string): boolean {
  const words = whole.replace(cut, " ; ").replace(WHERE_IN_IT, " ");
  const most = whole.length < 60 ? 1 : 2;
  if (leftOver(words, "") <= most) return true;
  const one = (whole.length <= 120 ? ONE_FIGURE.exec(words) : null)?.[0] ?? (whole.length <= 180 ? PART_OF.exec(words) : null)?.[0];
  return one !== undefined && leftOver(words, one) <= most;
}

const NONE: Reference = { refersTo: null, refersBack: null, label: null, subject: null, only: false, onPurpose: false, reason: null };
const ON_PURPOSE = /^(?:see|refer|as |same|please|given)/;
/** A pointer stands in few words; longer answers are searched this far from either end. */
const REACH = 600;

/** Where `text` points, seen from question `own`. */
export function refersTo(text: string, own: string, questionIds: readonly string[]): Reference {
  const lower = lowerInPlace(plain(text)).trim();
  return referenceIn(lower, signsOf(lower), own, questionIds);
}

/** Whether a question may be named by its number or letter. */
const mayName = (words: string, signs: number): boolean =>
  (signs & DIGIT) !== 0 || ((signs & (LETTER_LABEL | Q_WORD)) !== 0 && LETTERED.test(words));

/** The same for text already in lower case with plain quotes (`AnswerWords.lower`), and its signs. */
export function referenceIn(text: string, signs: number, own: string, questionIds: readonly string[]): Reference {
  const words = text.length <= 2 * REACH ? text : `${text.slice(0, REACH)} … ${text.slice(-REACH)}`;
  if (words.length <= 40 && BACK_ALONE.test(words))
    return {
      refersTo: null,
      refersBack: "previous",
      label: null,
      subject: null,
      only: true,
      onPurpose: true,
      reason: "says the same as before",
    };
  const named = mayName(words, signs);
  for (const [pattern, needs] of POINTERS) {
    if (!named || (signs & needs) !== needs || (pattern === AGAIN && !SAME_AGAIN.test(words))) continue;
    const match = pattern.exec(words);
    const label = match?.[1] ?? match?.[2];
    if (match === null || label === undefined) continue;
    const after = words.slice(match.index + match[0].length, match.index + match[0].length + 80);
    if (ELSEWHERE.test(after) || OTHER_REQUEST.test(match[0]) || MONTH.test(after)) continue;
    // "As 4 officers left" and "see 4 vans" count something; a bare number points only when nothing is counted.
    if (/^\d+$/u.test(label) && !ANY_NOUN.test(match[0]) && !GOES_ON.test(after)) continue;
    const target = resolveLabel(label, own, questionIds);
    if (target === null && (pattern !== POINTING || bareLabel(label) === bareLabel(own))) continue;
    return {
      refersTo: target,
      refersBack: null,
      label: bareLabel(label),
      subject: null,
      only: words.length <= 200 && pointsOnly(saidOnce(words, label), saidOnce(match[0] + (MORE_LABELS.exec(after)?.[0] ?? ""), label)),
      onPurpose: ON_PURPOSE.test(match[0].trim()),
      reason: target === null ? `points to "${label}", which is none of our labels` : `points to ${target} ("${match[0].trim()}")`,
    };
  }
  const ordinal = (signs & QUESTION) !== 0 ? ORDINAL.exec(words) : null;
  const place = ordinal === null ? 0 : Math.max(NUMBERS.indexOf(ordinal[1] ?? ""), ORDINALS.indexOf(ordinal[2] ?? ordinal[3] ?? "")) + 1;
  const nth = place > 0 ? resolveLabel(String(place), own, questionIds) : null;
  if (ordinal !== null && nth !== null)
    return {
      refersTo: nth,
      refersBack: null,
      label: String(place),
      subject: null,
      only: words.length <= 120 && leftOver(words, ordinal[0]) <= 1,
      onPurpose: ON_PURPOSE.test(ordinal[0].trim()),
      reason: `points to ${nth} ("${ordinal[0].trim()}")`,
    };
  const subject = (signs & POINTS) !== 0 && words.length <= 120 && (signs & DIGIT) === 0 ? BY_SUBJECT.exec(words) : null;
  if (subject !== null && !OTHER_REQUEST.test(words) && !NO_SUBJECT.test(subject[1] ?? "") && !BACK.test(words))
    return {
      refersTo: null,
      refersBack: null,
      label: null,
      subject: subject[1] ?? null,
      only: true,
      onPurpose: true,
      reason: `points to the answer on "${subject[1] ?? ""}"`,
    };
  const back = (signs & BACK_WORD) !== 0 ? BACK.exec(words) : null;
  if (back && !OTHER_REQUEST.test(words))
    return {
      refersTo: null,
      refersBack: "previous",
      label: null,
      subject: null,
      only: words.length <= 120 && leftOver(words, back[0]) <= 1,
      onPurpose: true,
      reason: `points back ("${back[0].trim()}")`,
    };
  return NONE;
}

/** Numbers written out: "Two", "twenty-five", "one hundred and six", "nil", "None directly". */
import { BegunPattern, ByFirstLetters } from "../../pattern/first-letters.js";

const SMALL: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  un: 1, dau: 2, dwy: 2, tri: 3, tair: 3, pedwar: 4, pedair: 4, pump: 5, chwech: 6, saith: 7, wyth: 8, naw: 9, deg: 10,
}; // biome-ignore format: a list of numbers
const WORDS = Object.keys(SMALL).join("|");
/** At the beginning of the answer, or after words that only lead up to a number. */
const LEADING = new BegunPattern(
  new RegExp(
    `^(?:(less than|fewer than|under|below)\\s|(more than|over)\\s|(about|around|approximately|roughly|circa|nearly|almost|just over|just under)\\s)?(?:(?:there (?:is|are|was|were|have been|has been)|we (?:have|had|use|employ|hold|received|own)|the (?:council|authority) (?:has|have|uses|employs)|a total of|total:?|just(?: the)?|only(?: the)?|currently)\\s){0,3}((?:${WORDS}|a(?=\\s(?:hundred|thousand|million)))(?:[\\s-](?:and\\s)?(?:${WORDS}|hundred|thousand|million)){0,8})(?![a-z])`,
  ),
);

export interface WrittenNumber {
  readonly value: number;
  /** "Fewer than ten", "over twenty", "about thirty". */
  readonly bound: "lt" | "gt" | "approx" | null;
  readonly end: number;
}

/** "Twenty or so", "thirty-odd", "fifty-ish": what follows a number in words that is no exact one. */
const ROUGHLY_SO = /^(?:\s?-?(?:odd|ish)\b|\sor (?:so|thereabouts)\b|,?\sgive or take\b|\smore or less\b|\sat a guess\b)/;

/** A number in words with which `text` begins, also after "There are" or "We have"; null when there is none. */
export function writtenNumber(text: string): WrittenNumber | null {
  const head = text.slice(0, 120);
  const match = LEADING.exec(head);
  if (match?.[4] === undefined) return null;
  const words = match[4].split(/[\s-]+(?:and\s)?/);
  let total = 0;
  let part = 0;
  for (const word of words) {
    if (word === "and" || word === "") continue;
    if (word === "hundred") part = Math.max(part, 1) * 100;
    else if (word === "thousand" || word === "million") {
      total += Math.max(part, 1) * (word === "thousand" ? 1_000 : 1_000_000);
      part = 0;
    } else part += SMALL[word] ?? 0;
  }
  const rest = head.slice(match[0].length);
  // "one of the …" is no count, "two dozen" is another.
  if (/^\s(?:of|in|or(?! (?:so|thereabouts)\b))\s|^[\s-]dozen\b/.test(rest)) return null;
  const rough = match[3] !== undefined || ROUGHLY_SO.test(rest);
  const bound = match[1] !== undefined ? "lt" : match[2] !== undefined ? "gt" : rough ? "approx" : null;
  return { value: total + part, bound, end: match[0].length };
}

/**
 * Words for nothing at the beginning of an answer. "None", "nil" and "there were none" are a zero, never "not held";
 * "None held" and "no data" are not in this list, they are for the wording tables.
 */
const ZERO =
  /^["'(\s]{0,3}(?:£\s?)?(?:nil(?! held\b)|none(?! of (?:this|these|it|that|the information|the data)\b)|zero|nought|zilch|nothing(?! (?:is |was |has been )?(?:held|on|recorded|in|found|to))|not any|(?:nobody|no one|no-one)(?=\s?$|[.,;])|dim un|dim(?! g?wybodaeth)|there (?:is|are|was|were|have been|has been) (?:none|nil|zero|no (?:such|cases?|incidents?|instances?|occasions?|occurrences?|requests?|reports? of|others?|people|persons|staff)\b)|(?:the (?:council|authority)|we) (?:has|have|had|did|received|issued|made)(?: not)? (?:received |issued |made |had )?(?:none|any|no(?! (?:such )?(?:records?|data|information|figures?|recorded|breakdown|central|list|register|statistics|way|calculations?|estimates?|assessment|analysis|comparison|count|study|costing)\b)))(?![a-z])/;
/** "We do not own any": a zero in a sentence, unless it is information that there is none of. */
const NOT_ANY =
  /^(?:we|the council|the authority|this council|this authority|it)(?:'ve| (?:do|does|did|has|have))(?:n't| not) (?:currently |yet )?(?:[a-z]+ ){0,2}any\b(?! (?:of (?:the|this|that|these|your) )?(?:other |such |recorded |relevant |requested )?(?:information|info|data|stats|records?|figures?|details?|breakdown|statistics|documents?))/;
/** "No complaints were received": a zero when the noun is what the question counts. */
const NO_NOUN =
  /^no ((?:[a-z-]+ ){0,3}?[a-z-]+)(?: (?:were|was|have been|has been|had been) (?:received|issued|made|recorded|reported|lodged|submitted|held|served|identified|settled|paid|spent|incurred|given|raised|registered|logged|upheld))?(?= ?$|[.,;:(]| -| (?:in|during|for|within|over|between|since|at|by|from|of)\b)/;
/** "There were no appeals": a zero when it is what the question counts; "there is no code on our system" is none. */
const THERE_IS_NO =
  /^there (?:is|are|was|were|have been|has been|had been) (?:currently |presently |also |therefore )?no ((?:[a-z-]+ ){0,3}?[a-z-]+)(?= ?$|[.,;:(]| -| (?:in|during|for|within|over|between|since|at|by|from|of|to|on|lodged|received|issued|made|reported|recorded|outstanding|held|served|upheld|where|which|who|that|as|and|associated|involved|incurred)\b)/;
/** "We have yet to make an EDMO.", "The Council has never had to use one.": it was not done once. */
const NOT_ONCE =
  /^(?:we|the council|the authority|this council|this authority|the (?:force|trust|board|university|county|borough)|it)(?:'ve| have| has) (?:(?:yet|never had(?: cause| reason| occasion)?|not yet had(?: cause| reason| occasion)?) to (?:make|issue|serve|use|receive|do|bring|take|grant|refuse|seize|appoint|apply|install|open|build|prosecute|impose|invoke|enforce|pay|employ)|never (?:made|issued|served|used|received|had|brought|granted|refused|seized|applied for|installed|built|prosecuted|imposed|invoked|enforced|paid|employed))(?= (?:an?|any|one|such|this|that|anyone|anybody|these|those|them|it|for|under|[a-z]+s)\b|[.,;]?$)(?! (?:a |an |any |such )*(?:record|figures?|count|data|list|log|calculation|estimate|use of|steps?|decision))/;
const NOT_COUNTED =
  /^(?:further |such |additional |recorded |specific |separate |central |relevant |other |available )?(?:information|info|data|stats|records?|figures?|details?|breakdown|answer|response|reply|comments?|statistics|list|register|policy|record|code|marker|flag|field|category|way|mechanism|facility|requirement|method|system|report)\b/;

/** First match wins; the noun of a row that has one (its first group) must be what the question counts. */
const ZEROS = new ByFirstLetters(
  [
    { pattern: ZERO, why: "a word for nothing" },
    { pattern: NOT_ANY, why: "says that there were no such things" },
    { pattern: NOT_ONCE, why: "says that there were no such things" },
    { pattern: THERE_IS_NO, why: "says that there were no such things" },
    { pattern: NO_NOUN, why: "says that there were no such things" },
  ],
  ({ pattern }) => pattern,
);
/** No more than three signs before it. */
const MAY_BEGIN_ZERO = /^["'(\s£]{0,3}[nzdtwi]/;

export interface Zero {
  readonly end: number;
  readonly why: string;
}

/** Whether `text` begins by saying that there were none. `counted` are the stems of the question's words. */
export function saysZero(text: string, isCounted: (words: string) => boolean): Zero | null {
  const head = text.slice(0, 160);
  for (const { pattern, why } of ZEROS.rowsFor(head)) {
    const match = MAY_BEGIN_ZERO.test(head) ? pattern.exec(head) : null;
    if (match === null) continue;
    const noun = match[1];
    if (noun === undefined || (!NOT_COUNTED.test(noun) && isCounted(noun))) return { end: match[0].length, why };
  }
  return null;
}

/** "Zero", "Two": a text that is nothing but a number in words. "None" is not one, it may be the answer to "Which …?". */
export function wholeNumberWord(text: string): number | null {
  if (text.length > 24) return null;
  const word = /^["'(\s]{0,2}([a-z]+)["').\s]{0,2}$/.exec(text)?.[1];
  return word === undefined ? null : word === "nil" ? 0 : (SMALL[word] ?? null);
}

/** Behind a sign, which is not the point of "2.0". */
const ENDS_NIL =
  /(?:[.;:,]\s|(?<!\d)[.;:,]|\s[-–]|\))\s?(?:and |so |hence |thus |therefore |i\.?e\.?,? |in other words,? |which (?:is|means|makes it) |meaning |that is,? |making it )*(?:the (?:answer|figure|cost|total|amount|sum|number) is (?:therefore )?)?(?:£?0|nil|zero|none|nought)[.!)\s]{0,3}$/;
/** "There is no cost to us. So nil.": the answer comes last, behind its reason. */
export const endsInNothing = (text: string): boolean => ENDS_NIL.test(text.slice(-60));

const TIMES = new BegunPattern(
  /^["'(\s]{0,2}(never(?! (?:been )?(?:counted|recorded|measured|worked|calculated|collated|kept|logged|monitored))|once|twice)\b/,
);

/** "Once", "Twice", "Never" to "How many times …?". */
export function timesWord(text: string): number | null {
  const word = TIMES.exec(text)?.[1];
  return word === undefined ? null : word === "never" ? 0 : word === "once" ? 1 : 2;
}

/** Goes on in words or figures: "hundred thousand", "thousand five hundred", "two or three hundred". */
const COUNTS_ON = String.raw`(?![\s-](?:${WORDS}|dozen|hundred|thousand|million|\d)(?![a-z]))`;
const DOZEN = new BegunPattern(
  new RegExp(
    String.raw`^["'(\s]{0,2}(?:(?:there (?:are|were|have been)|we (?:have|had|hold|own|use|employ|received)) )?(?:(about|around|roughly|approximately|some|perhaps|maybe|nearly|almost|say|just over|just under|probably) )?(?:(half a|two|three|four|five|six|an?|one|a couple of|a few) )?(?:half )?(dozen|hundred|thousand)(?![a-z])(?!\s(?:of|or (?!so\b|thereabouts\b)|and [a-z]))${COUNTS_ON}([\s-]?(?:odd|ish)\b|,? (?:or so|or thereabouts|give or take|more or less|at a guess)\b)?`,
  ),
);
const HOW_MANY: Readonly<Record<string, number>> = {
  "half a": 0.5, a: 1, an: 1, one: 1, "a couple of": 2, two: 2, three: 3, four: 4, five: 5, six: 6,
}; // biome-ignore format: a list of numbers
const ROUND: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1_000, million: 1_000_000 };

/** "About a dozen", "half a dozen", "a dozen or so", "a couple of hundred"; null for "a few dozen", which is no number. */
export function dozenIn(text: string): { readonly value: number; readonly approx: boolean } | null {
  const match = DOZEN.exec(text);
  const times = HOW_MANY[match?.[2] ?? "a"];
  const round = match?.[3] ?? "";
  if (match === null || times === undefined) return null;
  // "A hundred" stands for itself only where it is said to be rough; other numbers in words are read elsewhere.
  const approx = match[1] !== undefined || match[4] !== undefined || match[2] === "a couple of";
  if (round !== "dozen" && !approx) return null;
  const half = match[0].includes("half dozen") ? 0.5 : 1;
  return { value: (ROUND[round] ?? 0) * times * half, approx };
}

const ROUND_WORDS = Object.keys(ROUND).join("|");
const EITHER = new BegunPattern(
  new RegExp(
    String.raw`^["'(\s]{0,2}(?:(?:about|around|perhaps|maybe|probably|only|just) )?(${WORDS}) (?:or|to) (${WORDS})(?![a-z-])(?: (${ROUND_WORDS})(?![a-z]))?${COUNTS_ON}`,
  ),
);
/** "Two or three", "four to six", "two to three hundred": a number in words, or the next; null when the second is not the greater. */
export function rangeInWords(text: string): { readonly min: number; readonly max: number } | null {
  const match = EITHER.exec(text);
  const min = SMALL[match?.[1] ?? ""] ?? 0;
  const max = SMALL[match?.[2] ?? ""] ?? 0;
  const each = match?.[3] === undefined ? 1 : (ROUND[match[3]] ?? 1);
  return match === null || max <= min ? null : { min: min * each, max: max * each };
}

/** "Three open, two closed": each number with words of its own. */
const BESIDE = new RegExp(
  `^\\s(?!of\\b|at\\b|in\\b|on\\b|for\\b)[a-z'-]+(?:\\s[a-z'-]+){0,2}(?:,|;|,?\\sand|\\splus)\\s(?:(?:another|also|a further)\\s)?(?:${WORDS})\\s[a-z]`,
);
/** Whether another number in words stands beside the one with which `text` begins. */
export const hasNumberBeside = (text: string, { end }: WrittenNumber): boolean => BESIDE.test(text.slice(end, end + 80));

const COSTS_NOTHING = new BegunPattern(
  /^["'(\s]{0,2}(?:(?:it |this |that |they )?(?:is |are |was |were )?(?:provided |given |supplied |done )?free(?: of (?:any )?charge)?|(?:it|this|that|they) (?:has |have )?cost (?:us |the council |the authority )?nothing)(?=\s?$|\s?[.,;(])/,
);

/** "Free of charge", "It cost us nothing", where an amount was asked for. */
export const costsNothing = (text: string): boolean => COSTS_NOTHING.test(text);

const PERCENT_IN_WORDS = /\b([a-z]+[- ])?([a-z]+) per ?cent\b/;
/** "Fifteen per cent of services", "twenty-two percent": the percentage that is written in words, or null. */
export function percentInWords(text: string): number | null {
  const match = PERCENT_IN_WORDS.exec(text);
  if (match === null) return null;
  const [, tens = "", unit = ""] = match;
  return wholeNumberWord(`${tens}${unit}`) ?? wholeNumberWord(unit);
}

/** "One thousand and twelve (1,012), on 23 sites": the same number in words and, in brackets, as the figure. */
export function saidTwice(text: string, figure: { readonly start: number; readonly end: number; readonly value: number }): boolean {
  const lead = text.slice(0, figure.start);
  if (text.charCodeAt(figure.end) !== 0x29 || !/^[a-z][a-z -]{2,60} \($/.test(lead)) return false;
  return writtenNumber(lead)?.value === figure.value;
}

/**
 * Which of several figures in an answer is the answer. The general rules, in order: a figure said to be the total;
 * the figure that stands first when what follows only explains it ("of which", brackets, a further sentence); the line
 * whose label shares words with the question. A series by year or a list of parallel figures gives none.
 */
import { isDigit, matchesOf } from "../text/characters.js";
import { type AskedFor, contentWords } from "./asked-for.js";
import { toldByClause } from "./figure-clauses.js";
import type { Quantity } from "./quantities.js";

export interface Picked {
  readonly quantity: Quantity;
  readonly certainty: number;
  readonly why: string;
  /** How it stands in the words, where other code decides by it: said to be the total, at the beginning, for several questions at once. */
  readonly stands?: "total" | "first" | "joint";
}

const LIGHT =
  /^(?:[\s"'(:=-]|\b(?:yes|there|are|is|was|were|has|have|had|been|be|currently|presently|approximately|approx|circa|ca|c|about|around|roughly|some|nearly|almost|over|just|only|a|an|the|total|of|to|in|at|for|we|our|it|this|that|council|authority|council's|estimated|estimate|figure|number|amount|cost|value|answer|annual|overall|spend|spent|spending|budget|expenditure|paid|received|issued|hold|use|used|employ|own|less|more|than|fewer|up|gbp|including|currently|stands|which|as|today|present|mae)\b|[.,~<>£€$])*$/;
const OF_WHICH =
  /\bof (?:which|these|those|whom|this)\b|\binclud(?:es|ing)\b|\bcompris|\bmade up\b|^,?\s?(?:being|namely|broken down|split)\b|\bconsist|\bcompared (?:to|with)\b|\bagainst\b|\bout of\b|\bfrom a total\b|\bdown from\b|\bup from\b|\bwith\b|\bexcluding\b|\bnot (?:counting|including)\b|\b(?:aside|apart) from\b|\bbesides\b|\bwithout\b|\bleaving (?:out|aside)\b|\bexcept\b|\bthen\b/;
/** "12 of the 45". */
const OUT_OF = /^\s?(?:out of|of|from|\/)\s(?:(?:the|our|these|those|a total of|all)\s)?$/;
/** "Of those 21 we would say 6". */
const OF_THOSE = /(?:^|[-–—:;,.]\s)(?:out )?of (?:those|these|the|our|all)\s$/;
const TOTAL_BEFORE = /\b(?:total|totals|totalled|totalling|overall|altogether|in all|sum|combined|cyfanswm)\b[^.;,]{0,24}$/;
const TOTAL_AFTER = /^(?:\s[a-z]+){0,3}\s?(?:\(?(?:in )?total\b(?! of)|altogether|in all\b|overall\b|combined\b|yn gyfan)/;
const YEARISH =
  /(?<![\d,.£])(?:19|20)\d\d(?![\d,])|\b(?:January|February|March|April|June|July|August|September|October|November|December|Q[1-4])\b/g;
const PAREN = /\([^()]*\)/g;

/** How many different years, months or quarters `text` names outside brackets. */
export function periods(text: string): number {
  const years = new Set<string>();
  const parts = new Set<string>();
  const head = text.slice(0, 2_000);
  for (const [period] of matchesOf(YEARISH, head.includes("(") ? head.replace(PAREN, " ") : head))
    (isDigit(period.charCodeAt(0)) ? years : parts).add(period);
  // "March 2024" is one period, "January 2024, February 2024" are two.
  return Math.max(years.size, parts.size);
}

const between = (text: string, from: Quantity | undefined, to: Quantity): string =>
  text.slice(Math.max(from?.end ?? 0, to.start - 90), to.start);
const openBracket = (gap: string): boolean => gap.lastIndexOf("(") > gap.lastIndexOf(")");

/** The line of a labelled list ("Visitors = 12 Residents = 90") whose label shares most words with the question, if one does. */
function byLabel(text: string, candidates: readonly Quantity[], asked: AskedFor): Picked | null {
  // A question that names several things is answered by all of their lines together.
  if (asked.compound) return null;
  let best: { quantity: Quantity; score: number } | null = null;
  let second = 0;
  for (const [index, quantity] of candidates.entries()) {
    const gap = between(text, candidates[index - 1], quantity);
    if (!/[=:-]\s?[£€$]?\s?$/.test(gap)) return null;
    const label = contentWords(gap.replace(/^.*[.;]\s/u, ""));
    let score = 0;
    for (const word of label) if (asked.words.has(word)) score++;
    if (best === null || score > best.score) {
      second = best?.score ?? 0;
      best = { quantity, score };
    } else second = Math.max(second, score);
  }
  if (best === null || best.score === 0 || best.score === second) return null;
  return { quantity: best.quantity, certainty: best.score - second >= 2 ? 0.9 : 0.84, why: "its label shares words with the question" };
}

/** The figure whose noun the question asks to count: "11 claims - 2 settled" to "How many claims …?". */
function byNoun(text: string, candidates: readonly Quantity[], asked: AskedFor): Picked | null {
  const noun = /\bhow many (?:[a-z-]+ ){0,2}?([a-z-]{3,})\b/.exec(asked.lower)?.[1];
  if (noun === undefined) return null;
  const [wanted] = contentWords(noun);
  if (wanted === undefined) return null;
  const fitting = candidates.filter((quantity, index) => {
    const end = candidates[index + 1]?.start ?? text.length;
    return contentWords(text.slice(quantity.end, Math.min(end, quantity.end + 30))).has(wanted);
  });
  const [only] = fitting;
  return fitting.length === 1 && only !== undefined
    ? { quantity: only, certainty: 0.85, why: "counts what the question asks to count" }
    : null;
}

/** Ways in which a second figure only adds to the first: a place, a surcharge, an alternative. All with two figures and the first at the start. */
const SECOND_IS_DETAIL: readonly (readonly [gap: RegExp, after: RegExp | null, certainty: number, why: string])[] = [
  [/^[^.;:]{0,60}\b(?:net of|before|after|less|minus|rather than|not|as opposed to|down on|up on|rising to|target|limit of|capacity of)\b[^.;]{0,24}$/, null, 0.88, "the figure that the other only explains"],
  [/^(?:\s(?!and\b|plus\b|or\b)[a-z'-]+){0,4}\s(?:at|across|within|over|on|between|throughout|covering)\s(?:the |our |a total of |just |some |approximately )?$/, /^\s[a-z]/, 0.88, "the figure that the other only places"],
  [/^[^.;:]{0,40}?\s(?:plus|together with|along with|as well as|in addition to)\s(?:(?:a|an|another|a further|also|up to|an additional)\s)?(?:[a-z-]+\s){0,4}(?:of\s)?$/, /^\s?[a-z(.]|^$/, 0.86, "the figure that another is added to"],
  [/^(?:\s[a-z-]+){0,4}(?:,|\s[-–]|;)?\s(?:although|though|but|however|albeit|and)\b,?\s(?![^.;]{0,80}\b(?:respectively|others?)\b)[^.;:]{0,70}\b(?:(?:down|up) (?:to|at)|fallen (?:to|by)|risen (?:to|by)|gone (?:down|up) (?:to|by)|dropped (?:to|by)|reduced (?:to|by)|increased (?:to|by)|grown (?:to|by)|is now|are now|now|was|were|has since|have since|stood at)\s(?:only |just |at |about |around |nearly |a further )?$/, null, 0.86, "the figure it begins with; the other is for another time"],
  [/^[^.;:\d]{0,20}(?:\b\d{1,2}(?:st|nd|rd|th)? [a-z]+(?: \d{4})?)?,?\s(?:falling|rising|dropping|reducing|increasing|growing|going (?:down|up))\s(?:to|by|from)\s(?:only |just |about )?$/, null, 0.86, "the figure it begins with; the other is for another time"],
  [/^(?:\s[a-z-]+){0,4}\s?(?:[-–,;])\s?(?:it|this|that|the figure|the number|last year|the year before|a year (?:ago|before|earlier))\s(?:was|were|had been|stood at|it was|is now|has (?:since )?(?:gone|come) (?:down|up) to)\s(?:only |just |about )?$/, null, 0.86, "the figure it begins with; the other is for another time"],
  [/^(?:\s[a-z-]+){0,4},?\s(?:an? |the )?(?:fall|rise|drop|increase|decrease|reduction|growth|net (?:rise|fall)) of\s(?:some |about |around )?$/, null, 0.88, "the figure and its change"],
  [/^,?\s(?:and|or|with)\s(?:also |a further |another |an additional |an extra )?$/, /^\s(?!respectively|and\b|or\b|in\b|for\b|per\b)[a-z]/, 0.85, "the figure it begins with; the other has words of its own"],
  [/^,?\s(?:or|reduced to|reducing to|rising to|falling to|discounted to|increasing to)\s$/, /^\s(?:if|when|where|for|with|unless|once|after|before|from|per)\b/, 0.86, "the figure that holds unless a condition is met"],
  [/^\s(?:[a-z]+\s)?(?:so far|to date|as yet|already|by now)(?:,|;|\s-|\sand|\swith|\sbut)\s(?:and |but |with |another |a further ){0,2}$/, /^\s(?:more |others? )?(?:(?:are|is|were|have|has|still|remain|yet|to be|not|awaiting|pending|in progress|under)\b)/, 0.86, "the figure so far; the other is still to come"],
  [/^(?!\s(?:paid|settled|upheld|won|granted|allowed|approved|open|closed)\b)(?:\s[a-z'-]+){1,4}\s?(?:-|,|;|\()\s?$/, /^\s(?:(?:were|was|are|is|have been|has been|since|now|so far|later) ){0,2}(?:paid|settled|upheld|successful|dismissed|withdrawn|cancelled|unpaid|outstanding|granted|refused|completed|resolved|closed|open|convicted|prosecuted|appealed|won|lost|recovered|returned|replaced|repaired|reclaimed|sold|vacant|empty)\b/, 0.84, "the figure it begins with; the other is what became of some of them"],
]; // biome-ignore format: a table

/** "Misconduct: 12. Capability: 7.": a label before each. */
const labelled = (text: string, candidates: readonly Quantity[]): boolean =>
  candidates.every((quantity, index) => /\p{L}[\p{L}\s)'&/,-]{0,60}[:=–-]\s?[£€$]?$/u.test(between(text, candidates[index - 1], quantity)));

/** "April 2023 – 1,902 May 2023 – 1,877", "(i) 40 (ii) 52", "a) 31, b) 44": a sign or the mark of a part before each but the first. */
const listed = (text: string, candidates: readonly Quantity[]): boolean =>
  candidates.every((quantity, index) => {
    const gap = between(text, candidates[index - 1], quantity);
    return index === 0
      ? gap.length <= 40
      : /(?:[\p{L}\d)]\s?[:=–-]\s?|(?:^|[\s,;])\(?(?:[a-h]|[ivx]{1,4}|\d{1,2})[.)]\s?)[£€$]?$/u.test(gap);
  });

/** A label, or the mark of a part, before each figure: they are the answer together. */
export const standsLabelled = (text: string, candidates: readonly Quantity[]): boolean =>
  labelled(text, candidates) ||
  namedOnly(text, candidates) ||
  (listed(text, candidates) && /^\W{0,2}(?:[a-h]|[ivx]{1,4}|\d{1,2})[.)]/.test(text));

/** "16 owned, 4 leased": figures side by side, each with words of its own. They are the answer together. */
const SIDE_BY_SIDE = /^\s[a-z'-]+(?:\s[a-z'-]+){0,3}(?:,|;|\sand|,\sand|\splus|\s-)\s(?:(?:a|another|also|further)\s)?$/;
export function standsSideBySide(text: string, candidates: readonly Quantity[]): boolean {
  if (labelled(text, candidates) || namedOnly(text, candidates) || listed(text, candidates)) return true;
  // "46 477 87", "£318.55 and €40": a row of bare figures.
  if (
    candidates.every(
      (quantity, index) =>
        index === 0 || /^(?:[\s,;|]|\b(?:and|plus|nil|not held)\b|<\d+)+$/.test(between(text, candidates[index - 1], quantity)),
    )
  )
    return candidates.length > 2 || candidates[0]?.currency !== candidates[1]?.currency;
  return candidates.every((quantity, index) => {
    const next = candidates[index + 1];
    if (next !== undefined) return SIDE_BY_SIDE.test(text.slice(quantity.end, next.start));
    return /^\s[a-z]/.test(text.slice(quantity.end, quantity.end + 2));
  });
}

/** The first of two figures, when the second only adds to it. */
function secondIsDetail(text: string, candidates: readonly Quantity[], gap: string, asked: AskedFor): Picked | null {
  const [first, next, more] = candidates;
  if (first === undefined || next === undefined || asked.compound) return null;
  const rest = text.slice(next.end, next.end + 40);
  if (gap.length <= 40 && /^\s(?:of (?:these|those|them|which|whom))\b/.test(rest) && !/[;:]/.test(gap))
    return { quantity: first, certainty: 0.88, why: "the figure that the others are part of" };
  if (more !== undefined) return null;
  for (const [between, after, certainty, why] of SECOND_IS_DETAIL)
    if (between.test(gap) && (after === null || after.test(rest))) return { quantity: first, certainty, why };
  return null;
}

/** The first or the last of three or more, when the others add up to it. */
function sumOf(candidates: readonly Quantity[]): Quantity | null {
  if (candidates.length < 3 || candidates.some((quantity) => quantity.upTo !== null || quantity.bound !== null)) return null;
  const total = candidates.reduce((sum, quantity) => sum + quantity.value, 0);
  const adds = (quantity: Quantity | undefined): boolean =>
    quantity !== undefined && quantity.value > 0 && Math.abs(total - 2 * quantity.value) < 0.005;
  const [first] = candidates;
  const last = candidates.at(-1);
  return first !== undefined && adds(first) ? first : last !== undefined && adds(last) ? last : null;
}

/** "5, 3 open and 2 closed", "5: 3 open, 2 closed": the second figure has words of its own, and begins the parts of the first. */
const isSplit = (text: string, gap: string, second: Quantity): boolean =>
  /^\s?[,:;-]\s$/.test(gap) && /^\s[a-z]/.test(text.slice(second.end, second.end + 2));

/** "Bullying 7; pay 3; other 2": a word or two before each and nothing after. */
const namedOnly = (text: string, candidates: readonly Quantity[]): boolean =>
  candidates.every(
    (quantity, index) =>
      /(?:^|[;,.]\s)\p{L}[\p{L}\s'&/-]{1,40}\s[£€$]?$/u.test(text.slice(candidates[index - 1]?.end ?? 0, quantity.start)) &&
      /^\s?(?:$|[;,.])/.test(text.slice(quantity.end, quantity.end + 2)),
  );

/** "£4,500 for all of these", "£4,500 between the three of them", "£4,500 combined with travel": what is asked for is a part of it. */
const JOINT =
  /\b(?:(?:for|across|between|among|covers?|covering|on) (?:all|both|the|these|those)(?: of)?(?: the| these| those| them)? ?(?:(?:two|three|four|five|six)(?=\s?$|\s?[.,;()]|\s(?:of|together|combined|questions?|items?|parts?|years?|periods?|services?)\b)|(?:of these|of those|of them|of the above|these|those|above)\b)|(?:for|across|covers?|covering|on) (?:all of |both of )?(?:these|those|them)(?: (?:together|combined|items|questions|years))?(?=\s?$|[.,;)]| together)|(?:for|across|covers?|covering) questions \d|(?:combined|taken together|lumped in|together|jointly) with\b|(?:these|those|all|the) (?:two|three|four|five|of them) (?:together|combined)\b)/;
const ASKS_WHOLE = /\b(?:total|overall|altogether|combined|together|sum|all)\b/;
const isJointSum = (text: string, { start, end }: Quantity, asked: AskedFor): boolean =>
  !asked.compound &&
  !asked.series &&
  text.length <= 200 &&
  JOINT.test(text.slice(Math.max(0, start - 60), end + 80)) &&
  !ASKS_WHOLE.test(asked.lower);

/** What a lone figure away from the beginning may be instead of the answer. */
const OTHER_FIGURE =
  /\b(?:target|limit|threshold|capacity|deadline|maximum|minimum|benchmark|budgeted|guideline|policy|aims?|expected)\b[^.;]{0,40}$/;
const bareAfter = (text: string, quantity: Quantity): boolean =>
  /^\s?(?:$|[.;(\n]\s?|\s[-–]\s)/.test(text.slice(quantity.end, quantity.end + 4));

/** "£118,342, of which £21,006 was on stock in Welsh": the part has a word that the question has not. */
const narrows = (text: string, part: Quantity, asked: AskedFor): boolean =>
  [...contentWords(text.slice(part.end, part.end + 60).replace(/[.;(].*$/u, ""))].some((word) => !asked.words.has(word));

const LOOKED_BEHIND = 40;
/** "2,006 suspensions and 41 exclusions" to "How many suspensions and exclusions …?": each of two things that were asked for, and neither alone the answer. */
function oneOfEach(text: string, [first, second, more]: readonly Quantity[], asked: AskedFor): boolean {
  const joined = first !== undefined && second !== undefined && more === undefined ? asked.lower.indexOf(" and ") : -1;
  if (joined < 0 || first === undefined || second === undefined) return false;
  const gap = text.slice(first.end, second.start);
  if (OF_WHICH.test(gap)) return false;
  const named = (said: string, question: string): boolean => {
    const words = contentWords(question);
    return [...contentWords(said)].some((word) => words.has(word));
  };
  const [before, after] = [asked.lower.slice(0, joined), asked.lower.slice(joined)];
  const behind = text.slice(second.end, second.end + LOOKED_BEHIND);
  const apart = (one: string, other: string): boolean =>
    named(one, before) && !named(one, after) && named(other, after) && !named(other, before);
  return (/(?:\band\b|&|[,;.])\D{0,3}$/.test(gap) && apart(gap, behind)) || apart(text.slice(0, first.start), gap);
}

const SUMMED =
  /\b(?:i\.? ?e\.?|that is|making|(?:which|that) (?:makes|gives|comes to|brings it to|is)|giving|so|hence)[,:]? (?:a total of |it |now )?[£€]?$|= ?[£€]?$/;
const PARTS = /\b(?:plus|add(?:ed|ing|itional)?|supplement|less|minus|discount|surcharge|top-up|together)\b|\+/;
/** "As above plus a supplement of £37.10, i.e. £731.50": the last figure is what the parts before it come to. */
export function summedUp(text: string, candidates: readonly Quantity[]): Picked | null {
  const last = candidates.at(-1);
  const before = candidates.at(-2);
  if (last === undefined || before === undefined || candidates.length > 3) return null;
  const gap = text.slice(before.end, last.start);
  return gap.length <= 30 && SUMMED.test(gap) && !/[.;!?]\s[a-z]{3}/.test(gap) && PARTS.test(text.slice(0, before.end + 12))
    ? { quantity: last, certainty: 0.9, why: "what the parts before it come to" }
    : null;
}

/** The headline among `candidates` (all of the kind asked for, in order), or null when none of them alone is the answer. */
export function pickFigure(text: string, candidates: readonly Quantity[], asked: AskedFor): Picked | null {
  const [first, next] = candidates;
  if (first === undefined) return null;
  const lead = text.slice(0, first.start);
  const atStart = lead.length <= 80 && LIGHT.test(lead);
  if (next === undefined) {
    // One figure and several periods: a series of which the others were not understood.
    if (periods(text) >= (asked.series ? 2 : 3)) return null;
    const many = asked.series && asked.compound ? 0.1 : 0;
    if (!atStart && OTHER_FIGURE.test(lead))
      return { quantity: first, certainty: 0.72, why: "its only figure, which may be another than was asked for" };
    if (isJointSum(text, first, asked))
      return { quantity: first, certainty: 0.72, why: "one figure for several questions", stands: "joint" };
    if (atStart) return { quantity: first, certainty: 0.97 - many, why: "the figure it begins with", stands: "first" };
    return { quantity: first, certainty: (/[.!?;]\s/.test(text) ? 0.91 : 0.94) - many, why: "its only figure of this kind" };
  }
  if (oneOfEach(text, candidates, asked)) return null;
  const summed = summedUp(text, candidates);
  if (summed) return summed;
  const totals = candidates.filter((quantity, index) => {
    const gap = between(text, candidates[index - 1], quantity);
    // "12 in all: 7 about pay": the words go with the first.
    const taken = index > 0 && TOTAL_AFTER.test(gap);
    return (TOTAL_BEFORE.test(gap) && !taken) || TOTAL_AFTER.test(text.slice(quantity.end, quantity.end + 20));
  });
  const [total] = totals;
  const gap = text.slice(first.end, next.start);
  if (!totals.includes(first) && OUT_OF.test(gap)) return { quantity: first, certainty: atStart ? 0.93 : 0.86, why: "the part of a whole" };
  // What a bare figure at the beginning is followed by only explains it.
  if (labelled(text, candidates) && totals.length === 0) return byLabel(text, candidates, asked);
  const plain =
    atStart && !asked.series && /^(?:,?\s(?:and|plus|or|with)\b|,\s?(?:and|or|plus)\b)/.test(gap)
      ? secondIsDetail(text, candidates, gap, asked)
      : null;
  if (plain && totals.length === 0) return plain;
  const part = OF_THOSE.test(lead) && next.start > first.end && candidates.length === 2 ? next : null;
  if (part) return { quantity: part, certainty: 0.84, why: "the part of a whole" };
  const headline = atStart && bareAfter(text, first) && !asked.compound && !asked.series;
  const told = headline || asked.series ? null : toldByClause(text, candidates, asked);
  if (
    totals.length === 1 &&
    total !== undefined &&
    !(asked.series && periods(text) >= 2) &&
    (told === null || told.quantity === total || /^[^.;,\d]{0,40}:\s/.test(text.slice(total.end, total.end + 44)))
  )
    return { quantity: total, certainty: 0.92, why: "said to be the total", stands: "total" };
  const sum =
    asked.compound || asked.series || told !== null || !(/[a-z(]/.test(gap) || isSplit(text, gap, next)) ? null : sumOf(candidates);
  if (sum) return { quantity: sum, certainty: 0.9, why: "the sum of the others" };
  if (
    told &&
    told.quantity !== first &&
    atStart &&
    /^,?\s(?:of which|of that)\s$/.test(gap.replace(/£$/, "")) &&
    narrows(text, next, asked)
  )
    return { quantity: first, certainty: asked.kind === "money" ? 0.86 : 0.7, why: "the figure that the others are part of" };
  if (told && told.certainty >= 0.9) return { ...told, why: "the question's words stand beside it" };
  if (!told && (asked.series || periods(text) >= 2)) return null;
  if (atStart && !asked.compound) {
    if (openBracket(gap)) return { quantity: first, certainty: 0.94, why: "the figure before the brackets" };
    if (OF_WHICH.test(gap) && (told === null || told.quantity === first))
      return { quantity: first, certainty: 0.95, why: "the figure that the others are part of" };
  }
  if (told) return { ...told, why: "the question's words stand beside it" };
  if (atStart) {
    if (openBracket(gap)) return { quantity: first, certainty: 0.94, why: "the figure before the brackets" };
    if (OF_WHICH.test(gap)) return { quantity: first, certainty: 0.95, why: "the figure that the others are part of" };
    const byItsLabel = byLabel(text, candidates, asked);
    if (byItsLabel) return byItsLabel;
    const detail = secondIsDetail(text, candidates, gap, asked);
    if (detail) return detail;
    if (
      /[.!?;]\s/.test(gap) &&
      !labelled(text, candidates) &&
      !namedOnly(text, candidates) &&
      !(gap.includes(";") && standsSideBySide(text, candidates))
    )
      return { quantity: first, certainty: 0.88, why: "the figure it begins with, explained after" };
  }
  if (!asked.compound && /\bof (?:which|whom|these|those|them)\s[^.;]{0,20}$/.test(gap) && !/[.;]\s/.test(lead))
    return { quantity: first, certainty: 0.84, why: "the figure that the others are part of" };
  const byItsLabel = byLabel(text, candidates, asked) ?? byNoun(text, candidates, asked);
  if (byItsLabel) return byItsLabel;
  if (candidates.every((quantity) => quantity.value === first.value && quantity.upTo === null))
    return { quantity: first, certainty: 0.88, why: "the same figure each time" };
  if (
    /[.!?;]\s/.test(gap) &&
    !openBracket(gap) &&
    !labelled(text, candidates) &&
    !(gap.includes(";") && standsSideBySide(text, candidates))
  ) {
    const alone = candidates.filter((quantity) => quantity.end <= first.end + gap.search(/[.!?;]\s/) + 1);
    if (alone.length === 1) return { quantity: first, certainty: 0.72, why: "the only figure of its first sentence" };
  }
  return null;
}

/**
 * Which of several figures in an answer is the answer. The general rules, in order: a figure said to be the total;
 * the figure that stands first when what follows only explains it ("of which", brackets, a further sentence); the line
 * whose label shares words with the question. A series by year or a list of parallel figures gives none.
 */
import { type AskedFor, contentWords } from "./asked-for.js";
import type { Quantity } from "./quantities.js";

export interface Picked {
  readonly quantity: Quantity;
  readonly certainty: number;
  readonly why: string;
}

const LIGHT =
  /^(?:[\s"'(:=-]|\b(?:yes|there|are|is|was|were|has|have|had|been|be|currently|presently|approximately|approx|circa|ca|c|about|around|roughly|some|nearly|almost|over|just|only|a|an|the|total|of|to|in|at|for|we|our|it|this|that|council|authority|council's|estimated|estimate|figure|number|amount|cost|value|answer|annual|overall|spend|spent|spending|budget|expenditure|paid|received|issued|hold|use|used|employ|own|less|more|than|fewer|up|gbp|including|currently|stands|which|as|today|present|mae)\b|[.,~<>£€$])*$/;
const OF_WHICH =
  /\bof (?:which|these|those|whom|this)\b|\binclud(?:es|ing)\b|\bcompris|\bmade up\b|\bconsist|\bcompared (?:to|with)\b|\bagainst\b|\bout of\b|\bfrom a total\b|\bdown from\b|\bup from\b|\bwith\b|\bexcluding\b|\bthen\b/;
/** "12 of the 45". */
const OUT_OF = /^\s?(?:out of|of|from|\/)\s(?:(?:the|our|these|those|a total of|all)\s)?$/;
const TOTAL_BEFORE = /\b(?:total|totals|totalled|totalling|overall|altogether|in all|sum|combined|cyfanswm)\b[^.;,]{0,24}$/;
const TOTAL_AFTER = /^\s?(?:\(?(?:in )?total\b(?! of)|altogether|in all\b|overall\b|combined\b|yn gyfan)/;
const YEARISH =
  /(?<![\d,.£])(?:19|20)\d\d(?![\d,])|\b(?:January|February|March|April|June|July|August|September|October|November|December|Q[1-4])\b/g;
const PAREN = /\([^()]*\)/g;

/** How many different years, months or quarters `text` names outside brackets. */
export function periods(text: string): number {
  const years = new Set<string>();
  const parts = new Set<string>();
  for (const [period] of text.slice(0, 2_000).replace(PAREN, " ").matchAll(YEARISH)) (/^\d/.test(period) ? years : parts).add(period);
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

/** The headline among `candidates` (all of the kind asked for, in order), or null when none of them alone is the answer. */
export function pickFigure(text: string, candidates: readonly Quantity[], asked: AskedFor): Picked | null {
  const [first] = candidates;
  if (first === undefined) return null;
  const lead = text.slice(0, first.start);
  const atStart = lead.length <= 80 && LIGHT.test(lead);
  if (candidates.length === 1) {
    // One figure and several periods: a series of which the others were not understood.
    if (periods(text) >= (asked.series ? 2 : 3)) return null;
    const many = asked.series && asked.compound ? 0.1 : 0;
    return {
      quantity: first,
      certainty: (atStart ? 0.97 : /[.!?;]\s/.test(text) ? 0.91 : 0.94) - many,
      why: atStart ? "the figure it begins with" : "its only figure of this kind",
    };
  }
  const totals = candidates.filter((quantity, index) => {
    const gap = between(text, candidates[index - 1], quantity);
    return TOTAL_BEFORE.test(gap) || TOTAL_AFTER.test(text.slice(quantity.end, quantity.end + 20));
  });
  const [total] = totals;
  if (totals.length === 1 && total !== undefined && !(asked.series && periods(text) >= 2))
    return { quantity: total, certainty: 0.92, why: "said to be the total" };
  const gapToSecond = text.slice(first.end, candidates[1]?.start ?? first.end);
  if (atStart && OUT_OF.test(gapToSecond)) return { quantity: first, certainty: 0.93, why: "the part of a whole" };
  if (asked.series || periods(text) >= 2) return null;
  const gap = gapToSecond;
  if (atStart) {
    if (openBracket(gap)) return { quantity: first, certainty: 0.94, why: "the figure before the brackets" };
    if (OF_WHICH.test(gap)) return { quantity: first, certainty: 0.95, why: "the figure that the others are part of" };
    const labelled = byLabel(text, candidates, asked);
    if (labelled) return labelled;
    if (/[.!?;]\s/.test(gap)) return { quantity: first, certainty: 0.88, why: "the figure it begins with, explained after" };
  }
  const labelled = byLabel(text, candidates, asked) ?? byNoun(text, candidates, asked);
  if (labelled) return labelled;
  if (candidates.every((quantity) => quantity.value === first.value && quantity.upTo === null))
    return { quantity: first, certainty: 0.88, why: "the same figure each time" };
  if (/[.!?;]\s/.test(gap) && !openBracket(gap)) {
    const alone = candidates.filter((quantity) => quantity.end <= first.end + gap.search(/[.!?;]\s/) + 1);
    if (alone.length === 1) return { quantity: first, certainty: 0.72, why: "the only figure of its first sentence" };
  }
  return null;
}

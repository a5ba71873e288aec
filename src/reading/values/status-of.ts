/**
 * The status of one answer from its wording: the tables say what each phrase means, and here the phrases found are
 * weighed against one another and against what else the answer says. A zero is an answer, "No." to a yes-or-no
 * question is an answer, and a refusal with part of the answer beside it is `partly_answered`.
 */
import { type Citation, citeExemptions, lawsThatWithhold } from "../../foi/citation.js";
import { provisionOf } from "../../foi/exemption.js";
import type { Regime } from "../../foi/terms.js";
import type { AnswerStatus } from "../answer.js";
import { WORDINGS } from "./all-wordings.js";
import { CITES, DIGIT, WITHHOLDS } from "./answer-signs.js";
import type { AnswerWords } from "./answer-words.js";
import { isAside } from "./asides.js";
import type { AskedFor } from "./asked-for.js";
import { contentWords } from "./asked-for.js";
import { besideLinks, onlyMoreIsPublished } from "./beside-links.js";
import { partGiven } from "./part-given.js";
import { judged, judgedByWords, type StatusContext, type StatusReading } from "./status-reading.js";
import type { ValueReading } from "./value-reading.js";
import { type FoundWordings, type WordingHit, type WordingRow, type WordingSays, wordingsOf } from "./wording.js";
import { AVAILABLE_SCOTLAND } from "./wordings-elsewhere.js";

const ASKS_LINK = /\b(?:links?|urls?|web ?(?:site )?address|web ?site)\b/u;

/** How strongly the hits of one kind speak together: the strongest, a little more for each further row. */
function weigh(hits: readonly WordingHit[]): number {
  let first: WordingRow | null = null;
  let second: WordingRow | null = null;
  let third: WordingRow | null = null;
  for (const { row } of hits) {
    if (row === first || row === second || row === third) continue;
    if (first === null || row.weight > first.weight) {
      third = second;
      second = first;
      first = row;
    } else if (second === null || row.weight > second.weight) {
      third = second;
      second = row;
    } else if (third === null || row.weight > third.weight) third = row;
  }
  return 1 - (1 - (first?.weight ?? 0)) * (1 - (second?.weight ?? 0)) * (1 - (third?.weight ?? 0));
}

function quote(text: string, [first, ...more]: readonly WordingHit[]): string {
  let best = first;
  for (const hit of more) if (best && hit.row.weight > best.row.weight) best = hit;
  return best ? `"${text.slice(best.start, best.end).trim().slice(0, 60)}"` : "";
}

/** Words of refusal that the question itself uses are its subject: "12 were refused" to "How many were refused?". */
const SUBJECTS: readonly RegExp[] = [
  /refus(?:ed|als?|ing)\b/,
  /withh/,
  /exempt/,
  /declin/,
  /confiden/,
  /redact/,
  /vexatious/,
  /disclos/,
  /manual/,
  /opinion/,
];
function aboutSubject(text: string, hit: WordingHit, asked: AskedFor): boolean {
  const words = text.slice(hit.start, hit.end);
  if (/section|\bs\.?\s?\d/.test(words)) return false;
  return SUBJECTS.some((subject) => subject.test(words) && subject.test(asked.lower));
}

/** Words of refusing, not holding or pointing elsewhere, in an answer in which none of the wordings we know was found. */
const MAY_WITHHOLD =
  /\b(?:unable|cannot|can't|could(?:n't| not)|impossible|no longer (?:have|has|hold|holds|held|available|kept|exists?)|destroyed|locate|responsib\w+ (?:of|for|lies)|remit|redirect\w*|addressed to|best placed|confidential|sensitive|disclos\w+|n't (?:broken|held|recorded|available|kept|something|possible)|not (?:available|broken|possible|able|publish\w*|provid\w*|releas\w*|answer\w*|hold|held|record\w*|known|kept)|(?:doesn't|does not|don't|do not) (?:hold|keep|record|have|know|publish|provide|answer))\b/;

interface Weighed {
  readonly words: AnswerWords;
  readonly citations: readonly Citation[];
  readonly laws: readonly string[];
  readonly notHeld: readonly WordingHit[];
  readonly refused: readonly WordingHit[];
  readonly cost: readonly WordingHit[];
  readonly available: readonly WordingHit[];
  readonly promises: readonly WordingHit[];
  readonly around: readonly WordingHit[];
  readonly legal: readonly WordingHit[];
}

/** "There is no separate budget for this … Not held.": the thing was paid for, out of a larger sum. "Has made no such calculation": nobody knows. */
const NO_SUM_OF_ITS_OWN =
  /\b(?:made|done|carried out|undertaken|attempted|kept) no (?:such )?(?:calculation|estimate|assessment|analysis|comparison|count|study|costing|survey)|\bso\b[^.]{0,24}\b(?:is|are) not (?:held|recorded)|^[^.]{0,40}\bno (?:separate|specific|dedicated|single|individual|distinct|discrete|stand-?alone|set|fixed|ring-?fenced|identifiable|particular|own) /;

function hasValue(value: ValueReading): boolean {
  return value.value !== null && value.certainty >= 0.8;
}

const FIGURES: ReadonlySet<string> = new Set(["number", "money", "percent", "date", "duration"]);

const NO_CITATIONS: readonly Citation[] = [];
/** Whether there is a number, and a word with which one is cited. */
const mayCite = (words: AnswerWords): boolean => words.has(DIGIT) && words.has(CITES);

/** What the tables find in the words, whatever was asked: worked out once for words that answer several questions. */
function foundIn(words: AnswerWords, regime: Regime | undefined): FoundWordings {
  let { found } = words;
  if (found === null || found.regime !== regime) {
    found = { hits: wordingsOf(words, WORDINGS), citations: mayCite(words) ? citeExemptions(words.text, regime) : NO_CITATIONS, regime };
    words.found = found;
  }
  return found;
}

/** "Residents, as stated at 4c": one of what was asked about, and where more is said. */
function namesChoice(words: AnswerWords, { asked, value }: StatusContext): boolean {
  if (FIGURES.has(asked.kind) || asked.kind === "boolean" || !/^[a-z][^,;–-]{1,60}[,;–-]/.test(words.lower)) return false;
  const said = value();
  return said.value !== null && said.certainty >= 0.9 && (typeof said.value === "string" || asked.kind === "choices");
}

/** "See Q2, the same count": a figure was asked for, and behind the pointer stands none. */
const pointsFirst = ({ asked, behind, value }: StatusContext): boolean =>
  behind !== null && FIGURES.has(asked.kind) && value().value === null && !/\d/.test(behind);

/** "There is no portal at present and the questions on take-up do not arise": no to "Is there a portal?" itself. */
function saysNoFirst(before: string, { asked, value }: StatusContext): boolean {
  if (!/^\W{0,3}(?:there (?:is|are|was|were) no|(?:we|the (?:council|authority)|it) (?:ha(?:s|ve) no|do(?:es)? not))\b/.test(before))
    return false;
  const said = value();
  return said.value === false && said.certainty >= 0.85 && [...contentWords(before)].some((word) => asked.words.has(word));
}

/** The status of one answer. */
export function statusOf(words: AnswerWords, context: StatusContext): StatusReading {
  const { asked, reference } = context;
  const { text, lower } = words;
  if (text === "") return judged("no_reply", 0.97, ["no words"]);
  const { hits, citations } = foundIn(words, context.regime);
  if (hits.length === 0 && citations.length === 0) {
    if (hasLinkIn(words, context) && !words.yesNo && linkOnly(words, context)) return judged("already_available", 0.93, ["only a link"]);
    if (reference.only && !namesChoice(words, context))
      return judged("see_other", reference.refersTo === null && reference.refersBack === null ? 0.7 : 0.96, []);
    if (pointsFirst(context)) return judged("see_other", 0.82, ["says why, and no figure"]);
    const doubtful =
      asked.kind !== "boolean" &&
      asked.kind !== "choices" &&
      lower.length <= 300 &&
      words.has(WITHHOLDS) &&
      !words.yesNo &&
      MAY_WITHHOLD.test(lower);
    const given = doubtful ? judged("answered", 0.78, ["it may say that something is not given"]) : judged("answered", 0.97, []);
    return judgedByWords(words, context, given, []);
  }
  const begins = asked.kind === "boolean" || asked.kind === "unknown" || asked.kind === "text" ? words.yesNo : null;
  const first = hits.find((hit) => hit.row.says === "not_applicable");
  // "We have one, so these do not apply": what comes first says yes to another question.
  const ends = first !== undefined && asked.kind === "boolean" && first.end >= lower.length - 2;
  if (first !== undefined && ends && saysNoFirst(lower.slice(0, first.start), context)) return judged("answered", 0.88, ["says no first"]);
  if (first !== undefined && !begins && (first.start <= 4 || (lower.length <= 220 && (ends || !hasValue(context.value())))))
    return judged(
      "not_applicable",
      first.start <= 4 || SUBJECT_FIRST.test(lower.slice(0, first.start))
        ? lower.length > 160
          ? 0.9
          : 0.97
        : endsSo(lower, first)
          ? 0.92
          : 0.82,
      [`says ${quote(text, [first])}`],
    );

  const by: Record<WordingSays, WordingHit[]> = {
    not_held: [],
    refused: [],
    cost: [],
    available: [],
    not_applicable: [],
    promise: [],
    legal: [],
    gives: [],
    part: [],
  };
  for (const hit of hits) {
    const { says } = hit.row;
    // "Refused. Section 31(1)(a) applies." refuses, whatever the question is about.
    const refuses = hit.start <= 3 && citations.length > 0;
    if ((says === "refused" || says === "cost") && !refuses && aboutSubject(lower, hit, asked)) continue;
    by[says].push(hit);
  }
  if (citations.some((citation) => citation.law.startsWith("s25") && citation.regime === "FOISA" && !citation.negated)) {
    const match = AVAILABLE_SCOTLAND.pattern.exec(lower);
    if (match) by.available.push({ row: AVAILABLE_SCOTLAND, start: match.index, end: match.index + match[0].length });
  }
  const weighed: Weighed = {
    words,
    citations,
    laws: lawsThatWithhold(citations),
    notHeld: by.not_held,
    refused: by.refused,
    cost: by.cost,
    available: by.available,
    promises: by.promise,
    around: [...by.gives, ...by.part],
    legal: by.legal,
  };
  return decide(weighed, context, begins !== null && begins.says !== null);
}

const UNREASONABLE = /^(?:reg12\(4\)\(b\)|reg10\(4\)\(b\)|s14)/;
const HOURS = /\b(?:minutes?|hours?|working days?|weeks)\b/;

function decide(weighed: Weighed, context: StatusContext, saidYesNo: boolean): StatusReading {
  const { words, laws, citations, promises } = weighed;
  const { text } = words;
  const { asked, reference } = context;
  // Only a value of these kinds weighs in what follows; working out the others would be for nothing.
  const value = FIGURES.has(asked.kind) || asked.aboutHolding || asked.kind === "unknown" ? context.value() : null;
  const done: Done = (status, certainty, ...reasons) => judged(status, certainty, reasons, laws);
  const meanings = new Set(
    citations
      .filter(({ law, negated }) => laws.includes(law) && !negated)
      .map((citation) => provisionOf(citation.regime, citation.law.replace(/^(?:s|reg)/u, ""))?.means ?? null),
  );
  meanings.delete(null);
  const onlyAvailable = meanings.size === 1 && meanings.has("already_available");
  const refusedWeight =
    onlyAvailable || meanings.size === 0 ? weigh(weighed.refused) : Math.max(weigh(weighed.refused), meanings.has("refused") ? 0.75 : 0);
  const costWeight = weigh(weighed.cost);
  // In Scotland section 17 is the notice that something is not held.
  const notHeldWeight = Math.max(weigh(weighed.notHeld), meanings.has("not_held") ? 0.9 : 0);
  const availableWeight = Math.max(weigh(weighed.available), onlyAvailable ? 0.95 : 0);
  // The files that would have to be read are no answer, unless the words begin with one.
  const sums = costWeight >= 0.7 && !/^["'(\s]{0,3}(?:[£<]?\d|nil\b|none\b|zero\b)/.test(words.lower);
  const figure = !sums && value !== null && hasValue(value) && FIGURES.has(value.kind);

  if (promises.length > 0 && costWeight < 0.7 && refusedWeight < 0.7 && notHeldWeight < 0.7 && !figure && !saidYesNo && text.length <= 320)
    return done("no_reply", Math.min(0.9, weigh(promises)), `promises it for later: ${quote(text, promises)}`);

  // What a zero or a plain yes or no says is said, whatever explains it.
  const bareZero = value !== null && value.finding === "nothing";
  const withholding = refusedWeight >= 0.7 && !onlyAvailable;
  if (saidYesNo && asked.kind === "boolean") {
    if (withholding || costWeight >= 0.85) return done("partly_answered", 0.85, "says yes or no and withholds the rest");
    if (notHeldWeight >= 0.85 && asked.compound) return done("partly_answered", 0.72, "says yes or no, and that the rest is not held");
    return done("answered", notHeldWeight >= 0.85 ? 0.86 : 0.95, "says yes or no");
  }
  if (asked.kind === "boolean" && words.lower.startsWith("no ") && !withholding && costWeight < 0.7 && notHeldWeight < 0.85) {
    // "No strategy has been written" says no to "Is there a strategy?".
    const said = context.value();
    if (said.value === false && said.certainty >= 0.88) return done("answered", 0.86, "says that there is none");
  }
  if (bareZero && !withholding && costWeight < 0.85 && !(notHeldWeight >= 0.85 && NO_SUM_OF_ITS_OWN.test(words.lower)))
    return done("answered", notHeldWeight >= 0.85 ? 0.8 : 0.95, "there were none, which is an answer");
  if (asked.aboutHolding && value !== null && value.value === false && value.certainty >= 0.85 && costWeight < 0.8 && !withholding)
    return done("answered", 0.82, "asked whether it is held, and it is not");

  if (costWeight >= 0.8 || (costWeight >= 0.7 && notHeldWeight < 0.85 && !figure)) return costRefusal(weighed, context, costWeight, done);
  if (availableWeight >= 0.65 && !withholding) {
    const reading = alreadyAvailable(weighed, context, availableWeight, onlyAvailable, saidYesNo, done);
    if (reading) return reading;
  }
  if (withholding || refusedWeight >= 0.55) {
    const withholds = [...weighed.refused, ...weighed.notHeld];
    // What makes a request unreasonable is counted in hours too.
    const part = partGiven(weighed, withholds, context, laws.some((law) => UNREASONABLE.test(law)) && HOURS.test(words.lower));
    if (notHeldWeight >= 0.9 && refusedWeight < 0.85 && !laws.some((law) => !law.startsWith("s17")))
      return notHeld(weighed, context, notHeldWeight, done);
    if (part.score >= 0.5)
      return done("partly_answered", 0.6 + part.score * 0.32, `withholds part: ${quote(text, weighed.refused)}`, part.why);
    return done("refused", Math.min(0.96, refusedWeight * (1 - part.score * 0.5)), `refuses: ${quote(text, weighed.refused)}`);
  }
  // Where a figure was asked for and none is given, advice to ask somebody else says enough.
  const enough = FIGURES.has(asked.kind) && !figure ? 0.44 : 0.55;
  if (notHeldWeight >= enough) return notHeld(weighed, context, notHeldWeight, done);
  if (linkOnly(words, context)) return done("already_available", 0.93, "only a link");
  if (reference.only && !namesChoice(words, context)) return done("see_other", 0.95);
  if (pointsFirst(context)) return done("see_other", 0.8, "says why, and no figure");
  const doubt = Math.max(refusedWeight, notHeldWeight, availableWeight * 0.6, promises.length > 0 ? 0.5 : 0);
  const certainty = doubt >= 0.44 && !figure && words.quantities.length < 3 ? 0.76 : doubt > 0.3 ? 0.88 : 0.96;
  return judgedByWords(words, context, done("answered", certainty), laws);
}

type Done = (status: AnswerStatus, certainty: number, ...reasons: string[]) => StatusReading;

function costRefusal(weighed: Weighed, context: StatusContext, weight: number, done: Done): StatusReading {
  const part = partGiven(weighed, [...weighed.cost, ...weighed.refused, ...weighed.notHeld], context, true);
  const implied = context.regime === "EIR" ? "reg12(4)(b)" : context.regime === "EISR" ? "reg10(4)(b)" : "s12";
  const withCost = (reading: StatusReading): StatusReading =>
    weighed.laws.some((law) => law.startsWith("s12") || law === implied) || weight < 0.8
      ? reading
      : { ...reading, exemptions: [implied, ...reading.exemptions] };
  const why = `the cost limit: ${quote(weighed.words.text, weighed.cost)}`;
  if (part.score >= 0.6) return withCost(done("partly_answered", 0.55 + part.score * 0.33, why, part.why));
  return withCost(done("refused", Math.min(0.97, weight * (1 - part.score * 0.4)), why));
}

function hasLinkIn(words: AnswerWords, context: StatusContext): boolean {
  return context.urls.length > 0 || words.lower.includes("http") || words.lower.includes("www.");
}

/** "July 2019. The report is at www…": a sentence that answers stands before the one with the link. */
function answersFirst({ lower, sentences }: AnswerWords, context: StatusContext): boolean {
  const [first, second] = sentences;
  if (first === undefined || second === undefined || !FIGURES.has(context.asked.kind)) return false;
  const said = lower.slice(first.start, first.end);
  return !/https?:|www\./.test(said) && /\d/.test(said) && hasValue(context.value());
}

function linkOnly(words: AnswerWords, context: StatusContext): boolean {
  const hasLink = hasLinkIn(words, context);
  if (!hasLink || ASKS_LINK.test(context.asked.lower) || answersFirst(words, context)) return false;
  const { pointing, other } = besideLinks(words.lower);
  return other <= 1 || (other <= 6 && pointing >= 3);
}

function alreadyAvailable(
  weighed: Weighed,
  context: StatusContext,
  weight: number,
  byLaw: boolean,
  saidYesNo: boolean,
  done: Done,
): StatusReading | null {
  const { words } = weighed;
  const { asked } = context;
  const value = FIGURES.has(asked.kind) ? context.value() : null;
  const why = `available already: ${quote(words.text, weighed.available)}`;
  const hasLink = hasLinkIn(words, context);
  if (!byLaw && weight < 0.9 && !hasLink && weighed.notHeld.length > 0) return null;
  if (value !== null && hasValue(value) && value.certainty >= 0.88)
    return byLaw
      ? done("partly_answered", 0.75, why, "and gives a figure")
      : done("answered", 0.85, "gives a figure and says where it is published");
  if (saidYesNo && !byLaw) return done("answered", 0.85, "says yes or no and where more is published");
  if (!byLaw && onlyMoreIsPublished(words, weighed.available)) return done("answered", 0.84, "says where more of it is published");
  const given = partGiven(weighed, weighed.available, context, false);
  if (byLaw) return done("already_available", given.score >= 0.6 ? 0.75 : 0.97, why);
  const { other } = besideLinks(words.lower);
  if (!hasLink && weight < 0.85) return other <= 4 ? done("already_available", 0.8, why) : null;
  if (other > 34 && weight < 0.95) return done("answered", 0.62, "says much besides where it is published");
  const sure = hasLink && other <= 12 ? Math.max(weight, SHORT_SURE) : weight;
  return done("already_available", Math.min(0.94, sure) * (other > 20 ? 0.85 : 1), why);
}

/** "These parts do not arise": nothing but what it speaks of stands before the words. */
const SUBJECT_FIRST = /^["'(\s]{0,3}(?:this|these|those|the|such|both|all|so|therefore|and)(?: [a-z-]+)?,? $/;
/** "As we answered yes to 11 this does not apply.": the words end with it, and there are few. */
const endsSo = (lower: string, { end }: WordingHit): boolean => lower.length <= 120 && /^[^a-z\d]*$/.test(lower.slice(end));

const FIGURE_FIRST =
  /^["'(\s]{0,2}(?:about |around |approx(?:imately|\.)? |c\.? ?)?[£€]?\d[\d,.]*(?: ?(?:%|k|m|bn|million))?(?: [a-z]+){0,3}(?: ?[,;:(.]| -)/;
const DETAIL = /split|broken|break|distin|differentiat|separate/;
/** "14, but it isn't broken down by ward": what is not held is a finer detail of the figure that is given. */
const isOfDetail = (weighed: Weighed, lower: string): boolean =>
  weighed.notHeld.every((hit) => DETAIL.test(lower.slice(hit.start, hit.end)));

function notHeld(weighed: Weighed, context: StatusContext, weight: number, done: Done): StatusReading {
  const { text, lower } = weighed.words;
  const why = `not held: ${quote(text, weighed.notHeld)}`;
  const nearest = weighed.around.find((hit) => hit.row.says === "gives" && /nearest|closest/.test(lower.slice(hit.start, hit.end)));
  if (nearest !== undefined) return { ...done("not_held", 0.85, why, "and offers the nearest it has"), nearest: true };
  if (FIGURE_FIRST.test(lower) && !context.asked.compound && isOfDetail(weighed, lower) && hasValue(context.value()))
    return done("answered", 0.8, "the figure, of which no finer detail is held");
  const aside = isAside(weighed.words, weighed.notHeld, context.asked);
  if (aside === "yes" && hasValue(context.value())) return done("answered", 0.76, "the figure, and what is not kept of other things", why);
  const part = partGiven(weighed, [...weighed.notHeld, ...weighed.refused], context, false);
  // Thirty-nine in forty of the answers that say something first were answers in part.
  const least = part.saysFirst ? 0.68 : 0.55;
  if (part.score >= 0.5) return done("partly_answered", aside === "perhaps" ? 0.74 : least + part.score * 0.3, why, part.why);
  if (weight < 0.9 && FIGURES.has(context.asked.kind) && hasValue(context.value())) return done("answered", 0.65, "gives a figure", why);
  return done(
    "not_held",
    Math.min(0.97, Math.max(weight, saysNoMore(weighed.words, weight) ? SHORT_SURE : 0) * (1 - part.score * 0.5)),
    why,
  );
}

/** A short answer in which nothing else is said has been read right in nineteen of twenty, however its one wording weighs. */
const SHORT_SURE = 0.88;
const SHORT_ANSWER = 140;
const LEAST_WEIGHT = 0.65;
const saysNoMore = ({ lower, quantities }: AnswerWords, weight: number): boolean =>
  weight >= LEAST_WEIGHT && lower.length <= SHORT_ANSWER && quantities.length === 0;

/**
 * The typed value that an answer's words say, or null: never guessed, never converted. What the question asks for
 * decides what is looked for; a figure in another unit is given as the words say it, and flagged.
 */
import type { Question } from "../../questionnaire/questionnaire.js";
import type { AnswerValue } from "../answer.js";
import { alternative } from "./alternatives.js";
import { NUMBER_WORD } from "./answer-signs.js";
import { AnswerWords } from "./answer-words.js";
import { type AskedFor, type AskedKind, askedFor, contentWords, stem } from "./asked-for.js";
import { chosenOf } from "./choices.js";
import { durationsIn } from "./durations.js";
import { echoOf } from "./echo-of-question.js";
import { toldByClause, writtenIn } from "./figure-clauses.js";
import {
  costsNothing,
  dozenIn,
  endsInNothing,
  hasNumberBeside,
  percentInWords,
  rangeInWords,
  saidTwice,
  saysZero,
  timesWord,
  wholeNumberWord,
  writtenNumber,
} from "./number-words.js";
import { NAMES, otherUnit, RATE_BEHIND } from "./other-unit.js";
import { periods, pickFigure, standsLabelled, standsSideBySide, summedUp } from "./pick-figure.js";
import type { Quantity } from "./quantities.js";
import { valueOf } from "./quantity-value.js";
import { date, dated } from "./read-dates.js";
import { beforeChange, sizeOrSum } from "./size-or-sum.js";
import { isBare, say, type ValueReading } from "./value-reading.js";
import { yesNoOf } from "./yes-no.js";

/** No more characters than this are read; an answer so long is a document, not a figure. */
export const LONGEST = 8_000;

/** What an amount of nothing is an amount of. */
const PAID =
  /\b(?:pay|paid|payments?|charges?|costs?|cost|charge|spend|spent|expenditure|money|fee|compensation|funding|budget|price|income|savings?)/;

const zeroOf = (kind: AskedKind): AnswerValue =>
  kind === "money" ? { amount: 0, currency: "GBP" } : kind === "percent" ? { percent: 0 } : 0;
const FITS: Readonly<Partial<Record<AskedKind, readonly Quantity["kind"][]>>> = {
  number: ["number", "measure"],
  money: ["money"],
  percent: ["percent"],
};
const OF_FIGURES = /\sof (?:the |our |all |those )?(?=[£\d])/;
/** "1 764": thousands set apart by a space, and nothing else. */
const SPACED = /^["'(\s]{0,2}(£\s?)?(\d{1,3}(?:\s\d{3}){1,3})(?:\.\d\d)?["')\s.]{0,3}$/;
/** Where "m" is metres. */
const LENGTHS = /\b(?:metres?|length|long|wide|width|height|high|distance|deep|depth|area|size|large|far)\b/;
/** Nothing but a part of it follows. */
const OF_WHICH_ONLY = /^(?: [a-z-]+){0,2},? (?:of (?:which|whom|these|those|them)|including) [^.;]{1,80}\.?$/;
/** Nothing but a bracket follows. */
const BRACKET_ONLY = /^\s?\([^()]{1,80}\)[.\s]*$/;
/** "23/156": a part of a whole and nothing else. */
const PART_OF = /^["'(\s]{0,2}(\d{1,5})\s?\/\s?(?:3[2-9]|[4-9]\d|\d{3,6})["')\s.]{0,3}$/;

const NONE_WRITTEN: readonly Quantity[] = [];

function figure(words: AnswerWords, asked: AskedFor, kind: "number" | "money" | "percent"): ValueReading {
  const { lower, quantities } = words;
  const zero = saysZero(
    lower,
    (said) =>
      asked.words.size === 0 || (kind === "money" && PAID.test(said)) || [...contentWords(said)].some((word) => asked.words.has(word)),
  );
  const fitting = quantities.filter(
    (quantity) => FITS[kind]?.includes(quantity.kind) || (kind === "number" && quantity.kind === "year" && standsAsCount(lower, quantity)),
  );
  if (zero) {
    // "Nil 31 claims 17 claims" is a series that begins with nothing; "None. In 2021 there were 4" is not.
    if (fitting.length > 0 && (asked.series || asked.compound || periods(lower) >= 2))
      return say(null, 0.85, "nothing first, then figures", kind);
    return say(zeroOf(kind), asked.compound || fitting.length > 0 ? 0.85 : 0.96, zero.why, kind, "nothing");
  }
  if (fitting.length === 0 && !asked.compound && !asked.series && endsInNothing(lower))
    return say(zeroOf(kind), 0.9, "ends in a word for nothing", kind);
  if (kind === "money" && fitting.length === 0 && costsNothing(lower)) return say(zeroOf(kind), 0.92, "free of charge", kind);
  const worded = kind === "percent" && fitting.length === 0 ? percentInWords(lower) : null;
  if (worded !== null) return say({ percent: worded }, 0.86, "a percentage in words", kind);
  const several = fitting.length + quantities.length > 1 && !asked.series && !asked.compound;
  const spaced = kind === "percent" || !several ? null : SPACED.exec(lower);
  if (spaced?.[2] !== undefined) {
    const value = Number(spaced[2].replace(/\s/g, ""));
    const money = kind === "money" || spaced[1] !== undefined;
    return say(money ? { amount: value, currency: "GBP" } : value, 0.76, "one figure with spaces, or several", kind);
  }
  const share = kind === "number" && fitting.length === 0 ? PART_OF.exec(lower) : null;
  if (share) return say(Number(share[1]), 0.86, "the part of a whole", kind);
  const [begins] = fitting;
  if (begins && kind === "number" && !asked.series && !asked.compound && saidTwice(lower, begins))
    return say(begins.value, 0.95, "a number in words", kind);
  const written = kind === "number" && words.has(NUMBER_WORD) ? writtenIn(lower) : NONE_WRITTEN;
  if (written.length > 0 && fitting.length > 0 && !asked.series) {
    const told = toldByClause(
      lower,
      [...fitting, ...written].sort((a, b) => a.start - b.start),
      asked,
    );
    // "There are 22 charging points at our two depots": the figure in digits comes first, and the words only place it.
    const placed =
      told !== null &&
      (fitting[0]?.start ?? 0) < told.quantity.start &&
      /\b(?:at|in|across|on|over|from|for|by|to|within)\s(?:(?:the|our|its|all|these|those)\s)?$/.test(lower.slice(0, told.quantity.start));
    if (told && !placed && written.includes(told.quantity))
      return say(told.quantity.value, 0.84, "a number in words that the question's words stand beside", kind);
  }
  // "Six of our 41 sites are vacant": the number in words comes first.
  const one =
    kind === "number" && fitting.length > 0 && !asked.series && !asked.compound && lower.startsWith("one") && /^one\s?[,.;:(-]/.test(lower);
  if (one) return say(1, 0.82, "the number in words it begins with", kind);
  const [headline] = written;
  const begun = headline === undefined ? null : writtenNumber(lower.replace(OF_FIGURES, (whole) => " ".repeat(whole.length)));
  if (
    headline !== undefined &&
    begun !== null &&
    begun.bound === null &&
    begun.value === headline.value &&
    fitting.length > 0 &&
    fitting[0] !== undefined &&
    headline.end <= fitting[0].start &&
    !asked.compound &&
    !asked.series &&
    periods(lower) < 2
  )
    return say(begun.value, 0.82, "the number in words it begins with", kind);
  const picked = pickFigure(lower, fitting, asked);
  if (picked && picked.quantity.kind === "measure" && !LENGTHS.test(asked.lower) && /^\s?m\b/.test(lower.slice(picked.quantity.end)))
    return {
      value: valueOf({ ...picked.quantity, value: Math.round(picked.quantity.value * 1e6) }),
      certainty: 0.84,
      reasons: [picked.why, "m read as million"],
      kind,
      finding: "plain",
    };
  if (picked) {
    if (picked.quantity.kind === "year")
      return {
        value: picked.quantity.value,
        certainty: 0.8,
        reasons: [picked.why, "a number that could be a year"],
        kind,
        finding: "plain",
      };
    // "1.204": a count with a point where the comma belongs, or a fraction; a person should look.
    const slip = picked.quantity.slip || (kind === "number" && /\d\.\d{3}$/.test(lower.slice(picked.quantity.start, picked.quantity.end)));
    return {
      value: valueOf(picked.quantity),
      certainty: slip ? Math.min(picked.certainty, 0.86) : picked.certainty,
      reasons: slip ? [picked.why, "the figure is written with a slip"] : [picked.why],
      kind,
      finding: "plain",
    };
  }
  if (fitting.length > 1) {
    // A series was asked for, or stands there; else the answer is one of them and a person should say which.
    const listed =
      asked.series || asked.compound
        ? 0.95
        : periods(lower) >= 2 || standsLabelled(lower, fitting)
          ? 0.9
          : standsSideBySide(lower, fitting)
            ? fitting.length === 2
              ? 0.78
              : 0.87
            : 0.7;
    return say(null, listed, "several figures, and none of them alone is the answer", kind);
  }
  if (kind === "number") {
    const times = timesWord(lower);
    if (times !== null) return say(times, 0.92, "a number of times in words", kind);
    const dozen = dozenIn(lower);
    if (dozen !== null && fitting.length === 0)
      return say(dozen.approx ? { number: dozen.value, approx: true } : dozen.value, 0.9, "a number in words", kind);
    const either = fitting.length === 0 ? rangeInWords(lower) : null;
    if (either !== null) return say(either, 0.86, "a number in words, or another", kind);
    const leading = writtenNumber(lower);
    if (leading !== null && leading.bound !== null) {
      const { value, bound } = leading;
      return say(
        bound === "lt" ? { lt: value } : bound === "gt" ? { gt: value } : { number: value, approx: true },
        0.93,
        "a number in words",
        kind,
      );
    }
    const told = written.length > 1 ? toldByClause(lower, written, asked) : null;
    if (told) return say(told.quantity.value, 0.82, "a number in words that the question's words stand beside", kind);
    if (leading && hasNumberBeside(lower, leading)) return say(leading.value, 0.76, "a number in words, and another beside it", kind);
    if (leading) return say(leading.value, leading.value === 1 && !/^one\b\W*$/.test(lower) ? 0.86 : 0.95, "a number in words", kind);
    const [only, more] = written;
    if (only !== undefined && fitting.length === 0 && quantities.length === 0)
      return more === undefined
        ? say(only.value, 0.8, "its only number, in words", kind)
        : say(null, 0.7, "several numbers in words", kind);
  }
  return otherUnit(lower, quantities, kind, asked);
}

/** "2012 (1,342 in the north …)", "1910. …": four digits at the very beginning that are a count, though they could be a year. */
function standsAsCount(text: string, quantity: Quantity): boolean {
  return quantity.start === 0 && /^\s?(?:$|[.;(]|,? of which\b)/.test(text.slice(quantity.end, quantity.end + 12));
}

function duration(words: AnswerWords, asked: AskedFor): ValueReading {
  const { lower: text, quantities } = words;
  const durations = durationsIn(text, quantities);
  const [first] = durations;
  if (first === undefined) return otherUnit(text, quantities, "duration", asked);
  if (durations.length > 1 && !(text.slice(0, first.start).trim().length <= 30 && !asked.compound))
    return say(null, 0.85, "several lengths of time", "duration");
  const value: AnswerValue = { duration: first.duration, ...(first.approx ? { approx: true as const } : {}) };
  if (first.working)
    return { value, certainty: 0.82, reasons: ["a length of time", "counted in working days"], kind: "duration", finding: "plain" };
  return say(value, durations.length > 1 ? 0.8 : 0.95, "a length of time", "duration");
}

/** "No portal", "No single portal as such". */
const NONE_SUCH =
  /^no (?:(?:one|single|such|dedicated|specific|separate|central|formal|official|overall|joint|corporate|actual|proper|real|permanent|current|stand-?alone|(?:council|borough|county|district|city)(?:-wide)?)\s){0,3}([a-z-]+)/;

function boolean(words: AnswerWords, asked: AskedFor): ValueReading {
  const found = yesNoOf(words.lower, words.yesNo);
  if (found === null) {
    const noun = NONE_SUCH.exec(words.lower)?.[1];
    const echo = echoOf(words.lower, asked);
    if (echo) return echo;
    if (noun !== undefined && asked.words.has(stem(noun))) return say(false, 0.88, "says that there is none", "boolean");
    const [only, more] = words.quantities;
    return say(
      null,
      only !== undefined && more === undefined && isBare(words.lower, only.start, only.end) ? 0.7 : 0.82,
      "no yes or no in it",
      "boolean",
      "missing",
    );
  }
  if (found.says === null) return say(null, 0.8, found.why, "boolean");
  return say(found.says, asked.kind === "boolean" ? found.weight : found.weight - 0.05, found.why, "boolean");
}

const kindOf = ({ kind }: Quantity): AskedKind => (kind === "money" || kind === "percent" ? kind : "number");

/** No kind is known: a value only when the answer is hardly more than it. */
function fromTheAnswer(words: AnswerWords, asked: AskedFor): ValueReading {
  const { lower: text } = words;
  const begins = words.yesNo;
  // "Have any been lost or damaged?" asks for a yes or no, "In house or contracted out?" is never answered with one.
  const mayBegin = begins !== null && (text.length - begins.end <= 2 || asked.kind === "unknown" || asked.alternatives !== null);
  if (mayBegin && begins.says !== null && begins.weight >= 0.94) return say(begins.says, 0.9, begins.why, "boolean");
  const whole = wholeNumberWord(text);
  if (whole !== null) return say(whole, 0.9, "a number in words", "number");
  const present = beforeChange(text, words.quantities, asked);
  if (present) return say(valueOf(present.quantity), present.certainty, present.why, kindOf(present.quantity));
  if (asked.kind === "text" && text.length > 40 && !text.startsWith("£")) return say(null, 0.95, "words were asked for", "text");
  const { quantities } = words;
  const [only] = quantities;
  if (only === undefined) {
    const { dates } = words;
    const [stated] = dates;
    if (stated && dates.length === 1 && isBare(text, stated.start, stated.end))
      return dated(stated, 0.88, "hardly more than a date", "missing");
    return say(null, 0.95, "no figure in it", "unknown");
  }
  if (quantities.length === 1 && only.kind !== "year" && isBare(text, only.start, only.end)) {
    if (only.kind === "duration") {
      const [length] = durationsIn(text, quantities);
      return length
        ? say({ duration: length.duration }, 0.88, "hardly more than a length of time", "duration")
        : say(null, 0.85, "a span of time", "unknown");
    }
    return say(valueOf(only), 0.9, `hardly more than ${NAMES[only.kind]}`, kindOf(only));
  }
  // "61 km (38 km of it is new)", "1,188 of which 61 in June": the figure, and what is said of it.
  if (
    quantities.length > 1 &&
    only.start <= 1 &&
    only.kind !== "year" &&
    only.kind !== "duration" &&
    !asked.series &&
    !asked.compound &&
    (BRACKET_ONLY.test(text.slice(only.end)) || OF_WHICH_ONLY.test(text.slice(only.end)))
  )
    return say(valueOf(only), 0.88, "the figure that the others are part of", kindOf(only));
  const summed =
    quantities.length > 1 && !asked.series && quantities.every(({ kind }) => kind === only.kind) ? summedUp(text, quantities) : null;
  if (summed) return say(valueOf(summed.quantity), summed.certainty, summed.why, kindOf(summed.quantity));
  // "£290 + VAT per hour per appliance"
  if (only.kind === "money" && quantities.length === 1 && only.start <= 1 && !asked.series && RATE_BEHIND.test(text.slice(only.end)))
    return say(valueOf(only), 0.9, "a price and what it is for", "money");
  const headline = sizeOrSum(text, quantities, asked);
  if (headline) return say(valueOf(headline.quantity), headline.certainty, headline.why, kindOf(headline.quantity));
  if (only.kind === "year" && quantities.length === 1 && isBare(text, only.start, only.end)) {
    const [stated] = words.dates;
    if (stated) return dated(stated, 0.85, "hardly more than a date", "missing");
  }
  return say(null, 0.88, "figures among other words", "unknown");
}

/** The value that `text`, the words of one answer, says to `question`. */
export function readValue(text: string, question: Question): ValueReading {
  return valueIn(new AnswerWords(text, LONGEST), askedFor(question));
}

/** The same for words already prepared. */
export function valueIn(words: AnswerWords, asked: AskedFor): ValueReading {
  if (words.text === "") return say(null, 1, "no words", asked.kind);
  const reading = readKind(words, asked);
  return words.text.length >= LONGEST
    ? { ...reading, certainty: Math.min(reading.certainty, 0.6), reasons: [...reading.reasons, "a very long answer"] }
    : reading;
}

function readKind(words: AnswerWords, asked: AskedFor): ValueReading {
  switch (asked.kind) {
    case "number":
    case "money":
    case "percent":
      return figure(words, asked, asked.kind);
    case "date":
      return date(words, asked);
    case "duration":
      return duration(words, asked);
    case "boolean":
      return boolean(words, asked);
    case "choices": {
      const chosen = asked.choices === null ? null : chosenOf(words.text, asked.choices);
      return chosen
        ? say({ choices: chosen.choices }, chosen.certainty, chosen.why, "choices")
        : say(null, 0.85, "none of the options is named", "choices", "missing");
    }
    case "text":
      // Words were declared: a bare figure ("1,640 square kilometres") would lose its unit as a number.
      return alternative(words, asked) ?? (asked.declared ? say(null, 0.95, "words were asked for", "text") : fromTheAnswer(words, asked));
    case "unknown":
      return fromTheAnswer(words, asked);
    default:
      return asked.kind satisfies never;
  }
}

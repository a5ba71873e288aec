/**
 * Finds the figures in British prose and says what each is: a plain number, money, a percentage, a length of time,
 * a measure, or a bare year. What only looks like a figure is left out: section and question numbers, page numbers,
 * dates, times of day, telephone numbers, references, footnote marks, list numbers, digits inside words and addresses.
 * One pass over the digits; the time grows linearly with the text.
 */
import { isDigit, isSpace, skipSpace } from "../text/characters.js";
import { type FigureRole, roleBefore } from "./figure-context.js";

export type QuantityKind = "number" | "money" | "percent" | "duration" | "measure" | "year";
export type Bound = "lt" | "gt" | "atMost" | "atLeast";
export type TimeUnit = "Y" | "M" | "W" | "D" | "h" | "m" | "s";

export interface Quantity {
  readonly kind: QuantityKind;
  readonly value: number;
  /** The other end of "6 - 8". */
  readonly upTo: number | null;
  readonly currency: string | null;
  readonly unit: TimeUnit | null;
  readonly working: boolean;
  readonly bound: Bound | null;
  readonly approx: boolean;
  /** Written with a typing slip (`£8,023.000`, `£0:00`). */
  readonly slip: boolean;
  readonly start: number;
  readonly end: number;
}

/** What may stand behind a figure, and with which letters and signs it begins after white space. */
interface Following {
  readonly pattern: RegExp;
  /** 1 for the codes of these. */
  readonly begins: Uint8Array;
}
function following(begins: string, pattern: RegExp): Following {
  const codes = new Uint8Array(128);
  for (const char of begins) codes[char.charCodeAt(0)] = 1;
  return { pattern, begins: codes };
}

const CHUNK = /\d(?:[\d.,:/-]*\d)?/g;
const DATE_SHAPE =
  /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|(?:19|20)\d\d-\d{2}-\d{2}|(?:19|20)\d\d\/\d{1,2}\/\d{1,2}|(?:19|20)\d\d[/-](?:\d{2}|(?:19|20)\d\d))$/;
const isYear = (value: number): boolean => value >= 1900 && value < 2100 && Number.isInteger(value);
const YEAR = /^(?:19|20)\d\d$/;
const RANGE = /^(\d[\d,]*(?:\.\d+)?)-(\d[\d,]*(?:\.\d+)?)$/;
/** Directly after the digits: percent, a multiplier, a unit of time, a clock or ordinal, pence, a measure, a month, a currency. */
const AFTER = following(
  "%pymbtk-wcdhsanrgljfo",
  /(\s?%|\s?per\s?cent\b|\s?percent(?:age)?\b|\s?pct\b|\s?y cant\b)|\s?(million|miliwn|mill|mn|m|billion|biliwn|bn|thousand|k)\b|(\s?-?(?:(working|calendar|business)\s)?(years?|yrs?|months?|mths?|weeks?|wks?|days?|hours?|hrs?|minutes?|mins?|seconds?|secs?)\b)|(\s?(?:am|pm|a\.m\.|p\.m\.)(?![a-z])|(?:st|nd|rd|th)\b)|(p\b|\s?pence\b)|(\s?(?:km2|km²|km|m2|m²|sq\.?\s?(?:km|m|miles?|metres?)|square\s[a-z]+|ha|hectares?|acres?|miles?|metres?|kg|tonnes?|tons|gb|tb|mb|kb|kwh|mwh|litres?|mph|km\/h|kph)(?![a-z]))|(\s?-?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b)/y,
);
const MONEY_AFTER = following("gpsqeud", /\s?(?:(gbp|pounds?|sterling|quid)|(eur|euros?)|(usd|dollars?))\b/y);
const APPROX_AFTER = following(
  "(-eartiogmp",
  /\s?(?:\(?\s?(?:an? )?(?:estimated?|est\.?|approx(?:imately)?\.?|roughly|rounded|tua|ish|give or take|more or less)(?:\s?\)|\b)|-?ish\b|-?odd\b|or so\b|or thereabouts\b|or there ?about\b|at a guess\b|at (?:a |our )?best guess\b|plus(?=\s?$|[.,;)])|\((?:to the )?nearest)/y,
);
/** "40-odd", "£40 odd thousand", "90-something per cent": the word stands between the digits and their unit. */
const ODD = /[\s-]?(?:odd|something)\b(?!-)|ish\b/y;
/** Letters by which {@link ODD} begins. */
const mayBeOdd = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  const next = code === 0x20 || code === 0x2d ? text.charCodeAt(at + 1) : code;
  return next === 0x6f || next === 0x73 || next === 0x69;
};
function oddAt(text: string, position: number): number {
  if (!mayBeOdd(text, position)) return 0;
  ODD.lastIndex = position;
  return ODD.exec(text)?.[0].length ?? 0;
}
const OR_FEWER = following("oa", /\s(?:or|and)\s(?:fewer|less|under|below)\b/y);
const OR_MORE = following("+oa", /\+|\s(?:or|and)\s(?:more|over|above)\b/y);
const TO_UPPER = following("%-t", /(?:\s?%)?\s?(?:-|to)\s?[£€$]?(\d[\d,]*(?:\.\d+)?)/y);
const AND_UPPER = following("%a", /(?:\s?%)?\sand\s[£€$]?(\d[\d,]*(?:\.\d+)?)/y);
const LIST_GLUE = /^\)?(?:\s?\(|(?:[a-h]|\([a-z0-9]{1,3}\)){0,2}\s?(?:,|and|&|to|or|-)\s?(?:q\.?\s?)?\(?)$/;

const UNITS: readonly (readonly [string, TimeUnit])[] = [
  ["y", "Y"],
  ["mo", "M"],
  ["mt", "M"],
  ["w", "W"],
  ["d", "D"],
  ["h", "h"],
  ["m", "m"],
  ["s", "s"],
];
const timeUnit = (word: string): TimeUnit => UNITS.find(([begin]) => word.startsWith(begin))?.[1] ?? "D";
const MULTIPLIERS: Readonly<Record<string, number>> = { m: 1e6, b: 1e9, t: 1e3, k: 1e3 };
const SIGNS: ReadonlyMap<number, string> = new Map([
  ["£".charCodeAt(0), "GBP"],
  ["€".charCodeAt(0), "EUR"],
  ["$".charCodeAt(0), "USD"],
]);
const CURRENCY: ReadonlyMap<string, string> = new Map([
  ["gbp", "GBP"],
  ["eur", "EUR"],
  ["usd", "USD"],
]);
const number = (digits: string): number => Number(digits.includes(",") ? digits.replaceAll(",", "") : digits);
const COMMA = 0x2c;
const POINT = 0x2e;
const ZERO = 0x30;
/** More digits than this are no exact number any more. */
const MOST_DIGITS = 15;
/** "1204", "1,204", "1,204.50" as a number; null for digits that stand otherwise. */
function plainNumber(digits: string): number | null {
  let value = 0;
  let count = 0;
  /** Digits since the last comma; none was met while it is -1. */
  let group = -1;
  for (let at = 0; at < digits.length; at++) {
    const code = digits.charCodeAt(at);
    if (isDigit(code)) {
      value = value * 10 + code - ZERO;
      count++;
      if (group >= 0) group++;
    } else if (code === COMMA && (group < 0 ? count > 0 && count <= 3 : group === 3)) group = 0;
    else if (code === POINT && count > 0 && (group < 0 || group === 3)) return FRACTION.test(digits.slice(at)) ? number(digits) : null;
    else return null;
  }
  if (count === 0 || (group >= 0 && group !== 3)) return null;
  return count > MOST_DIGITS ? number(digits) : value;
}
const FRACTION = /^\.\d+$/;
const isLetterCode = (code: number): boolean => (code >= 97 && code <= 122) || code > 191;
/** No binary dust: 1.42 × 10⁹ is 1420000000. */
const scaled = (value: number, factor: number): number => (factor === 1 ? value : Math.round(value * factor * 100) / 100);

/** Signs with which nothing begins that belongs to a figure: what follows is no unit. */
const STOPS = new Uint8Array(128);
for (const char of ".,;:)]!?\"'") STOPS[char.charCodeAt(0)] = 1;
function at({ pattern, begins }: Following, text: string, position: number): RegExpExecArray | null {
  if (position >= text.length || STOPS[text.charCodeAt(position)] === 1) return null;
  if (begins[text.charCodeAt(skipSpace(text, position))] !== 1) return null;
  pattern.lastIndex = position;
  return pattern.exec(text);
}

/** "£1.1 million to 31 staff": paid to them, no range. */
const PAID_TO =
  /^\sto\s\d[\d,]*\s(?!million|thousand|billion|m\b|k\b|bn\b|per\b|a\b|each\b|and\b|plus\b|in\b|for\b|depending|exc|inc|pounds|gbp|p\.?a|annually|on\b|at\b|with|net|gross)[a-z]/;
/** "All spending over £500 is published": what is counted, not how much of it. */
const THRESHOLD =
  /\b(?:spend(?:ing)?|expenditure|payments?|invoices?|transactions?|contracts?|purchases?|items|salaries|orders|awards|grants) (?:made |paid |worth |valued |with a value |of )?(?:over|above|exceeding|in excess of|more than|greater than) [£€$]?$/;

interface Money {
  readonly currency: string;
  /** Where the sign or code begins. */
  readonly start: number;
}
function moneyBefore(text: string, start: number): Money | null {
  const end = text[start - 1] === " " ? start - 1 : start;
  if (end === 0) return null;
  const last = text.charCodeAt(end - 1);
  const sign = SIGNS.get(last);
  if (sign !== undefined) return { currency: sign, start: end - 1 };
  const code =
    end >= 3 && isLetterCode(last) && !isLetterCode(text.charCodeAt(end - 4)) ? CURRENCY.get(text.slice(end - 3, end)) : undefined;
  return code === undefined ? null : { currency: code, start: end - 3 };
}

/** "£0:00", "£58,400:00", "£58,400-00", "£58.400.00": another sign than the point before the pence. */
const MISWRITTEN = /^(\d{1,3}(?:[.,]?\d{3})*)(?::|-(?=00$)|\.)(\d{2})$/;
/** The digits as a number, or two for a range; null when they are a date, a clock time, a reference. */
function digitsOf(chunk: string, money: Money | null): { value: number; upTo: number | null; slip: boolean } | null {
  const plain = plainNumber(chunk);
  if (plain !== null) {
    if (money === null && chunk.length >= 4) {
      if (chunk.startsWith("0") && !chunk.includes(".")) return null;
      if (chunk.length >= 9 && !chunk.includes(",") && !chunk.includes(".")) return null;
    }
    return { value: plain, upTo: null, slip: money !== null && chunk.includes(".") && /\.\d{3,}$/.test(chunk) };
  }
  // "£96,4m", "£12,50": a comma where the point belongs.
  if (money !== null && /^\d{1,3},\d{1,2}$/.test(chunk)) return { value: Number(chunk.replace(",", ".")), upTo: null, slip: true };
  const pence = money === null ? null : MISWRITTEN.exec(chunk);
  if (pence?.[1] !== undefined) return { value: number(pence[1].replace(/[.,]/g, "")) + Number(pence[2]) / 100, upTo: null, slip: true };
  if (DATE_SHAPE.test(chunk)) return null;
  const range = RANGE.exec(chunk);
  if (range?.[1] === undefined || range[2] === undefined) return null;
  const value = number(range[1]);
  const upTo = number(range[2]);
  return upTo > value ? { value, upTo, slip: false } : null;
}

function boundOf(role: FigureRole | null, text: string, end: number): Bound | null {
  if (role === "lt" || role === "atMost" || role === "atLeast" || role === "gt") return role;
  if (at(OR_FEWER, text, end)) return "atMost";
  return at(OR_MORE, text, end) ? "atLeast" : null;
}

/** A letter, or a mark of an address or a code, glued before the digits: `Q4`, `F0007405`, `a=4`. */
function gluedBefore(text: string, start: number): boolean {
  if (start === 0) return false;
  const code = text.charCodeAt(start - 1);
  if (isLetterCode(code) && code !== 0x2264 && code !== 0x2265)
    return !/(?:^|[^a-z])(?:x|c|gbp|eur|usd)$/.test(text.slice(Math.max(0, start - 4), start));
  const char = text[start - 1] ?? "";
  return "_=&#@/\\,".includes(char)
    ? char !== "=" || text[start - 2] !== " "
    : char === "." && !/(?:^|[^a-z])(?:c|ca|approx)\.$/.test(text.slice(Math.max(0, start - 8), start));
}

const UNIT_BEFORE = /\d\s?(?:years?|yrs?|months?|weeks?|wks?)[\s,]{1,2}(?:and\s)?$/;

type Classified = Quantity | "reference" | null;

function classify(text: string, chunk: string, start: number, digitsEnd: number): Classified {
  const money = moneyBefore(text, start);
  if (money === null && (gluedBefore(text, start) || (text[start - 1] === "[" && text[digitsEnd] === "]"))) return null;
  const digits = digitsOf(chunk, money);
  if (digits === null) return null;
  let { upTo } = digits;
  const odd = oddAt(text, digitsEnd);
  const end = digitsEnd + odd;
  const unit = at(AFTER, text, end);
  if (unit === null && isLetterCode(text.charCodeAt(end))) return null;
  const role = roleBefore(text, money === null ? start : money.start);
  const year = chunk.length === 4 && isYear(digits.value);
  if (money === null) {
    if (unit !== null && (unit[6] !== undefined || (unit[9] !== undefined && digits.value <= 31))) return null;
    // "2 years 3 months", "1 week and 2 days": the rest of a length of time, no third year.
    const goesOn = unit?.[3] !== undefined && UNIT_BEFORE.test(text.slice(Math.max(0, start - 24), start));
    if (role === "reference" && unit?.[1] === undefined && !goesOn) return "reference";
    if (role === "month" && (digits.value <= 31 || year)) return null;
  }
  if (role === "gt" && THRESHOLD.test(text.slice(Math.max(0, start - 48), start))) return null;
  let kind: QuantityKind = "number";
  let currency: string | null = null;
  let factor = 1;
  let length = 0;
  let time: TimeUnit | null = null;
  const multiplier = unit?.[2];
  if (multiplier !== undefined && (money !== null || multiplier.length > 2 || multiplier === "k" || multiplier === "bn")) {
    factor = MULTIPLIERS[multiplier[0] ?? ""] ?? 1;
    length = unit?.[0].length ?? 0;
  } else if (multiplier !== undefined && isLetterCode(text.charCodeAt(end))) kind = "measure";
  const moneyAfter = money === null ? at(MONEY_AFTER, text, end + length) : null;
  if (money !== null || moneyAfter !== null) {
    kind = "money";
    currency = money?.currency ?? (moneyAfter?.[2] !== undefined ? "EUR" : moneyAfter?.[3] !== undefined ? "USD" : "GBP");
  } else if (unit?.[1] !== undefined) {
    kind = "percent";
    length = unit[0].length;
  } else if (unit?.[3] !== undefined) {
    kind = "duration";
    time = timeUnit(unit[5] ?? "");
    length = unit[0].length;
  } else if (unit?.[7] !== undefined) {
    kind = "money";
    currency = "GBP";
    factor = 0.01;
    length = unit[0].length;
  } else if (unit?.[8] !== undefined) {
    kind = "measure";
    length = unit[0].length;
  } else if (year && factor === 1) kind = "year";
  if (upTo === null) {
    const upper = at(TO_UPPER, text, end + length) ?? (role === "between" ? at(AND_UPPER, text, end + length) : null);
    if (
      upper?.[1] !== undefined &&
      kind !== "year" &&
      !YEAR.test(upper[1]) &&
      number(upper[1]) > digits.value &&
      !(kind === "money" && PAID_TO.test(text.slice(end + length, end + length + upper[0].length + 24)))
    ) {
      upTo = number(upper[1]);
      length += upper[0].length;
      const upperUnit = at(AFTER, text, end + length);
      if (upperUnit?.[1] !== undefined && kind === "number") kind = "percent";
      if (upperUnit?.[3] !== undefined && kind === "number") {
        kind = "duration";
        time = timeUnit(upperUnit[5] ?? "");
      }
      if (upperUnit?.[2] !== undefined && kind === "money" && factor === 1) factor = MULTIPLIERS[upperUnit[2][0] ?? ""] ?? 1;
      if (upperUnit) length += upperUnit[0].length;
    }
  }
  return {
    kind,
    value: scaled(digits.value, factor),
    upTo: upTo === null ? null : scaled(upTo, factor),
    currency,
    unit: time,
    working: unit?.[4] !== undefined && unit[4] !== "calendar",
    bound: boundOf(role, text, end + length),
    approx:
      odd > 0 || role === "approx" || at(APPROX_AFTER, text, end + length) !== null || text.startsWith(", give or take", end + length),
    slip: digits.slip,
    start: money?.start ?? start,
    end: end + length,
  };
}

const marksList = (text: string, end: number): boolean => (text[end] === "." || text[end] === ")") && isSpace(text.charCodeAt(end + 1));
/** More figures than this are a table, not an answer. */
const MOST = 400;

/** Every figure in `text`, in order; `text` is in lower case with ordinary hyphens and apostrophes (`AnswerWords.lower`). */
export function quantitiesIn(text: string): Quantity[] {
  const found: Quantity[] = [];
  const marks: number[] = [];
  let telephone = -1;
  let nextMark = 1;
  let referenceEnd = -1;
  CHUNK.lastIndex = 0;
  for (let match = CHUNK.exec(text); match !== null && found.length < MOST; match = CHUNK.exec(text)) {
    const chunk = match[0];
    const start = match.index;
    const end = start + chunk.length;
    if (chunk.length > 40 || end <= (found.at(-1)?.end ?? 0)) continue;
    if (telephone === start || (chunk.startsWith("0") && /^0\d{2,}$/.test(chunk))) {
      telephone = text[end] === " " ? end + 1 : -1;
      continue;
    }
    // "questions 2 and 3": the list that a reference begins.
    if (referenceEnd >= 0 && start - referenceEnd <= 14 && LIST_GLUE.test(text.slice(referenceEnd, start))) {
      referenceEnd = end;
      continue;
    }
    const quantity = classify(text, chunk, start, end);
    if (quantity === "reference") referenceEnd = end;
    if (quantity === null || quantity === "reference") continue;
    if (quantity.kind === "number" && quantity.value === nextMark && chunk.length <= 2 && marksList(text, end)) {
      marks.push(found.length);
      nextMark++;
    }
    found.push(quantity);
  }
  return marks.length >= 2 ? found.filter((_, index) => !marks.includes(index)) : found;
}

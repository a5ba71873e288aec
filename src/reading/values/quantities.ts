/**
 * Finds the figures in British prose and says what each is: a plain number, money, a percentage, a length of time,
 * a measure, or a bare year. What only looks like a figure is left out: section and question numbers, page numbers,
 * dates, times of day, telephone numbers, references, footnote marks, list numbers, digits inside words and addresses.
 * One pass over the digits; the time grows linearly with the text.
 */

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

const CHUNK = /\d(?:[\d.,:/-]*\d)?/gu;
const PLAIN = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/u;
const DATE_SHAPE = /^\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})$|^(?:19|20)\d\d-\d{2}-\d{2}$|^(?:19|20)\d\d\/\d{1,2}\/\d{1,2}$/u;
const YEARS = /^(?:19|20)\d\d[/-](?:\d{2}|(?:19|20)\d\d)$/u;
const YEAR = /^(?:19|20)\d\d$/u;
const RANGE = /^(\d[\d,]*(?:\.\d+)?)-(\d[\d,]*(?:\.\d+)?)$/u;

const AFTER =
  /^(?:(\s?%|\s?per\s?cent\b|\s?percent(?:age)?\b|\s?pct\b)|\s?(million|mill\b|mn\b|m\b|billion|bn\b|thousand|k\b)|(\s?-?(?:(working|calendar|business)\s)?(years?|yrs?|months?|mths?|weeks?|wks?|days?|hours?|hrs?|minutes?|mins?|seconds?|secs?)\b)|(\s?(?:am|pm|a\.m\.|p\.m\.)(?![\p{L}])|(?:st|nd|rd|th)\b)|(p\b|\s?pence\b)|(\s?(?:km2|km²|km|m2|m²|sq\.?\s?(?:km|m|miles?|metres?)|square\s\p{L}+|ha|hectares?|acres?|miles?|metres?|kg|tonnes?|tons|GB|TB|MB|KB|kWh|MWh|litres?)\b)|(\s?-?(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b))/iu;
const MONEY_AFTER = /^\s?(?:(GBP|pounds?|sterling|quid)|(EUR|euros?)|(USD|dollars?))\b/iu;
const BEFORE_MONEY = /(?:([£€$])|\b(GBP|EUR|USD))\s?$/u;
const MONTH_BEFORE =
  /(?:^|[^\p{L}])(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\.?,?\s?(?:of\s)?$/iu;
const REFERENCE_BEFORE =
  /(?:^|[^\p{L}])(?:sections?|sect|ss?|regs?|regulations?|exemptions?|exceptions?|pages?|pg|pp?|paras?|paragraphs?|questions?|qs?|queries|answers?|annex|appendix|tables?|figs?|versions?|v|refs?|references?|no|nos|ext|tel|telephone|phone|fax|mobile|tiers?|bands?|grades?|scp|levels?|phases?|windows|office|schedules?|parts?|forms?|waves?|lots?|years?|items?|points?|chapters?|volumes?|rooms?|floors?|steps?|stages?|categor(?:y|ies)|class|type|act|regulations|iso|zones?|routes?|article|clause|notes?|footnote|weeks?|quarters?|qtrs?|foi|foir|rfi|eir|uprn|row|column|sql server|server|oracle|release)\.?\s?(?:no\.?|number|id|numbers?)?\s?[#(]?(?:\d{1,3}[a-z]?(?:\(\w{1,3}\)){0,2}\s?(?:,|and|&|to|or|-)\s?){0,3}$/iu;
const LT = /(?:<|\bless than|\bfewer than|\bunder|\bbelow|\blower than)\s?$/iu;
const GT =
  /(?:>|(?<!\b(?:no|not) )\bmore than|(?<!\bjust )\bover|\bin excess of|\bgreater than|\bexceed(?:s|ed|ing)?|\bupwards of|\babove)\s?$/iu;
const AT_MOST = /(?:≤|\bup to|\bno more than|\bnot more than|\bat most|\bmaximum of|\bmax\.?)\s?(?:an?\s)?$/iu;
const AT_LEAST = /(?:≥|\bat least|\bminimum of|\bno(?:t)? (?:less|fewer) than)\s?$/iu;
const APPROX_BEFORE =
  /(?:~|\bcirca|\bca?\.?|\bapprox(?:imately|\.)?|\babout|\baround|\broughly|\bsome|\bnearly|\balmost|\bestimated(?: (?:at|to be|as))?|\bestimate (?:of|is)|\bregion of|\bjust (?:over|under)|\bwell over|\bsay|\bprobably|\bcloser? to|\bapproximate(?: \p{L}+)? (?:of|is)|\btua|\boddeutu)[\s:]{0,2}$/iu;
const APPROX_AFTER =
  /^\s?(?:\(?\s?(?:an? )?(?:estimated?|est\.?|approx(?:imately)?\.?|roughly|rounded|tua)(?:\s?\)|\b)|-?ish\b|or so\b|or thereabouts\b|\((?:to the )?nearest)/iu;
const OR_FEWER = /^\s(?:or|and)\s(?:fewer|less|under|below)\b/iu;
const OR_MORE = /^(?:\+|\s(?:or|and)\s(?:more|over|above)\b)/iu;
const TO_UPPER = /^(?:\s?%)?\s?(?:-|to)\s?[£€$]?(\d[\d,]*(?:\.\d+)?)/iu;
const BETWEEN = /\b(?:between|from)\s[£€$]?\s?$/iu;
const AND_UPPER = /^(?:\s?%)?\sand\s[£€$]?(\d[\d,]*(?:\.\d+)?)/iu;

const UNITS: readonly (readonly [string, TimeUnit])[] = [["y", "Y"], ["mo", "M"], ["mt", "M"], ["w", "W"], ["d", "D"], ["h", "h"], ["m", "m"], ["s", "s"]]; // biome-ignore format: one line
const timeUnit = (word: string): TimeUnit => UNITS.find(([begin]) => word.toLowerCase().startsWith(begin))?.[1] ?? "D";
const MULTIPLIERS: Readonly<Record<string, number>> = { m: 1e6, b: 1e9, t: 1e3, k: 1e3 };
const CURRENCY: Readonly<Record<string, string>> = { "£": "GBP", "€": "EUR", $: "USD" };
const number = (digits: string): number => Number(digits.replace(/,/g, ""));
const isLetter = (char: string | undefined): boolean => char !== undefined && /\p{L}/u.test(char);
/** No binary dust: 1.42 × 10⁹ is 1420000000. */
const scaled = (value: number, factor: number): number => (factor === 1 ? value : Math.round(value * factor * 100) / 100);

interface Context {
  readonly text: string;
  readonly chunk: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

function boundOf(before: string, after: string): Bound | null {
  if (LT.test(before)) return AT_LEAST.test(before) ? "atLeast" : "lt";
  if (AT_MOST.test(before) || OR_FEWER.test(after)) return "atMost";
  if (AT_LEAST.test(before) || OR_MORE.test(after)) return "atLeast";
  return GT.test(before) ? "gt" : null;
}

function classify(context: Context): Quantity | null {
  const { text, chunk, start, end, after } = context;
  let { before } = context;
  const previous = text[start - 1];
  if (previous !== undefined && /[\p{L}_=&#@/\\.,]/u.test(previous) && !/\b(?:GBP|EUR|USD|x)$/iu.test(before) && !/\bc\.?$/iu.test(before))
    return null;
  if (previous === "[" && text[end] === "]") return null;
  const money = BEFORE_MONEY.exec(before);
  const moneyAfter = money ? null : MONEY_AFTER.exec(after);
  if (money) before = before.slice(0, money.index);
  let value: number;
  let upTo: number | null = null;
  let slip = false;
  if (PLAIN.test(chunk)) {
    if (chunk.length >= 4 && chunk.startsWith("0") && !chunk.includes(".") && !money) return null;
    if (chunk.length >= 9 && !chunk.includes(",") && !chunk.includes(".") && !money) return null;
    value = number(chunk);
    slip = money !== null && /\.\d{3,}$/u.test(chunk);
  } else if (money && /^\d+:\d{2}$/u.test(chunk)) {
    value = Number(chunk.replace(":", "."));
    slip = true;
  } else if (DATE_SHAPE.test(chunk) || YEARS.test(chunk)) return null;
  else {
    const range = RANGE.exec(chunk);
    if (range?.[1] === undefined || range[2] === undefined) return null;
    value = number(range[1]);
    upTo = number(range[2]);
    if (upTo <= value) return null;
  }
  const unit = AFTER.exec(after);
  if (!unit && isLetter(text[end])) return null;
  if (!money && (unit?.[6] !== undefined || unit?.[9] !== undefined)) return null;
  if (!money && REFERENCE_BEFORE.test(before) && unit?.[1] === undefined) return null;
  if (!money && (previous === "(" || previous === " ") && MONTH_BEFORE.test(before) && (value <= 31 || YEAR.test(chunk))) return null;
  let kind: QuantityKind = "number";
  let currency: string | null = null;
  let factor = 1;
  let length = 0;
  let time: TimeUnit | null = null;
  if (
    unit?.[2] !== undefined &&
    (money !== null || unit[2].length > 2 || unit[2].toLowerCase() === "k" || unit[2].toLowerCase() === "bn")
  ) {
    factor = MULTIPLIERS[unit[2][0]?.toLowerCase() ?? ""] ?? 1;
    length = unit[0].length;
  } else if (unit?.[2] !== undefined && isLetter(text[end])) kind = "measure";
  if (money) {
    kind = "money";
    currency = money[2] ?? CURRENCY[money[1] ?? ""] ?? "GBP";
  } else if (moneyAfter) {
    kind = "money";
    currency = moneyAfter[2] !== undefined ? "EUR" : moneyAfter[3] !== undefined ? "USD" : "GBP";
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
  } else if (YEAR.test(chunk) && factor === 1) kind = "year";
  const rest = length === 0 ? after : after.slice(length);
  if (upTo === null) {
    const upper = TO_UPPER.exec(rest) ?? (BETWEEN.test(before) ? AND_UPPER.exec(rest) : null);
    if (upper?.[1] !== undefined && kind !== "year" && !YEAR.test(upper[1]) && number(upper[1]) > value) {
      upTo = number(upper[1]);
      length += upper[0].length;
      const upperUnit = AFTER.exec(rest.slice(upper[0].length));
      if (upperUnit?.[1] !== undefined && kind === "number") kind = "percent";
      if (upperUnit?.[3] !== undefined && kind === "number") {
        kind = "duration";
        time = timeUnit(upperUnit[5] ?? "");
      }
      if (upperUnit) length += upperUnit[0].length;
    }
  }
  return {
    kind,
    value: scaled(value, factor),
    upTo: upTo === null ? null : scaled(upTo, factor),
    currency,
    unit: time,
    working: unit?.[4] !== undefined && unit[4].toLowerCase() !== "calendar",
    bound: boundOf(before, rest),
    approx: APPROX_BEFORE.test(before) || APPROX_AFTER.test(rest),
    slip,
    start: money ? start - money[0].length : start,
    end: end + length,
  };
}

const LIST_MARK_AFTER = /^[.)]\s/u;

/** Every figure in `text`, in order; `text` has ordinary hyphens and apostrophes (see `plain`). At most 400 of them. */
export function quantitiesIn(text: string): Quantity[] {
  const found: Quantity[] = [];
  const marks: number[] = [];
  let telephone = -1;
  let nextMark = 1;
  CHUNK.lastIndex = 0;
  for (let match = CHUNK.exec(text); match !== null && found.length < 400; match = CHUNK.exec(text)) {
    const chunk = match[0];
    const start = match.index;
    const end = start + chunk.length;
    // The lengths cap the work for one figure, so that no text costs more than its length.
    if (chunk.length > 40 || end <= (found.at(-1)?.end ?? 0)) continue;
    if (telephone === start) {
      telephone = text[end] === " " ? end + 1 : -1;
      continue;
    }
    if (/^0\d{2,}$/u.test(chunk)) {
      telephone = text[end] === " " ? end + 1 : -1;
      continue;
    }
    const quantity = classify({
      text,
      chunk,
      start,
      end,
      before: text.slice(Math.max(0, start - 30), start),
      after: text.slice(end, end + 40),
    });
    if (quantity === null) continue;
    if (quantity.kind === "number" && quantity.value === nextMark && chunk.length <= 2 && LIST_MARK_AFTER.test(text.slice(end, end + 2))) {
      marks.push(found.length);
      nextMark++;
    }
    found.push(quantity);
  }
  return marks.length >= 2 ? found.filter((_, index) => !marks.includes(index)) : found;
}

/** Curly quotes, long dashes and hard spaces made plain, every character staying where it is. */
export function plain(text: string): string {
  return /[‘’ʼ‐-―−\u00a0\u202f]/u.test(text)
    ? text
        .replace(/[‘’ʼ]/gu, "'")
        .replace(/[‐-―−]/gu, "-")
        .replace(/[\u00a0\u202f]/gu, " ")
    : text;
}

/** Days as British officers write them, found in running text. */
import type { Day } from "../foi/terms.js";

export interface FoundDay {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
  readonly printed: string;
}

/** First letters decide; Welsh names also in their mutated forms (`Fawrth`, `Ragfyr`). */
const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/^(?:jan|ion)/, 1],
  [/^(?:feb|chwef)/, 2],
  [/^(?:mar|maw|faw)/, 3],
  [/^(?:apr|ebr)/, 4],
  [/^(?:may$|mai$|fai$)/, 5],
  [/^(?:jun|meh|feh)/, 6],
  [/^(?:jul|gor|orff)/, 7],
  [/^(?:aug|aws)/, 8],
  [/^(?:sep|med|fed)/, 9],
  [/^(?:oct|hyd)/, 10],
  [/^(?:nov|tach|dach)/, 11],
  [/^(?:dec|rhag|rag)/, 12],
];
const MONTH_NAME =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?" +
  "|Ionawr|Chwefror|Mawrth|Fawrth|Ebrill|Mai|Fai|Mehefin|Fehefin|Gorffennaf|Orffennaf|Awst|Medi|Fedi|Hydref|Tachwedd|Dachwedd|Rhagfyr|Ragfyr)\\b\\.?";
const WEEKDAY_WORD = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?";
const ORDINAL = "(?:\\s?\\^?\\(?(?:st|nd|rd|th|ain|fed|eg|af|ydd)\\)?)?";
const GAP = "[\\s,\\u00a0.-]*";

/** 11 March 2024, 11th of March, 22^nd February, 12, February, 11-Mar-24, 1af o Fawrth. */
const DAY_MONTH = new RegExp(
  `(?<![\\d/.:£])(\\d{1,2})${ORDINAL}${GAP}(?:(?:of|o)\\s+)?(${MONTH_NAME})(?:${GAP}['’]?(\\d{4}|\\d{2}(?![\\d:.]\\d|\\d)))?`,
  "gi",
);
/** March 11, 2024; March 11th. */
const MONTH_DAY = new RegExp(`\\b(${MONTH_NAME})\\s+(?:the\\s+)?(\\d{1,2})(?!\\d)${ORDINAL}(?:,?\\s*(\\d{4}))?(?![\\d:])`, "gi");
/** 17/02/2023, 17.02.23, 17-02-2023. */
const NUMERIC = /(?<![\d/.\-–A-Z£])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|\.\d)/gi;
const ISO = /(?<![\d/-])(\d{4})-(\d{2})-(\d{2})(?![\d/-])/g;

/** 12/3 without a year, in Britain the day first; only behind a word that wants a day, because it may be anything else. */
const SHORT_NUMERIC = new RegExp(
  `(?<=\\b(?:by|before|until|till|due|deadline|target|is|was|on|to|date|latest|tomorrow|today|${WEEKDAY_WORD})[\\s:(,]{1,3}(?:the\\s)?)(\\d{1,2})\\/(\\d{1,2})(?![\\d/-]|\\.\\d|\\s*(?:of|questions?|parts?)\\b)`,
  "gi",
);
/** No word that wants a day stands further before it. */
const WANTED_BEFORE = 80;
const DAY_WANTED =
  /\b(?:send|reply|respond|answer|extend\w*|by|before|until|till|tomorrow|due|deadline|target|limit|received|sent|dated?|latest|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)\b[^.;]{0,40}$/i;

/** The 12th of next month. */
const OF_THIS_MONTH = /\b(\d{1,2})(?:st|nd|rd|th) of (this|next) month\b/gi;
/** Friday 21st: without a month it is the next one that is that day of the week. */
const WEEKDAY_AND_DATE = new RegExp(
  `\\b(sun|mon|tue|wed|thu|fri|sat)[a-z]*,? (?:the )?(\\d{1,2})(?:st|nd|rd|th)\\b(?!${GAP}(?:(?:of|o)\\s+)?(?:${MONTH_NAME}|this|next))`,
  "gi",
);
/** By the 19th; the 19th is realistic: the next one. */
const BARE_ORDINAL = new RegExp(
  `(?<=\\b(?:by|before|until|till|than|around|about|for) the )(\\d{1,2})(?:st|nd|rd|th)\\b(?!${GAP}(?:(?:of|o)\\s+)?(?:${MONTH_NAME}|this|next|\\p{L}))|(?<=\\bthe )(\\d{1,2})(?:st|nd|rd|th)(?= (?:is|should be|looks|seems|at the latest|latest)\\b)`,
  "giu",
);
/** "Section 27 may be engaged" names no day. */
const LAW_BEFORE =
  /\b(?:sections?|ss?\.?|regulations?|regs?\.?|questions?|parts?|items?|articles?|paragraphs?|q)\s?(?:\d[\d()a-z]*(?:,| and| or| &)? ?)*$/i;
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
/** How far ahead a date without a month is looked for, in days. */
const AHEAD_AT_MOST = 62;
const DAY_LENGTH = 86_400_000;

function nextWeekday(weekday: string, date: number, written: Day | null): Day | null {
  if (written === null) return null;
  for (let ahead = 0; ahead <= AHEAD_AT_MOST; ahead++) {
    const day = new Date(Date.parse(written) + ahead * DAY_LENGTH);
    if (day.getUTCDate() === date && day.getUTCDay() === WEEKDAYS.indexOf(weekday)) return day.toISOString().slice(0, 10);
  }
  return null;
}
/** The next day with this number. */
function nextOfMonth(date: number, written: Day | null): Day | null {
  const ahead = written === null || Number(written.slice(8)) < date ? 0 : 1;
  return inMonth(date, ahead, written);
}
function inMonth(date: number, ahead: number, written: Day | null): Day | null {
  if (written === null) return null;
  const month = Number(written.slice(5, 7)) + ahead;
  return dayOf(Number(written.slice(0, 4)) + (month > 12 ? 1 : 0), month > 12 ? month - 12 : month, date);
}

function monthOf(name: string): number {
  const lower = name.toLowerCase().replace(/\.$/, "");
  return MONTHS.find(([pattern]) => pattern.test(lower))?.[1] ?? 0;
}
const DAYS_IN = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function dayOf(year: number, month: number, date: number): Day | null {
  if (month < 1 || month > 12 || date < 1 || year < 1990 || year > 2100) return null;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (date > (DAYS_IN[month - 1] ?? 0) || (month === 2 && date === 29 && !leap)) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}
const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

/** A day without a year is the one nearest to the day the mail was written. */
function nearest(month: number, date: number, written: Day | null): Day | null {
  if (written === null) return null;
  const at = Date.parse(written);
  const year = Number(written.slice(0, 4));
  let best: Day | null = null;
  for (const each of [year - 1, year, year + 1]) {
    const day = dayOf(each, month, date);
    if (day !== null && (best === null || Math.abs(Date.parse(day) - at) < Math.abs(Date.parse(best) - at))) best = day;
  }
  return best;
}

/**
 * Every day printed in a text, in order.
 * @param written the day of the mail, to resolve dates without a year; null leaves those out.
 */
export function findDays(text: string, written: Day | null): readonly FoundDay[] {
  if (!/\d/.test(text)) return [];
  const found: FoundDay[] = [];
  const add = (match: RegExpMatchArray, day: Day | null): void => {
    if (day === null) return;
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (!found.some((other) => start < other.end && other.start < end)) found.push({ day, start, end, printed: match[0].trim() });
  };
  for (const match of text.matchAll(ISO)) add(match, dayOf(Number(match[1]), Number(match[2]), Number(match[3])));
  for (const match of text.matchAll(NUMERIC)) {
    const [first, second, year] = [Number(match[1]), Number(match[3]), fullYear(match[4] ?? "")];
    // Day first, as in Britain; a case system set to American dates shows itself by a second number above 12.
    add(match, dayOf(year, second, first) ?? (match[2] === "/" ? dayOf(year, first, second) : null));
  }
  for (const match of text.matchAll(SHORT_NUMERIC)) {
    if (DAY_WANTED.test(text.slice(Math.max(0, match.index - WANTED_BEFORE), match.index)))
      add(match, nearest(Number(match[2]), Number(match[1]), written));
  }
  for (const match of text.matchAll(DAY_MONTH)) {
    if (match[2] === "may" && LAW_BEFORE.test(text.slice(Math.max(0, match.index - 40), match.index))) continue;
    const month = monthOf(match[2] ?? "");
    add(match, match[3] === undefined ? nearest(month, Number(match[1]), written) : dayOf(fullYear(match[3]), month, Number(match[1])));
  }
  for (const match of text.matchAll(MONTH_DAY)) {
    const month = monthOf(match[1] ?? "");
    add(match, match[3] === undefined ? nearest(month, Number(match[2]), written) : dayOf(Number(match[3]), month, Number(match[2])));
  }
  for (const match of text.matchAll(OF_THIS_MONTH))
    add(match, inMonth(Number(match[1]), match[2]?.toLowerCase() === "next" ? 1 : 0, written));
  for (const match of text.matchAll(WEEKDAY_AND_DATE)) add(match, nextWeekday((match[1] ?? "").toLowerCase(), Number(match[2]), written));
  for (const match of text.matchAll(BARE_ORDINAL)) add(match, nextOfMonth(Number(match[1] ?? match[2]), written));
  return found.sort((a, b) => a.start - b.start);
}

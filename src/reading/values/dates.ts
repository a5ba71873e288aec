/**
 * Dates in British prose, as precise as they are stated: `14 November 2025` is `2025-11-14`, `January 2017` is
 * `2017-01`, `2001` is `2001`, `2021/22` stays a financial year and `Qtr 2, 2018-19` is `2018/19-Q2`.
 * Numeric dates are read day first.
 */

export interface StatedDate {
  /** ISO as far as stated; a financial year is `2021/22`, a quarter `2018/19-Q2` or `2024-Q1`. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
  /** "early 2019", "Spring 2019", "around": the date is true but vaguer than it looks. */
  readonly approx: boolean;
}

const MONTHS: Readonly<Record<string, number>> = {
  jan: 1, feb: 2, mar: 3, apr: 4, may: 5, jun: 6, jul: 7, aug: 8, sep: 9, oct: 10, nov: 11, dec: 12,
  ion: 1, chw: 2, maw: 3, ebr: 4, mai: 5, meh: 6, gor: 7, aws: 8, med: 9, hyd: 10, tac: 11, rha: 12,
}; // biome-ignore format: twelve months, twice
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr)";
const YEAR = "((?:19|20)\\d\\d)";
/**
 * One pattern, the longest shapes first: quarter, day month year, month day year, numeric, ISO, month year,
 * financial year, year. Every gap is bounded.
 */
const DATE = new RegExp(
  [
    `\\b(?:q|qtr|quarter)\\.?\\s?([1-4]),?\\s?(?:of\\s)?${YEAR}(?:[/-](\\d{2}))?(?!\\d)`,
    `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?,?\\s(?:of\\s)?${MONTH}\\b[.,]?\\s?${YEAR}(?!\\d)`,
    `\\b${MONTH}\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s${YEAR}(?!\\d)`,
    `(?<![\\d./-])(\\d{1,2})[./-](\\d{1,2})[./-]((?:19|20)\\d\\d|\\d\\d)(?![\\d/])`,
    `(?<![\\d-])${YEAR}-(\\d{2})-(\\d{2})(?!\\d)`,
    `\\b${MONTH}\\b[.,']?\\s?(?:of\\s)?${YEAR}(?!\\d)`,
    `(?<![\\d£$€,.])${YEAR}\\s?[/-]\\s?((?:20)?\\d{2})(?![\\d%])`,
    `(?<![a-z\\d£$€,./#-])${YEAR}(?![\\d%,/]|\\.\\d)`,
    `(?<![\\d./-])(0?[1-9]|1[0-2])[./]${YEAR}(?![\\d/])`,
  ].join("|"),
  "g",
);
const VAGUE =
  /\b(?:early|mid|late|around|about|circa|c\.?|approx\w*\.?|approximately|spring|summer|autumn|winter|end of|beginning of|start of|during|before|after|by)[\s-]$/;

const NAMED_YEAR = /\b(?:act|regulations|order|code|version|office|windows|server|iso)\s$/;

const two = (value: number): string => String(value).padStart(2, "0");
const month = (word: string): number => MONTHS[word.slice(0, 3).toLowerCase()] ?? 0;
function day(year: string, monthNumber: number, dayNumber: number): string | null {
  if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1) return null;
  const longest = monthNumber === 2 ? (Number(year) % 4 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(monthNumber) ? 30 : 31;
  return dayNumber > longest ? null : `${year}-${two(monthNumber)}-${two(dayNumber)}`;
}

type Groups = readonly (string | undefined)[];
function dateOf(groups: Groups): string | null {
  const [, quarter, quarterYear, quarterTo, d1, m1, y1, m2, d2, y2, d3, m3, y3, y4, m4, d4, m5, y5, y6, to6, y7, m8, y8] = groups;
  if (quarter !== undefined) return `${quarterYear}${quarterTo === undefined ? "" : `/${quarterTo}`}-Q${quarter}`;
  if (m1 !== undefined) return day(y1 ?? "", month(m1), Number(d1));
  if (m2 !== undefined) return day(y2 ?? "", month(m2), Number(d2));
  if (m3 !== undefined) {
    const year = y3?.length === 2 ? (Number(y3) >= 70 ? `19${y3}` : `20${y3}`) : (y3 ?? "");
    return day(year, Number(m3), Number(d3));
  }
  if (m4 !== undefined) return day(y4 ?? "", Number(m4), Number(d4));
  if (m5 !== undefined) return `${y5}-${two(month(m5))}`;
  if (y6 !== undefined && to6 !== undefined) {
    const from = Number(y6);
    const to = to6.length === 4 ? Number(to6) : Math.floor(from / 100) * 100 + Number(to6);
    return to === from + 1 || to === from - 99 ? `${y6}/${to6.slice(-2)}` : null;
  }
  if (m8 !== undefined) return `${y8}-${two(Number(m8))}`;
  return y7 ?? null;
}

/** Every date in `text` (lower case, plain hyphens and quotes), in order, at most 100. */
export function datesIn(text: string): StatedDate[] {
  const found: StatedDate[] = [];
  if (!/\d\d/.test(text)) return found;
  DATE.lastIndex = 0;
  for (let match = DATE.exec(text); match !== null && found.length < 100; match = DATE.exec(text)) {
    const date = dateOf(match);
    if (date === null) continue;
    const start = match.index;
    // "the Freedom of Information Act 2000" is no date.
    if (date.length === 4 && NAMED_YEAR.test(text.slice(Math.max(0, start - 12), start))) continue;
    found.push({ date, start, end: start + match[0].length, approx: VAGUE.test(text.slice(Math.max(0, start - 16), start)) });
  }
  return found;
}

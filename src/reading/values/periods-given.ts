/**
 * A figure for one period beside another that is not held: "2021 - not held 2022 - 7". The answer is in part given, as
 * far as more than that one period was asked for.
 */
import { matchesOf } from "../text/characters.js";

const PERIOD =
  "(?:(?:19|20)\\d\\d(?:[-/](?:\\d\\d){1,2}(?!\\d)|(?![-/]?\\d))|q[1-4]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?: (?:19|20)\\d\\d)?)";
const FIGURE = "£?(\\d[\\d,.]*|nil|none|zero)(?![\\d/]|-\\d)";
/** "2022 – 7", "2023/24 = 265", "2022/23: £1.2m", "in 2022 there were 7". */
const AFTER = new RegExp(
  `(?<!\\b(?:since|from|until|till|before|to|by|after|on|and) )\\b(${PERIOD})\\)?(?:\\s?[-–—=:]\\s?|\\s(?:there (?:was|were)|was|were|it was|had|totalled)\\s|\\s)(?:approx\\.? |about |around |c\\.? ?)?${FIGURE}`,
  "g",
);
/** "7 in 2022", "£40 for 2023/24". */
const BEFORE = new RegExp(`(?<![\\d/.-])${FIGURE}[a-z ]{0,20} (?:in|for|during) (${PERIOD})`, "g");
const YEAR = /^(?:19|20)\d\d$/;

/** "2022 - 23" with spaces is one year, and "2021 - 2023" a range. */
const goesOn = (period: string, figure: string): boolean =>
  YEAR.test(figure) || (YEAR.test(period) && Number(figure) === (Number(period) + 1) % 100);

function periodsWithFigures(lower: string): Set<string> {
  const given = new Set<string>();
  for (const [, period = "", figure = ""] of matchesOf(AFTER, lower)) if (!goesOn(period, figure.replace(/[.,]+$/, ""))) given.add(period);
  for (const [, figure = "", period = ""] of matchesOf(BEFORE, lower)) if (!YEAR.test(figure)) given.add(period);
  return given;
}

const ANY_PERIOD = new RegExp(`\\b${PERIOD}`, "g");

/** Whether the words give a figure for some period, and the question does not ask for that one alone. */
export function givesSomePeriods(lower: string, asked: string): boolean {
  const given = periodsWithFigures(lower);
  if (given.size === 0) return false;
  const wanted = new Set(asked.match(ANY_PERIOD) ?? []);
  return wanted.size !== 1 || ![...wanted].every((period) => given.has(period));
}

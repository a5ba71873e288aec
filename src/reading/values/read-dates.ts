/** Which date is the answer: the only one, the one whose own words were asked about ("ends", "last", "next"), or none. */
import type { AnswerWords } from "./answer-words.js";
import type { AskedFor } from "./asked-for.js";
import type { StatedDate } from "./dates.js";
import { type Finding, isBare, say, type ValueReading } from "./value-reading.js";

const NO_DATE =
  /\b(?:rolling|ongoing|on-going|open-ended|no (?:fixed |set |specific |end |expiry |start |planned |current )*(?:date|dates|end|timescale|timetable|plans?)|not (?:yet |been |currently )*(?:known|decided|set|agreed|determined|confirmed|finalised|scheduled|started|begun|reviewed|been)|to be (?:confirmed|decided|agreed|determined|announced)|tbc|tba|never|unknown|permanent|indefinite(?:ly)?|attached|enclosed|see|refer)\b/;
/** What a date is the date of, told by the words before it: rows of [asked about, words before such a date]. */
const DATE_ROLES: readonly (readonly [asked: RegExp, before: RegExp])[] = [
  [
    /\b(?:end|ends|ended|expire|expires|expiry|finish|run out|runs out|until|terminate|terminates)\b/,
    /\b(?:until|till|to|ends?|ended|ending|end date|expir\w+|runs? out|finish\w*|terminat\w+|up to)(?:\s(?:is|on|at|in|the|of|end))*[\s:=-]{1,3}$/,
  ],
  [
    /\b(?:start|starts|started|begin|begins|began|commence|commenced|go live|live|introduced|awarded|implemented|adopted|open|opened)\b/,
    /\b(?:from|since|start\w*|began|begin\w*|commenc\w+|live|introduced|awarded|implemented|adopted|open(?:ed|s)?)(?:\s(?:date|is|on|at|in|the|of))*[\s:=-]{1,3}$/,
  ],
  [/\b(?:last|latest|most recent(?:ly)?)\b/, /\b(?:last|latest|most recent(?:ly)?|previous(?:ly)?)\b[^.;,\d]{0,40}$/],
  [/\b(?:next|due|scheduled|planned)\b/, /\b(?:next|due|scheduled|planned|will be)\b[^.;,\d]{0,40}$/],
];
/** Dates that might be: "with an option to extend to 2028". */
const OPTIONAL = /\b(?:option|extend|extended|extension|extendable|extensions|further|renew|possible)\b[^.;\d]{0,50}$/;

/** The one of several dates whose own words are what was asked about. */
function dateByRole(text: string, dates: readonly StatedDate[], asked: AskedFor): ValueReading | null {
  if (asked.compound || asked.series) return null;
  for (const [about, before] of DATE_ROLES) {
    if (!about.test(asked.lower)) continue;
    const fitting = dates.filter((stated, index) => {
      const lead = text.slice(Math.max(dates[index - 1]?.end ?? 0, stated.start - 70), stated.start);
      return before.test(lead) && !OPTIONAL.test(lead);
    });
    const [only, more] = fitting;
    if (only !== undefined && (more === undefined || more.date === only.date))
      return dated(only, 0.86, "the date with the words that were asked about");
  }
  return null;
}

/** "Feb 2009, replaced Feb 2018", "March 2011 (web July 2013)": the other date is of something that came later. */
const OF_LATER =
  /^\s?(?:[,;(]|\s[-–])\s?(?:and )?(?:then )?(?:replaced|upgraded|re-?launched|extended|renewed|revised|updated|web|phase (?:2|two|ii)|with|followed|completed|fully|the rest|others?|relet|re-?let)\b/;
const END_ASKED = /\b(?:end|ends|expire|expires|expiry|finish|renewal|run out|runs out|until)\b/;
/** The date that the words state, or none of several. */
export function date(words: AnswerWords, asked: AskedFor): ValueReading {
  const { lower: text, dates } = words;
  const [first] = dates;
  if (first === undefined) {
    // "Rolling contract", "not yet agreed": there is none to give.
    const none = words.quantities.length === 0 && NO_DATE.test(text);
    return say(
      null,
      none ? 0.94 : 0.75,
      none ? "says that there is no date" : "no figure in it, though a date was asked for",
      "date",
      none ? "plain" : "missing",
    );
  }
  const distinct = new Set(dates.map((stated) => stated.date));
  if (distinct.size === 1) return dated(first, isBare(text, first.start, first.end) ? 0.96 : 0.9, "its only date");
  const role = dateByRole(text, dates, asked);
  if (role) return role;
  const last: StatedDate = dates.at(-1) ?? first;
  if (dates.length === 2 && /^\s?(?:-|to|until|till|and ends?|ending)\s/.test(text.slice(first.end, last.start)))
    return END_ASKED.test(asked.lower) ? dated(last, 0.85, "the end of the period") : dated(first, 0.8, "the beginning of the period");
  if (text.slice(0, first.start).trim().length <= 20)
    return dated(first, first.start <= 1 && OF_LATER.test(text.slice(first.end)) ? 0.86 : 0.72, "the date it begins with");
  return say(null, 0.8, "several dates", "date");
}
export const dated = (stated: StatedDate, certainty: number, why: string, finding: Finding = "plain"): ValueReading =>
  say(stated.date, stated.approx ? certainty - 0.06 : certainty, stated.approx ? `${why}, not stated exactly` : why, "date", finding);

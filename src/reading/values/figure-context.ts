/**
 * What the words directly before a figure make of it: a bound ("fewer than 5"), an approximation ("c. 250"), or no
 * figure at all ("section 12", "page 4", "version 2"). A reviewed table of words, looked up from the figure backwards.
 */

import { WordTable } from "../questions/word-table.js";

export type FigureRole = "lt" | "gt" | "atMost" | "atLeast" | "approx" | "reference" | "month" | "between";

const ROLES = new Map<string, FigureRole>();
const add = (role: FigureRole, words: string): void => {
  for (const word of words.split(", ")) ROLES.set(word, role);
};
add("lt", "less than, fewer than, lower than, under, below, llai na");
add("gt", "more than, greater than, over, above, exceed, exceeds, exceeded, exceeding, excess of, upwards of, mwy na");
add("atMost", "no more than, not more than, up to, at most, maximum of, max, a maximum");
add("atLeast", "no less than, no fewer than, not less than, not fewer than, at least, minimum of");
add(
  "approx",
  "c, ca, circa, approx, approximately, about, around, roughly, some, nearly, almost, estimated, estimated at, estimated to be, estimate of, estimate is, region of, just over, just under, well over, closer to, close to, say, probably, tua, oddeutu, approximate, order of, getting on for, guess is, guess of",
);
// Seen in the trial replies or usual in council letters: provisions, parts of documents, versions, telephone numbers, grades.
add(
  "reference",
  "see, section, sections, sect, sec, s, ss, reg, regs, regulation, regulations, exemption, exemptions, exception, exceptions, page, pages, pg, p, pp, para, paras, paragraph, paragraphs, question, questions, q, qs, query, queries, qu, answer, answers, annex, appendix, table, tables, fig, figure, version, versions, v, ref, refs, reference, no, nos, ext, tel, telephone, phone, fax, mobile, tier, tiers, band, bands, grade, grades, scp, level, levels, phase, phases, windows, office, schedule, part, parts, form, wave, waves, lot, lots, year, years, item, items, point, points, chapter, volume, room, floor, step, steps, stage, stages, category, categories, class, type, act, iso, zone, zones, route, routes, article, clause, note, notes, footnote, week, weeks, quarter, quarters, qtr, qtrs, foi, foir, rfi, eir, uprn, row, rows, column, columns, sql server, oracle, release, key stage, room number, reference number, ref number, case number, request number, phone number, question number, adran, cwestiwn, gwestiwn",
);
add(
  "month",
  "january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec, month of, ionawr, chwefror, mawrth, ebrill, mai, mehefin, gorffennaf, awst, medi, hydref, tachwedd, rhagfyr",
);
add("between", "between, from");

const NUMBERED = /\b(?:refs?|references?|tel|telephone|phone|fax|mobile|ext|uprn|id)$|\bnumber$/;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || code > 191;
const SPACE = 32;
const DOT = 46;

/** The letters of a word as one number, one after the other from the last. */
const withLetter = (key: number, code: number): number => (Math.imul(key, 31) + code) | 0;
function keyOf(word: string): number {
  let key = 0;
  for (let at = word.length - 1; at >= 0; at--) key = withLetter(key, word.charCodeAt(at));
  return key;
}
/** The last words of all phrases: behind any other word a figure has no role. */
const LAST_WORDS = new WordTable(new Map(Array.from(ROLES.keys(), (phrase) => [keyOf(phrase.slice(phrase.lastIndexOf(" ") + 1)), 1])));

/**
 * The role that the words before `at` give to the figure there; `lower` is in lower case. Up to three words are
 * looked at, the longest phrase in the table wins.
 */
export function roleBefore(lower: string, at: number): FigureRole | null {
  let end = at;
  while (
    end > 0 &&
    end > at - 3 &&
    (lower.charCodeAt(end - 1) === SPACE || lower[end - 1] === ":" || lower[end - 1] === "(" || lower[end - 1] === "#")
  )
    end--;
  const symbol = lower[end - 1];
  if (symbol === "<") return "lt";
  if (symbol === ">") return "gt";
  if (symbol === "~") return "approx";
  if (symbol === "≤") return "atMost";
  if (symbol === "≥") return "atLeast";
  const colon = lower.slice(end, at).includes(":");
  let role: FigureRole | null = null;
  let phrase = "";
  let position = end;
  for (let count = 0; count < 3; count++) {
    if (position > 0 && lower.charCodeAt(position - 1) === DOT) position--;
    let begin = position;
    let letters = 0;
    while (begin > 0 && begin > position - 16 && isLetter(lower.charCodeAt(begin - 1)))
      letters = withLetter(letters, lower.charCodeAt(--begin));
    if (begin === position || (count === 0 && LAST_WORDS.get(letters) < 0)) break;
    const word = lower.slice(begin, position);
    phrase = phrase === "" ? word : `${word} ${phrase}`;
    role = ROLES.get(phrase) ?? role;
    if (begin === 0 || lower.charCodeAt(begin - 1) !== SPACE) break;
    position = begin - 1;
  }
  // "Answer: 15" and "Year 2: 15" say the figure; "Ref: 15" and "Tel: 15" do not.
  return role === "reference" && colon && !NUMBERED.test(phrase) ? null : role;
}

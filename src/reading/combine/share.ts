/**
 * One answer for several questions. "n/a for all three" under three questions is the answer to each; "25 / 12" under
 * two is one for each; a plain "Yes" under four is the last one's, and the others have none.
 */
import type { IndexedQuestion } from "../questions/question-index.js";
import { askedFor } from "../values/asked-for.js";
import { quantitiesIn } from "../values/quantities.js";
import type { AnswerMeaning } from "../values/read-answer.js";

export type Sharing =
  | { readonly kind: "all"; readonly count: number; readonly why: string; readonly sure: number; readonly unnamed?: true }
  | { readonly kind: "split"; readonly parts: readonly string[] }
  | { readonly kind: "last"; readonly sure: number };

const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8 };
const COUNTED =
  /\b(?:(?:for|to)\s+)?(?:all|these|those|the(?: above| last| previous| preceding)?|both)\s+(?:of\s+(?:these|the above|them)\s*)?(two|three|four|five|six|seven|eight|\d)\b(?!\s*(?:%|\.\d|years?|months?|weeks?|days?|hours?|officers?|staff|members?|sites?|cases?))/i;
const BOTH =
  /^\W{0,2}(?:both\b(?:\W|$)|(?:[^.]{0,60}\s)?(?:for|to|in respect of|as to)\s+both\b(?:\W|$|\s+(?:questions?|parts?|of these)))|\bboth (?:of these )?(?:questions|parts)\b/i;
const EVERY =
  /\b(?:for |to |on )?(?:either|neither|none|any) of (?:these|those|them)\b(?! (?:were|was|are|is|had|have)\b)|\b(?:for|to)\s+all\s*(?:of\s+(?:these|the above|them)|questions|parts|\W*$)|\ball of (?:these|the above)\b|\b(?:all|each) (?:of )?(?:the |these |above )*(?:questions|parts)\b|\b(?:as above for all|n\/?a (?:for|to) (?:all|any))\b/i;
/** "These parts do not arise, given the answer at 11." */
const THESE_ARE =
  /^\W{0,3}(?:these|those|the (?:above|last|previous)|such|(?:the|both|all) (?:sub-?)?(?:parts|questions)) ?(?:(?:sub-?)?(?:parts|questions|items|points|matters))?(?:,? therefore,?)? (?:do(?: not|n['’]t)|did(?: not|n['’]t)|are(?: not|n['’]t| all| both| therefore)|fall away|were not)\b/i;
/** "All n/a as we've got one" */
const ALL_ARE =
  /^\W{0,3}(?:all|each|both|every one)(?: of (?:it|this|these|them|those))?(?: (?:is|are|were|was))? (?:n\/?a\b|not |no\b|yes\b|nil\b|none\b|unknown\b|refused\b|withheld\b|exempt\b|irrelevant\b|as above\b|the same\b|see\b|published\b|held by\b)/i;
const NAMED = /\b(?:qs?|qus|questions|parts)\.?\s?(\d{1,3}[a-z]?)\s?(?:,|and|&|to|-|–)\s?(?:q|question\s)?(\d{0,3}[a-z]?)\b/i;

const SHORT = 6;
const BARE_FIGURE = /^[<>~£c.\s]{0,3}\d[\d,]*(?:\.\d+)?\s?(?:%|k|m|bn)?(?:\s(?:and|respectively))?$/i;
const words = (text: string): number => text.split(" ").length;

/** `run`: the questions one after another without an answer between, the last of which has the words `text` below it. */
export function sharing(run: readonly IndexedQuestion[], text: string, lines: readonly string[], meaning: AnswerMeaning): Sharing {
  const count = run.length;
  const named = NAMED.exec(text.slice(0, 240));
  if (named) return { kind: "all", count, why: `The words name the questions (${named[0].trim()}).`, sure: 0.97 };
  const head = text.slice(0, 200);
  const counted = COUNTED.exec(head);
  if (counted) {
    const number = NUMBERS[(counted[1] ?? "").toLowerCase()] ?? Number(counted[1]);
    if (number >= 2 && number <= count)
      return { kind: "all", count: number, why: `"${counted[0].trim()}" speaks of ${number} questions.`, sure: 0.97 };
  }
  if (count >= 2 && BOTH.test(head)) return { kind: "all", count: 2, why: '"both" speaks of two questions.', sure: 0.95 };
  const given = meaning.status === "answered" || meaning.status === "partly_answered";
  if (EVERY.test(head) || ALL_ARE.test(head) || (!given && THESE_ARE.test(head)))
    return { kind: "all", count, why: "The words speak of all these questions.", sure: 0.95 };
  const parts =
    lettered(text, count) ?? partsOf(text, lines, count) ?? placesNamed(text, count) ?? clausesOf(run, text) ?? figureAndWhat(run, text);
  if (parts) return { kind: "split", parts };
  if (standsApart(run)) return { kind: "last", sure: meaning.status === "answered" ? 0.9 : 0.85 };
  if (meaning.status !== "answered" && meaning.status !== "partly_answered" && siblings(run)) {
    return { kind: "all", count, why: "One statement stands below several questions.", sure: oneParent(run) ? 0.93 : 0.88 };
  }
  if (meaning.status !== "answered" && meaning.status !== "partly_answered") {
    return { kind: "all", count, why: "One statement stands below several questions.", sure: 0.8 };
  }
  // "8,940 accounts. We have never worked that out as a percentage." below two questions for a percentage.
  if (meaning.status === "partly_answered" && meaning.value === null && siblings(run) && asksTheSame(run))
    return { kind: "all", count, why: "The words withhold what each of these questions asks for.", sure: 0.8, unnamed: true };
  if (saysOneEach(run, text)) return { kind: "all", count, why: "The words give a figure for each of these questions.", sure: 0.85 };
  if (words(text) > SHORT * 2)
    return { kind: "all", count, why: "One longer answer stands below several questions.", sure: 0.75, unnamed: true };
  return { kind: "last", sure: 0.9 };
}

/** A figure of one kind is asked for each time. */
function asksTheSame(run: readonly IndexedQuestion[]): boolean {
  const [kind, ...others] = run.map(({ question }) => askedFor(question).kind);
  return kind !== undefined && kind in KINDS && others.every((other) => other === kind);
}

const KINDS: Readonly<Record<string, readonly string[]>> = { number: ["number", "measure"], money: ["money"], percent: ["percent"] };
/** "1,140 miles, which is 41%" below "How many miles" and "What percentage": figures of the kinds that were asked for, one each. */
function saysOneEach(run: readonly IndexedQuestion[], text: string): boolean {
  const asked = run.map(({ question }) => askedFor(question).kind);
  if (new Set(asked).size < asked.length || text.length > 200) return false;
  const said = quantitiesIn(text.toLowerCase()).map(({ kind }) => kind);
  return asked.every((kind) => said.some((one) => KINDS[kind]?.includes(one) === true));
}

const LETTERS = "abcdefgh";
/** "a) the files did not come to us b) 71.3": the parts say in which order they are. */
function lettered(text: string, count: number): string[] | null {
  // The first letter may have been read as part of the label.
  if (count < 2 || count > LETTERS.length || !/\sb\)\s|^\(a\).*\s\(b\)\s/i.test(text)) return null;
  const open = text.startsWith("(") ? "\\(" : "";
  const parts: string[] = [];
  let rest = text.replace(/^\(?a[).:]\s+/i, "");
  for (const letter of LETTERS.slice(1, count)) {
    const next = new RegExp(`(?:^|[\\s;,.])${open}${letter}\\)\\s+`, "i").exec(rest);
    if (!next) return null;
    parts.push(rest.slice(0, next.index).trim());
    rest = rest.slice(next.index + next[0].length);
  }
  parts.push(rest.trim());
  return parts.every((part) => part !== "") ? parts : null;
}

const PLACE = [/\b(?:first|former|1st)\b/i, /\b(?:second|2nd|latter|other|last)\b/i, /\b(?:third|3rd|last)\b/i, /\b(?:fourth|4th|last)\b/i];
const CLAUSE_ENDS: readonly RegExp[] = [/[.;]\s+/, /,\s+(?:and\s+|but\s+)?(?!which|that|of |or |i\.?e|about |around |say )/];
/** Where the clauses themselves say which question they are for, "and" is enough. */
const NAMED_ENDS: readonly RegExp[] = [...CLAUSE_ENDS, /,?\s+(?:and|but)\s+/];
const LONGEST_SPLIT = 200;

/** The clauses of the text, when there are as many as questions. */
function clauses(text: string, count: number, ends: readonly RegExp[], fits: (parts: readonly string[]) => boolean): string[] | null {
  if (text.length > LONGEST_SPLIT) return null;
  for (const end of ends) {
    const parts = text.split(end).map((part) => part.trim());
    if (parts[parts.length - 1] === "") parts.pop();
    if (parts.length === count && parts.every((part) => part !== "") && fits(parts)) return parts;
  }
  return null;
}

/** "Yes to the first, no idea on the second": each clause says which question it is for. */
const placesNamed = (text: string, count: number): string[] | null =>
  PLACE[0]?.test(text) ? clauses(text, count, NAMED_ENDS, (parts) => parts.every((part, at) => PLACE[at]?.test(part))) : null;

const YES_NO = /^\W{0,2}(?:yes|no|yep|nope|y|n|oes|nac oes|ydy|nac ydy)(?!\p{L})/iu;
/** "£794.6m gross, software licences £3,915,442": a clause for each question, with one figure of the kind that it asks for. */
function clausesOf(run: readonly IndexedQuestion[], text: string): string[] | null {
  const asked = run.map(({ question }) => askedFor(question).kind);
  if (!asked.every((kind) => kind in KINDS || kind === "boolean") || asked.every((kind) => kind === "boolean")) return null;
  return clauses(text, run.length, CLAUSE_ENDS, (parts) =>
    parts.every((part, at) => {
      const kind = asked[at] ?? "";
      if (kind === "boolean") return YES_NO.test(part);
      const said = quantitiesIn(part.toLowerCase());
      return said.length === 1 && said.every((one) => KINDS[kind]?.includes(one.kind));
    }),
  );
}

/** Asks in words after what the question before it counts: "Which job was that for?" */
const ASKS_OF_IT =
  /^(?:and |if so,? )?(?:(?:which|what|who|whom|where|why|for (?:what|whom|which)|to whom)\b.{0,60}\b(?:that|this|it|they|those|them|these|he|she|one)\b|(?:what|where|who|why)\?|(?:for|of) (?:what|whom|which)\b)/;
/** "£575 - interim section 151 officer" */
const FIGURE_DASH =
  /^(\W{0,2}[£\d][^\s]*(?: ?(?:m|k|million|bn|%|per cent))?)\s?(?:[-–—:]|\()\s?(?=\p{L})([^\d£]{3,100}(?:\d{1,4}[^\d£]{0,40})?)$/u;
/** A figure for the first of two questions and, behind a sign, the words that the second asks of it. */
function figureAndWhat(run: readonly IndexedQuestion[], text: string): string[] | null {
  const [first, second, more] = run;
  if (!first || !second || more !== undefined || !(askedFor(first.question).kind in KINDS)) return null;
  const { kind, lower } = askedFor(second.question);
  const said = (kind === "text" || kind === "unknown") && ASKS_OF_IT.test(lower) ? FIGURE_DASH.exec(text.trim()) : null;
  if (said === null) return null;
  const [, figure = "", what = ""] = said;
  const given = quantitiesIn(figure.toLowerCase());
  const fits = given.length === 1 && KINDS[askedFor(first.question).kind]?.includes(given[0]?.kind ?? "") === true;
  return fits ? [figure.trim(), what.replace(/\)\W*$/, "").trim()] : null;
}

/** Questions of one group, or all main questions: a statement below them is meant for each. */
function siblings(run: readonly IndexedQuestion[]): boolean {
  const parents = new Set(run.map((question) => question.question.parent ?? ""));
  return parents.size === 1 || run.every((question) => question.key?.sub === "" || question.key === null) || run.length === 2;
}

/** Parts of one question and then a question of its own: what stands below the last says nothing of the parts. */
function standsApart(run: readonly IndexedQuestion[]): boolean {
  const parents = run.map(({ question }) => question.parent);
  const last = parents.pop();
  return parents.length > 1 && parents[0] !== undefined && parents[0] !== last && parents.every((parent) => parent === parents[0]);
}

/** Parts of one question: a statement below the last is most surely for all. */
const oneParent = (run: readonly IndexedQuestion[]): boolean =>
  run.every(({ question }) => question.parent !== undefined && question.parent === run[0]?.question.parent);

/** What stands between the parts: a sign and how it is set. */
const BETWEEN: readonly (readonly [mark: string, sign: RegExp])[] = [
  ["/", /\s+\/\s+/],
  [";", /\s*;\s+/],
  ["|", /\s*\|\s*/],
  ["/", /(?<=\d)\s*\/\s*(?=\d)/],
];
function partsOf(text: string, lines: readonly string[], count: number): string[] | null {
  for (const [mark, sign] of BETWEEN) {
    const parts = (text.includes(mark) ? text.split(sign) : [text]).filter((part) => part !== "");
    if (parts.length === count && parts.every((part) => words(part) <= SHORT)) return parts;
  }
  // "744 and 162": nothing but as many figures as questions.
  const figures = text.replace(/[.\s]+$/, "").split(/,?\s+and\s+|,\s+/);
  if (figures.length === count && figures.every((part) => BARE_FIGURE.test(part))) return figures;
  if (lines.length === count && lines.every((line) => words(line) <= SHORT && !/:\s*$/.test(line))) return [...lines];
  return null;
}

/**
 * How letters name the questions that they answer, beside "question 4" and "(6c)": "your section 13", "questions 4
 * (including a, b and c), 7 and 9", "6b or 6c", "the last part of question 13". What only points to another answer
 * ("see the answer to question 4") names nothing.
 */
import type { QuestionIndex } from "../questions/question-index.js";
import { type Naming, namingsIn } from "../segments/named-questions.js";

export type { Naming };

const POINTING =
  /\b(?:(?:see|refer(?:red)? (?:you )?(?:back )?to|as (?:per|in|for|at|above)|same as|repeats?|repeat of|duplicates?)\s+(?:\w+\s+){0,9}|(?:answer(?:ed)?|response|reply|what) (?:(?:that )?(?:i|we) (?:have )?)?(?:(?:given|gave|said|provided|set out|wrote) )?(?:to|in|at|under|for)\s+(?:\w+\s+){0,4})$/i;
const ANSWERS_TO =
  /\b(?:(?:not|n['’]t|cannot|nothing|unable to)\s(?:\w+\s){0,4}(?:an |any |the )?(?:answer|response|reply)|in (?:answer|response|reply)|(?:is|are) (?:my|our|the) (?:answer|response|reply)|^\W{0,3}(?:our|the|my) (?:answer|response|reply)) to (?:your )?$/i;
/** "4 (including a, b and c)", "4 (a) to (c)". */
const WITH_LETTERS =
  /\b(\d{1,3})\s?\((?:including|incl\.?|all of|parts?|that is|with)?\s?([a-h](?:\s?(?:,|and|&|to|-)\s?){1,2}[a-h](?:(?:\s?(?:,|and|&|to|-)\s?){1,2}[a-h])*)\)/gi;
const SECTION = /\b(?:your|the) sections? (\d{1,2})\b(?! (?:of|notice|refusal|exemption))/gi;
const ORDINAL_PART =
  /\b(first|second|third|fourth|fifth|last|final)\s+(?:part|half|limb|point)\s+of\s+(?:your\s+)?question\s+(\d{1,3})\b/gi;
const ORDINALS = ["first", "second", "third", "fourth", "fifth"];
const ALTERNATIVES = /\b(\d{1,3}[a-h]) (?:or|nor) (?=\d{1,3}[a-h]\b)/gi;

const MAYBE = /\d|question|part|point|query/i;

/** The questions that a stretch of a letter says it answers. */
export function namesIn(text: string, index: QuestionIndex): Naming[] {
  if (!MAYBE.test(text)) return [];
  const parts: Naming[] = [];
  let rest = text;
  const blank = (from: number, length: number): void => {
    rest = rest.slice(0, from) + " ".repeat(length) + rest.slice(from + length);
  };
  for (const match of text.matchAll(ORDINAL_PART)) {
    const below = index.questions.filter(({ key, question }) => key?.number === Number(match[2]) && !question.group);
    const word = (match[1] ?? "").toLowerCase();
    const one = word === "last" || word === "final" ? below[below.length - 1] : below[ORDINALS.indexOf(word)];
    if (!one || below.length < 2) continue;
    parts.push({ start: match.index, end: match.index + match[0].length, orders: [one.order] });
    blank(match.index, match[0].length);
  }
  for (const match of rest.matchAll(SECTION)) {
    const below = index.questions.filter(({ key, question }) => key?.number === Number(match[1]) && !question.group);
    if (below.length < 2) continue;
    parts.push({ start: match.index, end: match.index + match[0].length, orders: below.map(({ order }) => order) });
    blank(match.index, match[0].length);
  }
  let spelled = rest.replace(ALTERNATIVES, (whole, label: string) => `${label} and `.padEnd(whole.length));
  const longer: { readonly at: number; readonly by: number }[] = [];
  spelled = spelled.replace(WITH_LETTERS, (whole, number: string, letters: string, at: number) => {
    const list = [number, ...spreadLetters(letters).map((letter) => `${number}${letter}`)].join(", ");
    longer.push({ at, by: list.length - whole.length });
    return list;
  });
  const back = (offset: number): number => longer.reduce((sum, { at, by }) => (offset > at ? sum - by : sum), offset);
  const found = namingsIn(spelled, index).filter(({ start }) => {
    const before = spelled.slice(Math.max(0, start - 110), start);
    return ANSWERS_TO.test(before) || !POINTING.test(before);
  });
  return [...parts, ...found.map((one) => ({ ...one, start: back(one.start), end: back(one.end) }))].sort((a, b) => a.start - b.start);
}

/** "a to c" is a, b and c. */
function spreadLetters(list: string): string[] {
  const letters = list.toLowerCase().match(/\b[a-h]\b/g) ?? [];
  const [first, last] = letters;
  if (letters.length !== 2 || first === undefined || last === undefined || !/to|-/.test(list.replace(/\b[a-h]\b/gi, ""))) return letters;
  const all: string[] = [];
  for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++) all.push(String.fromCharCode(code));
  return all;
}

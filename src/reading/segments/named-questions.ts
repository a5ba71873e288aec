/** Questions named in running text: "questions 1 to 4", "Q3 and Q5", "question 2(a)", "your third question". */
import type { IndexedQuestion, QuestionIndex } from "../questions/question-index.js";
import { hasDigit, matchesOf } from "../text/characters.js";

const NAMING =
  /\b(?:questions?|qns?|qus?|qs?|parts?|points?|items?|cwestiynau|cwestiwn)(?:\s?(?:numbers?|nos?)\b)?[.\s]{0,2}(\(?\d{1,3}\)?(?:\s?\(?[a-h](?![\p{L}\p{N}])\)?)?(?:(?:\s?(?:,|&|and|to|or|-|–|\/|a|ac)\s?){1,2}(?:(?:questions?|q)\.?\s?)?\(?\d{1,3}\)?(?:\s?\(?[a-h](?![\p{L}\p{N}])\)?)?){0,12})/giu;
/** "With regard to 4c, …", "For 13a and 13b, …", "(13c)": a number with a letter needs no noun where words lead to it. */
const WITHOUT_NOUN =
  /\d(?<=(?:\b(?:to|for|regards|of|regarding|concerning|on|in)\s|\()\d{1,3})[a-h](?:(?:\s?(?:,|&|and|to|-|–)\s?){1,2}\d{1,3}[a-h])*(?![\p{L}\d])/giu;
const HAS_LETTER = /\d[a-h](?![a-z\d])/i;
const ORDINAL =
  /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final)\s+(?:\w+\s+)?(?:question|part|point|query)\b/gi;
const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
/** "your first three questions", "the last two points", "the first and second questions". */
const ORDINAL_RANGE =
  /\b(?:(first|last|final)\s+(two|three|four|five|six|seven|eight|[2-8])|(first|second|third|fourth|fifth)(?:,| and| &)\s+(?:the\s+|your\s+)?(second|third|fourth|fifth|sixth|last|final))\s+(?:(?!of\b|and\b)\w+\s+)?(?:questions|parts|points|queries|items)\b/gi;
/** "To answer your second and third questions staff would have to …": why the whole is refused. */
const WOULD_ANSWER = /\b(?:to|in) (?:answer|respond to|deal with|address|comply with|answering|responding to)\s(?:the |your )?$/i;
const COUNTS = ["", "", "two", "three", "four", "five", "six", "seven", "eight"];
const PART = /(\d{1,3})\s?\)?\s?\(?([a-h](?![\p{L}\p{N}]))?|(to|-|–)/giu;

const LEADING =
  /\b(?:cover|appl|relat|concern|govern|engaged for|in respect of|statement|refus|answer|response|reply|repli|decision|redact|withh|relied on|used|claimed|cited)/i;
const COVERS =
  /\b(cover(?:s|ing)?|appl(?:y|ies|ied) to|relates? to|concerns?|governs?|engaged for|in respect of|(?:statements?|refusals?|answers?|responses?|repl(?:y|ies)|decisions?|redactions?|withheld|relied on|used|claimed|cited) (?:(?:given|made|set out) )?(?:at|to|under|in|for)) (?=\(?\d{1,2}\s?\(?[a-h]?\)?(?:[.,;:\s]|$)(?!\s?(?:%|per|of the|years?|months?|people|cases|files|working|days|hours)))/gi;
/** "Section 43(2) covers 3 (value) and 6", "the refusal at 5": with the noun that is not said. */
export const withNouns = (text: string): string =>
  LEADING.test(text) ? text.replace(/(\d)\s\([a-z ]{3,30}\)/gi, "$1").replace(COVERS, "$1 questions ") : "";

export interface Naming {
  readonly start: number;
  readonly end: number;
  readonly orders: readonly number[];
}

/** What every naming has: tried first, for most sentences have none. The digit is looked for first, for speed. */
const HAS_NAME = /\d(?<=\b(?:questions?|qns?|qus?|qs?|parts?|points?|items?|cwestiynau|cwestiwn)(?:\s?(?:numbers?|nos?))?[.\s]{0,2}\(?\d)/i;
const HAS_NOUN = /question|part|point|quer[iy]|items/i;
const NO_MATCHES: readonly RegExpExecArray[] = [];

/** Every place where questions are named, with the questions by order. */
export function namingsIn(text: string, index: QuestionIndex): Naming[] {
  const found: Naming[] = [];
  const figured = hasDigit(text);
  for (const match of figured && HAS_NAME.test(text) ? matchesOf(NAMING, text) : NO_MATCHES) {
    let list = match[1] ?? "";
    // "question 4, 48 pupils": one question, and then its figure.
    if (!/^(?:\p{L}+s|cwestiynau)\b/iu.test(match[0])) list = list.replace(/\s?,(?!\s?(?:and\s|&\s)?(?:questions?|q)\.?\s?\d).*$/isu, "");
    const orders = ordersOf(list, index);
    if (orders.length > 0)
      found.push({ start: match.index, end: match.index + match[0].length - ((match[1] ?? "").length - list.length), orders });
  }
  for (const match of figured && HAS_LETTER.test(text) ? matchesOf(WITHOUT_NOUN, text) : NO_MATCHES) {
    const start = match.index - (/\d{0,2}$/.exec(text.slice(Math.max(0, match.index - 2), match.index))?.[0].length ?? 0);
    const end = match.index + match[0].length;
    if (found.some((naming) => start < naming.end && naming.start < end)) continue;
    const orders = ordersOf(text.slice(start, end), index);
    if (orders.length > 0) found.push({ start, end, orders });
  }
  for (const match of HAS_NOUN.test(text) ? matchesOf(ORDINAL_RANGE, text) : NO_MATCHES) {
    if (WOULD_ANSWER.test(text.slice(0, match.index))) continue;
    const orders = ordersInRange(match, index);
    if (orders.length > 1) found.push({ start: match.index, end: match.index + match[0].length, orders });
  }
  for (const match of HAS_NOUN.test(text) ? matchesOf(ORDINAL, text) : NO_MATCHES) {
    const word = (match[1] ?? "").toLowerCase();
    const answerable = index.questions.filter((question) => !question.question.group);
    const at = word === "last" || word === "final" ? answerable.length - 1 : ORDINALS.indexOf(word);
    const question = answerable[at];
    if (question) found.push({ start: match.index, end: match.index + match[0].length, orders: [question.order] });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The questions of the first or last so many numbers, or of two of them. */
function ordersInRange([, from, many, one, other]: RegExpExecArray, index: QuestionIndex): number[] {
  const answerable = index.questions.filter(({ question }) => !question.group);
  const numberOf = ({ key, ordinal }: IndexedQuestion): string => (key ? `${key.prefix}${key.number}` : `#${ordinal}`);
  const numbers = [...new Set(answerable.map(numberOf))];
  const at = (word: string | undefined): number =>
    /^(?:last|final)$/i.test(word ?? "") ? numbers.length - 1 : ORDINALS.indexOf((word ?? "").toLowerCase());
  let named: (string | undefined)[] = [numbers[at(one)], numbers[at(other)]];
  if (many !== undefined) {
    const count = Math.max(COUNTS.indexOf(many.toLowerCase()), Number(many) || 0);
    if (count >= numbers.length) return [];
    named = /^first$/i.test(from ?? "") ? numbers.slice(0, count) : numbers.slice(-count);
  }
  return answerable.filter((question) => named.includes(numberOf(question))).map(({ order }) => order);
}

/** All questions a text names, each once. */
export const namedQuestions = (text: string, index: QuestionIndex): number[] => [
  ...new Set(namingsIn(text, index).flatMap((naming) => naming.orders)),
];

function ordersOf(list: string, index: QuestionIndex): number[] {
  const orders: number[] = [];
  let from: number | null = null;
  let range = false;
  for (const match of matchesOf(PART, list)) {
    if (match[3] !== undefined) {
      range = true;
      continue;
    }
    const number = Number(match[1]);
    const sub = (match[2] ?? "").toLowerCase();
    const here = ordersAt(index, number, sub);
    const first = orders[orders.length - 1];
    const last = here[here.length - 1];
    if (range && from !== null && first !== undefined && last !== undefined && last > first) {
      for (const question of index.questions)
        if (question.order > first && question.order <= last && !question.question.group) orders.push(question.order);
    } else orders.push(...here);
    from = number;
    range = false;
  }
  return [...new Set(orders)];
}

/** The question of that label; a number that is only a heading (or has no question of its own) stands for all below it. */
function ordersAt(index: QuestionIndex, number: number, sub: string): number[] {
  const exact = index.questions.filter((question) => question.key?.number === number && question.key.sub === sub);
  const answerable = exact.filter((question) => !question.question.group);
  if (answerable.length > 0) return answerable.slice(0, 1).map((question) => question.order);
  if (sub === "") {
    const below = index.questions.filter((question) => question.key?.number === number && !question.question.group);
    if (below.length > 0) return below.map((question) => question.order);
    const straight = index.questions.every((question) => question.key === null)
      ? index.questions.find((question) => question.ordinal === number)
      : undefined;
    return straight ? [straight.order] : [];
  }
  return [];
}

/**
 * Sentences of an answer that take up the question's words: "Income from the markets in 2022/23 was £143,706." to
 * "What was the income from the markets in 2022/23?". Nobody asks there: the whole sentence is the answer's.
 */
import { codeAt } from "../../pattern/code-at.js";
import type { IndexedQuestion, QuestionIndex } from "../questions/question-index.js";
import type { ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import { ASKED, ASKING, FIGURE, FIGURED, GOES_ON, isOf, QUESTION_MARK, SAYS_NOTHING, SPACED, YOU } from "../text/word-kinds.js";
import type { Mention } from "./find-questions.js";

const FURTHEST = 45;
/** Words beside the question's that make a sentence say something; a figure counts twice. */
const LEAST_BESIDE = 2;
const CHANCE = 3;

const LONG = 6;
function telling(reply: ReplyText, from: number, to: number): number {
  let count = 0;
  for (let word = from; word < to; word++) count += worthOf(reply, word);
  return count;
}

function worthOf(reply: ReplyText, word: number): number {
  if (isOf(reply, word, FIGURED | FIGURE)) return 2;
  return isOf(reply, word, SAYS_NOTHING) ? 0 : 1;
}

/** A figure between the question's own words: "The council spent £618,330 on consultants in 2022/23." */
function figureWithin(reply: ReplyText, question: IndexedQuestion, from: number, to: number): boolean {
  for (let word = from; word < to; word++) if (!question.words.includes(reply.wordId[word] ?? -2) && worthOf(reply, word) > 1) return true;
  return false;
}

type Ends = "nowhere" | "stops" | "asks";

/** What stands between a word and the next: the end of a sentence, a question mark, or a colon or dash that leads on. */
function endAfter(reply: ReplyText, word: number): Ends {
  if (isOf(reply, word, SPACED)) return "nowhere";
  const line = reply.lines[reply.wordLine[word] ?? 0];
  if (!line) return "nowhere";
  const text = textOf(reply, line);
  const from = reply.wordEnd[word] ?? 0;
  const to = Math.min(word + 1 < line.endWord ? (reply.wordStart[word + 1] ?? from) : line.end, from + 6);
  for (let at = from; at < to; at++) {
    const code = codeAt(text, at);
    if (code === 0x3f || code === 0x3a) return "asks";
    // "Number of notices in each year – 2019: 61": the dash leads from the question to its answer.
    if ((code === 0x2d || code === 0x2013 || code === 0x2014) && codeAt(text, at - 1) <= 0x20 && codeAt(text, at + 1) <= 0x20)
      return "asks";
    if ((code === 0x2e || code === 0x21 || code === 0x3b) && (at + 1 >= text.length || codeAt(text, at + 1) <= 0x20)) return "stops";
  }
  return "nowhere";
}

/** Whether a paragraph, cell, list item or label begins with the word's line. */
function beginsAnew(reply: ReplyText, stretch: Int32Array, word: number): boolean {
  const at = reply.wordLine[word] ?? 0;
  const line = reply.lines[at];
  if (!line || line.firstWord !== word) return false;
  const before = reply.lines[at - 1];
  return line.fresh || before?.document !== line.document || stretch[at] !== stretch[at - 1];
}

/** Whether the words ask for something. */
function leadsUp(reply: ReplyText, from: number, to: number): boolean {
  for (let word = from; word < to; word++) if (isOf(reply, word, ASKING)) return true;
  return false;
}

/** Whether the word begins a line with a capital: where the lines of a letter have no blank ones between, a sentence of its own. */
function beginsLine(reply: ReplyText, word: number): boolean {
  const line = reply.lines[reply.wordLine[word] ?? 0];
  if (!line || line.firstWord !== word) return false;
  const first = textOf(reply, line).charAt(reply.wordStart[word] ?? 0);
  return first !== first.toLowerCase();
}

/** With this share of the question's words it stands there, whatever they are ("(a) in 2022/23?"). */
const NEARLY_ALL = 0.8;
/** "2022/23 = 143 2023/24 = 201" to "How many were felled in 2022/23 and in 2023/24?": only the years are the question's, and they head figures. */
export function isOnlyYears(reply: ReplyText, index: QuestionIndex, mention: Mention): boolean {
  const question = index.questions[mention.order];
  if (!question || mention.recall >= NEARLY_ALL) return false;
  let figures = 0;
  for (let word = mention.firstWord; word < mention.endWord; word++) {
    if (!question.words.includes(reply.wordId[word] ?? -2)) continue;
    if (isOf(reply, word, FIGURED)) figures++;
    else if (!isOf(reply, word, SAYS_NOTHING)) return false;
  }
  return figures > 1;
}

/** Whether the sentence around the mention answers rather than asks; `from` is the first word after the label, if any. */
export function isTakenUp(reply: ReplyText, index: QuestionIndex, stretch: Int32Array, mention: Mention, from: number): boolean {
  const question = index.questions[mention.order];
  if (!question) return false;
  let { firstWord: first } = mention;
  for (let word = mention.firstWord; word < mention.endWord - 1; word++) {
    const within = endAfter(reply, word);
    if (within === "nowhere") continue;
    // A word or two of the sentence before were met by chance: "… by the month. Income from the markets …".
    if (within === "asks" || word - mention.firstWord >= CHANCE) return false;
    first = word + 1;
  }
  let begin = first;
  const own = reply.lines[reply.wordLine[first] ?? 0];
  // A line that begins with it is no rest of the line before.
  const earliest = own && first - own.firstWord <= CHANCE ? Math.max(from, own.firstWord) : from;
  while (begin > earliest && first - begin < FURTHEST) {
    if (beginsAnew(reply, stretch, begin) || endAfter(reply, begin - 1) !== "nowhere") break;
    begin--;
  }
  let last = mention.endWord - 1;
  let end = endAfter(reply, last);
  while (end === "nowhere" && last - mention.endWord < FURTHEST) {
    if (last + 1 >= reply.wordCount || beginsAnew(reply, stretch, last + 1) || beginsLine(reply, last + 1)) break;
    end = endAfter(reply, ++last);
  }
  if (end !== "stops") return false;
  // "You asked how many were refused, how many came from the public and how long it took.": a list of what was asked.
  const list = isOf(reply, begin, YOU) && isOf(reply, begin + 1, ASKED);
  if (list && (first - begin >= LONG || last + 1 - mention.endWord >= LONG)) return true;
  if (last >= mention.endWord && isOf(reply, mention.endWord, GOES_ON)) return true;
  const opening = question.words[0];
  const opens = (word: number): boolean => word < mention.endWord && reply.wordId[word] === opening;
  // "The council is not thinking of it." to "Is the council thinking of it?": the verb has changed its place.
  const turned = question.turns && !opens(first);
  // "We have no record of how many people use the clubs." speaks of the question in the middle of a sentence.
  const lead = telling(reply, begin, first);
  if (lead >= LEAST_BESIDE && !leadsUp(reply, begin, first)) return true;
  // Asking begins with the question's own first word: "How many", "Does the", "Number of".
  if (!turned && [first, first + 1, first + 2, begin, begin + 1].some(opens)) return false;
  if (figureWithin(reply, question, first, mention.endWord)) return true;
  return turned || lead + telling(reply, mention.endWord, last + 1) >= LEAST_BESIDE;
}

/** What an answer begins with and no question does: a yes or no, "n/a", a figure that is no label and no year. */
const ANSWERS_FIRST =
  /^\W{0,3}(?:n ?\/ ?a\b|not (?:applicable|held|known)\b|(?:yes|no|none|nil|zero)\b|(?:(?:about|around|approximately|approx|only|just|some|over|nearly|circa|all)\.? )?(?:£?(?!(?:19|20)\d\d\b)\d[\d,.]*(?:%|m|k|bn)?(?=[\s,;])(?<![.)])|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)\b))/i;
const BEGINNING = 24;

/**
 * "Question 1: five branches have closed since April 2015": between a label, whose first word is `from`, and the question's
 * words stands what only an answer begins with.
 */
export function isAnsweredFirst(reply: ReplyText, index: QuestionIndex, mention: Mention, from: number): boolean {
  const question = index.questions[mention.order];
  const line = reply.lines[reply.wordLine[from] ?? 0];
  if (mention.firstWord <= from || !line || !question || question.words.includes(reply.wordId[from] ?? -2)) return false;
  // Asking begins with the question's own first word, unless the verb has changed its place.
  for (let word = from; word < mention.endWord && !question.turns; word++) if (reply.wordId[word] === question.words[0]) return false;
  for (let at = line.index; at <= (reply.wordLine[mention.endWord - 1] ?? line.index); at++)
    if (((reply.lines[at]?.kinds ?? 0) & QUESTION_MARK) !== 0) return false;
  const begin = reply.wordStart[from] ?? line.start;
  const until = reply.wordLine[mention.firstWord] === line.index ? (reply.wordStart[mention.firstWord] ?? line.end) : line.end;
  return ANSWERS_FIRST.test(textOf(reply, line).slice(begin, Math.min(until, begin + BEGINNING)));
}

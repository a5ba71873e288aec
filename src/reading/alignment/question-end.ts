/** Where the question's own words end and the answer may begin. */
import { codeAt } from "../../pattern/code-at.js";
import type { ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import { isOf, NAMES, QUESTION_MARK, SPACED, WELSH } from "../text/word-kinds.js";
import type { Mention } from "./find-questions.js";

const FURTHEST = 28;

/**
 * One past the last word of the question. After a mention the sentence may go on to its question mark ("… and their
 * cost in 2023?"); without one the question is what ends with a question mark, if anything does.
 */
export function questionEndsAt(reply: ReplyText, stretch: Int32Array, textWord: number, mention: Mention | null, slot: boolean): number {
  if (mention) {
    const asked = endOfAsking(reply, stretch, textWord, mention);
    if (asked !== null) return asked;
    const end = sentenceEnd(reply, stretch, mention.endWord, FURTHEST) ?? restOfLine(reply, textWord, mention);
    return pastOtherLanguage(reply, pastDirections(reply, end));
  }
  if (!slot) return textWord;
  return pastDirections(reply, sentenceEnd(reply, stretch, textWord + 1, 70) ?? textWord);
}

const LONGEST_QUESTION = 240;
/** One past the question said again in Welsh on the line below: "How many properties pay it?" and "Faint o eiddo sy'n ei dalu?" */
function pastOtherLanguage(reply: ReplyText, endWord: number): number {
  const last = reply.lines[reply.wordLine[endWord - 1] ?? 0];
  const next = last && endWord === last.endWord ? reply.lines[last.index + 1] : undefined;
  if (!last || !next || (next.kinds & WELSH) === 0 || (next.kinds & QUESTION_MARK) === 0) return endWord;
  if (next.document !== last.document || next.block.cell !== last.block.cell || next.end - next.start > LONGEST_QUESTION) return endWord;
  return textOf(reply, next).slice(next.start, next.end).trimEnd().endsWith("?") ? next.endWord : endWord;
}

/** So far before the question's first word the sentence names it. */
const NAMED_BEFORE = 200;
const NAMES_AND_ASKS = /\bquestions?\s\d[^.?!]{0,30}\bask(?:s|ed)?\b/i;
/** "Questions 3 and 4 ask which firms are used and on what terms.": the question is the sentence, to its end. */
function endOfAsking(reply: ReplyText, stretch: Int32Array, textWord: number, mention: Mention): number | null {
  const line = reply.lines[reply.wordLine[textWord] ?? 0];
  const text = line ? textOf(reply, line) : "";
  if (!line || (line.kinds & NAMES) === 0) return null;
  const first = reply.wordStart[mention.firstWord] ?? line.start;
  if (!NAMES_AND_ASKS.test(text.slice(Math.max(line.start, first - NAMED_BEFORE), first))) return null;
  for (let word = mention.endWord; word < Math.min(reply.wordCount, mention.endWord + FURTHEST); word++) {
    const own = reply.lines[reply.wordLine[word - 1] ?? 0];
    if (!own || stretch[own.index] !== stretch[line.index]) return null;
    const end = reply.wordEnd[word - 1] ?? 0;
    if (codeAt(textOf(reply, own), end) === 0x2e) return word;
  }
  return null;
}

const ASKS = /^\W{0,3}(?:what|how|when|where|which|who|whose|why)\b/i;
/** "Has any site been sold or built on in last ten years": only where a blank line follows, "is there one no" is an answer. */
const ASKS_WHETHER = /^\W{0,3}(?:has|have|had|is|are|was|were|do|does|did|can|could|will|would|should)\b(?!.*\b(?:yes|no|not|none|nil)\b)/i;
/** The rest of a line in small letters, without a figure or a sign. */
const GOES_ON = /^(?:\s+[a-z][a-z'’-]*){1,6}\s*$/;
/**
 * "What was the avg discount given to tenants", and the answer on the next line: a line that begins with a question
 * word is the question to its end, in words of the officer's own and without a question mark.
 */
function restOfLine(reply: ReplyText, textWord: number, mention: Mention): number {
  const line = reply.lines[reply.wordLine[mention.endWord - 1] ?? 0];
  if (!line || line.firstWord > textWord || mention.endWord >= line.endWord) return mention.endWord;
  const text = textOf(reply, line);
  const next = reply.lines[line.index + 1];
  const follows = next !== undefined && next.document === line.document && next.block.cell === line.block.cell;
  const words = text.slice(reply.wordStart[textWord] ?? line.start, line.end);
  const asks = ASKS.test(words) || (next?.gap === true && ASKS_WHETHER.test(words));
  return follows && asks && GOES_ON.test(text.slice(reply.wordEnd[mention.endWord - 1] ?? line.end, line.end))
    ? line.endWord
    : mention.endWord;
}

/**
 * "(if Yes answer Q12, if No" and on the next line "answer Q13)": the requester's directions, wrapped by the letter;
 * "(Please give the number even if it was only for a night)" behind the question mark.
 */
const DIRECTIONS =
  /^\s{0,4}\((?:(?:if|where|when)\b[^()]{0,100}\b(?:answer|go to|skip|proceed|complete|continue)\b[^()]{0,100}|(?:see|from|choose from|using)\s+["“‘'][^()]{2,120}|please (?:give|state|say|list|provide|include|exclude|answer|specify|tick|name|count)\b[^()]{0,160})\)/i;
const LONGEST_DIRECTIONS = 220;

/** One past the directions that follow the question at once, when any do. */
function pastDirections(reply: ReplyText, endWord: number): number {
  const line = reply.lines[reply.wordLine[endWord - 1] ?? 0];
  if (!line || endWord < 1) return endWord;
  const text = textOf(reply, line);
  // Past the question mark.
  let from = reply.wordEnd[endWord - 1] ?? 0;
  while (from < text.length && codeAt(text, from) === 0x3f) from++;
  const behind = text.slice(from, from + LONGEST_DIRECTIONS);
  const found = behind.slice(0, 6).includes("(") ? DIRECTIONS.exec(behind) : null;
  if (!found) return endWord;
  let word = endWord;
  while (
    word < reply.wordCount &&
    reply.lines[reply.wordLine[word] ?? 0]?.document === line.document &&
    (reply.wordStart[word] ?? 0) < from + found[0].length
  )
    word++;
  return word;
}

/** The word after which a question mark stands, looking ahead inside the paragraph; null when the sentence ends otherwise. */
function sentenceEnd(reply: ReplyText, stretch: Int32Array, from: number, furthest: number): number | null {
  const last = Math.min(reply.wordCount, from + furthest);
  for (let word = Math.max(1, from); word <= last; word++) {
    if (isOf(reply, word - 1, SPACED)) continue;
    const line = reply.lines[reply.wordLine[word - 1] ?? 0];
    if (!line) return null;
    const text = textOf(reply, line);
    const end = reply.wordEnd[word - 1] ?? 0;
    const next = word < line.endWord ? (reply.wordStart[word] ?? line.end) : line.end;
    for (let at = end; at < Math.min(next, end + 8); at++) {
      const code = codeAt(text, at);
      if (code === 0x3f) return word;
      // A full stop that ends a sentence, a dash or a colon: what follows is something else.
      if (word >= from && (code === 0x2e || code === 0x21) && (at + 1 >= text.length || codeAt(text, at + 1) <= 0x20)) return null;
      if ((code === 0x2d || code === 0x2013 || code === 0x2014 || code === 0x3a) && codeAt(text, at + 1) <= 0x20) return null;
    }
    if (next === line.end) {
      const following = reply.lines[line.index + 1];
      if (!following || following.fresh || stretch[following.index] !== stretch[line.index] || following.document !== line.document)
        return null;
    }
  }
  return null;
}

/** Questions that stand in a reply word for word, as most repeated ones do: they are found by one word each. */
import { codeAt } from "../../pattern/code-at.js";
import type { IndexedQuestion, QuestionIndex } from "../questions/question-index.js";
import { POSITIONS } from "../questions/word-places.js";
import type { ReplyText } from "../text/reply-text.js";
import type { Mention } from "./find-questions.js";

/** The mentions; `stretch`: see {@link stretches}. */
export function verbatimMentions(reply: ReplyText, index: QuestionIndex, stretch: Int32Array): Mention[] {
  const found: Mention[] = [];
  const { wordId, wordCount } = reply;
  const { questions, telling } = index;
  const { offsets, lists } = telling;
  for (let word = 0; word < wordCount; word++) {
    const list = offsets[(wordId[word] ?? -1) + 1] ?? 0;
    if (list === 0) continue;
    const until = list + (lists[list] ?? 0);
    for (let at = list + 1; at <= until; at++) {
      const place = lists[at] ?? 0;
      const question = questions[Math.floor(place / POSITIONS)];
      const from = word - (place % POSITIONS);
      if (!question || !isAt(reply, question, from) || !inOneStretch(reply, stretch, from, from + question.words.length - 1)) continue;
      const { order, words, totalWeight } = question;
      found.push({ order, firstWord: from, endWord: from + words.length, recall: 1, precision: 1, weight: totalWeight });
    }
  }
  return found;
}

function isAt({ wordId, wordCount }: ReplyText, { words }: IndexedQuestion, from: number): boolean {
  if (from < 0 || from + words.length > wordCount) return false;
  for (let at = 0; at < words.length; at++) if (wordId[from + at] !== words[at]) return false;
  return true;
}

/** Whether both words may belong to one question. */
export function inOneStretch({ lines, wordLine }: ReplyText, stretch: Int32Array, one: number, other: number): boolean {
  const a = wordLine[one] ?? -1;
  const b = wordLine[other] ?? -1;
  return a === b || (stretch[a] === stretch[b] && lines[a]?.document === lines[b]?.document);
}

const QUESTION_MARK = 0x3f;

/**
 * Whether the words can be nothing but this question: it is no part of another one, and it begins and ends as a
 * sentence does. What they share with other questions says nothing there.
 */
export function standsAlone(reply: ReplyText, index: QuestionIndex, stretch: Int32Array, mention: Mention): boolean {
  const { order, firstWord, endWord } = mention;
  if (index.isPart[order] === 1) return false;
  const { lines, documents, wordCount, wordLine, wordStart, wordEnd } = reply;
  const first = lines[wordLine[firstWord] ?? -1];
  const last = lines[wordLine[endWord - 1] ?? -1];
  if (!first || !last) return false;
  const text = documents[first.document]?.text ?? "";
  const code = codeAt(text, wordStart[firstWord] ?? 0);
  const capital = code >= 0x41 && code <= 0x5a;
  if (!capital && firstWord > 0 && inOneStretch(reply, stretch, firstWord - 1, firstWord)) return false;
  if (codeAt(text, wordEnd[endWord - 1] ?? 0) === QUESTION_MARK || endWord === wordCount) return true;
  if (endWord < last.endWord) return false;
  return lines[last.index + 1]?.fresh !== false || !inOneStretch(reply, stretch, endWord - 1, endWord);
}

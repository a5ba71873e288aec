/** Welsh is told by its little words: bilingual replies give every answer twice. */
import type { Line, ReplyText } from "../text/reply-text.js";
import { isOf, WELSH } from "../text/word-kinds.js";

/** Whether the line's words are Welsh: two of its little words, and at least a seventh of all. */
export function isWelsh(reply: ReplyText, line: Line): boolean {
  if ((line.kinds & WELSH) === 0) return false;
  let count = 0;
  const end = Math.min(line.endWord, line.firstWord + 40);
  for (let word = line.firstWord; word < end; word++) if (isOf(reply, word, WELSH)) count++;
  return count >= 2 && count * 7 >= end - line.firstWord;
}

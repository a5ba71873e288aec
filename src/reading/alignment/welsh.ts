/** Welsh is told by its little words: bilingual replies give every answer twice. */
import type { Line, ReplyText } from "../text/reply-text.js";
import { hashWord, newWordHash } from "../text/word-hash.js";

const LITTLE_WELSH = (() => {
  const hash = newWordHash();
  return new Set(
    "y yr yn mae nid oes ydy ydym yw gan ac neu dim wedi nad sydd faint sawl beth pryd pwy ble cyngor gwybodaeth cwestiwn ateb ydyn ydych eich ein ar gyfer ydi nac oedd bod chi ni gyda gwasanaeth ymateb nifer cyfanswm"
      .split(" ")
      .map((word) => {
        hashWord(word, 0, word.length, hash);
        return hash.exact;
      }),
  );
})();

/** Whether the line's words are Welsh: two of its little words, and at least a seventh of all. */
export function isWelsh(reply: ReplyText, line: Line): boolean {
  let count = 0;
  const end = Math.min(line.endWord, line.firstWord + 40);
  for (let word = line.firstWord; word < end; word++) if (LITTLE_WELSH.has(reply.wordHash[word] ?? 0)) count++;
  return count >= 2 && count * 7 >= end - line.firstWord;
}

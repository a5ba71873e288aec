/** Lines that name a section of the questionnaire ("Virtual appointments"): numbering may restart below them. */
import type { QuestionIndex } from "../questions/question-index.js";
import type { ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import { eachWord, plainWord } from "../text/word-hash.js";

export interface Heading {
  readonly line: number;
  readonly section: number;
}

const stem = (word: string): string => (word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word);

function stems(text: string, from: number, to: number): string {
  const words: string[] = [];
  eachWord(text, from, to, (start, end) => words.push(stem(plainWord(text, start, end))));
  return words.join(" ");
}

export function sectionHeadings(reply: ReplyText, index: QuestionIndex): Heading[] {
  if (index.sections.length === 0) return [];
  const names = new Map(index.sections.map((name, section) => [stems(name, 0, name.length), section]));
  const found: Heading[] = [];
  for (const line of reply.lines) {
    if (line.end - line.start > 90) continue;
    const spoken = stems(textOf(reply, line), line.start, line.end);
    const section =
      names.get(spoken) ??
      names.get(spoken.replace(/^(?:section|part) (?:\w )?|^[a-z\d] /, "")) ??
      names.get(spoken.replace(/ (?:question|section)$/, ""));
    if (section !== undefined) found.push({ line: line.index, section });
  }
  return found;
}

/** A place while it is gathered: what begins where, before candidates are weighed. */
import type { Label } from "../labels/label.js";
import type { Line, ReplyText } from "../text/reply-text.js";
import type { Mention } from "./find-questions.js";

export interface Start {
  line: Line;
  start: number;
  word: number;
  textWord: number;
  label: Label | null;
  mentions: Mention[];
  /** What its sentence takes up of a question to answer it. */
  takenUp: Mention[];
  slot: number;
  bullet: boolean;
  atLineStart: boolean;
  /** Where the question ends as the request, repeated first, has it; -1 unknown. */
  echoEnd: number;
  /** The first of two statements of the same question. */
  restated: boolean;
  /** Place among the questions of the repeated request, from 1; 0 unknown. */
  echoOrdinal: number;
}

/** The first word of the line that begins at or after the offset, looked for from the word `hint` on. */
export function wordAt(reply: ReplyText, line: Line, offset: number, hint = line.firstWord): number {
  let word = hint;
  while (word < line.endWord && (reply.wordStart[word] ?? 0) < offset) word++;
  return word;
}

export function newStart(reply: ReplyText, line: Line, start: number, label: Label | null, bullet: boolean, hint = line.firstWord): Start {
  const word = wordAt(reply, line, start, hint);
  const textWord = label && label.end > start ? wordAt(reply, line, label.end, word) : word;
  return {
    line,
    start,
    word,
    textWord,
    label,
    mentions: [],
    takenUp: [],
    slot: 0,
    bullet,
    atLineStart: true,
    echoEnd: -1,
    restated: false,
    echoOrdinal: 0,
  };
}

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

export function newStart(reply: ReplyText, line: Line, start: number, label: Label | null, bullet: boolean, hint = line.firstWord): Start {
  let textWord = hint;
  const from = label && label.end > start ? label.end : start;
  while (textWord < line.endWord && (reply.wordStart[textWord] ?? 0) < from) textWord++;
  let word = hint;
  while (word < line.endWord && (reply.wordStart[word] ?? 0) < start) word++;
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

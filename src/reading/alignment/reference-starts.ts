/** Sentences of letter prose as places: those that say which question they answer, where no place is known yet. */
import type { LineStart } from "../labels/line-starts.js";
import type { QuestionIndex } from "../questions/question-index.js";
import type { Line, ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import type { Mention } from "./find-questions.js";
import { findReferences } from "./references-in-prose.js";
import { newStart, type Start, wordAt } from "./start.js";

/** Nothing but a sentence that takes up a question's words begins there. */
export const isOnlyTakenUp = (start: Start): boolean => start.label === null && start.mentions.length === 0 && start.takenUp.length > 0;

const SAYS_OF_IT = /^(?:is|are|was|were|has|have|cannot|can|will|would|does|do|falls?|relates?)\b/i;
/** "Question 3 is therefore not applicable to us.": its beginning only looks like a label. */
export function isSentence(reply: ReplyText, { label, line, mentions }: Start): boolean {
  if (label === null || label.delimited || label.prefix !== "question" || mentions.length > 0) return false;
  return SAYS_OF_IT.test(textOf(reply, line).slice(label.end, label.end + 12));
}

/** So much of a question's words, and it is repeated. */
const REPEATED = 0.6;
/** A few of a question's words where a sentence begins: the sentence may name the question that it answers. */
export const isFaint = ({ label, mentions }: Start): boolean => label === null && mentions.every(({ recall }) => recall <= REPEATED);

/** The words with which the places begin. */
function knownWords(reply: ReplyText, starts: readonly Start[]): Set<number> {
  const known = new Set<number>();
  for (const start of starts) {
    if (isSentence(reply, start)) continue;
    if (start.label !== null) known.add(start.textWord);
    if (!isOnlyTakenUp(start) && !(start.mentions.length > 0 && isFaint(start))) known.add(start.word);
  }
  return known;
}

/** The sentences that say which question they answer, but for those where a place or a repeated question is already. */
export function referenceStarts(
  reply: ReplyText,
  index: QuestionIndex,
  stretch: Int32Array,
  lineStart: readonly LineStart[],
  starts: readonly Start[],
  mentions: readonly Mention[],
): Start[] {
  // Most letters name nothing: worked out for the first sentence that does.
  let known: ReadonlySet<number> | null = null;
  const isTaken = (line: Line, start: number): boolean => {
    known ??= knownWords(reply, starts);
    const word = wordAt(reply, line, start);
    if (known.has(word)) return true;
    // A sentence that takes up a question's words answers it, and may name it as well.
    const repeated = mentions.find(({ recall, firstWord, endWord }) => recall > REPEATED && word >= firstWord && word < endWord);
    return repeated !== undefined && !starts.some(({ takenUp }) => takenUp.includes(repeated));
  };
  return findReferences(reply, index, stretch, lineStart, isTaken).flatMap((reference): Start[] => {
    const line = reply.lines[reference.line];
    if (!line) return [];
    const start = newStart(reply, line, reference.start, reference.label, false);
    start.textWord = start.word;
    return [start];
  });
}

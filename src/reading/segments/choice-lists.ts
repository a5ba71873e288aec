/** The requester's lists of options, printed once in the letter and often left in the reply: no answer. */
import type { QuestionIndex } from "../questions/question-index.js";
import type { Line, ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import { eachWord, hashWord, newWordHash } from "../text/word-hash.js";

/** What a bullet or the marker of an item leaves of itself. */
const MARKER = /^(?:[a-z]|\d{1,2}) (?=\w)/;
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const hash = newWordHash();
/** Hash of the first word: nearly every line is told by it. */
function firstHash(text: string): number {
  let found = 0;
  eachWord(text, 0, text.length, (start, end) => {
    if (found !== 0) return;
    hashWord(text, start, end, hash);
    found = hash.exact;
  });
  return found;
}

/** A list of options as it is looked for. */
interface Wanted {
  readonly options: readonly string[];
  readonly heading: string;
  /** Hashes of the words with which its heading and its first option begin. */
  readonly openings: ReadonlySet<number>;
}

const known = new WeakMap<QuestionIndex, readonly Wanted[]>();
/** The questionnaire's lists, folded once for all its replies. */
function listsOf(index: QuestionIndex): readonly Wanted[] {
  let wanted = known.get(index);
  if (wanted === undefined) {
    const lists = Object.entries(index.questionnaire.choiceLists).filter(([, options]) => options.length > 1);
    for (const question of index.questions) {
      const { choices, choiceList } = question.question;
      if (choices && choiceList === undefined && choices.length > 2) lists.push(["", choices]);
    }
    wanted = lists.map(([name, options]) => ({
      options: options.map(fold),
      heading: fold(name),
      openings: new Set([firstHash(name), firstHash(options[0] ?? "")]),
    }));
    known.set(index, wanted);
  }
  return wanted;
}

/** Whether the line begins with one of the words, or has one behind a bullet ("o Cameras", "a. Cameras"). */
function opensWith(reply: ReplyText, line: Line, openings: ReadonlySet<number>): boolean {
  const first = line.firstWord;
  if (openings.has(reply.wordHash[first] ?? 0)) return true;
  const marker = (reply.wordEnd[first] ?? 0) - (reply.wordStart[first] ?? 0) <= 2 && first + 1 < line.endWord;
  return marker && openings.has(reply.wordHash[first + 1] ?? 0);
}

/** For every line 1 when it belongs to a list of options that is repeated whole. */
export function choiceListLines(reply: ReplyText, index: QuestionIndex): Uint8Array {
  const listed = new Uint8Array(reply.lines.length);
  for (const { options: wanted, heading, openings } of listsOf(index)) {
    for (let at = 0; at < reply.lines.length; at++) {
      const line = reply.lines[at];
      if (!line || line.end - line.start > 2000) continue;
      if (line.firstWord === line.endWord || !opensWith(reply, line, openings)) continue;
      const text = fold(textOf(reply, line).slice(line.start, line.end));
      const named = heading !== "" && (text === heading || text === `${heading} list`);
      if (!named && !text.replace(MARKER, "").startsWith(wanted[0] ?? "\n") && !text.startsWith(wanted[0] ?? "\n")) continue;
      const end = listEnd(reply, wanted, named ? at + 1 : at);
      if (end === null) continue;
      for (let here = at; here < end; here++) listed[here] = 1;
      at = end - 1;
    }
  }
  return listed;
}

/** One past the last line of the whole list of options read from `from`, however it is wrapped; null when it is not there. */
function listEnd(reply: ReplyText, wanted: readonly string[], from: number): number | null {
  const all = wanted.join(" ");
  let read = "";
  const first = reply.lines[from];
  for (let at = from; at < reply.lines.length && at < from + wanted.length * 4; at++) {
    const line = reply.lines[at];
    if (!line || line.document !== first?.document) return null;
    const words = fold(textOf(reply, line).slice(line.start, Math.min(line.end, line.start + 2000)));
    const join = (more: string): string => (read === "" ? more : `${read} ${more}`);
    // "A trust" is an option; the "a" of "a. Condensation" is the marker of one.
    read = all.startsWith(join(words)) ? join(words) : join(words.replace(MARKER, ""));
    if (read.length >= all.length) return read === all ? at + 1 : null;
    if (!all.startsWith(read)) return null;
  }
  return null;
}

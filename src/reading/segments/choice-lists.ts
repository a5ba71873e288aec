/** The requester's lists of options, printed once in the letter and often left in the reply: no answer. */
import { codeAt } from "../../pattern/code-at.js";
import type { QuestionIndex } from "../questions/question-index.js";
import { isDigit, isLetterOrDigit } from "../text/characters.js";
import type { Line, ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import { eachWord, hashWord, newWordHash } from "../text/word-hash.js";
import { offeredOptions } from "../values/offered-options.js";

/** Hashes of the words of a text. */
function hashesOf(text: string): number[] {
  const hash = newWordHash();
  const found: number[] = [];
  eachWord(text, 0, text.length, (start, end) => {
    hashWord(text, start, end, hash);
    found.push(hash.exact);
  });
  return found;
}
const LIST = hashesOf("list");

/** A list of options as it is looked for: hashes of its words. */
interface Wanted {
  readonly options: number;
  /** Of all options, and of the first of them. */
  readonly words: readonly number[];
  readonly first: readonly number[];
  readonly heading: readonly number[];
  /** "Causes list" */
  readonly longHeading: readonly number[];
  /** How its lines are marked. */
  readonly mark: number;
}

/** A list of options that is no answer. */
const LISTED = 1;
/** The same, of options that a question offers in its own words: where nothing else stands below it, all of them apply. */
export const OFFERED = 2;

const LONGEST_LINE = 2000;
const known = new WeakMap<QuestionIndex, readonly Wanted[]>();
/** The questionnaire's lists, hashed once for all its replies. */
function listsOf(index: QuestionIndex): readonly Wanted[] {
  let wanted = known.get(index);
  if (wanted === undefined) {
    const lists: [name: string, options: readonly string[], mark: number][] = [];
    for (const [name, options] of Object.entries(index.questionnaire.choiceLists))
      if (options.length > 1) lists.push([name, options, LISTED]);
    for (const question of index.questions) {
      const { choices, choiceList, text } = question.question;
      if (choices && choiceList === undefined && choices.length > 2) lists.push(["", choices, LISTED]);
      const offered = choices ? null : offeredOptions(text);
      if (offered) lists.push(["", offered, OFFERED]);
    }
    wanted = lists.map(([name, options, mark]) => {
      const heading = hashesOf(name);
      const words = options.flatMap(hashesOf);
      return { options: options.length, words, first: hashesOf(options[0] ?? ""), heading, longHeading: [...heading, ...LIST], mark };
    });
    known.set(index, wanted);
  }
  return wanted;
}

/** Whether the reply's words from `word` on are the wanted ones, these from `from` to `to`. */
function areAt({ wordHash }: ReplyText, word: number, wanted: readonly number[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (wordHash[word + at - from] !== wanted[at]) return false;
  return true;
}

/** Whether the whole line, from its word `word` on, is (`whole`) or begins with the wanted words. */
function says(reply: ReplyText, line: Line, word: number, wanted: readonly number[], whole: boolean): boolean {
  const count = line.endWord - word;
  return wanted.length > 0 && (whole ? count === wanted.length : count >= wanted.length) && areAt(reply, word, wanted, 0, wanted.length);
}

/** What a bullet or the marker of an item leaves of itself, with a word behind it: "o Cameras", "a. Cameras", "12 Cameras". */
function hasMarker(reply: ReplyText, line: Line): boolean {
  const start = reply.wordStart[line.firstWord] ?? 0;
  const length = (reply.wordEnd[line.firstWord] ?? 0) - start;
  if (length > 2 || line.endWord - line.firstWord < 2) return false;
  const text = textOf(reply, line);
  const first = codeAt(text, start);
  return length === 1 ? isLetterOrDigit(first) : isDigit(first) && isDigit(codeAt(text, start + 1));
}

/** For every line 1 when it belongs to a list of options that is repeated whole, {@link OFFERED} when a question itself has them. */
export function choiceListLines(reply: ReplyText, index: QuestionIndex): Uint8Array {
  const { lines } = reply;
  const listed = new Uint8Array(lines.length);
  for (const wanted of listsOf(index)) {
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at];
      if (!line || line.firstWord === line.endWord || line.end - line.start > LONGEST_LINE) continue;
      const { firstWord: word } = line;
      const named = says(reply, line, word, wanted.heading, true) || says(reply, line, word, wanted.longHeading, true);
      const begins =
        named ||
        says(reply, line, word, wanted.first, false) ||
        (hasMarker(reply, line) && says(reply, line, word + 1, wanted.first, false));
      if (!begins) continue;
      const end = listEnd(reply, wanted, named ? at + 1 : at);
      if (end === null) continue;
      listed.fill(wanted.mark, at, end);
      at = end - 1;
    }
  }
  return listed;
}

/** One past the last line of the whole list of options read from `from`, however it is wrapped; null when it is not there. */
function listEnd(reply: ReplyText, { words, options }: Wanted, from: number): number | null {
  let read = 0;
  const first = reply.lines[from];
  for (let at = from; at < reply.lines.length && at < from + options * 4; at++) {
    const line = reply.lines[at];
    if (!line || line.document !== first?.document) return null;
    let { firstWord: word } = line;
    const goesOn = (): boolean => read + line.endWord - word <= words.length && areAt(reply, word, words, read, read + line.endWord - word);
    // "A trust" is an option; the "a" of "a. Condensation" is the marker of one.
    if (!goesOn()) {
      if (!hasMarker(reply, line)) return null;
      word++;
      if (!goesOn()) return null;
    }
    // Nothing but signs in the midst of it.
    if (word === line.endWord && read > 0) return null;
    read += line.endWord - word;
    if (read === words.length) return at + 1;
  }
  return null;
}

/** Marks the places that are one question stated twice: first in the repeated request, then above its answer. */
import type { Line, ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import { Scratch } from "../text/scratch.js";
import { isOf, SPACED } from "../text/word-kinds.js";
import { type EchoLine, findEchoes } from "./echoes.js";
import { inOrder } from "./in-order.js";
import { newStart, type Start } from "./start.js";

const BEGINS = new Scratch();
const AGAIN = new Scratch();
const KEYS = new Scratch();
const FIRST = new Scratch();

/** Marks what is stated twice; a line without label or likeness becomes a place when it is a question of the repeated request. */
export function withEchoes(reply: ReplyText, starts: readonly Start[], listed: Uint8Array): readonly Start[] {
  // Number of the start that begins on each line, plus one.
  const begins = BEGINS.zeros(reply.lines.length);
  for (let at = 0; at < starts.length; at++) {
    const start = starts[at];
    if (!start?.atLineStart) continue;
    // A label alone on its line was joined with the question on the next.
    const asks = start.label?.alone && start.mentions.length > 0 ? (reply.wordLine[start.textWord] ?? start.line.index) : start.line.index;
    if (begins[asks] === 0) begins[asks] = at + 1;
  }
  const startOn = (line: number): Start | undefined => starts[(begins[line] ?? 0) - 1];
  const again = begunAgain(reply, startOn, listed);
  if (again === null) return starts;
  const lines: EchoLine[] = [];
  const owners: { line: Line; start: Start | undefined }[] = [];
  for (const line of reply.lines) {
    if ((listed[line.index] ?? 0) > 0 || again[line.index] === 0) continue;
    const start = startOn(line.index);
    const textWord = start?.textWord ?? line.firstWord;
    const endWord = paragraphEnd(reply, line, begins);
    lines.push({ document: line.document, textWord, endWord, askedEnd: askedEnd(reply, textWord, endWord), label: start?.label ?? null });
    owners.push({ line, start });
  }
  const echoes = findEchoes(reply, lines);
  if (echoes.length === 0) return starts;
  const made: Start[] = [];
  const taken = new Set<Start>();
  const mark = (at: number, length: number, restated: boolean, ordinal: number): void => {
    const owner = owners[at];
    if (!owner) return;
    let { start } = owner;
    if (!start) {
      start = newStart(reply, owner.line, owner.line.start, null, false);
      const until = start.textWord + length;
      // What was found of a question's words inside the line belongs to it.
      for (const inside of starts) {
        if (inside.label !== null || inside.line !== owner.line || inside.word >= until || inside.mentions.length === 0) continue;
        start.mentions.push(...inside.mentions);
        taken.add(inside);
      }
      made.push(start);
    }
    start.echoEnd = start.textWord + length;
    start.restated = restated;
    start.echoOrdinal = ordinal;
    start.slot = Math.max(start.slot, 0.9);
  };
  echoes.forEach((echo, at) => {
    mark(echo.first, echo.length, true, at + 1);
    mark(echo.second, echo.length, false, at + 1);
  });
  const left = taken.size === 0 ? starts : starts.filter((start) => !taken.has(start));
  return inOrder([...left, ...made], (a, b) => a.word - b.word || a.start - b.start);
}

const FIRST_WORDS = 3;
/** For every line 1 when another begins with the same three words; null when none does. Only these can be stated twice. */
function begunAgain(reply: ReplyText, startOn: (line: number) => Start | undefined, listed: Uint8Array): Int32Array | null {
  const { wordHash, wordCount, lines } = reply;
  const again = AGAIN.zeros(lines.length);
  const keys = KEYS.zeros(lines.length);
  // The first line with each key, plus one, by the key's hash: half full at most.
  let size = 64;
  while (size < lines.length * 2) size *= 2;
  const first = FIRST.zeros(size);
  let any = false;
  for (const line of lines) {
    const word = startOn(line.index)?.textWord ?? line.firstWord;
    if ((listed[line.index] ?? 0) > 0 || word + FIRST_WORDS > wordCount) continue;
    let key = line.document;
    for (let at = word; at < word + FIRST_WORDS; at++) key = (Math.imul(key, 31) + (wordHash[at] ?? 0)) | 0;
    keys[line.index] = key;
    let slot = (key ^ (key >>> 15)) & (size - 1);
    let other = (first[slot] ?? 0) - 1;
    while (other >= 0 && keys[other] !== key) {
      slot = (slot + 1) & (size - 1);
      other = (first[slot] ?? 0) - 1;
    }
    if (other < 0) first[slot] = line.index + 1;
    else {
      again[other] = 1;
      again[line.index] = 1;
      any = true;
    }
  }
  return any ? again : null;
}

/** One past the word that the first question mark follows. */
function askedEnd(reply: ReplyText, from: number, to: number): number {
  for (let word = from; word < to; word++) {
    if (isOf(reply, word, SPACED)) continue;
    const line = reply.lines[reply.wordLine[word] ?? 0];
    const end = reply.wordEnd[word] ?? 0;
    if (line && textOf(reply, line).charCodeAt(end) === 0x3f) return word + 1;
  }
  return to;
}

/** One past the last word of the line and its wrapped rest. */
function paragraphEnd(reply: ReplyText, line: Line, begins: Int32Array): number {
  let end = line.endWord;
  for (let at = line.index + 1; at < line.index + 8; at++) {
    const next = reply.lines[at];
    if (!next || next.fresh || next.document !== line.document || begins[at] !== 0) break;
    end = next.endWord;
  }
  return end;
}

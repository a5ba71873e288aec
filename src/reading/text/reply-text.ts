/**
 * A reply (body and attachments) as one sequence of lines and words. Words are ids of the questionnaire's words
 * (or -1), with the offsets at which they stand; nothing is copied out of the documents.
 */
import type { Block, Document } from "../../document/document.js";
import type { QuestionIndex } from "../questions/question-index.js";
import { columnPieces } from "./columns.js";
import { withPipeTables } from "./pipe-tables.js";
import { classOf, hashWord, INVISIBLE, SEPARATOR, type WordHash } from "./word-hash.js";

/** A physical line, or one line of a paragraph or cell. */
export interface Line {
  readonly index: number;
  /** Number of the document. */
  readonly document: number;
  readonly start: number;
  readonly end: number;
  readonly block: Block;
  /** The first line of its block. */
  readonly opens: boolean;
  /** A blank line or a block's edge stands before it: a new paragraph may begin here. */
  readonly gap: boolean;
  /** It cannot be the wrapped rest of the line before. */
  readonly fresh: boolean;
  readonly firstWord: number;
  readonly endWord: number;
}

export interface ReplyText {
  readonly documents: readonly Document[];
  readonly lines: readonly Line[];
  readonly wordCount: number;
  readonly wordStart: Int32Array;
  readonly wordEnd: Int32Array;
  /** Id in the questionnaire's vocabulary, -1 for a word it does not have. */
  readonly wordId: Int32Array;
  readonly wordLine: Int32Array;
  readonly wordHash: Int32Array;
}

const NEWLINE = 10;

function blankLineBetween(text: string, from: number, to: number): boolean {
  let newlines = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === NEWLINE && ++newlines > 1) return true;
  return false;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x20 && code !== 0xa0 && classOf(code) !== INVISIBLE && !(code >= 0x2000 && code <= 0x200a)) return false;
  }
  return true;
}

/** Lays the documents out as lines and words. Linear in the length of the text. */
export function replyText(documents: readonly Document[], index: QuestionIndex): ReplyText {
  const lines: Line[] = [];
  let capacity = 16;
  for (const document of documents) for (const block of document.blocks) capacity += ((block.end - block.start) >> 1) + 2;
  const wordStart = new Int32Array(capacity);
  const wordEnd = new Int32Array(capacity);
  const wordId = new Int32Array(capacity);
  const wordLine = new Int32Array(capacity);
  const wordHash = new Int32Array(capacity);
  const hash: WordHash = { length: 0, exact: 0, skeleton: 0 };
  let words = 0;

  const scan = (text: string, start: number, end: number): void => {
    let at = start;
    while (at < end) {
      let kind = classOf(text.charCodeAt(at));
      if (kind === SEPARATOR || kind === INVISIBLE) {
        at++;
        continue;
      }
      const from = at++;
      let to = at;
      while (at < end) {
        kind = classOf(text.charCodeAt(at));
        if (kind === SEPARATOR) break;
        at++;
        if (kind !== INVISIBLE) to = at;
      }
      hashWord(text, from, to, hash);
      let id = index.exact.get(hash.exact);
      if (id === undefined && hash.length >= 4) id = index.skeletons.get(hash.skeleton);
      wordStart[words] = from;
      wordEnd[words] = to;
      wordId[words] = id ?? -1;
      wordLine[words] = lines.length;
      wordHash[words] = hash.exact;
      words++;
    }
  };

  const add = (document: number, block: Block, start: number, end: number, opens: boolean, gap: boolean): void => {
    const firstWord = words;
    scan(documents[document]?.text ?? "", start, end);
    const fresh = gap || (opens && block.kind !== "line");
    lines.push({ index: lines.length, document, start, end, block, opens, gap, fresh, firstWord, endWord: words });
  };

  documents.forEach((document, number) => {
    const { text } = document;
    const blocks = withPipeTables(text, document.blocks);
    const gapBefore = (at: number): boolean => {
      const block = blocks[at];
      const previous = blocks[at - 1];
      if (!block || !previous) return true;
      // The lines of one html paragraph are blocks with one line feed between them.
      const edge = block.kind !== previous.kind || (block.kind !== "line" && block.kind !== "paragraph");
      return edge || block.quoteDepth !== previous.quoteDepth || blankLineBetween(text, previous.end, block.start);
    };
    const pieces = columnPieces(text, blocks, index, gapBefore);
    if (pieces) {
      for (const piece of pieces)
        if (!isBlank(text, piece.start, piece.end)) add(number, piece.block, piece.start, piece.end, true, piece.gap);
      return;
    }
    blocks.forEach((block, at) => {
      let gap = gapBefore(at);
      let opens = true;
      let start = block.start;
      while (start <= block.end) {
        let end = start;
        while (end < block.end && text.charCodeAt(end) !== NEWLINE) end++;
        if (isBlank(text, start, end)) {
          if (!opens) gap = true;
        } else {
          add(number, block, start, end, opens, gap);
          opens = false;
          gap = false;
        }
        start = end + 1;
      }
    });
  });
  return { documents, lines, wordCount: words, wordStart, wordEnd, wordId, wordLine, wordHash };
}

/** The text of the line's document. */
export const textOf = (reply: ReplyText, line: Line): string => reply.documents[line.document]?.text ?? "";

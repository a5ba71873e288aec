/**
 * A reply (body and attachments) as one sequence of lines and words. Words are ids of the questionnaire's words
 * (or -1), with the offsets at which they stand; nothing is copied out of the documents.
 */
import type { Block, Document } from "../../document/document.js";
import type { QuestionIndex } from "../questions/question-index.js";
import { columnPieces } from "./columns.js";
import { withPipeTables } from "./pipe-tables.js";
import { beginsWord, classOf, INVISIBLE, newWordHash, readWord, skeletonOf } from "./word-hash.js";

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

/** The words of a reply as columns of numbers, while they are gathered. */
class Words {
  count = 0;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly id: Int32Array;
  readonly line: Int32Array;
  readonly hash: Int32Array;
  private readonly read = newWordHash();

  constructor(
    private readonly index: QuestionIndex,
    most: number,
  ) {
    this.start = new Int32Array(most);
    this.end = new Int32Array(most);
    this.id = new Int32Array(most);
    this.line = new Int32Array(most);
    this.hash = new Int32Array(most);
  }

  /** Adds the words of one line. */
  scan(text: string, from: number, to: number, line: number): void {
    const { read, index } = this;
    let { count } = this;
    for (let at = from; at < to; ) {
      if (!beginsWord(text.charCodeAt(at))) {
        at++;
        continue;
      }
      this.start[count] = at;
      at = readWord(text, at, to, read);
      let id = index.exact.get(read.exact);
      // The skeleton only matters for words that the questions do not have.
      if (id < 0 && read.length >= 4) id = index.skeletons.get(skeletonOf(read.length));
      this.end[count] = read.end;
      this.id[count] = id;
      this.line[count] = line;
      this.hash[count] = read.exact;
      count++;
    }
    this.count = count;
  }
}

/** Lays the documents out as lines and words. Linear in the length of the text. */
export function replyText(documents: readonly Document[], index: QuestionIndex): ReplyText {
  const lines: Line[] = [];
  let capacity = 16;
  for (const document of documents) for (const block of document.blocks) capacity += ((block.end - block.start) >> 1) + 2;
  const words = new Words(index, capacity);

  const add = (document: number, block: Block, start: number, end: number, opens: boolean, gap: boolean): void => {
    const firstWord = words.count;
    words.scan(documents[document]?.text ?? "", start, end, lines.length);
    const fresh = gap || (opens && block.kind !== "line");
    lines.push({ index: lines.length, document, start, end, block, opens, gap, fresh, firstWord, endWord: words.count });
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
    let newline = -1;
    blocks.forEach((block, at) => {
      let gap = gapBefore(at);
      let opens = true;
      let start = block.start;
      while (start <= block.end) {
        if (newline < start) newline = text.indexOf("\n", start);
        if (newline < 0) newline = text.length;
        const end = Math.min(block.end, newline);
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
  return {
    documents,
    lines,
    wordCount: words.count,
    wordStart: words.start,
    wordEnd: words.end,
    wordId: words.id,
    wordLine: words.line,
    wordHash: words.hash,
  };
}

/** The text of the line's document. */
export const textOf = (reply: ReplyText, line: Line): string => reply.documents[line.document]?.text ?? "";

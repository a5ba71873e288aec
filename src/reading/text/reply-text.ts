/**
 * A reply (body and attachments) as one sequence of lines and words. Words are ids of the questionnaire's words
 * (or -1), with the offsets at which they stand; nothing is copied out of the documents.
 */

import type { Block, Document } from "../../document/document.js";
import { codeAt } from "../../pattern/code-at.js";
import type { QuestionIndex } from "../questions/question-index.js";
import { isDigit, isRaised, small } from "./characters.js";
import { columnPieces, isGutter, standsDeep } from "./columns.js";
import { withPipeTables } from "./pipe-tables.js";
import { beginsWord, classOf, INVISIBLE, newWordHash, readWord, skeletonOf } from "./word-hash.js";
import { BEGINS_Q, FIGURED, kindsOf, QUESTION_MARK, RAISED, SPACED, WIDE_GAP } from "./word-kinds.js";

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
  /** Which of two columns it stands in, where they were told apart. */
  readonly column: "left" | "right" | null;
  /** The bits of every kind that its words are of: see word-kinds. */
  readonly kinds: number;
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
  /** Bits: see word-kinds. */
  readonly wordKinds: Int32Array;
}

const NEWLINE = 10;

function blankLineBetween(text: string, from: number, to: number): boolean {
  let newlines = 0;
  for (let at = from; at < to; at++) if (codeAt(text, at) === NEWLINE && ++newlines > 1) return true;
  return false;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = codeAt(text, at);
    if (code > 0x20 && code !== 0xa0 && classOf(code) !== INVISIBLE && !(code >= 0x2000 && code <= 0x200a)) return false;
  }
  return true;
}

/** What is known of each word, in columns of numbers. */
class Columns {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly id: Int32Array;
  readonly line: Int32Array;
  readonly hash: Int32Array;
  readonly kinds: Int32Array;

  constructor(readonly most: number) {
    this.start = new Int32Array(most);
    this.end = new Int32Array(most);
    this.id = new Int32Array(most);
    this.line = new Int32Array(most);
    this.hash = new Int32Array(most);
    this.kinds = new Int32Array(most);
  }
}
const COLUMNS = 6;

/** Scratch: the columns of the reply read last, for the next one to be gathered in. What a monstrous reply needed is not kept. */
let spare = new Columns(4096);
const MOST_KEPT = 65_536;
function columnsFor(most: number): Columns {
  if (most <= spare.most) return spare;
  const columns = new Columns(most);
  if (most <= MOST_KEPT) spare = columns;
  return columns;
}

/** The words of a reply as columns of numbers, while they are gathered. */
class Words {
  count = 0;
  private readonly columns: Columns;
  private readonly read = newWordHash();

  constructor(
    private readonly index: QuestionIndex,
    most: number,
  ) {
    this.columns = columnsFor(most);
  }

  /** Adds the words of one line; gives the bits of all kinds they are of. */
  scan(text: string, from: number, to: number, line: number): number {
    const { read, index } = this;
    const { start, end, id, hash, kinds, line: lines } = this.columns;
    let { count } = this;
    let all = 0;
    /** The sign read last, and where the word before it ended. */
    let sign = 0;
    let over = -1;
    for (let at = from; at < to; ) {
      const code = codeAt(text, at);
      if (!beginsWord(code)) {
        if (code === 0x3f) all |= QUESTION_MARK;
        else if (isGutter(sign) && isGutter(code)) all |= WIDE_GAP;
        else if (code > 0x7f && isRaised(code)) all |= RAISED;
        sign = code;
        at++;
        continue;
      }
      if (at === over + 1 && sign === 0x20) kinds[count - 1] = (kinds[count - 1] ?? 0) | SPACED;
      start[count] = at;
      at = readWord(text, at, to, read);
      const { exact } = read;
      let known = index.exact.get(exact);
      // The skeleton only matters for words that the questions do not have.
      if (known < 0 && read.length >= 4) known = index.skeletons.get(skeletonOf(text, start[count] ?? 0, read.end));
      let kind = kindsOf(exact);
      if (isDigit(code)) kind |= FIGURED;
      else if (small(code) === 0x71) kind |= BEGINS_Q;
      all |= kind;
      sign = 0;
      over = read.end;
      end[count] = over;
      id[count] = known;
      lines[count] = line;
      hash[count] = exact;
      kinds[count] = kind;
      count++;
    }
    this.count = count;
    return all;
  }

  /** The columns, cut to their length: the scratch is the next reply's. */
  kept(): Pick<ReplyText, "wordCount" | "wordStart" | "wordEnd" | "wordId" | "wordLine" | "wordHash" | "wordKinds"> {
    const { columns, count } = this;
    const own = new Int32Array(COLUMNS * count);
    const column = (number: number, gathered: Int32Array): Int32Array => {
      own.set(gathered.subarray(0, count), number * count);
      return own.subarray(number * count, (number + 1) * count);
    };
    return {
      wordCount: count,
      wordStart: column(0, columns.start),
      wordEnd: column(1, columns.end),
      wordId: column(2, columns.id),
      wordLine: column(3, columns.line),
      wordHash: column(4, columns.hash),
      wordKinds: column(5, columns.kinds),
    };
  }
}

/** Lays the documents out as lines and words. Linear in the length of the text. */
export function replyText(documents: readonly Document[], index: QuestionIndex): ReplyText {
  const lines: Line[] = [];
  let capacity = 16;
  for (const document of documents) for (const block of document.blocks) capacity += ((block.end - block.start) >> 1) + 2;
  const words = new Words(index, capacity);

  const add = (
    document: number,
    block: Block,
    start: number,
    end: number,
    opens: boolean,
    gap: boolean,
    column: Line["column"] = null,
  ): number => {
    const firstWord = words.count;
    const kinds = words.scan(documents[document]?.text ?? "", start, end, lines.length);
    const fresh = gap || (opens && block.kind !== "line");
    lines.push({ index: lines.length, document, start, end, block, opens, gap, fresh, firstWord, endWord: words.count, column, kinds });
    return kinds;
  };

  documents.forEach((document, number) => {
    const { text } = document;
    const blocks = withPipeTables(text, withoutBeside(document.blocks));
    const gapBefore = (at: number): boolean => {
      const block = blocks[at];
      const previous = blocks[at - 1];
      if (!block || !previous) return true;
      // The lines of one html paragraph are blocks with one line feed between them.
      const edge = block.kind !== previous.kind || (block.kind !== "line" && block.kind !== "paragraph");
      return edge || block.quoteDepth !== previous.quoteDepth || blankLineBetween(text, previous.end, block.start);
    };
    const [firstLine, firstWord] = [lines.length, words.count];
    let wide: Uint8Array | null = null;
    let mayBeColumns = false;
    let newline = -1;
    blocks.forEach((block, at) => {
      let gap = gapBefore(at);
      let opens = true;
      let start = block.start;
      mayBeColumns ||= standsDeep(text, start);
      while (start <= block.end) {
        if (newline < start) newline = text.indexOf("\n", start);
        if (newline < 0) newline = text.length;
        const end = Math.min(block.end, newline);
        if (isBlank(text, start, end)) {
          if (!opens) gap = true;
        } else {
          if ((add(number, block, start, end, opens, gap) & WIDE_GAP) !== 0) {
            wide ??= new Uint8Array(blocks.length);
            wide[at] = 1;
            mayBeColumns = true;
          }
          opens = false;
          gap = false;
        }
        start = end + 1;
      }
    });
    // Hardly a text has columns: only then the lines are laid out again.
    const pieces = mayBeColumns ? columnPieces(text, blocks, index, gapBefore, wide) : null;
    if (pieces === null) return;
    lines.length = firstLine;
    words.count = firstWord;
    for (const { block, start, end, gap, column } of pieces)
      if (!isBlank(text, start, end)) add(number, block, start, end, true, gap, column);
  });
  return { documents, lines, ...words.kept() };
}

/** Menus, and what is put beside or below a page, answer nothing; a page of nothing else is read all the same. */
function withoutBeside(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => block.beside)) return blocks;
  const rest = blocks.filter((block) => !block.beside);
  return rest.length > 0 ? rest : blocks;
}

/** Whether words beside a page were left out of the text. */
export const leavesOutBeside = ({ documents }: ReplyText): boolean =>
  documents.some(({ blocks }) => withoutBeside(blocks).length < blocks.length);

/** The text of the line's document. */
export const textOf = (reply: ReplyText, line: Line): string => reply.documents[line.document]?.text ?? "";

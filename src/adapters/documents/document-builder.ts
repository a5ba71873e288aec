/**
 * Puts a Document together from a stream of structure: the readers of html, docx, odt, rtf and pptx say where
 * paragraphs, items, tables and cells begin and end and give the words between, and get text and spans that
 * fit together.
 *
 * Between blocks stand: a line feed (lines, items, rows), two (paragraphs, headings), a tab (cells of a row).
 */
import type { Block, BlockKind, Document, DocumentWarning, Link, ListItem, Mark } from "../../document/document.js";
import { cleanText, hasWords } from "./clean-text.js";
import { type CellPlace, placeCells, TableTracker } from "./table-tracker.js";

/** How the words that follow look; `undefined` and `false` are the same. */
export interface RunFormat {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly underline?: boolean | undefined;
  /** `#rrggbb` */
  readonly colour?: string | undefined;
  /** `#rrggbb` */
  readonly highlight?: string | undefined;
  readonly link?: string | undefined;
}

/** What the next words belong to. */
export interface PieceKind {
  readonly kind: Exclude<BlockKind, "cell">;
  readonly quoteDepth?: number;
  readonly beside?: true | undefined;
  readonly item?: ListItem | undefined;
  readonly page?: number | undefined;
  readonly sheet?: string | undefined;
  readonly address?: string | undefined;
}

/** A run of text before it is known whether its table is a table of data. */
export interface Piece extends PieceKind {
  readonly start: number;
  end: number;
  readonly place: CellPlace | null;
}

type Separator = "" | "\t" | "\n" | "\n\n";
const STRENGTH: Record<Separator, number> = { "": 0, "\t": 1, "\n": 2, "\n\n": 3 };

/** Text beyond this is left out with the warning `truncated`: no reply by a person is so long. */
const MAX_TEXT = 5_000_000;

export class DocumentBuilder {
  readonly tables = new TableTracker();
  private readonly chunks: string[] = [];
  private length = 0;
  /** Spaces that count only when more words follow in the same piece. */
  private space = "";
  private separator: Separator = "";
  private open: Piece | null = null;
  private next: PieceKind = { kind: "paragraph" };
  private readonly pieces: Piece[] = [];
  private readonly marks: Mark[] = [];
  private readonly links: Link[] = [];
  private readonly warned = new Map<string, DocumentWarning>();

  constructor(
    private readonly source: string,
    private readonly mediaType: string,
  ) {}

  /** Characters so far; where the next words would start if no separator stood before them. */
  get offset(): number {
    return this.length;
  }

  /** Ends the block that is open and says what the next words are. */
  startBlock(kind: PieceKind, separator: Separator = "\n"): void {
    this.endBlock(separator);
    this.next = kind;
  }

  /** Ends the block that is open; words that follow start another of the same kind. */
  endBlock(separator: Separator = "\n"): void {
    if (this.open !== null) {
      this.pieces.push(this.open);
      this.open = null;
    }
    this.space = "";
    if (STRENGTH[separator] > STRENGTH[this.separator]) this.separator = separator;
  }

  /** A block of the kind last said is open and has words. */
  get isOpen(): boolean {
    return this.open !== null;
  }

  /** Where the block that is open began. */
  get openStart(): number {
    return this.open?.start ?? this.length;
  }

  /** Adds words with all white space folded into single spaces, also across calls. */
  appendFolded(words: string, format: RunFormat = {}): void {
    const folded = words.replace(/\s+/g, " ");
    this.append(this.space !== "" && folded.startsWith(" ") ? folded.slice(1) : folded, format);
  }

  /** Adds words as they are. White space at the start and end of a block is left out. */
  append(words: string, format: RunFormat = {}): void {
    let text = cleanText(words);
    if (text === "") return;
    if (this.length + text.length > MAX_TEXT) {
      this.warn("truncated", `The text is longer than ${String(MAX_TEXT)} characters; the rest was left out.`);
      return;
    }
    if (this.open === null) {
      text = text.replace(/^\s+/, "");
      if (text === "") return;
      this.push(this.length === 0 ? "" : this.separator === "" ? "\n" : this.separator);
      this.separator = "";
      this.open = { ...this.next, start: this.length, end: this.length, place: this.tables.place() };
    }
    const kept = text.replace(/\s+$/, "");
    if (kept === "") {
      this.space += text;
      return;
    }
    this.push(this.space);
    this.space = text.slice(kept.length);
    const start = this.length + kept.length - kept.trimStart().length;
    this.push(kept);
    this.open.end = this.length;
    this.mark(start, this.length, format);
  }

  /** Adds one warning a code and message; said twice it counts once. */
  warn(code: DocumentWarning["code"], message: string): void {
    this.warned.set(`${code} ${message}`, { code, message });
  }

  /** The Document; `adjust` may change the kinds of the pieces once all are known. */
  finish(adjust: (pieces: readonly Piece[], text: string) => readonly Piece[] = (pieces) => pieces): Document {
    this.endBlock();
    const text = this.chunks.join("");
    const blocks: Block[] = placeCells(adjust(this.pieces, text), text);
    if (!hasWords(text) && ![...this.warned.values()].some(({ code }) => code === "no_text")) this.warn("no_text", "No words were found.");
    return {
      source: this.source,
      mediaType: this.mediaType,
      text,
      blocks,
      marks: this.marks,
      links: this.links,
      warnings: [...this.warned.values()],
    };
  }

  private push(text: string): void {
    if (text === "") return;
    this.chunks.push(text);
    this.length += text.length;
  }

  private mark(start: number, end: number, format: RunFormat): void {
    const from = this.open?.start ?? start;
    if (format.link !== undefined && format.link !== "") extend(this.links, { start, end, url: format.link }, from, sameLink);
    const mark: Mark = {
      start,
      end,
      ...(format.bold === true ? { bold: true } : {}),
      ...(format.italic === true ? { italic: true } : {}),
      ...(format.underline === true ? { underline: true } : {}),
      ...(format.colour === undefined ? {} : { colour: format.colour }),
      ...(format.highlight === undefined ? {} : { highlight: format.highlight }),
    };
    if (Object.keys(mark).length > 2) extend(this.marks, mark, from, sameLook);
  }
}

/** Adds a span, or lengthens the last one of the same block when it is the same with at most one space between. */
function extend<S extends { readonly start: number; readonly end: number }>(
  spans: S[],
  span: S,
  from: number,
  same: (a: S, b: S) => boolean,
): void {
  const last = spans.at(-1);
  if (last !== undefined && last.start >= from && span.start - last.end <= 1 && same(last, span))
    spans[spans.length - 1] = { ...span, start: last.start };
  else spans.push(span);
}

const sameLink = (a: Link, b: Link): boolean => a.url === b.url;
const sameLook = (a: Mark, b: Mark): boolean =>
  a.bold === b.bold && a.italic === b.italic && a.underline === b.underline && a.colour === b.colour && a.highlight === b.highlight;

/**
 * The one model of a text that came back: the body of a mail or one attachment.
 *
 * `text` is the whole text as a person would read it, in reading order; nothing is ever removed from it,
 * so that an offset is a lasting pointer to words (the evidence of an answer). Everything else - lines,
 * list markers, table cells, colours, links - lies over the text as spans of offsets (UTF-16 code units,
 * half-open: `text.slice(start, end)`).
 */

/** A half-open run of characters in `Document.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a list item stands. The marker is NOT part of the text when the file keeps it as structure (`<ol>`, Word numbering). */
export interface ListItem {
  /** Number of the list within the document, from 0. Items of one list share it. */
  readonly list: number;
  /** Nesting depth, 0 for the outermost list. */
  readonly depth: number;
  readonly ordered: boolean;
  /** What a reader sees before the item: "1.", "a)", "•". */
  readonly marker: string;
  /** Position in its list, from 1 (honours `start=`/`value=`). */
  readonly ordinal: number;
  /** The marker of the item that it stands in, where that has no words of its own: "2." above "a." */
  readonly under?: string;
}

/** Where a cell stands. A merged cell is one block at its top left place with the spans it covers. */
export interface TableCell {
  /** Number of the table within the document, from 0. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
}

/** How a run of characters looks when it differs from the text around it: some officers answer in blue or bold only. */
export interface Mark extends Span {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  /** `#rrggbb`; absent for the default colour. */
  readonly colour?: string;
  /** `#rrggbb` behind the words. */
  readonly highlight?: string;
}

/** A link whose address need not be in the text. */
export interface Link extends Span {
  readonly url: string;
}

export type BlockKind =
  /** One physical line of a plain text: where it ends says little, mail programs wrap. */
  | "line"
  /** A paragraph whose end is known (html, docx, …). */
  | "paragraph"
  | "heading"
  | "item"
  | "cell";

/** A piece of the text in reading order. Blocks do not overlap; only white space lies between them. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** How deep the block is quoted (`>` in text, `<blockquote>` in html); the quote signs are outside the span. */
  readonly quoteDepth: number;
  /** It stands beside the words of a web page: in `<nav>`, `<aside>` or `<footer>`. */
  readonly beside?: true;
  readonly item?: ListItem;
  readonly cell?: TableCell;
  /** 1-based page in a paged document. */
  readonly page?: number;
  /** Sheet name and address (`B7`) in a workbook. */
  readonly sheet?: string;
  readonly address?: string;
}

/** Something that a person must know about how this text was read. */
export interface DocumentWarning {
  readonly code:
    | "unreadable"
    | "encrypted"
    | "truncated"
    | "too_large"
    | "unsupported"
    | "no_text"
    | "hidden_content"
    | "macros"
    | "timed_out"
    | "encoding"
    /** The words were recognised from a picture (OCR): figures may be wrong. */
    | "recognised";
  /** Plain words: what happened and where. */
  readonly message: string;
}

export interface Document {
  /** `body`, or `attachment:NAME`: the `source` of an answer's evidence. */
  readonly source: string;
  /** `text/plain`, `text/html`, `application/pdf` … as it was read. */
  readonly mediaType: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
  readonly links: readonly Link[];
  readonly warnings: readonly DocumentWarning[];
}

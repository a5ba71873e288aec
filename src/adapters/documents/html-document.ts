/** HTML (of mails and files) as a Document, in one pass whose cost grows with the size only. */
import { Parser } from "htmlparser2";
import type { Document } from "../../document/document.js";
import { cleanText, hasWords } from "./clean-text.js";
import { backgroundColour, isBold, isHidden, parseStyle, textColour } from "./css-look.js";
import { DocumentBuilder, type Piece, type PieceKind, type RunFormat } from "./document-builder.js";
import { itemWithin, listNumber, nextItem, numberStyle, type OpenItem, type OpenList, wordItem, wordList } from "./html-lists.js";
import { isQuotation, isQuoteContainer, isReplyHeader, mayHoldReplyHeader } from "./html-quotes.js";
import { raisedDigits } from "./raised-digits.js";

/** Elements that end the line before and after them. */
const BLOCKS = new Set(
  "address article aside body caption center dd details div dl dt fieldset figcaption figure footer form header hr html legend li main nav section summary tr".split(
    " ",
  ),
);
/** Elements with a blank line before and after them. */
const SPACED = new Set("blockquote h1 h2 h3 h4 h5 h6 ol p pre table ul".split(" "));
/** Elements whose content nobody sees. */
const UNSEEN = new Set("audio datalist iframe math noscript object script select style svg template title video xml".split(" "));
/** Elements, and roles of elements, that stand beside the words of a page. */
const BESIDE = new Set("aside footer nav complementary contentinfo navigation".split(" "));
/** Elements that Word writes list paragraphs as. */
const WORD_PARAGRAPHS = new Set("h1 h2 h3 h4 h5 h6 li p".split(" "));
const HEADING = /^h[1-6]$/;
/** Elements open at once beyond which the rest is read as plain words: no mail is so, attacks are. */
const MAX_DEPTH = 3000;
const SLICE = 8192;

interface Frame {
  readonly name: string;
  readonly format: RunFormat;
  readonly hidden: boolean;
  readonly unseen: boolean;
  readonly pre: boolean;
  readonly heading: boolean;
  readonly quote: number;
  readonly beside: boolean;
  readonly list: OpenList | null;
  readonly item: OpenItem | null;
  /** The list of Word's that the paragraph is in, while its marker has not come. */
  readonly word: { readonly key: string; readonly depth: number } | null;
  /** Collects the words of a marker that Word wrote as text. */
  readonly marker: { text: string } | null;
  /** Collects the first words of what may be Outlook's header of the mail it answers. */
  readonly header: { text: string; readonly until: number } | null;
  readonly barred: boolean;
  /** In `<thead>`. */
  readonly head: boolean;
}

const ROOT: Frame = {
  name: "",
  format: {},
  hidden: false,
  unseen: false,
  pre: false,
  heading: false,
  quote: 0,
  beside: false,
  list: null,
  item: null,
  word: null,
  marker: null,
  header: null,
  barred: false,
  head: false,
};

/**
 * Reads html. Paragraphs, headings, items and cells become blocks; what stands beside the text (markers of
 * `<ol>`, addresses of links, colours) is in the spans. Further:
 * - A `<br>` ends a block: the lines of a paragraph are blocks of their own, with one line feed between them
 *   and two between paragraphs. They are of kind `paragraph`, or `line` where the sender's program has plainly
 *   wrapped a plain text. In a cell the lines stay in the cell's one block.
 * - The first words of a `<li>` are its block of kind `item`; further paragraphs in it are of kind `paragraph`
 *   and carry the same `item`.
 * - White space is folded, no-break spaces are spaces, zero-width spaces and soft hyphens are left out.
 * - Raised digits (footnote marks, m²) come as ⁰-⁹, so that `569<sup>1</sup>` is not 5691.
 * - Hidden elements are left out with the warning `hidden_content`; pictures have no text.
 */
export function documentFromHtml(html: string, source = "body"): Document {
  const reader = new HtmlReader(source);
  const clean = cleanText(html);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        reader.open(name, attributes);
      },
      onclosetag: () => {
        reader.close();
      },
      ontext: (text) => {
        reader.text(text);
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  let at = 0;
  for (; at < clean.length && reader.depth < MAX_DEPTH; at += SLICE) parser.write(clean.slice(at, at + SLICE));
  if (at < clean.length) reader.rest(clean.slice(at));
  else parser.end();
  return reader.finish();
}

class HtmlReader {
  private readonly builder: DocumentBuilder;
  private readonly stack: Frame[] = [];
  /** Stack lengths until which everything is the mail that Outlook answers. */
  private readonly answered: number[] = [];
  private lists = 0;
  private readonly wordLists = new Map<string, { readonly list: number; ordinal: number }>();
  private hiddenWords = 0;
  private wordItem: OpenItem | null = null;
  private readonly brokenBlocks = new Set<number>();

  constructor(source: string) {
    this.builder = new DocumentBuilder(source, "text/html");
  }

  get depth(): number {
    return this.stack.length;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const outer = this.stack.at(-1) ?? ROOT;
    const style = parseStyle(attributes["style"]);
    const unseen = outer.unseen || UNSEEN.has(name);
    const hidden = outer.hidden || "hidden" in attributes || isHidden(style);
    if (!unseen && !hidden) this.separate(name);
    let { list, item, word, quote, barred } = outer;
    const { length } = this.stack;
    if (name === "blockquote" && isQuotation(attributes, style)) quote += 1;
    if (name === "div" && isQuoteContainer(attributes, style)) {
      quote += 1;
      barred = true;
    }
    if (!unseen && !hidden) {
      if (name === "ol" || name === "ul") list = this.openList(name === "ol", attributes, style, outer);
      if (name === "li")
        item = itemWithin(outer.item, nextItem(list ?? this.openList(false, {}, style, outer), listNumber(attributes["value"])));
      if (name === "table") this.builder.tables.openTable(/^(?:presentation|none)$/i.test(attributes["role"] ?? ""));
      if (name === "tr") this.builder.tables.openRow();
      if (name === "td" || name === "th") this.openCell(name === "th" || outer.head, attributes);
      if (name === "table" || name === "td" || name === "th") ({ list, item } = ROOT);
      if (name === "br") this.breakLine();
      if (name === "input") this.input(attributes, outer);
      if (WORD_PARAGRAPHS.has(name)) {
        word = wordList(style) ?? (name === "p" ? null : word);
        this.wordItem = null;
      }
    }
    this.stack.push({
      name,
      format: formatOf(name, attributes, style, outer.format),
      hidden,
      unseen,
      pre: name === "pre" || (style.has("white-space") ? /^pre/i.test(style.get("white-space") ?? "") : outer.pre),
      heading: HEADING.test(name) || outer.heading,
      quote,
      beside: outer.beside || BESIDE.has(name) || BESIDE.has(attributes["role"] ?? ""),
      list,
      item,
      word,
      marker: outer.marker ?? (/^ignore$/i.test(style.get("mso-list") ?? "") && word !== null ? { text: "" } : null),
      header: mayHoldReplyHeader(attributes, style) ? { text: "", until: "id" in attributes ? length : length - 1 } : outer.header,
      barred,
      head: name === "thead" || (name !== "table" && outer.head),
    });
  }

  close(): void {
    const frame = this.stack.pop();
    if (frame === undefined) return;
    const outer = this.stack.at(-1) ?? ROOT;
    if (!frame.unseen && !frame.hidden) {
      this.separate(frame.name);
      if (frame.name === "td" || frame.name === "th") this.builder.tables.closeCell();
      if (frame.name === "table") this.builder.tables.closeTable();
    }
    if (frame.marker !== null && outer.marker === null && frame.word !== null) this.beginWordItem(frame.marker.text, frame.word);
    if (WORD_PARAGRAPHS.has(frame.name)) this.wordItem = null;
    while ((this.answered.at(-1) ?? -1) > this.stack.length) this.answered.pop();
    if (frame.header !== null && frame.header !== outer.header && !frame.barred && isReplyHeader(frame.header.text))
      this.answered.push(Math.max(0, frame.header.until));
  }

  text(text: string): void {
    const frame = this.stack.at(-1) ?? ROOT;
    if (frame.unseen) return;
    const seen = text.replace(/[\u00AD\u200B\u2060\uFEFF]/g, "");
    if (frame.hidden) {
      this.hiddenWords += seen.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
      return;
    }
    if (frame.marker !== null) {
      frame.marker.text += seen.replace(/\s+/g, " ");
      return;
    }
    if (frame.header !== null && frame.header.text.length < 2000) frame.header.text += `${seen} `;
    if (frame.pre) {
      for (const [index, line] of seen.split("\n").entries()) {
        if (index > 0) this.builder.endBlock("\n");
        this.words(line, frame, "line");
      }
      return;
    }
    this.words(frame.name === "sup" ? raisedDigits(seen) : seen, frame, "paragraph");
  }

  /** What comes after the nesting has become absurd: words without structure. */
  rest(html: string): void {
    this.builder.warn("truncated", `Elements are nested more than ${String(MAX_DEPTH)} deep; the rest was read without structure.`);
    this.stack.length = 0;
    for (const line of html.replace(/<[^<>]*>/g, "\n").split("\n")) {
      this.builder.endBlock("\n");
      this.words(line, ROOT, "paragraph");
    }
  }

  finish(): Document {
    if (this.hiddenWords > 0)
      this.builder.warn("hidden_content", `${String(this.hiddenWords)} hidden words were left out (display:none and the like).`);
    return this.builder.finish((pieces, text) => this.wrappedLines(pieces, text));
  }

  private words(text: string, frame: Frame, kind: "paragraph" | "line"): void {
    if (this.builder.isOpen) {
      this.builder.appendFolded(text, frame.format);
      return;
    }
    if (!/\S/.test(text)) return;
    const open = this.wordItem ?? frame.item;
    const base: Omit<PieceKind, "kind"> = {
      quoteDepth: frame.quote + this.answered.length,
      item: open?.item,
      ...(frame.beside ? { beside: true } : {}),
    };
    if (open !== null && !open.begun) {
      this.builder.startBlock({ ...base, kind: "item" }, "");
      open.begun = true;
    } else this.builder.startBlock({ ...base, kind: frame.heading ? "heading" : kind }, "");
    this.builder.appendFolded(text, frame.format);
  }

  private separate(name: string): void {
    if (SPACED.has(name)) this.builder.endBlock("\n\n");
    else if (BLOCKS.has(name)) this.builder.endBlock("\n");
    else if (name === "td" || name === "th") this.builder.endBlock("\t");
  }

  private breakLine(): void {
    if (this.builder.isOpen) this.brokenBlocks.add(this.builder.openStart);
    this.builder.endBlock("\n");
  }

  private openList(
    ordered: boolean,
    attributes: Readonly<Record<string, string>>,
    style: ReadonlyMap<string, string>,
    outer: Frame,
  ): OpenList {
    const list = this.lists;
    this.lists += 1;
    const depth = outer.list === null ? 0 : outer.list.depth + 1;
    const step = "reversed" in attributes ? -1 : 1;
    return { list, depth, ordered, style: numberStyle(attributes, style), step, next: listNumber(attributes["start"]) ?? 1 };
  }

  private openCell(header: boolean, attributes: Readonly<Record<string, string>>): void {
    this.builder.tables.openCell({
      rowSpan: listNumber(attributes["rowspan"]) ?? 1,
      columnSpan: listNumber(attributes["colspan"]) ?? 1,
      header,
    });
  }

  private input(attributes: Readonly<Record<string, string>>, outer: Frame): void {
    const type = (attributes["type"] ?? "text").toLowerCase();
    if (type === "checkbox" || type === "radio") this.words("checked" in attributes ? " ☒ " : " ☐ ", outer, "paragraph");
    else if (type === "text" && hasWords(attributes["value"] ?? "")) this.words(` ${attributes["value"] ?? ""} `, outer, "paragraph");
  }

  private beginWordItem(marker: string, { key, depth }: { readonly key: string; readonly depth: number }): void {
    const counter = this.wordLists.get(`${key} ${String(depth)}`) ?? { list: this.wordListNumber(key), ordinal: 0 };
    const item = wordItem(marker, counter.list, depth, counter.ordinal);
    counter.ordinal = item.ordinal;
    this.wordLists.set(`${key} ${String(depth)}`, counter);
    this.wordItem = { item, begun: false };
  }

  private wordListNumber(key: string): number {
    for (const [other, { list }] of this.wordLists) if (other.startsWith(`${key} `)) return list;
    this.lists += 1;
    return this.lists - 1;
  }

  /** Lines that a program wrapped: at least three broken lines of 55 characters and more, none over 100. */
  private wrappedLines(pieces: readonly Piece[], text: string): readonly Piece[] {
    const broken = pieces.filter((piece) => this.brokenBlocks.has(piece.start)).map((piece) => piece.end - piece.start);
    if (broken.filter((length) => length >= 55).length < 3 || broken.some((length) => length > 100)) return pieces;
    return pieces.map((piece, index) => {
      const before = pieces[index - 1];
      const follows = before !== undefined && this.brokenBlocks.has(before.start) && text.slice(before.end, piece.start) === "\n";
      return piece.kind === "paragraph" && (follows || this.brokenBlocks.has(piece.start)) ? { ...piece, kind: "line" } : piece;
    });
  }
}

function formatOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  style: ReadonlyMap<string, string>,
  outer: RunFormat,
): RunFormat {
  const link = name === "a" ? (linkOf(attributes["href"]) ?? outer.link) : outer.link;
  const colourSaid = name === "font" && !style.has("color") ? attributes["color"] : style.get("color");
  const background = style.get("background-color") ?? style.get("background");
  const decoration = style.get("text-decoration") ?? style.get("text-decoration-line") ?? "";
  const slant = style.get("font-style");
  const linked = link !== undefined;
  return {
    bold: isBold(style.get("font-weight")) ?? (name === "b" || name === "strong" || outer.bold),
    italic: slant === undefined ? name === "i" || name === "em" || outer.italic : /^(?:italic|oblique)/i.test(slant),
    underline: linked ? outer.underline : name === "u" || /\bunderline\b/i.test(decoration) || outer.underline,
    colour: linked || colourSaid === undefined ? outer.colour : colourOr(colourSaid, outer.colour),
    highlight:
      name === "mark"
        ? "#ffff00"
        : /^(?:td|th|tr|table|body|html)$/.test(name)
          ? outer.highlight
          : (backgroundColour(background) ?? outer.highlight),
    link,
  };
}

function colourOr(said: string, outer: string | undefined): string | undefined {
  return /^\s*(?:inherit|currentcolor|unset)\s*$/i.test(said) ? outer : textColour(said);
}

/** The address of a link; none for places on the same page and for script. Outlook's wrapper is taken off. */
function linkOf(href: string | undefined): string | undefined {
  const url = href?.trim() ?? "";
  if (url === "" || url.startsWith("#") || /^(?:javascript|data|vbscript|cid):/i.test(url)) return undefined;
  if (!/^https:\/\/[\w.-]*safelinks\.protection\.outlook\.com\//i.test(url)) return url;
  const wrapped = /[?&]url=([^&]+)/i.exec(url)?.[1];
  try {
    return wrapped === undefined ? url : decodeURIComponent(wrapped);
  } catch {
    // A wrapper cut off in the middle of an escape: the address as it stands is all there is.
    return url;
  }
}

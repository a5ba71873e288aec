/** The body of a Word document, element by element. */
import type { Document, ListItem } from "../../document/document.js";
import { DocumentBuilder, type RunFormat } from "./document-builder.js";
import { Fields } from "./docx-fields.js";
import {
  applyParagraphElement,
  applyRunElement,
  isOn,
  type ParagraphProperties,
  type RunProperties,
  type StyleSheet,
} from "./docx-look.js";
import type { Numbering } from "./docx-numbering.js";
import { raisedDigits } from "./raised-digits.js";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What the reader needs from the other parts of the file. */
export interface DocxParts {
  readonly styles: StyleSheet;
  readonly numbering: Numbering;
  readonly links: ReadonlyMap<string, string>;
}

interface Paragraph {
  readonly properties: ParagraphProperties;
  /** Undefined until asked for: a number is counted once. */
  item: ListItem | null | undefined;
  begun: boolean;
}

/** Signs that Word takes from symbol fonts. */
const SYMBOLS: Readonly<Record<string, string>> = {
  F0A8: "☐",
  F06F: "☐",
  F071: "☐",
  F0FE: "☒",
  F078: "☒",
  F054: "☒",
  F0FD: "☒",
  F052: "☑",
  F0FC: "✓",
  F0FB: "✗",
};

/** Elements whose content is not on the page, or is there twice. */
const SKIPPED = new Set([
  "mc:Fallback",
  "w:instrText",
  "w:delInstrText",
  "w:rubyPr",
  "w:pPrChange",
  "w:rPrChange",
  "w:tblPrChange",
  "w:tcPrChange",
  "w:sectPr",
  "w:sdtPr",
  "w:rt",
]);

/** Takes the events of `document.xml`, `footnotes.xml` and `endnotes.xml` and builds the Document. */
export class DocxReader {
  readonly builder: DocumentBuilder;
  private readonly paragraphs: Paragraph[] = [];
  private readonly cells: { open: boolean; span: number; merge: "none" | "start" | "more"; header: boolean }[] = [];
  private readonly links: (string | undefined)[] = [];
  private readonly fields = new Fields();
  private run: RunProperties = {};
  private within: "w:rPr" | "w:pPr" | null = null;
  private skipped = 0;
  private skippedBy = "";
  private deleted = 0;
  private placeholder: boolean[] = [];
  private text_: string | null = null;
  private headerRow = false;
  private note: string | null = null;
  private deletedWords = 0;
  private hiddenWords = 0;
  private readonly notes = new Map<string, string>();

  constructor(
    source: string,
    private readonly parts: DocxParts,
  ) {
    this.builder = new DocumentBuilder(source, DOCX);
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.skipped > 0) {
      if (name === this.skippedBy) this.skipped += 1;
      if (name === "w:showingPlcHdr") this.placeholder[this.placeholder.length - 1] = true;
      return;
    }
    if (SKIPPED.has(name)) {
      this.skip(name);
      if (name === "w:instrText") this.text_ = "";
      return;
    }
    if (this.within === "w:rPr") applyRunElement(name, attributes, this.run);
    if (this.within === "w:pPr" && name !== "w:rPr") {
      const paragraph = this.paragraphs.at(-1);
      if (paragraph !== undefined) applyParagraphElement(name, attributes, paragraph.properties);
    }
    switch (name) {
      case "w:p":
        this.openCell();
        this.builder.endBlock("\n\n");
        this.paragraphs.push({ properties: {}, item: undefined, begun: false });
        break;
      case "w:pPr":
      case "w:rPr":
        this.within ??= name;
        break;
      case "w:r":
        this.run = {};
        break;
      case "w:t":
      case "w:delText":
        this.text_ = "";
        break;
      case "w:tab":
      case "w:ptab":
        if (this.within === null) this.write("\t");
        break;
      case "w:br":
      case "w:cr":
        if (this.within === null && attributes["w:type"] !== "page" && attributes["w:type"] !== "column") this.builder.endBlock("\n");
        break;
      case "w:noBreakHyphen":
        this.write("-");
        break;
      case "w:sym":
        this.write(SYMBOLS[(attributes["w:char"] ?? "").toUpperCase()] ?? "•");
        break;
      case "w:del":
      case "w:moveFrom":
        this.deleted += 1;
        break;
      case "w:sdt":
        this.placeholder.push(false);
        break;
      default:
        this.openOther(name, attributes);
    }
  }

  close(name: string): void {
    if (this.skipped > 0) {
      if (name !== this.skippedBy) return;
      this.skipped -= 1;
      if (name === "w:instrText" && this.skipped === 0) {
        this.fields.instruct(this.text_ ?? "");
        this.text_ = null;
      }
      return;
    }
    switch (name) {
      case "w:p":
        this.closeParagraph();
        break;
      case "w:pPr":
      case "w:rPr":
        if (this.within === name) this.within = null;
        break;
      case "w:t":
        this.write(this.text_ ?? "");
        this.text_ = null;
        break;
      case "w:delText":
        this.deletedWords += wordCount(this.text_ ?? "");
        this.text_ = null;
        break;
      case "w:del":
      case "w:moveFrom":
        this.deleted = Math.max(0, this.deleted - 1);
        break;
      case "w:sdt":
        this.placeholder.pop();
        break;
      case "w:hyperlink":
        this.links.pop();
        break;
      case "w:tc":
        this.openCell();
        this.cells.pop();
        this.builder.endBlock("\t");
        this.builder.tables.closeCell();
        break;
      case "w:tr":
        this.builder.endBlock("\n");
        break;
      case "w:tbl":
        this.builder.endBlock("\n\n");
        this.builder.tables.closeTable();
        break;
      case "w:footnote":
      case "w:endnote":
        this.note = null;
        break;
    }
  }

  text(text: string): void {
    if (this.text_ !== null) this.text_ += text;
  }

  finish(): Document {
    if (this.deletedWords > 0)
      this.builder.warn(
        "hidden_content",
        `${String(this.deletedWords)} words deleted under "track changes" were left out; insertions were kept.`,
      );
    if (this.hiddenWords > 0) this.builder.warn("hidden_content", `${String(this.hiddenWords)} words of hidden text were left out.`);
    return this.builder.finish();
  }

  private openOther(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case "w:hyperlink":
        this.links.push(this.parts.links.get(attributes["r:id"] ?? "") ?? this.links.at(-1));
        break;
      case "w:fldChar":
        this.write(this.fields.step(attributes["w:fldCharType"] ?? ""));
        break;
      case "w:checked":
      case "w:default":
      case "w:result":
        this.fields.choose(attributes["w:val"] ?? "1");
        break;
      case "w:listEntry":
        this.fields.offer(attributes["w:val"] ?? "");
        break;
      case "w:tbl":
        this.builder.endBlock("\n\n");
        this.builder.tables.openTable();
        break;
      case "w:tr":
        this.builder.endBlock("\n");
        this.builder.tables.openRow();
        this.headerRow = false;
        break;
      case "w:gridBefore":
        this.builder.tables.openCell({ columnSpan: Number(attributes["w:val"] ?? "1") });
        this.builder.tables.closeCell();
        break;
      case "w:tblHeader":
        this.headerRow = isOn(attributes);
        break;
      case "w:tc":
        this.cells.push({ open: false, span: 1, merge: "none", header: this.headerRow });
        break;
      case "w:gridSpan":
      case "w:vMerge":
        this.cellShape(name, attributes["w:val"]);
        break;
      case "w:footnoteReference":
      case "w:endnoteReference":
        this.write(this.noteNumber(name.slice(2, -"Reference".length), attributes["w:id"]));
        break;
      case "w:footnoteRef":
      case "w:endnoteRef":
        this.write(this.note ?? "");
        break;
      case "w:footnote":
      case "w:endnote":
        this.note = this.noteNumber(name.slice(2), attributes["w:id"]);
        if ((attributes["w:type"] ?? "normal") !== "normal") this.skip(name);
        break;
    }
  }

  /** Notes are numbered as they are referred to; the sign is the same in the text and at the note. */
  private noteNumber(kind: string, id = ""): string {
    const key = `${kind} ${id}`;
    const number = this.notes.get(key) ?? raisedDigits(String(this.notes.size + 1));
    this.notes.set(key, number);
    return number;
  }

  private skip(name: string): void {
    this.skipped = 1;
    this.skippedBy = name;
  }

  private cellShape(name: string, value: string | undefined): void {
    const cell = this.cells.at(-1);
    if (cell === undefined || cell.open) return;
    if (name === "w:gridSpan") cell.span = Number.parseInt(value ?? "1", 10) || 1;
    else cell.merge = value === "restart" ? "start" : "more";
  }

  /** A cell is opened at its first paragraph, when its properties are known. */
  private openCell(): void {
    const cell = this.cells.at(-1);
    if (cell === undefined || cell.open) return;
    cell.open = true;
    const shape = { columnSpan: cell.span, header: cell.header };
    if (cell.merge === "more") this.builder.tables.continueCell(shape);
    else this.builder.tables.openCell(shape);
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (paragraph !== undefined) this.itemOf(paragraph);
    this.builder.endBlock("\n\n");
  }

  /** The item of a paragraph; Word counts it whether the paragraph has words or not. */
  private itemOf(paragraph: Paragraph): ListItem | null {
    if (paragraph.item !== undefined) return paragraph.item;
    const { properties } = paragraph;
    const styled = this.parts.styles.paragraph(properties.style ?? this.parts.styles.ordinary);
    const listId = properties.listId ?? styled.listId;
    const level = properties.level ?? (properties.listId === undefined ? styled.level : undefined) ?? 0;
    paragraph.item = listId === undefined || listId === "0" ? null : this.parts.numbering.next(listId, level);
    return paragraph.item;
  }

  private write(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph === undefined || text === "" || this.placeholder.includes(true)) return;
    if (this.deleted > 0) {
      this.deletedWords += wordCount(text);
      return;
    }
    const { styles } = this.parts;
    const style = paragraph.properties.style ?? styles.ordinary;
    const look: RunProperties = { ...styles.run(style), ...styles.run(this.run.style), ...this.run };
    if (look.hidden === true) {
      this.hiddenWords += wordCount(text);
      return;
    }
    if (!this.builder.isOpen) {
      const item = this.itemOf(paragraph);
      const heading = styles.isHeading(style) || (paragraph.properties.outline ?? 9) < 9;
      const kind = item !== null && !paragraph.begun ? "item" : heading ? "heading" : "paragraph";
      if (text.trim() !== "") paragraph.begun = true;
      this.builder.startBlock({ kind, item: item ?? undefined }, "");
    }
    const link = this.links.at(-1) ?? this.fields.link();
    const format: RunFormat = {
      bold: look.bold,
      italic: look.italic,
      underline: link === undefined ? look.underline : undefined,
      colour: link === undefined ? (look.colour ?? undefined) : undefined,
      highlight: look.highlight ?? undefined,
      link,
    };
    this.builder.append(look.raised === true ? raisedDigits(text) : text, format);
  }
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Rich text (rtf) as Documents. */
import type { Document } from "../../document/document.js";
import { textColour } from "./css-look.js";
import { DocumentBuilder } from "./document-builder.js";
import { wordItem } from "./html-lists.js";
import { raisedDigits } from "./raised-digits.js";
import { RtfHeader } from "./rtf-header.js";
import { rtfTokens } from "./rtf-tokens.js";
import { UnreadableFile } from "./zip-archive.js";

/** Groups whose words are not on the page. Unknown ones that begin with `\*` are skipped too. */
const SKIPPED = new Set(
  "annotation atnauthor atnid colortbl comment docvar filetbl fontemb fontfile fonttbl footer footerf footerl footerr generator header headerf headerl headerr info listlevel listoverridetable listtable mmathPr nonshppict objdata pict pgdsctbl private revtbl rsidtbl shpinst sp stylesheet template themedata userprops xmlnstbl".split(
    " ",
  ),
);
/** Groups that begin with `\*` and have words all the same. */
const KEPT = new Set(["shptxt", "shppict"]);
const SIGNS: Readonly<Record<string, string>> = {
  bullet: "•",
  emdash: "—",
  emspace: " ",
  endash: "–",
  enspace: " ",
  ldblquote: "“",
  lquote: "‘",
  qmspace: " ",
  rdblquote: "”",
  rquote: "’",
  tab: "\t",
};
const MAX_GROUPS = 2000;

interface State {
  skip: boolean;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  raised: boolean;
  hidden: boolean;
  deleted: boolean;
  colour: number;
  highlight: number;
  font: number;
  /** Bytes that follow a `\u` for programs that do not know it. */
  fallback: number;
  inTable: boolean;
  /** What the words of this group are for. */
  use: "text" | "marker" | "field" | "colours" | "fonts" | "note";
  link: string | undefined;
}

/**
 * Reads an rtf. The markers that it carries for old readers (`\listtext`) become markers of items; cells, colours
 * and links are read; hidden and deleted words are left out and said.
 * @throws UnreadableFile
 */
export function documentFromRtf(content: Uint8Array, source: string): Document {
  const rtf = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString("latin1");
  if (!rtf.startsWith("{\\rtf")) throw new UnreadableFile("unreadable", "It does not begin as rich text does.");
  const reader = new RtfReader(source);
  for (const token of rtfTokens(rtf)) {
    if (token.kind === "word") reader.word(token.word, token.value);
    else if (token.kind === "bytes") reader.bytes(token.text);
    else if (token.kind === "open") reader.open();
    else reader.close();
  }
  return reader.finish();
}

class RtfReader {
  private readonly builder: DocumentBuilder;
  private readonly states: State[] = [];
  private state: State = {
    skip: false,
    bold: false,
    italic: false,
    underline: false,
    raised: false,
    hidden: false,
    deleted: false,
    colour: 0,
    highlight: 0,
    font: -1,
    fallback: 1,
    inTable: false,
    use: "text",
    link: undefined,
  };
  private star = false;
  private readonly header = new RtfHeader();
  private toSkip = 0;
  private marker = "";
  private level = 0;
  private listId = 0;
  private readonly counted = new Map<string, number>();
  private item: { item: ReturnType<typeof wordItem>; begun: boolean } | null = null;
  private field = "";
  private cells: { merge: "none" | "start" | "more" }[] = [];
  private nextMerge: "none" | "start" | "more" = "none";
  private cell = 0;
  private table: "none" | "row" | "between" = "none";
  private hiddenWords = 0;
  private unclosed = 0;

  constructor(source: string) {
    this.builder = new DocumentBuilder(source, "application/rtf");
  }

  open(): void {
    this.unclosed += 1;
    if (this.states.length >= MAX_GROUPS) return;
    this.states.push(this.state);
    this.state = { ...this.state };
    this.star = false;
  }

  close(): void {
    if (this.unclosed > this.states.length) {
      this.unclosed -= 1;
      return;
    }
    this.unclosed -= 1;
    const inner = this.state;
    this.state = this.states.pop() ?? this.state;
    if (inner.use === "marker" && this.state.use !== "marker") this.beginItem();
    if (inner.use === "field" && this.state.use !== "field") {
      this.state.link = /HYPERLINK\s+(?:\\[a-z]\s+)*"?([^"\s]+)/.exec(this.field)?.[1];
    }
    this.star = false;
  }

  word(word: string, value: number | null): void {
    if (word === "*") {
      this.star = true;
      return;
    }
    const star = this.star;
    this.star = false;
    if (word === "u") {
      this.character(value ?? 0);
      return;
    }
    if (word === "uc") this.state.fallback = Math.max(0, Math.min(8, value ?? 1));
    if (this.destination(word, star)) return;
    if (this.state.use === "colours") this.header.mix(word, value ?? 0);
    else if (this.state.use === "fonts") {
      if (word === "f") this.state.font = value ?? -1;
      this.header.font(this.state.font, word, value ?? 0);
    } else if (!this.state.skip) this.command(word, value);
    if (word === "ansicpg") this.header.setCodePage(value ?? 1252);
  }

  bytes(text: string): void {
    let rest = text;
    if (this.toSkip > 0) {
      const skipped = Math.min(this.toSkip, rest.length);
      this.toSkip -= skipped;
      rest = rest.slice(skipped);
    }
    if (rest === "") return;
    if (this.state.use === "colours") {
      for (const sign of rest) if (sign === ";") this.header.endColour();
      return;
    }
    if (this.state.use === "fonts" || this.state.skip) return;
    this.write(this.header.decode(rest, this.state.font));
  }

  finish(): Document {
    if (this.hiddenWords > 0) this.builder.warn("hidden_content", `${String(this.hiddenWords)} hidden or deleted words were left out.`);
    if (this.unclosed > 0) this.builder.warn("truncated", "The end of the file is missing.");
    this.leaveTable();
    return this.builder.finish();
  }

  /** Groups with a use of their own; true when the word was the name of one. */
  private destination(word: string, star: boolean): boolean {
    if (this.state.skip) return false;
    if (word === "colortbl") this.state.use = "colours";
    else if (word === "fonttbl") this.state.use = "fonts";
    else if (word === "listtext" || word === "pntext") {
      this.state.use = "marker";
      this.marker = "";
    } else if (word === "fldinst") {
      this.state.use = "field";
      this.field = "";
    } else if (SKIPPED.has(word) || (star && !KEPT.has(word))) this.state.skip = true;
    else return false;
    return true;
  }

  private command(word: string, value: number | null): void {
    const on = value !== 0;
    const { state } = this;
    const sign = SIGNS[word];
    if (sign !== undefined) {
      this.write(sign);
      return;
    }
    switch (word) {
      case "par":
      case "sect":
      case "page":
        if (state.use === "text") {
          this.builder.endBlock("\n\n");
          this.item = null;
        }
        break;
      case "line":
        if (state.use === "text") this.builder.endBlock("\n");
        break;
      case "pard":
        state.inTable = false;
        this.level = 0;
        break;
      case "intbl":
        state.inTable = true;
        break;
      case "plain":
        Object.assign(state, {
          bold: false,
          italic: false,
          underline: false,
          raised: false,
          hidden: false,
          deleted: false,
          colour: 0,
          highlight: 0,
        });
        break;
      case "b":
        state.bold = on;
        break;
      case "i":
        state.italic = on;
        break;
      case "ul":
        state.underline = on;
        break;
      case "ulnone":
        state.underline = false;
        break;
      case "super":
        state.raised = on;
        break;
      case "nosupersub":
        state.raised = false;
        break;
      case "v":
        state.hidden = on;
        break;
      case "deleted":
        state.deleted = on;
        break;
      case "cf":
        state.colour = value ?? 0;
        break;
      case "highlight":
      case "cb":
      case "chcbpat":
        state.highlight = value ?? 0;
        break;
      case "f":
        state.font = value ?? -1;
        break;
      case "ilvl":
        this.level = value ?? 0;
        this.relist();
        break;
      case "ls":
        this.listId = value ?? 0;
        this.relist();
        break;
      default:
        this.tableCommand(word);
    }
  }

  private tableCommand(word: string): void {
    switch (word) {
      case "trowd":
        this.cells = [];
        break;
      case "clvmgf":
        this.nextMerge = "start";
        break;
      case "clvmrg":
        this.nextMerge = "more";
        break;
      case "cellx":
        this.cells.push({ merge: this.nextMerge });
        this.nextMerge = "none";
        break;
      case "cell":
        this.enterCell();
        this.builder.endBlock("\t");
        this.builder.tables.closeCell();
        this.cell += 1;
        this.item = null;
        this.table = "row";
        break;
      case "row":
        this.builder.endBlock("\n");
        if (this.table !== "none") this.table = "between";
        this.cell = 0;
        break;
    }
  }

  /** Opens the table, row and cell that words or the end of a cell call for. */
  private enterCell(): void {
    const { tables } = this.builder;
    if (tables.inCell) return;
    if (this.table === "none") {
      this.builder.endBlock("\n\n");
      tables.openTable();
      this.cell = 0;
    }
    if (this.table !== "row") tables.openRow();
    this.table = "row";
    if (this.cells[this.cell]?.merge === "more") tables.continueCell();
    else tables.openCell();
  }

  private leaveTable(): void {
    if (this.table === "none") return;
    this.table = "none";
    this.builder.tables.closeTable();
    this.builder.endBlock("\n\n");
  }

  private write(text: string): void {
    const { state } = this;
    if (state.use === "marker") this.marker += text;
    else if (state.use === "field") this.field += text;
    if (state.use !== "text" || state.skip) return;
    if (state.hidden || state.deleted) {
      this.hiddenWords += text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
      return;
    }
    if (!this.builder.isOpen) {
      if (text.trim() === "") return;
      if (state.inTable) this.enterCell();
      else this.leaveTable();
      const first = this.item !== null && !this.item.begun;
      if (this.item !== null) {
        this.item.begun = true;
        this.counted.set(`${String(this.item.item.list)} ${String(this.item.item.depth)}`, this.item.item.ordinal);
      }
      this.builder.startBlock({ kind: first ? "item" : "paragraph", item: this.item?.item }, "");
    }
    const linked = state.link !== undefined;
    this.builder.append(state.raised ? raisedDigits(text) : text, {
      bold: state.bold,
      italic: state.italic,
      underline: !linked && state.underline,
      colour: linked ? undefined : textColour(this.header.colour(state.colour)),
      highlight: state.highlight === 0 ? undefined : this.header.colour(state.highlight),
      link: state.link,
    });
  }

  private character(value: number): void {
    this.toSkip = 0;
    if (!this.state.skip && this.state.use !== "colours" && this.state.use !== "fonts")
      this.write(String.fromCharCode(value < 0 ? value + 65536 : value));
    this.toSkip = this.state.fallback;
  }

  private beginItem(): void {
    const marker = this.marker.replace(/[\uF0B7\uF0A7\uF0D8]/g, "•").trim();
    if (marker === "") return;
    this.item = { item: wordItem(marker, this.listId, this.level, 0), begun: false };
  }

  /** The number of the list and level come after the marker. */
  private relist(): void {
    if (this.item === null || this.item.begun) return;
    const key = `${String(this.listId)} ${String(this.level)}`;
    this.item = { item: wordItem(this.item.item.marker, this.listId, this.level, this.counted.get(key) ?? 0), begun: false };
  }
}

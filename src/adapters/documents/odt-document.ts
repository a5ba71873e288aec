/** OpenDocument texts (odt) as Documents, in one pass over `content.xml`. */
import type { Document, ListItem } from "../../document/document.js";
import { backgroundColour, isBold, textColour } from "./css-look.js";
import { DocumentBuilder, type RunFormat } from "./document-builder.js";
import { type OdtLevel, type OdtListStyle, OdtLists, odtLevel } from "./odt-lists.js";
import { raisedDigits } from "./raised-digits.js";
import { readXml } from "./xml-events.js";
import { openZip, UnreadableFile } from "./zip-archive.js";

type Attributes = Readonly<Record<string, string>>;

/**
 * Reads an odt (or the text of an odp). Automatic numbers become markers of items, notes follow at the end,
 * tracked insertions are kept; deleted and hidden text and comments are left out and said.
 * @throws UnreadableFile, XmlFault
 */
export async function documentFromOdt(content: Uint8Array, source: string, mediaType: string): Promise<Document> {
  const zip = await openZip(content);
  const manifest = await zip.readText("META-INF/manifest.xml");
  if (manifest !== null && /<manifest:encryption-data/.test(manifest))
    throw new UnreadableFile("encrypted", "The document is protected by a password.");
  const xml = await zip.readText("content.xml");
  if (xml === null) throw new UnreadableFile("unreadable", "The archive holds no OpenDocument text.");
  const styles = new OdtStyles();
  const common = await zip.readText("styles.xml");
  if (common !== null) styles.read(common);
  styles.read(xml);
  const reader = new OdtReader(new DocumentBuilder(source, mediaType), styles);
  readXml(xml, reader);
  if (zip.entries.some((entry) => /^(?:Basic|Scripts)\//.test(entry.name)))
    reader.builder.warn("macros", "The document holds macros; none was run.");
  return reader.finish();
}

interface Look extends RunFormat {
  readonly hidden?: boolean | undefined;
  readonly raised?: boolean | undefined;
}

class OdtStyles {
  readonly lists = new Map<string, OdtListStyle>();
  private readonly looks = new Map<string, { parent: string; look: Record<string, unknown>; heading: boolean }>();

  read(xml: string): void {
    let style: { parent: string; look: Record<string, unknown>; heading: boolean } | null = null;
    let list: Map<number, OdtLevel> | null = null;
    readXml(xml, {
      open: (name, attributes) => {
        if (name === "style:style") {
          const parent = attributes["style:parent-style-name"] ?? "";
          style = { parent, look: {}, heading: /^(?:Heading|Title|Subtitle)\b|^Heading_/.test(attributes["style:name"] ?? "") };
          this.looks.set(`${attributes["style:family"] ?? ""} ${attributes["style:name"] ?? ""}`, style);
        } else if (name === "style:text-properties" && style !== null) Object.assign(style.look, lookOf(attributes));
        else if (name === "text:list-style") {
          list = new Map();
          this.lists.set(attributes["style:name"] ?? "", list);
        } else if (/^text:list-level-style-(?:number|bullet)$/.test(name))
          list?.set(Number(attributes["text:level"] ?? "1"), odtLevel(name, attributes));
      },
      close: (name) => {
        if (name === "style:style") style = null;
        if (name === "text:list-style") list = null;
      },
    });
  }

  look(family: string, name: string | undefined): Look {
    const chain: Record<string, unknown>[] = [];
    for (let at = name ?? ""; at !== "" && chain.length < 20; ) {
      const style = this.looks.get(`${family} ${at}`);
      if (style === undefined) break;
      chain.unshift(style.look);
      at = style.parent;
    }
    return Object.assign({}, ...chain) as Look;
  }

  isHeading(name: string | undefined): boolean {
    for (let at = name ?? "", steps = 0; at !== "" && steps < 20; steps += 1) {
      const style = this.looks.get(`paragraph ${at}`);
      if (style === undefined) return false;
      if (style.heading) return true;
      at = style.parent;
    }
    return false;
  }
}

function lookOf(attributes: Attributes): Look {
  const bold = isBold(attributes["fo:font-weight"]);
  const slant = attributes["fo:font-style"];
  const line = attributes["style:text-underline-style"];
  return {
    ...(bold === null ? {} : { bold }),
    ...(slant === undefined ? {} : { italic: slant === "italic" || slant === "oblique" }),
    ...(line === undefined ? {} : { underline: line !== "none" }),
    ...(attributes["fo:color"] === undefined ? {} : { colour: textColour(attributes["fo:color"]) }),
    ...(attributes["fo:background-color"] === undefined ? {} : { highlight: backgroundColour(attributes["fo:background-color"]) }),
    ...(attributes["text:display"] === undefined ? {} : { hidden: attributes["text:display"] === "none" }),
    ...(attributes["style:text-position"] === undefined ? {} : { raised: /^(?:super|[1-9]\d*%)/.test(attributes["style:text-position"]) }),
  };
}

/** Elements that are not on the page. */
const UNSEEN = new Set(
  "text:tracked-changes office:annotation office:forms text:sequence-decls text:variable-decls office:scripts text:hidden-text text:hidden-paragraph text:table-of-content svg:desc svg:title presentation:notes".split(
    " ",
  ),
);

class OdtReader {
  private readonly lists: OdtLists;
  private readonly looks: Look[] = [];
  private readonly items: { item: ListItem | null; begun: boolean }[] = [];
  private readonly notes: string[] = [];
  private unseen: string | null = null;
  private unseenDepth = 0;
  private unseenWords = 0;
  private comments = 0;
  private note: string | null = null;
  private citation: string | null = null;
  private paragraphs = 0;
  private heading = false;
  private header = false;

  constructor(
    readonly builder: DocumentBuilder,
    private readonly styles: OdtStyles,
  ) {
    this.lists = new OdtLists(styles.lists);
  }

  open(name: string, attributes: Attributes): void {
    if (this.unseen !== null) {
      if (name === this.unseen) this.unseenDepth += 1;
      return;
    }
    if (UNSEEN.has(name)) {
      this.unseen = name;
      this.unseenDepth = 1;
      if (name === "office:annotation") this.comments += 1;
      return;
    }
    switch (name) {
      case "text:p":
      case "text:h":
        if (this.note === null) this.builder.endBlock("\n\n");
        this.paragraphs += 1;
        this.heading = name === "text:h" || this.styles.isHeading(attributes["text:style-name"]);
        this.looks.push(this.styles.look("paragraph", attributes["text:style-name"]));
        break;
      case "text:span":
        this.looks.push({ ...this.looks.at(-1), ...this.styles.look("text", attributes["text:style-name"]) });
        break;
      case "text:a":
        this.looks.push({ ...this.looks.at(-1), link: attributes["xlink:href"] });
        break;
      case "text:s":
        this.write(" ".repeat(Math.min(100, Number(attributes["text:c"] ?? "1") || 1)));
        break;
      case "text:tab":
        this.write("\t");
        break;
      case "text:line-break":
        if (this.note === null) this.builder.endBlock("\n");
        break;
      case "text:list":
        this.lists.openList(attributes);
        break;
      case "text:list-item":
        this.items.push({ item: this.lists.next(attributes["text:start-value"]), begun: false });
        break;
      case "text:note-citation":
        this.citation = "";
        break;
      case "text:note-body":
        this.note = "";
        break;
      default:
        this.openTablePart(name, attributes);
    }
  }

  close(name: string): void {
    if (this.unseen !== null) {
      if (name === this.unseen) this.unseenDepth -= 1;
      if (this.unseenDepth === 0) this.unseen = null;
      return;
    }
    switch (name) {
      case "text:p":
      case "text:h":
        this.looks.pop();
        this.paragraphs -= 1;
        this.heading = false;
        if (this.note === null) this.builder.endBlock("\n\n");
        break;
      case "text:span":
      case "text:a":
        this.looks.pop();
        break;
      case "text:list":
        this.lists.closeList();
        break;
      case "text:list-item":
        this.items.pop();
        break;
      case "text:note-citation":
        this.write(raisedDigits(this.citation ?? ""));
        break;
      case "text:note-body":
        this.notes.push(`${raisedDigits(this.citation ?? "")} ${this.note ?? ""}`);
        this.citation = null;
        this.note = null;
        break;
      case "table:table":
        this.builder.endBlock("\n\n");
        this.builder.tables.closeTable();
        break;
      case "table:table-header-rows":
        this.header = false;
        break;
      case "table:table-cell":
        this.builder.endBlock("\t");
        this.builder.tables.closeCell();
        break;
      case "draw:page":
        this.builder.endBlock("\n\n");
        break;
    }
  }

  text(text: string): void {
    if (this.unseen !== null) {
      if (this.unseen === "text:hidden-text" || this.unseen === "text:hidden-paragraph" || this.unseen === "text:tracked-changes")
        this.unseenWords += text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
      return;
    }
    if (this.citation === "" && this.note === null) this.citation = text;
    else if (this.paragraphs > 0) this.write(text.replace(/\s+/g, " "));
  }

  finish(): Document {
    for (const note of this.notes) {
      this.builder.startBlock({ kind: "paragraph" }, "\n\n");
      this.builder.append(note);
    }
    if (this.unseenWords > 0)
      this.builder.warn(
        "hidden_content",
        `${String(this.unseenWords)} hidden or deleted words were left out; tracked insertions were kept.`,
      );
    if (this.comments > 0) this.builder.warn("hidden_content", "Comments in the margin were left out.");
    return this.builder.finish();
  }

  private openTablePart(name: string, attributes: Attributes): void {
    const { builder } = this;
    if (name === "table:table") {
      builder.endBlock("\n\n");
      builder.tables.openTable();
    } else if (name === "table:table-header-rows") this.header = true;
    else if (name === "table:table-row") {
      builder.endBlock("\n");
      builder.tables.openRow();
    } else if (name === "table:table-cell") {
      const number = (key: string): number => Number(attributes[key] ?? "1") || 1;
      builder.tables.openCell({
        rowSpan: number("table:number-rows-spanned"),
        columnSpan: number("table:number-columns-spanned"),
        header: this.header,
      });
    }
  }

  private write(text: string): void {
    if (this.note !== null) {
      this.note += text;
      return;
    }
    const look = this.looks.at(-1) ?? {};
    if (look.hidden === true) {
      this.unseenWords += text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
      return;
    }
    const open = this.items.at(-1);
    if (!this.builder.isOpen && text.trim() !== "") {
      const first = open?.item !== undefined && open.item !== null && !open.begun;
      this.builder.startBlock({ kind: first ? "item" : this.heading ? "heading" : "paragraph", item: open?.item ?? undefined }, "");
      if (open !== undefined) open.begun = true;
    }
    const linked = look.link !== undefined;
    this.builder.append(look.raised === true ? raisedDigits(text) : text, {
      bold: look.bold,
      italic: look.italic,
      underline: linked ? undefined : look.underline,
      colour: linked ? undefined : look.colour,
      highlight: look.highlight,
      link: look.link,
    });
  }
}

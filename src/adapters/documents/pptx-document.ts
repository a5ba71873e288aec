/** Presentations (pptx) as Documents: a slide is a page. */
import type { Document } from "../../document/document.js";
import { textColour } from "./css-look.js";
import { DocumentBuilder } from "./document-builder.js";
import { formatOrdinal, type NumberStyle } from "./list-marker.js";
import { readXml } from "./xml-events.js";
import { openZip, UnreadableFile, type ZipArchive } from "./zip-archive.js";

const PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/**
 * Reads the slides in their order. Hidden slides and speakers' notes are left out and said.
 * @throws UnreadableFile, XmlFault
 */
export async function documentFromPptx(content: Uint8Array, source: string): Promise<Document> {
  const zip = await openZip(content);
  const slides = await slidesOf(zip);
  if (slides.length === 0) throw new UnreadableFile("unreadable", "The archive holds no slides.");
  const builder = new DocumentBuilder(source, PPTX);
  let hidden = 0;
  const lists = { count: 0 };
  for (const [index, name] of slides.entries()) {
    const xml = await zip.readText(name);
    if (xml === null) continue;
    if (/<p:sld\b[^>]*\bshow="(?:0|false)"/.test(xml)) hidden += 1;
    else readXml(xml, new SlideReader(builder, index + 1, lists));
  }
  if (hidden > 0) builder.warn("hidden_content", `${String(hidden)} hidden slide${hidden === 1 ? " was" : "s were"} left out.`);
  for (const entry of zip.entries) {
    if (!/^ppt\/notesSlides\/[^/]+\.xml$/.test(entry.name)) continue;
    if (/<a:t>[^<]*\p{L}/u.test((await zip.readText(entry.name)) ?? ""))
      builder.warn("hidden_content", "Notes for the speaker were left out.");
  }
  if (zip.entries.some((entry) => entry.name.endsWith("vbaProject.bin")))
    builder.warn("macros", "The presentation holds macros; none was run.");
  return builder.finish();
}

async function slidesOf(zip: ZipArchive): Promise<string[]> {
  const targets = new Map<string, string>();
  const order: string[] = [];
  const relations = await zip.readText("ppt/_rels/presentation.xml.rels");
  const presentation = await zip.readText("ppt/presentation.xml");
  if (relations !== null) {
    readXml(relations, {
      open: (_, attributes) => {
        const target = attributes["Target"] ?? "";
        targets.set(attributes["Id"] ?? "", target.startsWith("/") ? target.slice(1) : `ppt/${target}`);
      },
    });
  }
  if (presentation !== null) {
    readXml(presentation, {
      open: (name, attributes) => {
        const target = name === "p:sldId" ? targets.get(attributes["r:id"] ?? "") : undefined;
        if (target !== undefined) order.push(target);
      },
    });
  }
  return order;
}

/** `a:buAutoNum type`: how the number looks. */
function numberShape(type: string): { style: NumberStyle; wrap: (number: string) => string } {
  const style: NumberStyle = type.startsWith("alphaLc")
    ? "lower-alpha"
    : type.startsWith("alphaUc")
      ? "upper-alpha"
      : type.startsWith("romanLc")
        ? "lower-roman"
        : type.startsWith("romanUc")
          ? "upper-roman"
          : "decimal";
  if (type.endsWith("ParenBoth")) return { style, wrap: (number) => `(${number})` };
  if (type.endsWith("ParenR")) return { style, wrap: (number) => `${number})` };
  return { style, wrap: (number) => (type.endsWith("Plain") ? number : `${number}.`) };
}

class SlideReader {
  private words: string | null = null;
  private bold = false;
  private italic = false;
  private colour: string | undefined;
  private inRun = false;
  private level = 0;
  private numbered: { type: string; start: number } | null = null;
  private readonly counters: number[] = [];
  private title = false;
  private list = -1;
  private started = false;

  constructor(
    private readonly builder: DocumentBuilder,
    private readonly page: number,
    private readonly lists: { count: number },
  ) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const { builder } = this;
    switch (name) {
      case "p:sp":
        this.title = false;
        this.list = -1;
        this.counters.length = 0;
        break;
      case "p:ph":
        this.title = /^(?:title|ctrTitle)$/.test(attributes["type"] ?? "");
        break;
      case "a:tbl":
        builder.endBlock("\n\n");
        builder.tables.openTable();
        break;
      case "a:tr":
        builder.endBlock("\n");
        builder.tables.openRow();
        break;
      case "a:tc":
        if (attributes["hMerge"] === undefined && attributes["vMerge"] === undefined)
          builder.tables.openCell({ columnSpan: Number(attributes["gridSpan"] ?? "1"), rowSpan: Number(attributes["rowSpan"] ?? "1") });
        break;
      case "a:p":
        builder.endBlock("\n");
        this.level = 0;
        this.numbered = null;
        this.started = false;
        break;
      case "a:pPr":
        this.level = Math.min(8, Number(attributes["lvl"] ?? "0") || 0);
        break;
      case "a:buAutoNum":
        this.numbered = { type: attributes["type"] ?? "arabicPeriod", start: Number(attributes["startAt"] ?? "1") || 1 };
        break;
      case "a:r":
      case "a:fld":
        this.inRun = true;
        this.bold = false;
        this.italic = false;
        this.colour = undefined;
        break;
      case "a:rPr":
        this.bold = attributes["b"] === "1" || attributes["b"] === "true";
        this.italic = attributes["i"] === "1" || attributes["i"] === "true";
        break;
      case "a:srgbClr":
        if (this.inRun) this.colour = textColour(attributes["val"]);
        break;
      case "a:t":
        this.words = "";
        break;
      case "a:br":
        builder.endBlock("\n");
        break;
    }
  }

  close(name: string): void {
    const { builder } = this;
    if (name === "a:t") {
      this.write(this.words ?? "");
      this.words = null;
    } else if (name === "a:r" || name === "a:fld") this.inRun = false;
    else if (name === "a:p") builder.endBlock("\n");
    else if (name === "a:tc") {
      builder.endBlock("\t");
      builder.tables.closeCell();
    } else if (name === "a:tbl") {
      builder.endBlock("\n\n");
      builder.tables.closeTable();
    } else if (name === "p:sp") builder.endBlock("\n\n");
  }

  text(text: string): void {
    if (this.words !== null) this.words += text;
  }

  private write(text: string): void {
    if (!this.builder.isOpen && text.trim() !== "") {
      const item = this.started ? undefined : this.item();
      this.started = true;
      this.builder.startBlock({ kind: item !== undefined ? "item" : this.title ? "heading" : "paragraph", item, page: this.page }, "");
    }
    this.builder.append(text, { bold: this.bold, italic: this.italic, colour: this.colour });
  }

  private item(): { list: number; depth: number; ordered: boolean; marker: string; ordinal: number } | undefined {
    if (this.numbered === null) return undefined;
    if (this.list < 0) {
      this.list = this.lists.count;
      this.lists.count += 1;
    }
    const ordinal = (this.counters[this.level] ?? this.numbered.start - 1) + 1;
    this.counters.length = Math.min(this.counters.length, this.level + 1);
    this.counters[this.level] = ordinal;
    const { style, wrap } = numberShape(this.numbered.type);
    return { list: this.list, depth: this.level, ordered: true, marker: wrap(formatOrdinal(ordinal, style)), ordinal };
  }
}

/** What is laid over a page of a pdf: links, fields that somebody filled in, words typed onto it, notes. */
import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Run } from "./pdf-page.js";

export interface PlacedLink {
  readonly url: string;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface Annotations {
  readonly links: readonly PlacedLink[];
  /** Values of fields and typed words, as if they stood on the page. */
  readonly runs: readonly Run[];
  /** Notes that only show when clicked on. */
  readonly notes: number;
}

/** The mark of words that somebody put into a page: what they stand next to is not their sentence. */
export const FIELD = "field";
const MAX_ANNOTATIONS = 2000;

export async function readAnnotations(page: PDFPageProxy): Promise<Annotations> {
  const found: unknown = await page.getAnnotations({ intent: "display" });
  const links: PlacedLink[] = [];
  const runs: Run[] = [];
  let notes = 0;
  for (const each of Array.isArray(found) ? found.slice(0, MAX_ANNOTATIONS) : []) {
    const annotation = fieldsOf(each);
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = annotation.rect;
    if (annotation.hidden) continue;
    if (annotation.subtype === "Link" && annotation.url !== "") links.push({ url: annotation.url, x0, y0, x1, y1 });
    else if (annotation.subtype === "Text" || annotation.subtype === "Popup") notes += annotation.contents === "" ? 0 : 1;
    else if (annotation.subtype === "Widget" || annotation.subtype === "FreeText")
      runs.push(...placed(valueOf(annotation), x0, y0, x1, y1));
  }
  return { links, runs, notes };
}

interface Annotation {
  readonly subtype: string;
  readonly url: string;
  readonly contents: string;
  readonly rect: readonly number[];
  readonly value: unknown;
  readonly box: boolean;
  readonly on: string;
  readonly hidden: boolean;
}

function fieldsOf(annotation: unknown): Annotation {
  const fields: Record<string, unknown> = typeof annotation === "object" && annotation !== null ? { ...annotation } : {};
  const words = (name: string): string => (typeof fields[name] === "string" ? fields[name] : "");
  const contents: unknown = fields["contentsObj"];
  return {
    subtype: words("subtype"),
    url: words("url") || words("unsafeUrl"),
    contents: typeof contents === "object" && contents !== null && "str" in contents ? String(contents.str) : "",
    rect: Array.isArray(fields["rect"]) ? fields["rect"].map(Number) : [],
    value: fields["fieldValue"],
    box: fields["checkBox"] === true || fields["radioButton"] === true,
    on: words("exportValue") || words("buttonValue"),
    hidden: fields["hidden"] === true,
  };
}

function valueOf({ subtype, contents, value, box, on }: Annotation): string {
  if (subtype === "FreeText") return contents;
  if (box) return typeof value === "string" && value !== "" && value !== "Off" && (on === "" || value === on) ? "☒" : "☐";
  if (typeof value === "string") return value;
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === "string").join(", ") : "";
}

/** Words in a box, from its top down, a line each; the box tells no more about their place. */
function placed(words: string, x0: number, y0: number, x1: number, y1: number): Run[] {
  const lines = words.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  const size = Math.max(6, Math.min(11, (y1 - y0) / Math.max(1, lines.length)));
  const top = lines.length === 1 ? (y0 + y1) / 2 - size * 0.35 : y1 - size;
  return lines.map((text, index) => ({
    text,
    x: x0 + 2,
    y: top - index * size * 1.15,
    width: Math.min(x1 - x0 - 4, text.length * size * 0.5),
    size,
    bold: false,
    italic: false,
    colour: undefined,
    mark: FIELD,
    turned: false,
  }));
}

/** What stands on a page of a pdf: words with place and look, and the lines ruled between them. */
import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { textColour } from "./css-look.js";

/** Words set in one go. Points, from the lower left corner of the page. */
export interface Run {
  readonly text: string;
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly width: number;
  /** Of the type. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly colour: string | undefined;
  /** The piece of marked content it belongs to; empty outside any. */
  readonly mark: string;
  /** Set in another direction than from left to right. */
  readonly turned: boolean;
}

/** A ruled line: upright when `x0` is `x1` (to within its thickness), else level. */
export interface Rule {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly rules: readonly Rule[];
}

type Operators = Awaited<ReturnType<PDFPageProxy["getOperatorList"]>>;

/** Drawing steps beyond this on one page are not looked at for rules and colours: maps and plans. */
const MAX_STEPS = 200_000;
const MAX_RULES = 5000;

export async function readPdfPage(page: PDFPageProxy, operations: Readonly<Record<string, number>>): Promise<PdfPage> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const { width, height } = page.getViewport({ scale: 1 });
  const found: (Omit<Run, "bold" | "italic" | "colour"> & { readonly font: string })[] = [];
  const marks: string[] = [];
  for (const item of items) {
    if (!("str" in item)) {
      if (item.type === "endMarkedContent") marks.pop();
      else marks.push(item.type === "beginMarkedContentProps" ? item.id : "");
      continue;
    }
    const [a, b, , , x, y] = item.transform.map(Number);
    const turned = Math.abs(b ?? 0) > 0.2 * Math.abs(a ?? 1) || (a ?? 1) < 0;
    const size = Math.hypot(Number(item.transform[2]), Number(item.transform[3])) || item.height;
    if (item.str !== "") {
      const mark = marks.findLast((each) => each !== "") ?? "";
      found.push({
        text: item.str.replace(/[\uF0A7\uF0B7\uF0D8\uF0FC\uF076]/g, "•"),
        x: x ?? 0,
        y: y ?? 0,
        width: item.width,
        size,
        font: item.fontName,
        mark,
        turned,
      });
    }
  }
  if (found.every((run) => run.text.trim() === "")) return { number: page.pageNumber, width, height, runs: [], rules: [] };
  const operators = await page.getOperatorList();
  const fontNames = new Map<string, string>();
  const fontName = (id: string): string => {
    const known = fontNames.get(id);
    if (known !== undefined) return known;
    const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : null;
    const name = typeof font === "object" && font !== null && "name" in font ? String(font.name) : "";
    fontNames.set(id, name);
    return name;
  };
  const { colours, rules } = readDrawing(operators, operations);
  const colourOf = alignColours(found, colours);
  const runs = found.map(({ font, ...run }, index): Run => {
    const name = fontName(font).replace(/^[A-Z]{6}\+/, "");
    return {
      ...run,
      bold: /bold|black|heavy|semibold|demi/i.test(name),
      italic: /italic|oblique/i.test(name),
      colour: textColour(colourOf(index)),
    };
  });
  return { number: page.pageNumber, width, height, runs, rules };
}

interface Drawing {
  /** Letters in the order in which they are set, each stretch with its colour. */
  readonly colours: readonly { readonly letters: string; readonly colour: string }[];
  readonly rules: readonly Rule[];
}

type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

function readDrawing({ fnArray, argsArray }: Operators, operations: Readonly<Record<string, number>>): Drawing {
  const colours: { letters: string; colour: string }[] = [];
  const rules: Rule[] = [];
  let colour = "#000000";
  let matrix: Matrix = IDENTITY;
  const saved: { colour: string; matrix: Matrix }[] = [];
  for (let step = 0; step < Math.min(fnArray.length, MAX_STEPS); step += 1) {
    const operation = fnArray[step];
    const values: unknown = argsArray[step];
    const args: readonly unknown[] = Array.isArray(values) ? values : [];
    if (operation === operations["save"]) saved.push({ colour, matrix });
    else if (operation === operations["restore"]) ({ colour, matrix } = saved.pop() ?? { colour, matrix });
    else if (operation === operations["transform"]) matrix = multiply(matrix, args);
    else if (operation === operations["paintFormXObjectBegin"]) {
      saved.push({ colour, matrix });
      if (isNumbers(args[0])) matrix = multiply(matrix, [...args[0]]);
    } else if (operation === operations["paintFormXObjectEnd"]) ({ colour, matrix } = saved.pop() ?? { colour, matrix });
    else if (operation === operations["setFillRGBColor"]) colour = typeof args[0] === "string" ? args[0] : colour;
    else if (operation === operations["setFillColorN"]) colour = "#000000";
    else if (operation === operations["showText"]) colours.push({ letters: lettersOf(args[0]), colour });
    else if (
      operation === operations["constructPath"] &&
      args[0] !== operations["endPath"] &&
      rules.length < MAX_RULES &&
      isNumbers(args[2])
    )
      addRules(rules, args[2], matrix);
  }
  return { colours, rules };
}

function isNumbers(value: unknown): value is ArrayLike<number> & Iterable<number> {
  return (
    value instanceof Float32Array || ArrayBuffer.isView(value) || (Array.isArray(value) && value.every((each) => typeof each === "number"))
  );
}

function multiply(m: Matrix, by: readonly unknown[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = by.map(Number);
  return [
    m[0] * a + m[2] * b,
    m[1] * a + m[3] * b,
    m[0] * c + m[2] * d,
    m[1] * c + m[3] * d,
    m[0] * e + m[2] * f + m[4],
    m[1] * e + m[3] * f + m[5],
  ];
}

/** A path no thicker than this is a rule; its bounds are enough, whether it was drawn as a line or a thin box. */
const THICKEST = 2.5;

function addRules(rules: Rule[], bounds: Iterable<number>, matrix: Matrix): void {
  const [left = 0, bottom = 0, right = 0, top = 0] = bounds;
  if (![left, bottom, right, top].every(Number.isFinite)) return;
  const [ax, ay] = place(matrix, left, bottom);
  const [bx, by] = place(matrix, right, top);
  const [x0, x1, y0, y1] = [Math.min(ax, bx), Math.max(ax, bx), Math.min(ay, by), Math.max(ay, by)];
  const level = y1 - y0 <= THICKEST;
  const upright = x1 - x0 <= THICKEST;
  if (level && x1 - x0 > 8) rules.push({ x0, y0: (y0 + y1) / 2, x1, y1: (y0 + y1) / 2 });
  else if (upright && y1 - y0 > 5) rules.push({ x0: (x0 + x1) / 2, y0, x1: (x0 + x1) / 2, y1 });
  else if (!level && !upright) {
    rules.push({ x0, y0, x1, y1: y0 }, { x0, y0: y1, x1, y1 }, { x0, y0, x1: x0, y1 }, { x0: x1, y0, x1, y1 });
  }
}

function place(m: Matrix, x: number, y: number): readonly [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}

function lettersOf(glyphs: unknown): string {
  if (!Array.isArray(glyphs)) return "";
  return glyphs
    .map((glyph: unknown) => (typeof glyph === "object" && glyph !== null && "unicode" in glyph ? String(glyph.unicode) : ""))
    .join("")
    .replace(/\s+/g, "");
}

/** Bullets that come as signs of a symbol font. */
function plainSigns(text: string): string {
  return text.replace(/[\uF0A7\uF0B7\uF0D8\uF0FC\uF076]/g, "•");
}

/**
 * Text and drawing list the same letters in the same order, but in other stretches. Where the letters of the two
 * agree, each run gets the colour of its first letter; where a page breaks the rule no run has a colour.
 */
function alignColours(runs: readonly { readonly text: string }[], colours: Drawing["colours"]): (index: number) => string | undefined {
  if (colours.every(({ colour }) => textColour(colour) === undefined)) return () => undefined;
  const ours = runs.map(({ text }) => text.normalize("NFKC").replace(/\s+/g, ""));
  const theirs = colours.map(({ letters }) => plainSigns(letters).normalize("NFKC"));
  if (ours.join("") !== theirs.join("")) return () => undefined;
  const starts: number[] = [];
  let at = 0;
  for (const letters of theirs) {
    starts.push(at);
    at += letters.length;
  }
  let stretch = 0;
  let offset = 0;
  const found = ours.map((letters) => {
    while (stretch + 1 < starts.length && (starts[stretch + 1] ?? 0) <= offset) stretch += 1;
    offset += letters.length;
    return letters === "" ? undefined : colours[stretch]?.colour;
  });
  return (index) => found[index];
}

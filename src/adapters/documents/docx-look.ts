/** How Word says what runs look like (`w:rPr`), and what the styles of a file say (`styles.xml`). */
import { backgroundColour, textColour } from "./css-look.js";
import { readXml } from "./xml-events.js";

/** What a `w:rPr` says; absent is "as the style has it". */
export interface RunProperties {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  /** Null: the ordinary colour. */
  colour?: string | null;
  highlight?: string | null;
  hidden?: boolean;
  raised?: boolean;
  style?: string;
}

/** What a `w:pPr` says that concerns a reader. */
export interface ParagraphProperties {
  style?: string;
  listId?: string;
  level?: number;
  /** 0 for the highest heading; 9 for body text. */
  outline?: number;
}

type Attributes = Readonly<Record<string, string>>;

/** The colours of Word's marker pen, which are not those of CSS. */
const PENS: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000ff",
  cyan: "#00ffff",
  darkBlue: "#000080",
  darkCyan: "#008080",
  darkGray: "#808080",
  darkGreen: "#008000",
  darkMagenta: "#800080",
  darkRed: "#800000",
  darkYellow: "#808000",
  green: "#00ff00",
  lightGray: "#c0c0c0",
  magenta: "#ff00ff",
  red: "#ff0000",
  white: "#ffffff",
  yellow: "#ffff00",
};

/** `<w:b/>`, `<w:b w:val="1"/>`, `<w:b w:val="false"/>` */
export function isOn(attributes: Attributes): boolean {
  return !/^(?:0|false|off)$/.test(attributes["w:val"] ?? "1");
}

/** Takes one element of a `w:rPr` into the properties. */
export function applyRunElement(name: string, attributes: Attributes, into: RunProperties): void {
  const value = attributes["w:val"];
  switch (name) {
    case "w:b":
      into.bold = isOn(attributes);
      break;
    case "w:i":
      into.italic = isOn(attributes);
      break;
    case "w:u":
      into.underline = value !== "none";
      break;
    case "w:color":
      into.colour = textColour(value) ?? null;
      break;
    case "w:highlight":
      into.highlight = PENS[value ?? ""] ?? null;
      break;
    case "w:shd":
      into.highlight ??= backgroundColour(attributes["w:fill"]) ?? null;
      break;
    case "w:vanish":
    case "w:specVanish":
      into.hidden = isOn(attributes);
      break;
    case "w:vertAlign":
      into.raised = value === "superscript";
      break;
    case "w:rStyle":
      if (value !== undefined) into.style = value;
      break;
  }
}

/** Takes one element of a `w:pPr` into the properties. */
export function applyParagraphElement(name: string, attributes: Attributes, into: ParagraphProperties): void {
  const value = attributes["w:val"];
  if (value === undefined) return;
  if (name === "w:pStyle") into.style = value;
  else if (name === "w:numId") into.listId = value;
  else if (name === "w:ilvl") into.level = Math.min(8, Math.max(0, Number.parseInt(value, 10) || 0));
  else if (name === "w:outlineLvl") into.outline = Number.parseInt(value, 10) || 0;
}

interface Style {
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
  name: string;
  basedOn: string;
}

export interface StyleSheet {
  /** The properties of a style with those it is based on. */
  run(style: string | undefined): RunProperties;
  paragraph(style: string | undefined): ParagraphProperties;
  isHeading(style: string | undefined): boolean;
  /** The paragraph style of paragraphs that name none. */
  readonly ordinary: string | undefined;
}

/** @param xml `word/styles.xml`; null when the file has none */
export function readStyles(xml: string | null): StyleSheet {
  const styles = new Map<string, Style>();
  let ordinary: string | undefined;
  let current: Style | null = null;
  let within: "w:rPr" | "w:pPr" | null = null;
  if (xml !== null) {
    readXml(xml, {
      open: (name, attributes) => {
        if (name === "w:style") {
          current = { run: {}, paragraph: {}, name: "", basedOn: "" };
          styles.set(attributes["w:styleId"] ?? "", current);
          if (attributes["w:type"] === "paragraph" && attributes["w:default"] !== undefined && isOn({ "w:val": attributes["w:default"] }))
            ordinary = attributes["w:styleId"];
        } else if (current !== null) {
          if (name === "w:name") current.name = (attributes["w:val"] ?? "").toLowerCase();
          else if (name === "w:basedOn") current.basedOn = attributes["w:val"] ?? "";
          else if (name === "w:pPr" || (name === "w:rPr" && within === null)) within = name;
          else if (within === "w:rPr") applyRunElement(name, attributes, current.run);
          else if (within === "w:pPr") applyParagraphElement(name, attributes, current.paragraph);
        }
      },
      close: (name) => {
        if (name === "w:style") current = null;
        if (name === within) within = null;
      },
    });
  }
  const chain = (style: string | undefined): Style[] => {
    const found: Style[] = [];
    for (let at = style; at !== undefined && at !== "" && found.length < 20; ) {
      const next: Style | undefined = styles.get(at);
      if (next === undefined) break;
      found.unshift(next);
      at = next.basedOn;
    }
    return found;
  };
  return {
    ordinary,
    run: (style) => Object.assign({}, ...chain(style).map((each) => each.run)) as RunProperties,
    paragraph: (style) => Object.assign({}, ...chain(style).map((each) => each.paragraph)) as ParagraphProperties,
    isHeading: (style) => chain(style).some((each) => /^(?:heading \d|title|subtitle)$/.test(each.name)),
  };
}

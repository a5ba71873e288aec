/** The numbers that Word puts before paragraphs by itself (`numbering.xml`). */
import type { ListItem } from "../../document/document.js";
import { formatOrdinal, type NumberStyle } from "./list-marker.js";
import { readXml } from "./xml-events.js";

interface Level {
  start: number;
  format: string;
  /** `%1.%2)` */
  text: string;
  /** All numbers in digits whatever their level says. */
  legal: boolean;
  /** The level after which this one starts again (1-based); 0 for never. */
  restart: number | null;
}

interface NumberedList {
  abstract: string;
  readonly overrides: Map<number, number>;
}

const FORMATS: Readonly<Record<string, NumberStyle>> = {
  decimal: "decimal",
  decimalZero: "decimal-zero",
  lowerLetter: "lower-alpha",
  lowerRoman: "lower-roman",
  none: "none",
  ordinal: "ordinal",
  upperLetter: "upper-alpha",
  upperRoman: "upper-roman",
};

const PLAIN: Level = { start: 1, format: "decimal", text: "%1.", legal: false, restart: null };

/** Counts as Word does: lists that share a definition share their counters, until one starts anew. */
export class Numbering {
  private readonly definitions = new Map<string, Map<number, Level>>();
  private readonly lists = new Map<string, NumberedList>();
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();
  private readonly numbers = new Map<string, number>();
  private readonly ordinals = new Map<string, number>();

  /** @param xml `word/numbering.xml`; null when the file has none */
  constructor(xml: string | null) {
    if (xml !== null) this.read(xml);
  }

  /** The next item of a list at a level; null when the file has no such list (`0` takes a number away). */
  next(listId: string, level: number): ListItem | null {
    const list = this.lists.get(listId);
    if (list === undefined) return null;
    const levels = this.definitions.get(list.abstract);
    const shape = levels?.get(level) ?? PLAIN;
    const counters = this.counters.get(list.abstract) ?? [];
    this.counters.set(list.abstract, counters);
    const first = `${listId} ${String(level)}`;
    const override = list.overrides.get(level);
    if (override !== undefined && !this.begun.has(first)) counters[level] = override;
    else counters[level] = (counters[level] ?? shape.start - 1) + 1;
    this.begun.add(first);
    for (let deeper = level + 1; deeper < 9; deeper += 1) {
      const restart = levels?.get(deeper)?.restart ?? null;
      if (restart === null || (restart !== 0 && level < restart)) counters[deeper] = undefined;
    }
    const ordered = shape.format !== "bullet" && shape.format !== "none" && /%\d/.test(shape.text);
    const marker = shape.format === "bullet" ? "•" : this.marker(shape, levels, counters);
    const number = this.numbers.get(listId) ?? this.numbers.size;
    this.numbers.set(listId, number);
    const bullets = (this.ordinals.get(first) ?? 0) + 1;
    this.ordinals.set(first, bullets);
    return { list: number, depth: level, ordered, marker, ordinal: ordered ? (counters[level] ?? 1) : bullets };
  }

  private marker(shape: Level, levels: ReadonlyMap<number, Level> | undefined, counters: readonly (number | undefined)[]): string {
    return shape.text
      .replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const other = levels?.get(at) ?? PLAIN;
        const style = shape.legal ? "decimal" : (FORMATS[other.format] ?? "decimal");
        return formatOrdinal(counters[at] ?? other.start, style, true);
      })
      .trim();
  }

  private read(xml: string): void {
    let levels: Map<number, Level> | null = null;
    let level: Level | null = null;
    let list: NumberedList | null = null;
    let overridden = 0;
    readXml(xml, {
      open: (name, attributes) => {
        const value = attributes["w:val"] ?? "";
        if (name === "w:abstractNum") {
          levels = new Map();
          this.definitions.set(attributes["w:abstractNumId"] ?? "", levels);
        } else if (name === "w:num") {
          list = { abstract: "", overrides: new Map() };
          levels = null;
          this.lists.set(attributes["w:numId"] ?? "", list);
        } else if (name === "w:abstractNumId" && list !== null) {
          list.abstract = value;
        } else if (name === "w:lvlOverride") overridden = Number.parseInt(attributes["w:ilvl"] ?? "0", 10) || 0;
        else if (name === "w:startOverride") list?.overrides.set(overridden, Number.parseInt(value, 10) || 0);
        else if (name === "w:lvl") {
          level = { ...PLAIN, text: "" };
          levels?.set(Number.parseInt(attributes["w:ilvl"] ?? "0", 10) || 0, level);
        } else if (level !== null) {
          if (name === "w:start") level.start = Number.parseInt(value, 10) || 0;
          else if (name === "w:numFmt") level.format = value;
          else if (name === "w:lvlText") level.text = value;
          else if (name === "w:isLgl") level.legal = true;
          else if (name === "w:lvlRestart") level.restart = Number.parseInt(value, 10) || 0;
        }
      },
      close: (name) => {
        if (name === "w:lvl") level = null;
        if (name === "w:abstractNum") levels = null;
      },
    });
  }
}

/** Lists of OpenDocument texts. */
import type { ListItem } from "../../document/document.js";
import { formatOrdinal, type NumberStyle } from "./list-marker.js";

export interface OdtLevel {
  /** Null for a bullet. */
  readonly style: NumberStyle | null;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels the number shows. */
  readonly levels: number;
}

export type OdtListStyle = ReadonlyMap<number, OdtLevel>;

const STYLES: Readonly<Record<string, NumberStyle>> = {
  "1": "decimal",
  a: "lower-alpha",
  A: "upper-alpha",
  i: "lower-roman",
  I: "upper-roman",
  "": "none",
};

/** `text:list-level-style-number` or `-bullet`. */
export function odtLevel(name: string, attributes: Readonly<Record<string, string>>): OdtLevel {
  return {
    style: name.endsWith("-number") ? (STYLES[attributes["style:num-format"] ?? "1"] ?? "decimal") : null,
    prefix: attributes["style:num-prefix"] ?? "",
    suffix: attributes["style:num-suffix"] ?? "",
    start: Number(attributes["text:start-value"] ?? "1") || 1,
    levels: Number(attributes["text:display-levels"] ?? "1") || 1,
  };
}

interface OpenList {
  readonly style: string;
  readonly root: Counters;
  readonly depth: number;
}

interface Counters {
  readonly list: number;
  readonly values: number[];
}

/** Follows the lists that are open, and those that later ones go on with. */
export class OdtLists {
  private readonly open: OpenList[] = [];
  private readonly byId = new Map<string, Counters>();
  private readonly byStyle = new Map<string, Counters>();
  private lists = 0;

  constructor(private readonly styles: ReadonlyMap<string, OdtListStyle>) {}

  openList(attributes: Readonly<Record<string, string>>): void {
    const outer = this.open.at(-1);
    const style = attributes["text:style-name"] ?? outer?.style ?? "";
    if (outer !== undefined) {
      outer.root.values.length = Math.min(outer.root.values.length, outer.depth + 1);
      this.open.push({ style, root: outer.root, depth: outer.depth + 1 });
      return;
    }
    const goesOn = attributes["text:continue-list"];
    const id = attributes["xml:id"];
    const inStyle = attributes["text:continue-numbering"] === "true" ? this.byStyle.get(style) : undefined;
    const before = (goesOn === undefined ? undefined : this.byId.get(goesOn)) ?? inStyle;
    const root = before ?? { list: this.lists, values: [] };
    if (before === undefined) this.lists += 1;
    if (id !== undefined) this.byId.set(id, root);
    this.byStyle.set(style, root);
    this.open.push({ style, root, depth: 0 });
  }

  closeList(): void {
    this.open.pop();
  }

  /** The next item of the innermost list; null outside any. */
  next(startValue: string | undefined): ListItem | null {
    const list = this.open.at(-1);
    if (list === undefined) return null;
    const { root, depth, style } = list;
    const levels = this.styles.get(style);
    const level = levels?.get(depth + 1);
    const value = startValue === undefined ? (root.values[depth] ?? (level?.start ?? 1) - 1) + 1 : Number(startValue) || 1;
    root.values.length = depth;
    while (root.values.length < depth) root.values.push(1);
    root.values[depth] = value;
    const shape = level?.style ?? null;
    if (level === undefined || shape === null) return { list: root.list, depth, ordered: false, marker: "•", ordinal: value };
    const numbers: string[] = [];
    for (let at = Math.max(0, depth + 1 - level.levels); at <= depth; at += 1)
      numbers.push(formatOrdinal(root.values[at] ?? 1, levels?.get(at + 1)?.style ?? shape));
    const number = numbers.filter((each) => each !== "").join(".");
    return {
      list: root.list,
      depth,
      ordered: number !== "",
      marker: number === "" ? "" : `${level.prefix}${number}${level.suffix}`.trim(),
      ordinal: value,
    };
  }
}

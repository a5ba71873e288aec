/** Lists of html: `<ol>`, `<ul>`, and the paragraphs that Word and Outlook write instead of them. */
import type { ListItem } from "../../document/document.js";
import { formatOrdinal, type NumberStyle } from "./list-marker.js";

/** A list that is open. */
export interface OpenList {
  readonly list: number;
  readonly depth: number;
  readonly ordered: boolean;
  readonly style: NumberStyle;
  readonly step: 1 | -1;
  next: number;
}

/** An item whose words may not have begun. */
export interface OpenItem {
  readonly item: ListItem;
  begun: boolean;
}

const TYPES: Readonly<Record<string, NumberStyle>> = {
  "1": "decimal",
  a: "lower-alpha",
  A: "upper-alpha",
  i: "lower-roman",
  I: "upper-roman",
};
const CSS_TYPES: Readonly<Record<string, NumberStyle>> = {
  decimal: "decimal",
  "decimal-leading-zero": "decimal-zero",
  "lower-alpha": "lower-alpha",
  "lower-latin": "lower-alpha",
  "upper-alpha": "upper-alpha",
  "upper-latin": "upper-alpha",
  "lower-roman": "lower-roman",
  "upper-roman": "upper-roman",
  none: "none",
};

export function numberStyle(attributes: Readonly<Record<string, string>>, style: ReadonlyMap<string, string>): NumberStyle {
  const css = /[a-z-]+/i.exec(style.get("list-style-type") ?? style.get("list-style") ?? "")?.[0].toLowerCase();
  return (css === undefined ? undefined : CSS_TYPES[css]) ?? TYPES[attributes["type"] ?? ""] ?? "decimal";
}

/** A number out of an attribute; undefined when it is none a list can have. */
export function listNumber(value: string | undefined): number | undefined {
  const number = value === undefined || !/^\s*-?\d{1,7}\s*$/.test(value) ? Number.NaN : Number(value);
  return Number.isNaN(number) ? undefined : number;
}

/** The next item of an open list; `value` sets its number. */
export function nextItem(open: OpenList, value: number | undefined): ListItem {
  const ordinal = value ?? open.next;
  open.next = ordinal + open.step;
  const number = open.ordered ? formatOrdinal(ordinal, open.style) : "";
  return {
    list: open.list,
    depth: open.depth,
    ordered: open.ordered && open.style !== "none",
    marker: open.ordered ? (number === "" ? "" : `${number}.`) : "•",
    ordinal,
  };
}

/** The item that begins in `outer`, whose marker it bears too where that has said nothing yet. */
export const itemWithin = (outer: OpenItem | null, item: ListItem): OpenItem => ({
  item:
    outer !== null && !outer.begun && outer.item.ordered && item.depth > outer.item.depth ? { ...item, under: outer.item.marker } : item,
  begun: false,
});

/** `mso-list:l3 level2 lfo1`: which list of Word's a paragraph is in, and how deep (from 0). */
export function wordList(style: ReadonlyMap<string, string>): { readonly key: string; readonly depth: number } | null {
  const found = /\b(l\d+)\s+level(\d)\s+(lfo\d+)/i.exec(style.get("mso-list") ?? "");
  return found === null ? null : { key: `${found[1] ?? ""} ${found[3] ?? ""}`, depth: Number(found[2]) - 1 };
}

/** An item from the marker that Word wrote into the text. A lone `o`, `§` or `·` is a bullet of a symbol font. */
export function wordItem(marker: string, list: number, depth: number, before: number): ListItem {
  const text = marker.trim();
  const ordered = /\d|\p{L}[.):]|\(\p{L}+\)/u.test(text);
  return { list, depth, ordered, marker: ordered ? text : "•", ordinal: (ordered ? markerNumber(text) : null) ?? before + 1 };
}

function markerNumber(marker: string): number | null {
  const digits = /(\d{1,7})\D*$/.exec(marker)?.[1];
  if (digits !== undefined) return Number(digits);
  const letter = /^\(?([a-z])[.):]/i.exec(marker)?.[1];
  return letter === undefined ? null : letter.toLowerCase().charCodeAt(0) - 96;
}

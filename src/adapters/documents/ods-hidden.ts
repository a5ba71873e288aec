/** What an OpenDocument workbook hides: SheetJS reads its cells but not this. */
import { readXml } from "./xml-events.js";

export interface HiddenInSheet {
  sheet: boolean;
  readonly rows: Set<number>;
  readonly columns: Set<number>;
  comments: number;
}

/** More rows or columns than this are repeated only to fill the sheet, and are empty. */
const MAX_REPEATED = 20_000;

/** By name of sheet. @param xml `content.xml` */
export function hiddenInOds(xml: string): ReadonlyMap<string, HiddenInSheet> {
  const found = new Map<string, HiddenInSheet>();
  const undisplayed = new Set<string>();
  let style = "";
  let current: HiddenInSheet | null = null;
  let row = 0;
  let column = 0;
  const mark = (into: Set<number>, from: number, attributes: Readonly<Record<string, string>>, repeated: string): number => {
    const count = Math.max(1, Number(attributes[repeated] ?? "1") || 1);
    if (/^(?:collapse|filter)$/.test(attributes["table:visibility"] ?? "") && count <= MAX_REPEATED)
      for (let at = 0; at < count; at += 1) into.add(from + at);
    return from + count;
  };
  readXml(xml, {
    open: (name, attributes) => {
      if (name === "style:style") style = attributes["style:name"] ?? "";
      else if (name === "style:table-properties" && attributes["table:display"] === "false") undisplayed.add(style);
      else if (name === "table:table") {
        current = { sheet: undisplayed.has(attributes["table:style-name"] ?? ""), rows: new Set(), columns: new Set(), comments: 0 };
        found.set(attributes["table:name"] ?? "", current);
        row = 0;
        column = 0;
      } else if (current === null) return;
      else if (name === "table:table-column") column = mark(current.columns, column, attributes, "table:number-columns-repeated");
      else if (name === "table:table-row") row = mark(current.rows, row, attributes, "table:number-rows-repeated");
      else if (name === "office:annotation") current.comments += 1;
    },
  });
  return found;
}

/** A letter as a list of nodes, written out as plain text or as html in the manner of several mail programs. */
import type { Random } from "./random.js";

export type Look = "plain" | "bold" | "italic" | "blue" | "red" | "green" | "highlight";
export interface Run {
  readonly text: string;
  readonly look: Look;
}
export interface Cell {
  readonly lines: readonly string[];
  readonly rowSpan?: number;
}
export type Node =
  /** `tight`: no empty line after it. */
  | { readonly kind: "para"; readonly runs: readonly Run[]; readonly tight?: boolean; readonly heading?: boolean; readonly indent?: number }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      readonly letters?: boolean;
      readonly start?: number;
      readonly items: readonly (readonly Node[])[];
    }
  | { readonly kind: "table"; readonly rows: readonly (readonly Cell[])[]; readonly head: boolean }
  /** Text columns side by side, as left by a mail program that knows no tables. */
  | {
      readonly kind: "columns";
      readonly widths: readonly [number, number];
      readonly rows: readonly (readonly [string, string])[];
      readonly gap: boolean;
    }
  | { readonly kind: "quote"; readonly nodes: readonly Node[]; readonly attribution?: string };

export const para = (text: string, look: Look = "plain", tight = false): Node => ({ kind: "para", runs: [{ text, look }], tight });
export const tight = (text: string, look: Look = "plain"): Node => para(text, look, true);
export const heading = (text: string): Node => ({ kind: "para", runs: [{ text, look: "bold" }], heading: true });

/** A link whose address is not in its text, within a run. */
export const hiddenLink = (label: string, url: string): string => `⟪${url}¦${label}⟫`;
/** What a reader sees. */
export const visible = (text: string): string => text.replace(/⟪[^¦]*¦([^⟫]*)⟫/g, "$1");

export interface TextStyle {
  /** Column to wrap at; 0 for none. */
  readonly wrap: number;
  /** What stands between paragraphs. */
  readonly gap: "blank" | "space" | "nbsp" | "double" | "none";
  readonly bullet: string;
}

export function textStyleOf(random: Random): TextStyle {
  return {
    wrap: random.chance(0.6) ? random.int(60, 78) : 0,
    gap: random.weighted([
      ["blank", 6],
      ["space", 1],
      ["nbsp", 1],
      ["double", 1],
      ["none", 1.2],
    ]),
    bullet: random.pick(["* ", "- ", "• ", "*  ", "o "]),
  };
}

export function wrapped(text: string, width: number): string[] {
  if (width <= 0 || text.length <= width) return [text];
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines;
}

const GAPS: Record<TextStyle["gap"], readonly string[]> = { blank: [""], space: [" "], nbsp: ["\u00a0"], double: ["", ""], none: [] };

export function toText(nodes: readonly Node[], style: TextStyle): string {
  const lines: string[] = [];
  const gap = (): void => void lines.push(...GAPS[style.gap]);
  for (const node of nodes) {
    switch (node.kind) {
      case "para": {
        const text = visible(node.runs.map((run) => run.text).join(""));
        const indent = " ".repeat(node.indent ?? 0);
        lines.push(...wrapped(text, style.wrap).map((line) => indent + line));
        if (!node.tight) gap();
        break;
      }
      case "list":
        node.items.forEach((item, index) => {
          const ordinal = (node.start ?? 1) + index;
          const marker = node.ordered ? (node.letters ? `${"abcdefghijklmnop".charAt(ordinal - 1)}) ` : `${ordinal}. `) : style.bullet;
          const body = toText(item, style).split("\n");
          lines.push(marker + (body[0] ?? ""), ...body.slice(1));
          gap();
        });
        break;
      case "table":
        for (const row of node.rows) lines.push(row.map((cell) => visible(cell.lines.join(" "))).join(" | "));
        gap();
        break;
      case "columns":
        for (const [left, right] of node.rows) {
          const a = wrapped(left, node.widths[0]);
          const b = wrapped(visible(right), node.widths[1]);
          for (let i = 0; i < Math.max(a.length, b.length); i++)
            lines.push(`${(a[i] ?? "").padEnd(node.widths[0] + 2)}${b[i] ?? ""}`.trimEnd());
          if (node.gap) lines.push("");
        }
        gap();
        break;
      case "quote": {
        if (node.attribution !== undefined) lines.push(...wrapped(node.attribution, style.wrap), "");
        const inner = toText(node.nodes, { ...style, wrap: style.wrap === 0 ? 0 : style.wrap - 2 });
        lines.push(...inner.split("\n").map((line) => `> ${line}`.trimEnd()));
        lines.push("");
        break;
      }
    }
  }
  while (lines.length > 0 && (lines.at(-1) ?? "").trim() === "") lines.pop();
  return lines.join("\n");
}

export interface HtmlStyle {
  readonly maker: "plain" | "outlook" | "divs" | "breaks";
  readonly entities: boolean;
}

export function htmlStyleOf(random: Random): HtmlStyle {
  return {
    maker: random.weighted([
      ["plain", 3],
      ["outlook", 2],
      ["divs", 2],
      ["breaks", 1],
    ]),
    entities: random.chance(0.5),
  };
}

const LOOKS: Record<Look, readonly [string, string]> = {
  plain: ["", ""],
  bold: ["<b>", "</b>"],
  italic: ["<i>", "</i>"],
  blue: ['<span style="color:#1f3fbf">', "</span>"],
  red: ['<font color="red">', "</font>"],
  green: ['<span style="color: rgb(0, 128, 0);">', "</span>"],
  highlight: ['<span style="background:yellow">', "</span>"],
};

export function toHtml(nodes: readonly Node[], style: HtmlStyle, title: string): string {
  const escape = (text: string): string => {
    const safe = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    const named = style.entities ? safe.replace(/£/g, "&pound;").replace(/–/g, "&#8211;").replace(/’/g, "&rsquo;") : safe;
    return named.replace(/⟪([^¦]*)¦([^⟫]*)⟫/g, '<a href="$1">$2</a>');
  };
  const run = ({ text, look }: Run): string => `${LOOKS[look][0]}${escape(text)}${LOOKS[look][1]}`;
  const runs = (list: readonly Run[]): string => list.map(run).join("");
  const write = (list: readonly Node[]): string => {
    const out: string[] = [];
    for (let at = 0; at < list.length; at++) {
      const node = list[at] as Node;
      switch (node.kind) {
        case "para": {
          if (node.heading) {
            out.push(style.maker === "plain" ? `<h2>${escape(node.runs.map(({ text }) => text).join(""))}</h2>` : block(runs(node.runs)));
            break;
          }
          // Tight lines belong to one paragraph with line breaks.
          const parts = [runs(node.runs)];
          let current: Node = node;
          while (current.kind === "para" && current.tight === true) {
            const next = list[at + 1];
            if (next?.kind !== "para" || next.heading) break;
            parts.push(runs(next.runs));
            current = next;
            at++;
          }
          out.push(block(parts.join("<br>\n")));
          break;
        }
        case "list": {
          const tag = node.ordered ? "ol" : "ul";
          const attributes = `${node.letters ? ' type="a"' : ""}${node.start !== undefined && node.start !== 1 ? ` start="${node.start}"` : ""}`;
          const items = node.items.map((item) => {
            const [first, ...rest] = item;
            if (first?.kind !== "para") return `<li>${write(item)}</li>`;
            const apart = style.maker === "breaks" && rest.length > 0 ? "<br>" : "";
            return `<li>${runs(first.runs)}${apart}${write(rest)}</li>`;
          });
          out.push(`<${tag}${attributes}>${items.join("\n")}</${tag}>`);
          break;
        }
        case "table":
          out.push(
            `<table border="1">${node.rows
              .map((row, index) => {
                const tag = node.head && index === 0 ? "th" : "td";
                const cells = row.map((cell) => {
                  const span = cell.rowSpan !== undefined && cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : "";
                  return `<${tag}${span}>${cell.lines.map(escape).join("<br>") || "&nbsp;"}</${tag}>`;
                });
                return `<tr>${cells.join("")}</tr>`;
              })
              .join("\n")}</table>`,
          );
          break;
        case "columns":
          for (const [left, right] of node.rows) out.push(block(`${escape(left)}<br>${escape(right)}`));
          break;
        case "quote":
          if (node.attribution !== undefined) out.push(block(escape(node.attribution)));
          out.push(`<blockquote type="cite">${write(node.nodes)}</blockquote>`);
          break;
      }
    }
    return out.join("\n");
  };
  const block = (inner: string): string => {
    switch (style.maker) {
      case "plain":
        return `<p>${inner}</p>`;
      case "outlook":
        return `<p class="MsoNormal"><span style="font-size:11.0pt">${inner}</span><o:p></o:p></p>\n<p class="MsoNormal"><o:p>&nbsp;</o:p></p>`;
      case "divs":
        return `<div>${inner}</div><div><br></div>`;
      case "breaks":
        return `${inner}<br><br>`;
    }
  };
  const head = `<html><head><meta charset="utf-8"><title>${escape(title)}</title>${style.maker === "outlook" ? "<style>p.MsoNormal{margin:0cm}</style>" : ""}</head>`;
  return `<!doctype html>${head}<body>\n${write(nodes)}\n</body></html>\n`;
}

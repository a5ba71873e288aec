/** Page furniture: page numbers, and headers and footers that stand on several pages. */
import { BegunPattern } from "../../pattern/first-letters.js";
import type { ReplyText } from "../text/reply-text.js";
import { lineText } from "./closing.js";

const PAGE_NUMBER = new BegunPattern(/^\W{0,3}page\s+\d{1,4}(?:\s+(?:of|\/)\s+\d{1,4})?\W{0,3}$/i);
/** Only at the edge of a page: "25 / 12" may be an answer. */
const BARE_NUMBER = /^\W{0,3}(?:\d{1,4}(?:\s+(?:of|\/)\s+\d{1,4})?|[-–—]\s*\d{1,4}\s*[-–—])\W{0,3}$/i;
const LONGEST = 160;
const SHORTEST_HEADER = 16;

export function furnitureLines(reply: ReplyText): Set<number> {
  const furniture = new Set<number>();
  const seen = new Map<string, { pages: Set<number>; lines: number[] }>();
  for (const line of reply.lines) {
    if (line.end - line.start > LONGEST) continue;
    const { page } = line.block;
    const code = line.end - line.start < 24 || page !== undefined ? lineText(reply, line, LONGEST) : "";
    if (code !== "" && PAGE_NUMBER.test(code)) furniture.add(line.index);
    if (page === undefined) continue;
    if (line.end - line.start < 12 && BARE_NUMBER.test(code) && isOutermost(reply, line.index)) furniture.add(line.index);
    const key = `${line.document}|${code.replace(/\d+/g, "#")}`;
    const known = seen.get(key) ?? { pages: new Set<number>(), lines: [] };
    known.pages.add(page);
    known.lines.push(line.index);
    seen.set(key, known);
  }
  for (const [key, { pages, lines }] of seen) {
    // The same words once a page, always at its edge, and long enough not to be an answer such as "Yes" or "Not held".
    if (pages.size < 2 || lines.length > pages.size || key.length - key.indexOf("|") <= SHORTEST_HEADER) continue;
    if (lines.every((at) => isEdge(reply, at))) for (const at of lines) furniture.add(at);
  }
  return furniture;
}

/** The last line of its page. */
function isOutermost(reply: ReplyText, at: number): boolean {
  const line = reply.lines[at];
  const other = reply.lines[at + 1];
  return other === undefined || other.document !== line?.document || other.block.page !== line.block.page;
}

/** Among the first or last three lines of its page. */
function isEdge(reply: ReplyText, at: number): boolean {
  const page = reply.lines[at]?.block.page;
  const document = reply.lines[at]?.document;
  for (const step of [-3, 3]) {
    const other = reply.lines[at + step];
    if (!other || other.document !== document || other.block.page !== page) return true;
  }
  return false;
}

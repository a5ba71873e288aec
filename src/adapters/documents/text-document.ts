/** A plain text as a Document: one block a physical line. */
import type { Block, Document, DocumentWarning } from "../../document/document.js";
import { cleanText, hasWords } from "./clean-text.js";

/** Quote signs at the start of a line: `>`, `> >`, `>>`, each with at most one space before it. */
const QUOTE_SIGNS = /^(?: ?>)+/;
/** `>5`, `> £1,000`, `>5 claims`: a figure and at most four words, and no list number (`> 2. How many`). */
const MORE_THAN = /^ ?> ?[£$€]?\d(?:[\d,.]*\d)?(?:%|[kmKM]\b)?(?: +[\w%£-]+){0,4} *\.?$/;

/**
 * Reads a plain text that is decoded already. The text is kept as it is except that CRLF and lone CR become
 * LF, and NUL and a byte order mark are removed ({@link cleanText}); soft line breaks of `format=flowed` are
 * the MIME adapter's matter and are gone before.
 *
 * Every line with anything but white space and quote signs on it becomes a block of kind `line`; its span
 * leaves out the signs and the white space at both ends.
 *
 * In a text without any other quoted line, `>5 claims` is "more than five claims" and no quotation.
 */
export function documentFromText(text: string, source = "body", warnings: readonly DocumentWarning[] = []): Document {
  const clean = cleanText(text);
  const lines = linesOf(clean);
  const quotes = lines.some((line) => QUOTE_SIGNS.test(line.words) && !MORE_THAN.test(line.words));
  const blocks: Block[] = [];
  for (const { start, words } of lines) {
    const signs = quotes || !MORE_THAN.test(words) ? (QUOTE_SIGNS.exec(words)?.[0] ?? "") : "";
    const inside = words.slice(signs.length);
    const trimmed = inside.trim();
    if (trimmed === "") continue;
    const from = start + signs.length + (inside.length - inside.trimStart().length);
    blocks.push({ kind: "line", start: from, end: from + trimmed.length, quoteDepth: signs.replaceAll(" ", "").length });
  }
  const none: DocumentWarning[] = hasWords(clean) ? [] : [{ code: "no_text", message: "The text is empty." }];
  return { source, mediaType: "text/plain", text: clean, blocks, marks: [], links: [], warnings: [...warnings, ...none] };
}

interface Line {
  readonly start: number;
  readonly words: string;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    lines.push({ start, words: text.slice(start, end) });
    start = end + 1;
  }
  return lines;
}

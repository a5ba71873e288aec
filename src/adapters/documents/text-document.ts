/** A plain text as a Document: one block a physical line. */
import type { Block, Document, DocumentWarning } from "../../document/document.js";
import { cleanText, hasWords } from "./clean-text.js";

/** `>5`, `> £1,000`, `>5 claims`: a figure and at most four words, and no list number (`> 2. How many`). */
const MORE_THAN = /^ ?> ?[£$€]?\d(?:[\d,.]*\d)?(?:%|[kmKM]\b)?(?: +[\w%£-]+){0,4} *\.?$/;
const SPACE = 32;
const QUOTE_SIGN = 62;

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
  const quotes = hasQuotes(clean);
  const blocks: Block[] = [];
  for (let start = 0; start <= clean.length; ) {
    const end = lineEnd(clean, start);
    const from = skipSpace(clean, quotes ? skipSigns(clean, start, end) : start, end);
    if (from < end) {
      const until = trimmedEnd(clean, from, end);
      blocks.push({ kind: "line", start: from, end: until, quoteDepth: quotes ? quoteDepth(clean, start, from) : 0 });
    }
    start = end + 1;
  }
  const none: DocumentWarning[] = hasWords(clean) ? [] : [{ code: "no_text", message: "The text is empty." }];
  return { source, mediaType: "text/plain", text: clean, blocks, marks: [], links: [], warnings: [...warnings, ...none] };
}

function lineEnd(text: string, start: number): number {
  const newline = text.indexOf("\n", start);
  return newline < 0 ? text.length : newline;
}

/** Past the quote signs at the start of a line: `>`, `> >`, `>>`, each with at most one space before it. */
function skipSigns(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const sign = text.charCodeAt(at) === SPACE ? at + 1 : at;
    if (sign >= end || text.charCodeAt(sign) !== QUOTE_SIGN) break;
    at = sign + 1;
  }
  return at;
}

/** Whether any line is quoted; where none is, nothing stands before the words of a line but white space. */
function hasQuotes(text: string): boolean {
  if (!text.includes(">")) return false;
  for (let start = 0; start <= text.length; ) {
    const end = lineEnd(text, start);
    if (skipSigns(text, start, end) > start && !MORE_THAN.test(text.slice(start, end))) return true;
    start = end + 1;
  }
  return false;
}

function quoteDepth(text: string, start: number, end: number): number {
  let depth = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === QUOTE_SIGN) depth++;
  return depth;
}

/** White space as `trim` has it: looked up only beyond ASCII. */
const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code <= SPACE ? code === SPACE || (code >= 9 && code <= 13) : code >= 0xa0 && (text[at] ?? "").trim() === "";
};

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text, at)) at++;
  return at;
}

function trimmedEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isSpace(text, at - 1)) at--;
  return at;
}

/**
 * Says of every line of a mail who is speaking: the sender, a mail they quote, their signature or their
 * lawyers. One label a line and nothing taken away, because officers also answer inside what they quote.
 * The idea of one letter per line is that of email_reply_trimmer and talon.
 */
import type { Document, Span } from "../document/document.js";
import { DISCLAIMER_WORDING, QUOTE_OPENINGS, SIGN_OFF, SIGNATURE_LINE } from "./line-wording.js";

export type LineLabel =
  | "empty"
  /** Words of whoever sent this mail. */
  | "own"
  /** The head of a quoted or forwarded mail: `From: … Sent: …`, `On … wrote:`, `-----Original Message-----`. */
  | "header"
  /** Words of the mail quoted. */
  | "quote"
  /** Name, title, telephone number after the close of the letter. */
  | "signature"
  /** Confidentiality, virus and environment notes. */
  | "disclaimer";

export interface LabelledLine extends Span {
  readonly label: LineLabel;
  readonly text: string;
  /** Which quoted mail the line belongs to, from 1 (the nearest); 0 for what the sender wrote. */
  readonly quoted: number;
}

interface Line extends Span {
  readonly text: string;
  readonly depth: number;
}

function linesOf(document: Document): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let block = 0;
  for (const text of document.text.split("\n")) {
    const end = start + text.length;
    while (block < document.blocks.length && (document.blocks[block]?.end ?? 0) <= start) block++;
    const over = document.blocks[block];
    const depth = over !== undefined && over.start < end && text.trim() !== "" ? over.quoteDepth : 0;
    lines.push({ start, end, text: text.endsWith("\r") ? text.slice(0, -1) : text, depth });
    start = end + 1;
  }
  return lines;
}

const HEADER_FIELD =
  /^[\s*>_]*(?:From|Sent|Date|To|Cc|Subject|Importance|Attachments?|Reply-To|Oddi wrth|Anfonwyd|At|I|Pwnc|Dyddiad)\s*\*?\s*:\*?(?:\s|$)/i;
const HEADER_FROM = /^[\s*>_]*(?:From|Oddi wrth)\s*\*?\s*:/i;

/** Number of lines of the header block that starts here; 0 when none does: `From:` and two more fields within eight lines. */
function headerBlockLength(lines: readonly Line[], at: number): number {
  if (!HEADER_FROM.test(lines[at]?.text ?? "")) return 0;
  let fields = 1;
  let last = at;
  for (let i = at + 1; i < Math.min(lines.length, at + 9); i++) {
    const text = lines[i]?.text ?? "";
    if (HEADER_FIELD.test(text)) {
      fields++;
      last = i;
    } else if (text.trim() === "" && fields >= 3) break;
  }
  return fields >= 3 ? last - at + 1 : 0;
}

/** `On Mon, 12 Feb 2024 at 12:00, A B <a@b>` … `wrote:`, which mail programs break over up to four lines. */
function wroteLength(lines: readonly Line[], at: number): number {
  const first = (lines[at]?.text ?? "").replace(/^[\s>]+/, "");
  if (!/^(?:On|Ar)\s/.test(first)) return 0;
  let joined = "";
  for (let i = at; i < Math.min(lines.length, at + 4); i++) {
    const text = (lines[i]?.text ?? "").trim();
    if (text === "") return 0;
    joined += ` ${text}`;
    if (/\b(?:wrote|writes|said|ysgrifennodd)\s*:\s*$/i.test(joined) && /\d/.test(joined)) return i - at + 1;
  }
  return 0;
}

const isMarked = (line: Line): boolean => line.depth > 0 || /^\s{0,8}>/.test(line.text);

/** A closing `Kind regards`: what follows is signature while it looks like one. */
function labelSignature(lines: readonly Line[], labels: LineLabel[]): void {
  let inSignature = false;
  let run = 0;
  for (const [index, line] of lines.entries()) {
    if (labels[index] !== "own") {
      if (labels[index] !== "empty") inSignature = false;
      continue;
    }
    const text = line.text.trim();
    if (SIGN_OFF.test(text)) {
      inSignature = true;
      run = 0;
      labels[index] = "signature";
    } else if (/^--\s?$/.test(line.text)) {
      inSignature = true;
      run = 0;
      labels[index] = "signature";
    } else if (inSignature && run < 14 && SIGNATURE_LINE(text)) {
      run++;
      labels[index] = "signature";
    } else inSignature = false;
  }
}

/** A disclaimer is a paragraph: its first telling line labels the lines up to the next empty one. */
function labelDisclaimers(lines: readonly Line[], labels: LineLabel[]): void {
  for (let index = 0; index < lines.length; index++) {
    if (labels[index] !== "own" && labels[index] !== "signature") continue;
    let end = index;
    while (end < lines.length && (labels[end] === "own" || labels[end] === "signature")) end++;
    const paragraph = lines
      .slice(index, end)
      .map((line) => line.text.trim())
      .join(" ");
    const at = DISCLAIMER_WORDING.map((row) => paragraph.search(row.pattern)).filter((place) => place >= 0);
    if (at.length > 0) {
      // Where lines carry several thoughts, only those from the telling sentence on are the lawyers'.
      const from = Math.min(...at);
      let length = 0;
      for (let i = index; i < end; i++) {
        length += (lines[i]?.text.trim().length ?? 0) + 1;
        if (length > from) labels[i] = "disclaimer";
      }
    }
    index = end;
  }
}

/** Labels every line of a body, in order; the lines cover the whole text. */
export function labelLines(document: Document): readonly LabelledLine[] {
  // Whether a line is a head, a quote or a name shows in its first words.
  const lines = linesOf(document).map((line) => (line.text.length > 600 ? { ...line, text: line.text.slice(0, 600) } : line));
  const labels: LineLabel[] = lines.map(() => "own");
  const quoted: number[] = lines.map(() => 0);
  const lastMarked = lines.findLastIndex(isMarked);
  let quotedMail = 0;
  let inQuote = false;
  let depthBefore = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) continue;
    const marked = isMarked(line);
    const wrote = wroteLength(lines, index);
    const header = wrote || headerBlockLength(lines, index);
    if (header > 0) {
      quotedMail++;
      // After "On … wrote:" only marked lines are quoted, and what stands between them is an answer; but
      // where nothing is marked the program sets no marks, and all that follows is the quoted mail.
      inQuote ||= wrote === 0 || lastMarked < index + header;
      for (let i = index; i < index + header; i++) {
        labels[i] = "header";
        quoted[i] = quotedMail;
      }
      index += header - 1;
      continue;
    }
    if (QUOTE_OPENINGS.some((row) => row.pattern.test(line.text)) && !(marked && inQuote)) {
      labels[index] = "header";
      quotedMail += /original message|forwarded|neges wreiddiol/i.test(line.text) && headerBlockLength(lines, index + 1) > 0 ? 0 : 1;
      quoted[index] = Math.max(1, quotedMail);
      inQuote = true;
      continue;
    }
    if (line.text.trim() === "") labels[index] = "empty";
    else if (marked || inQuote) labels[index] = "quote";
    if (marked && depthBefore === 0 && quotedMail === 0) quotedMail = 1;
    if (labels[index] === "quote") quoted[index] = Math.max(1, quotedMail);
    if (line.text.trim() !== "") depthBefore = marked ? 1 : 0;
  }
  labelSignature(lines, labels);
  labelDisclaimers(lines, labels);
  return lines.map((line, index) => ({
    start: line.start,
    end: line.end,
    text: document.text.slice(line.start, line.end).replace(/\r$/, ""),
    label: labels[index] ?? "own",
    quoted: quoted[index] ?? 0,
  }));
}

/**
 * Answers above their questions, each question led into by words that point back: "Lumen Workflow" and below it
 * "(in answer to: 1 - What is the product's name?)". Here the questions stand for themselves, and what lies between
 * the end of one and the lead into the next is the answer to the next.
 */
import type { Anchor } from "../alignment/anchor.js";
import type { Mention } from "../alignment/find-questions.js";
import type { Piece, Place } from "../alignment/place.js";
import { parseLabel } from "../labels/label.js";
import { ordersOf } from "../labels/numbering.js";
import type { QuestionIndex } from "../questions/question-index.js";
import type { Line, ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import { linesAbove } from "./lines-above.js";
import type { Region } from "./region.js";

const LEAST = 3;
/** So many of the questions that are repeated are led into so. */
const MOST = 0.6;
const STRONG = 0.7;
/** No lead is shorter, none is longer. */
const SHORTEST = 9;
const LONGEST = 70;
/** The lead at the start of a line or bracket, and nothing but a label between it and the question's first words. */
const LEAD =
  /(?:^|[([])\s*(?:(?:this (?:is )?)?in (?:answer|response|reply) to|(?:this )?answer(?:s|ing)|in answer)(?:\s+(?:to|your|the|question|q))*\s*[:–-]?\s*(\W{0,2}(?:question|q)?\W{0,3}\d{0,3}\W{0,3}(?:[a-z]\b)?\W{0,4})$/i;
const LABEL_WORTH = 5;
const MOST_OTHERS = 30;
const LOOKED_THROUGH = 1200;

interface Led {
  readonly line: Line;
  readonly start: number;
  readonly order: number;
  /** Null where the question is put in other words and its label tells. */
  readonly mention: Mention | null;
  /** Where the question's bracket or line ends. */
  readonly endLine: number;
  readonly endOffset: number;
  readonly labelAgrees: boolean | null;
}

function leadInto(reply: ReplyText, index: QuestionIndex, mention: Mention): Led | null {
  const at = reply.wordLine[mention.firstWord] ?? 0;
  const line = reply.lines[at];
  const from = reply.wordStart[mention.firstWord] ?? 0;
  if (!line || from - line.start < SHORTEST || from - line.start > LONGEST * 4) return null;
  const text = textOf(reply, line);
  const begin = Math.max(line.start, from - LONGEST);
  const lead = LEAD.exec(text.slice(begin, from));
  if (!lead) return null;
  const start = begin + lead.index;
  const labelFrom = from - (lead[1] ?? "").trimStart().length;
  const label = parseLabel(text, labelFrom, line.end, index.highestNumber);
  const part = label?.parts[0];
  const named = label && part ? ordersOf(index, "ours", label, part, null) : [];
  return {
    line,
    start,
    order: mention.order,
    mention,
    ...endOfQuestion(reply, line, start, mention.endWord - 1),
    labelAgrees: named.length === 0 ? null : named.includes(mention.order),
  };
}

/** "(in answer to: Q5 Hwo manyoff street parks run?)": the lead with a label of ours where the words are too far from the question's. */
const BRACKETED = /^\s*[([]\s*(?:this (?:is )?)?in (?:answer|response|reply) to\b\s*[:–-]?\s*/i;
function labelledLead(reply: ReplyText, index: QuestionIndex, line: Line): Led | null {
  const text = textOf(reply, line);
  const lead = BRACKETED.exec(text.slice(line.start, Math.min(line.end, line.start + LONGEST)));
  if (!lead) return null;
  const label = parseLabel(text, line.start + lead[0].length, line.end, index.highestNumber);
  const part = label?.parts[0];
  const orders = label && part ? ordersOf(index, "ours", label, part, null) : [];
  const [order] = orders;
  if (order === undefined || orders.length > 1) return null;
  return { line, start: line.start, order, mention: null, ...endOfQuestion(reply, line, line.start, line.endWord - 1), labelAgrees: true };
}

/** The bracket's end, or the end of the line on which the question's last word stands. */
function endOfQuestion(reply: ReplyText, line: Line, start: number, lastWord: number): { endLine: number; endOffset: number } {
  const text = textOf(reply, line);
  const lastLine = reply.wordLine[lastWord] ?? line.index;
  const open = text[start];
  if (open === "(" || open === "[") {
    const close = open === "(" ? ")" : "]";
    const last = reply.wordEnd[lastWord] ?? start;
    const limit = Math.min(text.length, start + LOOKED_THROUGH);
    for (let at = last, here = lastLine; at < limit; at++) {
      while (at >= (reply.lines[here]?.end ?? limit) && here + 1 < reply.lines.length) here++;
      const own = reply.lines[here];
      if (!own || own.document !== line.document) break;
      // The last bracket of the line: "(See "Barriers" below))" has brackets of its own, and labels such as "a)".
      if (text[at] === close && text.slice(at + 1, own.end).trim() === "") return { endLine: here, endOffset: own.end };
    }
  }
  return { endLine: lastLine, endOffset: reply.lines[lastLine]?.end ?? 0 };
}

/** The leads into questions whose words are found, one a line. */
function leadsOf(reply: ReplyText, index: QuestionIndex, mentions: readonly Mention[]): Map<number, Led> {
  const found = new Map<number, Led>();
  const worth = ({ mention, labelAgrees }: Led): number => (mention?.weight ?? 0) + (labelAgrees === true ? 1000 : 0);
  let others = 0;
  for (const mention of mentions) {
    const led = leadInto(reply, index, mention);
    // Where nothing points back so far, it is not such a reply.
    if (!led && found.size === 0 && ++others > MOST_OTHERS) break;
    if (!led) continue;
    const known = found.get(led.line.index);
    if (!known || worth(led) > worth(known)) found.set(led.line.index, led);
  }
  return found;
}

/** Regions with the answers above their questions; null where the reply does not lead back to its questions. */
export function ledBackRegions(reply: ReplyText, index: QuestionIndex, mentions: readonly Mention[], listed: Uint8Array): Region[] | null {
  const found = leadsOf(reply, index, mentions);
  if (found.size < LEAST) return null;
  const orders = new Set([...found.values()].map(({ order }) => order));
  const strong = new Set(mentions.filter(({ recall }) => recall > STRONG).map(({ order }) => order));
  if (orders.size < LEAST || orders.size < strong.size * MOST) return null;
  for (const line of reply.lines) {
    const led = found.has(line.index) ? null : labelledLead(reply, index, line);
    if (led) found.set(line.index, led);
  }
  const leads = [...found.values()].sort((a, b) => a.line.index - b.line.index);
  const seen = new Set<number>();
  return leads.flatMap((led, at): Region[] => {
    if (seen.has(led.order)) return [];
    seen.add(led.order);
    const before = leads[at - 1];
    const follows = before && before.line.document === led.line.document;
    const pieces = follows ? between(reply, before, led, listed) : linesAbove(reply, led.line, led.start);
    return [{ anchor: anchorOf(led), pieces, notes: [], closed: true }];
  });
}

function between(reply: ReplyText, before: Led, led: Led, listed: Uint8Array): Piece[] {
  const pieces: Piece[] = [];
  for (let at = before.endLine; at <= led.line.index; at++) {
    const line = reply.lines[at];
    if (!line || (listed[at] ?? 0) > 0) continue;
    const start = at === before.endLine ? Math.max(line.start, before.endOffset) : line.start;
    const end = at === led.line.index ? Math.min(line.end, led.start) : line.end;
    if (start < end && textOf(reply, line).slice(start, end).trim() !== "") pieces.push({ line: at, start, end });
  }
  return pieces;
}

function anchorOf({ line, start, order, mention, labelAgrees }: Led): Anchor {
  const likeness = mention ? mention.recall * (0.75 + 0.25 * mention.precision) : 0;
  const word = mention?.firstWord ?? line.firstWord;
  const place: Place = {
    document: line.document,
    line: line.index,
    start,
    word,
    textWord: word,
    label: null,
    candidates: [{ order, mention, likeness }],
    questionEnd: mention?.endWord ?? line.endWord,
    slot: 1,
    style: 0,
    atLineStart: true,
    quoteDepth: line.block.quoteDepth,
    section: -1,
    afterClose: false,
    welsh: false,
    pieces: null,
    restated: false,
    echoOrdinal: 0,
  };
  return { place, orders: [order], mention, likeness, labelAgrees, evidence: mention?.weight ?? LABEL_WORTH };
}

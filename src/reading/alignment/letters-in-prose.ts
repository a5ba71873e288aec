/**
 * Letters in brackets that name the parts of a request inside a paragraph: "(a) We have five left, (b) as against 17 back
 * in 2010. (c) Nine went to the parishes". Statutes are quoted so too ("a notice which (a) states the fact, (b) …"): the
 * first letter stands at the beginning of a sentence here, and the others count on from it.
 */
import { parseLabel } from "../labels/label.js";
import { matchesOf } from "../text/characters.js";
import type { Line, ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import { newStart, type Start } from "./start.js";

const LETTER = /\(([a-h])\)(?=\s\S)/g;
/** Before the first letter, and before the others. */
const SENTENCE_ENDS = /(?:[.!?]|\b(?:answers?|repl(?:y|ies)|responses?|follows?|order|turn)\s?[:–-])\s$/i;
const CLAUSE_ENDS = /(?:[.!?;,]|[-–—]|[.!?;,]\s(?:and|but|while))\s$/i;
/** "under section 31(1) (a)": no part of the request. */
const CITES = /\b(?:sections?|regulations?|reg\.?|s\.?|articles?|paragraphs?|schedule)\s?\d[\d()a-z]*\W*$/i;
const LEAD = 40;
const BEFORE_A = 0x60;

/** The place in the alphabet of the letter that stands for the last start of the document; 0 where it is none. */
function lastLetter(starts: readonly Start[], line: Line): number {
  const last = starts.at(-1);
  const part = last?.line.document === line.document && last.label?.parts.length === 1 ? last.label.parts[0] : undefined;
  return part?.number === null && part.sub.length === 1 ? part.sub.charCodeAt(0) - BEFORE_A : 0;
}

/** The labels inside the line, behind the offset `behind`. */
export function lettersInProse(reply: ReplyText, line: Line, starts: readonly Start[], behind: number): Start[] {
  const text = textOf(reply, line);
  const found: Start[] = [];
  let last = lastLetter(starts, line);
  for (const { index, 1: letter = "" } of matchesOf(LETTER, text.slice(line.start, line.end))) {
    const at = line.start + index;
    const place = letter.charCodeAt(0) - BEFORE_A;
    if (at < behind || place !== last + 1) continue;
    const lead = text.slice(Math.max(line.start, at - LEAD), at);
    // The words that the line begins with may go on with what the line above ends with.
    const begins = at === line.start || (place === 1 ? SENTENCE_ENDS : CLAUSE_ENDS).test(lead);
    if (!begins || CITES.test(lead)) continue;
    const label = parseLabel(text, at, line.end, 1);
    if (!label?.delimited || label.alone || label.parts[0]?.number !== null) continue;
    last = place;
    const start = newStart(reply, line, at, label, false);
    start.atLineStart = false;
    found.push(start);
  }
  return found;
}

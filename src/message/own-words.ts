/**
 * What the sender of a mail says themselves, in units that can be weighed one by one: sentences and list
 * items. What they quote, their signature and their disclaimer are kept apart, never thrown away.
 */

import { type LabelledLine, labelLines } from "./line-labels.js";
import type { Attachment, IncomingMail } from "./message.js";

/**
 * What is weighed at most, in characters: what a mail is shows long before, and nobody's mail may keep the program
 * busy. The answers are read elsewhere, from the whole text.
 */
const MOST_TEXT = 60_000;
const MOST_SENTENCE = 1_500;
const MOST_UNITS = 800;
const MOST_SUBJECT = 600;

/** A sentence or a list item of the sender's own text, white space folded and short forms spelled out, for matching. */
export interface Unit {
  readonly text: string;
  /** `1.`, `Q2`, `a)`, `•` when it starts an item. */
  readonly marker: string | null;
  /** Which paragraph or item it belongs to, from 0. */
  readonly paragraph: number;
}

export interface OwnWords {
  /** Of the mail, for matching. */
  readonly subject: string;
  readonly lines: readonly LabelledLine[];
  readonly units: readonly Unit[];
  /** The sender's own lines, line ends kept. */
  readonly own: string;
  /** Everything quoted or forwarded. */
  readonly quoted: string;
  readonly signature: string;
  /** Files somebody sent, not the logos of a layout. */
  readonly attachments: readonly Attachment[];
  /** The sender wrote next to nothing and forwards what a colleague wrote: that is then `own`. */
  readonly forwarded: boolean;
}

const MARKER =
  /^\s*(?:["“'‘](?=\d{1,2}[.)]\s))?(?:(?:Q(?:uestion)?s?|Parts?|Points?)\.?\s*\d{1,2}[a-h]?(?:\s*(?:,|&|and|to|-|–)\s*(?:Q(?:uestion)?\s*)?\d{1,2}[a-h]?)+\s*[.:)–—-]+|(?:Q(?:uestion|u)?|A(?:nswer)?|Part|Point)\s*\.?\s*\d{1,2}[a-h]?\s*(?:[.:)–—-]+|(?=\s))|\(?\d{1,2}(?:\.\d{1,2})?[a-h]?\s*[.):](?=\s|$|[^\d])|\(?[a-h][.)](?=\s)|\(?[ivx]{1,4}[.)](?=\s)|\d{1,2}\s+[-–—]\s|[•·▪*–-]\s)\s*/i;

/** A name may follow, but not "- nearly finished, give me a few more days". */
const GREETING =
  /^(?:dear|hi|hello|good (?:morning|afternoon|evening)|annwyl|helo|hiya|fao|to whom)\b(?!.{0,40}?(?:\s[-–—]|[.!:,])\s+\S+\s+\S+\s+\S).{0,60}$/i;

/** Takes a line for the start of an item; table rows such as `1.   | 4` count too. */
function splitMarker(line: string): { readonly marker: string | null; readonly rest: string } {
  const match = MARKER.exec(line);
  // "Question 2 can be read in two ways" is a sentence.
  const bare = match !== null && !/[.:)–—•·▪*-]\s*$/.test(match[0]) && /^\p{Ll}/u.test(line.slice(match[0].length));
  return match === null || bare
    ? { marker: null, rest: line.trim() }
    : { marker: match[0].trim(), rest: line.slice(match[0].length).trim() };
}

/** Stands for a space at which no sentence ends; a no-break space would count as white space. */
const HELD_TOGETHER = "\u2060";

/** Sentences of a paragraph; a full stop inside `s.12`, `No. 4`, `e.g.` or a number ends none. */
export function sentencesOf(paragraph: string): string[] {
  return (
    paragraph
      // "The answer is no. We …" ends a sentence, "no. 4" does not.
      .replace(
        /\b(?:(?:ss?|regs?|nos?|para|tel|ext|approx|ref)\.(?=\s+[\d(])|(?:e\.g|i\.e|mr|mrs|ms|dr|st)\.(?=\s+\S)|(?:etc|approx)\.(?=\s+\p{Ll}))\s+/giu,
        (held) => held.trimEnd() + HELD_TOGETHER,
      )
      .split(/(?<=[.!?]["'’”)]?)\s+(?=["'‘“(]?[\p{Lu}\d£])|(?<=;)\s+/u)
      .map((sentence) => sentence.replaceAll(HELD_TOGETHER, " ").replace(/\s+/g, " ").trim())
      .filter((sentence) => sentence !== "")
  );
}

interface Paragraph {
  marker: string | null;
  text: string;
}
/** Joins lines that a mail program has wrapped, keeps items and short lines apart. */
function paragraphsOf(lines: readonly LabelledLine[], structured: ReadonlyMap<number, string>): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | null = null;
  let lastLength = 0;
  for (const line of lines) {
    const text = line.text.trim();
    if (line.label !== "own" || text === "") {
      open = null;
      continue;
    }
    const listMarker = structured.get(line.start) ?? null;
    const { marker, rest } = listMarker === null ? splitMarker(text) : { marker: listMarker, rest: text };
    const wrapped = open !== null && marker === null && (lastLength >= 50 || /^[\p{Ll}]/u.test(text)) && !GREETING.test(open.text);
    if (wrapped && open !== null) open.text += ` ${text}`;
    else {
      open = { marker, text: rest };
      paragraphs.push(open);
    }
    lastLength = text.length;
  }
  return paragraphs;
}

function upTo(lines: readonly LabelledLine[], most: number): readonly LabelledLine[] {
  let length = 0;
  const end = lines.findIndex((line) => {
    length += line.label === "own" ? line.text.length + 1 : 0;
    return length > most;
  });
  // A single line longer than all that is weighed is cut, not lost.
  return end < 0
    ? lines
    : lines.slice(0, end + 1).map((line) => (line.text.length > most ? { ...line, text: line.text.slice(0, most) } : line));
}

const NOT_ASCII = /[\u0080-\uffff]/;

/** Folds white space (also no-break spaces) and typographic quotes, for matching. */
export function plain(text: string): string {
  if (!NOT_ASCII.test(text)) return text;
  return text
    .normalize("NFC")
    .replace(/[\u00a0\u2000-\u200a\u202f]/g, " ")
    .replace(/[\u200b-\u200d\ufeff\u00ad]/g, "")
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"');
}

/** Short forms, so that a row of wording need know only one of "don't have" and "do not have". */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bwon't\b/gi, "will not"],
  [/\bcan't\b/gi, "cannot"],
  [/\bshan't\b/gi, "shall not"],
  [/n't\b/gi, " not"],
  [/\b(i)'m\b/gi, "$1 am"],
  [/\b(we|you|they)'re\b/gi, "$1 are"],
  [/\b(i|we|you|they)'ve\b/gi, "$1 have"],
  [/\b(i|we|you|they|he|she|it|that)'ll\b/gi, "$1 will"],
];
function spelledOut(text: string): string {
  return text.includes("'") ? SHORT_FORMS.reduce((rest, [form, full]) => rest.replace(form, full), text) : text;
}

const letters = (text: string): number => (text.match(/[\p{L}\p{N}]/gu) ?? []).length;

/**
 * A mail that only forwards: the nearest quoted mail speaks, unless we wrote that one.
 * @param ourAddresses ours, lower case; the mail's own recipients count as ours too.
 */
function promoteForwarded(mail: IncomingMail, lines: readonly LabelledLine[], ours: readonly string[]): LabelledLine[] | null {
  const said = lines.filter((line) => line.label === "own" && !GREETING.test(line.text.trim()));
  if (letters(said.map((line) => line.text).join(" ")) > 40) return null;
  const nearest = lines.filter((line) => line.quoted === 1);
  if (!nearest.some((line) => line.label === "header")) return null;
  const head = nearest
    .filter((line) => line.label === "header")
    .map((line) => line.text.toLowerCase())
    .join("\n");
  const from = /(?:from|oddi wrth)\s*\*?:(.*)|(?:on|ar)\b(.*)(?:wrote|ysgrifennodd)/s.exec(head.split(/\n\s*(?:to|at)\s*\*?:/)[0] ?? "");
  const writer = from?.[1]?.split("\n")[0] ?? from?.[2] ?? "";
  const us = [...ours, ...mail.to.map((each) => each.address), ...mail.cc.map((each) => each.address)];
  const names = mail.to.map((each) => each.name.toLowerCase()).filter((name) => name.length > 3);
  if (us.some((address) => writer.includes(address)) || names.some((name) => writer.includes(name)) || writer.trim() === "") return null;
  const isForward = /^\s*(?:fwd?|ymlaen)\s*:/i.test(mail.subject) || /forwarded|begin forwarded/i.test(head);
  if (!isForward) return null;
  return lines.map((line) => (line.quoted === 1 && line.label === "quote" ? { ...line, label: "own" } : line));
}

/** The sender's own words of a mail. */
export function ownWords(mail: IncomingMail, ourAddresses: readonly string[] = []): OwnWords {
  const labelled = labelLines(mail.body);
  const promoted = promoteForwarded(mail, labelled, ourAddresses);
  const lines = (promoted ?? labelled).map((line) => ({ ...line, text: plain(line.text) }));
  const structured = new Map<number, string>();
  for (const block of mail.body.blocks) if (block.item !== undefined) structured.set(block.start, block.item.marker);
  const textOf = (...labels: readonly LabelledLine["label"][]): string =>
    lines
      .filter((line) => labels.includes(line.label))
      .map((line) => line.text)
      .join("\n")
      .slice(0, MOST_TEXT);
  const paragraphs = paragraphsOf(upTo(lines, MOST_TEXT), structured).filter((each) => !GREETING.test(each.text.slice(0, 80)));
  return {
    lines,
    subject: plain(mail.subject).slice(0, MOST_SUBJECT),
    units: paragraphs
      .flatMap((each, paragraph) => {
        const sentences = sentencesOf(each.text);
        return (sentences.length === 0 ? [""] : sentences).map((text, index) => ({
          text: spelledOut(text.slice(0, MOST_SENTENCE)),
          marker: index === 0 ? each.marker : null,
          paragraph,
        }));
      })
      .slice(0, MOST_UNITS),
    own: textOf("own", "empty").trim(),
    quoted: textOf("quote", "header"),
    signature: textOf("signature"),
    attachments: mail.attachments.filter((each) => !each.inline),
    forwarded: promoted !== null,
  };
}

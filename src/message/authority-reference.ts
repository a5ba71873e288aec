/**
 * The council's own case reference, as printed. Every string that could be one is a candidate; the words
 * before it, its place in the subject, its shape and its coming again decide. Telephone numbers, postcodes,
 * dates, sections of Acts, money and our own token are no candidates.
 */
import type { Day } from "../foi/terms.js";
import { findDays } from "./date-forms.js";
import { NOT_A_REFERENCE, REFERENCE_LABELS, REFERENCE_PREFIX, REFERENCE_SHAPES } from "./reference-wording.js";

export interface ReferenceSource {
  readonly subject: string;
  /** The sender's own lines. */
  readonly own: string;
  readonly quoted: string;
  readonly attachmentNames: readonly string[];
  /** The day of the mail; a "day" many years off it is no day but a reference (`25-1-33`). */
  readonly written?: Day | null;
  /** The mail is about an internal review: the review's own number comes before that of the request. */
  readonly review: boolean;
}

export interface FoundReference {
  readonly reference: string;
  readonly score: number;
  readonly places: readonly ReferencePlace[];
  readonly reasons: readonly string[];
}

const CORE = "[A-Z]{0,6}\\d[A-Z0-9]*(?:[-/._][A-Z0-9]+)*";
const CANDIDATE = new RegExp(
  `(?<![\\p{L}\\p{N}@£$€.,/_-])(?:(?:${REFERENCE_PREFIX})(?:\\s?[-–:#/_]\\s?|\\s(?:no\\.?\\s|number\\s|ref\\.?:?\\s)?|(?=\\d)))?(?:[A-Z]{1,8}[-/_]|[A-Z]{2,8}\\.(?=[A-Z\\d]))*${CORE}(?![\\p{L}\\p{N}@%]|,\\d{3}|\\.\\d)`,
  "giu",
);

/** A word in capitals and a number, `INFREQ 4412`: a prefix that no table knows. */
const CAPITALS_AND_NUMBER =
  /(?<![\p{L}\p{N}@£/._-])(?!(?:ACT|TEL|FAX|MOB|BOX|PO|ISO|ROOM|PAGE|CALL|GBP|VAT|RE|FW|FWD|UK|EU|REF|CASE|NO|THE|BY|ON|OF|AND|SECTION|ORDER|JAN|FEB|MARCH|MAR|APRIL|APR|MAY|JUNE|JUN|JULY|JUL|AUG|SEP|SEPT|OCT|NOV|DEC)\b)[A-Z]{2,8} (?:\d{3,8}(?:[-/][A-Z0-9]+)*|\d{2}[-/][A-Z0-9]+(?:[-/][A-Z0-9]+)*|\d{2} \d{3,5}(?! ?\d))(?![\p{L}\p{N}@%]|,\d{3}|\.\d)/gu;

/** `FOI-12399` and `foi 12399` are one reference: letters and digits only, upper case. */
export function referenceKey(reference: string): string {
  return reference.toUpperCase().replace(/[^A-Z0-9]/g, "");
}

interface Candidate {
  readonly printed: string;
  readonly before: string;
  readonly atStart: boolean;
  readonly alone: boolean;
  /** Alone on the first line, where letters carry their number. */
  readonly heading: boolean;
}

const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]?$|^\d[A-Z]{2}$/i;
const isPhone = (printed: string, text: string, start: number): boolean => {
  const around = text.slice(Math.max(0, start - 8), start + printed.length + 10);
  return (
    /^0[12378]\d{8,9}$/.test(printed) ||
    /(?:\+44|\(0|\b0\d{2,4}[\s)-]+)[\d\s()-]{5,}/.test(around) ||
    /^(?:03|08|07|01|02)\d{2,4}$/.test(printed)
  );
};

/** A number of few digits may be anything; these words make it a case's. */
const NAMES_A_SHORT_NUMBER =
  /\b(?:ref(?:erence)?(?: no| number)?|(?:it|this|that|yours) is (?:request |case |foi |now )?(?:number|no)|(?:given|logged|registered|recorded|entered)(?: it| this)? (?:as |under )?(?:number|no))[\s:.]*$/i;

/** Words in front of a code with letters of its own: `FOI ref HEX1734-25`. */
const IN_FRONT = /^(?:FOI\w*|EIRS?)\s(?:ref|no|number)\b\.?:?\s(?=[A-Z]+[-/]?[A-Z\d])/i;

/** Strips the closing marks that a pattern took too much. */
const trimmed = (printed: string): string =>
  printed
    .replace(/[-–/._\s]+$/, "")
    .replace(/\s+/g, " ")
    .trim();

const blank = (part: string): string => " ".repeat(part.length);
const yearsApart = (one: Day, other: Day): number => Math.abs(Number(one.slice(0, 4)) - Number(other.slice(0, 4)));
const MOST_YEARS_APART = 6;

function candidatesIn(raw: string, written: Day | null): Candidate[] {
  let text = raw.replace(/\u00a0/g, " ").replace(/(?:https?:\/\/|www\.)\S+/gi, blank);
  if (text.includes("@")) text = text.replace(/[^\s@]{1,64}@[^\s@]{1,255}/g, blank);
  // Names of files: Response_LFOI-4471.zip
  text = text.replace(/\.(?:pdf|docx?|odt|xlsx?|ods|csv|zip|msg|rtf|txt)\b/gi, blank);
  if (text.includes("_")) text = text.replace(/(?<=\p{L}{2})(?<!(?:^|[^\p{L}\d])(?:FOIA?|EIR|RFI|IR))_(?=[\p{L}\d])/gu, " ");
  const days = findDays(text, null).filter((found) => written === null || yearsApart(found.day, written) <= MOST_YEARS_APART);
  const found: Candidate[] = [];
  const capitals = [...text.matchAll(CAPITALS_AND_NUMBER)];
  const covered = (start: number): boolean => capitals.some((each) => each.index <= start && start < each.index + each[0].length);
  const matches = [...[...text.matchAll(CANDIDATE)].filter((match) => !covered(match.index)), ...capitals];
  for (const match of matches.sort((a, b) => a.index - b.index)) {
    const front = IN_FRONT.exec(match[0])?.[0].length ?? 0;
    const start = match.index + front;
    const printed = trimmed(match[0].slice(front));
    const end = start + printed.length;
    const digits = printed.replace(/\D/g, "").length;
    if (digits < 2 || printed.length > 32 || days.some((day) => start < day.end && day.start < end)) continue;
    const namedShort = /^\d{1,4}$/.test(printed) && NAMES_A_SHORT_NUMBER.test(text.slice(Math.max(0, start - 60), start));
    if ((/^(?:19|20)\d{2}$/.test(printed) && !namedShort) || /^(?:19|20)\d{2}[-/](?:\d{2}|(?:19|20)\d{2})$/.test(printed)) continue;
    if (/^\d{1,4}$/.test(printed) && !namedShort) continue;
    // The laws themselves: EIR 2004, FOISA 2002.
    if (/^(?:FOIS?A?|EIRS?|DPA|UK)\W*(?:1998|2000|2002|2004|2005|2018)$/i.test(printed)) continue;
    if (POSTCODE.test(printed) || isPhone(printed, text, start)) continue;
    if (
      /^\d{1,2}(?:st|nd|rd|th)$|^\d+(?:am|pm|days?|hours?|mb|kb|gb|g|m|k|bn|x\d+)$/i.test(printed) ||
      /^[QA]\d{1,2}[a-z]?$/i.test(printed)
    )
      continue;
    const lineStart = text.lastIndexOf("\n", start - 1) + 1;
    const lineEnd = text.indexOf("\n", end);
    const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd).trim();
    found.push({
      printed,
      before: text.slice(Math.max(0, start - 80), start),
      atStart: text.slice(lineStart, start).trim() === "",
      alone: line === printed,
      heading: line === printed && text.slice(0, lineStart).trim() === "",
    });
  }
  return found;
}

const SUBJECT_PREFIX =
  /^(?:\s*(?:(?:re|fw|fwd|ateb|ynghylch|recall|automatic reply|ymateb awtomatig)\s*:|\[?(?:external|official(?:[-: ]sensitive)?|secure)\]?\s*:?(?=\s)))*\s*/i;

export type ReferencePlace = "subject" | "own" | "quoted" | "attachment";
interface Scored {
  readonly printed: string;
  readonly order: number;
  readonly places: Set<ReferencePlace>;
  score: number;
  reasons: string[];
}

/** Behind the number of the review, but better than none. */
const UNDER_REVIEW = { weight: 3, reason: "number of the request under review" };

/** Evidence for one candidate at one place. */
function weigh(candidate: Candidate, place: ReferencePlace, review: boolean): { readonly score: number; readonly reasons: string[] } {
  const reasons: string[] = [];
  let score = 0;
  const add = (weight: number, reason: string): void => {
    score += weight;
    reasons.push(reason);
  };
  const label = REFERENCE_LABELS.find((row) => row.before.test(candidate.before));
  const against = NOT_A_REFERENCE.find((row) => row.before.test(candidate.before));
  const shape = REFERENCE_SHAPES.find((row) => row.pattern.test(candidate.printed));
  if (label !== undefined) add(label.weight, `after "${candidate.before.trim().split(/\s+/).slice(-3).join(" ")}"`);
  if (against !== undefined) add(-against.weight, `not a reference: ${against.seen}`);
  if (shape !== undefined) add(shape.weight, `shaped like ${shape.seen}`);
  if (place === "subject" && !/^\d{1,4}$/.test(candidate.printed)) add(3, "in the subject");
  if (place === "own" && candidate.alone) add(candidate.heading && shape !== undefined ? 3 : 2, "alone on its line");
  if (place === "own" && shape !== undefined && shape.weight >= 3) add(1, "in their own words");
  if (place === "quoted") add(-3, "only in what is quoted");
  if (place === "attachment") add(-1, "in the name of an attachment");
  if (review && /^(?:IR|IRV|REV|RV|IRR|COMP)[-\s/]?\d/i.test(candidate.printed)) add(4, "number of the review");
  if (
    review &&
    /\b(?:original|your request|first|earlier|request (?:ref\w*|number)?|complaint (?:about|against|on|re|over)|(?:answer|reply|response|decision|notice|refusal|handling|papers|file)\b[^.]{0,40}\b(?:to|on|of|for|in))\W*$/i.test(
      candidate.before,
    )
  )
    add(-UNDER_REVIEW.weight, UNDER_REVIEW.reason);
  return { score, reasons };
}

/** "Your FOI 2024-DIG-06" where the letter calls it 2024-DIG-06: the word is a noun, no part of the number. */
function withoutNoun(subject: string, own: string): string {
  return subject.replace(/\b(your|this|our) (?:FOI|EIR|RFI) (?=(\S*\d\S*))/i, (printed: string, whose: string, code: string) => {
    const at = own.indexOf(code);
    const bare = at >= 0 && !/(?:FOI|EIR|RFI)\s?$/i.test(own.slice(Math.max(0, at - 5), at));
    return bare ? `${whose} request ` : printed;
  });
}

/**
 * Every string that could be a case reference, best first.
 * @param isOurs says whether a code is our own (token, part of our address): never the council's.
 */
export function findReferences(source: ReferenceSource, isOurs: (printed: string) => boolean): readonly FoundReference[] {
  const scored = new Map<string, Scored>();
  const take = (text: string, place: ReferencePlace): void => {
    for (const candidate of candidatesIn(text, source.written ?? null)) {
      if (isOurs(candidate.printed)) continue;
      const { score, reasons } = weigh(candidate, place, source.review);
      const key = referenceKey(candidate.printed);
      const known = scored.get(key);
      if (known === undefined) {
        scored.set(key, { printed: candidate.printed, score, reasons, places: new Set([place]), order: scored.size });
        continue;
      }
      const corroborated = known.places.size - 1 + (known.places.has(place) ? 0 : 1);
      if (score + 3 * corroborated > known.score) {
        known.score = score + 3 * corroborated;
        known.reasons = reasons;
      } else if (!known.places.has(place)) known.score += 3;
      known.places.add(place);
    }
  };
  take(withoutNoun(source.subject.replace(SUBJECT_PREFIX, ""), source.own), "subject");
  take(source.own, "own");
  for (const name of source.attachmentNames) take(name.replace(/\.\w{2,5}$/, ""), "attachment");
  take(source.quoted, "quoted");
  return [...scored.values()]
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .map((each) => ({
      reference: each.printed,
      score: each.score,
      places: [...each.places],
      reasons: each.places.size > 1 ? [...each.reasons, `in ${[...each.places].join(" and ")}`] : each.reasons,
    }));
}

/** Below this a string is more likely a number of something else. */
const THRESHOLD = 4;

/** The council's own reference, as printed; null when nothing is likely enough. */
export function findAuthorityReference(source: ReferenceSource, isOurs: (printed: string) => boolean): FoundReference | null {
  const best = findReferences(source, isOurs)[0];
  if (best === undefined) return null;
  const score = best.score + (best.reasons.includes(UNDER_REVIEW.reason) ? UNDER_REVIEW.weight : 0);
  return score < THRESHOLD ? null : best;
}

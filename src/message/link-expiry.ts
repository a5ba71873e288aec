/**
 * The last day on which a link works, as the mail that brings it states it: file transfers, secure mail and portals
 * take their files away after some days.
 */
import { addDays } from "../foi/day-arithmetic.js";
import type { Day } from "../foi/terms.js";
import { findDays } from "./date-forms.js";

interface ExpiryWording {
  /** `before`: stands in the sentence before the day; `period`: its first group is a count of its second group. */
  readonly kind: "before" | "period";
  readonly pattern: RegExp;
  readonly seen: string;
}

const WHAT = "(?:link|file|files|document|documents|message|e-?mail|transfer|download|folder|package|access|it|they|content|invitation)";
const COUNT = "(\\d{1,3}|one|two|three|four|five|six|seven|ten|twelve|fourteen|twenty|twenty-one|twenty-eight|thirty|sixty|ninety)";
const UNIT = "(?:calendar )?(hours?|days?|weeks?|months?)";

const WORDINGS: readonly ExpiryWording[] = [
  {
    kind: "before",
    pattern: /\b(?:expir\w+|lapse\w*)\b(?: date)?[^.;]{0,30}$/i,
    seen: "WeTransfer, SharePoint: This link will expire on …; Expires on …; Expiry date: …",
  },
  {
    kind: "before",
    pattern: new RegExp(
      `\\b${WHAT}\\b[^.;]{0,60}\\b(?:available|accessible|valid|active|live|kept|held|open|retained|stored|work\\w*)\\b[^.;]{0,30}\\b(?:until|till|up to|to|before)\\b[^.;]{0,20}$`,
      "i",
    ),
    seen: "Egress, Objective Connect: The files are available until …",
  },
  {
    kind: "before",
    pattern: /\b(?:available|valid|accessible|active) (?:until|till|up to)\b[^.;]{0,20}$/i,
    seen: "tables of portals: Available until: …",
  },
  {
    kind: "before",
    pattern: new RegExp(
      `\\b(?:removed|deleted|withdrawn|disabled|taken down|no longer (?:be )?(?:available|accessible|work))\\b[^.;]{0,30}$`,
      "i",
    ),
    seen: "the documents will be deleted from the portal on …",
  },
  {
    kind: "before",
    pattern: /\b(?:download|open|view|collect|retrieve|access)\b[^.;]{0,50}\b(?:by|before|no later than|on or before)\b[^.;]{0,20}$/i,
    seen: "Please download the files before …",
  },
  {
    kind: "period",
    pattern: new RegExp(`\\b(?:expir\\w+|lapse\\w*)\\b[^.;\\d]{0,25}\\b(?:in|after|within)\\s+${COUNT}\\s+${UNIT}`, "i"),
    seen: "The link expires in 7 days",
  },
  {
    kind: "period",
    pattern: new RegExp(
      `\\b(?:available|accessible|valid|active|live|kept|held|open|retained|stored|work\\w*)\\b[^.;\\d]{0,40}\\b(?:for|within)\\s+(?:a (?:period|maximum) of\\s+|the next\\s+|up to\\s+|only\\s+)?${COUNT}\\s+${UNIT}`,
      "i",
    ),
    seen: "Secure mail: the message will be available for 30 days",
  },
  {
    kind: "period",
    pattern: new RegExp(
      `\\b(?:removed|deleted|withdrawn|disabled|no longer (?:be )?(?:available|accessible|work))\\b[^.;\\d]{0,40}\\b(?:after|in|within)\\s+${COUNT}\\s+${UNIT}`,
      "i",
    ),
    seen: "Files will be deleted after 14 days",
  },
  {
    kind: "period",
    pattern: new RegExp(
      `\\b(?:download|open|view|collect|retrieve|access)\\b[^.;\\d]{0,50}\\b(?:within|in the next)\\s+(?:the next\\s+)?${COUNT}\\s+${UNIT}`,
      "i",
    ),
    seen: "Please download within 7 days",
  },
];

const COUNTS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  ten: 10,
  twelve: 12,
  fourteen: 14,
  twenty: 20,
  "twenty-one": 21,
  "twenty-eight": 28,
  thirty: 30,
  sixty: 60,
  ninety: 90,
};

/** Whole days after the day of the mail: the day on which the link surely still works. */
function daysOf(count: string, unit: string): number {
  const number = COUNTS[count.toLowerCase()] ?? Number(count);
  if (/^hour/i.test(unit)) return Math.floor(number / 24);
  if (/^week/i.test(unit)) return number * 7;
  // The shortest month, so that nobody comes too late.
  return /^month/i.test(unit) ? number * 28 : number;
}

/** How far before a day its sentence is looked at. */
const SENTENCE = 120;

/**
 * @param text what the sender wrote
 * @param written the day of the mail; null leaves out dates without a year, and periods
 * @returns the earliest end that is stated and not before the mail; null when none is
 */
export function linkExpiry(text: string, written: Day | null): Day | null {
  const flat = text.replace(/\s+/g, " ");
  const found: Day[] = [];
  for (const { day, start } of findDays(flat, written)) {
    const before = flat.slice(Math.max(0, start - SENTENCE), start).replace(/^.*[.;!?]\s(?=[^.;!?]*$)/, "");
    if (WORDINGS.some(({ kind, pattern }) => kind === "before" && pattern.test(before))) found.push(day);
  }
  if (written !== null) {
    for (const { kind, pattern } of WORDINGS) {
      if (kind !== "period") continue;
      for (const match of flat.matchAll(new RegExp(pattern, "gi"))) found.push(addDays(written, daysOf(match[1] ?? "", match[2] ?? "")));
    }
  }
  return found.filter((day) => written === null || day >= written).sort()[0] ?? null;
}

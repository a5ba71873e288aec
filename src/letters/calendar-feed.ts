/**
 * Deadlines as an iCalendar feed (RFC 5545) that a calendar program can subscribe to: one all-day event for each
 * date due. Pure: the same requests give the same text.
 */
import { addDays } from "../foi/day-arithmetic.js";
import type { RequestState } from "../foi/request-state.js";
import type { Day, Instant } from "../foi/terms.js";

export interface FeedRequest {
  /** Stays the same for the life of the request: it makes the event's UID, so that a moved date moves the event. */
  readonly id: number;
  readonly council: string;
  readonly ourReference: string;
  readonly state: Pick<RequestState, "state" | "due" | "overdueBy" | "rule" | "reference" | "remedies">;
}

export interface FeedInput {
  readonly surveyTitle: string;
  /** Makes UIDs unique among surveys: `crm-2026`. */
  readonly surveyKey: string;
  readonly requests: readonly FeedRequest[];
  /** When the feed is written. */
  readonly now: Instant;
}

/** Text values: backslash, semicolon, comma and line breaks are escaped (RFC 5545, 3.3.11); other controls have no place. */
function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, "\\n")
    .replace(/\p{Cc}/gu, "");
}

const bytesOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Lines of at most 75 octets, continued after a line break and a blank, never inside a character (RFC 5545, 3.1). */
export function foldLine(line: string): string {
  let folded = "";
  let width = 0;
  for (const character of line) {
    const bytes = bytesOf(character);
    if (width + bytes > 75) {
      folded += "\r\n ";
      width = 1;
    }
    folded += character;
    width += bytes;
  }
  return folded;
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const dateValue = (day: Day): string => day.replaceAll("-", "");
const stamp = (now: Instant): string => `${new Date(now).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;

interface Entry {
  readonly uid: string;
  readonly day: Day;
  readonly summary: string;
  readonly description: string;
}

/** States in which the date due is still looked forward to, or chased. */
const AWAITED: ReadonlySet<RequestState["state"]> = new Set([
  "sent",
  "acknowledged",
  "due_soon",
  "overdue",
  "long_overdue",
  "extended",
  "under_review",
]);

function entriesOf(request: FeedRequest, surveyKey: string): Entry[] {
  const { state } = request;
  const uid = (kind: string): string => `${kind}-${request.id}.${surveyKey.replace(/[^A-Za-z0-9-]/g, "-")}@roundrobin`;
  const theirs = state.reference === null ? "" : `, theirs ${state.reference}`;
  const references = `Our reference ${request.ourReference}${theirs}.`;
  const entries: Entry[] = [];
  if (state.due !== null && AWAITED.has(state.state)) {
    const what = state.state === "under_review" ? "review due" : "reply due";
    const late = state.overdueBy > 0 ? ` (${state.overdueBy} working ${state.overdueBy === 1 ? "day" : "days"} overdue)` : "";
    entries.push({
      uid: uid("due"),
      day: state.due,
      summary: `${request.council}: ${what}${late}`,
      description: `${references} ${state.rule}.`,
    });
  }
  for (const remedy of state.remedies) {
    if (remedy.until === null || !remedy.verified) continue;
    const what = remedy.what === "complaint" ? "last day to complain" : "last day to ask for a review";
    const unsure = remedy.untilVerified ? "" : " The last day is not certain.";
    entries.push({
      uid: uid(`${remedy.what}-${remedy.ground}`.replaceAll("_", "-")),
      day: remedy.until,
      summary: `${request.council}: ${what}`,
      description: `${references} ${sentence(remedy.why)}.${unsure}`,
    });
  }
  return entries;
}

/** The whole feed; lines end in CRLF as the RFC asks. */
export function calendarFeed(input: FeedInput): string {
  const entries = input.requests
    .flatMap((request) => entriesOf(request, input.surveyKey))
    .sort((a, b) => (a.day !== b.day ? (a.day < b.day ? -1 : 1) : a.uid < b.uid ? -1 : 1));
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Roundrobin//Deadlines//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapeText(input.surveyTitle)}`,
    ...entries.flatMap((entry) => [
      "BEGIN:VEVENT",
      `UID:${entry.uid}`,
      `DTSTAMP:${stamp(input.now)}`,
      `DTSTART;VALUE=DATE:${dateValue(entry.day)}`,
      `DTEND;VALUE=DATE:${dateValue(addDays(entry.day, 1))}`,
      `SUMMARY:${escapeText(entry.summary)}`,
      `DESCRIPTION:${escapeText(entry.description)}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

/**
 * How a council can be reached and how soon it answers, from all requests it ever had: what left, what came back, who
 * wrote. And from that, whether a silence of a few days is a sign that a request was lost.
 */
import type { Calendar } from "../foi/calendar.js";
import { longDate } from "../foi/day-arithmetic.js";
import { instantMs, londonDay } from "../foi/london-day.js";
import type { RequestEvent, RequestEventType } from "../foi/request-event.js";
import { standing } from "../foi/request-history.js";
import type { Day, Instant, Regime } from "../foi/terms.js";
import { type CorrespondenceKind, KINDS_BY_NO_PERSON } from "./correspondence-kind.js";
import { isUnattended } from "./unattended-address.js";

/** A mail that is filed to a request. */
export interface ContactMail {
  /** Lower case. */
  readonly from: string;
  readonly at: Instant;
  readonly kind: CorrespondenceKind;
}

/** One request to a council, of any survey. */
export interface ContactRequest {
  /** Where the list says to write. */
  readonly email: string;
  readonly regime: Regime;
  readonly events: readonly RequestEvent[];
  readonly mails: readonly ContactMail[];
}

export interface ContactHealth {
  /** Where the last letter went; the list's while none has gone. */
  readonly address: string;
  /** From which a person wrote last. */
  readonly answersFrom: string | null;
  /** When a letter was last taken by their side. */
  readonly lastDelivery: Day | null;
  readonly bounces: number;
  readonly lastBounce: Day | null;
  /** `address` has bounced for good and nobody has written from it since. */
  readonly dead: boolean;
  readonly lastHumanReply: Day | null;
  /** Senders that no letter reaches: case systems, no-reply addresses. */
  readonly unattended: readonly string[];
  /** Median of working days from the sending until the council first showed that it has the request; null when it never did. */
  readonly daysToAcknowledge: number | null;
  /** Median of working days until the first reply with content. */
  readonly daysToReply: number | null;
  /** Requests that were sent and did not come back, and those that were heard of again. */
  readonly requests: number;
  readonly acknowledged: number;
}

/** What shows that they have the request. */
const HEARD: readonly RequestEventType[] = [
  "acknowledged",
  "clarification_requested",
  "fees_notice",
  "pit_extension",
  "eir_extension",
  "transferred",
  "portal_link",
  "holding_reply",
  "response_received",
];

const bare = (address: string): string => (/<([^>]*)>/.exec(address)?.[1] ?? address).trim().toLowerCase();
const last = <T>(items: readonly T[]): T | undefined => items[items.length - 1];
const latest = (days: readonly Day[]): Day | null => last([...days].sort()) ?? null;

/** The middle one; the lower of the two in the middle. */
function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

interface Course {
  readonly sentOn: Day;
  readonly heardOn: Day | null;
  readonly repliedOn: Day | null;
  readonly bounced: boolean;
  readonly regime: Regime;
}

/** From the sending to the first sign and the first reply; null for a request that never left. */
function courseOf({ events, regime }: ContactRequest): Course | null {
  const stand = standing(events);
  const sent = stand.find(({ body }) => body.type === "sent");
  if (sent === undefined) return null;
  const later = stand.filter((event) => instantMs(event.at) >= instantMs(sent.at));
  const dayOf = (wanted: (event: RequestEvent) => boolean): Day | null => {
    const event = later.find(wanted);
    return event === undefined ? null : londonDay(event.at);
  };
  return {
    sentOn: londonDay(sent.at),
    heardOn: dayOf(({ body }) => HEARD.includes(body.type)),
    repliedOn: dayOf(({ body }) => body.type === "response_received"),
    bounced: later.some(({ body }) => body.type === "bounced" && body.permanent),
    regime,
  };
}

/** Addresses that bounced for good and from which nothing has come since, with the day of the last bounce. */
export function deadAddresses(requests: readonly ContactRequest[]): ReadonlyMap<string, Day> {
  const bounced = new Map<string, Instant>();
  for (const { at, body } of requests.flatMap(({ events }) => standing(events))) {
    if (body.type !== "bounced" || !body.permanent || body.address === "") continue;
    const address = bare(body.address);
    const before = bounced.get(address);
    if (before === undefined || instantMs(before) < instantMs(at)) bounced.set(address, at);
  }
  const mails = requests.flatMap((request) => request.mails).filter(({ kind }) => kind !== "bounce_hard" && kind !== "bounce_soft");
  const dead = new Map<string, Day>();
  for (const [address, at] of bounced) {
    const alive = mails.some((mail) => mail.from === address && instantMs(mail.at) > instantMs(at));
    if (!alive) dead.set(address, londonDay(at));
  }
  return dead;
}

/**
 * @param requests all of one council, oldest first
 * @param email where its list says to write today
 */
export function contactHealth(requests: readonly ContactRequest[], email: string, calendar: Calendar): ContactHealth {
  const events = requests.flatMap((request) => standing(request.events));
  const letters = events.flatMap(({ at, body }) => (body.type === "sent" || body.type === "resent" ? [{ at, to: bare(body.to) }] : []));
  letters.sort((a, b) => instantMs(a.at) - instantMs(b.at));
  const address = last(letters)?.to ?? bare(email);
  const bounces = events.filter(({ body }) => body.type === "bounced");
  const mails = requests.flatMap((request) => request.mails).sort((a, b) => instantMs(a.at) - instantMs(b.at));
  const people = mails.filter(({ kind, from }) => !KINDS_BY_NO_PERSON.includes(kind) && from !== "");
  const answering = people.filter(({ from }) => !isUnattended(from));
  const courses = requests.map(courseOf).filter((course) => course !== null);
  const days = (pick: (course: Course) => Day | null): number[] =>
    courses.flatMap((course) => {
      const on = pick(course);
      const count = on === null ? null : calendar.workingDaysBetween(course.sentOn, on, course.regime);
      return count === null ? [] : [Math.max(0, count)];
    });
  const arrived = courses.filter((course) => course.heardOn !== null || !course.bounced);
  return {
    address,
    answersFrom: last(answering)?.from ?? null,
    lastDelivery: latest(letters.map(({ at }) => londonDay(at))),
    bounces: bounces.length,
    lastBounce: latest(bounces.map(({ at }) => londonDay(at))),
    dead: deadAddresses(requests).has(address),
    lastHumanReply: latest(people.map(({ at }) => londonDay(at))),
    unattended: [...new Set(mails.filter(({ from }) => from !== "" && isUnattended(from)).map(({ from }) => from))].sort(),
    daysToAcknowledge: median(days((course) => course.heardOn)),
    daysToReply: median(days((course) => course.repliedOn)),
    requests: arrived.length,
    acknowledged: arrived.filter((course) => course.heardOn !== null).length,
  };
}

/** Working days after which a council that usually acknowledges is called silent. */
export const SILENT_AFTER = 2;
/** "As a rule": so many in every request, of at least so many. One council's habit shows sooner than that of all. */
const AS_A_RULE = 0.8;
const OWN_REQUESTS = 2;
const ALL_REQUESTS = 10;

export interface Habit {
  /** Requests that are old enough to tell. */
  readonly requests: number;
  /** Of these, heard of within `SILENT_AFTER` working days. */
  readonly heard: number;
}

/** How many of these requests were heard of in time; the ones sent too lately to tell are left out. */
export function habitOf(requests: readonly ContactRequest[], today: Day, calendar: Calendar): Habit {
  let counted = 0;
  let heard = 0;
  for (const course of requests.map(courseOf)) {
    if (course === null || (course.bounced && course.heardOn === null)) continue;
    const age = calendar.workingDaysBetween(course.sentOn, today, course.regime);
    if (age === null || age <= SILENT_AFTER) continue;
    counted++;
    const took = course.heardOn === null ? null : calendar.workingDaysBetween(course.sentOn, course.heardOn, course.regime);
    if (took !== null && took <= SILENT_AFTER) heard++;
  }
  return { requests: counted, heard };
}

const isRule = ({ requests, heard }: Habit, least: number): boolean => requests >= least && heard / requests >= AS_A_RULE;

/**
 * Why the silence of a council is worth a look; null when it is not, or when it has been heard of.
 * @param request the one that is waited for
 * @param own the council's habit in its other requests
 * @param all the habit of all councils
 */
export function silenceOf(
  request: ContactRequest,
  { own, all, today, calendar }: { readonly own: Habit; readonly all: Habit; readonly today: Day; readonly calendar: Calendar },
): string | null {
  const course = courseOf(request);
  if (course === null || course.bounced || course.heardOn !== null) return null;
  // An absence note, and any mail that is filed here, shows that letters arrive.
  if (request.mails.some(({ kind }) => kind !== "bounce_hard" && kind !== "bounce_soft")) return null;
  const age = calendar.workingDaysBetween(course.sentOn, today, course.regime);
  if (age === null || age <= SILENT_AFTER) return null;
  const since = `nothing heard since it was sent on ${longDate(course.sentOn)}`;
  if (isRule(own, OWN_REQUESTS))
    return `${since}; it acknowledged ${own.heard} of ${own.requests} earlier requests within ${SILENT_AFTER} working days`;
  // A council that is known to be slow says nothing by being slow.
  if (own.requests >= OWN_REQUESTS) return null;
  if (isRule(all, ALL_REQUESTS))
    return `${since}; ${all.heard} of ${all.requests} requests were acknowledged within ${SILENT_AFTER} working days`;
  return null;
}

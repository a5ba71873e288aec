/** When letters may leave: spread over office hours at a pace, so that nobody takes them for spam. */
import type { Day, Instant } from "../foi/terms.js";

export interface SendingTimesInput {
  /** The first moment at which a letter may go. */
  readonly from: Instant;
  readonly count: number;
  readonly perHour: number;
  /** London day and minutes since midnight of an instant. */
  readonly london: (at: Instant) => { readonly day: Day; readonly minutes: number };
  readonly isWorkingDay: (day: Day) => boolean;
  /** The receiving domain of each letter; two to one domain keep `apartMinutes` between them. (Default: all different) */
  readonly domains?: readonly string[];
  readonly apartMinutes?: number;
  /** 0..1 for letter n: moves it within its slot, so that mails do not leave to the second. */
  readonly jitter: (letter: number) => number;
}

/** Office hours, London time: nine to half past four. */
const OPENS = 9 * 60;
const CLOSES = 16 * 60 + 30;
const MINUTE = 60_000;

/**
 * One moment for each letter. A letter whose receiving domain had one a moment ago lets the next one go first and takes
 * a later place. Never empty-handed: a calendar without working days within 30 days is ignored.
 */
export function sendingTimes(input: SendingTimesInput): readonly Instant[] {
  const slot = (60 * MINUTE) / input.perHour;
  const apart = (input.apartMinutes ?? 0) * MINUTE;
  const domainOf = (letter: number): string => input.domains?.[letter] ?? `#${letter}`;
  const freeFrom = new Map<string, number>();
  const waiting = Array.from({ length: input.count }, (_, letter) => letter);
  const times: Instant[] = [];
  let at = Date.parse(input.from);
  while (waiting.length > 0) {
    at = nextOfficeMinute(at, input);
    const free = (letter: number): number => freeFrom.get(domainOf(letter)) ?? 0;
    const place = waiting.findIndex((letter) => free(letter) <= at);
    if (place < 0) {
      at = Math.min(...waiting.map(free));
      continue;
    }
    const [letter = 0] = waiting.splice(place, 1);
    const leaves = at + input.jitter(letter) * slot * 0.5;
    times[letter] = new Date(leaves).toISOString();
    freeFrom.set(domainOf(letter), leaves + apart);
    at += slot;
  }
  return times;
}

function nextOfficeMinute(from: number, { london, isWorkingDay }: SendingTimesInput): number {
  let at = from;
  for (let tries = 0; tries < 60; tries++) {
    const { day, minutes } = london(new Date(at).toISOString());
    if (isWorkingDay(day) && minutes >= OPENS && minutes < CLOSES) return at;
    const wait = isWorkingDay(day) && minutes < OPENS ? OPENS - minutes : 24 * 60 - minutes;
    at += Math.max(1, wait) * MINUTE;
  }
  return from;
}

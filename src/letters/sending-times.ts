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
  /** 0..1 for letter n: moves it within its slot, so that mails do not leave to the second. */
  readonly jitter: (letter: number) => number;
}

/** Office hours, London time: nine to half past four. */
const OPENS = 9 * 60;
const CLOSES = 16 * 60 + 30;
const MINUTE = 60_000;

/** One moment for each letter, in order. Never empty-handed: a calendar without working days within 30 days is ignored. */
export function sendingTimes(input: SendingTimesInput): readonly Instant[] {
  const slot = (60 * MINUTE) / input.perHour;
  const times: Instant[] = [];
  let at = Date.parse(input.from);
  for (let letter = 0; letter < input.count; letter++) {
    at = nextOfficeMinute(at, input);
    times.push(new Date(at + input.jitter(letter) * slot * 0.5).toISOString());
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

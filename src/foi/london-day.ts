/**
 * From an instant to the calendar day in London. The law counts days of UK legal time, GMT or summer time
 * (Interpretation Act 1978 s.9, Summer Time Act 1972; in Scotland the 2010 Act s.23), and a day lasts until
 * midnight: 23:30 UTC on 30 June is 1 July.
 */
import { Temporal } from "temporal-polyfill";
import type { Day, Instant } from "./terms.js";

const LONDON = "Europe/London";

/**
 * @param instant ISO 8601 with an offset or `Z`; without one this throws a RangeError, because the day would be a guess.
 * @example londonDay("2026-06-30T23:30Z") // "2026-07-01"
 */
export function londonDay(instant: Instant): Day {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(LONDON).toPlainDate().toString();
}

/** Time of day in London, `HH:MM`. */
export function londonTime(instant: Instant): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(LONDON).toPlainTime().toString({ smallestUnit: "minute" });
}

/**
 * The instant at which this time of day comes on this day in London. At the change to summer time the hour
 * from 01:00 does not exist: the time just after it is meant; in autumn the first of the two.
 *
 * @param time `HH:MM`
 */
export function londonInstant(day: Day, time: string): Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: LONDON, plainTime: time }).toInstant().toString();
}

/** Is this ISO 8601 with an offset, and so a moment that can be named? */
export function isInstant(text: string): boolean {
  try {
    Temporal.Instant.from(text);
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds since 1970, for putting instants with different offsets in order. */
export function instantMs(instant: Instant): number {
  return Temporal.Instant.from(instant).epochMilliseconds;
}

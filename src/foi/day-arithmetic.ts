/** Arithmetic on calendar days. A day has no time zone here: it was one in London before it got here. */
import type { Day } from "./terms.js";

const MS_PER_DAY = 86_400_000;

/** Days since 1 January 1970. The day must be a real one, see `isDay`. */
export function dayNumber(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MS_PER_DAY;
}

export function dayOfNumber(number: number): Day {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Is this `YYYY-MM-DD` and a day that exists (not 30 February)? */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && dayOfNumber(dayNumber(text)) === text;
}

/** @example addDays("2026-02-28", 1) // "2026-03-01" */
export function addDays(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days);
}

/** The same day of a later month, or that month's last day: 31 August + 6 months is 28 (29) February. */
export function addMonths(day: Day, months: number): Day {
  const first = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months, 1));
  const daysInMonth = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return dayOfNumber(first.getTime() / MS_PER_DAY + Math.min(Number(day.slice(8, 10)), daysInMonth) - 1);
}

/** 0 Sunday … 6 Saturday. */
export function weekday(day: Day): number {
  return weekdayOfNumber(dayNumber(day));
}

/** As `weekday`, of a day number: 1 January 1970 was a Thursday. */
export function weekdayOfNumber(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

export const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** As a letter writes it. @example longDate("2026-10-02") // "2 October 2026" */
export function longDate(day: Day): string {
  return `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ""} ${day.slice(0, 4)}`;
}

/** The Friday before Easter of the Gregorian calendar (computus after Meeus, Astronomical Algorithms, ch. 8). */
export function goodFriday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const dayOfMonth = ((h + l - 7 * m + 114) % 31) + 1;
  return dayOfNumber(Date.UTC(year, month - 1, dayOfMonth) / MS_PER_DAY - 2);
}

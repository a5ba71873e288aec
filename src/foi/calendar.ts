/**
 * Working days, from a table that is computed once. Looking one up is array access; nothing is guessed: a day
 * outside the years that the list covers in full has no answer (`null`), and a due date there is refused.
 *
 * Source: FOIA 2000 s.10(6), FOISA 2002 s.73, Banking and Financial Dealings Act 1971.
 */
import {
  type BankHolidayList,
  DIVISION_NAMES,
  DIVISIONS,
  DIVISIONS_OF,
  type Division,
  fewestHolidays,
  holidaysVersion,
} from "./bank-holidays.js";
import { dayNumber, dayOfNumber, goodFriday, WEEKDAYS, weekdayOfNumber } from "./day-arithmetic.js";
import type { Day, Regime } from "./terms.js";

export type DayKind = { readonly working: true } | { readonly working: false; readonly why: string };

export interface Calendar {
  /** Which list of bank holidays this was made from, see `holidaysVersion`. */
  readonly version: string;
  /** First and last day that can be counted: whole years, each complete in every list. */
  readonly from: Day;
  readonly to: Day;
  /** Working day or not, and why not, in words; null outside `from`..`to`. */
  readonly dayKind: (day: Day, regime: Regime) => DayKind | null;
  /** null outside `from`..`to`. */
  readonly isWorkingDay: (day: Day, regime: Regime) => boolean | null;
  /**
   * The nth working day after `day`; `day` itself is day 0 and may be any day. `n` may be 0 (the last working day
   * up to and including `day`) or negative. null when the answer lies outside `from`..`to`.
   */
  readonly addWorkingDays: (day: Day, n: number, regime: Regime) => Day | null;
  /** Working days after `after` up to and including `until`; negative when `until` is earlier; null outside `from`..`to`. */
  readonly workingDaysBetween: (after: Day, until: Day, regime: Regime) => number | null;
}

/** One of the two countings: all parts of the UK, or Scotland. */
interface Table {
  /** For each day of the table: how many working days there are from the start up to and including it. */
  readonly count: Int32Array;
  /** For the kth working day (k from 0): its index in the table. */
  readonly workingDays: Int32Array;
}

/** The latest run of years in which every division lists at least the days it must have. */
function coveredYears(list: BankHolidayList): readonly [number, number] | null {
  const counts = new Map<string, number>();
  let latest = 0;
  for (const division of DIVISIONS) {
    for (const holiday of list[division]) {
      const year = Number(holiday.date.slice(0, 4));
      latest = Math.max(latest, year);
      counts.set(`${division} ${year}`, (counts.get(`${division} ${year}`) ?? 0) + 1);
    }
  }
  const full = (year: number): boolean =>
    DIVISIONS.every((division) => (counts.get(`${division} ${year}`) ?? 0) >= fewestHolidays(division, year));
  let last = latest;
  while (last > 0 && !full(last)) last -= 1;
  if (last === 0) return null;
  let first = last;
  while (full(first - 1)) first -= 1;
  return [first, last];
}

/** Why each day that is no working day is none, for one counting. Weekends are not in it. */
function holidayReasons(list: BankHolidayList, divisions: readonly Division[], years: readonly [number, number]): Map<Day, string> {
  const parts = new Map<Day, { title: string; divisions: Division[] }>();
  for (const division of divisions) {
    for (const holiday of list[division]) {
      const known = parts.get(holiday.date);
      if (known) known.divisions.push(division);
      else parts.set(holiday.date, { title: holiday.title, divisions: [division] });
    }
  }
  const reasons = new Map<Day, string>();
  for (const [date, { title, divisions: where }] of parts) {
    const place = where.length === DIVISIONS.length ? "the whole UK" : where.map((division) => DIVISION_NAMES[division]).join(" and ");
    reasons.set(date, /bank holiday/i.test(title) ? `${title} in ${place}` : `${title}, bank holiday in ${place}`);
  }
  // Christmas Day and Good Friday are named in the statute itself, whatever the list says.
  for (let year = years[0]; year <= years[1]; year += 1) {
    reasons.set(`${year}-12-25`, "Christmas Day");
    reasons.set(goodFriday(year), "Good Friday");
  }
  return reasons;
}

function makeTable(start: number, days: number, reasons: ReadonlyMap<Day, string>): Table {
  const count = new Int32Array(days);
  const workingDays: number[] = [];
  for (let index = 0; index < days; index += 1) {
    const dayOfWeek = weekdayOfNumber(start + index);
    if (dayOfWeek !== 0 && dayOfWeek !== 6 && !reasons.has(dayOfNumber(start + index))) workingDays.push(index);
    count[index] = workingDays.length;
  }
  return { count, workingDays: Int32Array.from(workingDays) };
}

/**
 * Makes the calendar from a list of bank holidays. A list without one complete year makes a calendar that
 * answers null to everything (`from` and `to` are empty).
 *
 * @example makeCalendar(list).addWorkingDays("2026-09-01", 20, "FOIA") // "2026-09-29"
 */
export function makeCalendar(list: BankHolidayList): Calendar {
  const covered = coveredYears(list);
  const years = covered ?? ([1970, 1969] as const);
  const from = covered ? `${years[0]}-01-01` : "";
  const to = covered ? `${years[1]}-12-31` : "";
  const start = dayNumber(`${years[0]}-01-01`);
  const days = dayNumber(`${years[1]}-12-31`) - start + 1;
  const names = Array.from({ length: days }, (_, index) => dayOfNumber(start + index));
  const uk = holidayReasons(list, DIVISIONS_OF.FOIA, years);
  const scotland = holidayReasons(list, DIVISIONS_OF.FOISA, years);
  const ukTable = makeTable(start, days, uk);
  const scotlandTable = makeTable(start, days, scotland);
  const inScotland = (regime: Regime): boolean => regime === "FOISA" || regime === "EISR";
  const tableOf = (regime: Regime): Table => (inScotland(regime) ? scotlandTable : ukTable);

  // `2026-09-01` to its place in the table without making objects: where each month begins.
  const monthStarts = Int32Array.from(
    Array.from({ length: (years[1] - years[0] + 1) * 12 }, (_, month) => Date.UTC(years[0], month, 1) / 86_400_000 - start),
  );
  const digit = (day: Day, at: number): number => day.charCodeAt(at) - 48;
  const indexOf = (day: Day): number => {
    const year = digit(day, 0) * 1000 + digit(day, 1) * 100 + digit(day, 2) * 10 + digit(day, 3);
    const month = digit(day, 5) * 10 + digit(day, 6);
    const monthStart = monthStarts[(year - years[0]) * 12 + month - 1];
    return monthStart === undefined ? -1 : monthStart + digit(day, 8) * 10 + digit(day, 9) - 1;
  };

  const isWorkingDay = (day: Day, regime: Regime): boolean | null => {
    const index = indexOf(day);
    const { count } = tableOf(regime);
    const upTo = count[index];
    return upTo === undefined ? null : upTo > (count[index - 1] ?? 0);
  };
  return {
    version: holidaysVersion(list),
    from,
    to,
    isWorkingDay,
    dayKind: (day, regime) => {
      const working = isWorkingDay(day, regime);
      if (working === null) return null;
      if (working) return { working: true };
      const dayOfWeek = weekdayOfNumber(start + indexOf(day));
      if (dayOfWeek === 0 || dayOfWeek === 6) return { working: false, why: WEEKDAYS[dayOfWeek] };
      return { working: false, why: (inScotland(regime) ? scotland : uk).get(day) ?? "bank holiday" };
    },
    addWorkingDays: (day, n, regime) => {
      const table = tableOf(regime);
      const upTo = table.count[indexOf(day)];
      if (upTo === undefined) return null;
      const found = table.workingDays[upTo + n - 1];
      return found === undefined ? null : (names[found] ?? null);
    },
    workingDaysBetween: (after, until, regime) => {
      const { count } = tableOf(regime);
      const first = count[indexOf(after)];
      const last = count[indexOf(until)];
      return first === undefined || last === undefined ? null : last - first;
    },
  };
}

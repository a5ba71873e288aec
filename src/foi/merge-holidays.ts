/**
 * Merges the list of bank holidays that GOV.UK publishes now into ours. GOV.UK has dropped past years and put
 * them back, and has corrected and added days at short notice; our history is kept, and what changes is listed.
 */
import { type BankHoliday, type BankHolidayList, DIVISION_NAMES, DIVISIONS, type Division, fewestHolidays } from "./bank-holidays.js";
import { longDate } from "./day-arithmetic.js";
import type { Day } from "./terms.js";

export interface HolidayChange {
  readonly division: Division;
  readonly date: Day;
  readonly title: string;
  readonly change: "added" | "removed";
}

export interface MergedHolidays {
  readonly list: BankHolidayList;
  readonly changes: readonly HolidayChange[];
  /** Years of a division that the feed lists only in part, so that ours were kept: a person should look. */
  readonly warnings: readonly string[];
}

const yearOf = (holiday: BankHoliday): number => Number(holiday.date.slice(0, 4));
const inOrder = (a: BankHoliday, b: BankHoliday): number => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1);

/** One title for each date; the later one of a doubled date wins. */
const unique = (holidays: readonly BankHoliday[]): BankHoliday[] =>
  [...new Map(holidays.map((holiday) => [holiday.date, holiday])).values()].sort(inOrder);

/**
 * A year that the feed lists in full replaces ours; one that it lists in part or not at all leaves ours, with what
 * it has in addition. Only where the feed is complete can a missing day mean that it is no holiday.
 */
export function mergeHolidays(ours: BankHolidayList, feed: BankHolidayList): MergedHolidays {
  const changes: HolidayChange[] = [];
  const warnings: string[] = [];
  const merge = (division: Division): readonly BankHoliday[] => {
    const years = new Set([...ours[division], ...feed[division]].map(yearOf));
    const merged = [...years].flatMap((year) => {
      const mine = unique(ours[division].filter((holiday) => yearOf(holiday) === year));
      const theirs = unique(feed[division].filter((holiday) => yearOf(holiday) === year));
      const complete = theirs.length >= fewestHolidays(division, year);
      if (theirs.length > 0 && !complete) {
        warnings.push(`${DIVISION_NAMES[division]} ${year} is listed in part (${theirs.length} days); the days known before are kept`);
      }
      const result = complete ? theirs : unique([...mine, ...theirs]);
      const say = (change: HolidayChange["change"], from: readonly BankHoliday[], notIn: readonly BankHoliday[]): void => {
        for (const holiday of from) {
          if (!notIn.some((other) => other.date === holiday.date))
            changes.push({ division, date: holiday.date, title: holiday.title, change });
        }
      };
      say("removed", mine, result);
      say("added", result, mine);
      return result;
    });
    return merged.sort(inOrder);
  };
  const list = Object.fromEntries(DIVISIONS.map((division) => [division, merge(division)] as const));
  return {
    list: {
      "england-and-wales": list["england-and-wales"] ?? [],
      scotland: list["scotland"] ?? [],
      "northern-ireland": list["northern-ireland"] ?? [],
    },
    changes: changes.sort((a, b) =>
      a.date !== b.date ? (a.date < b.date ? -1 : 1) : DIVISIONS.indexOf(a.division) - DIVISIONS.indexOf(b.division),
    ),
    warnings,
  };
}

/** One change in words. @example "added: Special bank holiday, 15 June 2026, Scotland" */
export function changeInWords(change: HolidayChange): string {
  return `${change.change}: ${change.title}, ${longDate(change.date)}, ${DIVISION_NAMES[change.division]}`;
}

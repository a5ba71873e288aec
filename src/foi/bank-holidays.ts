/**
 * Bank holidays as GOV.UK publishes them: one list for each part of the UK. The list is data with a version,
 * because days are proclaimed, moved and (by mistake) dropped again from the feed.
 */
import type { Day, Regime } from "./terms.js";

/** The divisions of https://www.gov.uk/bank-holidays.json. */
export const DIVISIONS = ["england-and-wales", "scotland", "northern-ireland"] as const;
export type Division = (typeof DIVISIONS)[number];

export const DIVISION_NAMES: Readonly<Record<Division, string>> = {
  "england-and-wales": "England and Wales",
  scotland: "Scotland",
  "northern-ireland": "Northern Ireland",
};

export interface BankHoliday {
  readonly date: Day;
  readonly title: string;
  /** `Substitute day`, or empty. */
  readonly notes: string;
}

export type BankHolidayList = Readonly<Record<Division, readonly BankHoliday[]>>;

/**
 * Whose bank holidays count: FOIA s.10(6) names a bank holiday "in any part of the United Kingdom" (the EIR
 * follow it), FOISA s.73 only one in Scotland (the EI(S)R follow it).
 */
export const DIVISIONS_OF: Readonly<Record<Regime, readonly Division[]>> = {
  FOIA: DIVISIONS,
  EIR: DIVISIONS,
  FOISA: ["scotland"],
  EISR: ["scotland"],
};

/**
 * The fewest days a complete year has. A year with fewer is not complete and no date is counted in it.
 * From Schedule 1 of the Banking and Financial Dealings Act 1971, common-law holidays and the St Andrew's Day
 * Bank Holiday (Scotland) Act 2007 (first observed on 30 November 2007).
 */
export function fewestHolidays(division: Division, year: number): number {
  if (division === "england-and-wales") return 8;
  if (division === "northern-ireland") return 10;
  return year < 2007 ? 8 : 9;
}

/**
 * `2028-12-26.1f0c9a3b`: the last date listed and a key of the content, so that two lists with the same last
 * date are told apart. It is stored beside each computed date to say by which list it was computed.
 */
export function holidaysVersion(list: BankHolidayList): string {
  const lines = DIVISIONS.flatMap((division) => list[division].map((holiday) => `${holiday.date} ${division}`)).sort();
  // FNV-1a, 32 bits: tells lists apart, guards nothing.
  let key = 0x811c9dc5;
  for (const character of lines.join("\n")) key = Math.imul(key ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const last = lines.at(-1)?.slice(0, 10) ?? "none";
  return `${last}.${key.toString(16).padStart(8, "0")}`;
}

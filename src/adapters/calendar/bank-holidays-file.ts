/** The list of bank holidays as it is shipped and kept: JSON in the shape of https://www.gov.uk/bank-holidays.json. */
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { z } from "zod";
import { faultMessage, RoundrobinError } from "../../errors.js";
import { type BankHolidayList, DIVISIONS } from "../../foi/bank-holidays.js";
import { type Calendar, makeCalendar } from "../../foi/calendar.js";
import { isDay } from "../../foi/day-arithmetic.js";
import { mergeHolidays } from "../../foi/merge-holidays.js";

const Events = z.object({
  events: z
    .array(
      z.object({
        title: z.string().min(1, "should say which holiday it is"),
        date: z.string().refine(isDay, "should be a day that exists, as YYYY-MM-DD"),
        notes: z.string().default(""),
      }),
    )
    .min(1, "is empty"),
});
const Feed = z.object({ "england-and-wales": Events, scotland: Events, "northern-ireland": Events });

/**
 * Reads the text of a list in GOV.UK's shape.
 *
 * @param where file or URL, for the message
 * @throws RoundrobinError SETTINGS_INVALID that lists every problem with its place
 */
export function readBankHolidays(text: string, where: string): BankHolidayList {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw new RoundrobinError("SETTINGS_INVALID", `${where} is not JSON (${faultMessage(cause)}); it should be as ${GOV_UK_FEED}`, {
      cause,
    });
  }
  const read = Feed.safeParse(data);
  if (!read.success) {
    const problems = read.error.issues.map((issue) => `${issue.path.join(".") || "(top)"} ${issue.message}`);
    throw new RoundrobinError("SETTINGS_INVALID", `${where} is no list of bank holidays: ${problems.slice(0, 5).join("; ")}`);
  }
  const list = read.data;
  const of = (division: (typeof DIVISIONS)[number]) =>
    list[division].events
      .map(({ date, title, notes }) => ({ date, title, notes }))
      .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
  return { "england-and-wales": of("england-and-wales"), scotland: of("scotland"), "northern-ireland": of("northern-ireland") };
}

/** Where GOV.UK publishes the list. */
export const GOV_UK_FEED = "https://www.gov.uk/bank-holidays.json";

/** The list as it is written to a file: GOV.UK's shape again, so that either can be put in place of the other. */
export function writeBankHolidays(list: BankHolidayList): string {
  const feed = Object.fromEntries(DIVISIONS.map((division) => [division, { division, events: list[division] }]));
  return `${JSON.stringify(feed, null, 1)}\n`;
}

/**
 * @param path the shipped `config/bank-holidays.json` or the survey's own
 * @throws RoundrobinError FILE_UNREADABLE, or SETTINGS_INVALID
 */
export async function loadBankHolidays(path: string): Promise<BankHolidayList> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (cause) {
    throw new RoundrobinError("FILE_UNREADABLE", `the list of bank holidays cannot be read: ${faultMessage(cause)}`, { cause });
  }
  return readBankHolidays(text, path);
}

/**
 * Keeps a list, whole or not at all: a reader never sees half a file.
 *
 * @throws RoundrobinError FILE_UNREADABLE when the folder cannot be written to
 */
export async function saveBankHolidays(path: string, list: BankHolidayList): Promise<void> {
  const part = `${path}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(part, writeBankHolidays(list));
    await rename(part, path);
  } catch (cause) {
    throw new RoundrobinError("FILE_UNREADABLE", `the list of bank holidays cannot be written to ${path}: ${faultMessage(cause)}`, {
      cause,
    });
  }
}

/**
 * The list in use: the shipped one, with what `holidays update` fetched and saved merged into it. No saved list is
 * no fault; a saved list that cannot be read is one.
 */
export async function loadCurrentBankHolidays(shipped: string, saved: string): Promise<BankHolidayList> {
  const ours = await loadBankHolidays(shipped);
  let text: string;
  try {
    text = await readFile(saved, "utf8");
  } catch (cause) {
    if (typeof cause === "object" && cause !== null && "code" in cause && cause.code === "ENOENT") return ours;
    throw new RoundrobinError("FILE_UNREADABLE", `the saved list of bank holidays cannot be read: ${faultMessage(cause)}`, { cause });
  }
  return mergeHolidays(ours, readBankHolidays(text, saved)).list;
}

/** The calendar from a file, see `loadBankHolidays`. */
export async function loadCalendar(path: string): Promise<Calendar> {
  return makeCalendar(await loadBankHolidays(path));
}

/** The calendar made from the shipped list of bank holidays, for tests that need real years. */
import { loadBankHolidays } from "../../src/adapters/calendar/bank-holidays-file.js";
import { makeCalendar } from "../../src/foi/calendar.js";

export const shippedHolidays = await loadBankHolidays("config/bank-holidays.json");
export const shippedCalendar = makeCalendar(shippedHolidays);

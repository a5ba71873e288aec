import { londonDay, londonTime } from "../foi/london-day.js";

export const words = (text: string): string => text.replaceAll("_", " ");
/** Day and time of day in London. */
export const londonMinute = (at: string): string => `${londonDay(at)} ${londonTime(at)}`;

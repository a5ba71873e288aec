import type { Calendar } from "../foi/calendar.js";
import { londonDay, londonTime } from "../foi/london-day.js";
import type { Instant } from "../foi/terms.js";
import { sendingTimes } from "../letters/sending-times.js";

/**
 * When each of `count` letters may leave: in office hours of working days from `from` on, at `perHour` letters an hour.
 * @param spacing the receiving domain of each letter, and how long two to one domain are kept apart
 */
export function officeTimes(
  calendar: Calendar,
  count: number,
  perHour: number,
  from: Instant,
  spacing?: { readonly domains: readonly string[]; readonly apartMinutes: number },
): readonly Instant[] {
  return sendingTimes({
    from,
    count,
    perHour,
    ...spacing,
    london: (at) => {
      const [hours = "0", minutes = "0"] = londonTime(at).split(":");
      return { day: londonDay(at), minutes: Number(hours) * 60 + Number(minutes) };
    },
    isWorkingDay: (day) => calendar.isWorkingDay(day, "FOIA") === true,
    // Spreads letters within their slot; which way does not matter, only that it is not to the second.
    jitter: (letter) => ((letter * 2_654_435_761) % 1000) / 1000,
  });
}

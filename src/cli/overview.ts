import type { Roundrobin } from "../compose.js";
import type { OpenSurvey } from "../operations/open-survey.js";
import { type RequestOverview, surveyOverview } from "../operations/survey-overview.js";

/** The survey and where each of its requests stands now. */
export async function openOverview(
  roundrobin: Roundrobin,
): Promise<{ readonly open: OpenSurvey; readonly overview: readonly RequestOverview[] }> {
  const [store, calendar, open] = await Promise.all([roundrobin.store(), roundrobin.calendar(), roundrobin.survey()]);
  const overview = await surveyOverview(
    {
      store,
      calendar,
      clock: roundrobin.clock,
      dueSoonDays: roundrobin.folder.settings.reminders.dueSoonDays,
      remindBeforeDue: roundrobin.folder.settings.rules.remindBeforeDue,
    },
    open.survey,
    open.requests,
  );
  return { open, overview };
}

import { calendarFeed } from "../letters/calendar-feed.js";
import type { Clock, SurveyRow } from "../ports.js";
import type { RequestOverview } from "./survey-overview.js";

/** The survey's dates as iCalendar text. */
export function surveyFeed(deps: { readonly clock: Clock }, survey: SurveyRow, overview: readonly RequestOverview[]): string {
  return calendarFeed({
    surveyTitle: survey.title,
    surveyKey: `${survey.key}-${survey.wave}`,
    requests: overview.map(({ request, state, authorityReference }) => ({
      id: request.id,
      council: request.authorityName,
      ourReference: request.token,
      state: { ...state, reference: authorityReference },
    })),
    now: deps.clock.now(),
  });
}

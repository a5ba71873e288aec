/** A person corrects or completes the log of a request. Nothing is rewritten: a correction is one more event. */
import { RoundrobinError } from "../errors.js";
import { longDate } from "../foi/day-arithmetic.js";
import { instantMs, londonDay } from "../foi/london-day.js";
import type { RequestEventBody } from "../foi/request-event.js";
import { standing } from "../foi/request-history.js";
import type { RequestState } from "../foi/request-state.js";
import type { Instant } from "../foi/terms.js";
import type { Log, RequestRow, SurveyRow } from "../ports.js";
import { type OverviewDeps, surveyOverview } from "./survey-overview.js";

export interface Correction {
  readonly body: RequestEventBody;
  readonly at: Instant;
  /** Why, in the person's words; kept with the event. */
  readonly reason: string;
}

/**
 * @returns the state before and after
 * @throws RoundrobinError WRONG_USE for a moment that has not come; NOT_FOUND when what is retracted is not there
 */
export async function recordEvent(
  deps: OverviewDeps & { readonly log: Log },
  survey: SurveyRow,
  request: RequestRow,
  { body, at, reason }: Correction,
): Promise<{ readonly before: RequestState; readonly after: RequestState }> {
  if (reason.trim() === "") throw new RoundrobinError("WRONG_USE", "say why in --reason: it is kept with the event");
  if (instantMs(at) > instantMs(deps.clock.now()))
    throw new RoundrobinError("WRONG_USE", `${longDate(londonDay(at))} has not come yet; an event is something that has happened`);
  const state = async (): Promise<RequestState> => {
    const [row] = await surveyOverview(deps, survey, [request]);
    if (row === undefined) throw new RoundrobinError("INTERNAL", `request ${request.id} has no state`);
    return row.state;
  };
  if (body.type === "retracted") {
    const events = (await deps.store.events([request.id])).get(request.id) ?? [];
    const meant = events.find((event) => event.id === body.event);
    const list = `roundrobin event --council "${request.authorityName}" lists them`;
    if (meant === undefined) throw new RoundrobinError("NOT_FOUND", `${request.authorityName} has no event ${body.event}; ${list}`);
    if (meant.body.type !== "retracted" && !standing(events).some((event) => event.id === body.event))
      throw new RoundrobinError("WRONG_USE", `event ${body.event} is retracted already; ${list}`);
  }
  const before = await state();
  await deps.store.appendEvent(request.id, at, { by: "person", note: reason.trim() }, body);
  deps.log.info({ request: request.id, council: request.authorityName, event: body.type, at }, "event recorded by a person");
  return { before, after: await state() };
}

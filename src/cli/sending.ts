import type { Roundrobin } from "../compose.js";
import { RoundrobinError } from "../errors.js";
import { officeTimes } from "../operations/office-times.js";
import type { OpenSurvey } from "../operations/open-survey.js";
import { type QueueDeps } from "../operations/queue-requests.js";
import { renderRequest } from "../operations/render-request.js";
import type { RequestRow } from "../ports.js";

/** Letters an hour: the folder's, a number, or `none`. */
export function paceOption(text: string | undefined, folderPace: number): number | null {
  if (text === undefined) return folderPace;
  if (text === "none") return null;
  const pace = Number(text);
  if (!(pace > 0)) throw new RoundrobinError("WRONG_USE", `--pace takes letters an hour, or none; not "${text}"`);
  return pace;
}

/** Everything that writes and commits requests; composing needs no mail server. */
export async function requestDeps(roundrobin: Roundrobin, open: OpenSurvey): Promise<QueueDeps> {
  const { settings } = roundrobin.folder;
  const render = await roundrobin.requestRenderer();
  const form = await roundrobin.formFiles(open.survey.questionnaire);
  return {
    store: await roundrobin.store(),
    post: { compose: await roundrobin.composer() },
    clock: roundrobin.clock,
    log: roundrobin.log,
    sender: settings.sender,
    renderRequest: (request: RequestRow) =>
      renderRequest(
        {
          sender: settings.sender,
          survey: { title: open.survey.title, intro: settings.intro, questionnaire: open.survey.questionnaire },
          now: roundrobin.clock.now(),
          render,
          form,
        },
        request,
      ),
  };
}

/**
 * When each of `count` letters may leave; all at once without a pace.
 * @param domains the receiving domain of each, where letters to one are to be kept apart
 */
export async function timesFor(
  roundrobin: Roundrobin,
  count: number,
  pace: number | null,
  from: string,
  domains?: readonly string[],
): Promise<readonly string[]> {
  if (pace === null) return Array.from({ length: count }, () => from);
  const spacing = domains === undefined ? undefined : { domains, apartMinutes: roundrobin.folder.settings.pace.sameDomainMinutes };
  return officeTimes(await roundrobin.calendar(), count, pace, from, spacing);
}

/** A batch of more than this begins to leave only after `pace.undo_minutes`, so that it can be taken back whole. */
const UNDO_FROM = 20;

/** When so many requests may begin to leave. */
export function batchBegins(roundrobin: Roundrobin, count: number, pace: number | null): string {
  const now = roundrobin.clock.now();
  if (pace === null || count <= UNDO_FROM) return now;
  return new Date(Date.parse(now) + roundrobin.folder.settings.pace.undoMinutes * 60_000).toISOString();
}

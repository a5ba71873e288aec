import { loadEventBody } from "../../compose-offline.js";
import { RoundrobinError } from "../../errors.js";
import { isDay } from "../../foi/day-arithmetic.js";
import { isInstant, londonInstant } from "../../foi/london-day.js";
import type { RequestEvent } from "../../foi/request-event.js";
import { standing } from "../../foi/request-history.js";
import type { RequestState } from "../../foi/request-state.js";
import { requestNamed } from "../../operations/file-held-mail.js";
import { recordEvent } from "../../operations/record-event.js";
import { type CommandContext, countOption, textOption } from "../context.js";
import { printRows } from "../print-rows.js";
import { withSurvey } from "../with-survey.js";

type Options = Readonly<Record<string, unknown>>;

/** An instant, or noon of a day in London; today means now. */
function moment(text: string | undefined, now: string): string {
  if (text === undefined) return now;
  if (isInstant(text)) return text;
  if (!isDay(text))
    throw new RoundrobinError(
      "WRONG_USE",
      `--at takes a time with its offset, e.g. 2026-09-01T12:00+01:00, or a day in London, e.g. 2026-09-01; not "${text}"`,
    );
  const noon = londonInstant(text, "12:00");
  const isToday = londonInstant(text, "00:00") <= now && now < noon;
  return isToday ? now : noon;
}

const detail = ({ body }: RequestEvent): string =>
  Object.entries(body)
    .filter(([key, value]) => key !== "type" && value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([key, value]: [string, unknown]) => `${key}: ${Array.isArray(value) ? value.join(" / ") : String(value)}`)
    .join("; ");

const source = ({ source: { by, id, note } }: RequestEvent): string =>
  `${by}${id === undefined ? "" : ` ${id}`}${note === undefined ? "" : `: ${note}`}`;

const inWords = (state: RequestState): string =>
  `${state.state.replaceAll("_", " ")}, ${state.due === null ? "no date is running" : `due ${state.due}`}, next: ${state.next.action.replaceAll("_", " ")}`;

function list(context: CommandContext, council: string, events: readonly RequestEvent[]): void {
  const stands = new Set(standing(events).map((event) => event.id));
  const rows = events.map((event) => ({
    id: event.id,
    at: event.at,
    type: event.body.type,
    detail: detail(event),
    source: source(event),
    stands: event.body.type === "retracted" || stands.has(event.id),
  }));
  printRows(
    context,
    rows,
    [
      { title: "id", of: (row) => row.id, align: "right" },
      { title: "at (UTC)", of: (row) => row.at.slice(0, 16).replace("T", " ") },
      { title: "event", of: (row) => row.type.replaceAll("_", " ") },
      { title: "detail", of: (row) => row.detail, shrinkTo: 20 },
      { title: "source", of: (row) => row.source, shrinkTo: 20 },
      { title: "", of: (row) => (row.stands ? "" : "retracted") },
    ],
    { empty: `Nothing has happened yet with ${council}.` },
  );
}

export async function run(context: CommandContext, args: readonly string[], options: Options): Promise<void> {
  const type = args[0]?.replaceAll("-", "_");
  const council = textOption(options, "council");
  if (council === undefined) throw new RoundrobinError("WRONG_USE", 'say which council: roundrobin event --council "NAME"');
  const reason = textOption(options, "reason");
  if (type !== undefined && (reason === undefined || reason.trim() === ""))
    throw new RoundrobinError("WRONG_USE", `say why the log is corrected: roundrobin event ${type} --council "${council}" --reason "…"`);
  await withSurvey(context, async (roundrobin) => {
    const [store, calendar, open] = await Promise.all([roundrobin.store(), roundrobin.calendar(), roundrobin.survey()]);
    const request = requestNamed(open.requests, council);
    const events = async (): Promise<readonly RequestEvent[]> => (await store.events([request.id])).get(request.id) ?? [];
    if (type === undefined || reason === undefined) {
      list(context, request.authorityName, await events());
      return;
    }
    const body = await loadEventBody(type, textOption(options, "data") ?? null, {
      address: request.email,
      regime: request.regime,
      reason,
      event: countOption(options, "event") ?? null,
    });
    const { settings } = roundrobin.folder;
    const { before, after } = await recordEvent(
      {
        store,
        calendar,
        clock: roundrobin.clock,
        log: roundrobin.log,
        dueSoonDays: settings.reminders.dueSoonDays,
        remindBeforeDue: settings.rules.remindBeforeDue,
      },
      open.survey,
      request,
      { body, at: moment(textOption(options, "at"), roundrobin.clock.now()), reason },
    );
    if (context.format !== "text") list(context, request.authorityName, await events());
    else
      context.print(
        `${request.authorityName}: ${type.replaceAll("_", " ")} recorded.\n  before: ${inWords(before)}\n  now:    ${inWords(after)}`,
      );
  });
}

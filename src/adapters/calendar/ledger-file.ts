/** Ledgers of clock events from a file: what `deadline --file` and `deadline --events` read. */
import { z } from "zod";
import { faultMessage, RoundrobinError } from "../../errors.js";
import { isDay } from "../../foi/day-arithmetic.js";
import { CLOCK_EVENT_TYPES, type ClockEvent, type Ledger } from "../../foi/ledger.js";
import { isInstant } from "../../foi/london-day.js";
import { REGIMES, type Regime } from "../../foi/terms.js";

const When = z
  .string()
  .refine(
    (text) => isDay(text) || isInstant(text),
    "should be a time with its offset, e.g. 2026-09-01T12:00+01:00, or a day in London, e.g. 2026-09-01",
  );
const WorkingDays = z.number().int("should be whole working days").min(1, "should be at least 1").max(250, "should be at most 250");

const Event = z.discriminatedUnion(
  "type",
  [
    z.object({ type: z.literal("clarification_requested"), at: When }),
    z.object({ type: z.literal("clarification_received"), at: When }),
    z.object({ type: z.literal("fees_notice"), at: When }),
    z.object({ type: z.literal("fee_received"), at: When }),
    z.object({
      type: z.literal("pit_extension"),
      at: When,
      extra_working_days: WorkingDays.optional(),
      until: z.string().refine(isDay, "should be a day, e.g. 2026-10-27").optional(),
    }),
    z.object({ type: z.literal("eir_extension"), at: When }),
    z.object({ type: z.literal("redirect_autoreply"), at: When }),
    z.object({ type: z.literal("resent"), at: When }),
    z.object({ type: z.literal("review_requested"), at: When, limit_working_days: WorkingDays.optional() }),
  ],
  { error: `should be one of ${CLOCK_EVENT_TYPES.join(", ")}` },
);
const RegimeWord = z.enum(REGIMES, { error: `should be one of ${REGIMES.join(", ")}` });
const Entry = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  regime: RegimeWord,
  received: When,
  events: z.array(Event).default([]),
});

type RawEvent = z.infer<typeof Event>;

function toEvent(raw: RawEvent): ClockEvent {
  switch (raw.type) {
    case "pit_extension":
      return {
        type: raw.type,
        at: raw.at,
        ...(raw.extra_working_days === undefined ? {} : { extraWorkingDays: raw.extra_working_days }),
        ...(raw.until === undefined ? {} : { until: raw.until }),
      };
    case "review_requested":
      return {
        type: raw.type,
        at: raw.at,
        ...(raw.limit_working_days === undefined ? {} : { limitWorkingDays: raw.limit_working_days }),
      };
    case "clarification_requested":
    case "clarification_received":
    case "fees_notice":
    case "fee_received":
    case "eir_extension":
    case "redirect_autoreply":
    case "resent":
      return { type: raw.type, at: raw.at };
  }
}

/** `[2].events[0].at should be …` */
function place(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  return text.replace(/^\./, "") || "(top)";
}

function problemsOf(error: z.ZodError): string {
  const problems = error.issues.map((issue) => `${place(issue.path)} ${issue.message}`);
  const more = problems.length > 10 ? `; and ${problems.length - 10} more` : "";
  return problems.slice(0, 10).join("; ") + more;
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new RoundrobinError("WRONG_USE", `${where} is not JSON: ${faultMessage(cause)}`, { cause });
  }
}

/**
 * One ledger or an array of them, `{"id"?, "regime", "received", "events": [{"type", "at", …}]}`; other keys are ignored.
 *
 * @param where the file's name, for the message
 * @throws RoundrobinError WRONG_USE that names every problem and its place
 */
export function readLedgers(text: string, where = "the ledger"): Ledger[] {
  const data = parseJson(text, where);
  const read = Array.isArray(data) ? z.array(Entry).safeParse(data) : Entry.safeParse(data);
  if (!read.success) throw new RoundrobinError("WRONG_USE", `${where}: ${problemsOf(read.error)}`);
  return (Array.isArray(read.data) ? read.data : [read.data]).map((entry) => ({
    ...(entry.id === undefined ? {} : { id: String(entry.id) }),
    regime: entry.regime,
    received: entry.received,
    events: entry.events.map(toEvent),
  }));
}

/**
 * The ledger of `deadline --regime R --received T [--events FILE]`: the file holds the events as an array, or a
 * whole ledger whose events are taken.
 *
 * @throws RoundrobinError WRONG_USE
 */
export function readLedgerOptions(
  options: { readonly regime: string; readonly received: string },
  eventsText: string | null,
  where = "the events file",
): Ledger {
  const regime = RegimeWord.safeParse(options.regime.toUpperCase());
  if (!regime.success) throw new RoundrobinError("WRONG_USE", `--regime "${options.regime}" should be one of ${REGIMES.join(", ")}`);
  const received = When.safeParse(options.received);
  if (!received.success)
    throw new RoundrobinError("WRONG_USE", `--received "${options.received}": ${problemsOf(received.error).replace("(top) ", "")}`);
  return {
    regime: regime.data satisfies Regime,
    received: received.data,
    events: eventsText === null ? [] : readEvents(eventsText, where),
  };
}

function readEvents(text: string, where: string): ClockEvent[] {
  const data = parseJson(text, where);
  const events = typeof data === "object" && data !== null && "events" in data ? data.events : data;
  const read = z.array(Event, { error: 'should be an array of {"type", "at", …}' }).safeParse(events);
  if (!read.success) throw new RoundrobinError("WRONG_USE", `${where}: ${problemsOf(read.error)}`);
  return read.data.map(toEvent);
}

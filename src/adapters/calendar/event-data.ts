/** An event that a person records: its type and data from the command line, checked before it reaches the log. */
import { z } from "zod";
import { faultMessage, RoundrobinError } from "../../errors.js";
import { CLOCK_RULES } from "../../foi/clock-rules.js";
import { isDay } from "../../foi/day-arithmetic.js";
import { REGULATOR_OF } from "../../foi/remedies.js";
import type { RequestEventBody, RequestEventType } from "../../foi/request-event.js";
import type { Regime } from "../../foi/terms.js";

/** What is meant where the data do not say. */
export interface EventDefaults {
  readonly address: string;
  readonly regime: Regime;
  readonly reason: string;
  /** Of `--event`; null without it. */
  readonly event: number | null;
}

const Day = z.string().refine(isDay, "should be a day, e.g. 2026-10-27");
const Address = z.email("should be a mail address");
const Text = z.string().min(1);
const WorkingDays = z.number().int("should be whole working days").min(1).max(250);

type Fields = Readonly<Record<string, z.ZodType>>;

/** The fields of each type; those with a default may be left out. */
const FIELDS: Readonly<Record<RequestEventType, (defaults: EventDefaults) => Fields>> = {
  sent: ({ address }) => ({ to: Address.default(address) }),
  send_failed: ({ reason }) => ({ reason: Text.default(reason), permanent: z.boolean().default(true) }),
  send_unknown: ({ reason }) => ({ reason: Text.default(reason) }),
  bounced: ({ address, reason }) => ({
    address: Address.default(address),
    permanent: z.boolean().default(true),
    reason: Text.default(reason),
  }),
  acknowledged: () => ({
    reference: Text.nullable().default(null),
    statedDue: Day.nullable().default(null),
    automatic: z.boolean().default(false),
  }),
  out_of_office: () => ({ redirectTo: Address.nullable().default(null) }),
  resent: () => ({ to: Address }),
  redirect_autoreply: () => ({ to: Address }),
  clarification_requested: () => ({ questions: z.array(Text).default([]) }),
  clarification_received: () => ({}),
  fees_notice: () => ({ amount: Text.nullable().default(null) }),
  fee_received: () => ({}),
  pit_extension: () => ({ extraWorkingDays: WorkingDays.optional(), until: Day.optional() }),
  eir_extension: () => ({}),
  transferred: () => ({ to: Text.nullable().default(null) }),
  portal_link: () => ({ url: z.url().nullable().default(null), expires: Day.nullable().default(null) }),
  holding_reply: () => ({ statedDue: Day.nullable().default(null) }),
  recalled: () => ({}),
  response_received: () => ({
    kind: z.enum(["full", "partial", "refusal", "not_held"], { error: "should be full, partial, refusal or not_held" }),
  }),
  review_requested: ({ regime }) => ({ limitWorkingDays: WorkingDays.default(CLOCK_RULES[regime].reviewDays) }),
  review_acknowledged: () => ({ statedDue: Day.nullable().default(null) }),
  review_decided: () => ({}),
  complained: ({ regime }) => ({ to: z.enum(["ICO", "SIC"]).default(REGULATOR_OF[regime]) }),
  reminded: () => ({}),
  withdrawn: () => ({}),
  closed: () => ({}),
  reopened: () => ({}),
  retracted: ({ event, reason }) => ({
    event: event === null ? z.number({ error: "should be the number of an event: --event ID" }).int() : z.number().int().default(event),
    reason: Text.default(reason),
  }),
};

export const EVENT_TYPES = Object.keys(FIELDS) as readonly RequestEventType[];

/**
 * @param data JSON, or null
 * @throws RoundrobinError WRONG_USE that names the types there are, or each field that is wrong
 */
export function readEventBody(type: string, data: string | null, defaults: EventDefaults): RequestEventBody {
  const known = EVENT_TYPES.find((each) => each === type);
  if (known === undefined) throw new RoundrobinError("WRONG_USE", `there is no event "${type}"; the events are ${EVENT_TYPES.join(", ")}`);
  let given: unknown = {};
  try {
    if (data !== null) given = JSON.parse(data);
  } catch (cause) {
    throw new RoundrobinError("WRONG_USE", `--data is not JSON: ${faultMessage(cause)}`, { cause });
  }
  const fields = FIELDS[known](defaults);
  const read = z.strictObject(fields).safeParse(given);
  if (!read.success) {
    const names = Object.keys(fields);
    const problems = read.error.issues.map((issue) => `${issue.path.join(".") || "it"} ${lower(issue.message)}`);
    const known = names.length === 0 ? "it takes none" : `it takes ${names.join(", ")}`;
    throw new RoundrobinError("WRONG_USE", `--data of ${type}: ${problems.join("; ")} (${known})`);
  }
  // The schema of a type is that of its body; `satisfies` cannot follow it through the table.
  return { type: known, ...read.data } as RequestEventBody;
}

const lower = (message: string): string => message.charAt(0).toLowerCase() + message.slice(1);

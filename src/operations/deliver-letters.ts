/**
 * Sends the letters that wait, each at most once. A letter's bytes and Message-ID were committed when it was
 * queued; that it is being sent is committed before SMTP begins; what came of it is committed after. Where that
 * cannot be known - the line went dead, the program was killed in between - the letter is looked for in the Sent
 * folder and otherwise left for a person as `unknown`: it is never sent again by itself.
 */
import { faultMessage, RoundrobinError } from "../errors.js";
import { CLOCK_RULES } from "../foi/clock-rules.js";
import { instantMs, londonDay } from "../foi/london-day.js";
import { REGULATOR_OF } from "../foi/remedies.js";
import type { RequestEventBody } from "../foi/request-event.js";
import { standing } from "../foi/request-history.js";
import type { Regime } from "../foi/terms.js";
import type { Clock, Delivery, LetterKind, LetterRow, Log, Mailbox, Post, Store } from "../ports.js";

/** Attempts at a letter that the other side refuses for now (4xx), and how long to wait before each next one. */
export const RETRY_AFTER_MINUTES: readonly number[] = [5, 15, 60, 240, 720];

export interface DeliveryCounts {
  sent: number;
  refused: number;
  postponed: number;
  unknown: number;
  /** Not sent after all: the council wrote, or the request was closed, while the letter waited. */
  cancelled: number;
}

export interface DeliverDeps {
  readonly store: Store;
  readonly post: Post;
  /** Where a copy is kept and a lost letter is looked for; null when there is no mailbox. */
  readonly mailbox: Mailbox | null;
  readonly clock: Clock;
  readonly log: Log;
  /** The number of this process's sender lock. */
  readonly sender: number;
}

const plusMinutes = (instant: string, minutes: number): string => new Date(Date.parse(instant) + minutes * 60_000).toISOString();

/** The event that a letter of this kind leaves in the log of its request, under this regime, once it has gone. */
export function sentEvent(letter: Pick<LetterRow, "kind" | "to">, regime: Regime): RequestEventBody | null {
  const to = letter.to[0] ?? "";
  switch (letter.kind) {
    case "request":
      return { type: "sent", to };
    case "resend":
      return { type: "resent", to };
    case "clarification":
    case "narrowing":
      return { type: "clarification_received" };
    case "internal_review":
      return { type: "review_requested", limitWorkingDays: CLOCK_RULES[regime].reviewDays };
    case "reminder":
    case "overdue":
    case "unanswered":
      return { type: "reminded" };
    case "complaint":
      return { type: "complained", to: REGULATOR_OF[regime] };
    case "digest":
      return null;
  }
}

/** Letters that press for a reply: pointless, and rude, once there is one. */
const PRESSING: readonly LetterKind[] = ["reminder", "overdue", "unanswered"];

/**
 * Why a letter that waited must not leave any more: the council has written since it was drafted, or the request was
 * closed or handed to the regulator; null when it may.
 */
async function overtaken(store: Store, letter: LetterRow): Promise<string | null> {
  if (!PRESSING.includes(letter.kind) || letter.requestId === null) return null;
  const drafted = instantMs(letter.createdAt);
  for (const { at, source, body } of standing((await store.events([letter.requestId])).get(letter.requestId) ?? [])) {
    if (body.type === "closed" || body.type === "withdrawn" || body.type === "complained") {
      if (instantMs(at) >= drafted) return `the request was ${body.type} after the letter was drafted`;
    } else if (source.by === "mail" && byPerson(body) && instantMs(at) >= drafted - UNSEEN_MS) {
      return `they wrote on ${londonDay(at)}, and the letter was drafted before that was known`;
    }
  }
  return null;
}

/**
 * A mail that lay in the mailbox when the letter was drafted counts too. One that was known then would have forbidden
 * the letter: after a person wrote there are at least three days of quiet (`mayChase`).
 */
const UNSEEN_MS = 3 * 24 * 60 * 60_000;

const byPerson = (body: RequestEventBody): boolean =>
  body.type !== "bounced" && body.type !== "out_of_office" && !(body.type === "acknowledged" && body.automatic);

async function regimeOf(store: Store, letter: LetterRow): Promise<Regime> {
  const request = letter.requestId === null ? null : await store.request(letter.requestId);
  return request?.regime ?? "FOIA";
}

async function settle(deps: DeliverDeps, letter: LetterRow, delivery: Delivery, counts: DeliveryCounts): Promise<void> {
  const { store, clock, log } = deps;
  const at = clock.now();
  const record = async (state: LetterRow["state"], response: string, event: RequestEventBody | null, notBefore?: string): Promise<void> => {
    await store.transaction(async (trx) => {
      await trx.settleLetter(letter.id, { state, at, response, ...(notBefore === undefined ? {} : { notBefore }) });
      if (event !== null && letter.requestId !== null) await trx.appendEvent(letter.requestId, at, { by: "letter", id: letter.id }, event);
    });
  };
  const fields = { letter: letter.id, kind: letter.kind, request: letter.requestId, attempt: letter.attempts };
  if (delivery.outcome === "accepted") {
    await record("sent", delivery.response, sentEvent(letter, await regimeOf(store, letter)));
    counts.sent++;
    log.info(fields, "letter sent");
  } else if (delivery.outcome === "unknown") {
    await record("unknown", delivery.reason, { type: "send_unknown", reason: delivery.reason });
    counts.unknown++;
    log.warn({ ...fields, reason: delivery.reason }, "it cannot be known whether the letter was taken; a person must look");
  } else {
    const wait = RETRY_AFTER_MINUTES[letter.attempts - 1];
    if (!delivery.permanent && wait !== undefined) {
      await record("queued", delivery.response, null, plusMinutes(at, wait));
      counts.postponed++;
      log.info({ ...fields, response: delivery.response, minutes: wait }, "refused for now; tried again later");
    } else {
      await record("refused", delivery.response, { type: "send_failed", reason: delivery.response, permanent: delivery.permanent });
      counts.refused++;
      log.warn({ ...fields, response: delivery.response }, "letter refused");
    }
  }
}

/** Letters whose sender died while sending them. */
export async function resolveAbandoned(deps: DeliverDeps, counts: DeliveryCounts): Promise<void> {
  for (const letter of await deps.store.abandonedLetters()) {
    const found = deps.mailbox === null ? null : await deps.mailbox.sentHas(letter.headerMessageId);
    const delivery: Delivery =
      found === true
        ? { outcome: "accepted", response: "found in the Sent folder after an interruption" }
        : { outcome: "unknown", reason: "the program was stopped while sending; no copy is in the Sent folder" };
    await settle(deps, letter, delivery, counts);
  }
}

/**
 * Sends what is due now, one letter at a time, until nothing is due, `limit` is reached or the signal says stop
 * (the letter under way is finished first).
 * @param kinds null for all
 * @throws RoundrobinError when the mail server cannot be reached or refuses the login: the letter goes back to the queue
 */
export async function deliverLetters(
  deps: DeliverDeps,
  options: {
    readonly kinds?: readonly LetterKind[];
    readonly limit?: number;
    readonly signal?: AbortSignal;
    readonly onLetter?: (letter: LetterRow, outcome: Delivery["outcome"]) => void;
  } = {},
): Promise<DeliveryCounts> {
  const counts: DeliveryCounts = { sent: 0, refused: 0, postponed: 0, unknown: 0, cancelled: 0 };
  await resolveAbandoned(deps, counts);
  for (let taken = 0; taken < (options.limit ?? Number.POSITIVE_INFINITY); taken++) {
    if (options.signal?.aborted === true) break;
    const letter = await deps.store.claimLetter(deps.sender, deps.clock.now(), options.kinds ?? null);
    if (letter === null) break;
    const why = await overtaken(deps.store, letter);
    if (why !== null) {
      await deps.store.settleLetter(letter.id, { state: "cancelled", at: deps.clock.now(), response: why });
      counts.cancelled++;
      deps.log.info({ letter: letter.id, kind: letter.kind, request: letter.requestId, why }, "letter not sent");
      continue;
    }
    let delivery: Delivery;
    try {
      delivery = await deps.post.deliver({ from: letter.envelopeFrom, to: letter.to }, letter.raw);
    } catch (fault) {
      // Thrown only for what happened before the mail was handed over: nothing was sent.
      await deps.store.settleLetter(letter.id, {
        state: "queued",
        at: deps.clock.now(),
        response: faultMessage(fault),
        notBefore: plusMinutes(deps.clock.now(), RETRY_AFTER_MINUTES[0] ?? 5),
      });
      throw fault instanceof RoundrobinError ? fault : new RoundrobinError("POST_UNAVAILABLE", faultMessage(fault), { cause: fault });
    }
    await settle(deps, letter, delivery, counts);
    options.onLetter?.(letter, delivery.outcome);
    if (delivery.outcome === "accepted" && letter.kind !== "digest" && deps.mailbox !== null) await keepCopy(deps, letter);
  }
  return counts;
}

/** A copy in Sent is a convenience: that it failed is said, and changes nothing. */
async function keepCopy(deps: DeliverDeps, letter: LetterRow): Promise<void> {
  try {
    if (deps.mailbox !== null && (await deps.mailbox.sentHas(letter.headerMessageId)) === false)
      await deps.mailbox.keepSent(letter.raw, deps.clock.now());
  } catch (fault) {
    deps.log.warn({ letter: letter.id, fault: faultMessage(fault) }, "no copy could be put into the Sent folder");
  }
}

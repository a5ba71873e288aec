/**
 * Sends the letters that wait, each at most once. A letter's bytes and Message-ID were committed when it was
 * queued; that it is being sent is committed before SMTP begins; what came of it is committed after. Where that
 * cannot be known - the line went dead, the program was killed in between - the letter is looked for in the Sent
 * folder and otherwise left for a person as `unknown`: it is never sent again by itself.
 */
import { faultMessage, RoundrobinError } from "../errors.js";
import type { RequestEventBody } from "../foi/request-event.js";
import type { Clock, Delivery, LetterKind, LetterRow, Log, Mailbox, Post, Store } from "../ports.js";

/** Attempts at a letter that the other side refuses for now (4xx), and how long to wait before each next one. */
export const RETRY_AFTER_MINUTES: readonly number[] = [5, 15, 60, 240, 720];

export interface DeliveryCounts {
  sent: number;
  refused: number;
  postponed: number;
  unknown: number;
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

/** The event that a letter of this kind leaves in its request's log once it has gone. */
function sentEvent(letter: LetterRow): RequestEventBody | null {
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
      // s.45 Code of Practice and FOISA s.21(1): 20 working days.
      return { type: "review_requested", limitWorkingDays: 20 };
    case "reminder":
    case "overdue":
    case "unanswered":
      return { type: "reminded" };
    case "complaint":
    case "digest":
      return null;
  }
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
    await record("sent", delivery.response, sentEvent(letter));
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
  const counts: DeliveryCounts = { sent: 0, refused: 0, postponed: 0, unknown: 0 };
  await resolveAbandoned(deps, counts);
  for (let taken = 0; taken < (options.limit ?? Number.POSITIVE_INFINITY); taken++) {
    if (options.signal?.aborted === true) break;
    const letter = await deps.store.claimLetter(deps.sender, deps.clock.now(), options.kinds ?? null);
    if (letter === null) break;
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

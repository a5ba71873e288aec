import { requestHistory } from "../foi/request-history.js";
import type { Clock, Log, OutgoingLetter, Post, RequestRow, Store } from "../ports.js";
import { NO_THREAD, outgoingLetter, type Rendered, readyLetter, type Sender } from "./compose-letter.js";
import { bouncedAddresses } from "./contact-health.js";

export interface QueueDeps {
  readonly store: Store;
  readonly post: Pick<Post, "compose">;
  readonly clock: Clock;
  readonly log: Log;
  readonly sender: Sender;
  readonly renderRequest: (request: RequestRow) => Rendered;
}

export interface PlannedRequest {
  readonly request: RequestRow;
  readonly letter: OutgoingLetter;
  readonly at: string;
}

/**
 * The councils that have not had the request, in order of name; one whose letter waits, went or was refused is not
 * among them (one whose letter was taken back is), nor one that a person recorded as asked in another way, or as closed.
 */
export async function notYetAsked(store: Store, requests: readonly RequestRow[]): Promise<readonly RequestRow[]> {
  const ids = requests.map((request) => request.id);
  const [letters, events] = await Promise.all([store.letters(ids), store.events(ids)]);
  const asked = new Set(
    letters.filter((letter) => letter.kind === "request" && letter.state !== "cancelled").map((letter) => letter.requestId),
  );
  return requests.filter((request) => {
    const history = requestHistory(events.get(request.id) ?? [], request.regime);
    return !asked.has(request.id) && history.sending !== "sent" && history.ended === null;
  });
}

/** The mails that would leave and when; writes nothing. */
export function planRequests(
  deps: Pick<QueueDeps, "sender" | "renderRequest" | "clock">,
  requests: readonly RequestRow[],
  times: readonly string[],
): readonly PlannedRequest[] {
  return requests.map((request, index) => {
    const at = times[index] ?? deps.clock.now();
    const letter = outgoingLetter(deps.sender, request, {
      kind: "request",
      number: 1,
      rendered: deps.renderRequest(request),
      thread: NO_THREAD,
      date: at,
    });
    return { request, letter, at };
  });
}

/**
 * Commits the planned letters to be sent; a council that has one already (another `send` ran meanwhile) is left out, and
 * so is one whose address has bounced for good in any survey.
 * @returns how many were queued
 */
export async function queueRequests(deps: QueueDeps, plan: readonly PlannedRequest[]): Promise<number> {
  let queued = 0;
  const dead = await bouncedAddresses(
    deps.store,
    plan.map(({ request }) => request),
  );
  for (const { request, letter, at } of plan) {
    const gone = dead.get((letter.to[0] ?? "").toLowerCase());
    if (gone !== undefined) {
      deps.log.warn(
        { request: request.id, council: request.authorityName, to: letter.to, bounced: gone },
        "request left out: its address has bounced for good; mend it in councils.csv, or retract the bounce where it was mended there",
      );
      continue;
    }
    const id = await deps.store.addLetter(await readyLetter(deps.post, deps.sender, request, "request", letter, at));
    if (id === null) continue;
    queued++;
    deps.log.info({ letter: id, request: request.id, council: request.authorityName, at }, "request queued");
  }
  return queued;
}

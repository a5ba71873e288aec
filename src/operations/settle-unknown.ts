import { RoundrobinError } from "../errors.js";
import type { Clock, Log, OutboxRow, Store } from "../ports.js";
import { eventOfSent } from "./settle-delivery.js";

/**
 * A person has found out what became of a letter of unknown fate. Sent: it counts from when it was being sent. Not
 * sent: it waits again, and leaves with the next `send`; that is the person's decision, and the log says so.
 *
 * @param reason how the person knows; kept with the event
 * @throws RoundrobinError NOT_FOUND when the survey has no such letter, WRONG_USE when its fate is known
 */
export async function settleUnknown(
  deps: { readonly store: Store; readonly clock: Clock; readonly log: Log },
  surveyId: number,
  id: number,
  fate: "sent" | "not-sent",
  reason: string,
): Promise<OutboxRow> {
  const letter = (await deps.store.outbox(surveyId)).find((each) => each.id === id);
  if (letter === undefined) throw new RoundrobinError("NOT_FOUND", `there is no letter ${id}; \`roundrobin letters\` lists them`);
  const known = new RoundrobinError("WRONG_USE", `letter ${id} is ${letter.state}; only a letter of unknown fate can be settled`);
  if (letter.state !== "unknown") throw known;
  const decided =
    fate === "sent"
      ? await deps.store.decideLetter(id, {
          state: "sent",
          at: letter.claimedAt ?? deps.clock.now(),
          response: `sent, says a person: ${reason}`,
          event: await eventOfSent(deps.store, letter),
          note: reason,
        })
      : await deps.store.decideLetter(id, {
          state: "queued",
          at: deps.clock.now(),
          response: `not sent, says a person: ${reason}`,
          event: await retraction(deps.store, letter, reason),
          note: reason,
        });
  // Somebody else was quicker.
  if (!decided) throw known;
  deps.log.info({ letter: id, request: letter.requestId, fate, reason }, "letter of unknown fate settled by a person");
  return { ...letter, state: fate === "sent" ? "sent" : "queued" };
}

/** The doubt never was: the event that recorded it is taken back. */
async function retraction(
  store: Store,
  letter: OutboxRow,
  reason: string,
): Promise<{ readonly type: "retracted"; readonly event: number; readonly reason: string } | null> {
  if (letter.requestId === null) return null;
  const events = (await store.events([letter.requestId])).get(letter.requestId) ?? [];
  const doubt = events.findLast(({ body, source }) => body.type === "send_unknown" && source.id === letter.id);
  return doubt === undefined ? null : { type: "retracted", event: doubt.id, reason: `the letter was not sent: ${reason}` };
}

/** Requests that should have left while nobody was sending must not all leave at once when somebody is again. */
import { instantMs } from "../foi/london-day.js";
import type { Instant } from "../foi/terms.js";
import type { Clock, OutboxRow, Store } from "../ports.js";

/** The receiving domain of a letter: many councils share one mail system. */
export function receivingDomain(to: readonly string[]): string {
  const [first = ""] = to;
  return first.slice(first.lastIndexOf("@") + 1).toLowerCase();
}

/** So many letters that are late are no burst. */
const FEW = 1;

/**
 * Gives the waiting requests of a survey new times, in their old order, when more than one is late. Letters that a mail
 * server put off keep the time at which they may be tried again.
 * @param timesFor when letters to these domains may leave, one time each
 * @returns how many were given a new time
 */
export async function respaceLetters(
  deps: { readonly store: Pick<Store, "outbox" | "retimeLetters">; readonly clock: Clock },
  surveyId: number,
  timesFor: (domains: readonly string[]) => Promise<readonly Instant[]>,
): Promise<number> {
  const now = instantMs(deps.clock.now());
  const putOff = (letter: OutboxRow): boolean => letter.attempts > 0 && instantMs(letter.notBefore) > now;
  const waiting = (await deps.store.outbox(surveyId)).filter(
    (letter) => letter.state === "queued" && letter.kind === "request" && !putOff(letter),
  );
  if (waiting.filter((letter) => instantMs(letter.notBefore) < now).length <= FEW) return 0;
  const times = await timesFor(waiting.map(({ to }) => receivingDomain(to)));
  await deps.store.retimeLetters(waiting.map(({ id, notBefore }, index) => ({ id, at: times[index] ?? notBefore })));
  return waiting.length;
}

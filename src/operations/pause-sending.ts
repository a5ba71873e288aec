/** Stopping a survey's letters, by a person or by the brake, and going on. What holds is in the database: it binds every sender. */
import type { Clock, Log, SendingSwitch, Store } from "../ports.js";

/** The brake looks at so many of the last letters. */
export const BRAKE_WINDOW = 20;

export interface PauseDeps {
  readonly store: Pick<Store, "sendingSwitch" | "switchSending" | "recentOutcomes">;
  readonly clock: Clock;
  readonly log: Log;
}

/** @returns false when sending was paused, or not, already */
export async function switchSending(deps: PauseDeps, surveyId: number, paused: boolean, reason: string): Promise<boolean> {
  const now = await deps.store.sendingSwitch(surveyId);
  if ((now?.paused ?? false) === paused) return false;
  await deps.store.switchSending(surveyId, { paused, at: deps.clock.now(), reason, by: "person" });
  deps.log.info({ survey: surveyId, paused, reason }, paused ? "sending paused" : "sending goes on");
  return true;
}

/**
 * Pauses the survey when more than `share` of the last letters were refused or bounced: a list of stale addresses, or a
 * provider that has begun to take us for spam, is found after five letters and not after four hundred. What happened
 * before somebody went on is not held against the letters after it.
 *
 * @param share of the last 20 letters, 0..1; a batch of fewer is measured against 20 all the same
 * @returns the pause that holds now, or null
 */
export async function brakeIfNeeded(deps: PauseDeps, surveyId: number, share: number): Promise<SendingSwitch | null> {
  const now = await deps.store.sendingSwitch(surveyId);
  if (now?.paused === true) return now;
  const last = await deps.store.recentOutcomes(surveyId, now?.at ?? null, BRAKE_WINDOW);
  const failed = last.filter(({ failure }) => failure !== null);
  if (failed.length <= share * BRAKE_WINDOW) return null;
  const examples = failed.slice(0, 3).map(({ council, failure }) => `${council}: ${(failure ?? "").replace(/\s+/g, " ").slice(0, 80)}`);
  const pause: SendingSwitch = {
    paused: true,
    at: deps.clock.now(),
    reason: `${failed.length} of the last ${last.length} letters were refused or bounced (${examples.join("; ")})`,
    by: "rule",
  };
  await deps.store.switchSending(surveyId, pause);
  deps.log.warn({ survey: surveyId, failed: failed.length, of: last.length }, "the brake has stopped the batch; a person must look");
  return pause;
}

import type { Clock } from "../ports.js";

/** The real clock, or one that starts at a given moment (milliseconds since the epoch) and runs at its usual pace. */
export function systemClock(startAt: number | null): Clock {
  const shift = startAt === null ? 0 : startAt - Date.now();
  return { now: () => new Date(Date.now() + shift).toISOString() };
}

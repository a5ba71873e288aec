import type { Clock } from "../ports.js";

/** A clock that stands still until it is moved; it never goes back. */
export interface DemoClock extends Clock {
  moveTo(instant: string): void;
}

export function demoClock(start: string): DemoClock {
  let now = Date.parse(start);
  return {
    now: () => new Date(now).toISOString(),
    moveTo(instant) {
      now = Math.max(now, Date.parse(instant));
    },
  };
}

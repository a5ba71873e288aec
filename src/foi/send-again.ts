/**
 * A request that came back, but not for good: whether it goes to the same address again, when, and when that is over.
 * Two requests in one mailbox are worse than one that is late, so anything that hints at an arrival stops it.
 */
import { longDate } from "./day-arithmetic.js";
import type { CameBack, RequestHistory } from "./request-history.js";
import type { StateContext } from "./request-state.js";
import type { Day } from "./terms.js";

/** Working days to wait after each time it came back; after the last of them it is not sent there again. */
export const SEND_AGAIN_AFTER: readonly { readonly workingDays: number; readonly evidence: string }[] = [
  {
    workingDays: 2,
    evidence: "their server has tried for up to five days by then (RFC 5321 4.5.4.1): what passes by itself has passed after a weekend",
  },
  { workingDays: 5, evidence: "a mailbox that is still full is emptied when whoever keeps it comes back from a week away" },
];

export type SendAgain =
  | { readonly ok: true; readonly to: string; readonly on: Day }
  /** `why` is for the researcher, who has to look. */
  | { readonly ok: false; readonly why: string };

const ORDINALS = ["once", "twice", "three times", "four times", "five times"];
const howOften = (times: number): string => ORDINALS[times - 1] ?? `${times} times`;

/** `from foi@hartwell.example on 3 September 2026 (452 4.2.2 mailbox full)` */
export const cameBackInWords = ({ address, on, reason }: CameBack): string =>
  `from ${address} on ${longDate(on)}${reason === "" ? "" : ` (${reason})`}`;

/** Null for a request that did not come back in this way. */
export function sendAgain(history: RequestHistory, { calendar, regime }: Pick<StateContext, "calendar" | "regime">): SendAgain | null {
  const { cameBack, failedLetter } = history;
  if (cameBack === null) return null;
  const back = cameBackInWords(cameBack);
  if (failedLetter !== null)
    return {
      ok: false,
      why:
        failedLetter.why === "unknown"
          ? `it came back ${back}, and whether it has left again cannot be known; look for it in the Sent folder`
          : `it came back ${back}, and was refused when it was sent again: ${failedLetter.reason}`,
    };
  if (cameBack.signOfArrival)
    return {
      ok: false,
      why: `it came back ${back}, but an automatic reply has come since; ask whether they have it before it is sent again`,
    };
  const wait = SEND_AGAIN_AFTER[cameBack.times - 1];
  const on = wait === undefined ? null : calendar.addWorkingDays(cameBack.on, wait.workingDays, regime);
  if (on === null) return { ok: false, why: `it came back ${howOften(cameBack.times)}, last ${back}; send it to another address` };
  return { ok: true, to: cameBack.address, on };
}

/**
 * The letters that a rule in survey.yaml sends by itself: a reminder before the date due, a chaser after it, the request
 * once more where it came back but not for good. At most
 * one letter to a council and day, never one that `mayChase` forbids.
 */
import { RoundrobinError } from "../errors.js";
import { londonDay } from "../foi/london-day.js";
import { requestHistory } from "../foi/request-history.js";
import type { FollowingLetter } from "../letters/may-write.js";
import type { RequestRow, Waker } from "../ports.js";
import { type Drafted, overviewForLetters } from "./draft-letter.js";
import { dueLetters } from "./due-letters.js";
import type { LetterDeps } from "./letter-deps.js";
import { type Queued, queueLetters } from "./queue-letter.js";

export interface LetterRules {
  /** Remind while the reply is due soon. */
  readonly remindBeforeDue: boolean;
  /** Chase a reply or a review that is overdue. */
  readonly chaseOverdue: boolean;
  /** Send a request again that came back for a full mailbox or the like (see `foi/send-again.ts`). (Default: false) */
  readonly retrySoftBounces?: boolean;
}

const NOTHING: Queued = { queued: [], leftOut: [] };

/** Somebody else is writing letters: what is due is found again at the next run. */
async function unlessBusy(deps: Pick<LetterDeps, "log">, work: () => Promise<Queued>): Promise<Queued> {
  try {
    return await work();
  } catch (fault) {
    if (!(fault instanceof RoundrobinError) || fault.code !== "INTERRUPTED") throw fault;
    deps.log.info({ why: fault.message }, "rules not applied now");
    return NOTHING;
  }
}

/**
 * Queues what the rules call for today.
 * @param timesFor when each of so many letters may leave
 */
export async function applyLetterRules(
  deps: LetterDeps & { readonly waker: Waker; readonly timesFor: (count: number) => Promise<readonly string[]> },
  rules: LetterRules,
  requests: readonly RequestRow[],
): Promise<Queued> {
  const on: readonly FollowingLetter[] = [
    ...(rules.remindBeforeDue ? ["reminder" as const] : []),
    ...(rules.chaseOverdue ? ["overdue" as const] : []),
  ];
  const retries = rules.retrySoftBounces === true;
  if ((on.length === 0 && !retries) || requests.length === 0) return NOTHING;
  const now = deps.clock.now();
  const today = londonDay(now);
  const rows = await overviewForLetters({ ...deps, remindBeforeDue: rules.remindBeforeDue }, requests);
  const drafts: Drafted[] = [];
  for (const name of on) for (const { draft } of await dueLetters(deps, rows, name)) if (draft.ok) drafts.push(draft);
  if (retries) {
    // A re-send to an address that a mail has named is another matter: a person looks at it.
    const back = rows.filter(({ state }) => state.next.action === "send_again");
    for (const { draft } of await dueLetters(deps, back, "resend")) if (draft.ok) drafts.push(draft);
  }
  // Also a letter that was refused or cancelled today is today's letter.
  const written = new Set(
    (await deps.store.letters(drafts.map((draft) => draft.request.id))).flatMap((letter) =>
      londonDay(letter.createdAt) === today ? [letter.requestId] : [],
    ),
  );
  // Where the last letter did not get through a person must look first; a rule would write the same again every day.
  const failed = new Set(
    rows.flatMap(({ events, request }) => (requestHistory(events, request.regime).failedLetter === null ? [] : [request.id])),
  );
  const due = drafts.filter((draft) => !written.has(draft.request.id) && !failed.has(draft.request.id));
  if (due.length === 0) return NOTHING;
  const times = await deps.timesFor(due.length);
  const result = await unlessBusy(deps, () =>
    queueLetters(
      { ...deps, remindBeforeDue: rules.remindBeforeDue },
      due.map((draft, index) => ({ draft, words: {}, at: times[index] ?? now })),
    ),
  );
  for (const { request, why } of result.leftOut)
    deps.log.warn({ council: request.authorityName, why }, "a letter that a rule called for was left out");
  if (result.queued.length > 0) await deps.waker.add("deliver-letters", []);
  return result;
}

import type { RoutingConfig } from "../message/routing.js";
import type { CheckSender, Clock, Log, Mailbox, ParseMail, ReadAttachments, Store } from "../ports.js";
import { fetchMail } from "./fetch-mail.js";
import { readReplies } from "./read-replies.js";
import { receiveMail } from "./receive-mail.js";

export interface SyncCounts {
  /** Mails in the mailbox that we had not looked at, and how many of them are new to us. */
  fetched: number;
  fresh: number;
  /** Mails that the server lists and does not give, also from passes before. */
  withheld: number;
  filed: number;
  held: number;
  unrelated: number;
  postponed: number;
  /** Replies read. */
  read: number;
}

export interface SyncDeps {
  readonly store: Store;
  readonly mailbox: Mailbox;
  readonly clock: Clock;
  readonly log: Log;
  readonly parseMail: ParseMail;
  readonly readAttachments: ReadAttachments;
  readonly routing: RoutingConfig;
  readonly checkSender?: CheckSender | null;
}

const AT_A_TIME = 200;
/** Nobody is woken: this pass does the work itself. */
const NO_WAKER = { add: () => Promise.resolve() };

/**
 * One pass over everything that waits: fetch, file, read. Safe beside a running `run`: whoever comes second finds
 * the work done.
 * @param onStep called with what has been done so far
 */
export async function syncOnce(
  deps: SyncDeps,
  options: { readonly signal?: AbortSignal; readonly onStep?: (counts: SyncCounts, note: string) => void } = {},
): Promise<SyncCounts> {
  const { store, clock } = deps;
  const counts: SyncCounts = { fetched: 0, fresh: 0, withheld: 0, filed: 0, held: 0, unrelated: 0, postponed: 0, read: 0 };
  const step = (note: string): void => options.onStep?.(counts, note);
  const stopped = (): boolean => options.signal?.aborted === true;

  const fetched = await store.exclusively(`mailbox ${deps.mailbox.name}`, () => fetchMail({ ...deps, waker: NO_WAKER }, { insist: true }));
  if (fetched.ran) Object.assign(counts, fetched.value);
  step(fetched.ran ? `${counts.fresh} new mails` : "another process is fetching from this mailbox");

  const tried = new Set<number>();
  for (;;) {
    const ids = (await store.unreceived(clock.now(), AT_A_TIME)).filter((id) => !tried.has(id));
    if (ids.length === 0 || stopped()) break;
    for (const id of ids) {
      if (stopped()) break;
      tried.add(id);
      const received = await receiveMail({ ...deps, waker: NO_WAKER }, id);
      if (received.outcome !== "done_already") counts[received.outcome]++;
      step(
        "kind" in received
          ? `mail ${id} from ${received.from}: ${received.outcome}, ${received.kind.replaceAll("_", " ")}`
          : `mail ${id}: ${received.outcome.replaceAll("_", " ")}`,
      );
    }
  }
  const seen = new Set<number>();
  for (;;) {
    const ids = (await store.unread(AT_A_TIME)).filter((id) => !seen.has(id));
    if (ids.length === 0 || stopped()) break;
    for (const id of ids) {
      if (stopped()) break;
      seen.add(id);
      counts.read += (await readReplies(deps, id)).read;
      step(`reply ${id} read`);
    }
  }
  return counts;
}

/** Everything above a cursor, in batches that are bounded in number and in bytes. */
import type { ImapFlow } from "imapflow";
import { RoundrobinError } from "../../errors.js";
import type { Instant } from "../../foi/terms.js";
import type { Log, MailboxCursor } from "../../ports.js";
import { type Listed, planBatches, uidSet } from "./batch-plan.js";
import { type MailboxProblem, type MailInMailbox, readBatch, validityOf } from "./read-batch.js";
import { searchUids } from "./search-uids.js";
import type { ImapSession } from "./session.js";

export interface FetchOptions {
  /**
   * Leaves mails alone that arrived before the day of this instant: a mailbox may hold years of somebody's private
   * mail. (Default: none is left alone)
   */
  readonly notBefore?: Instant;
  /** Mails in a batch. (Default: 100; below 20 the round trips cost more than the mails) */
  readonly batch?: number;
  /** Bytes of a mail that is fetched whole. (Default: 50 MiB) */
  readonly maxBytes?: number;
  /** Bytes of a batch, so that a hundred large mails do not fill the memory. (Default: 32 MiB) */
  readonly maxBatchBytes?: number;
  readonly onProblem?: (problem: MailboxProblem) => void;
}

/**
 * Mails above this are listed with their size; of the others it is enough to know that a hundred of them fit a batch.
 * To ask every mail for its size first would halve the rate at which mails are fetched.
 */
const SMALL = 256 * 1024;
/** Bytes of a mail that is fetched whole. */
export const MOST_BYTES = 50 * 1024 * 1024;
/** UIDs whose sizes are asked for at once; also bounds the length of the command line. */
const SIZES_AT_ONCE = 500;
/** A mailbox that is rebuilt again and again while we read it is not worth a fourth attempt in the same pass. */
const MOST_RESTARTS = 3;

/** UIDs above `lastUid`, rising. `N:*` means at least the newest mail, even one below N (RFC 9051 9, seq-range). */
async function uidsAbove(client: ImapFlow, lastUid: number, notBefore: Instant | undefined): Promise<number[]> {
  // SINCE compares days in the server's own time zone (RFC 9051 6.4.4): a day of tolerance.
  const since = notBefore === undefined ? {} : { since: new Date(Date.parse(notBefore) - 86_400_000) };
  return (await searchUids(client, { uid: `${lastUid + 1}:*`, ...since })).filter((uid) => uid > lastUid);
}

/** The mails of these UIDs with their sizes, as far as they matter. */
async function listingOf(client: ImapFlow, uids: readonly number[], small: number): Promise<Listed[]> {
  if (uids.length === 0) return [];
  // Dovecot refuses this search because of a single file that it cannot open; then all mails count as small.
  const found = await client.search({ uid: `${uids[0]}:*`, larger: small }, { uid: true });
  const large = (found === false || found === undefined ? [] : found).sort((a, b) => a - b);
  const sizes = new Map<number, number>();
  for (let start = 0; start < large.length; start += SIZES_AT_ONCE) {
    const some = await client.fetchAll(uidSet(large.slice(start, start + SIZES_AT_ONCE)), { uid: true, size: true }, { uid: true });
    for (const mail of some) sizes.set(mail.uid, mail.size ?? small + 1);
  }
  return uids.map((uid) => ({ uid, size: sizes.get(uid) ?? small }));
}

/**
 * Hands over every mail above the cursor, oldest first. Mails are read with BODY.PEEK in a mailbox opened
 * read-only: nothing is ever marked as read. When UIDVALIDITY has changed since the cursor (or changes on the way)
 * the old UIDs mean nothing any more and everything is read again from the first mail; the database drops what it
 * has by content hash. The next batch is fetched while `onBatch` works.
 *
 * What `onBatch` throws is thrown on as it is, and the cursor given last still holds.
 *
 * @throws RoundrobinError MAILBOX_UNAVAILABLE, MAILBOX_LOGIN, INSECURE_LOGIN, NOT_FOUND.
 */
export async function fetchSince(
  session: ImapSession,
  folder: string,
  log: Log,
  cursor: MailboxCursor | null,
  onBatch: (mails: readonly MailInMailbox[], after: MailboxCursor, withheld: readonly number[]) => Promise<void>,
  options: FetchOptions = {},
): Promise<void> {
  const count = Math.max(1, options.batch ?? 100);
  const maxBytes = options.maxBytes ?? MOST_BYTES;
  const small = Math.min(SMALL, maxBytes);
  const maxBatchBytes = options.maxBatchBytes ?? 32 * 1024 * 1024;
  const problem = (found: MailboxProblem): void => {
    log.warn({ uid: found.uid, uidValidity: found.uidValidity, kind: found.kind }, found.message);
    options.onProblem?.(found);
  };

  let at = cursor;
  for (let restarts = 0; ; restarts += 1) {
    const after = await pass(at);
    if (after === "done") return;
    if (restarts >= MOST_RESTARTS)
      throw new RoundrobinError("MAILBOX_UNAVAILABLE", "the mailbox was rebuilt while it was read; it will be read again later");
    log.warn({ uidValidity: after.uidValidity }, "the server has renumbered the mailbox; reading it from the first mail");
    at = after;
  }

  /** One numbering of the mailbox to its end, or the start of the new numbering when it changed. */
  async function pass(from: MailboxCursor | null): Promise<"done" | MailboxCursor> {
    const listed = await session.ask(folder, async (client) => {
      // SEARCH sees only what the server has announced; a NOOP makes it announce what came since the last command.
      await client.noop();
      const uidValidity = validityOf(client);
      if (from !== null && from.uidValidity !== uidValidity) return { uidValidity, mails: null };
      const uids = await uidsAbove(client, from?.lastUid ?? 0, options.notBefore);
      return { uidValidity, mails: await listingOf(client, uids, small) };
    });
    const { uidValidity, mails } = listed;
    if (mails === null) return { uidValidity, lastUid: 0 };

    let ready: ReadyBatch | null = null;
    for (const batch of planBatches(mails, count, maxBatchBytes, maxBytes)) {
      const withheld: number[] = [];
      const onProblem = (found: MailboxProblem): void => {
        if (found.kind === "unreadable") withheld.push(found.uid);
        problem(found);
      };
      const next = { batch, withheld, mails: readBatch({ session, folder, uidValidity, maxBytes, onProblem }, batch) };
      // Whether it fails is asked when its turn comes; until then a failure must not count as unheard.
      next.mails.catch(() => undefined);
      const renumbered = await hand(ready, uidValidity);
      if (renumbered !== null) return renumbered;
      ready = next;
    }
    return (await hand(ready, uidValidity)) ?? "done";
  }

  async function currentStart(): Promise<MailboxCursor> {
    return { uidValidity: await session.ask(folder, (client) => Promise.resolve(validityOf(client))), lastUid: 0 };
  }

  async function hand(ready: ReadyBatch | null, uidValidity: number): Promise<MailboxCursor | null> {
    if (ready === null) return null;
    const mails = await ready.mails;
    if (mails === null) return currentStart();
    await onBatch(mails, { uidValidity, lastUid: ready.batch.at(-1)?.uid ?? 0 }, ready.withheld);
    return null;
  }
}

interface ReadyBatch {
  readonly batch: readonly Listed[];
  /** UIDs that the server lists and did not give; complete when `mails` is there. */
  readonly withheld: readonly number[];
  readonly mails: Promise<readonly MailInMailbox[] | null>;
}

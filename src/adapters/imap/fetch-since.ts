/** Everything above a cursor, in batches that are bounded in number and in bytes. */
import type { FetchMessageObject, ImapFlow } from "imapflow";
import { RoundrobinError } from "../../errors.js";
import type { Instant } from "../../foi/terms.js";
import type { FetchedMail, Log, MailboxCursor } from "../../ports.js";
import type { ImapSession } from "./session.js";

/** A mail as the server holds it. */
export interface MailInMailbox extends FetchedMail {
  /** `\Seen`, `\Answered`, keywords; as the server has them, unchanged by us. */
  readonly flags: readonly string[];
  /** Bytes on the server; more than `source.length` when `truncated`. */
  readonly size: number;
  /** Larger than we fetch whole: `source` is its beginning, with all headers. A person must look at the rest. */
  readonly truncated: boolean;
}

/** Something in the mailbox that could not be handed over whole. */
export interface MailboxProblem {
  readonly uid: number;
  readonly uidValidity: number;
  /** `oversize`: only the beginning was fetched. `unreadable`: the server lists it and does not give it. */
  readonly kind: "oversize" | "unreadable";
  readonly message: string;
}

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

/** Of an oversize mail: enough for all headers and the first words of any real reply. */
const HEAD_BYTES = 256 * 1024;
/**
 * Mails above this are listed with their size; of the others it is enough to know that a hundred of them fit a batch.
 * To ask every mail for its size first would halve the rate at which mails are fetched.
 */
const SMALL = 256 * 1024;
/** UIDs whose sizes are asked for at once; also bounds the length of the command line. */
const SIZES_AT_ONCE = 500;
/** A mailbox that is rebuilt again and again while we read it is not worth a fourth attempt in the same pass. */
const MOST_RESTARTS = 3;

interface Listed {
  readonly uid: number;
  /** Bytes; for a small mail the most it can have. */
  readonly size: number;
}

/** `[1,2,3,7]` as `1:3,7`. */
export function uidSet(uids: readonly number[]): string {
  const ranges: string[] = [];
  for (let from = 0; from < uids.length; ) {
    let to = from;
    while (to + 1 < uids.length && uids[to + 1] === (uids[to] ?? 0) + 1) to += 1;
    ranges.push(from === to ? `${uids[from]}` : `${uids[from]}:${uids[to]}`);
    from = to + 1;
  }
  return ranges.join(",");
}

/**
 * Splits a listing into batches of at most `count` mails and about `bytes` bytes; an oversize mail counts with its
 * head only. Order is kept, nothing is lost, no batch is empty.
 */
export function planBatches(listed: readonly Listed[], count: number, bytes: number, maxBytes: number): Listed[][] {
  const batches: Listed[][] = [];
  let batch: Listed[] = [];
  let sum = 0;
  for (const mail of listed) {
    const cost = mail.size > maxBytes ? HEAD_BYTES : mail.size;
    if (batch.length > 0 && (batch.length >= count || sum + cost > bytes)) {
      batches.push(batch);
      batch = [];
      sum = 0;
    }
    batch.push(mail);
    sum += cost;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}

function validityOf(client: ImapFlow): number {
  if (client.mailbox === false)
    throw new RoundrobinError("MAILBOX_UNAVAILABLE", "the connection to the mailbox broke while it was read; it will be read again later");
  return Number(client.mailbox.uidValidity);
}

/** UIDs above `lastUid`, rising. `N:*` means at least the newest mail, even one below N (RFC 9051 9, seq-range). */
async function uidsAbove(client: ImapFlow, lastUid: number, notBefore: Instant | undefined): Promise<number[]> {
  // SINCE compares days in the server's own time zone (RFC 9051 6.4.4): a day of tolerance.
  const since = notBefore === undefined ? {} : { since: new Date(Date.parse(notBefore) - 86_400_000) };
  const found = await client.search({ uid: `${lastUid + 1}:*`, ...since }, { uid: true });
  return (found === false || found === undefined ? [] : found).filter((uid) => uid > lastUid).sort((a, b) => a - b);
}

/** The mails of these UIDs with their sizes, as far as they matter. */
async function listingOf(client: ImapFlow, uids: readonly number[], small: number): Promise<Listed[]> {
  if (uids.length === 0) return [];
  const found = await client.search({ uid: `${uids[0]}:*`, larger: small }, { uid: true });
  const large = (found === false || found === undefined ? [] : found).sort((a, b) => a - b);
  const sizes = new Map<number, number>();
  for (let start = 0; start < large.length; start += SIZES_AT_ONCE) {
    const some = await client.fetchAll(uidSet(large.slice(start, start + SIZES_AT_ONCE)), { uid: true, size: true }, { uid: true });
    for (const mail of some) sizes.set(mail.uid, mail.size ?? small + 1);
  }
  return uids.map((uid) => ({ uid, size: sizes.get(uid) ?? small }));
}

function mailOf(fetched: FetchMessageObject, uidValidity: number, size: number, maxBytes: number): MailInMailbox | null {
  const arrived = new Date(fetched.internalDate ?? Number.NaN);
  // Without the day of arrival no due date can be right: such a mail is reported, not guessed at.
  if (fetched.source === undefined || Number.isNaN(arrived.getTime())) return null;
  return {
    uid: fetched.uid,
    uidValidity,
    internalDate: arrived.toISOString(),
    flags: [...(fetched.flags ?? [])],
    size: size > maxBytes ? size : fetched.source.length,
    source: fetched.source,
    truncated: size > maxBytes,
  };
}

async function sourcesOf(client: ImapFlow, batch: readonly Listed[], maxBytes: number): Promise<MailInMailbox[]> {
  const uidValidity = validityOf(client);
  const query = { uid: true, flags: true, internalDate: true };
  const sizes = new Map(batch.map((mail) => [mail.uid, mail.size]));
  const whole = batch.filter((mail) => mail.size <= maxBytes).map((mail) => mail.uid);
  const heads = batch.filter((mail) => mail.size > maxBytes).map((mail) => mail.uid);
  const fetched = [
    ...(whole.length === 0 ? [] : await client.fetchAll(uidSet(whole), { ...query, source: true }, { uid: true })),
    ...(heads.length === 0
      ? []
      : await client.fetchAll(uidSet(heads), { ...query, source: { start: 0, maxLength: HEAD_BYTES } }, { uid: true })),
  ];
  const mails = new Map<number, MailInMailbox>();
  for (const one of fetched) {
    const size = sizes.get(one.uid);
    // A server may add a FETCH of a mail nobody asked for (RFC 9051 7.5.2); its size is unknown, so it waits its turn.
    if (size === undefined) continue;
    const mail = mailOf(one, uidValidity, size, maxBytes);
    if (mail !== null) mails.set(mail.uid, mail);
  }
  return [...mails.values()].sort((a, b) => a.uid - b.uid);
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
  onBatch: (mails: readonly MailInMailbox[], after: MailboxCursor) => Promise<void>,
  options: FetchOptions = {},
): Promise<void> {
  const count = Math.max(1, options.batch ?? 100);
  const maxBytes = options.maxBytes ?? 50 * 1024 * 1024;
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

    let ready: Promise<readonly MailInMailbox[] | null> | null = null;
    let readyBatch: readonly Listed[] = [];
    for (const batch of planBatches(mails, count, maxBatchBytes, maxBytes)) {
      const next = fetchBatch(batch, uidValidity);
      // Whether it fails is asked when its turn comes; until then a failure must not count as unheard.
      next.catch(() => undefined);
      const renumbered = await hand(ready, readyBatch, uidValidity);
      if (renumbered !== null) return renumbered;
      ready = next;
      readyBatch = batch;
    }
    return (await hand(ready, readyBatch, uidValidity)) ?? "done";
  }

  async function currentStart(): Promise<MailboxCursor> {
    return { uidValidity: await session.ask(folder, (client) => Promise.resolve(validityOf(client))), lastUid: 0 };
  }

  async function hand(
    ready: Promise<readonly MailInMailbox[] | null> | null,
    batch: readonly Listed[],
    uidValidity: number,
  ): Promise<MailboxCursor | null> {
    if (ready === null) return null;
    const mails = await ready;
    if (mails === null) return currentStart();
    await onBatch(mails, { uidValidity, lastUid: batch.at(-1)?.uid ?? 0 });
    return null;
  }

  /** The batch's mails; null when the mailbox was renumbered on the way. */
  async function fetchBatch(batch: readonly Listed[], uidValidity: number): Promise<readonly MailInMailbox[] | null> {
    return session.ask(folder, async (client) => {
      if (validityOf(client) !== uidValidity) return null;
      const mails = await sourcesOf(client, batch, maxBytes);
      const got = new Set(mails.map((mail) => mail.uid));
      const missing = batch.filter((mail) => !got.has(mail.uid));
      if (missing.length > 0) mails.push(...(await secondTry(client, missing, uidValidity)));
      for (const mail of mails) {
        if (mail.truncated) {
          const message = `a mail of ${mail.size} bytes is too large to fetch whole (limit ${maxBytes}); its beginning is kept, look at the rest in the mailbox`;
          problem({ uid: mail.uid, uidValidity, kind: "oversize", message });
        }
      }
      return mails.sort((a, b) => a.uid - b.uid);
    });
  }

  /** What was listed and not given: moved away by somebody meanwhile (no matter), or a fault of the server (said aloud). */
  async function secondTry(client: ImapFlow, missing: readonly Listed[], uidValidity: number): Promise<MailInMailbox[]> {
    const found: MailInMailbox[] = [];
    const still = await client.search({ uid: uidSet(missing.map((mail) => mail.uid)) }, { uid: true });
    for (const uid of still === false || still === undefined ? [] : still) {
      const listed = missing.find((mail) => mail.uid === uid);
      if (listed === undefined) continue;
      const [mail] = await sourcesOf(client, [listed], maxBytes);
      if (mail === undefined)
        problem({
          uid,
          uidValidity,
          kind: "unreadable",
          message: `the server lists mail ${uid} but does not give it; look at it in the mailbox`,
        });
      else found.push(mail);
    }
    return found;
  }
}

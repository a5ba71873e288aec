/** The mails of one batch, also from a server that chokes on one of them. */
import type { FetchMessageObject, ImapFlow } from "imapflow";
import { RoundrobinError } from "../../errors.js";
import type { FetchedMail } from "../../ports.js";
import { HEAD_BYTES, type Listed, uidSet } from "./batch-plan.js";
import { searchUids } from "./search-uids.js";
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

export interface BatchReader {
  readonly session: ImapSession;
  readonly folder: string;
  readonly uidValidity: number;
  /** Bytes of a mail that is fetched whole. */
  readonly maxBytes: number;
  readonly onProblem: (problem: MailboxProblem) => void;
}

/** Attempts at a mail that the server lists and does not give, each over a new line where the last one broke. */
const ATTEMPTS = 3;

/** The numbering of the open mailbox. */
export function validityOf(client: ImapFlow): number {
  if (client.mailbox === false)
    throw new RoundrobinError("MAILBOX_UNAVAILABLE", "the connection to the mailbox broke while it was read; it will be read again later");
  return Number(client.mailbox.uidValidity);
}

/**
 * The mails of the batch, in order; null when the mailbox was renumbered meanwhile. What another client has removed
 * is left out without a word.
 *
 * Some servers break off, hang or answer with nothing at one particular mail (a damaged file, a body their parser
 * dies of). Such a mail must not keep all later replies away for ever, and a server that gives no mail at all must
 * not make us pass any over. So the batch is halved until the mail is found, it is asked for three times, and it is
 * reported as `unreadable` only when the same server, asked after that, does give another mail.
 *
 * @throws RoundrobinError as the session does
 */
export async function readBatch(reader: BatchReader, batch: readonly Listed[]): Promise<readonly MailInMailbox[] | null> {
  const { session, folder } = reader;
  let read: { readonly mails: readonly MailInMailbox[]; readonly withheld: readonly Listed[] } | null;
  try {
    read = await session.ask(folder, (client) => readAtOnce(reader, client, batch));
  } catch (fault) {
    if (!(fault instanceof RoundrobinError) || !fault.retryable) throw fault;
    // Is it the line or a mail? When the server is away this throws, and nothing is passed over.
    await session.ask(folder, (client) => client.noop());
    const [only] = batch;
    if (batch.length === 1 && only !== undefined) return insist(reader, only, fault);
    const middle = Math.ceil(batch.length / 2);
    const first = await readBatch(reader, batch.slice(0, middle));
    const second = first === null ? null : await readBatch(reader, batch.slice(middle));
    return first === null || second === null ? null : [...first, ...second];
  }
  if (read === null) return null;
  const mails = [...read.mails];
  for (const one of read.withheld) {
    const given = await insist(reader, one, null);
    if (given === null) return null;
    mails.push(...given);
  }
  for (const mail of read.mails) {
    if (!mail.truncated) continue;
    const message = `a mail of ${mail.size} bytes is too large to fetch whole (limit ${reader.maxBytes}); its beginning is kept, look at the rest in the mailbox`;
    reader.onProblem({ uid: mail.uid, uidValidity: mail.uidValidity, kind: "oversize", message });
  }
  return mails.sort((a, b) => a.uid - b.uid);
}

/** What the server gives of the batch, and what it still lists but did not give; null when it was renumbered. */
async function readAtOnce(
  reader: BatchReader,
  client: ImapFlow,
  batch: readonly Listed[],
): Promise<{ readonly mails: readonly MailInMailbox[]; readonly withheld: readonly Listed[] } | null> {
  if (validityOf(client) !== reader.uidValidity) return null;
  const mails = await sourcesOf(client, batch, reader.maxBytes);
  const got = new Set(mails.map((mail) => mail.uid));
  const missing = batch.filter((mail) => !got.has(mail.uid));
  if (missing.length === 0) return { mails, withheld: [] };
  const listed = new Set(await searchUids(client, { uid: uidSet(missing.map((mail) => mail.uid)) }));
  return { mails, withheld: missing.filter((mail) => listed.has(mail.uid)) };
}

/** One mail that the server lists and has not given; null when the mailbox was renumbered meanwhile. */
async function insist(reader: BatchReader, listed: Listed, fault: RoundrobinError | null): Promise<readonly MailInMailbox[] | null> {
  const { session, folder, uidValidity } = reader;
  for (let attempt = 2; attempt <= ATTEMPTS; attempt += 1) {
    try {
      const read = await session.ask(folder, async (client) =>
        validityOf(client) === uidValidity ? await sourcesOf(client, [listed], reader.maxBytes) : null,
      );
      if (read === null || read.length > 0) return read;
    } catch (thrown) {
      if (!(thrown instanceof RoundrobinError) || !thrown.retryable) throw thrown;
    }
  }
  if (!(await givesAnother(reader, listed.uid))) {
    throw (
      fault ??
      new RoundrobinError("MAILBOX_UNAVAILABLE", "the server lists mails and gives none of them; they will be asked for again later")
    );
  }
  const message = `the server lists mail ${listed.uid} but does not give it; look at it in the mailbox`;
  reader.onProblem({ uid: listed.uid, uidValidity, kind: "unreadable", message });
  return [];
}

/** Does the server give the beginning of any mail but this one? The nearest older ones are asked for, then the newest. */
async function givesAnother(reader: BatchReader, uid: number): Promise<boolean> {
  const { session, folder } = reader;
  const uids = await session.ask(folder, (client) => searchUids(client, { all: true }));
  const others = [...uids.filter((other) => other < uid).slice(-2), ...uids.filter((other) => other > uid).slice(-1)];
  for (const other of others) {
    try {
      const [mail] = await session.ask(folder, (client) =>
        client.fetchAll(`${other}`, { uid: true, source: { start: 0, maxLength: 1_024 } }, { uid: true }),
      );
      if (mail?.source !== undefined && mail.source.length > 0) return true;
    } catch (thrown) {
      if (!(thrown instanceof RoundrobinError) || !thrown.retryable) throw thrown;
    }
  }
  return false;
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

/** The mails of the batch that the server gives at this one asking. */
export async function sourcesOf(client: ImapFlow, batch: readonly Listed[], maxBytes: number): Promise<MailInMailbox[]> {
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

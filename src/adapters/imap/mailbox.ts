/** A researcher's mailbox over IMAP4rev1 or rev2. */
import type { Instant } from "../../foi/terms.js";
import type { Log, Mailbox, MailboxCursor } from "../../ports.js";
import { withAccessToken } from "../oauth2/access-token.js";
import { type FetchOptions, fetchSince } from "./fetch-since.js";
import { readAgain } from "./read-again.js";
import type { MailInMailbox } from "./read-batch.js";
import { hasMessageId, sentFolder } from "./sent-folder.js";
import { openSession } from "./session.js";
import { IMAP_TIMES, type ImapSettings, type ImapTimes, mailboxName } from "./settings.js";
import { type WatchOptions, watchMailbox } from "./watch.js";

export interface ImapMailbox extends Mailbox {
  /** Everything above the cursor in batches; see `fetch-since.ts`. */
  fetchSince(
    cursor: MailboxCursor | null,
    onBatch: (mails: readonly MailInMailbox[], after: MailboxCursor, withheld: readonly number[]) => Promise<void>,
    options?: FetchOptions,
  ): Promise<void>;
  /** Is a mail with this Message-ID in the mailbox itself? */
  has(messageId: string): Promise<boolean>;
  /** Calls `onNew` at the start and whenever there may be new mail, until `signal` aborts; see `watch.ts`. */
  watch(onNew: () => Promise<void>, signal: AbortSignal, options?: WatchOptions): Promise<void>;
}

/**
 * Connects and logs in at once, so that wrong settings show now. Later a broken connection is made anew by
 * whoever asks next. It may use two connections: one is asked, the other waits for new mail.
 *
 * @throws RoundrobinError MAILBOX_LOGIN, MAILBOX_UNAVAILABLE, INSECURE_LOGIN, NOT_FOUND (no such mailbox).
 * @example
 * const mailbox = await openMailbox(settings, log);
 * await mailbox.fetchSince(await store.cursor(mailbox.name), (mails, after) => store.keepMail(mailbox.name, mails, after, now));
 */
export async function openMailbox(given: ImapSettings, log: Log, times: Partial<ImapTimes> = {}): Promise<ImapMailbox> {
  const settings = withAccessToken(given, "MAILBOX_LOGIN");
  const allTimes = { ...IMAP_TIMES, ...times };
  const session = openSession(settings, log, allTimes);
  try {
    await session.ask(settings.mailbox, () => Promise.resolve());
  } catch (thrown) {
    await session.close();
    throw thrown;
  }

  let sentPath: string | null = null;
  /** Asked again while there is none: the owner may make the folder meanwhile. */
  async function sent(): Promise<string | null> {
    sentPath ??= await session.ask(null, sentFolder);
    return sentPath;
  }

  return {
    name: mailboxName(settings),
    fetchSince: (cursor, onBatch, options) => fetchSince(session, settings.mailbox, log, cursor, onBatch, options),
    readAgain: (place) => readAgain(session, settings.mailbox, place),
    watch: (onNew, signal, options) => watchMailbox(settings, log, allTimes, onNew, signal, options),

    has: (messageId) =>
      session.ask(settings.mailbox, async (client) => {
        // Another client's mail may have come since the folder was opened: a NOOP makes the server say so.
        await client.noop();
        return hasMessageId(client, messageId);
      }),

    async sentHas(messageId: string): Promise<boolean | null> {
      const folder = await sent();
      if (folder === null) return null;
      return session.ask(folder, async (client) => {
        // The folder may have been open since before the mail came: a NOOP makes the server say what is new.
        await client.noop();
        return hasMessageId(client, messageId);
      });
    },

    async keepSent(raw: Uint8Array, at: Instant): Promise<boolean> {
      const folder = await sent();
      if (folder === null) return false;
      await session.ask(null, async (client) => {
        // imapflow drops flags that the folder open now does not keep, whatever folder they are for; ours is read-only.
        if (client.mailbox !== false) await client.mailboxClose();
        await client.append(folder, Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength), ["\\Seen"], new Date(at));
      });
      return true;
    },

    close: () => session.close(),
  };
}

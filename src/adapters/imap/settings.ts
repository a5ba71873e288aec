import type { MailServer } from "../mail-server/mail-server.js";

/** A mailbox as `IMAP_URL` names it: `imaps://user:password@host:port/mailbox`. */
export interface ImapSettings extends MailServer {
  /** `INBOX` when the URL has no path. */
  readonly mailbox: string;
}

/** `imaps://user@host:port/INBOX`: the name of this mailbox in the database and the log; no password. */
export function mailboxName(settings: ImapSettings): string {
  const host = settings.host.includes(":") ? `[${settings.host}]` : settings.host.toLowerCase();
  return `${settings.secure ? "imaps" : "imap"}://${encodeURIComponent(settings.user)}@${host}:${settings.port}/${encodeURIComponent(settings.mailbox)}`;
}

/** Times in milliseconds. The defaults suit the internet; tests make them short. */
export interface ImapTimes {
  /** Name look-up, connection and TLS together. (Default: 30 s) */
  readonly connect: number;
  /** From the connection to the server's first words. (Default: 20 s) */
  readonly greeting: number;
  /** Silence after which a connection counts as dead; while idling a NOOP is sent instead. (Default: 2 min) */
  readonly silence: number;
}

export const IMAP_TIMES: ImapTimes = { connect: 30_000, greeting: 20_000, silence: 120_000 };

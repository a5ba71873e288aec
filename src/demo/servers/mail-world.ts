/**
 * A small world of mail on loopback: one researcher with a mailbox behind SMTP and IMAP, and desks (councils) that
 * answer after hours of virtual time. Everything between them goes over the wire: the researcher's letters by SMTP
 * to the desks, their replies by SMTP into the mailbox that IMAP shows. The clock is the caller's.
 */
import { randomBytes } from "node:crypto";
import nodemailer from "nodemailer";
import type { Instant } from "../../foi/terms.js";
import type { Clock } from "../../ports.js";
import { type ImapServer, startImapServer } from "./imap-server.js";
import { type Folder, MailStore } from "./imap-store.js";
import { type ReceivedMail, type SmtpServer, startSmtpServer } from "./smtp-server.js";

/** A mail that will be sent when its hour has come. */
export interface PlannedMail {
  /** Hours after the mail that caused it. */
  readonly afterHours: number;
  /** Envelope sender; empty for a delivery report. */
  readonly from: string;
  readonly to: string;
  /** The mail as it is when it is sent. */
  readonly compose: (at: Date) => Promise<Buffer>;
}

/** Whoever answers at some addresses. */
export interface Desk {
  readonly name: string;
  /** Lower case. */
  readonly addresses: readonly string[];
  readonly receive: (mail: ReceivedMail, at: Instant) => Promise<readonly PlannedMail[]> | readonly PlannedMail[];
}

export interface Researcher {
  /** Mail to `local+anything@domain` arrives too. */
  readonly address: string;
  readonly user: string;
  readonly password: string;
}

export interface MailWorld {
  /** As `SMTP_URL` and `IMAP_URL` want them. */
  readonly smtpUrl: string;
  readonly imapUrl: string;
  readonly researcher: Researcher;
  readonly store: MailStore;
  readonly imap: ImapServer;
  readonly smtp: SmtpServer;
  /** Every mail that reached a desk, in order. */
  readonly received: readonly { readonly desk: string; readonly at: Instant; readonly mail: ReceivedMail }[];
  /** When the next reply is due; null when nobody is going to write. */
  nextAt(): Instant | null;
  /** Sends what is due by the clock's now, oldest first, each dated with its own hour; says who wrote. */
  deliverDue(): Promise<readonly { readonly desk: string; readonly at: Instant }[]>;
  close(): Promise<void>;
}

interface Waiting {
  readonly desk: string;
  readonly at: number;
  readonly mail: PlannedMail;
}

const bare = (address: string): string => address.toLowerCase().replace(/\+[^@]*(?=@)/, "");

export async function startMailWorld(options: {
  readonly clock: Clock;
  readonly researcher: Researcher;
  readonly desks: readonly Desk[];
  /** 0 or none for any free ports. */
  readonly ports?: { readonly smtp: number; readonly imap: number };
}): Promise<MailWorld> {
  const { clock, researcher, desks } = options;
  const deskAt = new Map(desks.flatMap((desk) => desk.addresses.map((address) => [address, desk] as const)));
  const store = new MailStore();
  const inbox = inboxOf(store, researcher);
  const received: { desk: string; at: Instant; mail: ReceivedMail }[] = [];
  let waiting: Waiting[] = [];
  /** The hour of the reply being sent: replies are sent one after another over one connection. */
  let sendingAt: Date | null = null;
  const worldsOwn = { user: "the-world", password: randomBytes(18).toString("hex") };

  async function arrive(mail: ReceivedMail): Promise<void> {
    const at = mail.user === worldsOwn.user && sendingAt !== null ? sendingAt : new Date(clock.now());
    for (const to of mail.to) {
      if (bare(to) === bare(researcher.address)) {
        store.add(inbox, mail.raw, at);
        continue;
      }
      const desk = deskAt.get(to.toLowerCase());
      if (desk === undefined) continue;
      received.push({ desk: desk.name, at: at.toISOString(), mail });
      for (const planned of await desk.receive(mail, at.toISOString())) {
        waiting.push({ desk: desk.name, at: at.getTime() + planned.afterHours * 3_600_000, mail: planned });
      }
    }
  }

  const smtp = await startSmtpServer({
    accounts: new Map([
      [researcher.user, researcher.password],
      [worldsOwn.user, worldsOwn.password],
    ]),
    refuseRecipient: (address) =>
      bare(address) === bare(researcher.address) || deskAt.has(address.toLowerCase())
        ? null
        : `5.1.1 <${address}>: nobody of that name here`,
    onMail: arrive,
    ...(options.ports === undefined ? {} : { port: options.ports.smtp }),
  });
  const imap = await startImapServer(store, () => new Date(clock.now()), options.ports?.imap ?? 0);
  const carrier = nodemailer.createTransport({
    pool: true,
    host: smtp.host,
    port: smtp.port,
    ignoreTLS: true,
    maxConnections: 1,
    maxMessages: Number.POSITIVE_INFINITY,
    auth: { user: worldsOwn.user, pass: worldsOwn.password },
  });

  const login = `${encodeURIComponent(researcher.user)}:${encodeURIComponent(researcher.password)}`;
  let turn: Promise<unknown> = Promise.resolve();

  async function sendDue(): Promise<{ desk: string; at: Instant }[]> {
    const sent: { desk: string; at: Instant }[] = [];
    for (;;) {
      const now = Date.parse(clock.now());
      const next = waiting.filter((one) => one.at <= now).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) return sent;
      waiting = waiting.filter((one) => one !== next);
      sendingAt = new Date(next.at);
      const raw = await next.mail.compose(sendingAt);
      await carrier.sendMail({ envelope: { from: next.mail.from, to: [next.mail.to] }, raw });
      sent.push({ desk: next.desk, at: sendingAt.toISOString() });
      sendingAt = null;
    }
  }

  return {
    smtpUrl: `smtp://${login}@${smtp.host}:${smtp.port}`,
    imapUrl: `imap://${login}@${imap.host}:${imap.port}/INBOX`,
    researcher,
    store,
    imap,
    smtp,
    received,
    nextAt() {
      const first = Math.min(...waiting.map((one) => one.at));
      return Number.isFinite(first) ? new Date(first).toISOString() : null;
    },
    deliverDue() {
      const mine = turn.then(sendDue);
      turn = mine.catch(() => undefined);
      return mine;
    },
    async close() {
      carrier.close();
      await Promise.all([smtp.close(), imap.close()]);
    },
  };
}

function inboxOf(store: MailStore, researcher: Researcher): Folder {
  const account = store.addAccount(researcher.user, researcher.password);
  const inbox = store.folder(account, "INBOX");
  if (inbox === undefined) throw new Error("an account without INBOX");
  return inbox;
}

/** What the mail adapters cost over the bare libraries: mails fetched and letters sent a second, on loopback. */
import { ImapFlow } from "imapflow";
import nodemailer from "nodemailer";
import { openMailbox } from "../../src/adapters/imap/mailbox.js";
import type { ImapSettings } from "../../src/adapters/imap/settings.js";
import { openPost } from "../../src/adapters/smtp/post.js";
import { startImapServer } from "../../src/demo/servers/imap-server.js";
import { MailStore } from "../../src/demo/servers/imap-store.js";
import { startDovecot } from "../support/dovecot.js";
import { heardLog } from "../support/heard-log.js";
import { requireService } from "../support/service.js";
import { startSmtpSink } from "../support/smtp-sink.js";
import { compare } from "./timing.js";

export const summary = "mails fetched and letters sent a second, against bare imapflow and bare pooled nodemailer";

const MAILS = 2_000;
const LETTERS = 400;
const CONNECTIONS = 5;
const ROUNDS = 7;

/** A reply of `size` bytes, each different. */
const mailOf = (number: number, size: number): Buffer =>
  Buffer.from(
    `From: foi@council${number}.example\r\nMessage-ID: <${number}@bench.example>\r\nSubject: Reply ${number}\r\n\r\n${"An answer to your request. \r\n".repeat(size / 29)}`,
  );

function show(what: string, count: number, times: ReadonlyMap<string, number>): void {
  const [[, bare = 0] = []] = times;
  for (const [name, milliseconds] of times) {
    console.log(
      `${what}  ${name.padEnd(20)} ${String(Math.round((count / milliseconds) * 1_000)).padStart(6)}/s  ${(bare / milliseconds).toFixed(2)} of bare`,
    );
  }
}

async function fetching(what: string, settings: ImapSettings): Promise<void> {
  const mailbox = await openMailbox(settings, heardLog());
  const client = new ImapFlow({
    ...settings,
    doSTARTTLS: false,
    logger: false,
    disableAutoIdle: true,
    auth: { user: settings.user, pass: settings.password },
  });
  await client.connect();
  await client.mailboxOpen("INBOX", { readOnly: true });
  const times = await compare(
    [
      {
        name: "bare imapflow",
        run: async () => {
          for (let from = 1; from <= MAILS; from += 100)
            await client.fetchAll(`${from}:${from + 99}`, { uid: true, source: true }, { uid: true });
        },
      },
      { name: "fetchSince", run: () => mailbox.fetchSince(null, () => Promise.resolve()) },
    ],
    ROUNDS,
  );
  show(what, MAILS, times);
  await client.logout();
  await mailbox.close();
}

async function sending(): Promise<void> {
  const sink = await startSmtpSink();
  const clock = { now: () => new Date().toISOString() };
  const { host, port, user, password } = sink.settings;
  const bare = nodemailer.createTransport({
    pool: true,
    host,
    port,
    ignoreTLS: true,
    maxConnections: CONNECTIONS,
    maxMessages: Number.POSITIVE_INFINITY,
    auth: { user, pass: password },
  });
  const post = openPost(sink.settings, { clock, log: heardLog(), connections: CONNECTIONS, lettersEach: Number.POSITIVE_INFINITY });
  const letters = Array.from({ length: LETTERS }, (_, number) => mailOf(number, 8_000));
  const envelope = { from: "rr@survey.example", to: ["foi@council.example"] };
  const times = await compare(
    [
      { name: "bare nodemailer", run: () => Promise.all(letters.map((raw) => bare.sendMail({ envelope, raw }))) },
      { name: "deliver", run: () => Promise.all(letters.map((raw) => post.deliver(envelope, raw))).then(() => sink.clear()) },
    ],
    ROUNDS,
  );
  show("send 8 KB", LETTERS, times);
  bare.close();
  await post.close();
  await sink.stop();
}

export async function run(): Promise<void> {
  for (const size of [7_000, 62_000]) {
    const store = new MailStore();
    const account = store.addAccount("rr", "pw");
    const inbox = store.folder(account, "INBOX");
    if (inbox === undefined) throw new Error("no INBOX");
    store.addAll(
      inbox,
      Array.from({ length: MAILS }, (_, number) => ({ raw: mailOf(number, size), internalDate: new Date() })),
    );
    const server = await startImapServer(store, () => new Date());
    await fetching(`fetch ${size / 1_000} KB, own server`, {
      host: server.host,
      port: server.port,
      secure: false,
      user: "rr",
      password: "pw",
      mailbox: "INBOX",
      allowInsecure: false,
    });
    await server.close();
    const binary = requireService("Dovecot", "dovecot");
    if (binary === null) continue;
    const dovecot = await startDovecot(binary);
    for (let number = 0; number < MAILS; number += 1) dovecot.deliver(mailOf(number, size));
    await fetching(`fetch ${size / 1_000} KB, Dovecot   `, {
      host: "127.0.0.1",
      port: dovecot.port,
      secure: false,
      user: dovecot.user,
      password: dovecot.password,
      mailbox: "INBOX",
      allowInsecure: false,
    });
    await dovecot.stop();
  }
  await sending();
}

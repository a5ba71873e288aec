/** Watching and fetching together over a line that keeps breaking: every mail comes through once, in order. */
import { expect, test } from "@jest/globals";
import { openMailbox } from "../../../src/adapters/imap/mailbox.js";
import { startImapServer } from "../../../src/demo/servers/imap-server.js";
import { MailStore } from "../../../src/demo/servers/imap-store.js";
import type { MailboxCursor } from "../../../src/ports.js";
import { heardLog } from "../../support/heard-log.js";
import { letter } from "../../support/mailbox-servers.js";

const MAILS = 400;

test(`${MAILS} mails arrive while every connection is reset every few hundredths of a second`, async () => {
  const store = new MailStore();
  const account = store.addAccount("rr", "pw");
  const inbox = store.folder(account, "INBOX");
  if (inbox === undefined) throw new Error("no INBOX");
  const server = await startImapServer(store, () => new Date());
  const log = heardLog();
  const mailbox = await openMailbox(
    { host: server.host, port: server.port, secure: false, user: "rr", password: "pw", mailbox: "INBOX", allowInsecure: false },
    log,
  );

  let cursor: MailboxCursor | null = null;
  const taken: number[] = [];
  const watching = new AbortController();
  const watched = mailbox.watch(
    () =>
      mailbox.fetchSince(
        cursor,
        (mails, after) => {
          taken.push(...mails.map((mail) => mail.uid));
          cursor = after;
          return Promise.resolve();
        },
        { batch: 7 },
      ),
    watching.signal,
    { pauses: { first: 5, longest: 20 }, pollEvery: 50 },
  );

  let resets = 0;
  for (let arrived = 0; arrived < MAILS; ) {
    for (let some = 0; some < 8 && arrived < MAILS; some += 1) store.add(inbox, Buffer.from(letter(`Mail ${(arrived += 1)}`)), new Date());
    await new Promise((resolve) => setTimeout(resolve, 15 + (arrived % 40)));
    resets += server.connections() > 0 ? 1 : 0;
    server.resetConnections();
  }
  for (let tries = 0; tries < 500 && taken.length < MAILS; tries += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  watching.abort();
  await watched;
  await mailbox.close();
  await server.close();

  expect(taken).toEqual(Array.from({ length: MAILS }, (_, index) => index + 1));
  expect(resets).toBeGreaterThan(20);
  expect(log.lines.filter((line) => line.level !== "warn")).toEqual([]);
}, 60_000);

/** Workers by command: what happens while nobody looks. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startImapServer } from "../../src/demo/servers/imap-server.js";
import { MailStore } from "../../src/demo/servers/imap-store.js";
import { letter } from "../support/mailbox-servers.js";
import { testPostgres } from "../support/postgres.js";
import { roundrobin, startRoundrobin, until } from "../support/program.js";
import { type SmtpSink, startSmtpSink } from "../support/smtp-sink.js";

let smtp: SmtpSink;
let imap: Awaited<ReturnType<typeof startImapServer>>;
const mails = new MailStore();
const folder = mkdtempSync(join(tmpdir(), "rr-workers-"));
const postgres = testPostgres();
let env: Record<string, string>;
beforeAll(async () => {
  smtp = await startSmtpSink();
  mails.addAccount("rr", "secret");
  imap = await startImapServer(mails, () => new Date("2026-09-03T09:00:00Z"));
  writeFileSync(
    join(folder, "survey.yaml"),
    "title: Street trees\nsender: { name: Ada Winterbourne, address: trees@study.example }\nreminders: { at: '08:30' }\nquestions:\n  - { id: Q1, text: How many street trees?, type: number }\n",
  );
  writeFileSync(join(folder, "councils.csv"), "name,email,nation\nHartwell Borough Council,foi@hartwell.example,England\n");
  const { host, port, user, database } = await postgres.freshDatabase();
  const { settings } = smtp;
  env = {
    DATABASE_URL: `postgres://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`,
    SMTP_URL: `smtp://${settings.user}:${encodeURIComponent(settings.password)}@127.0.0.1:${settings.port}`,
    IMAP_URL: `imap://rr:secret@127.0.0.1:${imap.port}/INBOX`,
    ROUNDROBIN_NOW: "2026-09-01T09:00:00+01:00",
  };
  expect((await roundrobin(["send", "--pace", "none", "--config", folder], { env })).code).toBe(0);
}, 60_000);
afterAll(async () => {
  await smtp.stop();
  await imap.close();
  rmSync(folder, { recursive: true, force: true });
});

test("a password that is changed while the program runs stops neither it nor its other workers", async () => {
  const running = startRoundrobin(["worker", "mailbox", "replies", "--config", folder], env);
  try {
    await until(
      () => running.log(),
      (log) => log.includes("running: mailbox, replies"),
      "the workers",
      20_000,
    );
    mails.addAccount("rr", "another secret");
    imap.resetConnections();
    await until(
      () => running.log(),
      (log) => log.includes("cannot be watched"),
      "the word that the login is refused",
      20_000,
    );
    await new Promise((done) => setTimeout(done, 500));
    expect(running.log()).not.toMatch(/\n\s+at |UnhandledPromise|triggerUncaught/);
  } catch (fault) {
    throw new Error(`${String(fault)}\n${running.log()}`);
  } finally {
    expect(await running.interrupt()).toBe(0);
    mails.addAccount("rr", "secret");
  }
}, 60_000);

test("the reminder of a day at whose hour nobody was running is sent when somebody is", async () => {
  const account = mails.account("rr");
  const inbox = account === undefined ? undefined : mails.folder(account, "INBOX");
  if (inbox === undefined) throw new Error("the mailbox is not there");
  // Something to be told of: the reply is overdue, and a mail waits.
  mails.add(inbox, Buffer.from(letter("Your request for information under the Act")), new Date("2026-10-05T08:00:00Z"));
  smtp.clear();
  const running = startRoundrobin(["worker", "clock", "letters", "--config", folder], {
    ...env,
    ROUNDROBIN_NOW: "2026-10-06T11:00:00+01:00",
  });
  try {
    await until(
      () => smtp.mails.length,
      (count) => count > 0,
      "the reminder",
      30_000,
    );
  } catch (fault) {
    throw new Error(`${String(fault)}\n${running.log()}`);
  } finally {
    expect(await running.interrupt()).toBe(0);
  }
  expect(smtp.mails.map((mail) => mail.raw.toString("latin1"))).toEqual([expect.stringMatching(/^From: Roundrobin/m)]);
}, 60_000);

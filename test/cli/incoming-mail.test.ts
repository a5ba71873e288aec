/** Mail that needs a person, by command: on a real database and mail servers. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startImapServer } from "../../src/demo/servers/imap-server.js";
import { MailStore } from "../../src/demo/servers/imap-store.js";
import { testPostgres } from "../support/postgres.js";
import { roundrobin } from "../support/program.js";
import { type SmtpSink, startSmtpSink } from "../support/smtp-sink.js";

let smtp: SmtpSink;
let imap: Awaited<ReturnType<typeof startImapServer>>;
const mails = new MailStore();
const folder = mkdtempSync(join(tmpdir(), "round robin, incoming "));
const postgres = testPostgres();
beforeAll(async () => {
  smtp = await startSmtpSink();
  mails.addAccount("rr", "secret");
  imap = await startImapServer(mails, () => new Date("2026-09-03T09:00:00Z"));
});
afterAll(async () => {
  await smtp.stop();
  await imap.close();
  rmSync(folder, { recursive: true, force: true });
});

const raw = (id: string, headers: readonly string[], text: string): Buffer =>
  Buffer.from(
    [
      ...headers,
      "To: trees@study.example",
      `Message-ID: <${id}@theirs.example>`,
      "Date: Thu, 3 Sep 2026 09:00:00 +0100",
      "Content-Type: text/plain; charset=utf-8",
      "",
      text,
    ].join("\r\n"),
  );

test("held, filed by hand, taken back, found by its words, and the sender checked", async () => {
  writeFileSync(
    join(folder, "survey.yaml"),
    `title: Street trees
sender: { name: Ada Winterbourne, address: trees@study.example }
trusted_authserv: mx.study.example
questions:
  - { id: Q1, text: How many street trees does the Council look after?, type: number }
`,
  );
  writeFileSync(join(folder, "councils.csv"), "name,email,nation\nHartwell Borough Council,foi@hartwell.example,England\n");
  const { host, port, user, database } = await postgres.freshDatabase();
  const { settings } = smtp;
  const env = {
    DATABASE_URL: `postgres://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`,
    SMTP_URL: `smtp://${settings.user}:${encodeURIComponent(settings.password)}@127.0.0.1:${settings.port}`,
    IMAP_URL: `imap://rr:secret@127.0.0.1:${imap.port}/INBOX`,
    ROUNDROBIN_NOW: "2026-09-01T09:00:00+01:00",
  };
  const run = async (...args: readonly string[]) => {
    const done = await roundrobin([...args, "--config", folder], { env });
    return { ...done, json: (): unknown => JSON.parse(done.stdout) };
  };
  expect((await run("send", "--pace", "none")).code).toBe(0);
  env.ROUNDROBIN_NOW = "2026-09-03T10:00:00+01:00";
  const account = mails.account("rr");
  const inbox = account === undefined ? undefined : mails.folder(account, "INBOX");
  if (inbox === undefined) throw new Error("the mailbox is not there");
  const put = (content: Buffer) => mails.add(inbox, content, new Date("2026-09-03T08:00:00Z"));
  put(
    raw(
      "a",
      ["From: Someone <officer@elsewhere.example>", "Subject: Your request for information"],
      "Please find our response to your request below.\r\n\r\nQ1. How many street trees does the Council look after?\r\n\r\n4,120\r\n",
    ),
  );
  put(
    raw(
      "b",
      [
        "Authentication-Results: mx.study.example; dmarc=fail header.from=hartwell.example",
        "From: FOI <foi@hartwell.example>",
        "Subject: Your request for information",
      ],
      "Your request for information is refused.",
    ),
  );
  expect((await run("sync")).code).toBe(0);
  const held = (await run("held", "--json")).json();
  expect(held).toMatchObject([
    { from: "officer@elsewhere.example" },
    { reasons: [expect.stringMatching(/check of the sender fails/), expect.any(String)] },
  ]);
  const found = (await run("mails", "--search", "4,120", "--json")).json();
  expect(found).toMatchObject([{ from: "officer@elsewhere.example", state: "held", councils: [], sender: null }]);
  const id = String((found as readonly { readonly id: number }[])[0]?.id);

  expect((await run("file", id, "--council", "hartwell")).stdout).toMatch(/is filed to Hartwell Borough Council/);
  expect((await run("answers", "--json")).json()).toMatchObject([{ question: "Q1", status: "answered", value: 4120 }]);
  expect((await run("contacts", "--json")).json()).toMatchObject([
    { council: "Hartwell Borough Council", address: "foi@hartwell.example", answersFrom: "officer@elsewhere.example", daysToReply: 2 },
  ]);
  expect((await run("file", id, "--undo")).stdout).toMatch(/held again; what it changed for Hartwell Borough Council is taken back/);
  expect((await run("answers", "--json")).json()).toMatchObject([{ question: "Q1", status: "no_reply" }]);
  expect(await run("file", id, "--undo")).toMatchObject({ code: 2 });
  expect(await run("file", id)).toMatchObject({ code: 2 });
  expect((await run("file", id, "--unrelated")).code).toBe(0);
  expect((await run("mails", "--state", "unrelated", "--csv")).stdout).toMatch(/officer@elsewhere\.example/);
  expect((await run("mails", "--json")).json()).toHaveLength(2);
}, 120_000);

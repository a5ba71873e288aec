/** What `sync` and `status` say of a mail that the server lists and does not give. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { IMAP_COMMANDS } from "../../src/demo/servers/imap-commands.js";
import { startImapServer } from "../../src/demo/servers/imap-server.js";
import { MailStore } from "../../src/demo/servers/imap-store.js";
import { letter } from "../support/mailbox-servers.js";
import { testPostgres } from "../support/postgres.js";
import { roundrobin } from "../support/program.js";
import { type SmtpSink, startSmtpSink } from "../support/smtp-sink.js";

let smtp: SmtpSink;
let imap: Awaited<ReturnType<typeof startImapServer>>;
/** The UID that the server keeps to itself. */
let secret: number | null = 2;
const mails = new MailStore();
const folder = mkdtempSync(join(tmpdir(), "rr-withheld-"));
const postgres = testPostgres();
beforeAll(async () => {
  smtp = await startSmtpSink();
  mails.addAccount("rr", "secret");
  const fetch = IMAP_COMMANDS["FETCH"];
  if (fetch === undefined) throw new Error("no FETCH");
  imap = await startImapServer(mails, () => new Date("2026-09-03T09:00:00Z"), 0, {
    ...IMAP_COMMANDS,
    FETCH: {
      ...fetch,
      run(session, args, call) {
        const all = session.view;
        session.view = all.map((mail) => (mail.uid === secret ? { ...mail, uid: 9_999 } : mail));
        const answer = fetch.run(session, args, call);
        session.view = all;
        return answer;
      },
    },
  });
});
afterAll(async () => {
  await smtp.stop();
  await imap.close();
  rmSync(folder, { recursive: true, force: true });
});

test("it is named until a later sync reads it", async () => {
  writeFileSync(
    join(folder, "survey.yaml"),
    "title: Street trees\nsender: { name: Ada Winterbourne, address: trees@study.example }\nquestions:\n  - { id: Q1, text: How many street trees?, type: number }\n",
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
  const run = (...args: readonly string[]) => roundrobin([...args, "--config", folder], { env });
  expect((await run("send", "--pace", "none")).code).toBe(0);
  env.ROUNDROBIN_NOW = "2026-09-03T10:00:00+01:00";
  const account = mails.account("rr");
  const inbox = account === undefined ? undefined : mails.folder(account, "INBOX");
  if (inbox === undefined) throw new Error("the mailbox is not there");
  for (const number of [1, 2]) mails.add(inbox, Buffer.from(letter(`Mail ${number}`)), new Date("2026-09-03T08:00:00Z"));

  const first = await run("sync", "--json");
  expect(first.code).toBe(0);
  expect(JSON.parse(first.stdout)).toMatchObject({ fresh: 1, withheld: 1 });
  expect(first.stderr).toMatch(/1 mail is unread: imap:\/\/rr@127\.0\.0\.1:\d+\/INBOX lists it \(UID 2, since 2026-09-03\)/);
  expect((await run("status")).stdout).toMatch(/1 mail is unread: .* does not give it\. Look at it there/);
  const json = await run("status", "--json");
  expect(JSON.parse(json.stdout)).toHaveLength(1);
  expect(json.stderr).toMatch(/1 mail is unread/);

  secret = null;
  expect((await run("sync")).stdout).toMatch(/^1 new mail:/);
  const after = await run("status");
  expect(`${after.stdout}${after.stderr}`).not.toMatch(/unread/);
}, 120_000);

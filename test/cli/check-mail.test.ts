/** `check` with real servers, and `check --mail`: one mail from the researcher to the researcher. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { startImapServer } from "../../src/demo/servers/imap-server.js";
import { MailStore } from "../../src/demo/servers/imap-store.js";
import { testPostgres } from "../support/postgres.js";
import { type Ended, roundrobin } from "../support/program.js";
import { type SmtpSink, startSmtpSink } from "../support/smtp-sink.js";

const folder = mkdtempSync(join(tmpdir(), "round robin, check "));
const mails = new MailStore();
let smtp: SmtpSink;
let imap: Awaited<ReturnType<typeof startImapServer>>;
/** Does the provider let us send as our plus-address? */
let plusMaySend = true;
const postgres = testPostgres();
const env: Record<string, string> = { ROUNDROBIN_NOW: "2026-09-01T09:00:00+01:00" };
beforeAll(async () => {
  const account = mails.addAccount("rr", "secret");
  smtp = await startSmtpSink({
    faultOf: ({ from }) =>
      plusMaySend || !from.includes("+") ? null : { at: "mail", do: "refuse", code: 550, words: "5.7.60 no right to send as this sender" },
    onMail({ raw }) {
      const inbox = mails.folder(account, "INBOX");
      if (inbox !== undefined) mails.add(inbox, raw, new Date("2026-09-01T08:00:00Z"));
    },
  });
  imap = await startImapServer(mails, () => new Date("2026-09-01T08:00:00Z"));
  writeFileSync(
    join(folder, "survey.yaml"),
    "title: Street trees\nsender: { name: Ada Winterbourne, address: trees@study.example }\nquestions:\n  - { id: Q1, text: How many street trees?, type: number }\n",
  );
  writeFileSync(join(folder, "councils.csv"), "name,email,nation\nHartwell Borough Council,foi@hartwell.example,England\n");
  const { host, port, user, database } = await postgres.freshDatabase();
  const { settings } = smtp;
  env["DATABASE_URL"] = `postgres://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`;
  env["SMTP_URL"] = `smtp://${settings.user}:${encodeURIComponent(settings.password)}@127.0.0.1:${settings.port}`;
  env["IMAP_URL"] = `imap://rr:secret@127.0.0.1:${imap.port}/INBOX`;
});
afterAll(async () => {
  await smtp.stop();
  await imap.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  smtp.clear();
  plusMaySend = true;
});
const check = (...args: readonly string[]): Promise<Ended> => roundrobin(["check", ...args, "--config", folder], { env });

test("without --mail every server is tried and no mail leaves", async () => {
  const { code, stdout } = await check();
  for (const line of [
    /^fine {3}SMTP_URL: SMTP server 127\.0\.0\.1:\d+: logged in as rr without TLS$/m,
    /^fine {3}IMAP_URL: .*127\.0\.0\.1/m,
    /^fine {3}database: is up to date$/m,
    /^fine {3}queue: on PostgreSQL$/m,
    /^Ready\. Next: roundrobin preview, then roundrobin send --dry-run\.$/m,
  ])
    expect(stdout).toMatch(line);
  expect(code).toBe(0);
  expect(smtp.mails).toEqual([]);
}, 60_000);

test("--mail sends one mail from and to the plus-address, finds it, and asks no council", async () => {
  const { code, stdout } = await check("--mail", "--json");
  expect(code).toBe(0);
  const { ok, findings } = JSON.parse(stdout) as { ok: boolean; findings: { where: string; what: string; severity: string }[] };
  expect(ok).toBe(true);
  expect(smtp.mails).toHaveLength(1);
  const [mail] = smtp.mails;
  expect(mail?.from).toMatch(/^trees\+[0-9a-z]{6}@study\.example$/);
  expect(mail?.to).toEqual([mail?.from]);
  expect(findings).toContainEqual({ where: "IMAP_URL", what: `mail to ${mail?.from ?? ""} arrives`, severity: "fine" });
  expect(findings).toContainEqual({
    where: "IMAP_URL",
    what: "the provider keeps no copies in Sent; we put them there",
    severity: "fine",
  });
}, 60_000);

test("--mail tells of a provider that refuses the plus-address, with what would be right", async () => {
  plusMaySend = false;
  const { code, stdout } = await check("--mail");
  expect(code).toBe(2);
  expect(stdout).toMatch(
    /^wrong {2}SMTP_URL: a mail from and to trees\+[0-9a-z]{6}@study\.example .*5\.7\.60.*; set plus_address: false in survey\.yaml/m,
  );
  expect(stdout).toMatch(/^1 thing is wrong\.$/m);
  expect(smtp.mails).toEqual([]);
}, 60_000);

test("--offline --mail connects to nothing", async () => {
  const { code, stdout } = await check("--offline", "--mail");
  expect(stdout).not.toMatch(/SMTP_URL|IMAP_URL|database/);
  expect(code).toBe(0);
  expect(smtp.mails).toEqual([]);
}, 60_000);

/** The commands for letters, events and dates as a researcher uses them, on a real database and mail servers. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startImapServer } from "../../src/demo/servers/imap-server.js";
import { MailStore } from "../../src/demo/servers/imap-store.js";
import { testPostgres } from "../support/postgres.js";
import { roundrobin } from "../support/program.js";
import { type SmtpSink, startSmtpSink } from "../support/smtp-sink.js";

const HARTWELL = "Hartwell Borough Council";
const STRATHMARL = "Strathmarl Council";
const FENWICK = "Fenwick District Council";
const SURVEY = `title: Street trees
sender: { name: Ada Winterbourne, address: trees@study.example }
questions:
  - { id: Q1, text: How many street trees does the Council look after?, type: number }
  - { id: Q2, text: Is there a written tree strategy?, type: boolean }
`;
const COUNCILS = `name,email,nation
${HARTWELL},foi@hartwell.example,England
${STRATHMARL},foi@strathmarl.example,Scotland
${FENWICK},foi@fenwick.example,England
`;

let smtp: SmtpSink;
let imap: Awaited<ReturnType<typeof startImapServer>>;
const mails = new MailStore();
const folders: string[] = [];
const postgres = testPostgres();
beforeAll(async () => {
  smtp = await startSmtpSink();
  mails.addAccount("rr", "secret");
  imap = await startImapServer(mails, () => new Date("2026-09-30T09:00:00Z"));
});
afterAll(async () => {
  await smtp.stop();
  await imap.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

interface Researcher {
  readonly folder: string;
  /** At a moment; without one as before. */
  readonly run: (args: readonly string[], at?: string) => ReturnType<typeof roundrobin>;
}

/** A folder whose requests left on 1 September 2026; the replies are due on the 29th. */
async function researcher(survey = SURVEY): Promise<Researcher> {
  const folder = mkdtempSync(join(tmpdir(), "round robin, letters "));
  folders.push(folder);
  writeFileSync(join(folder, "survey.yaml"), survey);
  writeFileSync(join(folder, "councils.csv"), COUNCILS);
  const { host, port, user, database } = await postgres.freshDatabase();
  const { settings } = smtp;
  const env = {
    DATABASE_URL: `postgres://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`,
    SMTP_URL: `smtp://${settings.user}:${encodeURIComponent(settings.password)}@127.0.0.1:${settings.port}`,
    IMAP_URL: `imap://rr:secret@127.0.0.1:${imap.port}/INBOX`,
  };
  let now = "2026-09-01T09:00:00+01:00";
  const run = (args: readonly string[], at?: string) => {
    now = at ?? now;
    return roundrobin([...args, "--config", folder], { env: { ...env, ROUNDROBIN_NOW: now } });
  };
  const sent = await run(["send", "--pace", "none"]);
  if (sent.code !== 0) throw new Error(sent.stderr);
  smtp.clear();
  return { folder, run };
}

describe("letters by command", () => {
  test("what is due is previewed for all, leaves with --yes, and then nothing is due", async () => {
    const { run } = await researcher();
    const asked = await run(
      ["event", "clarification_requested", "--council", "Fenwick", "--data", '{"questions":["Which year?"]}', "--reason", "by telephone"],
      "2026-09-10T09:00:00+01:00",
    );
    expect(asked).toMatchObject({ code: 0, stderr: "" });
    expect(asked.stdout).toContain("now:    waiting for clarification, no date is running");

    const preview = await run(["letter", "--due"], "2026-09-30T10:00:00+01:00");
    expect(preview.code).toBe(0);
    for (const row of [
      /Hartwell Borough Council +overdue +foi@hartwell\.example/,
      /Strathmarl Council +overdue/,
      /Fenwick District Council +clarification +-/,
    ])
      expect(preview.stdout).toMatch(row);
    expect(preview.stdout).toContain("2 letters to send, 1 wait for you.");
    expect(preview.stderr).toContain(
      'they ask: Which year?; answer it: roundrobin letter clarification --council "Fenwick District Council" --answer',
    );
    expect(preview.stderr).toContain("Nothing was sent.");
    expect(smtp.mails).toHaveLength(0);

    const sent = await run(["letter", "--due", "--yes"]);
    expect(sent).toMatchObject({ code: 0 });
    expect(
      smtp.mails
        .map((mail) => mail.to)
        .flat()
        .sort(),
    ).toEqual(["foi@hartwell.example", "foi@strathmarl.example"]);
    const again = await run(["letter", "--due", "--yes"]);
    expect(again.stdout).toContain("0 letters to send, 1 wait for you.");
    expect(smtp.mails).toHaveLength(2);

    const second = await run(["letter", "overdue", "--council", "Hartwell", "--yes"]);
    expect(second).toMatchObject({ code: 1, stdout: "" });
    expect(second.stderr).toContain("no overdue letter now: we wrote on 30 September 2026; from 8 October 2026 on it may be");

    const missing = await run(["letter", "clarification", "--council", "Fenwick", "--yes"]);
    expect(missing.code).toBe(2);
    const answered = await run([
      "letter",
      "clarification",
      "--council",
      "Fenwick",
      "--answer",
      "The year to March 2025.",
      "--yes",
      "--json",
    ]);
    expect(JSON.parse(answered.stdout)).toEqual([
      { council: FENWICK, letter: "clarification", state: "sent", detail: "to foi@fenwick.example" },
    ]);
    const deadlines = JSON.parse((await run(["deadlines", "--json"])).stdout) as { council: string; due: string }[];
    expect(deadlines.find((row) => row.council === FENWICK)?.due).toBe("2026-10-28");
  }, 120_000);

  test("one letter is shown word for word, and a complaint is kept with its correspondence", async () => {
    const { folder, run } = await researcher();
    const shown = await run(["letter", "overdue", "--council", "Hartwell"], "2026-10-20T10:00:00+01:00");
    expect(shown.code).toBe(0);
    for (const line of [
      /^To: foi@hartwell\.example$/m,
      /^Reply-To: trees\+[0-9a-z]{6}@study\.example$/m,
      /^In-Reply-To: <rr-[0-9a-z]{6}\.request\.1@study\.example>$/m,
      /^Dear Hartwell Borough Council,$/m,
    ])
      expect(shown.stdout).toMatch(line);
    const bundle = join(folder, "hartwell.zip");
    const complaint = await run(["letter", "complaint", "--council", "Hartwell", "--reasons", "They promised.", "--bundle", bundle]);
    expect(complaint).toMatchObject({ code: 0 });
    expect(complaint.stdout).toContain("To: (no address yet)");
    expect(readFileSync(bundle).subarray(0, 2).toString()).toBe("PK");
    expect((await run(["letter", "complaint", "--council", "Hartwell", "--yes"])).stderr).toContain("say where it goes with --to ADDRESS");
    expect(smtp.mails).toHaveLength(0);
    expect((await run(["letter", "complaint", "--council", "Hartwell", "--to", "cases@regulator.example", "--yes"])).code).toBe(0);
    expect(smtp.mails[0]?.to).toEqual(["cases@regulator.example"]);
    expect((await run(["letter", "complaint", "--council", "Strathmarl"])).stderr).toContain("asks for an internal review first");
  }, 120_000);

  test("the log is listed and corrected, and a correction can be taken back", async () => {
    const { folder, run } = await researcher();
    const extended = ["event", "pit_extension", "--council", "Hartwell", "--data", '{"extraWorkingDays":10}', "--at", "2026-09-20"];
    expect((await run([...extended, "--reason", "their letter by post"], "2026-09-21T10:00:00+01:00")).stdout).toContain("due 2026-10-13");
    const listed = JSON.parse((await run(["event", "--council", "Hartwell", "--json"])).stdout) as {
      id: number;
      type: string;
      source: string;
      stands: boolean;
    }[];
    expect(listed.map(({ type, source, stands }) => [type, source.replace(/ \d+$/, ""), stands])).toEqual([
      ["sent", "letter", true],
      ["pit_extension", "person: their letter by post", true],
    ]);
    const id = String(listed[1]?.id ?? 0);
    const back = await run(["event", "retracted", "--council", "Hartwell", "--event", id, "--reason", "it was another council's"]);
    expect(back.stdout).toContain("now:    sent, due 2026-09-29");
    const out = join(folder, "deadlines.ics");
    expect((await run(["calendar", "--out", out])).code).toBe(0);
    expect(readFileSync(out, "utf8").match(/^SUMMARY:.*reply due/gm)).toHaveLength(3);
  }, 120_000);

  test.each<readonly [readonly string[], number, RegExp]>([
    [["letter"], 2, /say which letter and to whom/],
    [["letter", "greeting", "--council", "Hartwell"], 2, /there is no letter "greeting"; the letters are reminder, overdue/],
    [["letter", "--due", "--council", "Hartwell"], 2, /--due drafts what is due for all councils/],
    [["letter", "overdue", "--council", "Nowhere"], 1, /no council of this survey is called "Nowhere"/],
    [["letter", "overdue", "--council", "Council"], 1, /could be/],
    [["letter", "resend", "--council", "Hartwell", "--to", "not an address", "--yes"], 2, /--to takes one mail address/],
    [["event", "closed"], 2, /say which council/],
    [["event", "closed", "--council", "Hartwell"], 2, /say why/],
    [["event", "paused", "--council", "Hartwell", "--reason", "x"], 2, /there is no event "paused"; the events are sent,/],
    [["event", "closed", "--council", "Hartwell", "--reason", "x", "--at", "tomorrow"], 2, /--at takes a time with its offset/],
    [["event", "closed", "--council", "Hartwell", "--reason", "x", "--at", "2026-12-24"], 2, /has not come yet/],
    [
      ["event", "response_received", "--council", "Hartwell", "--reason", "x", "--data", '{"kind":"some"}'],
      2,
      /kind should be full, partial, refusal or not_held/,
    ],
    [["event", "retracted", "--council", "Hartwell", "--reason", "x"], 2, /--event ID/],
  ])("%j is refused in one line that says what would be right", async (args, code, message) => {
    wrongUse ??= researcher();
    const ended = await (await wrongUse).run(args);
    expect({ code: ended.code, stdout: ended.stdout, lines: ended.stderr.trim().split("\n").length }).toEqual({
      code,
      stdout: "",
      lines: 1,
    });
    expect(ended.stderr).toMatch(message);
    expect(smtp.mails).toHaveLength(0);
  });
  let wrongUse: Promise<Researcher> | null = null;

  test("a rule that is on sends its chaser with sync, once", async () => {
    const { run } = await researcher(
      `${SURVEY}rules: { chase_overdue: true }\nreminders: { quiet: [{ from: 2026-09-30, to: 2026-10-02 }] }\n`,
    );
    const synced = await run(["sync"], "2026-09-30T10:00:00+01:00");
    expect(synced).toMatchObject({ code: 0 });
    // At sixty an hour the first may leave now, the others a minute apart; the digest keeps quiet.
    expect(smtp.mails.map((mail) => mail.to)).toEqual([["foi@fenwick.example"]]);
    const later = await run(["sync", "--json"], "2026-09-30T11:00:00+01:00");
    expect(JSON.parse(later.stdout)).toMatchObject({ letters: 2, reminders: 0 });
    await run(["sync"], "2026-10-01T11:00:00+01:00");
    expect(smtp.mails).toHaveLength(3);
  }, 120_000);
});

test("deadline --file: a ledger beyond the list of bank holidays has no date, the others keep theirs", async () => {
  const folder = mkdtempSync(join(tmpdir(), "round robin, ledgers "));
  folders.push(folder);
  const file = join(folder, "ledgers.json");
  const ledger = (id: string, received: string) => ({ id, regime: "FOIA", received, events: [] });
  writeFileSync(
    file,
    JSON.stringify([ledger("near", "2026-09-01T12:00+01:00"), ledger("far", "2199-09-01T12:00+01:00"), ledger("day", "2026-09-02")]),
  );
  const ended = await roundrobin(["deadline", "--file", file, "--json"]);
  expect(ended.code).toBe(1);
  const rows = JSON.parse(ended.stdout) as { id: string; due: string | null; receivedOn: string; working: unknown[]; rule: string }[];
  expect(rows.map(({ id, due }) => [id, due])).toEqual([
    ["near", "2026-09-29"],
    ["far", null],
    ["day", "2026-09-30"],
  ]);
  expect(rows[1]).toEqual({ id: "far", due: null, receivedOn: "2199-09-01", working: [], rule: "FOIA s.10(1)" });
  expect(ended.stderr.trim()).toMatch(/^roundrobin: far: the list of bank holidays .* Run: roundrobin holidays update$/);
});

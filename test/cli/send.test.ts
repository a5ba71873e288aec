/** `send` and what steers it, as a researcher uses them, on a real database and a real mail server. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { testPostgres } from "../support/postgres.js";
import { type Ended, roundrobin, startRoundrobin, until } from "../support/program.js";
import { type SmtpSink, startSmtpSink } from "../support/smtp-sink.js";

const TUESDAY = "2026-09-01T09:00:00+01:00";
const SURVEY = `title: Street trees
sender: { name: Ada Winterbourne, address: trees@study.example }
questions:
  - { id: Q1, text: How many street trees does the Council look after?, type: number }
`;
const THREE = ["Hartwell", "Strathmarl", "Fenwick"];

let smtp: SmtpSink;
/** Whom the mail server does not know. */
let unknown: RegExp = /^$/;
const folders: string[] = [];
const postgres = testPostgres();
beforeAll(async () => {
  smtp = await startSmtpSink({ refuseRecipient: (to) => (unknown.test(to) ? "5.1.1 no such mailbox" : null) });
});
afterAll(async () => {
  await smtp.stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

interface Researcher {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly run: (...args: readonly string[]) => Promise<Ended>;
  readonly write: (survey: string) => void;
  readonly at: (now: string) => void;
}

/** A survey that nobody has been asked in; the mail server begins anew. */
async function researcher(names: readonly string[] = THREE, survey = SURVEY): Promise<Researcher> {
  smtp.clear();
  unknown = /^$/;
  const folder = mkdtempSync(join(tmpdir(), "round robin, send "));
  folders.push(folder);
  const write = (text: string): void => writeFileSync(join(folder, "survey.yaml"), text);
  write(survey);
  const rows = names.map((name) => `${name} Council,foi@${name.toLowerCase()}.example,England\n`);
  writeFileSync(join(folder, "councils.csv"), `name,email,nation\n${rows.join("")}`);
  const { host, port, user, database } = await postgres.freshDatabase();
  const { settings } = smtp;
  const env: Record<string, string> = {
    DATABASE_URL: `postgres://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`,
    SMTP_URL: `smtp://${settings.user}:${encodeURIComponent(settings.password)}@127.0.0.1:${settings.port}`,
    ROUNDROBIN_NOW: TUESDAY,
  };
  return {
    folder,
    env,
    write,
    run: (...args) => roundrobin([...args, "--config", folder], { env }),
    at: (now) => void (env["ROUNDROBIN_NOW"] = now),
  };
}
const json = <T>({ code, stdout, stderr }: Ended): T => {
  if (code !== 0) throw new Error(`code ${String(code)}: ${stderr}`);
  return JSON.parse(stdout) as T;
};
const asked = (): readonly string[] => smtp.mails.flatMap(({ to }) => to).sort();
const NOBODY = { sent: 0, refused: 0, postponed: 0, unknown: 0 };

describe("send --dry-run", () => {
  test("shows whom, when and with which subject; nothing is queued, nothing leaves", async () => {
    const { run } = await researcher();
    const plan = await run("send", "--dry-run");
    expect(plan).toMatchObject({ code: 0, stderr: "" });
    expect(plan.stdout).toMatch(/^Hartwell Council +foi@hartwell\.example +2026-09-01 08:\d\d +.*Street trees/m);
    expect(plan.stdout).toContain("3 would be sent, 0 have had it or are not in this batch. Nothing was sent.");
    expect(json<unknown[]>(await run("letters", "--json"))).toEqual([]);
    expect(smtp.mails).toEqual([]);
  }, 60_000);

  test("keeps the pace, office hours, weekends and bank holidays", async () => {
    const { run, at } = await researcher();
    // The Saturday before the summer bank holiday.
    at("2026-08-29T10:00:00+01:00");
    const times = json<{ council: string; to: string[]; subject: string; at: string }[]>(
      await run("send", "--dry-run", "--json", "--pace", "2"),
    ).map((row) => Date.parse(row.at));
    const nine = Date.parse("2026-09-01T09:00:00+01:00");
    expect(times).toEqual([...times].sort((a, b) => a - b));
    times.forEach((time, index) => {
      expect(time).toBeGreaterThanOrEqual(nine + index * 30 * 60_000);
      expect(time).toBeLessThan(nine + (index + 1) * 30 * 60_000);
    });
    const atOnce = json<{ at: string }[]>(await run("send", "--dry-run", "--json", "--pace", "none"));
    expect(new Set(atOnce.map((row) => row.at.slice(0, 16)))).toEqual(new Set(["2026-08-29T09:00"]));
  }, 60_000);

  test.each([
    ["--pace", "quick", /--pace takes letters an hour, or none; not "quick"/],
    ["--pace", "0", /--pace takes letters an hour, or none; not "0"/],
    ["--limit", "some", /--limit/],
  ])("%s %s is wrong use, in one line", async (option, value, message) => {
    const ended = await (wrongUse ??= researcher()).then(({ run }) => run("send", option, value));
    expect({ code: ended.code, stdout: ended.stdout, lines: ended.stderr.trim().split("\n").length }).toEqual({
      code: 2,
      stdout: "",
      lines: 1,
    });
    expect(ended.stderr).toMatch(message);
  });
  let wrongUse: Promise<Researcher> | null = null;
});

describe("send", () => {
  test("goes on where it stopped, and then there is nothing to send", async () => {
    const { run } = await researcher();
    expect((await run("send", "--pace", "none", "--limit", "1")).stdout).toBe("1 sent\n");
    expect(asked()).toEqual(["foi@fenwick.example"]);
    expect((await run("send", "--dry-run")).stdout).toContain("2 would be sent, 1 have had it");
    expect(json(await run("send", "--pace", "none", "--json"))).toEqual({ ...NOBODY, sent: 2, waiting: 0, councils: 3 });
    expect(json(await run("send", "--pace", "none", "--json"))).toEqual({ ...NOBODY, waiting: 0, councils: 3 });
    expect((await run("send", "--dry-run")).stdout).toContain("0 would be sent, 3 have had it");
    expect(asked()).toEqual(["foi@fenwick.example", "foi@hartwell.example", "foi@strathmarl.example"]);
  }, 60_000);

  test("queues nothing for a mail server that refuses the login", async () => {
    const { run, folder, env } = await researcher();
    const url = (env["SMTP_URL"] ?? "").replace(/:[^:@/]+@/, ":wrong@");
    const ended = await roundrobin(["send", "--pace", "none", "--config", folder], { env: { ...env, SMTP_URL: url } });
    expect(ended).toMatchObject({ code: 1, stdout: "" });
    expect(ended.stderr).toMatch(/127\.0\.0\.1:\d+ .*(?:login|password)/i);
    expect(ended.stderr).not.toContain("wrong@");
    expect(ended.stderr).toMatch(/; nothing was queued$/m);
    expect(json<unknown[]>(await run("letters", "--json"))).toEqual([]);
    expect(smtp.mails).toEqual([]);
    expect((await run("send", "--pace", "none")).stdout).toBe("3 sent\n");
  }, 60_000);

  test("says who refused, and does not ask them again", async () => {
    const { run } = await researcher();
    unknown = /hartwell/;
    expect((await run("send", "--pace", "none")).stdout).toBe("2 sent; 1 refused (roundrobin status shows which)\n");
    expect((await run("letters", "--state", "refused")).stdout).toMatch(/Hartwell Council +request +refused .*550 5\.1\.1/);
    unknown = /^$/;
    expect(json(await run("send", "--pace", "none", "--json"))).toMatchObject({ sent: 0, waiting: 0 });
    expect(asked()).toEqual(["foi@fenwick.example", "foi@strathmarl.example"]);
  }, 60_000);

  test("takes back what has not left: a large batch waits until the time to undo is over", async () => {
    const many = Array.from({ length: 21 }, (_, index) => `Place${"abcdefghijklmnopqrstu"[index] ?? ""}`);
    const { run, folder, env } = await researcher(many, `${SURVEY}pace: { per_hour: 60, undo_minutes: 30 }\n`);
    const sending = startRoundrobin(["send", "--config", folder], env);
    await until(
      () => sending.log(),
      (log) => log.includes("the first leaves after 08:30 UTC; Ctrl-C and `roundrobin send --undo` takes back"),
      "the word about undoing",
    );
    await sending.interrupt();
    expect(smtp.mails).toEqual([]);
    expect(json<{ state: string }[]>(await run("letters", "--state", "queued", "--json"))).toHaveLength(21);
    expect((await run("send", "--undo")).stdout).toBe("21 requests are taken back. `roundrobin send` asks these councils again.\n");
    expect(json(await run("send", "--undo", "--json"))).toEqual({ cancelled: 0, left: 0 });
    // Few go at once; what has left cannot be taken back.
    expect(json(await run("send", "--pace", "none", "--limit", "2", "--json"))).toMatchObject({ sent: 2, waiting: 0 });
    expect((await run("send", "--undo")).stdout).toMatch(/^0 requests are taken back; 2 had left already or are under way/);
    expect(asked()).toEqual(["foi@placea.example", "foi@placeb.example"]);
  }, 120_000);
});

describe("pause, resume and the brake", () => {
  test("nothing is queued or sent while paused; resume goes on", async () => {
    const { run } = await researcher();
    expect((await run("pause", "--reason", "wrong question 4")).stdout).toBe(
      "Sending is paused; 0 letters wait. `roundrobin resume` goes on.\n",
    );
    expect(json(await run("pause", "--json"))).toEqual({ paused: true, changed: false, waiting: 0 });
    const stopped = await run("send", "--pace", "none");
    expect(stopped).toMatchObject({ code: 1, stdout: "" });
    expect(stopped.stderr).toContain("sending is paused since 2026-09-01 08:00 UTC: wrong question 4.");
    expect(json<unknown[]>(await run("letters", "--json"))).toEqual([]);
    expect((await run("letters")).stdout).toContain("wrong question 4");
    expect((await run("resume")).stdout).toMatch(/^Sending goes on; 0 letters wait/);
    expect(json(await run("resume", "--json"))).toEqual({ paused: false, changed: false, waiting: 0 });
    expect((await run("send", "--pace", "none")).stdout).toBe("3 sent\n");
  }, 60_000);

  test("the brake stops a batch of stale addresses, and a person goes on", async () => {
    const { run, at } = await researcher(["Aa", "Bb", "Cc", "Dd", "Ee", "Ff", "Gg", "Hh"].map((name) => `${name}ford`));
    unknown = /foi@(?:aa|bb|cc|dd|ee|ff)ford/;
    // One at a time, or all are under way before the fifth is known.
    for (let letter = 1; letter <= 4; letter++) expect((await run("send", "--pace", "none", "--limit", "1")).code).toBe(0);
    const braked = await run("send", "--pace", "none", "--limit", "1");
    expect(braked.code).toBe(1);
    expect(braked.stdout).toBe("0 sent; 1 refused (roundrobin status shows which)\n");
    expect(braked.stderr).toMatch(
      /sending is stopped by the brake since 2026-09-01 .*: 5 of the last 5 letters were refused or bounced \(\w+ford Council: 550/,
    );
    const still = await run("send", "--pace", "none");
    expect(still).toMatchObject({ code: 1, stdout: "" });
    expect(still.stderr).toContain("stopped by the brake");
    unknown = /^$/;
    // What happened before somebody went on is not held against the letters after it.
    at("2026-09-01T10:00:00+01:00");
    expect((await run("resume", "--reason", "addresses mended")).code).toBe(0);
    expect((await run("send", "--pace", "none")).stdout).toBe("3 sent\n");
  }, 120_000);
});

test("status says which wave it is, and the next wave asks every council once more", async () => {
  const { run, write, at } = await researcher();
  expect((await run("send", "--pace", "none")).code).toBe(0);
  const first = await run("status");
  expect(first.stdout).toMatch(/^Street trees, wave 1\n+council +state/);
  at("2027-09-01T09:00:00+01:00");
  write(`${SURVEY}wave: 2\n`);
  const before = json<{ council: string; state: string; wave: number }[]>(await run("status", "--json"));
  expect(before.map(({ state, wave }) => [state, wave])).toEqual(THREE.map(() => ["not_sent", 2]));
  expect((await run("send", "--pace", "none")).stdout).toBe("3 sent\n");
  expect(asked()).toHaveLength(6);
  expect((await run("status")).stdout).toMatch(/^Street trees, wave 2\n/);
  const csv = (await run("status", "--csv")).stdout.split("\n");
  expect(csv[0]).toMatch(/^council,state,.*,flagged,wave$/);
  expect(csv[1]).toMatch(/,2$/);
}, 60_000);

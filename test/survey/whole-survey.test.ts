/**
 * A whole survey by the commands alone, against a real IMAP server (Dovecot) and a real SMTP conversation by URL:
 * from `init` to the dataset, with replies in both layouts that the first survey met.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { simpleParser } from "mailparser";
import { readQuestionnaireFile } from "../../src/adapters/settings/survey-file.js";
import type { CouncilMail, DemoCouncil } from "../../src/demo/councils/council.js";
import { COUNCILS_THAT_ANSWER } from "../../src/demo/councils/councils-that-answer.js";
import { findTokens } from "../../src/message/token.js";
import { freePort } from "../support/free-port.js";
import { type MailboxServer, mailboxServers } from "../support/mailbox-servers.js";
import { roundrobin, startRoundrobin, until } from "../support/program.js";
import { type SmtpSink, startSmtpSink } from "../support/smtp-sink.js";

const SENT_AT = "2026-09-01T09:00:00+01:00";
const [marlbrook, fernhollow] = COUNCILS_THAT_ANSWER as readonly [DemoCouncil, DemoCouncil];

interface StatusRow {
  readonly council: string;
  readonly state: string;
  readonly outcome: string;
  readonly authorityReference: string | null;
  readonly due: string | null;
  readonly overdueBy: number;
  readonly messages: number;
  readonly answered: number;
}
interface AnswerRow {
  readonly council: string;
  readonly question: string;
  readonly status: string;
  readonly text: string;
  readonly value: unknown;
  readonly message: number | null;
}

// Dovecot as another user is the mailbox suite's affair; here one of each kind will do.
describe.each(mailboxServers().slice(0, 2))("a survey with %s", (_name, startMailbox) => {
  let folder: string;
  let imap: MailboxServer;
  let smtp: SmtpSink;
  let env: Record<string, string>;
  let webPort: number;
  const run = (args: readonly string[], now = SENT_AT) =>
    roundrobin([...args, "--config", folder], { env: { ...env, ROUNDROBIN_NOW: now } });
  const json = async <T>(args: readonly string[], now?: string): Promise<T> => {
    const ended = await run([...args, "--json"], now);
    if (ended.code !== 0) throw new Error(`${args.join(" ")}: ${ended.stderr}`);
    return JSON.parse(ended.stdout) as T;
  };

  beforeAll(async () => {
    folder = join(mkdtempSync(join(tmpdir(), "round robin, survey ")), "my survey");
    imap = await startMailbox();
    smtp = await startSmtpSink();
    webPort = await freePort();
    const login = (settings: { user: string; password: string }) =>
      `${encodeURIComponent(settings.user)}:${encodeURIComponent(settings.password)}`;
    env = {
      SMTP_URL: `smtp://${login(smtp.settings)}@127.0.0.1:${smtp.settings.port}`,
      IMAP_URL: `imap://${login(imap.settings)}@127.0.0.1:${imap.settings.port}/INBOX`,
      ROUNDROBIN_WEB: `127.0.0.1:${webPort}`,
    };
  }, 60_000);
  afterAll(async () => {
    await imap.stop();
    await smtp.stop();
    rmSync(join(folder, ".."), { recursive: true, force: true });
  });

  /** The request to one council as it left, read as the council reads it. */
  async function requestTo(council: DemoCouncil) {
    const sent = smtp.mails.find((mail) => mail.to.includes(council.email));
    if (sent === undefined) throw new Error(`nothing was sent to ${council.name}`);
    const mail = await simpleParser(sent.raw);
    const text = mail.text ?? "";
    return {
      subject: mail.subject ?? "",
      text,
      messageId: mail.messageId ?? "",
      replyTo: mail.replyTo?.value[0]?.address ?? "",
      token: findTokens(text)[0]?.token ?? "",
    };
  }
  async function deliver(
    council: DemoCouncil,
    pick: (mails: readonly CouncilMail[]) => CouncilMail | undefined,
    at: string,
  ): Promise<void> {
    const { questionnaire } = readQuestionnaireFile(join(folder, "questionnaire.yaml"));
    if (questionnaire === null) throw new Error("the questionnaire is not right");
    const asked = await requestTo(council);
    const mail = pick(council.replies(asked, questionnaire));
    if (mail === undefined) throw new Error(`${council.name} does not write that`);
    imap.deliver(
      [
        `From: ${mail.from.name} <${mail.from.address}>`,
        `To: ${asked.replyTo}`,
        `Subject: ${mail.subject}`,
        `Message-ID: <${mail.afterHours}.${council.email}>`,
        `In-Reply-To: ${asked.messageId}`,
        `Date: ${new Date(at).toUTCString()}`,
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
        "",
        (mail.text ?? "").replaceAll("\n", "\r\n"),
      ].join("\r\n"),
      new Date(at),
    );
  }

  test("init writes a folder that check finds wanting until it is filled in", async () => {
    const init = await roundrobin(["init", folder]);
    expect(init).toMatchObject({ code: 0, stderr: "" });
    const wanting = await run(["check", "--offline"]);
    expect(wanting.code).toBe(2);
    expect(wanting.stdout).toContain("councils.csv");
    const survey = readFileSync(join(folder, "survey.yaml"), "utf8");
    writeFileSync(
      join(folder, "survey.yaml"),
      survey.replace("R Researcher", "Robin Ashdown").replace("foi-study@example.org", "survey@us.example"),
    );
    writeFileSync(
      join(folder, "councils.csv"),
      `name,email,nation\n${marlbrook.name},${marlbrook.email},England\n${fernhollow.name},${fernhollow.email},England\nSilent Council,foi@silent.example,Scotland\n`,
    );
    expect((await roundrobin(["init", folder])).code).toBe(2);
  }, 60_000);

  test("check finds every server in order", async () => {
    const check = await json<{ ok: boolean; findings: { severity: string; where: string; what: string }[] }>(["check"]);
    expect(check.findings.filter((finding) => finding.severity === "error")).toEqual([]);
    expect(JSON.stringify(check)).not.toContain(imap.settings.password);
  }, 60_000);

  test("preview shows the mails, a dry run the plan, and nothing leaves", async () => {
    const preview = await json<{ council: string; text: string; replyTo: string }[]>(["preview"]);
    expect(preview).toHaveLength(3);
    expect(preview[0]?.text).toContain("Q12c. What were the main obstacles encountered to the implementation?");
    expect(preview[0]?.text).toContain("Promoting Usage");
    expect((await run(["send", "--dry-run"])).stdout).toContain("3 would be sent");
    expect(smtp.mails).toHaveLength(0);
  }, 60_000);

  test("send asks each council once, however often it is called", async () => {
    expect(await json(["send", "--pace", "none", "--limit", "1"])).toMatchObject({ sent: 1 });
    expect(await json(["send", "--pace", "none"])).toMatchObject({ sent: 2, waiting: 0 });
    expect(await json(["send", "--pace", "none"])).toMatchObject({ sent: 0 });
    expect(new Set(smtp.mails.map((mail) => mail.to[0]))).toEqual(new Set([fernhollow.email, marlbrook.email, "foi@silent.example"]));
    expect(smtp.mails).toHaveLength(3);
  }, 60_000);

  test("sync files the acknowledgements and learns the councils' references", async () => {
    await deliver(marlbrook, (mails) => mails[0], "2026-09-01T12:00:00+01:00");
    await deliver(fernhollow, (mails) => mails[0], "2026-09-02T05:00:00+01:00");
    expect(await json(["sync"], "2026-09-02T07:00:00+01:00")).toMatchObject({ fresh: 2, filed: 2, held: 0 });
    const status = await json<StatusRow[]>(["status"], "2026-09-02T10:00:00+01:00");
    expect(status.map((row) => [row.council, row.state, row.authorityReference, row.due])).toEqual([
      ["Fernhollow City Council", "acknowledged", "FOI 2026/0417", "2026-09-29"],
      ["Marlbrook Borough Council", "acknowledged", "10100448", "2026-09-29"],
      ["Silent Council", "sent", null, "2026-09-29"],
    ]);
  }, 60_000);

  test("sync reads the replies, once, and what nobody can place is held", async () => {
    await deliver(marlbrook, (mails) => mails[1], "2026-09-10T11:00:00+01:00");
    await deliver(fernhollow, (mails) => mails[1], "2026-09-18T11:00:00+01:00");
    imap.deliver(
      "From: Clerk <clerk@elsewhere.example>\r\nTo: survey@us.example\r\nSubject: Your letter\r\nMessage-ID: <x@elsewhere.example>\r\n\r\nWhat do you want to know, please?\r\n",
      new Date("2026-09-18T12:00:00Z"),
    );
    expect(await json(["sync"], "2026-09-19T07:00:00+01:00")).toMatchObject({ fresh: 3, filed: 2, held: 1, read: 2 });
    expect(await json(["sync"], "2026-09-19T07:00:00+01:00")).toMatchObject({ fresh: 0, read: 0 });
    const answers = await json<AnswerRow[]>(["answers"]);
    expect(answers).toHaveLength(3 * 24);
    const said = (council: string, question: string) => answers.find((row) => row.council === council && row.question === question);
    expect(said(marlbrook.name, "Q9")).toMatchObject({ status: "answered", value: { amount: 1204377.15, currency: "GBP" } });
    expect(said(marlbrook.name, "Q4")).toMatchObject({ status: "not_held" });
    expect(said(marlbrook.name, "Q13b")).toMatchObject({ status: "not_applicable" });
    expect(said(fernhollow.name, "Q4")).toMatchObject({ status: "answered", value: 569 });
    expect(said(fernhollow.name, "Q5")).toMatchObject({ status: "already_available" });
    expect(said(fernhollow.name, "Q12a")).toMatchObject({ status: "answered", value: "2017-01" });
    expect(said("Silent Council", "Q1")).toMatchObject({ status: "no_reply", text: "", message: null });
    expect(answers.filter((row) => row.status === "no_reply" && row.council !== "Silent Council")).toEqual([]);
    const [held] = await json<{ id: number; from: string; reasons: string[] }[]>(["held"]);
    expect(held?.from).toBe("clerk@elsewhere.example");
    expect((await run(["file", String(held?.id), "--unrelated"])).stdout).toContain("put aside");
    expect(await json(["held"])).toEqual([]);
  }, 120_000);

  test("past the date due the researcher is reminded, once a day", async () => {
    const after = "2026-09-30T09:00:00+01:00";
    expect(await json(["sync"], after)).toMatchObject({ reminders: 1 });
    expect(await json(["sync"], after)).toMatchObject({ reminders: 0 });
    const reminders = smtp.mails.filter((mail) => mail.to.includes("survey@us.example"));
    expect(reminders).toHaveLength(1);
    expect((await simpleParser(reminders.at(-1)?.raw ?? "")).text).toContain("Silent Council");
    const deadlines = await json<{ council: string; state: string; rule: string; next: { action: string } }[]>(["deadlines"], after);
    expect(deadlines.find((row) => row.council === "Silent Council")).toMatchObject({
      state: "overdue",
      rule: expect.stringContaining("FOISA"),
      next: { action: "chase_overdue" },
    });
  }, 60_000);

  test("run files a new mail by itself, serves the page and stops with Ctrl-C", async () => {
    const running = startRoundrobin(["run", "--config", folder], { ...env, ROUNDROBIN_NOW: "2026-10-01T09:00:00+01:00" });
    try {
      await until(
        async () => (await fetch(`http://127.0.0.1:${webPort}/health`).catch(() => null))?.status,
        (status) => status === 200,
        "the web page",
      );
      await deliver(
        marlbrook,
        (mails) => ({
          ...(mails[0] as CouncilMail),
          afterHours: 999,
          subject: "10100448 - update",
          text: "We are sorry for the delay in one part. We hope to write again by 9 October 2026.",
        }),
        "2026-10-01T09:05:00+01:00",
      );
      await until(
        async () => (await (await fetch(`http://127.0.0.1:${webPort}/status.json`)).json()) as StatusRow[],
        (rows) => rows.find((row) => row.council === marlbrook.name)?.messages === 3,
        "the new mail in the request's correspondence",
      );
      const page = await (await fetch(`http://127.0.0.1:${webPort}/`)).text();
      expect(page).toContain("Marlbrook Borough Council");
      // A second command finds the database while `run` is up.
      expect((await json<StatusRow[]>(["status"])).length).toBe(3);
    } catch (fault) {
      throw new Error(`${String(fault)}\n${running.log()}`);
    } finally {
      expect(await running.interrupt()).toBe(0);
    }
    expect(running.log()).not.toContain(imap.settings.password);
  }, 120_000);

  test("export writes the dataset", async () => {
    const out = join(folder, "dataset");
    expect((await run(["export", "--out", out, "--format", "csv,json,datapackage,xlsx"])).code).toBe(0);
    const csv = readFileSync(join(out, "answers.csv"), "utf8");
    expect(csv.split("\n")[0]).toContain("council,code,nation,question,status,value,number");
    expect(csv).toContain("1204377.15");
    for (const file of ["councils.csv", "questions.csv", "dataset.json", "datapackage.json", "dataset.xlsx"])
      expect(existsSync(join(out, file))).toBe(true);
  }, 60_000);
});

/** What the program relies on, against a real Dovecot and against the server of the demo. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { ImapFlow } from "imapflow";
import { checkMailbox } from "../../../src/adapters/imap/check-mailbox.js";
import { type ImapMailbox, openMailbox } from "../../../src/adapters/imap/mailbox.js";
import type { MailboxProblem, MailInMailbox } from "../../../src/adapters/imap/read-batch.js";
import type { MailboxCursor } from "../../../src/ports.js";
import { freePort } from "../../support/free-port.js";
import { heardLog } from "../../support/heard-log.js";
import { letter, type MailboxServer, mailboxServers } from "../../support/mailbox-servers.js";

const at = (minute: number): Date => new Date(Date.UTC(2026, 2, 2, 10, minute));
const textOf = (mail: MailInMailbox): string => Buffer.from(mail.source).toString("utf8");

interface Fetched {
  readonly mails: MailInMailbox[];
  readonly cursors: MailboxCursor[];
  readonly sizes: number[];
}
async function fetchAll(
  mailbox: ImapMailbox,
  cursor: MailboxCursor | null,
  options: Parameters<ImapMailbox["fetchSince"]>[2] = {},
): Promise<Fetched> {
  const fetched: Fetched = { mails: [], cursors: [], sizes: [] };
  await mailbox.fetchSince(
    cursor,
    (mails, after) => {
      fetched.mails.push(...mails);
      fetched.cursors.push(after);
      fetched.sizes.push(mails.length);
      return Promise.resolve();
    },
    options,
  );
  return fetched;
}
/** Waits until `condition` holds; fails after ten seconds. */
async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 1_000; tries += 1) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("waited ten seconds in vain");
}

describe.each(mailboxServers())("a mailbox on %s", (_name, start) => {
  let server: MailboxServer;
  let mailbox: ImapMailbox;
  const log = heardLog();
  beforeAll(async () => {
    server = await start();
    for (let number = 1; number <= 25; number += 1) server.deliver(letter(`Reply ${number}`), at(number));
    mailbox = await openMailbox(server.settings, log);
  });
  afterAll(async () => {
    await mailbox.close();
    await server.stop();
  });

  test("gives every mail once, oldest first, in batches, with its bytes and its day of arrival", async () => {
    const { mails, cursors, sizes } = await fetchAll(mailbox, null, { batch: 10 });
    expect(sizes).toEqual([10, 10, 5]);
    expect(mails.map((mail) => mail.uid)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
    expect(mails.map(textOf)).toEqual(Array.from({ length: 25 }, (_, index) => letter(`Reply ${index + 1}`)));
    expect(mails[4]?.internalDate).toBe(at(5).toISOString());
    expect(mails.every((mail) => mail.size === mail.source.length && !mail.truncated)).toBe(true);
    expect(cursors.map((cursor) => cursor.lastUid)).toEqual([10, 20, 25]);
  });

  test("leaves every mail as unread as it was", async () => {
    await fetchAll(mailbox, null);
    const { mails } = await fetchAll(mailbox, null);
    expect(mails.filter((mail) => mail.flags.includes("\\Seen"))).toEqual([]);
  });

  test("goes on from the cursor, also with mail that came while the connection was open", async () => {
    const first = await fetchAll(mailbox, null);
    const cursor = first.cursors.at(-1) ?? null;
    expect((await fetchAll(mailbox, cursor)).mails).toEqual([]);
    server.deliver(letter("Late reply"), at(40));
    const second = await fetchAll(mailbox, cursor);
    expect(second.mails.map(textOf)).toEqual([letter("Late reply")]);
    expect((await fetchAll(mailbox, second.cursors.at(-1) ?? null)).mails).toEqual([]);
  });

  test("stops where onBatch fails, and says what onBatch said", async () => {
    const taken: number[] = [];
    const failing = mailbox.fetchSince(
      null,
      (mails, after) => {
        if (taken.length === 1) return Promise.reject(new Error("the database is gone"));
        taken.push(after.lastUid);
        return Promise.resolve(void mails);
      },
      { batch: 10 },
    );
    await expect(failing).rejects.toThrow("the database is gone");
    expect(taken).toEqual([10]);
  });

  test("can be asked about the Sent folder from within onBatch", async () => {
    const answers: (boolean | null)[] = [];
    await mailbox.fetchSince(null, async () => void answers.push(await mailbox.sentHas("<nowhere@survey.example>")), { batch: 10 });
    expect(answers.length).toBeGreaterThan(1);
    expect(answers.every((answer) => answer === false)).toBe(true);
  });

  test("gives the beginning of a mail that is too large, and says so", async () => {
    const large = letter("Large", { body: "x".repeat(400_000) });
    const before = (await fetchAll(mailbox, null)).cursors.at(-1) ?? null;
    server.deliver(large, at(41));
    server.deliver(letter("After the large one"), at(42));
    const problems: MailboxProblem[] = [];
    const { mails } = await fetchAll(mailbox, before, { maxBytes: 300_000, onProblem: (problem) => problems.push(problem) });
    expect(mails.map((mail) => mail.truncated)).toEqual([true, false]);
    expect(mails[0]?.size).toBe(large.length);
    expect(mails[0]?.source.length).toBe(256 * 1024);
    expect(mails[0] === undefined ? "" : textOf(mails[0]).slice(0, 200)).toBe(large.slice(0, 200));
    expect(problems.map((problem) => problem.kind)).toEqual(["oversize"]);
    expect(log.text()).toContain("too large to fetch whole");
  });

  test("keeps a copy in Sent and finds it by its whole Message-ID only", async () => {
    const id = "<token-one.7@survey.example>";
    expect(await mailbox.sentHas(id)).toBe(false);
    expect(await mailbox.keepSent(Buffer.from(letter("Ein Gruß: Môn", { messageId: id })), at(50).toISOString())).toBe(true);
    expect(await mailbox.sentHas(id)).toBe(true);
    expect(await mailbox.sentHas("<one.7@survey.example>")).toBe(false);
    expect(await mailbox.sentHas("<token-one.7@survey.exampl>")).toBe(false);
    const folded = letter("Folded", { messageId: `\r\n ${"<folded-id@survey.example>"}` });
    await mailbox.keepSent(Buffer.from(folded), at(51).toISOString());
    expect(await mailbox.sentHas("<folded-id@survey.example>")).toBe(true);
    const reader = new ImapFlow({
      ...server.settings,
      doSTARTTLS: false,
      logger: false,
      auth: { user: server.settings.user, pass: server.settings.password },
    });
    await reader.connect();
    await reader.mailboxOpen("Sent");
    const kept = await reader.fetchAll("1:*", { flags: true, internalDate: true });
    await reader.logout();
    expect(kept.map((mail) => [mail.flags?.has("\\Seen"), new Date(mail.internalDate ?? 0)])).toEqual([
      [true, at(50)],
      [true, at(51)],
    ]);
    // The inbox is still the mailbox that is read afterwards.
    expect((await fetchAll(mailbox, null)).mails.length).toBeGreaterThan(25);
  });

  test("says that all is well", async () => {
    const findings = await checkMailbox(server.settings, log);
    expect(findings.filter((finding) => finding.level !== "fine")).toEqual([]);
    expect(findings.map((finding) => finding.message).join("\n")).toMatch(
      /logged in as rr without TLS[^]*sent mail is in "Sent"[^]*mails in "INBOX"/,
    );
  });

  test.each([
    ["a wrong password", { password: "not-the-password" }, "MAILBOX_LOGIN", "refuses the login of rr"],
    ["a user nobody knows", { user: "nobody-at-all" }, "MAILBOX_LOGIN", "refuses the login of nobody-at-all"],
    ["a mailbox that is not there", { mailbox: "Archive/2025" }, "NOT_FOUND", 'has no mailbox "Archive/2025"'],
  ])("refuses %s in plain words and without the password", async (_what, wrong, code, words) => {
    const settings = { ...server.settings, ...wrong };
    const fault: unknown = await openMailbox(settings, log).catch((thrown: unknown) => thrown);
    expect(fault).toMatchObject({ code });
    expect(String(fault)).toContain(words);
    expect(String(fault)).toContain(`127.0.0.1:${server.settings.port}`);
    expect(JSON.stringify(fault) + String(fault) + log.text()).not.toContain(settings.password);
    const findings = await checkMailbox(settings, log);
    expect(findings.map((finding) => finding.level)).toContain("trouble");
    expect(JSON.stringify(findings)).not.toContain(settings.password);
  });

  describe("when the line breaks", () => {
    afterEach(() => mailbox.close().then(async () => void (mailbox = await openMailbox(server.settings, log))));

    test("the next question makes a new connection", async () => {
      const before = (await fetchAll(mailbox, null)).mails.length;
      await server.breakConnections();
      const again = await fetchAll(mailbox, null).catch(() => fetchAll(mailbox, null));
      expect(again.mails.length).toBe(before);
    });

    test("half-way through, passes from the last cursor bring every mail exactly once", async () => {
      const all = (await fetchAll(mailbox, null)).mails.length;
      const taken: number[] = [];
      let cursor: MailboxCursor | null = null;
      let breaks = 2;
      for (let passes = 0; passes < 20 && taken.length < all; passes += 1) {
        try {
          await mailbox.fetchSince(
            cursor,
            async (mails, after) => {
              taken.push(...mails.map((mail) => mail.uid));
              cursor = after;
              if (breaks > 0) {
                breaks -= 1;
                await server.breakConnections();
              }
            },
            { batch: 5 },
          );
        } catch (thrown) {
          expect(thrown).toMatchObject({ code: "MAILBOX_UNAVAILABLE", retryable: true });
        }
      }
      expect(breaks).toBe(0);
      expect(taken).toEqual([...taken].sort((a, b) => a - b));
      expect(new Set(taken).size).toBe(taken.length);
      expect(taken.length).toBe(all);
    });

    test("watching goes on, and new mail is noticed afterwards", async () => {
      const watching = new AbortController();
      let calls = 0;
      const watched = mailbox.watch(() => Promise.resolve(void (calls += 1)), watching.signal, { pauses: { first: 20, longest: 100 } });
      await until(() => calls === 1);
      server.deliver(letter("While idling"), at(52));
      await until(() => calls >= 2);
      const before = calls;
      await server.breakConnections();
      await until(() => calls > before);
      const settled = calls;
      // Idling begins a moment after the call at the start; mail in between is announced when it begins.
      server.deliver(letter("After the reset"), at(53));
      await until(() => calls > settled);
      watching.abort();
      await watched;
    });

    test("watching polls though the server says nothing, and passes on what nobody can cure", async () => {
      const watching = new AbortController();
      let calls = 0;
      const watched = mailbox.watch(
        () => {
          calls += 1;
          return calls < 3 ? Promise.resolve() : Promise.reject(new Error("a bug"));
        },
        watching.signal,
        { pollEvery: 30 },
      );
      await expect(watched).rejects.toThrow("a bug");
      expect(calls).toBe(3);
    });
  });

  test("reads everything again when the server has renumbered the mailbox", async () => {
    const before = await fetchAll(mailbox, null);
    await server.renumber();
    const again = await fetchAll(mailbox, before.cursors.at(-1) ?? null).catch(() => fetchAll(mailbox, before.cursors.at(-1) ?? null));
    const old = before.cursors.at(-1)?.uidValidity;
    expect(again.cursors.at(-1)?.uidValidity).not.toBe(old);
    expect(new Set(again.mails.map((mail) => mail.uidValidity)).size).toBe(1);
    expect(again.mails.map(textOf)).toEqual(before.mails.map(textOf));
    expect(log.text()).toContain("renumbered");
  });
});

describe("a mailbox that is not there", () => {
  test("is named with host and port and what to do, and never with the password", async () => {
    const port = await freePort();
    const settings = { host: "127.0.0.1", port, secure: false, user: "rr", password: "hunter2", mailbox: "INBOX", allowInsecure: false };
    const fault: unknown = await openMailbox(settings, heardLog()).catch((thrown: unknown) => thrown);
    expect(fault).toMatchObject({ code: "MAILBOX_UNAVAILABLE", retryable: true });
    expect(String(fault)).toContain(`127.0.0.1:${port} cannot be used: nothing listens there`);
    expect(String(fault)).toContain("IMAP_URL");
    expect(JSON.stringify(fault) + String(fault)).not.toContain("hunter2");
    expect(await checkMailbox(settings, heardLog())).toEqual([
      { level: "trouble", message: expect.stringContaining("nothing listens there") },
    ]);
  });
});

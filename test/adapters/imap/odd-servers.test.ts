/** Servers that are silent, forgetful, renumbered, half broken or not to be trusted. */
import net from "node:net";
import { afterEach, describe, expect, test } from "@jest/globals";
import { checkMailbox } from "../../../src/adapters/imap/check-mailbox.js";
import { openMailbox } from "../../../src/adapters/imap/mailbox.js";
import type { MailboxProblem, MailInMailbox } from "../../../src/adapters/imap/read-batch.js";
import type { ImapSettings } from "../../../src/adapters/imap/settings.js";
import { IMAP_COMMANDS } from "../../../src/demo/servers/imap-commands.js";
import { numberRanges, textOf } from "../../../src/demo/servers/imap-parser.js";
import { type ImapServer, startImapServer } from "../../../src/demo/servers/imap-server.js";
import type { ImapCommand } from "../../../src/demo/servers/imap-session.js";
import { type Account, type Folder, MailStore } from "../../../src/demo/servers/imap-store.js";
import type { MailboxCursor } from "../../../src/ports.js";
import { heardLog } from "../../support/heard-log.js";
import { letter } from "../../support/mailbox-servers.js";
import { startSmtpSink } from "../../support/smtp-sink.js";

const TIMES = { connect: 1_000, greeting: 300, silence: 500 };
const at = new Date("2026-03-02T10:00:00.000Z");
const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

interface Odd {
  readonly store: MailStore;
  readonly account: Account;
  readonly inbox: Folder;
  readonly server: ImapServer;
  readonly settings: ImapSettings;
}
async function oddServer(
  mails: number,
  commands: Readonly<Record<string, ImapCommand>> = {},
  folders?: readonly (readonly [string, string | null])[],
): Promise<Odd> {
  const store = new MailStore();
  const account = store.addAccount("rr", "secret-word", folders);
  const inbox = store.folder(account, "INBOX");
  if (inbox === undefined) throw new Error("no INBOX");
  store.addAll(
    inbox,
    Array.from({ length: mails }, (_, index) => ({ raw: Buffer.from(letter(`Mail ${index + 1}`)), internalDate: at })),
  );
  const server = await startImapServer(store, () => at, 0, { ...IMAP_COMMANDS, ...commands });
  closers.push(() => server.close());
  return {
    store,
    account,
    inbox,
    server,
    settings: {
      host: server.host,
      port: server.port,
      secure: false,
      user: "rr",
      password: "secret-word",
      mailbox: "INBOX",
      allowInsecure: false,
    },
  };
}
async function open(settings: ImapSettings) {
  const log = heardLog();
  const mailbox = await openMailbox(settings, log, TIMES);
  closers.push(() => mailbox.close());
  return { mailbox, log };
}
const subjectOf = (mail: MailInMailbox): string => /Subject: (.*)\r/.exec(Buffer.from(mail.source).toString())?.[1] ?? "";
const usual = (name: string): ImapCommand => {
  const command = IMAP_COMMANDS[name];
  if (command === undefined) throw new Error(name);
  return command;
};
/** A FETCH of whole mails behaves as `odd` says; one of sizes as ever. */
const oddFetch = (odd: ImapCommand["run"]): ImapCommand => ({
  ...usual("FETCH"),
  run: (session, args, call) =>
    JSON.stringify(args).includes("BODY.PEEK") ? odd(session, args, call) : usual("FETCH").run(session, args, call),
});

describe("a server that", () => {
  test("says nothing when called is given up in time", async () => {
    const sockets: net.Socket[] = [];
    const mute = net.createServer((socket) => void sockets.push(socket));
    await new Promise<void>((resolve) => mute.listen(0, "127.0.0.1", resolve));
    closers.push(async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => mute.close(resolve));
    });
    const address = mute.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const settings = { host: "127.0.0.1", port, secure: false, user: "rr", password: "x", mailbox: "INBOX", allowInsecure: false };
    await expect(openMailbox(settings, heardLog(), TIMES)).rejects.toMatchObject({
      code: "MAILBOX_UNAVAILABLE",
      message: expect.stringContaining("the server said nothing in time"),
    });
  });

  test("falls silent in the middle of a mail is given up in time, and the next pass starts anew", async () => {
    let silent = true;
    const { settings } = await oddServer(3, {
      FETCH: oddFetch((session, args, call) => (silent ? null : usual("FETCH").run(session, args, call))),
    });
    const { mailbox } = await open(settings);
    await expect(mailbox.fetchSince(null, () => Promise.resolve())).rejects.toMatchObject({ code: "MAILBOX_UNAVAILABLE", retryable: true });
    silent = false;
    const subjects: string[] = [];
    await mailbox.fetchSince(null, (mails) => Promise.resolve(void subjects.push(...mails.map(subjectOf))));
    expect(subjects).toEqual(["Mail 1", "Mail 2", "Mail 3"]);
  });

  test("lists a mail and does not give it costs that mail a warning, not the others their place", async () => {
    const { settings } = await oddServer(5, {
      FETCH: oddFetch((session, args, call) => {
        const without = session.view;
        session.view = without.map((mail) => (mail.uid === 3 ? { ...mail, uid: 9_999 } : mail));
        const answer = usual("FETCH").run(session, args, call);
        session.view = without;
        return answer;
      }),
    });
    const { mailbox, log } = await open(settings);
    const problems: MailboxProblem[] = [];
    const uids: number[] = [];
    await mailbox.fetchSince(null, (mails, after) => Promise.resolve(void uids.push(...mails.map((mail) => mail.uid), after.lastUid)), {
      onProblem: (problem) => problems.push(problem),
    });
    expect(uids).toEqual([1, 2, 4, 5, 5]);
    expect(problems).toMatchObject([{ uid: 3, kind: "unreadable" }]);
    expect(log.text()).toContain("look at it in the mailbox");
  });

  test.each<[string, number, number, number, string[]]>([
    // [what, mails, the mail it chokes on, how often it does, what comes through]
    ["chokes on one of many mails passes that one over, and says so", 9, 4, 1_000, ["1", "2", "3", "5", "6", "7", "8", "9"]],
    ["chokes on the only new mail passes it over, for it gives the older ones", 2, 2, 1_000, ["1"]],
    ["chokes once costs nothing", 9, 4, 1, ["1", "2", "3", "4", "5", "6", "7", "8", "9"]],
    ["chokes three times on a mail costs nothing", 9, 4, 3, ["1", "2", "3", "4", "5", "6", "7", "8", "9"]],
  ])("%s", async (_what, mails, poison, times, expected) => {
    let left = times;
    const { settings } = await oddServer(mails, {
      FETCH: oddFetch((session, args, call) => {
        const asked = numberRanges(textOf(args[0]), Number.MAX_SAFE_INTEGER).some(([from, to]) => from <= poison && poison <= to);
        if (!asked || left <= 0) return usual("FETCH").run(session, args, call);
        left -= 1;
        session.end();
        return null;
      }),
    });
    const { mailbox } = await open(settings);
    const problems: MailboxProblem[] = [];
    const subjects: string[] = [];
    let last = 0;
    await mailbox.fetchSince(
      null,
      (batch, after) => {
        subjects.push(...batch.map(subjectOf));
        last = after.lastUid;
        return Promise.resolve();
      },
      { onProblem: (problem) => problems.push(problem) },
    );
    expect(subjects).toEqual(expected.map((number) => `Mail ${number}`));
    expect(last).toBe(mails);
    expect(problems.map((problem) => [problem.uid, problem.kind])).toEqual(expected.length === mails ? [] : [[poison, "unreadable"]]);
  });

  test.each<[string, ImapCommand["run"]]>([
    ["breaks off at every mail", (session) => (session.end(), null)],
    ["answers with nothing for every mail", () => "OK done"],
    ["refuses every mail", () => "NO [SERVERBUG] the disk is away"],
  ])("%s makes us pass over none", async (_what, odd) => {
    let broken = true;
    const { settings } = await oddServer(5, {
      FETCH: oddFetch((session, args, call) => (broken ? odd(session, args, call) : usual("FETCH").run(session, args, call))),
    });
    const { mailbox } = await open(settings);
    const subjects: string[] = [];
    const problems: MailboxProblem[] = [];
    const pass = () =>
      mailbox.fetchSince(null, (mails) => Promise.resolve(void subjects.push(...mails.map(subjectOf))), {
        onProblem: (problem) => problems.push(problem),
      });
    await expect(pass()).rejects.toMatchObject({ code: "MAILBOX_UNAVAILABLE", retryable: true });
    expect([subjects, problems]).toEqual([[], []]);
    broken = false;
    await pass();
    expect(subjects).toHaveLength(5);
  });

  test("refuses to search is not taken for an empty mailbox, nor for one without the letter that is looked for", async () => {
    const { settings } = await oddServer(3, { SEARCH: { ...usual("SEARCH"), run: () => "NO [SERVERBUG] the index is away" } });
    const { mailbox } = await open(settings);
    const taken: number[] = [];
    const pass = mailbox.fetchSince(null, (mails) => Promise.resolve(void taken.push(mails.length)));
    await expect(pass).rejects.toMatchObject({ code: "MAILBOX_UNAVAILABLE", retryable: true });
    expect(taken).toEqual([]);
    await expect(mailbox.sentHas("<a@survey.example>")).rejects.toMatchObject({ code: "MAILBOX_UNAVAILABLE" });
  });

  test("keeps a mail back and refuses to say whether it is still there costs that mail a warning: it is not taken for removed", async () => {
    const { settings } = await oddServer(5, {
      FETCH: oddFetch((session, args, call) => {
        const all = session.view;
        session.view = all.map((mail) => (mail.uid === 3 ? { ...mail, uid: 9_999 } : mail));
        const answer = usual("FETCH").run(session, args, call);
        session.view = all;
        return answer;
      }),
      SEARCH: {
        ...usual("SEARCH"),
        run: (session, args, call) =>
          JSON.stringify(args).includes('"text":"3"') ? "NO [SERVERBUG] the index is away" : usual("SEARCH").run(session, args, call),
      },
    });
    const { mailbox } = await open(settings);
    const uids: number[] = [];
    const problems: MailboxProblem[] = [];
    await mailbox.fetchSince(null, (mails) => Promise.resolve(void uids.push(...mails.map((mail) => mail.uid))), {
      onProblem: (problem) => problems.push(problem),
    });
    expect(uids).toEqual([1, 2, 4, 5]);
    expect(problems).toMatchObject([{ uid: 3, kind: "unreadable" }]);
  });

  test("loses a mail to another client while we read says nothing about it, and neither do we", async () => {
    const { settings, store, inbox } = await oddServer(30);
    const { mailbox, log } = await open(settings);
    const uids: number[] = [];
    await mailbox.fetchSince(
      null,
      (mails) => {
        if (uids.length === 0) store.remove(inbox, new Set(inbox.mails.filter((mail) => mail.uid === 25)));
        uids.push(...mails.map((mail) => mail.uid));
        return Promise.resolve();
      },
      { batch: 5 },
    );
    expect(uids).toEqual(Array.from({ length: 30 }, (_, index) => index + 1).filter((uid) => uid !== 25));
    expect(log.lines).toEqual([]);
  });

  test("speaks of mails nobody asked about does not confuse", async () => {
    const { settings } = await oddServer(3, {
      FETCH: {
        ...usual("FETCH"),
        run(session, args, call) {
          session.send("* 1 FETCH (UID 77 FLAGS (\\Seen))");
          return usual("FETCH").run(session, args, call);
        },
      },
    });
    const { mailbox } = await open(settings);
    const uids: number[] = [];
    await mailbox.fetchSince(null, (mails) => Promise.resolve(void uids.push(...mails.map((mail) => mail.uid))));
    expect(uids).toEqual([1, 2, 3]);
  });

  test("renumbers the mailbox while we read is read again from the first mail, by this pass or the next", async () => {
    const { settings, store, inbox } = await oddServer(20);
    const { mailbox } = await open(settings);
    const seen: MailInMailbox[] = [];
    let cursor: MailboxCursor | null = null;
    const pass = () =>
      mailbox.fetchSince(
        cursor,
        (mails, after) => {
          if (seen.length === 0) store.renumber(inbox, 900);
          seen.push(...mails);
          cursor = after;
          return Promise.resolve();
        },
        { batch: 5 },
      );
    await pass().catch((thrown: unknown) => {
      expect(thrown).toMatchObject({ code: "MAILBOX_UNAVAILABLE", retryable: true });
      return pass();
    });
    expect(seen.filter((mail) => mail.uidValidity === 900).map((mail) => mail.uid)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
  });

  test("renumbers it again and again is left for later", async () => {
    const { settings, store, inbox } = await oddServer(20);
    const { mailbox } = await open(settings);
    let validity = 1_000;
    const endless = mailbox.fetchSince(null, () => Promise.resolve(store.renumber(inbox, (validity += 1))), { batch: 5 });
    await expect(endless).rejects.toMatchObject({ code: "MAILBOX_UNAVAILABLE" });
  });

  test("cannot log anybody in just now is not mistaken for a wrong password", async () => {
    const refusal: ImapCommand = { needs: "nothing", run: () => "NO [UNAVAILABLE] the user database is down" };
    const { settings } = await oddServer(0, { AUTHENTICATE: refusal, LOGIN: refusal });
    await expect(openMailbox(settings, heardLog(), TIMES)).rejects.toMatchObject({
      code: "MAILBOX_UNAVAILABLE",
      retryable: true,
      message: expect.stringContaining("the user database is down"),
    });
  });

  test("gives no room for another connection is said to be full, not wrong", async () => {
    const { settings, server } = await oddServer(0);
    server.accepting = false;
    await expect(openMailbox(settings, heardLog(), TIMES)).rejects.toMatchObject({ code: "MAILBOX_UNAVAILABLE", retryable: true });
  });
});

describe("a login", () => {
  test("to another machine is not tried without TLS", async () => {
    const heard: string[] = [];
    const listen = (name: string): ImapCommand => ({
      ...usual(name),
      run(session, args, call) {
        heard.push(args.map(textOf).join(" "));
        return usual(name).run(session, args, call);
      },
    });
    const { settings } = await oddServer(0, { LOGIN: listen("LOGIN"), AUTHENTICATE: listen("AUTHENTICATE") });
    // 0.0.0.0 reaches this machine and is no loopback address.
    const elsewhere = { ...settings, host: "0.0.0.0" };
    await expect(openMailbox(elsewhere, heardLog(), TIMES)).rejects.toMatchObject({
      code: "INSECURE_LOGIN",
      message: expect.stringContaining("no password was sent"),
    });
    expect(heard).toEqual([]);
    const findings = await checkMailbox({ ...elsewhere, allowInsecure: true }, heardLog(), TIMES);
    expect(findings.map((finding) => finding.level)).toEqual(["fine", "doubt", "fine", "fine"]);
    expect(heard).toHaveLength(1);
  });

  test("is not given to a server whose certificate nobody signed", async () => {
    const sink = await startSmtpSink({ tls: "implicit" });
    closers.push(() => sink.stop());
    const settings = {
      host: "127.0.0.1",
      port: sink.server.port,
      secure: true,
      user: "rr",
      password: "x",
      mailbox: "INBOX",
      allowInsecure: false,
    };
    await expect(openMailbox(settings, heardLog(), TIMES)).rejects.toMatchObject({
      code: "MAILBOX_UNAVAILABLE",
      message: expect.stringContaining("cannot be trusted"),
    });
  });

  test("over TLS where there is none says so", async () => {
    const { settings } = await oddServer(0);
    await expect(openMailbox({ ...settings, secure: true }, heardLog(), TIMES)).rejects.toMatchObject({
      code: "MAILBOX_UNAVAILABLE",
      message: expect.stringContaining("does not speak TLS"),
    });
  });

  test("that is refused ends the watching: nobody should try a wrong password all night", async () => {
    const { settings, account } = await oddServer(0);
    const { mailbox } = await open(settings);
    Object.assign(account, { password: "changed" });
    const watching = new AbortController();
    await expect(mailbox.watch(() => Promise.resolve(), watching.signal)).rejects.toMatchObject({ code: "MAILBOX_LOGIN" });
  });
});

describe("the Sent folder", () => {
  test.each<[string, readonly (readonly [string, string | null])[], string | null]>([
    [
      "is the one the server marks, whatever its name",
      [
        ["INBOX", null],
        ["Sent", null],
        ["Anfonwyd", "\\Sent"],
      ],
      "Anfonwyd",
    ],
    [
      "is known by its name where nothing is marked",
      [
        ["INBOX", null],
        ["Sent Items", null],
      ],
      "Sent Items",
    ],
    [
      "is missing",
      [
        ["INBOX", null],
        ["Filed", null],
      ],
      null,
    ],
  ])("%s", async (_what, folders, expected) => {
    const { settings, store, account } = await oddServer(0, {}, folders);
    const { mailbox } = await open(settings);
    const id = "<kept@survey.example>";
    expect(await mailbox.keepSent(Buffer.from(letter("Kept", { messageId: id })), at.toISOString())).toBe(expected !== null);
    expect(await mailbox.sentHas(id)).toBe(expected === null ? null : true);
    const kept = expected === null ? [] : (store.folder(account, expected)?.mails ?? []);
    expect(kept.map((mail) => [[...mail.flags], mail.internalDate.toISOString()])).toEqual(
      expected === null ? [] : [[["\\Seen"], at.toISOString()]],
    );
    const findings = await checkMailbox(settings, heardLog(), TIMES);
    expect(findings.some((finding) => finding.level === "doubt" && finding.message.includes("no Sent folder"))).toBe(expected === null);
  });
});

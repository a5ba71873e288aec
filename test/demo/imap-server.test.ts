/** The server of the demo as mail clients see it: a well-behaved one (imapflow) and hostile ones (a bare socket). */
import net from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ImapFlow } from "imapflow";
import { type ImapServer, startImapServer } from "../../src/demo/servers/imap-server.js";
import { type Account, MailStore } from "../../src/demo/servers/imap-store.js";
import { letter } from "../support/mailbox-servers.js";

const at = (day: number): Date => new Date(Date.UTC(2026, 2, day, 12));
let store: MailStore;
let account: Account;
let server: ImapServer;
let client: ImapFlow;

beforeAll(async () => {
  store = new MailStore();
  account = store.addAccount("RR@survey.example", "pw");
  server = await startImapServer(store, () => at(9));
  client = new ImapFlow({
    host: server.host,
    port: server.port,
    secure: false,
    doSTARTTLS: false,
    logger: false,
    auth: { user: "rr@survey.example", pass: "pw" },
    autoIdleDelay: 20,
  });
  client.on("error", () => undefined);
  await client.connect();
});
afterAll(async () => {
  await client.logout();
  await server.close();
});

async function within<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = await client.getMailboxLock(path);
  try {
    return await work();
  } finally {
    lock.release();
  }
}

describe("a mail client", () => {
  test("lists folders with their uses, makes one and removes it", async () => {
    const folders = await client.list();
    expect(Object.fromEntries(folders.map((folder) => [folder.path, folder.specialUse]))).toEqual({
      INBOX: "\\Inbox",
      Sent: "\\Sent",
      Drafts: "\\Drafts",
      Junk: "\\Junk",
      Trash: "\\Trash",
    });
    expect((await client.mailboxCreate("Môn (2026)")).created).toBe(true);
    expect((await client.list()).map((folder) => folder.path)).toContain("Môn (2026)");
    await client.mailboxDelete("Môn (2026)");
    expect(await client.list()).toHaveLength(5);
  });

  test("appends with flags and date, asks for the status, and gets the UID back", async () => {
    const appended = await client.append("Drafts", letter("Draft"), ["\\Seen", "Keyword"], at(3));
    expect(appended).toMatchObject({ uid: 1 });
    expect(await client.status("Drafts", { messages: true, uidNext: true, unseen: true, uidValidity: true })).toMatchObject({
      messages: 1,
      uidNext: 2,
      unseen: 0,
    });
    await within("Drafts", async () => {
      const mail = await client.fetchOne("1", {
        uid: true,
        flags: true,
        internalDate: true,
        size: true,
        source: true,
        headers: ["subject", "x-none"],
      });
      if (mail === false || mail === undefined) throw new Error("no mail");
      expect([...(mail.flags ?? [])]).toEqual(["\\Seen", "Keyword"]);
      expect(new Date(mail.internalDate ?? 0)).toEqual(at(3));
      expect(mail.source?.toString()).toBe(letter("Draft"));
      expect(mail.headers?.toString()).toBe("Subject: Draft\r\n\r\n");
    });
  });

  test("searches by header, words, flags, day, UID and combinations", async () => {
    const inbox = store.folder(account, "inbox");
    if (inbox === undefined) throw new Error("no INBOX");
    const encoded = letter("=?UTF-8?Q?Cyngor_M=C3=B4n?=", { messageId: "<mon@council.example>" });
    for (const [index, raw] of [letter("One"), letter("Two", { body: "The answer is 569." }), encoded].entries())
      store.add(inbox, Buffer.from(raw), at(index + 1));
    await within("INBOX", async () => {
      const found = (query: Parameters<ImapFlow["search"]>[0]) => client.search(query, { uid: true });
      expect(await found({ header: { "Message-ID": "<mon@council.example>" } })).toEqual([3]);
      expect(await found({ subject: "Môn" })).toEqual([3]);
      expect(await found({ body: "569" })).toEqual([2]);
      expect(await found({ since: new Date(Date.UTC(2026, 2, 2)) })).toEqual([2, 3]);
      expect(await found({ before: new Date(Date.UTC(2026, 2, 2)) })).toEqual([1]);
      expect(await found({ or: [{ subject: "One" }, { subject: "Two" }] })).toEqual([1, 2]);
      expect(await found({ uid: "2:*", not: { subject: "Two" } })).toEqual([3]);
      expect(await found({ seen: false })).toEqual([1, 2, 3]);
      await client.messageFlagsAdd("2", ["\\Flagged"], { uid: true });
      expect(await found({ flagged: true })).toEqual([2]);
      expect(await found({ header: { "X-Nothing": "x" } })).toEqual([]);
    });
  });

  test("reads a part, peeks, and marks only what it reads aloud", async () => {
    await within("INBOX", async () => {
      const part = await client.fetchOne("1", { uid: true, source: { start: 0, maxLength: 5 } });
      expect(part === false || part === undefined ? "" : part.source?.toString()).toBe("From:");
      expect(await client.search({ seen: true }, { uid: true })).toEqual([]);
    });
    const answer = await talk(
      ["a LOGIN rr@survey.example pw", "b SELECT INBOX", "c FETCH 1 BODY[TEXT]", "d FETCH 1 FLAGS", "e LOGOUT"],
      "e ",
    );
    expect(answer).toContain("* 1 FETCH (BODY[TEXT] {29}\r\nThank you for your request.\r\n)");
    expect(answer).toMatch(/\* 1 FETCH \(FLAGS \(\\Seen\)\)/);
  });

  test("moves and removes mail, and every other client hears of it", async () => {
    await within("INBOX", async () => {
      const moved = await client.messageMove("1", "Trash", { uid: true });
      expect(moved).toMatchObject({ destination: "Trash" });
      expect(await client.search({ all: true }, { uid: true })).toEqual([2, 3]);
      await client.messageDelete("2", { uid: true });
      expect(await client.search({ all: true }, { uid: true })).toEqual([3]);
    });
    expect(await client.status("Trash", { messages: true })).toMatchObject({ messages: 1 });
  });

  test("hears of new mail while idling", async () => {
    await client.mailboxOpen("INBOX");
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(client.idling).toBe(true);
    const heard = new Promise<number>((resolve) => client.once("exists", ({ count }) => resolve(count)));
    const inbox = store.folder(account, "INBOX");
    if (inbox === undefined) throw new Error("no INBOX");
    store.add(inbox, Buffer.from(letter("New")), at(9));
    expect(await heard).toBe(inbox.mails.length);
  });
});

/** Sends lines over a bare socket and gives back all that was said until `until` appears or the server hangs up. */
function talk(lines: readonly (string | Buffer)[], until: string): Promise<string> {
  return new Promise((resolve) => {
    let heard = "";
    const socket = net.connect(server.port, server.host, () => {
      for (const line of lines) socket.write(typeof line === "string" ? `${line}\r\n` : line);
    });
    const done = (): void => {
      socket.destroy();
      resolve(heard);
    };
    socket.on("data", (chunk) => {
      heard += chunk.toString();
      if (heard.includes(`\r\n${until}`) && heard.endsWith("\r\n")) done();
    });
    socket.on("close", done);
    socket.on("error", done);
    socket.setTimeout(5_000, done);
  });
}

describe("a hostile client", () => {
  test.each<[string, (string | Buffer)[], string]>([
    ["an endless line", [Buffer.alloc(20_000, 0x78)], "BYE command line too long"],
    ["a large literal before the login", ["a LOGIN {5000000}"], "BYE literal too large"],
    ["a large unasked literal before the login", ["a LOGIN {4097+}"], "BYE literal too large"],
    ["lists without end", [`a NOOP ${"(".repeat(100)}`], "a BAD lists too deep"],
    ["a command nobody knows", ["a EXPLODE"], "a BAD unknown command"],
    ["a name from the prototype", ["a constructor", "b __proto__"], "b BAD unknown command"],
    ["no command", ["a"], "BAD"],
    ["an empty line", ["", "a NOOP"], "a OK"],
    ["commands before the login", ["a SELECT INBOX"], "a NO log in first"],
    ["commands before a mailbox is open", ["a LOGIN rr@survey.example pw", "b FETCH 1 FLAGS"], "b NO open a mailbox first"],
    ["guessing passwords", Array.from({ length: 6 }, (_, index) => `a${index} LOGIN rr@survey.example no`), "BYE too many wrong logins"],
    ["a broken SASL response", ["a AUTHENTICATE PLAIN !!!"], "a BAD no SASL PLAIN response"],
    ["sequence numbers that are none", ["a LOGIN rr@survey.example pw", "b SELECT INBOX", "c FETCH 1:x FLAGS"], "c BAD no number set"],
    [
      "items it does not give",
      ["a LOGIN rr@survey.example pw", "b SELECT INBOX", "c FETCH 1 BODYSTRUCTURE"],
      "c BAD this server does not give BODYSTRUCTURE",
    ],
    [
      "writing where it may only read",
      ["a LOGIN rr@survey.example pw", "b EXAMINE INBOX", "c STORE 1 +FLAGS (\\Deleted)", "d EXPUNGE"],
      "d NO the mailbox is open for reading only",
    ],
  ])("%s", async (_what, lines, answer) => {
    expect(await talk(lines, answer.replace(/^BYE/, "* BYE"))).toContain(answer);
  });

  test("leaves the server in good health", async () => {
    expect(await client.status("Sent", { messages: true })).toMatchObject({ messages: 0 });
    expect(server.connections()).toBeLessThanOrEqual(2);
  });
});

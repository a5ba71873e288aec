/** A mail that the server lists and does not give is noted, shown, asked for again, and read when it comes. */
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { type ImapMailbox, openMailbox } from "../../src/adapters/imap/mailbox.js";
import { type OpenDatabase, openDatabase } from "../../src/adapters/postgres/database.js";
import { postgresStore } from "../../src/adapters/postgres/store.js";
import { IMAP_COMMANDS } from "../../src/demo/servers/imap-commands.js";
import { numberRanges, textOf } from "../../src/demo/servers/imap-parser.js";
import { startImapServer } from "../../src/demo/servers/imap-server.js";
import { MailStore } from "../../src/demo/servers/imap-store.js";
import { fetchMail } from "../../src/operations/fetch-mail.js";
import type { Store } from "../../src/ports.js";
import { questionnaire } from "../letters/invented-survey.js";
import { startDovecot } from "../support/dovecot.js";
import { heardLog } from "../support/heard-log.js";
import { letter } from "../support/mailbox-servers.js";
import { testPostgres } from "../support/postgres.js";
import { requireService } from "../support/service.js";

const TIMES = { connect: 1_000, greeting: 1_000, silence: 2_000 };
const at = new Date("2026-03-02T10:00:00.000Z");
const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});
const opened: OpenDatabase[] = [];
afterAll(async () => {
  for (const database of opened) await database.close();
});
const postgres = testPostgres();

interface Server {
  readonly port: number;
  readonly user: string;
  readonly password: string;
  deliver(text: string): void;
  /** Lists the mails with these words and does not give them, until it gives them again. */
  withhold(words: string | null): void;
  /** Its owner deletes it. */
  remove(words: string): void;
}

async function ownServer(how: "nothing" | "breaks off"): Promise<Server> {
  const store = new MailStore();
  const account = store.addAccount("rr", "pass word+1");
  const inbox = account.folders.get("INBOX");
  const usual = IMAP_COMMANDS["FETCH"];
  if (inbox === undefined || usual === undefined) throw new Error("no INBOX");
  let secret: string | null = null;
  const server = await startImapServer(store, () => at, 0, {
    ...IMAP_COMMANDS,
    FETCH: {
      ...usual,
      run(session, args, call) {
        const all = session.view;
        const isSecret = (raw: Buffer): boolean => secret !== null && raw.includes(secret);
        if (!JSON.stringify(args).includes("BODY.PEEK")) return usual.run(session, args, call);
        const ranges = numberRanges(textOf(args[0]), Number.MAX_SAFE_INTEGER);
        const hit = all.some((mail) => isSecret(mail.raw) && ranges.some(([from, to]) => from <= mail.uid && mail.uid <= to));
        if (how === "breaks off" && hit) {
          session.end();
          return null;
        }
        session.view = all.map((mail) => (isSecret(mail.raw) ? { ...mail, uid: 9_999 } : mail));
        const answer = usual.run(session, args, call);
        session.view = all;
        return answer;
      },
    },
  });
  closers.push(() => server.close());
  return {
    port: server.port,
    user: account.user,
    password: account.password,
    deliver: (text) => void store.add(inbox, Buffer.from(text), at),
    withhold: (words) => void (secret = words),
    remove: (words) => store.remove(inbox, new Set(inbox.mails.filter((mail) => mail.raw.includes(words)))),
  };
}

async function desk(server: Pick<Server, "port" | "user" | "password">) {
  const database = openDatabase(await postgres.freshDatabase(), heardLog());
  opened.push(database);
  const store: Store = postgresStore(database.db);
  const survey = await store.openSurvey({ key: "trees", wave: 1, title: "Street trees", questionnaire });
  const written = "2026-03-01T09:00:00.000Z";
  const base = { surveyId: survey.id, requestId: null, kind: "digest" as const, envelopeFrom: "us@us.example", to: ["us@us.example"] };
  const bytes = { subject: "s", body: "b", raw: new Uint8Array([1]), createdAt: written, notBefore: written };
  await store.addLetter({ ...base, ...bytes, headerMessageId: "<first@us.example>" });
  const log = heardLog();
  const settings = { host: "127.0.0.1", secure: false, mailbox: "INBOX", allowInsecure: false, ...server };
  const mailbox: ImapMailbox = await openMailbox(settings, log, TIMES);
  closers.push(() => mailbox.close());
  let now = "2026-03-02T11:00:00.000Z";
  const deps = { store, mailbox, log, clock: { now: () => now }, waker: { add: () => Promise.resolve() } };
  const later = (minutes: number): void => void (now = new Date(Date.parse(now) + minutes * 60_000).toISOString());
  return { store, deps, later };
}

const servers: readonly (readonly [string, () => Promise<Server>])[] = [
  ["the server in this process, answering with nothing", () => ownServer("nothing")],
  ["the server in this process, breaking off", () => ownServer("breaks off")],
];

describe.each(servers)("%s", (_name, start) => {
  test("a mail that is withheld is noted with its place, and read at a later pass", async () => {
    const server = await start();
    const { store, deps, later } = await desk(server);
    for (const number of [1, 2, 3, 4]) server.deliver(letter(`Mail ${number}`));
    server.withhold("Mail 3");
    expect(await fetchMail(deps)).toEqual({ fetched: 3, fresh: 3, withheld: 1 });
    expect(await store.withheldMails()).toMatchObject([{ uid: 3, since: "2026-03-02T11:00:00.000Z" }]);

    server.deliver(letter("Mail 5"));
    later(60);
    expect(await fetchMail(deps)).toEqual({ fetched: 1, fresh: 1, withheld: 1 });
    expect(await store.withheldMails()).toMatchObject([{ uid: 3, since: "2026-03-02T11:00:00.000Z", triedAt: "2026-03-02T12:00:00.000Z" }]);

    server.withhold(null);
    later(1);
    // A poller that asked a moment ago leaves it in peace; a person who looks now wants it asked for.
    expect(await fetchMail(deps)).toEqual({ fetched: 0, fresh: 0, withheld: 1 });
    expect(await fetchMail(deps, { insist: true })).toEqual({ fetched: 1, fresh: 1, withheld: 0 });
    expect(await store.withheldMails()).toEqual([]);
    expect(await store.unreceived("2026-03-03T00:00:00.000Z", 10)).toHaveLength(5);
    expect((await store.cursor(deps.mailbox.name))?.lastUid).toBe(5);
  });

  test("one that its owner has removed is asked for no more", async () => {
    const server = await start();
    const { store, deps } = await desk(server);
    for (const number of [1, 2, 3]) server.deliver(letter(`Mail ${number}`));
    server.withhold("Mail 2");
    expect(await fetchMail(deps)).toMatchObject({ withheld: 1 });
    server.remove("Mail 2");
    expect(await fetchMail(deps, { insist: true })).toEqual({ fetched: 0, fresh: 0, withheld: 0 });
    expect(await store.withheldMails()).toEqual([]);
    expect(deps.log.text()).toContain("not in the mailbox any more");
  });

  test("what was to be noted is noted with the cursor, or neither is", async () => {
    const server = await start();
    const { store, deps } = await desk(server);
    for (const number of [1, 2, 3]) server.deliver(letter(`Mail ${number}`));
    server.withhold("Mail 2");
    const crashing = {
      ...store,
      transaction: <T>(work: (trx: Store) => Promise<T>) =>
        store.transaction((trx) => work({ ...trx, keepMail: () => Promise.reject(new Error("power cut")) })),
    };
    await expect(fetchMail({ ...deps, store: crashing })).rejects.toThrow("power cut");
    expect(await store.withheldMails()).toEqual([]);
    expect(await store.cursor(deps.mailbox.name)).toBeNull();
    expect(await fetchMail(deps)).toEqual({ fetched: 2, fresh: 2, withheld: 1 });
  });
});

const dovecot = requireService("Dovecot", "dovecot");
const withDovecot = dovecot === null || process.getuid?.() !== 0 ? test.skip : test;
withDovecot(
  "Dovecot that may not open a mail's file: noted, and read when it may",
  async () => {
    const server = await startDovecot(dovecot ?? "");
    closers.push(() => server.stop());
    const { store, deps } = await desk(server);
    for (const number of [1, 2, 3, 4]) server.deliver(letter(`Mail ${number}`), at);
    server.lockMails("Mail 3", true);
    expect(await fetchMail(deps)).toEqual({ fetched: 3, fresh: 3, withheld: 1 });
    expect(await fetchMail(deps, { insist: true })).toEqual({ fetched: 0, fresh: 0, withheld: 1 });
    server.lockMails("Mail 3", false);
    expect(await fetchMail(deps, { insist: true })).toEqual({ fetched: 1, fresh: 1, withheld: 0 });
    expect(await store.unreceived("2026-03-03T00:00:00.000Z", 10)).toHaveLength(4);
  },
  60_000,
);

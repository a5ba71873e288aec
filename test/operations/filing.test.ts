/** Mail that needs a person: filed by hand, learned from, taken back, found again; on a real database with real mails. */
import { afterAll, describe, expect, test } from "@jest/globals";
import { parseMail } from "../../src/adapters/mime/parse-mail.js";
import { type OpenDatabase, openDatabase } from "../../src/adapters/postgres/database.js";
import { postgresStore } from "../../src/adapters/postgres/store.js";
import { standing } from "../../src/foi/request-history.js";
import { tokenOf } from "../../src/message/token.js";
import { fileHeldMail, putAside, undoFiling } from "../../src/operations/file-held-mail.js";
import { findMails } from "../../src/operations/find-mails.js";
import { readReplies } from "../../src/operations/read-replies.js";
import { receiveMail } from "../../src/operations/receive-mail.js";
import { rereadReplies } from "../../src/operations/reread-replies.js";
import type { RequestRow, Store } from "../../src/ports.js";
import { questionnaire } from "../letters/invented-survey.js";
import { testPostgres } from "../support/postgres.js";

const opened: OpenDatabase[] = [];
afterAll(async () => {
  for (const database of opened) await database.close();
});
const postgres = testPostgres();
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const OURS = "trees@study.example";
const NOW = "2026-09-04T09:00:00.000Z";

interface Written {
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly headers?: readonly string[];
  readonly text: string;
  readonly truncated?: boolean;
}

async function desk() {
  const database = openDatabase(await postgres.freshDatabase(), quiet);
  opened.push(database);
  const store: Store = postgresStore(database.db);
  const survey = await store.openSurvey({ key: "trees", wave: 1, title: "Street trees", questionnaire });
  const requests = await store.enrol(
    survey.id,
    ["Ashbourne Vale Council", "Birchover Council"].map((name, index) => ({
      authority: {
        name,
        email: `foi@${name.slice(0, name.indexOf(" ")).toLowerCase()}.example`,
        nation: "England" as const,
        code: null,
        domains: [],
        cc: [],
        reference: null,
        notes: "",
        extra: {},
      },
      regime: "FOIA" as const,
      token: tokenOf(90_000 + index * 31),
    })),
  );
  const [ashbourne, birchover] = requests;
  if (ashbourne === undefined || birchover === undefined) throw new Error("two councils were to be asked");
  for (const request of requests)
    await store.appendEvent(request.id, "2026-09-01T09:00:00.000Z", { by: "person" }, { type: "sent", to: request.email });
  const woken: number[] = [];
  const deps = {
    store,
    parseMail,
    readAttachments: () => Promise.resolve([]),
    clock: { now: () => NOW },
    log: quiet,
    waker: { add: (_kind: string, ids: readonly number[]) => Promise.resolve(void woken.push(...ids)) },
    routing: { ourAddresses: [OURS], trustedAuthserv: "mx.study.example" },
  };
  let uid = 0;
  const arrives = async (mail: Written) => {
    uid++;
    const source = Buffer.from(
      [
        ...(mail.headers ?? []),
        `From: Information Team <${mail.from ?? "someone@elsewhere.example"}>`,
        `To: ${mail.to ?? OURS}`,
        `Subject: ${mail.subject ?? "Your request for information"}`,
        `Message-ID: <m${uid}@elsewhere.example>`,
        "Date: Fri, 4 Sep 2026 09:00:00 +0100",
        "Content-Type: text/plain; charset=utf-8",
        "",
        mail.text,
      ].join("\r\n"),
    );
    const kept = { uid, uidValidity: 1, internalDate: NOW, source: new Uint8Array(source), truncated: mail.truncated === true };
    const [raw] = await store.keepMail("box", [kept], { uidValidity: 1, lastUid: uid }, NOW);
    const received = await receiveMail(deps, raw ?? 0);
    if (!("messageId" in received)) throw new Error(`the mail was ${received.outcome}`);
    return received;
  };
  const stands = async (request: RequestRow) =>
    standing((await store.events([request.id])).get(request.id) ?? []).map(({ body }) => body.type);
  return { store, deps, arrives, stands, ashbourne, birchover, woken };
}

const ANSWER =
  "Dear Ada,\n\nThank you for your request under the Freedom of Information Act. Please find our response below.\n\nWe planted 412 street trees.\n\nInformation Team";

describe("what a person files teaches", () => {
  test("the sender's address: with the council's name the next mail of that officer files itself", async () => {
    const { deps, arrives, ashbourne } = await desk();
    const officer = "p.marl@shared-services.example";
    const text = "We acknowledge your request for information to Ashbourne Vale Council. Our reference is FOI-77120.";
    const first = await arrives({ from: officer, text });
    expect(first.outcome).toBe("held");
    await fileHeldMail(deps, first.messageId, ashbourne);
    const next = await arrives({ from: officer, text: "Ashbourne Vale Council is still working on your request, reference FOI-77120." });
    expect(next).toMatchObject({ outcome: "filed", requests: [ashbourne.id] });
  });

  test("the council's own reference: its own officers' next mail under it files itself", async () => {
    const { deps, arrives, birchover } = await desk();
    const first = await arrives({
      from: "a.one@birchover.example",
      text: "We have your request for information. Our reference is IR/2026/5531.",
    });
    expect(first.outcome).toBe("held");
    await fileHeldMail(deps, first.messageId, birchover);
    const next = await arrives({
      from: "b.two@birchover.example",
      subject: "IR/2026/5531",
      text: "We will reply to your request for information soon.",
    });
    expect(next).toMatchObject({ outcome: "filed", requests: [birchover.id] });
  });

  test.each([
    ["in the text", (code: string) => ({ text: `${ANSWER}\n\nYour reference: ${code}` })],
    ["in the subject", (code: string) => ({ subject: `Re: request ${code}`, text: ANSWER })],
    ["in our address", (code: string) => ({ to: `trees+${code.slice(3).toLowerCase()}@study.example`, text: ANSWER })],
  ])("our reference retyped beyond repair %s: the same code again files itself", async (_where, write) => {
    const { deps, arrives, ashbourne } = await desk();
    // Two characters wrong: no sound reference of ours is one slip away.
    const code = "RR-99Q98A";
    const first = await arrives({ ...write(code), from: "x@first.example" });
    expect(first.outcome).toBe("held");
    await fileHeldMail(deps, first.messageId, ashbourne);
    const next = await arrives({ ...write(code), from: "y@second.example" });
    expect(next).toMatchObject({ outcome: "filed", requests: [ashbourne.id] });
  });

  test("no code that is another request's own reference", async () => {
    const { deps, store, arrives, ashbourne, birchover } = await desk();
    const first = await arrives({
      from: "foi@ashbourne.example",
      text: `${ANSWER}\n\nSee also ${birchover.token}. Ashbourne Vale Council`,
    });
    if (first.outcome === "held") await fileHeldMail(deps, first.messageId, ashbourne);
    const [candidate] = await store.filingCandidates({
      tokens: [ashbourne.token],
      messageIds: [],
      references: [],
      addresses: [],
      domains: [],
    });
    expect(candidate?.learnedCodes).toEqual([]);
  });
});

describe("a filing taken back", () => {
  test("leaves nothing behind: no event, no answer, no lesson; the mail is held", async () => {
    const { deps, store, arrives, stands, ashbourne, woken } = await desk();
    const first = await arrives({ from: "p@shared.example", text: `${ANSWER}\n\nOur reference: FOI-1188. Your reference: RR-99Q98A` });
    await fileHeldMail(deps, first.messageId, ashbourne);
    for (const id of woken) await readReplies(deps, id);
    expect(await stands(ashbourne)).toContain("response_received");
    expect(await store.readings([ashbourne.id])).toHaveLength(1);
    expect(await undoFiling(deps, first.messageId)).toEqual([ashbourne.id]);
    expect(await stands(ashbourne)).toEqual(["sent"]);
    expect(await store.readings([ashbourne.id])).toEqual([]);
    expect([...(await store.references([ashbourne.id])).values()]).toEqual([]);
    expect((await store.held()).map((mail) => mail.id)).toEqual([first.messageId]);
    expect((await arrives({ from: "p@shared.example", text: `${ANSWER}\n\nYour reference: RR-99Q98A` })).outcome).toBe("held");
    // Every retraction says who and why.
    const retracted = ((await store.events([ashbourne.id])).get(ashbourne.id) ?? []).filter(({ body }) => body.type === "retracted");
    expect(retracted.length).toBeGreaterThan(0);
    for (const event of retracted) expect(event.source).toMatchObject({ by: "person", note: expect.stringContaining("by mistake") });
  });

  test("may go to another council, and back to the first", async () => {
    const { deps, store, arrives, stands, ashbourne, birchover } = await desk();
    const { messageId } = await arrives({ from: "p@shared.example", text: ANSWER });
    await fileHeldMail(deps, messageId, ashbourne);
    const before = await stands(ashbourne);
    await undoFiling(deps, messageId);
    await fileHeldMail(deps, messageId, birchover);
    expect(await stands(ashbourne)).toEqual(["sent"]);
    expect(await stands(birchover)).toEqual(before);
    await undoFiling(deps, messageId);
    await fileHeldMail(deps, messageId, ashbourne);
    expect(await stands(ashbourne)).toEqual(before);
    expect(await stands(birchover)).toEqual(["sent"]);
    await undoFiling(deps, messageId);
    expect(await stands(ashbourne)).toEqual(["sent"]);
    await fileHeldMail(deps, messageId, ashbourne);
    expect(await stands(ashbourne)).toEqual(before);
    expect((await store.filings(messageId)).map((filing) => filing.requestId)).toEqual([ashbourne.id]);
  });

  test("keeps what another mail teaches too", async () => {
    const { deps, store, arrives, ashbourne } = await desk();
    const first = await arrives({ from: "p@shared.example", text: "We have your request for information. Our reference is FOI-1188." });
    await fileHeldMail(deps, first.messageId, ashbourne);
    const second = await arrives({ from: "p@shared.example", text: `${ANSWER} Our reference is FOI-1188. ${ashbourne.token}` });
    expect(second.outcome).toBe("filed");
    await undoFiling(deps, first.messageId);
    expect([...(await store.references([ashbourne.id])).values()]).toEqual(["FOI-1188"]);
  });

  test("also one that the program filed, and one that was put aside", async () => {
    const { deps, store, arrives, stands, ashbourne } = await desk();
    const filed = await arrives({ from: ashbourne.email, text: `${ANSWER}\n${ashbourne.token}` });
    expect(filed.outcome).toBe("filed");
    await undoFiling(deps, filed.messageId);
    expect(await stands(ashbourne)).toEqual(["sent"]);
    await putAside(deps, filed.messageId);
    expect(await undoFiling(deps, filed.messageId)).toEqual([]);
    expect((await store.message(filed.messageId))?.state).toBe("held");
  });

  test("a mail of a shared team is filed to each of its councils once, and taken back from both", async () => {
    const { deps, store, arrives, stands, ashbourne, birchover, woken } = await desk();
    const { messageId } = await arrives({ from: "p@shared.example", text: ANSWER });
    await fileHeldMail(deps, messageId, ashbourne);
    await expect(fileHeldMail(deps, messageId, birchover)).rejects.toMatchObject({ code: "WRONG_USE" });
    await fileHeldMail(deps, messageId, birchover, { also: true });
    await expect(fileHeldMail(deps, messageId, birchover, { also: true })).rejects.toMatchObject({ code: "WRONG_USE" });
    for (const id of woken) await readReplies(deps, id);
    expect(await stands(birchover)).toEqual(await stands(ashbourne));
    expect((await store.readings([ashbourne.id, birchover.id])).map((reading) => reading.requestId)).toEqual([ashbourne.id, birchover.id]);
    expect([...(await undoFiling(deps, messageId))].sort((a, b) => a - b)).toEqual([ashbourne.id, birchover.id]);
    expect([...(await stands(ashbourne)), ...(await stands(birchover))]).toEqual(["sent", "sent"]);
  });

  test("is refused for a mail that is held, or not there", async () => {
    const { deps, arrives } = await desk();
    const { messageId } = await arrives({ text: ANSWER });
    await expect(undoFiling(deps, messageId)).rejects.toMatchObject({ code: "WRONG_USE" });
    await expect(undoFiling(deps, 999)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("nothing is lost sight of", () => {
  test("every mail is listed and found by its head, its council and its text, wherever it went", async () => {
    const { deps, arrives, ashbourne } = await desk();
    const filed = await arrives({ from: ashbourne.email, text: `${ANSWER}\n${ashbourne.token}` });
    const held = await arrives({ from: "clerk@nobody.example", text: "We have your request for information about 100% of our verges." });
    const offer = await arrives({
      from: "news@shop.example",
      subject: "Weekly newsletter",
      headers: ["List-Unsubscribe: <https://shop.example/out>"],
      text: "Our spring sale ends on Sunday. Unsubscribe here.",
    });
    expect(offer.outcome).toBe("unrelated");
    const ids = async (state: "held" | "filed" | "unrelated" | null, search: string) =>
      (await findMails(deps, { state, search })).map((mail) => mail.id);
    expect(await ids(null, "")).toEqual([offer.messageId, held.messageId, filed.messageId]);
    expect(await ids("unrelated", "")).toEqual([offer.messageId]);
    expect(await ids(null, "NEWSLETTER weekly")).toEqual([offer.messageId]);
    expect(await ids(null, "spring sale")).toEqual([offer.messageId]);
    expect(await ids(null, "ashbourne")).toEqual([filed.messageId]);
    expect(await ids(null, "412")).toEqual([filed.messageId]);
    expect(await ids("held", "100%")).toEqual([held.messageId]);
    expect(await ids(null, "_____")).toEqual([]);
  });

  test("words of the text are found by their beginning, references by their parts, also in mails that an older version kept", async () => {
    const { deps, store, arrives } = await desk();
    const long = Array.from({ length: 60_000 }, (_, index) => `word${index}`).join(" ");
    const text = `Ein cyfeirnod: FOI/2026/0123-B. Côst £4,120.50 am goed, reference RR-7K3M9F.\n${long} lastly\n'); drop table message; --`;
    const kept = await arrives({ text });
    const other = await arrives({ text: "Our reference is FOI/2026/0124-B. 4 x 120 trees. RR 7K 3M9F" });
    const ids = async (search: string) => (await findMails(deps, { state: null, search })).map((mail) => mail.id);
    const searches: readonly (readonly [string, readonly number[]])[] = [
      ["FOI/2026/0123", [kept.messageId]],
      ["2026/0123-b", [kept.messageId]],
      ["foi/2026", [other.messageId, kept.messageId]],
      ["4,120", [kept.messageId]],
      ["rr-7k3m9f", [kept.messageId]],
      ["CÔST £4,120.50", [kept.messageId]],
      ["cyfeir goed", [kept.messageId]],
      ["lastly word59999 Ein", [kept.messageId]],
      ["trees goed", []],
      ["'); drop", [kept.messageId]],
      ["&|!<-> :*", []],
    ];
    const look = async () => {
      for (const [search, expected] of searches) expect([search, await ids(search)]).toEqual([search, expected]);
    };
    await look();
    const [{ database } = { database: null }] = opened.slice(-1).map((each) => ({ database: each }));
    await database?.pool.query("delete from mail_words");
    expect(await store.withoutWords(0, 10)).toHaveLength(2);
    await look();
    await database?.pool.query("update mail_words set version = 0, words = ''");
    await look();
  });
});

describe("a mail that is not whole or not genuine waits for a person", () => {
  test("an oversize one, with the reason, although it carries our reference", async () => {
    const { deps, store, arrives, ashbourne, stands } = await desk();
    const received = await arrives({ from: ashbourne.email, text: `${ANSWER}\n${ashbourne.token}`, truncated: true });
    expect(received.outcome).toBe("held");
    const message = await store.message(received.messageId);
    expect(message?.heldReasons).toEqual([expect.stringContaining("larger than is fetched whole")]);
    expect(message?.warnings).toContainEqual(expect.stringContaining("larger than is fetched whole"));
    expect(message?.suggestions.map((each) => each.requestId)).toEqual([ashbourne.id]);
    await fileHeldMail(deps, received.messageId, ashbourne);
    expect(await stands(ashbourne)).toContain("response_received");
  });

  test.each([
    ["dmarc=fail header.from=ashbourne.example", "mx.study.example", "held"],
    ["spf=fail smtp.mailfrom=ashbourne.example; dkim=none", "mx.study.example", "held"],
    ["dmarc=pass header.from=ashbourne.example", "mx.study.example", "filed"],
    ["dmarc=fail header.from=ashbourne.example", "mx.other.example", "filed"],
  ])("%s says %s: %s", async (results, server, outcome) => {
    const { store, arrives, ashbourne } = await desk();
    const received = await arrives({
      from: ashbourne.email,
      headers: [`Authentication-Results: ${server}; ${results}`],
      text: `${ANSWER}\n${ashbourne.token}`,
    });
    expect(received.outcome).toBe(outcome);
    const message = await store.message(received.messageId);
    expect(message?.authentication?.server ?? null).toBe(server === "mx.study.example" ? server : null);
    if (outcome === "held") expect(message?.heldReasons[0]).toMatch(/claims to come from foi@ashbourne\.example/);
  });

  test("a failing mail that claims no council's address is judged by its content alone", async () => {
    const { arrives, ashbourne } = await desk();
    const received = await arrives({
      from: "case@vendor.example",
      headers: ["Authentication-Results: mx.study.example; dmarc=fail header.from=vendor.example"],
      text: `${ANSWER}\n${ashbourne.token}`,
    });
    expect(received.outcome).toBe("filed");
  });
});

describe("a bounce", () => {
  test("that is known only by the recipient it names is filed, and of several recipients ours counts", async () => {
    const { store, arrives, ashbourne } = await desk();
    const received = await arrives({
      from: "MAILER-DAEMON@relay.example",
      subject: "Undelivered Mail Returned to Sender",
      headers: ["Return-Path: <>", `X-Failed-Recipients: nobody@other.example, ${ashbourne.email}`],
      text: `This is the mail system at host relay.example.\n\nI'm sorry to have to inform you that your message could not be delivered to one or more recipients.\n\n<${ashbourne.email}>: host mx.ashbourne.example said: 550 5.1.1 User unknown`,
    });
    expect(received).toMatchObject({ outcome: "filed", requests: [ashbourne.id], kind: "bounce_hard" });
    const events = (await store.events([ashbourne.id])).get(ashbourne.id) ?? [];
    expect(events.at(-1)?.body).toMatchObject({ type: "bounced", address: ashbourne.email, permanent: true });
  });
});

describe("one mail never stands in the way of the next", () => {
  test("what the database refuses is tried again and then held, with the reason", async () => {
    const { store, deps, arrives, ashbourne } = await desk();
    const refusing: Store = {
      ...store,
      transaction: (work) =>
        store.transaction((trx) => work({ ...trx, fileMessage: () => Promise.reject(new Error("invalid input syntax")) })),
    };
    const source = new TextEncoder().encode(
      `From: FOI <foi@ashbourne.example>\r\nTo: ${OURS}\r\nSubject: Re: ${ashbourne.token}\r\nMessage-ID: <poison@ashbourne.example>\r\n\r\nOur reference is FOI-1.`,
    );
    const [raw = 0] = await store.keepMail(
      "box",
      [{ uid: 500, uidValidity: 1, internalDate: NOW, source }],
      { uidValidity: 1, lastUid: 500 },
      NOW,
    );
    const outcomes: string[] = [];
    for (let attempt = 0; attempt < 5; attempt++) outcomes.push((await receiveMail({ ...deps, store: refusing }, raw)).outcome);
    expect(outcomes).toEqual(["postponed", "postponed", "postponed", "postponed", "held"]);
    expect((await store.held()).map((message) => message.heldReasons.join())).toEqual([expect.stringContaining("invalid input syntax")]);
    expect(await arrives({ from: "foi@ashbourne.example", subject: `Re: ${ashbourne.token}`, text: ANSWER })).toMatchObject({
      outcome: "filed",
    });
  });

  test("a reply at which our reader fails is shown to a person, and the other replies are read", async () => {
    const { store, deps, arrives, ashbourne } = await desk();
    const { messageId } = await arrives({ from: "foi@ashbourne.example", subject: `Re: ${ashbourne.token}`, text: ANSWER });
    const broken: typeof parseMail = async (raw) => {
      const mail = await parseMail(raw);
      const body = Object.defineProperty({ ...mail.body }, "blocks", {
        get() {
          throw new TypeError("a fault of ours");
        },
      });
      return { ...mail, body };
    };
    expect(await readReplies({ ...deps, parseMail: broken }, messageId)).toEqual({ read: 1 });
    const [reading] = await store.readings([ashbourne.id]);
    expect(reading).toMatchObject({
      answers: [],
      warnings: [expect.stringMatching(/could not be read: a fault of ours; read it yourself/)],
    });
    expect(await store.unread(10)).toEqual([]);
    // When the reader is better, it is read again like any other.
    const changes = await rereadReplies(deps, [ashbourne], { save: true });
    expect(changes.length).toBeGreaterThan(0);
    expect((await store.readings([ashbourne.id])).at(-1)?.warnings.join()).not.toMatch(/a fault of ours/);
    // And a reader that fails later takes nothing away.
    expect(await rereadReplies({ ...deps, parseMail: broken }, [ashbourne], { save: true })).toEqual([]);
    expect(await store.readings([ashbourne.id])).toHaveLength(2);
  });

  test("a note that somebody is away is not read for answers, by the sweep as little as by a wake-up, unless a person files it", async () => {
    const { store, deps, arrives, ashbourne } = await desk();
    const away = {
      headers: ["Auto-Submitted: auto-replied"],
      subject: `Out of office: ${ashbourne.token}`,
      text: "I am out of the office until 14 September 2026.",
    };
    const { messageId, outcome, kind } = await arrives({ from: "foi@ashbourne.example", ...away });
    expect([outcome, kind]).toEqual(["filed", "out_of_office"]);
    expect(await store.unread(10)).toEqual([]);
    expect(await readReplies(deps, messageId)).toEqual({ read: 0 });
    await undoFiling(deps, messageId);
    await fileHeldMail(deps, messageId, ashbourne);
    expect(await store.unread(10)).toEqual([messageId]);
    expect(await readReplies(deps, messageId)).toEqual({ read: 1 });
  });
});

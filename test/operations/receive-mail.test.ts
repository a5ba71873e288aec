/** Mail that is not whole, not genuine, a bounce, or that the database or our reader fails at. */
import { describe, expect, test } from "@jest/globals";
import { parseMail } from "../../src/adapters/mime/parse-mail.js";
import { fileHeldMail, undoFiling } from "../../src/operations/file-held-mail.js";
import { readReplies } from "../../src/operations/read-replies.js";
import { receiveMail } from "../../src/operations/receive-mail.js";
import { rereadReplies } from "../../src/operations/reread-replies.js";
import type { Store } from "../../src/ports.js";
import { ANSWER, desk, NOW, OURS } from "./filing-desk.js";

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

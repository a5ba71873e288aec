/** Every mail can be found again, wherever it went. */
import { describe, expect, test } from "@jest/globals";
import { findMails } from "../../src/operations/find-mails.js";
import { ANSWER, desk } from "./filing-desk.js";

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
    const { deps, store, database, arrives } = await desk();
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
    await database.pool.query("delete from mail_words");
    expect(await store.withoutWords(0, 10)).toHaveLength(2);
    await look();
    await database.pool.query("update mail_words set version = 0, words = ''");
    await look();
  });
});

/** Mail that a person files by hand: learned from, taken back. */
import { describe, expect, test } from "@jest/globals";
import { fileHeldMail, putAside, undoFiling } from "../../src/operations/file-held-mail.js";
import { readReplies } from "../../src/operations/read-replies.js";
import { ANSWER, desk } from "./filing-desk.js";

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

describe("two people at one mail", () => {
  test("who file it to two councils at the same moment: the second is told, and it is filed once", async () => {
    const { deps, store, arrives, ashbourne, birchover } = await desk();
    for (let times = 0; times < 5; times++) {
      const { messageId } = await arrives({ text: "We acknowledge your request for information." });
      const both = await Promise.allSettled([fileHeldMail(deps, messageId, ashbourne), fileHeldMail(deps, messageId, birchover)]);
      expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "WRONG_USE" } });
      expect(await store.filings(messageId)).toHaveLength(1);
      await undoFiling(deps, messageId);
    }
  });

  test("who file it and put it aside at the same moment leave it filed or put aside, never both", async () => {
    const { deps, store, arrives, ashbourne } = await desk();
    for (let times = 0; times < 5; times++) {
      const { messageId } = await arrives({ text: "We acknowledge your request for information." });
      await Promise.allSettled([putAside(deps, messageId), fileHeldMail(deps, messageId, ashbourne)]);
      const filings = await store.filings(messageId);
      expect((await store.message(messageId))?.state).toBe(filings.length === 1 ? "filed" : "unrelated");
      if (filings.length === 1) await undoFiling(deps, messageId);
    }
  });
});

/** What each letter leaves in the log of its request, and what that allows next. */
import { describe, expect, test } from "@jest/globals";
import { openZip } from "../../src/adapters/documents/zip-archive.js";
import { parseMail } from "../../src/adapters/mime/parse-mail.js";
import type { RequestEventBody } from "../../src/foi/request-event.js";
import type { Regime } from "../../src/foi/terms.js";
import { notYetAsked } from "../../src/operations/queue-requests.js";
import { readMessage } from "../../src/operations/read-replies.js";
import { recordConsequences } from "../../src/operations/receive-mail.js";
import { askedCouncils, whyNot } from "./asked-councils.js";
import { FENWICK, HARTWELL, STRATHMARL } from "./letter-world.js";

const { asked, lastMail, unasked } = askedCouncils();

const acknowledged = (reference: string | null): RequestEventBody => ({
  type: "acknowledged",
  reference,
  statedDue: null,
  automatic: false,
});

describe("what each letter leaves in the log", () => {
  test.each<readonly [Regime, number]>([
    ["FOIA", 20],
    ["FOISA", 20],
    ["EIR", 40],
    ["EISR", 20],
  ])("a review under %s is to be decided within %d working days", async (regime, days) => {
    const council = { ...HARTWELL, regime };
    const world = await asked(council);
    world.at("2026-09-10");
    await world.arrives(council, { kind: "refusal", event: { type: "response_received", kind: "refusal" } });
    world.at("2026-09-14");
    await world.queue(await world.drafted(council, "internal-review", { reasons: "The section does not apply." }), {
      reasons: "The section does not apply.",
    });
    await world.deliver();
    const { id } = world.request(council);
    const last = (await world.store.events([id])).get(id)?.at(-1);
    expect(last?.body).toEqual({ type: "review_requested", limitWorkingDays: days });
    expect((await world.row(council)).state.state).toBe("under_review");
  });

  test("a complaint about silence goes to the ICO with the correspondence, and ends the chasing", async () => {
    const world = await asked(HARTWELL);
    world.at("2026-09-02");
    await world.arrives(HARTWELL, { kind: "acknowledgement", event: acknowledged("FOI-1"), reference: "FOI-1", text: "We have it." });
    world.at("2026-10-20");
    const words = { to: "casework@regulator.example", reasons: "I was promised a reply." };
    const draft = await world.drafted(HARTWELL, "complaint", words);
    await world.queue(draft, words);
    await world.deliver();
    const mail = await lastMail();
    expect(mail.to.map(({ address }) => address)).toEqual(["casework@regulator.example"]);
    expect(mail.inReplyTo).toEqual([]);
    expect(mail.body.text).toContain("acknowledgement received, reference FOI-1");
    const file = mail.attachments[0];
    expect(file).toMatchObject({ name: `${world.request(HARTWELL).token}.zip`, mediaType: "application/zip" });
    const zip = await openZip(file?.content ?? new Uint8Array());
    expect(zip.entries.map((entry) => entry.name)).toEqual([
      "index.txt",
      "01-2026-09-01-us-request.eml",
      "02-2026-09-02-them-acknowledgement.eml",
    ]);
    expect(await zip.readText("02-2026-09-02-them-acknowledgement.eml")).toContain("We have it.");
    const index = await zip.readText("index.txt");
    expect(index).toContain("due 29 September 2026, counted from 1 September 2026 (FOIA s.10(1))");
    expect(index).toContain("2026-09-29   20  working day: due");
    const { id } = world.request(HARTWELL);
    expect((await world.store.events([id])).get(id)?.at(-1)?.body).toEqual({ type: "complained", to: "ICO" });
    expect(await whyNot(world, HARTWELL, "overdue")).toContain("has it since 20 October 2026");
  });

  test("what the regulator writes back belongs to the request and is no reply of the council's", async () => {
    const world = await asked(HARTWELL);
    world.at("2026-10-20");
    const words = { to: "casework@regulator.example" };
    await world.queue(await world.drafted(HARTWELL, "complaint", words), words);
    await world.deliver();
    const request = world.request(HARTWELL);
    const before = await world.log(HARTWELL);
    const writes = async (from: string, reference: string) => {
      const messageId = await world.arrives(HARTWELL, { kind: "response_full", from });
      const mail = await parseMail(new TextEncoder().encode(`From: ${from}\r\nSubject: Your complaint\r\n\r\nQ1. Forty trees.`));
      const message = await world.store.message(messageId);
      if (message === null) throw new Error("not kept");
      const said = { ...message.classification, kind: "response_full" as const, authorityReference: reference };
      await recordConsequences(world.store, request.id, mail, said, { messageId, at: world.now(), by: "rule" });
      return readMessage({ ...world.deps, readAttachments: () => Promise.resolve([]) }, message, request);
    };
    const reading = await writes("case.officer@mail.regulator.example", "IC-4711");
    expect(reading.answers).toEqual([]);
    expect(await world.log(HARTWELL)).toEqual(before);
    expect((await world.row(HARTWELL)).authorityReference).toBeNull();
    await writes(HARTWELL.email, "FOI-1");
    expect(await world.log(HARTWELL)).toEqual([...before, "response_received"]);
    expect((await world.row(HARTWELL)).authorityReference).toBe("FOI-1");
  });

  test("a complaint nobody has addressed can be read and not sent", async () => {
    const world = await asked(HARTWELL);
    world.at("2026-10-20");
    const draft = await world.drafted(HARTWELL, "complaint");
    expect(draft.letter.to).toEqual([]);
    expect((await world.queue(draft)).leftOut.map(({ why }) => why)).toEqual(["it has no address; give --to ADDRESS"]);
  });

  test("in Scotland silence goes to a review first, and the Commissioner comes after", async () => {
    const world = await asked(STRATHMARL);
    world.at("2026-10-20");
    expect(await whyNot(world, STRATHMARL, "complaint")).toContain("asks for an internal review first");
    expect((await world.drafted(STRATHMARL, "internal-review")).letter.text).toContain("I have not had a response.");
    await world.happens(STRATHMARL, { type: "review_requested", limitWorkingDays: 20 });
    world.at("2026-12-01");
    const words = { to: "office@commissioner.example" };
    await world.queue(await world.drafted(STRATHMARL, "complaint", words), words);
    await world.deliver();
    const { id } = world.request(STRATHMARL);
    expect((await world.store.events([id])).get(id)?.at(-1)?.body).toEqual({ type: "complained", to: "SIC" });
  });

  test("under the FOIA silence is complained about at once, and a review that runs is waited for", async () => {
    const world = await asked(HARTWELL);
    world.at("2026-10-20");
    expect(await whyNot(world, HARTWELL, "internal-review")).toContain("silence needs no review here");
    await world.happens(HARTWELL, { type: "review_requested", limitWorkingDays: 20 });
    world.at("2026-10-22");
    expect(await whyNot(world, HARTWELL, "complaint")).toContain("the review asked for on 20 October 2026 still runs");
  });

  test("a bounced request is sent again elsewhere, once, and the clock starts there", async () => {
    const world = await asked(HARTWELL);
    world.at("2026-09-02");
    await world.happens(HARTWELL, { type: "bounced", address: HARTWELL.email, permanent: true, reason: "5.1.1" });
    expect(await whyNot(world, HARTWELL, "reminder")).toContain("roundrobin letter resend");
    const words = { to: "foi.team@hartwell.example" };
    const draft = await world.drafted(HARTWELL, "resend", words);
    expect(draft.letter.text).toContain("Q1a. How many of those were planted since 2020?");
    await world.queue(draft, words);
    await world.deliver();
    expect((await world.row(HARTWELL)).state).toMatchObject({ state: "sent", receivedOn: "2026-09-02", due: "2026-09-30" });
    const again = await world.draft(HARTWELL, "resend", words);
    expect(again).toMatchObject({ ok: false, why: "it was sent again to foi.team@hartwell.example on 2 September 2026" });
    world.at("2026-10-01");
    expect((await world.drafted(HARTWELL, "overdue")).letter.to).toEqual(["foi.team@hartwell.example"]);
  });

  test("a council that was asked in another way, or that is closed, is not asked by send", async () => {
    const world = await unasked(HARTWELL, STRATHMARL, FENWICK);
    await world.happens(HARTWELL, { type: "sent", to: HARTWELL.email });
    await world.happens(STRATHMARL, { type: "closed" });
    expect((await notYetAsked(world.store, world.requests)).map((request) => request.authorityName)).toEqual([FENWICK.name]);
  });
});

/** A file that was fetched by hand becomes a reply like any other; on a real database, with the real readers. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readAttachmentsSafely } from "../../src/adapters/documents/read-attachments.js";
import { writeFormDocx } from "../../src/adapters/form/write-form-docx.js";
import { answerFormOf } from "../../src/form/answer-form.js";
import { type AttachDeps, attachFile } from "../../src/operations/attach-file.js";
import { rereadReplies } from "../../src/operations/reread-replies.js";
import { fillDocx } from "../adapters/form/fill-form.js";
import { questionnaire } from "../letters/invented-survey.js";
import { testPostgres } from "../support/postgres.js";
import { type SmtpSink, startSmtpSink } from "../support/smtp-sink.js";
import { FENWICK, HARTWELL, type LetterWorld, letterWorld, sender } from "./letter-world.js";

let sink: SmtpSink;
let world: LetterWorld;
beforeAll(async () => {
  sink = await startSmtpSink();
  world = await letterWorld(await postgres.freshDatabase(), sink, [HARTWELL, FENWICK]);
  await world.ask();
}, 120_000);
afterAll(async () => {
  await world?.close();
  await sink?.stop();
});

// After the hook above: what it closes must be closed before the database is looked at.
const postgres = testPostgres();

const deps = (): AttachDeps => ({ ...world.deps, sender, readAttachments: (files) => readAttachmentsSafely(files) });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a file fetched by hand", () => {
  test("ends what a portal's link asked for, is kept byte for byte, and is read", async () => {
    world.at("2026-09-10");
    await world.arrives(HARTWELL, {
      kind: "portal_link",
      event: { type: "portal_link", url: "https://portal.hartwell.example/x", expires: "2026-09-17" },
    });
    const before = (await world.row(HARTWELL)).state.next;
    expect([before.action, before.why]).toEqual(["open_portal", expect.stringContaining("17 September 2026")]);

    world.at("2026-09-12");
    const form = await fillDocx(writeFormDocx(answerFormOf(questionnaire)), questionnaire, [
      { question: "Q1", text: "12,400", status: "answered", value: 12_400 },
      { question: "Q5", text: "Both", status: "answered", value: { choices: ["Both"] } },
    ]);
    const attached = await attachFile(deps(), world.request(HARTWELL), { name: "Response – Tŷ 1.docx", content: form, at: world.now() });
    expect([attached.answered, attached.asked, attached.warnings]).toEqual([2, 9, []]);

    const row = await world.row(HARTWELL);
    expect(row.state.next.action).not.toBe("open_portal");
    expect(row.answers.filter(({ status }) => status === "answered").map(({ question, value }) => [question, value])).toEqual([
      ["Q1", 12_400],
      ["Q5", { choices: ["Both"] }],
    ]);
    expect(row.answers.find(({ question }) => question === "Q1")?.evidence[0]?.source).toBe("attachment:Response – Tŷ 1.docx");

    const message = await world.store.message(attached.messageId);
    const raw = await world.store.rawMail(message?.rawMailId ?? 0);
    const mail = await world.deps.parseMail(raw?.content ?? new Uint8Array());
    expect(mail.headers.get("x-roundrobin-attached-by")).toEqual(["person"]);
    expect(mail.attachments.map(({ name }) => name)).toEqual(["Response – Tŷ 1.docx"]);
    expect(Buffer.from(mail.attachments[0]?.content ?? []).equals(Buffer.from(form))).toBe(true);
  }, 60_000);

  test("is read the same when everything is read again", async () => {
    expect(await rereadReplies(deps(), [world.request(HARTWELL)], { save: false })).toEqual([]);
  }, 60_000);

  test("is taken once for a council, and by another council too", async () => {
    const file = {
      name: "answers.txt",
      content: bytes("Q1. How many street trees does the Council look after?\n\n300\n"),
      at: "2026-09-11T10:00:00.000Z",
    };
    const first = await attachFile(deps(), world.request(FENWICK), file);
    await expect(attachFile(deps(), world.request(FENWICK), { ...file, name: "again.txt", at: world.now() })).rejects.toMatchObject({
      code: "WRONG_USE",
      message: `Fenwick District Council has this file already: answers.txt of mail ${first.messageId}`,
    });
    const other = await attachFile(deps(), world.request(HARTWELL), file);
    expect(other.messageId).not.toBe(first.messageId);
    expect((await world.store.message(first.messageId))?.receivedAt).toBe("2026-09-11T10:00:00.000Z");
  }, 60_000);

  test("teaches no address: the mail round it is our own", async () => {
    const found = await world.store.filingCandidates({
      tokens: [],
      messageIds: [],
      references: [],
      addresses: [sender.address],
      domains: [],
    });
    expect(found).toEqual([]);
  });

  test.each([
    ["empty", { name: "a.pdf", content: new Uint8Array(), at: "2026-09-11T10:00:00.000Z" }, "a.pdf is empty"],
    ["of tomorrow", { name: "a.pdf", content: bytes("x"), at: "2026-10-01T10:00:00.000Z" }, "1 October 2026 has not come yet"],
  ])("is refused when %s", async (_, file, why) => {
    await expect(attachFile(deps(), world.request(HARTWELL), file)).rejects.toThrow(why);
  });

  test("that cannot be read is kept with a warning and leaves the request open", async () => {
    const attached = await attachFile(deps(), world.request(FENWICK), {
      name: "scan.docx",
      content: bytes("no docx at all"),
      at: world.now(),
    });
    expect([attached.answered, attached.warnings.length > 0]).toEqual([0, true]);
    expect((await world.row(FENWICK)).state.state).not.toBe("closed");
  }, 60_000);
});

/** Documents are derived once for as long as they are remembered, and no more are remembered than there is room for. */
import { describe, expect, test } from "@jest/globals";
import { parseMail } from "../../src/adapters/mime/parse-mail.js";
import type { Document } from "../../src/document/document.js";
import { keptDocuments } from "../../src/operations/kept-documents.js";

const mail = (id: number): Uint8Array =>
  Buffer.from(
    [
      "From: foi@elm.example",
      "MIME-Version: 1.0",
      'Content-Type: multipart/mixed; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain",
      "",
      `Please see the file of mail ${id}.`,
      "--b",
      "Content-Type: text/csv; name=trees.csv",
      "Content-Disposition: attachment; filename=trees.csv",
      "",
      "a,b",
      "--b--",
      "",
    ].join("\r\n"),
  );

function desk(options: { readonly most?: number; readonly warnings?: Document["warnings"] } = {}) {
  const read: number[] = [];
  let now = "2026-09-10T10:00:00.000Z";
  let fails = false;
  const documents = keptDocuments(
    {
      store: {
        rawMail: (id) => {
          read.push(id);
          if (fails) return Promise.reject(new Error("the database is away"));
          return Promise.resolve({ content: mail(id), receivedAt: now, attempts: 0, incomplete: null });
        },
      },
      parseMail,
      readAttachments: (files) =>
        Promise.resolve(
          files.map((file) => ({
            source: `attachment:${file.name}`,
            mediaType: "text/csv",
            text: "x".repeat(10_000),
            blocks: [],
            marks: [],
            links: [],
            warnings: options.warnings ?? [],
          })),
        ),
      clock: { now: () => now },
    },
    options.most,
  );
  return {
    read,
    show: async (id: number) => (await documents({ rawMailId: id })).map((document) => document.source),
    later: (minutes: number) => void (now = new Date(Date.parse(now) + minutes * 60_000).toISOString()),
    fail: (is: boolean) => void (fails = is),
  };
}

describe("documents of kept mails", () => {
  test("are derived once, also for two who ask at the same time", async () => {
    const { read, show } = desk();
    const both = await Promise.all([show(1), show(1)]);
    expect(both).toEqual([
      ["body", "attachment:trees.csv"],
      ["body", "attachment:trees.csv"],
    ]);
    await show(1);
    await show(2);
    expect(read).toEqual([1, 2]);
  });

  test("the longest unseen is forgotten when there is no room", async () => {
    const { read, show } = desk({ most: 50_000 });
    for (const id of [1, 2, 1, 3, 1, 2]) await show(id);
    // Two have room: the third drives out the second, which was not looked at since.
    expect(read).toEqual([1, 2, 3, 2]);
  });

  test("one that is larger than all the room is shown and not remembered", async () => {
    const { read, show } = desk({ most: 100 });
    for (const id of [1, 1]) expect(await show(id)).toHaveLength(2);
    expect(read).toEqual([1, 1]);
  });

  test("a failure is not remembered", async () => {
    const { read, show, fail } = desk();
    fail(true);
    await expect(show(1)).rejects.toThrow("the database is away");
    fail(false);
    expect(await show(1)).toHaveLength(2);
    expect(read).toEqual([1, 1]);
  });

  test("a file that took too long is tried again after a while, one that is broken is not", async () => {
    const late = desk({ warnings: [{ code: "timed_out", message: "late" }] });
    const broken = desk({ warnings: [{ code: "unreadable", message: "broken" }] });
    for (const each of [late, broken]) {
      await each.show(1);
      each.later(1);
      await each.show(1);
      each.later(10);
      await each.show(1);
    }
    expect([late.read, broken.read]).toEqual([[1, 1], [1]]);
  });
});

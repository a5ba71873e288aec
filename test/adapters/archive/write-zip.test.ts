import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type ArchivedFile, writeZip } from "../../../src/adapters/archive/write-zip.js";
import { openZip } from "../../../src/adapters/documents/zip-archive.js";

const at = "2026-09-01T10:11:12Z";
const file = (name: string, content: string | Uint8Array): ArchivedFile => ({
  name,
  content: typeof content === "string" ? new TextEncoder().encode(content) : content,
  at,
});

describe("an archive that we write", () => {
  test("is read again by another program's reader, names and bytes as they were", async () => {
    const zip = await openZip(
      writeZip([file("index.txt", "Ynys Môn: £3"), file("mails/01-Ynys Môn.eml", "x".repeat(70_000)), file("empty", "")]),
    );
    expect(zip.entries.map(({ name, size }) => [name, size])).toEqual([
      ["index.txt", 14],
      ["mails/01-Ynys Môn.eml", 70_000],
      ["empty", 0],
    ]);
    expect(await zip.readText("index.txt")).toBe("Ynys Môn: £3");
    expect((await zip.read("empty"))?.length).toBe(0);
  });

  test("gives back whatever bytes it was given, and the same bytes for the same files", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 2_000 }), { maxLength: 6 }), async (contents) => {
        const files = contents.map((content, index) => file(`${index}.eml`, content));
        const bytes = writeZip(files);
        expect(writeZip(files)).toEqual(bytes);
        const zip = await openZip(bytes);
        for (const [index, content] of contents.entries())
          expect(Buffer.compare((await zip.read(`${index}.eml`)) ?? Buffer.alloc(0), content)).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  test.each(["", "/etc/passwd", "../up.txt", "a/../../b", "a\\b", "line\nbreak"])(
    "refuses the name %j, which would leave its folder",
    (name) => {
      expect(() => writeZip([file(name, "x")])).toThrow(/no name for a file/);
    },
  );

  test("refuses two files of one name", () => {
    expect(() => writeZip([file("a", "1"), file("a", "2")])).toThrow(/two files/);
  });
});

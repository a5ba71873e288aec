/** Files made to hurt: each must end within the limits, in a warning, and the file after it must still be read. */
import { deflateSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { readAttachmentsSafely } from "../../../src/adapters/documents/read-attachments.js";
import type { Document, DocumentWarning } from "../../../src/document/document.js";
import { paragraph, writeDocx } from "../../fixtures/documents/docx-writer.js";
import { at, pdfOfPages, writePdf } from "../../fixtures/documents/pdf-writer.js";
import { writeZip } from "../../fixtures/documents/zip-writer.js";

const good = writeDocx({ body: paragraph("still here") });
const blank = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1_000_000, 0x20);

/** A workbook with one sheet. */
const workbook = (sheet: string): Buffer =>
  writeZip([
    {
      name: "[Content_Types].xml",
      content:
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    },
    {
      name: "_rels/.rels",
      content:
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    },
    {
      name: "xl/workbook.xml",
      content:
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content:
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    },
    {
      name: "xl/worksheets/sheet1.xml",
      content: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${sheet}</sheetData></worksheet>`,
    },
  ]);
const cell = (address: string, words: string): string =>
  `<row r="${address.replace(/\D/g, "")}"><c r="${address}" t="inlineStr"><is><t>${words}</t></is></c></row>`;

const nested = (depth: number): Buffer =>
  depth === 0 ? good : writeZip([{ name: depth === 1 ? "a.docx" : "a.zip", content: nested(depth - 1) }]);
const encryptedPdf = (): Buffer =>
  writePdf(
    [
      { dictionary: "<< /Type /Catalog /Pages 2 0 R >>" },
      { dictionary: "<< /Type /Pages /Kids [] /Count 0 >>" },
      { dictionary: `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >>` },
    ],
    `/Encrypt 3 0 R /ID [<${"43".repeat(16)}> <${"43".repeat(16)}>]`,
  );
const hugePng = (): Buffer => {
  const head = Buffer.from("89504e470d0a1a0a0000000d49484452000000000000000008020000000000000000000000", "hex");
  head.writeUInt32BE(60_000, 16);
  head.writeUInt32BE(60_000, 20);
  return head;
};
const doublyPacked = (): Buffer =>
  writePdf([
    { dictionary: "<< /Type /Catalog /Pages 2 0 R >>" },
    { dictionary: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>" },
    { dictionary: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> /Contents 4 0 R >>" },
    {
      dictionary: "<< /Filter [/FlateDecode /FlateDecode] >>",
      stream: deflateSync(deflateSync(Buffer.alloc(600_000_000, "q Q "), { level: 9 }), { level: 9 }),
    },
  ]);

/** One page, named 100,000 times. */
const manyPages = (): Buffer =>
  writePdf([
    { dictionary: "<< /Type /Catalog /Pages 2 0 R >>" },
    { dictionary: `<< /Type /Pages /Kids [${"3 0 R ".repeat(100_000)}] /Count 100000 >>` },
    { dictionary: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>" },
    { dictionary: "<< >>", stream: at(50, 700, "page") },
    { dictionary: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>" },
  ]);

type Code = DocumentWarning["code"];

const FILES: readonly (readonly [what: string, name: string, make: () => Buffer, codes: readonly Code[]])[] = [
  [
    "a docx of 2 MB that unpacks to 300",
    "a.docx",
    () => writeDocx({ body: "", more: [{ name: "word/big.xml", content: blank(300) }] }),
    ["too_large"],
  ],
  [
    "a docx that states a smaller size than it has",
    "a.docx",
    () => writeDocx({ body: "", more: [{ name: "word/styles.xml", content: blank(150), statedSize: 10 }] }),
    ["unreadable"],
  ],
  [
    "a docx with an entity bomb",
    "a.docx",
    () =>
      writeZip([
        {
          name: "word/document.xml",
          content: '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><w:document>&b;</w:document>',
        },
      ]),
    ["unreadable"],
  ],
  ["a docx nested 5,000 deep", "a.docx", () => writeDocx({ body: "<w:smartTag>".repeat(5000) }), ["unreadable"]],
  [
    "a docx with macros",
    "a.docx",
    () => writeDocx({ body: paragraph("read all the same"), more: [{ name: "word/vbaProject.bin", content: "x" }] }),
    ["macros"],
  ],
  ["a docx cut off", "a.docx", () => good.subarray(0, good.length - 60), ["unreadable"]],
  [
    "a workbook protected by a password",
    "a.xlsx",
    () => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(1000), Buffer.from("EncryptedPackage", "utf16le")]),
    ["encrypted"],
  ],
  ["a sparse workbook", "a.xlsx", () => workbook(cell("A1", "first") + cell("XFD1048576", "last")), ["truncated"]],
  [
    "a workbook of 60,000 rows",
    "a.xlsx",
    () => workbook(Array.from({ length: 60_000 }, (_, row) => cell(`A${String(row + 1)}`, "x")).join("")),
    ["truncated"],
  ],
  ["a pdf of 100,000 pages", "a.pdf", manyPages, ["truncated"]],
  ["a pdf protected by a password", "a.pdf", encryptedPdf, ["encrypted"]],
  ["a pdf cut off", "a.pdf", () => pdfOfPages([at(50, 700, "page")]).subarray(0, 300), ["unreadable", "truncated"]],
  [
    "a pdf whose page is 200,000 points wide",
    "a.pdf",
    () => Buffer.from(pdfOfPages([""]).toString("latin1").replace("595 842", "200000 200000"), "latin1"),
    ["no_text"],
  ],
  ["a zip of zips of zips", "a.zip", () => nested(9), ["too_large"]],
  [
    "a zip of 5,000 files",
    "a.zip",
    () => writeZip(Array.from({ length: 5000 }, (_, index) => ({ name: `${String(index)}.txt`, content: "x" }))),
    ["too_large"],
  ],
  ["a zip protected by a password", "a.zip", () => writeZip([{ name: "a.txt", content: "x", encrypted: true }]), ["encrypted"]],
  ["a picture of 3,600 million dots", "a.png", hugePng, ["too_large"]],
  ["an rtf of 500,000 groups", "a.rtf", () => Buffer.from(`{\\rtf1 ${"{".repeat(500_000)}`), ["truncated"]],
  [
    "a msg of noise",
    "a.msg",
    () => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(3000, 7), Buffer.from("__properties_version1.0", "utf16le")]),
    ["unreadable"],
  ],
  [
    "a doc of noise",
    "a.doc",
    () => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(3000, 7), Buffer.from("WordDocument", "utf16le")]),
    ["unreadable"],
  ],
  [
    "a winmail.dat with impossible lengths",
    "winmail.dat",
    () => Buffer.concat([Buffer.from("789f3e22", "hex"), Buffer.alloc(200, 0xff)]),
    ["no_text"],
  ],
  ["a program", "a.exe", () => Buffer.concat([Buffer.from("MZ"), Buffer.alloc(500)]), ["unsupported"]],
  ["a text of 60 MB", "a.txt", () => blank(60), ["too_large"]],
  ["nothing", "a.docx", () => Buffer.alloc(0), ["no_text"]],
];

/** What came of each file, and whether the good file after it was read. */
const results = new Map<string, { readonly documents: readonly Document[]; readonly nextRead: boolean }>();

/** All in one call, a good file after each: one that kills its reader must not take the next with it. */
beforeAll(async () => {
  const files = FILES.flatMap(([, name, make], index) => [
    { name: `${String(index)}/${name}`, mediaType: "application/octet-stream", content: make() },
    { name: `${String(index)}/next.docx`, mediaType: "", content: good },
  ]);
  const documents = await readAttachmentsSafely(files);
  for (const [index, [what]] of FILES.entries()) {
    const own = documents.filter(({ source }) => source.startsWith(`attachment:${String(index)}/`));
    results.set(what, {
      documents: own.filter(({ source }) => !source.endsWith("/next.docx")),
      nextRead: own.at(-1)?.text === "still here",
    });
  }
}, 240_000);

describe("hostile files", () => {
  test.each(FILES.map(([what, , , codes]) => [what, codes] as const))("%s", (what, codes) => {
    const result = results.get(what);
    const warnings = result?.documents.flatMap((document) => document.warnings) ?? [];
    expect(warnings.some(({ code }) => codes.includes(code))).toBe(true);
    expect(warnings.every(({ message }) => message.length > 10 && message.length < 400)).toBe(true);
    expect(result?.nextRead).toBe(true);
  });

  test("a pdf packed twice is stopped, and the file after it is read", async () => {
    const started = performance.now();
    const files = [
      { name: "a.pdf", mediaType: "", content: doublyPacked() },
      { name: "next.docx", mediaType: "", content: good },
    ];
    const [bomb, next] = await readAttachmentsSafely(files, { milliseconds: 8000 });
    expect(["timed_out", "too_large", "no_text"]).toContain(bomb?.warnings[0]?.code);
    expect(next?.text).toBe("still here");
    expect(performance.now() - started).toBeLessThan(30_000);
  }, 60_000);

  test("a pdf that only claims 100,000 pages gives the one it has", async () => {
    const claims = pdfOfPages([at(50, 700, "page")])
      .toString("latin1")
      .replace("/Count 1 ", "/Count 100000 ");
    const [document] = await readAttachmentsSafely([{ name: "a.pdf", mediaType: "", content: Buffer.from(claims, "latin1") }]);
    expect(document?.text).toBe("page");
  });

  test("macros and limits do not keep the words out", async () => {
    const [document] = await readAttachmentsSafely([
      {
        name: "a.docx",
        mediaType: "",
        content: writeDocx({ body: paragraph("read all the same"), more: [{ name: "word/vbaProject.bin", content: "x" }] }),
      },
    ]);
    expect(document?.text).toBe("read all the same");
  });
});

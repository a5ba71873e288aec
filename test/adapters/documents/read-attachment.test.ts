import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readAttachment } from "../../../src/adapters/documents/read-attachment.js";
import { readAttachmentsSafely } from "../../../src/adapters/documents/read-attachments.js";
import type { Document } from "../../../src/document/document.js";
import { paragraph, writeDocx } from "../../fixtures/documents/docx-writer.js";
import { checkSpans, looks, outline } from "../../fixtures/documents/outline.js";
import { writeMsg, writeTnef } from "../../fixtures/documents/outlook-writer.js";
import { pdfOfPicture } from "../../fixtures/documents/pdf-writer.js";
import { drawPage } from "../../fixtures/documents/picture-writer.js";
import { writeZip } from "../../fixtures/documents/zip-writer.js";

const docx = writeDocx({ body: paragraph("1. Yes") });
const read = async (name: string, content: Uint8Array | string, mediaType = "application/octet-stream"): Promise<readonly Document[]> => {
  const documents = await readAttachment({ name, mediaType, content: typeof content === "string" ? Buffer.from(content) : content });
  for (const document of documents) checkSpans(document);
  return documents;
};
const sources = (documents: readonly Document[]): [string, string][] => documents.map(({ source, text }) => [source, text]);

describe("what a file is", () => {
  test.each<[string, string, string, Uint8Array | string, string]>([
    [
      "bytes over name and type",
      "letter.pdf",
      "application/pdf",
      docx,
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ],
    ["html called doc, as web systems save it", "letter.doc", "application/msword", "<html><body><p>Yes</p></body></html>", "text/html"],
    ["csv by its name", "a.csv", "application/octet-stream", "a,b\n1,2", "text/csv"],
    ["text by its type", "answers", "text/plain", "1. Yes", "text/plain"],
    ["rtf called doc", "letter.doc", "application/msword", "{\\rtf1 Yes}", "application/rtf"],
  ])("%s", async (_, name, type, content, expected) => {
    expect((await read(name, content, type)).map(({ mediaType }) => mediaType)).toEqual([expected]);
  });

  test("what is not known is said, with the name as source", async () => {
    const [document] = await read("plan.dwg", Buffer.from([1, 0, 2, 0]), "image/vnd.dwg");
    expect(document).toMatchObject({ source: "attachment:plan.dwg", text: "", warnings: [{ code: "unsupported" }] });
  });
});

describe("files that hold files", () => {
  test("zip in a zip", async () => {
    const inner = writeZip([
      { name: "annex/b.txt", content: "2. No" },
      { name: "__MACOSX/b.txt", content: "x" },
    ]);
    expect(
      sources(
        await read(
          "reply.zip",
          writeZip([
            { name: "a.docx", content: docx },
            { name: "more.zip", content: inner },
          ]),
        ),
      ),
    ).toEqual([
      ["attachment:reply.zip/a.docx", "1. Yes"],
      ["attachment:reply.zip/more.zip/annex/b.txt", "2. No"],
    ]);
  });

  test("a forwarded mail", async () => {
    const mail = `From: Jo <jo@tarnbridge.example>\r\nSubject: FOI 7\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<ol><li>Yes</ol>\r\n--b\r\nContent-Type: application/x; name=a.docx\r\nContent-Transfer-Encoding: base64\r\n\r\n${docx.toString("base64")}\r\n--b--`;
    const documents = await read("fwd.eml", mail, "message/rfc822");
    expect(sources(documents)).toEqual([
      ["attachment:fwd.eml", "From: Jo <jo@tarnbridge.example>\nSubject: FOI 7\n\nYes"],
      ["attachment:fwd.eml/a.docx", "1. Yes"],
    ]);
    expect(documents[0]?.blocks.at(-1)?.item?.marker).toBe("1.");
  });

  test("a mail that Outlook saved", async () => {
    const msg = writeMsg({
      subject: "FOI 7",
      from: "Jo Tarn",
      body: "plain words",
      html: "<p>1. <b>Yes</b></p>",
      files: [{ name: "annex £.docx", content: docx }],
    });
    const documents = await read("saved.msg", msg);
    expect(sources(documents)).toEqual([
      ["attachment:saved.msg", "From: Jo Tarn\nSubject: FOI 7\n\n1. Yes"],
      ["attachment:saved.msg/annex £.docx", "1. Yes"],
    ]);
  });

  test("winmail.dat", async () => {
    const tnef = writeTnef({ html: "<p>Please see attached</p>", files: [{ name: "answers to FOI 7.docx", content: docx }] });
    expect(sources(await read("winmail.dat", tnef, "application/ms-tnef"))).toEqual([
      ["attachment:winmail.dat", "Please see attached"],
      ["attachment:winmail.dat/answers to FOI 7.docx", "1. Yes"],
    ]);
  });
});

test("files with bytes changed, cut out or doubled still give Documents whose spans hold", async () => {
  const letter = readFileSync("test/fixtures/documents/libreoffice-letter.rtf");
  const bases: readonly (readonly [string, Buffer])[] = [
    ["a.docx", docx],
    ["a.rtf", letter],
    ["a.csv", Buffer.from('a;b\n"1";2\n')],
    ["winmail.dat", writeTnef({ html: "<p>Yes</p>", files: [{ name: "a.docx", content: docx }] })],
    ["a.zip", writeZip([{ name: "a.docx", content: docx }])],
    ["a.html", Buffer.from("<table><tr><td>a<td>b</table><ol><li>c")],
  ];
  const damage = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(20), bytes: fc.uint8Array({ maxLength: 8 }) });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...bases), fc.array(damage, { minLength: 1, maxLength: 5 }), async ([name, base], damages) => {
      let content = base;
      for (const { at, length, bytes } of damages) {
        const from = Math.floor(at * content.length);
        content = Buffer.concat([content.subarray(0, from), bytes, content.subarray(from + length)]);
      }
      const documents = await read(name, content);
      expect(documents.length).toBeGreaterThan(0);
      expect(documents.every(({ text, warnings }) => text.trim() !== "" || warnings.length > 0)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

describe("csv", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "commas and quotes",
      'Ref,Answer\n1,"Yes, ""all"" of them"\n2,\n',
      ["cell [0 0,0] Ref", "cell [0 0,1] Answer", "cell [0 1,0] 1", 'cell [0 1,1] Yes, "all" of them', "cell [0 2,0] 2"],
    ],
    ["semicolons", "a;b,c\n1;2,5", ["cell [0 0,0] a", "cell [0 0,1] b,c", "cell [0 1,0] 1", "cell [0 1,1] 2,5"]],
    ["one column is a text", "1. Yes\n2. No", ["paragraph 1. Yes", "paragraph 2. No"]],
    ["a stray quote", 'a,b\n5" pipe,2', ["cell [0 0,0] a", "cell [0 0,1] b", 'cell [0 1,0] 5" pipe', "cell [0 1,1] 2"]],
  ])("%s", async (_, content, expected) => {
    const [document] = await read("a.csv", content);
    expect(
      document === undefined ? [] : outline({ ...document, blocks: document.blocks.map(({ address: _address, ...block }) => block) }),
    ).toEqual(expected);
    expect(document?.blocks[0]?.address).toBe("A1");
  });
});

describe("rtf", () => {
  test("code pages, Unicode, looks, links, hidden words and merged cells", async () => {
    const rtf =
      "{\\rtf1\\ansi\\ansicpg1252{\\colortbl;\\red0\\green112\\blue192;}{\\*\\generator X;}{\\info{\\title secret}}" +
      "{\\b Bold} \\'a35 \\u8364\\'80 \\cf1 blue\\cf0\\par {\\field{\\*\\fldinst HYPERLINK \"https://c.example/a\"}{\\fldrslt here}} {\\v hidden}569{\\super 1}\\par" +
      "\\trowd\\clvmgf\\cellx100\\cellx200\\pard\\intbl Q1\\cell a\\cell\\row\\trowd\\clvmrg\\cellx100\\cellx200\\intbl \\cell b\\cell\\row\\pard after}";
    const [document] = await read("a.rtf", rtf);
    if (document === undefined) throw new Error("nothing read");
    expect(outline(document)).toEqual([
      "paragraph Bold £5 € blue",
      "paragraph here 569¹",
      "cell [0 0,0 2x1] Q1",
      "cell [0 0,1] a",
      "cell [0 1,1] b",
      "paragraph after",
    ]);
    expect(looks(document)).toEqual([
      ["Bold", { bold: true }],
      ["blue", { colour: "#0070c0" }],
    ]);
    expect(document.links.map(({ url }) => url)).toEqual(["https://c.example/a"]);
    expect(document.warnings.map(({ code }) => code)).toEqual(["hidden_content"]);
  });
});

describe("presentations", () => {
  const slide = (inside: string, show = ""): string =>
    `<p:sld xmlns:p="p" xmlns:a="a"${show}><p:cSld><p:spTree>${inside}</p:spTree></p:cSld></p:sld>`;
  const shape = (inside: string, title = false): string =>
    `<p:sp><p:nvSpPr><p:nvPr>${title ? '<p:ph type="title"/>' : ""}</p:nvPr></p:nvSpPr><p:txBody>${inside}</p:txBody></p:sp>`;
  const words = (text: string, properties = ""): string => `<a:p>${properties}<a:r><a:t>${text}</a:t></a:r></a:p>`;

  test("slides in their order, numbers, tables; hidden slides and notes said", async () => {
    const numbered = '<a:pPr><a:buAutoNum type="arabicParenR"/></a:pPr>';
    const pptx = writeZip([
      {
        name: "ppt/presentation.xml",
        content:
          '<p:presentation xmlns:p="p" xmlns:r="r"><p:sldIdLst><p:sldId r:id="b"/><p:sldId r:id="a"/><p:sldId r:id="c"/></p:sldIdLst></p:presentation>',
      },
      {
        name: "ppt/_rels/presentation.xml.rels",
        content:
          '<Relationships><Relationship Id="a" Target="slides/slide1.xml"/><Relationship Id="b" Target="slides/slide2.xml"/><Relationship Id="c" Target="slides/slide3.xml"/></Relationships>',
      },
      {
        name: "ppt/slides/slide1.xml",
        content: slide(
          shape(words("Yes", numbered) + words("No", numbered)) +
            `<a:tbl><a:tr><a:tc>${words("Year")}</a:tc><a:tc>${words("Spend")}</a:tc></a:tr><a:tr><a:tc>${words("2023")}</a:tc><a:tc>${words("£5")}</a:tc></a:tr></a:tbl>`,
        ),
      },
      { name: "ppt/slides/slide2.xml", content: slide(shape(words("Our reply"), true)) },
      { name: "ppt/slides/slide3.xml", content: slide(shape(words("not shown")), ' show="0"') },
      { name: "ppt/notesSlides/notesSlide1.xml", content: slide(shape(words("say nothing of this"))) },
    ]);
    const [document] = await read("a.pptx", pptx);
    if (document === undefined) throw new Error("nothing read");
    expect(outline(document)).toEqual([
      "heading Our reply",
      "item {0.0 1)} Yes",
      "item {0.0 2)} No",
      "cell [0 0,0] Year",
      "cell [0 0,1] Spend",
      "cell [0 1,0] 2023",
      "cell [0 1,1] £5",
    ]);
    expect(document.blocks.map(({ page }) => page)).toEqual([1, 2, 2, 2, 2, 2, 2]);
    expect(document.warnings.map(({ code }) => code)).toEqual(["hidden_content", "hidden_content"]);
    expect(document.text).not.toMatch(/shown|nothing/);
  });
});

test("scans and pictures are recognised offline, tables too, and say so", async () => {
  const words = [
    [60, 80, "Dear Requester"],
    [60, 120, "1. How many street lights does the council maintain?"],
    [60, 150, "11,482 at 1 March 2024."],
    [60, 210, "Year"],
    [200, 210, "Spend"],
    [60, 230, "2022/23"],
    [200, 230, "£1,377,020.00"],
  ] as const;
  const documents = await readAttachmentsSafely([
    { name: "photo.png", mediaType: "image/png", content: drawPage(words, "png").bytes },
    { name: "scan.pdf", mediaType: "application/pdf", content: pdfOfPicture(drawPage(words, "jpeg")) },
    { name: "logo.png", mediaType: "image/png", content: drawPage(words, "png").bytes.subarray(0, 40) },
  ]);
  for (const document of documents.slice(0, 2)) {
    checkSpans(document);
    expect(outline(document)).toEqual([
      "paragraph Dear Requester",
      "paragraph 1. How many street lights does the council maintain?",
      "paragraph 11,482 at 1 March 2024.",
      "cell [0 0,0] Year",
      "cell [0 0,1] Spend",
      "cell [0 1,0] 2022/23",
      "cell [0 1,1] £1,377,020.00",
    ]);
    expect(document.warnings.map(({ code }) => code)).toEqual(["recognised"]);
  }
  expect(documents[2]?.text).toBe("");
  expect(documents[2]?.warnings.length).toBe(1);
}, 120_000);

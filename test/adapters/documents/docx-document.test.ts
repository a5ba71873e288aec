import { describe, expect, test } from "@jest/globals";
import { documentFromDocx } from "../../../src/adapters/documents/docx-document.js";
import type { Document } from "../../../src/document/document.js";
import {
  cell,
  type DocxParts,
  definition,
  item,
  list,
  paragraph,
  row,
  run,
  table,
  writeDocx,
} from "../../fixtures/documents/docx-writer.js";
import { checkSpans, looks, outline } from "../../fixtures/documents/outline.js";

const read = async (parts: DocxParts): Promise<Document> => {
  const document = await documentFromDocx(writeDocx(parts), "attachment:a.docx");
  checkSpans(document);
  return document;
};
const codes = (document: Document): string[] => document.warnings.map(({ code }) => code);

const NUMBERING =
  definition(0, [
    ["decimal", "%1."],
    ["lowerLetter", "%1%2)"],
    ["lowerRoman", "(%3)"],
  ]) +
  definition(1, [["bullet", "\uF0B7"]]) +
  definition(2, [["decimal", "Q%1"]]) +
  list(1, 0) +
  list(2, 1) +
  list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>') +
  list(4, 2) +
  list(5, 0);

describe("docx", () => {
  test("automatic numbers are counted as Word counts them", async () => {
    const document = await read({
      numbering: NUMBERING,
      body: [
        item("one", 1),
        item("a", 1, 1),
        item("b", 1, 1),
        item("deep", 1, 2),
        paragraph("between"),
        item("two", 1),
        item("a again", 1, 1),
        item("point", 2),
        item("anew", 3),
        item("on", 5),
        item("q", 4),
        item("none", 0),
      ].join(""),
    });
    expect(outline(document)).toEqual([
      "item {0.0 1.} one",
      "item {0.1 1a)} a",
      "item {0.1 1b)} b",
      "item {0.2 (i)} deep",
      "paragraph between",
      "item {0.0 2.} two",
      "item {0.1 2a)} a again",
      "item {1.0 •} point",
      "item {2.0 1.} anew",
      "item {3.0 2.} on",
      "item {4.0 Q1} q",
      "paragraph none",
    ]);
  });

  test("numbers come from styles too, and an empty numbered paragraph is counted", async () => {
    const document = await read({
      numbering: NUMBERING,
      styles:
        '<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Question"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Sub"><w:basedOn w:val="Base"/></w:style>',
      body:
        paragraph("one", '<w:pStyle w:val="Sub"/>') +
        paragraph('<w:r><w:t xml:space="preserve"> </w:t></w:r>', '<w:pStyle w:val="Sub"/>') +
        paragraph("three", '<w:pStyle w:val="Sub"/>'),
    });
    expect(outline(document)).toEqual(["item {0.0 1.} one", "item {0.0 3.} three"]);
    expect(looks(document)).toEqual([
      ["one", { bold: true }],
      ["three", { bold: true }],
    ]);
  });

  test("a line break in an item begins a block that belongs to the item", async () => {
    const document = await read({
      numbering: NUMBERING,
      body: paragraph(`${run("How many?")}<w:r><w:br/><w:t>14</w:t></w:r>`, '<w:numPr><w:numId w:val="1"/></w:numPr>'),
    });
    expect(outline(document)).toEqual(["item {0.0 1.} How many?", "paragraph {0.0 1.} 14"]);
  });

  test("merged cells, header rows and numbers in cells", async () => {
    const document = await read({
      numbering: NUMBERING,
      body: table(
        `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell("No")}${cell("Answer", '<w:gridSpan w:val="2"/>')}</w:tr>`,
        row(cell(item("Vans?", 1), '<w:vMerge w:val="restart"/>'), cell("2023"), cell("4")),
        row(cell("<w:p/>", "<w:vMerge/>"), cell("2024"), cell(paragraph("5") + paragraph("about"))),
      ),
    });
    expect(outline(document)).toEqual([
      "cell [0 0,0 H] No",
      "cell [0 0,1 1x2 H] Answer",
      "item {0.0 1.} [0 1,0 2x1] Vans?",
      "cell [0 1,1] 2023",
      "cell [0 1,2] 4",
      "cell [0 2,1] 2024",
      "cell [0 2,2] 5||about",
    ]);
  });

  test("headings, looks and links", async () => {
    const document = await read({
      styles:
        '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style><w:style w:type="character" w:styleId="Ans"><w:rPr><w:color w:val="0070C0"/></w:rPr></w:style>',
      links: { r9: "https://council.example/a" },
      body:
        paragraph("Reply", '<w:pStyle w:val="H"/>') +
        paragraph(
          run("Q ") +
            run("bold", "<w:b/>") +
            run(" not", '<w:b w:val="0"/>') +
            run(" blue", '<w:rStyle w:val="Ans"/>') +
            run(" pen", '<w:highlight w:val="yellow"/>') +
            run(" auto", '<w:color w:val="auto"/>'),
        ) +
        paragraph(
          `<w:hyperlink r:id="r9">${run("here", '<w:color w:val="0563C1"/><w:u w:val="single"/>')}</w:hyperlink><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://b.example" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(" there")}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run(" end")}`,
        ),
    });
    expect(outline(document)).toEqual(["heading Reply", "paragraph Q bold not blue pen auto", "paragraph here there end"]);
    expect(looks(document)).toEqual([
      ["bold", { bold: true }],
      ["blue", { colour: "#0070c0" }],
      ["pen", { highlight: "#ffff00" }],
    ]);
    expect(document.links.map(({ url, start, end }) => [document.text.slice(start, end).trim(), url])).toEqual([
      ["here", "https://council.example/a"],
      ["there", "https://b.example"],
    ]);
  });

  test("form fields: boxes, lists to choose from, and prompts that nobody filled in", async () => {
    const field = (data: string, code: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const document = await read({
      body:
        paragraph(
          `${field('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>', "FORMCHECKBOX")}${run(" Yes ")}${field('<w:checkBox><w:default w:val="0"/></w:checkBox>', "FORMCHECKBOX")}${run(" No ")}${field('<w:ddList><w:result w:val="1"/><w:listEntry w:val="Funding"/><w:listEntry w:val="Staff"/></w:ddList>', "FORMDROPDOWN")}`,
        ) +
        paragraph(`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("Click here to enter text.")}</w:sdtContent></w:sdt>`) +
        paragraph(`<w:sdt><w:sdtPr/><w:sdtContent>${run("14")}</w:sdtContent></w:sdt><w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>`),
    });
    expect(outline(document)).toEqual(["paragraph ☒ Yes ☐ No Staff", "paragraph 14☒"]);
  });

  test("a text box comes once, a footnote at the end, a raised figure apart from the number", async () => {
    const document = await read({
      footnotes: `<w:footnote w:type="separator" w:id="-1">${paragraph("----")}</w:footnote><w:footnote w:id="1">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(" Estimated")}`)}</w:footnote>`,
      body:
        paragraph(
          `${run("569")}<w:r><w:footnoteReference w:id="1"/></w:r>${run(" or 5")}${run("2", '<w:vertAlign w:val="superscript"/>')}`,
        ) +
        paragraph(
          `<w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>${paragraph("Boxed")}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><v:textbox><w:txbxContent>${paragraph("Boxed")}</w:txbxContent></v:textbox></mc:Fallback></mc:AlternateContent></w:r>${run("after")}`,
        ),
    });
    expect(outline(document)).toEqual(["paragraph 569¹ or 5²", "paragraph Boxed", "paragraph after", "paragraph ¹ Estimated"]);
  });

  test("what a reader does not see is left out and said", async () => {
    const document = await read({
      comments: `<w:comment w:id="1">${paragraph("do not send")}</w:comment>`,
      body: paragraph(
        `${run("kept ")}<w:ins>${run("new ")}</w:ins><w:del><w:r><w:delText>old words</w:delText></w:r></w:del><w:moveFrom>${run("moved")}</w:moveFrom>${run("secret", "<w:vanish/>")}${run("end")}`,
      ),
      more: [{ name: "word/vbaProject.bin", content: "x" }],
    });
    expect(document.text).toBe("kept new end");
    expect(codes(document)).toEqual(["hidden_content", "macros", "hidden_content", "hidden_content"]);
    expect(document.warnings.map(({ message }) => message).join()).not.toMatch(/secret|old words|send/);
  });

  test("a damaged part beside the text costs what it says, not the words", async () => {
    const document = await read({ styles: "<broken", body: paragraph("1. Yes"), more: [{ name: "word/embeddings/a.xlsx", content: "x" }] });
    expect(document.text).toBe("1. Yes");
    expect(codes(document)).toEqual(["unreadable", "hidden_content"]);
  });

  test.each<[string, Buffer]>([
    ["no zip", Buffer.from("PK\u0003\u0004 and nothing")],
    ["XML that breaks off", writeDocx({ body: "<w:p><w:r><w:t>x" })],
    ["entities", writeDocx({ body: "" }).subarray(0, 100)],
    ["XML nested 2,000 deep", writeDocx({ body: "<w:smartTag>".repeat(2000) + "</w:smartTag>".repeat(2000) })],
  ])("%s is a fault, not a hang", async (_, content) => {
    await expect(documentFromDocx(content, "attachment:a.docx")).rejects.toBeDefined();
  });
});

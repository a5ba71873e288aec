import { describe, expect, test } from "@jest/globals";
import { documentFromPdf } from "../../../src/adapters/documents/pdf-document.js";
import type { Document } from "../../../src/document/document.js";
import { checkSpans, looks, outline } from "../../fixtures/documents/outline.js";
import { at, pdfOfPages, rule, writePdf } from "../../fixtures/documents/pdf-writer.js";

async function read(...pages: readonly string[]): Promise<Document> {
  const document = await documentFromPdf(pdfOfPages(pages), "attachment:a.pdf");
  checkSpans(document);
  return document;
}

/** Lines of words below one another. */
const lines = (x: number, top: number, leading: number, ...words: readonly string[]): string =>
  words.map((each, index) => at(x, top - index * leading, each)).join("");

describe("paragraphs of a pdf", () => {
  test("lines that fill the page go on, short ones end, labels begin", async () => {
    const document = await read(
      lines(
        50,
        780,
        13,
        "Thank you for your request for information, which we received on 3 March and have considered with",
        "care under the Act.",
        "1. How many lamps does the council maintain?",
        "Eleven thousand, four hundred and eighty-two at the end of the year, of which most are well main-",
        "tained.",
        "2. Why?",
      ),
    );
    expect(outline(document)).toEqual([
      "paragraph Thank you for your request for information, which we received on 3 March and have considered with|care under the Act.",
      "paragraph 1. How many lamps does the council maintain?",
      "paragraph Eleven thousand, four hundred and eighty-two at the end of the year, of which most are well main-|tained.",
      "paragraph 2. Why?",
    ]);
  });

  test("a gap and a change of weight end a paragraph; large type is a heading; looks are kept", async () => {
    const document = await read(
      at(50, 790, "Our response", "F1", 18) +
        at(50, 750, "How many lamps does the council have in all of its streets, parks and car parks at this time,", "F2") +
        at(50, 737, "and where?", "F2") +
        at(50, 724, "11,482", "F1", 11, "0 0.44 0.75") +
        lines(50, 690, 13, "We hold nothing else about the lamps of the council that would help you further in any way, sorry,"),
    );
    expect(outline(document).map((line) => line.slice(0, 26))).toEqual([
      "heading Our response",
      "paragraph How many lamps d",
      "paragraph 11,482",
      "paragraph We hold nothing ",
    ]);
    expect(looks(document)).toContainEqual(["11,482", { colour: "#0070bf" }]);
    expect(looks(document)[0]?.[1]).toEqual({ bold: true });
  });

  test("heads and feet that pages share come once, page numbers never", async () => {
    const page = (number: number, words: string): string =>
      at(50, 810, "Tarnbridge Council - FOI 24/118") + at(50, 400, words) + at(280, 30, `Page ${String(number)} of 3`);
    const document = await read(page(1, "1. Yes"), page(2, "2. No"), page(3, "3. Perhaps"));
    expect(outline(document)).toEqual([
      "paragraph Tarnbridge Council - FOI 24/118",
      "paragraph 1. Yes",
      "paragraph 2. No",
      "paragraph 3. Perhaps",
    ]);
    expect(document.blocks.map((block) => block.page)).toEqual([1, 1, 2, 3]);
  });

  test("columns of a running text are read one after the other", async () => {
    const left = Array.from({ length: 10 }, (_, line) => `left column line ${String(line)} is as full as can be`);
    const right = Array.from({ length: 10 }, (_, line) => `right column line ${String(line)} is as full as well`);
    const document = await read(lines(50, 700, 13, ...left) + lines(320, 700, 13, ...right));
    expect(outline(document)).toEqual([`paragraph ${left.join("|")}`, `paragraph ${right.join("|")}`]);
  });

  test("a raised footnote mark is no part of the number", async () => {
    const document = await read(at(50, 700, "There were 569") + at(125, 705, "1", "F1", 6) + at(132, 700, "claims in the year"));
    expect(document.text).toBe("There were 569¹ claims in the year");
  });
});

describe("tables of a pdf", () => {
  const grid = (top: number, rows: number): string =>
    [50, 200, 350, 500].map((x) => rule(x, top - rows * 30, x, top)).join("") +
    Array.from({ length: rows + 1 }, (_, row) => rule(50, top - row * 30, 500, top - row * 30)).join("");

  test("ruled, with cells of several lines and a blank one", async () => {
    const document = await read(
      grid(700, 3) +
        at(55, 685, "Question", "F2") +
        at(205, 685, "2022", "F2") +
        at(355, 685, "2023", "F2") +
        at(55, 658, "How many claims") +
        at(55, 645, "were settled?") +
        at(205, 658, "12") +
        at(355, 658, "Fewer than 5") +
        at(55, 628, "Cost") +
        at(355, 628, "£1,204.50"),
    );
    expect(outline(document)).toEqual([
      "cell [0 0,0] Question",
      "cell [0 0,1] 2022",
      "cell [0 0,2] 2023",
      "cell [0 1,0] How many claims|were settled?",
      "cell [0 1,1] 12",
      "cell [0 1,2] Fewer than 5",
      "cell [0 2,0] Cost",
      "cell [0 2,2] £1,204.50",
    ]);
  });

  test("a ruled table that goes on over the page is one table", async () => {
    const row = (y: number, ...words: readonly string[]): string => words.map((each, column) => at(55 + column * 150, y, each)).join("");
    const document = await read(
      grid(150, 2) + row(132, "Ref", "Q", "A") + row(102, "1", "Vans?", "6"),
      grid(800, 1) + row(782, "2", "Bikes?", "9"),
    );
    expect(outline(document).slice(-3)).toEqual(["cell [0 2,0] 2", "cell [0 2,1] Bikes?", "cell [0 2,2] 9"]);
  });

  test("without rules, by columns", async () => {
    const document = await read(
      at(50, 760, "Please see below:") +
        [
          ["Year", "Spend"],
          ["2021/22", "£12.50"],
          ["2022/23", "£7"],
        ]
          .map(([year = "", spend = ""], row) => at(50, 730 - row * 15, year) + at(200, 730 - row * 15, spend))
          .join("") +
        at(50, 650, "These are net."),
    );
    expect(outline(document)).toEqual([
      "paragraph Please see below:",
      "cell [0 0,0] Year",
      "cell [0 0,1] Spend",
      "cell [0 1,0] 2021/22",
      "cell [0 1,1] £12.50",
      "cell [0 2,0] 2022/23",
      "cell [0 2,1] £7",
      "paragraph These are net.",
    ]);
  });

  test("a list with wide gaps after its marks is no table", async () => {
    const document = await read(
      [
        ["1.", "Yes"],
        ["2.", "No"],
        ["3.", "Not held"],
      ]
        .map(([mark = "", words = ""], row) => at(50, 700 - row * 15, mark) + at(78, 700 - row * 15, words))
        .join(""),
    );
    expect(outline(document)).toEqual(["paragraph 1.\tYes", "paragraph 2.\tNo", "paragraph 3.\tNot held"]);
  });
});

test("filled-in fields and words typed onto the page are in place; notes to click on are said", async () => {
  const content = at(50, 700, "How many vans?") + at(50, 660, "Why?");
  const document = await documentFromPdf(
    writePdf([
      { dictionary: "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [6 0 R] >> >>" },
      { dictionary: "<< /Type /Pages /Kids [4 0 R] /Count 1 >>" },
      { dictionary: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>" },
      {
        dictionary:
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R /Annots [6 0 R 7 0 R 8 0 R] >>",
      },
      { dictionary: "<< >>", stream: content },
      { dictionary: "<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (14 vans) /Rect [50 675 200 690] >>" },
      { dictionary: "<< /Type /Annot /Subtype /FreeText /Contents (By law) /Rect [50 635 200 650] /DA (/F1 11 Tf) >>" },
      { dictionary: "<< /Type /Annot /Subtype /Text /Contents (ask Jo first) /Rect [500 800 520 820] >>" },
    ]),
    "attachment:a.pdf",
  );
  expect(outline(document)).toEqual(["paragraph How many vans?", "paragraph 14 vans", "paragraph Why?", "paragraph By law"]);
  expect(document.warnings.map(({ code }) => code)).toEqual(["hidden_content"]);
  expect(document.text).not.toContain("Jo");
});

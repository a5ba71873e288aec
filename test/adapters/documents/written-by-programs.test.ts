/** The same letter and workbook as LibreOffice 7.4 saved them in each format; all words are ours. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { readAttachmentsSafely } from "../../../src/adapters/documents/read-attachments.js";
import type { Document } from "../../../src/document/document.js";
import { checkSpans, looks, outline } from "../../fixtures/documents/outline.js";

const LETTERS = ["docx", "odt", "rtf", "doc"].map((ending) => `libreoffice-letter.${ending}`);
const PDFS = ["libreoffice-letter-tagged.pdf", "libreoffice-letter-untagged.pdf"];
const WORKBOOKS = ["xlsx", "xls", "ods", "pdf"].map((ending) => `libreoffice-workbook.${ending}`);

const documents = new Map<string, Document>();

/** All are read by the one process that reads attachments. */
beforeAll(async () => {
  const names = [...LETTERS, ...PDFS, ...WORKBOOKS];
  const read = await readAttachmentsSafely(
    // The type says nothing and the name lies: the bytes decide.
    names.map((name) => ({
      name: `${name}.bin`,
      mediaType: "application/octet-stream",
      content: readFileSync(join("test/fixtures/documents", name)),
    })),
  );
  for (const document of read) documents.set(document.source.replace(/^attachment:|\.bin$/g, ""), document);
});

function read(name: string): Document {
  const document = documents.get(name);
  if (document === undefined) throw new Error(`no document for ${name}`);
  checkSpans(document);
  return document;
}

/** What every format of the letter must say, without markers and kinds. */
const WORDS = [
  "Response to your request FOI 24/118",
  "Dear Requester",
  "Thank you for your request of 3 March 2024, which Sallowby Borough Council has considered under the Freedom of Information Act 2000. We hold most of the information you have asked for and set it out below in the order of your questions.",
  "How many street lights does the council maintain?",
  "11,482 at 1 March 2024.",
  "How many of these have been changed to LED lamps?",
  "9,310 (about 81%)",
  "What was spent on energy for street lights in each of the last three years?",
  "Please see the table.",
  "Year",
  "Energy",
  "Notes",
  "2021/22",
  "£1,204,331.50",
  "Includes lights in council car parks, which were billed together in that year only",
  "2022/23",
  "£1,377,020.00",
  "2023/24",
  "£1,018,400.25",
  "To 1 March 2024",
  "4. Who supplies the lamps?",
  "This information is withheld under section 43(2) because the contract is being let again. See our register of contracts.",
  "The register is brought up to date each quarter.",
  "Contracts below £5,000 are not in it.",
  "Yours sincerely",
  "R. Tarn",
  "Information Officer",
];

describe("a letter", () => {
  test.each([
    ["libreoffice-letter.docx"],
    ["libreoffice-letter.odt"],
    ["libreoffice-letter.rtf"],
    ["libreoffice-letter.doc"],
    ["libreoffice-letter-tagged.pdf"],
    ["libreoffice-letter-untagged.pdf"],
  ])("%s: every block, in order, cells in place", (name) => {
    const document = read(name);
    const words = document.blocks.map((block) => document.text.slice(block.start, block.end).replace(/\s+/g, " "));
    // Pdfs have the markers in the text.
    expect(words.map((each) => each.replace(/^(?:[1-3]\.|•)\s/, ""))).toEqual(WORDS);
    const cells = document.blocks.flatMap(({ cell }) => (cell === undefined ? [] : [`${String(cell.row)},${String(cell.column)}`]));
    expect(cells).toEqual(["0,0", "0,1", "0,2", "1,0", "1,1", "1,2", "2,0", "2,1", "3,0", "3,1", "3,2"]);
  });

  test.each([["libreoffice-letter.docx"], ["libreoffice-letter.odt"], ["libreoffice-letter.rtf"]])(
    "%s: automatic numbers are markers",
    (name) => {
      const items = outline(read(name)).filter((line) => line.startsWith("item"));
      expect(items.map((line) => line.replace(/\{\d+\.0/, "{"))).toEqual([
        "item { 1.} How many street lights does the council maintain?",
        "item { 2.} How many of these have been changed to LED lamps?",
        "item { 3.} What was spent on energy for street lights in each of the last three years?",
        "item { •} The register is brought up to date each quarter.",
        "item { •} Contracts below £5,000 are not in it.",
      ]);
    },
  );

  test.each([
    ["libreoffice-letter.docx"],
    ["libreoffice-letter.odt"],
    ["libreoffice-letter.rtf"],
    ["libreoffice-letter-tagged.pdf"],
    ["libreoffice-letter-untagged.pdf"],
  ])("%s: colour, bold and links", (name) => {
    const document = read(name);
    expect(looks(document)).toContainEqual(["9,310 (about 81%)", { colour: "#0070c0" }]);
    expect(
      looks(document).some(([words, look]) => words.endsWith("How many street lights does the council maintain?") && "bold" in look),
    ).toBe(true);
    expect(document.links.map(({ url }) => url)).toContain("https://www.sallowby.example/contracts");
  });

  test("libreoffice-letter.doc: says that its automatic numbers are not read", () => {
    expect(read("libreoffice-letter.doc").warnings.map(({ code }) => code)).toEqual(["unsupported"]);
  });

  test("pdf blocks know their page", () => {
    const document = read("libreoffice-letter-untagged.pdf");
    expect(new Set(document.blocks.map(({ page }) => page))).toEqual(new Set([1]));
  });
});

const SHEET = [
  "heading Answers! Answers",
  "cell [0 0,0 1x3] Answers!A1 FOI 24/118 Annex A",
  "cell [0 2,0] Answers!A3 Ref",
  "cell [0 2,1] Answers!B3 Question",
  "cell [0 2,2] Answers!C3 Answer",
  "cell [0 3,0] Answers!A4 1",
  "cell [0 3,1] Answers!B4 How many lamps?",
  "cell [0 3,2] Answers!C4 11482",
  "cell [0 4,0] Answers!A5 2",
  "cell [0 4,1] Answers!B5 Spend in 2023/24",
  "cell [0 4,2] Answers!C5 £1,018,400.25",
  "cell [0 5,0] Answers!A6 3",
  "cell [0 5,1] Answers!B6 Share changed",
  "cell [0 5,2] Answers!C6 81%",
  "cell [0 6,0] Answers!A7 4",
  "cell [0 6,1] Answers!B7 Contract began",
  "cell [0 6,2] Answers!C7 31/01/2017",
  "cell [0 8,0] Answers!A9 6",
  "cell [0 8,1] Answers!B9 Double",
  "cell [0 8,2] Answers!C9 22964",
  "heading Notes! Notes",
  "paragraph Notes!A1 Figures are to 1 March 2024.",
];

describe("a workbook", () => {
  test.each([["libreoffice-workbook.xlsx"], ["libreoffice-workbook.xls"], ["libreoffice-workbook.ods"]])(
    "%s: cells as shown, with addresses; a hidden sheet, row and column left out and said",
    (name) => {
      const document = read(name);
      expect(outline(document)).toEqual(SHEET);
      expect(document.text).not.toMatch(/secret|Person|Street/);
      expect(document.warnings.map(({ code }) => code)).toEqual(["hidden_content", "hidden_content"]);
      expect(document.links.map(({ url }) => url)).toEqual(["https://www.sallowby.example/lamps"]);
    },
  );

  test("libreoffice-workbook.pdf: columns without rules, figures at their right", () => {
    const cells = outline(read("libreoffice-workbook.pdf")).filter((line) => line.startsWith("cell"));
    expect(cells).toEqual([
      "cell [0 0,0] Ref",
      "cell [0 0,1] Question",
      "cell [0 0,2] Answer",
      "cell [0 1,0] 1",
      "cell [0 1,1] How many lamps?",
      "cell [0 1,2] 11482",
      "cell [0 2,0] 2",
      "cell [0 2,1] Spend in 2023/24",
      "cell [0 2,2] £1,018,400.25",
      "cell [0 3,0] 3",
      "cell [0 3,1] Share changed",
      "cell [0 3,2] 81%",
      "cell [0 4,0] 4",
      "cell [0 4,1] Contract began",
      "cell [0 4,2] 31/01/2017",
      "cell [0 5,0] 6",
      "cell [0 5,1] Double",
      "cell [0 5,2] 22964",
    ]);
  });
});

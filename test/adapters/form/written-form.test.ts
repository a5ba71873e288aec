/** Forms as we write them, filled in many ways, and forms that LibreOffice saved. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { openZip } from "../../../src/adapters/documents/zip-archive.js";
import { writeFormDocx } from "../../../src/adapters/form/write-form-docx.js";
import { writeFormXlsx } from "../../../src/adapters/form/write-form-xlsx.js";
import { answerFormOf } from "../../../src/form/answer-form.js";
import { POOLS, POOLS_FILLED } from "../../fixtures/forms/pools.js";
import { fillingsOf } from "../../form/fillings.js";
import { surveyOf } from "../../generator/questionnaire.js";
import { randomOf } from "../../generator/random.js";
import { fillDocx, fillXlsx, habitOf } from "./fill-form.js";
import { answersIn, differences } from "./form-files.js";

const SEEDS = Array.from({ length: 80 }, (_, at) => at + 1);
const FIXTURES = "test/fixtures/forms";

describe("a filled form", () => {
  test("as we write it is read right, 100 in 100, workbook and letter, whatever was done to it", async () => {
    const wrong: string[] = [];
    let answers = 0;
    for (const seed of SEEDS) {
      const random = randomOf(seed);
      const { questionnaire } = surveyOf(random, random.chance(0.3) ? { exactly: 30 } : { sections: random.chance(0.2) });
      const form = answerFormOf(questionnaire);
      const fillings = fillingsOf(questionnaire, random, random.pick([0, 0.4, 0.8, 1]));
      const habit = habitOf(random);
      const files = [
        ["form.xlsx", await fillXlsx(await writeFormXlsx(form), questionnaire, fillings, habit)],
        ["beside.xlsx", await fillXlsx(await writeFormXlsx(form), questionnaire, fillings, { beside: true })],
        ["form.docx", await fillDocx(writeFormDocx(form), questionnaire, fillings)],
      ] as const;
      for (const [name, content] of files) {
        answers += fillings.length;
        const found = differences(await answersIn(name, content, questionnaire), questionnaire, fillings);
        wrong.push(...found.map((each) => `seed ${seed} ${name} ${JSON.stringify(habit)} ${each}`));
      }
    }
    expect(answers).toBeGreaterThan(1000);
    expect(wrong).toEqual([]);
  }, 120_000);

  const saved = readdirSync(FIXTURES).filter((name) => !name.endsWith(".ts"));
  test("was saved in every format by LibreOffice", () => {
    expect(saved).toEqual([
      "libreoffice-from-docx.docx",
      "libreoffice-from-docx.odt",
      "libreoffice-from-docx.pdf",
      "libreoffice-from-xlsx.csv",
      "libreoffice-from-xlsx.ods",
      "libreoffice-from-xlsx.pdf",
      "libreoffice-from-xlsx.xls",
      "libreoffice-from-xlsx.xlsx",
    ]);
  });
  test.each(saved)("%s is read right", async (name) => {
    const answers = await answersIn(name, readFileSync(`${FIXTURES}/${name}`), POOLS);
    expect(differences(answers, POOLS, POOLS_FILLED)).toEqual([]);
    for (const answer of answers)
      expect({ question: answer.question, sure: answer.confidence >= 0.9 }).toEqual({ question: answer.question, sure: true });
  });
});

describe("the workbook", () => {
  test("offers lists to choose from that stand in plain sight", async () => {
    const content = await writeFormXlsx(answerFormOf(POOLS));
    const zip = await openZip(content);
    const sheet = (await zip.readText("xl/worksheets/sheet1.xml")) ?? "";
    expect([...sheet.matchAll(/sqref="(D\d+)"><formula1>([^<]*)/g)].map((match) => [match[1], match[2]])).toEqual([
      ["D7", "Choices!$A$2:$A$5"],
      ["D8", "Choices!$B$2:$B$3"],
      ["D16", "Choices!$B$2:$B$3"],
    ]);
    const workbook = (await zip.readText("xl/workbook.xml")) ?? "";
    expect(workbook).not.toMatch(/state="(?:very)?[hH]idden"/);
  });
});

describe("the Word file", () => {
  test("has the same bytes for the same questions", () => {
    expect(writeFormDocx(answerFormOf(POOLS))).toEqual(writeFormDocx(answerFormOf(structuredClone(POOLS))));
  });
});

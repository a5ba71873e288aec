/** Generated fillings saved again by LibreOffice in every format; skipped, loudly, where LibreOffice is not installed. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { writeFormDocx } from "../../../src/adapters/form/write-form-docx.js";
import { writeFormXlsx } from "../../../src/adapters/form/write-form-xlsx.js";
import { answerFormOf } from "../../../src/form/answer-form.js";
import type { Questionnaire } from "../../../src/questionnaire/questionnaire.js";
import { type Filling, fillingsOf } from "../../form/fillings.js";
import { surveyOf } from "../../generator/questionnaire.js";
import { randomOf } from "../../generator/random.js";
import { requireService } from "../../support/service.js";
import { fillDocx, fillXlsx, habitOf } from "./fill-form.js";
import { answersIn, differences } from "./form-files.js";

const installed = requireService("LibreOffice", "soffice") !== null;

/** [written as, saved as, the filter that LibreOffice is asked for] */
const SAVED = [
  ["xlsx", "xlsx", "xlsx:Calc MS Excel 2007 XML"],
  ["xlsx", "xls", "xls:MS Excel 97"],
  ["xlsx", "ods", "ods"],
  // Commas, double quotes, UTF-8.
  ["xlsx", "csv", "csv:Text - txt - csv (StarCalc):44,34,76,1"],
  ["xlsx", "pdf", "pdf"],
  ["docx", "docx", "docx:MS Word 2007 XML"],
  ["docx", "odt", "odt"],
  ["docx", "pdf", "pdf"],
] as const;
const SEEDS = Array.from({ length: 12 }, (_, at) => at + 501);

(installed ? describe : describe.skip)("a form that LibreOffice saved", () => {
  const folder = mkdtempSync(join(tmpdir(), "roundrobin-forms-"));
  const cases: { readonly seed: number; readonly questionnaire: Questionnaire; readonly fillings: readonly Filling[] }[] = [];
  beforeAll(async () => {
    for (const seed of SEEDS) {
      const random = randomOf(seed);
      const { questionnaire } = surveyOf(random, random.chance(0.3) ? { exactly: 30 } : { sections: random.chance(0.2) });
      const fillings = fillingsOf(questionnaire, random, random.pick([0.4, 0.8, 1]));
      const form = answerFormOf(questionnaire);
      writeFileSync(join(folder, `${seed}.xlsx`), await fillXlsx(await writeFormXlsx(form), questionnaire, fillings, habitOf(random)));
      writeFileSync(join(folder, `${seed}.docx`), await fillDocx(writeFormDocx(form), questionnaire, fillings));
      cases.push({ seed, questionnaire, fillings });
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(SAVED)(
    "from %s as %s is read right, 100 in 100",
    async (from, as, filter) => {
      const out = join(folder, `${from}-${as}`);
      const own = `-env:UserInstallation=file://${folder}/profile`;
      execFileSync(
        "soffice",
        [own, "--headless", "--convert-to", filter, "--outdir", out, ...SEEDS.map((seed) => join(folder, `${seed}.${from}`))],
        {
          stdio: "ignore",
          timeout: 120_000,
        },
      );
      const wrong: string[] = [];
      for (const { seed, questionnaire, fillings } of cases) {
        const answers = await answersIn(`${seed}.${as}`, readFileSync(join(out, `${seed}.${as}`)), questionnaire);
        wrong.push(...differences(answers, questionnaire, fillings).map((each) => `seed ${seed}: ${each}`));
      }
      expect(wrong).toEqual([]);
    },
    180_000,
  );
});

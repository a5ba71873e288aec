import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { readSurveyFile } from "../../../src/adapters/settings/survey-file.js";

test.each([
  ["", true],
  ["check_senders: true\n", true],
  ["check_senders: false\n", false],
  ["check_senders: perhaps\n", null],
])("%j: %s", (line, expected) => {
  const folder = mkdtempSync(join(tmpdir(), "round robin, senders "));
  writeFileSync(
    join(folder, "survey.yaml"),
    `title: Street trees\nsender: { name: Ada Winterbourne, address: trees@study.example }\nquestions: [{ id: Q1, text: How many? }]\n${line}`,
  );
  expect(readSurveyFile(folder).settings?.checkSenders ?? null).toBe(expected);
});

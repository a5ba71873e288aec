/**
 * Formats × (written by, read right, time, peak memory): the same letter and workbook as LibreOffice saved them, read
 * as attachments and against their questions. Each file in a process of its own, so that memory is its alone.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { renderTable } from "../../src/cli/table.js";
import type { Document } from "../../src/document/document.js";
import type { Questionnaire } from "../../src/questionnaire/questionnaire.js";
import type { AnswerValue } from "../../src/reading/answer.js";
import { readReply } from "../../src/reading/read-reply.js";

const FILES = "test/fixtures/documents";
const asked = (id: string, text: string) => ({ id, text, group: false });
const LETTER: Questionnaire = {
  title: "Street lights",
  questions: [
    asked("Q1", "How many street lights does the council maintain?"),
    asked("Q2", "How many of these have been changed to LED lamps?"),
    asked("Q3", "What was spent on energy for street lights in each of the last three years?"),
    asked("Q4", "Who supplies the lamps?"),
  ],
  choiceLists: {},
};
const WORKBOOK: Questionnaire = {
  title: "Street lights",
  questions: [asked("Q1", "How many lamps?"), asked("Q2", "Spend in 2023/24"), asked("Q3", "Share changed"), asked("Q4", "Contract began")],
  choiceLists: {},
};
type Expected = readonly [question: string, status: string, value: AnswerValue];
const RIGHT: Readonly<Record<"letter" | "workbook", readonly Expected[]>> = {
  letter: [
    ["Q1", "answered", 11482],
    ["Q2", "answered", 9310],
    ["Q3", "answered", null],
    ["Q4", "refused", null],
  ],
  workbook: [
    ["Q1", "answered", 11482],
    ["Q2", "answered", { amount: 1018400.25, currency: "GBP" }],
    ["Q3", "answered", { percent: 81 }],
    ["Q4", "answered", "2017-01-31"],
  ],
};

interface Measured {
  readonly first: number;
  readonly again: number;
  readonly beforeMb: number;
  readonly peakMb: number;
  readonly documents: readonly Document[];
}

export const summary = "attachments by format: written by, read right, time, peak memory";

export function run(): Promise<void> {
  const child = fileURLToPath(new URL("./attachment-child.ts", import.meta.url));
  const rows = readdirSync(FILES)
    .filter((name) => /^[a-z]+-(?:letter|workbook)[a-z-]*\.\w+$/.test(name) && !name.endsWith(".ts"))
    .map((name) => {
      const kind = name.includes("letter") ? "letter" : "workbook";
      const path = join(FILES, name);
      const measured = JSON.parse(
        execFileSync(process.execPath, ["--import", "tsx", child, path], { maxBuffer: 64 << 20 }).toString(),
      ) as Measured;
      const { answers } = readReply({ questionnaire: kind === "letter" ? LETTER : WORKBOOK, documents: measured.documents });
      const right = RIGHT[kind].filter(([question, status, value]) => {
        const answer = answers.find((candidate) => candidate.question === question);
        return answer?.status === status && JSON.stringify(answer.value) === JSON.stringify(value);
      });
      return { name, by: name.split("-")[0] ?? "", size: statSync(path).size, right: right.length, of: RIGHT[kind].length, ...measured };
    });
  console.log(
    renderTable(
      rows,
      [
        { title: "file", of: (row) => row.name },
        { title: "written by", of: (row) => row.by },
        { title: "KB", of: (row) => (row.size / 1024).toFixed(1), align: "right" },
        { title: "answers right", of: (row) => `${row.right}/${row.of}`, align: "right" },
        { title: "first, ms", of: (row) => row.first.toFixed(0), align: "right" },
        { title: "again, ms", of: (row) => row.again.toFixed(0), align: "right" },
        { title: "peak, MB", of: (row) => row.peakMb.toFixed(0), align: "right" },
        { title: "of it Node, MB", of: (row) => row.beforeMb.toFixed(0), align: "right" },
      ],
      200,
    ),
  );
  return Promise.resolve();
}

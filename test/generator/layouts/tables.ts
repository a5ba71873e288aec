/** Replies in tables, in both directions, and tables that a mail program has flattened. */

import type { Unit } from "../answers.js";
import type { Draft } from "../draft.js";
import { type Cell, heading, para, tight } from "../page.js";
import { figure } from "../values.js";
import type { Layout } from "./layout.js";

const cell = (...lines: string[]): Cell => ({ lines });

function labelOf(draft: Draft, unit: Unit): string {
  const [first] = unit.asked;
  if (first === undefined) return "";
  return unit.asked.length > 1 ? draft.labels.joint(unit.asked) : draft.labels.of(first);
}
/** The number alone, as it stands in a column headed "No.". */
const numberOf = (draft: Draft, unit: Unit): string => labelOf(draft, unit).replace(/\s*[-:]$/, "");

/** No. | Question | Answer, or two of the three; now and then with the answer to the left of the question. */
function questionTable(draft: Draft): void {
  const { random, survey } = draft;
  const columns = random.weighted<readonly ("number" | "question" | "answer")[]>([
    [["number", "question", "answer"], 5],
    [["question", "answer"], 4],
    [["number", "answer"], 2],
    [["answer", "question"], 0.6],
  ]);
  const names = {
    number: random.pick(["No.", "Ref", "#", "Q"]),
    question: random.pick(["Question", "Request", "You asked", "Information requested"]),
    answer: random.pick(["Answer", "Response", "Council response", "Our reply"]),
  };
  draft.traits.add(columns.join("|"));
  const rows: Cell[][] = random.chance(0.8) ? [columns.map((column) => cell(names[column]))] : [];
  const head = rows.length > 0;
  const perQuestion = columns.includes("question");
  const numbered = columns.includes("number");
  const bare = numbered || random.chance(0.5);
  let section = "";
  for (const asked of survey.asked) {
    const unit = draft.unitOf(asked);
    if (asked.section !== section) {
      section = asked.section;
      rows.push([cell(section), ...columns.slice(1).map(() => cell(""))]);
    }
    if (unit === undefined) {
      if (perQuestion)
        rows.push(
          columns.map((column) =>
            column === "answer" ? cell("") : cell(column === "number" ? draft.labels.of(asked) : draft.question(asked)),
          ),
        );
      continue;
    }
    const first = unit.asked[0] === asked;
    // A joint answer is a merged cell in html; in text, or without questions, it is one row with a joint label.
    const merged = unit.asked.length > 1 && perQuestion && draft.medium === "html";
    if (!first && !merged) continue;
    const said = first ? draft.say(unit) : [];
    if (unit.answer.lines.length === 0) draft.record(unit, "");
    const label = merged ? draft.labels.of(asked) : numberOf(draft, unit);
    const question = merged ? draft.question(asked) : unit.asked.map((one) => draft.question(one)).join(" ");
    const row: Cell[] = [];
    for (const column of columns) {
      if (column === "number") row.push(cell(label));
      else if (column === "question") row.push(cell(bare ? question : `${label} ${question}`));
      else if (first) row.push({ lines: said, ...(merged ? { rowSpan: unit.asked.length } : {}) });
    }
    rows.push(row);
  }
  draft.add({ kind: "table", rows, head });
}

interface YearTable {
  readonly years: readonly string[];
  readonly values: ReadonlyMap<Unit, readonly string[]>;
  readonly others: readonly Unit[];
}

/** Some of the questions are answered for each of several years. */
function byYear(draft: Draft): YearTable {
  const { random } = draft;
  const start = random.int(2016, 2020);
  const financial = random.chance(0.5);
  const years = Array.from({ length: random.int(3, 5) }, (_, at) =>
    financial ? `${start + at}/${String((start + at + 1) % 100).padStart(2, "0")}` : String(start + at),
  );
  const values = new Map<Unit, readonly string[]>();
  const others: Unit[] = [];
  for (const unit of draft.units) {
    const topic = unit.asked[0]?.topic;
    if (
      unit.asked.length === 1 &&
      unit.answer.status === "answered" &&
      unit.answer.accept === undefined &&
      (topic?.kind === "count" || topic?.kind === "money" || topic?.kind === "series")
    ) {
      const isMoney = topic.kind === "money" || (topic.kind === "series" && topic.of === "money");
      values.set(
        unit,
        years.map(() => {
          if (random.chance(0.06)) return random.pick(["nil", "0", "<5", "Not held"]);
          const n = figure(random, topic.low, topic.high).toLocaleString("en-GB");
          return isMoney ? `£${n}.${random.int(10, 99)}` : n;
        }),
      );
      const { value: _, ...answer } = unit.answer;
      const said = values.get(unit) ?? [];
      draft.record({ asked: unit.asked, answer: { ...answer, accept: ["partly_answered"] } }, said.join(" "), [
        said.map((one, at) => `${years[at]} ${one}`).join(" "),
      ]);
    } else others.push(unit);
  }
  return { years, values, others };
}

function rest(draft: Draft, others: readonly Unit[]): void {
  for (const unit of others) {
    if (unit.answer.lines.length === 0) {
      draft.record(unit, "");
      continue;
    }
    const label = labelOf(draft, unit);
    const lines = draft.say(unit);
    draft.add(...draft.lines([`${label} ${lines[0] ?? ""}`, ...lines.slice(1)]));
  }
}

/** Question numbers down the side, years along the top; what does not fit follows as a list. */
function yearColumns(draft: Draft): void {
  const { years, values, others } = byYear(draft);
  const rows: Cell[][] = [[cell(""), ...years.map((year) => cell(year))]];
  for (const [unit, said] of values) rows.push([cell(labelOf(draft, unit)), ...said.map((one) => cell(one))]);
  if (values.size > 0) draft.add({ kind: "table", rows, head: true });
  rest(draft, others);
}

/** Years down the side, question numbers along the top. */
function yearRows(draft: Draft): void {
  const { years, values, others } = byYear(draft);
  const units = [...values.keys()];
  const rows: Cell[][] = [[cell("Year"), ...units.map((unit) => cell(labelOf(draft, unit)))]];
  years.forEach((year, at) => void rows.push([cell(year), ...units.map((unit) => cell(values.get(unit)?.[at] ?? ""))]));
  if (values.size > 0) draft.add({ kind: "table", rows, head: true });
  rest(draft, others);
}

/** The questions along the top and one row of answers. */
function questionsAcross(draft: Draft): void {
  const units = draft.units;
  const labelled = draft.random.chance(0.5);
  const head = units.map((unit) => {
    const [asked] = unit.asked;
    return asked === undefined ? cell("") : cell(labelled ? `${draft.labels.of(asked)} ${draft.question(asked)}` : draft.question(asked));
  });
  const answers = units.map((unit) => {
    if (unit.answer.lines.length === 0) draft.record(unit, "");
    return cell(...(unit.answer.lines.length === 0 ? [""] : draft.say(unit)));
  });
  draft.add({ kind: "table", rows: [head, answers], head: true });
}

/** Question and answer columns whose words share physical lines. */
function flattened(draft: Draft): void {
  const { random } = draft;
  const left = random.int(22, 34);
  const right = random.int(24, 40);
  const rows: [string, string][] = [];
  for (const asked of draft.survey.asked) {
    const unit = draft.unitOf(asked);
    const question = `${draft.labels.of(asked)} ${draft.question(asked)}`;
    if (unit === undefined) {
      rows.push([question, ""]);
      continue;
    }
    if (unit.answer.lines.length === 0) draft.record(unit, "");
    rows.push([question, draft.say(unit).join(" ")]);
  }
  draft.add({ kind: "columns", widths: [left, right], rows, gap: random.chance(0.6) });
}

/** The answers that are tables themselves stand at the end. */
function tableAtEnd(draft: Draft): void {
  const { random } = draft;
  for (const unit of draft.units) {
    if (unit.answer.lines.length === 0) {
      draft.record(unit, "");
      continue;
    }
    const label = labelOf(draft, unit);
    const isSeries = unit.asked[0]?.topic.kind === "series" && unit.answer.status === "answered";
    const lines = isSeries ? ["Please see table 1 at the end of this letter."] : draft.say(unit);
    if (isSeries) {
      const { value: _, ...answer } = unit.answer;
      draft.record(
        { asked: unit.asked, answer: { ...answer, accept: ["see_other", "already_available", "partly_answered"] } },
        lines.join(" "),
      );
    }
    draft.add(...draft.lines([`${label} ${lines[0] ?? ""}`, ...lines.slice(1)]));
  }
  draft.add(tight("Yours sincerely"), para(draft.survey.theme.service), heading("Table 1"));
  const rows = [2019, 2020, 2021, 2022].map((year) => [cell(String(year)), cell(String(random.int(20, 9000)))]);
  draft.add({ kind: "table", rows: [[cell("Year"), cell("Number")], ...rows], head: true });
  draft.complete = true;
}

export const TABLES: readonly Layout[] = [
  {
    code: "TABLE",
    family: "table",
    weight: 4,
    media: ["html", "html", "html", "text"],
    rules: { oneLine: true },
    requestFirst: 0.15,
    labels: (random) => ({ family: random.pick(["number", "q"]) }),
    write: questionTable,
  },
  {
    code: "TABLE-years",
    family: "table",
    weight: 1.2,
    media: ["html", "html", "text"],
    shape: () => ({ noSubs: true, atMost: 8, onlyKinds: ["count", "money", "series", "text", "yesNo"] }),
    rules: { oneLine: true, noReferences: true },
    requestFirst: 0.5,
    labels: (random) => ({ family: random.pick(["number", "q"]) }),
    write: yearColumns,
  },
  {
    code: "TABLE-years-down",
    family: "table",
    weight: 0.8,
    media: ["html", "text"],
    shape: () => ({ noSubs: true, atMost: 8, onlyKinds: ["count", "money", "series", "text"] }),
    rules: { oneLine: true, noReferences: true },
    requestFirst: 0.5,
    labels: () => ({ family: "q" }),
    write: yearRows,
  },
  {
    code: "TABLE-across",
    family: "table",
    weight: 0.8,
    media: ["html", "text"],
    shape: () => ({ noSubs: true, atMost: 6 }),
    rules: { oneLine: true, single: true, noReferences: true },
    labels: (random) => ({ family: random.pick(["number", "q"]) }),
    write: questionsAcross,
  },
  {
    code: "FLAT",
    family: "table",
    weight: 1,
    media: ["text"],
    rules: { oneLine: true, single: true },
    labels: (random) => ({ family: random.pick(["number", "q"]) }),
    write: flattened,
  },
  {
    code: "TABLE-end",
    family: "table",
    weight: 0.8,
    media: ["html", "text"],
    rules: { oneLine: true, noNotices: true },
    requestFirst: 0.4,
    labels: (random) => ({ family: random.pick(["number", "q"]) }),
    write: tableAtEnd,
  },
];

/**
 * What the columns of a table are: the numbers, the questions as asked, or the answers. Told by the words of the
 * questions and by the header row, so that a question cell that was reworded is still not taken for an answer.
 */

import type { LineStart } from "../labels/line-starts.js";
import type { QuestionIndex } from "../questions/question-index.js";
import type { Line, ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import type { Mention } from "./find-questions.js";
import type { Piece } from "./place.js";
import { titleColumn } from "./title-column.js";

export interface TableRoles {
  readonly document: number;
  readonly table: number;
  readonly lines: readonly Line[];
  /** The same lines by the row of their cell. */
  readonly byRow: ReadonlyMap<number, readonly Line[]>;
  /** Those of cells that reach into the rows below. */
  readonly tall: readonly Line[];
  /** Column of the questions' words, -1 when the table does not repeat them. */
  readonly questionColumn: number;
  /** Column that says who answers ("Service", "Team"), -1 when there is none: its words are no part of the answer beside it. */
  readonly whoColumn: number;
  /** Whether the cells left of the questions are mostly numbers and labels; false when there are none. */
  readonly numbered: boolean;
  /** Row of the questions when they stand side by side, -1 otherwise. */
  readonly questionRow: number;
  /** First row that holds no header. */
  readonly firstRow: number;
  readonly columns: number;
}

const QUESTION_HEADER =
  /^\W*(?:your\s+)?(?:foi\s+)?(?:questions?|request(?:ed)?|query|queries|you asked|information requested|cwestiwn)\b(?!\s*\d)/i;
const NUMBER_HEADER = /^\W*(?:q|qu|no|num|number|ref|item|#|question (?:no|number|ref))\W*$/i;
const WHO_HEADER =
  /^\W*(?:(?:responsible |responding |answering |lead |business )?(?:service|team|department|dept|directorate|division|section|officer|owner|unit|source|area)(?: (?:area|team|unit|name|responsible|responding|responded))?|(?:provided|supplied|answered|completed|responded) by|who(?: answered| provided)?|contact|gwasanaeth|adran)\W*$/i;
const ANSWER_HEADER = /\b(?:response|answer|reply|information held|our comments?|council|ateb|ymateb|details)\b/i;

/** "2021", "2021/22", "FY 2021-22", "Q3 2022", "April 2023": what stands at the side of a table with a row for each period. */
const PERIOD_CELL = /^\W*(?:(?:fy|f\/y|financial year|calendar year|year|quarter|qtr|q[1-4]|[a-z]{3,9})\W{0,3}){0,2}(?:19|20)\d\d\b/i;

const isPeriod = (reply: ReplyText, line: Line): boolean =>
  PERIOD_CELL.test(textOf(reply, line).slice(line.start, Math.min(line.end, line.start + 40)));

/** "Q1", "Qtr 2", "3rd quarter" at the head of a column: a quarter of the year, unless it is one of our questions. */
const QUARTER_CELL = /^\W*(?:(?:q|qtr|quarter)\s?[1-4]|[1-4](?:st|nd|rd|th) (?:qtr|quarter))\W*$/i;
const isQuarter = (reply: ReplyText, line: Line): boolean =>
  line.end - line.start < 20 && QUARTER_CELL.test(textOf(reply, line).slice(line.start, line.end));

/** Whether the table has a column for each period, two or more, and nothing but the questions' labels at its side. */
function hasLabelledRows(reply: ReplyText, lines: readonly Line[], starts: readonly LineStart[]): boolean {
  let periods = 0;
  for (const line of lines) {
    const cell = line.block.cell;
    if (cell === undefined || !line.opens) continue;
    if (cell.row === 0 && cell.column > 0) {
      if (!isPeriod(reply, line) && !isQuarter(reply, line)) return false;
      periods++;
    }
    if (cell.row > 0 && cell.column === 0 && starts[line.index]?.label?.alone !== true) return false;
  }
  return periods > 1;
}

/** Whether the table has a row for each period below that row: nothing but periods in its first column, two or more. */
function periodsBelow(reply: ReplyText, lines: readonly Line[], row: number): boolean {
  let periods = 0;
  for (const line of lines) {
    const cell = line.block.cell;
    if (cell === undefined || cell.column > 0 || cell.row <= row || !line.opens) continue;
    if (!isPeriod(reply, line)) return false;
    periods++;
  }
  return periods > 1;
}

/** "School year | 1. Pupils with transport | 2. Total cost": labels with words head the columns, and figures stand below. */
function hasLabelledHeader(reply: ReplyText, lines: readonly Line[], starts: readonly LineStart[]): boolean {
  let labels = 0;
  let last = 0;
  let figures = 0;
  let others = 0;
  for (const line of lines) {
    const cell = line.block.cell;
    if (cell === undefined || !line.opens) continue;
    const label = starts[line.index]?.label ?? null;
    const number = label?.parts[0]?.number ?? null;
    if (cell.row > 0) {
      if (cell.column === 0 && label !== null && number !== null && !isPeriod(reply, line)) return false;
      if (cell.column > 0 && /\d/.test(textOf(reply, line).slice(line.start, Math.min(line.end, line.start + 20)))) figures++;
      else if (cell.column > 0) others++;
    } else if (cell.column > 0) {
      if (label === null || number === null || number < last || !(label.delimited || label.prefix === "question")) return false;
      last = number;
      labels++;
    } else if (label !== null) return false;
  }
  return labels > 1 && figures > others;
}

/**
 * A row in which two or more cells are labels, or one above a column with a figure for each period: the questions stand side by side. -1 when there is none.
 */
function labelRow(reply: ReplyText, lines: readonly Line[], starts: readonly LineStart[], rows: number): number {
  const perRow = new Map<number, number>();
  let behindPeriods = -1;
  for (const line of lines) {
    const cell = line.block.cell;
    const label = starts[line.index]?.label;
    if (!cell || !line.opens || cell.row >= rows - 1 || !label?.alone || label.parts[0]?.number === null || label.prefix !== "question")
      continue;
    perRow.set(cell.row, (perRow.get(cell.row) ?? 0) + 1);
    if (cell.column > 0 && behindPeriods < 0) behindPeriods = cell.row;
  }
  // Over the questions' own numbers at the side, "Q1" to "Q4" are the quarters of a year.
  if (perRow.size > 0 && hasLabelledRows(reply, lines, starts)) return -1;
  for (const [row, count] of perRow) if (count > 1) return row;
  if (hasLabelledHeader(reply, lines, starts)) return 0;
  return behindPeriods >= 0 && periodsBelow(reply, lines, behindPeriods) ? behindPeriods : -1;
}

/** The lines of the rows from..to, `to` not among them, and of the cells that reach into the first of them from above, in order. */
export function linesAcross({ byRow, tall }: TableRoles, from: number, to: number): Line[] {
  const lines = tall.filter(({ block: { cell } }) => cell !== undefined && cell.row < from && from < cell.row + cell.rowSpan);
  for (let row = from; row < to; row++) lines.push(...(byRow.get(row) ?? []));
  return lines;
}

/** The cells below a cell, in order. */
export function cellsBelow(table: TableRoles, own: Line): Piece[] {
  const column = own.block.cell?.column ?? 0;
  const row = own.block.cell?.row ?? 0;
  return table.lines.flatMap((line): Piece[] => {
    const cell = line.block.cell;
    const below = cell !== undefined && cell.row > row && cell.column <= column && cell.column + cell.columnSpan > column;
    return below ? [{ start: line.start, end: line.end, line: line.index }] : [];
  });
}

export const tableKey = (line: Line): number => (line.block.cell ? line.document * 65536 + line.block.cell.table + 1 : 0);

/** The roles in every table of the reply, by `tableKey`. */
export function tableRoles(
  reply: ReplyText,
  index: QuestionIndex,
  mentions: readonly Mention[],
  starts: readonly LineStart[],
): Map<number, TableRoles> {
  const byTable = new Map<number, Line[]>();
  for (const line of reply.lines) {
    const key = tableKey(line);
    if (key === 0) continue;
    const list = byTable.get(key);
    if (list) list.push(line);
    else byTable.set(key, [line]);
  }
  if (byTable.size === 0) return new Map();
  const mentioned = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const at = reply.wordLine[mention.firstWord] ?? 0;
    const list = mentioned.get(at);
    if (list) list.push(mention);
    else mentioned.set(at, [mention]);
  }
  const roles = new Map<number, TableRoles>();
  for (const [key, lines] of byTable) roles.set(key, rolesOf(reply, index, lines, mentioned, starts));
  return roles;
}

/** Whether most cells in the columns left of the questions are labels alone. */
function numbersOnTheLeft(lines: readonly Line[], starts: readonly LineStart[], questionColumn: number): boolean {
  let cells = 0;
  let labels = 0;
  for (const line of lines) {
    if (!line.opens || (line.block.cell?.column ?? questionColumn) >= questionColumn) continue;
    cells++;
    if (starts[line.index]?.label?.alone) labels++;
  }
  return labels * 2 > cells;
}

function rolesOf(
  reply: ReplyText,
  index: QuestionIndex,
  lines: readonly Line[],
  mentioned: ReadonlyMap<number, readonly Mention[]>,
  starts: readonly LineStart[],
): TableRoles {
  const perColumn = new Map<number, number>();
  const perRow = new Map<number, Set<number>>();
  const byRow = new Map<number, Line[]>();
  let columns = 0;
  let rows = 0;
  let header = -1;
  let headed = false;
  let questionHeader = -1;
  let who = -1;
  for (const line of lines) {
    const cell = line.block.cell;
    if (!cell) continue;
    columns = Math.max(columns, cell.column + cell.columnSpan);
    rows = Math.max(rows, cell.row + 1);
    const row = byRow.get(cell.row);
    if (row) row.push(line);
    else byRow.set(cell.row, [line]);
    const text = textOf(reply, line).slice(line.start, Math.min(line.end, line.start + 80));
    if (cell.row === 0 && line.opens) {
      headed ||= cell.header;
      if (cell.header || NUMBER_HEADER.test(text) || (ANSWER_HEADER.test(text) && text.length < 40)) header = Math.max(header, 0);
      if (text.length < 40 && WHO_HEADER.test(text)) who = cell.column;
      if (QUESTION_HEADER.test(text) && text.length < 60 && !mentioned.has(line.index)) {
        questionHeader = NUMBER_HEADER.test(text) ? questionHeader : cell.column;
        header = 0;
      }
    }
    const strong = mentioned.get(line.index)?.some((mention) => mention.recall > 0.6) ?? false;
    if (strong) {
      perColumn.set(cell.column, (perColumn.get(cell.column) ?? 0) + 1);
      const set = perRow.get(cell.row) ?? new Set<number>();
      set.add(cell.column);
      perRow.set(cell.row, set);
    }
  }
  let questionColumn = -1;
  let most = 0;
  for (const [column, count] of perColumn) {
    if (count > most) {
      most = count;
      questionColumn = column;
    }
  }
  let questionRow = labelRow(reply, lines, starts, rows);
  for (const [row, set] of perRow) if (set.size > 1 && set.size > most && row < rows - 1) questionRow = row;
  if (questionRow >= 0) questionColumn = -1;
  else if (most < 2 && questionHeader >= 0) {
    // The header says so, but a heading "Question" over bare numbers is a number column.
    const bare = lines.filter(
      (line) => line.block.cell?.column === questionHeader && (line.block.cell.row ?? 0) > 0 && line.end - line.start <= 5,
    ).length;
    questionColumn = bare * 2 > rows - 1 ? -1 : questionHeader;
  } else if (most < 2 && rows > 3) questionColumn = -1;
  // The last column cannot be the questions unless the answers stand below.
  if (questionColumn >= 0 && questionColumn === columns - 1 && columns > 1 && questionHeader !== questionColumn && most < rows / 2)
    questionColumn = -1;
  if (questionColumn < 0 && questionRow < 0 && hasLabelledRows(reply, lines, starts)) {
    questionColumn = 0;
    header = 0;
  }
  if (questionColumn < 0 && questionRow < 0) questionColumn = titleColumn(reply, index, lines, starts, columns);
  // "No." beside the question of the first row is its answer, no heading above a column of numbers.
  if (header === 0 && perRow.has(0) && !headed) header = -1;
  const first = lines[0];
  return {
    document: first?.document ?? 0,
    table: first?.block.cell?.table ?? 0,
    lines,
    byRow,
    tall: lines.filter(({ block: { cell } }) => cell !== undefined && cell.rowSpan > 1),
    questionColumn: columns === 1 ? -1 : questionColumn,
    // Where it is the last one it may hold the answers.
    whoColumn: questionColumn >= 0 && who > questionColumn && who < columns - 1 && header === 0 ? who : -1,
    numbered: questionColumn > 0 && numbersOnTheLeft(lines, starts, questionColumn),
    questionRow,
    firstRow: header + 1,
    columns,
  };
}

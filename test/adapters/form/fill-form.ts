/** Fills in our own form files as an office program would: what stands in them besides the answers stays as written. */

import { writeZip } from "../../../src/adapters/archive/write-zip.js";
import { openZip } from "../../../src/adapters/documents/zip-archive.js";
import type { Questionnaire } from "../../../src/questionnaire/questionnaire.js";
import type { Filling } from "../../form/fillings.js";
import type { Random } from "../../generator/random.js";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

async function changed(content: Uint8Array, path: string, change: (xml: string) => string): Promise<Uint8Array> {
  const zip = await openZip(content);
  const files = [];
  for (const { name } of zip.entries) {
    const bytes = await zip.read(name);
    if (bytes === null) throw new Error(`${name} cannot be read`);
    const after = name === path ? new TextEncoder().encode(change(Buffer.from(bytes).toString("utf8"))) : new Uint8Array(bytes);
    files.push({ name, content: after, at: "1980-01-01T00:00:00Z" });
  }
  return writeZip(files);
}

/** What the officer did to the workbook besides answering. */
export interface Habit {
  /** Columns in another order, e.g. `DABC`; answers stand in the column that was D. */
  readonly order?: string;
  /** Answers are typed into the column after the last one. */
  readonly beside?: boolean;
  /** Figures come from formulas. */
  readonly formulas?: boolean;
  /** Rows of their own between ours. */
  readonly rowsAdded?: boolean;
}

interface Cell {
  readonly column: string;
  readonly style: string;
  readonly inner: string;
  readonly type: string;
}

/** First row of the questions in the workbook: title, two notes, marker, heads, then the rows. */
const FIRST_ROW = 6;
const ANSWER = "D";

function cellXml(filling: Filling, column: string, style: string, formula: boolean): Cell {
  if (filling.cell === undefined) return { column, style, type: ' t="inlineStr"', inner: `<is><t>${escaped(filling.text)}</t></is>` };
  const made = formula ? `<f>${filling.cell}+0</f>` : "";
  return { column, style, type: "", inner: `${made}<v>${filling.cell}</v>` };
}

/** Fills in the workbook. */
export function fillXlsx(
  content: Uint8Array,
  questionnaire: Questionnaire,
  fillings: readonly Filling[],
  habit: Habit = {},
): Promise<Uint8Array> {
  const byRow = new Map(
    questionnaire.questions.flatMap((question, at) => {
      const filling = fillings.find((each) => each.question === question.id);
      return filling === undefined ? [] : [[FIRST_ROW + at, filling] as const];
    }),
  );
  return changed(content, "xl/worksheets/sheet1.xml", (xml) => {
    const order = habit.order ?? "ABCD";
    let shift = 0;
    // A column that is moved takes its width along.
    const moved = xml.replace(
      /<col min="(\d)" max="\d"/g,
      (_, column: string) =>
        `<col min="${order.indexOf("ABCD".charAt(Number(column) - 1)) + 1}" max="${order.indexOf("ABCD".charAt(Number(column) - 1)) + 1}"`,
    );
    return moved.replace(/<sheetData>[\s\S]*<\/sheetData>/, (data) => {
      const rows = [...data.matchAll(/<row r="(\d+)"([^>]*)>([\s\S]*?)<\/row>/g)].map((match) => {
        const number = Number(match[1]);
        const cells = [...(match[3] ?? "").matchAll(/<c r="([A-Z]+)\d+"(?: s="(\d+)")?([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)].map(
          (cell): Cell => ({ column: cell[1] ?? "", style: cell[2] ?? "0", type: cell[3] ?? "", inner: cell[4] ?? "" }),
        );
        const filling = byRow.get(number);
        if (filling !== undefined) {
          const style = cells.find(({ column }) => column === ANSWER)?.style ?? "0";
          if (habit.beside === true) cells.push(cellXml(filling, "E", style, habit.formulas === true));
          else
            cells.splice(
              cells.findIndex(({ column }) => column === ANSWER),
              1,
              cellXml(filling, ANSWER, style, habit.formulas === true),
            );
        }
        const longest = filling === undefined ? 0 : Math.ceil((filling.text.length + 4) / 40) * 15;
        const look = (match[2] ?? "").replace(/ ht="(\d+)"/, (_, height: string) => ` ht="${Math.max(Number(height), longest)}"`);
        const moved = cells
          .map((cell) => ({ ...cell, column: cell.column === "E" ? "E" : "ABCD".charAt(order.indexOf(cell.column)) }))
          .sort((a, b) => (a.column < b.column ? -1 : 1));
        const at = number + shift;
        const written = `<row r="${at}"${look}>${moved.map((cell) => `<c r="${cell.column}${at}" s="${cell.style}"${cell.type}>${cell.inner}</c>`).join("")}</row>`;
        const extra = habit.rowsAdded === true && number >= FIRST_ROW && number % 3 === 0;
        if (!extra) return written;
        shift++;
        // An empty row, or a remark of the officer's own in the column of the questions.
        const remark = `<c r="${"ABCD".charAt(order.indexOf("B"))}${at + 1}" t="inlineStr"><is><t>see the note on page 2 of the annex</t></is></c>`;
        return `${written}<row r="${at + 1}">${number % 2 === 0 ? remark : ""}</row>`;
      });
      return `<sheetData>${rows.join("")}</sheetData>`;
    });
  });
}

/** Fills in the Word file. */
export function fillDocx(content: Uint8Array, questionnaire: Questionnaire, fillings: readonly Filling[]): Promise<Uint8Array> {
  return changed(content, "word/document.xml", (xml) => {
    let at = -2;
    return xml.replace(/<w:tr>[\s\S]*?<\/w:tr>/g, (row) => {
      at++;
      const question = questionnaire.questions[at];
      const filling = fillings.find((each) => each.question === question?.id);
      if (filling === undefined) return row;
      const last = row.lastIndexOf("</w:p></w:tc></w:tr>");
      return `${row.slice(0, last)}<w:r><w:t xml:space="preserve">${escaped(filling.text)}</w:t></w:r>${row.slice(last)}`;
    });
  });
}

export const ORDERS = ["ABCD", "DABC", "ADBC", "BADC", "CBAD"] as const;

export function habitOf(random: Random): Habit {
  return {
    order: random.pick(ORDERS),
    formulas: random.chance(0.3),
    rowsAdded: random.chance(0.3),
  };
}

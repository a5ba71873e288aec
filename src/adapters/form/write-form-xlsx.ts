/**
 * The answer form as an Excel workbook: typed answer cells with lists to choose from. The options stand on a second
 * sheet in plain sight, because a list inside a rule may have no more than 255 characters and no commas (ECMA-376
 * 18.3.1.32).
 */
import type { Blob } from "node:buffer";
import type Stream from "node:stream";
import writeXlsxFile, { type Feature } from "write-excel-file/node";
import { type AnswerForm, COLUMN_HEADS, FORM_COLUMNS, type FormColumn, type FormRow } from "../../form/answer-form.js";
import type { Question } from "../../questionnaire/questionnaire.js";

/** What the library can take as the content of a file inside the workbook. */
type FileContent = Stream | Buffer | Blob;

const WIDTHS: Readonly<Record<FormColumn, number>> = { id: 8, question: 55, hint: 38, answer: 45 };
const FORMATS: Readonly<Partial<Record<NonNullable<Question["type"]>, string>>> = {
  // As Excel itself writes pounds; a bare sign is not understood everywhere.
  money: "[$£-809]#,##0.00",
  percent: "0.##%",
  date: "dd/mm/yyyy",
};
const CHOICES_SHEET = "Choices";
const FORM_SHEET = "Form";
/** CT_Worksheet fixes the order of its parts: what may follow the rules for answers. */
const AFTER_RULES =
  /<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|drawing|legacyDrawing|tableParts|extLst)\b|<\/worksheet>/;

interface ChoiceColumn {
  readonly name: string;
  readonly options: readonly string[];
  /** `Choices!$A$2:$A$7` */
  readonly range: string;
}

const letters = (column: number): string =>
  (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** One column of the second sheet for each list; questions with the same options share it. */
function choiceColumns(rows: readonly FormRow[]): ReadonlyMap<string, ChoiceColumn> {
  const columns = new Map<string, ChoiceColumn>();
  for (const { question } of rows) {
    const options = question.choices ?? (question.type === "boolean" ? ["Yes", "No"] : undefined);
    if (options === undefined || question.group) continue;
    const key = options.join("\n");
    if (columns.has(key)) continue;
    const letter = letters(columns.size);
    columns.set(key, {
      name: question.choiceList ?? (question.type === "boolean" ? "Yes or No" : `Options of ${question.id}`),
      options,
      range: `${CHOICES_SHEET}!$${letter}$2:$${letter}$${options.length + 1}`,
    });
  }
  return columns;
}

/** Rules that help and never stop anybody: an officer may always write something else. */
function rulesXml(form: AnswerForm, columns: ReadonlyMap<string, ChoiceColumn>, firstRow: number): string {
  const answer = letters(FORM_COLUMNS.indexOf("answer"));
  const rules = form.rows.flatMap(({ question }, at) => {
    const options = question.choices ?? (question.type === "boolean" ? ["Yes", "No"] : undefined);
    const list = options === undefined ? undefined : columns.get(options.join("\n"));
    if (list === undefined || question.group) return [];
    return [
      `<dataValidation type="list" errorStyle="information" allowBlank="1" showErrorMessage="0" sqref="${answer}${firstRow + at}"><formula1>${list.range}</formula1></dataValidation>`,
    ];
  });
  return rules.length === 0 ? "" : `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
}

/** Points for one line of Calibri 11 or Arial 10, and how many more letters than its width a column takes. */
const LINE_POINTS = 15;
const LETTERS_PER_WIDTH = 1;

/** How high a row must be for its longest text; without `customHeight` it still grows when somebody writes more. */
function heightOf({ question, hint }: FormRow): number {
  const lines = (text: string, column: FormColumn): number => Math.ceil((text.length + 4) / (WIDTHS[column] * LETTERS_PER_WIDTH));
  return Math.max(1, lines(question.text, "question"), lines(hint, "hint")) * LINE_POINTS;
}

/** Lists to choose from, and a page as wide as the table: exported to pdf, no column goes to another page. */
function formFeature(rules: string, heights: ReadonlyMap<number, number>): Feature<FileContent> {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (content, options) => {
            const isForm = options.sheet === FORM_SHEET;
            let xml = content;
            if (isForm) {
              const at = xml.search(AFTER_RULES);
              xml = `${xml.slice(0, at)}${rules}${xml.slice(at)}`;
              xml = xml.replace(/<row r="(\d+)"/g, (row, number: string) => {
                const height = heights.get(Number(number));
                return height === undefined ? row : `${row} ht="${height}"`;
              });
            }
            xml = xml.replace(/<pageSetup\b[^>]*\/>/, "").replace(/<sheetPr\b[^>]*(?:\/>|>.*?<\/sheetPr>)/s, "");
            xml = xml.replace(/(<worksheet\b[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
            const setup = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
            const place = xml.search(/<(?:headerFooter|drawing|legacyDrawing|tableParts|extLst)\b|<\/worksheet>/);
            return `${xml.slice(0, place)}${setup}${xml.slice(place)}`;
          },
        },
      },
    },
  };
}

/** The bytes of the .xlsx. */
export async function writeFormXlsx(form: AnswerForm): Promise<Uint8Array> {
  const columns = choiceColumns(form.rows);
  const border = { borderStyle: "thin" as const, borderColor: "#808080", alignVertical: "top" as const, wrap: true };
  const words = (value: string, look: object = {}) => ({ type: String, value, ...look });
  const above = [
    [words(form.title, { fontWeight: "bold", fontSize: 14 })],
    ...form.notes.map((note) => [words(note)]),
    [words(form.marker)],
    FORM_COLUMNS.map((column) => words(COLUMN_HEADS[column], { ...border, fontWeight: "bold", backgroundColor: "#dddddd" })),
  ];
  const rows = form.rows.map(({ question, hint }) => {
    const look = question.group ? { ...border, fontWeight: "bold" as const, backgroundColor: "#eeeeee" } : border;
    const format = question.type === undefined ? undefined : FORMATS[question.type];
    return [
      words(question.id, look),
      words(question.text, look),
      { ...(hint === "" ? {} : { value: hint }), ...look },
      // An empty cell that has a look and, where the type asks for one, a format.
      { ...look, ...(format === undefined || question.group ? {} : { type: Number, format }) },
    ];
  });
  const longest = Math.max(0, ...[...columns.values()].map(({ options }) => options.length));
  const lists = [
    [...columns.values()].map(({ name }) => words(name, { fontWeight: "bold" })),
    ...Array.from({ length: longest }, (_, at) =>
      [...columns.values()].map(({ options }) => {
        const option = options[at];
        return option === undefined ? null : words(option);
      }),
    ),
  ];
  const sheets = [
    {
      sheet: FORM_SHEET,
      data: [...above, ...rows],
      columns: FORM_COLUMNS.map((column) => ({ width: WIDTHS[column] })),
      stickyRowsCount: above.length,
    },
    ...(columns.size === 0 ? [] : [{ sheet: CHOICES_SHEET, data: lists, columns: [...columns.values()].map(() => ({ width: 30 })) }]),
  ];
  const heights = new Map(form.rows.map((row, at) => [above.length + 1 + at, heightOf(row)]));
  const written = await writeXlsxFile(sheets, { features: [formFeature(rulesXml(form, columns, above.length + 1), heights)] }).toBuffer();
  return new Uint8Array(written);
}

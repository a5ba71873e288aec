/**
 * Reads a returned answer form exactly. Each row is known by the question's label and words, wherever its columns have
 * gone; what stands in the row besides our own words is the answer. A form of another questionnaire is none.
 */
import type { Document } from "../document/document.js";
import type { Regime } from "../foi/terms.js";
import type { Question, Questionnaire } from "../questionnaire/questionnaire.js";
import type { Answer } from "../reading/answer.js";
import { readAnswer } from "../reading/values/read-answer.js";
import {
  type AnswerForm,
  answerFormOf,
  COLUMN_HEADS,
  FORM_COLUMNS,
  type FormColumn,
  type FormRow,
  formKey,
  MARKER,
} from "./answer-form.js";
import { type CellRow, cellRows, type FormCell, lettersOf } from "./form-cells.js";
import { typedValue } from "./typed-value.js";

export interface FormReading {
  /** Rows of ours that were found, whether filled or not. */
  readonly rows: number;
  /** The questions that something was written to. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Words in the table that belong to no question of ours. */
  readonly warnings: readonly string[];
}

/** What our own form says where it is sure; the rest of the certainty goes to slips of the officer's pen. */
const FORM_CONFIDENCE = 0.99;
/** Words where words were asked for: they are the answer whatever value stands in them. */
const WORDS_CONFIDENCE = 0.97;
/** Fewer letters may be the officer's own words. */
const JOINED_LETTERS = 12;
/** Without the line it is recognised by, so much of the questions must stand word for word. */
const ROWS_WITHOUT_MARKER = 0.6;

/** Labels and heads are short; long cells need not be looked at for them. */
const LONGEST_LABEL = 40;

type Columns = Partial<Record<FormColumn, number>>;

interface Found {
  readonly row: FormRow;
  readonly pieces: FormCell[];
}

/** Where the heads of our columns stand; null for any other row. */
function headsOf(row: CellRow): Columns | null {
  const columns: Columns = {};
  for (const cell of row.cells) {
    if (cell.text.length > LONGEST_LABEL) continue;
    const head = FORM_COLUMNS.find((column) => lettersOf(COLUMN_HEADS[column]) === lettersOf(cell.text));
    if (head !== undefined) columns[head] = cell.column;
  }
  return columns.answer !== undefined && columns.question !== undefined ? columns : null;
}

const labelOf = (cell: FormCell): string => (cell.text.length > LONGEST_LABEL ? "" : cell.text.replace(/[.:)]$/, "").toLowerCase());
const isLabel = (cell: FormCell, id: string): boolean => labelOf(cell) === id.toLowerCase();
/** Rows by their label; looked up for every cell of every table that comes in. */
const rowsByLabel = (form: AnswerForm): ReadonlyMap<string, FormRow> =>
  new Map(form.rows.map((row) => [row.question.id.toLowerCase(), row]));

/** The part of a cell after our own words at its beginning; null when it does not begin with them. */
function after(cell: FormCell, own: string): FormCell | null {
  const wanted = lettersOf(own);
  if (wanted === "" || !lettersOf(cell.text).startsWith(wanted)) return null;
  let at = 0;
  while (at < cell.text.length && lettersOf(cell.text.slice(0, at)).length < wanted.length) at++;
  const text = cell.text.slice(at).replace(/^[^\p{L}\p{N}£$€<>~+-]+/u, "");
  return { ...cell, text, lines: [text] };
}

/** The part of a cell before our own words at its end, which a pdf may have joined to it; null when it does not end so. */
function before(cell: FormCell, own: string): FormCell | null {
  const wanted = lettersOf(own);
  if (wanted.length < JOINED_LETTERS || !lettersOf(cell.text).endsWith(wanted)) return null;
  let at = cell.text.length;
  while (at > 0 && lettersOf(cell.text.slice(at)).length < wanted.length) at--;
  const text = cell.text.slice(0, at).trim();
  return { ...cell, text, lines: [text] };
}

/** The row's question: its words stand in one cell and its label in another, or, in a form that bears our key, the label alone. */
function questionOf(rows: ReadonlyMap<string, FormRow>, row: CellRow, columns: Columns, keyed: boolean): FormRow | null {
  for (const label of row.cells) {
    const known = rows.get(labelOf(label));
    if (known !== undefined && row.cells.some((cell) => after(cell, known.question.text) !== null)) return known;
  }
  if (!keyed) return null;
  const label = columns.id === undefined ? row.cells[0] : row.cells.find((cell) => cell.column === columns.id);
  return label === undefined ? null : (rows.get(labelOf(label)) ?? null);
}

/** In a pdf the border between two columns may come out a word too far to the right: our words are then in two cells. */
function rejoined(written: FormCell[], own: string): FormCell[] {
  const [first] = written;
  if (written.length < 2 || first === undefined) return written;
  const joined = { ...first, text: written.map((cell) => cell.text).join(" "), spans: written.flatMap((cell) => cell.spans) };
  const bare = before(joined, own) ?? (own.length < JOINED_LETTERS ? null : after(joined, own));
  return bare === null ? written : [bare];
}

/** The cells of a question's row that are not our own words, the answer's own column first. */
function writtenIn({ question, hint }: FormRow, row: CellRow, columns: Columns): FormCell[] {
  let labelled = false;
  let asked = false;
  const written: FormCell[] = [];
  for (const cell of row.cells) {
    if (!labelled && isLabel(cell, question.id) && cell.column !== columns.answer) {
      labelled = true;
      continue;
    }
    const beyond = asked || cell.column === columns.answer ? null : after(cell, question.text);
    if (beyond !== null) {
      asked = true;
      if (beyond.text !== "") written.push(beyond);
      continue;
    }
    // Our words stand there changed or cut: they are not the answer all the same.
    if (!asked && cell.column === columns.question) {
      asked = true;
      continue;
    }
    if (hint !== "" && cell.column !== columns.answer) {
      const beside = after(cell, hint);
      if (beside !== null) {
        if (beside.text !== "") written.push(beside);
        continue;
      }
    }
    const bare = before(cell, hint) ?? before(cell, question.text) ?? cell;
    if (bare.text !== "") written.push(bare);
  }
  return rejoined(written, hint).sort((a, b) => Number(b.column === columns.answer) - Number(a.column === columns.answer));
}

/** A row without a label: more lines for the answer above, the rest of a row that a page cut in two, or a stranger. */
function continues(last: FormRow, row: CellRow, columns: Columns): FormCell[] | null {
  const written: FormCell[] = [];
  const lastColumn = Math.max(...Object.values(columns));
  for (const cell of row.cells) {
    const ours = [last.question.text, last.hint].some(
      (own) => lettersOf(own).endsWith(lettersOf(cell.text)) && lettersOf(cell.text) !== "",
    );
    if (cell.column === columns.answer || cell.column > lastColumn) written.push(cell);
    else if (!ours && cell.text !== "") return null;
  }
  return written;
}

interface Context {
  readonly regime?: Regime;
  readonly questionIds: readonly string[];
}

function answerOf(document: Document, question: Question, pieces: readonly FormCell[], context: Context): Answer {
  const text = pieces.map((piece) => piece.text).join(" ");
  const urls = document.links
    .filter((link) => pieces.some(({ spans }) => spans.some((span) => link.start >= span.start && link.end <= span.end)))
    .map((link) => link.url);
  const [only] = pieces;
  const value =
    only === undefined || pieces.length > 1 ? null : (typedValue(question, text) ?? typedValue(question, only.lines.join("\n")));
  const base = {
    question: question.id,
    text,
    urls: [...new Set(urls)],
    evidence: pieces.flatMap(({ spans }) => spans.map((span) => ({ source: document.source, ...span }))),
  };
  if (value !== null) {
    const reasons = ["read from the answer form: the cell holds nothing else"];
    return { ...base, status: "answered", value, exemptions: [], refersTo: null, confidence: FORM_CONFIDENCE, reasons };
  }
  const meaning = readAnswer(text, { question, urls: base.urls, ...context });
  return {
    ...base,
    status: meaning.status === "no_reply" ? "answered" : meaning.status,
    value: meaning.value,
    exemptions: meaning.exemptions,
    refersTo: meaning.refersTo,
    // The words are the answer for sure; what they mean is as sure as it is in prose.
    confidence: question.type === "text" && meaning.status === "answered" ? WORDS_CONFIDENCE : Math.min(FORM_CONFIDENCE, meaning.certainty),
    reasons: ["read from the answer form", ...meaning.reasons],
  };
}

/** The keys of the markers in a text, whosever they are. */
const keysIn = (document: Document): string[] =>
  [...document.text.matchAll(new RegExp(MARKER, "gi"))].map((match) => match[1]?.toLowerCase() ?? "");

/** Is this a form that we made from another questionnaire? Its labels may be ours by chance; its answers are not. */
export function isOtherForm(document: Document, questionnaire: Questionnaire): boolean {
  const keys = keysIn(document);
  return keys.length > 0 && !keys.includes(formKey(questionnaire));
}

/**
 * What was written into a returned form, or null when the document is no form of this questionnaire.
 * Never throws; the same document always gives the same reading.
 */
export function readForm(document: Document, questionnaire: Questionnaire, regime?: Regime): FormReading | null {
  const form = answerFormOf(questionnaire);
  const keyed = keysIn(document).includes(form.key);
  const labelled = rowsByLabel(form);
  const found = new Map<string, Found>();
  const warnings: string[] = [];
  let columns: Columns = {};
  let last: Found | null = null;
  let table = -1;
  let headed = false;
  for (const row of cellRows(document)) {
    // A table on the next page may begin in the middle of an answer; a list on the next sheet may not.
    if (row.table !== table && document.mediaType !== "application/pdf") last = null;
    table = row.table;
    const heads = headsOf(row);
    if (heads !== null) {
      columns = heads;
      headed = true;
      continue;
    }
    const ours = questionOf(labelled, row, columns, keyed);
    if (ours !== null) {
      const pieces = writtenIn(ours, row, columns);
      const known = found.get(ours.question.id);
      last = known ?? { row: ours, pieces: [] };
      last.pieces.push(...pieces);
      found.set(ours.question.id, last);
      continue;
    }
    if (last === null) continue;
    const more = continues(last.row, row, columns);
    if (more !== null) last.pieces.push(...more);
    else if (headed)
      warnings.push(
        `a row of the form was added: “${row.cells
          .map((cell) => cell.text)
          .join(" | ")
          .slice(0, 200)}”`,
      );
  }
  const enough = found.size >= Math.max(1, Math.ceil(form.rows.length * ROWS_WITHOUT_MARKER));
  if (keyed ? found.size === 0 : !headed || !enough) return null;
  const context = { questionIds: questionnaire.questions.map(({ id }) => id), ...(regime === undefined ? {} : { regime }) };
  const answers = new Map<string, Answer>();
  for (const { row, pieces } of found.values()) {
    const said = pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece.text));
    if (said.length === 0) continue;
    if (row.question.group) {
      warnings.push(
        `beside the heading ${row.question.id}: “${said
          .map((piece) => piece.text)
          .join(" ")
          .slice(0, 200)}”`,
      );
      continue;
    }
    answers.set(row.question.id, answerOf(document, row.question, said, context));
  }
  return { rows: found.size, answers, warnings: warnings.map((warning) => `${document.source}: ${warning}`) };
}

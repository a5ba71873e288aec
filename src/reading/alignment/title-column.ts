/**
 * The column of a table that calls each question by a short title: "4 | Number of systems | Approx. 400". The words are
 * the authority's own, too few to be found as a question; they are no part of the answer beside them.
 */

import type { LineStart } from "../labels/line-starts.js";
import { numberingIndex } from "../labels/numbering.js";
import type { QuestionIndex } from "../questions/question-index.js";
import type { Line, ReplyText } from "../text/reply-text.js";
import { textOf } from "../text/reply-text.js";
import { askedFor, contentWords } from "../values/asked-for.js";

const TITLE_HEADER =
  /^\W*(?:subject(?: matter)?|topic|title|description|descriptor|heading|theme|item|detail(?:s)?(?: of (?:request|question))?|summary|short title|asked|about|information sought|area of (?:enquiry|request)|pwnc|testun)\W*$/i;
const LEAST_ROWS = 3;
const LABELLED = 0.6;
/** Of the rows that share words with their question, and of those that have something beside the title. */
const SHARING = 0.5;
const ANSWERED = 0.7;
const MOST_WORDS = 14;
/** "331,069 (ONS 2017)" is an answer; "Spend 2017/18" is a title. */
const FIGURE = /(?<![\d/-])(?!(?:19|20)\d\d(?!\d))\d[\d,.]*/;

interface Row {
  readonly order: number | undefined;
  title: string;
  beside: boolean;
}

/** The column behind the labels when it holds titles and another one stands behind it, else -1. */
export function titleColumn(
  reply: ReplyText,
  index: QuestionIndex,
  lines: readonly Line[],
  starts: readonly LineStart[],
  columns: number,
): number {
  if (columns < 3) return -1;
  const numbers = numberingIndex(index, "ours");
  const rows = new Map<number, Row>();
  let headed = false;
  let all = 0;
  for (const line of lines) {
    const { cell } = line.block;
    if (cell === undefined) continue;
    const text = textOf(reply, line).slice(line.start, line.end);
    if (cell.column === 0 && line.opens) {
      if (cell.row > 0) all++;
      const label = starts[line.index]?.label;
      const part = label?.alone === true ? label.parts[0] : undefined;
      if (part === undefined || part.number === null) continue;
      rows.set(cell.row, { order: numbers.orders(part.number, part.sub)[0], title: "", beside: false });
    } else if (cell.column === 1) {
      if (cell.row === 0) headed ||= TITLE_HEADER.test(text);
      const row = rows.get(cell.row);
      if (row) row.title += `${text} `;
    } else {
      const row = rows.get(cell.row);
      if (row && text.trim() !== "") row.beside = true;
    }
  }
  const labelled = [...rows.values()];
  if (labelled.length < LEAST_ROWS || labelled.length < all * LABELLED) return -1;
  if (labelled.filter(({ beside }) => beside).length < labelled.length * ANSWERED) return -1;
  if (headed) return 1;
  const titles = labelled.filter(({ title }) => title.trim() !== "" && title.split(" ").length <= MOST_WORDS && !FIGURE.test(title));
  const sharing = titles.filter(({ order, title }) => sharesWords(index, order, title));
  return titles.length >= labelled.length * LABELLED && sharing.length >= labelled.length * SHARING ? 1 : -1;
}

function sharesWords(index: QuestionIndex, order: number | undefined, title: string): boolean {
  const question = order === undefined ? undefined : index.questions[order]?.question;
  if (question === undefined) return false;
  const { words } = askedFor(question);
  return [...contentWords(title)].some((word) => words.has(word));
}

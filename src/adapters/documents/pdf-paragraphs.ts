/** Where paragraphs end on a page that only knows lines. */
import { FIELD } from "./pdf-annotations.js";
import { type Line, leftOf, rightOf, textOfLine } from "./pdf-lines.js";

/** Measures of the whole document against which a line is short, large or set off. */
export interface Measures {
  /** The size of most letters, in points. */
  readonly size: number;
  /** The usual distance of base lines, in sizes. */
  readonly leading: number;
  /** Where full lines end. */
  readonly right: number;
}

export function measuresOf(lines: readonly Line[]): Measures {
  const sizes = new Map<number, number>();
  for (const line of lines)
    sizes.set(Math.round(line.size * 2) / 2, (sizes.get(Math.round(line.size * 2) / 2) ?? 0) + textOfLine(line).length);
  const size = [...sizes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 11;
  const gaps = lines
    .flatMap((line, index) => {
      const before = lines[index - 1];
      return before === undefined || before.y <= line.y ? [] : [(before.y - line.y) / line.size];
    })
    .filter((gap) => gap < 2.5)
    .toSorted((a, b) => a - b);
  const rights = lines.map(rightOf).toSorted((a, b) => a - b);
  return {
    size,
    leading: gaps[Math.floor(gaps.length * 0.4)] ?? 1.2,
    right: rights[Math.floor(rights.length * 0.95)] ?? 500,
  };
}

/** Bullets and labels that begin a paragraph wherever they stand. */
const LABEL =
  /^(?:[•▪◦●○·]\s|[–*-]\s|\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-z]|[ivx]{1,4})[.):]\s|\(\s?(?:\d{1,2}|[a-z]|[ivx]{1,4})\s?\)|Q(?:uestion)?\s?\.?\s?\d|A(?:nswer|NSWER)?\s?\d{0,2}\s?[:.]\s|Response\b.{0,12}:)/i;

/** The strength of the break between two lines: none, a line of its own, or a gap. */
export type Break = "none" | "line" | "gap";

export function breakBetween(before: Line, line: Line, measures: Measures): Break {
  const distance = (before.y - line.y) / Math.max(line.size, before.size);
  if (distance > measures.leading * 1.3 || distance < 0) return "gap";
  const ratio = line.size / before.size;
  if (ratio > 1.12 || ratio < 0.88) return "gap";
  if (weight(before) !== weight(line) && weight(before) !== "mixed" && weight(line) !== "mixed") return "line";
  if (isField(before) || isField(line)) return "line";
  const words = textOfLine(line);
  if (LABEL.test(`${words} `)) return "line";
  const hanging = LABEL.test(`${textOfLine(before)} `) && leftOf(line) > leftOf(before);
  if (!hanging && Math.abs(leftOf(line) - leftOf(before)) > 1.5 * line.size) return "line";
  return endsEarly(before, line, measures) ? "line" : "none";
}

/** Would the first word of the next line have fitted on this one? Then its writer ended it. */
function endsEarly(before: Line, line: Line, measures: Measures): boolean {
  const first = /^\S+/.exec(textOfLine(line))?.[0].length ?? 0;
  const letters = textOfLine(line).length;
  const width = letters === 0 ? 0 : (rightOf(line) - leftOf(line)) / letters;
  return rightOf(before) + (first + 1) * width < measures.right - 0.5 * before.size;
}

function isField(line: Line): boolean {
  return line.segments.some((segment) => segment.runs.some((run) => run.mark === FIELD));
}

function weight(line: Line): "bold" | "plain" | "mixed" {
  const runs = line.segments.flatMap((segment) => segment.runs).filter((run) => /\p{L}|\d/u.test(run.text));
  if (runs.every((run) => run.bold)) return "bold";
  return runs.some((run) => run.bold) ? "mixed" : "plain";
}

/** A page's number, or a line of head or foot that another page has too, figures aside. */
export function isPageNumber(words: string): boolean {
  return /^(?:-\s*)?(?:page\s+)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*-)?$/i.test(words.trim());
}

/** What two page heads or feet have in common. */
export function furnitureKey(words: string): string {
  return words.replace(/\d+/g, "#").replace(/\s+/g, " ").trim().toLowerCase();
}

/** Tables for a terminal: aligned, cut to its width, pasteable. */

export interface Column<Row> {
  readonly title: string;
  readonly of: (row: Row) => string | number | null;
  readonly align?: "left" | "right";
  /** Narrowest it may be cut to; columns without it are never cut. */
  readonly shrinkTo?: number;
}

/** Characters as a terminal counts them: combining marks are nothing, CJK and emoji are two. */
function width(text: string): number {
  let cells = 0;
  for (const char of text.normalize("NFC")) {
    if (/\p{M}|\p{Cf}/u.test(char)) continue;
    cells += /\p{Script=Han}|\p{Script=Hangul}|\p{Emoji_Presentation}/u.test(char) ? 2 : 1;
  }
  return cells;
}
function cut(text: string, to: number): string {
  if (width(text) <= to) return text;
  let kept = "";
  for (const char of text) {
    if (width(kept + char) > to - 1) break;
    kept += char;
  }
  return `${kept.trimEnd()}…`;
}
const pad = (text: string, to: number, align: "left" | "right"): string => {
  const space = " ".repeat(Math.max(0, to - width(text)));
  return align === "right" ? space + text : text + space;
};

/**
 * @param total columns of the terminal; wide tables shrink the columns that allow it
 */
export function renderTable<Row>(rows: readonly Row[], columns: readonly Column<Row>[], total = process.stdout.columns ?? 120): string {
  const cells = rows.map((row) => columns.map((column) => String(column.of(row) ?? "").replace(/\s+/g, " ")));
  const widths = columns.map((column, index) => Math.max(width(column.title), ...cells.map((line) => width(line[index] ?? ""))));
  let over = widths.reduce((sum, each) => sum + each + 2, -2) - total;
  while (over > 0) {
    let widest = -1;
    for (const [index, column] of columns.entries()) {
      if (column.shrinkTo === undefined || (widths[index] ?? 0) <= column.shrinkTo) continue;
      if (widest < 0 || (widths[index] ?? 0) > (widths[widest] ?? 0)) widest = index;
    }
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 1) - 1;
    over--;
  }
  const line = (texts: readonly string[]): string =>
    columns
      .map((column, index) => pad(cut(texts[index] ?? "", widths[index] ?? 0), widths[index] ?? 0, column.align ?? "left"))
      .join("  ")
      .trimEnd();
  return [line(columns.map((column) => column.title)), line(widths.map((each) => "-".repeat(each))), ...cells.map(line)].join("\n");
}

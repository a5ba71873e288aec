/** The pages of a pdf, or of a scan, in reading order. */
import type { DocumentBuilder } from "./document-builder.js";
import type { PlacedLink } from "./pdf-annotations.js";
import { alignedGrids, type Grid, ruledGrids } from "./pdf-grid.js";
import { type Line, linesOf, rightOf, textOfLine, wordsOf } from "./pdf-lines.js";
import type { PdfPage, Run } from "./pdf-page.js";
import { breakBetween, furnitureKey, isPageNumber, type Measures, measuresOf } from "./pdf-paragraphs.js";
import type { Step, Structure } from "./pdf-structure.js";

export interface ReadPage {
  readonly page: PdfPage;
  readonly links: readonly PlacedLink[];
  readonly structure: Structure | null;
  /** Of the runs that no structure has. */
  readonly lines: readonly Line[];
}

/** Writes pages into a builder. */
export class PdfWriter {
  private readonly measures: Measures;
  private readonly furniture: ReadonlySet<string>;
  private readonly seen = new Set<string>();
  private links: readonly PlacedLink[] = [];
  private page = 0;
  /** The columns of the table that was the last thing on the page before, while it may go on. */
  private openGrid: Grid | null = null;

  constructor(
    private readonly builder: DocumentBuilder,
    private readonly pages: readonly ReadPage[],
  ) {
    this.measures = measuresOf(pages.flatMap(({ page }) => linesOf(page.runs)));
    this.furniture = sharedFurniture(pages);
  }

  write(): void {
    for (const { page, links, structure, lines } of this.pages) {
      this.links = links;
      this.page = page.number;
      const kept = lines.filter((line) => !this.isFurniture(line, page));
      if (structure === null) this.writeLines(kept, page);
      else {
        const top = Math.max(...structure.steps.flatMap((step) => (step.kind === "words" ? step.runs.map((run) => run.y) : [])));
        this.writeLines(
          kept.filter((line) => line.y > top),
          page,
        );
        this.writeSteps(structure.steps);
        this.writeLines(
          kept.filter((line) => line.y <= top),
          page,
        );
      }
      this.writeTurned(page, structure);
    }
    this.closeGrid();
  }

  /** Of heads and feet that several pages have, the first is kept. */
  private isFurniture(line: Line, page: PdfPage): boolean {
    if (!inMargin(line, page)) return false;
    const words = textOfLine(line);
    if (isPageNumber(words)) return true;
    const key = furnitureKey(words);
    if (!this.furniture.has(key)) return false;
    if (this.seen.has(key)) return true;
    this.seen.add(key);
    return false;
  }

  private writeLines(lines: readonly Line[], page: PdfPage): void {
    const ruled = ruledGrids(lines, page.rules);
    const within = (line: Line): Grid | undefined =>
      ruled.find(
        (grid) =>
          line.y < grid.top &&
          line.y > grid.bottom - 1 &&
          line.segments.some((segment) => segment.x0 < grid.right && segment.x1 > grid.left - 3),
      );
    const free = lines.filter((line) => within(line) === undefined);
    const aligned = alignedGrids(free);
    const grids = [...ruled, ...aligned].toSorted((a, b) => b.top - a.top);
    const inAligned = (line: Line): Grid | undefined => aligned.find((grid) => line.y < grid.top && line.y >= grid.bottom - 0.1);
    let paragraph: Line[] = [];
    const flush = (): void => {
      this.writeParagraphs(paragraph);
      paragraph = [];
    };
    for (const line of lines) {
      while (grids[0] !== undefined && line.y < grids[0].top) {
        flush();
        const grid = grids.shift();
        if (grid !== undefined) this.writeGrid(grid);
      }
      if (within(line) === undefined && inAligned(line) === undefined) paragraph.push(line);
    }
    flush();
    for (const grid of grids) this.writeGrid(grid);
  }

  private writeParagraphs(lines: readonly Line[], measures = this.measures): void {
    if (lines.length > 0) this.closeGrid();
    let before: Line | null = null;
    for (const line of lines) {
      const end = before === null ? "gap" : breakBetween(before, line, measures);
      if (end !== "none") {
        const heading = line.size > this.measures.size * 1.15;
        this.builder.startBlock({ kind: heading ? "heading" : "paragraph", page: this.page }, end === "gap" ? "\n\n" : "\n");
      } else this.builder.append("\n");
      for (const [index, segment] of line.segments.entries()) {
        if (index > 0) this.builder.append("\t");
        this.writeRuns(segment.runs);
      }
      before = line;
    }
    this.builder.endBlock("\n\n");
  }

  private writeGrid(grid: Grid): void {
    if (grid.prose !== undefined) {
      for (const column of grid.prose) this.writeParagraphs(column, { ...this.measures, right: Math.max(...column.map(rightOf)) });
      return;
    }
    const goesOn = this.openGrid !== null && sameColumns(this.openGrid, grid) && this.openGrid.columns.length > 2;
    if (!goesOn) {
      this.closeGrid();
      this.builder.endBlock("\n\n");
      this.builder.tables.openTable();
    }
    let row = -1;
    let column = 0;
    for (const cell of grid.cells) {
      for (; row < cell.row; row += 1) {
        this.builder.endBlock("\n");
        this.builder.tables.openRow();
        column = 0;
      }
      for (; column < cell.column; column += 1) this.builder.tables.openCell();
      this.builder.tables.openCell({ columnSpan: cell.columnSpan });
      column += cell.columnSpan;
      this.builder.startBlock({ kind: "paragraph", page: this.page }, "\t");
      for (const [index, runs] of cell.lines.entries()) {
        if (index > 0) this.builder.append("\n");
        this.writeRuns(runs);
      }
      this.builder.endBlock("\t");
      this.builder.tables.closeCell();
    }
    this.openGrid = grid;
  }

  private closeGrid(): void {
    if (this.openGrid === null) return;
    this.openGrid = null;
    this.builder.tables.closeTable();
    this.builder.endBlock("\n\n");
  }

  private writeSteps(steps: readonly Step[]): void {
    this.closeGrid();
    const { tables } = this.builder;
    for (const step of steps) {
      if (step.kind === "words") {
        this.writeStructured(step);
        continue;
      }
      this.builder.endBlock(step.kind === "openRow" ? "\n" : step.kind === "openTable" || step.kind === "closeTable" ? "\n\n" : "\t");
      if (step.kind === "openTable") tables.openTable();
      else if (step.kind === "closeTable") tables.closeTable();
      else if (step.kind === "openRow") tables.openRow();
      else if (step.kind === "openCell") tables.openCell({ header: step.header });
      else tables.closeCell();
    }
  }

  /** A block of a tagged pdf. A line that ends early within it was broken by its writer and begins a new one. */
  private writeStructured({ as, item, runs }: Extract<Step, { kind: "words" }>): void {
    const lines = linesOf(runs);
    const large = as === "paragraph" && lines.length < 3 && lines.every((line) => line.size > this.measures.size * 1.15);
    let before: Line | null = null;
    for (const line of lines) {
      const broken =
        before !== null && as !== "heading" && !this.builder.tables.inCell && breakBetween(before, line, this.measures) !== "none";
      if (before === null || broken)
        this.builder.startBlock(
          { kind: before === null ? (large ? "heading" : as) : "paragraph", item, page: this.page },
          before === null ? "\n\n" : "\n",
        );
      else this.builder.append("\n");
      for (const [index, segment] of line.segments.entries()) {
        if (index > 0) this.builder.append(" ");
        this.writeRuns(segment.runs);
      }
      before = line;
    }
    this.builder.endBlock("\n\n");
  }

  private writeTurned(page: PdfPage, structure: Structure | null): void {
    const turned = (structure?.rest ?? page.runs).filter((run) => run.turned && run.text.trim() !== "");
    if (turned.length === 0) return;
    this.closeGrid();
    this.builder.startBlock({ kind: "paragraph", page: page.number }, "\n\n");
    for (const run of turned) this.builder.append(`${run.text} `);
    this.builder.endBlock("\n\n");
  }

  private writeRuns(runs: readonly Run[]): void {
    for (const { text, run } of wordsOf(runs)) {
      const middle = { x: run.x + run.width / 2, y: run.y + run.size * 0.3 };
      const link = this.links.find((each) => middle.x >= each.x0 && middle.x <= each.x1 && middle.y >= each.y0 && middle.y <= each.y1)?.url;
      this.builder.append(text, { bold: run.bold, italic: run.italic, colour: link === undefined ? run.colour : undefined, link });
    }
  }
}

/** In the tenth of the page at its top or bottom. */
function inMargin(line: Line, page: PdfPage): boolean {
  return line.y > page.height * 0.9 || line.y < page.height * 0.1;
}

function sharedFurniture(pages: readonly ReadPage[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { page, lines } of pages) {
    const keys = new Set(lines.filter((line) => inMargin(line, page)).map((line) => furnitureKey(textOfLine(line))));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([key, count]) => count > 1 && key.length > 2).map(([key]) => key));
}

function sameColumns(a: Grid, b: Grid): boolean {
  return a.columns.length === b.columns.length && a.columns.every((x, index) => Math.abs(x - (b.columns[index] ?? 0)) < 6);
}

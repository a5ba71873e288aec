/** Runs of a page as lines, and lines as pieces between wide gaps. */

import type { Run } from "./pdf-page.js";
import { raisedDigits } from "./raised-digits.js";

/** Runs that follow each other closely on a line. */
export interface Segment {
  readonly x0: number;
  readonly x1: number;
  readonly runs: readonly Run[];
}

export interface Line {
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}

/** A gap wider than this many times the type size divides a line. Words of justified text stand closer. */
const GAP = 1.2;

/** From top to bottom, each from left to right. Turned runs are left to the caller. */
export function linesOf(runs: readonly Run[]): Line[] {
  const sorted = runs.filter((run) => !run.turned && run.text !== "").toSorted((a, b) => b.y - a.y || a.x - b.x);
  const groups: { y: number; size: number; runs: Run[] }[] = [];
  for (const run of sorted) {
    if (run.text.trim() === "") continue;
    // A raised or lowered figure belongs to the line of the larger letters that it stands at.
    const group = groups.findLast((each, index) => index >= groups.length - 3 && sameLine(each, run));
    if (group === undefined) groups.push({ y: run.y, size: run.size, runs: [run] });
    else {
      if (run.size > group.size * 1.2) {
        group.y = run.y;
        group.size = run.size;
      }
      group.runs.push(run);
    }
  }
  return groups.map((group) => ({ y: group.y, size: group.size, segments: segmentsOf(group.runs, group) })).toSorted((a, b) => b.y - a.y);
}

function sameLine(line: { readonly y: number; readonly size: number }, run: Run): boolean {
  const larger = Math.max(line.size, run.size);
  const raised = larger > 1.2 * Math.min(line.size, run.size);
  return Math.abs(line.y - run.y) < (raised ? 0.55 : 0.45) * larger;
}

function segmentsOf(runs: readonly Run[], line: { readonly y: number; readonly size: number }): Segment[] {
  const segments: { x0: number; x1: number; runs: Run[] }[] = [];
  for (const run of runs.toSorted((a, b) => a.x - b.x)) {
    const raised = run.y - line.y > 0.2 * line.size && run.size < 0.85 * line.size;
    const set = raised ? { ...run, text: raisedDigits(run.text) } : run;
    const last = segments.at(-1);
    if (last === undefined || run.x - last.x1 > GAP * line.size) segments.push({ x0: run.x, x1: run.x + run.width, runs: [set] });
    else {
      last.x1 = Math.max(last.x1, run.x + run.width);
      last.runs.push(set);
    }
  }
  return segments;
}

/** The words of a segment or line, with a space where runs stand apart. */
export function wordsOf(runs: readonly Run[]): { readonly text: string; readonly run: Run }[] {
  return runs.map((run, index) => {
    const before = runs[index - 1];
    const apart = before !== undefined && run.x - (before.x + before.width) > 0.12 * Math.min(run.size, before.size);
    const spaced = before === undefined || /\s$/.test(before.text) || /^\s/.test(run.text);
    return { text: apart && !spaced ? ` ${run.text}` : run.text, run };
  });
}

export function textOfLine(line: Line): string {
  return line.segments
    .map((segment) =>
      wordsOf(segment.runs)
        .map(({ text }) => text)
        .join(""),
    )
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}

export const leftOf = (line: Line): number => line.segments[0]?.x0 ?? 0;
export const rightOf = (line: Line): number => line.segments.at(-1)?.x1 ?? 0;

/**
 * A run that goes on across an edge between two columns, divided at the space next to it: programs that write
 * pdfs, and those that read them, set narrow cells in one go. The run alone when no space is near.
 */
export function splitAt(run: Run, edge: number): readonly Run[] {
  const letter = run.width / Math.max(1, run.text.length);
  if (edge <= run.x + letter || edge >= run.x + run.width - letter) return [run];
  const guess = (edge - run.x) / letter;
  let best = -1;
  for (let at = run.text.indexOf(" "); at >= 0; at = run.text.indexOf(" ", at + 1))
    if (best < 0 || Math.abs(at - guess) < Math.abs(best - guess)) best = at;
  if (best < 0 || Math.abs(best - guess) > 3) return [run];
  const left = run.text.slice(0, best);
  const right = run.text.slice(best + 1);
  if (left.trim() === "" || right.trim() === "") return [run];
  return [
    { ...run, text: left, width: Math.min(left.length * letter, edge - run.x) },
    { ...run, text: right, x: Math.max(edge + 1, run.x + (best + 1) * letter), width: right.length * letter },
  ];
}

/** Pdfs that say themselves what is a paragraph, an item and a cell ("tagged", as Word and LibreOffice write them). */
import type { StructTreeContent, StructTreeNode } from "pdfjs-dist/types/src/display/api.js";
import type { ListItem } from "../../document/document.js";
import { wordItem } from "./html-lists.js";
import type { Run } from "./pdf-page.js";

/** What is to be set, in the order of the page's structure. */
export type Step =
  | { readonly kind: "openTable" | "closeTable" | "openRow" | "closeCell" }
  | { readonly kind: "openCell"; readonly header: boolean }
  | {
      readonly kind: "words";
      readonly as: "paragraph" | "heading" | "item";
      readonly item: ListItem | undefined;
      readonly runs: readonly Run[];
    };

/** Roles that stand within a line of words. */
const INLINE = /^(?:Span|Link|Em|Strong|Reference|Quote|Code|Sub|Ruby|RB|RT|Annot|Form|Lbl|BibEntry|NonStruct)$/;
/** Letters that must be in the structure for it to be believed. */
const COVERAGE = 0.75;
const MAX_DEPTH = 80;

export interface Structure {
  readonly steps: readonly Step[];
  /** Runs that the structure does not know: heads, feet, decoration. */
  readonly rest: readonly Run[];
}

/** Null when the page has no structure worth following. */
export function structureOf(tree: StructTreeNode | null, runs: readonly Run[], numbering: { lists: number }): Structure | null {
  if (tree === null) return null;
  const byMark = new Map<string, Run[]>();
  for (const run of runs) {
    if (run.mark === "") continue;
    const found = byMark.get(run.mark) ?? [];
    byMark.set(run.mark, found);
    found.push(run);
  }
  const walker = new Walker(byMark, numbering);
  walker.visit(tree, 0);
  walker.flush();
  const letters = (some: readonly Run[]): number => some.reduce((sum, run) => sum + run.text.replace(/\s+/g, "").length, 0);
  const rest = runs.filter((run) => !walker.used.has(run));
  if (!walker.believable || letters(rest) > (1 - COVERAGE) * letters(runs)) return null;
  return { steps: walker.steps, rest };
}

class Walker {
  readonly steps: Step[] = [];
  readonly used = new Set<Run>();
  believable = false;
  private pending: Run[] = [];
  private as: "paragraph" | "heading" = "paragraph";
  private item: { item: ListItem; begun: boolean } | undefined;
  private readonly open: { list: number; depth: number; ordinal: number }[] = [];
  private label: Run[] | null = null;

  constructor(
    private readonly byMark: ReadonlyMap<string, readonly Run[]>,
    private readonly numbering: { lists: number },
  ) {}

  visit(node: StructTreeNode | StructTreeContent, depth: number): void {
    if (!("children" in node)) {
      const runs = this.byMark.get(node.id) ?? [];
      for (const run of runs) this.used.add(run);
      (this.label ?? this.pending).push(...runs);
      return;
    }
    if (depth > MAX_DEPTH || node.role === "Artifact") return;
    const { role } = node;
    if (/^(?:P|H\d?|Title|L|Table)$/.test(role)) this.believable = true;
    if (role === "Lbl" && this.item === undefined && this.open.length > 0) {
      this.label = [];
      this.children(node, depth);
      return;
    }
    if (INLINE.test(role)) {
      this.children(node, depth);
      return;
    }
    this.flush();
    this.enter(role);
    this.children(node, depth);
    this.flush();
    this.leave(role);
  }

  /** Sets the words that have come together as one block. */
  flush(): void {
    const runs = this.pending;
    this.pending = [];
    if (runs.every((run) => run.text.trim() === "")) return;
    this.beginItem();
    const first = this.item !== undefined && !this.item.begun;
    if (this.item !== undefined) this.item.begun = true;
    this.steps.push({ kind: "words", as: first ? "item" : this.as, item: this.item?.item, runs });
  }

  private children(node: StructTreeNode, depth: number): void {
    for (const child of node.children) this.visit(child, depth + 1);
  }

  private enter(role: string): void {
    if (/^(?:H\d?|Title)$/.test(role)) this.as = "heading";
    else if (role === "L") {
      this.open.push({ list: this.numbering.lists, depth: this.open.length, ordinal: 0 });
      this.numbering.lists += 1;
      this.item = undefined;
    } else if (role === "LI") {
      this.item = undefined;
      this.label = null;
    } else if (role === "Table") this.steps.push({ kind: "openTable" });
    else if (role === "TR") this.steps.push({ kind: "openRow" });
    else if (role === "TD" || role === "TH") {
      this.item = undefined;
      this.steps.push({ kind: "openCell", header: role === "TH" });
    }
  }

  private leave(role: string): void {
    if (/^(?:H\d?|Title)$/.test(role)) this.as = "paragraph";
    else if (role === "L") {
      this.open.pop();
      this.item = undefined;
    } else if (role === "LI") {
      this.item = undefined;
      this.label = null;
    } else if (role === "Table") this.steps.push({ kind: "closeTable" });
    else if (role === "TD" || role === "TH") this.steps.push({ kind: "closeCell" });
  }

  private beginItem(): void {
    if (this.label === null) return;
    const marker = this.label
      .map((run) => run.text)
      .join("")
      .trim();
    this.label = null;
    const list = this.open.at(-1);
    if (list === undefined || marker === "") return;
    const item = wordItem(marker, list.list, list.depth, list.ordinal);
    list.ordinal = item.ordinal;
    this.item = { item, begun: false };
  }
}

/** A reply while it is being written: the nodes so far, and what each question should be read as. */
import type { AnswerStatus, AnswerValue } from "../../src/reading/answer.js";
import type { Unit } from "./answers.js";
import { type Care, edited } from "./edits.js";
import type { Labels } from "./labels.js";
import { hiddenLink, type Look, type Node, para, tight, visible } from "./page.js";
import type { Asked, Survey } from "./questionnaire.js";
import type { Random } from "./random.js";
import type { Ground, Law } from "./wording.js";

export interface Expected {
  readonly status: AnswerStatus;
  readonly accept?: readonly AnswerStatus[];
  readonly text: string;
  /** Other spans that a careful person might copy. */
  readonly acceptText?: readonly string[];
  readonly value?: AnswerValue;
  readonly exemptions?: readonly string[];
  readonly refersTo?: string;
}

export type Medium = "text" | "html";
export type LinkStyle = "bare" | "numbered" | "hidden";

export class Draft {
  readonly nodes: Node[] = [];
  readonly expected: Record<string, Expected> = {};
  /** Notices which have to be printed, and the questions whose answers only point to them. */
  readonly notices = new Map<Ground, Asked[]>();
  readonly traits = new Set<string>();
  /** Addresses printed as `[1]https://…` so far. */
  readonly references: string[] = [];
  /** The layout has written greeting and signature itself. */
  complete = false;
  /** The lists of options stand in the layout already, or would be wrong there. */
  listsDone = false;

  constructor(
    readonly random: Random,
    readonly survey: Survey,
    readonly units: Unit[],
    readonly law: Law,
    readonly medium: Medium,
    readonly links: LinkStyle,
    readonly care: Care,
    public labels: Labels,
  ) {}

  add(...nodes: Node[]): void {
    this.nodes.push(...nodes);
  }

  /** Leaves a gap after what has been written. */
  endParagraph(): void {
    const last = this.nodes.at(-1);
    if (last?.kind === "para") this.nodes[this.nodes.length - 1] = { ...last, tight: false };
  }

  /** A question as the authority repeats it. */
  question(asked: Asked): string {
    return edited(this.random, asked.wording, this.care);
  }

  unitOf(asked: Asked): Unit | undefined {
    return this.units.find((unit) => unit.asked.includes(asked));
  }

  private link(url: string): string {
    if (this.medium === "html")
      return this.links === "hidden" ? hiddenLink(this.random.pick(["here", "this page", "our website"]), url) : hiddenLink(url, url);
    if (this.links !== "numbered") return url;
    this.references.push(url);
    const cut = url.length > 40 ? `${url.slice(0, 40)}...` : url;
    return `[${this.references.length}]${cut}`;
  }

  private byId(id: string): Asked {
    const asked = this.survey.asked.find(({ question }) => question.id === id);
    if (asked === undefined) throw new Error(`no question ${id}`);
    return asked;
  }

  /**
   * The lines of an answer as printed here, and the record of what should be read from them. `lead` stands before
   * the first line and may be copied or left out ("In respect of questions 2 and 3, …").
   */
  say(unit: Unit, lead = ""): string[] {
    const { answer } = unit;
    const own = answer.lines.map((line) =>
      line
        .replace(/⟦ref:([^⟧]+)⟧/g, (_, id: string) => this.labels.name(this.byId(id)))
        .replace(/⟦link:([^⟧]+)⟧/g, (_, url: string) => this.link(url)),
    );
    const lines = lead === "" || own.length === 0 ? own : [`${lead}${own[0]}`, ...own.slice(1)];
    this.record(unit, lines.join(" "), lead === "" ? [] : [own.join(" ")]);
    if (answer.notice) this.notices.set(answer.notice, [...(this.notices.get(answer.notice) ?? []), ...unit.asked]);
    return lines;
  }

  record(unit: Unit, text: string, alternatives: readonly string[] = []): void {
    const { answer } = unit;
    for (const { question } of unit.asked) {
      this.expected[question.id] = {
        status: answer.status,
        ...(answer.accept === undefined || answer.accept.length === 0 ? {} : { accept: answer.accept }),
        text: visible(text),
        ...(alternatives.length === 0 ? {} : { acceptText: alternatives.map(visible) }),
        ...(answer.value === undefined || unit.asked.length > 1 ? {} : { value: answer.value }),
        ...(answer.exemptions === undefined ? {} : { exemptions: answer.exemptions }),
        ...(answer.refersTo === undefined ? {} : { refersTo: answer.refersTo }),
      };
    }
  }

  /** The lines as nodes: short ones close together, sentences as paragraphs. */
  lines(lines: readonly string[], look: Look = "plain"): Node[] {
    const listed = lines.length > 1 && lines.every((line) => line.length < 60);
    return lines.map((line, at) => (listed && at < lines.length - 1 ? tight(line, look) : para(line, look)));
  }

  /**
   * Where questions stand without an answer before one that might serve both, nobody could say which is meant.
   * Such silences get an answer, so that what is left is clear: the next answer fits the last question only.
   */
  clearSilences(): void {
    for (let at = 0; at < this.units.length - 1; at++) {
      const unit = this.units[at] as Unit;
      if (unit.answer.lines.length > 0) continue;
      const next = this.units.slice(at + 1).find(({ answer }) => answer.lines.length > 0);
      const one = next?.asked.length === 1 && next.answer.status === "answered" && next.answer.accept === undefined;
      const differs = next?.asked[0]?.topic.kind !== unit.asked[0]?.topic.kind;
      if (next === undefined || (one && differs && next.answer.lines.length === 1)) continue;
      this.units[at] = { asked: unit.asked, answer: { status: "not_held", lines: ["This is not recorded."] } };
    }
  }
}

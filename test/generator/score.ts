/**
 * How right a reading is, by the rule that the survey's own labelled cases are scored with: the status (or one that a
 * careful person might also choose), the words (token F1 of 0.85 or more; an answer which only refuses, points elsewhere
 * or says "not held" may be up to half longer or shorter), and, where they are known, number, yes/no, exemptions and
 * the question referred to. A silent error is a wrong answer given with confidence 0.9 or more.
 */
import type { Answer, AnswerStatus, AnswerValue } from "../../src/reading/answer.js";
import type { Expected, GeneratedReply } from "./generate.js";

const tokensOf = (text: string): string[] =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .match(/[\p{L}\p{N}£€$%]+(?:['.,:/-][\p{L}\p{N}]+)*/gu) ?? [];

export interface Overlap {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function overlapOf(expected: string, actual: string): Overlap {
  const want = tokensOf(expected);
  const got = tokensOf(actual);
  if (want.length === 0 && got.length === 0) return { precision: 1, recall: 1, f1: 1 };
  const left = new Map<string, number>();
  for (const token of want) left.set(token, (left.get(token) ?? 0) + 1);
  let common = 0;
  for (const token of got) {
    const count = left.get(token) ?? 0;
    if (count === 0) continue;
    common++;
    left.set(token, count - 1);
  }
  if (common === 0) return { precision: 0, recall: 0, f1: 0 };
  const precision = common / got.length;
  const recall = common / want.length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

const LOOSE: ReadonlySet<AnswerStatus> = new Set(["refused", "already_available", "not_held", "not_applicable", "see_other", "no_reply"]);

function textRight(expected: Expected, actual: string): boolean {
  return [expected.text, ...(expected.acceptText ?? [])].some((wanted) => {
    const { precision, recall, f1 } = overlapOf(wanted, actual);
    if (f1 >= 0.85) return true;
    if (!LOOSE.has(expected.status)) return false;
    if (expected.status === "no_reply" && wanted !== "" && f1 === 0) return true;
    return (recall >= 0.95 && precision >= 0.5) || (precision >= 0.95 && recall >= 0.5);
  });
}

/** In a word or two, how the words read differ from those expected. */
export function differenceOf(expected: string, actual: string): string {
  const want = tokensOf(expected).join(" ");
  const got = tokensOf(actual).join(" ");
  if (want === "") return "something, where nothing was said";
  if (got === "") return "nothing";
  if (got.startsWith(`${want} `)) return "runs on";
  if (got.endsWith(` ${want}`)) return "begins too early";
  if (got.includes(` ${want} `)) return "begins too early and runs on";
  if (want.startsWith(`${got} `)) return "ends too early";
  if (want.endsWith(` ${got}`)) return "begins too late";
  if (want.includes(` ${got} `)) return "only the middle";
  return overlapOf(expected, actual).f1 < 0.2 ? "other words" : "partly other words";
}

/** The one number or yes/no in a value; other kinds are not part of the rule. */
function scalarOf(value: AnswerValue | undefined): number | boolean | undefined {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "object" || value === null) return undefined;
  if ("amount" in value) return value.amount;
  if ("percent" in value) return value.percent;
  return "number" in value ? value.number : undefined;
}

function valueRight(expected: Expected, answer: Answer): boolean {
  const want = scalarOf(expected.value);
  if (want === undefined || LOOSE.has(answer.status)) return true;
  const got = scalarOf(answer.value);
  if (typeof want === "number") return typeof got === "number" && Math.abs(got - want) <= Math.abs(want) * 1e-9 + 1e-9;
  return got === want;
}

const citation = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9()]/g, "")
    .replace(/^(section|reg(ulation)?)/, (match) => match.charAt(0));

function exemptionsRight(expected: Expected, answer: Answer): boolean {
  const got = answer.exemptions.map(citation);
  return (expected.exemptions ?? []).every((want) => got.some((one) => one === citation(want) || one.startsWith(`${citation(want)}(`)));
}

export interface Verdict {
  readonly question: string;
  readonly right: boolean;
  /** What is wrong, in a few words. */
  readonly faults: readonly string[];
  /** The typed value is exactly the one a person would enter; undefined when nothing is known of it. */
  readonly typed: boolean | undefined;
  readonly confidence: number;
  readonly silent: boolean;
  readonly flagged: boolean;
}

const sameJson = (a: unknown, b: unknown): boolean => {
  const sorted = (value: unknown): unknown =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)))
      : value;
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
};

export function verdictOn(question: string, expected: Expected, answer: Answer | undefined): Verdict {
  if (answer === undefined)
    return { question, right: false, faults: ["no entry"], typed: undefined, confidence: 1, silent: true, flagged: false };
  const faults: string[] = [];
  if (answer.status !== expected.status && !expected.accept?.includes(answer.status))
    faults.push(`status ${answer.status}, not ${expected.status}`);
  if (!textRight(expected, answer.text))
    faults.push(`text ${differenceOf(expected.text, answer.text)} (${overlapOf(expected.text, answer.text).f1.toFixed(2)})`);
  if (!valueRight(expected, answer)) faults.push(`value ${JSON.stringify(answer.value)}, not ${JSON.stringify(expected.value)}`);
  if (!exemptionsRight(expected, answer))
    faults.push(`exemptions ${answer.exemptions.join(" ") || "none"}, not ${expected.exemptions?.join(" ")}`);
  if (expected.refersTo !== undefined && answer.refersTo !== expected.refersTo)
    faults.push(`refers to ${answer.refersTo}, not ${expected.refersTo}`);
  const right = faults.length === 0;
  const confident = answer.confidence >= 0.9;
  return {
    question,
    right,
    faults,
    typed: expected.value === undefined || LOOSE.has(answer.status) ? undefined : sameJson(answer.value, expected.value),
    confidence: answer.confidence,
    silent: !right && confident,
    flagged: !confident,
  };
}

/** A verdict for every question that gets an answer, in the order asked. */
export function scoreReply(reply: GeneratedReply, answers: readonly Answer[]): Verdict[] {
  const given = new Map(answers.map((answer) => [answer.question, answer]));
  return Object.entries(reply.expected).map(([question, expected]) => verdictOn(question, expected, given.get(question)));
}

export interface Figures {
  replies: number;
  answers: number;
  right: number;
  silent: number;
  flagged: number;
  typed: number;
  typedRight: number;
  /** Questions nobody answered, and how many of them came back so. */
  unanswered: number;
  unansweredRight: number;
}

const noFigures = (): Figures => ({
  replies: 0,
  answers: 0,
  right: 0,
  silent: 0,
  flagged: 0,
  typed: 0,
  typedRight: 0,
  unanswered: 0,
  unansweredRight: 0,
});

export interface Bin {
  /** Lower end of the confidence. */
  readonly from: number;
  readonly answers: number;
  /** Mean confidence given. */
  readonly predicted: number;
  /** Share that was right. */
  readonly actual: number;
}

const EDGES = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98] as const;

/** Figures by group (a layout, a family, everything), and what confidence was worth. */
export class Tally {
  readonly figures = new Map<string, Figures>();
  private readonly bins = new Map<string, { answers: number; predicted: number; right: number }[]>();

  add(groups: readonly string[], reply: GeneratedReply, verdicts: readonly Verdict[]): void {
    for (const group of groups) {
      const figures = this.figures.get(group) ?? noFigures();
      this.figures.set(group, figures);
      figures.replies++;
      const bins = this.bins.get(group) ?? EDGES.map(() => ({ answers: 0, predicted: 0, right: 0 }));
      this.bins.set(group, bins);
      for (const verdict of verdicts) {
        figures.answers++;
        if (verdict.right) figures.right++;
        if (verdict.silent) figures.silent++;
        if (verdict.flagged) figures.flagged++;
        if (verdict.typed !== undefined) figures.typed++;
        if (verdict.typed) figures.typedRight++;
        if (reply.expected[verdict.question]?.status === "no_reply") {
          figures.unanswered++;
          if (verdict.right) figures.unansweredRight++;
        }
        const bin = bins[EDGES.findLastIndex((edge) => verdict.confidence >= edge)];
        if (bin === undefined) continue;
        bin.answers++;
        bin.predicted += verdict.confidence;
        if (verdict.right) bin.right++;
      }
    }
  }

  reliability(group: string): Bin[] {
    return (this.bins.get(group) ?? []).flatMap((bin, at) =>
      bin.answers === 0
        ? []
        : [{ from: EDGES[at] ?? 0, answers: bin.answers, predicted: bin.predicted / bin.answers, actual: bin.right / bin.answers }],
    );
  }
}

export const percentOf = (part: number, whole: number): string => (whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`);

/** A plain table: layout, replies, answers, right, silent, flagged, typed values, unanswered found. */
export function tableOf(tally: Tally, groups: readonly string[]): string {
  const head = ["layout", "replies", "answers", "right", "silent", "flagged", "values", "no_reply"];
  const rows = groups.flatMap((group) => {
    const f = tally.figures.get(group);
    if (f === undefined) return [];
    return [
      [
        group,
        String(f.replies),
        String(f.answers),
        percentOf(f.right, f.answers),
        percentOf(f.silent, f.answers),
        percentOf(f.flagged, f.answers),
        percentOf(f.typedRight, f.typed),
        percentOf(f.unansweredRight, f.unanswered),
      ],
    ];
  });
  return [head, ...rows].map((row) => row.map((text, at) => (at === 0 ? text.padEnd(20) : text.padStart(9))).join(" ")).join("\n");
}

/** What reading a value gives: the value, how sure, and why. */
import type { AnswerValue } from "../answer.js";
import type { AskedKind } from "./asked-for.js";

/**
 * What the words are, seen from what was asked for; other code decides by this, never by the wording of a reason.
 * - `nothing`: a word for nothing ("nil", "no complaints were received"), which is a figure
 * - `missing`: nothing of the kind that was asked for is in them
 * - `other_kind`: a figure, but of another kind than was asked for
 * - `plain`: all else
 */
export type Finding = "plain" | "nothing" | "missing" | "other_kind";

export interface ValueReading {
  readonly value: AnswerValue;
  /** 0..1: how sure that the value (or that there is none) is right, given the words. */
  readonly certainty: number;
  readonly reasons: readonly string[];
  /** The kind that was looked for. */
  readonly kind: AskedKind;
  readonly finding: Finding;
}

/** A reading with one reason. */
export const say = (value: AnswerValue, certainty: number, reason: string, kind: AskedKind, finding: Finding = "plain"): ValueReading => ({
  value,
  certainty,
  reasons: [reason],
  kind,
  finding,
});

/** Nothing but the figure: what is left beside it are a few light words. */
export function isBare(text: string, start: number, end: number): boolean {
  return (
    text.slice(0, start).trim().length <= 12 &&
    text
      .slice(end)
      .replace(/[\s.,;:)(]+/gu, " ")
      .trim().length <= 24
  );
}

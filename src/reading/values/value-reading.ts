/** What reading a value gives: the value, how sure, and why. */
import type { AnswerValue } from "../answer.js";
import type { AskedKind } from "./asked-for.js";

export interface ValueReading {
  readonly value: AnswerValue;
  /** 0..1: how sure that the value (or that there is none) is right, given the words. */
  readonly certainty: number;
  readonly reasons: readonly string[];
  /** The kind that was looked for. */
  readonly kind: AskedKind;
}

/** A reading with one reason. */
export const say = (value: AnswerValue, certainty: number, reason: string, kind: AskedKind): ValueReading => ({
  value,
  certainty,
  reasons: [reason],
  kind,
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

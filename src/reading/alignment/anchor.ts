/** A place that was read as one question, or several under one label. */
import type { Mention } from "./find-questions.js";
import type { Place } from "./place.js";

export interface Anchor {
  readonly place: Place;
  /** The questions, in order; one unless the label is grouped. */
  readonly orders: readonly number[];
  readonly mention: Mention | null;
  readonly likeness: number;
  /** Whether the label names the question: true, false, or null without a label. */
  readonly labelAgrees: boolean | null;
  /** The evidence summed up, on the scale of the chain. */
  readonly evidence: number;
}

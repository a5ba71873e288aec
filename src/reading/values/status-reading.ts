/** What reading the status of an answer gives, and what it is told beside the words. */
import type { Regime } from "../../foi/terms.js";
import type { AnswerStatus } from "../answer.js";
import type { AnswerWords } from "./answer-words.js";
import type { AskedFor } from "./asked-for.js";
import type { Reference } from "./refers-to.js";
import { wordsSay } from "./status-by-words.js";
import type { ValueReading } from "./value-reading.js";

export interface StatusReading {
  readonly status: AnswerStatus;
  readonly certainty: number;
  readonly exemptions: readonly string[];
  readonly reasons: readonly string[];
  /** What was asked for is not held, and the words give a figure that comes near. */
  readonly nearest: boolean;
}

export interface StatusContext {
  readonly asked: AskedFor;
  /** What the words say as a value; only worked out where it matters. */
  readonly value: () => ValueReading;
  readonly reference: Reference;
  /** What is said behind the pointer with which the words begin; null when they begin with none. */
  readonly behind: string | null;
  readonly urls: readonly string[];
  readonly regime: Regime | undefined;
}

/** Statuses that no law is a reason for. */
const WITHOUT_LAWS: ReadonlySet<AnswerStatus> = new Set(["answered", "not_applicable", "see_other", "no_reply"]);
/** A reading without a figure that comes near; `laws` are its exemptions where the status has any. */
export const judged = (
  status: AnswerStatus,
  certainty: number,
  reasons: readonly string[],
  laws: readonly string[] = [],
): StatusReading => ({
  status,
  certainty,
  exemptions: WITHOUT_LAWS.has(status) ? [] : laws,
  reasons,
  nearest: false,
});

/** What is read as answered only because no wording says otherwise, and gives no value, is held against the words of other answers. */
export function judgedByWords(words: AnswerWords, context: StatusContext, given: StatusReading, laws: readonly string[]): StatusReading {
  // A paragraph that no question is asked of is told by the tables alone: it would be taken for a statement about all of them.
  if (context.asked.lower === "" || context.value().value !== null) return given;
  const said = wordsSay(words.lower);
  switch (said.kind) {
    case "agree":
      return given;
    case "doubt":
      return judged("answered", Math.min(given.certainty, 0.76), [...given.reasons, "its words are little like those of answers"]);
    case "other":
      return judged(said.status, 0.72, [`its words are like those of other answers that are ${said.status.replace("_", " ")}`], laws);
  }
}

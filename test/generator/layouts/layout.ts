import type { AnswerRules } from "../answers.js";
import type { Draft, Medium } from "../draft.js";
import type { LabelChoice } from "../labels.js";
import type { SurveyShape } from "../questionnaire.js";
import type { Random } from "../random.js";

/** One way to lay out a reply. The code is the catalogue's, with a suffix where we tell kinds apart. */
export interface Layout {
  readonly code: string;
  /** Layouts that are alike for the reader and are reported together. */
  readonly family: "answers only" | "question repeated" | "table" | "quoted or marked" | "statement";
  /** About how often it is met. */
  readonly weight: number;
  readonly media: readonly Medium[];
  readonly shape?: (random: Random) => SurveyShape;
  readonly rules?: AnswerRules;
  readonly labels: (random: Random) => LabelChoice;
  /** Whether the request may be repeated as a block before the answers. */
  readonly requestFirst?: number;
  readonly write: (draft: Draft) => void;
}

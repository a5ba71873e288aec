/**
 * Whether the numbers of a reply seem to mean other questions than ours: answers known by their number alone, too many
 * of which say another kind of thing than was asked for (a name where a figure was asked for, an amount where yes or no was).
 */
import type { QuestionIndex } from "../questions/question-index.js";
import { askedFor } from "../values/asked-for.js";
import type { Draft } from "./draft.js";

const LEAST = 3;
const SHARE = 0.4;

/** Whether the draft is known by its number alone. */
export const isByNumber = ({ source, anchor }: Draft): boolean =>
  (source === "own" || source === "group") && anchor !== null && anchor.mention === null && anchor.labelAgrees === true;

export function numbersMisfit(index: QuestionIndex, drafts: ReadonlyMap<number, Draft>): boolean {
  let typed = 0;
  let misfits = 0;
  for (const draft of drafts.values()) {
    const question = index.questions[draft.order]?.question;
    if (!question || !isByNumber(draft) || draft.meaning?.status !== "answered") continue;
    const { kind } = askedFor(question);
    if (kind === "text" || kind === "unknown") continue;
    typed++;
    if (draft.meaning.finding === "missing" || draft.meaning.finding === "other_kind") misfits++;
  }
  return misfits >= LEAST && misfits >= typed * SHARE;
}

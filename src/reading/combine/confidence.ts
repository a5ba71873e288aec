/** How sure we are of an answer, from the evidence, with the reasons in plain words. */
import type { Question } from "../../questionnaire/questionnaire.js";
import type { Chain } from "../alignment/chain.js";
import { GOES_ON_BELOW } from "../segments/beyond-last.js";
import { LABELLED_AGAIN } from "../segments/labelled-again.js";
import { FOR_EACH_PERIOD } from "../segments/period-blocks.js";
import { CLOSED_BY_LETTER, ENDS_AT_REPEAT } from "../segments/region.js";
import { UNLABELLED } from "../segments/unlabelled-answer.js";
import { EITHER_ORDER } from "./answers-above.js";
import type { Draft, DraftSource } from "./draft.js";
import { WORDS_AGAINST } from "./words-against.js";

export interface Confidence {
  readonly confidence: number;
  /** How sure we are where the answer begins and ends, whatever its words mean. */
  readonly place: number;
  readonly reasons: string[];
}

const BY_SOURCE: Readonly<Record<DraftSource, number>> = {
  own: 0.99,
  group: 0.97,
  shared: 0.98,
  split: 0.97,
  heading: 0.97,
  named: 0.93,
  whole: 0.93,
  prose: 0.95,
  none: 0.96,
};
const SAYS: Readonly<Record<DraftSource, string>> = {
  own: "The words follow the question.",
  group: "The label names this question among others.",
  shared: "One answer for several questions.",
  split: "One answer cut into a part for each question.",
  heading: "The words stand below the heading over this question.",
  named: "A sentence of the reply names this question.",
  whole: "One statement for the whole request.",
  prose: "The sentence that is most like the question; nothing says that it answers it.",
  none: "Nothing in the reply answers this question.",
};

/** How much of the doubt about status and value counts: measured on generated and real replies, it is stated with much caution. */
const MEANING_SHARE = 0.45;

export interface Suspicion {
  /** The reply's numbers may mean other questions. */
  readonly misfit: boolean;
  /** The answer points to a notice for its reason, and none was found. */
  readonly unfound: boolean;
  /** It gives an answer and names another question in passing. */
  readonly naming: boolean;
  /** Words of the next question's answer may stand in it. */
  readonly swallowing: boolean;
  /** Words stand below the question that no answer took. */
  readonly leaving: boolean;
}

/** `answered`: share of all questions that the reply answers. */
export function confidenceOf(
  draft: Draft,
  question: Question,
  chain: Chain,
  answered: number,
  { misfit, unfound, naming, swallowing, leaving }: Suspicion,
): Confidence {
  const reasons: string[] = [SAYS[draft.source]];
  let confidence = BY_SOURCE[draft.source];
  const doubt = (factor: number, why: string): void => {
    confidence *= factor;
    reasons.push(why);
  };
  const { anchor, notes, text, meaning } = draft;
  const noted = (note: string): boolean => notes.length > 0 && notes.includes(note);
  if (anchor && draft.source !== "whole" && draft.source !== "prose" && draft.source !== "named") {
    const words = anchor.mention ? anchor.likeness : 0;
    if (anchor.mention) reasons.push(`The question is repeated (${Math.round(anchor.mention.recall * 100)} in 100 of its words).`);
    if (anchor.labelAgrees === true) reasons.push("Its label is the question's.");
    else if (anchor.labelAgrees === false) {
      if (words < 0.8) doubt(0.9, "The reply numbers it differently.");
      else reasons.push("The reply numbers it differently.");
    }
    if (anchor.labelAgrees === null && !anchor.mention)
      doubt(anchor.likeness > 0.5 ? 0.92 : 0.88, "No label, and the question is put in other words; its place tells.");
    else if (anchor.labelAgrees !== true && anchor.mention && words < 0.55) doubt(0.9, "Few of the question's words are there.");
    if (anchor.place.afterClose && !anchor.mention) doubt(0.8, "It stands after the words that close the letter.");
    if (anchor.place.pieces) doubt(0.95, "Two columns share the lines.");
    if (anchor.labelAgrees === true && !anchor.mention && chain.anchors.length < 2) doubt(0.85, "Only one label was found.");
  }
  if (draft.source === "none" && answered > 0 && answered < 1 && !anchor?.mention) {
    // One in seven of these was answered somewhere; where a label stands empty, with no words that may be the question's, one in twelve.
    doubt(
      anchor !== null && anchor.place.questionEnd <= anchor.place.textWord ? 0.94 : 0.9,
      "Other questions are answered; the reader may have missed this one.",
    );
  }
  if (draft.source === "none" && answered > 0 && noted(CLOSED_BY_LETTER))
    doubt(0.92, "The last question before the letter closes; it may be the request, repeated, that was found.");
  if (draft.source === "none" && answered === 0) doubt(0.6, "The reader found no answer to any question; a person should look.");
  else if (draft.source === "none" && answered < 0.4) doubt(0.85, "The reader found few answers in this reply.");
  for (const { factor, why } of draft.doubts) doubt(factor, why);
  if (noted(ENDS_AT_REPEAT)) doubt(0.9, "It may go on after that.");
  if (noted(FOR_EACH_PERIOD)) doubt(0.9, "A person should see that no period is missing.");
  if (misfit) doubt(0.9, "Many answers of this reply are of another kind than was asked for; its numbers may mean other questions.");
  if (unfound) doubt(0.9, "The reason that it points to was not found.");
  if (noted(EITHER_ORDER)) doubt(0.85, "Which of the two it is cannot be told from the words.");
  if (noted(GOES_ON_BELOW)) doubt(0.88, "It may be the letter's.");
  if (noted(UNLABELLED)) doubt(0.88, "Only its place tells.");
  if (noted(LABELLED_AGAIN)) doubt(0.8, "Other words stand under the same label.");
  if (naming) doubt(0.93, "It names another question; part of the words may be for that one.");
  if (leaving) doubt(0.9, "Words stand below the question that were not taken for an answer.");
  if (swallowing) doubt(0.85, "A label stands inside, and the next question has no answer.");
  if (text !== "") for (const { factor, why, isIn } of WORDS_AGAINST) if (isIn(text, draft, question)) doubt(factor, why);
  const place = confidence;
  // One in six of such answers belonged elsewhere.
  if (meaning !== null && meaning.refersTo === null && meaning.refersBack === null && meaning.finding === "missing")
    doubt(0.93, "The kind of answer that was asked for is not in the words.");
  if (meaning) {
    for (const reason of meaning.reasons) reasons.push(reason);
    confidence *= 1 - (1 - meaning.certainty) * MEANING_SHARE;
  }
  for (const note of notes) reasons.push(note);
  return { confidence: Math.round(Math.max(0.05, Math.min(0.99, confidence)) * 100) / 100, place, reasons };
}

/**
 * A reply that may hold our own answer form: the form is read exactly, everything else as prose, and what the form
 * says wins. A question that the form leaves empty is answered by what the rest of the reply says to it, if anything.
 */
import type { Document } from "../document/document.js";
import type { Answer, Reading } from "../reading/answer.js";
import { type ReplyInput, readReply } from "../reading/read-reply.js";
import { type FormReading, isOtherForm, readForm } from "./read-form.js";

/** Two forms that say different things, and words outside a form that was returned: a person looks. */
const DOUBTFUL = 0.85;
/** An empty cell, and nothing in the letter. */
const LEFT_EMPTY = 0.95;

function merged(forms: readonly FormReading[]): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const form of forms) {
    for (const [id, answer] of form.answers) {
      const known = answers.get(id);
      if (known === undefined) answers.set(id, answer);
      else if (known.text !== answer.text) {
        const reasons = [...known.reasons, `another copy of the form says “${answer.text.slice(0, 200)}”`];
        answers.set(id, { ...known, confidence: Math.min(known.confidence, DOUBTFUL), reasons });
      }
    }
  }
  return answers;
}

/** Reads one reply as {@link readReply} does, returned forms exactly. Never throws on any text. */
export function readReplyWithForm(input: ReplyInput): Reading {
  const forms: FormReading[] = [];
  const others: Document[] = [];
  const foreign: string[] = [];
  for (const document of input.documents) {
    const form = readForm(document, input.questionnaire, input.regime);
    if (form !== null) forms.push(form);
    // A letter may speak of an old form; it is a letter all the same.
    else if (document.source !== "body" && isOtherForm(document, input.questionnaire)) foreign.push(document.source);
    else others.push(document);
  }
  const rest = readReply({ ...input, documents: others });
  const warnings = [
    ...forms.flatMap((form) => form.warnings),
    ...foreign.map((source) => `${source}: this is an answer form of another questionnaire; it was not read`),
  ];
  const answers = merged(forms);
  // An empty form came back with the mail, as in any quoted request: it says nothing.
  if (answers.size === 0) return { ...rest, warnings: [...rest.warnings, ...warnings] };
  return {
    ...rest,
    layout: "form",
    warnings: [...rest.warnings, ...warnings],
    answers: rest.answers.map((answer) => {
      const formal = answers.get(answer.question);
      if (formal !== undefined) return formal;
      if (answer.status === "no_reply" && answer.text === "")
        return { ...answer, confidence: Math.max(answer.confidence, LEFT_EMPTY), reasons: ["the answer form leaves it empty"] };
      const reasons = [...answer.reasons, "the answer form leaves it empty; this stands outside the form"];
      return { ...answer, confidence: Math.min(answer.confidence, DOUBTFUL), reasons };
    }),
  };
}

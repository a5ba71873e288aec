/** The answer form as the files that a request carries. */
import { type AnswerForm, answerFormOf } from "../form/answer-form.js";
import type { OutgoingLetter } from "../ports.js";
import type { Questionnaire } from "../questionnaire/questionnaire.js";

export interface FormFiles {
  /** For the letter: `Word`, `Excel`, `Word or Excel`. */
  readonly words: string;
  readonly files: NonNullable<OutgoingLetter["attachments"]>;
}

export interface FormWriters {
  readonly docx: (form: AnswerForm) => Promise<Uint8Array>;
  readonly xlsx: (form: AnswerForm) => Promise<Uint8Array>;
}

const KINDS = {
  docx: { word: "Word", mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
  xlsx: { word: "Excel", mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
} as const;

/** Null for `none`. All councils of a survey get the same files. */
export async function answerFormFiles(
  wanted: "none" | "docx" | "xlsx" | "both",
  questionnaire: Questionnaire,
  writers: FormWriters,
): Promise<FormFiles | null> {
  if (wanted === "none") return null;
  const kinds = wanted === "both" ? (["docx", "xlsx"] as const) : [wanted];
  const form = answerFormOf(questionnaire);
  const files = await Promise.all(
    kinds.map(async (kind) => ({
      name: `answer-form-${form.key}.${kind}`,
      mediaType: KINDS[kind].mediaType,
      content: await writers[kind](form),
    })),
  );
  return { words: kinds.map((kind) => KINDS[kind].word).join(" or "), files };
}

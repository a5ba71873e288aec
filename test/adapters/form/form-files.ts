/** Form files as they come back, and what is expected of them. */
import { readAttachment } from "../../../src/adapters/documents/read-attachment.js";
import { readReplyWithForm } from "../../../src/form/read-reply-with-form.js";
import type { Questionnaire } from "../../../src/questionnaire/questionnaire.js";
import type { Answer } from "../../../src/reading/answer.js";
import type { Filling } from "../../form/fillings.js";

export async function answersIn(name: string, content: Uint8Array, questionnaire: Questionnaire): Promise<readonly Answer[]> {
  const documents = await readAttachment({ name, mediaType: "application/octet-stream", content });
  const reading = readReplyWithForm({ questionnaire, documents });
  // A form with nothing in it is no reply.
  if (reading.answers.some(({ status }) => status !== "no_reply") && reading.layout !== "form") return [];
  return reading.answers;
}

/** Every answer that is not what was filled in, in words; empty when all are right. */
export function differences(answers: readonly Answer[], questionnaire: Questionnaire, fillings: readonly Filling[]): string[] {
  const wanted = questionnaire.questions.filter((question) => !question.group);
  return wanted.flatMap(({ id }) => {
    const answer = answers.find((each) => each.question === id);
    const filling = fillings.find((each) => each.question === id);
    const right =
      filling === undefined
        ? answer?.status === "no_reply" && answer.text === ""
        : answer?.status === filling.status &&
          answer.text === filling.text &&
          (filling.value === undefined || JSON.stringify(answer.value) === JSON.stringify(filling.value));
    return right ? [] : [`${id}: filled in ${JSON.stringify(filling)}, read ${JSON.stringify(answer)}`];
  });
}

/** How councils lay out what they say; each of these is seen in real replies. */
import { answerable, type Questionnaire } from "../../questionnaire/questionnaire.js";

/** Question id to the words of the answer. */
export type Said = Readonly<Record<string, string>>;

export function wrapAt(text: string, width: number, prefix = ""): string {
  return text
    .split("\n")
    .map((line) => {
      const out: string[] = [];
      let current = "";
      for (const word of line.split(" ")) {
        if (current !== "" && prefix.length + current.length + word.length + 1 > width) {
          out.push(prefix + current);
          current = word;
        } else current = current === "" ? word : `${current} ${word}`;
      }
      return [...out, prefix + current].join("\n");
    })
    .join("\n");
}

const choiceLists = (questionnaire: Questionnaire): string =>
  Object.entries(questionnaire.choiceLists)
    .map(([name, options]) => `${name}\n${options.join("\n")}`)
    .join("\n\n");

/** The whole request repeated, answers below the questions, as a mail program's editor leaves it. */
export function answersBelowQuestions(questionnaire: Questionnaire, said: Said): string {
  const lines = questionnaire.questions.map((question) => {
    const asked = wrapAt(`${question.id}. ${question.text}`, 74);
    return question.group ? asked : `${asked}\n\n${wrapAt(said[question.id] ?? "", 74)}\n`;
  });
  return `${lines.join("\n")}\n \n\n${choiceLists(questionnaire)}`;
}

/** "You asked … Answer: …", one question after another. */
export function answerLabels(questionnaire: Questionnaire, said: Said, label: string): string {
  return questionnaire.questions
    .map((question) =>
      question.group ? `${question.id}. ${question.text}` : `${question.id}. ${question.text}\n\n${label} ${said[question.id] ?? ""}`,
    )
    .join("\n\n");
}

/** Only the answers, numbered as the questions were, without the Q. */
export function answersOnly(questionnaire: Questionnaire, said: Said): string {
  return answerable(questionnaire)
    .map((question) => `${question.id.replace(/^Q/, "")}. ${said[question.id] ?? ""}`)
    .join("\n");
}

/** Our mail quoted with `>`, answers typed in between. */
export function answersInQuote(asked: string, questionnaire: Questionnaire, said: Said): string {
  const out: string[] = [];
  const lines = asked.split("\n");
  let pending: string | null = null;
  const flush = (): void => {
    if (pending !== null) out.push("", pending, "");
    pending = null;
  };
  for (const line of lines) {
    const label = /^(Q\d+[a-z]?)\. /.exec(line)?.[1];
    if (label !== undefined || line.trim() === "") flush();
    out.push(`> ${line}`.trimEnd());
    if (label !== undefined && questionnaire.questions.some((question) => question.id === label && !question.group))
      pending = said[label] ?? null;
  }
  flush();
  return out.join("\n");
}

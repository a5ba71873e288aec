/** Answers to a question that names two things, of which one is the answer. */
import type { AnswerWords } from "./answer-words.js";
import type { AskedFor } from "./asked-for.js";
import { say, type ValueReading } from "./value-reading.js";

const ALTERNATIVE = /^["'(\s]{0,3}(?:mainly |primarily |mostly |by )?([a-z][a-z'-]{2,})/;

/** "Residents" to "Are they centred on Residents or Properties?": only when it comes first and the other is not named. */
export function alternative(words: AnswerWords, asked: AskedFor): ValueReading | null {
  if (asked.alternatives === null || words.text.length > 400) return null;
  const said = ALTERNATIVE.exec(words.lower)?.[1];
  if (said === undefined) return null;
  const [only, other] = asked.alternatives.filter((option) => words.lower.includes(option.toLowerCase().slice(0, 5)));
  return only !== undefined && other === undefined && only.toLowerCase().startsWith(said.slice(0, 5))
    ? say(only, 0.96, "names one of the two that were asked about", "text")
    : null;
}

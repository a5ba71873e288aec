/**
 * The answer below a label that names several questions, a sentence for each: "Q1 and Q2: Green Acre Ltd. It runs until
 * May 2026." The sentences are cut apart only where their words or figures say which question each is for.
 */
import { beginnings } from "../alignment/own-words.js";
import type { IndexedQuestion } from "../questions/question-index.js";
import { askedFor, contentWords } from "../values/asked-for.js";
import { readValue } from "../values/read-value.js";
import { sentencesOf } from "../values/sentences.js";

const MOST = 4;
const LONGEST = 600;
/** A figure or date of the kind that is asked for counts as much as a word of the question. */
const FITS = 1;
const SURE = 0.8;
const TYPED: ReadonlySet<string> = new Set(["number", "money", "percent", "date", "duration"]);

/** The sentences in the order of the questions; null where they are not one for each, or may as well be for another. */
export function sentencesApart(questions: readonly IndexedQuestion[], text: string): string[] | null {
  if (questions.length < 2 || questions.length > MOST || text.length > LONGEST) return null;
  const sentences = sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim());
  if (sentences.length !== questions.length) return null;
  const said = sentences.map((sentence) => beginnings(contentWords(sentence)));
  const scores = questions.map(({ question }) => {
    const { words, kind } = askedFor(question);
    const asked = beginnings(words);
    return sentences.map((sentence, at) => {
      let score = 0;
      for (const word of said[at] ?? []) if (asked.has(word)) score++;
      if (TYPED.has(kind)) {
        const { value, certainty } = readValue(sentence, question);
        score += value !== null && certainty >= SURE ? FITS : 0;
      }
      return score;
    });
  });
  let told = 0;
  for (const [at, row] of scores.entries()) {
    const own = row[at] ?? 0;
    for (const [other, score] of row.entries()) {
      if (other === at) continue;
      if (score > own) return null;
      if (score < own) told++;
    }
  }
  // One of two sentences that is surely for its question leaves the other for the other.
  return told >= questions.length - 1 ? sentences : null;
}

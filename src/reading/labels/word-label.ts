/** Labels with the number in words: "Question Two:", "Answer to question three -". */
import { codeAt } from "../../pattern/code-at.js";
import { isLetter, skipSpace } from "../text/characters.js";
import { knownLabel } from "./known-label.js";
import type { Label } from "./label.js";
import { LetterPairs } from "./letter-pairs.js";

// biome-ignore format: a list of words
const NUMBERS: readonly string[] = [
  "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
  "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "twenty-one", "twenty-two", "twenty-three", "twenty-four", "twenty-five",
];
/** The longest first: twenty-one is no twenty. */
const ANY_NUMBER = NUMBERS.toSorted((a, b) => b.length - a.length).join("|");
const PATTERN = new RegExp(
  `(?:(?:our\\s+)?(answers?|response|reply)\\s+(?:to|for)\\s+)?(questions?|answers?|response|reply|part|point|item)\\s+(${ANY_NUMBER})(?![\\w-])\\s{0,3}([:.)]|[-–—](?=\\s)|(?=\\s*$))\\s*`,
  "iy",
);
/** Apart from the labels in digits. */
const STYLE = 448;
const LONGEST = 60;

/** Pairs of letters with which the first words begin: question, answer, response or reply, our, part, point, item. */
export const WORD_BEGINNINGS = new LetterPairs(["qu", "an", "re", "ou", "pa", "po", "it"]);

/** The label at `from` of the line that ends at `limit`, or null; see {@link parseLabel}. */
export function parseWordLabel(text: string, from: number, limit: number): Label | null {
  if (!WORD_BEGINNINGS.has(codeAt(text, from), codeAt(text, from + 1))) return null;
  let second = from + 2;
  while (isLetter(codeAt(text, second))) second++;
  // A word follows: "Question 3" is none of these, nor "Answered:".
  const behind = skipSpace(text, second);
  if (behind === second || !isLetter(codeAt(text, behind))) return null;
  const head = text.slice(from, Math.min(limit, from + LONGEST));
  PATTERN.lastIndex = 0;
  const found = PATTERN.exec(head);
  if (!found) return null;
  const number = NUMBERS.indexOf((found[3] ?? "").toLowerCase()) + 1;
  const answer = found[1] !== undefined || /^(?:a|r)/i.test(found[2] ?? "");
  const end = from + found[0].length;
  return knownLabel({
    parts: [{ number, sub: "" }],
    prefix: answer ? "answer" : "question",
    style: STYLE + (answer ? 1 : 0),
    end,
    alone: end >= limit,
  });
}

/** Labels with the number in words: "Question Two:", "Answer to question three -". */
import type { Label } from "./label.js";

const NUMBERS = [
  "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
  "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "twenty-one", "twenty-two", "twenty-three", "twenty-four", "twenty-five",
]; // biome-ignore format: a list of words
const PATTERN =
  /(?:(?:our\s+)?(answers?|response|reply)\s+(?:to|for)\s+)?(questions?|answers?|response|reply|part|point|item)\s+(twenty-(?:one|two|three|four|five)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)(?![\w-])\s{0,3}([:.)]|[-–—](?=\s)|(?=\s*$))\s*/iy;
/** Apart from the labels in digits. */
const STYLE = 448;
const LONGEST = 60;

/** The label at `from` of the line that ends at `limit`, or null; see {@link parseLabel}. */
export function parseWordLabel(text: string, from: number, limit: number): Label | null {
  // q(uestion), a(nswer), r(eply), o(ur), p(art), i(tem)
  if (!/[qaropi]/i.test(text.charAt(from))) return null;
  const head = text.slice(from, Math.min(limit, from + LONGEST));
  PATTERN.lastIndex = 0;
  const found = PATTERN.exec(head);
  if (!found) return null;
  const number = NUMBERS.indexOf((found[3] ?? "").toLowerCase()) + 1;
  const answer = found[1] !== undefined || /^(?:a|r)/i.test(found[2] ?? "");
  const end = from + found[0].length;
  return {
    parts: [{ number, sub: "" }],
    prefix: answer ? "answer" : "question",
    letter: "",
    style: STYLE + (answer ? 1 : 0),
    end,
    delimited: true,
    alone: end >= limit,
    letterNumber: null,
    roman: null,
  };
}

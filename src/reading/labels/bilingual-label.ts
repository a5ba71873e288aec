/** Labels given in both languages: "C1/Q1.", "Cwestiwn 3 / Question 3:", "Q2 (C2)". */
import { small } from "../text/characters.js";

const PAIR = /(?:c|cwest|cwestiwn|q|question)[\s.]?(\d{1,3}[a-h]?)\s*[/|–-]\s*(?=(?:c|cwest|cwestiwn|q|question)[\s.]?\1(?![a-z\d]))/iy;
const AFTER = /(?:c|cwest|cwestiwn|q|question)[\s.]?(\d{1,3}[a-h]?)(?=\s*\(\s*(?:c|cwest|cwestiwn|q|question)[\s.]?\1\s*\))/iy;

/** Where the second of two labels for the same question begins; `from` where there is but one. */
export function secondLanguage(text: string, from: number): number {
  const first = small(text.charCodeAt(from));
  if (first !== 0x63 && first !== 0x71) return from;
  PAIR.lastIndex = from;
  if (PAIR.test(text)) return PAIR.lastIndex;
  AFTER.lastIndex = from;
  if (!AFTER.test(text)) return from;
  return text.indexOf("(", AFTER.lastIndex) + 1;
}

/** Labels given in both languages: "C1/Q1.", "Cwestiwn 3 / Question 3:", "Q2 (C2)". */
import { codeAt } from "../../pattern/code-at.js";
import { isDigit, isLetter, isSpace, skipSpace, small } from "../text/characters.js";

const PAIR = /(?:c|cwest|cwestiwn|q|question)[\s.]?(\d{1,3}[a-h]?)\s*[/|–-]\s*(?=(?:c|cwest|cwestiwn|q|question)[\s.]?\1(?![a-z\d]))/iy;
const AFTER = /(?:c|cwest|cwestiwn|q|question)[\s.]?(\d{1,3}[a-h]?)(?=\s*\(\s*(?:c|cwest|cwestiwn|q|question)[\s.]?\1\s*\))/iy;

const BETWEEN = "/|–-(";
/** Whether one of the two may match: a word, a number with a letter or none, and a sign between two labels. */
function mayBeTwo(text: string, from: number): boolean {
  let at = from;
  while (isLetter(codeAt(text, at))) at++;
  if (codeAt(text, at) === 0x2e || isSpace(codeAt(text, at))) at++;
  if (!isDigit(codeAt(text, at))) return false;
  while (isDigit(codeAt(text, at))) at++;
  if (isLetter(codeAt(text, at))) at++;
  at = skipSpace(text, at);
  return at < text.length && BETWEEN.includes(text.charAt(at));
}

/** Where the second of two labels for the same question begins; `from` where there is but one. */
export function secondLanguage(text: string, from: number): number {
  const first = small(codeAt(text, from));
  if ((first !== 0x63 && first !== 0x71) || !mayBeTwo(text, from)) return from;
  PAIR.lastIndex = from;
  if (PAIR.test(text)) return PAIR.lastIndex;
  AFTER.lastIndex = from;
  if (!AFTER.test(text)) return from;
  return text.indexOf("(", AFTER.lastIndex) + 1;
}

/** What single characters are, by code: a pattern for one character costs twenty times as much. */
import { codeAt } from "../../pattern/code-at.js";

/** `\d` */
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Whether a digit stands in the text. */
export function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isDigit(codeAt(text, at))) return true;
  return false;
}

/** The small letter of an ASCII letter; something that is no letter for any other character. */
export const small = (code: number): number => code | 0x20;

/** `[a-zA-Z]` */
export const isLetter = (code: number): boolean => small(code) >= 0x61 && small(code) <= 0x7a;

/** `[-–—]` */
export const isDash = (code: number): boolean => code === 0x2d || code === 0x2013 || code === 0x2014;

/** `[¹²³⁰⁴-⁹]` */
export const isRaised = (code: number): boolean =>
  code === 0xb9 || code === 0xb2 || code === 0xb3 || code === 0x2070 || (code >= 0x2074 && code <= 0x2079);

/** `[a-zA-Z\d]` */
export const isLetterOrDigit = (code: number): boolean => isLetter(code) || isDigit(code);

/** `\s` */
export function isSpace(code: number): boolean {
  if (code < 0xa0) return code === 0x20 || (code >= 9 && code <= 13);
  if (code < 0x1680) return code === 0xa0;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** The offset of the first character at or after `from` that is no white space. */
export function skipSpace(text: string, from: number, limit = text.length): number {
  let at = from;
  while (at < limit && isSpace(codeAt(text, at))) at++;
  return at;
}

/** One pattern that matches where one of the patterns does: tried first where hardly a text matches any of a table. */
export const eitherOf = (patterns: readonly RegExp[], flags: string): RegExp =>
  new RegExp(patterns.map((pattern) => pattern.source).join("|"), flags);

/**
 * Every match of a pattern with the flag g, in order. `matchAll` makes a new pattern for each text, which costs more than
 * looking through most of them.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}

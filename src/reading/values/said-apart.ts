/**
 * Words that say an answer's value apart from what stands before them: behind a pointer to another answer ("As Q3,
 * none"), or once in each language ("212 o dai / 212 homes").
 */
import type { Reference } from "./refers-to.js";

/** "See our answer to Q2 above, ", "As 3 - ", "Same as (c): ". */
const POINTER =
  /^["'(\s]{0,2}(?:(?:please|kindly|again,?|also|yes,?) )*(?:see(?: also)?|refer to|as(?: (?:per|in|with|at|under))?|same as|per|ditto)(?: (?:our|the|my|answer|response|reply|to|at|in|under|question|item|part|point|number|no\.?))*\s?(?:q(?:u|ns?)?\.?\s?)?\(?(?:\d{1,3}\s?)?\(?(?:[a-h](?![a-z]))?\)?(?: ?(?:above|below|before|earlier))?\)?\s?(?:[,;:.(–]|-)\s*(?=[a-z\d£<])/;
const LONGEST = 200;

/** What is said behind the pointer with which `lower` begins; null when it begins with none, or nothing stands behind. */
export function behindPointer(lower: string, { refersTo, refersBack, only }: Reference): string | null {
  if (only || (refersTo === null && refersBack === null) || lower.length > LONGEST) return null;
  const pointer = POINTER.exec(lower)?.[0];
  return pointer === undefined || !/\d|above|before|earlier|[a-h]\b|ditto/.test(pointer) ? null : lower.slice(pointer.length);
}

const FIGURES = /\d[\d,.]*\d|\d/g;
const LANGUAGES = " / ";
const LONGEST_TWICE = 400;

/** The second half of words that give the same figures in the same order twice, in two languages; null for others. */
export function inOneLanguage(text: string): string | null {
  const at = text.length <= LONGEST_TWICE ? text.indexOf(LANGUAGES) : -1;
  if (at <= 0 || text.includes(LANGUAGES, at + LANGUAGES.length)) return null;
  const [one, other] = [text.slice(0, at), text.slice(at + LANGUAGES.length)];
  const figures = one.match(FIGURES);
  // "12 / 12" is two answers; a date stands in words of its language.
  if (figures === null || !/[a-z]{2,}/i.test(one) || !/[a-z]{2,}/i.test(other)) return null;
  return figures.join() === (other.match(FIGURES) ?? []).join() ? other : null;
}

/** Cuts an answer into sentences. A dot after "s.", "e.g.", an initial or inside a number, an address or a name ends none. */

export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const ABBREVIATIONS = new Set(
  "s ss sec sect reg regs r e.g i.e eg ie no nos approx ca mr mrs ms dr st para paras p pp pg fig v vs dept cllr ext tel".split(" "),
);
/** Whether the word that ends at the dot `at` is shortened: a known one, or a single letter. */
function abbreviates(text: string, at: number): boolean {
  let begin = at;
  while (begin > 0 && begin > at - 8) {
    const before = text.charCodeAt(begin - 1);
    if (before === 32 || before === 40 || before === 10) break;
    begin--;
  }
  const length = at - begin;
  if (length > 6) return false;
  const word = text.slice(begin, at);
  return length === 1 ? /[a-z]/i.test(word) : ABBREVIATIONS.has(word.toLowerCase());
}
/** Whether a sentence can begin with the character: a capital, a digit, an opening mark. */
function begins(code: number): boolean {
  if (code >= 97 && code <= 122) return false;
  if ((code >= 65 && code <= 90) || (code >= 48 && code <= 57) || Number.isNaN(code)) return true;
  if (code < 192) return "\"'([£<>•·*-".includes(String.fromCharCode(code));
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

/** What can end a sentence: a line's end, or a sign before a space. */
const ENDS = /[.!?;](?=[)'"]?[ \n])|\n/g;
const MOST = 300;

/** The sentences of `text`, in order; together they cover it. At most 300, the last one takes the rest. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  ENDS.lastIndex = 0;
  while (sentences.length < MOST - 1 && ENDS.test(text)) {
    let at = ENDS.lastIndex - 1;
    const char = text[at];
    if (at >= text.length - 1) break;
    if (char !== "\n") {
      let next = at + 1;
      if (text[next] !== " " && text[next] !== "\n") next++;
      if (char !== ";" && !begins(text.charCodeAt(next + 1))) continue;
      if (char === "." && abbreviates(text, at)) continue;
      at = next - 1;
    }
    sentences.push({ start, end: at + 1 });
    start = at + 1;
    ENDS.lastIndex = start;
  }
  if (start < text.length || sentences.length === 0) sentences.push({ start, end: text.length });
  return sentences;
}

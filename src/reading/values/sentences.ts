/** Cuts an answer into sentences. A dot after "s.", "e.g.", an initial or inside a number, an address or a name ends none. */

export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const ABBREVIATION =
  /(?:^|[\s(])(?:ss?|sec|sect|regs?|r|e\.g|i\.e|eg|ie|etc|no|nos|approx|est|c|ca|mr|mrs|ms|dr|st|para|paras|pp?|pg|fig|v|vs|inc|ltd|co|dept|cllr|ext|tel|[a-z])$/iu;
const NEXT = /["'([£<>\p{Lu}\p{N}•·*-]/u;

/** The sentences of `text`, in order; together they cover it. At most 300, the last one takes the rest. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let at = 0; at < text.length - 1 && sentences.length < 299; at++) {
    const code = text.charCodeAt(at);
    // Only . ! ? ; and a line end can end a sentence.
    if (code !== 46 && code !== 33 && code !== 63 && code !== 59 && code !== 10) continue;
    const char = text[at];
    if (char !== "\n") {
      let next = at + 1;
      if (text[next] === ")" || text[next] === "'" || text[next] === '"') next++;
      if (text[next] !== " " && text[next] !== "\n") continue;
      if (char !== ";" && !NEXT.test(text[next + 1] ?? "A")) continue;
      if (char === "." && ABBREVIATION.test(text.slice(Math.max(start, at - 8), at))) continue;
      at = next - 1;
    }
    sentences.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < text.length || sentences.length === 0) sentences.push({ start, end: text.length });
  return sentences;
}

/**
 * Do two councils ask the same back? Their questions are compared by the words they share, so that one answer can
 * go to all who asked the same and to nobody who asked more.
 */

/** Words that every such question has; they tell nothing apart. */
const COMMON = new Set(
  (
    "a about all an and any are as ask asked asking at be being but by can clarify clarification confirm could council " +
    "dear do does for foi from further have hello hi how i if in information into is it kindly let like may mean meant more " +
    "need of on or our please provide q question questions refer referring regarding request requesting section so " +
    "specify than that the their them these this those to us was we were what when which who will with would you your"
  ).split(" "),
);

/** The words that carry the meaning, plural and tense endings off: `trees` and `tree` are one. */
function meaningful(question: string): ReadonlySet<string> {
  const words = question
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .match(/[\p{L}\p{N}]+/gu);
  return new Set(
    (words ?? [])
      .filter((word) => !COMMON.has(word))
      .map((word) => (word.length > 4 ? word.replace(/(?:ies|ing|ed|es|s|y|e)$/, "") : word.length > 3 ? word.replace(/s$/, "") : word)),
  );
}

/** From this share of common words on (of all words in either, Jaccard) two questions are the same. */
export const ALIKE = 0.5;

/** 0..1; 0 when either has no word that means anything. */
export function likeness(a: string, b: string): number {
  const [one, other] = [meaningful(a), meaningful(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  const all = new Set([...one, ...other]).size;
  return all === 0 ? 0 : shared / all;
}

/** Question numbers that a text names: two questions about different numbers are never the same. */
function numbersIn(question: string): string {
  return [...question.matchAll(/\bQ(?:uestion)?s?\.?\s*(\d{1,3}[a-z]?)\b/gi)]
    .map((match) => (match[1] ?? "").toLowerCase())
    .sort()
    .join(" ");
}

export function isAlike(a: string, b: string): boolean {
  const [one, other] = [numbersIn(a), numbersIn(b)];
  if (one !== "" && other !== "" && one !== other) return false;
  return likeness(a, b) >= ALIKE;
}

/**
 * Does an answer to `answered` also answer `asked`? Every question of `asked` must be like one of `answered`; a
 * council whose questions are not known is never taken for one that asked the same.
 */
export function isAnsweredBy(asked: readonly string[], answered: readonly string[]): boolean {
  return asked.length > 0 && asked.every((question) => answered.some((other) => isAlike(question, other)));
}

/**
 * Which of the offered options an answer names: word for word, in part, paraphrased, as bullets, or "Other: …".
 * An option counts when enough of its content words stand together in one item of the answer, and no "not" goes with it.
 */
import { contentWords } from "./asked-for.js";

/** Options and items say the same thing in these words. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\b(?:shortages?|insufficient|limited|scarcity|not enough|too few|too little|inadequate|absence|no)\b/gu, "lack"],
  [/\b(?:costs?|expense|expensive|costly|unaffordable|affordability)\b/gu, "costly"],
  [/\b(?:personnel|employees|workforce|staffing|manpower|officers)\b/gu, "staff"],
  [/\b(?:residents?|citizens?|community)\b/gu, "public"],
  [/\b(?:finances?|financial|budget(?:s|ary)?|money)\b/gu, "funding"],
];
/** The content words of an option or an item, like words made alike. */
function wordsIn(text: string): Set<string> {
  let said = text.toLowerCase();
  for (const [pattern, word] of SAME) said = said.replace(pattern, word);
  return contentWords(said);
}

interface Option {
  readonly text: string;
  readonly folded: string;
  readonly words: ReadonlySet<string>;
  readonly other: boolean;
  /** It is itself a "not": "Not started". */
  readonly denied: boolean;
}

const DENIED = /\b(?:not|no|never|nor|wasn't|isn't|weren't|rather than|without)\b/iu;

interface Options {
  readonly listed: readonly Option[];
  /** The longest first: "Other costs" is not "costs". */
  readonly byLength: readonly Option[];
}
const known = new WeakMap<readonly string[], Options>();
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function optionsOf(choices: readonly string[]): Options {
  let options = known.get(choices);
  if (options === undefined) {
    const listed = choices.map((text) => ({
      text,
      folded: fold(text),
      words: wordsIn(text),
      denied: DENIED.test(text),
      other: /^other\b/iu.test(text),
    }));
    options = { listed, byLength: [...listed].sort((a, b) => b.folded.length - a.folded.length) };
    known.set(choices, options);
  }
  return options;
}

const ITEM =
  /\s*(?:[;•●▪·\n]|(?:^|\s)[-*o](?=\s)|,(?=\s)|(?:^|\s)\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)](?=\s)|\s(?:and|&)\s|\.(?=\s\p{Lu}))\s*/u;
const EXPLICIT_NONE =
  /^(?:there (?:were|was|are|is) )?(?:none|no (?:main |particular |significant |major )?(?:obstacles|challenges|issues|problems|barriers|difficulties))(?: of (?:these|the above))?\b/iu;

export interface Chosen {
  readonly choices: readonly string[];
  readonly certainty: number;
  readonly why: string;
}

/** Share of the option's words in the item, and of the item's words in the option. */
function overlap(option: ReadonlySet<string>, item: ReadonlySet<string>): { covered: number; said: number; common: number } {
  let common = 0;
  for (const word of option) if (item.has(word)) common++;
  return { covered: option.size === 0 ? 0 : common / option.size, said: item.size === 0 ? 0 : common / item.size, common };
}

/** The options that `text` names, in the order of the list; null when it names none of them. */
export function chosenOf(text: string, choices: readonly string[]): Chosen | null {
  const { listed: options, byLength } = optionsOf(choices);
  const head = text.slice(0, 4_000);
  if (EXPLICIT_NONE.test(head)) return { choices: [], certainty: 0.93, why: "says that there were none" };
  const folded = ` ${fold(head)} `;
  const picked = new Map<Option, number>();
  const counts = new Map<Option, number>();
  let rest = folded;
  for (const option of byLength) {
    if (option.folded === "" || !rest.includes(` ${option.folded} `)) continue;
    const pieces = rest.split(` ${option.folded} `);
    counts.set(option, pieces.length - 1);
    const before = pieces[0] ?? "";
    if (!DENIED.test(before.slice(-24)) && !/^(?:was|were|is|are) not\b/u.test(pieces[1] ?? "")) picked.set(option, 0.97);
    rest = pieces.join(" | ");
  }
  const listed = counts.size;
  if (listed >= 3 && listed === options.filter((option) => option.folded !== "").length) {
    const repeated = options.filter((option) => (counts.get(option) ?? 0) > 1);
    if (repeated.length > 0 && repeated.length < listed)
      return { choices: repeated.map((option) => option.text), certainty: 0.8, why: "all options are listed and these come again" };
    return { choices: options.map((option) => option.text), certainty: 0.55, why: "every option is listed, which may be our own list" };
  }
  let unplaced = false;
  for (const item of head.split(ITEM).slice(0, 60)) {
    if (item === undefined || item.length < 3) continue;
    const other = /^other\b\s*(?:[:(–-]|please|$)/iu.test(item);
    if (other) {
      const option = options.find((candidate) => candidate.other);
      if (option) picked.set(option, 0.93);
      continue;
    }
    const words = wordsIn(item);
    if (words.size === 0) continue;
    const denied = DENIED.test(item);
    let best: { option: Option; score: number } | null = null;
    let second = 0;
    for (const option of options) {
      if (option.denied !== denied) continue;
      const { covered, said, common } = overlap(option.words, words);
      const score = common === 0 ? 0 : covered * 0.55 + said * 0.45;
      if (best === null || score > best.score) {
        second = best?.score ?? 0;
        best = { option, score };
      } else second = Math.max(second, score);
    }
    if (best !== null && best.score >= 0.55 && best.score - second >= 0.15 && !picked.has(best.option))
      picked.set(best.option, 0.6 + best.score * 0.3);
    // Half of an option's words, and none picked for it: something was said that we did not place.
    else if (best !== null && best.score >= 0.3 && !picked.has(best.option)) unplaced = true;
  }
  if (picked.size === 0) return null;
  const certainty = Math.min(...picked.values(), unplaced ? 0.75 : 1);
  return {
    choices: options.filter((option) => picked.has(option)).map((option) => option.text),
    certainty,
    why: unplaced
      ? "names options, and something else that may be one"
      : certainty > 0.95
        ? "names options of the list"
        : "names options in other words",
  };
}

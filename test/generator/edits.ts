/** What happens to our questions when an officer copies, shortens or retypes them. Figures and years are left alone. */
import type { Random } from "./random.js";

export type Care = "exact" | "light" | "careless";

const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/\btheir\b/, "there"],
  [/\breceived\b/, "recieved"],
  [/\bseparate\b/, "seperate"],
  [/\bcouncil's\b/, "councils"],
  [/\bcouncil\b/, "Council"],
  [/\bcouncil\b/, "Authority"],
  [/\bmaintaining\b/, "maintainance of"],
  [/\bpercentage\b/, "%"],
  [/\bPlease\b/, "Pls"],
  [/\bdoes the council\b/, "do you"],
  [/\band\b/, "&"],
];

function typo(random: Random, text: string): string {
  const words = text.split(" ");
  const places = words.flatMap((word, at) => (/^[a-z]{5,}$/i.test(word) ? [at] : []));
  if (places.length === 0) return text;
  const at = random.pick(places);
  const word = words[at] ?? "";
  const i = random.int(1, word.length - 3);
  words[at] = random.pick([
    word.slice(0, i) + word.slice(i + 1),
    word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2),
    word.slice(0, i) + word.charAt(i) + word.slice(i),
  ]);
  return words.join(" ");
}

function droppedWord(random: Random, text: string): string {
  const words = text.split(" ");
  const places = words.flatMap((word, at) => (at > 1 && /^(the|a|of|that|did|were|was|does|in|on|for|all)$/.test(word) ? [at] : []));
  if (places.length === 0) return text;
  const at = random.pick(places);
  return words.filter((_, index) => index !== at).join(" ");
}

/** Two words run together where a line break was lost. */
function glued(random: Random, text: string): string {
  const words = text.split(" ");
  if (words.length < 5) return text;
  const at = random.int(1, words.length - 3);
  return [...words.slice(0, at), `${words[at]}${words[at + 1]}`, ...words.slice(at + 2)].join(" ");
}

function shortened(text: string): string {
  const noBracket = text.replace(/\s*\([^)]*\)/g, "");
  return noBracket.replace(/^Please (describe|state|give) /, (_, verb: string) => `${verb.charAt(0).toUpperCase()}${verb.slice(1)} `);
}

export function edited(random: Random, text: string, care: Care): string {
  let out = text;
  if (random.chance(0.3)) out = out.replace(/'/g, "’");
  if (care === "exact") return out;
  const rate = care === "light" ? 0.15 : 0.4;
  if (random.chance(rate)) {
    const [pattern, replacement] = random.pick(SLIPS);
    out = out.replace(pattern, replacement);
  }
  if (random.chance(rate)) out = typo(random, out);
  if (random.chance(rate)) out = droppedWord(random, out);
  if (random.chance(rate / 3)) out = glued(random, out);
  if (random.chance(rate / 2)) out = shortened(out);
  if (random.chance(rate / 2)) out = out.replace(/[?.]$/, "");
  return out;
}

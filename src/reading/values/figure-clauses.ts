/**
 * Which of several figures the question asks for, told from the clause that each stands in: "Of the 866 that fell due,
 * 112 were overdue", "410 were planted and 342 were felled", "156 received, 23 upheld". Words of the question that stand
 * in the clause of one figure and not in the others' speak for it; what the question counts and what is said of it
 * ("how many TREES were FELLED") weigh most, and a year that was not asked about weighs against.
 */
import { matchesOf } from "../text/characters.js";
import { type AskedFor, contentWords, stem } from "./asked-for.js";
import type { Quantity } from "./quantities.js";

export interface Told {
  readonly quantity: Quantity;
  readonly certainty: number;
}

interface Wanted {
  /** The stem of the thing counted: "trees". */
  readonly head: string | null;
  /** Stems of what is said of it: "felled". */
  readonly said: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
  /** Its limits: "over five years". */
  readonly limits: ReadonlySet<string>;
  /** Small figures of the question itself: "within 30 days". */
  readonly figures: ReadonlySet<string>;
  /** "the first", "last", "next": which of two events. */
  readonly places: ReadonlySet<string>;
}

const COUNTS =
  /\b(?:how many|how much|numbers? of|what (?:percentage|proportion|share|number) of)\s([^?.,;]{1,80}?)\s(?:were|was|have been|has been|had been|are|is|have|has|had|did|do|does|will|led|resulted|being|that|which|who|in|by|since|during|on)\b([^?.;]{0,120})/;
/** Verbs that every such question has; they tell nothing apart. */
const LIGHT_VERBS = new Set(
  [
    "operate",
    "operates",
    "operated",
    "own",
    "owns",
    "use",
    "uses",
    "used",
    "employ",
    "run",
    "hold",
    "receive",
    "issue",
    "make",
    "made",
  ].map(stem),
);
const YEAR = /(?<!\d)(?:19|20)\d\d(?:[/-]\d\d(?!\d))?/g;
const SMALL_FIGURE = /(?<![\d,./£-])\d{1,3}(?![\d,./%-])/g;
const PLACE =
  /\b(?:first|last|next|latest|previous|largest|smallest|highest|lowest|longest|shortest|average|mean|median|target|budget(?:ed)?|actual|final|outturn|aim|aims|achieved|original|forecast|planned|gross|net)\b/g;

/** What such a word makes of a figure when the question does not use it. */
const UNASKED: ReadonlyMap<string, number> = new Map([
  ["target", -1.5],
  ["budget", -1.5],
  ["budgeted", -1.5],
  ["original", -1.5],
  ["forecast", -1.5],
  ["planned", -1.5],
  ["final", 1.5],
  ["aim", -1.5],
  ["aims", -1.5],
  ["achieved", 1.5],
  ["actual", 1.5],
  ["outturn", 1.5],
]);

const LIMIT =
  /\b(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|fifty)(?: or more| or fewer)?[ -](years?|months?|weeks?|days?|hours?|minutes?|miles?|metres?|bed(?:room)?s?)\b/g;
const LIMIT_GATE = /(?:year|month|week|day|hour|minute|mile|metre|bed)/;
/** "over five years" and "over 5 years" are the same limit: "5 year". */
function limitsIn(text: string): Set<string> {
  const limits = new Set<string>();
  if (!LIMIT_GATE.test(text)) return limits;
  for (const [, count = "", unit = ""] of matchesOf(LIMIT, text))
    limits.add(`${VALUES.get(count) ?? count} ${unit.replace(/s$|rooms?$/, "")}`);
  return limits;
}

const known = new WeakMap<AskedFor, Wanted>();
function wantedBy(asked: AskedFor): Wanted {
  let wanted = known.get(asked);
  if (wanted === undefined) {
    const counts = COUNTS.exec(asked.lower);
    wanted = {
      head: [...contentWords(counts?.[1] ?? "")].at(-1) ?? null,
      said: contentWords(counts?.[2] ?? ""),
      years: new Set(asked.lower.match(YEAR)),
      limits: limitsIn(asked.lower),
      figures: new Set(asked.lower.match(SMALL_FIGURE)),
      places: new Set(asked.lower.match(PLACE)),
    };
    known.set(asked, wanted);
  }
  return wanted;
}

/** Where one statement ends and the next begins. */
const BREAK =
  /[;:!?()]|[.,](?=\s)|\s(?:and|but|while|whilst|whereas|although|though|plus|of which|of these|of those|of whom|out of|against|compared|with)\s/g;
const SUBSET = /\b(?:of which|of these|of those|of whom|of them|out of these)\b[^\d]{0,30}$/;
const SUBSET_AFTER = /^\s(?:of which|of whom|of these|of those|of them)\b/;
const OF_ALL = /(?:^|[.;:]\s|\s)(?:out )?of (?:the |our |these |those |all |a total of |some |approximately |around )*$/;
/** Another time than the one asked about, or no outcome at all. */
const OTHER_TIME =
  /\b(?:the year before|the previous year|the prior year|in the previous|last year|the preceding|target|compared (?:to|with)|up from|down from|previously|against)\b/;

/** "94, not counting 61 burials of ashes": what is left out is never the figure. */
const LEFT_OUT =
  /\b(?:not (?:counting|including)|excluding|excl\.?|(?:apart|aside) from|besides|other than|leaving (?:out|aside)|except(?:ing| for)?|ignoring|disregarding|as well as|in addition to|on top of|alongside) (?:(?:the|a|an|another|about|some|a further) )*$/;

/** What stands in brackets explains. */
const ASIDE = /\([^()]*\)/g;

interface Clause {
  readonly before: string;
  readonly after: string;
}

/** The words before and after the figure that belong to the same statement. */
function clauseOf(text: string, candidates: readonly Quantity[], index: number): Clause {
  const quantity = candidates[index];
  if (quantity === undefined) return { before: "", after: "" };
  const lead = text.slice(Math.max(candidates[index - 1]?.end ?? 0, quantity.start - 160), quantity.start);
  const rest = text
    .slice(quantity.end, Math.min(candidates[index + 1]?.start ?? text.length, quantity.end + 160))
    .replace(ASIDE, (aside) => " ".repeat(aside.length));
  let from = 0;
  let to = rest.length;
  for (const match of matchesOf(BREAK, lead)) {
    // "Refused: 1,204": the label before the colon belongs to the figure.
    if (match[0] === ":" && /^\s?$/.test(lead.slice(match.index + 1))) continue;
    from = match.index + (/^\s/.test(match[0]) ? 0 : match[0].length);
  }
  for (const match of matchesOf(BREAK, rest)) {
    // "four of which have a pool": the words belong to the four.
    if (match.index === 0 && SUBSET_AFTER.test(rest)) continue;
    to = match.index;
    break;
  }
  return { before: lead.slice(from), after: rest.slice(0, to) };
}

/** "342 were felled", "23 upheld", "16 abatement notices": how directly `words` go with the figure before them. */
const directly = (after: string, word: string): boolean =>
  stem(
    /^\s+(?:(?:were|was|are|is|have|has|had|been|being|of (?:which|these|those|them|whom)|an?|the|to|in)\s)*([a-z]+)/.exec(after)?.[1] ??
      "",
  ) === word;

/**
 * The figure among `candidates` whose clause the question's words speak for; null when none stands out.
 * `text` is in lower case; the candidates are in order and of the kind asked for.
 */
export function toldByClause(text: string, candidates: readonly Quantity[], asked: AskedFor): Told | null {
  if (asked.compound || candidates.length < 2 || candidates.length > 12) return null;
  const wanted = wantedBy(asked);
  const clauses = candidates.map((_, index) => clauseOf(text, candidates, index));
  // "88% of permanent staff and 61% of agency workers": side by side, and the answer together.
  if (clauses.every(({ after }) => /^\s(?:of|for)\s/.test(after))) return null;
  const stems = clauses.map(({ before, after }) => contentWords(`${before} ${after}`));
  const weightOf = (word: string): number =>
    word === wanted.head ? 2 : wanted.said.has(word) ? (LIGHT_VERBS.has(word) ? 0.5 : 2) : asked.words.has(word) ? 1 : 0;
  const headFirst = wanted.head !== null && stems[0]?.has(wanted.head) === true;
  // "612 children are taught at home, 41 of whom have a plan": the second are such children too.
  const inherited = [...(stems[0] ?? [])].reduce(
    (sum, word) => sum + (wanted.said.has(word) && word !== wanted.head ? 0 : weightOf(word)),
    0,
  );
  const scores = clauses.map(({ before, after }, index) => {
    const own = stems[index] ?? new Set<string>();
    let score = 0;
    for (const word of own) {
      const weight = weightOf(word);
      if (weight === 0) continue;
      score += wanted.said.has(word) && index > 0 && !directly(after, word) && after.includes(word) ? weight / 2 : weight;
    }
    // "156 complaints received, 23 upheld": the second counts complaints too.
    const elliptic =
      SUBSET.test(before) || SUBSET_AFTER.test(after) || [...own].some((word) => wanted.said.has(word) && directly(after, word));
    if (index > 0 && headFirst && elliptic && wanted.head !== null && !own.has(wanted.head))
      score += SUBSET.test(before) || SUBSET_AFTER.test(after) ? inherited : 2;
    const whole = `${before} ${after}`;
    for (const figure of whole.match(SMALL_FIGURE) ?? []) if (wanted.figures.has(figure)) score += 1.5;
    for (const place of whole.match(PLACE) ?? []) score += wanted.places.has(place) ? 1.5 : (UNASKED.get(place) ?? 0);
    const years = whole.match(YEAR) ?? [];
    if (years.length > 0 && wanted.years.size > 0) score += years.some((year) => wanted.years.has(year)) ? 1.5 : -3;
    // "96 have been empty for over ten years" to "for over five years": a narrower count.
    if (wanted.limits.size > 0) {
      const limits = [...limitsIn(whole)];
      if (limits.length > 0) score += limits.some((limit) => wanted.limits.has(limit)) ? 1.5 : -3;
    }
    if (OTHER_TIME.test(before)) score -= 2;
    if (LEFT_OUT.test(before)) score -= 4;
    // "Of the 866 that fell due, 112 were overdue": the first is what the second is taken from.
    if (index === 0 && OF_ALL.test(text.slice(0, candidates[0]?.start ?? 0)) && !/^\s?(?:of|or)\b/.test(after)) score -= 1;
    return score;
  });
  const order = scores.map((score, index) => ({ score, index })).sort((a, b) => b.score - a.score || a.index - b.index);
  const [best, second] = order;
  if (best === undefined || second === undefined || best.score < 1 || best.score - second.score < 1) return null;
  const quantity = candidates[best.index];
  if (quantity === undefined) return null;
  return { quantity, certainty: best.score - second.score >= 2 ? 0.9 : 0.84 };
}

const WRITTEN =
  /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(one|two|three|four|five|six|seven|eight|nine))?(?![a-z-])(?!\s(?:years?|months?|weeks?|days?|hours?|minutes?|thirds|hundred|thousand|million|dozen|times|and a half)\b)/g;
const VALUES: ReadonlyMap<string, number> = new Map(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, index): [string, number] => [word, index + 1])
    .concat("thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, index) => [word, 30 + index * 10])),
);

/** Numbers in words anywhere in `text` ("met on four occasions"), two to ninety-nine; `one` is left out, it mostly counts nothing. */
export function writtenIn(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of matchesOf(WRITTEN, text.slice(0, 1_000))) {
    const value = (VALUES.get(match[1] ?? "") ?? 0) + (VALUES.get(match[2] ?? "") ?? 0);
    found.push({
      kind: "number", value, upTo: null, currency: null, unit: null, working: false, bound: null, approx: false, slip: false,
      start: match.index, end: match.index + match[0].length,
    }); // biome-ignore format: one figure
    if (found.length >= 12) break;
  }
  return found;
}

/**
 * What kind of value a question asks for: its declared type, or what its wording says ("How many" a number, "When"
 * a date). Worked out once for each question.
 */
import type { Question } from "../../questionnaire/questionnaire.js";
import { matchesOf } from "../text/characters.js";
import { offeredOptions, offersFigures, offersYes } from "./offered-options.js";

export type AskedKind = "number" | "money" | "percent" | "date" | "duration" | "boolean" | "choices" | "text" | "unknown";

export interface AskedFor {
  readonly kind: AskedKind;
  /** The questionnaire says so; else it is inferred from the wording. */
  readonly declared: boolean;
  /** Asks for several things ("who with and when does it end", "average, median", "in each year"). */
  readonly compound: boolean;
  /** Asks for figures by year, month, grade …: several figures are the answer, none of them alone. */
  readonly series: boolean;
  /** The question is about what the authority holds or keeps ("Do you hold a register?"): there "we do not" is a no. */
  readonly aboutHolding: boolean;
  readonly choices: readonly string[] | null;
  /** The two things of an either-or question ("Residents or Properties?"). */
  readonly alternatives: readonly string[] | null;
  /** Its content words, cut to a stem, for telling which of several figures is meant. */
  readonly words: ReadonlySet<string>;
  /** Lower case, for patterns. */
  readonly lower: string;
}

interface WordingRow {
  readonly pattern: RegExp;
  readonly kind: AskedKind;
  readonly why: string;
}

/** First match wins. The wording is lower-cased and a heading before a colon ("Chatbots: Do you …") is taken off. */
const WORDINGS: readonly WordingRow[] = [
  {
    pattern:
      /^(?:please )?(?:(?:can|could) you )?(?:please )?(?:provide |send |supply |give |list )?(?:me )?(?:with )?(?:a |any |all |the )?(?:copy|copies|names?|titles?|job titles?|contact details|details|list|descriptions?|reasons?)\b(?! of (?:the )?(?:number|amount|cost))/,
    kind: "text",
    why: "asks for documents, names or details",
  },
  {
    pattern:
      /\b(?:what|which)\s(?:percentage|proportion|per ?cent|share)\b|\b(?:as|in) an? percentages?\b|\bpercentage of\b|^percentages?\b|^%/u,
    kind: "percent",
    why: "asks for a percentage",
  },
  {
    pattern:
      /^(?:and |if so,? |if yes,? |please (?:state|say|confirm|advise|tell us) )?(?:does|do|did|is|are|was|were|has|have|had|can|could|will|would|should|may)\b/u,
    kind: "boolean",
    why: "begins with an auxiliary verb",
  },
  {
    pattern:
      /^(?:please )?(?:(?:can you |could you )?(?:please )?(?:confirm|state|say|advise|tell (?:us|me)|indicate) (?:whether|if)|whether)\b.{0,80}\b(?:has|have|is|are|does|do|was|were|will|can)\b/u,
    kind: "boolean",
    why: "asks whether",
  },
  {
    pattern: /^(?:and |if so,? |if yes,? )?when (?:was|were|did|is|are|will|does|do|has|have)\b(?!.*\bhow (?:much|many)\b)/u,
    kind: "date",
    why: "asks when",
  },
  {
    pattern:
      /\bhow long\b|\bhow much (?:staff |officer )?time\b|\b(?:average|mean|median|typical|total) (?:\w+ )?(?:time|duration|wait)\b|\bduration of\b|\blength of (?:time|the contract|contract)\b|\bhow many (?:hours|days|weeks|months|years|minutes) (?:did|does|do|has|have|was|were|is|are|will)\b/u,
    kind: "duration",
    why: "asks for a length of time",
  },
  {
    pattern:
      /\bhow many\b|\b(?:total |overall |the |approximate )?numbers? of\b|\bhow often\b|\bhow large\b.*\bpopulation\b|\bwhat is the (?:total )?(?:number|population|headcount|count)\b|^(?:total|number|headcount)\b(?!.*\b(?:cost|spend|spent|value|amount|salary)\b)/u,
    kind: "number",
    why: "asks how many",
  },
  {
    pattern:
      /\bin (?:miles|kilomet(?:re|er)s|km|met(?:re|er)s|hectares|acres|tonnes|square (?:miles|kilometres|metres|feet)|litres|kwh)\b|^how (?:far|tall|deep|high|heavy|wide)\b/u,
    kind: "number",
    why: "names the unit that is asked for",
  },
  {
    pattern:
      /\bhow much\b|\b(?:annual|total|overall|current|projected|estimated|average|approximate|the|your|its|authority['’]s|council['’]s|largest|actual|whole)\s(?:\w+\s){0,3}(?:cost|costs|spend|spending|expenditure|value|budget|amount|salary|fee|fees|price|revenue|income)\b|^(?:cost|costs|value|price|budget|spend|expenditure|amount|annual cost|total cost|total spend)\b|^(?:charges?|fees?|rents?|prices?|fares?|salary|income|revenue|takings) (?:for|of|to|per|from|paid|payable)\b|\b(?:did|do|does) (?:you|the council|the authority|it) (?:spend|cost|pay)\b|\bwhat (?:was|is|has been|were) (?:\w+ ){0,2}(?:spent|paid)\b|\bwhat (?:budget|sum|amount|income|savings?)\b|\btotal (?:spent|paid|spend)\b/u,
    kind: "money",
    why: "asks for an amount",
  },
  {
    pattern:
      /^when\b|\bwhen (?:did|does|do|is|was|will|were|are|has|should)\b|\b(?:what|which|on what) (?:\w+ )?(?:date|year|month)\b|^(?:\w+ ){0,2}(?:start|end|expiry|renewal|commencement|completion|go-live)? ?dates?\b|\b(?:start|end|expiry|renewal|review) date\b/u,
    kind: "date",
    why: "asks for a date",
  },
  {
    pattern:
      /^what (?:is|was|are|were|has been) .{0,60}\b(?:recycling|vacancy|attendance|absence|sickness|collection|occupancy|void|turnover|response|success|pass|uptake|take-up|completion|conversion|re-?offending|unemployment|employment|poverty|vaccination|compliance|abandonment|satisfaction|clearance|detection|arrears|participation|retention) rate\b/u,
    kind: "percent",
    why: "asks for a rate: of recycling, vacancies, attendance",
  },
  {
    pattern:
      /^what (?:is|was|are|were|would be|has been) (?:[a-z'’-]+ ){0,9}?(?:salary|charge|fee|price|rent|fare|fine|penalty|allowance|remuneration|income|revenue|deficit|surplus|debt|cost|value|budget|spend|expenditure|hourly rate|daily rate|day rate)\b(?=\s?\?|\s(?:for|of|to|per|paid|payable|charged|in|on|at|as|during|since|from|each|was|last|this)\b|\s?$)/u,
    kind: "money",
    why: "asks for a salary, charge or price",
  },
  {
    pattern:
      /^what (?:does|do|did|would|will) .{1,60}?\b(?:cost|charge|pay|spend|earn)\b|^what (?:[a-z-]+ ){0,2}(?:subsidy|subsidies|grants?|funding|payments?|compensation|fees?|rents?|charges?|prices?|fines?|debts?|income|costs?|savings?|profits?|loss(?:es)?) (?:was|is|are|were|has|have|did|does|do)\b(?! (?:given to|available|applied to|for))|^what (?:is|was|are|were|has been|have been) (?:[a-z]+ )?(?:charged|paid|spent|owed)\b/u,
    kind: "money",
    why: "asks what something costs, or what was paid",
  },
  {
    pattern:
      /^(?:who|why|which|where|what|please|copy|copies|names?|details?|list|describe|explain|how (?:do|does|did|is|are|was|were|can|would|will|have|has))\b/u,
    kind: "text",
    why: "asks for words",
  },
];

const STOP = new Set(
  "the and for are was were has have had does did how many much what which when who whom with that this these those from into your you our their its they them been being any all per each between within please state give provide number numbers total amount cost spend council authority year years month months date currently since during where would could should will can may not than more less there here about across over under also other such only as at by in is it of on or to do be we us if so".split(
    " ",
  ),
);

const ENDINGS = ["ations", "ation", "ings", "ing", "ments", "ment", "ies", "ed", "es", "s", "ly", "e"];

/** Cut to a rough stem: plural and common endings off. Only for comparing words with one another. */
export function stem(word: string): string {
  if (word.length <= 4) return word.length === 4 && /[se]$/.test(word) ? word.slice(0, 3) : word;
  for (const ending of ENDINGS) if (word.endsWith(ending)) return word.slice(0, -ending.length);
  return word;
}

const WORD = /[\p{L}\p{N}]{3,}/gu;

/** The stems of the content words of a text. */
export function contentWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const match of matchesOf(WORD, text.toLowerCase())) if (!STOP.has(match[0])) words.add(stem(match[0]));
  return words;
}

const DECLARED: Readonly<Record<string, AskedKind>> = {
  text: "text",
  url: "text",
  number: "number",
  money: "money",
  percent: "percent",
  date: "date",
  duration: "duration",
  boolean: "boolean",
  choice: "choices",
  choices: "choices",
};
const SERIES =
  /\b(?:in|for|by|per) (?:each|every)\b(?!\s?\??$)|\b(?:in|for|over|during) (?:the )?(?:last|past) (?:two|three|four|five|six|seven|eight|ten|\d+) (?:\w+ )?years\b|\beach (?:of|year|month|quarter|financial|calendar)\b|\b(?:by|per) (?:year|month|quarter|grade|ward|type|category|department|directorate|financial year|calendar year|reason|age|age group|gender|sex|ethnicity|school|service|team|area|site|band|tenure|outcome|offence|location|street|supplier|provider|cause|role|job title)\b(?!-)|\b(?:in|for|during)\s(?:the )?(?:financial |calendar )?(?:years? )?20\d\d(?:[/-]\d{2,4})?(?:, 20\d\d(?:[/-]\d{2,4})?)*,? (?:and|&) (?:in )?20\d\d|\b(?:monthly|yearly|annual|annually|quarterly) (?:breakdown|figures)\b|\bbreak(?:down| down|ing)\b|\(iii?\)|\bin those (?:months|years)\b|\bin the same periods\b/u;
const COMPOUND =
  /\?.*\?|\band (?:how|when|who|what|why|where|which|their|its|the (?:value|cost|date|number))\b|\band how\b|(?<=[^\s] )if so,? (?:what|when|who|how|which|please)\b|\baverage,? (?:and |median)|\bnames? and\b|, (?:and )?(?:email|e-mail|agency|contractors)\b|\bfull-time and part-time\b|\bfor [a-z-]+ and for [a-z-]+|\bby [a-z-]+ and by [a-z-]+|\b(?:of|on|for|by) [a-z]+(?: [a-z]+){0,2}, [a-z]+(?: [a-z]+){0,2},? (?:and|or) [a-z]+/u;

const ABOUT_HOLDING =
  /^(?:do|does|did|has|have|is|are) (?:you|your (?:council|authority|organisation)|the (?:council|authority|organisation)|it|there)\b.{0,30}?\b(?:hold|held|record|recorded|keep|kept|collect|maintain|monitor|monitored)\b/;

function alternativesIn(text: string): string[] | null {
  const match = /\b([\p{L}'-]{3,})\s(?:or)\s([\p{L}'-]{3,})\s?\?/u.exec(text);
  return match?.[1] !== undefined && match[2] !== undefined && !/^(?:other|otherwise|not|any|both|more)$/iu.test(match[2])
    ? [match[1], match[2]]
    : null;
}

const FIGURES: ReadonlySet<AskedKind> = new Set(["number", "money", "percent", "date", "duration"]);
const HOW_OFTEN = /\bhow (?:often|frequently|regularly)\b/;

function work(question: Question): AskedFor {
  const lower = question.text.toLowerCase().replace(/’/g, "'").slice(0, 2_000);
  const bare = lower.replace(/^\s*[^?:]{0,60}:\s+(?=\p{L})/u, "").trim();
  const alternatives = alternativesIn(question.text);
  let kind: AskedKind = question.type === undefined ? "unknown" : (DECLARED[question.type] ?? "unknown");
  const declared = kind !== "unknown";
  if (!declared && question.choices !== undefined) kind = "choices";
  else if (!declared) kind = WORDINGS.find((row) => row.pattern.test(bare))?.kind ?? "unknown";
  const offered = question.choices === undefined ? offeredOptions(question.text) : null;
  // "How many fines were issued (on foot / by post / by camera)?" asks for figures.
  const isOffer = offered !== null && !offersYes(offered) && (!FIGURES.has(kind) || HOW_OFTEN.test(bare) || offersFigures(offered));
  const choices = question.choices ?? (isOffer ? offered : null);
  if (!declared && choices !== null) kind = "choices";
  else if (!declared && kind === "boolean" && alternatives !== null) kind = "text";
  return {
    kind,
    declared,
    compound: COMPOUND.test(bare),
    series: SERIES.test(bare),
    aboutHolding: kind === "boolean" && ABOUT_HOLDING.test(bare),
    choices,
    alternatives,
    words: contentWords(bare),
    lower: bare,
  };
}

/** Keyed by the question object: questionnaires are not changed after they are parsed. */
const known = new WeakMap<Question, AskedFor>();

/** What kind of value `question` asks for. */
export function askedFor(question: Question): AskedFor {
  let asked = known.get(question);
  if (asked === undefined) {
    asked = work(question);
    known.set(question, asked);
  }
  return asked;
}

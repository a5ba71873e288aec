/**
 * The words by which a sentence and a question speak of the same thing: stems, weighed by how few questions have them,
 * and words that stand for one another in what public authorities write ("spend": cost, bill, paid, came to).
 */
import type { QuestionIndex } from "../questions/question-index.js";
import { stem } from "../values/asked-for.js";

/** Each row: words that officers put for one another, cut to their stems when the table is read. */
const KINDRED: readonly (readonly [words: string, seen: string])[] = [
  ["spend spent spending cost costs costing expenditure outturn paid pay payment payments outlay bill budget came", "the annual spend: software licences came to £529,300"],
  ["population residents people inhabitants lived live", "population: some 61,900 people lived here"],
  ["geographical boundaries area size square kilometres hectares acres extends covers extent miles", "how large in terms of boundaries: it extends to 41 square kilometres"],
  ["uptake take-up takeup registered signed enrolled adoption", "the uptake of the portal: 44% of households have registered with it"],
  ["name title called known titled named", "the official name: the Council's formal title is"],
  ["payroll wages salaries paybill staffing pay bill", "payroll of employees: the pay bill was"],
  ["employees staff employed workforce workers officers fte headcount posts", "how many employees: 212 staff"],
  ["interact exchange exchanges interface interfaces integrated linked talk share connected", "interact with another system: exchange data with"],
  ["stand-alone standalone alone isolated separate", "stand-alone systems: forty-five of these stand alone"],
  ["centred centered organised based arranged built structured keyed", "centred around properties: organised by property"],
  ["systems system applications databases software packages programs", "information systems: 49 applications"],
  ["challenges obstacles difficulties problems barriers hurdles issues", "the main obstacles: the difficulties were"],
  ["reasons reason because want lack owing due", "the reasons for not proceeding: for want of funding"],
  ["proceeding proceed further pursued dropped forward progressed", "reasons for not proceeding: was not taken further"],
  ["considered consideration looked thought explored discussed", "has it been considered: the idea was looked at in 2014"],
  ["abandoned stopped cancelled halted scrapped failure failed", "the failure of the project: it was halted"],
  ["implementation implement implemented project installation rollout installing", "how long did the implementation take: the project had taken 11 months"],
  ["outside elsewhere other", "placed outside the borough: in other boroughs"],
  ["companies suppliers firms contractors landlords providers supplier contractor firm company", "which companies were paid: payments to suppliers"],
  ["closed shut closure closures", "how many have closed: nine have shut"],
  ["volunteers community", "run by volunteers: in the hands of community groups"],
  ["complaints complained complaint grievances", "how many complaints were received"],
  ["felled removed cut down taken", "how many trees were felled: 119 were taken down"],
  ["children pupils young youngsters", "how many children: 412 pupils"],
  ["vehicles cars vans fleet", "how many vehicles: 212 cars and vans"],
  ["fines penalties fined notices tickets pcns", "how many fines: 41 penalty notices"],
  ["income revenue receipts raised took takings collected", "what income: we took £6,318 in coins"],
  ["average mean typical typically", "the average time: typically"],
  ["toilets loos conveniences lavatories", "public toilets: loos"],
  ["households families homes", "how many households: 44 families"],
  ["pay pays paying contribute contributes contribution contributing", "how many pay towards it: 803 of them contribute"],
  ["owed outstanding unpaid arrears debt", "how much is owed: £3.3m is outstanding"],
  ["court prosecuted prosecution prosecutions proceedings summons", "how many prosecutions: taken to court"],
  ["transferred handed passed went", "transferred to parish councils: nine went to the parishes"],
  ["current currently present now presently left", "how many at present: five are left"],
  ["contract agreement arrangement contracts", "when does the contract end"],
  ["end ends expire expires expiry runs ended finish finishes", "when does it end: it runs until 2026"],
  ["start started began begin commenced commencement launched", "when did it start: it was launched in"],
  ["received receive came got had handled", "how many requests were received: we had 61"],
  ["refused rejected declined turned", "how many were refused: turned down"],
  ["granted approved allowed agreed", "how many were granted: 31 were approved"],
]; // biome-ignore format: one row a line

/** Little words, and what every question and letter of this kind has: they tell no subject from another. */
const LITTLE = new Set(
  (
    "a about above across after all also am an and any are as at be because been before being below between both but by can could council councils authority authorities " +
    "date did do does doing during each either else etc every for from give given had has have having he her here hers him his how if in into is it its just many may me might " +
    "more most much must my nor not number numbers of off on only onto or our ours over per please provide same shall she should since so some such than that the their " +
    "theirs them then there these they this those through to too total under until up us very was we well were what when where whether which while who whom whose why will with " +
    "within without would year years yet you your yours information request requested question questions state say tell ever been one two three four five six seven eight nine"
  ).split(" "),
);
const WORD = /[\p{L}\p{N}]+/gu;

/** Plural and common endings off; "licence" and "license" are one, "company" and "companies" too. */
function rootOf(word: string): string {
  const root = stem(word);
  return root.length < 5 ? root : root.replace(/(?:y|i)$/, "").replace(/c$/, "s");
}

/** "more than ten years", "over a decade", "six weeks": one word each. */
const SPANS = /\b(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[- ](year|month|week|day|hour|decade)s?\b/g;
const SPELLED: ReadonlyMap<string, string> = new Map(
  "a:1 an:1 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 twelve:12".split(" ").map((pair) => {
    const [word = "", digits = ""] = pair.split(":");
    return [word, digits];
  }),
);

/** The stems of a text that tell what it speaks of; "B&B", "take-up" and "residents'" are one word each. */
export function topicWords(text: string): Set<string> {
  const joined = text
    .toLowerCase()
    .replace(/\bb\s?&\s?b\b/g, "bed breakfast")
    .replace(/(\p{L})['’]s?(?![\p{L}])/gu, "$1")
    .replace(/\b(take|stand|go)[- ](up|alone)\b/g, "$1$2");
  const words = new Set<string>();
  const rest = joined.replace(SPANS, (_, count: string, unit: string) => {
    const number = SPELLED.get(count) ?? count;
    words.add(unit === "decade" ? "10year" : `${number}${unit}`);
    return " ";
  });
  for (const match of rest.matchAll(WORD)) if (match[0].length > 1 && !LITTLE.has(match[0])) words.add(rootOf(match[0]));
  return words;
}

const rowsOf = new Map<string, number[]>();
KINDRED.forEach(([words], row) => {
  for (const root of topicWords(words)) rowsOf.set(root, [...(rowsOf.get(root) ?? []), row]);
});

/** The rows of kindred words that a stem stands in. */
export const kindredOf = (root: string): readonly number[] => rowsOf.get(root) ?? NONE;
const NONE: readonly number[] = [];

/** What one question speaks of: its stems with their weights, those of the heading over it, and of its choices. */
export interface Topic {
  readonly order: number;
  readonly words: ReadonlyMap<string, number>;
  readonly total: number;
  /** Stems that may show in the answer too: the parent question's, the choices'. */
  readonly beside: ReadonlySet<string>;
  /** Stems to the letters that stand for them ("relationship": "crm"). */
  readonly short: ReadonlyMap<string, string>;
}

const IN_BRACKETS = 0.3;
/** "on 30 September 2023": officers say "on the date you give". */
const DATED = /^(?:\d+|januar|februar|march|april|june?|jul|july|august|september|october|november|december)$/;
const DATED_WEIGHT = 0.35;
/** "Customer Relationship Management (CRM)": the letters stand for the words. */
const ACRONYM = /((?:\p{L}+[ -]){1,6})\((\p{Lu}{2,6})s?\)/gu;

/** "Empty Dwelling Management Orders": officers write EDMO, though the question does not. */
const CAPITALS = /(?:\p{Lu}\p{Ll}+[ -]){2,5}\p{Lu}\p{Ll}+/gu;

/** Words of the question that a shorter name stands for, and that name. */
function acronymsIn(text: string): Map<string, string> {
  const short = new Map<string, string>();
  for (const match of text.matchAll(ACRONYM)) {
    const letters = (match[2] ?? "").toLowerCase();
    const words = (match[1] ?? "").trim().split(/[ -]/).slice(-letters.length);
    if (words.map((word) => word.charAt(0).toLowerCase()).join("") !== letters) continue;
    for (const root of topicWords(words.join(" "))) short.set(root, rootOf(letters));
  }
  for (const [name] of text.matchAll(CAPITALS)) {
    const letters = name.split(/[ -]/).map((word) => word.charAt(0).toLowerCase());
    for (const root of topicWords(name)) if (!short.has(root)) short.set(root, rootOf(letters.join("")));
  }
  return short;
}
const BRACKETS = /\([^()]*\)/g;

/** The topics of all questions, and where each stem and kindred row is asked for. */
export interface Topics {
  readonly of: readonly Topic[];
  readonly askedBy: ReadonlyMap<string, readonly number[]>;
  readonly kindred: ReadonlyMap<number, readonly number[]>;
}

function build(index: QuestionIndex): Topics {
  const outside = index.questions.map(({ question }) => topicWords(question.text.replace(BRACKETS, " ")));
  const inside = index.questions.map(({ question }) => topicWords((question.text.match(BRACKETS) ?? []).join(" ")));
  const frequency = new Map<string, number>();
  for (const words of outside) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const count = index.questions.filter(({ question }) => !question.group).length;
  const weightOf = (word: string): number =>
    (0.5 + Math.log((count + 1) / (frequency.get(word) ?? 1)) / 2) * (DATED.test(word) ? DATED_WEIGHT : 1);
  const askedBy = new Map<string, number[]>();
  const kindred = new Map<number, number[]>();
  const add = <K>(map: Map<K, number[]>, key: K, order: number): void => {
    const known = map.get(key);
    if (!known) map.set(key, [order]);
    else if (known[known.length - 1] !== order) known.push(order);
  };
  const of = index.questions.map(({ question, order }): Topic => {
    const words = new Map<string, number>();
    let total = 0;
    for (const word of outside[order] ?? []) {
      words.set(word, weightOf(word));
      total += weightOf(word);
    }
    for (const word of inside[order] ?? []) if (!words.has(word)) words.set(word, weightOf(word) * IN_BRACKETS);
    const parent = question.parent === undefined ? undefined : index.byId.get(question.parent.toLowerCase());
    const beside = new Set([...(parent ? (outside[parent.order] ?? []) : []), ...topicWords((question.choices ?? []).join(" "))]);
    if (!question.group)
      for (const word of words.keys()) {
        add(askedBy, word, order);
        for (const row of kindredOf(word)) add(kindred, row, order);
      }
    const short = acronymsIn(question.text);
    if (!question.group) for (const letters of short.values()) add(askedBy, letters, order);
    return { order, words, total, beside, short };
  });
  return { of, askedBy, kindred };
}

const built = new WeakMap<QuestionIndex, Topics>();
/** Worked out once for a questionnaire. */
export function topicsOf(index: QuestionIndex): Topics {
  let topics = built.get(index);
  if (topics === undefined) {
    topics = build(index);
    built.set(index, topics);
  }
  return topics;
}

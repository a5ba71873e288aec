/** Made-up answers to questions of each kind, with the value that a person would enter in the table. */
import type { AnswerValue } from "../../src/reading/answer.js";
import type { Random } from "./random.js";
import type { Topic } from "./themes/theme.js";

export interface Said {
  readonly lines: readonly string[];
  /** Absent where people would differ. */
  readonly value?: AnswerValue;
  /** For a yes/no question. */
  readonly yes?: boolean;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const commas = (n: number): string => n.toString().replace(/\B(?=(\d{3})+(?!\d))/g, ",");
const two = (n: number): string => String(n).padStart(2, "0");
/** Small and large figures are about equally frequent. */
export function figure(random: Random, low: number, high: number): number {
  return Math.round(low * (high / low) ** random.next());
}
const written = (random: Random, n: number): string => (random.chance(0.85) ? commas(n) : String(n));

const WORDS = ["Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"] as const;

function countSaid(random: Random, topic: Topic & { kind: "count" }): Said {
  const { thing } = topic;
  if (thing === "FTE" && random.chance(0.5)) {
    const n = random.int(2, 40) / 2;
    return random.pick([
      { lines: [`${n} FTE`], value: n },
      { lines: [`${n}`], value: n },
    ]);
  }
  const n = figure(random, topic.low, topic.high);
  const s = written(random, n);
  return random.weighted<() => Said>([
    [() => ({ lines: [s], value: n }), 14],
    [() => ({ lines: [`${s} ${thing}`], value: n }), 4],
    [() => ({ lines: [`There are currently ${s} ${thing}.`], value: n }), 2],
    [() => ({ lines: [`${s} as at 31 March 2024`], value: n }), 2],
    [() => ({ lines: [`${random.pick(["Approximately", "c.", "Around", "About"])} ${s}`], value: { number: n, approx: true } }), 2],
    [() => ({ lines: [`${s} (estimate)`], value: { number: n, approx: true } }), 1],
    [() => ({ lines: [`${s}, of which ${Math.floor(n / 4)} are shared with a partner`], value: n }), 2],
    [
      () => ({ lines: [`${s} (${commas(n - Math.floor(n / 3))} in the north and ${commas(Math.floor(n / 3))} in the south)`], value: n }),
      2,
    ],
    [() => ({ lines: [random.pick(["<5", "Fewer than 5", "Less than five", "<5"])], value: { lt: 5 } }), 1.5],
    [() => ({ lines: [random.pick(["None", "Nil", "Zero", "0", "None."])], value: 0 }), 2],
    [
      () => {
        const small = random.int(1, 12);
        return { lines: [WORDS[small] ?? "One"], value: small };
      },
      1,
    ],
    [() => ({ lines: [`Between ${n} and ${n + 10}`], value: { min: n, max: n + 10 } }), 0.7],
    [() => ({ lines: [`More than ${s}`], value: { gt: n } }), 0.7],
    [
      () => ({
        lines: [`${s}. This is the number on our system on the day we looked and it may include a few that were entered twice.`],
        value: n,
      }),
      2,
    ],
    [() => ({ lines: [`The total is ${s}.`], value: n }), 1],
    // Two figures and no total: no single value.
    [() => ({ lines: [`${s} owned, ${random.int(2, 20)} leased`] }), 0.7],
    [() => ({ lines: [`Our records show ${s} ${thing} for the period.`], value: n }), 1],
    [() => ({ lines: [`${s}*`, "* includes those still open at the year end"], value: n }), 0.4],
  ])();
}

function moneySaid(random: Random, topic: Topic & { kind: "money" }): Said {
  const pounds = figure(random, topic.low, topic.high);
  const gbp = (amount: number, approx = false): AnswerValue => ({ amount, currency: "GBP", ...(approx ? { approx: true as const } : {}) });
  const pence = random.int(1, 99);
  const exact = `£${commas(pounds)}.${two(pence)}`;
  const exactValue = Math.round(pounds * 100 + pence) / 100;
  const forms: [() => Said, number][] = [
    [() => ({ lines: [exact], value: gbp(exactValue) }), 6],
    [() => ({ lines: [`£${commas(pounds)}`], value: gbp(pounds) }), 6],
    [() => ({ lines: [`£${commas(pounds)} (excluding VAT)`], value: gbp(pounds) }), 2],
    [() => ({ lines: [`Including all fees and expenses, ${exact}`], value: gbp(exactValue) }), 1],
    [() => ({ lines: [`GBP ${commas(pounds)} in total`], value: gbp(pounds) }), 1],
    [() => ({ lines: [`The cost was £${commas(pounds)}, which is met from the general fund.`], value: gbp(pounds) }), 2],
  ];
  if (pounds >= 10_000 && pounds < 1_000_000) {
    const k = Math.round(pounds / 1000);
    forms.push([() => ({ lines: [random.pick([`£${k}k`, `£${k}K`])], value: gbp(k * 1000) }), 1]);
  }
  if (pounds >= 1_000_000) {
    const m = Math.round(pounds / 10_000) / 100;
    forms.push([() => ({ lines: [random.pick([`£${m}m`, `£${m} million`, `£${m}m (gross)`])], value: gbp(Math.round(m * 1_000_000)) }), 4]);
    forms.push([() => ({ lines: [`Approximately £${m} million`], value: gbp(Math.round(m * 1_000_000), true) }), 1]);
  }
  return random.weighted(forms)();
}

function percentSaid(random: Random, topic: Topic & { kind: "percent" }): Said {
  const p = random.chance(0.5) ? random.int(1, 99) : random.int(10, 990) / 10;
  return random.weighted<() => Said>([
    [() => ({ lines: [`${p}%`], value: { percent: p } }), 8],
    [() => ({ lines: [`${p}% ${topic.of}`], value: { percent: p } }), 2],
    [() => ({ lines: [`${p} per cent`], value: { percent: p } }), 1],
    [() => ({ lines: [`Approximately ${p}%`], value: { percent: p, approx: true } }), 1],
    [() => ({ lines: [`${p}% at the end of March 2024, up from ${Math.floor(p / 2)}% two years before`], value: { percent: p } }), 1],
  ])();
}

function dateSaid(random: Random): Said {
  const year = random.int(2003, 2029);
  const month = random.int(1, 12);
  const day = random.int(1, 28);
  const name = MONTHS[month - 1] ?? "May";
  return random.weighted<() => Said>([
    [() => ({ lines: [`${name} ${year}`], value: `${year}-${two(month)}` }), 5],
    [() => ({ lines: [`${day} ${name} ${year}`], value: `${year}-${two(month)}-${two(day)}` }), 4],
    [() => ({ lines: [`${two(day)}/${two(month)}/${year}`], value: `${year}-${two(month)}-${two(day)}` }), 2],
    [() => ({ lines: [`${two(day)}.${two(month)}.${year}`], value: `${year}-${two(month)}-${two(day)}` }), 1],
    [() => ({ lines: [`${year}`], value: `${year}` }), 2],
    [() => ({ lines: [`Qtr ${random.int(1, 4)}, ${year}-${two((year + 1) % 100)}`] }), 0.7],
    [
      () => ({
        lines: [
          `${day}${day % 10 === 1 && day !== 11 ? "st" : day % 10 === 2 && day !== 12 ? "nd" : day % 10 === 3 && day !== 13 ? "rd" : "th"} ${name} ${year}`,
        ],
        value: `${year}-${two(month)}-${two(day)}`,
      }),
      1,
    ],
    [() => ({ lines: [`It was ${name} ${year}.`], value: `${year}-${two(month)}` }), 1],
    [() => ({ lines: [`${name} ${year}, with an option to extend by two years`], value: `${year}-${two(month)}` }), 1],
  ])();
}

const ISO_UNIT = { hours: "TH", days: "D", weeks: "W", months: "M", years: "Y" } as const;

function durationSaid(random: Random, topic: Topic & { kind: "duration" }): Said {
  const n = random.int(2, topic.unit === "years" ? 10 : 30);
  const iso = (amount: number): string => {
    const unit = ISO_UNIT[topic.unit];
    return unit.startsWith("T") ? `PT${amount}${unit.slice(1)}` : `P${amount}${unit}`;
  };
  const approx = (amount: number): AnswerValue => ({ duration: iso(amount), approx: true });
  return random.weighted<() => Said>([
    [() => ({ lines: [`${n} ${topic.unit}`], value: { duration: iso(n) } }), 6],
    [() => ({ lines: [`About ${n} ${topic.unit}`], value: approx(n) }), 1],
    [() => ({ lines: [`${n} ${topic.unit} on average`], value: { duration: iso(n) } }), 1],
    [() => ({ lines: [`No more than ${n} ${topic.unit}`] }), 0.7],
    [() => ({ lines: [`The average is ${n} ${topic.unit}.`], value: { duration: iso(n) } }), 1],
    [
      () => {
        const small = Math.min(n, 12);
        return { lines: [`${WORDS[small] ?? "Two"} ${topic.unit}`], value: { duration: iso(small) } };
      },
      1,
    ],
    [() => ({ lines: [`It varies a good deal, but ${n} ${topic.unit} is usual.`] }), 1],
  ])();
}

function yesNoSaid(random: Random, topic: Topic & { kind: "yesNo" }): Said {
  const yes = random.chance(0.6);
  const word = yes ? "Yes" : "No";
  const why = random.pick(yes ? topic.yes : topic.no);
  const line = random.weighted([
    [word, 8],
    [`${word}.`, 2],
    [`${word} - ${why}`, 2],
    [`${word}, ${why}`, 3],
    [`${word} (${why})`, 1],
    [`${word}. ${why.charAt(0).toUpperCase()}${why.slice(1)}.`, 2],
  ]);
  return { lines: [line], value: yes, yes };
}

function seriesSaid(random: Random, topic: Topic & { kind: "series" }): Said {
  const first = random.int(2017, 2020);
  const financial = random.chance(0.6);
  const years = [0, 1, 2, 3].map((at) => (financial ? `${first + at}/${two((first + at + 1) % 100)}` : String(first + at)));
  const amounts = years.map(() => {
    const n = figure(random, topic.low, topic.high);
    return topic.of === "money" ? `£${commas(n)}` : commas(n);
  });
  const numerals = ["i", "ii", "iii", "iv"];
  const joins: readonly ((year: string, amount: string, at: number) => string)[] = [
    (year, amount) => `${year} = ${amount}`,
    (year, amount) => `${year}: ${amount}`,
    (year, amount) => `${year} - ${amount}`,
    (year, amount, at) => `${"abcd".charAt(at)}) ${year}: ${amount}`,
    (year, amount, at) => `(${numerals[at] ?? "i"}) ${year} - ${amount}`,
    (year, amount) => `${year} ${amount}`,
  ];
  const join = random.pick(joins);
  const lines = years.map((year, at) => join(year, amounts[at] ?? "0", at));
  return random.chance(0.2) ? { lines: [lines.join("; ")] } : { lines };
}

function choicesSaid(random: Random, topic: Topic & { kind: "choices" }, options: readonly string[]): Said {
  // "Something else (say what)" needs more words, and "None of these" goes with no other.
  const plain = options.filter((option) => !option.includes("(") && !option.startsWith("None"));
  const chosen = random.some(plain, topic.several ? random.int(1, Math.min(3, plain.length)) : 1);
  const value = { choices: chosen };
  if (chosen.length === 1) return { lines: chosen, value };
  return random.weighted<() => Said>([
    [() => ({ lines: [chosen.join("; ")], value }), 3],
    [() => ({ lines: chosen, value }), 2],
    [() => ({ lines: chosen.map((option) => `- ${option}`), value }), 2],
    [
      () => ({
        lines: [chosen.map((option, at) => (at === 0 ? option : option.charAt(0).toLowerCase() + option.slice(1))).join(", ")],
        value,
      }),
      1,
    ],
  ])();
}

/** An answer which gives all that was asked. */
export function saidTo(random: Random, topic: Topic, lists: Readonly<Record<string, readonly string[]>>): Said {
  switch (topic.kind) {
    case "count":
      return countSaid(random, topic);
    case "money":
      return moneySaid(random, topic);
    case "percent":
      return percentSaid(random, topic);
    case "date":
      return dateSaid(random);
    case "duration":
      return durationSaid(random, topic);
    case "yesNo":
      return yesNoSaid(random, topic);
    case "series":
      return seriesSaid(random, topic);
    case "choices":
      return choicesSaid(random, topic, lists[topic.list] ?? []);
    case "text": {
      const answer = random.pick(topic.answers);
      return { lines: typeof answer === "string" ? [answer] : answer };
    }
    case "group":
      return { lines: [] };
  }
}

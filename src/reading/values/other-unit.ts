/** What a figure of another kind than was asked for is worth. */
import type { AskedFor, AskedKind } from "./asked-for.js";
import type { Quantity } from "./quantities.js";
import { valueOf } from "./quantity-value.js";
import { isBare, say, type ValueReading } from "./value-reading.js";

/** What each kind of figure is called in reasons. */
export const NAMES: Readonly<Record<Quantity["kind"], string>> = {
  number: "a plain number", money: "an amount of money", percent: "a percentage", duration: "a length of time", measure: "a measure", year: "a year",
}; // biome-ignore format: six names
const ASKED: Readonly<Partial<Record<AskedKind, string>>> = {
  number: "a number",
  money: "an amount",
  percent: "a percentage",
  duration: "a length of time",
  date: "a date",
};

const ATTACHED = /\b(?:attached|enclosed|attachment|annex|appendix|(?:see|in) (?:the )?(?:table|spreadsheet|sheet|tab))\b/;

const COUNTED_UNITS: Readonly<Record<string, string>> = { day: "D", week: "W", month: "M", year: "Y", hour: "h", minute: "m" };

const POUNDS = /\bpounds?\b|£|\bgbp\b/;
/** "per hour", "+ VAT": what a price is for. */
export const RATE_BEHIND =
  /^\s?(?:(?:\+|plus|ex\.?|excl?\.?|excluding|inc\.?|incl?\.?|including)\s?(?:of )?vat\b,?\s?)?(?:(?:per|an?|each|every|\/)\s?[a-z-]+\s?){0,3}[.)]?$/;

/** No figure of the kind asked for: one of another kind is given as the words say, and flagged. */
export function otherUnit(text: string, quantities: readonly Quantity[], kind: AskedKind, asked: AskedFor): ValueReading {
  const [only] = quantities;
  // "5 days a week" to "On how many days a week …?": the unit is in the question.
  const counted = kind === "number" ? /\bhow many (?:[a-z]+ )?(day|week|month|year|hour|minute)s\b/.exec(asked.lower)?.[1] : undefined;
  if (only?.kind === "duration" && quantities.length === 1 && counted !== undefined && only.unit === COUNTED_UNITS[counted])
    return say(valueOf(only), 0.9, "counts the units that the question names", kind);
  if (only === undefined && ATTACHED.test(text)) return say(null, 0.93, "what is asked for is attached", kind);
  if (only === undefined) return say(null, 0.9, `no figure in it, though ${ASKED[kind] ?? "one"} was asked for`, kind, "missing");
  if (quantities.length > 1) return say(null, 0.8, `figures, but none that is ${ASKED[kind] ?? "asked for"}`, kind);
  const bare = isBare(text, only.start, only.end);
  if (only.kind === "year") {
    return say(null, 0.85, "only a year", kind);
  }
  if (only.kind === "number" && bare) {
    if (kind === "money")
      return say(
        { amount: only.value, currency: "GBP", ...(only.approx ? { approx: true as const } : {}) },
        0.8,
        "an amount without a currency sign",
        kind,
      );
    return say(valueOf(only), 0.7, `${ASKED[kind] ?? "another kind"} was asked for, the answer is a plain number`, kind, "other_kind");
  }
  if (bare && (only.kind === "money" || only.kind === "percent"))
    return say(valueOf(only), 0.6, `${ASKED[kind] ?? "another kind"} was asked for, the answer is ${NAMES[only.kind]}`, kind, "other_kind");
  if (kind === "money" && only.kind === "number" && only.start <= 1 && (POUNDS.test(text) || RATE_BEHIND.test(text.slice(only.end))))
    return say({ amount: only.value, currency: "GBP" }, 0.8, "an amount without a currency sign", kind);
  return say(
    null,
    kind === "percent" && only.kind === "number" ? 0.87 : 0.75,
    `${ASKED[kind] ?? "another kind"} was asked for; the only figure is ${NAMES[only.kind]}`,
    kind,
    "other_kind",
  );
}

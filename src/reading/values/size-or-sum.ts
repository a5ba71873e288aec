/** The figure of an answer to a question whose words do not say that they ask for one: "How large is …?", "Compensation paid". */
import type { AskedFor } from "./asked-for.js";
import { type Picked, pickFigure } from "./pick-figure.js";
import type { Quantity } from "./quantities.js";

/** What follows a size and its unit only explains it. */
const EXPLAINED = /^(?:\s[a-z]+){0,3}(?:,|;|\s[-–])?\s(?:including|of which|excluding|not counting|with|as well as|plus)\s/;
const LOOKED_AT = 50;
const SIZE = /\b(?:how (?:large|big|long|far|wide|high|deep)|size|area|length|extent)\b/;
/** Asks what was paid without saying how much. */
const AMOUNT =
  /\b(?:paid|spent|costs?|spend|payments?|charged|compensation|raised|fees?|fines|received|backlogs?|budgets?|debts?|arrears|deficit|surplus|income|revenue|prices?|charges?|rents?|turnover|expenditure|savings?|grants?|outlay|takings|profit|losses)\b/;

/** "100%, rising to 150% from April": what is, and what will be. */
const CHANGES =
  /^(?: (?:at present|now|currently|today))?,?\s(?:and |but )?(?:will be |is |now |set )?(?:rising|going (?:up|down)|increasing|falling|reducing|dropping|which (?:will |is to )?(?:rise|increase|go|fall|drop)|to (?:rise|increase|go|fall|drop)|will (?:rise|increase|go|fall|drop)|(?:rises|increases|goes|falls|drops))\b/;

/** The figure with which the words begin where all that follows is what it changes to; null for others. */
export function beforeChange(text: string, [first, next]: readonly Quantity[], asked: AskedFor): Picked | null {
  if (first === undefined || next === undefined || first.start > 1 || first.kind !== next.kind || asked.series || asked.compound)
    return null;
  return CHANGES.test(text.slice(first.end, first.end + LOOKED_AT))
    ? { quantity: first, certainty: 0.86, why: "the figure now, and what it changes to" }
    : null;
}

/** The size that the answer begins with, or the amount that is said to be the total or is the only one; null when neither was asked. */
export function sizeOrSum(text: string, quantities: readonly Quantity[], asked: AskedFor): Picked | null {
  const [first] = quantities;
  if (first === undefined || asked.series) return null;
  const counts = first.start <= 1 && first.kind !== "year" && first.kind !== "duration" && !asked.compound;
  if (counts && quantities.length > 1 && SIZE.test(asked.lower) && EXPLAINED.test(text.slice(first.end, first.end + LOOKED_AT)))
    return { quantity: first, certainty: 0.85, why: "the figure that the others only explain" };
  if (!AMOUNT.test(asked.lower)) return null;
  const amounts = quantities.filter(({ kind }) => kind === "money");
  const sum = pickFigure(text, amounts, asked);
  const told = sum?.stands === "total" || (amounts.length === 1 && (sum?.stands === "first" || sum?.stands === "joint"));
  return sum && told ? { ...sum, certainty: Math.min(sum.certainty, 0.86) } : null;
}

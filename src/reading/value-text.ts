import type { AnswerValue } from "./answer.js";

const POUNDS = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

/** A typed value as a person writes it: `£3,220,622.23`, `about 35%`, `fewer than 5`, `Yes`. Empty for none. */
export function valueText(value: AnswerValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (typeof value === "number") return POUNDS.format(value);
  if (typeof value === "string") return value;
  const about = "approx" in value && value.approx === true ? "about " : "";
  if ("amount" in value) return `${about}${value.currency === "GBP" ? "£" : `${value.currency} `}${POUNDS.format(value.amount)}`;
  if ("percent" in value) return `${about}${POUNDS.format(value.percent)}%`;
  if ("number" in value) return `${about}${POUNDS.format(value.number)}`;
  if ("duration" in value) return `${about}${value.duration}`;
  if ("choices" in value) return value.choices.join("; ");
  if ("lt" in value) return `fewer than ${POUNDS.format(value.lt)}`;
  if ("gt" in value) return `more than ${POUNDS.format(value.gt)}`;
  return `${POUNDS.format(value.min)} to ${POUNDS.format(value.max)}`;
}

/** The value of a figure as an answer gives it. */
import type { AnswerValue } from "../answer.js";
import type { Quantity } from "./quantities.js";

/** A quantity as the contract writes it. */
export function valueOf(quantity: Quantity): AnswerValue {
  const { kind, value, upTo, bound, approx } = quantity;
  if (upTo !== null) return { min: value, max: upTo };
  if (bound === "lt") return { lt: value };
  if (bound === "gt") return { gt: value };
  const loose = approx || bound !== null;
  if (kind === "money") return { amount: value, currency: quantity.currency ?? "GBP", ...(loose ? { approx: true as const } : {}) };
  if (kind === "percent") return { percent: value, ...(loose ? { approx: true as const } : {}) };
  return loose ? { number: value, approx: true } : value;
}

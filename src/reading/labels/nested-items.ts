/**
 * Items of a list that stand in an item without words of its own: the "a." of an empty "2." is 2a, and where our question 2
 * has no parts, the whole list is its answer.
 */
import type { ListItem } from "../../document/document.js";
import type { QuestionIndex } from "../questions/question-index.js";
import { type Label, parseLabel } from "./label.js";
import { numberingIndex } from "./numbering.js";

/** Longer lists are no parts of a question. */
const MOST_PARTS = 8;
const SMALL_A = 0x61;

/** The label that the marker of an item is, with the number of the empty item above; `own` is what its own marker says, null for a bullet. */
export function withEmptyAbove(index: QuestionIndex, item: ListItem, own: Label | null): Label | null {
  if (item.under === undefined) return own;
  const outer = parseLabel(item.under, 0, item.under.length, index.highestNumber);
  const number = outer?.parts[0]?.number ?? null;
  if (outer === null || number === null) return own;
  const names = numberingIndex(index, "ours");
  const sub = item.ordinal >= 1 && item.ordinal <= MOST_PARTS ? String.fromCharCode(SMALL_A + item.ordinal - 1) : "";
  if (own !== null && sub !== "" && names.orders(number, sub).length > 0)
    return { ...own, parts: [{ number, sub }], letterNumber: null, roman: null };
  if (names.orders(number, "").length === 0) return own;
  return item.ordinal === 1 ? outer : null;
}

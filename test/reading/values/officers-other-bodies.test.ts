/** Officers of trusts, forces and colleges, and officers in a hurry: nothing held, a yes or no behind its reason, figures with what is left out. Every row was labelled before it was read. */
import { type Asked, readRows } from "./officers-rows.js";

const ASKED: readonly Asked[] = [
  {
    question: "How many lockers are there in the changing rooms?",
    rows: [
      ["The Trust does not hold a figure", "not_held", null],
      ["The College does not have a figure for this.", "not_held", null],
      ["The Health Board does not collect it.", "not_held", null],
      ["no idea on the second", "not_held", null],
      ["Sorry, haven't a clue", "not_held", null],
      ["The old county's files didn't come to us", "not_held", null],
      ["We never inherited the records", "not_held", null],
      ["Neither is counted.", "not_held", null],
      ["94, not counting 61 in the gym", "answered", 94],
      ["94 aside from 61 that are broken", "answered", 94],
      ["skip, not relevant to us", "not_applicable", null],
      ["Not aplicable", "not_applicable", null],
      ["I will have to ask Leisure for this one and will let you have it next week", "no_reply", null],
    ],
  },
  {
    question: "Are the lockers free?",
    rows: [
      ["We've no budget for that, so no", "answered", false],
      ["It was looked at in 2019 but no.", "answered", false],
      ["Only at the lido, so yes", "answered", true],
      ["That's a yes", "answered", true],
      ["It's a no from us", "answered", false],
    ],
  },
];

readRows(ASKED);

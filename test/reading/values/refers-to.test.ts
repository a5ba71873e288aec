/** Which question an answer points to. Rows: [words, own question, target, why]. */
import { describe, expect, test } from "@jest/globals";
import { bareLabel, refersTo, resolveLabel } from "../../../src/reading/values/refers-to.js";
import { IDS } from "./asked.js";

const TO: readonly (readonly [words: string, own: string, target: string | null, why: string])[] = [
  ["See 4c", "Q9", "Q4c", "short"],
  ["see Q4c", "Q9", "Q4c", "with Q"],
  ["See question 4(c)", "Q9", "Q4c", "in brackets"],
  ["Please see response to Q1)", "Q9", "Q1", "a bracket after"],
  ["As 3a", "Q3b", "Q3a", "as"],
  ["As Question 3 above", "Q9", "Q3", "as question"],
  ["Same as answer to 3a below", "Q2", "Q3a", "forward"],
  ["This is a repeat of Q4c so please refer to that response", "Q9", "Q4c", "a repeat"],
  ["Please see the response to question 1.", "Q9", "Q1", "in full"],
  ["Q2 response", "Q9", "Q2", "the label first"],
  ["Answered in question 5", "Q9", "Q5", "answered in"],
  ["Included in our answer to Q7 above", "Q9", "Q7", "included in"],
  ["This is not held separately from 4b.", "Q4c", "Q4b", "separately from"],
  ["As per Q.2", "Q9", "Q2", "a dot"],
  ["Yes, see 4.", "Q9", "Q4", "beside its own answer"],
  ["Refer to no. 6", "Q9", "Q6", "no."],
  ["See 5 - the audit is attached.", "Q9", "Q5", "beside its own answer"],
  ["gweler cwestiwn 3", "Q9", "Q3", "Welsh"],
  ["(see Q12)", "Q9", "Q12", "two digits"],
  ["I refer you to the reply to question 2 of your earlier request, F0007405", "Q9", null, "another request"],
  ["See page 5", "Q9", null, "a page"],
  ["See table 1 at the end", "Q9", null, "a table"],
  ["See section 4 of the attached report", "Q9", null, "a section of a report"],
  ["See question 4 of the attached survey", "Q9", null, "a question of another document"],
  ["As at 4 May", "Q9", null, "a date"],
  ["As 4 officers left", "Q9", null, "a count"],
  ["See 99", "Q9", null, "no such question"],
  ["See 9", "Q9", null, "itself"],
  ["see 4.2 million", "Q9", null, "a number"],
  ["Case Desk 4", "Q9", null, "a name"],
  ["from 2 to 5 days", "Q9", null, "a range"],
  ["Q3 2025", "Q9", null, "a quarter"],
  ["Due in Q2 of 2026", "Q9", null, "a quarter"],
  ["See the figures for Q1 and Q2 2024/25", "Q9", null, "two quarters"],
  ["Work will begin in Q4 25/26", "Q9", null, "a quarter of a financial year"],
  ["See A4", "Q9", "Q4", "the answer's own label"],
  ["As A3b above", "Q9", "Q3b", "the answer's own label with a letter"],
  ["Gweler C4c / See Q4c", "Q9", "Q4c", "in two languages"],
  ["The same three as in question two", "Q9", "Q2", "the number in words"],
  ["Please see our answer to question eleven", "Q9", "Q11", "the number in words"],
  ["See 2)", "Q9", "Q2", "half a bracket"],
  ["There are two questions of the panel's own", "Q9", null, "counts questions"],
];

/** Rows: [label, own question, target, why] in a questionnaire whose sections restart at 1. */
const SECTIONS: readonly (readonly [label: string, own: string, target: string | null, why: string])[] = [
  ["3", "A4", "A3", "the same section"],
  ["3", "B2", "B3", "the same section"],
  ["3", "B3", "A3", "not itself"],
  ["A3", "B3", "A3", "named in full"],
  ["b1", "A2", "B1", "lower case"],
  ["7", "B1", "A7", "only one section has it"],
  ["8", "A1", null, "none has it"],
];

describe("references to our questions", () => {
  test.each(TO)("%s (from %s) -> %s", (words, own, target) => {
    expect(refersTo(words, own, IDS).refersTo).toBe(target);
  });

  test.each([
    "As above",
    "See above.",
    "ditto",
    "Ditto.",
    "as above, same team",
    "Please refer to the previous answer",
    "Same as above",
    '"',
    "Published by ONS - as above.",
    "Gweler uchod",
    "As previously stated",
  ])("%s points back", (words) => {
    expect(refersTo(words, "Q9", IDS)).toMatchObject({ refersTo: null, refersBack: "previous" });
  });

  test.each(["The figures are above average", "See below", "See attached", "As before 2019 no charge was made", "12 above target"])(
    "%s does not point back",
    (words) => {
      expect(refersTo(words, "Q9", IDS).refersBack).toBeNull();
    },
  );

  test.each(SECTIONS)("%s seen from %s is %s where sections restart", (label, own, target) => {
    expect(resolveLabel(label, own, ["A1", "A2", "A3", "A4", "A7", "B1", "B2", "B3"])).toBe(target);
  });

  test("labels compare without their dress", () => {
    expect(["Q4(c)", "4c", "4 c", "question 4c", "q.4c"].map(bareLabel)).toEqual(["4c", "4c", "4c", "4c", "4c"]);
  });
});

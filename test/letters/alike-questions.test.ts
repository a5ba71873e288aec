import { describe, expect, test } from "@jest/globals";
import { isAlike, isAnsweredBy } from "../../src/letters/alike-questions.js";

describe("do two councils ask the same back", () => {
  test.each<readonly [string, string, boolean, string]>([
    ["Do you mean trees in parks too?", "Please could you confirm if you mean trees in parks?", true, "other words around the same"],
    ["Which financial year does this cover?", "Can you clarify what financial year is covered?", true, "endings differ"],
    ["Are schools to be counted?", "Should we count each school?", true, "another sentence, the same words that matter"],
    ["Which financial year does this cover?", "Which wards does this cover?", false, "one shared word is not enough"],
    ["Do you mean employees or contractors?", "Do you mean trees or hedges?", false, "nothing shared but the frame"],
    ["What do you mean by Q4?", "What do you mean by Q7?", false, "other questions are meant"],
    [
      "By 'system' in Q4, do you mean servers?",
      "By 'system' in Question 4 do you mean servers?",
      true,
      "the same question under another label",
    ],
    ["Beth yw ystyr system?", "BETH YW YSTYR SYSTEM", true, "Welsh, case and punctuation aside"],
    ["?", "?", false, "no words at all tell nothing"],
  ])("%j and %j: %s (%s)", (a, b, expected) => {
    expect(isAlike(a, b)).toBe(expected);
    expect(isAlike(b, a)).toBe(expected);
  });

  test("an answer to two questions answers one of them, not the other way round", () => {
    const year = "Which financial year does this cover?";
    const parks = "Do you mean trees in parks?";
    expect(isAnsweredBy([parks], [year, parks])).toBe(true);
    expect(isAnsweredBy([year, parks], [parks])).toBe(false);
    expect(isAnsweredBy([], [parks])).toBe(false);
  });
});

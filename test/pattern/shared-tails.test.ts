import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { withSharedTails } from "../../src/pattern/shared-tails.js";
import { NOT_HELD } from "../../src/reading/values/wordings-not-held.js";

const LONG = " and then whatever else stands behind it in the sentence";

describe("where the ways come together", () => {
  test.each([
    [`(?:the )?council${LONG}`, `(?:the )?(?=)council${LONG}`, "behind an optional word"],
    [`(?:we|they) do${LONG}`, `(?:we|they)(?=) do${LONG}`, "behind a choice"],
    [`(?:[a-z]+ ){0,2}x${LONG}`, `(?:[a-z]+ ){0,2}(?=)x${LONG}`, "behind a repeated group, its quantifier with it"],
    [`(a|b)?? c${LONG}`, `(a|b)??(?=) c${LONG}`, "a lazy quantifier stays whole"],
    [`(?:only one)${LONG}`, `(?:only one)${LONG}`, "not behind a group that offers no choice"],
    [`(?!not|never)x${LONG}`, `(?!not|never)x${LONG}`, "not behind a look-around"],
    [`[)(|]+\\)\\(${LONG}`, `[)(|]+\\)\\(${LONG}`, "brackets in a class or behind a backslash are no groups"],
    [`${LONG} (?:a|b)`, `${LONG} (?:a|b)`, "nothing stands behind the last group"],
    ["(?:a|b)c", "(?:a|b)c", "a short pattern stays as it is"],
  ])("%s: %s", (source, made) => {
    const pattern = withSharedTails(new RegExp(source, "gi"));
    expect(pattern.source).toBe(made);
    expect(pattern.flags).toBe("gi");
  });

  test("the patterns of a table match what they matched, and just that", () => {
    const pairs = NOT_HELD.map(({ pattern }) => [pattern, withSharedTails(pattern)] as const);
    const words =
      "we do not hold this information it is n't recorded by the council no separate record of that kind kept as such , . ' in a".split(
        " ",
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 14 }), (chosen) => {
        const text = chosen.join(" ");
        for (const [before, after] of pairs) {
          const [one, two] = [before.exec(text), after.exec(text)];
          expect([two?.index, two?.[0]]).toEqual([one?.index, one?.[0]]);
        }
      }),
    );
  });
});

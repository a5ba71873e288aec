import { describe, expect, test } from "@jest/globals";
import { readRegister } from "../../src/adapters/settings/councils-file.js";
import { ABOLISHED_COUNCILS, whatBecame } from "../../src/foi/abolished-councils.js";
import { matchCouncil } from "../../src/foi/match-council.js";

const register = readRegister();
const matched = (name: string): string => {
  const match = matchCouncil(name, register);
  if (match.kind === "same") return match.entry.name;
  if (match.kind === "near") return `perhaps ${match.entries[0]?.name ?? ""}`;
  return match.kind === "abolished" ? `abolished: ${match.was.successor}` : "none";
};

describe("a name as a researcher writes it", () => {
  test.each([
    ["Aberdeen City Council", "Aberdeen City Council", "its official name"],
    ["aberdeenshire", "Aberdeenshire Council", "without its kind, in small letters"],
    ["Barnet London Borough Council", "London Borough of Barnet", "the words in another order"],
    ["Amber Valley", "Amber Valley Borough Council", "its place alone"],
    ["Amber Valley B.C.", "Amber Valley Borough Council", "abbreviated"],
    ["Birmingam City Council", "perhaps Birmingham City Council", "a letter is missing: a person must say"],
    ["Boltno Council", "perhaps Bolton Metropolitan Borough Council", "two neighbouring letters changed places: one slip"],
    ["Leicester County Council", "perhaps Leicester City Council", "the kind does not fit: never taken for it"],
    ["Harrogate Borough Council", "abolished: North Yorkshire Council", "abolished in 2023"],
    ["Dorset County Council", "abolished: Dorset Council", "the county council went, the name stayed"],
    ["Dorset Council", "Dorset Council", "its successor"],
    ["Tarnbridge Borough Council", "none", "there is none"],
  ])("%s", (name, expected) => {
    expect(matched(name)).toBe(expected);
  });

  test("every name in the register finds its own entry and no other", () => {
    const wrong = register.filter((entry) => {
      const match = matchCouncil(entry.name, register);
      return match.kind !== "same" || match.entry.code !== entry.code;
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test.each([
    ["Cumbria County Council", "was abolished on 2023-04-01 (Cumbria (Structural Changes) Order 2022, SI 2022/331)"],
    ["Mendip District Council", "was abolished on 2023-04-01 (Somerset (Structural Changes) Order 2022, SI 2022/329)"],
    ["Somerset County Council", "has had another name since 2023-04-01 (Somerset (Structural Changes) Order 2022, SI 2022/329)"],
    [
      "North Yorkshire County Council",
      "has had another name since 2023-04-01 (North Yorkshire (Structural Changes) Order 2022, SI 2022/328)",
    ],
  ])("%s %s", (name, became) => {
    const match = matchCouncil(name, register);
    expect(match.kind === "abolished" ? whatBecame(match.was) : match.kind).toBe(became);
  });

  test("every successor is in the register, and every row names its order", () => {
    for (const { successor, evidence } of ABOLISHED_COUNCILS) {
      expect(evidence).toMatch(/^[A-Z][A-Za-z, ]+ \((?:Structural|Local Government) Changes\) Order 20\d\d, SI 20\d\d\/\d+$/);
      for (const name of successor.replace(/ \(.*/, "").split(/(?<=Council) and /))
        expect([name, matchCouncil(name, register).kind]).toEqual([name, "same"]);
    }
  });

  test("no abolished council is in the register", () => {
    for (const { names } of ABOLISHED_COUNCILS)
      for (const name of names) expect([name, matchCouncil(`${name} Council`, register).kind]).toEqual([name, "abolished"]);
  });
});

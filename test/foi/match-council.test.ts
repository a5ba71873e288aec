import { describe, expect, test } from "@jest/globals";
import { readRegister } from "../../src/adapters/settings/councils-file.js";
import { ABOLISHED_COUNCILS } from "../../src/foi/abolished-councils.js";
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

  test("no abolished council is in the register", () => {
    for (const { names } of ABOLISHED_COUNCILS)
      for (const name of names) expect([name, matchCouncil(`${name} Council`, register).kind]).toEqual([name, "abolished"]);
  });
});

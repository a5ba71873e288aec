import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  findBrokenTokens,
  findTokens,
  nearTokens,
  plusAddress,
  readToken,
  TOKEN_SPACE,
  tokenInAddress,
  tokenOf,
  tokenSuffix,
  unwrapAddress,
} from "../../src/message/token.js";

const anyToken = fc.integer({ min: 0, max: TOKEN_SPACE - 1 }).map(tokenOf);
const ours = { locals: ["survey"], domains: ["survey-desk.example"] };
/** What officers make of these characters when they retype them. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { "1": "lLiI", "0": "oO", "5": "sS", "8": "bB", "2": "zZ", V: "uU" };

describe("our token", () => {
  test("every number has its own token of the promised shape", () => {
    expect(tokenOf(0)).toBe("RR-000000");
    fc.assert(fc.property(anyToken, (token) => /^RR-[0-9AC-HJKMNPQRTVWXY]{6}$/.test(token) && readToken(token) === token));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: TOKEN_SPACE - 1 }),
        fc.integer({ min: 0, max: TOKEN_SPACE - 1 }),
        (a, b) => (a === b) === (tokenOf(a) === tokenOf(b)),
      ),
    );
  });

  test("a number outside the space is refused", () => {
    expect(() => tokenOf(-1)).toThrow("whole number");
    expect(() => tokenOf(TOKEN_SPACE)).toThrow("whole number");
    expect(() => tokenOf(1.5)).toThrow("whole number");
  });

  test("retyped with look-alikes, in any case, it is still the same token", () => {
    fc.assert(
      fc.property(anyToken, fc.infiniteStream(fc.nat(5)), (token, choices) => {
        const retyped = token
          .slice(3)
          .split("")
          .map((char) => {
            const options = char + (LOOK_ALIKES[char] ?? "") + char.toLowerCase();
            return options.charAt((choices.next().value ?? 0) % options.length);
          })
          .join("");
        expect(readToken(`RR-${retyped}`)).toBe(token);
        expect(readToken(retyped.toLowerCase())).toBe(token);
      }),
    );
  });

  test("one wrong character or two exchanged are always noticed, and the right token is among the near ones", () => {
    const letters = "0123456789ACDEFGHJKMNPQRTVWXY";
    fc.assert(
      fc.property(anyToken, fc.nat(5), fc.nat(28), (token, place, letter) => {
        const code = token.slice(3);
        const wrong = code.slice(0, place) + letters.charAt(letter) + code.slice(place + 1);
        const exchanged = code.slice(0, place) + code.charAt(place + 1) + code.charAt(place) + code.slice(place + 2);
        for (const slip of [wrong, exchanged]) {
          if (slip === code) continue;
          expect(readToken(slip)).toBeNull();
          expect(nearTokens(slip)).toContain(token);
        }
        expect(nearTokens(code.slice(0, place) + code.slice(place + 1))).toContain(token);
        expect(nearTokens(wrong).length).toBeLessThanOrEqual(12);
      }),
    );
  });
});

const token = tokenOf(4_711_001);
const code = token.slice(3);
const lower = tokenSuffix(token);

describe("tokens in a text", () => {
  test.each([
    [`RE: your request [${token}]`, "as we print it"],
    [`re: your request ${token.toLowerCase()}.`, "small letters"],
    [`RR–${code} (your ref)`, "a dash made long by a word processor"],
    [`RR ${code}`, "a space for the dash"],
    [`RR${code}`, "no dash"],
    [`our reference RR-\n${code}`, "broken over two lines"],
    [`Response_RR_${code}`, "underscores in a file name"],
  ])("%j (%s)", (text) => {
    expect(findTokens(text).map((each) => each.token)).toEqual([token]);
  });

  test.each([
    [`RRS-${code}`, "another prefix"],
    [`XRR-${code}9`, "inside a longer word"],
    ["RR-123", "too short"],
    ["FOI-123456", "their reference"],
  ])("%j is none (%s)", (text) => {
    expect(findTokens(text)).toEqual([]);
  });

  test("each token once, and what is broken is offered with its neighbours", () => {
    expect(findTokens(`${token} and again ${token.toLowerCase()}`)).toHaveLength(1);
    const wrong = `RR-${code.slice(0, 5)}${code.endsWith("9") ? "7" : "9"}`;
    expect(findTokens(wrong)).toEqual([]);
    expect(findBrokenTokens(wrong)[0]?.near).toContain(token);
  });
});

describe("tokens in an address", () => {
  test.each([
    [plusAddress("survey@survey-desk.example", token), "as we gave it"],
    [`Survey+${code}@Survey-Desk.example`, "capitals"],
    [`survey${lower}@survey-desk.example`, "plus sign dropped"],
    [`survey-${lower}@survey-desk.example`, "dash for plus"],
    [`survey.${lower}@survey-desk.example`, "dot for plus"],
    [`survey+rr-${lower}@survey-desk.example`, "the whole token after the plus"],
    [`prvs=0123abcdef=survey+${lower}@survey-desk.example`, "BATV"],
    [`SRS0=ab12=CD=survey-desk.example=survey+${lower}@forwarder.example`, "SRS of a forwarder"],
    [`"survey+${lower}"@survey-desk.example`, "quoted local part"],
  ])("%s (%s)", (address) => {
    expect(tokenInAddress(address, ours)).toMatchObject({ token });
  });

  test.each([
    ["survey@survey-desk.example", "no token"],
    [`someone+${lower}@elsewhere.example`, "a stranger's plus address"],
    [`pat.${lower}@council.example`, "a stranger's name"],
  ])("%s has none (%s)", (address) => {
    expect(tokenInAddress(address, ours)).toBeNull();
  });

  test("a slip in the code is offered with its neighbours", () => {
    const slip = lower.slice(0, 5);
    expect(tokenInAddress(`survey+${slip}@survey-desk.example`, ours)).toMatchObject({ near: expect.arrayContaining([token]) });
  });

  test("what servers wrap round an address comes off", () => {
    expect(unwrapAddress("prvs=0123abcdef=a.b@c.example")).toEqual({ local: "a.b", domain: "c.example" });
    expect(unwrapAddress("btv1==abc123==a@c.example")).toEqual({ local: "a", domain: "c.example" });
    expect(unwrapAddress("plain@c.example")).toEqual({ local: "plain", domain: "c.example" });
  });
});

/** The provisions a text cites. Rows: [words, regime, [law, kind] pairs, why]. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { citeExemptions, lawsThatWithhold } from "../../src/foi/citation.js";
import { PROVISIONS, provisionOf } from "../../src/foi/exemption.js";
import type { Regime } from "../../src/foi/terms.js";
import { growth } from "../support/growth.js";

type Row = readonly [words: string, regime: Regime | undefined, laws: readonly string[], why: string];

const SHAPES: readonly Row[] = [
  ["Section 21", undefined, ["s21"], "in words"],
  ["s.21", undefined, ["s21"], "with a dot"],
  ["s21", undefined, ["s21"], "glued"],
  ["S40(2)", undefined, ["s40(2)"], "a capital"],
  ["s 40 (2)", undefined, ["s40(2)"], "spaces"],
  ["section 40.2", undefined, ["s40(2)"], "a dot for the brackets"],
  ["ss. 21 and 43(2)", undefined, ["s21", "s43(2)"], "ss."],
  ["sections 21 and 43(2)", undefined, ["s21", "s43(2)"], "the plural"],
  ["Sections 31(1)(a), 40(2) and 43(2) apply", undefined, ["s31(1)(a)", "s40(2)", "s43(2)"], "a list"],
  ["Section 36(2)(b)(i) & (ii)", undefined, ["s36(2)(b)(i)", "s36(2)(b)(ii)"], "a sub-paragraph that shares its beginning"],
  ["s.31(1)(a) and (b)", undefined, ["s31(1)(a)", "s31(1)(b)"], "a paragraph that shares its beginning"],
  ["section 21 (1) and (2) (a) of the Act", undefined, ["s21(1)", "s21(2)(a)"], "a subsection that shares its section"],
  ["Withheld under Section 31(1)a", undefined, ["s31(1)(a)"], "a letter without brackets"],
  ["section 40(2) (3A)(a)", undefined, ["s40(2)(3A)(a)"], "an inserted subsection"],
  ["section 22A", undefined, ["s22A"], "an inserted section"],
  ["exemption 31", undefined, ["s31"], "the word exemption"],
  ["exception 12(4)(b)", undefined, ["reg12(4)(b)"], "the word exception"],
  ["Reg. 12(5)(e)", undefined, ["reg12(5)(e)"], "a regulation"],
  ["r.12(4)(a)", undefined, ["reg12(4)(a)"], "a regulation, short"],
  ["Regulations 12(4)(b) and 12(5)(e) of the EIR", undefined, ["reg12(4)(b)", "reg12(5)(e)"], "two regulations"],
  ["exempt under section 40(2) (personal information)", undefined, ["s40(2)"], "a name in brackets after"],
  ["Section 43 of the Freedom of Information Act 2000", undefined, ["s43"], "the Act named"],
  ["section 43 of the Act", undefined, ["s43"], "the Act, not named"],
  ["Section 21 or section 22 applies", undefined, ["s21", "s22"], "the word repeated"],
  ["Section 17.1 of the Freedom of Information Act 2000", undefined, ["s17(1)"], "a refusal notice"],
  ["o dan Adran 40(2)", undefined, ["s40(2)"], "Welsh"],
  ["section 12 (5)", "FOISA", ["s12(5)"], "Scotland"],
  ["Section 38(1)(b)", "FOISA", ["s38(1)(b)"], "Scottish personal information"],
];

const NOT_OURS: readonly Row[] = [
  ["a Section 106 agreement", undefined, [], "planning law"],
  ["Section 21 notices were served", undefined, [], "housing law"],
  ["section 17 of the Children Act 1989", undefined, [], "another Act"],
  ["under section 31 of our contract", undefined, [], "a contract"],
  ["Section 47 enquiries", undefined, [], "child protection"],
  ["see section 12 of the report", undefined, [], "a document"],
  ["Windows 11 and 40 laptops", undefined, [], "no lead word"],
  ["s4 of 12", undefined, [], "no provision of that number"],
  ["exemptions: 31 granted", undefined, [], "a count"],
  ["hours 21", undefined, [], "an s inside a word"],
  ["section 999", undefined, [], "no such section"],
];

describe("citations", () => {
  test.each([...SHAPES, ...NOT_OURS])("%s", (words, regime, laws) => {
    expect(citeExemptions(words, regime).map((citation) => citation.law)).toEqual(laws);
  });

  test.each([
    ["section 12(1)", "FOIA", "cost"],
    ["section 14(1)", "FOIA", "vexatious"],
    ["section 17", "FOIA", "refusal_notice"],
    ["section 17", "FOISA", "not_held"],
    ["section 16", "FOIA", "procedural"],
    ["section 16", "FOISA", "refusal_notice"],
    ["section 1(1)(a)", "FOIA", "procedural"],
    ["section 45", "FOIA", "procedural"],
    ["section 25", "FOISA", "exemption"],
    ["section 25", "FOIA", "procedural"],
    ["regulation 12(4)(a)", "EIR", "not_held"],
    ["regulation 10(4)(a)", "EISR", "not_held"],
    ["regulation 14", "EIR", "refusal_notice"],
  ] as const)("%s under %s is %s", (words, regime, kind) => {
    expect(citeExemptions(words, regime).map((citation) => citation.kind)).toEqual([kind]);
  });

  test.each([
    ["This is not exempt under section 40(2)", []],
    ["Section 43 does not apply", []],
    ["We considered section 43 but release it all", []],
    ["Section 40(2) applies. Section 43 does not apply.", ["s40(2)"]],
    ["Section 16 advice: please narrow your request. Section 12(1) applies.", ["s12(1)"]],
    ["Not held, Section 17 of FOISA", ["s17"]],
    ["The Freedom of Information (Scotland) Act, section 25(1)", ["s25(1)"]],
    ["section 40(2) and again section 40(2)", ["s40(2)"]],
  ] as const)("%s withholds under %j", (words, laws) => {
    expect(lawsThatWithhold(citeExemptions(words))).toEqual(laws);
  });

  test("the span holds the words", () => {
    const words = "It is exempt under Section 36(2)(b)(i) & (ii), and section 21.";
    expect(citeExemptions(words).map(({ start, end }) => words.slice(start, end))).toEqual(["Section 36(2)(b)(i)", "(ii)", "section 21"]);
  });

  test("a section is looked up under its own regime", () => {
    expect(provisionOf("FOIA", "30(1)(a)")?.name).toBe("investigations and proceedings");
    expect(provisionOf("FOISA", "30(c)")?.name).toBe("effective conduct of public affairs");
    expect(provisionOf("FOISA", "44")).toBeNull();
    expect(provisionOf("EIR", "12(5)(e)")?.name).toBe("commercial confidentiality");
    expect(provisionOf("EISR", "10(5)(e)")?.name).toBe("commercial confidentiality");
  });

  test("no provision is listed twice and every exemption says what it means", () => {
    const keys = PROVISIONS.map(({ regime, section }) => `${regime} ${section}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const provision of PROVISIONS) if (provision.kind === "exemption") expect(provision.means).not.toBeNull();
  });

  test("any text: no throw, spans in order and inside it", () => {
    const piece = fc.constantFrom(
      "section ",
      "s.",
      "ss ",
      "reg ",
      "21",
      "40",
      "(2)",
      "(b)",
      "(i)",
      " and ",
      ", ",
      "22A",
      " of the ",
      "Act",
      "12.4",
      "& ",
      "exemption ",
      "not exempt under ",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")),
        ),
        (text) => {
          let last = 0;
          for (const { start, end, law } of citeExemptions(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(law).toMatch(/^(?:s|reg)\d/u);
            last = end;
          }
        },
      ),
    );
  });

  test("a megabyte of anything is read in linear time", () => {
    const hostile = [
      "(",
      "s.1",
      "section 21 and ",
      "(2)",
      "s 4 ",
      "sections 40(2)(",
      "1,",
      " ",
      "section 40 of the ",
      "not exempt under s.4 ",
    ];
    const bodies = [
      ...hostile.map((piece) => (size: number) => piece.repeat(Math.ceil(size / piece.length))),
      (size: number) => `section 36${"(2)".repeat(size / 4)}`,
    ];
    // Eight times the text: eight times the work when linear, sixty-four when quadratic.
    for (const body of bodies) expect(growth((size) => void citeExemptions(body(size)), 125_000, 1_000_000)).toBeLessThan(40);
  }, 120_000);
});

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { documentFromText } from "../../../src/adapters/documents/text-document.js";

const read = (text: string): [number, string][] => {
  const document = documentFromText(text);
  return document.blocks.map((block) => [block.quoteDepth, document.text.slice(block.start, block.end)]);
};

describe("a plain text", () => {
  test.each<[string, [number, string][], string]>([
    [
      "1. How many?\r\n\r\n  14 \r\n",
      [
        [0, "1. How many?"],
        [0, "14"],
      ],
      "CRLF, blank lines and indents",
    ],
    [
      "> 1. How many?\n>> and why\n> > why\n14",
      [
        [1, "1. How many?"],
        [2, "and why"],
        [2, "why"],
        [0, "14"],
      ],
      "quote signs with and without spaces",
    ],
    [">5 claims", [[0, ">5 claims"]], "more than five, with no quotation anywhere"],
    [
      "> Dear council\n>5 claims",
      [
        [1, "Dear council"],
        [1, "5 claims"],
      ],
      "the same within a quotation",
    ],
    [
      "> 1. How many?\n14\n> 2. Why?\nNone",
      [
        [1, "1. How many?"],
        [0, "14"],
        [1, "2. Why?"],
        [0, "None"],
      ],
      "a list number after the sign is no figure",
    ],
    [
      "a\rb\0c\n\n\n",
      [
        [0, "a"],
        [0, "bc"],
      ],
      "lone CR and NUL",
    ],
    ["\uFEFFyes \uD800", [[0, "yes \uFFFD"]], "byte order mark and half a surrogate pair"],
  ])("%j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test("without words it says so", () => {
    expect(documentFromText(" \n--\n").warnings.map((warning) => warning.code)).toEqual(["no_text"]);
  });

  test("blocks are in order, apart, and leave out only white space and quote signs", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "5", ">", " ", "\n", "\r", "\t", "é", "\0") }), (text) => {
        const document = documentFromText(text);
        let at = 0;
        for (const block of document.blocks) {
          expect(document.text.slice(at, block.start)).toMatch(/^[\s>]*$/);
          expect(block.end).toBeGreaterThan(block.start);
          at = block.end;
        }
        expect(document.text.slice(at)).toMatch(/^[\s>]*$/);
      }),
    );
  });
});

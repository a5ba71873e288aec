/** What is kept of a reply's words while they are read: the little lists they are in, and what stands between them. */
import { describe, expect, test } from "@jest/globals";
import { documentFromText } from "../../src/adapters/documents/text-document.js";
import { closingSign } from "../../src/reading/labels/closing-sign.js";
import { questionIndex } from "../../src/reading/questions/question-index.js";
import { type ReplyText, replyText } from "../../src/reading/text/reply-text.js";
import {
  FIGURED,
  isOf,
  NAMES,
  QUESTION_MARK,
  SAYS_NOTHING,
  SPACED,
  TELLS_CLOSING,
  WELSH,
  WIDE_GAP,
} from "../../src/reading/text/word-kinds.js";

const index = questionIndex({
  title: "Benches",
  questions: [{ id: "1", text: "How many benches does the council look after?", group: false }],
  choiceLists: {},
});
const read = (text: string): ReplyText => replyText([documentFromText(text)], index);

describe("words of a reply", () => {
  const rows: readonly [text: string, word: number, kind: number, is: boolean, why: string][] = [
    ["See the review.", 2, TELLS_CLOSING, true, "a word of complaint paragraphs"],
    ["See the REVIEW'", 2, TELLS_CLOSING, true, "in capitals and before an apostrophe"],
    ["See the bench.", 2, TELLS_CLOSING, false, "a word of no list"],
    ["nid oes", 0, WELSH, true, "little Welsh words"],
    ["Questions 2 to 4", 0, NAMES, true, "names questions"],
    ["the benches", 0, SAYS_NOTHING, true, "little words"],
    ["benches 37", 1, FIGURED, true, "a figure"],
    ["benches Q37", 1, FIGURED, false, "a letter before the figure"],
    ["two benches", 0, SPACED, true, "one space between"],
    ["two  benches", 0, SPACED, false, "two spaces"],
    ["two, benches", 0, SPACED, false, "a sign between"],
    ["two\nbenches", 0, SPACED, false, "the next word stands on the next line"],
    ["two\u00a0benches", 0, SPACED, false, "another kind of space"],
  ];
  test.each(rows)("%j: word %d of kind %d is %s (%s)", (text, word, kind, is) => {
    expect(isOf(read(text), word, kind)).toBe(is);
  });

  test("a line has what its words have, and what stands between them", () => {
    const { lines } = read("How many benches?\nAbout   37, see the review");
    expect(lines.map(({ kinds }) => [QUESTION_MARK, WIDE_GAP, FIGURED, TELLS_CLOSING].map((kind) => (kinds & kind) !== 0))).toEqual([
      [true, false, false, false],
      [false, true, true, true],
    ]);
  });

  test("the words of one reply are not those of the next", () => {
    const first = read("How many benches does the council look after?");
    const before = [...first.wordStart];
    read("Forty two benches, and then some more of them in the parks of the borough.");
    expect([...first.wordStart]).toEqual(before);
    expect(first.wordStart.length).toBe(first.wordCount);
  });
});

describe("the sign that closes a label", () => {
  const rows: readonly [text: string, from: number, sign: string | null, end: number, why: string][] = [
    ["4. How", 1, ".", 3, "a full stop"],
    ["4) How", 1, ")", 3, "a bracket"],
    ["4). How", 1, ")", 4, "a bracket and a full stop"],
    ["4 - How", 1, "-", 4, "a dash before a word"],
    ["4 -5", 1, null, 0, "a range"],
    ["4: - How", 1, ":", 5, "two signs"],
    ["4. -7", 1, ".", 3, "the dash belongs to the figure"],
    ["4    . How", 1, null, 0, "too far off"],
    ["4.\n- How", 1, ".", 2, "the dash of a list on the next line"],
    ["4 How", 1, null, 0, "none"],
  ];
  test.each(rows)("%j from %d: %j, over at %d (%s)", (text, from, sign, end) => {
    const found = closingSign(text, from);
    expect(found && [String.fromCharCode(found.code), found.end]).toEqual(sign === null ? null : [sign, end]);
  });
});

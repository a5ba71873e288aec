import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  CommandReader,
  formatDateTime,
  numberRanges,
  parseCommand,
  parseDateTime,
  quoted,
  type ReaderEvent,
} from "../../src/demo/servers/imap-parser.js";

const LIMITS = { line: 100, literal: 50, literals: 2 };
const read = (chunks: readonly Buffer[]): ReaderEvent[] => {
  const reader = new CommandReader(LIMITS);
  return chunks.flatMap((chunk) => [...reader.push(chunk)]);
};
const plain = (event: ReaderEvent): unknown => (event.type === "command" ? event.parts.map(String) : event.type);

describe("bytes of a client", () => {
  test.each<[string, string, unknown[]]>([
    ["a line", "a NOOP\r\n", [["a NOOP"]]],
    ["two lines at once", "a NOOP\r\nb NOOP\r\n", [["a NOOP"], ["b NOOP"]]],
    ["a line that has not ended", "a NOOP\r", []],
    ["a literal the client waits for", "a LOGIN {2}\r\nrr {3}\r\npwd\r\n", ["go-ahead", "go-ahead", ["a LOGIN ", "rr", " ", "pwd", ""]]],
    ["a literal it does not wait for", "a LOGIN {2+}\r\nrr x\r\n", [["a LOGIN ", "rr", " x"]]],
    ["an empty literal", "a X {0}\r\n\r\n", ["go-ahead", ["a X ", "", ""]]],
    ["a literal with line ends in it", "a X {6+}\r\n{9}\r\n\x00\r\n", [["a X ", "{9}\r\n\x00", ""]]],
    ["a literal larger than allowed", "a X {51}\r\n", ["too-much"]],
    ["a literal of absurd size", "a X {999999999999}\r\n", ["too-much"]],
    ["too many literals", "a {1+}\r\nx {1+}\r\nx {1+}\r\n", ["too-much"]],
    ["a line that never ends", "x".repeat(101), ["too-much"]],
    ["a long line that ends", `${"x".repeat(101)}\r\n`, ["too-much"]],
  ])("%s", (_what, bytes, expected) => {
    expect(read([Buffer.from(bytes)]).map(plain)).toEqual(expected);
  });

  test("mean the same however the network cuts them", () => {
    const stream = Buffer.from("a LOGIN {2}\r\nrr {3+}\r\np\r\n\r\nb SELECT INBOX\r\nc APPEND x {0}\r\n\r\nd NOOP\r\n");
    const whole = read([stream]).map(plain);
    expect(whole).toHaveLength(6);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: stream.length })), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), stream.length];
        const chunks = places.slice(1).map((to, index) => stream.subarray(places[index], to));
        expect(read(chunks).map(plain)).toEqual(whole);
      }),
    );
  });
});

describe("a command", () => {
  test.each([
    ["atoms and flags", "a STORE 1:* +FLAGS (\\Seen $x)", 5],
    ["a section with blanks and brackets is one word", "a FETCH 1 (BODY.PEEK[HEADER.FIELDS (DATE FROM)]<0.100> UID)", 4],
    ["quotes within quotes", 'a LOGIN "r\\"r" "p\\\\w"', 4],
  ])("%s", (_what, text, words) => {
    expect(parseCommand([text])).toHaveLength(words);
  });
  test("reads a quoted string as it was meant", () => {
    expect(parseCommand(['"a\\"b\\\\c"'])[0]).toEqual({ kind: "string", bytes: Buffer.from('a"b\\c') });
    expect(parseCommand(["(a)"])).toEqual([{ kind: "list", items: [{ kind: "atom", text: "a" }] }]);
  });
  test.each([["a ("], ["a )"], ['a "b'], ["a ]"], ["a [b"], [`a ${"(".repeat(50)}${")".repeat(50)}`]])("refuses %s", (text) => {
    expect(() => parseCommand([text])).toThrow(expect.objectContaining({ name: "ImapSyntaxError" }));
  });
  test("never fails otherwise, whatever the bytes", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.uint8Array().map((bytes) => Buffer.from(bytes)),
          ),
        ),
        (parts) => {
          try {
            parseCommand(parts as (string | Buffer)[]);
          } catch (thrown) {
            expect(thrown).toMatchObject({ name: "ImapSyntaxError" });
          }
        },
      ),
    );
  });
});

test("numbers, dates and strings of the protocol", () => {
  expect(numberRanges("3,7:5,9:*", 12)).toEqual([
    [3, 3],
    [5, 7],
    [9, 12],
  ]);
  expect(numberRanges("20:*", 12)).toEqual([[12, 20]]);
  expect(() => numberRanges("1:x", 5)).toThrow();
  const date = new Date("2026-03-02T10:00:05.000Z");
  expect(formatDateTime(date)).toBe('"02-Mar-2026 10:00:05 +0000"');
  expect(parseDateTime("02-Mar-2026 11:00:05 +0100")).toEqual(date);
  expect(parseDateTime(" 2-Mar-2026 10:00:05 +0000")).toEqual(date);
  expect(() => parseDateTime("yesterday")).toThrow();
  expect(quoted('a"b\\c')).toBe('"a\\"b\\\\c"');
  expect(quoted("Môn")).toBe("{4}\r\nMôn");
});

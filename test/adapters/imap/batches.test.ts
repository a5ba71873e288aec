import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { planBatches, uidSet } from "../../../src/adapters/imap/batch-plan.js";
import { mailboxName } from "../../../src/adapters/imap/settings.js";
import { pauseBefore } from "../../../src/adapters/imap/watch.js";

test.each([
  [[], ""],
  [[7], "7"],
  [[1, 2, 3, 7, 9, 10], "1:3,7,9:10"],
])("UIDs %j as the set %s", (uids, set) => {
  expect(uidSet(uids)).toBe(set);
});

describe("batches", () => {
  test.each([
    ["by number", [10, 10, 10, 10, 10], 2, 1_000, 1_000, [[1, 2], [3, 4], [5]]],
    [
      "by bytes",
      [400, 400, 400, 100],
      10,
      1_000,
      1_000,
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["a mail larger than a batch stands alone", [10, 5_000, 10], 10, 1_000, 10_000, [[1], [2], [3]]],
    ["an oversize mail counts with its head", [10, 90_000_000, 10], 10, 1_000_000, 50_000_000, [[1, 2, 3]]],
  ])("%s", (_what, sizes, count, bytes, maxBytes, expected) => {
    const listed = sizes.map((size, index) => ({ uid: index + 1, size }));
    expect(planBatches(listed, count, bytes, maxBytes).map((batch) => batch.map((mail) => mail.uid))).toEqual(expected);
  });

  test("lose nothing, keep the order, and are never empty or too long", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 100_000_000 })),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 40_000_000 }),
        (sizes, count, bytes) => {
          const listed = sizes.map((size, index) => ({ uid: index + 1, size }));
          const batches = planBatches(listed, count, bytes, 50_000_000);
          expect(batches.flat()).toEqual(listed);
          expect(batches.every((batch) => batch.length > 0 && batch.length <= count)).toBe(true);
        },
      ),
    );
  });
});

test("pauses grow, end at the longest, and differ between pollers", () => {
  const pauses = { first: 1_000, longest: 60_000 };
  expect([0, 1, 2, 6, 40].map((failures) => pauseBefore(failures, pauses, 0.5))).toEqual([1_000, 2_000, 4_000, 60_000, 60_000]);
  expect([0, 1].map((random) => pauseBefore(3, pauses, random))).toEqual([6_400, 9_600]);
});

test("a mailbox's name holds no password and tells accounts and folders apart", () => {
  const settings = {
    host: "IMAP.Example",
    port: 993,
    secure: true,
    user: "me@example.org",
    password: "hunter2",
    mailbox: "FOI/2026",
    allowInsecure: false,
  };
  expect(mailboxName(settings)).toBe("imaps://me%40example.org@imap.example:993/FOI%2F2026");
  expect(mailboxName({ ...settings, mailbox: "INBOX" })).not.toBe(mailboxName(settings));
});

/**
 * Thousands of letters through a server that fails at random at every point. What the caller is told must never
 * lead to a second copy: a letter that was taken is `accepted` or `unknown`, never anything that may be repeated.
 */
import { expect, test } from "@jest/globals";
import { isLie, SMTP_FAULTS, sendThroughFaults } from "../../support/smtp-faults.js";

/** A reproducible chance (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
const LETTERS = 3_000;

test(`of ${LETTERS} letters through every fault, each tried again as long as it may be, no council gets two`, async () => {
  const random = chance(20_260_302);
  const ends = await sendThroughFaults(
    LETTERS,
    () => (random() < 0.45 ? (SMTP_FAULTS[Math.floor(random() * SMTP_FAULTS.length)]?.[1] ?? null) : null),
    { faultOnConnect: () => (random() < 0.05 ? "cut" : null) },
  );
  const count: Record<string, number> = {};
  for (const { end, taken } of ends) count[`${end}, taken ${taken}`] = (count[`${end}, taken ${taken}`] ?? 0) + 1;
  expect(ends.filter(({ taken }) => taken > 1)).toEqual([]);
  expect(ends.filter(isLie)).toEqual([]);
  // The storm was one: every kind of end was seen.
  expect(count["accepted, taken 1"]).toBeGreaterThan(LETTERS / 2);
  expect(count["unknown, taken 1"]).toBeGreaterThan(20);
  expect(count["unknown, taken 0"]).toBeGreaterThan(20);
  expect(count["refused, taken 0"]).toBeGreaterThan(20);
}, 120_000);

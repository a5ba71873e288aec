/**
 * Thousands of letters through a server that fails at random at every point. What the caller is told must never
 * lead to a second copy: a letter that was taken is `accepted` or `unknown`, never anything that may be repeated.
 */
import { expect, test } from "@jest/globals";
import { openPost } from "../../../src/adapters/smtp/post.js";
import type { SmtpFault } from "../../../src/demo/servers/smtp-server.js";
import { RoundrobinError } from "../../../src/errors.js";
import { heardLog } from "../../support/heard-log.js";
import { startSmtpSink } from "../../support/smtp-sink.js";

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

const FAULTS: readonly SmtpFault[] = [
  { at: "mail", do: "refuse", code: 451, words: "4.7.0 later" },
  { at: "mail", do: "cut" },
  { at: "mail", do: "hang" },
  { at: "recipient", do: "refuse", code: 550, words: "5.1.1 no such user" },
  { at: "recipient", do: "refuse", code: 451, words: "4.7.1 greylisted" },
  { at: "recipient", do: "cut" },
  { at: "body", do: "cut" },
  { at: "body", do: "hang" },
  { at: "end", do: "refuse", code: 554, words: "5.7.1 no" },
  { at: "end", do: "refuse", code: 452, words: "4.3.1 no room" },
  { at: "end", do: "cut", taken: false },
  { at: "end", do: "cut", taken: true },
  { at: "end", do: "hang", taken: false },
  { at: "end", do: "hang", taken: true },
];
const LETTERS = 3_000;

test(`of ${LETTERS} letters through every fault, each tried again as long as it may be, no council gets two`, async () => {
  const random = chance(20_260_302);
  const sink = await startSmtpSink({
    faultOf: () => (random() < 0.45 ? (FAULTS[Math.floor(random() * FAULTS.length)] ?? null) : null),
    faultOnConnect: () => (random() < 0.05 ? "cut" : null),
  });
  const post = openPost(sink.settings, {
    clock: { now: () => "2026-03-02T10:00:00.000Z" },
    log: heardLog(),
    times: { connect: 2_000, greeting: 2_000, silence: 250 },
    connections: 80,
  });
  const ends = new Map<string, string>();
  const attempts = { made: 0 };

  async function send(number: number): Promise<void> {
    const messageId = `<storm-${number}@survey.example>`;
    const padding = number % 20 === 0 ? "x".repeat(300_000) : "x";
    const raw = Buffer.from(`Message-ID: ${messageId}\r\n\r\n${padding}\r\n`);
    for (let tries = 0; tries < 12; tries += 1) {
      attempts.made += 1;
      try {
        const delivery = await post.deliver({ from: "rr@survey.example", to: [`foi@council${number}.example`] }, raw);
        ends.set(messageId, delivery.outcome === "refused" ? (delivery.permanent ? "refused" : "put off") : delivery.outcome);
        if (delivery.outcome !== "refused" || delivery.permanent) return;
      } catch (thrown) {
        if (!(thrown instanceof RoundrobinError) || !thrown.retryable) throw thrown;
        ends.set(messageId, thrown.code);
      }
    }
  }
  const queue = Array.from({ length: LETTERS }, (_, index) => index);
  const sender = async (): Promise<void> => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) await send(next);
  };
  await Promise.all(Array.from({ length: 80 }, sender));
  await post.close();

  const twice: string[] = [];
  const lied: string[] = [];
  const count: Record<string, number> = {};
  for (const [messageId, end] of ends) {
    const taken = sink.taken(messageId);
    const what = `${end}, taken ${taken}`;
    count[what] = (count[what] ?? 0) + 1;
    if (taken > 1) twice.push(messageId);
    if ((end === "accepted" && taken !== 1) || (end !== "accepted" && end !== "unknown" && taken !== 0)) lied.push(`${messageId}: ${what}`);
  }
  await sink.stop();
  process.stderr.write(`fault storm: ${LETTERS} letters, ${attempts.made} attempts: ${JSON.stringify(count)}\n`);
  expect(ends.size).toBe(LETTERS);
  expect(twice).toEqual([]);
  expect(lied).toEqual([]);
  // The storm was one: every kind of end was seen.
  expect(count["accepted, taken 1"]).toBeGreaterThan(LETTERS / 2);
  expect(count["unknown, taken 1"]).toBeGreaterThan(20);
  expect(count["unknown, taken 0"]).toBeGreaterThan(20);
  expect(count["refused, taken 0"]).toBeGreaterThan(20);
}, 120_000);

import { expect, test } from "@jest/globals";
import { OutcomeLedger } from "../../src/operations/outcome-ledger.js";
import type { LetterOutcome } from "../../src/ports.js";

const outcome = (id: number): LetterOutcome => ({ id, state: "sent", at: "2026-09-01T10:00:00.000Z", response: "250", event: null });

test("every outcome is committed once, those that come during a commit together, and nobody is told before", async () => {
  const commits: number[][] = [];
  const durable = new Set<number>();
  const release: (() => void)[] = [];
  const ledger = new OutcomeLedger({
    async settleLetters(outcomes) {
      commits.push(outcomes.map(({ id }) => id));
      await new Promise<void>((done) => release.push(done));
      for (const { id } of outcomes) durable.add(id);
    },
  });
  const told: number[] = [];
  const record = (id: number): Promise<void> =>
    ledger.record(outcome(id)).then(() => {
      expect(durable.has(id)).toBe(true);
      told.push(id);
    });
  const turn = (): Promise<void> => new Promise((done) => setImmediate(done));
  const all = [record(1), record(2)];
  await turn();
  all.push(record(3));
  await turn();
  all.push(record(4));
  expect(commits).toEqual([[1, 2]]);
  expect(told).toEqual([]);
  release.shift()?.();
  await turn();
  expect(told).toEqual([1, 2]);
  expect(commits).toEqual([
    [1, 2],
    [3, 4],
  ]);
  release.shift()?.();
  await Promise.all(all);
  expect(told).toEqual([1, 2, 3, 4]);
});

test("a commit that fails is heard by those who wait for it, and the next one goes on", async () => {
  let calls = 0;
  const ledger = new OutcomeLedger({
    settleLetters: () => (++calls === 1 ? Promise.reject(new Error("database gone")) : Promise.resolve()),
  });
  const first = ledger.record(outcome(1));
  const heard = expect(first).rejects.toThrow("database gone");
  await new Promise((done) => setImmediate(done));
  await ledger.record(outcome(2));
  await heard;
  expect(calls).toBe(2);
});

import { expect, test } from "@jest/globals";
import { OutcomeLedger } from "../../src/operations/outcome-ledger.js";
import type { ClaimedLetter, LetterOutcome } from "../../src/ports.js";

const outcome = (id: number): LetterOutcome => ({ id, state: "sent", at: "2026-09-01T10:00:00.000Z", response: "250", event: null });
const letter = (id: number): ClaimedLetter => ({
  id,
  surveyId: 1,
  requestId: id,
  kind: "request",
  headerMessageId: `<${id}@us.example>`,
  envelopeFrom: "survey@us.example",
  to: ["foi@elm.example"],
  raw: new Uint8Array(),
  createdAt: "2026-09-01T09:00:00.000Z",
  attempts: 1,
  claimedAt: "2026-09-01T10:00:00.000Z",
  response: null,
});
const nothingDue = (): Promise<readonly ClaimedLetter[]> => Promise.resolve([]);
const turn = (): Promise<void> => new Promise((done) => setImmediate(done));

test("every outcome is committed once, those that come during a commit together, and nobody is told before", async () => {
  const commits: number[][] = [];
  const durable = new Set<number>();
  const release: (() => void)[] = [];
  const ledger = new OutcomeLedger(
    {
      async settleLetters(outcomes) {
        commits.push(outcomes.map(({ id }) => id));
        await new Promise<void>((done) => release.push(done));
        for (const { id } of outcomes) durable.add(id);
      },
    },
    nothingDue,
  );
  const told: number[] = [];
  const record = (id: number): Promise<void> =>
    ledger.record(outcome(id)).then(() => {
      expect(durable.has(id)).toBe(true);
      told.push(id);
    });
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
  const ledger = new OutcomeLedger(
    { settleLetters: () => (++calls === 1 ? Promise.reject(new Error("database gone")) : Promise.resolve()) },
    nothingDue,
  );
  const first = ledger.record(outcome(1));
  const heard = expect(first).rejects.toThrow("database gone");
  await turn();
  await ledger.record(outcome(2));
  await heard;
  expect(calls).toBe(2);
});

test("outcomes that wait for company go with the letters that are taken up next, in one commit", async () => {
  const commits: { limit: number; settled: number[] }[] = [];
  const ledger = new OutcomeLedger(
    { settleLetters: () => Promise.reject(new Error("must not be asked")) },
    (limit, settle) => {
      commits.push({ limit, settled: settle.map(({ id }) => id) });
      return Promise.resolve([letter(8), letter(9)]);
    },
    () => 60_000,
  );
  const recorded = [ledger.record(outcome(1)), ledger.record(outcome(2))];
  await turn();
  expect(commits).toEqual([]);
  expect((await ledger.take(2)).map(({ id }) => id)).toEqual([8, 9]);
  await Promise.all(recorded);
  expect(commits).toEqual([{ limit: 2, settled: [1, 2] }]);
});

test("an outcome waits for company only so long, and not at all once somebody says so", async () => {
  const commits: number[][] = [];
  let patience = 1;
  const ledger = new OutcomeLedger(
    {
      settleLetters(outcomes) {
        commits.push(outcomes.map(({ id }) => id));
        return Promise.resolve();
      },
    },
    nothingDue,
    () => patience,
  );
  await ledger.record(outcome(1));
  patience = 60_000;
  const second = ledger.record(outcome(2));
  ledger.flush();
  await second;
  expect(commits).toEqual([[1], [2]]);
});

test("letters that cannot be taken up take no outcome with them: those are written all the same", async () => {
  const settled: number[][] = [];
  const ledger = new OutcomeLedger(
    {
      settleLetters(outcomes) {
        settled.push(outcomes.map(({ id }) => id));
        return Promise.resolve();
      },
    },
    () => Promise.reject(new Error("database gone")),
    () => 60_000,
  );
  const recorded = ledger.record(outcome(1)).then(
    () => "written",
    (fault: unknown) => String(fault),
  );
  await expect(ledger.take(5)).rejects.toThrow("database gone");
  expect(settled).toEqual([[1]]);
  // Whoever recorded it hears of the commit's failure, too: the batch stops.
  expect(await recorded).toBe("Error: database gone");
});

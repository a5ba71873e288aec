/** Jobs, wake-ups, retries and schedules. One suite, run on PostgreSQL and on Redis: whoever uses the queue must not be able to tell which it is. */
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { RoundrobinError } from "../../../src/errors.js";
import { JOB_KINDS } from "../../../src/ports.js";
import { queueGround, queueServers } from "./queue-servers.js";

describe.each(queueServers())("the queue on %s", (_name, server) => {
  const { freshQueue, note, until, idle, faults, mine } = queueGround(server);

  test("each job runs once and is gone afterwards", async () => {
    const queue = await freshQueue();
    const seen = await note(queue);
    await queue.add("receive-mail", [3, 1, 2]);
    await until(() => seen.length === 3 && idle(queue));
    expect(seen.toSorted((a, b) => a - b)).toEqual([1, 2, 3]);
    expect(faults.filter(mine)).toEqual([]);
  });

  test("a job without ids wakes the worker of its kind", async () => {
    const queue = await freshQueue();
    const letters = await note(queue, "deliver-letters");
    const mails = await note(queue, "receive-mail");
    await queue.add("deliver-letters", []);
    await until(() => letters.length === 1);
    expect([letters, mails]).toEqual([[0], []]);
  });

  test("workers of every kind run side by side", async () => {
    const queue = await freshQueue();
    const seen = await Promise.all(JOB_KINDS.flatMap((kind) => [note(queue, kind), note(queue, kind)]));
    for (const kind of JOB_KINDS) await queue.add(kind, [1, 2, 3, 4]);
    await until(() => seen.flat().length === JOB_KINDS.length * 4);
  });

  test("the same wake-up is not queued twice while it waits, and is accepted again when it is done", async () => {
    const queue = await freshQueue();
    await queue.add("receive-mail", [17, 18]);
    await queue.add("receive-mail", [18]);
    await queue.add("receive-mail", [17, 17]);
    expect(await queue.size("receive-mail")).toEqual({ waiting: 2, active: 0, delayed: 0 });
    const seen = await note(queue);
    await until(() => seen.length >= 2 && idle(queue));
    await queue.add("receive-mail", [17]);
    await until(() => seen.length >= 3 && idle(queue));
    await queue.add("receive-mail", [17]);
    await until(() => seen.length >= 4 && idle(queue));
    expect(seen.toSorted((a, b) => a - b)).toEqual([17, 17, 17, 18]);
  });

  test("a wake-up that comes while the job is being worked on runs once more afterwards, not beside it", async () => {
    const queue = await freshQueue();
    let beside = 0;
    let most = 0;
    const seen = await note(queue, "receive-mail", async () => {
      most = Math.max(most, (beside += 1));
      await sleep(300);
      beside -= 1;
    });
    await queue.add("receive-mail", [5]);
    await until(() => seen.length === 1);
    await queue.add("receive-mail", [5]);
    await queue.add("receive-mail", [5]);
    await until(() => seen.length === 2 && idle(queue));
    await sleep(200);
    expect(seen).toEqual([5, 5]);
    expect(most).toBe(1);
  });

  test("a fault that may pass is tried again until it has passed", async () => {
    const queue = await freshQueue();
    const seen = await note(queue, "receive-mail", async () => {
      if (seen.length < 3) throw new RoundrobinError("MAILBOX_UNAVAILABLE", "the server is busy");
    });
    await queue.add("receive-mail", [1]);
    await until(() => seen.length === 3 && idle(queue));
    expect(faults.filter(mine)).toMatchObject([
      { type: "attempt_failed", kind: "receive-mail", ids: [1], attempt: 1, cause: { code: "MAILBOX_UNAVAILABLE" } },
      { type: "attempt_failed", kind: "receive-mail", ids: [1], attempt: 2 },
    ]);
  });

  test("a job that fails every time is dropped, with word of it, and its id may be queued again", async () => {
    const queue = await freshQueue();
    const seen = await note(queue, "receive-mail", () => Promise.reject(new Error("never works")));
    await queue.add("receive-mail", [9]);
    await until(() => faults.some(({ type }) => type === "job_dropped"));
    expect(faults.filter(mine).map(({ type }) => type)).toEqual(["attempt_failed", "attempt_failed", "job_dropped"]);
    expect(faults.at(-1)).toMatchObject({ kind: "receive-mail", ids: [9], attempt: 3, cause: { message: "never works" } });
    await until(() => idle(queue));
    await queue.add("receive-mail", [9]);
    await until(() => seen.length === 6);
  });

  test("a fault that cannot pass is not tried again", async () => {
    const queue = await freshQueue();
    const seen = await note(queue, "receive-mail", () => Promise.reject(new RoundrobinError("MAILBOX_LOGIN", "wrong password")));
    await queue.add("receive-mail", [2]);
    await until(() => faults.some(({ type }) => type === "job_dropped"));
    await sleep(200);
    expect(seen).toEqual([2]);
    expect(faults.filter(mine)).toMatchObject([{ type: "job_dropped", ids: [2], cause: { code: "MAILBOX_LOGIN" } }]);
    expect(await idle(queue)).toBe(true);
  });

  test("an error message that PostgreSQL cannot store does not leave its job stuck", async () => {
    const queue = await freshQueue();
    const fault = new Error("a mail with \u0000 and half a pair \ud83d in it");
    fault.stack = `Error: \u0000\udc00 ${"long ".repeat(2_000)}`;
    const seen = await note(queue, "receive-mail", () => Promise.reject(fault));
    await queue.add("receive-mail", [4]);
    await until(() => faults.some(({ type }) => type === "job_dropped"));
    await until(() => idle(queue));
    expect(seen).toEqual([4, 4, 4]);
    // A job that is stuck comes free when its hold runs out, and that looks like success.
    expect(faults.filter(({ type }) => type === "job_stalled")).toEqual([]);
  });

  test("a wake-up for later waits, and does not stand in the way of one for now", async () => {
    const queue = await freshQueue();
    const seen = await note(queue);
    const from = Date.now();
    await queue.add("receive-mail", [6], { delayMs: 1_200 });
    await queue.add("receive-mail", [6], { delayMs: 1_200 });
    expect((await queue.size("receive-mail")).delayed).toBeLessThanOrEqual(2);
    await queue.add("receive-mail", [6]);
    await until(() => seen.length === 1);
    await until(() => seen.length >= 2);
    expect(Date.now() - from).toBeGreaterThanOrEqual(1_100);
  });

  test("a schedule is in the queue once, at the next London time of its pattern, however often it is declared", async () => {
    const queue = await freshQueue();
    const other = await freshQueue();
    for (const one of [queue, queue, other]) await one.schedule("daily reminders", "0 30 9 * * 1-5", "daily");
    const found = await queue.schedules();
    expect(found).toMatchObject([{ name: "daily reminders", kind: "daily" }]);
    const next = new Date(found[0]?.next ?? 0);
    const london = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", timeStyle: "medium", hourCycle: "h23" }).format(next);
    expect(london).toBe("09:30:00");
    expect(next.getTime()).toBeGreaterThan(Date.now());
    expect((await queue.size("daily")).delayed).toBe(1);
  });

  test("a job every so often comes again and again", async () => {
    const queue = await freshQueue();
    const seen = await note(queue, "sweep");
    await queue.every("sweep", 200, "sweep");
    await until(() => seen.length >= 4, 5_000);
  });
});

/** The queue wiped, its workers killed, its connections cut, its server restarted; on PostgreSQL and on Redis. */
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { queueGround, queueServers, STEADY } from "./queue-servers.js";

describe.each(queueServers())("the queue on %s", (_name, server) => {
  const { queueAt, freshQueue, programAt, note, until, idle, faults, failed, mine } = queueGround(server);

  test("when the queue is lost in the middle, what the database says is not done is queued again and done", async () => {
    const location = await server.place();
    const queue = await queueAt(location);
    // Stands for the database: what is done is done once.
    const done = new Set<number>();
    await note(queue, "receive-mail", async (id) => {
      await sleep(15);
      done.add(id);
    });
    const all = Array.from({ length: 60 }, (_, index) => index + 1);
    await queue.add("receive-mail", all);
    await until(() => done.size >= 15);
    await server.wipe(location);
    await until(async () => {
      try {
        await queue.add(
          "receive-mail",
          all.filter((id) => !done.has(id)),
        );
        return true;
      } catch (fault) {
        expect(fault).toMatchObject({ code: "QUEUE_UNAVAILABLE", retryable: true });
        return false;
      }
    });
    await until(() => done.size === all.length);
  });

  test("a wiped queue takes the same work at once", async () => {
    const queue = await freshQueue();
    await queue.add("receive-mail", [1, 2, 3]);
    await queue.every("sweep", 60_000, "sweep");
    await queue.obliterate();
    expect(await idle(queue)).toBe(true);
    expect(await queue.schedules()).toMatchObject([{ name: "sweep" }]);
    const seen = await note(queue);
    await queue.add("receive-mail", [2, 3]);
    await until(() => seen.length === 2);
  });

  test("schedules that the queue lost come back by themselves", async () => {
    const location = await server.place();
    const queue = await queueAt(location);
    const seen = await note(queue, "sweep");
    await queue.every("sweep", 250, "sweep");
    await queue.schedule("daily reminders", "0 30 9 * * *", "daily");
    await until(() => seen.length >= 1);
    await server.wipe(location);
    const before = seen.length;
    await until(async () => seen.length >= before + 3 && (await queue.schedules()).length === 2);
  });

  test("two processes share the work, and no job is done by both", async () => {
    const location = await server.place();
    const queue = await queueAt(location);
    const both = await Promise.all([programAt(location, 5), programAt(location, 5)]);
    const all = Array.from({ length: 200 }, (_, index) => index + 1);
    await queue.add("receive-mail", all);
    await until(() => both.flatMap((program) => program.began()).length >= all.length);
    await until(() => idle(queue));
    const done = both.map((program) => program.began().map(Number));
    expect(done.flat().toSorted((a, b) => a - b)).toEqual(all);
    expect(done.map((ids) => ids.length > 0)).toEqual([true, true]);
  });

  test("kill -9 of a process: another one does its job", async () => {
    const location = await server.place();
    const queue = await queueAt(location);
    const killed = await programAt(location, 60_000);
    await queue.add("receive-mail", [77]);
    await until(() => killed.began().length === 1);
    const seen = await note(queue);
    await killed.kill();
    await until(() => seen.length === 1 && idle(queue), 15_000);
    expect(seen).toEqual([77]);
    expect(faults.filter(mine)).toEqual([{ type: "job_stalled", kind: "receive-mail" }]);
    await queue.add("receive-mail", [77]);
    await until(() => seen.length === 2);
  });

  test("cut connections end nothing: the worker goes on, and no job is done twice", async () => {
    const queue = await freshQueue(STEADY);
    const seen = await note(queue, "receive-mail", () => sleep(10));
    for (let turn = 0; turn < 3; turn += 1) {
      await queue.add(
        "receive-mail",
        Array.from({ length: 20 }, (_, index) => turn * 20 + index),
      );
      await server.cutConnections();
    }
    await until(() => new Set(seen).size === 60 && idle(queue), 40_000);
    expect(faults.filter(failed)).toEqual([]);
    expect(seen).toHaveLength(60);
  }, 60_000);

  test("a restart of the server in the middle ends nothing", async () => {
    const queue = await freshQueue(STEADY);
    const done = new Set<number>();
    const seen = await note(queue, "receive-mail", async (id) => {
      await sleep(20);
      done.add(id);
    });
    const all = Array.from({ length: 80 }, (_, index) => index);
    await queue.add("receive-mail", all);
    await until(() => done.size >= 10);
    await server.restart();
    await until(() => done.size === 80, 40_000);
    // Work that succeeded while the server was away is not taken for a failure and done again.
    expect(seen.toSorted((a, b) => a - b)).toEqual(all);
    // A worker that had nothing to do while the server was away hears of new work too.
    await until(() => idle(queue), 40_000);
    await server.restart();
    await until(async () => {
      try {
        await queue.add("receive-mail", [1_000]);
        return true;
      } catch (fault) {
        expect(fault).toMatchObject({ code: "QUEUE_UNAVAILABLE" });
        return false;
      }
    });
    await until(() => done.has(1_000), 40_000);
    expect(faults.filter(failed)).toEqual([]);
    // Nobody asked a server that is away in a tight loop.
    expect(faults.length).toBeLessThan(200);
  }, 60_000);
});

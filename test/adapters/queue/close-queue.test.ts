/** Opening and closing a queue, and two surveys beside each other; on PostgreSQL and on Redis. */
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { openQueue, type QueueLocation } from "../../../src/adapters/queue/open-queue.js";
import { startRedis } from "../../support/redis.js";
import { requireService } from "../../support/service.js";
import { queueGround, queueServers } from "./queue-servers.js";

describe.each(queueServers())("the queue on %s", (_name, server) => {
  const { queueAt, freshQueue, note, until } = queueGround(server);

  test("closing tells the jobs in hand and waits for them", async () => {
    const queue = await freshQueue();
    const noted: string[] = [];
    await queue.work(
      "receive-mail",
      async (_ids, { signal }) => {
        noted.push("begun");
        await new Promise((told) => signal.addEventListener("abort", told));
        await sleep(100);
        noted.push("finished");
      },
      { concurrency: 1 },
    );
    await queue.add("receive-mail", [1, 2]);
    await until(() => noted.length === 1);
    await queue.close();
    expect(noted).toEqual(["begun", "finished"]);
  });

  test("closing does not wait for ever: a job that hangs is left to another worker", async () => {
    const location = await server.place();
    const hanging = await queueAt(location);
    const begun = await note(hanging, "receive-mail", () => new Promise(() => undefined));
    await hanging.add("receive-mail", [8]);
    await until(() => begun.length === 1);
    await hanging.close();
    const seen = await note(await queueAt(location));
    await until(() => seen.length === 1, 15_000);
  });

  test("what is still waiting when the queue is closed is there when it is opened again", async () => {
    const location = await server.place();
    const first = await queueAt(location);
    await first.add("receive-mail", [1, 2]);
    await first.close();
    const seen = await note(await queueAt(location));
    await until(() => seen.length === 2);
  });
});

const redisBinary = requireService("Redis", "redis-server");
if (redisBinary !== null)
  describe("two surveys on one Redis", () => {
    test("do not see each other's jobs", async () => {
      const server = await startRedis(redisBinary);
      const [first, second] = await Promise.all(
        ["first", "second"].map((namespace) => openQueue({ kind: "redis", url: server.url, namespace })),
      );
      const seen: number[] = [];
      await second?.work("receive-mail", async (ids) => void seen.push(...ids), { concurrency: 1 });
      await first?.add("receive-mail", [1]);
      await second?.add("receive-mail", [2]);
      await sleep(300);
      expect(seen).toEqual([2]);
      expect(await first?.size("receive-mail")).toMatchObject({ waiting: 1 });
      await first?.close();
      await second?.close();
      await server.stop();
    });
  });

describe("opening", () => {
  test.each<[string, QueueLocation]>([
    ["PostgreSQL", { kind: "postgres", pool: { host: "127.0.0.1", port: 9, user: "nobody", database: "none", ssl: false } }],
    ["Redis", { kind: "redis", url: "redis://:s3cret@127.0.0.1:9", namespace: "none" }],
  ])("says so when %s does not answer, without a password", async (_name, location) => {
    const opening = openQueue(location, { onFault: () => undefined });
    await expect(opening).rejects.toMatchObject({ code: "QUEUE_UNAVAILABLE", retryable: true });
    await expect(opening).rejects.not.toThrow(/s3cret/);
  });
});

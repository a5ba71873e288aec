/** One suite, run on PostgreSQL and on Redis: whoever uses the queue must not be able to tell which it is. */
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import type { QueueTimes } from "../../../src/adapters/queue/bull-job-queue.js";
import { openQueue, type QueueLocation } from "../../../src/adapters/queue/open-queue.js";
import type { JobQueue, QueueFault } from "../../../src/adapters/queue/queue-port.js";
import { RoundrobinError } from "../../../src/errors.js";
import { JOB_KINDS } from "../../../src/ports.js";
import { type DatabaseConnection, testPostgres } from "../../support/postgres.js";
import { QueueWorkerProgram } from "../../support/queue-worker-program.js";
import { startRedis, type TestRedis } from "../../support/redis.js";
import { requireService } from "../../support/service.js";

/** A server that the queue runs on, and what can happen to it. */
interface Server {
  start(): Promise<void>;
  /** A place of its own for each test. */
  place(): Promise<QueueLocation>;
  /** Loses everything that the queue holds. */
  wipe(location: QueueLocation): Promise<void>;
  cutConnections(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const postgres = testPostgres();
async function sql(database: string, text: string): Promise<void> {
  const { host, port, user } = await postgres.server();
  const client = new pg.Client({ host, port, user, database, ssl: false, application_name: "test support" });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
const onPostgres: Server = {
  start: () => Promise.resolve(),
  place: async () => ({ kind: "postgres", pool: { ...(await postgres.freshDatabase({ empty: true })) } }),
  // Dropping takes its locks in another order than the workers do, so it may have to be tried again.
  wipe: async (location) => {
    for (let dropped = false; !dropped; )
      dropped = await sql(
        location.kind === "postgres" ? (location.pool as DatabaseConnection).database : "",
        "drop schema bullmq cascade",
      ).then(
        () => true,
        (fault: { code?: string }) => {
          if (fault.code !== "40P01") throw fault;
          return false;
        },
      );
  },
  cutConnections: () =>
    sql(
      "postgres",
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name in ('roundrobin queue', 'receive-mail')",
    ),
  restart: async () => {
    const { pid } = await postgres.server();
    process.kill(pid, "SIGINT");
    // The process that holds the server brings it back.
    for (let tries = 0; tries < 400 && (await postgres.server()).pid === pid; tries += 1) await sleep(25);
  },
  stop: () => Promise.resolve(),
};

let redis: TestRedis | null = null;
let places = 0;
function running(): TestRedis {
  if (redis === null) throw new Error("Redis is not running");
  return redis;
}
const onRedis = (binary: string): Server => ({
  start: async () => {
    redis = await startRedis(binary);
  },
  place: () => Promise.resolve({ kind: "redis", url: running().url, namespace: `place-${(places += 1)}` }),
  wipe: async () => void (await running().command(["FLUSHALL"])),
  cutConnections: async () => void (await running().command(["CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes"])),
  restart: () => running().restart(),
  stop: () => running().stop(),
});

const servers: [string, Server][] = [["PostgreSQL", onPostgres]];
const redisBinary = requireService("Redis", "redis-server");
if (redisBinary !== null) servers.push(["Redis", onRedis(redisBinary)]);

/** Short, so that the tests are. */
const TIMES: Partial<QueueTimes> = { attempts: 3, retryAfterMs: 40, lockMs: 1_500, stalledCheckMs: 500, drainMs: 400, upkeepMs: 300 };

/** Where a server is away for a moment: a hold that outlasts it, also on a busy machine. */
const STEADY: Partial<QueueTimes> = { lockMs: 10_000 };

describe.each(servers)("the queue on %s", (_name, server) => {
  const open: JobQueue[] = [];
  const programs: QueueWorkerProgram[] = [];
  let faults: QueueFault[] = [];
  /** Not `job_stalled`: when the answer to "give me a job" is lost with its connection, that job waits for its hold to run out. */
  const failed = (fault: QueueFault): boolean => fault.type === "attempt_failed" || fault.type === "job_dropped";
  const mine = (fault: QueueFault): boolean => fault.type !== "queue_trouble";

  async function queueAt(location: QueueLocation, times: Partial<QueueTimes> = {}): Promise<JobQueue> {
    const queue = await openQueue(location, { onFault: (fault) => faults.push(fault), times: { ...TIMES, ...times } });
    open.push(queue);
    return queue;
  }
  const freshQueue = async (times: Partial<QueueTimes> = {}): Promise<JobQueue> => queueAt(await server.place(), times);
  async function programAt(location: QueueLocation, holdMs: number): Promise<QueueWorkerProgram> {
    const program = await QueueWorkerProgram.start(location, holdMs, TIMES);
    programs.push(program);
    return program;
  }
  /** Works on a kind and notes the ids in the order in which they came. */
  async function note(
    queue: JobQueue,
    kind: (typeof JOB_KINDS)[number] = "receive-mail",
    work: (id: number) => Promise<void> = async () => undefined,
  ): Promise<number[]> {
    const seen: number[] = [];
    await queue.work(
      kind,
      async (ids) => {
        for (const id of ids.length === 0 ? [0] : ids) {
          seen.push(id);
          await work(id);
        }
      },
      { concurrency: 4 },
    );
    return seen;
  }
  async function until(condition: () => boolean | Promise<boolean>, limitMs = 10_000): Promise<void> {
    for (const end = Date.now() + limitMs; !(await condition()); await sleep(10))
      if (Date.now() > end) throw new Error(`not in ${limitMs} ms: ${condition.toString()}`);
  }
  const idle = async (queue: JobQueue): Promise<boolean> => Object.values(await queue.size("receive-mail")).every((count) => count === 0);

  beforeAll(() => server.start());
  afterEach(async () => {
    for (const program of programs.splice(0)) await program.kill();
    for (const queue of open.splice(0)) await queue.close();
    faults = [];
  });
  afterAll(() => server.stop());

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

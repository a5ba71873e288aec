/** The servers that the queue runs on, and what the suites on them have in common. */
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll } from "@jest/globals";
import pg from "pg";
import type { QueueTimes } from "../../../src/adapters/queue/bull-job-queue.js";
import { openQueue, type QueueLocation } from "../../../src/adapters/queue/open-queue.js";
import type { JobQueue, QueueFault } from "../../../src/adapters/queue/queue-port.js";
import type { JOB_KINDS } from "../../../src/ports.js";
import { type DatabaseConnection, testPostgres } from "../../support/postgres.js";
import { QueueWorkerProgram } from "../../support/queue-worker-program.js";
import { startRedis, type TestRedis } from "../../support/redis.js";
import { requireService } from "../../support/service.js";

/** A server that the queue runs on, and what can happen to it. */
export interface Server {
  start(): Promise<void>;
  /** A place of its own for each test. */
  place(): Promise<QueueLocation>;
  /** Loses everything that the queue holds. */
  wipe(location: QueueLocation): Promise<void>;
  cutConnections(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Every server that is there, by name. Call it at the top of a test file. */
export function queueServers(): readonly [string, Server][] {
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
  return servers;
}

/** Short, so that the tests are. */
export const TIMES: Partial<QueueTimes> = {
  attempts: 3,
  retryAfterMs: 40,
  lockMs: 1_500,
  stalledCheckMs: 500,
  drainMs: 400,
  upkeepMs: 300,
};

/** Where a server is away for a moment: a hold that outlasts it, also on a busy machine. */
export const STEADY: Partial<QueueTimes> = { lockMs: 10_000 };

/** Queues, programs and what was noted on one server; call it in the `describe` of that server. */
export function queueGround(server: Server) {
  const open: JobQueue[] = [];
  const programs: QueueWorkerProgram[] = [];
  const faults: QueueFault[] = [];
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
    faults.length = 0;
  });
  afterAll(() => server.stop());
  return { queueAt, freshQueue, programAt, note, until, idle, faults, failed, mine };
}

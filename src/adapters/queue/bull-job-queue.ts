/** The queue on BullMQ. Each kind of job has a queue of its own; a job carries ids, never content. */
import { setTimeout as sleep } from "node:timers/promises";
import { getNextMillis, type IQueueBackend, Queue } from "bullmq";
import { faultMessage, RoundrobinError } from "../../errors.js";
import type { Instant } from "../../foi/terms.js";
import { JOB_KINDS, type JobKind } from "../../ports.js";
import { IN_THE_FACTORY, type InTheFactory, type QueueBackend } from "./queue-backend.js";
import type { JobCounts, JobHandler, JobQueue, QueueFault, Schedule } from "./queue-port.js";
import { type JobData, RunningWorker } from "./running-worker.js";

export interface QueueTimes {
  /** Tries of a job whose fault may pass, and the wait before the second; each further wait is twice as long. */
  readonly attempts: number;
  readonly retryAfterMs: number;
  /** A worker renews its hold on a job at half this time; when it was killed, the hold runs out after it. */
  readonly lockMs: number;
  /** How often each worker looks for jobs whose hold has run out: a killed job runs again within the two together. */
  readonly stalledCheckMs: number;
  /** How long jobs in hand may take to finish when the queue is closed. */
  readonly drainMs: number;
  /** How often it is made sure that the queue's tables, schedules and workers are there. */
  readonly upkeepMs: number;
}

export const DEFAULT_TIMES: QueueTimes = {
  attempts: 5,
  retryAfterMs: 5_000,
  lockMs: 60_000,
  stalledCheckMs: 30_000,
  drainMs: 10_000,
  upkeepMs: 30_000,
};

const PAUSES_MS = [50, 200, 750];
const ZONE = "Europe/London";
type Repeat = { readonly pattern: string; readonly tz: typeof ZONE } | { readonly every: number };
type KindQueue = Queue<JobData, void, string, JobData, void, string, IQueueBackend, InTheFactory>;

/** The next time after `after` at which a cron pattern with seconds falls, read in London time. */
export function nextRun(pattern: string, after: Instant): Instant {
  const next: unknown = getNextMillis(Date.parse(after), { pattern, tz: ZONE });
  if (typeof next !== "number") throw new RoundrobinError("INTERNAL", `the schedule "${pattern}" never comes`);
  return new Date(next).toISOString();
}

export class BullJobQueue implements JobQueue {
  readonly #backend: QueueBackend;
  readonly #onFault: (fault: QueueFault) => void;
  readonly #times: QueueTimes;
  readonly #queues: ReadonlyMap<JobKind, KindQueue>;
  readonly #workers = new Set<RunningWorker>();
  readonly #declared = new Map<string, { readonly kind: JobKind; readonly repeat: Repeat }>();
  readonly #upkeep: NodeJS.Timeout;
  #closing: Promise<void> | null = null;

  private constructor(
    backend: QueueBackend,
    onFault: (fault: QueueFault) => void,
    times: QueueTimes,
    queues: ReadonlyMap<JobKind, KindQueue>,
  ) {
    this.#backend = backend;
    this.#onFault = onFault;
    this.#times = times;
    this.#queues = queues;
    this.#upkeep = setInterval(() => void this.#keepUp(), times.upkeepMs);
    this.#upkeep.unref();
  }

  static async open(backend: QueueBackend, onFault: (fault: QueueFault) => void, times: Partial<QueueTimes>): Promise<BullJobQueue> {
    const all = { ...DEFAULT_TIMES, ...times };
    const queues = new Map<JobKind, KindQueue>();
    for (const kind of JOB_KINDS) {
      const queue: KindQueue = new Queue(
        kind,
        { connection: IN_THE_FACTORY, prefix: backend.prefix, defaultJobOptions: jobOptions(all) },
        backend.factory,
      );
      // Without a listener a reset connection would end the process.
      queue.on("error", (cause) => onFault({ type: "queue_trouble", kind, cause }));
      queues.set(kind, queue);
    }
    await Promise.all([...queues.values()].map((queue) => queue.waitUntilReady()));
    return new BullJobQueue(backend, onFault, all, queues);
  }

  async add(kind: JobKind, ids: readonly number[], options: { readonly delayMs?: number } = {}): Promise<void> {
    const delay = Math.max(0, options.delayMs ?? 0);
    // A wake-up for later does not stand in the way of one for now.
    const when = delay === 0 ? "" : `-at-${Math.ceil((Date.now() + delay) / 1_000)}`;
    const jobs = (ids.length === 0 ? [null] : ids).map((id) => ({
      name: kind,
      data: { ids: id === null ? [] : [id] },
      opts: { delay, deduplication: { id: `${kind}${id === null ? "" : `-${id}`}${when}`, keepLastIfActive: true } },
    }));
    await this.#reach(() => this.#queue(kind).addBulk(jobs));
  }

  async schedule(name: string, pattern: string, kind: JobKind): Promise<void> {
    await this.#declare(name, kind, { pattern, tz: ZONE });
  }

  async every(name: string, ms: number, kind: JobKind): Promise<void> {
    await this.#declare(name, kind, { every: ms });
  }

  async #declare(name: string, kind: JobKind, repeat: Repeat): Promise<void> {
    this.#declared.set(name, { kind, repeat });
    await this.#reach(() => this.#putSchedule(name, kind, repeat));
  }

  async #putSchedule(name: string, kind: JobKind, repeat: Repeat): Promise<void> {
    await this.#queue(kind).upsertJobScheduler(name, repeat, { name: kind, data: { ids: [] }, opts: jobOptions(this.#times) });
  }

  async schedules(): Promise<readonly Schedule[]> {
    const found = await this.#reach(() =>
      Promise.all([...this.#queues].map(async ([kind, queue]) => ({ kind, schedulers: await queue.getJobSchedulers() }))),
    );
    return found.flatMap(({ kind, schedulers }) =>
      schedulers.flatMap(({ key, next }) => (next === undefined ? [] : [{ name: key, kind, next: new Date(next).toISOString() }])),
    );
  }

  async work(kind: JobKind, handler: JobHandler, options: { readonly concurrency: number }): Promise<{ close(): Promise<void> }> {
    if (this.#workers.size >= this.#backend.workersLimit)
      throw new RoundrobinError("INTERNAL", `more than ${this.#backend.workersLimit} workers on one queue`);
    const worker = await this.#reach(() =>
      RunningWorker.start({
        kind,
        handler,
        concurrency: options.concurrency,
        backend: this.#backend,
        times: this.#times,
        onFault: this.#onFault,
      }),
    );
    this.#workers.add(worker);
    return {
      close: async () => {
        await worker.close();
        this.#workers.delete(worker);
      },
    };
  }

  async size(kind: JobKind): Promise<JobCounts> {
    const counts = await this.#reach(() => this.#queue(kind).getJobCounts("waiting", "prioritized", "active", "delayed"));
    return {
      waiting: (counts["waiting"] ?? 0) + (counts["prioritized"] ?? 0),
      active: counts["active"] ?? 0,
      delayed: counts["delayed"] ?? 0,
    };
  }

  async obliterate(): Promise<void> {
    await this.#reach(() => Promise.all([...this.#queues.values()].map((queue) => queue.obliterate({ force: true }))));
    for (const [name, { kind, repeat }] of this.#declared) await this.#reach(() => this.#putSchedule(name, kind, repeat));
  }

  close(): Promise<void> {
    this.#closing ??= (async () => {
      clearInterval(this.#upkeep);
      await Promise.all([...this.#workers].map((worker) => worker.close()));
      await Promise.all([...this.#queues.values()].map((queue) => queue.close()));
      await this.#backend.close();
    })();
    return this.#closing;
  }

  /**
   * The queue may be lost while we run: Redis was flushed, the schema dropped, a schedule's chain of jobs broken. Jobs
   * come back with the sweep; that the sweep itself comes back is seen to here.
   */
  async #keepUp(): Promise<void> {
    try {
      await this.#backend.prepare();
      const standing = new Map((await this.schedules()).map(({ name, next }) => [name, Date.parse(next)]));
      for (const [name, { kind, repeat }] of this.#declared) {
        const next = standing.get(name);
        const lost = next === undefined || (next < Date.now() - 2 * this.#times.upkeepMs && (await this.size(kind)).active === 0);
        if (lost && this.#closing === null) await this.#putSchedule(name, kind, repeat);
      }
      for (const worker of this.#workers) worker.keepRunning();
    } catch (cause) {
      if (this.#closing === null) this.#onFault({ type: "queue_trouble", kind: null, cause });
    }
  }

  #queue(kind: JobKind): KindQueue {
    const queue = this.#queues.get(kind);
    if (queue === undefined) throw new RoundrobinError("INTERNAL", `no queue for ${kind}`);
    return queue;
  }

  /** A server that is away for a moment is asked again; every step here may be repeated. */
  async #reach<T>(step: () => Promise<T>): Promise<T> {
    for (const pause of [...PAUSES_MS, null]) {
      try {
        return await step();
      } catch (cause) {
        if (cause instanceof RoundrobinError) throw cause;
        const away = typeof cause === "object" && cause !== null && "code" in cause && cause.code === "ECONNREFUSED";
        if (!away || pause === null || this.#closing !== null)
          throw new RoundrobinError("QUEUE_UNAVAILABLE", `the queue does not answer: ${faultMessage(cause)}`, { cause });
        await sleep(pause);
      }
    }
    throw new RoundrobinError("INTERNAL", "the queue was asked no question");
  }
}

/**
 * Finished jobs are removed, so that the same id can be queued again. `true` and not a number or an age: with those,
 * jobs on PostgreSQL deadlock (40P01) and one whose work had succeeded is run again.
 */
const jobOptions = (times: QueueTimes) => ({
  attempts: times.attempts,
  backoff: { type: "exponential", delay: times.retryAfterMs },
  removeOnComplete: true,
  removeOnFail: true,
});

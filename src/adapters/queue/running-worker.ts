/** One worker of one kind in this process. */
import { setTimeout as sleep } from "node:timers/promises";
import { type IQueueBackend, type Job, type JobProgress, UnrecoverableError, Worker } from "bullmq";
import { z } from "zod";
import { RoundrobinError } from "../../errors.js";
import type { JobKind } from "../../ports.js";
import type { QueueTimes } from "./bull-job-queue.js";
import { IN_THE_FACTORY, type InTheFactory, type QueueBackend } from "./queue-backend.js";
import type { JobHandler, QueueFault } from "./queue-port.js";
import { storableError } from "./storable-words.js";

const jobData = z.object({ ids: z.array(z.int().nonnegative()) });
export type JobData = z.infer<typeof jobData>;

/** A job whose process died this often takes its process with it, it seems: it is dropped. */
const STALLED_LIMIT = 3;
/** How long BullMQ waits before it repeats a step when the server is away. */
const REPEAT_AFTER_MS = 500;
/** After the limit for draining, handlers that heard the signal get this long to note down where they are. */
const LAST_MOMENT_MS = 500;

export interface WorkerOptions {
  readonly kind: JobKind;
  readonly handler: JobHandler;
  readonly concurrency: number;
  readonly backend: QueueBackend;
  readonly times: QueueTimes;
  readonly onFault: (fault: QueueFault) => void;
}

export class RunningWorker {
  readonly #options: WorkerOptions;
  readonly #stopping = new AbortController();
  readonly #inHand = new Set<Promise<void>>();
  readonly #worker: Worker<JobData, void, JobKind, IQueueBackend, JobProgress, InTheFactory>;
  #closing: Promise<void> | null = null;

  private constructor(options: WorkerOptions) {
    const { kind, backend, times, onFault } = options;
    this.#options = options;
    this.#worker = new Worker<JobData, void, JobKind, IQueueBackend, JobProgress, InTheFactory>(
      kind,
      (job) => this.#run(job),
      {
        connection: IN_THE_FACTORY,
        prefix: backend.prefix,
        concurrency: options.concurrency,
        lockDuration: times.lockMs,
        stalledInterval: times.stalledCheckMs,
        maxStalledCount: STALLED_LIMIT,
        runRetryDelay: REPEAT_AFTER_MS,
        autorun: false,
      },
      backend.factory,
    );
    this.#worker.on("error", (cause) => onFault({ type: "queue_trouble", kind, cause }));
    this.#worker.on("stalled", () => onFault({ type: "job_stalled", kind }));
    this.#worker.on("failed", (job, error) => onFault(failure(kind, job, error)));
  }

  /** Rejects when the server does not answer; a worker that began so would never recover. */
  static async start(options: WorkerOptions): Promise<RunningWorker> {
    const running = new RunningWorker(options);
    try {
      await running.#worker.waitUntilReady();
    } catch (fault) {
      await running.#worker.close(true);
      throw fault;
    }
    running.keepRunning();
    return running;
  }

  /** Begins, or begins again should BullMQ's loop have ended. */
  keepRunning(): void {
    if (this.#closing !== null || this.#worker.isRunning()) return;
    this.#worker.run().catch((cause: unknown) => this.#options.onFault({ type: "queue_trouble", kind: this.#options.kind, cause }));
  }

  #run(job: Job<JobData, void, JobKind>): Promise<void> {
    const work = this.#attempt(job).finally(() => this.#inHand.delete(work));
    this.#inHand.add(work);
    return work;
  }

  async #attempt(job: Job<JobData, void, JobKind>): Promise<void> {
    try {
      await this.#options.handler(jobData.parse(job.data).ids, { signal: this.#stopping.signal });
    } catch (thrown) {
      const error = storableError(thrown);
      // A fault of no known kind may pass: repeating is safe, and there is a limit.
      if (!(thrown instanceof RoundrobinError) || thrown.retryable) throw error;
      throw Object.assign(new UnrecoverableError(error.message), { cause: thrown, stack: error.stack });
    }
  }

  /**
   * Takes no more jobs, tells those in hand to come to an end, and waits for them. One that does not end in time is
   * left behind: its hold runs out and another worker does it again.
   */
  close(): Promise<void> {
    this.#closing ??= (async () => {
      this.#stopping.abort();
      await this.#worker.pause(true);
      const limit = new AbortController();
      const late = sleep(this.#options.times.drainMs + LAST_MOMENT_MS, "late" as const, { signal: limit.signal }).catch(
        () => "done" as const,
      );
      const outcome = await Promise.race([Promise.allSettled(this.#inHand).then(() => "done" as const), late]);
      limit.abort();
      await this.#worker.close(outcome === "late");
    })();
    return this.#closing;
  }
}

function failure(kind: JobKind, job: Job<JobData, void, JobKind> | undefined, error: Error): QueueFault {
  const ids = jobData.safeParse(job?.data).data?.ids ?? [];
  const attempt = job?.attemptsMade ?? 0;
  const over = job === undefined || error.name === "UnrecoverableError" || attempt >= (job.opts.attempts ?? 1);
  return { type: over ? "job_dropped" : "attempt_failed", kind, ids, attempt, cause: error.cause ?? error };
}

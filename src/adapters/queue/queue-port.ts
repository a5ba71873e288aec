/** The queue as the rest of the program sees it. */
import type { Instant } from "../../foi/terms.js";
import type { JobKind, Waker } from "../../ports.js";

export interface JobContext {
  /** Aborted when the program is to stop: finish what is in hand, leave the rest, return. */
  readonly signal: AbortSignal;
}

/** Must be safe to repeat: a job whose process was killed runs again. */
export type JobHandler = (ids: readonly number[], context: JobContext) => Promise<void>;

export interface JobCounts {
  readonly waiting: number;
  /** Being worked on. */
  readonly active: number;
  /** Waiting for their time: schedules, postponed wake-ups and next attempts. */
  readonly delayed: number;
}

export interface Schedule {
  readonly name: string;
  readonly kind: JobKind;
  readonly next: Instant;
}

/**
 * Wakes workers. It holds nothing of value: the database says what is to be done, and what the queue loses the sweep
 * queues again. Every promise may be rejected with QUEUE_UNAVAILABLE, which may pass.
 */
export interface JobQueue extends Waker {
  /**
   * Queues one job for each id, or one without ids when there are none. While a job waits, the same wake-up is not
   * queued again; while it is being worked on, one more is kept for afterwards, so that nothing that happened in the
   * meantime is overlooked.
   */
  add(kind: JobKind, ids: readonly number[], options?: { readonly delayMs?: number }): Promise<void>;
  /**
   * Queues a job (without ids) at the times of a cron pattern with seconds, `0 30 9 * * 1-5`, in London time. One
   * schedule of a name exists, whoever declares it; while this process runs it is put back if the queue loses it.
   */
  schedule(name: string, pattern: string, kind: JobKind): Promise<void>;
  /** The same every so many milliseconds. */
  every(name: string, ms: number, kind: JobKind): Promise<void>;
  /** The schedules that stand in the queue. */
  schedules(): Promise<readonly Schedule[]>;
  /** Works on the jobs of a kind, each in one process at a time, up to `concurrency` of them at once in this one. */
  work(kind: JobKind, handler: JobHandler, options: { readonly concurrency: number }): Promise<{ close(): Promise<void> }>;
  size(kind: JobKind): Promise<JobCounts>;
  /** Throws all jobs and schedules away; the schedules that this process declared come back. */
  obliterate(): Promise<void>;
  /** Lets jobs in hand finish, within a limit, and closes every connection. */
  close(): Promise<void>;
}

/** What goes wrong while nobody is waiting for an answer. */
export type QueueFault =
  /** An attempt failed; the job will be tried again. */
  | {
      readonly type: "attempt_failed";
      readonly kind: JobKind;
      readonly ids: readonly number[];
      readonly attempt: number;
      readonly cause: unknown;
    }
  /** The job is gone: tried often enough, or not worth trying again. The sweep brings it back if it is still to be done. */
  | {
      readonly type: "job_dropped";
      readonly kind: JobKind;
      readonly ids: readonly number[];
      readonly attempt: number;
      readonly cause: unknown;
    }
  /** The process that worked on a job was killed or hung; the job runs again. */
  | { readonly type: "job_stalled"; readonly kind: JobKind }
  /** The queue's own connection or bookkeeping; it recovers by itself. */
  | { readonly type: "queue_trouble"; readonly kind: JobKind | null; readonly cause: unknown };

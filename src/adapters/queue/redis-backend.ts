/** BullMQ on Redis, for those who have one: more jobs a second than any survey needs. */
import { createRedisBackend } from "bullmq";
import { Redis } from "ioredis";
import type { QueueBackend } from "./queue-backend.js";
import type { QueueFault } from "./queue-port.js";

/** Each worker opens a connection of its own. */
const WORKERS_LIMIT = 100;
const RETRY_LIMIT_MS = 2_000;

/**
 * @param namespace keeps apart the jobs of two surveys that share one Redis: job 17 of the one is not job 17 of the
 *   other. Letters, digits, `-` and `_`.
 */
export async function openRedisBackend(url: string, namespace: string, onFault: (fault: QueueFault) => void): Promise<QueueBackend> {
  const options = { retryStrategy: (times: number) => Math.min(times * 50, RETRY_LIMIT_MS), connectTimeout: 5_000 };
  // Who adds a job wants to know soon that it cannot be done; a worker waits for as long as it takes.
  const adding = new Redis(url, { ...options, maxRetriesPerRequest: 5 });
  const working = new Redis(url, { ...options, maxRetriesPerRequest: null });
  for (const connection of [adding, working]) connection.on("error", (cause) => onFault({ type: "queue_trouble", kind: null, cause }));
  const disconnect = (): void => {
    adding.disconnect();
    working.disconnect();
  };
  try {
    await adding.ping();
  } catch (fault) {
    disconnect();
    throw fault;
  }
  return {
    prefix: `roundrobin-${namespace}`,
    workersLimit: WORKERS_LIMIT,
    factory: (name, base, extra) =>
      createRedisBackend(name, { ...base, connection: extra?.withBlockingConnection === true ? working : adding }, extra),
    prepare: () => Promise.resolve(),
    close: () => {
      disconnect();
      return Promise.resolve();
    },
  };
}

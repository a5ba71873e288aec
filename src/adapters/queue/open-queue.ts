/** Opens the queue on PostgreSQL or Redis. */
import type { PoolConfig } from "pg";
import { faultMessage, RoundrobinError } from "../../errors.js";
import { BullJobQueue, type QueueTimes } from "./bull-job-queue.js";
import { openPostgresBackend } from "./postgres-backend.js";
import type { QueueBackend } from "./queue-backend.js";
import type { JobQueue, QueueFault } from "./queue-port.js";
import { openRedisBackend } from "./redis-backend.js";

export type QueueLocation =
  /** Where our own database is; the queue has a pool of its own. */
  | { readonly kind: "postgres"; readonly pool: PoolConfig }
  /** `namespace` names our database, so that two surveys may share one Redis. */
  | { readonly kind: "redis"; readonly url: string; readonly namespace: string };

/**
 * @param options.onFault told of failed attempts and lost connections; it must not throw
 * @param options.times for tests; the defaults are in bull-job-queue.ts
 * @throws QUEUE_UNAVAILABLE when the server does not answer
 */
export async function openQueue(
  location: QueueLocation,
  options: { readonly onFault?: (fault: QueueFault) => void; readonly times?: Partial<QueueTimes> } = {},
): Promise<JobQueue> {
  const onFault = options.onFault ?? (() => undefined);
  let backend: QueueBackend | null = null;
  try {
    backend =
      location.kind === "postgres"
        ? await openPostgresBackend(location.pool, onFault)
        : await openRedisBackend(location.url, location.namespace, onFault);
    return await BullJobQueue.open(backend, onFault, options.times ?? {});
  } catch (cause) {
    await backend?.close();
    const server = location.kind === "postgres" ? "the database" : "Redis (REDIS_URL)";
    throw new RoundrobinError("QUEUE_UNAVAILABLE", `the queue on ${server} cannot be opened: ${faultMessage(cause)}`, { cause });
  }
}

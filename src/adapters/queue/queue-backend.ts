/** What BullMQ needs from PostgreSQL or Redis; the rest of this folder does not know which of them it is. */
import type { BackendFactory, IQueueBackend } from "bullmq";

/** BullMQ asks for a connection with every queue; ours lies in the factory, and this stands in its place. */
export const IN_THE_FACTORY = "in the factory";
export type InTheFactory = typeof IN_THE_FACTORY;

export interface QueueBackend {
  readonly factory: BackendFactory<IQueueBackend, InTheFactory>;
  /** Sets the jobs of this database apart from those of others on the same Redis; unused on PostgreSQL. */
  readonly prefix: string;
  /** How many workers the connections suffice for. */
  readonly workersLimit: number;
  /** Makes sure that the queue's tables are there; on Redis there are none. */
  prepare(): Promise<void>;
  close(): Promise<void>;
}

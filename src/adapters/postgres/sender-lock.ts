import type pg from "pg";
import { SENDER_LOCK_SPACE } from "./sending.js";

export interface SenderLock {
  /** The number that this process claims letters under. */
  readonly sender: number;
  /** False once the connection that held the lock is gone, as after a restart of the database. */
  held(): boolean;
  release(): Promise<void>;
}

/**
 * Marks this process as a living sender for as long as its connection lives: PostgreSQL drops a session's
 * advisory locks when the session ends, also after kill -9. Letters "being sent" by a number whose lock is free
 * were abandoned.
 * @param number 1 .. 2^31-1, chosen at random by the caller
 */
export async function takeSenderLock(pool: pg.Pool, number: number): Promise<SenderLock> {
  const client = await pool.connect();
  let held = true;
  const lost = (): void => void (held = false);
  client.on("error", lost);
  client.on("end", lost);
  const letGo = (): void => {
    client.removeListener("error", lost);
    client.removeListener("end", lost);
  };
  try {
    await client.query("select pg_advisory_lock($1, $2)", [SENDER_LOCK_SPACE, number]);
  } catch (fault) {
    letGo();
    client.release(true);
    throw fault;
  }
  return {
    sender: number,
    held: () => held,
    async release() {
      try {
        if (held) await client.query("select pg_advisory_unlock($1, $2)", [SENDER_LOCK_SPACE, number]);
      } finally {
        letGo();
        client.release(!held);
      }
    },
  };
}

/**
 * Who uses the server. Every process that does keeps one connection open and holds a shared advisory lock on it.
 * The kernel closes the connection of a process that is killed, and PostgreSQL then drops its lock: so the count is
 * right without files to clean up, and a process number that is used again deceives nobody.
 */
import { Socket } from "node:net";
import pg from "pg";
import { DATABASE_USER } from "./cluster.js";

/** "roundrobi" as a number: any key will do that nothing else in the database uses. */
const USERS_LOCK = "8245935278387129970";
const CONNECT_LIMIT_MS = 10_000;
/** How long to wait for a server that is being stopped by its last user to be gone. */
const LOCK_LIMIT_MS = 15_000;

export interface ServerUser {
  /** Called once when the connection ends without `leave`. */
  onLost(listener: () => void): void;
  /** Gives the lock back; true when nobody else uses the server, in which case newcomers wait until it is gone. */
  isLast(): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Connects and enters this process among the users.
 *
 * @throws the error of `pg` or of the socket: ENOENT or ECONNREFUSED when no server is there, 57P03 when it is
 *   starting or stopping, 57P01 when its last user stopped it while we waited to be let in
 */
export async function enterAsUser(host: string): Promise<ServerUser> {
  const socket = new Socket();
  const client = new pg.Client({
    host,
    port: 5432,
    user: DATABASE_USER,
    database: "postgres",
    ssl: false,
    application_name: "roundrobin user",
    connectionTimeoutMillis: CONNECT_LIMIT_MS,
    lock_timeout: LOCK_LIMIT_MS,
    stream: () => socket,
  });
  let ended = false;
  let lost: (() => void) | null = null;
  // Without a listener a reset connection would end the process. What it says is seen by the 'end' that follows.
  client.on("error", () => undefined);
  client.once("end", () => {
    ended = true;
    lost?.();
  });
  try {
    await client.connect();
    await client.query(`select pg_advisory_lock_shared(${USERS_LOCK})`);
  } catch (fault) {
    // Not waited for: there may be nobody at the other end.
    client.end().catch(() => undefined);
    socket.destroy();
    throw fault;
  }
  // The connection is a sign of life, not work to wait for: it must not keep a finished program from ending.
  socket.unref();
  return {
    onLost(listener) {
      if (ended) listener();
      else lost = listener;
    },
    async isLast() {
      lost = null;
      socket.ref();
      if (ended) return false;
      await client.query(`select pg_advisory_unlock_shared(${USERS_LOCK})`);
      const { rows } = await client.query<{ alone: boolean }>(`select pg_try_advisory_lock(${USERS_LOCK}) as alone`);
      return rows[0]?.alone === true;
    },
    async close() {
      lost = null;
      await client.end().catch(() => undefined);
    },
  };
}

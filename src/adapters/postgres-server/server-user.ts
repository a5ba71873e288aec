/**
 * Who uses the server. Every process that does keeps one connection open and holds a shared advisory lock on it.
 * The kernel closes the connection of a process that is killed, and PostgreSQL then drops its lock: so the count is
 * right without files to clean up, and a process number that is used again deceives nobody.
 */
import { Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { DATABASE_USER } from "./cluster.js";
import { isAlive } from "./postmaster.js";

/** "roundrobi" as a number: any key will do that nothing else in the database uses. */
const USERS_LOCK = "8245935278387129970";
const CONNECT_LIMIT_MS = 10_000;
/** How long to wait for PostgreSQL to notice that another user has been killed. */
const FADING_LIMIT_MS = 3_000;
/** With the process number after it: so it is told whether a user that still counts has been killed a moment ago. */
const USER_NAME = "roundrobin user ";
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
    application_name: `${USER_NAME}${process.pid}`,
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
      for (const until = Date.now() + FADING_LIMIT_MS; ; await sleep(5)) {
        const { rows } = await client.query<{ alone: boolean }>(`select pg_try_advisory_lock(${USERS_LOCK}) as alone`);
        if (rows[0]?.alone === true) return true;
        if (Date.now() > until || (await othersLive(client))) return false;
      }
    },
    async close() {
      lost = null;
      await client.end().catch(() => undefined);
    },
  };
}

/** Does any other user's process live? One that we cannot see (in another container) does not seem to. */
async function othersLive(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ name: string }>(
    "select application_name as name from pg_stat_activity where application_name like $1 and pid <> pg_backend_pid()",
    [`${USER_NAME}%`],
  );
  const alive = await Promise.all(rows.map(({ name }) => isAlive(Number(name.slice(USER_NAME.length)))));
  return alive.includes(true);
}

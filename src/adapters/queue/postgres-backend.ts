/** BullMQ on PostgreSQL: its tables live in the schema `bullmq` of our own database. */
import { createPostgresBackend, type PgPool, type PgPoolClient, type PgQueryResult, runMigrations } from "bullmq";
import pg from "pg";
import { faultMessage } from "../../errors.js";
import type { QueueBackend } from "./queue-backend.js";
import type { QueueFault } from "./queue-port.js";

const SCHEMA = "bullmq";
/** Connections for queries; each worker takes one more for itself, to listen on. With too few, BullMQ hangs silently. */
const CONNECTIONS_FOR_QUERIES = 10;
const WORKERS_LIMIT = 16;
/**
 * A worker with nothing to do looks at the queue this often, should a notification have been lost (the server was
 * restarted). BullMQ's own limit is an hour.
 */
const LOOK_AGAIN_AFTER_SECONDS = 10;

export async function openPostgresBackend(config: pg.PoolConfig, onFault: (fault: QueueFault) => void): Promise<QueueBackend> {
  const pool = new pg.Pool({
    application_name: "roundrobin queue",
    ...config,
    max: CONNECTIONS_FOR_QUERIES + WORKERS_LIMIT,
    options: `${config.options ?? ""} -c search_path=${SCHEMA}`.trim(),
    keepAlive: true,
  });
  pool.on("error", (cause) => onFault({ type: "queue_trouble", kind: null, cause }));
  // Those that are not in the pool at the moment: without a listener, a server that is stopped would end this process.
  pool.on("connect", (client) => client.on("error", ignore));
  const shared = new SharedPool(pool);
  const prepare = async (): Promise<void> => {
    const client = await pool.connect();
    try {
      await runMigrations(client, SCHEMA);
    } finally {
      client.release();
    }
  };
  try {
    await prepare();
  } catch (fault) {
    await pool.end();
    throw fault;
  }
  return {
    prefix: "roundrobin",
    workersLimit: WORKERS_LIMIT,
    factory: (name, options, extra) => {
      const backend = createPostgresBackend(name, { ...options, connection: shared }, extra);
      Object.defineProperty(backend, "maximumBlockTimeout", { value: LOOK_AGAIN_AFTER_SECONDS });
      return backend;
    },
    prepare,
    close: () => pool.end(),
  };
}

/** What a lost connection says is said again, by the query that was on it or by the next one. */
const ignore = (): void => undefined;

/**
 * The pool as BullMQ sees it. A server that is away for a moment is reported as ECONNREFUSED whatever PostgreSQL or
 * the socket called it: then BullMQ waits and repeats the step. Anything else it takes for the job's own failure, and
 * a job whose work had succeeded would be done again; or it repeats the step at once, for ever.
 */
class SharedPool implements PgPool {
  readonly #kept = new WeakSet<pg.PoolClient>();
  constructor(private readonly pool: pg.Pool) {}

  async connect(): Promise<PgPoolClient> {
    try {
      const client = await this.pool.connect();
      this.#keepListening(client);
      // The same client; its type differs from BullMQ's only in how optional properties are written.
      return client as unknown as PgPoolClient;
    } catch (fault) {
      throw asAbsence(fault);
    }
  }

  async query<R>(text: string, params?: readonly unknown[]): Promise<PgQueryResult<R>> {
    try {
      return await this.pool.query<R & pg.QueryResultRow>(text, params === undefined ? undefined : [...params]);
    } catch (fault) {
      throw asAbsence(fault);
    }
  }

  /** BullMQ takes all listeners from a connection a moment before that connection ends. */
  #keepListening(client: pg.PoolClient): void {
    if (this.#kept.has(client)) return;
    this.#kept.add(client);
    const removeAll = client.removeAllListeners.bind(client);
    client.removeAllListeners = (event) => {
      removeAll(event);
      return client.on("error", ignore);
    };
  }

  /** The pool is ours: it is ended when everything that shares it is closed. */
  end(): Promise<void> {
    return Promise.resolve();
  }
  /** Its errors are heard once, by us, and not once for every queue and worker. */
  on(): this {
    return this;
  }
  removeAllListeners(): this {
    return this;
  }
}

/**
 * Codes of Node's sockets, and of PostgreSQL (https://www.postgresql.org/docs/18/errcodes-appendix.html): connection
 * failures (08), shut down, crashed or starting (57P), too many connections (53300), a deadlock in which our statement
 * was the one given up (40), and no such schema, table or function (3F000, 42P01, 42883): the queue was dropped, and is
 * about to be made again.
 */
const ABSENT = new Set(
  [
    "ECONNREFUSED ECONNRESET ENOENT EPIPE ETIMEDOUT EHOSTUNREACH ENETUNREACH EAI_AGAIN ENOTFOUND",
    "08000 08001 08003 08006 57P01 57P02 57P03 53300 40001 40P01 3F000 42P01 42883",
  ].flatMap((codes) => codes.split(" ")),
);
/** What `pg` says without a code. */
const ABSENT_WORDS =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Query read timeout/;

function asAbsence(fault: unknown): unknown {
  const code = typeof fault === "object" && fault !== null && "code" in fault ? fault.code : undefined;
  const absent = typeof code === "string" ? ABSENT.has(code) : ABSENT_WORDS.test(faultMessage(fault));
  return absent ? Object.assign(new Error(`ECONNREFUSED: ${faultMessage(fault)}`, { cause: fault }), { code: "ECONNREFUSED" }) : fault;
}

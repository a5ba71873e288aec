import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Log } from "../../ports.js";
import { lendingPool } from "./lent-connections.js";
import type { Database } from "./schema.js";

/** How to reach PostgreSQL: a URL, or the socket folder of the embedded server. */
export type DatabaseAddress =
  | { readonly url: string }
  | { readonly host: string; readonly port: number; readonly user: string; readonly database: string; readonly ssl: false };

const INT8 = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;

/** Ids fit a double for ever; instants stay ISO text in UTC, days stay days: no Date object, no local time zone. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary"): unknown => {
    if (oid === INT8) return Number;
    if (oid === DATE) return (text: string) => text;
    if (oid === TIMESTAMPTZ) return (text: string) => new Date(text).toISOString();
    const usual: unknown = format === "binary" ? pg.types.getTypeParser(oid, "binary") : pg.types.getTypeParser(oid, "text");
    return usual;
  }) as typeof pg.types.getTypeParser,
};

export interface OpenDatabase {
  readonly db: Kysely<Database>;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

/** Opens a pool of at most `max` connections. Nothing is sent until the first query. */
export function openDatabase(address: DatabaseAddress, log: Log, max = 10): OpenDatabase {
  const connection = "url" in address ? { connectionString: address.url } : address;
  const pool = new pg.Pool({ ...connection, max, types, application_name: "roundrobin" });
  // A reset idle connection must not end the process; the pool opens another.
  pool.on("error", (error) => log.warn({ fault: error.message }, "a database connection was lost"));
  // Nor may one in use: its query fails, or its next one does, and that is where it is heard.
  pool.on("connect", (client) => client.on("error", () => undefined));
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: lendingPool(pool) }) });
  return {
    db,
    pool,
    async close() {
      await db.destroy();
      // A Kysely that was never asked anything leaves the pool open.
      if (!pool.ended) await pool.end();
    },
  };
}

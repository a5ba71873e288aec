/** The connections that a pool lends: which of them may be lent again, and what is sent over them under a name. */
import type { PostgresPool, PostgresPoolClient } from "kysely";
import type pg from "pg";
import { isLostConnection } from "./lost-connection.js";
import { nameOf } from "./prepared-statements.js";

/**
 * The pool as kysely wants it, with `prepared` statements sent by their names. A connection that was lost under a
 * statement is closed, not lent again: the server's farewell (57P01) is an answer like any other, the socket's end
 * comes after it, and whoever borrowed the connection in between would fail for a loss that is not theirs.
 */
export function lendingPool(pool: pg.Pool): PostgresPool {
  // Kysely knows a connection by its object.
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    async connect() {
      const client = await pool.connect();
      let lent = known.get(client);
      if (lent === undefined) {
        let lost = false;
        const query = async (text: string, values: unknown[]): Promise<unknown> => {
          const name = nameOf(text);
          try {
            return await client.query({ text, values, ...(name === undefined ? {} : { name }) });
          } catch (fault) {
            lost ||= isLostConnection(fault);
            throw fault;
          }
        };
        // Its other form takes a cursor; there are none here, so none ever comes.
        lent = { query: query as unknown as PostgresPoolClient["query"], release: () => client.release(lost) };
        known.set(client, lent);
      }
      return lent;
    },
    end: () => pool.end(),
  };
}

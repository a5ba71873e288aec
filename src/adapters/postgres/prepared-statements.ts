/**
 * Statements that the server reads and plans once a connection instead of at every call. Worth it where one runs many
 * times a second; the others stay as they are, because a plan made for everything is sometimes the worse one.
 */
import type { PostgresPool, PostgresPoolClient } from "kysely";
import type pg from "pg";
import { isLostConnection } from "./lost-connection.js";

const NAME = /^\/\*prepared (\w+)\*\/ /;

/** The statement under a name of its own; the name must be the only one for this text. */
export const prepared = (name: string, text: string): string => `/*prepared ${name}*/ ${text}`;

/**
 * The pool as kysely wants it, with `prepared` statements sent by their names. A connection that was lost under a
 * statement is closed, not lent again: the server's farewell (57P01) is an answer like any other, the socket's end
 * comes after it, and whoever borrowed the connection in between would fail for a loss that is not theirs.
 */
export function preparingPool(pool: pg.Pool): PostgresPool {
  // Kysely knows a connection by its object.
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    async connect() {
      const client = await pool.connect();
      let preparing = known.get(client);
      if (preparing === undefined) {
        let lost = false;
        const query = async (text: string, values: unknown[]): Promise<unknown> => {
          const name = NAME.exec(text)?.[1];
          try {
            return await client.query({ text, values, ...(name === undefined ? {} : { name }) });
          } catch (fault) {
            lost ||= isLostConnection(fault);
            throw fault;
          }
        };
        // Its other form takes a cursor; there are none here, so none ever comes.
        preparing = { query: query as unknown as PostgresPoolClient["query"], release: () => client.release(lost) };
        known.set(client, preparing);
      }
      return preparing;
    },
    end: () => pool.end(),
  };
}

/**
 * Statements that the server reads and plans once a connection instead of at every call. Worth it where one runs many
 * times a second; the others stay as they are, because a plan made for everything is sometimes the worse one.
 */
import type { PostgresPool, PostgresPoolClient } from "kysely";
import type pg from "pg";

const NAME = /^\/\*prepared (\w+)\*\/ /;

/** The statement under a name of its own; the name must be the only one for this text. */
export const prepared = (name: string, text: string): string => `/*prepared ${name}*/ ${text}`;

/** The pool as kysely wants it, with `prepared` statements sent by their names. */
export function preparingPool(pool: pg.Pool): PostgresPool {
  // Kysely knows a connection by its object.
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    async connect() {
      const client = await pool.connect();
      let preparing = known.get(client);
      if (preparing === undefined) {
        const query = (text: string, values: unknown[]): Promise<unknown> => {
          const name = NAME.exec(text)?.[1];
          return client.query({ text, values, ...(name === undefined ? {} : { name }) });
        };
        // Its other form takes a cursor; there are none here, so none ever comes.
        preparing = { query: query as unknown as PostgresPoolClient["query"], release: () => client.release() };
        known.set(client, preparing);
      }
      return preparing;
    },
    end: () => pool.end(),
  };
}

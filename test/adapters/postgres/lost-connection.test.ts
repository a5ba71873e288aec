import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { sql } from "kysely";
import { openDatabase } from "../../../src/adapters/postgres/database.js";
import { testPostgres } from "../../support/postgres.js";

const postgres = testPostgres();

test("a server that is restarted ends no process, not even by a connection that is in use", async () => {
  const warned: string[] = [];
  const log = { info: () => undefined, warn: (_fields: unknown, message: string) => void warned.push(message), error: () => undefined };
  const database = openDatabase(await postgres.freshDatabase({ empty: true }), log);
  // As the sender's lock is: taken once and kept, with no query on it.
  const kept = await database.pool.connect();
  await database.pool.query("select 1");
  const { pid } = await postgres.server();
  process.kill(pid, "SIGINT");
  for (let tries = 0; tries < 400 && (await postgres.server()).pid === pid; tries += 1) await sleep(25);
  await expect(kept.query("select 1")).rejects.toThrow();
  kept.release(true);
  expect((await database.pool.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
  await database.close();
});

test("a connection that was lost under a statement is not lent again", async () => {
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const address = await postgres.freshDatabase({ empty: true });
  const database = openDatabase(address, quiet, 1);
  const other = openDatabase(address, quiet, 1);
  const mine = sql<{ pid: number }>`select pg_backend_pid() as pid`;
  for (let times = 0; times < 30; times += 1) {
    const lost = database.db.connection().execute(async (connection) => {
      const pid = (await mine.execute(connection)).rows[0]?.pid;
      // Ended in the middle of a statement: the farewell comes a moment before the socket ends.
      await Promise.all([sql`select pg_sleep(10)`.execute(connection), other.pool.query("select pg_terminate_backend($1)", [pid])]);
    });
    await expect(lost).rejects.toThrow();
    expect((await mine.execute(database.db)).rows).toHaveLength(1);
  }
  await database.close();
  await other.close();
});

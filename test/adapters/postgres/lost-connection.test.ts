import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@jest/globals";
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

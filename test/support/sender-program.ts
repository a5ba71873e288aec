/**
 * One sender as a process of its own, for tests that kill it: sends what is due until nothing waits or is under way.
 * Its argument: `SenderJob` as JSON. It starts on the first line of its standard input, and ends with code 0.
 */
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { type DatabaseAddress, openDatabase } from "../../src/adapters/postgres/database.js";
import { takeSenderLock } from "../../src/adapters/postgres/sender-lock.js";
import { postgresStore } from "../../src/adapters/postgres/store.js";
import { openPost } from "../../src/adapters/smtp/post.js";
import type { SmtpSettings } from "../../src/adapters/smtp/settings.js";
import { deliverLetters } from "../../src/operations/deliver-letters.js";

export interface SenderJob {
  readonly database: DatabaseAddress;
  readonly smtp: SmtpSettings;
  readonly survey: number;
  readonly connections: number;
}

const job = JSON.parse(process.argv[2] ?? "") as SenderJob;
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const clock = { now: () => new Date().toISOString() };
const database = openDatabase(job.database, quiet);
const store = postgresStore(database.db);
const post = openPost(job.smtp, { clock, log: quiet, connections: job.connections, times: { silence: 2_000 } });
process.stdout.write("ready\n");
await once(process.stdin, "data");
for (let tries = 0; tries < 200; tries++) {
  try {
    // Every try is another sender, as every start of the program is.
    const lock = await takeSenderLock(database.pool, 1 + Math.floor(Math.random() * 2 ** 30));
    try {
      await deliverLetters({ store, post, mailbox: null, clock, log: quiet, sender: lock.sender });
    } finally {
      await lock.release().catch(() => undefined);
    }
    if ((await store.outbox(job.survey)).every(({ state }) => state !== "queued" && state !== "sending")) break;
  } catch {
    // The database is being restarted, or the line broke: as a person would, start again.
  }
  await sleep(100);
}
await post.close();
await database.close();
process.exit(0);

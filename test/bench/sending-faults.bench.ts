/** The fault table of sending, through the real operations: outbox, post and mail server, senders killed, database restarted. */
import { mkdtempSync, rmSync } from "node:fs";
import { chmod } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import pg from "pg";
import { migrate } from "../../src/adapters/postgres/migrate.js";
import { startEmbeddedServer } from "../../src/adapters/postgres-server/embedded-server.js";
import { randomOf } from "../generator/random.js";
import { mailServerFails, type StormGround, type StormRow, sendersAreKilled } from "../support/sending-storm.js";
import { SMTP_FAULTS } from "../support/smtp-faults.js";

export const summary =
  "surveys sent through failing servers by senders that are killed: sent once, unknown, twice (--runs N a fault, default 200)";

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { runs: { type: "string" }, seed: { type: "string" } } });
  const runs = Number(values.runs ?? 200);
  const random = randomOf(Number(values.seed ?? 7));
  const folder = mkdtempSync(join(tmpdir(), "rr-storm-"));
  await chmod(folder, 0o755);
  const server = await startEmbeddedServer({ dataDir: join(folder, "postgres") });
  const { host, port, user } = server;
  let made = 0;
  const ground: StormGround = {
    async freshDatabase() {
      const database = `storm_${++made}`;
      const pool = new pg.Pool({ host, port, user, database: server.database, max: 1 });
      await pool.query(`create database ${database}`);
      await pool.end();
      const fresh = new pg.Pool({ host, port, user, database, max: 1 });
      await migrate(fresh, resolve("src/adapters/postgres/migrations"));
      await fresh.end();
      return { host, port, user, database, ssl: false };
    },
    async restartDatabase() {
      const { pid } = server;
      process.kill(pid, "SIGINT");
      for (let tries = 0; tries < 800 && server.pid === pid; tries++) await sleep(25);
    },
  };
  const columns = ["runs", "sentOnce", "refused", "unknown", "unknownTaken", "twice", "toldWrong"] as const;
  const titles = ["runs", "sent once", "refused", "unknown", "of these taken", "twice", "told wrong"];
  console.log(`${"fault".padEnd(52)}${titles.map((title) => title.padStart(15)).join("")}`);
  const total = Object.fromEntries(columns.map((column) => [column, 0])) as Record<(typeof columns)[number], number>;
  const show = (row: Omit<StormRow, "fault"> & { readonly fault: string }): void =>
    console.log(`${row.fault.padEnd(52)}${columns.map((column) => String(row[column]).padStart(15)).join("")}`);
  const add = async (row: Promise<StormRow>): Promise<void> => {
    const done = await row;
    for (const column of columns) total[column] += done[column];
    show(done);
  };
  const next = (): number => random.next();
  try {
    for (const fault of SMTP_FAULTS) await add(mailServerFails(ground, fault, runs));
    for (const fault of SMTP_FAULTS.filter(([, { at, do: what }]) => at === "end" && (what === "cut" || what === "hang")))
      await add(mailServerFails(ground, fault, runs, { keepsSentCopies: true }));
    await add(sendersAreKilled(ground, "two senders at once", runs * 2, { senders: 2, kills: 0, random: next }));
    for (let part = 0; part < 3; part++)
      await add(sendersAreKilled(ground, "kill -9 of the sender, 4 times", runs * 2, { senders: 1, kills: 4, random: next }));
    for (let part = 0; part < 3; part++)
      await add(sendersAreKilled(ground, "kill -9, two senders at once, 4 times", runs * 2, { senders: 2, kills: 4, random: next }));
    await add(sendersAreKilled(ground, "database restarted, 3 times", runs * 2, { senders: 1, kills: 0, restarts: 3, random: next }));
    await add(
      sendersAreKilled(ground, "database restarted and kill -9, two senders", runs * 2, {
        senders: 2,
        kills: 3,
        restarts: 3,
        random: next,
      }),
    );
    show({ fault: "all", ...total });
  } finally {
    await server.release();
    rmSync(folder, { recursive: true, force: true });
  }
  if (total.twice > 0 || total.toldWrong > 0) process.exitCode = 1;
}

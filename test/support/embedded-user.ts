/**
 * A program that uses the built-in database, for tests which kill it. It answers each line on its standard input
 * with one line of JSON: `query SQL` with the rows, `pid` with the postmaster's number, `release` with how long
 * that took, after which it ends.
 */
import { createInterface } from "node:readline";
import pg from "pg";
import { type EmbeddedServer, startEmbeddedServer } from "../../src/adapters/postgres-server/embedded-server.js";
import { faultMessage, RoundrobinError } from "../../src/errors.js";

const say = (answer: unknown): void => {
  process.stdout.write(`${JSON.stringify(answer)}\n`);
};
// As a program does that drains its work at Ctrl-C instead of ending at once.
process.on("SIGINT", () => undefined);

try {
  const from = performance.now();
  const logged: string[] = [];
  const server = await startEmbeddedServer({ dataDir: process.argv[2] ?? "", log: (message) => logged.push(message) });
  say({ ready: true, pid: server.pid, host: server.host, ms: Math.round(performance.now() - from), logged });
  for await (const line of createInterface({ input: process.stdin })) await answer(server, line);
} catch (fault) {
  say({ ready: false, code: fault instanceof RoundrobinError ? fault.code : null, message: faultMessage(fault) });
  process.exit(1);
}

async function answer(server: EmbeddedServer, line: string): Promise<void> {
  const [verb = "", ...rest] = line.split(" ");
  if (verb === "pid") say({ pid: server.pid });
  else if (verb === "query") {
    const client = new pg.Client({ host: server.host, port: server.port, user: server.user, database: server.database, ssl: false });
    client.on("error", () => undefined);
    try {
      await client.connect();
      say({ rows: (await client.query<Record<string, unknown>>(rest.join(" "))).rows });
    } catch (fault) {
      say({ fault: faultMessage(fault) });
    } finally {
      await client.end().catch(() => undefined);
    }
  } else if (verb === "release") {
    const from = performance.now();
    await server.release();
    say({ released: Math.round(performance.now() - from) });
    process.exit(0);
  }
}

/** A private Redis server on a free loopback port, which keeps its data over a restart. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Redis } from "ioredis";
import { whenKilled } from "./when-killed.js";

export interface TestRedis {
  readonly url: string;
  /** Sends one command, `["FLUSHALL"]`. */
  command(words: readonly [string, ...string[]]): Promise<unknown>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** @param binary path of `redis-server`, from `requireService` */
export async function startRedis(binary: string): Promise<TestRedis> {
  const folder = mkdtempSync(join(tmpdir(), "rr-redis-"));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const start = async (): Promise<ChildProcess> => {
    const options = {
      bind: "127.0.0.1",
      port: String(port),
      dir: folder,
      pidfile: join(folder, "redis.pid"),
      save: "",
      appendonly: "yes",
      appendfsync: "always",
      "maxmemory-policy": "noeviction",
    };
    const child = spawn(
      binary,
      Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]),
      { stdio: "ignore" },
    );
    for (let tries = 0; tries < 200; tries += 1) {
      if (child.exitCode !== null) throw new Error(`${binary} ended with code ${child.exitCode}`);
      if (await command(url, ["PING"]).catch(() => null)) return child;
      await sleep(20);
    }
    throw new Error(`${binary} does not answer on port ${port}`);
  };
  const stop = async (child: ChildProcess): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGTERM");
    await once(child, "exit");
  };
  const watch = whenKilled('kill "$(cat "$0/redis.pid")"; sleep 1; rm -rf "$0"', folder);
  let child = await start();
  return {
    url,
    command: (words) => command(url, words),
    restart: async () => {
      await stop(child);
      child = await start();
    },
    stop: async () => {
      await stop(child);
      watch.cancel();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function command(url: string, [name, ...words]: readonly [string, ...string[]]): Promise<unknown> {
  const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return await client.call(name, ...words);
  } finally {
    client.disconnect();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** The built program as its users start it. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";

const MAIN = resolve("dist/src/cli/main.js");

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(args: readonly string[], env: Readonly<Record<string, string>>, cwd: string): ChildProcess {
  if (!existsSync(MAIN)) throw new Error("dist/ is not built; run: npm run build");
  return spawn(process.execPath, [MAIN, ...args], {
    cwd,
    env: { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Runs a command to its end. */
export function roundrobin(
  args: readonly string[],
  options: { readonly env?: Readonly<Record<string, string>>; readonly cwd?: string } = {},
): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = start(args, options.env ?? {}, options.cwd ?? process.cwd());
    let stdout = "";
    let stderr = "";
    child.stdout?.on("data", (data: Buffer) => void (stdout += data.toString()));
    child.stderr?.on("data", (data: Buffer) => void (stderr += data.toString()));
    child.on("error", fail);
    child.on("close", (code) => done({ code, stdout, stderr }));
  });
}

export interface Running {
  /** Everything on stderr so far: the log. */
  log(): string;
  /** Ctrl-C; gives the exit code. */
  interrupt(): Promise<number | null>;
  kill(): Promise<void>;
}

/** Starts a command that goes on until it is stopped. */
export function startRoundrobin(args: readonly string[], env: Readonly<Record<string, string>>): Running {
  const child = start(args, env, process.cwd());
  let log = "";
  child.stderr?.on("data", (data: Buffer) => void (log += data.toString()));
  child.stdout?.on("data", (data: Buffer) => void (log += data.toString()));
  const ended = new Promise<number | null>((done) => child.on("close", (code) => done(code)));
  return {
    log: () => log,
    interrupt() {
      child.kill("SIGINT");
      return ended;
    },
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

/** Asks again until it is so; fails with what was last seen. */
export async function until<T>(look: () => Promise<T> | T, isSo: (seen: T) => boolean, what: string, limitMs = 60_000): Promise<T> {
  const end = Date.now() + limitMs;
  for (;;) {
    const seen = await look();
    if (isSo(seen)) return seen;
    if (Date.now() > end) throw new Error(`${what} did not come about; last seen: ${JSON.stringify(seen)}`);
    await new Promise((done) => setTimeout(done, 200));
  }
}

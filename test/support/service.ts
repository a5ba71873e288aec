/**
 * Servers that a test needs and that npm cannot bring: Redis, Dovecot. On a laptop without them their tests are
 * skipped, and say so; in continuous integration (CI is set) they may not be skipped, so there they fail.
 */
import { spawnSync } from "node:child_process";

/**
 * Where a server's program is, or null when it is not installed: then leave its tests out.
 *
 * @throws where CI is set and the program is missing
 * @example const binary = requireService("Redis", "redis-server");
 */
export function requireService(name: string, binary: string): string | null {
  // Debian keeps servers in folders that are not on a plain user's path.
  const { stdout } = spawnSync("sh", ["-c", 'PATH="$PATH:/usr/local/sbin:/usr/sbin:/sbin"; command -v "$0"', binary], { encoding: "utf8" });
  if (stdout.trim() !== "") return stdout.trim();
  const words = `${name} is not installed (no ${binary}); on Debian or Ubuntu: apt-get install ${PACKAGES[binary] ?? binary}`;
  if ((process.env["CI"] ?? "") !== "") throw new Error(`${words}. Where CI is set its tests may not be skipped.`);
  process.stderr.write(`\nSKIPPED: the tests that need ${name}. ${words}\n\n`);
  return null;
}

/** The Debian package, where it is not named as the program is. */
const PACKAGES: Readonly<Record<string, string>> = {
  dovecot: "dovecot-imapd dovecot-lmtpd",
  soffice: "libreoffice-writer-nogui libreoffice-calc-nogui",
};

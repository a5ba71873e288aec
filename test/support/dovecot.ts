/** A private Dovecot 2.3 on loopback with one account, as root or as a plain user, in a folder of its own. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import net from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "./free-port.js";

export interface Dovecot {
  readonly port: number;
  readonly lmtpPort: number;
  readonly user: "rr";
  readonly password: string;
  /** Puts a mail in INBOX as an MTA does: Maildir, written in tmp and renamed into new; INTERNALDATE is `date`. */
  deliver(raw: Uint8Array | string, date?: Date): void;
  /** Locks the files of all mails with these words in them, so that Dovecot lists them and cannot give them; or unlocks them. */
  lockMails(words: string, locked: boolean): void;
  /** Throws away its index, so that the mailbox gets a new UIDVALIDITY. */
  renumber(): Promise<void>;
  /** Down and up again on the same port; every connection is lost. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

interface Identity {
  readonly uid: number;
  readonly gid: number;
  readonly user: string;
  readonly group: string;
}

function identity(asNobody: boolean): Identity {
  const user = asNobody ? "nobody" : userInfo().username;
  const id = (flag: string): string => execFileSync("id", [flag, user], { encoding: "utf8" }).trim();
  return { uid: Number(id("-u")), gid: Number(id("-g")), user, group: execFileSync("id", ["-gn", user], { encoding: "utf8" }).trim() };
}

function configuration(directory: string, password: string, ports: { imap: number; lmtp: number }, who: Identity): string {
  const root = who.uid === 0;
  // Dovecot will not keep mail as uid 0, so as root the mails belong to nobody.
  const owner = root ? identity(true) : who;
  const internal = root ? "dovecot" : who.user;
  writeFileSync(join(directory, "users"), `rr:{PLAIN}${password}::::::\n`);
  const folder = (name: string): string => `  mailbox ${name} {\n    auto = create\n    special_use = \\${name}\n  }\n`;
  return `protocols = imap lmtp
listen = 127.0.0.1
base_dir = ${directory}/run
state_dir = ${directory}/run
log_path = ${directory}/dovecot.log
ssl = no
disable_plaintext_auth = no
auth_failure_delay = 0
default_internal_user = ${internal}
default_internal_group = ${root ? "dovecot" : who.group}
default_login_user = ${root ? "dovenull" : who.user}
first_valid_uid = 1
mail_location = maildir:${directory}/mail/%n
mail_home = ${directory}/mail/%n
mail_uid = ${owner.uid}
mail_gid = ${owner.gid}
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%n ${directory}/users
}
userdb {
  driver = static
  args = uid=${owner.uid} gid=${owner.gid} home=${directory}/mail/%n
}
namespace inbox {
  inbox = yes
${folder("Sent")}${folder("Junk")}}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${ports.imap}
  }
  inet_listener imaps {
    port = 0
  }
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${ports.lmtp}
  }
}
service anvil {
  chroot =
  # Without this every wrong password makes the next login wait longer.
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
${root ? "" : "service stats {\n  chroot =\n}\n"}`;
}

async function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, "127.0.0.1");
    socket.once("data", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
    socket.setTimeout(1_000, () => {
      socket.destroy();
      resolve(false);
    });
  });
}

/**
 * Ends it with all its processes at once: asked politely the master takes a second, and processes that serve a client
 * outlive it and write their index again.
 */
function crash(master: ChildProcess): void {
  try {
    if (master.pid !== undefined && master.exitCode === null) process.kill(-master.pid, "SIGKILL");
  } catch {
    // It has gone by itself.
  }
}

/**
 * @param binary path of `dovecot`, from `requireService`
 * @param asNobody run it as a plain user; only root can choose
 */
export async function startDovecot(binary: string, asNobody = false): Promise<Dovecot> {
  const who = identity(asNobody);
  const directory = mkdtempSync(join(tmpdir(), "rr-dovecot-"));
  chmodSync(directory, 0o755);
  const mailOwner = who.uid === 0 ? identity(true) : who;
  const inbox = join(directory, "mail", "rr");
  for (const path of ["mail", "mail/rr", "mail/rr/tmp", "mail/rr/new", "mail/rr/cur", "run"]) {
    mkdirSync(join(directory, path));
    if (process.getuid?.() === 0)
      chownSync(join(directory, path), path === "run" ? who.uid : mailOwner.uid, path === "run" ? who.gid : mailOwner.gid);
  }
  const password = "pass word+1";
  const ports = { imap: await freePort(), lmtp: await freePort() };
  const file = join(directory, "dovecot.conf");
  writeFileSync(file, configuration(directory, password, ports, who));
  writeFileSync(join(directory, "dovecot.log"), "");
  if (process.getuid?.() === 0) chownSync(join(directory, "dovecot.log"), who.uid, who.gid);

  let running: ChildProcess | null = null;
  let serial = 0;
  const log = (): string =>
    existsSync(join(directory, "dovecot.log")) ? readFileSync(join(directory, "dovecot.log"), "utf8").slice(-2_000) : "";

  async function up(): Promise<void> {
    const child = spawn(binary, ["-F", "-c", file], {
      stdio: "ignore",
      cwd: "/",
      detached: true,
      ...(asNobody ? { uid: who.uid, gid: who.gid } : {}),
    });
    running = child;
    // Ctrl-C does not reach a group of its own.
    process.once("exit", () => crash(child));
    for (let tries = 0; tries < 100; tries += 1) {
      if (await answers(ports.imap)) return;
      if (child.exitCode !== null) break;
      await sleep(50);
    }
    throw new Error(`Dovecot did not start: ${log()}`);
  }
  async function down(): Promise<void> {
    const child = running;
    running = null;
    if (child === null || child.exitCode !== null) return;
    const gone = new Promise((resolve) => child.once("exit", resolve));
    crash(child);
    await gone;
    for (let tries = 0; tries < 60 && (await answers(ports.imap)); tries += 1) await sleep(50);
  }
  await up();

  return {
    port: ports.imap,
    lmtpPort: ports.lmtp,
    user: "rr",
    password,
    deliver(raw, date = new Date()) {
      serial += 1;
      const name = `${Math.floor(date.getTime() / 1000)}.M${String(serial).padStart(9, "0")}P${process.pid}.test`;
      const made = join(inbox, "tmp", name);
      writeFileSync(made, raw);
      if (process.getuid?.() === 0) chownSync(made, mailOwner.uid, mailOwner.gid);
      utimesSync(made, date, date);
      renameSync(made, join(inbox, "new", name));
    },
    lockMails(words, locked) {
      for (const folder of ["new", "cur"]) {
        for (const name of readdirSync(join(inbox, folder))) {
          const path = join(inbox, folder, name);
          // Who owns the file may always unlock it.
          if (!locked) chmodSync(path, 0o600);
          else if (readFileSync(path, "utf8").includes(words)) chmodSync(path, 0o000);
        }
      }
    },
    async renumber() {
      await down();
      for (const name of readdirSync(inbox)) if (name.startsWith("dovecot")) rmSync(join(inbox, name), { recursive: true });
      // The new UIDVALIDITY is the second in which the mailbox is first seen.
      await sleep(1_100);
      await up();
    },
    async restart() {
      await down();
      await up();
    },
    async stop() {
      await down();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

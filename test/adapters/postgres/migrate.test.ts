import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { migrate } from "../../../src/adapters/postgres/migrate.js";
import { testPostgres } from "../../support/postgres.js";

const postgres = testPostgres();
const pools: pg.Pool[] = [];
const folders: string[] = [];

async function emptyDatabase(max = 2): Promise<pg.Pool> {
  const pool = new pg.Pool({ ...(await postgres.freshDatabase({ empty: true })), max });
  pools.push(pool);
  return pool;
}
function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "rr-migrations-"));
  folders.push(folder);
  for (const [name, sql] of Object.entries(files)) writeFileSync(join(folder, name), sql);
  return folder;
}
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.end();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const COUNCILS = "create table council (id integer primary key, name text not null);\n";
const EMAILS = "alter table council add column email text;\ninsert into council values (1, 'Dunmere', 'foi@dunmere.example');\n";

describe("migrate", () => {
  test("applies the files in the order of their numbers", async () => {
    const pool = await emptyDatabase();
    const folder = folderWith({ "0002_emails.sql": EMAILS, "0001_councils.sql": COUNCILS, "README.md": "not a migration" });
    expect(await migrate(pool, folder)).toEqual({ applied: ["0001_councils", "0002_emails"] });
    expect((await pool.query("select * from council")).rows).toEqual([{ id: 1, name: "Dunmere", email: "foi@dunmere.example" }]);
  });

  test("a second run does nothing", async () => {
    const pool = await emptyDatabase();
    const folder = folderWith({ "0001_councils.sql": COUNCILS, "0002_emails.sql": EMAILS });
    await migrate(pool, folder);
    expect(await migrate(pool, folder)).toEqual({ applied: [] });
    expect((await pool.query("select count(*)::int as n from council")).rows).toEqual([{ n: 1 }]);
  });

  test("only what is missing is applied to an older database", async () => {
    const pool = await emptyDatabase();
    await migrate(pool, folderWith({ "0001_councils.sql": COUNCILS }));
    expect(await migrate(pool, folderWith({ "0001_councils.sql": COUNCILS, "0002_emails.sql": EMAILS }))).toEqual({
      applied: ["0002_emails"],
    });
  });

  test("twenty programs that start at once apply each migration once", async () => {
    const pool = await emptyDatabase(20);
    const folder = folderWith({ "0001_councils.sql": COUNCILS, "0002_emails.sql": EMAILS });
    const results = await Promise.all(Array.from({ length: 20 }, () => migrate(pool, folder)));
    expect(results.filter(({ applied }) => applied.length > 0)).toEqual([{ applied: ["0001_councils", "0002_emails"] }]);
    expect((await pool.query("select count(*)::int as n from council")).rows).toEqual([{ n: 1 }]);
  });

  test("a migration that fails leaves nothing behind, and those before it stay", async () => {
    const pool = await emptyDatabase();
    const broken = folderWith({ "0001_councils.sql": COUNCILS, "0002_emails.sql": "create table half (id integer); select nonsense;" });
    await expect(migrate(pool, broken)).rejects.toMatchObject({
      code: "INTERNAL",
      message: expect.stringContaining("0002_emails.sql fails"),
    });
    expect((await pool.query("select to_regclass('half') as half, to_regclass('council')::text as council")).rows).toEqual([
      { half: null, council: "council" },
    ]);
    expect(await migrate(pool, folderWith({ "0001_councils.sql": COUNCILS, "0002_emails.sql": EMAILS }))).toEqual({
      applied: ["0002_emails"],
    });
  });

  test("refuses a database that has had a migration this program does not know", async () => {
    const pool = await emptyDatabase();
    await migrate(pool, folderWith({ "0001_councils.sql": COUNCILS, "0002_emails.sql": EMAILS }));
    await expect(migrate(pool, folderWith({ "0001_councils.sql": COUNCILS }))).rejects.toMatchObject({
      code: "DATABASE_NEWER",
      message: expect.stringContaining("0002_emails"),
    });
  });

  test("refuses a file that was edited after it was applied", async () => {
    const pool = await emptyDatabase();
    await migrate(pool, folderWith({ "0001_councils.sql": COUNCILS }));
    const edited = folderWith({ "0001_councils.sql": COUNCILS.replace("text not null", "text"), "0002_emails.sql": EMAILS });
    await expect(migrate(pool, edited)).rejects.toMatchObject({ code: "INTERNAL", message: expect.stringContaining("0001_councils.sql") });
    expect((await pool.query("select count(*)::int as n from schema_migration")).rows).toEqual([{ n: 1 }]);
  });

  test("Windows line endings are no edit", async () => {
    const pool = await emptyDatabase();
    await migrate(pool, folderWith({ "0001_councils.sql": COUNCILS, "0002_emails.sql": EMAILS }));
    const windows = folderWith({
      "0001_councils.sql": COUNCILS.replaceAll("\n", "\r\n"),
      "0002_emails.sql": EMAILS.replaceAll("\n", "\r\n"),
    });
    expect(await migrate(pool, windows)).toEqual({ applied: [] });
  });

  test.each([
    ["a number used twice", { "0001_councils.sql": COUNCILS, "0001_emails.sql": EMAILS }, "same number"],
    ["a name that is none", { "councils.sql": COUNCILS }, "councils.sql is not a migration's name"],
  ])("refuses %s", async (_why, files, words) => {
    const pool = await emptyDatabase();
    await expect(migrate(pool, folderWith(files))).rejects.toMatchObject({ code: "INTERNAL", message: expect.stringContaining(words) });
  });

  test("refuses a file that is numbered before one that has been applied", async () => {
    const pool = await emptyDatabase();
    await migrate(pool, folderWith({ "0002_councils.sql": COUNCILS }));
    const late = folderWith({ "0001_before.sql": "select 1;", "0002_councils.sql": COUNCILS });
    await expect(migrate(pool, late)).rejects.toMatchObject({ code: "INTERNAL", message: expect.stringContaining("0001_before.sql") });
  });

  test("a program that is killed in the middle of a migration leaves the lock to the next", async () => {
    const pool = await emptyDatabase();
    const killed = await pool.connect();
    killed.on("error", () => undefined);
    const lock = /MIGRATION_LOCK = "(\d+)"/.exec(readFileSync("src/adapters/postgres/migrate.ts", "utf8"))?.[1] ?? "";
    await killed.query("select pg_advisory_lock($1)", [lock]);
    const waiting = migrate(pool, folderWith({ "0001_councils.sql": COUNCILS }));
    const { rows } = await killed.query<{ pid: number }>("select pg_backend_pid() as pid");
    killed.release(true);
    await pool.query("select pg_terminate_backend($1)", [rows[0]?.pid]);
    expect(await waiting).toEqual({ applied: ["0001_councils"] });
  });
});

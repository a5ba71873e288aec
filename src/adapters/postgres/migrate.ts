/**
 * Brings a database's tables up to date. Migrations are plain SQL files, `0001_name.sql`, applied in the order of
 * their numbers, each in one transaction, never backwards. A released file is never edited: what it did to other
 * people's databases cannot be undone by changing its text. So the hash of each applied file is kept and compared.
 */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Pool, PoolClient } from "pg";
import { faultMessage, RoundrobinError } from "../../errors.js";

/** Any key will do that nothing else in the database uses: two programs that start at once take turns. */
const MIGRATION_LOCK = "4711002938475610";

interface Migration {
  readonly number: number;
  /** `0001_name`, without the ending. */
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

/**
 * Applies what is missing. Calling it again, or from many processes at once, does no harm.
 *
 * @param folder the SQL files; those that do not end in `.sql` are left alone
 * @returns the names of the migrations that this call applied
 * @throws DATABASE_NEWER when the database has had a migration of which this program knows nothing
 * @throws INTERNAL when a file was edited after it was applied, is numbered twice or comes too late, or fails
 */
export async function migrate(pool: Pool, folder: string): Promise<{ readonly applied: readonly string[] }> {
  const migrations = await readMigrations(folder);
  const client = await pool.connect();
  // A connection that is lost fails the query on it; without a listener it would end the process as well.
  const ignore = (): void => undefined;
  client.on("error", ignore);
  try {
    await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    try {
      return { applied: await applyMissing(client, migrations) };
    } finally {
      await client.query("select pg_advisory_unlock($1)", [MIGRATION_LOCK]);
    }
  } finally {
    client.removeListener("error", ignore);
    client.release();
  }
}

async function applyMissing(client: PoolClient, migrations: readonly Migration[]): Promise<string[]> {
  await client.query(`create table if not exists schema_migration (
    number integer primary key,
    name text not null,
    sha256 text not null,
    applied_at timestamptz not null default now()
  )`);
  const { rows } = await client.query<{ number: number; name: string; sha256: string }>(
    "select number, name, sha256 from schema_migration order by number",
  );
  for (const row of rows) {
    const known = migrations.find(({ number }) => number === row.number);
    if (known === undefined)
      throw new RoundrobinError(
        "DATABASE_NEWER",
        `the database has had migration ${row.name}, which this version of Roundrobin does not know; install the newer version that made it`,
        { fields: { migration: row.name } },
      );
    if (known.sha256 !== row.sha256)
      throw new RoundrobinError(
        "INTERNAL",
        `migration ${known.name}.sql is not what was applied to this database (as ${row.name}); put the released text back and write a new migration`,
        { fields: { migration: known.name } },
      );
  }
  const last = rows.at(-1)?.number ?? 0;
  const missing = migrations.filter(({ number }) => !rows.some((row) => row.number === number));
  const late = missing.find(({ number }) => number < last);
  if (late !== undefined)
    throw new RoundrobinError(
      "INTERNAL",
      `migration ${late.name}.sql comes before one that has been applied; give it a number after ${last}`,
    );
  for (const migration of missing) await apply(client, migration);
  return missing.map(({ name }) => name);
}

/** The row first: should two ever come here together, the second fails on the row and changes nothing. */
async function apply(client: PoolClient, { number, name, sql, sha256 }: Migration): Promise<void> {
  await client.query("begin");
  try {
    await client.query("insert into schema_migration (number, name, sha256) values ($1, $2, $3)", [number, name, sha256]);
    await client.query(sql);
    await client.query("commit");
  } catch (cause) {
    await client.query("rollback");
    throw new RoundrobinError("INTERNAL", `migration ${name}.sql fails: ${faultMessage(cause)}`, { cause, fields: { migration: name } });
  }
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort();
  const migrations = await Promise.all(
    names.map(async (file): Promise<Migration> => {
      const number = /^(\d{4})_[a-z0-9_-]+\.sql$/.exec(file)?.[1];
      if (number === undefined)
        throw new RoundrobinError(
          "INTERNAL",
          `${file} is not a migration's name; one is four digits and words, such as 0007_held_messages.sql`,
        );
      // Git may have given the lines Windows endings: that is no edit.
      const sql = (await readFile(join(folder, file), "utf8")).replaceAll("\r\n", "\n");
      return { number: Number(number), name: file.slice(0, -4), sql, sha256: createHash("sha256").update(sql).digest("hex") };
    }),
  );
  for (const [index, { number, name }] of migrations.entries()) {
    const before = migrations[index - 1];
    if (before?.number === number) throw new RoundrobinError("INTERNAL", `two migrations have the same number: ${before.name} and ${name}`);
  }
  return migrations;
}

/**
 * Servers and secrets, from the environment or an `.env` file in the survey folder. The only place that reads
 * the environment. A value is never printed: messages name the variable and the reason.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { faultMessage } from "../../errors.js";
import { parseServerUrl, type ServerUrl } from "./server-url.js";

export const VARIABLES = {
  SMTP_URL: "where mail is sent: smtp://user:password@host:port, or smtps://…",
  IMAP_URL: "where replies arrive: imap://user:password@host:port/INBOX, or imaps://…",
  DATABASE_URL: "a PostgreSQL server: postgres://user:password@host/database; without it one is started under the data folder",
  REDIS_URL: "with it the queues run on Redis: redis://host:6379; without it on PostgreSQL",
  ROUNDROBIN_DATA: "the data folder; default .roundrobin in the survey folder",
  ROUNDROBIN_NOW: "an ISO instant at which the clock starts; for tests and demonstrations",
  ROUNDROBIN_WEB: "host:port of the web pages; default 127.0.0.1:8330",
  ROUNDROBIN_LOG: "level of the log: debug, info, warn, error, silent; default info for run and worker, warn for the rest",
} as const;
export type Variable = keyof typeof VARIABLES;

export interface SettingsProblem {
  /** `councils.csv:12 email`, `SMTP_URL` */
  readonly where: string;
  readonly what: string;
  readonly severity: "error" | "warning";
}

export interface Environment {
  readonly smtp: ServerUrl | null;
  readonly imap: ServerUrl | null;
  readonly databaseUrl: string | null;
  readonly redisUrl: string | null;
  readonly dataFolder: string;
  /** Milliseconds since the epoch at which the clock starts, or null for the real clock. */
  readonly startAt: number | null;
  readonly web: { readonly host: string; readonly port: number };
  readonly logLevel: string | null;
  readonly problems: readonly SettingsProblem[];
}

/** `KEY=value` lines; `#` comments; matching quotes round a value are taken off; `export ` is allowed. */
export function parseEnvFile(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const match = /^\s*(?:export\s+)?([A-Z][A-Z0-9_]*)\s*=\s*(.*?)\s*$/.exec(line);
    if (!match) continue;
    const raw = match[2] ?? "";
    const quoted = /^(["'])(.*)\1$/.exec(raw);
    values.set(match[1] ?? "", quoted ? (quoted[2] ?? "") : raw.replace(/\s+#.*$/, ""));
  }
  return values;
}

/** Reads the variables; the process's environment wins over the `.env` file, a plain NAME over NAME_FILE. */
export function readEnvironment(surveyFolder: string, given: Readonly<Record<string, string | undefined>> = process.env): Environment {
  const problems: SettingsProblem[] = [];
  const say = (where: string, what: string): void => void problems.push({ where, what, severity: "error" });
  const envFile = join(surveyFolder, ".env");
  const fromFile = existsSync(envFile) ? parseEnvFile(readFileSync(envFile, "utf8")) : new Map<string, string>();

  const value = (name: Variable): string | null => {
    for (const source of [(key: string) => given[key], (key: string) => fromFile.get(key)]) {
      const plain = source(name);
      if (plain !== undefined && plain !== "") return plain;
      const path = source(`${name}_FILE`);
      if (path === undefined || path === "") continue;
      try {
        return readFileSync(resolve(surveyFolder, path), "utf8").trim();
      } catch (error) {
        say(`${name}_FILE`, `cannot be read: ${faultMessage(error)}`);
        return null;
      }
    }
    return null;
  };
  const server = (name: "SMTP_URL" | "IMAP_URL", schemes: readonly string[]): ServerUrl | null => {
    const text = value(name);
    if (text === null) return null;
    const parsed = parseServerUrl(text, schemes);
    const { oauth2File } = parsed.ok ? parsed.url : {};
    if (parsed.ok) return oauth2File === undefined ? parsed.url : { ...parsed.url, oauth2File: resolve(surveyFolder, oauth2File) };
    say(name, `${parsed.problem}; it should look like ${VARIABLES[name].replace(/^[^:]*: /, "")}`);
    return null;
  };
  const url = (name: "DATABASE_URL" | "REDIS_URL", schemes: RegExp): string | null => {
    const text = value(name);
    if (text !== null && !schemes.test(text)) say(name, `is not of the form ${VARIABLES[name]}`);
    return text;
  };

  const smtp = server("SMTP_URL", ["smtp", "smtps"]);
  const imap = server("IMAP_URL", ["imap", "imaps"]);
  const databaseUrl = url("DATABASE_URL", /^postgres(ql)?:\/\//);
  if (databaseUrl !== null && /[?&]options=/.test(databaseUrl)) {
    say("DATABASE_URL", "has options=, which hides the queue's schema from it; take it out");
  }
  const redisUrl = url("REDIS_URL", /^rediss?:\/\//);

  let startAt: number | null = null;
  const now = value("ROUNDROBIN_NOW");
  if (now !== null) {
    startAt = Date.parse(now);
    if (Number.isNaN(startAt)) {
      say("ROUNDROBIN_NOW", "is no ISO instant, e.g. 2026-09-01T12:00:00Z");
      startAt = null;
    }
  }
  const web = /^(?:(.*):)?(\d+)$/.exec(value("ROUNDROBIN_WEB") ?? "127.0.0.1:8330");
  if (web === null) say("ROUNDROBIN_WEB", "should be host:port, e.g. 127.0.0.1:8330");
  return {
    smtp,
    imap,
    databaseUrl,
    redisUrl,
    dataFolder: resolve(surveyFolder, value("ROUNDROBIN_DATA") ?? ".roundrobin"),
    startAt,
    web: { host: web?.[1] || "127.0.0.1", port: Number(web?.[2] ?? 8330) },
    logLevel: value("ROUNDROBIN_LOG"),
    problems,
  };
}

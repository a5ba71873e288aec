/** JSON lines on stderr, readable lines in a terminal; whatever looks like a secret is cut out before it is written. */
import { type DestinationStream, destination, type LevelWithSilent, pino } from "pino";
import pretty from "pino-pretty";
import type { Log } from "../../ports.js";

const LEVELS: readonly string[] = ["fatal", "error", "warn", "info", "debug", "trace", "silent"];
/** Keys whose values are never written. */
const REDACTED = [
  "password",
  "pass",
  "token",
  "authorization",
  "secret",
  "*.password",
  "*.pass",
  "*.secret",
  "*.authorization",
  "url",
  "*.url",
];
/** `scheme://user:secret@host` inside any message. */
const URL_SECRET = /(\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*:)[^\s@/]+@/gi;

/** Takes the password out of any URL in a text. */
export function withoutSecrets(text: string): string {
  return text.replace(URL_SECRET, "$1***@");
}

/**
 * @param level pino level; anything else means `info`
 * @param stream where the lines go; stderr by default, so that stdout stays clean for `--json`
 */
export function openLog(level: string, stream?: DestinationStream): Log & { flush(): void } {
  const chosen: LevelWithSilent = LEVELS.includes(level) ? (level as LevelWithSilent) : "info";
  const options = { level: chosen, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact: { paths: REDACTED, censor: "***" } };
  const target =
    stream ??
    (process.stderr.isTTY
      ? pretty({ destination: 2, sync: true, translateTime: "HH:MM:ss", ignore: "pid,hostname", colorize: true })
      : destination({ dest: 2, sync: true }));
  const logger = pino(options, target);
  const clean = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, typeof value === "string" ? withoutSecrets(value) : value]));
  return {
    info: (fields, message) => logger.info(clean(fields), withoutSecrets(message)),
    warn: (fields, message) => logger.warn(clean(fields), withoutSecrets(message)),
    error: (fields, message) => logger.error(clean(fields), withoutSecrets(message)),
    flush: () => logger.flush(),
  };
}

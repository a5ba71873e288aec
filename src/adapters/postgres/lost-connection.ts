/** What is known and not yet written must not be lost because the database is being restarted. */
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Signs that the database, or the line to it, was away: SQLSTATE class 08 and 57P01 to 57P03 (PostgreSQL manual,
 * appendix A), the socket's own errors, and what node-postgres says of a connection that ended under a query.
 */
const AWAY_CODES = /^(?:08\w{3}|57P0[123]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOENT)$/;
const AWAY_WORDS =
  /Connection terminated|connection ended|Client has encountered a connection error|timeout exceeded when trying to connect/i;

/** Was this failure the connection's, so that the same statement may succeed once the database is back? */
export function isLostConnection(thrown: unknown): boolean {
  if (typeof thrown !== "object" || thrown === null) return false;
  if ("code" in thrown && typeof thrown.code === "string" && AWAY_CODES.test(thrown.code)) return true;
  return "message" in thrown && typeof thrown.message === "string" && AWAY_WORDS.test(thrown.message);
}

const PAUSE_MS = 250;

/**
 * Does the work, and again for as long as the database is away, at most `patience` milliseconds. Only for work that
 * changes nothing when it is done twice: a commit whose answer was lost may have happened.
 */
export async function onceBack<T>(work: () => Promise<T>, patience = 60_000): Promise<T> {
  const until = Date.now() + patience;
  for (;;) {
    try {
      return await work();
    } catch (thrown) {
      if (!isLostConnection(thrown) || Date.now() >= until) throw thrown;
      await sleep(PAUSE_MS);
    }
  }
}

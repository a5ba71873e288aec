/** Waits for new mail: the server says so (IDLE, RFC 2177), and a clock asks anyway because some servers forget. */
import type { ImapFlow } from "imapflow";
import { RoundrobinError } from "../../errors.js";
import type { Log } from "../../ports.js";
import { connectImap, disconnectImap } from "./connect.js";
import { mailboxFault } from "./imap-fault.js";
import { type ImapSettings, type ImapTimes, mailboxName } from "./settings.js";

export interface WatchOptions {
  /** Milliseconds after which `onNew` is called though the server was silent. (Default: 2 min) */
  readonly pollEvery?: number;
  /** First and longest pause, in milliseconds, before a new connection; doubled at every failure. (Default: 1 s, 5 min) */
  readonly pauses?: { readonly first: number; readonly longest: number };
}

/** A connection that lived this long was a good one: the next failure starts with the short pause again. */
const GOOD_LIFE = 60_000;
/** Quiet milliseconds before the connection idles; only long enough not to idle between two of its own commands. */
const IDLE_AFTER = 25;

/** The pause before attempt `failures + 1`, with up to a fifth more or less so that many pollers do not march in step. */
export function pauseBefore(failures: number, pauses: { readonly first: number; readonly longest: number }, random: number): number {
  const plain = Math.min(pauses.longest, pauses.first * 2 ** Math.min(failures, 30));
  return Math.round(plain * (0.8 + 0.4 * random));
}

/**
 * Calls `onNew` once at the start and then whenever there may be new mail, one call at a time, until `signal`
 * aborts. A broken connection is made anew, with growing pauses, for as long as it takes.
 *
 * @throws what `onNew` throws, unless it is a RoundrobinError that may pass (then it is tried again later);
 *   MAILBOX_LOGIN, INSECURE_LOGIN and NOT_FOUND, which no waiting will cure.
 */
export async function watchMailbox(
  settings: ImapSettings,
  log: Log,
  times: ImapTimes,
  onNew: () => Promise<void>,
  signal: AbortSignal,
  options: WatchOptions = {},
): Promise<void> {
  const pollEvery = options.pollEvery ?? 120_000;
  const pauses = options.pauses ?? { first: 1_000, longest: 300_000 };
  let failures = 0;
  while (!signal.aborted) {
    const born = Date.now();
    let client: ImapFlow | null = null;
    try {
      client = await connectImap(settings, log, times, IDLE_AFTER);
      await watchOne(client, settings, onNew, signal, pollEvery);
    } catch (thrown) {
      if (!(thrown instanceof RoundrobinError) || !thrown.retryable) throw thrown;
      log.warn({ mailbox: mailboxName(settings), cause: thrown.message }, "watching the mailbox failed; trying again");
    } finally {
      if (client !== null) await disconnectImap(client);
    }
    if (signal.aborted) return;
    failures = Date.now() - born > GOOD_LIFE ? 0 : failures + 1;
    await pause(pauseBefore(failures - 1 < 0 ? 0 : failures - 1, pauses, Math.random()), signal);
  }
}

/** Watches over one connection until it closes or `signal` aborts. */
async function watchOne(
  client: ImapFlow,
  settings: ImapSettings,
  onNew: () => Promise<void>,
  signal: AbortSignal,
  pollEvery: number,
): Promise<void> {
  // Set by events at any time, also while onNew works: mail that comes meanwhile must not be missed.
  let pending = true;
  let wake = (): void => undefined;
  const ring = (): void => {
    pending = true;
    wake();
  };
  const stop = (): void => wake();
  client.on("exists", ring);
  client.on("close", stop);
  signal.addEventListener("abort", stop);
  try {
    try {
      await client.mailboxOpen(settings.mailbox, { readOnly: true });
    } catch (thrown) {
      throw mailboxFault(thrown, settings);
    }
    while (client.usable && !signal.aborted) {
      if (pending) {
        pending = false;
        await onNew();
        continue;
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(() => {
          pending = true;
          resolve();
        }, pollEvery);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
        if (pending || signal.aborted || !client.usable) wake();
      });
      wake = () => undefined;
    }
  } finally {
    client.off("exists", ring);
    client.off("close", stop);
    signal.removeEventListener("abort", stop);
  }
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener("abort", done);
    if (signal.aborted) done();
  });
}

/**
 * One connection that is asked one thing at a time and is made anew when it broke. imapflow hangs when a second
 * lock is asked for before the first is given back, so the turn is ours to give.
 */
import type { ImapFlow } from "imapflow";
import { RoundrobinError } from "../../errors.js";
import type { Log } from "../../ports.js";
import { connectImap, disconnectImap } from "./connect.js";
import { mailboxFault } from "./imap-fault.js";
import type { ImapSettings, ImapTimes } from "./settings.js";

export interface ImapSession {
  /**
   * Waits for its turn, opens `folder` read-only and asks. Read-only (EXAMINE) is what keeps every mail as unread
   * as its owner left it. Never call `ask` from within `question`.
   *
   * @throws RoundrobinError; the next turn then gets a new connection.
   */
  ask<T>(folder: string | null, question: (client: ImapFlow) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A line unused for this long, in milliseconds, is tried before it is trusted: servers and routers drop quiet ones. */
const TRUSTED_FOR = 1_000;

export function openSession(settings: ImapSettings, log: Log, times: ImapTimes): ImapSession {
  let client: ImapFlow | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  let closed = false;
  let lastUse = 0;

  async function liveClient(): Promise<ImapFlow> {
    if (client !== null && client.usable && Date.now() - lastUse > TRUSTED_FOR) await client.noop().catch(() => client?.close());
    if (client === null || !client.usable) {
      client?.close();
      client = null;
      client = await connectImap(settings, log, times);
    }
    return client;
  }

  async function run<T>(folder: string | null, question: (client: ImapFlow) => Promise<T>): Promise<T> {
    if (closed) throw new RoundrobinError("INTERRUPTED", "the mailbox was closed");
    const line = await liveClient();
    try {
      if (folder !== null && (line.mailbox === false || line.mailbox.path !== folder)) await line.mailboxOpen(folder, { readOnly: true });
      return await question(line);
    } catch (thrown) {
      const fault = mailboxFault(thrown, settings);
      if (fault.retryable) {
        line.close();
        client = null;
      }
      throw fault;
    } finally {
      lastUse = Date.now();
    }
  }

  return {
    ask(folder, question) {
      const mine = turn.then(() => run(folder, question));
      turn = mine.catch(() => undefined);
      return mine;
    },
    async close() {
      closed = true;
      await turn;
      if (client !== null) await disconnectImap(client);
      client = null;
    },
  };
}

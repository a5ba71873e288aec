import { ImapFlow, type ImapFlowOptions } from "imapflow";
import { faultMessage, RoundrobinError } from "../../errors.js";
import type { Log } from "../../ports.js";
import { lineSafety, withoutSecret } from "../mail-server/mail-server.js";
import { mailboxFault } from "./imap-fault.js";
import type { ImapSettings, ImapTimes } from "./settings.js";

/** No answer of a server may need more memory than this, whatever size it announces. */
const LARGEST_LITERAL = 256 * 1024 * 1024;

/**
 * A logged-in connection. No password leaves this machine before the line is safe (see `lineSafety`).
 *
 * @param idleAfter milliseconds of quiet after which the connection idles by itself; null for a connection that
 *   is only asked.
 * @throws RoundrobinError as `mailboxFault` says.
 */
export async function connectImap(settings: ImapSettings, log: Log, times: ImapTimes, idleAfter: number | null = null): Promise<ImapFlow> {
  try {
    return await logIn(settings, log, times, idleAfter, false);
  } catch (thrown) {
    const refused = thrown instanceof RoundrobinError && thrown.code === "MAILBOX_LOGIN";
    if (!refused || settings.accessToken === undefined) throw thrown;
    // A token may be withdrawn before its time; one that is new and refused too is another matter.
    return logIn(settings, log, times, idleAfter, true);
  }
}

async function logIn(settings: ImapSettings, log: Log, times: ImapTimes, idleAfter: number | null, renew: boolean): Promise<ImapFlow> {
  const safety = lineSafety(settings);
  try {
    const auth =
      settings.accessToken === undefined
        ? { user: settings.user, pass: settings.password }
        : { user: settings.user, accessToken: await settings.accessToken(renew) };
    const options: ImapFlowOptions = {
      host: settings.host,
      port: settings.port,
      secure: safety === "tls",
      auth,
      logger: false,
      clientInfo: { name: "roundrobin" },
      connectionTimeout: times.connect,
      greetingTimeout: times.greeting,
      socketTimeout: times.silence,
      maxLiteralSize: LARGEST_LITERAL,
      maxLineLength: 16 * 1024 * 1024,
      ...(safety === "tls" ? {} : { doSTARTTLS: safety === "starttls" }),
      ...(idleAfter === null ? { disableAutoIdle: true } : { autoIdleDelay: idleAfter, maxIdleTime: 4 * 60_000 }),
    };
    const client = new ImapFlow(options);
    // Without a listener a connection that is reset kills the whole process.
    client.on("error", (error: Error) => {
      log.warn({ server: settings.host, cause: withoutSecret(faultMessage(error), settings) }, "the connection to the mailbox broke");
    });
    try {
      await client.connect();
    } catch (fault) {
      // A login that is refused leaves the line open: it would keep the program from ending, and use up the server's patience.
      client.close();
      throw fault;
    }
    return client;
  } catch (thrown) {
    throw mailboxFault(thrown, settings);
  }
}

/** Says goodbye; a server that does not answer is hung up on after a second. */
export async function disconnectImap(client: ImapFlow): Promise<void> {
  if (!client.usable) {
    client.close();
    return;
  }
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, 1_000);
  });
  try {
    await Promise.race([client.logout(), patience]);
  } catch {
    // The goodbye failed because the connection is already gone: what we wanted.
  } finally {
    clearTimeout(timer);
    client.close();
  }
}

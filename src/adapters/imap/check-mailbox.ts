import type { Log } from "../../ports.js";
import { lineSafety, placeOf, type ServerFinding } from "../mail-server/mail-server.js";
import { withAccessToken } from "../oauth2/access-token.js";
import { connectImap, disconnectImap } from "./connect.js";
import { mailboxFault } from "./imap-fault.js";
import { sentFolder } from "./sent-folder.js";
import { IMAP_TIMES, type ImapSettings, type ImapTimes } from "./settings.js";

/**
 * Tries the mailbox as the program will use it: login, the mailbox itself, the Sent folder, IDLE. Changes
 * nothing there. Never throws: what is wrong is in the findings, each with what would be right.
 */
export async function checkMailbox(given: ImapSettings, log: Log, times: Partial<ImapTimes> = {}): Promise<readonly ServerFinding[]> {
  const settings = withAccessToken(given, "MAILBOX_LOGIN");
  const place = placeOf(settings);
  const findings: ServerFinding[] = [];
  let client: Awaited<ReturnType<typeof connectImap>>;
  try {
    client = await connectImap(settings, log, { ...IMAP_TIMES, ...times });
  } catch (thrown) {
    return [{ level: "trouble", message: mailboxFault(thrown, settings).message }];
  }
  try {
    const safety = lineSafety(settings) === "plain" ? "without TLS" : "over TLS";
    findings.push({ level: "fine", message: `IMAP server ${place}: logged in as ${settings.user} ${safety}` });
    if (settings.allowInsecure && lineSafety(settings) === "plain") {
      findings.push({
        level: "doubt",
        message: `IMAP server ${place}: ?insecure=1 sends the password in the clear; use imaps:// where the server has it`,
      });
    }
    if (!client.capabilities.has("IDLE")) {
      findings.push({
        level: "doubt",
        message: `IMAP server ${place} has no IDLE: new mail is noticed within two minutes instead of at once`,
      });
    }
    const sent = await sentFolder(client);
    findings.push(
      sent === null
        ? {
            level: "doubt",
            message: `IMAP server ${place} has no Sent folder: no copies are kept and a letter of unknown fate cannot be looked up; make a folder "Sent"`,
          }
        : { level: "fine", message: `IMAP server ${place}: sent mail is in "${sent}"` },
    );
    const opened = await client.mailboxOpen(settings.mailbox, { readOnly: true });
    findings.push({ level: "fine", message: `IMAP server ${place}: ${opened.exists} mails in "${settings.mailbox}"` });
  } catch (thrown) {
    findings.push({ level: "trouble", message: mailboxFault(thrown, settings).message });
  } finally {
    await disconnectImap(client);
  }
  return findings;
}

import type { ImapFlow, SearchObject } from "imapflow";
import { RoundrobinError } from "../../errors.js";

/**
 * The UIDs that the server finds, rising. imapflow answers `false` when the server refuses the search or the line
 * breaks under it: that is not "nothing found", and a mail must not be passed over because of it.
 *
 * @throws RoundrobinError MAILBOX_UNAVAILABLE
 */
export async function searchUids(client: ImapFlow, query: SearchObject): Promise<number[]> {
  const found = await client.search(query, { uid: true });
  if (found === false || found === undefined)
    throw new RoundrobinError("MAILBOX_UNAVAILABLE", "the server refuses to search the mailbox; it will be read again later");
  return found.sort((a, b) => a - b);
}

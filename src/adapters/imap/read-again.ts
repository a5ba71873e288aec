import { RoundrobinError } from "../../errors.js";
import type { ReadAgain } from "../../ports.js";
import { MOST_BYTES } from "./fetch-since.js";
import { sourcesOf, validityOf } from "./read-batch.js";
import { searchUids } from "./search-uids.js";
import type { ImapSession } from "./session.js";

/**
 * Asks once for a mail that the server listed and did not give before. A server that breaks off at it, and answers
 * again afterwards, still withholds it.
 *
 * @throws RoundrobinError when the server is away
 */
export async function readAgain(
  session: ImapSession,
  folder: string,
  { uidValidity, uid }: { readonly uidValidity: number; readonly uid: number },
): Promise<ReadAgain> {
  try {
    return await session.ask(folder, async (client): Promise<ReadAgain> => {
      await client.noop();
      if (validityOf(client) !== uidValidity) return { outcome: "gone" };
      if (!(await searchUids(client, { uid: `${uid}` })).includes(uid)) return { outcome: "gone" };
      const [listed] = await client.fetchAll(`${uid}`, { uid: true, size: true }, { uid: true });
      const [mail] = await sourcesOf(client, [{ uid, size: listed?.size ?? 0 }], MOST_BYTES);
      return mail === undefined ? { outcome: "withheld" } : { outcome: "read", mail };
    });
  } catch (fault) {
    if (!(fault instanceof RoundrobinError) || !fault.retryable) throw fault;
    // Is it the line or the mail? When the server is away this throws.
    await session.ask(folder, (client) => client.noop());
    return { outcome: "withheld" };
  }
}

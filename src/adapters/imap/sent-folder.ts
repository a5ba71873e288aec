/** The folder of sent mail: where a copy is kept, and where we look whether a letter of unknown fate left. */
import type { ImapFlow, ListResponse } from "imapflow";
import { searchUids } from "./search-uids.js";

/**
 * The Sent folder: the one the server marks `\Sent` (RFC 6154), else one with a well-known name in the
 * languages imapflow knows; null when there is none.
 */
export async function sentFolder(client: ImapFlow): Promise<string | null> {
  const sent = (await client.list()).filter((folder) => folder.specialUse === "\\Sent" && !folder.flags.has("\\Noselect"));
  const marked = (folder: ListResponse): number => (folder.specialUseSource === "name" ? 1 : 0);
  return sent.sort((a, b) => marked(a) - marked(b) || a.path.length - b.path.length)[0]?.path ?? null;
}

/**
 * Is there a mail whose Message-ID is this one? IMAP's HEADER search finds substrings (RFC 9051 6.4.4), so the
 * headers that were found are compared whole.
 */
export async function hasMessageId(client: ImapFlow, messageId: string): Promise<boolean> {
  const bare = messageId.trim();
  const found = await searchUids(client, { header: { "message-id": bare } });
  if (found.length === 0) return false;
  const heads = await client.fetchAll(found.slice(-50), { uid: true, headers: ["message-id"] }, { uid: true });
  const wanted = bare.replace(/^<|>$/g, "");
  return heads.some((mail) => {
    const value = /^message-id:\s*([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)/im.exec(mail.headers?.toString("utf8") ?? "")?.[1] ?? "";
    return value.replace(/\s+/g, "").replace(/^<|>$/g, "") === wanted;
  });
}

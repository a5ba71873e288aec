/** A mail as the documents that a person reads: its body, then its files. */
import type { Document } from "../document/document.js";
import type { IncomingMail } from "../message/message.js";
import type { ParseMail, ReadAttachments, Store } from "../ports.js";

/** Body first, then the files in their order; pictures that only belong to the mail's layout are left out. */
export async function documentsInMail(
  { readAttachments }: { readonly readAttachments: ReadAttachments },
  mail: Pick<IncomingMail, "body" | "attachments">,
): Promise<readonly Document[]> {
  const files = mail.attachments.filter((file) => !file.inline);
  return [mail.body, ...(files.length === 0 ? [] : await readAttachments(files))];
}

export interface DocumentDeps {
  readonly store: Pick<Store, "rawMail">;
  readonly parseMail: ParseMail;
  readonly readAttachments: ReadAttachments;
}

/** The documents of a kept mail; none when its bytes are not in the database. */
export async function documentsOf(deps: DocumentDeps, message: { readonly rawMailId: number }): Promise<readonly Document[]> {
  const raw = await deps.store.rawMail(message.rawMailId);
  return raw === null ? [] : documentsInMail(deps, await deps.parseMail(raw.content));
}

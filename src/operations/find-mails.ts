/** Every mail that was ever kept can be found again, wherever it went. */
import type { MailRow, MessageRow, ParseMail, Store } from "../ports.js";

export interface MailSearch {
  /** Null: all. */
  readonly state: MessageRow["state"] | null;
  /** Words apart by spaces; all of them must occur, in any case. Empty finds all. */
  readonly search: string;
}

/**
 * Mails, newest first, whose sender, subject, kind, references, attachment names, council or text holds all the words.
 * The text stands in the kept bytes alone, so what is not found otherwise is read again.
 */
export async function findMails(
  deps: { readonly store: Pick<Store, "mails" | "rawMail">; readonly parseMail: ParseMail },
  { state, search }: MailSearch,
): Promise<readonly MailRow[]> {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const all = await deps.store.mails({ state, words: [] });
  if (words.length === 0) return all;
  const known = new Set<number>();
  for (const mail of await deps.store.mails({ state, words })) known.add(mail.id);
  const found: MailRow[] = [];
  for (const mail of all) if (known.has(mail.id) || (await says(deps, mail, words))) found.push(mail);
  return found;
}

async function says(deps: Parameters<typeof findMails>[0], mail: MailRow, words: readonly string[]): Promise<boolean> {
  const raw = await deps.store.rawMail(mail.rawMailId);
  if (raw === null) return false;
  const read = await deps.parseMail(raw.content);
  const text = [
    mail.subject,
    mail.fromName,
    mail.fromAddress,
    read.body.text,
    read.plainBody?.text ?? "",
    ...read.attachments.map((file) => file.name),
  ]
    .join("\n")
    .toLowerCase();
  return words.every((word) => text.includes(word));
}

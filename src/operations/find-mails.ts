/** Every mail that was ever kept can be found again, wherever it went. */
import type { MailRow, MessageRow } from "../ports.js";
import { deriveWords, type WordsDeps } from "./mail-words.js";

export interface MailSearch {
  /** Null: all. */
  readonly state: MessageRow["state"] | null;
  /** Words apart by spaces; all of them must occur, in any case. Empty finds all. */
  readonly search: string;
}

/**
 * Mails, newest first, with all the words: each in part of the sender, subject, kind, references, attachment names or
 * council, or in the text by its beginning.
 */
export async function findMails(deps: WordsDeps, { state, search }: MailSearch): Promise<readonly MailRow[]> {
  const given = search.split(/\s+/).filter(Boolean);
  const telling = given.filter((word) => /[\p{L}\p{N}]/u.test(word));
  // A dash among words says nothing; alone it may still stand in a subject.
  const words = telling.length > 0 ? telling : given;
  // Mails that an older version of the program kept; none after the first search.
  if (words.length > 0) await deriveWords(deps);
  return deps.store.mails({ state, words });
}

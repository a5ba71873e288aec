/** What a mail can be found by: everything a person would read in it. */
import { faultMessage } from "../errors.js";
import type { IncomingMail } from "../message/message.js";
import type { Log, ParseMail, Store } from "../ports.js";

/** Sender, subject, both texts where they differ, and the names of its files. */
export function wordsOfMail(mail: IncomingMail): string {
  const plain = mail.plainBody?.text ?? "";
  return [
    mail.subject,
    mail.from?.name ?? "",
    mail.from?.address ?? "",
    mail.body.text,
    plain === mail.body.text ? "" : plain,
    ...mail.attachments.map((file) => file.name),
  ].join("\n");
}

const AT_A_TIME = 100;

export interface WordsDeps {
  readonly store: Store;
  readonly parseMail: ParseMail;
  readonly log: Log;
}

/**
 * Derives the words of mails that the search does not know yet: those that an older version of the program kept.
 * @returns how many
 */
export async function deriveWords(deps: WordsDeps): Promise<number> {
  let done = 0;
  let after = 0;
  for (;;) {
    const mails = await deps.store.withoutWords(after, AT_A_TIME);
    const last = mails.at(-1);
    if (last === undefined) break;
    // A commit for each mail would cost more than its words.
    await deps.store.transaction(async (trx) => {
      for (const { id, rawMailId } of mails) {
        const raw = await trx.rawMail(rawMailId);
        await trx.keepWords(id, raw === null ? "" : await wordsOrNone(deps, id, raw.content));
      }
    });
    after = last.id;
    done += mails.length;
  }
  if (done > 0) deps.log.info({ mails: done }, "words of mails derived for the search");
  return done;
}

/** A mail that our parser fails at is held and seen; here it has no words, and keeps no other waiting. */
async function wordsOrNone(deps: Pick<WordsDeps, "parseMail" | "log">, id: number, content: Uint8Array): Promise<string> {
  try {
    return wordsOfMail(await deps.parseMail(content));
  } catch (fault) {
    deps.log.warn({ message: id, fault: faultMessage(fault) }, "the words of a mail cannot be derived");
    return "";
  }
}

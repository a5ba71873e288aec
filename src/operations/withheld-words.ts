import { londonDay } from "../foi/london-day.js";
import type { WithheldMail } from "../ports.js";

/** What a person is told of mails that nobody has read, a line for each mailbox. */
export function withheldWords(mails: readonly WithheldMail[]): readonly string[] {
  const mailboxes = [...new Set(mails.map(({ mailbox }) => mailbox))];
  return mailboxes.map((mailbox) => {
    const here = mails.filter((mail) => mail.mailbox === mailbox);
    const first = here.map(({ since }) => since).sort()[0] ?? "";
    const uids = here.map(({ uid }) => uid).join(", ");
    const since = `since ${londonDay(first)}`;
    return here.length === 1
      ? `1 mail is unread: ${mailbox} lists it (UID ${uids}, ${since}) and does not give it. Look at it there; every sync asks for it again.`
      : `${here.length} mails are unread: ${mailbox} lists them (UIDs ${uids}, ${since}) and does not give them. Look at them there; every sync asks for them again.`;
  });
}

/** The request as it left, for sending it once more word for word, with the files that went with it. */
import type { LetterRow, ParseMail } from "../ports.js";
import type { Rendered } from "./compose-letter.js";

/**
 * @param letters all of one request, oldest first
 * @param to where it went
 * @returns null when no letter with the request has left for this address
 */
export async function sameRequest(parseMail: ParseMail, letters: readonly LetterRow[], to: string): Promise<Rendered | null> {
  const letter = letters.findLast(
    ({ kind, state, to: addresses }) =>
      (kind === "request" || kind === "resend") &&
      state === "sent" &&
      addresses.some((address) => address.toLowerCase() === to.toLowerCase()),
  );
  if (letter === undefined) return null;
  const { attachments } = await parseMail(letter.raw);
  return {
    subject: letter.subject,
    body: letter.body,
    ...(attachments.length === 0 ? {} : { attachments: attachments.map(({ name, mediaType, content }) => ({ name, mediaType, content })) }),
  };
}

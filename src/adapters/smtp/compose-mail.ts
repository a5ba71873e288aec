/** A letter as the bytes of a mail (RFC 5322), made once and kept: what is stored is what is sent. */
import { createHash } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer";
import { RoundrobinError } from "../../errors.js";
import type { OutgoingLetter } from "../../ports.js";

export interface LetterAttachment {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
}

/** What a letter may carry besides what the port asks for. */
export interface FullLetter extends OutgoingLetter {
  readonly attachments?: readonly LetterAttachment[];
}

/** A CR or LF could begin a header of its own, so none of our values may hold any control character. */
const hasControl = (value: string): boolean => /\p{Cc}/u.test(value);
const MESSAGE_ID = /^<[^<>\s@]+@[^<>\s@]+>$/;
/** One address as it stands in an envelope; quoted local parts are not in use among councils. */
const ADDRESS = /^[^\s<>()[\],;:\\"@]+@[^\s<>()[\],;:\\"@]+$/;

function wrong(what: string, value: string): RoundrobinError {
  return new RoundrobinError("WRONG_USE", `a letter cannot be composed: ${what} ${JSON.stringify(value.slice(0, 200))}`);
}
/** Can this stand between the angle brackets of MAIL FROM and RCPT TO? */
export function isMailAddress(value: string): boolean {
  return ADDRESS.test(value) && !hasControl(value);
}
function address(value: string, field: string): string {
  if (!isMailAddress(value)) throw wrong(`${field} is no mail address:`, value);
  return value;
}
function messageId(value: string, field: string): string {
  if (!MESSAGE_ID.test(value) || hasControl(value)) throw wrong(`${field} is no Message-ID with its angle brackets:`, value);
  return value;
}
function line(value: string, field: string): string {
  if (hasControl(value)) throw wrong(`${field} holds a line break or another control character:`, value);
  return value;
}

/**
 * The mail, ready to send. The same letter gives the same bytes: nothing is taken from the clock or from chance.
 *
 * Text goes out as quoted-printable UTF-8 with soft line breaks: a question stays one line for whoever reads or
 * quotes it, however long it is, and Welsh letters arrive. `format=flowed` (RFC 3676) is not used: it would let
 * clients re-wrap the numbered questions. Text comes first, html (when there is any) as its alternative.
 *
 * @throws RoundrobinError WRONG_USE for an address, Message-ID or header value that is none; nothing a researcher
 *   or a council wrote can add a header or a recipient.
 */
export async function composeMail(letter: FullLetter): Promise<Uint8Array> {
  const date = new Date(letter.date);
  if (Number.isNaN(date.getTime())) throw wrong("date is no instant:", letter.date);
  const headers = Object.entries(letter.headers ?? {}).map(([name, value]) => {
    if (!/^[A-Za-z][A-Za-z0-9-]*$/.test(name)) throw wrong("a header name may hold letters, digits and hyphens only:", name);
    return { key: name, value: line(value, `header ${name}`) };
  });
  const composer = new MailComposer({
    from: { name: line(letter.from.name, "the sender's name"), address: address(letter.from.address, "the sender") },
    ...(letter.replyTo === null ? {} : { replyTo: address(letter.replyTo, "reply-to") }),
    to: letter.to.map((to) => address(to, "to")),
    cc: letter.cc.map((cc) => address(cc, "cc")),
    subject: line(letter.subject, "subject"),
    messageId: messageId(letter.messageId, "message-id"),
    ...(letter.inReplyTo === null ? {} : { inReplyTo: messageId(letter.inReplyTo, "in-reply-to") }),
    references: letter.references.map((reference) => messageId(reference, "references")),
    date,
    headers,
    text: letter.text,
    ...(letter.html === null ? {} : { html: letter.html }),
    encoding: "quoted-printable",
    attachments: (letter.attachments ?? []).map((file) => ({
      filename: line(file.name, "an attachment's name"),
      contentType: line(file.mediaType, "an attachment's type"),
      content: Buffer.from(file.content),
    })),
    // Parts are told apart by a mark made from the Message-ID, which no other mail has.
    baseBoundary: createHash("sha256").update(letter.messageId).digest("hex").slice(0, 24),
    newline: "win",
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

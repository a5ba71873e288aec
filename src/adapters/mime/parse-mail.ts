/** The bytes of a mail as an IncomingMail. */
import type { DeliveryStatus, IncomingMail, MailAddress } from "../../message/message.js";
import { decodeCharset } from "../documents/decode-text.js";
import { readBody, type SortedParts, sortParts, textOf } from "../documents/mail-body.js";
import { dateInstant, decodeHeaders, messageIds } from "../documents/mail-headers.js";
import { type MailPart, type MailParts, readMailParts } from "../documents/mail-parts.js";
import { documentFromText } from "../documents/text-document.js";
import { parseDeliveryStatus } from "./delivery-report.js";
import { attachmentsOf } from "./mail-attachments.js";
import { repairBoundary } from "./repair-boundary.js";

/** Text beyond this of a mail that could not be taken apart is of no use to a reader. */
const MAX_RAW_TEXT = 1_000_000;
const NO_PARTS: SortedParts = { stretches: [], files: [], reports: [], returned: [] };

/**
 * Parses any bytes as a mail and never throws: what is broken is read as far as it goes, and `warnings` say in
 * plain words what was wrong. Bytes that are no mail at all come back as the text of the body.
 *
 * - `body`: html where it has words, else plain text; texts that follow one another (a footer that a server
 *   added) are joined.
 * - `attachments`: every other part, byte for byte; a mail in the mail (message/rfc822) is one of them, except
 *   in a delivery report, whose copy of our mail is only read for its headers (`returned`).
 * - `returned` is also set for a mail that is forwarded as an attachment (the first one).
 */
export async function parseMail(raw: Uint8Array): Promise<IncomingMail> {
  const warnings: string[] = [];
  const warn = (message: string): void => {
    if (!warnings.includes(message)) warnings.push(message);
  };
  let parts = await readMailParts(raw);
  if (parts.root !== null && isEmptyMultipart(parts.root)) {
    const repaired = repairBoundary(raw);
    if (repaired !== null) {
      warn("The mail states a wrong boundary or none between its parts; it was guessed.");
      parts = await readMailParts(repaired);
    }
  }
  if (parts.fault !== null) warn(parts.fault);
  const headers = decodeHeaders(parts.headers, parts.decodeWords, warn);
  const sorted = parts.root === null ? NO_PARTS : sortParts(parts.root);
  const { body, plainBody, html } = readBody(sorted.stretches, warn);
  const forwarded = sorted.files.find(({ part }) => part.mediaType === "message/rfc822")?.part;
  const subjects = new Map<MailPart, string>();
  for (const { part } of sorted.files) {
    if (part.mediaType === "message/rfc822") subjects.set(part, (await headersOf(part, warn)).get("subject")?.[0] ?? "");
  }
  const lost = body.blocks.length === 0 && sorted.files.length === 0 && sorted.reports.length === 0;
  const unreadable = lost && (!isMail(headers) || parts.root === null || isEmptyMultipart(parts.root) || parts.fault !== null);
  if (unreadable && raw.length > 0) warn("This could not be read as a mail; its bytes are shown as text.");
  if (raw.length === 0) warn("The mail is empty.");
  if (
    sorted.files.some(
      ({ part }) => /^application\/(?:x-)?pkcs7-mime$/.test(part.mediaType) && !/signed/i.test(part.parameters["smime-type"] ?? ""),
    )
  )
    warn("The mail is encrypted (S/MIME); its text cannot be read.");
  if (parts.root?.mediaType === "multipart/encrypted") warn("The mail is encrypted (PGP); its text cannot be read.");
  const returned = sorted.returned[0] ?? forwarded;
  return {
    headers,
    messageId: messageIds(headers.get("message-id")?.[0])[0] ?? null,
    inReplyTo: (headers.get("in-reply-to") ?? []).flatMap(messageIds),
    references: (headers.get("references") ?? []).flatMap(messageIds),
    from: addresses(parts, "from")[0] ?? null,
    replyTo: addresses(parts, "reply-to"),
    to: addresses(parts, "to"),
    cc: addresses(parts, "cc"),
    subject: (headers.get("subject")?.[0] ?? "").replace(/\s+/g, " ").trim(),
    date: dateInstant(headers.get("date")?.[0]),
    body: unreadable ? rawBody(raw) : body,
    plainBody,
    attachments: attachmentsOf(sorted.files, html, (part) => subjects.get(part) ?? ""),
    deliveryReport: sorted.reports.flatMap((part): DeliveryStatus[] => parseDeliveryStatus(textOf(part, warn))),
    returned: returned === undefined ? null : await headersOf(returned, warn),
    warnings,
  };
}

/** A multipart without any part: its boundary is missing, or is not the one it states. */
function isEmptyMultipart(root: MailPart): boolean {
  return root.mediaType.startsWith("multipart/") && root.children.length === 0;
}

const MAIL_HEADERS = ["from", "to", "subject", "date", "received", "message-id", "mime-version", "content-type", "return-path"];

function isMail(headers: ReadonlyMap<string, readonly string[]>): boolean {
  return MAIL_HEADERS.some((name) => headers.has(name));
}

function addresses(parts: MailParts, name: string): MailAddress[] {
  return [...(parts.addresses.get(name) ?? [])];
}

/** The headers of a mail within the mail, or of the headers of one. */
async function headersOf(part: MailPart, warn: (message: string) => void): Promise<ReadonlyMap<string, readonly string[]>> {
  const bytes = Buffer.from(part.content);
  const end = /\r?\n\r?\n/.exec(bytes.subarray(0, 1_000_000).toString("latin1"));
  const { headers, decodeWords } = await readMailParts(end === null ? bytes : bytes.subarray(0, end.index + end[0].length));
  return decodeHeaders(headers, decodeWords, warn);
}

function rawBody(raw: Uint8Array): IncomingMail["body"] {
  const { text } = decodeCharset(raw.subarray(0, MAX_RAW_TEXT), "");
  return documentFromText(text, "body", [
    { code: "unreadable", message: "This could not be read as a mail; its bytes are shown as text." },
  ]);
}

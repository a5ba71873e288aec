/** An incoming mail after MIME decoding, before anybody has an opinion about it. */
import type { Document } from "../document/document.js";

export interface MailAddress {
  /** Display name, decoded; empty when there is none. */
  readonly name: string;
  /** `local@domain`, lower case. */
  readonly address: string;
}

/** One recipient block of an RFC 3464 delivery report. */
export interface DeliveryStatus {
  readonly recipient: string;
  /** `failed`, `delayed`, `delivered`, `relayed`, `expanded`; lower case, empty when absent. */
  readonly action: string;
  /** Enhanced status code `5.1.1`; empty when absent. */
  readonly status: string;
  readonly diagnostic: string;
}

export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex of the content. */
  readonly sha256: string;
  /** Part of the layout of an html body (a logo), not a file somebody sent. */
  readonly inline: boolean;
  readonly content: Uint8Array;
}

export interface IncomingMail {
  /** Lower-case header name to its values, decoded and unfolded, in order of appearance. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  /** With angle brackets, as printed; null when the mail has none. */
  readonly messageId: string | null;
  readonly inReplyTo: readonly string[];
  readonly references: readonly string[];
  /** Null when the mail has no usable From. */
  readonly from: MailAddress | null;
  readonly replyTo: readonly MailAddress[];
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly subject: string;
  /** ISO instant of the Date header; null when missing or nonsense. */
  readonly date: string | null;
  /** The part a person reads: html when there is one (colours, tables, lists), else plain text. */
  readonly body: Document;
  /** The plain text part when html was also sent (quoting is often clearer in it). */
  readonly plainBody: Document | null;
  readonly attachments: readonly Attachment[];
  /** Recipient blocks of message/delivery-status parts; empty for ordinary mail. */
  readonly deliveryReport: readonly DeliveryStatus[];
  /** Headers of the mail that a report or forward returns (message/rfc822, text/rfc822-headers), lower-case names. */
  readonly returned: ReadonlyMap<string, readonly string[]> | null;
  /** What could not be read. */
  readonly warnings: readonly string[];
}

/** A mail for tests, as the MIME adapter would hand it over: only what the test is about need be said. */
import { documentFromText } from "../../src/adapters/documents/text-document.js";
import type { Attachment, DeliveryStatus, IncomingMail } from "../../src/message/message.js";

export interface MailParts {
  readonly from?: string;
  readonly fromName?: string;
  readonly to?: string;
  readonly cc?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly date?: string;
  readonly headers?: ReadonlyMap<string, readonly string[]>;
  readonly inReplyTo?: readonly string[];
  readonly references?: readonly string[];
  readonly attachments?: readonly string[];
  readonly deliveryReport?: readonly DeliveryStatus[];
  readonly returned?: ReadonlyMap<string, readonly string[]>;
}

const fileOf = (name: string): Attachment => ({
  name,
  mediaType: "application/pdf",
  size: 1,
  sha256: "",
  inline: false,
  content: new Uint8Array(),
});
const peopleOf = (list: string | undefined) =>
  list === undefined || list === "" ? [] : list.split(", ").map((address) => ({ name: "", address }));

export function mailOf(parts: MailParts): IncomingMail {
  return {
    headers: parts.headers ?? new Map(),
    messageId: "<1@mail.example>",
    inReplyTo: parts.inReplyTo ?? [],
    references: parts.references ?? [],
    from: { name: parts.fromName ?? "", address: parts.from ?? "foi@hartsmere.gov.uk" },
    replyTo: [],
    to: peopleOf(parts.to ?? "survey@survey-desk.example"),
    cc: peopleOf(parts.cc),
    subject: parts.subject ?? "",
    date: parts.date ?? "2024-03-05T10:00:00.000Z",
    body: documentFromText(parts.text ?? ""),
    plainBody: null,
    attachments: (parts.attachments ?? []).map(fileOf),
    deliveryReport: parts.deliveryReport ?? [],
    returned: parts.returned ?? null,
    warnings: [],
  };
}

/** A reply that lies on disk, read as if it had come by mail; needs no database and no server. */
import type { Document } from "../document/document.js";
import type { Regime } from "../foi/terms.js";
import { readReplyWithForm } from "../form/read-reply-with-form.js";
import { classifyMail } from "../message/classify-mail.js";
import type { Classification } from "../message/correspondence-kind.js";
import type { IncomingMail } from "../message/message.js";
import type { ParseMail, ReadAttachments } from "../ports.js";
import type { Questionnaire } from "../questionnaire/questionnaire.js";
import type { Reading } from "../reading/answer.js";
import { documentsInMail } from "./mail-documents.js";

export interface FileDeps {
  readonly parseMail: ParseMail;
  readonly readAttachments: ReadAttachments;
  /** Text and html become a body, other files an attachment. */
  readonly bodyFromText: (text: string, isHtml: boolean) => Document;
  readonly decodeText: (content: Uint8Array, name: string) => string;
}

export interface ReplyFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Nothing but a document: a letter or a saved page has no headers. */
function mailOf(documents: readonly Document[], subject: string): IncomingMail {
  const [first] = documents;
  return {
    headers: new Map(),
    messageId: null,
    inReplyTo: [],
    references: [],
    from: null,
    replyTo: [],
    to: [],
    cc: [],
    subject,
    date: null,
    body: first ?? { source: "body", mediaType: "text/plain", text: "", blocks: [], marks: [], links: [], warnings: [] },
    plainBody: null,
    attachments: [],
    deliveryReport: [],
    returned: null,
    warnings: [],
  };
}

/** The mail and its documents, body first. The kind of file goes by its name; a mail without an ending goes by its first line. */
export async function openReplyFile(
  deps: FileDeps,
  file: ReplyFile,
): Promise<{ readonly mail: IncomingMail; readonly documents: readonly Document[] }> {
  const extension = /\.([a-z0-9]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? "";
  const looksLikeMail =
    extension === "" && /^(?:[A-Za-z-]+:[^\n]*\r?\n)/.test(Buffer.from(file.content.subarray(0, 200)).toString("latin1"));
  if (extension === "eml" || looksLikeMail) {
    const mail = await deps.parseMail(file.content);
    return { mail, documents: await documentsInMail(deps, mail) };
  }
  const isHtml = extension === "html" || extension === "htm";
  const documents =
    isHtml || extension === "txt" || extension === "text" || extension === ""
      ? [deps.bodyFromText(deps.decodeText(file.content, file.name), isHtml)]
      : await deps.readAttachments([{ name: file.name, mediaType: "application/octet-stream", content: file.content }]);
  return { mail: mailOf(documents, ""), documents };
}

/** What a saved reply says to the questionnaire. */
export async function readReplyFile(
  deps: FileDeps,
  file: ReplyFile,
  questionnaire: Questionnaire,
  regime: Regime | undefined,
): Promise<{ readonly kind: Classification["kind"]; readonly reading: Reading; readonly warnings: readonly string[] }> {
  const { mail, documents } = await openReplyFile(deps, file);
  const reading = readReplyWithForm({ questionnaire, documents, ...(regime === undefined ? {} : { regime }) });
  const warnings = [
    ...mail.warnings,
    ...documents.flatMap((document) => document.warnings.map((warning) => `${document.source}: ${warning.message}`)),
    ...reading.warnings,
  ];
  return { kind: classifyMail(mail).kind, reading, warnings };
}

/** What a saved message is. */
export async function classifyFile(deps: FileDeps, file: ReplyFile): Promise<Classification> {
  const { mail } = await openReplyFile(deps, file);
  return classifyMail(mail);
}

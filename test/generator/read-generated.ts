/** A generated reply through the same door as a stored one: text to document to answers. */
import { documentFromHtml } from "../../src/adapters/documents/html-document.js";
import { documentFromText } from "../../src/adapters/documents/text-document.js";
import type { Document } from "../../src/document/document.js";
import type { Reading } from "../../src/reading/answer.js";
import { readReply } from "../../src/reading/read-reply.js";
import type { GeneratedReply } from "./generate.js";

export const documentOf = (reply: GeneratedReply, source = "body"): Document =>
  reply.mediaType === "text/html" ? documentFromHtml(reply.text, source) : documentFromText(reply.text, source);

/** The body, and the file attached to it when the answers are there. */
export const documentsOf = (reply: GeneratedReply): readonly Document[] =>
  reply.cover === undefined ? [documentOf(reply)] : [documentFromText(reply.cover), documentOf(reply, "attachment:response")];

export const readGenerated = (reply: GeneratedReply): Reading =>
  readReply({ questionnaire: reply.questionnaire, documents: documentsOf(reply) });

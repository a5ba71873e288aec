/** A generated reply through the same door as a stored one: text to document to answers. */
import { documentFromHtml } from "../../src/adapters/documents/html-document.js";
import { documentFromText } from "../../src/adapters/documents/text-document.js";
import type { Document } from "../../src/document/document.js";
import type { Reading } from "../../src/reading/answer.js";
import { readReply } from "../../src/reading/read-reply.js";
import type { GeneratedReply } from "./generate.js";

export const documentOf = (reply: GeneratedReply): Document =>
  reply.mediaType === "text/html" ? documentFromHtml(reply.text) : documentFromText(reply.text);

export const readGenerated = (reply: GeneratedReply): Reading =>
  readReply({ questionnaire: reply.questionnaire, documents: [documentOf(reply)] });

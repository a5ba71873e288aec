/** Any file as a Document. */
import type { Document, DocumentWarning } from "../../document/document.js";
import { type FileFormat, formatOf, type ReceivedFile } from "./file-format.js";
import { UnreadableFile } from "./zip-archive.js";

type Reader = (file: ReceivedFile, source: string) => Promise<Document>;

/** Each reader is loaded when the first file of its kind comes. */
const READERS: Partial<Record<FileFormat, Reader>> = {
  docx: async ({ content }, source) => (await import("./docx-document.js")).documentFromDocx(content, source),
  html: async ({ content, name }, source) => {
    const { decodeCharset, metaCharset } = await import("./decode-text.js");
    const { documentFromHtml } = await import("./html-document.js");
    const { text, fault } = decodeCharset(content, /\.\w+$/.test(name) ? metaCharset(content) : "");
    return withFault(documentFromHtml(text, source), fault);
  },
  pdf: async ({ content }, source) => (await import("./pdf-document.js")).documentFromPdf(content, source),
  text: async ({ content }, source) => {
    const { decodeCharset } = await import("./decode-text.js");
    const { documentFromText } = await import("./text-document.js");
    const { text, fault } = decodeCharset(content, "");
    return withFault(documentFromText(text, source), fault);
  },
};

/** What a file is called as the source of evidence. */
export const sourceOf = (name: string): string => `attachment:${name}`;

/**
 * Reads a file by what it is, not by what it is called. What cannot be read comes back as a Document without
 * text and with a warning that says why; this never throws. It does not guard against files that take for ever
 * or fill the memory: {@link ./read-attachments.ts} does.
 */
export async function readAttachment(file: ReceivedFile): Promise<Document> {
  const source = sourceOf(file.name);
  try {
    if (file.content.length === 0) return unread(file, { code: "no_text", message: "The file is empty." });
    const format = await formatOf(file);
    const reader = READERS[format];
    if (reader !== undefined) return await reader(file, source);
    if (format === "ole-encrypted") return unread(file, { code: "encrypted", message: "The file is protected by a password." });
    return unread(file, {
      code: "unsupported",
      message: `Files of this kind (${format === "unknown" ? file.mediaType : format}) are not read.`,
    });
  } catch (fault) {
    return unread(file, warningOf(fault));
  }
}

/** A Document for a file that was not read. */
export function unread(file: Pick<ReceivedFile, "name" | "mediaType">, warning: DocumentWarning): Document {
  return { source: sourceOf(file.name), mediaType: file.mediaType, text: "", blocks: [], marks: [], links: [], warnings: [warning] };
}

function warningOf(fault: unknown): DocumentWarning {
  if (fault instanceof UnreadableFile) return { code: fault.code, message: fault.message };
  const message = typeof fault === "object" && fault !== null && "message" in fault ? String(fault.message) : String(fault);
  return { code: "unreadable", message: `The file is damaged: ${message.slice(0, 200)}` };
}

function withFault(document: Document, fault: string | null): Document {
  return fault === null ? document : { ...document, warnings: [...document.warnings, { code: "encoding", message: fault }] };
}

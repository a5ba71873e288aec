/** Any file as Documents. */
import type { Document, DocumentWarning } from "../../document/document.js";
import { type FileFormat, formatOf, type ReceivedFile } from "./file-format.js";
import { joinDocuments } from "./join-documents.js";
import type { Unpacked } from "./unpacked.js";
import { UnreadableFile } from "./zip-archive.js";

type Reader = (file: ReceivedFile, source: string, slow: () => void) => Promise<Document>;

/** Each reader is loaded when the first file of its kind comes. */
const READERS: Partial<Record<FileFormat, Reader>> = {
  csv: async ({ content }, source) => {
    const { decodeCharset } = await import("./decode-text.js");
    const { documentFromCsv } = await import("./csv-document.js");
    const { text, fault } = decodeCharset(content, "");
    return withFault(await documentFromCsv(text, source), fault);
  },
  doc: async ({ content }, source) => (await import("./doc-document.js")).documentFromDoc(content, source),
  docx: async ({ content }, source) => (await import("./docx-document.js")).documentFromDocx(content, source),
  html: async ({ content }, source) => {
    const { decodeCharset, metaCharset } = await import("./decode-text.js");
    const { documentFromHtml } = await import("./html-document.js");
    const { text, fault } = decodeCharset(content, metaCharset(content));
    return withFault(documentFromHtml(text, source), fault);
  },
  odp: async ({ content }, source) =>
    (await import("./odt-document.js")).documentFromOdt(content, source, "application/vnd.oasis.opendocument.presentation"),
  ods: async ({ content }, source) => spreadsheet(content, source, "application/vnd.oasis.opendocument.spreadsheet"),
  odt: async ({ content }, source) =>
    (await import("./odt-document.js")).documentFromOdt(content, source, "application/vnd.oasis.opendocument.text"),
  image: async ({ content, mediaType }, source, slow) =>
    (await import("./image-document.js")).documentFromImage(content, source, mediaType, slow),
  pdf: async ({ content }, source, slow) => (await import("./pdf-document.js")).documentFromPdf(content, source, slow),
  pptx: async ({ content }, source) => (await import("./pptx-document.js")).documentFromPptx(content, source),
  rtf: async ({ content }, source) => (await import("./rtf-document.js")).documentFromRtf(content, source),
  text: async ({ content }, source) => {
    const { decodeCharset } = await import("./decode-text.js");
    const { documentFromText } = await import("./text-document.js");
    const { text, fault } = decodeCharset(content, "");
    return withFault(documentFromText(text, source), fault);
  },
  xls: async ({ content }, source) => spreadsheet(content, source, "application/vnd.ms-excel"),
  xlsx: async ({ content }, source) => spreadsheet(content, source, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
};

async function spreadsheet(content: Uint8Array, source: string, mediaType: string): Promise<Document> {
  return (await import("./spreadsheet-document.js")).documentFromSpreadsheet(content, source, mediaType);
}

/** Files that hold files. */
const CONTAINERS: Partial<Record<FileFormat, (file: ReceivedFile, source: string) => Promise<Unpacked>>> = {
  mail: async (file, source) => (await import("./unpack-mail.js")).unpackMail(file, source),
  msg: async (file, source) => (await import("./unpack-msg.js")).unpackMsg(file, source),
  tnef: async (file, source) => (await import("./unpack-tnef.js")).unpackTnef(file, source),
  zip: async (file) => (await import("./unpack-zip.js")).unpackZip(file),
};

/** Files in files in files; deeper ones are not opened. */
const MAX_NESTING = 4;
/** What all files of one attachment may come to, unpacked. */
const MAX_FILES = 200;
const MAX_BYTES = 150_000_000;

interface Spent {
  files: number;
  bytes: number;
  readonly slow: () => void;
}

/** What a file is called as the source of evidence. */
export const sourceOf = (name: string): string => `attachment:${name}`;

/**
 * Reads a file by what it is, not by what it is called. A file that holds files (zip, msg, a forwarded mail,
 * winmail.dat) gives its own words, if any, and a Document for each, named `outer.zip/inner.docx`. What cannot be
 * read comes back as a Document without text and with a warning that says why; this never throws and always gives
 * one Document at least. It does not guard against files that take for ever or fill the memory: `readAttachmentsSafely`
 * does.
 * @param slow is called whenever a page has to be recognised from a picture, which takes seconds
 */
export async function readAttachment(file: ReceivedFile, slow: () => void = () => undefined): Promise<readonly Document[]> {
  return readNested(file, 0, { files: 0, bytes: 0, slow });
}

async function readNested(file: ReceivedFile, depth: number, spent: Spent): Promise<readonly Document[]> {
  const source = sourceOf(file.name);
  spent.files += 1;
  spent.bytes += file.content.length;
  try {
    if (file.content.length === 0) return [unread(file, { code: "no_text", message: "The file is empty." })];
    if (spent.files > MAX_FILES || spent.bytes > MAX_BYTES)
      return [unread(file, { code: "too_large", message: "Too many or too large files in one attachment; this one was not opened." })];
    const format = await formatOf(file);
    const reader = READERS[format];
    if (reader !== undefined) return [await reader(file, source, spent.slow)];
    const container = CONTAINERS[format];
    if (container !== undefined && depth >= MAX_NESTING)
      return [
        unread(file, { code: "too_large", message: `Files are nested more than ${String(MAX_NESTING)} deep; this one was not opened.` }),
      ];
    if (container !== undefined) return await readContainer(file, await container(file, source), depth, spent);
    if (format === "ole-encrypted") return [unread(file, { code: "encrypted", message: "The file is protected by a password." })];
    return [
      unread(file, {
        code: "unsupported",
        message: `Files of this kind (${format === "unknown" ? file.mediaType || "unknown" : format}) are not read.`,
      }),
    ];
  } catch (fault) {
    return [unread(file, warningOf(fault))];
  }
}

async function readContainer(
  file: ReceivedFile,
  { documents, files, mediaType }: Unpacked,
  depth: number,
  spent: Spent,
): Promise<readonly Document[]> {
  const read: Document[] = documents.length === 0 ? [] : [joinDocuments(documents, sourceOf(file.name), mediaType)];
  for (const inner of files) read.push(...(await readNested({ ...inner, name: `${file.name}/${inner.name}` }, depth + 1, spent)));
  return read.length === 0 ? [unread(file, { code: "no_text", message: "There is nothing in it." })] : read;
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

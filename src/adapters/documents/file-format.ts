/** What a file is: by its first bytes, then by what is in it, last by its type and name - mail programs lie. */
import { openZip } from "./zip-archive.js";

export const FILE_FORMATS = [
  "csv",
  "doc",
  "docx",
  "html",
  "image",
  "mail",
  "msg",
  "odp",
  "ods",
  "odt",
  "ole-encrypted",
  "pdf",
  "ppt",
  "pptx",
  "rtf",
  "text",
  "tnef",
  "xls",
  "xlsx",
  "zip",
  "unknown",
] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** A file as it came. */
export interface ReceivedFile {
  readonly name: string;
  /** As the mail states it; may be wrong. */
  readonly mediaType: string;
  readonly content: Uint8Array;
}

/** [format, first bytes in hex] */
const MAGIC: readonly (readonly [FileFormat, string])[] = [
  ["rtf", "7b5c7274"],
  ["tnef", "789f3e22"],
  ["image", "89504e47"],
  ["image", "ffd8ff"],
  ["image", "47494638"],
  ["image", "49492a00"],
  ["image", "4d4d002a"],
  ["image", "52494646"],
  ["image", "424d"],
];

/** [format, endings, media types] for what the bytes do not tell. */
const NAMED: readonly (readonly [FileFormat, RegExp, RegExp])[] = [
  ["csv", /\.(?:csv|tsv|tab)$/i, /^text\/(?:csv|tab-separated-values)$/],
  ["html", /\.x?html?$/i, /^(?:text\/html|application\/xhtml\+xml)$/],
  ["mail", /\.eml$/i, /^message\/(?:rfc822|global)$/],
  ["text", /\.(?:txt|text|md|log)$/i, /^text\/(?:plain|markdown)$/],
];

export async function formatOf({ name, mediaType, content }: ReceivedFile): Promise<FileFormat> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.subarray(0, 1024).includes("%PDF-")) return "pdf";
  const start = bytes.subarray(0, 8).toString("hex");
  if (start.startsWith("504b0304") || start.startsWith("504b0506")) return zipFormat(content);
  if (start.startsWith("d0cf11e0a1b11ae1")) return oleFormat(bytes);
  const magic = MAGIC.find(([, hex]) => start.startsWith(hex))?.[0];
  if (magic !== undefined && (magic !== "image" || start.slice(0, 4) !== "424d" || /bmp/i.test(name + mediaType))) return magic;
  const type = mediaType.toLowerCase();
  const head = bytes.subarray(0, 2048).toString("latin1");
  if (type === "message/rfc822" || (/\.(?:eml|mht|mhtml)$/i.test(name) && /^[\w-]+:/m.test(head))) return "mail";
  if (/^\s*(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html|head|body|table|div|p)\b/i.test(head.replace(/^(?:\xEF\xBB\xBF|\uFEFF)/, "")))
    return "html";
  for (const [format, ending] of NAMED) if (ending.test(name)) return isText(bytes) ? format : "unknown";
  for (const [format, , typed] of NAMED) if (typed.test(type)) return isText(bytes) ? format : "unknown";
  return type.startsWith("text/") && isText(bytes) ? "text" : "unknown";
}

/** Does it look like characters? UTF-16 has a byte order mark; other texts have no NUL. */
function isText(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 4096);
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true;
  return !head.includes(0);
}

async function zipFormat(content: Uint8Array): Promise<FileFormat> {
  const zip = await openZip(content);
  const has = (name: string): boolean => zip.entries.some((entry) => entry.name.startsWith(name));
  if (has("mimetype")) {
    const type = (await zip.readText("mimetype")) ?? "";
    if (/opendocument\.text/.test(type)) return "odt";
    if (/opendocument\.spreadsheet/.test(type)) return "ods";
    if (/opendocument\.presentation/.test(type)) return "odp";
  }
  if (has("word/")) return "docx";
  if (has("xl/")) return "xlsx";
  if (has("ppt/")) return "pptx";
  return "zip";
}

/** Names of streams in an OLE file, in UTF-16 as its directory holds them. */
function oleFormat(bytes: Buffer): FileFormat {
  const has = (stream: string): boolean => bytes.includes(Buffer.from(stream, "utf16le"));
  if (has("EncryptedPackage")) return "ole-encrypted";
  if (has("__properties_version1.0")) return "msg";
  if (has("WordDocument")) return "doc";
  if (has("PowerPoint Document")) return "ppt";
  if (has("Workbook") || has("Book")) return "xls";
  return "unknown";
}

/** winmail.dat: what Outlook sends when it takes the other side for Outlook (MS-OXTNEF). */
import iconv from "iconv-lite";
import type { ReceivedFile } from "./file-format.js";
import { outlookBody } from "./outlook-body.js";
import type { Unpacked } from "./unpacked.js";
import { UnreadableFile } from "./zip-archive.js";

const ATTRIBUTE = {
  attachTitle: 0x18010,
  attachData: 0x6800f,
  renderData: 0x69002,
  messageProperties: 0x69003,
  attachProperties: 0x69005,
  body: 0x2800c,
  codePage: 0x69007,
};
const PROPERTY = { body: 0x1000, compressedRtf: 0x1009, html: 0x1013, longName: 0x3707, mimeType: 0x370e, data: 0x3701 };
const MAX_FILES = 200;

export async function unpackTnef({ content }: ReceivedFile, source: string): Promise<Unpacked> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.length < 6 || bytes.readUInt32LE(0) !== 0x223e9f78)
    throw new UnreadableFile("unreadable", "It does not begin as winmail.dat does.");
  const files: { name: string; mediaType: string; content: Uint8Array }[] = [];
  let message = new Map<number, Buffer>();
  let plain: string | undefined;
  let codePage = "win1252";
  for (const { id, data } of attributesOf(bytes)) {
    const file = files.at(-1);
    if (id === ATTRIBUTE.renderData && files.length < MAX_FILES) files.push({ name: "", mediaType: "", content: Buffer.alloc(0) });
    else if (id === ATTRIBUTE.codePage && data.length >= 4 && iconv.encodingExists(`cp${String(data.readUInt32LE(0))}`))
      codePage = `cp${String(data.readUInt32LE(0))}`;
    else if (id === ATTRIBUTE.body) plain = iconv.decode(data, codePage).replace(/\0+$/, "");
    else if (id === ATTRIBUTE.messageProperties) message = propertiesOf(data);
    else if (file === undefined) continue;
    else if (id === ATTRIBUTE.attachTitle) file.name ||= iconv.decode(data, codePage).replace(/\0.*$/s, "");
    else if (id === ATTRIBUTE.attachData) file.content = data;
    else if (id === ATTRIBUTE.attachProperties) {
      const properties = propertiesOf(data);
      file.name = wordsOf(properties.get(PROPERTY.longName), codePage) || file.name;
      file.mediaType = wordsOf(properties.get(PROPERTY.mimeType), codePage) || file.mediaType;
      if (file.content.length === 0) file.content = properties.get(PROPERTY.data) ?? file.content;
    }
  }
  const body = await outlookBody(
    {
      html: message.get(PROPERTY.html),
      compressedRtf: message.get(PROPERTY.compressedRtf),
      plain: plain ?? (wordsOf(message.get(PROPERTY.body), codePage) || undefined),
    },
    source,
  );
  return {
    documents: body === null ? [] : [body],
    files: files.map((file, index) => ({ ...file, name: file.name === "" ? `file ${String(index + 1)}` : file.name })),
    mediaType: "application/ms-tnef",
  };
}

/** Level (1 byte), id (4), length (4), data, checksum (2); what the end cuts off is left out. */
function* attributesOf(bytes: Buffer): Generator<{ id: number; data: Buffer }> {
  for (let at = 6; at + 11 <= bytes.length; ) {
    const length = bytes.readUInt32LE(at + 5);
    if (at + 9 + length > bytes.length) return;
    yield { id: bytes.readUInt32LE(at + 1), data: bytes.subarray(at + 9, at + 9 + length) };
    at += 11 + length;
  }
}

const FIXED: Readonly<Record<number, number>> = {
  0x02: 4,
  0x03: 4,
  0x04: 4,
  0x05: 8,
  0x06: 8,
  0x07: 8,
  0x0a: 4,
  0x0b: 4,
  0x14: 8,
  0x40: 8,
  0x48: 16,
};

/** MAPI properties by id; of several values the first. Reading stops where the data make no sense. */
function propertiesOf(data: Buffer): Map<number, Buffer> {
  const found = new Map<number, Buffer>();
  let at = 4;
  const count = data.length >= 4 ? data.readUInt32LE(0) : 0;
  const padded = (length: number): number => (length + 3) & ~3;
  for (let number = 0; number < Math.min(count, 5000) && at + 4 <= data.length; number += 1) {
    const type = data.readUInt16LE(at);
    const id = data.readUInt16LE(at + 2);
    at += 4;
    if (id >= 0x8000) {
      if (at + 24 > data.length) break;
      const named = data.readUInt32LE(at + 16);
      at += 20 + (named === 0 ? 4 : 4 + padded(data.readUInt32LE(at + 20)));
    }
    const fixed = FIXED[type & 0x0fff];
    const several = (type & 0x1000) !== 0;
    if (fixed !== undefined && !several) {
      found.set(id, data.subarray(at, at + fixed));
      at += fixed;
      continue;
    }
    if (at + 4 > data.length) break;
    const values = data.readUInt32LE(at);
    at += 4;
    for (let value = 0; value < Math.min(values, 5000); value += 1) {
      if (fixed !== undefined) {
        at += fixed;
        continue;
      }
      if (at + 4 > data.length) return found;
      const length = data.readUInt32LE(at);
      // An object is led by the id of its interface.
      const lead = (type & 0x0fff) === 0x0d ? 16 : 0;
      const bytes = data.subarray(at + 4 + lead, at + 4 + length);
      if (!found.has(id)) found.set(id, (type & 0x0fff) === 0x1f ? Buffer.from(bytes.toString("utf16le"), "utf8") : bytes);
      at += 4 + padded(length);
    }
  }
  return found;
}

function wordsOf(value: Buffer | undefined, codePage: string): string {
  if (value === undefined) return "";
  const utf8 = value.toString("utf8");
  return (utf8.includes("\uFFFD") ? iconv.decode(value, codePage) : utf8).replace(/\0.*$/s, "");
}

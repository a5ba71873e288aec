/** Mails whose multipart header names no boundary, or not the one that stands between the parts. */

/**
 * The mail with a Content-Type that names the boundary really used: the first line `--…` that is followed by a
 * header of a part. Null when there is none.
 */
export function repairBoundary(raw: Uint8Array): Uint8Array | null {
  const text = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString("latin1");
  const blank = /\r?\n\r?\n/.exec(text);
  if (blank === null) return null;
  const head = text.slice(0, blank.index);
  const body = text.slice(blank.index);
  const boundary = /\n--([^\r\n]{1,70}?)[ \t]*\r?\n(?=Content-[A-Za-z-]+:)/i.exec(body)?.[1];
  if (boundary === undefined || boundary.includes('"')) return null;
  const type = /^content-type:[^\n]*(?:\r?\n[ \t][^\n]*)*/im.exec(head)?.[0];
  const subtype = /multipart\/[\w-]+/i.exec(type ?? "")?.[0] ?? "multipart/mixed";
  const stated = `Content-Type: ${subtype}; boundary="${boundary}"`;
  return Buffer.from(type === undefined ? head : head.replace(type, () => stated) + body, "latin1");
}

import iconv from "iconv-lite";

const META_CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([a-z0-9_:.-]{2,40})/i;

/**
 * The text of a saved file whose encoding nobody states: byte order mark, then a html `meta charset`, then UTF-8
 * when it is valid UTF-8, else Windows-1252 (what British office software writes). Node's own TextDecoder reads
 * windows-1252 wrongly in places, hence iconv-lite.
 */
export function decodeText(content: Uint8Array, name: string): string {
  const bytes = Buffer.from(content);
  if (bytes.length >= 2 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))) return iconv.decode(bytes, "utf-16");
  const declared = /\.html?$/i.test(name) ? META_CHARSET.exec(bytes.subarray(0, 2048).toString("latin1"))?.[1] : undefined;
  if (declared !== undefined && iconv.encodingExists(declared)) return iconv.decode(bytes, declared);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return iconv.decode(bytes, "windows-1252");
  }
}

/** Bytes of a text into characters, by what the mail says and by what the bytes are. */
import iconv from "iconv-lite";

export interface DecodedText {
  readonly text: string;
  /** What was wrong with the stated charset; null when nothing was. */
  readonly fault: string | null;
}

const UTF8 = /^utf-?8$/;
const ASCII = /^(?:us-?ascii|ascii|ansi_x3\.4-1968|unknown-8bit|x-unknown|8bit|default|)$/;
const LATIN1 = /^(?:iso-?8859-?1|latin-?1|iso_8859-1|windows-1252|cp-?1252|x-ansi|ansi)$/;
/** At least one character of two bytes or more, as UTF-8 writes it. */
const MULTIBYTE = /[\u0080-\u{10FFFF}]/u;

/**
 * - UTF-8, ASCII or nothing stated: UTF-8 when the bytes are valid, else windows-1252 (with a fault); a few bad
 *   bytes in much good UTF-8 become U+FFFD instead.
 * - Latin-1 stated: windows-1252, as every mail program reads it; but UTF-8 when the bytes are valid UTF-8
 *   with characters beyond ASCII, because no Latin-1 text is (with a fault).
 * - Others by iconv-lite; unknown labels as if nothing were stated (with a fault).
 * A byte order mark decides before all that.
 */
export function decodeCharset(content: Uint8Array, charset: string): DecodedText {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const stated = charset
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, "");
  const marked = byteOrder(bytes);
  if (marked !== null) return { text: iconv.decode(bytes, marked), fault: null };
  if (UTF8.test(stated) || ASCII.test(stated)) return decodeAsUtf8(bytes, stated);
  if (LATIN1.test(stated)) {
    const utf8 = strictUtf8(bytes);
    if (utf8 !== null && MULTIBYTE.test(utf8)) return { text: utf8, fault: `A text said to be ${stated} is UTF-8 and was read so.` };
    return { text: iconv.decode(bytes, "windows-1252"), fault: null };
  }
  const known: boolean = iconv.encodingExists(stated);
  if (known) return { text: iconv.decode(bytes, stated), fault: null };
  return { text: decodeAsUtf8(bytes, "").text, fault: `The charset ${JSON.stringify(stated.slice(0, 40))} is unknown.` };
}

function byteOrder(bytes: Buffer): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function decodeAsUtf8(bytes: Buffer, stated: string): DecodedText {
  const strict = strictUtf8(bytes);
  if (strict !== null) return { text: strict, fault: null };
  const lenient = bytes.toString("utf8");
  const bad = lenient.match(/\uFFFD/g)?.length ?? 0;
  const good = lenient.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  const name = stated === "" ? "without a charset" : `said to be ${stated}`;
  if (good > 4 * bad) return { text: lenient, fault: `A text ${name} has bytes that are not UTF-8.` };
  return { text: iconv.decode(bytes, "windows-1252"), fault: `A text ${name} is not valid UTF-8 and was read as windows-1252.` };
}

/** The text, or null when the bytes are not UTF-8. */
export function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The charset that an html says of itself in its first two kilobytes; empty when it says none. */
export function metaCharset(content: Uint8Array): string {
  const head = Buffer.from(content.subarray(0, 2048)).toString("latin1");
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(head)?.[1] ?? "";
}

/**
 * The text of a saved file whose charset nobody states: byte order mark, then what an html says of itself, then
 * UTF-8 when it is valid, else windows-1252 (what British office programs write).
 */
export function decodeFile(content: Uint8Array, name: string): DecodedText {
  return decodeCharset(content, /\.x?html?$/i.test(name) ? metaCharset(content) : "");
}

/** {@link decodeFile} without the fault. */
export function decodeText(content: Uint8Array, name: string): string {
  return decodeFile(content, name).text;
}

/** The header of a mail as the server needs it for SEARCH and HEADER.FIELDS: names, values, and the lines as sent. */

export interface HeaderField {
  /** Lower case. */
  readonly name: string;
  /** Unfolded, not decoded. */
  readonly value: string;
  /** As sent, with its line ends. */
  readonly lines: string;
}

export interface MailHeader {
  readonly fields: readonly HeaderField[];
  /** Where the body begins, in bytes. */
  readonly bodyStart: number;
}

const parsed = new WeakMap<Buffer, MailHeader>();

/** Reads the header once for each mail; bytes outside ASCII are kept (latin1). */
export function headerOf(raw: Buffer): MailHeader {
  const known = parsed.get(raw);
  if (known !== undefined) return known;
  const blank = raw.indexOf("\r\n\r\n");
  const bodyStart = blank < 0 ? raw.length : blank + 4;
  const text = raw.toString("latin1", 0, blank < 0 ? raw.length : blank + 2);
  const fields = text.split(/\r\n(?![ \t])/).flatMap((lines) => {
    const colon = lines.indexOf(":");
    if (colon <= 0) return [];
    const value = lines
      .slice(colon + 1)
      .replace(/\r\n(?=[ \t])/g, "")
      .trim();
    return [{ name: lines.slice(0, colon).trim().toLowerCase(), value, lines: `${lines}\r\n` }];
  });
  const header = { fields, bodyStart };
  parsed.set(raw, header);
  return header;
}

/** Encoded words (RFC 2047) and raw UTF-8 as people read them. */
export function decodeWords(value: string): string {
  const utf8 = Buffer.from(value, "latin1").toString("utf8");
  return utf8
    .replace(/(\?=)\s+(?==\?)/g, "$1")
    .replace(/=\?([^?\s]+)\?([bq])\?([^?\s]*)\?=/gi, (whole, charset: string, encoding: string, text: string) => {
      const bytes =
        encoding.toLowerCase() === "b"
          ? Buffer.from(text, "base64")
          : Buffer.from(
              text.replace(/_/g, " ").replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
              "latin1",
            );
      try {
        return new TextDecoder(charset.replace(/\*.*$/, "")).decode(bytes);
      } catch {
        // A charset nobody knows: the words stay as they were sent.
        return whole;
      }
    });
}

/** Header lines into words: unfolded, decoded, whatever bytes they are made of. */

import { decodeCharset } from "./decode-text.js";
import type { RawHeader } from "./mail-parts.js";

/** Lower-case name to its values in order of appearance. Lines without a name are left out. */
export function decodeHeaders(
  headers: readonly RawHeader[],
  decodeWords: (value: string) => string,
  warn: (message: string) => void,
): Map<string, string[]> {
  const decoded = new Map<string, string[]>();
  for (const { name, line } of headers) {
    if (!/^[!-9;-~]+$/.test(name)) continue;
    const value = line
      .slice(line.indexOf(":") + 1)
      .replace(/\r?\n(?=[ \t])/g, "")
      .replaceAll("\0", "")
      .trim();
    const values = decoded.get(name) ?? [];
    values.push(
      decodeValue(value, decodeWords, () => {
        warn(`The header ${name} could not be decoded.`);
      }),
    );
    decoded.set(name, values);
  }
  return decoded;
}

function decodeValue(value: string, decodeWords: (value: string) => string, failed: () => void): string {
  const text = decodeCharset(Buffer.from(value, "latin1"), "").text;
  if (!text.includes("=?")) return clean(text);
  try {
    return clean(decodeWords(text));
  } catch {
    // An encoded word in a charset that nobody knows: the header stays as it came, and the mail says so.
    failed();
    return clean(text);
  }
}

function clean(text: string): string {
  return text
    .replaceAll("\0", "")
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replace(/[\r\n]+/g, " ");
}

/** Message ids in a header, with angle brackets; bare words when it has none with brackets. */
export function messageIds(value: string | undefined): string[] {
  if (value === undefined) return [];
  const bracketed = value.match(/<[^<>]+>/g)?.map((id) => id.replace(/\s+/g, "")) ?? [];
  if (bracketed.length > 0) return bracketed;
  return value.split(/[\s,]+/).flatMap((word) => (word.includes("@") ? [`<${word.replace(/[<>]/g, "")}>`] : []));
}

/** Zones by name that mail still carries and that `Date` does not know. */
const ZONES: Readonly<Record<string, string>> = { BST: "+0100", WET: "+0000", WEST: "+0100", CET: "+0100", CEST: "+0200", IST: "+0100" };

/** The instant of a Date header; null when it says none, or one before e-mail or after 2100. */
export function dateInstant(value: string | undefined): string | null {
  if (value === undefined) return null;
  const words = value
    .replace(/\([^()]*\)/g, " ")
    .replace(/\b([A-Z]{3,4})\s*$/, (zone) => ZONES[zone.trim()] ?? zone)
    .trim();
  const time = Date.parse(words);
  if (Number.isNaN(time)) return null;
  const date = new Date(time);
  const year = date.getUTCFullYear();
  return year < 1980 || year > 2100 ? null : date.toISOString();
}

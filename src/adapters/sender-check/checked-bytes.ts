/** A mail's bytes as they are handed on to be checked: with what nobody honest sends left out or refused. */
export interface CheckedBytes {
  /** The mail without the signatures below. */
  readonly bytes: Buffer;
  /** Domains of signatures that were left out, with the reason. */
  readonly leftOut: readonly { readonly domain: string; readonly why: string }[];
}

/** Each signature costs a pass over the mail and a question; no mail that means well has more. */
const MOST_SIGNATURES = 8;
/** Bytes of all header fields and of one; mailauth's time grows with their square (13 s for one of 160 kB). */
const LONGEST_HEAD = 256_000;
const LONGEST_FIELD = 32_000;
/** Bytes between two line ends; RFC 5322 2.1.1 allows 998. */
const LONGEST_LINE = 500_000;

const tag = (field: string, name: string): string | null =>
  new RegExp(String.raw`[;:]\s{0,200}${name}\s{0,200}=([^;]*)`, "i").exec(field)?.[1]?.replace(/\s+/g, "") ?? null;
const named = (field: string): string => /^([!-9;-~]{1,80})[ \t]{0,80}:/.exec(field)?.[1]?.toLowerCase() ?? "";

/** CRLF at every line end, as the mail had it on its way; servers keep some mails with LF alone. */
function withCrlf(raw: Uint8Array): Buffer {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1))
    if (at === 0 || bytes[at - 1] !== 13) return Buffer.from(bytes.toString("latin1").replace(/\r?\n/g, "\r\n"), "latin1");
  return bytes;
}

function hasEndlessLine(bytes: Buffer): boolean {
  let before = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) {
    if (at - before > LONGEST_LINE) return true;
    before = at;
  }
  return bytes.length - before > LONGEST_LINE;
}

/**
 * A signature over the beginning of the body only (`l=`) says nothing about what was put below it (RFC 6376 8.2), so it
 * is no proof and is left out. So are those after the eighth, and chains of seals of that sort.
 * @returns null for a mail of a shape that would keep us busy for seconds and that no mail program makes
 */
export function checkedBytes(raw: Uint8Array): CheckedBytes | null {
  const bytes = withCrlf(raw);
  const empty = bytes.indexOf("\r\n\r\n");
  const end = empty < 0 ? bytes.length : empty + 2;
  if (end > LONGEST_HEAD || hasEndlessLine(bytes)) return null;
  const fields = bytes.toString("latin1", 0, end).match(/[^\n]*\n(?:[ \t][^\n]*\n)*|[^\n]+$/g) ?? [];
  if (fields.some((field) => field.length > LONGEST_FIELD)) return null;
  const leftOut: { domain: string; why: string }[] = [];
  const brokenChain = fields.some((field) => named(field) === "arc-message-signature" && tag(field, "l") !== null);
  let signatures = 0;
  const kept = fields.filter((field) => {
    const name = named(field);
    if (name.startsWith("arc-")) return !brokenChain;
    if (name !== "dkim-signature") return true;
    signatures++;
    const why = tag(field, "l") !== null ? "signs the beginning only" : signatures > MOST_SIGNATURES ? "one signature too many" : null;
    if (why !== null && leftOut.length < MOST_SIGNATURES) leftOut.push({ domain: (tag(field, "d") ?? "").toLowerCase(), why });
    return why === null;
  });
  if (kept.length === fields.length) return { bytes, leftOut };
  return { bytes: Buffer.concat([Buffer.from(kept.join(""), "latin1"), bytes.subarray(end)]), leftOut };
}

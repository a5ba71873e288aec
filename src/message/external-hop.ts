/**
 * The step at which a mail came in from outside, as our own receiving server wrote it down: the address of the
 * machine that brought it is what SPF is about. Everything below that line was written by strangers.
 */

export interface ExternalHop {
  /** The machine that connected, an IPv4 or IPv6 address without brackets. */
  readonly ip: string;
  /** What it called itself in EHLO; empty when the line does not say. */
  readonly helo: string;
}

/** RFC 1918, RFC 6598, loopback, link-local and unique local addresses: a step within somebody's own network. */
const PRIVATE =
  /^(?:10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|::1$|f[cd][0-9a-f]{2}:|fe[89ab][0-9a-f]:)/i;
const IP = String.raw`(?:IPv6:)?((?:\d{1,3}\.){3}\d{1,3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?:(?:\d{1,3}\.){3}\d{1,3})?)`;
/** How servers print the address, the surest first. */
const PRINTED: readonly { readonly seen: string; readonly pattern: RegExp }[] = [
  // `from helo (rdns [192.0.2.1])`; the client chooses what stands before the parenthesis and in `helo=[…]`.
  { seen: "Postfix, Sendmail, Gmail, Exim with a host name", pattern: new RegExp(String.raw`\((?:[^()\s=]{0,255}\s)?\[${IP}\]`, "i") },
  { seen: "Exim without a host name", pattern: new RegExp(String.raw`^\s*\[${IP}\]\s*\((?:helo|ident|port)=`, "i") },
  { seen: "Exchange, qmail", pattern: new RegExp(String.raw`\(${IP}\)\s*$`, "i") },
];

interface Line {
  readonly from: string;
  readonly by: string;
}

/** `from … by HOST …`; null for a line that tells of no other machine. */
function lineOf(value: string): Line | null {
  const match = /^\s*from\s([^;]{1,600}?)\sby\s+([a-z0-9.-]{1,255})(?=[\s;(]|$)/i.exec(value.slice(0, 2000));
  return match === null ? null : { from: match[1] ?? "", by: (match[2] ?? "").toLowerCase() };
}

function ipOf(from: string): string | null {
  for (const { pattern } of PRINTED) {
    const ip = pattern.exec(from)?.[1];
    if (ip !== undefined) return ip.toLowerCase().replace(/^::ffff:(?=\d)/, "");
  }
  return null;
}

/**
 * Walks down from the newest line. Lines that name no other machine, or one in a private network, are steps inside the
 * house. The first line with a public address counts only when it is by the trusted server itself under exactly its
 * name: at providers that hand mail on between machines with public addresses the step from outside cannot be told, and
 * then nothing is said rather than something wrong.
 * @param received values of Received, topmost first
 * @param trusted name of the receiving server (see `trusted_authserv`); null: none is trusted
 */
export function externalHop(received: readonly string[], trusted: string | null): ExternalHop | null {
  if (trusted === null) return null;
  for (const value of received) {
    const line = lineOf(value);
    if (line === null) {
      // A line with `from` that nobody can read may be the very step looked for.
      if (/^\s*from\b/i.test(value)) return null;
      continue;
    }
    const ip = ipOf(line.from);
    if (ip === null) return null;
    if (PRIVATE.test(ip)) continue;
    if (line.by !== trusted.toLowerCase()) return null;
    const helo = /\bhelo[= ]\[?([a-z0-9.-]{1,255})/i.exec(line.from)?.[1] ?? /^\s*([a-z0-9.-]{1,255})(?=\s|$)/i.exec(line.from)?.[1] ?? "";
    return { ip, helo: helo.toLowerCase() };
  }
  return null;
}

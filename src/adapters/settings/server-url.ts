/** `imaps://user:p%40ss@imap.example:993/INBOX`, taken apart. */
export interface ServerUrl {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (`imaps:`, `smtps:`); else STARTTLS is demanded, unless `allowInsecure`. */
  readonly secure: boolean;
  readonly user: string | null;
  readonly password: string | null;
  /** Mailbox of an IMAP URL; `INBOX` when there is none. */
  readonly mailbox: string;
  /** A login without TLS is allowed: loopback host, or `?insecure=1`. */
  readonly allowInsecure: boolean;
}

const DEFAULT_PORT: Readonly<Record<string, number>> = { smtp: 587, smtps: 465, imap: 143, imaps: 993 };

/** Loopback by name or number (RFC 1122 127.0.0.0/8, RFC 4291 ::1). */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** Never repeats the URL in a problem: it holds a password. */
export function parseServerUrl(
  text: string,
  schemes: readonly string[],
): { readonly ok: true; readonly url: ServerUrl } | { readonly ok: false; readonly problem: string } {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return { ok: false, problem: "is not a URL (is every special character in the password percent-encoded?)" };
  }
  const scheme = url.protocol.replace(/:$/, "");
  if (!schemes.includes(scheme)) return { ok: false, problem: `begins with ${scheme}: instead of ${schemes.map((s) => `${s}:`).join(" or ")}` };
  if (url.hostname === "") return { ok: false, problem: "names no host" };
  try {
    const host = url.hostname.replace(/^\[|\]$/g, "");
    const path = decodeURIComponent(url.pathname.replace(/^\//, ""));
    return {
      ok: true,
      url: {
        host,
        port: url.port === "" ? (DEFAULT_PORT[scheme] ?? 0) : Number(url.port),
        secure: scheme.endsWith("s"),
        user: url.username === "" ? null : decodeURIComponent(url.username),
        password: url.password === "" ? null : decodeURIComponent(url.password),
        mailbox: path === "" ? "INBOX" : path,
        allowInsecure: isLoopback(host) || url.searchParams.get("insecure") === "1",
      },
    };
  } catch {
    return { ok: false, problem: "has a percent sign that encodes nothing; write % as %25" };
  }
}

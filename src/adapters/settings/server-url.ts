/** `imaps://user:p%40ss@imap.example:993/INBOX`, taken apart. */
export interface ServerUrl {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (`imaps:`, `smtps:`); else STARTTLS is demanded, unless `allowInsecure`. */
  readonly secure: boolean;
  readonly user: string;
  readonly password: string;
  /** Mailbox of an IMAP URL; `INBOX` when there is none. */
  readonly mailbox: string;
  /** `?insecure=1`: a login without TLS is allowed even to another machine. */
  readonly allowInsecure: boolean;
  /** `?oauth2=FILE`: an OAuth2 token file in place of the password. */
  readonly oauth2File?: string;
}

const DEFAULT_PORT: Readonly<Record<string, number>> = { smtp: 587, smtps: 465, imap: 143, imaps: 993 };

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
  if (!schemes.includes(scheme))
    return { ok: false, problem: `begins with ${scheme}: instead of ${schemes.map((s) => `${s}:`).join(" or ")}` };
  if (url.hostname === "") return { ok: false, problem: "names no host" };
  try {
    const oauth2File = url.searchParams.get("oauth2");
    const host = url.hostname.replace(/^\[|\]$/g, "");
    const path = decodeURIComponent(url.pathname.replace(/^\//, ""));
    return {
      ok: true,
      url: {
        host,
        port: url.port === "" ? (DEFAULT_PORT[scheme] ?? 0) : Number(url.port),
        secure: scheme.endsWith("s"),
        user: decodeURIComponent(url.username),
        password: decodeURIComponent(url.password),
        mailbox: path === "" ? "INBOX" : path,
        allowInsecure: url.searchParams.get("insecure") === "1",
        ...(oauth2File === null ? {} : { oauth2File }),
      },
    };
  } catch {
    return { ok: false, problem: "has a percent sign that encodes nothing; write % as %25" };
  }
}

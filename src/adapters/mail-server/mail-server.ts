/** What the IMAP and the SMTP side have in common: where a server is, who logs in, and how safely. */

export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (`imaps:`, `smtps:`). */
  readonly secure: boolean;
  readonly user: string;
  /** Unused when `accessToken` is given. */
  readonly password: string;
  /** The URL ends in `?insecure=1`: a login without TLS is allowed, even to another machine. */
  readonly allowInsecure: boolean;
  /** Path of an OAuth2 token file, from `?oauth2=FILE`; see `../oauth2/access-token.ts`. */
  readonly oauth2File?: string | null;
  /**
   * OAuth2 (XOAUTH2) in place of a password: gives a token that is valid now. Asked at every login, so it keeps
   * and renews the token itself. Made from `oauth2File` where there is one.
   */
  readonly accessToken?: AccessToken;
}

/** @param renew the last token was refused: ask for a new one even if it seems to be valid still */
export type AccessToken = (renew?: boolean) => Promise<string>;

/**
 * - `tls`: from the first byte; certificate checked.
 * - `starttls`: upgraded before the login, or no login; certificate checked.
 * - `plain`: the line stays as it is: our own machine, or the owner has said `?insecure=1`.
 */
export type LineSafety = "tls" | "starttls" | "plain";

/** How the line to this server must be made safe before a secret goes over it. */
export function lineSafety(server: Pick<MailServer, "host" | "secure" | "allowInsecure">): LineSafety {
  if (server.secure) return "tls";
  return server.allowInsecure || isLoopback(server.host) ? "plain" : "starttls";
}

/** Is this name or address the machine itself (RFC 1122 3.2.1.3 127/8, RFC 4291 2.5.3 ::1, RFC 6761 6.3 localhost)? */
export function isLoopback(host: string): boolean {
  const name = host
    .trim()
    .toLowerCase()
    .replace(/^\[(.*)\]$/, "$1")
    .replace(/\.$/, "");
  if (name === "localhost" || name.endsWith(".localhost") || name === "::1") return true;
  const octets = (name.startsWith("::ffff:") ? name.slice(7) : name).split(".");
  return octets.length === 4 && octets.every((octet) => /^\d{1,3}$/.test(octet) && Number(octet) <= 255) && octets[0] === "127";
}

/** `host:port` for people. */
export function placeOf(server: Pick<MailServer, "host" | "port">): string {
  return `${server.host.includes(":") ? `[${server.host}]` : server.host}:${server.port}`;
}

/** Takes the password out of words that a server or library wrote, wherever it stands in them. */
export function withoutSecret(words: string, server: Pick<MailServer, "password">): string {
  if (server.password === "") return words;
  const forms = [server.password, encodeURIComponent(server.password), Buffer.from(server.password, "utf8").toString("base64")];
  return forms.reduce((text, form) => text.split(form).join("***"), words);
}

/** One line of `check` about a server. */
export interface ServerFinding {
  /** `trouble` stops the survey, `doubt` costs something, `fine` is only said for the record. */
  readonly level: "fine" | "doubt" | "trouble";
  /** What was looked at and what it is, and for anything but `fine` what would be right. */
  readonly message: string;
}

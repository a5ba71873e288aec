/** Says in one line what went wrong with a mailbox, where, and what would put it right; never a password. */
import { faultMessage, RoundrobinError } from "../../errors.js";
import { certificateFault } from "../mail-server/certificate-fault.js";
import { loginRemedy } from "../mail-server/login-remedy.js";
import { placeOf, withoutSecret } from "../mail-server/mail-server.js";
import type { ImapSettings } from "./settings.js";

/** The fields imapflow and Node put on an error; read with care because nothing promises them. */
interface ErrorFacts {
  readonly code: string | undefined;
  readonly responseText: string | undefined;
  readonly serverResponseCode: string | undefined;
  readonly authenticationFailed: boolean;
  readonly tlsFailed: boolean;
  readonly mailboxMissing: boolean;
}

function factsOf(thrown: unknown): ErrorFacts {
  const fields: Record<string, unknown> = typeof thrown === "object" && thrown !== null ? { ...thrown } : {};
  const text = (name: string): string | undefined => {
    const value = fields[name];
    return typeof value === "string" ? value : undefined;
  };
  const bare =
    typeof thrown === "object" && thrown !== null && "code" in thrown && typeof thrown.code === "string" ? thrown.code : undefined;
  return {
    code: bare,
    responseText: text("responseText") ?? text("response"),
    serverResponseCode: text("serverResponseCode"),
    authenticationFailed: fields["authenticationFailed"] === true,
    tlsFailed: fields["tlsFailed"] === true,
    mailboxMissing: fields["mailboxMissing"] === true,
  };
}

/**
 * Response codes with which a server says that the login failed for a passing reason, not for a wrong password
 * (RFC 5530 section 3; `LIMIT` is RFC 9051 7.1, `THROTTLED` is Exchange and Gmail).
 */
const PASSING_LOGIN_FAULTS = new Set(["UNAVAILABLE", "INUSE", "LIMIT", "SERVERBUG", "THROTTLED"]);

/** Node's and imapflow's codes for a line that cannot be had, in words. */
const LINE_FAULTS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens there",
  ENOTFOUND: "there is no host of that name",
  EAI_AGAIN: "the host name could not be looked up just now",
  EHOSTUNREACH: "there is no way to that host",
  ENETUNREACH: "there is no network",
  ETIMEDOUT: "no answer in time",
  CONNECT_TIMEOUT: "no connection in time",
  GREETING_TIMEOUT: "connected, but the server said nothing in time",
  UPGRADE_TIMEOUT: "STARTTLS did not finish in time",
  ETIMEOUT: "the server fell silent",
  ECONNRESET: "the server cut the connection",
  EPIPE: "the server cut the connection",
  EConnectionClosed: "the server closed the connection",
  NoConnection: "the connection is gone",
  ETHROTTLE: "the server asks us to slow down",
  ClosedAfterConnectText: "the server closed the connection before saying anything",
  ClosedAfterConnectTLS: "the server closed the connection before saying anything",
};

/**
 * @returns MAILBOX_LOGIN (the password is wrong: nobody should try it again and again), INSECURE_LOGIN (no TLS to
 *   be had, so no login was tried), NOT_FOUND (no such mailbox) or MAILBOX_UNAVAILABLE (may pass).
 */
export function mailboxFault(thrown: unknown, settings: ImapSettings): RoundrobinError {
  if (typeof thrown === "object" && thrown !== null && "name" in thrown && thrown.name === "RoundrobinError")
    return thrown as RoundrobinError;
  const facts = factsOf(thrown);
  const place = placeOf(settings);
  const said = facts.responseText === undefined || facts.responseText === "" ? "" : ` (the server says: ${facts.responseText})`;
  const fault = (code: "MAILBOX_LOGIN" | "INSECURE_LOGIN" | "NOT_FOUND" | "MAILBOX_UNAVAILABLE", words: string): RoundrobinError =>
    new RoundrobinError(code, withoutSecret(words, settings), { fields: { server: place, cause: facts.code ?? null } });

  if (facts.authenticationFailed && !PASSING_LOGIN_FAULTS.has(facts.serverResponseCode ?? "")) {
    const remedy =
      settings.accessToken === undefined
        ? loginRemedy(settings.host, facts.responseText ?? "", "IMAP_URL")
        : "the access token was refused: sign in again and renew the token file";
    return fault("MAILBOX_LOGIN", `IMAP server ${place} refuses the login of ${settings.user}${said}; ${remedy}`);
  }
  const certificate = certificateFault([facts.code]);
  if (certificate !== null) {
    return fault(
      "MAILBOX_UNAVAILABLE",
      `IMAP server ${place} cannot be trusted: ${certificate}; use the host name its certificate is made out to, and imaps:// with port 993`,
    );
  }
  if (facts.tlsFailed && /does not support STARTTLS/i.test(faultMessage(thrown))) {
    return fault(
      "INSECURE_LOGIN",
      `IMAP server ${place} offers no TLS, so no password was sent; use imaps:// (mostly port 993), or end IMAP_URL in ?insecure=1 if you must`,
    );
  }
  if (facts.mailboxMissing) {
    return fault(
      "NOT_FOUND",
      `IMAP server ${place} has no mailbox "${settings.mailbox}"${said}; the path of IMAP_URL names it (INBOX when empty)`,
    );
  }
  const why = LINE_FAULTS[facts.code ?? ""] ?? faultMessage(thrown);
  return fault(
    "MAILBOX_UNAVAILABLE",
    `IMAP server ${place} cannot be used: ${why}${said}; check host and port in IMAP_URL and the network`,
  );
}

import { RoundrobinError } from "../../errors.js";
import { certificateFault } from "../mail-server/certificate-fault.js";
import { loginRemedy } from "../mail-server/login-remedy.js";
import { lineSafety, placeOf } from "../mail-server/mail-server.js";
import type { SendFailure, Verdict } from "./delivery-verdict.js";
import type { SmtpSettings } from "./settings.js";

type NotSent = Extract<Verdict, { kind: "not-sent" }>["fault"];

/** nodemailer's codes where the server said nothing, in words. */
const LINE_FAULTS: Readonly<Record<string, string>> = {
  EDNS: "there is no host of that name",
  ECONNECTION: "the connection was closed",
  ETIMEDOUT: "no answer in time",
  EPROTOCOL: "it does not speak SMTP",
};

/** Words of Node's own errors that say more than nodemailer's code. */
const SOCKET_FAULTS: readonly (readonly [RegExp, string])[] = [
  [/ECONNREFUSED/, "nothing listens there"],
  [/ECONNRESET|EPIPE/, "the server cut the connection"],
  [/ENOTFOUND/, "there is no host of that name"],
  [/EHOSTUNREACH|ENETUNREACH/, "there is no way to that host"],
];

/** Says in one line what is wrong with the mail server, where, and what would put it right; never a password. */
export function postFault(fault: NotSent, failure: SendFailure, settings: SmtpSettings): RoundrobinError {
  const place = placeOf(settings);
  const fields = { server: place, cause: failure.code, reply: failure.replyCode };
  switch (fault) {
    case "POST_LOGIN": {
      const remedy =
        settings.accessToken === undefined
          ? settings.user === ""
            ? "put user and password into SMTP_URL"
            : loginRemedy(settings.host, failure.words, "SMTP_URL")
          : "sign in again and renew the token file";
      return new RoundrobinError(
        "POST_LOGIN",
        `SMTP server ${place} refuses the login of ${settings.user === "" ? "nobody" : settings.user} (${failure.words}); ${remedy}`,
        { fields },
      );
    }
    case "SETTINGS_INVALID":
      return new RoundrobinError(
        "SETTINGS_INVALID",
        `SMTP server ${place} refuses our sender address (${failure.words}); the sender in survey.yaml must be an address this account may send from`,
        { fields },
      );
    case "INTERRUPTED":
      return new RoundrobinError("INTERRUPTED", "the letter was still waiting when sending stopped; it has not left", { fields });
    case "POST_UNAVAILABLE": {
      if (lineSafety(settings) === "starttls" && failure.code === "ETLS" && failure.command === "STARTTLS" && failure.replyCode !== null) {
        return new RoundrobinError(
          "INSECURE_LOGIN",
          `SMTP server ${place} offers no TLS, so no password was sent; use smtps:// (mostly port 465), or end SMTP_URL in ?insecure=1 if you must`,
          { fields },
        );
      }
      const certificate = certificateFault(failure.words.match(/[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+/g) ?? []) ?? certificateWords(failure.words);
      if (certificate !== null) {
        return new RoundrobinError(
          "POST_UNAVAILABLE",
          `SMTP server ${place} cannot be trusted: ${certificate}; use the host name its certificate is made out to, and smtps:// with port 465`,
          { fields },
        );
      }
      const why =
        failure.replyCode === null
          ? (SOCKET_FAULTS.find(([pattern]) => pattern.test(failure.words))?.[1] ?? LINE_FAULTS[failure.code ?? ""] ?? failure.words)
          : failure.words;
      return new RoundrobinError(
        "POST_UNAVAILABLE",
        `SMTP server ${place} cannot be used: ${why}; check host and port in SMTP_URL and the network`,
        { fields },
      );
    }
  }
}

/** nodemailer replaces the code of a certificate fault by its own, but keeps OpenSSL's words. */
function certificateWords(words: string): string | null {
  if (/self[- ]signed certificate/i.test(words)) return certificateFault(["DEPTH_ZERO_SELF_SIGNED_CERT"]);
  if (/certificate has expired/i.test(words)) return certificateFault(["CERT_HAS_EXPIRED"]);
  if (/unable to (?:get|verify)/i.test(words)) return certificateFault(["UNABLE_TO_GET_ISSUER_CERT"]);
  if (/does not match certificate|altnames/i.test(words)) return certificateFault(["ERR_TLS_CERT_ALTNAME_INVALID"]);
  if (/wrong version number|packet length too long/i.test(words)) return certificateFault(["EPROTO"]);
  return null;
}

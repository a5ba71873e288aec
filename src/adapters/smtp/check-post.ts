import nodemailer from "nodemailer";
import { lineSafety, placeOf, type ServerFinding } from "../mail-server/mail-server.js";
import { withAccessToken } from "../oauth2/access-token.js";
import { deliveryVerdict } from "./delivery-verdict.js";
import { failureOf, offerToken, tokenFault, transportOptions } from "./post.js";
import { SMTP_TIMES, type SmtpSettings, type SmtpTimes } from "./settings.js";
import { postFault } from "./smtp-fault.js";

/**
 * Connects, makes the line safe and logs in as sending will; sends nothing. Never throws: what is wrong is in the
 * findings, each with what would be right.
 */
export async function checkPost(given: SmtpSettings, times: Partial<SmtpTimes> = {}): Promise<readonly ServerFinding[]> {
  const settings = withAccessToken(given, "POST_LOGIN");
  const place = placeOf(settings);
  const transporter = nodemailer.createTransport(transportOptions(settings, { ...SMTP_TIMES, ...times }));
  offerToken(transporter, settings);
  try {
    await transporter.verify();
  } catch (thrown) {
    const noToken = tokenFault(thrown);
    if (noToken !== null) return [{ level: "trouble", message: noToken.message }];
    const failure = failureOf(thrown, false, settings);
    const verdict = deliveryVerdict(failure);
    const fault = postFault(verdict.kind === "not-sent" ? verdict.fault : "POST_UNAVAILABLE", failure, settings);
    return [{ level: "trouble", message: fault.message }];
  } finally {
    transporter.close();
  }
  const safety = lineSafety(settings) === "plain" ? "without TLS" : "over TLS";
  const login = settings.user === "" ? "answers" : `logged in as ${settings.user}`;
  const findings: ServerFinding[] = [{ level: "fine", message: `SMTP server ${place}: ${login} ${safety}` }];
  if (settings.user === "") {
    findings.push({ level: "doubt", message: `SMTP server ${place}: SMTP_URL names no user; most servers then refuse mail to councils` });
  }
  if (settings.allowInsecure && lineSafety(settings) === "plain") {
    findings.push({
      level: "doubt",
      message: `SMTP server ${place}: ?insecure=1 sends the password in the clear; use smtps:// where the server has it`,
    });
  }
  return findings;
}

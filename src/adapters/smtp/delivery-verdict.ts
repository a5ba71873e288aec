/**
 * What became of a letter when sending failed: decided from facts alone, so that every row can be tested. The
 * question behind it is always the same: can the other side have taken the mail? A letter is only ever sent again
 * when the answer is a certain no.
 */
import type { FaultCode } from "../../errors.js";

/** What is known of a failed attempt. */
export interface SendFailure {
  /** nodemailer's code (`EENVELOPE`, `ECONNECTION`, …); null when the error has none. */
  readonly code: string | null;
  /** The SMTP command in flight: `MAIL FROM`, `RCPT TO`, `DATA`, `AUTH PLAIN`, `CONN`, `API`; null when unknown. */
  readonly command: string | null;
  /** The server's reply code; null when it did not reply. */
  readonly replyCode: number | null;
  /** The server's words, or the library's when it said nothing. */
  readonly words: string;
  /** Has the server said 354 and been offered the first byte of the mail? From here on silence proves nothing. */
  readonly bodyOffered: boolean;
}

export type Verdict =
  /** The server has said no to this letter. */
  | { readonly kind: "refused"; readonly permanent: boolean }
  /** Nobody can know. */
  | { readonly kind: "unknown" }
  /** Certainly not sent, and not because of this letter: the line, the login or our own settings. */
  | {
      readonly kind: "not-sent";
      readonly fault: Extract<FaultCode, "POST_UNAVAILABLE" | "POST_LOGIN" | "SETTINGS_INVALID" | "INTERRUPTED">;
    };

interface Rule {
  readonly when: (failure: SendFailure) => boolean;
  readonly verdict: Verdict;
  /** Why this is right: the section of the standard, or where such an answer was seen. */
  readonly evidence: string;
}

const replied = (failure: SendFailure, ...classes: readonly number[]): boolean =>
  failure.replyCode !== null && classes.includes(Math.floor(failure.replyCode / 100));
const during = (failure: SendFailure, ...commands: readonly string[]): boolean =>
  failure.command !== null &&
  commands.some((command) => failure.command === command || failure.command?.startsWith(`${command} `) === true);
/** Commands of the session, before any letter is named. */
const inSession = (failure: SendFailure): boolean => during(failure, "CONN", "EHLO", "HELO", "LHLO", "STARTTLS", "AUTH", "RSET");

const REFUSED_FOR_NOW: Verdict = { kind: "refused", permanent: false };
const REFUSED_FOR_GOOD: Verdict = { kind: "refused", permanent: true };
const UNAVAILABLE: Verdict = { kind: "not-sent", fault: "POST_UNAVAILABLE" };

/** 5xx replies with which a provider says that we have sent enough for today: they pass, and no council is to blame. */
export const QUOTA_REPLIES: readonly { readonly pattern: RegExp; readonly evidence: string }[] = [
  {
    pattern: /\b5\.4\.5\b.*\b(?:sending|quota|limit)/is,
    evidence: 'Gmail: "550 5.4.5 Daily user sending limit exceeded" (Google Workspace admin help, Gmail SMTP errors and codes)',
  },
  {
    pattern: /\b5\.7\.23[23]\b/,
    evidence: "Exchange Online: 550 5.7.232/233, tenant external recipient rate limit (Microsoft Learn, NDR error codes)",
  },
  {
    pattern: /\b5\.7\.708\b/,
    evidence: "Exchange Online: 550 5.7.708 Access denied, traffic not accepted from this IP (Microsoft Learn, NDR error codes)",
  },
  {
    pattern: /\b(?:hourly|daily) (?:sending |message |mail |email )?(?:limit|quota)\b/i,
    evidence: "cPanel/Exim and shared hosters: 550 … has exceeded the max emails per hour / daily limit",
  },
  {
    pattern: /\bmax(?:imum)? (?:emails|messages|recipients) per (?:hour|day)\b/i,
    evidence: "cPanel/Exim: 550 Domain … has exceeded the max emails per hour",
  },
];

/** Read from the top; the first row that fits decides. The server's own words come before anything about the line. */
const RULES: readonly Rule[] = [
  {
    when: (failure) => replied(failure, 5) && during(failure, "AUTH"),
    verdict: { kind: "not-sent", fault: "POST_LOGIN" },
    evidence: "RFC 4954 6: 535 credentials invalid, 534 mechanism too weak, 538 encryption required",
  },
  {
    when: (failure) => replied(failure, 5) && (failure.replyCode === 530 || failure.replyCode === 535) && !failure.bodyOffered,
    verdict: { kind: "not-sent", fault: "POST_LOGIN" },
    evidence: "RFC 4954 6: 530 Authentication required, in answer to MAIL FROM",
  },
  {
    when: (failure) => failure.replyCode !== null && failure.replyCode >= 400 && inSession(failure) && !failure.bodyOffered,
    verdict: UNAVAILABLE,
    evidence: "RFC 5321 3.1, 4.2.1: 421, 454 or 554 before a letter is named speak about the session, not about the letter",
  },
  {
    when: (failure) => replied(failure, 5) && QUOTA_REPLIES.some(({ pattern }) => pattern.test(failure.words)),
    verdict: REFUSED_FOR_NOW,
    evidence: "QUOTA_REPLIES",
  },
  {
    when: (failure) => failure.replyCode === 503,
    verdict: REFUSED_FOR_NOW,
    evidence: "RFC 5321 4.2.2: 503 is about the order of commands in this session; a new session may take the same letter",
  },
  {
    when: (failure) => replied(failure, 4),
    verdict: REFUSED_FOR_NOW,
    evidence: "RFC 5321 4.2.1: 4yz, the command was not accepted and the action did not occur; try again",
  },
  {
    when: (failure) => failure.replyCode === 552 || (replied(failure, 5) && /\b5\.3\.4\b|\b5\.2\.3\b/.test(failure.words)),
    verdict: REFUSED_FOR_GOOD,
    evidence: "RFC 1870 6.1 552, RFC 3463 X.3.4 and X.2.3: the mail is too large, at whichever command it is said",
  },
  {
    when: (failure) => replied(failure, 5) && during(failure, "MAIL FROM"),
    verdict: { kind: "not-sent", fault: "SETTINGS_INVALID" },
    evidence:
      "RFC 5321 4.3.2: 550, 553 to MAIL refuse the sender, so every letter would be refused alike; Exchange 550 5.7.60 SendAsDenied",
  },
  { when: (failure) => replied(failure, 5), verdict: REFUSED_FOR_GOOD, evidence: "RFC 5321 4.2.1: 5yz, do not repeat the exact request" },

  // From here on the server has said nothing that decides.
  {
    when: (failure) => failure.bodyOffered,
    verdict: { kind: "unknown" },
    evidence:
      "RFC 5321 4.2.5: once the end of data has been sent the server may have taken responsibility although its 250 was lost (RFC 1047)",
  },
  {
    when: (failure) => failure.code === "EAUTH" || failure.code === "ENOAUTH" || failure.code === "EOAUTH2",
    verdict: { kind: "not-sent", fault: "POST_LOGIN" },
    evidence: "nodemailer: no usable credentials, or no token to be had",
  },
  {
    when: (failure) => failure.code === "EENVELOPE" || failure.code === "EMESSAGE" || failure.code === "EMAXRECIPIENTS",
    verdict: REFUSED_FOR_GOOD,
    evidence: "nodemailer: the address cannot be put in a command, or the mail exceeds the SIZE that the server announced (RFC 1870)",
  },
  {
    when: (failure) => failure.code === "EABORT" || failure.words === "Connection pool was closed",
    verdict: { kind: "not-sent", fault: "INTERRUPTED" },
    evidence: "nodemailer: the pool was closed while the letter waited for a connection",
  },
  {
    when: () => true,
    verdict: UNAVAILABLE,
    evidence: "no byte of the mail was offered, so it cannot have been taken (ECONNECTION, EDNS, ESOCKET, ETIMEDOUT, ETLS, EPROTOCOL)",
  },
];

/** Decides by the first rule that fits; the last fits always. */
export function deliveryVerdict(failure: SendFailure): Verdict {
  return RULES.find((rule) => rule.when(failure))?.verdict ?? UNAVAILABLE;
}

import type { MailServer } from "../mail-server/mail-server.js";

/** A mail server as `SMTP_URL` names it: `smtps://user:password@host:port`. An empty user means no login. */
export type SmtpSettings = MailServer;

/** Times in milliseconds. The defaults follow RFC 5321 4.5.3.2; tests make them short. */
export interface SmtpTimes {
  /** Name look-up, connection and TLS together. (Default: 30 s) */
  readonly connect: number;
  /** From the connection to the server's first words. (Default: 60 s; RFC 5321 allows a server five minutes) */
  readonly greeting: number;
  /**
   * Silence on a connection after which it counts as dead. A server may take ten minutes to answer the end of a
   * mail (RFC 5321 4.5.3.2.6), and giving up sooner makes a letter `unknown`. (Default: 10 min)
   */
  readonly silence: number;
}

export const SMTP_TIMES: SmtpTimes = { connect: 30_000, greeting: 60_000, silence: 600_000 };

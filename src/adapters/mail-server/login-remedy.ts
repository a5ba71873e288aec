/** What a researcher can do when a provider refuses a login: the reason is mostly the provider's policy, not a typing error. */

interface Remedy {
  /** Host of the server. */
  readonly host: RegExp | null;
  /** The server's words. */
  readonly words: RegExp | null;
  readonly remedy: string;
  /** Where the provider says so. */
  readonly evidence: string;
}

/** The first row that fits is given; a row without `words` fits whatever the server says. */
const REMEDIES: readonly Remedy[] = [
  {
    host: /(?:^|\.)(?:office365|outlook)\.com$/i,
    words: null,
    remedy: "Microsoft 365 and Outlook.com take no passwords: sign in once and name the token file with ?oauth2=FILE",
    evidence: "Microsoft Learn, Deprecation of Basic authentication in Exchange Online (IMAP October 2022, SMTP AUTH from 2025)",
  },
  {
    host: null,
    words: /basic authentication is disabled|BasicAuthBlocked|\b5\.7\.139\b/i,
    remedy: "this organisation takes no passwords (Microsoft 365): sign in once and name the token file with ?oauth2=FILE",
    evidence: 'Exchange Online: "535 5.7.139 Authentication unsuccessful, basic authentication is disabled"',
  },
  {
    host: /(?:^|\.)(?:gmail|googlemail)\.com$/i,
    words: null,
    remedy:
      "Gmail wants an app password (Google account, Security, 2-Step Verification, App passwords; 16 letters, without blanks), not the account's own",
    evidence: "Google Account Help, Sign in with app passwords; less secure apps ended 2025",
  },
  {
    host: null,
    words: /application-specific password|app(?:lication)?[- ]password|InvalidSecondFactor|\b5\.7\.9\b/i,
    remedy: "the provider wants an app password, made in the account's security settings, not the account's own",
    evidence: 'Gmail: "534-5.7.9 Application-specific password required. … InvalidSecondFactor"; Yahoo and AOL say alike',
  },
  {
    host: /(?:^|\.)(?:fastmail\.com|messagingengine\.com)$/i,
    words: null,
    remedy:
      "Fastmail wants an app password for IMAP and SMTP (Settings, Privacy & Security, App passwords), and the full address as the user",
    evidence: "Fastmail Help, App passwords",
  },
  {
    host: /(?:^|\.)(?:me|icloud)\.com$/i,
    words: null,
    remedy: "iCloud wants an app-specific password (account.apple.com, Sign-In and Security); for IMAP the user is the part before the @",
    evidence: "Apple Support 102525, iCloud Mail server settings, and 102654, app-specific passwords",
  },
  {
    host: /(?:^|\.)(?:yahoo|aol)\.(?:com|co\.uk)$/i,
    words: null,
    remedy: "Yahoo and AOL want an app password (Account security, Generate app password)",
    evidence: "Yahoo Help SLN15241, Generate and manage third-party app passwords",
  },
];

/** @param variable `SMTP_URL` or `IMAP_URL` */
export function loginRemedy(host: string, words: string, variable: "SMTP_URL" | "IMAP_URL"): string {
  const found = REMEDIES.find((row) => (row.host === null || row.host.test(host)) && (row.words === null || row.words.test(words)));
  return (
    found?.remedy ??
    `check user and password in ${variable}; special characters in it are percent-encoded, and many providers want an app password`
  );
}

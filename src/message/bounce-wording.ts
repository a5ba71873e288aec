/** How mail servers and case systems say that a mail did not arrive; reviewed rows. */

export interface BounceRow {
  readonly pattern: RegExp;
  readonly weight: number;
  readonly seen: string;
}

/** Tested on the subject without `RE:`. */
export const BOUNCE_SUBJECTS: readonly BounceRow[] = [
  {
    pattern:
      /^(?:your )?(?:message|e-?mail|mail)\b[^.]{0,40}\b(?:could not|couldn't|was not|wasn't|has not been|cannot) (?:be )?(?:delivered|sent|passed on|processed|accepted)/i,
    weight: 3,
    seen: "gateways",
  },
  {
    pattern: /^(?:undeliver(?:able|ed)|undelivered mail|mail (?:could not be|not) delivered|non[- ]?delivery|not delivered)/i,
    weight: 3,
    seen: "Exchange: Undeliverable: …; Postfix",
  },
  {
    pattern:
      /^(?:mail|message|e-?mail) delivery\b.*\b(?:fail\w*|problem|error|notification|delayed|warning|report|subsystem|system|incomplete|delay)|^delivery status|^delivery (?:notification|report|failure|error|problem|warning)/i,
    weight: 3,
    seen: "Exim, Google, sendmail",
  },
  {
    pattern:
      /^(?:delivery (?:has )?(?:failed|failure|delayed|problem|incomplete)|failure notice|returned mail|returned to sender|mail failure|mail system error|delayed:|warning: (?:message|could not|e-?mail)|nondeliverable|mail returned|message undeliverable|failed (?:mail|delivery|message))/i,
    weight: 3,
    seen: "qmail, sendmail, Lotus, Outlook",
  },
  {
    pattern:
      /^(?:mail|message|e-?mail) (?:system |server )?(?:error|failure|problem|failed)\b|^error (?:sending|delivering)\b|\breturn(?:ing|ed) to sender\b/i,
    weight: 3,
    seen: "Jetmail and other small servers: Mail Error; mail failed, returning to sender",
  },
  {
    pattern:
      /^(?:non remis|unzustellbar|nicht zustellbar|onbestelbaar|no se puede entregar|non recapitabile|impossibile recapitare|mensagem n[aã]o entregue|nie mo[zż]na dostarczy[cć])/i,
    weight: 3,
    seen: "Exchange in other languages",
  },
  {
    pattern:
      /^(?:delivery failure|delivery problem)|\b(?:nonexistent|unknown) (?:user|recipient|address)\b|report to sender|message (?:blocked|rejected|not delivered|refused)|ddim wedi'i (?:d|th)ros/i,
    weight: 3,
    seen: "Lotus Domino, GroupWise, gateways",
  },
];

/** Behind the subject of ours that they report on, whatever stands before it. */
export const BOUNCE_SUBJECT_ENDING = /: non remis\b|\((?:delivery failed|undeliverable|not delivered)\)\s*$/i;

/** Anywhere in the name or address of the sender: nobody else is called so. */
export const BOUNCE_SENDERS =
  /(?:^|[\s<"])(?:mailer[-_. ]?daemon|mail delivery (?:system|subsystem)|mdaemon|microsoft ?exchange[0-9a-f]*|nullsender|(?:smtp (?:v\d+ )?)?mail (?:service|server|gateway)|smtp (?:service|server|gateway)|webshield[^@<]*)(?:[@\s>"\\]|$)/i;

/** The whole of the name, or of the part before the @; as a part of either they are also firms and offices. */
export const BOUNCE_SENDER_NAMES =
  /^(?:post-?master|system administrator|mail (?:administrator|system)|bounces?(?:[+=-].*)?|daemon|ndr|mailgate\d*|mta\d*|smtp[-_.a-z]*gateways?|[a-z]+_for_smtp_gateways?)$/i;

/** Senders that are never a person: a mail which they return is a report, in whatever language or code page. */
export const DAEMON_SENDERS = /(?:^|[\s<"])(?:mailer[-_. ]?daemon|mail delivery (?:system|subsystem))(?:[@\s>"\\]|$)/i;

/**
 * How people write, who may also tell of a mail that did not arrive. Tested on the sender's own text unless the sender
 * is a daemon (qmail and Postfix say "I'm sorry").
 */
export const HUMAN_WORDING: readonly BounceRow[] = [
  {
    pattern:
      /\b(?:thank you|thanks|diolch)\b|\b(?:please find|find (?:it )?attached|see attached)\b|^(?:dear|hello|hi|annwyl)\b(?! (?:sender|user|customer))/im,
    weight: 3,
    seen: "letters",
  },
  {
    pattern: /\b(?:apologies|apologise|sorry)\b[^.]{0,80}\b(?:delay|late|earlier|inconvenience|response|reply|replying)/i,
    weight: 3,
    seen: "letters",
  },
  {
    pattern:
      /\b(?:i|we) (?:do|did|can|will|have had|have asked|hold|tried|sent|think|would|refuse)\b|\byou asked\b|\byour questions?\b|\b(?:the|our) council\b/i,
    weight: 2,
    seen: "officers",
  },
  {
    pattern: /^(?!.*\bsubject\s*:).*(?<![\w.@-])(?:foi|eir|freedom of information|exempt\w*|working days|section \d+)(?![\w@-])/im,
    weight: 2,
    seen: "replies to requests",
  },
  { pattern: /^\s*(?:q\s*)?1[.)]\s[^]*^\s*(?:q\s*)?2[.)]\s/im, weight: 2, seen: "numbered answers" },
  { pattern: /£\s?\d|\b\d{1,3}(?:,\d{3})+\b|\bin 20\d\d\b/, weight: 2, seen: "figures" },
];

/** Tested on the sender's own text. Each says by itself that delivery did not happen (yet). */
export const BOUNCE_WORDING: readonly BounceRow[] = [
  {
    pattern:
      /(?:could|can) ?not be delivered|(?:couldn't|can't) be delivered|delivery to this (?:address|recipient|group) is restricted|was(?:n't| not) delivered|has not been delivered|not (?:yet )?been delivered|unable to (?:be )?deliver|undeliver(?:able|ed)|failed recipients?|requested action (?:aborted|not taken)|mail loop|(?:message|e-?mail|mail) has been (?:returned|bounced)|could not be passed on|does not like recipient|failed to deliver|did not reach|couldn't (?:reach|deliver)|could not deliver|(?:message|mail) not delivered|unsent message|no valid recipients|delivery\b[^.]{0,90}\b(?:has|was) (?:been )?(?:postponed|suspended|abandoned)/i,
    weight: 2,
    seen: "all",
  },
  {
    pattern:
      /delivery (?:to the following|has failed|failed|status ?:? ?failed|attempt\w*|expired|time expired|has been delayed|is delayed|of (?:this|your) message)|failed permanently|permanent (?:error|failure|fatal errors)/i,
    weight: 2,
    seen: "Exchange, Exim, Google, sendmail",
  },
  {
    pattern:
      /(?:recipient|user|mailbox|address|account|e-?mail address)\b[^.\n]{0,60}\b(?:not found|unknown|does(?:n't| not) exist|rejected|unavailable|invalid|disabled|not listed|no(?:t| longer) (?:in use|active|valid)|no longer exists|wasn't found|couldn't be found|not recogni[sz]ed|not (?:a )?valid|suspended)|\b(?:not|no longer) (?:a |an )?valid (?:user|recipient|mailbox|address|account)|\bdid not (?:exactly )?match (?:a|an|any)\b[^.]{0,40}\baddress/i,
    weight: 2,
    seen: "Exchange, Postfix, Lotus: User … not listed in Directory",
  },
  {
    pattern:
      /(?:unknown|invalid|unrecogni[sz]ed|no such) (?:recipient|user|address|mailbox|local part|alias)|no such user|unrouteable address|unroutable|all relevant mx|host (?:or domain name )?not found|relay(?:ing)? (?:access )?denied/i,
    weight: 2,
    seen: "Exim, Postfix, qmail",
  },
  {
    pattern:
      /(?:^|[^\d.])(?:5\d\d[ -#]{1,3}[45]\.\d{1,3}\.\d{1,3}|#?[45]\.[0-7]\.\d{1,3}\b(?=[\s)'";,:]|$)|(?:error|code|smtp|said:|response:?|reply:?|\()\s*["']?[45]\d\d\b)/im,
    weight: 2,
    seen: "SMTP codes",
  },
  {
    pattern:
      /(?:mailbox|quota|inbox|storage)\b[^.\n]{0,40}\b(?:full|exceed(?:ed|s|ing)?|over|limit)|\bfull (?:mailbox|inbox|mail folder)|over (?:its )?quota|quota exceeded/i,
    weight: 2,
    seen: "Exchange, Google",
  },
  {
    pattern:
      /(?:retry|retries|retrying|(?:will|to) (?:keep|continue) (?:trying|to try|attempt\w*)|try(?:ing)? again (?:later|for)|delayed|deferred|temporar(?:y|ily)|no action is required|do not need to resend|you do not need to)/i,
    weight: 1,
    seen: "warnings of delay",
  },
  {
    pattern:
      /(?:this is an automatically generated delivery|this report relates to|your message (?:to|with subject|was not)|original message (?:headers|follows)|headers of your message|message headers follow|copy of (?:your|the) message|reporting-mta|final-recipient|diagnostic-code|remote server returned|generating server|diagnostic information|notification by itself|mail (?:transfer|delivery) (?:agent|software|system|subsystem)|mail server|mta\b|following (?:e-?mail )?(?:address|recipient)(?:\(e?s\)|e?s)?\b|affected recipients?|message looping|^error-(?:for|code|text):|original message as received|source mail attached|message (?:log|text) follows|failed addresses|unknown host|failure reasons?)/im,
    weight: 2,
    seen: "heads of reports",
  },
  {
    pattern:
      /(?:message (?:size )?exceeds|too large|exceeds the (?:maximum|size)|size limit|blocked by|rejected (?:as|because|by)|identified as spam|policy (?:violation|reasons)|content (?:filter|policy)|address is not (?:accepting|monitored)|attachment type)/i,
    weight: 1,
    seen: "gateways",
  },
  {
    pattern:
      /(?:this (?:e-?mail )?address|mailbox|inbox)\b[^.\n]{0,30}\b(?:is )?(?:no longer|not) (?:in use|monitored|active|valid|accepting)[^.\n]{0,60}(?:(?:message|e-?mail) (?:has|was|will) not (?:been|be) (?:delivered|read|processed|accepted))/i,
    weight: 2,
    seen: "case systems",
  },
  {
    pattern:
      /(?:reply|message|e-?mail) (?:has |was |could )?(?:not (?:be )?(?:been )?)?(?:rejected|processed|accepted|matched)\b[^.\n]{0,80}(?:case|request|ticket|sender|recipient)/i,
    weight: 1,
    seen: "case systems that refuse a mail",
  },
];

/** A mailbox that takes no more for now. */
export const FULL_MAILBOX =
  /(?:mailbox|quota|inbox|storage)\b[^.\n]{0,40}\b(?:full|exceed(?:ed|s|ing)?|over)|\bfull (?:mailbox|inbox|mail folder)|(?:space|room) (?:is )?not enough|over (?:its |their )?quota|quota exceeded|too many messages on|disk (?:space|quota)/i;

/** Words that make the failure pass by itself, where no status code says so. */
export const SOFT_WORDING: readonly BounceRow[] = [
  { pattern: /(?:^|[^\d.])4\.[0-7]\.\d{1,3}\b|\b4[2-5]\d[ -]|\b[45]\.2\.2\b/m, weight: 3, seen: "RFC 3463 class 4; x.2.2 mailbox full" },
  {
    pattern: FULL_MAILBOX,
    weight: 3,
    seen: "full mailbox",
  },
  {
    pattern:
      /(?:will|to) (?:keep|continue) (?:on )?(?:trying|to try|to attempt|attempt)|(?:will|shall) (?:be )?(?:retr(?:y|ied)|try again)|retrying|has been (?:delayed|postponed)|attempts? will continue|is (?:being )?delayed|delivery (?:is )?delay|delayed\b|deferred|not yet been delivered|do not need to resend|warning message only/i,
    weight: 3,
    seen: "warnings of delay",
  },
  {
    pattern:
      /temporar(?:y|ily)|try(?:ing)? again later|timed? ?out|connection (?:refused|timed)|greylist|too many (?:connections|messages)|service unavailable|try later/i,
    weight: 2,
    seen: "temporary refusals",
  },
];
export const HARD_WORDING: readonly BounceRow[] = [
  { pattern: /(?:^|[^\d.])5\.[0-7]\.\d{1,3}\b|\b55\d[ -']/m, weight: 3, seen: "RFC 3463 class 5" },
  {
    pattern:
      /(?:unknown|invalid|no such) (?:recipient|user|address|mailbox)|(?:does(?:n't| not) exist|not found|wasn't found|not listed|no longer (?:in use|exists|active|valid)|unrouteable|permanent)/i,
    weight: 3,
    seen: "unknown address",
  },
  {
    pattern: /giving up|gave up|given up|retry time(?:out)? (?:not reached|exceeded)|delivery (?:time )?expired|message expired/i,
    weight: 1,
    seen: "end of the retries",
  },
];

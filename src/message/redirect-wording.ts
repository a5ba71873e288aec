/**
 * Automatic replies that name another address. Two things are meant by them: the mailbox is not read and the request
 * must be sent elsewhere (then it has not arrived; ICO, "Time limits for compliance": a request is received where an
 * automatic reply says to send it instead only once it is sent there), or somebody is away and names a colleague for
 * what cannot wait (then it has arrived).
 */

interface Row {
  readonly pattern: RegExp;
  readonly seen: string;
}

const MAILBOX = String.raw`(?:mail ?box|in ?box|account|e-?mail(?: address| account)?|address)`;
const AWAY = String.raw`[^.\n]{0,60}`;

/** It has not arrived where it counts. */
export const NOT_RECEIVED_WORDING: readonly Row[] = [
  {
    pattern: new RegExp(
      String.raw`\b(?:this|the|our|your)\b${AWAY}\b${MAILBOX}\b${AWAY}\b(?:is|are|being|will be|has been|was)\s+(?:no longer|not|never|now\s+closed|closed|switched off|shut|deactivated|decommissioned|retired|disabled|discontinued|unattended|unmonitored)\b`,
      "i",
    ),
    seen: "mailboxes that were closed or are not monitored",
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:requests?|e-?mails?|messages?|anything|correspondence)\b${AWAY}\b(?:sent\s+)?(?:to\s+this\s+${MAILBOX}|here)\b${AWAY}\b(?:not|never|cannot|can't|won't)\b`,
      "i",
    ),
    seen: "team mailboxes that take no requests",
  },
  {
    pattern:
      /\b(?:your|this)\s+(?:e-?mail|message|request|enquiry)\s+(?:has|have|was|is|will)\s+(?:not|never)\s+(?:been\s+|be\s+|being\s+)?(?:read|received|forwarded|delivered|processed|passed|redirected|accepted|logged|registered|seen|actioned)/i,
    seen: "absence notes that say nobody forwards the mail",
  },
  {
    pattern:
      /\b(?:not|nor)\s+(?:be\s+)?(?:treated|regarded|counted|considered|valid)\b[^.\n]{0,40}\b(?:received|valid|request)\b|\bdoes not (?:constitute|count as)\b[^.\n]{0,30}\b(?:receipt|request)\b/i,
    seen: "teams that say when a request counts as received",
  },
  {
    pattern:
      /\b(?:please|must|should|need to|have to|kindly)\s+(?:now\s+)?(?:be\s+)?(?:re-?send|re-?sent|re-?submit\w*|re-?direct\w*|re-?route)\b/i,
    seen: "mailboxes that ask for the mail to be sent again",
  },
  {
    pattern:
      /\bno longer\s+(?:works?|working|employed|with|at|deals?|dealing|handles?|handling|responsible|uses?|in\s+use)\b|\bhas\s+retired\b|\b(?:have|am)\s+(?:now\s+)?retired\b|\b(?:has|have)\s+(?:now\s+)?left\s+(?:the\s+)?(?:council|authority|organisation|employment)/i,
    seen: "officers who have left or have another post",
  },
];

/** It says that it has our request all the same. */
export const RECEIVED_WORDING =
  /\b(?:have|has|we'?ve)\s+(?:now\s+|safely\s+)?(?:received|logged|registered|recorded)\s+your\b|\byour\s+(?:request|e-?mail|enquiry|message)\s+(?:has|have|was|will)\s+(?:now\s+|be\s+|been\s+)*(?:received|logged|passed|forwarded|registered|recorded)\b|\backnowledge\s+(?:receipt|your)\b|\bthank you for (?:submitting|making) (?:a|your) (?:freedom of information|foi|information) request\b/i;

const ADDRESS = String.raw`([a-z0-9._%+'-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+)`;
/** "please send it to X", "should go to X", "contact X instead", "our new address is X". */
const POINTS_TO = new RegExp(
  String.raw`\b(?:send|sent|re-?send|re-?sent|submit\w*|re-?submit\w*|direct(?:ed)?|forward(?:ed)?|redirect(?:ed)?|e-?mail(?:ed)?|go|goes|contact|addressed?|write|use|instead|new\s+(?:e-?mail\s+)?address|replaced|made)\b[^.\n]{0,80}?${ADDRESS}`,
  "gi",
);

export interface Redirect {
  readonly to: string | null;
  /** The request has not arrived: it must go elsewhere. */
  readonly notReceived: boolean;
}

/**
 * What an automatic reply says about another address.
 * @param text what the sender wrote themselves
 * @param not addresses that are no other place: the sender's own and ours
 */
export function redirectIn(text: string, not: readonly string[]): Redirect {
  const folded = text.replace(/[^\S\n]+/g, " ").replace(/(?<![.:;!?\n])\n(?!\n)/g, " ");
  const others = [...folded.matchAll(POINTS_TO)]
    .map((match) => (match[1] ?? "").toLowerCase().replace(/^'+/, ""))
    .filter((address) => !not.includes(address));
  return {
    to: others[0] ?? null,
    notReceived: !RECEIVED_WORDING.test(folded) && NOT_RECEIVED_WORDING.some((row) => row.pattern.test(folded)),
  };
}

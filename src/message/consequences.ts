/**
 * What each kind of mail does to the request it is filed to, as events. Pure: the mail and its classification in,
 * event bodies out.
 */
import type { RequestEventBody } from "../foi/request-event.js";
import type { Classification } from "./correspondence-kind.js";
import type { IncomingMail } from "./message.js";

const ADDRESS = /[a-z0-9._%+'-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi;
/** "please send it to X", "should go to X", "contact X instead": an out-of-office that names another address. */
const REDIRECT = /\b(?:send|re-?send|direct|forward|redirect|e-?mail|go|contact|addressed?|write)\b[^.\n]{0,80}?([a-z0-9._%+'-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+)/i;
const AMOUNT = /£\s?\d[\d,]*(?:\.\d\d)?/;
const LINK = /https?:\/\/[^\s<>"')\]]+/i;
/** EIR 2004 reg 7 and EI(S)R 2004 reg 7: only these extend without an exemption. */
const REGULATION_7 = /\b(?:regulation|reg\.?)\s*7\b/i;
const EXTRA_DAYS = /\b(?:additional|further|extra|another)\s+(\d{1,2}|ten|fifteen|twenty|thirty|forty)\s+working\s+days/i;
const NUMBER_WORDS: Readonly<Record<string, number>> = { ten: 10, fifteen: 15, twenty: 20, thirty: 30, forty: 40 };
/** ICO: an extension for the public interest test should normally be no more than 20 further working days. */
const USUAL_EXTENSION = 20;

/** Sentences and lines that end in a question mark: what they want to know from us. */
function questionsIn(text: string): readonly string[] {
  return text
    .split(/(?<=[?.!])\s+|\n/)
    .map((part) => part.trim())
    .filter((part) => part.endsWith("?") && part.length > 8 && part.length < 600)
    .slice(0, 20);
}

/**
 * @param ownText what the sender wrote themselves, without quotes and disclaimers
 * @returns events in order; none for mail that has no bearing on the clock
 */
export function consequencesOf(mail: IncomingMail, classification: Classification, ownText: string): readonly RequestEventBody[] {
  const { kind, authorityReference: reference, statedDue, extendedTo } = classification;
  const sender = mail.from?.address ?? "";
  switch (kind) {
    case "acknowledgement":
      return [{ type: "acknowledged", reference, statedDue, automatic: false }];
    case "auto_reply":
      return [{ type: "acknowledged", reference, statedDue, automatic: true }];
    case "out_of_office": {
      const redirect = REDIRECT.exec(ownText)?.[1]?.toLowerCase() ?? null;
      return [{ type: "out_of_office", redirectTo: redirect === sender ? null : redirect }];
    }
    case "bounce_hard":
    case "bounce_soft": {
      const failed = mail.deliveryReport.find((status) => status.action === "failed" || status.action === "delayed") ?? mail.deliveryReport[0];
      const named = [...ownText.matchAll(ADDRESS)].map((match) => match[0].toLowerCase()).find((address) => !/^(postmaster|mailer-daemon)@/.test(address));
      return [
        {
          type: "bounced",
          address: failed?.recipient ?? mail.headers.get("x-failed-recipients")?.[0] ?? named ?? "",
          permanent: kind === "bounce_hard",
          reason: (failed === undefined ? mail.subject : `${failed.status} ${failed.diagnostic}`).trim().slice(0, 300),
        },
      ];
    }
    case "clarification_request":
      return [{ type: "clarification_requested", questions: questionsIn(ownText) }];
    case "fee_notice":
      return [{ type: "fees_notice", amount: AMOUNT.exec(ownText)?.[0] ?? null }];
    case "extension_notice": {
      if (REGULATION_7.test(ownText)) return [{ type: "eir_extension" }];
      const days = EXTRA_DAYS.exec(ownText)?.[1]?.toLowerCase();
      const extra = days === undefined ? USUAL_EXTENSION : (NUMBER_WORDS[days] ?? Number(days));
      return [extendedTo === null ? { type: "pit_extension", extraWorkingDays: extra } : { type: "pit_extension", until: extendedTo }];
    }
    case "transfer": {
      const to = [...ownText.matchAll(ADDRESS)].map((match) => match[0].toLowerCase()).find((address) => address !== sender);
      return [{ type: "transferred", to: to ?? null }];
    }
    case "portal_link":
      return [{ type: "portal_link", url: LINK.exec(ownText)?.[0] ?? mail.body.links[0]?.url ?? null, expires: null }];
    case "holding_reply":
      return [{ type: "holding_reply", statedDue }];
    case "response_full":
      return [{ type: "response_received", kind: "full" }];
    case "response_partial":
      return [{ type: "response_received", kind: "partial" }];
    case "refusal":
      return [{ type: "response_received", kind: "refusal" }];
    case "not_held":
      return [{ type: "response_received", kind: "not_held" }];
    case "internal_review_ack":
      return [{ type: "review_acknowledged", statedDue }];
    case "internal_review_outcome":
      return [{ type: "review_decided" }];
    case "recall":
      return [{ type: "recalled" }];
    case "spam_or_unrelated":
      return [];
  }
}

/**
 * What each kind of mail does to the request it is filed to, as events. Pure: the mail and its classification in,
 * event bodies out.
 */
import { londonDay } from "../foi/london-day.js";
import type { RequestEventBody } from "../foi/request-event.js";
import type { Day } from "../foi/terms.js";
import type { Classification } from "./correspondence-kind.js";
import { type DeliveryFailure, deliveryFailure } from "./delivery-failure.js";
import { type LetterOut, letterGivenUp } from "./letter-given-up.js";
import { linkExpiry } from "./link-expiry.js";
import type { IncomingMail } from "./message.js";
import type { OwnWords } from "./own-words.js";
import { redirectIn } from "./redirect-wording.js";

const ADDRESS = /[a-z0-9._%+'-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi;
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

export interface ConsequencesContext {
  /** Where the request may have gone: of several recipients that a report names, these count first. (Default: none) */
  readonly writtenTo?: readonly string[];
  /** The letters of this request that have left: a report may be about one of them. (Default: none) */
  readonly letters?: readonly LetterOut[];
  /** Our own addresses: never a place to send the request to. (Default: none) */
  readonly ourAddresses?: readonly string[];
}

/** One report may name several recipients; the one that our request went to is the one that matters. */
function bounced(
  mail: IncomingMail,
  kind: "bounce_hard" | "bounce_soft",
  failure: DeliveryFailure | null,
  { writtenTo = [], letters = [] }: ConsequencesContext,
): RequestEventBody {
  const ours = new Set(writtenTo.map((address) => address.toLowerCase()));
  const bad = (failure?.verdicts ?? []).filter((verdict) => verdict.outcome !== "delivered");
  // What counts is what became of our letter: another recipient's dead address is no reason to think it lost.
  const verdict =
    bad.find(({ recipient }) => ours.has(recipient)) ?? bad.find(({ temporary }) => temporary === (kind === "bounce_soft")) ?? bad[0];
  const named = verdict?.recipient ?? "";
  const said = verdict === undefined || verdict.reason === "text of the report" ? mail.subject : verdict.reason;
  const permanent = verdict === undefined ? kind === "bounce_hard" : !verdict.temporary;
  const givenUp = permanent ? null : letterGivenUp(mail, failure?.verdicts ?? [], letters);
  return {
    type: "bounced",
    address: named,
    permanent,
    reason: said.trim().slice(0, 300),
    ...(givenUp === null ? {} : { letterGivenUp: givenUp }),
  };
}

const expiryOf = (mail: IncomingMail, ownText: string): Day | null => linkExpiry(ownText, mail.date === null ? null : londonDay(mail.date));

/**
 * @param words what the sender wrote themselves, apart from quotes and disclaimers
 * @returns events in order; none for mail that has no bearing on the clock
 */
export function consequencesOf(
  mail: IncomingMail,
  classification: Classification,
  words: OwnWords,
  context: ConsequencesContext = {},
): readonly RequestEventBody[] {
  const ownText = words.own;
  const { kind, authorityReference: reference, statedDue, extendedTo } = classification;
  const sender = mail.from?.address ?? "";
  switch (kind) {
    case "acknowledgement":
      return [{ type: "acknowledged", reference, statedDue, automatic: false }];
    case "auto_reply":
    case "out_of_office": {
      const { to, notReceived } = redirectIn(ownText, [sender, ...(context.ourAddresses ?? [])]);
      if (notReceived && to !== null) return [{ type: "redirect_autoreply", to }];
      if (kind === "out_of_office" || notReceived) return [{ type: "out_of_office", redirectTo: to }];
      return [{ type: "acknowledged", reference, statedDue, automatic: true }];
    }
    case "bounce_hard":
    case "bounce_soft":
      return [bounced(mail, kind, deliveryFailure(mail, words), context)];
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
      return [{ type: "portal_link", url: LINK.exec(ownText)?.[0] ?? mail.body.links[0]?.url ?? null, expires: expiryOf(mail, ownText) }];
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

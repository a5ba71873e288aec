/** What happened to a request, in the words of a letter to the regulator and of the list in `roundrobin event`. */
import { longDate } from "../foi/day-arithmetic.js";
import { londonDay } from "../foi/london-day.js";
import { REGULATOR_NAMES } from "../foi/remedies.js";
import type { RequestEvent, RequestEventBody } from "../foi/request-event.js";
import type { Day } from "../foi/terms.js";

const RESPONSES = {
  full: "response received",
  partial: "response to part of the request received",
  refusal: "refusal received",
  not_held: "response received: information not held",
} as const;

/** @returns null for what concerns only our own record-keeping */
export function eventInWords(body: RequestEventBody): string | null {
  switch (body.type) {
    case "sent":
      return `request sent to ${body.to}`;
    case "send_failed":
    case "send_unknown":
    case "retracted":
      return null;
    case "bounced":
      if (body.letterGivenUp !== undefined && !body.permanent)
        return `mail to ${body.address} returned: it could not be delivered for the time being`;
      return body.permanent ? `mail to ${body.address === "" ? "them" : body.address} returned as undeliverable` : null;
    case "acknowledged":
      return `${body.automatic ? "automatic acknowledgement" : "acknowledgement"} received${body.reference === null ? "" : `, reference ${body.reference}`}`;
    case "out_of_office":
      return null;
    case "resent":
      return `request sent again, to ${body.to}`;
    case "redirect_autoreply":
      return `automatic reply: to be sent to ${body.to}`;
    case "clarification_requested":
      return "clarification asked for";
    case "clarification_received":
      return "clarification or narrowed request sent";
    case "fees_notice":
      return `fees notice received${body.amount === null ? "" : ` (${body.amount})`}`;
    case "fee_received":
      return "fee paid";
    case "pit_extension":
      return `extension for the public interest test claimed${body.until === undefined ? "" : `, until ${longDate(body.until)}`}`;
    case "eir_extension":
      return "extension under regulation 7 claimed";
    case "transferred":
      return `transferred to ${body.to ?? "another authority"}`;
    case "portal_link":
      return `link to a web page received${body.expires === null ? "" : `, which ends ${longDate(body.expires)}`}`;
    case "holding_reply":
      return `holding reply received${body.statedDue === null ? "" : `, promising a response by ${longDate(body.statedDue)}`}`;
    case "recalled":
      return "mail recalled";
    case "response_received":
      return RESPONSES[body.kind];
    case "review_requested":
      return "internal review asked for";
    case "review_acknowledged":
      return "request for review acknowledged";
    case "review_decided":
      return "outcome of the review received";
    case "complained":
      return `complaint sent to the ${REGULATOR_NAMES[body.to]}`;
    case "reminded":
      return "reminder sent";
    case "withdrawn":
      return "request withdrawn";
    case "closed":
    case "reopened":
      return null;
  }
}

/** What happened, in order, a line each; what concerns only our own records is left out. */
export function historyInWords(events: readonly RequestEvent[]): readonly { readonly on: Day; readonly what: string }[] {
  return events.flatMap(({ at, body }) => {
    const what = eventInWords(body);
    return what === null ? [] : [{ on: londonDay(at), what }];
  });
}

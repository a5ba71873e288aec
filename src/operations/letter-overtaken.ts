import { instantMs, londonDay } from "../foi/london-day.js";
import type { RequestEvent, RequestEventBody } from "../foi/request-event.js";
import { requestHistory, standing } from "../foi/request-history.js";
import type { ClaimedLetter, LetterKind, Store } from "../ports.js";

/** Letters that press for a reply: pointless, and rude, once there is one. */
const PRESSING: readonly LetterKind[] = ["reminder", "overdue", "unanswered"];

/**
 * A mail that lay in the mailbox when the letter was drafted counts too. One that was known then would have forbidden
 * the letter: after a person wrote there are at least three days of quiet (`mayChase`).
 */
const UNSEEN_MS = 3 * 24 * 60 * 60_000;

const byPerson = (body: RequestEventBody): boolean =>
  body.type !== "bounced" && body.type !== "out_of_office" && !(body.type === "acknowledged" && body.automatic);

const bare = (address: string): string => address.trim().toLowerCase();

/**
 * Why a request that came back must not go to the same address once more; null when it may, and for one that goes to
 * another address or goes there by a person's word alone.
 * @param log the events that stand, oldest first
 */
function arrivedMeanwhile(log: readonly RequestEvent[], address: string, drafted: number): string | null {
  const about = ({ body }: RequestEvent): boolean =>
    body.type === "sent" || body.type === "resent"
      ? bare(body.to) === bare(address)
      : body.type === "bounced" && body.letterGivenUp !== undefined && bare(body.address) === bare(address);
  const last = log.findLast((event) => about(event) && instantMs(event.at) <= drafted);
  if (last?.body.type !== "bounced") return null;
  // The regime matters to the dates alone.
  const { cameBack, undelivered } = requestHistory(log, "FOIA");
  if (cameBack === null) return undelivered === null ? "they have it by now" : "the address has bounced for good, or they named another";
  return cameBack.signOfArrival ? "an automatic reply has come since it came back" : null;
}

/**
 * Why a letter that waited must not leave any more: the council has written since it was drafted, or the request was
 * closed or handed to the regulator; null when it may.
 */
export async function overtaken(store: Store, letter: ClaimedLetter): Promise<string | null> {
  const presses = PRESSING.includes(letter.kind);
  if ((!presses && letter.kind !== "resend") || letter.requestId === null) return null;
  const drafted = instantMs(letter.createdAt);
  const log = standing((await store.events([letter.requestId])).get(letter.requestId) ?? []);
  if (!presses) {
    const why = arrivedMeanwhile(log, letter.to[0] ?? "", drafted);
    if (why !== null) return why;
  }
  for (const { at, source, body } of log) {
    if (body.type === "closed" || body.type === "withdrawn" || body.type === "complained") {
      if (instantMs(at) >= drafted) return `the request was ${body.type} after the letter was drafted`;
    } else if (presses && source.by === "mail" && byPerson(body) && instantMs(at) >= drafted - UNSEEN_MS) {
      return `they wrote on ${londonDay(at)}, and the letter was drafted before that was known`;
    }
  }
  return null;
}

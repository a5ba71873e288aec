import { instantMs, londonDay } from "../foi/london-day.js";
import type { RequestEventBody } from "../foi/request-event.js";
import { standing } from "../foi/request-history.js";
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

/**
 * Why a letter that waited must not leave any more: the council has written since it was drafted, or the request was
 * closed or handed to the regulator; null when it may.
 */
export async function overtaken(store: Store, letter: ClaimedLetter): Promise<string | null> {
  if (!PRESSING.includes(letter.kind) || letter.requestId === null) return null;
  const drafted = instantMs(letter.createdAt);
  for (const { at, source, body } of standing((await store.events([letter.requestId])).get(letter.requestId) ?? [])) {
    if (body.type === "closed" || body.type === "withdrawn" || body.type === "complained") {
      if (instantMs(at) >= drafted) return `the request was ${body.type} after the letter was drafted`;
    } else if (source.by === "mail" && byPerson(body) && instantMs(at) >= drafted - UNSEEN_MS) {
      return `they wrote on ${londonDay(at)}, and the letter was drafted before that was known`;
    }
  }
  return null;
}

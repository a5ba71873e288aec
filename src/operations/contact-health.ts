/** How each council of a survey can be reached, from all surveys it was ever asked in, and which of them is too quiet. */
import type { Calendar } from "../foi/calendar.js";
import { londonDay } from "../foi/london-day.js";
import { requestHistory } from "../foi/request-history.js";
import type { Day } from "../foi/terms.js";
import { type ContactHealth, type ContactRequest, contactHealth, deadAddresses, habitOf, silenceOf } from "../message/contact-health.js";
import type { Clock, RequestRow, Store } from "../ports.js";

export interface CouncilContact {
  readonly request: RequestRow;
  readonly health: ContactHealth;
  /** Why its silence on this survey's request is worth a look; null when it is not. */
  readonly silence: string | null;
}

type ContactReader = Pick<Store, "contactRequests" | "contactMails" | "events">;
interface KnownRequest extends ContactRequest {
  readonly requestId: number;
}

/** All requests to these councils, of any survey, by council. */
async function allRequests(store: ContactReader, authorityIds: readonly number[]): Promise<ReadonlyMap<number, readonly KnownRequest[]>> {
  const rows = await store.contactRequests(authorityIds);
  const ids = rows.map((row) => row.requestId);
  const [events, mails] = await Promise.all([store.events(ids), store.contactMails(ids)]);
  const mailsOf = new Map<number, (typeof mails)[number][]>(ids.map((id) => [id, []]));
  for (const mail of mails) mailsOf.get(mail.requestId)?.push(mail);
  const found = new Map<number, KnownRequest[]>(authorityIds.map((id) => [id, []]));
  for (const { requestId, authorityId, email, regime } of rows)
    found.get(authorityId)?.push({ requestId, email, regime, events: events.get(requestId) ?? [], mails: mailsOf.get(requestId) ?? [] });
  return found;
}

/** One line for each request, in the order given. */
export async function councilContacts(
  deps: { readonly store: ContactReader; readonly calendar: Calendar; readonly clock: Clock },
  requests: readonly RequestRow[],
): Promise<readonly CouncilContact[]> {
  const { calendar } = deps;
  const today = londonDay(deps.clock.now());
  const known = await allRequests(deps.store, [...new Set(requests.map((request) => request.authorityId))]);
  const all = habitOf([...known.values()].flat(), today, calendar);
  return requests.map((request) => {
    const every = known.get(request.authorityId) ?? [];
    const asked = every.find((each) => each.requestId === request.id);
    const ended = asked === undefined || requestHistory(asked.events, asked.regime).ended !== null;
    const others = every.filter((each) => each.requestId !== request.id);
    return {
      request,
      health: contactHealth(every, request.email, calendar),
      silence: ended ? null : silenceOf(asked, { own: habitOf(others, today, calendar), all, today, calendar }),
    };
  });
}

/** Addresses of these councils to which no letter is sent any more, with the day on which they bounced for good. */
export async function bouncedAddresses(store: ContactReader, requests: readonly RequestRow[]): Promise<ReadonlyMap<string, Day>> {
  const known = await allRequests(store, [...new Set(requests.map((request) => request.authorityId))]);
  return deadAddresses([...known.values()].flat());
}

export interface ContactRow extends ContactHealth {
  readonly council: string;
  readonly silence: string | null;
}

/** The table of `contacts`: a public shape, documented in docs/commands.md. */
export const contactRows = (contacts: readonly CouncilContact[]): readonly ContactRow[] =>
  contacts.map(({ request, health, silence }) => ({ council: request.authorityName, ...health, silence }));

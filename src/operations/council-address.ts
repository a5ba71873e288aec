/** Where the next letter to a council goes, and which mails it answers. */
import { londonDay } from "../foi/london-day.js";
import { KINDS_BY_NO_PERSON } from "../message/correspondence-kind.js";
import { bodyOf, domainOf, isVendor } from "../message/sender-body.js";
import { nobodyReads } from "../message/unattended-address.js";
import type { LetterRow, MessageRow, ParseMail, RequestRow, Store } from "../ports.js";
import { NO_THREAD, type Thread } from "./compose-letter.js";

/** Does this address belong to the council that the request went to? */
export function isCouncils(address: string, request: Pick<RequestRow, "email" | "domains">): boolean {
  if (address.toLowerCase() === request.email.toLowerCase()) return true;
  const domain = domainOf(address);
  if (domain === "" || isVendor(domain)) return false;
  const own = [domainOf(request.email), ...request.domains].map((each) => bodyOf(each.toLowerCase()));
  return own.includes(bodyOf(domain));
}

/** Headers may hold anything; only what can stand in ours is taken over (RFC 5322 3.6.4). */
const MESSAGE_ID = /^<[^<>\s@]+@[^<>\s@]+>$/;
/** A long correspondence needs its beginning and its latest mails. */
const MOST_REFERENCES = 20;

/** The last mail that a person there wrote, else their last, else our last letter; and all the others, oldest first. */
export function threadOf(letters: readonly LetterRow[], messages: readonly MessageRow[]): Thread {
  const ours = letters
    .filter((letter) => letter.kind !== "complaint" && (letter.state === "sent" || letter.state === "unknown"))
    .map((letter) => ({ id: letter.headerMessageId, at: letter.sentAt ?? letter.createdAt }));
  const theirs = messages
    .filter((message) => !["bounce_hard", "bounce_soft", "spam_or_unrelated"].includes(message.kind))
    .map(({ headerMessageId, receivedAt, kind }) => ({
      id: headerMessageId ?? "",
      at: receivedAt,
      byPerson: !KINDS_BY_NO_PERSON.includes(kind),
    }));
  const sound = <Mail extends { readonly id: string }>(mails: readonly Mail[]): readonly Mail[] =>
    mails.filter(({ id }) => MESSAGE_ID.test(id));
  const all = sound<(typeof ours)[number]>([...ours, ...theirs]).toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const answered = sound(theirs).findLast(({ byPerson }) => byPerson) ?? sound(theirs).at(-1) ?? all.at(-1);
  if (answered === undefined) return NO_THREAD;
  const ids = [...new Set([...all.filter(({ id }) => id !== answered.id).map(({ id }) => id), answered.id])];
  const references = ids.length <= MOST_REFERENCES ? ids : [...ids.slice(0, 1), ...ids.slice(1 - MOST_REFERENCES)];
  return { inReplyTo: answered.id, references };
}

export interface CouncilAddress {
  readonly to: string;
  /** In words, when it is not the address of the list. */
  readonly why: string | null;
}

/**
 * The address that answers: where the last person at the council asked to be written back to, else where the request
 * was last sent again to, else the list's.
 * @param resentTo the address of the last re-send; null when there was none
 */
export async function councilAddress(
  deps: { readonly store: Pick<Store, "rawMail">; readonly parseMail: ParseMail },
  request: RequestRow,
  messages: readonly MessageRow[],
  resentTo: { readonly address: string; readonly at: string } | null,
): Promise<CouncilAddress> {
  const reads = (address: string): boolean => !nobodyReads(address) && isCouncils(address, request);
  for (const message of messages.toReversed()) {
    if (KINDS_BY_NO_PERSON.includes(message.kind)) continue;
    if (resentTo !== null && Date.parse(message.receivedAt) < Date.parse(resentTo.at)) break;
    const raw = await deps.store.rawMail(message.rawMailId);
    const replyTo = raw === null ? [] : (await deps.parseMail(raw.content)).replyTo.map(({ address }) => address);
    const address = [...replyTo, message.fromAddress.toLowerCase()].find(reads);
    if (address === undefined) continue;
    return {
      to: address,
      why: address === request.email.toLowerCase() ? null : `they wrote from it on ${londonDay(message.receivedAt)}`,
    };
  }
  if (resentTo !== null) return { to: resentTo.address, why: `the request was sent there on ${londonDay(resentTo.at)}` };
  return { to: request.email, why: null };
}

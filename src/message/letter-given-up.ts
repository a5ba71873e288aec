/**
 * Which letter of ours a delivery report is about, and whether their side has stopped trying to deliver it to everybody
 * whom it went to. Only then has nobody got it; a warning that it is late, or a report on one of two recipients, says
 * nothing of the kind.
 */
import type { DeliveryVerdict } from "./delivery-failure.js";
import type { IncomingMail } from "./message.js";

/** A letter of ours that has left. */
export interface LetterOut {
  readonly id: number;
  readonly kind: string;
  /** With angle brackets. */
  readonly headerMessageId: string;
  readonly to: readonly string[];
}

/** Letters that hold the request itself: only losing one of these loses the request. */
const HOLDS_THE_REQUEST = ["request", "resend"];
const IDS = /<[^<>\s@]{1,200}@[^<>\s@]{1,200}>/g;

/**
 * The letter that came back: the one whose Message-ID stands in the returned head, else the only one named anywhere in
 * the report. A report that names none is about the only letter there is.
 */
function letterReturned(mail: IncomingMail, letters: readonly LetterOut[]): LetterOut | null {
  const returned = (mail.returned?.get("message-id") ?? []).flatMap((value) => value.match(IDS) ?? []);
  const find = (ids: readonly string[]): LetterOut | null => {
    const found = letters.filter(({ headerMessageId }) => ids.includes(headerMessageId.toLowerCase()));
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  const lower = (ids: readonly string[]): readonly string[] => ids.map((id) => id.toLowerCase());
  if (returned.length > 0) return find(lower(returned));
  const named = lower([...mail.inReplyTo, ...mail.references, ...(mail.body.text.match(IDS) ?? [])]);
  const ours = letters.filter(({ headerMessageId }) => named.includes(headerMessageId.toLowerCase()));
  if (ours.length > 0) return find(named);
  return letters.length === 1 ? (letters[0] ?? null) : null;
}

/**
 * The letter with the request that has reached nobody and that nobody tries to deliver any more; null when that is not
 * certain: a text that only reads like it, a recipient of whom the report says nothing, a letter of another kind.
 * @param letters all letters of the request that have left
 */
export function letterGivenUp(mail: IncomingMail, verdicts: readonly DeliveryVerdict[], letters: readonly LetterOut[]): number | null {
  const letter = letterReturned(mail, letters);
  if (letter === null || !HOLDS_THE_REQUEST.includes(letter.kind) || letter.to.length === 0) return null;
  const reachedNobody = letter.to.every((address) => {
    const about = verdicts.filter(({ recipient }) => recipient === address.toLowerCase());
    return about.length > 0 && about.every(({ outcome, givenUp }) => outcome === "failed" && givenUp);
  });
  // Handed on to somebody else: an alias of theirs that delivered to a part of its members.
  const elsewhere = verdicts.some(
    ({ recipient, outcome }) => outcome !== "failed" || !letter.to.some((to) => to.toLowerCase() === recipient),
  );
  return reachedNobody && !elsewhere ? letter.id : null;
}

/** How much each kind of evidence says that a mail belongs to one request, and the reasons in words. */
import { referenceKey } from "./authority-reference.js";
import { names } from "./council-name.js";
import type { RoutingEvidence, TokenPlace } from "./routing-evidence.js";
import { bodyOf, domainOf, isVendor } from "./sender-body.js";

/** A request that shares a key with the mail, as the database knows it. */
export interface RoutingCandidate {
  readonly requestId: number;
  readonly authorityName: string;
  /** `RR-7K3M9F`. */
  readonly token: string;
  /** Message-IDs of our letters; those of mail already filed and `thread-index:` roots may be among them. */
  readonly letterMessageIds: readonly string[];
  /** References learned, each with the domain of the mail that printed it. */
  readonly authorityReferences: readonly { readonly reference: string; readonly domain: string }[];
  /** Where we write to, and senders of mail that was filed here. */
  readonly addresses: readonly string[];
  /** The authority's own mail domains. */
  readonly domains: readonly string[];
  /** Retyped codes that a person has filed here, folded. (Default: none) */
  readonly learnedCodes?: readonly string[];
  readonly subject: string;
  /** ISO instant of the last letter or mail. */
  readonly lastActivityAt: string | null;
  readonly open: boolean;
}

export type SignalName =
  | "token"
  | "near_token"
  | "learned_code"
  | "thread"
  | "reference"
  | "address"
  | "failed_recipient"
  | "domain"
  | "name"
  | "identity"
  | "subject"
  | "recency";
export interface Signal {
  readonly name: SignalName;
  readonly weight: number;
  readonly reason: string;
  /** By itself it names this request and no other. */
  readonly identifies: boolean;
}

/** Strength of a token by where it stands: an address is carried by machines, a quotation may be of another mail. */
export const TOKEN_WEIGHTS: Readonly<Record<TokenPlace, number>> = {
  address: 100,
  returned: 100,
  subject: 90,
  body: 90,
  attachment: 80,
  quote: 75,
};
const PLACE_WORDS: Readonly<Record<TokenPlace, string>> = {
  address: "an address it was sent to",
  returned: "the letter it returns",
  subject: "its subject",
  body: "its text",
  attachment: "the name of an attachment",
  quote: "what it quotes",
};
const THREAD_WEIGHTS = { returned: 100, "in-reply-to": 70, references: 65, "thread-index": 45 } as const;
const WEIGHTS = {
  nearToken: 40,
  learnedCode: 70,
  referenceOwn: 60,
  referenceSameDomain: 35,
  referenceElsewhere: 20,
  address: 35,
  vendorAddress: 10,
  failedRecipient: 65,
  domain: 15,
  named: 20,
  identity: 10,
  subject: 3,
  recency: 4,
  open: 3,
} as const;
/** Days after which the last activity says nothing. */
const RECENT_DAYS = 90;

/** The same reference printed in two ways: `FOI 20988`, `foi-20988`, and bare `20988`. */
function sameReference(a: string, b: string): boolean {
  const [x, y] = [referenceKey(a), referenceKey(b)];
  if (x === y) return x !== "";
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return /^\d{5,}$/.test(short) && long.endsWith(short) && /^[A-Z]+$/.test(long.slice(0, -short.length));
}

export const ownBodies = (candidate: RoutingCandidate): ReadonlySet<string> =>
  new Set(candidate.domains.filter((domain) => !isVendor(domain)).map(bodyOf));
export const knowsSender = (candidate: RoutingCandidate, evidence: RoutingEvidence): boolean =>
  evidence.senders.some((sender) => candidate.addresses.includes(sender));

/**
 * Everything that speaks for one candidate.
 * @param rivals all candidates: a sign that fits several authorities is worth its share.
 */
export function signalsFor(evidence: RoutingEvidence, candidate: RoutingCandidate, rivals: readonly RoutingCandidate[]): readonly Signal[] {
  const signals: Signal[] = [];
  const add = (name: SignalName, weight: number, reason: string, identifies = false): void => {
    signals.push({ name, weight, reason, identifies });
  };
  const shared = (fits: (each: RoutingCandidate) => boolean): number => Math.max(1, rivals.filter(fits).length);

  const tokens = evidence.tokens
    .filter((each) => each.token === candidate.token)
    .sort((a, b) => TOKEN_WEIGHTS[b.place] - TOKEN_WEIGHTS[a.place]);
  const token = tokens[0];
  if (token !== undefined) {
    const places = tokens.map((each) => PLACE_WORDS[each.place]).join(", ");
    add(
      "token",
      TOKEN_WEIGHTS[token.place],
      `our reference ${candidate.token} in ${places}${token.repaired ? ` (printed ${token.printed})` : ""}`,
      true,
    );
  } else {
    const near = evidence.nearTokens.find((each) => each.tokens.includes(candidate.token));
    if (near !== undefined && shared((each) => near.tokens.includes(each.token)) === 1)
      add(
        "near_token",
        WEIGHTS.nearToken,
        `${near.printed} is our reference ${candidate.token} with one slip, in ${PLACE_WORDS[near.place]}`,
        true,
      );
  }

  const learned = evidence.codes.find((each) => candidate.learnedCodes?.includes(each.code) === true);
  if (token === undefined && learned !== undefined) {
    const fits = shared((each) => each.learnedCodes?.includes(learned.code) === true);
    add(
      "learned_code",
      WEIGHTS.learnedCode / fits,
      `${learned.printed} in ${PLACE_WORDS[learned.place]}, which a person has filed here before`,
      fits === 1,
    );
  }

  const thread = evidence.threads
    .filter((each) => candidate.letterMessageIds.includes(each.id))
    .sort((a, b) => THREAD_WEIGHTS[b.via] - THREAD_WEIGHTS[a.via])[0];
  if (thread !== undefined) {
    const weight = THREAD_WEIGHTS[thread.via];
    add(
      "thread",
      weight,
      thread.via === "returned" ? "it returns our letter" : `it answers a mail of this request (${thread.via})`,
      weight >= 60,
    );
  }

  let best: { weight: number; reason: string } | null = null;
  for (const known of candidate.authorityReferences) {
    const printed = evidence.references.find((each) => sameReference(each.reference, known.reference));
    if (printed === undefined) continue;
    const sameBody = evidence.senderBody !== null && known.domain !== "" && bodyOf(known.domain) === evidence.senderBody;
    const sameVendor = evidence.vendor && evidence.senders.some((sender) => bodyOf(domainOf(sender)) === bodyOf(known.domain));
    const own = sameBody && (ownBodies(candidate).has(evidence.senderBody ?? "") || knowsSender(candidate, evidence));
    const full = own ? WEIGHTS.referenceOwn : sameBody || sameVendor ? WEIGHTS.referenceSameDomain : WEIGHTS.referenceElsewhere;
    const fits = shared((each) => each.authorityReferences.some((other) => sameReference(other.reference, known.reference)));
    const weight = (full / fits) * (printed.quotedOnly ? 0.5 : 1);
    if (best === null || weight > best.weight) best = { weight, reason: `the council's reference ${printed.reference}` };
  }
  if (best !== null) add("reference", best.weight, best.reason, best.weight >= WEIGHTS.referenceOwn);

  const failed = evidence.failedRecipients.find((each) => candidate.addresses.includes(each));
  if (failed !== undefined) {
    const fits = shared((each) => each.addresses.includes(failed));
    add("failed_recipient", WEIGHTS.failedRecipient / fits, `${failed}, which could not be reached, is its address`, fits === 1);
  }
  if (knowsSender(candidate, evidence)) {
    const full = evidence.vendor ? WEIGHTS.vendorAddress : WEIGHTS.address;
    add(
      "address",
      full / shared((each) => knowsSender(each, evidence)),
      `${evidence.senders[0] ?? ""} has written for it before or is its address`,
    );
  }
  const body = evidence.senderBody;
  if (body !== null && ownBodies(candidate).has(body))
    add("domain", WEIGHTS.domain / shared((each) => ownBodies(each).has(body)), `sent from its domain ${body}`);
  if (names(evidence.said, candidate.authorityName)) add("name", WEIGHTS.named, `it names ${candidate.authorityName}`);
  if (names(evidence.identity, candidate.authorityName)) add("identity", WEIGHTS.identity, `signed as ${candidate.authorityName}`);

  const bare = (subject: string): string =>
    subject
      .replace(/^(?:\s*(?:re|fw|fwd|ateb)\s*:)*\s*/i, "")
      .trim()
      .toLowerCase();
  if (candidate.subject !== "" && bare(evidence.subject) === bare(candidate.subject))
    add("subject", WEIGHTS.subject, "same subject as our letter");
  if (evidence.date !== null && candidate.lastActivityAt !== null) {
    const days = Math.abs(Date.parse(evidence.date) - Date.parse(candidate.lastActivityAt)) / 86_400_000;
    if (days < RECENT_DAYS) add("recency", WEIGHTS.recency * (1 - days / RECENT_DAYS), "active lately");
  }
  if (candidate.open && signals.length > 0) add("recency", WEIGHTS.open, "still open");
  return signals;
}

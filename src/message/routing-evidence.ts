/** Everything in a mail that can tell which request it belongs to, and what of it the database is to be asked for. */
import { findReferences, referenceKey } from "./authority-reference.js";
import { deliveryFailure } from "./delivery-failure.js";
import type { IncomingMail, MailAddress } from "./message.js";
import { type OwnWords, ownWords } from "./own-words.js";
import { bodyOf, domainOf, isVendor } from "./sender-body.js";
import { type BrokenToken, type FoundToken, findBrokenTokens, findTokens, tokenInAddress } from "./token.js";
import { REQUEST_WORDS, UNRELATED_WORDING } from "./unrelated-wording.js";

export interface RoutingConfig {
  /** Our own addresses without token: `survey@host.example`. */
  readonly ourAddresses: readonly string[];
  /**
   * The mailbox also gets mail that has nothing to do with the survey: then mail that speaks of no request is put
   * aside. Otherwise only newsletters and the like are, and whatever a person may have meant as a reply is held.
   * (Default: false)
   */
  readonly sharedMailbox?: boolean;
  /** The receiving server whose Authentication-Results are believed. (Default: none) */
  readonly trustedAuthserv?: string | null;
}

/** Where a token stood; `returned` is the mail of ours that a bounce brings back. */
export type TokenPlace = "address" | "subject" | "body" | "quote" | "attachment" | "returned";

export interface RoutingEvidence {
  readonly tokens: readonly { readonly token: string; readonly place: TokenPlace; readonly printed: string; readonly repaired: boolean }[];
  /** Codes that fail the check, with the sound tokens one slip away. */
  readonly nearTokens: readonly { readonly tokens: readonly string[]; readonly place: TokenPlace; readonly printed: string }[];
  /** Everything that stands where a token should and is none of ours that is sure: what a person's filing can teach. */
  readonly codes: readonly { readonly code: string; readonly place: TokenPlace; readonly printed: string }[];
  /** Ids of mails that this one answers or returns, with angle brackets; Thread-Index roots as `thread-index:HEX`. */
  readonly threads: readonly { readonly id: string; readonly via: "in-reply-to" | "references" | "thread-index" | "returned" }[];
  /** Strings that may be a council's reference, as printed. */
  readonly references: readonly { readonly reference: string; readonly quotedOnly: boolean }[];
  readonly senders: readonly string[];
  /** The organisation of the sender; null for bounces, for vendors and when there is none. */
  readonly senderBody: string | null;
  readonly vendor: boolean;
  readonly failedRecipients: readonly string[];
  /** Subject and the sender's own words. */
  readonly said: string;
  /** Display name and signature: who they are. */
  readonly identity: string;
  readonly subject: string;
  readonly bounce: boolean;
  /** A newsletter, an offer: nothing speaks of a request. */
  readonly looksUnrelated: boolean;
  readonly writtenByUs: boolean;
  /** ISO instant. */
  readonly date: string | null;
}

/** What to look up: requests that share any of these with the mail. */
export interface RoutingKeys {
  readonly tokens: readonly string[];
  readonly messageIds: readonly string[];
  /** Letters and digits only, upper case (see referenceKey). */
  readonly references: readonly string[];
  readonly addresses: readonly string[];
  readonly domains: readonly string[];
  /** See foldCode. */
  readonly codes: readonly string[];
}

/** `RR–7K3M8` and `rr 7k3m8` are one code; an address stays one. */
export const foldCode = (printed: string): string => printed.toLowerCase().replace(/[^a-z0-9@]/g, "");

const ADDRESS = /(?<![^\s<>,;:"'()[\]])[^\s<>,;:"'()[\]@]{1,100}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,6}/gi;
const addressesIn = (text: string): string[] => [...text.matchAll(ADDRESS)].map((match) => match[0].toLowerCase());

/** Headers in which the address that a mail was sent to survives forwarding and Bcc. */
const RECIPIENT_HEADERS = [
  "to",
  "cc",
  "delivered-to",
  "x-original-to",
  "envelope-to",
  "x-envelope-to",
  "x-delivered-to",
  "x-forwarded-to",
  "resent-to",
  "apparently-to",
];

/** Every address that this mail was sent to, also by Bcc (`Received: … for <address>`). */
export function recipientsOf(mail: IncomingMail): readonly string[] {
  const found = new Set([...mail.to, ...mail.cc].map((each) => each.address));
  for (const name of RECIPIENT_HEADERS)
    for (const value of mail.headers.get(name) ?? []) for (const each of addressesIn(value)) found.add(each);
  for (const value of mail.headers.get("received") ?? []) {
    const recipient = /\bfor\s{1,4}<?([^\s<>;@]{1,100}@[^\s<>;@]{1,255})>?/i.exec(value)?.[1];
    if (recipient !== undefined) found.add(recipient.toLowerCase());
  }
  return [...found];
}

/** The first 22 bytes of a Thread-Index name the conversation; replies only add to it. */
function threadRoot(header: string): string | null {
  const digits = header.replace(/\s+/g, "");
  if (!/^[A-Za-z0-9+/]{30,}={0,2}$/.test(digits)) return null;
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  let bits = "";
  for (const digit of digits.slice(0, 30)) bits += alphabet.indexOf(digit).toString(2).padStart(6, "0");
  const hex = (bits.slice(0, 176).match(/.{4}/g) ?? []).map((nibble) => Number.parseInt(nibble, 2).toString(16)).join("");
  return `thread-index:${hex}`;
}

const IDS = /<[^<>\s@]{1,200}@[^<>\s@]{1,200}>/g;

function tokenEvidence(mail: IncomingMail, words: OwnWords, config: RoutingConfig) {
  const tokens: { token: string; place: TokenPlace; printed: string; repaired: boolean }[] = [];
  const near: { tokens: readonly string[]; place: TokenPlace; printed: string }[] = [];
  const codes: { code: string; place: TokenPlace; printed: string }[] = [];
  const keep = (place: TokenPlace, sound: readonly FoundToken[], broken: readonly BrokenToken[]): void => {
    for (const each of sound)
      if (!tokens.some((other) => other.token === each.token && other.place === place)) tokens.push({ ...each, place });
    for (const each of broken) {
      if (each.near.length > 0) near.push({ tokens: each.near, place, printed: each.printed });
    }
    // A retyped code may be sound by chance and belong to nobody.
    for (const each of [...broken, ...sound.map(({ token }) => ({ printed: token }))]) {
      const code = foldCode(each.printed);
      if (!codes.some((other) => other.code === code)) codes.push({ code, place, printed: each.printed });
    }
  };
  const ours = {
    locals: config.ourAddresses.map((address) => address.slice(0, address.lastIndexOf("@")).toLowerCase()),
    domains: config.ourAddresses.map(domainOf),
  };
  const inAddresses = (place: TokenPlace, addresses: readonly string[]): void => {
    for (const address of addresses) {
      const found = tokenInAddress(address, ours);
      if (found !== null) keep(place, "token" in found ? [found] : [], "near" in found ? [found] : []);
    }
  };
  const inText = (place: TokenPlace, text: string): void => {
    keep(place, findTokens(text), findBrokenTokens(text));
    // Our own address printed in a text carries the token too.
    inAddresses(
      place,
      addressesIn(text).filter((address) => ours.locals.some((local) => address.startsWith(`${local}+`))),
    );
  };
  inAddresses("address", recipientsOf(mail));
  inText("subject", words.subject);
  inText("body", words.own);
  inText("quote", words.quoted);
  for (const file of mail.attachments) inText("attachment", file.name);
  if (mail.returned !== null)
    for (const [name, values] of mail.returned) if (name !== "received") for (const value of values) inText("returned", value);
  return { tokens, near, codes };
}

/** Collects the evidence; nothing here looks at any request. */
export function routingEvidence(mail: IncomingMail, config: RoutingConfig): RoutingEvidence {
  const words = ownWords(mail, config.ourAddresses);
  const failure = deliveryFailure(mail, words);
  const { tokens, near, codes } = tokenEvidence(mail, words, config);
  const threads: { id: string; via: "in-reply-to" | "references" | "thread-index" | "returned" }[] = [
    ...mail.inReplyTo.map((id) => ({ id, via: "in-reply-to" as const })),
    ...mail.references.filter((id) => !mail.inReplyTo.includes(id)).map((id) => ({ id, via: "references" as const })),
  ];
  for (const value of mail.headers.get("thread-index") ?? []) {
    const root = threadRoot(value);
    if (root !== null) threads.push({ id: root, via: "thread-index" });
  }
  for (const value of mail.returned?.get("message-id") ?? []) for (const [id] of value.matchAll(IDS)) threads.push({ id, via: "returned" });
  // Text-only reports print the headers of our letter, or its id, in the body.
  if (failure !== null)
    for (const [id] of mail.body.text.matchAll(IDS)) if (!threads.some((each) => each.id === id)) threads.push({ id, via: "returned" });
  const ours = new Set(config.ourAddresses.map((address) => address.toLowerCase()));
  const people: readonly MailAddress[] = mail.from === null ? mail.replyTo : [mail.from, ...mail.replyTo];
  const senders = failure === null ? [...new Set(people.map((each) => each.address).filter((each) => each !== ""))] : [];
  const first = senders[0];
  const vendor = first !== undefined && isVendor(domainOf(first));
  const references = findReferences(
    {
      subject: words.subject,
      own: `${words.own}\n${words.signature}`,
      quoted: words.quoted,
      attachmentNames: mail.attachments.map((each) => each.name),
      review: false,
    },
    (printed) => findTokens(printed).length > 0,
  );
  const said = `${words.subject}\n${words.own}`;
  const unrelated =
    UNRELATED_WORDING.reduce((sum, row) => sum + (row.pattern.test(said) ? row.weight : 0), 0) +
    (mail.headers.has("list-unsubscribe") ? 4 : 0);
  return {
    tokens,
    nearTokens: near,
    codes,
    threads,
    references: references
      .filter((each) => each.score >= 0)
      .slice(0, 20)
      .map((each) => ({ reference: each.reference, quotedOnly: each.places.every((place) => place === "quoted") })),
    senders,
    senderBody: first === undefined || vendor ? null : bodyOf(domainOf(first)),
    vendor,
    failedRecipients: failure === null ? [] : failure.verdicts.filter((each) => each.outcome !== "delivered").map((each) => each.recipient),
    said,
    identity: `${mail.from?.name ?? ""}\n${words.signature}`,
    subject: words.subject,
    bounce: failure !== null,
    looksUnrelated: unrelated >= 3 || (config.sharedMailbox === true && !REQUEST_WORDS.test(said)),
    writtenByUs:
      first !== undefined &&
      (ours.has(first) ||
        config.ourAddresses.some(
          (address) => tokenInAddress(first, { locals: [address.split("@")[0] ?? ""], domains: [domainOf(address)] }) !== null,
        )),
    date: mail.date,
  };
}

/** The keys of one query: whichever request shares one is a candidate. */
export function routingKeys(evidence: RoutingEvidence): RoutingKeys {
  const unique = (values: readonly string[]): string[] => [...new Set(values.filter((value) => value !== ""))];
  const bodies = evidence.vendor ? [] : evidence.senders.flatMap((address) => [domainOf(address), bodyOf(domainOf(address))]);
  return {
    tokens: unique([...evidence.tokens.map((each) => each.token), ...evidence.nearTokens.flatMap((each) => each.tokens)]),
    messageIds: unique(evidence.threads.map((each) => each.id)),
    references: unique(evidence.references.map((each) => referenceKey(each.reference))),
    addresses: unique([...evidence.senders, ...evidence.failedRecipients]),
    domains: unique(bodies),
    codes: unique(evidence.codes.map((each) => each.code)),
  };
}

/**
 * What an incoming mail is, without knowing any request. Bounces are tested first (they also call themselves
 * automatic replies), then recalls and mail of programs, then what the sender wrote. Headers alone never make
 * an answer an automatic reply.
 */
import { londonDay } from "../foi/london-day.js";
import { findAuthorityReference, referenceKey } from "./authority-reference.js";
import { type AutomaticSigns, automaticSigns } from "./automatic-reply.js";
import { type ContentKind, contentKind } from "./content-kind.js";
import type { Classification, CorrespondenceKind } from "./correspondence-kind.js";
import { deliveryFailure } from "./delivery-failure.js";
import type { IncomingMail } from "./message.js";
import { type OwnWords, ownWords } from "./own-words.js";
import { statedDates } from "./stated-dates.js";
import { findTokens } from "./token.js";
import { REQUEST_WORDS, UNRELATED_WORDING } from "./unrelated-wording.js";
import { WordingIndex } from "./wording-index.js";

export interface ClassifyContext {
  /** Our own addresses, lower case. */
  readonly ourAddresses?: readonly string[];
  /** How our tokens look when they are not `RR-7K3M9F`; tested on whole printed codes. */
  readonly ourToken?: RegExp;
}

/** Kinds that say when something will come; a date in an answer is part of the answer. */
const DATED: readonly CorrespondenceKind[] = [
  "acknowledgement",
  "holding_reply",
  "extension_notice",
  "transfer",
  "internal_review_ack",
  "response_partial",
];
/** Kinds that say nothing but that an answer will come. */
const AWAITING: readonly CorrespondenceKind[] = ["acknowledgement", "holding_reply", "transfer", "internal_review_ack"];
/** Kinds that carry what the request asked for. */
const SUBSTANTIVE: readonly CorrespondenceKind[] = ["response_full", "response_partial", "refusal", "not_held", "internal_review_outcome"];

/**
 * Codes that are ours: the part of our address that names the request, or of the Message-ID we gave, is in them
 * (`request-7f31c2@…`, `FOIQ-7F31C2`).
 */
function ourCodes(mail: IncomingMail, context: ClassifyContext): (printed: string) => boolean {
  const recipients = [...mail.to, ...mail.cc].map((each) => each.address.split("@")[0] ?? "");
  const ids = [...mail.inReplyTo, ...mail.references].map((id) => id.replace(/^<|@.*$/g, ""));
  const marks = new Set(
    [...recipients, ...ids]
      .flatMap((text) => text.split(/[^a-z0-9]+/i))
      .filter((part) => part.length >= 5 && /\d/.test(part) && /[a-z]/i.test(part))
      .map(referenceKey),
  );
  return (printed) => {
    const key = referenceKey(printed);
    return findTokens(printed).length > 0 || [...marks].some((mark) => key.endsWith(mark)) || context.ourToken?.test(printed) === true;
  };
}

/** Our own token wherever the mail carries it, as printed in the mail. */
function ourReference(mail: IncomingMail, words: OwnWords, isOurs: (printed: string) => boolean): string | null {
  const returned = mail.returned === null ? "" : [...mail.returned.values()].flat().join("\n");
  const text = [words.subject, words.own, words.quoted, ...mail.attachments.map((each) => each.name), returned].join("\n");
  const token = findTokens(text)[0];
  if (token !== undefined) return token.token;
  for (const match of text.matchAll(/(?<![\p{L}\p{N}@/=.-])[A-Z]{1,8}[-_ ]?[A-Z0-9]{4,12}(?![\p{L}\p{N}@])/gu))
    if (/\d/.test(match[0]) && isOurs(match[0])) return match[0];
  return null;
}

const UNRELATED = new WordingIndex(UNRELATED_WORDING);

/** Addresses and names of machines: our own may hold `foi`, and an offer for our website names it. */
const NAMES_OF_HOSTS = /[^\s@]{0,64}@[^\s@]{1,255}|\b[\w-]{1,63}(?:\.[\w-]{2,63})+\b/g;

interface Unrelated {
  readonly score: number;
  readonly aboutRequest: boolean;
  readonly reasons: readonly string[];
}
function unrelatedScore(mail: IncomingMail, words: OwnWords, tied: boolean): Unrelated {
  const reasons: string[] = [];
  let score = 0;
  const note = (weight: number, reason: string): void => {
    score += weight;
    reasons.push(reason);
  };
  const has = (name: string): boolean => (mail.headers.get(name) ?? []).length > 0;
  if (has("list-unsubscribe")) note(4, "header List-Unsubscribe");
  if (has("list-id") || has("x-campaign") || has("x-mailchimp-campaign-id") || has("feedback-id")) note(2, "headers of a mailing list");
  const text = `${words.subject}\n${words.own}\n${words.signature}`;
  for (const row of UNRELATED.fitting(text)) note(row.weight, `wording of ${row.seen}`);
  if (tied) note(-3, "answers a mail of ours");
  const aboutRequest = REQUEST_WORDS.test(`${words.subject}\n${words.own}`.replace(NAMES_OF_HOSTS, " "));
  if (aboutRequest) note(-3, "speaks of a request for information");
  return { score, aboutRequest, reasons };
}

/** What the single words of a mail weigh at most beside the signs of a program. */
const WORDS_WEIGH = 2;

interface Verdict {
  readonly kind: CorrespondenceKind;
  readonly confidence: number;
  readonly reasons: readonly string[];
}

/** Mail of programs; null when the content must decide. */
function automaticVerdict(signs: AutomaticSigns, content: ContentKind, caseSpecific: boolean): Verdict | null {
  const { head, receipt, reasons } = signs;
  const byWords = (kind: CorrespondenceKind): number => WORDS_WEIGH * (content.byWords.get(kind) ?? 0);
  const generic = signs.generic + byWords("auto_reply");
  const away = signs.away + byWords("out_of_office");
  const recall = signs.recall + byWords("recall");
  if ((recall >= 6 && (content.substance < 5 || recall >= 10)) || (recall >= 3 && content.substance < 3 && content.wording < 4))
    return { kind: "recall", confidence: 0.97, reasons };
  if (receipt && content.given < 6 && content.refused === 0) return { kind: "auto_reply", confidence: 0.9, reasons };
  const program = head >= 3;
  // "I no longer deal with FOI, please contact …" is how an absence is told, not a finding that nothing is held.
  const tells = program && away >= 4 ? content.given + content.refused >= 5 : true;
  const substantive = SUBSTANTIVE.includes(content.kind) && content.wording >= 5 && content.margin >= 1 && tells;
  if (away >= 4 && !substantive && !caseSpecific && (program || (away >= 5 && content.wording < away + 3)))
    return { kind: "out_of_office", confidence: program ? 0.96 : 0.8, reasons };
  if (caseSpecific || substantive) return null;
  if (content.kind === "portal_link" && content.wording >= 7) return null;
  if (program && (away >= 3 || /\bout of (?:the )?office/i.test(reasons.join(" "))))
    return { kind: "out_of_office", confidence: 0.9, reasons };
  if (program) return { kind: "auto_reply", confidence: 0.93, reasons };
  if (
    generic >= 5 ||
    (generic >= 3 && head >= 1) ||
    (generic >= 3 && (content.wording < 6 || (signs.saysSo && content.kind === "acknowledgement")))
  )
    return { kind: "auto_reply", confidence: 0.85, reasons };
  return null;
}

/** Confidence of a decision by wording: how much there is and how far the next kind is behind. */
function confidenceOf(content: ContentKind): number {
  const lead = content.margin / Math.max(4, content.score);
  const mass = Math.min(1, content.score / 8);
  return Math.round(Math.min(0.97, 0.4 + 0.35 * lead + 0.25 * mass) * 100) / 100;
}

/**
 * Classifies one mail.
 * @example classifyMail(mail, { ourAddresses: ["survey@host.example"] }).kind // "acknowledgement"
 */
export function classifyMail(mail: IncomingMail, context: ClassifyContext = {}): Classification {
  const words = ownWords(mail, context.ourAddresses ?? []);
  const isOurs = ourCodes(mail, context);
  const ours = ourReference(mail, words, isOurs);
  const bounce = deliveryFailure(mail, words);
  if (bounce !== null) {
    return {
      kind: bounce.kind,
      authorityReference: null,
      ourReference: ours,
      statedDue: null,
      extendedTo: null,
      confidence: bounce.confidence,
      reasons: bounce.reasons,
    };
  }
  const content = contentKind(words);
  const signs = automaticSigns(mail, words);
  const review = content.kind === "internal_review_ack" || content.kind === "internal_review_outcome";
  // The writer's day: "by the 12th" of a mail sent at half past midnight in summer counts from that day.
  const written = mail.date === null ? null : londonDay(mail.date);
  const reference = findAuthorityReference(
    {
      subject: words.subject,
      own: `${words.own}\n${words.signature}`,
      quoted: words.quoted,
      attachmentNames: words.attachments.map((each) => each.name),
      review,
      written,
    },
    isOurs,
  );
  const promised = statedDates(words, written, content.kind === "extension_notice");
  const tied = mail.inReplyTo.length > 0 || mail.references.length > 0 || ours !== null;
  const unrelated = unrelatedScore(mail, words, tied);
  const promises = promised.statedDue !== null && content.kind === "acknowledgement" && content.wording >= 3;
  // An automatic reply's subject repeats ours, and with it the reference that we quoted.
  const echoed = reference?.places.every((place) => place === "subject") === true && signs.echoesSubject;
  const caseSpecific = (reference !== null && !echoed) || (promises && signs.away < 4);
  const verdict = decide(
    content,
    automaticVerdict(signs, content, caseSpecific),
    unrelated,
    tied || (reference !== null && unrelated.aboutRequest),
  );
  const dates = statedDates(words, written, verdict.kind === "extension_notice");
  const dated = DATED.includes(verdict.kind);
  return {
    kind: verdict.kind,
    authorityReference: verdict.kind === "spam_or_unrelated" ? null : (reference?.reference ?? null),
    ourReference: ours,
    statedDue: dated ? (dates.statedDue ?? (AWAITING.includes(verdict.kind) ? dates.likelyDue : null)) : null,
    extendedTo: verdict.kind === "extension_notice" ? dates.extendedTo : null,
    confidence: verdict.confidence,
    reasons: [...verdict.reasons, ...(reference === null ? [] : [`reference ${reference.reference}: ${reference.reasons.join(", ")}`])],
  };
}

function decide(content: ContentKind, automatic: Verdict | null, unrelated: Unrelated, tied: boolean): Verdict {
  if (unrelated.score >= 4 && unrelated.score > content.wording - 3)
    return { kind: "spam_or_unrelated", confidence: 0.93, reasons: unrelated.reasons };
  // Who asks how they did asks nothing about a request.
  if (unrelated.score >= 4 && !tied && content.kind === "clarification_request")
    return { kind: "spam_or_unrelated", confidence: 0.8, reasons: unrelated.reasons };
  if (automatic !== null) return automatic;
  // Nothing ties the mail to a request: its questions and figures are about something else.
  const portal = content.kind === "portal_link" && content.wording >= 3;
  if (!tied && !unrelated.aboutRequest && !portal && content.wording * 0.4 < unrelated.score + 3)
    return { kind: "spam_or_unrelated", confidence: 0.7, reasons: [...unrelated.reasons, "nothing in it speaks of a request"] };
  if (content.score >= 2) return { kind: content.kind, confidence: confidenceOf(content), reasons: content.reasons };
  if (unrelated.score >= 2 || !tied)
    return { kind: "spam_or_unrelated", confidence: 0.6, reasons: [...unrelated.reasons, "nothing in it speaks of a request"] };
  return { kind: "acknowledgement", confidence: 0.3, reasons: ["answers our mail but says nothing that we know"] };
}

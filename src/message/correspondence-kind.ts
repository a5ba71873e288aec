/** What an incoming mail is, in the words of the field. */
export const CORRESPONDENCE_KINDS = [
  "acknowledgement",
  "auto_reply",
  "out_of_office",
  "bounce_hard",
  "bounce_soft",
  "clarification_request",
  "fee_notice",
  "extension_notice",
  "transfer",
  "portal_link",
  "holding_reply",
  "response_full",
  "response_partial",
  "refusal",
  "not_held",
  "internal_review_ack",
  "internal_review_outcome",
  "recall",
  "spam_or_unrelated",
] as const;
export type CorrespondenceKind = (typeof CORRESPONDENCE_KINDS)[number];

/** Replies with content. */
export const RESPONSE_KINDS: readonly CorrespondenceKind[] = ["response_full", "response_partial", "refusal", "not_held"];

/** Mails that no person wrote, or that say nothing of who deals with the request. */
export const KINDS_BY_NO_PERSON: readonly CorrespondenceKind[] = [
  "auto_reply",
  "out_of_office",
  "bounce_hard",
  "bounce_soft",
  "recall",
  "spam_or_unrelated",
];

/**
 * Kinds that are read for answers once they are filed. A terse reply ("4,200" and "Yes" under our questions) says
 * nothing by which to know it for one before the questionnaire is held against it.
 */
export const KINDS_READ_FOR_ANSWERS: readonly CorrespondenceKind[] = [
  ...RESPONSE_KINDS,
  "transfer",
  "internal_review_outcome",
  "spam_or_unrelated",
];

/** What we make of one incoming mail without knowing any request. */
export interface Classification {
  readonly kind: CorrespondenceKind;
  /** The authority's case reference as printed, e.g. `FOI/EIR 22-23/456`. */
  readonly authorityReference: string | null;
  /** Our own token, when the mail carries it anywhere. */
  readonly ourReference: string | null;
  /** `YYYY-MM-DD`: the day by which they say they will reply. */
  readonly statedDue: string | null;
  /** `YYYY-MM-DD`: the day to which they extend. */
  readonly extendedTo: string | null;
  /** 0..1 */
  readonly confidence: number;
  readonly reasons: readonly string[];
}

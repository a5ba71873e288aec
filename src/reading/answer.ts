/** What a reply says to one question, and the words that say so. */

/**
 * - `answered`
 * - `partly_answered`: part given, part refused, not held or other than asked
 * - `not_held`
 * - `refused`: an exemption, the cost limit, vexatious, neither confirm nor deny
 * - `already_available`: FOIA s.21, FOISA s.25, or only a link
 * - `not_applicable`
 * - `see_other`: only points to another answer (`refersTo`)
 * - `no_reply`: nothing in this reply
 */
export const ANSWER_STATUSES = [
  "answered",
  "partly_answered",
  "not_held",
  "refused",
  "already_available",
  "not_applicable",
  "see_other",
  "no_reply",
] as const;
export type AnswerStatus = (typeof ANSWER_STATUSES)[number];

/** A typed value. Never guessed: `null` where the words do not say one. */
export type AnswerValue =
  | null
  | number
  | boolean
  /** A date as precise as stated: `2017`, `2017-01`, `2017-01-09`; or a text value. */
  | string
  | { readonly amount: number; readonly currency: string; readonly approx?: true }
  | { readonly percent: number; readonly approx?: true }
  | { readonly number: number; readonly approx: true }
  /** ISO 8601 duration. */
  | { readonly duration: string; readonly approx?: true }
  | { readonly choices: readonly string[] }
  | { readonly lt: number }
  | { readonly gt: number }
  | { readonly min: number; readonly max: number };

/** Words of the reply that are the answer. */
export interface Evidence {
  /** `body` or `attachment:NAME`. */
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly page?: number;
  readonly sheet?: string;
  readonly address?: string;
}

export interface Answer {
  readonly question: string;
  readonly status: AnswerStatus;
  /** The words of the reply, white space folded; empty for `no_reply` unless the reply says when it will come. */
  readonly text: string;
  readonly value: AnswerValue;
  /** `s21`, `s40(2)`, `reg12(4)(b)`: those that govern this answer, also when stated elsewhere in the reply. */
  readonly exemptions: readonly string[];
  readonly urls: readonly string[];
  readonly refersTo: string | null;
  /** Calibrated, 0..1: of the answers given with 0.9 or more at least 99 in 100 are right. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** Why we read it so and how sure we are, for a person. */
  readonly reasons: readonly string[];
}

/** What one reply (body and attachments) says to the whole questionnaire. */
export interface Reading {
  /** Exactly one for every question that is no group, in the order asked. */
  readonly answers: readonly Answer[];
  /** The layout the reader recognised, e.g. `questions-repeated`, `answers-only`, `table`, `whole-request`, `none`. */
  readonly layout: string;
  /** Plain words: what a person should look at. */
  readonly warnings: readonly string[];
  readonly readerVersion: string;
}

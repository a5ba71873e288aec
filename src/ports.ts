/**
 * What the operations need from the outside world, declared by need. Adapters implement these; `compose.ts`
 * is the only place that knows which adapter stands behind which port.
 */
import type { Document } from "./document/document.js";
import type { Instant } from "./foi/terms.js";
import type { ExternalHop } from "./message/external-hop.js";
import type { Attachment, IncomingMail } from "./message/message.js";
import type { OwnCheck } from "./message/sender-evidence.js";

export * from "./store-port.js";

export interface Clock {
  /** ISO instant, UTC. */
  now(): Instant;
}

/** One line of JSON each; no secret ever reaches it. */
export interface Log {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}

// ---------------------------------------------------------------------------------------------------- mail in

export interface FetchedMail {
  readonly uid: number;
  readonly uidValidity: number;
  /** When the server took it in. */
  readonly internalDate: Instant;
  readonly source: Uint8Array;
  /** `source` is only the beginning: the mail is larger than is fetched whole. (Default: false) */
  readonly truncated?: boolean;
}

export interface MailboxCursor {
  readonly uidValidity: number;
  readonly lastUid: number;
}

/** What came of asking for one mail again. */
export type ReadAgain =
  | { readonly outcome: "read"; readonly mail: FetchedMail }
  /** The server still lists it and does not give it. */
  | { readonly outcome: "withheld" }
  /** It is not in the mailbox any more, or the mailbox was renumbered and everything is read from the first mail. */
  | { readonly outcome: "gone" };

export interface Mailbox {
  /** `imap://user@host:port/INBOX`, without the password: the name of this mailbox in the database. */
  readonly name: string;
  /**
   * Hands over everything above the cursor in batches; the cursor moves only after a batch is taken.
   * `withheld`: UIDs of the batch that the server lists and does not give.
   */
  fetchSince(
    cursor: MailboxCursor | null,
    onBatch: (mails: readonly FetchedMail[], after: MailboxCursor, withheld: readonly number[]) => Promise<void>,
    options?: { readonly notBefore?: Instant },
  ): Promise<void>;
  /** Asks once more for a mail that was withheld. */
  readAgain(place: { readonly uidValidity: number; readonly uid: number }): Promise<ReadAgain>;
  /** Is a mail with this Message-ID in the Sent folder? Null when the mailbox has no such folder. */
  sentHas(headerMessageId: string): Promise<boolean | null>;
  /** Keeps a copy in the Sent folder; false when there is none. */
  keepSent(raw: Uint8Array, at: Instant): Promise<boolean>;
  close(): Promise<void>;
}

export interface WatchedMailbox extends Mailbox {
  /** Calls `onNew` at the start and whenever there may be new mail, until the signal aborts; survives lost connections. */
  watch(onNew: () => Promise<void>, signal: AbortSignal): Promise<void>;
}

/** Decodes one mail; never throws, whatever the bytes. */
export type ParseMail = (raw: Uint8Array) => Promise<IncomingMail>;
/**
 * Checks signatures and origin of a mail against what its domain publishes in the name service. Never throws and never
 * takes longer than a few seconds: what cannot be found out is said to be so.
 * @returns null when there is nothing to ask about it (no sender, a name that exists in no name service)
 */
export type CheckSender = (
  raw: Uint8Array,
  told: {
    /** Address of From; empty when there is none. */
    readonly sender: string;
    readonly receivedAt: Instant;
    /** The machine that brought it; null where that is not known for sure, and then SPF is left out. */
    readonly hop: ExternalHop | null;
    /** The topmost Return-Path: an address, `<>` for none; null when the mail has no such header. */
    readonly returnPath: string | null;
  },
) => Promise<OwnCheck | null>;
/** Reads files with their structure; an unreadable one becomes a Document with a warning. */
export type ReadAttachments = (files: readonly Pick<Attachment, "name" | "mediaType" | "content">[]) => Promise<readonly Document[]>;

// --------------------------------------------------------------------------------------------------- mail out

export interface OutgoingLetter {
  readonly messageId: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly replyTo: string | null;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly date: Instant;
  readonly attachments?: readonly { readonly name: string; readonly mediaType: string; readonly content: Uint8Array }[];
  /** Further headers, e.g. `Auto-Submitted` (RFC 3834); names of letters, digits and hyphens. */
  readonly headers?: Readonly<Record<string, string>>;
}

export type Delivery =
  | { readonly outcome: "accepted"; readonly response: string }
  | { readonly outcome: "refused"; readonly permanent: boolean; readonly code: number | null; readonly response: string }
  /** The line went dead when the mail may or may not have been taken. */
  | { readonly outcome: "unknown"; readonly reason: string };

export interface Post {
  /** Letters that may be under way at once. */
  readonly connections: number;
  /** The ready mail; the same input gives the same bytes. */
  compose(letter: OutgoingLetter): Promise<Uint8Array>;
  deliver(envelope: { readonly from: string; readonly to: readonly string[] }, raw: Uint8Array): Promise<Delivery>;
  close(): Promise<void>;
}

// ---------------------------------------------------------------------------------------------------- dataset

export type CellValue = string | number | boolean | null;

/** One table of the published dataset. */
export interface DatasetTable {
  readonly name: string;
  /** One sentence for the codebook. */
  readonly title: string;
  readonly columns: readonly {
    readonly name: string;
    readonly type: "string" | "number" | "integer" | "boolean" | "date";
    readonly title: string;
  }[];
  readonly rows: readonly Readonly<Record<string, CellValue>>[];
}

// ------------------------------------------------------------------------------------------------------ queue

/** What a worker can be woken for. Jobs carry ids, never content. */
export const JOB_KINDS = ["fetch-mail", "receive-mail", "read-replies", "deliver-letters", "daily", "sweep"] as const;
export type JobKind = (typeof JOB_KINDS)[number];

export interface Waker {
  add(kind: JobKind, ids: readonly number[]): Promise<void>;
}

export interface JobQueue extends Waker {
  /** Cron pattern with seconds, in Europe/London time; replaces the schedule of the same name. */
  schedule(name: string, pattern: string, kind: JobKind): Promise<void>;
  every(name: string, ms: number, kind: JobKind): Promise<void>;
  /** Handles jobs of one kind until closed. */
  work(
    kind: JobKind,
    handler: (ids: readonly number[], context: { readonly signal: AbortSignal }) => Promise<void>,
    options: { readonly concurrency: number },
  ): Promise<{ close(): Promise<void> }>;
  close(): Promise<void>;
}

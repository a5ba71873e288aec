/** The store as the operations need it: facts that are kept once, and what is asked of them. */
import type { Authority } from "./foi/authority.js";
import type { EventSource, RequestEvent, RequestEventBody } from "./foi/request-event.js";
import type { Day, Instant, Nation, Regime } from "./foi/terms.js";
import type { Classification, CorrespondenceKind } from "./message/correspondence-kind.js";
import type { Attachment } from "./message/message.js";
import type { RoutingCandidate } from "./message/routing.js";
import type { SenderEvidence } from "./message/sender-evidence.js";
import type { FetchedMail, MailboxCursor } from "./ports.js";
import type { Questionnaire } from "./questionnaire/questionnaire.js";
import type { Answer, Reading } from "./reading/answer.js";
import type { AnswerDecision } from "./reading/current-answers.js";

export interface SurveyRow {
  readonly id: number;
  readonly key: string;
  readonly wave: number;
  readonly title: string;
  readonly questionnaire: Questionnaire;
}

export interface RequestRow {
  readonly id: number;
  readonly surveyId: number;
  readonly authorityId: number;
  readonly authorityName: string;
  readonly authorityCode: string | null;
  readonly nation: Nation;
  readonly token: string;
  readonly regime: Regime;
  readonly email: string;
  readonly cc: readonly string[];
  readonly domains: readonly string[];
  readonly extra: Readonly<Record<string, string>>;
}

export const LETTER_KINDS = [
  "request",
  "reminder",
  "overdue",
  "clarification",
  "narrowing",
  "unanswered",
  "internal_review",
  "complaint",
  "resend",
  "digest",
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];
export type LetterState = "queued" | "sending" | "sent" | "refused" | "unknown" | "cancelled";

export interface NewLetter {
  readonly surveyId: number;
  readonly requestId: number | null;
  readonly kind: LetterKind;
  readonly headerMessageId: string;
  readonly envelopeFrom: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly raw: Uint8Array;
  readonly createdAt: Instant;
  readonly notBefore: Instant;
}

export interface LetterRow extends NewLetter {
  readonly id: number;
  readonly state: LetterState;
  readonly attempts: number;
  /** When a sender last took it up. */
  readonly claimedAt: Instant | null;
  readonly sentAt: Instant | null;
  readonly response: string | null;
}

/** A letter that a sender has taken up: all that sending needs of it. */
export type ClaimedLetter = Omit<LetterRow, "subject" | "body" | "state" | "notBefore" | "sentAt">;

/** What became of a letter that was being sent. */
export interface LetterOutcome {
  readonly id: number;
  readonly state: Exclude<LetterState, "sending">;
  readonly at: Instant;
  readonly response: string;
  /** When it may be tried again. */
  readonly notBefore?: Instant;
  /** What it leaves in the log of its request. */
  readonly event: RequestEventBody | null;
  /** It was taken up and put back without a try. */
  readonly untried?: true;
}

/** A letter as the outbox lists it, without its words. */
export interface OutboxRow
  extends Pick<
    LetterRow,
    | "id"
    | "requestId"
    | "kind"
    | "state"
    | "to"
    | "subject"
    | "headerMessageId"
    | "notBefore"
    | "claimedAt"
    | "sentAt"
    | "attempts"
    | "response"
  > {
  /** Null for a letter to the researcher. */
  readonly council: string | null;
}

/** Sending of a survey's letters stopped or gone on with. */
export interface SendingSwitch {
  readonly paused: boolean;
  readonly at: Instant;
  readonly reason: string;
  /** `rule`: the brake. */
  readonly by: "person" | "rule";
}

export interface Suggestion {
  readonly requestId: number;
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface NewMessage {
  readonly rawMailId: number;
  readonly headerMessageId: string | null;
  readonly fromName: string;
  readonly fromAddress: string;
  readonly subject: string;
  readonly receivedAt: Instant;
  readonly classification: Classification;
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly state: "filed" | "held" | "unrelated";
  readonly heldReasons: readonly string[];
  readonly suggestions: readonly Suggestion[];
  readonly warnings: readonly string[];
  /** What our own check and the trusted receiving server found about the sender; null when neither said anything. (Default: null) */
  readonly authentication?: SenderEvidence | null;
  readonly attachments: readonly Omit<Attachment, "content">[];
  /** Everything that the search is to find it by. (Default: derived from its bytes later) */
  readonly words?: string;
}

export interface MessageRow extends Omit<NewMessage, "attachments" | "words"> {
  readonly id: number;
  readonly kind: CorrespondenceKind;
}

/** A kept mail as it is listed, with the requests it is filed to. */
export interface MailRow extends MessageRow {
  readonly requestIds: readonly number[];
}

/** All that one reply said, with where it came from. */
export interface ReadingRow {
  readonly id: number;
  readonly messageId: number;
  readonly requestId: number;
  readonly readerVersion: string;
  readonly receivedAt: Instant;
  readonly kind: CorrespondenceKind;
  readonly layout: string;
  readonly warnings: readonly string[];
  readonly answers: readonly Answer[];
}

/** A mail that a mailbox lists and does not give: nobody has read it yet. */
export interface WithheldMail {
  readonly mailbox: string;
  readonly uidValidity: number;
  readonly uid: number;
  /** When it was first asked for in vain, and when last. */
  readonly since: Instant;
  readonly triedAt: Instant;
}

/** What the database is asked for when a mail is to be filed; see `message/routing.ts`. */
export interface FilingKeys {
  readonly tokens: readonly string[];
  readonly messageIds: readonly string[];
  readonly references: readonly string[];
  readonly addresses: readonly string[];
  readonly domains: readonly string[];
  /** Codes where our reference should stand, folded. (Default: none) */
  readonly codes?: readonly string[];
}

/** A request that shares at least one key with a mail. */
export type FilingCandidate = RoutingCandidate;

export interface Store {
  /** All or nothing; the store given to `work` writes within the transaction. */
  transaction<T>(work: (store: Store) => Promise<T>): Promise<T>;
  /** Runs the work unless somebody, on any machine, is at the same thing right now: one poller a mailbox. */
  exclusively<T>(what: string, work: () => Promise<T>): Promise<{ readonly ran: true; readonly value: T } | { readonly ran: false }>;

  /** Finds or makes the survey. The questionnaire of a survey that has sent a letter is never replaced. */
  openSurvey(survey: { key: string; wave: number; title: string; questionnaire: Questionnaire }): Promise<SurveyRow>;
  survey(id: number): Promise<SurveyRow>;
  /** Adds the councils that are new and refreshes the contact details of the others; gives all requests of the survey. */
  enrol(surveyId: number, councils: readonly { authority: Authority; regime: Regime; token: string }[]): Promise<readonly RequestRow[]>;
  requests(surveyId: number): Promise<readonly RequestRow[]>;
  request(id: number): Promise<RequestRow | null>;

  appendEvent(requestId: number, at: Instant, source: EventSource, body: RequestEventBody): Promise<void>;
  events(requestIds: readonly number[]): Promise<ReadonlyMap<number, readonly RequestEvent[]>>;

  /** False when the council already has this letter (a second request, a second reminder of the day). */
  addLetter(letter: NewLetter): Promise<number | null>;
  /**
   * Takes up to `limit` waiting letters for this sender, earliest first, and commits that they are being sent; none of
   * a survey whose sending is paused, except the researcher's digest. With `settle` the same commit holds what became
   * of earlier letters, as `settleLetters` writes it; unlike that it does not wait for a database that is away.
   * @param kinds null for all
   */
  claimLetters(
    sender: number,
    now: Instant,
    options: { readonly kinds: readonly LetterKind[] | null; readonly limit: number; readonly settle?: readonly LetterOutcome[] },
  ): Promise<readonly ClaimedLetter[]>;
  /** Letters that a sender was sending when it died. */
  abandonedLetters(): Promise<readonly ClaimedLetter[]>;
  /**
   * Commits what became of letters that were being sent, with their events, all at once. Done twice it changes nothing
   * the second time; waits out a restart of the database, because nobody else knows what is to be written.
   */
  settleLetters(outcomes: readonly LetterOutcome[]): Promise<void>;
  letters(requestIds: readonly number[]): Promise<readonly LetterRow[]>;
  /** Is this the Message-ID of a letter of ours? Copies of them reach our own mailbox. */
  isOwnLetter(headerMessageId: string): Promise<boolean>;
  waitingLetters(surveyId: number): Promise<{ readonly count: number; readonly next: Instant | null }>;

  /** All letters of a survey in the order in which they leave. */
  outbox(surveyId: number): Promise<readonly OutboxRow[]>;
  /** A person's word on a letter of unknown fate; false when it is not unknown (any more). */
  decideLetter(
    id: number,
    decision: {
      readonly state: "sent" | "queued";
      readonly at: Instant;
      readonly response: string;
      readonly event: RequestEventBody | null;
      /** Why, in the person's words. */
      readonly note: string;
    },
  ): Promise<boolean>;
  /** Changes when waiting letters may leave. */
  retimeLetters(times: readonly { readonly id: number; readonly at: Instant }[]): Promise<void>;
  /** Takes back letters that wait; gives how many. */
  cancelLetters(surveyId: number, kinds: readonly LetterKind[], why: string): Promise<number>;
  surveysWithDueLetters(now: Instant): Promise<readonly number[]>;
  /** The last letters to councils whose fate is known, newest first; `failure` where they were refused or bounced for good. */
  recentOutcomes(
    surveyId: number,
    since: Instant | null,
    limit: number,
  ): Promise<readonly { readonly council: string; readonly failure: string | null }[]>;
  switchSending(surveyId: number, to: SendingSwitch): Promise<void>;
  /** Null while nobody ever switched. */
  sendingSwitch(surveyId: number): Promise<SendingSwitch | null>;

  /** When the first letter of any survey was written; null while none was. */
  firstLetterAt(): Promise<Instant | null>;
  cursor(mailbox: string): Promise<MailboxCursor | null>;
  /** Keeps bytes and places and moves the cursor (null: it stays), in one transaction; gives the ids that are new. */
  keepMail(mailbox: string, mails: readonly FetchedMail[], after: MailboxCursor | null, at: Instant): Promise<readonly number[]>;
  /** Notes mails that the server did not give, or did not give again. */
  noteWithheld(mailbox: string, place: { readonly uidValidity: number; readonly uids: readonly number[] }, at: Instant): Promise<void>;
  /** Mails that nobody has read yet because their server does not give them, oldest first. */
  withheldMails(): Promise<readonly WithheldMail[]>;
  /** `read`: it came after all. `gone`: it is not in the mailbox any more. */
  settleWithheld(mail: Pick<WithheldMail, "mailbox" | "uidValidity" | "uid">, outcome: "read" | "gone", at: Instant): Promise<void>;
  /** Bytes with the moment of arrival. */
  rawMail(id: number): Promise<{
    readonly content: Uint8Array;
    readonly receivedAt: Instant;
    readonly attempts: number;
    /** Why the bytes are not the whole mail; null when they are. */
    readonly incomplete: string | null;
  } | null>;
  /** Raw mails that nobody has received yet and that may be tried now. */
  unreceived(now: Instant, limit: number): Promise<readonly number[]>;
  noteTrouble(rawMailId: number, fault: string, retryAfter: Instant): Promise<void>;

  /** Null when this raw mail is a message already. */
  addMessage(message: NewMessage): Promise<number | null>;
  message(id: number): Promise<MessageRow | null>;
  /** The same, and until this transaction ends nobody else decides about it: of two people the second sees what the first did. */
  messageToDecide(id: number): Promise<MessageRow | null>;
  messages(requestId: number): Promise<readonly MessageRow[]>;
  held(): Promise<readonly MessageRow[]>;
  /**
   * Every kept mail, newest first. `words`: each of them stands in its sender, subject, kind, references, files or
   * councils, or begins a word of its text.
   */
  mails(filter: { readonly state: MessageRow["state"] | null; readonly words: readonly string[] }): Promise<readonly MailRow[]>;
  /** Mails with a higher id than `after` that the search does not know by their words yet, in the order of their ids. */
  withoutWords(after: number, limit: number): Promise<readonly { readonly id: number; readonly rawMailId: number }[]>;
  keepWords(messageId: number, text: string): Promise<void>;
  attachments(messageId: number): Promise<readonly Omit<Attachment, "content">[]>;
  /** Where files with these bytes came, oldest first; `sha256` is lower-case hex. */
  filesWithHash(sha256: string): Promise<readonly { readonly messageId: number; readonly position: number }[]>;
  fileMessage(
    messageId: number,
    requestId: number,
    filing: { score: number; reasons: readonly string[]; by: "rule" | "person" },
  ): Promise<void>;
  setMessageState(messageId: number, state: "filed" | "held" | "unrelated"): Promise<void>;
  /** Takes a mail out of every request and forgets what it taught; it is held, for this reason. */
  unfileMessage(messageId: number, reason: string): Promise<void>;
  filings(messageId: number): Promise<readonly { readonly requestId: number; readonly by: "rule" | "person" }[]>;
  filingCandidates(keys: FilingKeys): Promise<readonly FilingCandidate[]>;
  learn(
    requestId: number,
    lesson: { reference?: string; domain?: string; address?: string; codes?: readonly string[]; by: "rule" | "person"; messageId: number },
  ): Promise<void>;
  references(requestIds: readonly number[]): Promise<ReadonlyMap<number, string>>;
  /** Every request to these councils, of any survey, oldest first. */
  contactRequests(
    authorityIds: readonly number[],
  ): Promise<readonly { readonly requestId: number; readonly authorityId: number; readonly email: string; readonly regime: Regime }[]>;
  /** Who wrote when, of the mails filed to these requests; addresses in lower case. */
  contactMails(
    requestIds: readonly number[],
  ): Promise<readonly { readonly requestId: number; readonly from: string; readonly at: Instant; readonly kind: CorrespondenceKind }[]>;

  /** Filed messages of the kinds that carry answers and that nobody has read; a newer reader reads old ones only on `reread`. */
  unread(limit: number): Promise<readonly number[]>;
  /** False when this version of the reader has read it already. */
  addReading(messageId: number, requestId: number, reading: Reading, at: Instant): Promise<boolean>;
  readings(requestIds: readonly number[]): Promise<readonly ReadingRow[]>;
  decisions(requestIds: readonly number[]): Promise<ReadonlyMap<number, readonly AnswerDecision[]>>;
  addDecision(requestId: number, decision: AnswerDecision): Promise<void>;
  messageCounts(requestIds: readonly number[]): Promise<ReadonlyMap<number, number>>;

  /** Marks the day as done; false when it was already. */
  claimReminderDay(surveyId: number, day: Day): Promise<boolean>;
  told(surveyId: number): Promise<ReadonlySet<string>>;
  tell(surveyId: number, keys: readonly string[], day: Day): Promise<void>;
}

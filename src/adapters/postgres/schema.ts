/** Row types of the tables in `migrations/`, for the SQL builder. The SQL files are the truth; the store's tests hold the two together. */
import type { ColumnType, Generated, JSONColumnType } from "kysely";
import type { Nation, Regime } from "../../foi/terms.js";
import type { Classification } from "../../message/correspondence-kind.js";
import type { SenderEvidence } from "../../message/sender-evidence.js";
import type { LetterKind, LetterState, Suggestion } from "../../ports.js";
import type { Questionnaire } from "../../questionnaire/questionnaire.js";
import type { AnswerStatus, AnswerValue, Evidence } from "../../reading/answer.js";

/** Read as an ISO instant, written as one. */
type At = ColumnType<string, string, string>;
type Id = Generated<number>;
type Json<T extends object | null> = JSONColumnType<T>;
type MaybeJson = ColumnType<AnswerValue, string | null, string | null>;

export interface Database {
  survey: { id: Id; key: string; wave: number; title: string; questionnaire: Json<Questionnaire & object>; created_at: Generated<string> };
  authority: { id: Id; key: string; name: string; code: string | null; nation: Nation };
  info_request: {
    id: Id;
    survey_id: number;
    authority_id: number;
    token: string;
    regime: Regime;
    email: string;
    cc: string[];
    domains: string[];
    given_reference: string | null;
    notes: string;
    extra: Json<Record<string, string>>;
    created_at: Generated<string>;
  };
  raw_mail: {
    id: Id;
    sha256: Buffer;
    content: Buffer;
    size: number;
    stored_at: Generated<string>;
    attempts: Generated<number>;
    last_fault: string | null;
    incomplete: string | null;
    retry_after: ColumnType<string | null, string | null, string | null>;
  };
  raw_mail_place: { mailbox: string; uid_validity: number; uid: number; raw_mail_id: number; received_at: At };
  mailbox_cursor: { mailbox: string; uid_validity: number; last_uid: number; polled_at: At };
  withheld_mail: {
    mailbox: string;
    uid_validity: number;
    uid: number;
    since: At;
    tried_at: At;
    settled_at: ColumnType<string | null, string | null, string | null>;
    outcome: "read" | "gone" | null;
  };
  message: {
    id: Id;
    raw_mail_id: number;
    header_message_id: string | null;
    from_name: string;
    from_address: string;
    subject: string;
    received_at: At;
    kind: string;
    classification: Json<Classification & object>;
    keys: Json<Record<string, readonly string[]>>;
    state: "filed" | "held" | "unrelated";
    held_reasons: Json<readonly string[]>;
    suggestions: Json<readonly Suggestion[]>;
    warnings: Json<readonly string[]>;
    authentication: ColumnType<SenderEvidence | null, string | null, never>;
    recorded_at: Generated<string>;
  };
  mail_words: { message_id: number; part: number; version: number; words: string };
  attachment: { message_id: number; position: number; name: string; media_type: string; size: number; sha256: Buffer; inline: boolean };
  filing: {
    message_id: number;
    request_id: number;
    score: number;
    reasons: Json<readonly string[]>;
    filed_by: "rule" | "person";
    filed_at: Generated<string>;
  };
  letter: {
    id: Id;
    survey_id: number;
    request_id: number | null;
    kind: LetterKind;
    header_message_id: string;
    envelope_from: string;
    to_addresses: string[];
    subject: string;
    body: string;
    raw: Buffer;
    created_at: At;
    not_before: At;
    state: LetterState;
    attempts: Generated<number>;
    claimed_by: number | null;
    claimed_at: ColumnType<string | null, string | null, string | null>;
    sent_at: ColumnType<string | null, string | null, string | null>;
    response: string | null;
  };
  request_event: {
    id: Id;
    request_id: number;
    at: At;
    type: string;
    body: Json<object>;
    source_by: "mail" | "letter" | "person" | "rule";
    message_id: number | null;
    letter_id: number | null;
    note: string | null;
    recorded_at: Generated<string>;
  };
  authority_reference: { request_id: number; folded: string; reference: string; domain: string; message_id: number | null };
  known_address: { request_id: number; address: string; confirmed_by: "rule" | "person"; message_id: number | null };
  learned_code: { request_id: number; code: string; message_id: number };
  reading: {
    id: Id;
    message_id: number;
    request_id: number;
    reader_version: string;
    layout: string;
    warnings: Json<readonly string[]>;
    read_at: At;
  };
  answer: {
    reading_id: number;
    question: string;
    status: AnswerStatus;
    text: string;
    value: MaybeJson;
    exemptions: string[];
    urls: string[];
    refers_to: string | null;
    confidence: number;
    evidence: Json<readonly Evidence[]>;
    reasons: Json<readonly string[]>;
  };
  answer_decision: {
    id: Id;
    request_id: number;
    question: string;
    status: AnswerStatus;
    text: string;
    value: MaybeJson;
    note: string;
    decided_by: string;
    decided_at: At;
  };
  told: { survey_id: number; key: string; told_on: string };
  reminder_day: { survey_id: number; day: string; letter_id: number | null };
  sending_switch: { id: Id; survey_id: number; at: At; paused: boolean; reason: string; switched_by: "person" | "rule" };
}

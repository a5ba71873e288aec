/** The tables of `status`, `deadlines`, `answers` and `held`: public shapes, documented in docs/contracts.md. */
import { evidenceInWords } from "../message/sender-evidence.js";
import type { MailRow, MessageRow, RequestRow } from "../ports.js";
import type { AnswerValue } from "../reading/answer.js";
import type { RequestOverview } from "./survey-overview.js";

export interface StatusRow {
  readonly council: string;
  readonly state: string;
  readonly outcome: string;
  readonly reference: string;
  readonly authorityReference: string | null;
  readonly sentAt: string | null;
  readonly receivedOn: string | null;
  readonly due: string | null;
  /** Working days. */
  readonly overdueBy: number;
  readonly messages: number;
  readonly answered: number;
  readonly flagged: number;
  /** Of the survey: all rows have the same; the waves of several years join by council. */
  readonly wave: number;
}

export const statusRows = (overview: readonly RequestOverview[], wave: number): readonly StatusRow[] =>
  overview.map(({ request, state, outcome, sentAt, authorityReference, messages, answered, flagged }) => ({
    council: request.authorityName,
    state: state.state,
    outcome,
    reference: request.token,
    authorityReference,
    sentAt,
    receivedOn: state.receivedOn,
    due: state.due,
    overdueBy: state.overdueBy,
    messages,
    answered,
    flagged,
    wave,
  }));

export interface DeadlineRow {
  readonly council: string;
  readonly due: string | null;
  readonly state: string;
  readonly rule: string;
  readonly next: { readonly action: string; readonly on: string | null; readonly why: string };
}

/** What comes first stands first. */
export const deadlineRows = (overview: readonly RequestOverview[]): readonly DeadlineRow[] =>
  overview
    .map(({ request, state }) => ({
      council: request.authorityName,
      due: state.due,
      state: state.state,
      rule: state.rule,
      next: state.next,
    }))
    .sort(
      (a, b) =>
        compare(a.next.on ?? "9999", b.next.on ?? "9999") || compare(a.due ?? "9999", b.due ?? "9999") || compare(a.council, b.council),
    );

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export interface AnswerRow {
  readonly council: string;
  readonly question: string;
  readonly status: string;
  readonly text: string;
  readonly value: AnswerValue;
  readonly exemptions: readonly string[];
  readonly confidence: number;
  readonly reviewed: boolean;
  /** Id of the message it was read from; null where nobody replied. */
  readonly message: number | null;
}

export const answerRows = (overview: readonly RequestOverview[]): readonly AnswerRow[] =>
  overview.flatMap(({ request, answers }) =>
    answers.map((answer) => ({
      council: request.authorityName,
      question: answer.question,
      status: answer.status,
      text: answer.text,
      value: answer.value,
      exemptions: answer.exemptions,
      confidence: answer.confidence,
      reviewed: answer.reviewed,
      message: answer.messageId,
    })),
  );

export interface HeldRow {
  readonly id: number;
  readonly from: string;
  readonly subject: string;
  readonly date: string;
  readonly kind: string;
  readonly reasons: readonly string[];
  readonly suggestions: readonly { readonly council: string; readonly score: number; readonly reasons: readonly string[] }[];
}

export interface MailListRow {
  readonly id: number;
  readonly date: string;
  readonly from: string;
  readonly subject: string;
  readonly kind: string;
  readonly state: string;
  /** Councils that it is filed to. */
  readonly councils: readonly string[];
  /** Why it is held or was put aside. */
  readonly reasons: readonly string[];
  /** What our own check and the trusted receiving server found about the sender; null when neither said anything. */
  readonly sender: "pass" | "fail" | "none" | null;
  /** Why, and who says so; null as above. */
  readonly senderEvidence: string | null;
}

/** @param requests those that may be named; a request of another survey is shown by its number */
export const mailRows = (mails: readonly MailRow[], requests: readonly RequestRow[]): readonly MailListRow[] => {
  const names = new Map(requests.map((request) => [request.id, request.authorityName]));
  return mails.map((mail) => ({
    id: mail.id,
    date: mail.receivedAt,
    from: mail.fromAddress,
    subject: mail.subject,
    kind: mail.kind,
    state: mail.state,
    councils: mail.requestIds.map((id) => names.get(id) ?? `request ${id} of another survey`),
    reasons: mail.state === "filed" ? [] : mail.heldReasons,
    sender: mail.authentication?.verdict ?? null,
    senderEvidence: mail.authentication ? evidenceInWords(mail.authentication) : null,
  }));
};

/** @param requests those that suggestions may name; a suggestion of another survey's request is shown by its number */
export const heldRows = (held: readonly MessageRow[], requests: readonly RequestRow[]): readonly HeldRow[] => {
  const names = new Map(requests.map((request) => [request.id, request.authorityName]));
  return held.map((message) => ({
    id: message.id,
    from: message.fromAddress,
    subject: message.subject,
    date: message.receivedAt,
    kind: message.kind,
    reasons: message.heldReasons,
    suggestions: message.suggestions.map(({ requestId, score, reasons }) => ({
      council: names.get(requestId) ?? `request ${requestId} of another survey`,
      score,
      reasons,
    })),
  }));
};

/** A rendered letter to a council, as the mail that will leave: sender, threading, Message-ID, ready bytes. */

import type { Instant } from "../foi/terms.js";
import { plusAddress } from "../message/token.js";
import type { LetterKind, NewLetter, OutgoingLetter, Post, RequestRow } from "../ports.js";

export interface Sender {
  readonly name: string;
  readonly address: string;
  /** Replies come to `address+token@`, which files them by itself. */
  readonly plusAddress: boolean;
}

export interface Rendered {
  readonly subject: string;
  readonly body: string;
  /** Files that go with the letter. */
  readonly attachments?: OutgoingLetter["attachments"];
}

/** The correspondence that a later letter answers: RFC 5322 3.6.4. */
export interface Thread {
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
}

export const NO_THREAD: Thread = { inReplyTo: null, references: [] };

/**
 * The Message-ID of a letter, before it is sent: the same letter always has the same one, so that it can be looked
 * for in the Sent folder and recognised when it is quoted.
 * @param number 1 for a kind that goes out once; the running number or the day otherwise
 */
export function letterMessageId(sender: Sender, token: string, kind: LetterKind, number: number | string): string {
  const domain = sender.address.slice(sender.address.lastIndexOf("@") + 1).toLowerCase();
  return `<${token.toLowerCase()}.${kind.replaceAll("_", "-")}.${number}@${domain}>`;
}

/** Everything about the mail but its bytes. */
export function outgoingLetter(
  sender: Sender,
  request: Pick<RequestRow, "token" | "email" | "cc">,
  letter: {
    readonly kind: LetterKind;
    readonly number: number | string;
    readonly rendered: Rendered;
    readonly thread: Thread;
    readonly date: Instant;
  },
): OutgoingLetter {
  return {
    messageId: letterMessageId(sender, request.token, letter.kind, letter.number),
    from: { name: sender.name, address: sender.address },
    replyTo: sender.plusAddress ? plusAddress(sender.address, request.token) : null,
    to: [request.email],
    cc: [...request.cc],
    subject: letter.rendered.subject,
    text: letter.rendered.body,
    html: null,
    inReplyTo: letter.thread.inReplyTo,
    references: letter.thread.references,
    date: letter.date,
    ...(letter.rendered.attachments === undefined ? {} : { attachments: letter.rendered.attachments }),
  };
}

/** The letter as it is committed before anything is sent. */
export async function readyLetter(
  post: Pick<Post, "compose">,
  sender: Sender,
  request: RequestRow,
  kind: LetterKind,
  outgoing: OutgoingLetter,
  notBefore: Instant,
): Promise<NewLetter> {
  return {
    surveyId: request.surveyId,
    requestId: request.id,
    kind,
    headerMessageId: outgoing.messageId,
    // Bounces come back to the envelope sender: with the token in it they file themselves.
    envelopeFrom: sender.plusAddress ? plusAddress(sender.address, request.token) : sender.address,
    to: [...outgoing.to, ...outgoing.cc],
    subject: outgoing.subject,
    body: outgoing.text,
    raw: await post.compose(outgoing),
    createdAt: outgoing.date,
    notBefore,
  };
}

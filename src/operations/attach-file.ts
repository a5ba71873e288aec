/**
 * A file that a person fetched by hand: from a portal, a file share, a letter on paper. It is kept as the only
 * attachment of a mail made round it, so that its bytes are kept once, unchanged, and everything that follows a reply
 * follows it too. The mail says who made it, and no council's address is learned from it.
 */
import { createHash } from "node:crypto";
import { RoundrobinError } from "../errors.js";
import { longDate } from "../foi/day-arithmetic.js";
import { instantMs, londonDay } from "../foi/london-day.js";
import type { Instant } from "../foi/terms.js";
import { readReplyWithForm } from "../form/read-reply-with-form.js";
import type { IncomingMail } from "../message/message.js";
import type { Clock, Log, Post, ReadAttachments, RequestRow, Store } from "../ports.js";
import type { Sender } from "./compose-letter.js";
import { wordsOfMail } from "./mail-words.js";
import { type ReadDeps, readReplies } from "./read-replies.js";

export interface AttachDeps extends ReadDeps {
  readonly store: Store;
  readonly post: Pick<Post, "compose">;
  readonly readAttachments: ReadAttachments;
  readonly clock: Clock;
  readonly log: Log;
  readonly sender: Sender;
}

export interface FileByHand {
  /** Without its folder. */
  readonly name: string;
  readonly content: Uint8Array;
  /** When the council made it available; it counts as received then. */
  readonly at: Instant;
}

export interface Attached {
  readonly messageId: number;
  /** Questions that it answers, of all that are asked. */
  readonly answered: number;
  readonly asked: number;
  /** What a person must know about how it was read. */
  readonly warnings: readonly string[];
}

/** The header that marks such a mail; its value says who attached the file. */
export const ATTACHED_BY = "X-Roundrobin-Attached-By";
/** The mailbox that such mails are kept under. */
const MAILBOX = "attached:by-hand";
const KIND_OF = { full: "response_full", partial: "response_partial" } as const;

const sha256 = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");

/**
 * Keeps, files and reads the file.
 * @throws RoundrobinError WRONG_USE for an empty file, a day to come, and a file that the council has already
 */
export async function attachFile(deps: AttachDeps, request: RequestRow, file: FileByHand): Promise<Attached> {
  if (file.content.length === 0) throw new RoundrobinError("WRONG_USE", `${file.name} is empty`);
  if (instantMs(file.at) > instantMs(deps.clock.now()))
    throw new RoundrobinError(
      "WRONG_USE",
      `${longDate(londonDay(file.at))} has not come yet; --date is the day on which the file was there`,
    );
  const hash = sha256(file.content);
  await refuseTwice(deps.store, request, hash);

  const source = await deps.post.compose(mailRound(deps.sender, request, file, hash));
  const mail = await deps.parseMail(source);
  const survey = await deps.store.survey(request.surveyId);
  const documents = await deps.readAttachments(mail.attachments);
  const { answers, warnings: doubts } = readReplyWithForm({ questionnaire: survey.questionnaire, documents, regime: request.regime });
  const answered = answers.filter((answer) => answer.status !== "no_reply").length;
  // Where nothing or not all could be read in it, the request stays open for a person to decide.
  const kind = answered === answers.length ? "full" : "partial";

  const messageId = await deps.store.transaction((trx) => keep(trx, deps.clock.now(), request, { mail, source, kind, at: file.at, hash }));
  deps.log.info(
    { message: messageId, request: request.id, council: request.authorityName, file: file.name, sha256: hash },
    "file attached",
  );
  await readReplies(deps, messageId);
  const warnings = documents.flatMap((document) => document.warnings.map((warning) => `${document.source}: ${warning.message}`));
  return { messageId, answered, asked: answers.length, warnings: [...warnings, ...doubts] };
}

/** The same bytes say the same thing once. */
async function refuseTwice(store: Store, request: RequestRow, hash: string): Promise<void> {
  for (const message of await store.messages(request.id)) {
    const known = (await store.attachments(message.id)).find((attachment) => attachment.sha256 === hash);
    if (known === undefined) continue;
    throw new RoundrobinError("WRONG_USE", `${request.authorityName} has this file already: ${known.name} of mail ${message.id}`);
  }
}

function mailRound(sender: Sender, request: RequestRow, file: FileByHand, hash: string): Parameters<Post["compose"]>[0] {
  const domain = sender.address.slice(sender.address.lastIndexOf("@") + 1).toLowerCase();
  return {
    messageId: `<attached.${hash.slice(0, 24)}.${request.token.toLowerCase()}@${domain}>`,
    from: { name: sender.name, address: sender.address },
    replyTo: null,
    to: [sender.address],
    cc: [],
    subject: `A file of ${request.authorityName}, attached by hand (${request.token})`,
    // Nothing that could be taken for the council's words.
    text: "",
    html: null,
    inReplyTo: null,
    references: [],
    date: file.at,
    headers: { [ATTACHED_BY]: "person" },
    // A name may hold what no header may.
    attachments: [{ name: file.name.replace(/\p{Cc}/gu, " "), mediaType: "application/octet-stream", content: file.content }],
  };
}

async function keep(
  store: Store,
  now: Instant,
  request: RequestRow,
  made: {
    readonly mail: IncomingMail;
    readonly source: Uint8Array;
    readonly kind: "full" | "partial";
    readonly at: Instant;
    readonly hash: string;
  },
): Promise<number> {
  const { mail, source, kind, at } = made;
  // A number of its own in this mailbox that no server counts: 48 bits of the hash of the mail.
  const uid = Number.parseInt(sha256(source).slice(0, 12), 16);
  const place = { uid, uidValidity: 1 };
  const [rawMailId] = await store.keepMail(MAILBOX, [{ ...place, internalDate: at, source }], { uidValidity: 1, lastUid: 0 }, now);
  if (rawMailId === undefined) throw new RoundrobinError("WRONG_USE", "this file is attached already");
  const messageId = await store.addMessage({
    rawMailId,
    headerMessageId: mail.messageId,
    fromName: mail.from?.name ?? "",
    fromAddress: mail.from?.address ?? "",
    subject: mail.subject,
    receivedAt: at,
    classification: {
      kind: KIND_OF[kind],
      authorityReference: null,
      ourReference: request.token,
      statedDue: null,
      extendedTo: null,
      confidence: 1,
      reasons: ["a file that a person fetched by hand"],
    },
    keys: {},
    state: "filed",
    heldReasons: [],
    suggestions: [],
    warnings: mail.warnings,
    attachments: mail.attachments,
    words: wordsOfMail(mail),
  });
  if (messageId === null) throw new RoundrobinError("INTERNAL", `raw mail ${rawMailId} is a message already`);
  await store.fileMessage(messageId, request.id, { score: 1, reasons: ["attached by a person"], by: "person" });
  await store.appendEvent(request.id, at, { by: "mail", id: messageId }, { type: "response_received", kind });
  return messageId;
}

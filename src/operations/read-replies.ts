/** Reads a filed mail, body and attachments together, against the questionnaire of each request it belongs to. */
import { faultMessage, RoundrobinError } from "../errors.js";
import { readReplyWithForm } from "../form/read-reply-with-form.js";
import { KINDS_READ_FOR_ANSWERS, RESPONSE_KINDS } from "../message/correspondence-kind.js";
import type { Clock, Log, MessageRow, ParseMail, ReadAttachments, RequestRow, Store } from "../ports.js";
import type { Reading } from "../reading/answer.js";
import { SURE } from "../reading/current-answers.js";
import { READER_VERSION } from "../reading/read-reply.js";
import { isFromRegulator } from "./from-regulator.js";
import { documentsOf } from "./mail-documents.js";

export interface ReadDeps {
  readonly store: Store;
  readonly parseMail: ParseMail;
  readonly readAttachments: ReadAttachments;
  readonly clock: Clock;
  readonly log: Log;
}

/** Where our own reader fails at a reply, nothing that could be tried again will help: that is told apart from a store that is away. */
function readOrFail(message: MessageRow, given: Parameters<typeof readReplyWithForm>[0]): Reading {
  try {
    return readReplyWithForm(given);
  } catch (cause) {
    throw new RoundrobinError("INTERNAL", `mail ${message.id} could not be read: ${faultMessage(cause)}`, { cause });
  }
}

/**
 * Reads one message for one request; nothing is written. What a regulator writes about the request answers nothing.
 * @throws RoundrobinError INTERNAL when our reader fails at it
 */
export async function readMessage(deps: ReadDeps, message: MessageRow, request: RequestRow): Promise<Reading> {
  if (await isFromRegulator(deps.store, request.id, message.fromAddress))
    return { answers: [], layout: "none", warnings: ["it comes from the regulator, not from the council"], readerVersion: READER_VERSION };
  const survey = await deps.store.survey(request.surveyId);
  const documents = await documentsOf(deps, message);
  const reading = readOrFail(message, { questionnaire: survey.questionnaire, documents, regime: request.regime });
  const unread = documents.flatMap((document) => document.warnings.map((warning) => `${document.source}: ${warning.message}`));
  return { ...reading, warnings: [...reading.warnings, ...unread] };
}

/** A reply at which the reader failed is shown to a person, like a file that nobody can open, and keeps no other reply waiting. */
async function readOrWarn(deps: ReadDeps, message: MessageRow, request: RequestRow): Promise<Reading> {
  try {
    return await readMessage(deps, message, request);
  } catch (fault) {
    if (!(fault instanceof RoundrobinError) || fault.code !== "INTERNAL") throw fault;
    deps.log.error(
      { message: message.id, request: request.id, fault: fault.message },
      "the reader failed at a reply; a person must read it",
    );
    return { answers: [], layout: "none", warnings: [`${fault.message}; read it yourself`], readerVersion: READER_VERSION };
  }
}

/**
 * Reads one filed message for every request it is filed to and keeps what was found; done once per reader version.
 * Kinds that carry no answers are read only where a person has filed them.
 */
export async function readReplies(deps: ReadDeps, messageId: number): Promise<{ readonly read: number }> {
  const message = await deps.store.message(messageId);
  if (message === null || message.state !== "filed") return { read: 0 };
  let read = 0;
  for (const filing of await deps.store.filings(messageId)) {
    if (filing.by === "rule" && !KINDS_READ_FOR_ANSWERS.includes(message.kind)) continue;
    const request = await deps.store.request(filing.requestId);
    if (request === null) continue;
    const reading = await readOrWarn(deps, message, request);
    const given = reading.answers.filter((answer) => answer.status !== "no_reply");
    await deps.store.transaction(async (trx) => {
      // Its filing may have been taken back while it was read.
      if (!(await trx.filings(messageId)).some((each) => each.requestId === request.id)) return;
      const fresh = await trx.addReading(messageId, request.id, reading, deps.clock.now());
      if (!fresh || given.length === 0 || RESPONSE_KINDS.includes(message.kind)) return;
      // Nothing in the mail spoke of a reply, but it answers our questions: it is one.
      await trx.appendEvent(
        request.id,
        message.receivedAt,
        { by: "rule", id: messageId, note: `mail ${messageId} (${message.kind}) answers ${given.length} questions` },
        { type: "response_received", kind: given.length === reading.answers.length ? "full" : "partial" },
      );
    });
    read++;
    deps.log.info(
      {
        mail: message.rawMailId,
        message: messageId,
        request: request.id,
        council: request.authorityName,
        layout: reading.layout,
        answers: given.length,
        flagged: given.filter((answer) => answer.confidence < SURE).length,
        warnings: reading.warnings.length,
        reader: READER_VERSION,
      },
      "reply read",
    );
  }
  return { read };
}

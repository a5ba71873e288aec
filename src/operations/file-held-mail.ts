import { RoundrobinError } from "../errors.js";
import type { RequestEvent } from "../foi/request-event.js";
import { standing } from "../foi/request-history.js";
import { foldCode } from "../message/routing.js";
import type { FilingKeys, MessageRow, RequestRow, Store } from "../ports.js";
import { isFromRegulator } from "./from-regulator.js";
import { lessonOf, type ReceiveDeps, recordConsequences } from "./receive-mail.js";

/**
 * A person files a held mail to a request. What it means is recorded as if the program had filed it, and what it
 * teaches (this address, this reference, this retyped code) files the next one by itself.
 * @param options `also`: one that is filed already belongs to this request too (a team that answers for several)
 * @throws RoundrobinError NOT_FOUND when there is no such mail, WRONG_USE when it is filed already
 */
export async function fileHeldMail(
  deps: ReceiveDeps,
  messageId: number,
  request: RequestRow,
  options: { readonly also?: boolean } = {},
): Promise<void> {
  const known = await deps.store.message(messageId);
  if (known === null) throw new RoundrobinError("NOT_FOUND", `there is no mail ${messageId}; \`roundrobin held\` lists those that wait`);
  const raw = await deps.store.rawMail(known.rawMailId);
  if (raw === null) throw new RoundrobinError("NOT_FOUND", `the bytes of mail ${messageId} are not in the database`);
  const mail = await deps.parseMail(raw.content);
  await deps.store.transaction(async (trx) => {
    // Looked at again under the lock: two people may file one mail at the same moment.
    const message = (await trx.messageToDecide(messageId)) ?? known;
    if (message.state === "filed") await mayBeFiledToo(trx, messageId, request, options.also === true);
    await trx.fileMessage(messageId, request.id, { score: 1, reasons: ["filed by a person"], by: "person" });
    await trx.setMessageState(messageId, "filed");
    const filed = { messageId, at: message.receivedAt, by: "person" as const, codes: await codesTaught(trx, message) };
    await recordConsequences(trx, request.id, mail, message.classification, filed, deps.routing.ourAddresses);
    await standAgain(trx, request.id, messageId, deps.clock.now());
  });
  deps.log.info({ message: messageId, request: request.id, council: request.authorityName }, "held mail filed by a person");
  await deps.waker.add("read-replies", [messageId]);
}

/** @throws RoundrobinError WRONG_USE when it is filed to this request, or to another and `also` was not said */
async function mayBeFiledToo(store: Store, messageId: number, request: RequestRow, also: boolean): Promise<void> {
  const here = (await store.filings(messageId)).some((filing) => filing.requestId === request.id);
  if (here) throw new RoundrobinError("WRONG_USE", `mail ${messageId} is filed to ${request.authorityName} already`);
  if (!also)
    throw new RoundrobinError(
      "WRONG_USE",
      `mail ${messageId} is filed already; --also files it to ${request.authorityName} too, --undo takes back where it went`,
    );
}

const NO_KEYS: FilingKeys = { tokens: [], messageIds: [], references: [], addresses: [], domains: [] };

/** Retyped codes in a mail that are nobody's own reference; a code without a digit is a word. */
async function codesTaught(store: Store, message: MessageRow): Promise<readonly string[]> {
  const known = await store.filingCandidates({ ...NO_KEYS, tokens: message.keys["tokens"] ?? [] });
  const tokens = new Set(known.map((candidate) => foldCode(candidate.token)));
  return (message.keys["codes"] ?? []).filter((code) => /\d/.test(code.split("@")[0] ?? "") && !tokens.has(code));
}

const TAKEN_BACK = "the mail it came with was filed here by mistake";

/** Events that a mail had left here before its filing was taken back: they happened after all. */
async function standAgain(store: Store, requestId: number, messageId: number, now: string): Promise<void> {
  const events = (await store.events([requestId])).get(requestId) ?? [];
  const undone = new Set(events.flatMap(({ body }) => (body.type === "retracted" ? [body.event] : [])));
  const ofMail = new Set(events.filter((event) => cameWith(event, messageId)).map((event) => event.id));
  for (const { id, body } of events) {
    if (body.type !== "retracted" || body.reason !== TAKEN_BACK || !ofMail.has(body.event) || undone.has(id)) continue;
    const reason = "the mail it came with is filed here again";
    await store.appendEvent(requestId, now, { by: "person", note: reason }, { type: "retracted", event: id, reason });
  }
}

const cameWith = ({ source }: RequestEvent, messageId: number): boolean =>
  (source.by === "mail" || source.by === "rule") && source.id === messageId;

/**
 * Takes back where a mail went, whoever put it there: it is held again, what it changed is retracted, what it said to
 * our questions no longer counts, and what it taught is forgotten unless another mail teaches it too.
 * @returns the requests it was filed to; empty for one that was put aside
 * @throws RoundrobinError NOT_FOUND, WRONG_USE
 */
export async function undoFiling(deps: Pick<ReceiveDeps, "store" | "log" | "clock">, messageId: number): Promise<readonly number[]> {
  const requests = await deps.store.transaction(async (trx) => {
    const message = await trx.messageToDecide(messageId);
    if (message === null) throw new RoundrobinError("NOT_FOUND", `there is no mail ${messageId}; \`roundrobin mails\` lists them all`);
    if (message.state === "held") throw new RoundrobinError("WRONG_USE", `mail ${messageId} is held already; \`roundrobin held\` shows it`);
    const filed = (await trx.filings(messageId)).map((filing) => filing.requestId);
    const log = await trx.events(filed);
    for (const [requestId, events] of log) {
      const stands = new Set(standing(events).map((event) => event.id));
      for (const event of events) {
        if (!cameWith(event, messageId) || !stands.has(event.id)) continue;
        const body = { type: "retracted" as const, event: event.id, reason: TAKEN_BACK };
        await trx.appendEvent(requestId, deps.clock.now(), { by: "person", note: TAKEN_BACK }, body);
      }
    }
    await trx.unfileMessage(
      messageId,
      message.state === "filed" ? "a person took its filing back" : "a person took back that it is unrelated",
    );
    for (const requestId of filed) await learnAgain(trx, requestId);
    return filed;
  });
  deps.log.info({ message: messageId, requests }, "filing taken back by a person");
  return requests;
}

/** The first mail that taught something is named with it; when that one goes, others may teach the same. */
async function learnAgain(store: Store, requestId: number): Promise<void> {
  for (const message of await store.messages(requestId)) {
    const by = (await store.filings(message.id)).find((filing) => filing.requestId === requestId)?.by ?? "rule";
    if (await isFromRegulator(store, requestId, message.fromAddress)) continue;
    await store.learn(requestId, {
      by,
      messageId: message.id,
      ...lessonOf(message.classification, message.fromAddress),
      ...(by === "person" ? { codes: await codesTaught(store, message) } : {}),
    });
  }
}

/** A person says that a held mail belongs to no request; it is kept and no longer shown as waiting. */
export async function putAside(deps: Pick<ReceiveDeps, "store" | "log">, messageId: number): Promise<void> {
  await deps.store.transaction(async (trx) => {
    const message = await trx.messageToDecide(messageId);
    if (message === null || message.state !== "held") throw new RoundrobinError("NOT_FOUND", `there is no held mail ${messageId}`);
    await trx.setMessageState(messageId, "unrelated");
  });
  deps.log.info({ message: messageId }, "held mail put aside by a person");
}

/**
 * The one request that a person means by a name, a clear part of one, or a code.
 * @throws RoundrobinError NOT_FOUND with what would be right
 */
export function requestNamed(requests: readonly RequestRow[], name: string): RequestRow {
  const wanted = name.trim().toLowerCase();
  const exact = requests.find(
    (request) => request.authorityName.toLowerCase() === wanted || request.authorityCode?.toLowerCase() === wanted,
  );
  if (exact !== undefined) return exact;
  const near = requests.filter((request) => request.authorityName.toLowerCase().includes(wanted));
  const only = near[0];
  if (near.length === 1 && only !== undefined) return only;
  throw new RoundrobinError(
    "NOT_FOUND",
    near.length === 0
      ? `no council of this survey is called "${name}"`
      : `"${name}" could be ${near
          .slice(0, 5)
          .map((request) => request.authorityName)
          .join(", ")}; write more of the name`,
  );
}

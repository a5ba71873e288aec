import { RoundrobinError } from "../errors.js";
import type { RequestRow } from "../ports.js";
import { type ReceiveDeps, recordConsequences } from "./receive-mail.js";

/**
 * A person files a held mail to a request. What it means is recorded as if the program had filed it, and what it
 * teaches (this address, this reference) files the next one by itself.
 * @throws RoundrobinError NOT_FOUND when there is no such held mail
 */
export async function fileHeldMail(deps: ReceiveDeps, messageId: number, request: RequestRow): Promise<void> {
  const message = await deps.store.message(messageId);
  if (message === null) throw new RoundrobinError("NOT_FOUND", `there is no mail ${messageId}; \`roundrobin held\` lists those that wait`);
  if (message.state === "filed") throw new RoundrobinError("WRONG_USE", `mail ${messageId} is filed already`);
  const raw = await deps.store.rawMail(message.rawMailId);
  if (raw === null) throw new RoundrobinError("NOT_FOUND", `the bytes of mail ${messageId} are not in the database`);
  const mail = await deps.parseMail(raw.content);
  await deps.store.transaction(async (trx) => {
    await trx.fileMessage(messageId, request.id, { score: 1, reasons: ["filed by a person"], by: "person" });
    await trx.setMessageState(messageId, "filed");
    await recordConsequences(trx, request.id, mail, message.classification, { messageId, at: message.receivedAt, by: "person" });
  });
  deps.log.info({ message: messageId, request: request.id, council: request.authorityName }, "held mail filed by a person");
  await deps.waker.add("read-replies", [messageId]);
}

/** A person says that a held mail belongs to no request; it is kept and no longer shown as waiting. */
export async function putAside(deps: Pick<ReceiveDeps, "store" | "log">, messageId: number): Promise<void> {
  const message = await deps.store.message(messageId);
  if (message === null || message.state !== "held") throw new RoundrobinError("NOT_FOUND", `there is no held mail ${messageId}`);
  await deps.store.setMessageState(messageId, "unrelated");
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

import { type Kysely, sql } from "kysely";
import type { CorrespondenceKind } from "../../message/correspondence-kind.js";
import type { MessageRow, Store } from "../../ports.js";
import { mailWordsStore, saysWord } from "./mail-words.js";
import type { Database } from "./schema.js";
import { storableJson, storableText } from "./storable.js";

const messageColumns = [
  "message.id",
  "message.raw_mail_id as rawMailId",
  "message.header_message_id as headerMessageId",
  "message.from_name as fromName",
  "message.from_address as fromAddress",
  "message.subject",
  "message.received_at as receivedAt",
  "message.kind",
  "message.classification",
  "message.keys",
  "message.state",
  "message.held_reasons as heldReasons",
  "message.suggestions",
  "message.warnings",
  "message.authentication",
] as const;
const asMessage = (row: Omit<MessageRow, "kind"> & { kind: string }): MessageRow => ({ ...row, kind: row.kind as CorrespondenceKind });

type MessageStore = Pick<
  Store,
  | "addMessage"
  | "message"
  | "messageToDecide"
  | "messages"
  | "held"
  | "mails"
  | "attachments"
  | "filesWithHash"
  | "setMessageState"
  | "messageCounts"
>;

export function messageStore(db: Kysely<Database>): MessageStore {
  return {
    async addMessage(message) {
      const row = await db
        .insertInto("message")
        .values({
          raw_mail_id: message.rawMailId,
          header_message_id: message.headerMessageId === null ? null : storableText(message.headerMessageId),
          from_name: storableText(message.fromName),
          from_address: storableText(message.fromAddress),
          subject: storableText(message.subject),
          received_at: message.receivedAt,
          kind: message.classification.kind,
          classification: storableJson(message.classification),
          keys: storableJson(message.keys),
          state: message.state,
          held_reasons: storableJson(message.heldReasons),
          suggestions: storableJson(message.suggestions),
          warnings: storableJson(message.warnings),
          authentication: message.authentication ? storableJson(message.authentication) : null,
        })
        .onConflict((conflict) => conflict.column("raw_mail_id").doNothing())
        .returning("id")
        .executeTakeFirst();
      if (row === undefined) return null;
      for (const [position, file] of message.attachments.entries()) {
        await db
          .insertInto("attachment")
          .values({
            message_id: row.id,
            position,
            name: storableText(file.name),
            media_type: storableText(file.mediaType),
            size: file.size,
            sha256: Buffer.from(file.sha256, "hex"),
            inline: file.inline,
          })
          .execute();
      }
      if (message.words !== undefined) await mailWordsStore(db).keepWords(row.id, message.words);
      return row.id;
    },

    async message(id) {
      const row = await db.selectFrom("message").select(messageColumns).where("id", "=", id).executeTakeFirst();
      return row === undefined ? null : asMessage(row);
    },

    async messageToDecide(id) {
      const row = await db.selectFrom("message").select(messageColumns).where("id", "=", id).forUpdate().executeTakeFirst();
      return row === undefined ? null : asMessage(row);
    },

    async messages(requestId) {
      const rows = await db
        .selectFrom("message")
        .innerJoin("filing", "filing.message_id", "message.id")
        .select(messageColumns)
        .where("filing.request_id", "=", requestId)
        .orderBy("message.received_at")
        .orderBy("message.id")
        .execute();
      return rows.map(asMessage);
    },

    async held() {
      const rows = await db.selectFrom("message").select(messageColumns).where("state", "=", "held").orderBy("id").execute();
      return rows.map(asMessage);
    },

    async attachments(messageId) {
      const rows = await db
        .selectFrom("attachment")
        .select(["name", "media_type as mediaType", "size", "sha256", "inline"])
        .where("message_id", "=", messageId)
        .orderBy("position")
        .execute();
      return rows.map((row) => ({ ...row, sha256: row.sha256.toString("hex") }));
    },

    async filesWithHash(sha256) {
      if (!/^[0-9a-f]{64}$/.test(sha256)) return [];
      return db
        .selectFrom("attachment")
        .select(["message_id as messageId", "position"])
        .where("sha256", "=", Buffer.from(sha256, "hex"))
        .orderBy("message_id")
        .orderBy("position")
        .execute();
    },

    async setMessageState(messageId, state) {
      await db.updateTable("message").set({ state }).where("id", "=", messageId).execute();
    },

    async mails({ state, words }) {
      let query = db
        .selectFrom("message")
        .select(messageColumns)
        .select(
          sql<number[]>`array(select filing.request_id from filing where filing.message_id = message.id order by 1)`.as("requestIds"),
        );
      if (state !== null) query = query.where("message.state", "=", state);
      for (const word of words) {
        const like = `%${storableText(word).replace(/[\\%_]/g, "\\$&")}%`;
        query = query.where(
          sql<boolean>`(concat_ws(' ', message.from_name, message.from_address, message.subject, message.kind, message.header_message_id,
            message.classification->>'authorityReference', message.classification->>'ourReference') ilike ${like}
            or message.id in (select attachment.message_id from attachment where attachment.name ilike ${like})
            or message.id in (select filing.message_id from filing join info_request on info_request.id = filing.request_id
              join authority on authority.id = info_request.authority_id where authority.name ilike ${like})
            or ${saysWord(word)})`,
        );
      }
      const rows = await query.orderBy("message.received_at", "desc").orderBy("message.id", "desc").execute();
      return rows.map(({ requestIds, ...row }) => ({ ...asMessage(row), requestIds }));
    },

    async messageCounts(requestIds) {
      if (requestIds.length === 0) return new Map();
      const rows = await db
        .selectFrom("filing")
        .select((query) => ["request_id", query.fn.countAll<number>().as("count")])
        .where("request_id", "in", [...requestIds])
        .groupBy("request_id")
        .execute();
      return new Map(rows.map((row) => [row.request_id, row.count]));
    },
  };
}

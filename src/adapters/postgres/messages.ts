import { type Kysely, sql } from "kysely";
import type { CorrespondenceKind } from "../../message/correspondence-kind.js";
import type { FilingCandidate, MessageRow, Store } from "../../ports.js";
import type { Database } from "./schema.js";

/** References are compared without case, spaces and punctuation: officers retype them. */
export function foldReference(reference: string): string {
  return reference.toLowerCase().replace(/[^a-z0-9]/g, "");
}
/** PostgreSQL refuses NUL in text; mail does not. */
const clean = (text: string): string => text.replaceAll("\u0000", "");
const json = (value: unknown): string => JSON.stringify(value).replaceAll("\\u0000", "");

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
] as const;
const asMessage = (row: Omit<MessageRow, "kind"> & { kind: string }): MessageRow => ({ ...row, kind: row.kind as CorrespondenceKind });

type MessageStore = Pick<
  Store,
  | "addMessage"
  | "message"
  | "messages"
  | "held"
  | "attachments"
  | "fileMessage"
  | "setMessageState"
  | "filings"
  | "filingCandidates"
  | "learn"
  | "references"
  | "messageCounts"
>;

export function messageStore(db: Kysely<Database>): MessageStore {
  return {
    async addMessage(message) {
      const row = await db
        .insertInto("message")
        .values({
          raw_mail_id: message.rawMailId,
          header_message_id: message.headerMessageId === null ? null : clean(message.headerMessageId),
          from_name: clean(message.fromName),
          from_address: clean(message.fromAddress),
          subject: clean(message.subject),
          received_at: message.receivedAt,
          kind: message.classification.kind,
          classification: json(message.classification),
          keys: json(message.keys),
          state: message.state,
          held_reasons: json(message.heldReasons),
          suggestions: json(message.suggestions),
          warnings: json(message.warnings),
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
            name: clean(file.name),
            media_type: clean(file.mediaType),
            size: file.size,
            sha256: Buffer.from(file.sha256, "hex"),
            inline: file.inline,
          })
          .execute();
      }
      return row.id;
    },

    async message(id) {
      const row = await db.selectFrom("message").select(messageColumns).where("id", "=", id).executeTakeFirst();
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

    async fileMessage(messageId, requestId, filing) {
      await db
        .insertInto("filing")
        .values({ message_id: messageId, request_id: requestId, score: filing.score, reasons: json(filing.reasons), filed_by: filing.by })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },

    async setMessageState(messageId, state) {
      await db.updateTable("message").set({ state }).where("id", "=", messageId).execute();
    },

    filings(messageId) {
      return db.selectFrom("filing").select(["request_id as requestId", "filed_by as by"]).where("message_id", "=", messageId).execute();
    },

    async filingCandidates(keys) {
      const folded = keys.references.map(foldReference).filter((reference) => reference !== "");
      const { rows } = await sql<FilingCandidate>`
        with hit as (
          select id as request_id from info_request where token = any(${[...keys.tokens]}::text[])
          union select request_id from letter where header_message_id = any(${[...keys.messageIds]}::text[]) and request_id is not null
          union select filing.request_id from filing join message on message.id = filing.message_id
            where message.header_message_id = any(${[...keys.messageIds]}::text[])
          union select request_id from authority_reference where folded = any(${folded}::text[])
          union select request_id from known_address where address = any(${[...keys.addresses]}::text[])
          union select id from info_request where lower(email) = any(${[...keys.addresses]}::text[])
          union select id from info_request where domains && ${[...keys.domains]}::text[]
            or lower(split_part(email, '@', 2)) = any(${[...keys.domains]}::text[])
        )
        select request.id as "requestId", authority.name as "authorityName", request.token,
          coalesce((select array_agg(id) from (
            select header_message_id as id from letter where letter.request_id = request.id
            union select message.header_message_id from filing join message on message.id = filing.message_id
              where filing.request_id = request.id and message.header_message_id is not null
            union select thread.id from filing join message on message.id = filing.message_id,
              jsonb_array_elements_text(coalesce(message.keys->'messageIds', '[]')) as thread(id)
              where filing.request_id = request.id and thread.id like 'thread-index:%'
          ) known), '{}') as "letterMessageIds",
          coalesce((select jsonb_agg(jsonb_build_object('reference', reference, 'domain', domain))
            from authority_reference where authority_reference.request_id = request.id), '[]') as "authorityReferences",
          array_append(coalesce((select array_agg(address) from known_address where known_address.request_id = request.id), '{}'),
            lower(request.email)) as "addresses",
          array_append(request.domains, lower(split_part(request.email, '@', 2))) as "domains",
          coalesce((select subject from letter where letter.request_id = request.id order by id limit 1), '') as "subject",
          (select max(at) from request_event where request_event.request_id = request.id) as "lastActivityAt",
          exists (select 1 from letter where letter.request_id = request.id and state in ('sent', 'unknown', 'sending'))
            and not exists (select 1 from request_event where request_event.request_id = request.id and type in ('closed', 'withdrawn')) as "open"
        from info_request request join authority on authority.id = request.authority_id
        where request.id in (select request_id from hit)
        order by request.id limit 200`.execute(db);
      return rows;
    },

    async learn(requestId, lesson) {
      if (lesson.reference !== undefined && foldReference(lesson.reference) !== "") {
        await db
          .insertInto("authority_reference")
          .values({
            request_id: requestId,
            folded: foldReference(lesson.reference),
            reference: clean(lesson.reference),
            domain: clean(lesson.domain ?? ""),
            message_id: lesson.messageId,
          })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }
      if (lesson.address !== undefined && lesson.address !== "") {
        await db
          .insertInto("known_address")
          .values({
            request_id: requestId,
            address: clean(lesson.address.toLowerCase()),
            confirmed_by: lesson.by,
            message_id: lesson.messageId,
          })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }
    },

    async references(requestIds) {
      const found = new Map<number, string>();
      if (requestIds.length === 0) return found;
      const rows = await db
        .selectFrom("authority_reference")
        .select(["request_id", "reference"])
        .where("request_id", "in", [...requestIds])
        .orderBy("message_id")
        .execute();
      // The first one learned is the case's own; a later one is often that of a review.
      for (const row of rows) if (!found.has(row.request_id)) found.set(row.request_id, row.reference);
      return found;
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

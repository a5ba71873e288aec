/** Which mail belongs to which request, what that has taught, and the candidates for the next one. */

import { type Kysely, sql } from "kysely";
import { referenceKey } from "../../message/authority-reference.js";
import type { FilingCandidate, Store } from "../../ports.js";
import type { Database } from "./schema.js";
import { storableJson, storableText } from "./storable.js";

export function filingStore(
  db: Kysely<Database>,
): Pick<Store, "fileMessage" | "unfileMessage" | "filings" | "filingCandidates" | "learn" | "references"> {
  return {
    async fileMessage(messageId, requestId, filing) {
      await db
        .insertInto("filing")
        .values({
          message_id: messageId,
          request_id: requestId,
          score: filing.score,
          reasons: storableJson(filing.reasons),
          filed_by: filing.by,
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },

    async unfileMessage(messageId, reason) {
      await db.deleteFrom("filing").where("message_id", "=", messageId).execute();
      await db.deleteFrom("authority_reference").where("message_id", "=", messageId).execute();
      await db.deleteFrom("known_address").where("message_id", "=", messageId).execute();
      await db.deleteFrom("learned_code").where("message_id", "=", messageId).execute();
      await db
        .updateTable("message")
        .set({ state: "held", held_reasons: storableJson([reason]) })
        .where("id", "=", messageId)
        .execute();
    },

    filings(messageId) {
      return db.selectFrom("filing").select(["request_id as requestId", "filed_by as by"]).where("message_id", "=", messageId).execute();
    },

    async filingCandidates(keys) {
      const storable = (texts: readonly string[] = []): readonly string[] => texts.map(storableText);
      const tokens = storable(keys.tokens);
      const ids = storable(keys.messageIds);
      const addresses = storable(keys.addresses);
      const domains = storable(keys.domains);
      const folded = keys.references.map((reference) => referenceKey(storableText(reference))).filter((reference) => reference !== "");
      // What names one request goes before what a portal or a shared mailbox has in common for hundreds.
      const { rows } = await sql<FilingCandidate>`
        with hit as (
          select 1 as strength, id as request_id from info_request where token = any(${tokens}::text[])
          union all select 1, request_id from letter where header_message_id = any(${ids}::text[]) and request_id is not null
          union all select 1, filing.request_id from filing join message on message.id = filing.message_id
            where message.header_message_id = any(${ids}::text[])
          union all select 1, request_id from authority_reference where folded = any(${folded}::text[])
          union all select 1, request_id from learned_code where code = any(${storable(keys.codes)}::text[])
          union all select 2, request_id from known_address where address = any(${addresses}::text[])
          union all select 2, id from info_request where lower(email) = any(${addresses}::text[])
          union all select 3, id from info_request where domains && ${domains}::text[]
            or lower(split_part(email, '@', 2)) = any(${domains}::text[])
        ), nearest as (
          select request_id, min(strength) as strength from hit group by request_id order by strength, request_id limit 200
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
          coalesce((select array_agg(code) from learned_code where learned_code.request_id = request.id), '{}') as "learnedCodes",
          array_append(request.domains, lower(split_part(request.email, '@', 2))) as "domains",
          coalesce((select subject from letter where letter.request_id = request.id order by id limit 1), '') as "subject",
          (select max(at) from request_event where request_event.request_id = request.id) as "lastActivityAt",
          exists (select 1 from letter where letter.request_id = request.id and state in ('sent', 'unknown', 'sending'))
            and not exists (select 1 from request_event where request_event.request_id = request.id and type in ('closed', 'withdrawn')) as "open"
        from info_request request join authority on authority.id = request.authority_id
        where request.id in (select request_id from nearest)
        order by request.id`.execute(db);
      return rows;
    },

    async learn(requestId, lesson) {
      if (lesson.reference !== undefined && referenceKey(lesson.reference) !== "") {
        await db
          .insertInto("authority_reference")
          .values({
            request_id: requestId,
            folded: referenceKey(lesson.reference),
            reference: storableText(lesson.reference),
            domain: storableText(lesson.domain ?? ""),
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
            address: storableText(lesson.address.toLowerCase()),
            confirmed_by: lesson.by,
            message_id: lesson.messageId,
          })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }
      for (const code of lesson.codes ?? []) {
        await db
          .insertInto("learned_code")
          .values({ request_id: requestId, code: storableText(code), message_id: lesson.messageId })
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
  };
}

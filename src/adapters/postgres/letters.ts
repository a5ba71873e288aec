import type { Kysely } from "kysely";
import type { Store } from "../../ports.js";
import type { Database } from "./schema.js";

const letterColumns = [
  "id",
  "survey_id as surveyId",
  "request_id as requestId",
  "kind",
  "header_message_id as headerMessageId",
  "envelope_from as envelopeFrom",
  "to_addresses as to",
  "subject",
  "body",
  "raw",
  "created_at as createdAt",
  "not_before as notBefore",
  "state",
  "attempts",
  "claimed_at as claimedAt",
  "sent_at as sentAt",
  "response",
] as const;

export function letterStore(
  db: Kysely<Database>,
): Pick<Store, "addLetter" | "letters" | "isOwnLetter" | "waitingLetters" | "firstLetterAt"> {
  return {
    async addLetter(letter) {
      const row = await db
        .insertInto("letter")
        .values({
          survey_id: letter.surveyId,
          request_id: letter.requestId,
          kind: letter.kind,
          header_message_id: letter.headerMessageId,
          envelope_from: letter.envelopeFrom,
          to_addresses: [...letter.to],
          subject: letter.subject,
          body: letter.body,
          raw: Buffer.from(letter.raw),
          created_at: letter.createdAt,
          not_before: letter.notBefore,
          state: "queued",
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning("id")
        .executeTakeFirst();
      return row?.id ?? null;
    },

    async letters(requestIds) {
      if (requestIds.length === 0) return [];
      return db
        .selectFrom("letter")
        .select(letterColumns)
        .where("request_id", "in", [...requestIds])
        .orderBy("id")
        .execute();
    },

    async isOwnLetter(headerMessageId) {
      const row = await db.selectFrom("letter").select("id").where("header_message_id", "=", headerMessageId).executeTakeFirst();
      return row !== undefined;
    },

    async firstLetterAt() {
      const row = await db
        .selectFrom("letter")
        .select((query) => query.fn.min("created_at").as("at"))
        .executeTakeFirst();
      return row?.at ?? null;
    },

    async waitingLetters(surveyId) {
      const row = await db
        .selectFrom("letter")
        .select((query) => [query.fn.countAll<number>().as("count"), query.fn.min("not_before").as("next")])
        .where("survey_id", "=", surveyId)
        .where("state", "=", "queued")
        .executeTakeFirstOrThrow();
      return { count: row.count, next: row.next };
    },
  };
}

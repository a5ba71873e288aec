import { type Kysely, sql } from "kysely";
import type { LetterRow, Store } from "../../ports.js";
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
  "sent_at as sentAt",
  "response",
] as const;

/** First half of the two-part advisory lock key of senders, so that nothing else uses the same numbers. */
export const SENDER_LOCK_SPACE = 0x5252_0001;

export function letterStore(
  db: Kysely<Database>,
): Pick<
  Store,
  "addLetter" | "claimLetter" | "abandonedLetters" | "settleLetter" | "letters" | "isOwnLetter" | "waitingLetters" | "firstLetterAt"
> {
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

    async claimLetter(sender, now, kinds) {
      const row = await db
        .updateTable("letter")
        .set({ state: "sending", claimed_by: sender, claimed_at: now, attempts: sql<number>`attempts + 1` })
        .where("id", "=", (query) => {
          let due = query
            .selectFrom("letter as waiting")
            .select("waiting.id")
            .where("waiting.state", "=", "queued")
            .where("waiting.not_before", "<=", now);
          if (kinds !== null) due = due.where("waiting.kind", "in", [...kinds]);
          // Two senders never wait for one another and never get the same letter.
          return due.orderBy("waiting.not_before").orderBy("waiting.id").limit(1).forUpdate().skipLocked();
        })
        .returning(letterColumns)
        .executeTakeFirst();
      return (row satisfies LetterRow | undefined) ?? null;
    },

    async abandonedLetters() {
      // A living sender holds the session lock of its number; where we can take it, the sender is dead.
      return db
        .selectFrom("letter")
        .select(letterColumns)
        .where("state", "=", "sending")
        .where(
          sql<boolean>`not exists (select 1 from pg_locks where locktype = 'advisory' and classid = ${SENDER_LOCK_SPACE} and objid = letter.claimed_by::oid)`,
        )
        .orderBy("id")
        .execute();
    },

    async settleLetter(id, outcome) {
      await db
        .updateTable("letter")
        .set({
          state: outcome.state,
          response: outcome.response,
          ...(outcome.state === "sent" ? { sent_at: outcome.at } : {}),
          ...(outcome.notBefore === undefined ? {} : { not_before: outcome.notBefore }),
          claimed_by: null,
        })
        .where("id", "=", id)
        // A letter once known to be sent stays sent.
        .where("state", "!=", "sent")
        .execute();
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

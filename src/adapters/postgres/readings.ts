import type { Kysely } from "kysely";
import { type CorrespondenceKind, KINDS_READ_FOR_ANSWERS } from "../../message/correspondence-kind.js";
import type { ReadingRow, Store } from "../../ports.js";
import type { Answer } from "../../reading/answer.js";
import type { AnswerDecision } from "../../reading/current-answers.js";
import type { Database } from "./schema.js";
import { storableJson, storableText } from "./storable.js";

export function readingStore(db: Kysely<Database>): Pick<Store, "unread" | "addReading" | "readings" | "decisions" | "addDecision"> {
  return {
    async unread(limit) {
      const rows = await db
        .selectFrom("message")
        .select("message.id")
        .distinct()
        .innerJoin("filing", "filing.message_id", "message.id")
        .leftJoin("reading", (join) =>
          join.onRef("reading.message_id", "=", "message.id").onRef("reading.request_id", "=", "filing.request_id"),
        )
        .where("message.state", "=", "filed")
        .where((query) => query.or([query("message.kind", "in", [...KINDS_READ_FOR_ANSWERS]), query("filing.filed_by", "=", "person")]))
        .where("reading.id", "is", null)
        .orderBy("message.id")
        .limit(limit)
        .execute();
      return rows.map((row) => row.id);
    },

    async addReading(messageId, requestId, reading, at) {
      const row = await db
        .insertInto("reading")
        .values({
          message_id: messageId,
          request_id: requestId,
          reader_version: reading.readerVersion,
          layout: reading.layout,
          warnings: storableJson(reading.warnings),
          read_at: at,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning("id")
        .executeTakeFirst();
      if (row === undefined) return false;
      if (reading.answers.length === 0) return true;
      await db
        .insertInto("answer")
        .values(
          reading.answers.map((answer) => ({
            reading_id: row.id,
            question: answer.question,
            status: answer.status,
            text: storableText(answer.text),
            value: answer.value === null ? null : storableJson(answer.value),
            exemptions: [...answer.exemptions],
            urls: answer.urls.map(storableText),
            refers_to: answer.refersTo,
            confidence: answer.confidence,
            evidence: storableJson(answer.evidence),
            reasons: storableJson(answer.reasons),
          })),
        )
        .execute();
      return true;
    },

    async readings(requestIds) {
      if (requestIds.length === 0) return [];
      const heads = await db
        .selectFrom("reading")
        .innerJoin("message", "message.id", "reading.message_id")
        // A reading for a request that the mail is no longer filed to does not count.
        .innerJoin("filing", (join) =>
          join.onRef("filing.message_id", "=", "reading.message_id").onRef("filing.request_id", "=", "reading.request_id"),
        )
        .select([
          "reading.id",
          "reading.message_id as messageId",
          "reading.request_id as requestId",
          "reading.reader_version as readerVersion",
          "message.received_at as receivedAt",
          "message.kind",
          "reading.layout",
          "reading.warnings",
        ])
        .where("reading.request_id", "in", [...requestIds])
        .orderBy("message.received_at")
        .orderBy("reading.id")
        .execute();
      const answers = new Map<number, Answer[]>(heads.map((head) => [head.id, []]));
      if (heads.length > 0) {
        const rows = await db
          .selectFrom("answer")
          .selectAll()
          .where(
            "reading_id",
            "in",
            heads.map((head) => head.id),
          )
          .execute();
        for (const { reading_id, refers_to, ...answer } of rows) answers.get(reading_id)?.push({ ...answer, refersTo: refers_to });
      }
      return heads.map((head): ReadingRow => ({ ...head, kind: head.kind as CorrespondenceKind, answers: answers.get(head.id) ?? [] }));
    },

    async decisions(requestIds) {
      const found = new Map<number, AnswerDecision[]>(requestIds.map((id) => [id, []]));
      if (requestIds.length === 0) return found;
      const rows = await db
        .selectFrom("answer_decision")
        .selectAll()
        .where("request_id", "in", [...requestIds])
        .orderBy("id")
        .execute();
      for (const row of rows) {
        found.get(row.request_id)?.push({
          question: row.question,
          status: row.status,
          text: row.text,
          value: row.value,
          note: row.note,
          decidedBy: row.decided_by,
          decidedAt: row.decided_at,
        });
      }
      return found;
    },

    async addDecision(requestId, decision) {
      await db
        .insertInto("answer_decision")
        .values({
          request_id: requestId,
          question: decision.question,
          status: decision.status,
          text: storableText(decision.text),
          value: decision.value === null ? null : storableJson(decision.value),
          note: storableText(decision.note),
          decided_by: decision.decidedBy,
          decided_at: decision.decidedAt,
        })
        .execute();
    },
  };
}

import type { Kysely } from "kysely";
import type { RequestEvent, RequestEventBody } from "../../foi/request-event.js";
import type { Store } from "../../ports.js";
import type { Database } from "./schema.js";
import { storableJson, storableText } from "./storable.js";

export function eventStore(db: Kysely<Database>): Pick<Store, "appendEvent" | "events"> {
  return {
    async appendEvent(requestId, at, source, body) {
      await db
        .insertInto("request_event")
        .values({
          request_id: requestId,
          at,
          type: body.type,
          body: storableJson(body),
          source_by: source.by,
          // A rule may speak of a mail, too: of what was read in it.
          message_id: source.by === "mail" || source.by === "rule" ? (source.id ?? null) : null,
          letter_id: source.by === "letter" ? (source.id ?? null) : null,
          note: source.note === undefined ? null : storableText(source.note),
        })
        // Said already: the work is being repeated after a crash.
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },

    async events(requestIds) {
      const found = new Map<number, RequestEvent[]>(requestIds.map((id) => [id, []]));
      if (requestIds.length === 0) return found;
      const rows = await db
        .selectFrom("request_event")
        .select(["id", "request_id", "at", "body", "source_by", "message_id", "letter_id", "note"])
        .where("request_id", "in", [...requestIds])
        .orderBy("id")
        .execute();
      for (const row of rows) {
        const id = row.message_id ?? row.letter_id;
        found.get(row.request_id)?.push({
          id: row.id,
          at: row.at,
          source: { by: row.source_by, ...(id === null ? {} : { id }), ...(row.note === null ? {} : { note: row.note }) },
          // Written by appendEvent from the same type; the log is append-only.
          body: row.body as RequestEventBody,
        });
      }
      return found;
    },
  };
}

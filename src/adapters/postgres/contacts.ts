/** What every request to a council has seen, over all surveys. */
import type { Kysely } from "kysely";
import type { CorrespondenceKind } from "../../message/correspondence-kind.js";
import type { Store } from "../../ports.js";
import type { Database } from "./schema.js";

export function contactStore(db: Kysely<Database>): Pick<Store, "contactRequests" | "contactMails"> {
  return {
    async contactRequests(authorityIds) {
      if (authorityIds.length === 0) return [];
      return db
        .selectFrom("info_request")
        .select(["id as requestId", "authority_id as authorityId", "email", "regime"])
        .where("authority_id", "in", [...authorityIds])
        .orderBy("id")
        .execute();
    },

    async contactMails(requestIds) {
      if (requestIds.length === 0) return [];
      const rows = await db
        .selectFrom("message")
        .innerJoin("filing", "filing.message_id", "message.id")
        .select(["filing.request_id as requestId", "message.from_address as from", "message.received_at as at", "message.kind"])
        .where("filing.request_id", "in", [...requestIds])
        .orderBy("message.received_at")
        .orderBy("message.id")
        .execute();
      return rows.map((row) => ({ ...row, from: row.from.toLowerCase(), kind: row.kind as CorrespondenceKind }));
    },
  };
}

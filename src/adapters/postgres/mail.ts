import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Store } from "../../ports.js";
import type { Database } from "./schema.js";
import { storableText } from "./storable.js";

/** A mail is read from the mailbox up to a limit. */
const OVERSIZE = "the mail is larger than is fetched whole; only its beginning is kept here, look at the rest in the mailbox";

export function mailStore(db: Kysely<Database>): Pick<Store, "cursor" | "keepMail" | "rawMail" | "unreceived" | "noteTrouble"> {
  return {
    async cursor(mailbox) {
      const row = await db
        .selectFrom("mailbox_cursor")
        .select(["uid_validity as uidValidity", "last_uid as lastUid"])
        .where("mailbox", "=", mailbox)
        .executeTakeFirst();
      return row ?? null;
    },

    async keepMail(mailbox, mails, after, at) {
      const fresh: number[] = [];
      for (const mail of mails) {
        const content = Buffer.from(mail.source);
        const sha256 = createHash("sha256").update(content).digest();
        const inserted = await db
          .insertInto("raw_mail")
          .values({ sha256, content, size: content.length, incomplete: mail.truncated === true ? OVERSIZE : null })
          .onConflict((conflict) => conflict.column("sha256").doNothing())
          .returning("id")
          .executeTakeFirst();
        const id = inserted?.id ?? (await db.selectFrom("raw_mail").select("id").where("sha256", "=", sha256).executeTakeFirstOrThrow()).id;
        if (inserted !== undefined) fresh.push(id);
        await db
          .insertInto("raw_mail_place")
          .values({ mailbox, uid_validity: mail.uidValidity, uid: mail.uid, raw_mail_id: id, received_at: mail.internalDate })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }
      if (after === null) return fresh;
      const place = { uid_validity: after.uidValidity, last_uid: after.lastUid, polled_at: at };
      await db
        .insertInto("mailbox_cursor")
        .values({ mailbox, ...place })
        .onConflict((conflict) => conflict.column("mailbox").doUpdateSet(place))
        .execute();
      return fresh;
    },

    async rawMail(id) {
      const row = await db
        .selectFrom("raw_mail")
        .leftJoin("raw_mail_place", "raw_mail_place.raw_mail_id", "raw_mail.id")
        .select(["raw_mail.content", "raw_mail.attempts", "raw_mail.incomplete", "raw_mail.stored_at as storedAt"])
        .select((query) => query.fn.min("raw_mail_place.received_at").as("receivedAt"))
        .where("raw_mail.id", "=", id)
        .groupBy("raw_mail.id")
        .executeTakeFirst();
      if (row === undefined) return null;
      return {
        content: new Uint8Array(row.content),
        receivedAt: row.receivedAt ?? row.storedAt,
        attempts: row.attempts,
        incomplete: row.incomplete,
      };
    },

    async unreceived(now, limit) {
      const rows = await db
        .selectFrom("raw_mail")
        .leftJoin("message", "message.raw_mail_id", "raw_mail.id")
        .select("raw_mail.id")
        .where("message.id", "is", null)
        .where((query) => query.or([query("raw_mail.retry_after", "is", null), query("raw_mail.retry_after", "<=", now)]))
        .orderBy("raw_mail.id")
        .limit(limit)
        .execute();
      return rows.map((row) => row.id);
    },

    async noteTrouble(rawMailId, fault, retryAfter) {
      await db
        .updateTable("raw_mail")
        .set({ attempts: sql<number>`attempts + 1`, last_fault: storableText(fault), retry_after: retryAfter })
        .where("id", "=", rawMailId)
        .execute();
    },
  };
}

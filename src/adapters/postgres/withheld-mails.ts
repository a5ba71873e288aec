/** Mails that a server lists and does not give, until it does or they are gone. */
import type { Kysely } from "kysely";
import type { Store } from "../../ports.js";
import type { Database } from "./schema.js";

export function withheldStore(db: Kysely<Database>): Pick<Store, "noteWithheld" | "withheldMails" | "settleWithheld"> {
  return {
    async noteWithheld(mailbox, { uidValidity, uids }, at) {
      if (uids.length === 0) return;
      await db
        .insertInto("withheld_mail")
        .values(uids.map((uid) => ({ mailbox, uid_validity: uidValidity, uid, since: at, tried_at: at, settled_at: null, outcome: null })))
        .onConflict((conflict) =>
          conflict.columns(["mailbox", "uid_validity", "uid"]).doUpdateSet({ tried_at: at, settled_at: null, outcome: null }),
        )
        .execute();
    },

    withheldMails() {
      return db
        .selectFrom("withheld_mail")
        .select(["mailbox", "uid_validity as uidValidity", "uid", "since", "tried_at as triedAt"])
        .where("settled_at", "is", null)
        .orderBy("since")
        .orderBy("uid")
        .execute();
    },

    async settleWithheld({ mailbox, uidValidity, uid }, outcome, at) {
      await db
        .updateTable("withheld_mail")
        .set({ settled_at: at, outcome })
        .where("mailbox", "=", mailbox)
        .where("uid_validity", "=", uidValidity)
        .where("uid", "=", uid)
        .execute();
    },
  };
}

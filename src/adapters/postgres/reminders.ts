import type { Kysely } from "kysely";
import type { Store } from "../../ports.js";
import type { Database } from "./schema.js";

export function reminderStore(db: Kysely<Database>): Pick<Store, "claimReminderDay" | "told" | "tell"> {
  return {
    async claimReminderDay(surveyId, day) {
      const row = await db
        .insertInto("reminder_day")
        .values({ survey_id: surveyId, day, letter_id: null })
        .onConflict((conflict) => conflict.doNothing())
        .returning("day")
        .executeTakeFirst();
      return row !== undefined;
    },

    async told(surveyId) {
      const rows = await db.selectFrom("told").select("key").where("survey_id", "=", surveyId).execute();
      return new Set(rows.map((row) => row.key));
    },

    async tell(surveyId, keys, day) {
      if (keys.length === 0) return;
      await db
        .insertInto("told")
        .values(keys.map((key) => ({ survey_id: surveyId, key, told_on: day })))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
  };
}

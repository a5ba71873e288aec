/** The Store on PostgreSQL, put together from one file a family of tables. */
import type { Kysely } from "kysely";
import type { Store } from "../../ports.js";
import { eventStore } from "./events.js";
import { letterStore } from "./letters.js";
import { mailStore } from "./mail.js";
import { messageStore } from "./messages.js";
import { readingStore } from "./readings.js";
import { reminderStore } from "./reminders.js";
import type { Database } from "./schema.js";
import { surveyStore } from "./surveys.js";

/** The store over a connection pool, or over one open transaction. */
export function postgresStore(db: Kysely<Database>): Store {
  return {
    transaction: (work) =>
      // Within a transaction a nested one simply joins it.
      db.isTransaction ? work(postgresStore(db)) : db.transaction().execute((trx) => work(postgresStore(trx))),
    ...surveyStore(db),
    ...eventStore(db),
    ...letterStore(db),
    ...mailStore(db),
    ...messageStore(db),
    ...readingStore(db),
    ...reminderStore(db),
  };
}

/** The Store on PostgreSQL, put together from one file a family of tables. */
import { type Kysely, sql } from "kysely";
import type { Store } from "../../ports.js";
import { contactStore } from "./contacts.js";
import { eventStore } from "./events.js";
import { filingStore } from "./filings.js";
import { letterStore } from "./letters.js";
import { mailStore } from "./mail.js";
import { mailWordsStore } from "./mail-words.js";
import { messageStore } from "./messages.js";
import { outboxStore } from "./outbox.js";
import { readingStore } from "./readings.js";
import { reminderStore } from "./reminders.js";
import type { Database } from "./schema.js";
import { sendingStore } from "./sending.js";
import { surveyStore } from "./surveys.js";
import { withheldStore } from "./withheld-mails.js";

/** First half of the advisory lock keys of `exclusively`. */
const EXCLUSIVE_LOCK_SPACE = 0x5252_0002;

/** The store over a connection pool, or over one open transaction. */
export function postgresStore(db: Kysely<Database>): Store {
  return {
    transaction: (work) =>
      // Within a transaction a nested one simply joins it.
      db.isTransaction ? work(postgresStore(db)) : db.transaction().execute((trx) => work(postgresStore(trx))),
    exclusively: (what, work) =>
      db.connection().execute(async (connection) => {
        // A session lock: PostgreSQL lets go of it when the process dies, however it dies.
        const key = sql`${EXCLUSIVE_LOCK_SPACE}, hashtext(${what})`;
        const { rows } = await sql<{ taken: boolean }>`select pg_try_advisory_lock(${key}) as taken`.execute(connection);
        if (rows[0]?.taken !== true) return { ran: false };
        try {
          return { ran: true, value: await work() };
        } finally {
          // A session that was lost has let go of it; what the work came to must not be lost with it.
          await sql`select pg_advisory_unlock(${key})`.execute(connection).catch(() => undefined);
        }
      }),
    ...surveyStore(db),
    ...eventStore(db),
    ...letterStore(db),
    ...sendingStore(db),
    ...outboxStore(db),
    ...mailStore(db),
    ...withheldStore(db),
    ...messageStore(db),
    ...mailWordsStore(db),
    ...filingStore(db),
    ...contactStore(db),
    ...readingStore(db),
    ...reminderStore(db),
  };
}

import { type Kysely, sql } from "kysely";
import type { LetterRow, Store } from "../../ports.js";
import { onceBack } from "./lost-connection.js";
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

/** First half of the two-part advisory lock key of senders, so that nothing else uses the same numbers. */
export const SENDER_LOCK_SPACE = 0x5252_0001;

/** PostgreSQL's text holds no zero byte; a mail server's answer might. */
const storable = (text: string): string => text.replaceAll("\0", "");

export function letterStore(
  db: Kysely<Database>,
): Pick<
  Store,
  "addLetter" | "claimLetters" | "abandonedLetters" | "settleLetters" | "letters" | "isOwnLetter" | "waitingLetters" | "firstLetterAt"
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

    async claimLetters(sender, now, { kinds, limit }) {
      const rows = await db
        .updateTable("letter")
        .set({ state: "sending", claimed_by: sender, claimed_at: now, attempts: sql<number>`attempts + 1` })
        .where((query) => {
          let due = query
            .selectFrom("letter as waiting")
            .select("waiting.id")
            .where("waiting.state", "=", "queued")
            .where("waiting.not_before", "<=", now)
            // The researcher's own digest goes on: it is what tells of the pause.
            .where(
              sql<boolean>`(waiting.kind = 'digest' or not coalesce((select paused from sending_switch where sending_switch.survey_id = waiting.survey_id order by sending_switch.id desc limit 1), false))`,
            );
          if (kinds !== null) due = due.where("waiting.kind", "in", [...kinds]);
          // Two senders never wait for one another and never get the same letter. The array is made once, whatever
          // plan the server chooses.
          return sql<boolean>`id = any(array(${due.orderBy("waiting.not_before").orderBy("waiting.id").limit(limit).forUpdate().skipLocked()}))`;
        })
        .returning(letterColumns)
        .execute();
      return (rows satisfies LetterRow[]).sort((a, b) => (a.notBefore === b.notBefore ? a.id - b.id : a.notBefore < b.notBefore ? -1 : 1));
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

    async settleLetters(outcomes) {
      if (outcomes.length === 0) return;
      const given = JSON.stringify(
        outcomes.map(({ id, state, at, response, notBefore, event, untried }) => ({
          id,
          state,
          at,
          response: storable(response),
          not_before: notBefore ?? null,
          tries: untried === true ? 0 : 1,
          event: event === null ? null : { ...event, ...("reason" in event ? { reason: storable(event.reason) } : {}) },
        })),
      );
      // One statement, one commit: the letters' states and what they leave in the logs of their requests. Done twice,
      // it changes nothing the second time. A letter once known to be sent stays sent.
      const statement = sql`
        with outcome as (
          select * from jsonb_to_recordset(${given}::jsonb)
            as given(id bigint, state text, at timestamptz, response text, not_before timestamptz, tries integer, event jsonb)
        ), settled as (
          update letter set
            state = outcome.state,
            response = outcome.response,
            sent_at = case when outcome.state = 'sent' then outcome.at else letter.sent_at end,
            not_before = coalesce(outcome.not_before, letter.not_before),
            attempts = letter.attempts + outcome.tries - 1,
            claimed_by = null
          from outcome
          where letter.id = outcome.id
            and (letter.state = 'sending' or (letter.state = 'unknown' and outcome.state = 'sent'))
          returning letter.id, letter.request_id, outcome.at, outcome.event
        )
        insert into request_event (request_id, at, type, body, source_by, letter_id)
        select request_id, at, event->>'type', event, 'letter', id from settled
        where jsonb_typeof(event) = 'object' and request_id is not null
        order by id
        on conflict do nothing`;
      if (db.isTransaction) await statement.execute(db);
      else await onceBack(() => statement.execute(db));
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

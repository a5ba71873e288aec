/** The outbox as a person sees and steers it: what waits, what became of it, stopped and gone on with. */
import { type Kysely, sql } from "kysely";
import type { Store } from "../../ports.js";
import type { Database } from "./schema.js";
import { storableJson, storableText } from "./storable.js";

export function outboxStore(
  db: Kysely<Database>,
): Pick<
  Store,
  | "outbox"
  | "decideLetter"
  | "retimeLetters"
  | "cancelLetters"
  | "surveysWithDueLetters"
  | "recentOutcomes"
  | "switchSending"
  | "sendingSwitch"
> {
  return {
    async outbox(surveyId) {
      return db
        .selectFrom("letter")
        .leftJoin("info_request", "info_request.id", "letter.request_id")
        .leftJoin("authority", "authority.id", "info_request.authority_id")
        .select([
          "letter.id",
          "letter.request_id as requestId",
          "authority.name as council",
          "letter.kind",
          "letter.state",
          "letter.to_addresses as to",
          "letter.subject",
          "letter.header_message_id as headerMessageId",
          "letter.not_before as notBefore",
          "letter.claimed_at as claimedAt",
          "letter.sent_at as sentAt",
          "letter.attempts",
          "letter.response",
        ])
        .where("letter.survey_id", "=", surveyId)
        .orderBy("letter.not_before")
        .orderBy("letter.id")
        .execute();
    },

    async decideLetter(id, decision) {
      const { rows } = await sql<{ id: number }>`
        with decided as (
          update letter set
            state = ${decision.state},
            response = ${decision.response},
            sent_at = case when ${decision.state} = 'sent' then ${decision.at}::timestamptz else null end,
            not_before = case when ${decision.state} = 'queued' then ${decision.at}::timestamptz else not_before end
          where id = ${id} and state = 'unknown'
          returning id, request_id
        ), noted as (
          insert into request_event (request_id, at, type, body, source_by, letter_id, note)
          select request_id, ${decision.at}::timestamptz, ${decision.event?.type ?? ""}, ${storableJson(decision.event)}::jsonb, 'person', id, ${storableText(decision.note)}
          from decided where request_id is not null and ${decision.event !== null}
          on conflict do nothing
        )
        select id from decided`.execute(db);
      return rows.length > 0;
    },

    async retimeLetters(times) {
      await sql`
        update letter set not_before = given.at
        from jsonb_to_recordset(${JSON.stringify(times)}::jsonb) as given(id bigint, at timestamptz)
        where letter.id = given.id and letter.state = 'queued'`.execute(db);
    },

    async cancelLetters(surveyId, kinds, why) {
      const rows = await db
        .updateTable("letter")
        .set({ state: "cancelled", response: why })
        .where("survey_id", "=", surveyId)
        .where("state", "=", "queued")
        .where("kind", "in", [...kinds])
        .returning("id")
        .execute();
      return rows.length;
    },

    async surveysWithDueLetters(now) {
      const rows = await db
        .selectFrom("letter")
        .select("survey_id as id")
        .distinct()
        .where("state", "=", "queued")
        .where("not_before", "<=", now)
        .execute();
      return rows.map(({ id }) => id);
    },

    async recentOutcomes(surveyId, since, limit) {
      const { rows } = await sql<{ council: string; failure: string | null }>`
        select authority.name as council,
          case when letter.state = 'refused' then letter.response else (
            select 'bounced: ' || (bounce.body->>'reason') from request_event bounce
            where bounce.request_id = letter.request_id and bounce.type = 'bounced' and (bounce.body->>'permanent')::boolean
              and bounce.at >= letter.sent_at
            order by bounce.id limit 1
          ) end as failure
        from letter
          join info_request on info_request.id = letter.request_id
          join authority on authority.id = info_request.authority_id
        where letter.survey_id = ${surveyId} and letter.state in ('sent', 'refused')
          and coalesce(letter.sent_at, letter.claimed_at) > coalesce(${since}::timestamptz, '-infinity')
        order by coalesce(letter.sent_at, letter.claimed_at) desc, letter.id desc
        limit ${limit}`.execute(db);
      return rows;
    },

    async switchSending(surveyId, { paused, at, reason, by }) {
      await db.insertInto("sending_switch").values({ survey_id: surveyId, at, paused, reason, switched_by: by }).execute();
    },

    async sendingSwitch(surveyId) {
      const row = await db
        .selectFrom("sending_switch")
        .select(["at", "paused", "reason", "switched_by as by"])
        .where("survey_id", "=", surveyId)
        .orderBy("id", "desc")
        .limit(1)
        .executeTakeFirst();
      return row ?? null;
    },
  };
}

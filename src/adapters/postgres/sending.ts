/** Letters on their way: taken up before their SMTP begins, and what became of them, each with a durable commit. */
import { CompiledQuery, type Kysely, sql } from "kysely";
import type { ClaimedLetter, LetterOutcome, Store } from "../../ports.js";
import { onceBack } from "./lost-connection.js";
import { prepared } from "./prepared-statements.js";
import type { Database } from "./schema.js";
import { storableText } from "./storable.js";

/** First half of the two-part advisory lock key of senders, so that nothing else uses the same numbers. */
export const SENDER_LOCK_SPACE = 0x5252_0001;

/** All that sending needs of a letter; its words in clear are left where they are. */
const CLAIMED_COLUMNS = `letter.id, survey_id as "surveyId", request_id as "requestId", kind, header_message_id as "headerMessageId",
  envelope_from as "envelopeFrom", to_addresses as "to", raw, created_at as "createdAt", attempts,
  claimed_at as "claimedAt", response`;

/**
 * What became of letters, $1: their states and what they leave in the logs of their requests. Done twice, it changes
 * nothing the second time. A letter once known to be sent stays sent.
 */
const SETTLE = `
  outcome as (
    select * from jsonb_to_recordset($1::jsonb)
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
    -- By their ids, which the server would not see in a join: it reads the whole table then.
    where letter.id = any(array(select id from outcome)) and letter.id = outcome.id
      and (letter.state = 'sending' or (letter.state = 'unknown' and outcome.state = 'sent'))
    returning letter.id, letter.request_id, outcome.at, outcome.event
  ), logged as (
    insert into request_event (request_id, at, type, body, source_by, letter_id)
    select request_id, at, event->>'type', event, 'letter', id from settled
    where jsonb_typeof(event) = 'object' and request_id is not null
    order by id
    on conflict do nothing
  )`;

/**
 * Takes up to $5 letters that are due at $3 for the sender $2, of the kinds $4 (null for all). Two senders never wait
 * for one another and never get the same letter. The array is made once, whatever plan the server chooses. The
 * researcher's own digest goes on in a pause: it is what tells of it.
 */
const CLAIM = `
  update letter set state = 'sending', claimed_by = $2, claimed_at = $3, attempts = attempts + 1
  where id = any(array(
    select waiting.id from letter as waiting
    where waiting.state = 'queued' and waiting.not_before <= $3
      and ($4::text[] is null or waiting.kind = any($4::text[]))
      and (waiting.kind = 'digest' or not coalesce(
        (select paused from sending_switch where sending_switch.survey_id = waiting.survey_id order by sending_switch.id desc limit 1),
        false))
    order by waiting.not_before, waiting.id
    limit $5
    for update skip locked
  ))
  returning ${CLAIMED_COLUMNS}, not_before as due`;

const SETTLE_ALONE = prepared("settle", `with ${SETTLE} select 1 where false`);
const SETTLE_AND_CLAIM = prepared(
  "settle_and_claim",
  `with ${SETTLE}, claimed as (${CLAIM}) select id, "surveyId", "requestId", kind, "headerMessageId", "envelopeFrom", "to", raw, "createdAt", attempts, "claimedAt", response from claimed order by due, id`,
);

/** Only what other people said can hold what PostgreSQL cannot: the words of a mail server. */
const given = (outcomes: readonly LetterOutcome[]): string =>
  JSON.stringify(
    outcomes.map(({ id, state, at, response, notBefore, event, untried }) => ({
      id,
      state,
      at,
      response: storableText(response),
      not_before: notBefore ?? null,
      tries: untried === true ? 0 : 1,
      event: event === null ? null : { ...event, ...("reason" in event ? { reason: storableText(event.reason) } : {}) },
    })),
  );

export function sendingStore(db: Kysely<Database>): Pick<Store, "claimLetters" | "abandonedLetters" | "settleLetters"> {
  return {
    async claimLetters(sender, now, { kinds, limit, settle }) {
      const values = [given(settle ?? []), sender, now, kinds, limit];
      return (await db.executeQuery(CompiledQuery.raw(SETTLE_AND_CLAIM, values) as CompiledQuery<ClaimedLetter>)).rows;
    },

    async settleLetters(outcomes) {
      if (outcomes.length === 0) return;
      const settle = CompiledQuery.raw(SETTLE_ALONE, [given(outcomes)]);
      if (db.isTransaction) await db.executeQuery(settle);
      else await onceBack(() => db.executeQuery(settle));
    },

    async abandonedLetters() {
      // A living sender holds the session lock of its number; where we can take it, the sender is dead.
      const { rows } = await sql<ClaimedLetter>`
        select ${sql.raw(CLAIMED_COLUMNS)} from letter
        where state = 'sending' and not exists (
          select 1 from pg_locks where locktype = 'advisory' and classid = ${SENDER_LOCK_SPACE} and objid = letter.claimed_by::oid
        )
        order by id`.execute(db);
      return rows;
    },
  };
}

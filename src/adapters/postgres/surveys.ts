import { type Kysely, sql } from "kysely";
import { RoundrobinError } from "../../errors.js";
import type { Authority } from "../../foi/authority.js";
import type { RequestRow, Store, SurveyRow } from "../../ports.js";
import { authorityKey, mendedCouncils } from "./mended-councils.js";
import type { Database } from "./schema.js";
import { storableJson } from "./storable.js";

const requestColumns = [
  "info_request.id",
  "info_request.survey_id as surveyId",
  "info_request.authority_id as authorityId",
  "authority.name as authorityName",
  "authority.code as authorityCode",
  "authority.nation",
  "info_request.token",
  "info_request.regime",
  "info_request.email",
  "info_request.cc",
  "info_request.domains",
  "info_request.extra",
] as const;

export function surveyStore(db: Kysely<Database>): Pick<Store, "openSurvey" | "survey" | "enrol" | "requests" | "request"> {
  const selectRequests = () =>
    db.selectFrom("info_request").innerJoin("authority", "authority.id", "info_request.authority_id").select(requestColumns);

  const requests = (surveyId: number): Promise<readonly RequestRow[]> =>
    selectRequests().where("info_request.survey_id", "=", surveyId).orderBy("authority.name").orderBy("info_request.id").execute();

  /** Gives councils whose rows were mended their new names and codes, before anybody could take them for new ones. */
  async function mend(surveyId: number, listed: readonly Authority[]): Promise<void> {
    const enrolled = await db
      .selectFrom("info_request")
      .innerJoin("authority", "authority.id", "info_request.authority_id")
      .select([
        "info_request.id as requestId",
        "authority.id as authorityId",
        "authority.key",
        "authority.name",
        "authority.code",
        "info_request.email",
      ])
      .where("info_request.survey_id", "=", surveyId)
      .execute();
    for (const { before, now } of mendedCouncils(enrolled, listed)) {
      const key = authorityKey(now.name, now.code);
      const other = await db.selectFrom("authority").select("id").where("key", "=", key).executeTakeFirst();
      // Another survey may know it by its new key already.
      if (other !== undefined)
        await db.updateTable("info_request").set({ authority_id: other.id }).where("id", "=", before.requestId).execute();
      else await db.updateTable("authority").set({ key, name: now.name, code: now.code }).where("id", "=", before.authorityId).execute();
    }
  }

  return {
    async openSurvey(survey) {
      const questionnaire = JSON.stringify(survey.questionnaire);
      await db
        .insertInto("survey")
        .values({ key: survey.key, wave: survey.wave, title: survey.title, questionnaire })
        .onConflict((conflict) =>
          conflict
            .columns(["key", "wave"])
            .doUpdateSet({ title: survey.title, questionnaire })
            .where(sql<boolean>`not exists (select 1 from letter where letter.survey_id = survey.id)`),
        )
        .execute();
      const row = await db
        .selectFrom("survey")
        .select(["id", "key", "wave", "title", "questionnaire"])
        .where("key", "=", survey.key)
        .where("wave", "=", survey.wave)
        .executeTakeFirstOrThrow();
      return row satisfies SurveyRow;
    },

    async survey(id) {
      const row = await db
        .selectFrom("survey")
        .select(["id", "key", "wave", "title", "questionnaire"])
        .where("id", "=", id)
        .executeTakeFirst();
      if (row === undefined) throw new RoundrobinError("NOT_FOUND", `there is no survey ${id} in the database`);
      return row;
    },

    async enrol(surveyId, councils) {
      await mend(
        surveyId,
        councils.map(({ authority }) => authority),
      );
      for (const { authority, regime, token } of councils) {
        const key = authorityKey(authority.name, authority.code);
        const { id } = await db
          .insertInto("authority")
          .values({ key, name: authority.name, code: authority.code, nation: authority.nation })
          .onConflict((conflict) =>
            conflict.column("key").doUpdateSet({ name: authority.name, code: authority.code, nation: authority.nation }),
          )
          .returning("id")
          .executeTakeFirstOrThrow();
        const contact = {
          email: authority.email,
          cc: [...authority.cc],
          domains: [...authority.domains],
          given_reference: authority.reference,
          notes: authority.notes,
          extra: storableJson(authority.extra),
        };
        await db
          .insertInto("info_request")
          .values({ survey_id: surveyId, authority_id: id, token, regime, ...contact })
          // The token and the regime of a request stay what they were: letters that carry them have gone out.
          .onConflict((conflict) => conflict.columns(["survey_id", "authority_id"]).doUpdateSet(contact))
          .execute();
      }
      return requests(surveyId);
    },

    requests,

    async request(id) {
      return (await selectRequests().where("info_request.id", "=", id).executeTakeFirst()) ?? null;
    },
  };
}

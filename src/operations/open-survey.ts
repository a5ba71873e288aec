import type { Authority } from "../foi/authority.js";
import { regimeOf } from "../foi/terms.js";
import type { RequestRow, Store, SurveyRow } from "../ports.js";
import type { Questionnaire } from "../questionnaire/questionnaire.js";

export interface OpenSurvey {
  readonly survey: SurveyRow;
  readonly requests: readonly RequestRow[];
  /** The folder's questionnaire is not the one that was sent; answers are read against the sent one. */
  readonly questionnaireDiffers: boolean;
}

/**
 * Brings the survey folder into the database: makes the survey, adds councils that are new, refreshes contact
 * details. Running it again changes nothing; no council is ever added twice.
 * @param newToken a fresh token for each call; only used for councils that are new
 */
export async function openSurvey(
  { store, newToken }: { readonly store: Store; readonly newToken: () => string },
  folder: {
    readonly key: string;
    readonly wave: number;
    readonly title: string;
    readonly questionnaire: Questionnaire;
    readonly councils: readonly Authority[];
  },
): Promise<OpenSurvey> {
  return store.transaction(async (trx) => {
    const survey = await trx.openSurvey({ key: folder.key, wave: folder.wave, title: folder.title, questionnaire: folder.questionnaire });
    const requests = await trx.enrol(
      survey.id,
      folder.councils.map((authority) => ({ authority, regime: regimeOf(authority.nation), token: newToken() })),
    );
    const differs = JSON.stringify(sorted(survey.questionnaire)) !== JSON.stringify(sorted(folder.questionnaire));
    return { survey, requests, questionnaireDiffers: differs };
  });
}

/** The same data with its keys in order: jsonb does not keep the order in which it was given. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

import { RoundrobinError } from "../errors.js";
import { requestHistory } from "../foi/request-history.js";
import { isAnsweredBy } from "../letters/alike-questions.js";
import type { RequestRow } from "../ports.js";
import type { RequestOverview } from "./survey-overview.js";

/** What this council waits to be told; null when it waits for no clarification. */
export function clarificationAsked(row: RequestOverview): readonly string[] | null {
  const { waitingFor } = requestHistory(row.events, row.request.regime);
  return waitingFor?.what === "clarification" ? waitingFor.details : null;
}

/**
 * This council and all others whose open questions an answer to its questions also answers.
 * @throws RoundrobinError NOT_FOUND when this council asks nothing that others can be compared with
 */
export function alikeClarifications(rows: readonly RequestOverview[], like: RequestRow): readonly RequestOverview[] {
  const first = rows.find((row) => row.request.id === like.id);
  const answered = first === undefined ? null : clarificationAsked(first);
  if (first === undefined || answered === null)
    throw new RoundrobinError("NOT_FOUND", `${like.authorityName} waits for no clarification; \`roundrobin deadlines\` shows who does`);
  if (answered.length === 0)
    throw new RoundrobinError(
      "NOT_FOUND",
      `the question of ${like.authorityName} was not singled out of their mail, so others cannot be compared with it; answer each with --council NAME`,
    );
  const others = rows.filter((row) => row !== first && isAnsweredBy(clarificationAsked(row) ?? [], answered));
  return [first, ...others];
}

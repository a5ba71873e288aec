/** The letters that are the next thing to do today, council by council. */

import { londonDay } from "../foi/london-day.js";
import { letterDue } from "../letters/letter-for-action.js";
import type { FollowingLetter } from "../letters/may-write.js";
import { isCouncils } from "./council-address.js";
import { type Draft, draftLetter, type LetterWords } from "./draft-letter.js";
import type { LetterDeps } from "./letter-deps.js";
import type { RequestOverview } from "./survey-overview.js";

export interface DueLetter {
  readonly row: RequestOverview;
  readonly draft: Draft;
  readonly words: LetterWords;
}

/**
 * Drafts what is due today for each council; what needs the researcher's own words is among them and says so.
 * @param only this kind of letter alone; null for all
 */
export async function dueLetters(
  deps: LetterDeps,
  rows: readonly RequestOverview[],
  only: FollowingLetter | null,
): Promise<readonly DueLetter[]> {
  const today = londonDay(deps.clock.now());
  const due: DueLetter[] = [];
  for (const row of rows) {
    const name = letterDue(row.state.next, today);
    if (name === null || (only !== null && only !== name)) continue;
    const draft = await draftLetter(deps, row, name, {});
    due.push({ row, draft: safeToSendTogether(draft), words: {} });
  }
  return due;
}

/**
 * What goes out with others leaves only to an address that is the council's own: a re-send to one that only a mail
 * has named waits for a person, and so does every complaint to a regulator.
 */
function safeToSendTogether(draft: Draft): Draft {
  if (!draft.ok) return draft;
  const { name, request } = draft;
  const alone = `roundrobin letter ${name} --council "${request.authorityName}" --to`;
  const held = (why: string): Draft => ({ ok: false, name, request, reason: "words_missing", on: null, why });
  const to = draft.letter.to[0];
  if (to === undefined) return held(`look at it by itself: ${alone} ADDRESS`);
  if (name !== "resend" || isCouncils(to, request)) return draft;
  return held(`a mail names ${to}, which is no address of the council's; if it is right: ${alone} ${to}`);
}

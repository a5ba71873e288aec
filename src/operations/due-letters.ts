/** The letters that are the next thing to do today, council by council. */

import { londonDay } from "../foi/london-day.js";
import type { ActionName } from "../foi/next-actions.js";
import type { FollowingLetter } from "../letters/may-write.js";
import { isCouncils } from "./council-address.js";
import { type Draft, draftLetter, type LetterWords } from "./draft-letter.js";
import type { LetterDeps } from "./letter-deps.js";
import type { RequestOverview } from "./survey-overview.js";

/** Which letter an action calls for; null: none, or not one of ours. */
const LETTER_OF: Readonly<Record<ActionName, FollowingLetter | null>> = {
  send: null,
  look_at_send: null,
  update_holidays: null,
  fix_address: "resend",
  send_elsewhere: "resend",
  answer_clarification: "clarification",
  pay_fee_or_decline: null,
  open_portal: null,
  look_at_transfer: null,
  look_at_recall: null,
  wait: null,
  remind_before_due: "reminder",
  chase_overdue: "overdue",
  ask_about_unanswered: "unanswered",
  narrow_request: "narrowing",
  ask_internal_review: "internal-review",
  chase_review: "overdue",
  complain: "complaint",
  none: null,
};

/** Actions whose day is the last one on which they may be done, not the first. */
const LAST_DAY: readonly ActionName[] = ["ask_internal_review", "complain"];

/** The letter that is to be written to this council today; null when there is none. */
export function letterDue(row: Pick<RequestOverview, "state">, today: string): FollowingLetter | null {
  const { action, on } = row.state.next;
  if (on !== null && on > today && !LAST_DAY.includes(action)) return null;
  return LETTER_OF[action];
}

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
    const name = letterDue(row, today);
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

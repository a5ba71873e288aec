/** Which letter an action calls for: reviewed data. */
import type { ActionName } from "../foi/next-actions.js";
import type { FollowingLetter } from "./may-write.js";

/** Null: none, or not one of ours. The request itself is `send`'s, not a letter that follows it. */
const LETTER_OF: Readonly<Record<ActionName, FollowingLetter | null>> = {
  send: null,
  look_at_send: null,
  update_holidays: null,
  fix_address: "resend",
  send_elsewhere: "resend",
  send_again: "resend",
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

/** The letter that an action on this day calls for today; null when there is none. */
export function letterDue(
  { action, on }: { readonly action: ActionName; readonly on: string | null },
  today: string,
): FollowingLetter | null {
  if (on !== null && on > today && !LAST_DAY.includes(action)) return null;
  return LETTER_OF[action];
}

/** Which letter an action calls for: reviewed data. */
import type { ActionName } from "../foi/next-actions.js";
import { REGULATOR_OF } from "../foi/remedies.js";
import type { Regime } from "../foi/terms.js";
import type { LetterTemplate } from "./facts.js";

type Choice = LetterTemplate | "complaint" | null;

const LETTER_OF: Readonly<Record<ActionName, Choice>> = {
  send: "request",
  send_elsewhere: "request",
  fix_address: "request",
  answer_clarification: "clarification",
  remind_before_due: "reminder",
  chase_overdue: "overdue",
  chase_review: "overdue",
  ask_about_unanswered: "unanswered",
  narrow_request: "narrowing",
  ask_internal_review: "internal-review",
  complain: "complaint",
  look_at_send: null,
  update_holidays: null,
  pay_fee_or_decline: null,
  open_portal: null,
  look_at_transfer: null,
  look_at_recall: null,
  wait: null,
  none: null,
};

/** The template of the letter that this action sends; null when it sends none. */
export function letterForAction(action: ActionName, regime: Regime): LetterTemplate | null {
  const choice = LETTER_OF[action];
  if (choice !== "complaint") return choice;
  return REGULATOR_OF[regime] === "SIC" ? "complaint-sic" : "complaint-ico";
}

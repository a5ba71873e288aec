/** Which letter is the next thing to do today. */
import { describe, expect, test } from "@jest/globals";
import { letterDue } from "../../src/letters/letter-for-action.js";

const TODAY = "2026-09-14";

describe("the letter that is due today", () => {
  test.each([
    ["chase_overdue", null, "overdue", "an action without a day may be done at once"],
    ["chase_overdue", "2026-09-14", "overdue", "its first day has come"],
    ["chase_overdue", "2026-09-15", null, "its first day is tomorrow"],
    ["remind_before_due", "2026-09-20", null, "too soon to remind"],
    ["chase_review", "2026-09-01", "overdue", "a review that is late is chased with the same letter"],
    ["ask_internal_review", "2026-11-10", "internal-review", "the day is the last one on which it may be asked for"],
    ["complain", "2027-01-05", "complaint", "the day is the last one on which it may be done"],
    ["answer_clarification", null, "clarification", "they wait for an answer"],
    ["send_elsewhere", null, "resend", "their automatic reply names another address"],
    ["fix_address", null, "resend", "it bounced"],
    ["send", null, null, "the request itself does not follow the request"],
    ["pay_fee_or_decline", null, null, "no letter of ours"],
    ["wait", null, null, "nothing to do"],
  ] as const)("%s on %s: %s (%s)", (action, on, letter, _why) => {
    expect(letterDue({ action, on }, TODAY)).toBe(letter);
  });
});

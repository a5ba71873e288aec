import { describe, expect, test } from "@jest/globals";
import { ownWords } from "../../src/message/own-words.js";
import { statedDates } from "../../src/message/stated-dates.js";
import { mailOf } from "./mail-of.js";

const datesOf = (text: string, extending = false, written = "2024-03-05") => statedDates(ownWords(mailOf({ text })), written, extending);

describe("the stated due date", () => {
  test.each<[string, string | null, string]>([
    ["We aim to respond by 4 April 2024.", "2024-04-04", "the usual words"],
    ["We have until Thursday 4 April 2024 to reply.", "2024-04-04", "have until"],
    ["Your request was received on 5 March 2024 and is due a reply by 4 April 2024.", "2024-04-04", "received and due"],
    ["Response due: 04/04/2024", "2024-04-04", "case system"],
    ["I am sorry that you have had no reply, which was due on 1 March.", "2024-03-01", "gone by, no other named"],
    ["Your reply was due on 1 March. We now expect to send it by 15 March.", "2024-03-15", "the new promise counts"],
    ["The 20 working days end on 4 April.", "2024-04-04", "the period ends"],
    ["Byddwn yn ymateb erbyn 4 Ebrill 2024.", "2024-04-04", "Welsh"],
    ["Expect our answer by close of play on Thurs 4th Apr.", "2024-04-04", "close of play"],
    ["A reply has to go out within 20 working days of then (i.e. 4/4/24).", "2024-04-04", "an abbreviation ends no sentence"],
    ["The law gives us 20 working days, expiring on 4 April 2024.", "2024-04-04", "a time limit expires too"],
    ["Response date: Thu 4 Apr 2024.", "2024-04-04", "case system, date of the response"],
    ["The period for responding ends on 4 April 2024.", "2024-04-04", "a period that is no answer"],
    ["The target for case 88120 (04/04/2024) has passed.", "2024-04-04", "in brackets"],
    ["It should have gone on 1 March 2024.", "2024-03-01", "should have gone"],
    ["The council has 20 working days, to 4 April 2024, to reply.", "2024-04-04", "days, to the last of them"],
    ["I am on annual leave until 26 March 2024.", null, "return"],
    ["If we have not heard from you by 14 May 2024 your request will lapse.", null, "our limit"],
    ["Please let us have your answer by 14 May 2024.", null, "our limit, asked"],
    ["You have three months, until 13 May 2024, in which to pay.", null, "payment"],
    ["The link will stop working on 11 April 2024.", null, "expiry"],
    ["The panel met on 27 August 2023.", null, "an event"],
    ["Thank you for your letter dated 4 March 2024.", null, "their receipt"],
    ["We will write by the end of next week.", null, "vague"],
  ])("%s -> %s (%s)", (text, due) => {
    expect(datesOf(text).statedDue).toBe(due);
  });

  test.each<[string, string | null, string]>([
    ["You are entitled to a decision no later than 20 working days after receipt: 4 April 2024.", "2024-04-04", "where the law puts it"],
    ["A day to note: 4 April 2024.", "2024-04-04", "only likely: whoever asks must know that an answer is to come"],
    ["Our next newsletter: 14 March 2024.", null, "nine days on"],
    ["Our next newsletter: 4 July 2024.", null, "four months on"],
    ["The panel met on 4 April 2024.", null, "words that say what it is"],
  ])("%s -> likely %s (%s)", (text, likely) => {
    expect(datesOf(text)).toMatchObject({ statedDue: null, likelyDue: likely });
  });

  test("a date in our own quoted words is not theirs", () => {
    expect(datesOf("Will chase.\n\n> Your reply was due on 1 March 2024.").statedDue).toBeNull();
    expect(
      datesOf("Will chase.\n\n-----Original Message-----\nFrom: us\nSent: 4 March 2024\nSubject: x\n\nIt was due by 1 March 2024.")
        .statedDue,
    ).toBeNull();
  });
});

describe("the date of an extension", () => {
  test.each<[string, { statedDue: string | null; extendedTo: string | null }, string]>([
    ["We now plan to reply by 11 April 2024.", { statedDue: null, extendedTo: "2024-04-11" }, "new only"],
    [
      "The reply was due on 4 April 2024. The new date is 2 May 2024.",
      { statedDue: "2024-04-04", extendedTo: "2024-05-02" },
      "old and new",
    ],
    ["You will hear by 7 May 2024 instead of 5 April 2024.", { statedDue: "2024-04-05", extendedTo: "2024-05-07" }, "new before old"],
    ["We are extending the limit by 20 working days.", { statedDue: null, extendedTo: null }, "no date"],
  ])("%s (%s)", (text, expected) => {
    expect(datesOf(text, true)).toMatchObject(expected);
  });
});

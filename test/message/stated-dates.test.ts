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

/** The day by which they will answer, said otherwise; and days of other things, which are never taken for it. */
describe("what mail that tells of an answer to come says of when", () => {
  test.each<[string, string | null]>([
    ["We shall be replying on or before 4 April 2024", "2024-04-04"],
    ["Your response is expected by 04.04.24.", "2024-04-04"],
    ["Deadline for response: 4th April 2024", "2024-04-04"],
    ["DUE: 4-Apr-2024", "2024-04-04"],
    ["Date for reply | 4 April 2024", "2024-04-04"],
    ["Reply by: Thursday, 4 April", "2024-04-04"],
    ["Respond by 04/04/24", "2024-04-04"],
    ["Response required by: 2024-04-04", "2024-04-04"],
    ["Statutory response date - 04/04/2024", "2024-04-04"],
    ["The 20th working day is 4 April 2024.", "2024-04-04"],
    ["Day 20 falls on 4 April.", "2024-04-04"],
    ["The twentieth working day following receipt is 4 April 2024.", "2024-04-04"],
    ["This gives a response date of 4 April 2024.", "2024-04-04"],
    ["You can therefore expect to receive our response no later than Thursday, 4th April 2024.", "2024-04-04"],
    ["We will send you a response by midnight on 4 April 2024.", "2024-04-04"],
    ["It is our intention to respond before 4 April 2024.", "2024-04-04"],
    ["I hope to have the information with you by 22 March 2024 at the latest.", "2024-03-22"],
    ["We aim to get it to you by Friday 22nd March.", "2024-03-22"],
    ["The target date for completion is 22 March 2024.", "2024-03-22"],
    ["Our deadline to respond to you is 4 April 2024.", "2024-04-04"],
    ["You should receive a reply from us by the 4th of April.", "2024-04-04"],
    ["Under the Act we have until 4 April 2024.", "2024-04-04"],
    ["The council must answer you by April 4, 2024.", "2024-04-04"],
    ["We are obliged to reply not later than 4 April 2024.", "2024-04-04"],
    ["Your request will be answered within 20 working days, that is by 4 April 2024.", "2024-04-04"],
    ["A response will be issued within the statutory timescale of 20 working days (4 April 2024).", "2024-04-04"],
    ["The statutory deadline for your request is therefore 4/4/2024.", "2024-04-04"],
    ["Expected completion: 04 April 2024", "2024-04-04"],
    ["Estimated response date: 4 April 2024", "2024-04-04"],
    ["Due date for your FOI: 04-04-2024", "2024-04-04"],
    ["Timescale: reply due 4 April 2024", "2024-04-04"],
    ["Please expect our reply by 4 April 2024.", "2024-04-04"],
    ["Please be advised that your request will be responded to by 4 April 2024.", "2024-04-04"],
    ["Please note a reply is due to you by 4 April 2024.", "2024-04-04"],
    ["If you have not heard from us by 4 April 2024 please get in touch.", "2024-04-04"],
    ["Should you not receive a reply by 4 April 2024, do chase me.", "2024-04-04"],
    ["We have 20 working days from receipt to reply, which takes us to 4 April 2024.", "2024-04-04"],
    ["A full reply will be with you on or around 4 April 2024.", "2024-04-04"],
    ["I'll let you know the answer on 22 March 2024.", "2024-03-22"],
    ["You'll get the figures on Friday 22 March.", "2024-03-22"],
    ["Your case is due to be closed by 4 April 2024.", "2024-04-04"],
    ["The clock stops on 4 April 2024.", "2024-04-04"],
    ["We must therefore answer in full by close of business on 4 April 2024.", "2024-04-04"],
    ["Legally we need to respond by 4th April, but will try to be quicker.", "2024-04-04"],
    ["Received 5 March 2024; to be answered 4 April 2024.", "2024-04-04"],
    ["Case opened 05/03/2024, target 04/04/2024.", "2024-04-04"],
    ["Received: 05/03/2024 Due: 04/04/2024 Officer: J Smith", "2024-04-04"],
    ["Mae'n rhaid i ni ymateb erbyn 4 Ebrill 2024.", "2024-04-04"],
    ["Y dyddiad cau ar gyfer ymateb yw 4 Ebrill 2024.", "2024-04-04"],
    ["Cewch ateb gennym ni cyn 4 Ebrill 2024.", "2024-04-04"],
    ["Dyddiad ymateb: 4 Ebrill 2024", "2024-04-04"],
    ["We expect to have everything together in time for 4 April.", "2024-04-04"],
    ["Our twenty days are up on 4 April.", "2024-04-04"],
    ["We should be in a position to write to you week commencing 18 March 2024.", "2024-03-18"],
    ["You may look for our answer in the week beginning 18 March.", "2024-03-18"],
    ["Our reply should have been with you on 1 March 2024.", "2024-03-01"],
    ["The date for our reply, 1 March 2024, has gone by.", "2024-03-01"],
    ["The deadline of 1 March 2024 was not met.", "2024-03-01"],
    ["We were due to answer you on 1 March.", "2024-03-01"],
    ["1 March came and went without a reply from us.", "2024-03-01"],
    ["You were promised an answer by 1 March.", "2024-03-01"],
    ["We missed the deadline (1 March 2024).", "2024-03-01"],
    ["I now hope to reply by 15 March; it was due on 1 March.", "2024-03-15"],
    ["The new deadline I have set is 15 March 2024.", "2024-03-15"],
    ["I can promise it for 15 March.", "2024-03-15"],
    ["It will come on 15 March instead.", "2024-03-15"],
    ["The director is to sign it on 14 March and it will go the next day.", null],
    ["Your request was received on 4 March 2024.", null],
    ["Your e-mail of 4 March 2024 refers.", null],
    ["We received your clarification on 4 March 2024 and the clock restarted on 5 March 2024.", null],
    ["Please provide the clarification by 4 April 2024.", null],
    ["We require payment by 4 June 2024.", null],
    ["You have until 4 June 2024 to pay.", null],
    ["If we do not hear from you by 5 June 2024 we will assume you no longer want it.", null],
    ["The next council meeting is on 21 March 2024.", null],
    ["The offices are closed from 29 March to 1 April 2024 inclusive.", null],
    ["I am away until 25 March 2024.", null],
    ["The contract ends on 31 March 2026.", null],
    ["The report will be published on 30 June 2024.", null],
    ["The link expires on 19 March 2024.", null],
    ["You have the right to ask for a review until 30 April 2024.", null],
    ["You may request an internal review by 4 May 2024.", null],
    ["A complaint to the ICO must be made by 17 April 2024.", null],
    ["The figures are as at 31 March 2023.", null],
    ["You asked for figures for 1 April 2020 to 31 March 2024.", null],
    ["You want invoices up to 30 April 2024.", null],
    ["This supersedes our letter of 1 March 2024.", null],
    ["The information is already planned for publication by 30 June 2024.", null],
    ["Thank you for your request of 1 March 2024, which asked for a reply by 29 March 2024.", null],
    ["Question 2: contracts expiring before 4 April 2024.", null],
    ["The policy comes into force on 1 April 2024.", null],
    ["You must tell us by 20 March 2024 whether you agree to the fee.", null],
    ["My last working day is 28 March 2024.", null],
    ["Feedback survey closes 5 April 2024.", null],
  ])("%s -> %s", (text, due) => {
    const found = datesOf(text);
    expect(found.statedDue ?? found.likelyDue).toBe(due);
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

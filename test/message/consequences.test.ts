import { describe, expect, test } from "@jest/globals";
import { consequencesOf } from "../../src/message/consequences.js";
import type { Classification } from "../../src/message/correspondence-kind.js";
import { ownWords } from "../../src/message/own-words.js";
import { type MailParts, mailOf } from "./mail-of.js";

const OURS = "survey@survey-desk.example";
const events = (kind: Classification["kind"], parts: MailParts, writtenTo: readonly string[] = []) => {
  const mail = mailOf({ from: "p.lane@hartsmere.gov.uk", ...parts });
  const classification: Classification = {
    kind,
    authorityReference: null,
    ourReference: null,
    statedDue: null,
    extendedTo: null,
    confidence: 1,
    reasons: [],
  };
  return consequencesOf(mail, classification, ownWords(mail, [OURS]), { writtenTo, ourAddresses: [OURS] });
};

describe("an automatic reply that names another address", () => {
  const NEW = "foi@hartsmere.gov.uk";
  test.each([
    ["This mailbox is no longer monitored. Please send your request to foi@hartsmere.gov.uk.", "a closed mailbox"],
    ["Requests sent to this address are not received by the information team; use foi@hartsmere.gov.uk instead.", "a team mailbox"],
    ["Your email has not been forwarded. Please resend it to foi@hartsmere.gov.uk.", "nobody passes it on"],
    ["I no longer work for the council. Information requests should be sent to foi@hartsmere.gov.uk", "gone for good"],
    ["Our e-mail address has changed. Please re-submit your request to\nfoi@hartsmere.gov.uk", "broken over a line"],
    ["This account has been closed and e-mails are not read. Our new address is FOI@hartsmere.gov.uk.", "a new address"],
    ["I have now retired. For all information matters write to foi@hartsmere.gov.uk.", "retired"],
  ])("%s -> the request has not arrived (%s)", (text) => {
    for (const kind of ["out_of_office", "auto_reply"] as const)
      expect(events(kind, { text })).toEqual([{ type: "redirect_autoreply", to: NEW }]);
  });

  test.each([
    [
      "I am on leave until Monday. If your enquiry is urgent please contact k.moss@hartsmere.gov.uk.",
      "k.moss@hartsmere.gov.uk",
      "a colleague",
    ],
    ["I am out of the office. In my absence e-mail foi@hartsmere.gov.uk", "foi@hartsmere.gov.uk", "the team"],
    ["I am away until 4 March and will reply then.", null, "nobody"],
    ["I am away. Reply to p.lane@hartsmere.gov.uk or survey@survey-desk.example.", null, "the sender and ourselves are no other place"],
  ])("%s -> it has arrived, %s is a proposal (%s)", (text, redirectTo, _why) => {
    expect(events("out_of_office", { text })).toEqual([{ type: "out_of_office", redirectTo }]);
  });

  test.each([
    ["We have received your request. For council tax please contact tax@hartsmere.gov.uk.", "a menu of addresses"],
    [
      "Thank you, your e-mail has been received. This mailbox is not monitored at weekends; for emergencies use duty@hartsmere.gov.uk.",
      "received",
    ],
    [
      "Your request has been passed to the information team. Do not reply: this mailbox is not monitored. Write to foi@hartsmere.gov.uk.",
      "passed on",
    ],
  ])("%s -> an acknowledgement (%s)", (text) => {
    expect(events("auto_reply", { text })).toEqual([{ type: "acknowledged", reference: null, statedDue: null, automatic: true }]);
  });

  test("one that says nobody reads it and names no other place has acknowledged nothing", () => {
    expect(events("auto_reply", { text: "This mailbox is not monitored." })).toEqual([{ type: "out_of_office", redirectTo: null }]);
  });
});

describe("a bounce", () => {
  const block = (recipient: string, action: string, status: string) => ({ recipient, action, status, diagnostic: "" });
  test.each([
    [[block("cc@x.example", "failed", "5.1.1"), block("foi@x.example", "failed", "5.1.1")], "foi@x.example", true, "ours among two"],
    [[block("foi@x.example", "delivered", "2.0.0"), block("cc@x.example", "failed", "5.1.1")], "cc@x.example", true, "another's"],
    [[block("cc@x.example", "failed", "5.1.1"), block("foi@x.example", "delayed", "4.4.1")], "foi@x.example", false, "ours only waits"],
    [[block("old@x.example", "failed", "5.2.2")], "old@x.example", false, "a full mailbox, kind says soft"],
  ])("%j: %s, for good %s (%s)", (deliveryReport, address, permanent, _why) => {
    expect(events(permanent ? "bounce_hard" : "bounce_soft", { deliveryReport }, ["foi@x.example"])).toMatchObject([
      { type: "bounced", address, permanent },
    ]);
  });

  test("a report in plain words names the address", () => {
    const text =
      "Your message could not be delivered to the following recipient: <foi@x.example>. 550 5.1.1 user unknown. This is a permanent error.";
    expect(
      events("bounce_hard", { from: "mailer-daemon@relay.example", subject: "Undelivered Mail Returned to Sender", text }),
    ).toMatchObject([{ type: "bounced", address: "foi@x.example", permanent: true }]);
  });
});

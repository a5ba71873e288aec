import { describe, expect, test } from "@jest/globals";
import { deliveryFailure } from "../../src/message/delivery-failure.js";
import type { DeliveryStatus } from "../../src/message/message.js";
import { ownWords } from "../../src/message/own-words.js";
import { type MailParts, mailOf } from "./mail-of.js";

const failureOf = (parts: MailParts) => {
  const mail = mailOf(parts);
  return deliveryFailure(mail, ownWords(mail));
};
const block = (recipient: string, action: string, status: string, diagnostic = ""): DeliveryStatus => ({
  recipient,
  action,
  status,
  diagnostic,
});

describe("a delivery report, recipient by recipient", () => {
  test.each([
    [[block("a@x.example", "failed", "5.1.1")], "bounce_hard", "no such user"],
    [[block("a@x.example", "failed", "4.4.7")], "bounce_soft", "class 4"],
    [[block("a@x.example", "failed", "5.2.2")], "bounce_soft", "a full mailbox empties"],
    [[block("a@x.example", "delayed", "4.4.1")], "bounce_soft", "still tried"],
    [[block("a@x.example", "failed", "", "smtp; 550 no such user")], "bounce_hard", "status only in the diagnostic"],
    [[block("a@x.example", "failed", "", "smtp; 451 try later")], "bounce_soft", "reply code only"],
    [[block("a@x.example", "delivered", "2.0.0"), block("b@x.example", "failed", "5.1.1")], "bounce_hard", "one of two"],
    [[block("a@x.example", "delayed", "4.4.1"), block("b@x.example", "failed", "5.1.1")], "bounce_hard", "one for good"],
  ])("%j -> %s (%s)", (deliveryReport, kind) => {
    expect(failureOf({ deliveryReport })?.kind).toBe(kind);
  });

  test("a report of success is no bounce", () => {
    expect(failureOf({ deliveryReport: [block("a@x.example", "delivered", "2.0.0")], subject: "Delivered" })).toBeNull();
  });

  test("each recipient keeps its own verdict", () => {
    const verdicts = failureOf({
      deliveryReport: [block("a@x.example", "relayed", "2.0.0"), block("b@x.example", "failed", "5.1.1")],
    })?.verdicts;
    expect(verdicts?.map((each) => [each.recipient, each.outcome])).toEqual([
      ["a@x.example", "delivered"],
      ["b@x.example", "failed"],
    ]);
  });
});

describe("reports in text only", () => {
  test("name whom they did not reach", () => {
    const failure = failureOf({
      from: "mailer-daemon@relay.example",
      subject: "Mail delivery failed",
      text: "A message that you sent could not be delivered to one or more of its recipients.\n\n  foi@weldrake.example\n    Unrouteable address",
    });
    expect(failure).toMatchObject({ kind: "bounce_hard", verdicts: [{ recipient: "foi@weldrake.example", outcome: "failed" }] });
  });

  test("an old gateway without an address of its own is a machine all the same", () => {
    const mail = {
      ...mailOf({
        subject: "Returned Mail: Error During Delivery",
        headers: new Map([["from", ["Shieldgate SMTP V4 Mail Service"]]]),
        text: "---- Failed Recipients ----\n\n<foi@weldrake.example>\nMail loop detected\n\n---- Contents of the undelivered mail ----",
      }),
      from: null,
    };
    expect(deliveryFailure(mail, ownWords(mail))).toMatchObject({ kind: "bounce_hard", verdicts: [{ recipient: "foi@weldrake.example" }] });
  });

  test.each([
    ["I could not be reached on Friday. We have 550 machines.", "FOI reply", "jo@hartsmere.gov.uk"],
    ["Table 5.1.1 shows 5.2.2 per cent. The address does not exist in our records.", "FOI 5.1.1", "jo@hartsmere.gov.uk"],
    ["Your request has been rejected under section 12.", "RE: request", "foi@hartsmere.gov.uk"],
    ["The report you ask for could not be delivered in time.", "RE: delivery of the report", "foi@hartsmere.gov.uk"],
    ["Our mailbox was full last week, sorry. Please send it again.", "RE: request", "foi@hartsmere.gov.uk"],
  ])("%j is an officer writing", (text, subject, from) => {
    expect(failureOf({ text, subject, from })).toBeNull();
  });
});

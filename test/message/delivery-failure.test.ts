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
    [[block("a@x.example", "failed", "5.7.0", "The mailbox has exceeded its disk space limit")], "bounce_soft", "full, in words only"],
    [[block("a@x.example", "failed", "5.1.1", "No such mailbox; quota exceeded")], "bounce_hard", "the detail of the code comes first"],
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

  const NOBODY = "The postbox kept.minutes@weldrake.example is not a valid mailbox on this host.";
  test.each<[string, MailParts, "bounce_hard" | "bounce_soft"]>([
    [
      "a daemon in another alphabet that returns the mail",
      { from: "mailer-daemon@post.example", subject: "邮件退回", text: "未能投递", returned: new Map([["subject", ["Request"]]]) },
      "bounce_hard",
    ],
    [
      "a gateway that hangs its disclaimer round the report",
      {
        from: "postmaster@weldrake.example",
        subject: "Delivery Status Notification (Failure)",
        text: "This e-mail is meant for its addressee only.",
        returned: new Map([["content-type", ["multipart/report; report-type=delivery-status"]]]),
      },
      "bounce_hard",
    ],
    ["an empty From", { headers: new Map([["from", ["<>"]]]), from: "", text: NOBODY }, "bounce_hard"],
    ["a local name that reports", { from: "ndr@post.example", subject: "Mail failure", text: NOBODY }, "bounce_hard"],
    [
      "a subject with the verdict behind ours",
      {
        from: "relay.west@post.example",
        subject: "RE: Request (delivery failed)",
        text: "Your message could not be delivered to\nfoi@weldrake.example",
      },
      "bounce_hard",
    ],
    [
      "a head that looks like a quoted mail",
      {
        from: "postmaster@post.example",
        subject: "Undeliverable Mail: request",
        text: "Your message:\n  From: survey@survey-desk.example\n  Subject: request\n\nCould not be delivered because of\n\n550 5.1.1 User unknown",
      },
      "bounce_hard",
    ],
    [
      "a warning with its own words for a full mailbox",
      {
        from: "postmaster@post.example",
        subject: "Mail Delivery Warning",
        text: "Delivery to foi@weldrake.example has been postponed because of a full mailbox. Attempts will continue for three days.",
      },
      "bounce_soft",
    ],
  ])("%s", (_what, parts, kind) => {
    const mail = mailOf(parts);
    const found = deliveryFailure(parts.from === "" ? { ...mail, from: null } : mail, ownWords(mail));
    expect(found?.kind).toBe(kind);
  });

  const RETURNED =
    "\n\nFrom: Mail Delivery System <mailer-daemon@mx.example>\nSent: 4 March 2024 09:00\nSubject: Undelivered Mail Returned to Sender\n\n<foi@weldrake.example>: host mx.example said: 550 5.1.1 User unknown";
  test.each([
    ["who forwards a report", "FW: Undelivered Mail Returned to Sender", `Did this one reach you?${RETURNED}`, "clerk@weldrake.example"],
    [
      "who answers one",
      "RE: Undeliverable: Request",
      "Thank you, jane@weldrake.example has left. The address does not exist any more.",
      "foi@weldrake.example",
    ],
    [
      "whose last mail came back",
      "FOI 1188",
      "Apologies, our earlier e-mail to you was returned as undeliverable: user unknown. 1. Yes\n2. 31,204",
      "foi@weldrake.example",
    ],
    [
      "who answers about mail servers",
      "FOI 1190",
      "In 2023 our gateway rejected 4,412,003 messages, 12,204 because the recipient was unknown and 380 because a mailbox was full.",
      "foi@weldrake.example",
    ],
    ["with a firm's name like a daemon's", "Returned mail", "The brochure could not be delivered in May.", "hello@bounce-castles.example"],
    ["who is late", "Delivery delayed: our reply", "The lorry was delayed and delivery failed.", "depot@weldrake.example"],
  ])("a person %s is no server", (_what, subject, text, from) => {
    expect(failureOf({ subject, text, from, fromName: from.startsWith("hello") ? "Bounce Castles Ltd" : "" })).toBeNull();
  });
});

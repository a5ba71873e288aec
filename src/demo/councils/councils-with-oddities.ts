/**
 * Invented councils that refuse, ask back, bounce, stay silent, write from elsewhere or hide the answer. None exists;
 * every address ends in `.example`.
 */
import { type DemoCouncil, HOURS } from "./council.js";
import { answerLabels, answersInQuote, answersOnly } from "./layouts.js";
import { council, HAS_CRM, NO_CRM, team } from "./shared-words.js";

export const COUNCILS_WITH_ODDITIES: readonly DemoCouncil[] = [
  council(
    "Thistlebridge Metropolitan Borough Council",
    "thistlebridge.example",
    "England",
    "refuses the whole request: the cost limit",
    (self) => [
      {
        afterHours: 19 * HOURS,
        from: team("Thistlebridge", self.email),
        subject: "FOI-12399 - refusal notice",
        text: "Dear R Researcher\n\nTo locate and extract what you ask for, each of 640 system records would have to be opened by hand. At 3 minutes each this would take 32 hours. We are therefore refusing your request under section 12(1) of the Freedom of Information Act 2000, as the cost would exceed the appropriate limit of £450 (18 hours). You may wish to narrow it to one service.\n\nInformation Rights",
      },
    ],
  ),

  council("Oakenshaw Borough Council", "oakenshaw.example", "England", "asks what is meant before it answers", (_self, asked) => [
    {
      afterHours: 4 * HOURS,
      from: { name: "Priya Nair", address: "priya.nair@oakenshaw.example" },
      subject: `RE: ${asked.subject} (our ref FOI 20988)`,
      text: 'Dear R Researcher\n\nWe have looked at your request and need you to tell us more before we can find what you are after.\n\n1. By "information system" do you mean servers as well?\n2. Are schools to be counted?\n\nThe 20 working days will start when we hear from you.\n\nPriya Nair\nOur ref: FOI 20988',
    },
  ]),

  council(
    "Castlemoor District Council",
    "castlemoor.example",
    "England",
    "is answered by a shared service from another domain",
    (_self, asked, questionnaire) => [
      {
        afterHours: 13 * HOURS,
        from: { name: "J Wardle", address: "j.wardle@northfold-shared.example" },
        subject: "Castlemoor - information request",
        threads: false,
        text: `Northfold Shared Services handles requests for Castlemoor District Council. You gave your reference as ${asked.token}.\n\n${answerLabels(
          questionnaire,
          {
            Q1: "Castlemoor District Council",
            Q2: "54 thousand or thereabouts",
            Q3: "No recorded figure; the Ordnance Survey could tell you.",
            Q4: "37",
            Q4a: "25",
            Q4b: "12",
            Q4c: "Properties",
            Q5: "All those you mention except education, which is the county's",
            Q6a: "No",
            Q6b: "n/a",
            Q6c: "n/a",
            Q7: "n/a",
            Q8: "£21.3m",
            Q9: "£310,450",
            Q10: "£6,771,204 in total",
            Q11: "No",
            ...NO_CRM,
            Q13a: "Yes",
            Q13b: "Funding",
            Q13c: "Yes - 2009, it got as far as a pilot in Revenues",
            Q13d: "There is nothing on file.",
            Q14: "See above",
          },
          "Our response:",
        )}`,
      },
    ],
  ),

  council(
    "Wetherleigh Borough Council",
    "wetherleigh.example",
    "England",
    "is out of the office first, then answers between our quoted lines",
    (self, asked, questionnaire) => [
      {
        afterHours: 0.1,
        from: { name: "Tom Ridsdale", address: self.email },
        subject: `Automatic reply: ${asked.subject}`,
        headers: { "Auto-Submitted": "auto-replied", "X-Auto-Response-Suppress": "All" },
        text: "I am on annual leave until Monday and will not be reading e-mail. Urgent matters should go to the service desk.",
      },
      {
        afterHours: 16 * HOURS,
        from: { name: "Tom Ridsdale", address: "tom.ridsdale@wetherleigh.example" },
        subject: `Re: ${asked.subject}`,
        text: `Hello\n\nAnswers in line below, sorry about the delay.\n\nTom Ridsdale\nSystems & Web\n\nOn the day you sent it, you wrote:\n\n${answersInQuote(
          asked.text,
          questionnaire,
          {
            Q1: "Wetherleigh Borough Council",
            Q2: "101,900",
            Q3: "98 square miles",
            Q4: "About 160",
            Q4a: "70",
            Q4b: "90",
            Q4c: "Residents",
            Q5: "The usual district services",
            Q6a: "Yes",
            Q6b: "52%",
            Q6c: "48%",
            Q7: "5%",
            Q8: "£61.0m",
            Q9: "£1.1m",
            Q10: "£24.6m",
            Q11: "Yes",
            Q12a: "September 2014",
            Q12b: "8 months",
            Q12c: "Integration with existing back-office applications; Promoting Usage",
            ...HAS_CRM,
            Q14: "Residents",
          },
        )}`,
      },
    ],
  ),

  council("Silverdene Town Council", "silverdene.example", "England", "has an address that no longer exists", (self, asked) => [
    {
      afterHours: 0.05,
      from: { name: "Mail Delivery System", address: "mailer-daemon@mx.silverdene.example" },
      subject: "Undelivered Mail Returned to Sender",
      raw: [
        "Return-Path: <>",
        "From: Mail Delivery System <MAILER-DAEMON@mx.silverdene.example>",
        `To: ${asked.replyTo}`,
        "Subject: Undelivered Mail Returned to Sender",
        "Auto-Submitted: auto-replied",
        "MIME-Version: 1.0",
        'Content-Type: multipart/report; report-type=delivery-status; boundary="=_report"',
        "",
        "--=_report",
        "Content-Type: text/plain; charset=us-ascii",
        "",
        "I'm sorry to have to inform you that your message could not be delivered.",
        "",
        `<${self.email}>: host mx.silverdene.example said: 550 5.1.1 User unknown`,
        "",
        "--=_report",
        "Content-Type: message/delivery-status",
        "",
        "Reporting-MTA: dns; mx.silverdene.example",
        "",
        `Final-Recipient: rfc822; ${self.email}`,
        "Action: failed",
        "Status: 5.1.1",
        "Diagnostic-Code: smtp; 550 5.1.1 User unknown",
        "",
        "--=_report",
        "Content-Type: text/rfc822-headers",
        "",
        `Subject: ${asked.subject}`,
        `Message-ID: ${asked.messageId}`,
        "",
        "--=_report--",
        "",
      ].join("\r\n"),
    },
  ]),

  council("Greyfriars Borough Council", "greyfriars.example", "England", "never answers", () => []),

  council(
    "Carrickmoyle District Council",
    "carrickmoyle.example",
    "Northern Ireland",
    "answers late and in part",
    (self, _asked, questionnaire) => [
      {
        afterHours: 30,
        from: team("Carrickmoyle", self.email),
        subject: "RFI-2026-1545 acknowledgement",
        text: "We acknowledge your request, reference RFI-2026-1545, and will reply within 20 working days of receipt.",
      },
      {
        afterHours: 33 * HOURS,
        from: team("Carrickmoyle", self.email),
        subject: "RFI-2026-1545 Response",
        text: `RFI-2026-1545\n\nResponse\n\n${answersOnly(questionnaire, {
          Q1: "Carrickmoyle District Council",
          Q2: "143,500",
          Q3: "Information not held",
          Q4: "Information not held",
          Q4a: "Information not held",
          Q4b: "Information not held",
          Q4c: "Both",
          Q5: "Council services are listed on our website.",
          Q6a: "No",
          Q6b: "N/A",
          Q6c: "N/A",
          Q7: "N/A",
          Q8: "£55,016,200",
          Q9: "Refused. Section 43(2), commercial interests.",
          Q10: "£19.8m",
          Q11: "No",
          ...NO_CRM,
          Q13a: "No",
          Q13b: "N/A",
          Q13c: "No",
          Q13d: "N/A",
          Q14: "Both",
        })}`,
      },
    ],
  ),

  council("Brackenfield Council", "brackenfield.example", "England", "puts its reply behind a log-in", () => [
    {
      afterHours: 14 * HOURS,
      from: { name: "Brackenfield Online", address: "noreply@brackenfield.example" },
      subject: "A reply to your request 4051283 is ready",
      headers: { "Auto-Submitted": "auto-generated" },
      text: "Hello\n\nThere is a reply to your request 4051283. To read it please log in to your account:\n\nhttps://my.brackenfield.example/requests/view?id=4051283\n\nThe link will stop working after 28 days.",
    },
  ]),

  council(
    "Hollin Vale District Council",
    "hollinvale.example",
    "England",
    "writes from a private-looking address without any reference: held for a person",
    () => [
      {
        afterHours: 11 * HOURS,
        from: { name: "Clerk", address: "the.clerk@valeoffice.example" },
        subject: "Your letter",
        threads: false,
        text: "Good morning\n\nI have been handed your letter about computers. We have a population of 8,120 and use six systems. Is that what you wanted to know?\n\nThe Clerk",
      },
    ],
  ),
];

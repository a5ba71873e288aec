import { describe, expect, test } from "@jest/globals";
import { consequencesOf } from "../../src/message/consequences.js";
import { type LetterOut, letterGivenUp } from "../../src/message/letter-given-up.js";
import type { DeliveryStatus } from "../../src/message/message.js";
import { ownWords } from "../../src/message/own-words.js";
import { type MailParts, mailOf } from "./mail-of.js";

const FOI = "foi@hartwell.example";
const COPY = "clerk@hartwell.example";
const request: LetterOut = { id: 7, kind: "request", headerMessageId: "<rr-7k3m9f.request.1@study.example>", to: [FOI] };
const reminder: LetterOut = { id: 8, kind: "reminder", headerMessageId: "<rr-7k3m9f.reminder.1@study.example>", to: [FOI] };
const again: LetterOut = { id: 9, kind: "resend", headerMessageId: "<rr-7k3m9f.resend.1@study.example>", to: [FOI] };
const copied: LetterOut = { ...request, to: [FOI, COPY] };

const about = (recipient: string, action = "failed", status = "4.2.2"): DeliveryStatus => ({ recipient, action, status, diagnostic: "" });
const returning = (letter: LetterOut): MailParts => ({ returned: new Map([["message-id", [letter.headerMessageId]]]) });
const naming = (letter: LetterOut): MailParts => ({ text: `Your message ${letter.headerMessageId} could not be delivered.` });

/** Through all that a report leads to. */
const givenUp = (blocks: readonly DeliveryStatus[], parts: MailParts, letters: readonly LetterOut[]): number | null => {
  const mail = mailOf({ from: "mailer-daemon@relay.example", ...parts, deliveryReport: blocks });
  const kind = blocks.some(({ status }) => status.startsWith("5")) ? "bounce_hard" : "bounce_soft";
  const classification = {
    kind,
    authorityReference: null,
    ourReference: null,
    statedDue: null,
    extendedTo: null,
    confidence: 1,
    reasons: [],
  } as const;
  const [event] = consequencesOf(mail, classification, ownWords(mail, []), { writtenTo: [FOI, COPY], letters });
  if (event?.type !== "bounced") throw new Error("a report leaves a bounce");
  return event.letterGivenUp ?? null;
};

describe("which letter nobody got and nobody tries to deliver any more", () => {
  test.each<[string, readonly DeliveryStatus[], MailParts, readonly LetterOut[], number | null]>([
    ["the request, whose head it returns", [about(FOI)], returning(request), [request], 7],
    ["the request among later letters", [about(FOI)], returning(request), [request, reminder], 7],
    ["the re-send", [about(FOI)], returning(again), [request, again], 9],
    ["a mailbox that is full, as a class 5 code", [about(FOI, "failed", "5.2.2")], returning(request), [request], 7],
    [
      "an address in capitals",
      [about(FOI)],
      returning({ ...request, headerMessageId: request.headerMessageId.toUpperCase() }),
      [request],
      7,
    ],
    ["named in the text alone", [about(FOI)], naming(request), [request, reminder], 7],
    ["named in References", [about(FOI)], { references: [request.headerMessageId] }, [request, reminder], 7],
    ["none named, and there is only one", [about(FOI)], {}, [request], 7],
    ["none named, and there are two", [about(FOI)], {}, [request, again], null],
    ["two named in the text", [about(FOI)], { text: `${request.headerMessageId} ${again.headerMessageId}` }, [request, again], null],
    ["another's letter", [about(FOI)], { returned: new Map([["message-id", ["<x@else.example>"]]]) }, [request], null],
    ["a reminder", [about(FOI)], returning(reminder), [request, reminder], null],
    ["nothing of ours has left", [about(FOI)], returning(request), [], null],
    ["late, and still tried", [about(FOI, "delayed", "4.4.1")], returning(request), [request], null],
    ["no word on what became of it", [about(FOI, "")], returning(request), [request], null],
    ["delivered after all, says another block", [about(FOI), about(FOI, "delivered", "2.0.0")], returning(request), [request], null],
    ["handed on within the council", [about(FOI), about("p@hartwell.example", "relayed", "2.0.0")], returning(request), [request], null],
    ["a member of their list", [about("p@hartwell.example")], returning(request), [request], null],
    ["for good: that is another matter", [about(FOI, "failed", "5.1.1")], returning(request), [request], null],
    ["the copy is not spoken of", [about(FOI)], returning(copied), [copied], null],
    ["the copy has arrived", [about(FOI), about(COPY, "delivered", "2.0.0")], returning(copied), [copied], null],
    ["the copy is late", [about(FOI), about(COPY, "delayed", "4.4.1")], returning(copied), [copied], null],
    ["the copy came back too", [about(FOI), about(COPY)], returning(copied), [copied], 7],
    ["the copy came back for good", [about(FOI), about(COPY, "failed", "5.1.1")], returning(copied), [copied], 7],
  ])("%s", (_what, blocks, parts, letters, expected) => {
    expect(givenUp(blocks, parts, letters)).toBe(expected);
  });

  test("what only reads like a report says nothing for certain", () => {
    const verdict = { recipient: FOI, outcome: "failed", temporary: true, reason: "text of the report", givenUp: false } as const;
    expect(letterGivenUp(mailOf(naming(request)), [verdict], [request])).toBeNull();
  });
});

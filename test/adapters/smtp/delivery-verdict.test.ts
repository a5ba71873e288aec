import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { deliveryVerdict, type SendFailure } from "../../../src/adapters/smtp/delivery-verdict.js";

const failure = (fields: Partial<SendFailure>): SendFailure => ({
  code: null,
  command: null,
  replyCode: null,
  words: "",
  bodyOffered: false,
  ...fields,
});
const refused = (permanent: boolean) => ({ kind: "refused", permanent });
const notSent = (fault: string) => ({ kind: "not-sent", fault });

describe("what became of a letter whose sending failed", () => {
  test.each([
    // [why, facts, verdict]
    [
      "the council's address does not exist",
      { code: "EENVELOPE", command: "RCPT TO", replyCode: 550, words: "550 5.1.1 no such user" },
      refused(true),
    ],
    [
      "the council's mailbox is full",
      { code: "EENVELOPE", command: "RCPT TO", replyCode: 452, words: "452 4.2.2 mailbox full" },
      refused(false),
    ],
    ["greylisting", { code: "EENVELOPE", command: "RCPT TO", replyCode: 451, words: "451 4.7.1 greylisted" }, refused(false)],
    [
      "content refused after the whole mail: it was not taken",
      { code: "EMESSAGE", command: "DATA", replyCode: 554, words: "554 5.7.1 spam", bodyOffered: true },
      refused(true),
    ],
    [
      "no room after the whole mail: it was not taken",
      { code: "EMESSAGE", command: "DATA", replyCode: 452, words: "452 no room", bodyOffered: true },
      refused(false),
    ],
    [
      "the server shuts down in answer to the mail: a reply is a reply",
      { code: "ECONNECTION", command: "CONN", replyCode: 421, words: "421 shutting down", bodyOffered: true },
      refused(false),
    ],
    ["DATA refused", { code: "EENVELOPE", command: "DATA", replyCode: 550, words: "550 no" }, refused(true)],
    [
      "commands out of order: a new session may do",
      { code: "EENVELOPE", command: "MAIL FROM", replyCode: 503, words: "503 bad sequence" },
      refused(false),
    ],
    [
      "too large, said at MAIL FROM: this letter, not our sender",
      { code: "EENVELOPE", command: "MAIL FROM", replyCode: 552, words: "552 5.3.4 too large" },
      refused(true),
    ],
    [
      "too large for the announced SIZE, found by the library",
      { code: "EMESSAGE", command: "MAIL FROM", words: "Message size larger than allowed 100" },
      refused(true),
    ],
    ["an address that fits in no command", { code: "EENVELOPE", command: "API", words: 'Invalid recipient "a\\r\\nb"' }, refused(true)],
    [
      "Gmail's daily limit: 5xx, but tomorrow it works",
      { code: "EENVELOPE", command: "RCPT TO", replyCode: 550, words: "550-5.4.5 Daily user sending limit exceeded. For more information" },
      refused(false),
    ],
    [
      "a shared hoster's hourly limit",
      {
        code: "EMESSAGE",
        command: "DATA",
        replyCode: 550,
        words: "550 Domain a.example has exceeded the max emails per hour (200/100)",
        bodyOffered: true,
      },
      refused(false),
    ],
    [
      "Exchange's recipient rate limit",
      { code: "EMESSAGE", command: "DATA", replyCode: 550, words: "550 5.7.233 Message can't be submitted", bodyOffered: true },
      refused(false),
    ],

    [
      "our sender is not ours to use: every letter would fail alike",
      {
        code: "EENVELOPE",
        command: "MAIL FROM",
        replyCode: 550,
        words: "550 5.7.60 SMTP; Client does not have permissions to send as this sender",
      },
      notSent("SETTINGS_INVALID"),
    ],
    ["a sender put off for now", { code: "EENVELOPE", command: "MAIL FROM", replyCode: 451, words: "451 4.7.0 later" }, refused(false)],
    ["wrong password", { code: "EAUTH", command: "AUTH PLAIN", replyCode: 535, words: "535 5.7.8 bad" }, notSent("POST_LOGIN")],
    [
      "login not possible just now",
      { code: "EAUTH", command: "AUTH PLAIN", replyCode: 454, words: "454 4.7.0 temporary authentication failure" },
      notSent("POST_UNAVAILABLE"),
    ],
    [
      "a login is asked for and none is set",
      { code: "EENVELOPE", command: "MAIL FROM", replyCode: 530, words: "530 5.7.0 Authentication Required" },
      notSent("POST_LOGIN"),
    ],
    ["no token to be had", { code: "EOAUTH2", command: "AUTH XOAUTH2", words: "no token" }, notSent("POST_LOGIN")],
    [
      "turned away at the door",
      { code: "EPROTOCOL", command: "CONN", replyCode: 554, words: "554 no SMTP service here" },
      notSent("POST_UNAVAILABLE"),
    ],
    [
      "busy at the door",
      { code: "EPROTOCOL", command: "CONN", replyCode: 421, words: "421 too many connections" },
      notSent("POST_UNAVAILABLE"),
    ],
    ["nobody there", { code: "ESOCKET", command: "CONN", words: "connect ECONNREFUSED 127.0.0.1:9" }, notSent("POST_UNAVAILABLE")],
    ["no such host", { code: "EDNS", command: "CONN", words: "getaddrinfo ENOTFOUND" }, notSent("POST_UNAVAILABLE")],
    ["no TLS", { code: "ETLS", command: "STARTTLS", words: "no" }, notSent("POST_UNAVAILABLE")],
    [
      "cut before the mail was offered",
      { code: "ECONNECTION", command: "CONN", words: "Connection closed unexpectedly" },
      notSent("POST_UNAVAILABLE"),
    ],
    ["silent before the mail was offered", { code: "ETIMEDOUT", command: "CONN", words: "Timeout" }, notSent("POST_UNAVAILABLE")],
    ["stopped by ourselves while waiting", { words: "Connection pool was closed" }, notSent("INTERRUPTED")],

    [
      "cut once the mail was offered",
      { code: "ECONNECTION", command: "CONN", words: "Connection closed unexpectedly", bodyOffered: true },
      { kind: "unknown" },
    ],
    [
      "reset once the mail was offered",
      { code: "ESOCKET", command: "CONN", words: "read ECONNRESET", bodyOffered: true },
      { kind: "unknown" },
    ],
    ["silent once the mail was offered", { code: "ETIMEDOUT", command: "CONN", words: "Timeout", bodyOffered: true }, { kind: "unknown" }],
    [
      "an answer that is none",
      { code: "EMESSAGE", command: "DATA", replyCode: 354, words: "354 again", bodyOffered: true },
      { kind: "unknown" },
    ],
    ["stopped by ourselves in the middle", { words: "Connection pool was closed", bodyOffered: true }, { kind: "unknown" }],
  ])("%s", (_why, facts, expected) => {
    expect(deliveryVerdict(failure(facts))).toEqual(expected);
  });

  const anyFailure = fc.record({
    code: fc.option(
      fc.constantFrom(
        "ECONNECTION",
        "ETIMEDOUT",
        "ESOCKET",
        "EDNS",
        "ETLS",
        "EPROTOCOL",
        "EENVELOPE",
        "EMESSAGE",
        "ESTREAM",
        "EAUTH",
        "EWHATEVER",
      ),
      { nil: null },
    ),
    command: fc.option(fc.constantFrom("CONN", "EHLO", "AUTH PLAIN", "MAIL FROM", "RCPT TO", "DATA", "API", "RSET"), { nil: null }),
    replyCode: fc.option(fc.integer({ min: 200, max: 599 }), { nil: null }),
    words: fc.string(),
    bodyOffered: fc.boolean(),
  });

  test("a mail that was offered is never put back without a word of refusal", () => {
    fc.assert(
      fc.property(anyFailure, (facts) => {
        if (!facts.bodyOffered || (facts.replyCode !== null && facts.replyCode >= 400)) return;
        expect(deliveryVerdict(facts)).toEqual({ kind: "unknown" });
      }),
      { numRuns: 5_000 },
    );
  });

  test("a mail that was not offered is never unknown", () => {
    fc.assert(
      fc.property(anyFailure, (facts) => {
        expect(deliveryVerdict({ ...facts, bodyOffered: false }).kind).not.toBe("unknown");
      }),
      { numRuns: 5_000 },
    );
  });
});

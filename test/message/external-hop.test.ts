import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { externalHop } from "../../src/message/external-hop.js";
import { growth } from "../support/growth.js";

const OURS = "mx.study.example";
const OUTSIDE = `from mail.hartwell.example (mail.hartwell.example [192.0.2.7]) by ${OURS} (Postfix) with ESMTPS id 4F00; Fri, 4 Sep 2026`;
const LIE = `from mail.hartwell.example (mail.hartwell.example [192.0.2.7]) by ${OURS} with ESMTP id 1; Fri, 4 Sep 2026`;

describe("the step from outside, as servers write it", () => {
  test.each([
    ["postfix", OUTSIDE, "192.0.2.7 mail.hartwell.example"],
    ["postfix-ipv6", `from a.example (b.example [IPv6:2001:db8::7]) by ${OURS} (Postfix)`, "2001:db8::7 a.example"],
    ["gmail", `from mail-a.b.example (mail-a.b.example. [192.0.2.9]) by ${OURS} with ESMTPS id x`, "192.0.2.9 mail-a.b.example"],
    ["exim", `from mail.b.example ([192.0.2.9]:41234) by ${OURS} with esmtps (Exim 4.96)`, "192.0.2.9 mail.b.example"],
    ["exim-without-name", `from [192.0.2.9] (helo=mail.b.example) by ${OURS} with esmtp (Exim 4.96)`, "192.0.2.9 mail.b.example"],
    ["exim-with-odd-helo", `from h.example ([192.0.2.9] helo=mail.b.example) by ${OURS} with esmtp`, "192.0.2.9 mail.b.example"],
    ["exchange", `from MAIL.b.example (192.0.2.9) by ${OURS} (10.0.0.4) with Microsoft SMTP Server`, "192.0.2.9 mail.b.example"],
    ["qmail", `from unknown (HELO mail.b.example) (192.0.2.9) by ${OURS} with SMTP; 4 Sep 2026`, "192.0.2.9 mail.b.example"],
    ["mapped-ipv4", `from a.example (b.example [::ffff:192.0.2.9]) by ${OURS} with ESMTP`, "192.0.2.9 a.example"],
    ["helo-with-another-address", `from [203.0.113.1] (unknown [192.0.2.9]) by ${OURS} (Postfix)`, "192.0.2.9 "],
  ])("%s", (_name, value, expected) => {
    const hop = externalHop([value], OURS);
    expect(hop === null ? null : `${hop.ip} ${hop.helo}`).toBe(expected);
  });
});

describe("which step is believed", () => {
  test.each([
    [[OUTSIDE], true, "the newest line is by our server"],
    [[`by ${OURS} with LMTP id 7; Fri, 4 Sep 2026`, OUTSIDE], true, "handed to the mailbox afterwards"],
    [[`from scan.study.example (scan.study.example [10.0.0.8]) by ${OURS} with ESMTP`, OUTSIDE], true, "a scanner in the house"],
    [["from localhost (localhost [127.0.0.1]) by store.study.example with ESMTP", OUTSIDE], true, "through the same machine"],
    [[`from mail.hartwell.example (evil.example [203.0.113.5]) by ${OURS} with ESMTP`, LIE], "203.0.113.5", "a forged line stands below"],
    [["from evil.example (evil.example [203.0.113.5]) by mail7.study.example with ESMTP", LIE], false, "our server goes by another name"],
    [
      ["from a.outlook.example (2001:db8::1) by b.outlook.example (2001:db8::2) with HTTPS", LIE],
      false,
      "a provider's own public machines",
    ],
    [[`from mail.hartwell.example by ${OURS} with ESMTP`, LIE], false, "a line that gives no address"],
    [["from nonsense without end", LIE], false, "a line that nobody can read"],
    [[`from a.example (a.example [192.0.2.7]) by ${OURS}.evil.example with ESMTP`], false, "a longer name"],
    [[], false, "no line"],
  ])("%j: %s (%s)", (received, expected, _why) => {
    const ip = externalHop(received, OURS)?.ip ?? false;
    expect(ip).toBe(expected === true ? "192.0.2.7" : expected);
  });

  test("without a trusted server none", () => {
    expect(externalHop([OUTSIDE], null)).toBeNull();
  });

  test("whatever it says, it is read without a fault, and longer takes in proportion", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: fc.constantFrom(...Array.from("from by([192.0]):;heloIPv6= ")) }), (value) => {
        externalHop([value], OURS);
      }),
    );
    for (const piece of ["from (", "[1.", "by ", "::"])
      expect(growth((size) => void externalHop([`from ${piece.repeat(size)}`], OURS), 25_000, 200_000)).toBeLessThan(40);
  });
});

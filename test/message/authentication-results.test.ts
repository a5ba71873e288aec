import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseAuthenticationResults, serverEvidence } from "../../src/message/authentication-results.js";
import { growth } from "../support/growth.js";

const TRUSTED = "mx.study.example";
const FROM = "foi@hartwell.example";

describe("one header", () => {
  test.each([
    ["mx.a.example; dkim=pass header.d=hartwell.example", ["dkim=pass hartwell.example"], "plain"],
    ["mx.a.example 1; spf=fail smtp.mailfrom=x@hartwell.example", ["spf=fail hartwell.example"], "version 1, a whole address"],
    ["MX.A.example; SPF=SoftFail SMTP.MailFrom=hartwell.example", ["spf=softfail hartwell.example"], "any case"],
    ["mx.a.example; dkim=pass (2048-bit key; good) header.i=@hartwell.example", ["dkim=pass hartwell.example"], "semicolon in a comment"],
    ["mx.a.example; dkim=pass (a (nested; dmarc=pass) one) header.d=x.example", ["dkim=pass x.example"], "a result inside a comment"],
    ['mx.a.example; dkim=fail reason="bad; dmarc=pass" header.d=x.example', ["dkim=fail x.example"], "a result inside a quoted string"],
    ["mx.a.example; dmarc = pass (p=none dis=none) header.from=x.example", ["dmarc=pass x.example"], "spaces round the sign"],
    ["mx.a.example; dkim/1=pass header.d=x.example; x-own=1", ["dkim=pass x.example"], "method version, unknown method"],
    ["mx.a.example; none", [], "nothing was checked"],
    ["(a comment first) mx.a.example; spf=none", ["spf=none "], "comment before the server"],
    [
      "mx.a.example; dkim=fail header.d=a.example; dkim=pass header.d=b.example",
      ["dkim=fail a.example", "dkim=pass b.example"],
      "two signatures",
    ],
    [
      "mx.a.example; spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=b.example; dkim=none (message not signed) header.d=none;dmarc=fail action=none header.from=b.example;compauth=fail reason=001",
      ["spf=pass b.example", "dkim=none none", "dmarc=fail b.example"],
      "as Microsoft 365 writes it",
    ],
  ])("%s", (value, results, _why) => {
    expect(parseAuthenticationResults(value)?.results.map(({ method, result, domain }) => `${method}=${result} ${domain}`)).toEqual(
      results,
    );
  });

  test.each([
    ["", "empty"],
    ["mx.a.example 2; dkim=pass", "a version that nobody knows"],
    ["spf=pass (no server named) smtp.mailfrom=b.example; dkim=pass", "no server"],
  ])("%j is none (%s)", (value) => {
    expect(parseAuthenticationResults(value)).toBeNull();
  });

  test("whatever it says, it is read without a fault, and longer takes in proportion", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: fc.constantFrom(...Array.from('mx.;=() \\"dkimspfmarc@<>1')) }), (value) => {
        parseAuthenticationResults(value);
      }),
    );
    for (const piece of ["(", '"', "a.b=", ";"])
      expect(growth((size) => void parseAuthenticationResults(`mx.a.example; ${piece.repeat(size)}`), 25_000, 200_000)).toBeLessThan(40);
  });
});

describe("the verdict on a sender at foi@hartwell.example", () => {
  test.each([
    [["dmarc=pass header.from=hartwell.example"], "pass", "dmarc"],
    [["dmarc=fail header.from=hartwell.example; spf=pass smtp.mailfrom=hartwell.example"], "fail", "dmarc is the last word"],
    [["dkim=pass header.d=mail.hartwell.example"], "pass", "signed by its own organisation"],
    [["dkim=pass header.d=vendor.example; spf=pass smtp.mailfrom=vendor.example"], "none", "a case system signs for it"],
    [["spf=pass smtp.mailfrom=bounces@hartwell.example; dkim=none"], "pass", "its own server"],
    [["spf=fail smtp.mailfrom=hartwell.example; dkim=none"], "fail", "neither holds"],
    [["spf=softfail smtp.mailfrom=hartwell.example; dkim=fail header.d=hartwell.example"], "fail", "neither holds"],
    [["spf=fail smtp.mailfrom=hartwell.example; dkim=pass header.d=hartwell.example"], "pass", "forwarded: the signature is whole"],
    [["spf=fail smtp.mailfrom=hartwell.example; dkim=pass header.d=list.example"], "none", "forwarded and signed on the way"],
    [["spf=neutral; dkim=none"], "none", "a domain that says nothing"],
    [["spf=temperror; dkim=temperror; dmarc=temperror"], "none", "the name service was away"],
    [["none"], "none", "nothing was checked"],
  ])("%j: %s (%s)", (values, verdict) => {
    const headers = values.map((value) => `${TRUSTED}; ${value}`);
    expect(serverEvidence(headers, TRUSTED, FROM)?.verdict).toBe(verdict);
  });
});

describe("forged headers", () => {
  test.each([
    [["evil.example; dmarc=pass header.from=hartwell.example"], null, "only another server speaks"],
    [[`${TRUSTED}.evil.example; dmarc=pass`], null, "a longer name"],
    [[`${TRUSTED}; dmarc=fail header.from=hartwell.example`, `${TRUSTED}; dmarc=pass header.from=hartwell.example`], "fail", "below ours"],
    [
      [`${TRUSTED}; spf=fail smtp.mailfrom=hartwell.example`, `${TRUSTED}; dkim=pass header.d=hartwell.example`],
      "fail",
      "a method that ours does not name",
    ],
    [[`${TRUSTED}; spf=none`, `${TRUSTED}; dmarc=pass header.from=hartwell.example`], "none", "a pass below ours"],
    [["evil.example; dmarc=pass", `${TRUSTED}; dmarc=fail`], "fail", "above ours, from another server"],
    [[`${TRUSTED}; spf=pass smtp.mailfrom=relay.example`, `${TRUSTED}; dmarc=fail`], "fail", "two filters of ours: a failure counts"],
  ])("%j: %s (%s)", (headers, verdict, _why) => {
    expect(serverEvidence(headers, TRUSTED, FROM)?.verdict ?? null).toBe(verdict);
  });

  test("without a trusted server nothing is believed", () => {
    expect(serverEvidence([`${TRUSTED}; dmarc=fail`], null, FROM)).toBeNull();
  });
});

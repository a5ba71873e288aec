import { describe, expect, test } from "@jest/globals";
import { serverEvidence } from "../../src/message/authentication-results.js";
import { evidenceInWords, type OwnCheck, type OwnResult, RULES, weighEvidence } from "../../src/message/sender-evidence.js";

const FROM = "foi@hartwell.example";
const SERVER = "mx.study.example";

/** `dkim=pass hartwell.example`, `dmarc=fail p=reject`, `arc google.com dmarc=pass header.from=hartwell.example`, `trouble`. */
function ownCheck(said: readonly string[]): OwnCheck {
  const results: OwnResult[] = [];
  let policy: OwnCheck["policy"] = null;
  const seals: { sealer: string; found: string }[] = [];
  const senders = ["hartwell.example"];
  let trouble: string | null = null;
  for (const each of said) {
    const [, method, result, rest = ""] = /^(dkim|spf|dmarc)=(\w+)\s?(.*)$/.exec(each) ?? [];
    const asked = /p=(none|quarantine|reject)/.exec(rest)?.[1];
    if (asked === "none" || asked === "quarantine" || asked === "reject") policy = asked;
    const [, sealer, found = ""] = /^arc (\S+) (.*)$/.exec(each) ?? [];
    if (sealer !== undefined) seals.push({ sealer, found: `mx.${sealer}; ${found}` });
    else if (each === "trouble") trouble = "the name service did not answer";
    else if (each.startsWith("from ")) senders.push(each.slice(5));
    else if (method === "dkim" || method === "spf" || method === "dmarc")
      results.push({ method, result: result ?? "", domain: asked === undefined ? rest : "hartwell.example", detail: asked ?? "" });
    else throw new Error(`the table says ${each}`);
  }
  return { results, policy, seals, senders, trouble };
}

const BROKEN = "dkim=neutral hartwell.example";
const AGAINST = "dmarc=fail p=reject";
const ELSEWHERE = "spf=fail hartwell.example";
const ARC = `arc google.com dkim=pass header.d=hartwell.example; dmarc=pass header.from=hartwell.example`;
const NO_NAMES = ["dkim=temperror hartwell.example", "dmarc=temperror", "trouble"];

interface Row {
  readonly name: string;
  /** What our own check found; null when it was not made. */
  readonly own: readonly string[] | null;
  /** What the server wrote; null for nothing. */
  readonly server: string | null;
  readonly token?: boolean;
  readonly age?: number;
  readonly verdict: "pass" | "fail" | "none" | null;
  readonly by?: "own check" | "server";
}

const OWN_ALONE: readonly Row[] = [
  { name: "signed-and-sent-by-the-council", own: ["dkim=pass hartwell.example", "dmarc=pass p=reject"], server: null, verdict: "pass" },
  { name: "signed-without-a-policy", own: ["dkim=pass hartwell.example", "dmarc=none"], server: null, verdict: "pass" },
  { name: "signed-by-a-part-of-it", own: ["dkim=pass mail.hartwell.example", "dmarc=none"], server: null, verdict: "pass" },
  { name: "sent-by-its-machine-unsigned", own: ["dkim=none", "spf=pass hartwell.example", "dmarc=none"], server: null, verdict: "pass" },
  { name: "signed-by-a-case-system-only", own: ["dkim=pass vendor.example", "dmarc=none"], server: null, verdict: "none" },
  { name: "unsigned-without-a-policy", own: ["dkim=none", "dmarc=none"], server: null, verdict: "none" },
  { name: "broken-signature-without-a-policy", own: [BROKEN, "dmarc=none"], server: null, verdict: "none" },
  { name: "tampered-and-from-elsewhere", own: [BROKEN, ELSEWHERE, AGAINST], server: null, verdict: "fail" },
  { name: "unsigned-and-from-elsewhere", own: ["dkim=none", ELSEWHERE, AGAINST], server: null, verdict: "fail" },
  { name: "unsigned-quarantine", own: ["dkim=none", "spf=none", "dmarc=fail p=quarantine"], server: null, verdict: "fail" },
  { name: "no-policy-but-from-elsewhere", own: ["dkim=none", ELSEWHERE, "dmarc=none"], server: null, verdict: "fail" },
  { name: "softfail-without-a-signature", own: [BROKEN, "spf=softfail hartwell.example", "dmarc=none"], server: null, verdict: "fail" },
  {
    name: "forwarded-with-whole-signature",
    own: ["dkim=pass hartwell.example", ELSEWHERE, "dmarc=pass p=reject"],
    server: null,
    verdict: "pass",
  },
  { name: "forwarded-and-signed-by-the-list", own: ["dkim=pass list.example", ELSEWHERE, "dmarc=none"], server: null, verdict: "none" },
  {
    name: "list-mail-against-the-policy",
    own: [BROKEN, "dkim=pass list.example", "spf=pass list.example", AGAINST],
    server: null,
    verdict: "fail",
  },
  { name: "policy-fails-but-machine-unknown", own: ["dkim=none", AGAINST], server: null, verdict: "none" },
  { name: "policy-that-asks-for-nothing", own: ["dkim=none", "spf=none", "dmarc=fail p=none"], server: null, verdict: "none" },
  { name: "no-name-service", own: NO_NAMES, server: null, verdict: "none" },
  {
    name: "policy-known-but-key-not-asked",
    own: ["dkim=temperror hartwell.example", ELSEWHERE, AGAINST, "trouble"],
    server: null,
    verdict: "none",
  },
  { name: "fetched-weeks-later", own: [BROKEN, ELSEWHERE, AGAINST], server: null, age: 20, verdict: "none" },
  {
    name: "fetched-weeks-later-and-whole",
    own: ["dkim=pass hartwell.example", "dmarc=pass p=reject"],
    server: null,
    age: 20,
    verdict: "pass",
  },
  { name: "two-senders", own: ["dkim=pass hartwell.example", "from evil.example"], server: null, verdict: "fail" },
  { name: "two-senders-of-one-body", own: ["dkim=pass hartwell.example", "from legal.hartwell.example"], server: null, verdict: "pass" },
];

const BOTH: readonly Row[] = [
  { name: "neither", own: null, server: null, verdict: null },
  { name: "server-alone", own: null, server: "dmarc=fail header.from=hartwell.example", verdict: "fail", by: "server" },
  { name: "server-after-no-name-service", own: NO_NAMES, server: "dmarc=fail header.from=hartwell.example", verdict: "fail", by: "server" },
  {
    name: "server-passes-after-no-name-service",
    own: NO_NAMES,
    server: "dmarc=pass header.from=hartwell.example",
    verdict: "pass",
    by: "server",
  },
  {
    name: "name-service-that-knows-nothing",
    own: [BROKEN, "dmarc=none"],
    server: "dmarc=fail header.from=hartwell.example",
    verdict: "fail",
    by: "server",
  },
  {
    name: "proof-against-server",
    own: ["dkim=pass hartwell.example", "dmarc=pass p=reject"],
    server: "dmarc=fail",
    verdict: "pass",
    by: "own check",
  },
  {
    name: "changed-after-the-server-checked",
    own: [BROKEN, "spf=none", AGAINST],
    server: "dkim=pass header.d=hartwell.example; dmarc=pass",
    verdict: "pass",
    by: "server",
  },
  {
    name: "header-that-nothing-bears-out",
    own: ["dkim=none", ELSEWHERE, AGAINST],
    server: "dkim=pass header.d=hartwell.example; dmarc=pass",
    verdict: "fail",
    by: "own check",
  },
  {
    name: "server-knows-the-machine",
    own: ["dkim=none", AGAINST],
    server: "spf=softfail smtp.mailfrom=hartwell.example",
    verdict: "fail",
    by: "own check",
  },
  {
    name: "server-saw-its-own-machine",
    own: ["dkim=none", AGAINST],
    server: "spf=pass smtp.mailfrom=hartwell.example",
    verdict: "pass",
    by: "server",
  },
  {
    name: "server-saw-another-machine",
    own: ["dkim=none", AGAINST],
    server: "spf=pass smtp.mailfrom=vendor.example",
    verdict: "fail",
    by: "own check",
  },
  {
    name: "server-fails-what-asks-for-nothing",
    own: ["dkim=none", "dmarc=fail p=none"],
    server: "spf=pass smtp.mailfrom=vendor.example; dmarc=fail",
    verdict: "none",
    by: "own check",
  },
  {
    name: "asks-for-nothing-but-from-elsewhere",
    own: ["dkim=none", "dmarc=fail p=none"],
    server: "spf=fail smtp.mailfrom=hartwell.example; dmarc=fail",
    verdict: "fail",
    by: "own check",
  },
];

const FORWARDED: readonly Row[] = [
  {
    name: "changed-by-a-forwarder-that-seals-with-our-reference",
    own: [BROKEN, ELSEWHERE, AGAINST, ARC],
    server: null,
    token: true,
    verdict: "none",
  },
  { name: "same-where-the-server-fails-it", own: [BROKEN, AGAINST, ARC], server: "dmarc=fail", token: true, verdict: "none" },
  { name: "seal-without-our-reference", own: [BROKEN, ELSEWHERE, AGAINST, ARC], server: null, verdict: "fail" },
  { name: "our-reference-without-a-seal", own: [BROKEN, ELSEWHERE, AGAINST], server: null, token: true, verdict: "fail" },
  {
    name: "seal-of-anybody",
    own: [BROKEN, ELSEWHERE, AGAINST, ARC.replace("google.com", "evil.example")],
    server: null,
    token: true,
    verdict: "fail",
  },
  {
    name: "anybody-first-then-a-good-seal",
    own: [BROKEN, ELSEWHERE, AGAINST, ARC.replace("google.com", "evil.example"), ARC],
    server: null,
    token: true,
    verdict: "fail",
  },
  {
    name: "sealer-that-found-it-failing",
    own: [BROKEN, ELSEWHERE, AGAINST, "arc google.com spf=pass smtp.mailfrom=evil.example; dmarc=fail header.from=hartwell.example"],
    server: null,
    token: true,
    verdict: "fail",
  },
  {
    name: "sealer-that-found-another-sender",
    own: [BROKEN, ELSEWHERE, AGAINST, "arc google.com dkim=pass header.d=evil.example"],
    server: null,
    token: true,
    verdict: "fail",
  },
];

describe.each([
  ["our own check alone", OWN_ALONE],
  ["with what the receiving server says", BOTH],
  ["mail that was forwarded", FORWARDED],
])("%s", (_what, rows) => {
  test.each(rows)("$name: $verdict", ({ own, server, token, age, verdict, by }) => {
    const weighed = weighEvidence({
      sender: FROM,
      own: own === null ? null : ownCheck(own),
      server: server === null ? null : serverEvidence([`${SERVER}; ${server}`], SERVER, FROM),
      age: age ?? 0,
      carriesToken: token ?? false,
    });
    expect(weighed?.verdict ?? null).toBe(verdict);
    if (by !== undefined) expect(weighed?.basis).toBe(by);
  });
});

test("every rule is reached by some row of the tables, and says why it is there", () => {
  const reached = new Set(
    [...OWN_ALONE, ...BOTH, ...FORWARDED].map(
      ({ own, server, token, age }) =>
        weighEvidence({
          sender: FROM,
          own: own === null ? null : ownCheck(own),
          server: server === null ? null : serverEvidence([`${SERVER}; ${server}`], SERVER, FROM),
          age: age ?? 0,
          carriesToken: token ?? false,
        })?.because,
    ),
  );
  for (const rule of RULES) {
    expect([rule.because, reached.has(rule.because)]).toEqual([rule.because, true]);
    expect(rule.evidence.length).toBeGreaterThan(20);
  }
});

test("neighbours at a provider for everybody are strangers", () => {
  const own = ownCheck(["dkim=pass evil.onmicrosoft.com", "dmarc=none"]);
  const weighed = weighEvidence({ sender: "foi@hartwell.onmicrosoft.com", own, server: null, age: 0, carriesToken: true });
  expect(weighed?.verdict).toBe("none");
});

describe("in words", () => {
  test.each([
    [{ server: SERVER, results: [], verdict: "none" as const }, "no results, says mx.study.example"],
    [
      weighEvidence({ sender: FROM, own: ownCheck([BROKEN, ELSEWHERE, AGAINST]), server: null, age: 0, carriesToken: false }),
      "its domain wants such mail refused, and neither signature nor origin is its own; dkim=neutral (hartwell.example), spf=fail (hartwell.example), dmarc=fail (hartwell.example, reject), by our own check",
    ],
    [
      weighEvidence({
        sender: FROM,
        own: ownCheck(["trouble"]),
        server: serverEvidence([`${SERVER}; dmarc=fail header.from=hartwell.example`], SERVER, FROM),
        age: 0,
        carriesToken: false,
      }),
      "that is what the receiving server found; dmarc=fail (hartwell.example), says mx.study.example; the name service did not answer, by our own check",
    ],
  ])("%#", (evidence, words) => {
    expect(evidence === null ? "" : evidenceInWords(evidence)).toBe(words);
  });
});

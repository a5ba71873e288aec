/** Mails really signed, checked against a name service in memory. */
import { describe, expect, jest, test } from "@jest/globals";
import { senderCheck } from "../../../src/adapters/sender-check/check-sender.js";
import { openNameService, type Resolve } from "../../../src/adapters/sender-check/name-service.js";
import type { OwnCheck } from "../../../src/message/sender-evidence.js";
import { weighEvidence } from "../../../src/message/sender-evidence.js";
import { council, fault, KEY_RECORD, nameServer, plainMail, sealed, signed, type Zone } from "../../support/signed-mail.js";

const FROM = "foi@hartwell.example";
const RECEIVED = "2026-09-04T08:01:00Z";
const ITS_MACHINE = { ip: "192.0.2.7", helo: "mail.hartwell.example" };
const ANOTHER = { ip: "198.51.100.9", helo: "mail.hartwell.example" };
const ZONE: Zone = { ...council("hartwell.example", "reject"), ...council("quiet.example", null), ...council("evil.example", "reject") };

interface Case {
  readonly name: string;
  readonly mail: () => Promise<string> | string;
  readonly from?: string;
  readonly hop?: typeof ITS_MACHINE | null;
  readonly returnPath?: string | null;
  readonly zone?: Zone;
  readonly found: readonly string[];
  readonly verdict: "pass" | "fail" | "none";
}

const tampered = async (): Promise<string> => (await signed(plainMail(FROM), "hartwell.example")).replace("412", "912");
const timeouts = (domain: string): Zone => ({
  [`s1._domainkey.${domain}`]: fault("ETIMEOUT"),
  [`_dmarc.${domain}`]: fault("ETIMEOUT"),
  [domain]: fault("ETIMEOUT"),
});

const CASES: readonly Case[] = [
  {
    name: "whole and from its machine",
    mail: () => signed(plainMail(FROM), "hartwell.example"),
    hop: ITS_MACHINE,
    found: ["dkim=pass", "spf=pass", "dmarc=pass"],
    verdict: "pass",
  },
  {
    name: "whole, the machine not known",
    mail: () => signed(plainMail(FROM), "hartwell.example"),
    found: ["dkim=pass", "dmarc=pass"],
    verdict: "pass",
  },
  {
    name: "whole but forwarded by another machine",
    mail: () => signed(plainMail(FROM), "hartwell.example"),
    hop: ANOTHER,
    found: ["dkim=pass", "spf=fail", "dmarc=pass"],
    verdict: "pass",
  },
  {
    name: "whole, with line ends of LF alone",
    mail: async () => (await signed(plainMail(FROM), "hartwell.example")).replaceAll("\r\n", "\n"),
    found: ["dkim=pass", "dmarc=pass"],
    verdict: "pass",
  },
  { name: "tampered body", mail: tampered, hop: ANOTHER, found: ["dkim=neutral", "spf=fail", "dmarc=fail"], verdict: "fail" },
  {
    name: "tampered subject",
    mail: async () => (await signed(plainMail(FROM), "hartwell.example")).replace("Subject: Your", "Subject: [EXTERNAL] Your"),
    hop: ANOTHER,
    found: ["dkim=fail", "spf=fail", "dmarc=fail"],
    verdict: "fail",
  },
  { name: "tampered body, the machine not known", mail: tampered, found: ["dkim=neutral", "dmarc=fail"], verdict: "none" },
  {
    name: "signed by another domain",
    mail: () => signed(plainMail(FROM), "evil.example"),
    hop: ANOTHER,
    found: ["dkim=pass", "spf=fail", "dmarc=fail"],
    verdict: "fail",
  },
  {
    name: "no signature, policy reject",
    mail: () => plainMail(FROM),
    hop: ANOTHER,
    found: ["dkim=none", "spf=fail", "dmarc=fail"],
    verdict: "fail",
  },
  {
    name: "no signature, but from its own machine",
    mail: () => plainMail(FROM),
    hop: ITS_MACHINE,
    found: ["dkim=none", "spf=pass", "dmarc=pass"],
    verdict: "pass",
  },
  {
    name: "another's machine and envelope",
    mail: () => plainMail(FROM),
    hop: ITS_MACHINE,
    returnPath: "<x@evil.example>",
    found: ["dkim=none", "spf=pass", "dmarc=fail"],
    verdict: "fail",
  },
  {
    name: "automatic reply without envelope sender",
    mail: () => plainMail(FROM),
    hop: { ...ITS_MACHINE, helo: "hartwell.example" },
    returnPath: "<>",
    found: ["dkim=none", "spf=pass", "dmarc=pass"],
    verdict: "pass",
  },
  {
    name: "no Return-Path: SPF is left out",
    mail: () => plainMail(FROM),
    hop: ITS_MACHINE,
    returnPath: null,
    found: ["dkim=none", "dmarc=fail"],
    verdict: "none",
  },
  {
    name: "council without a policy, no signature",
    from: "foi@quiet.example",
    mail: () => plainMail("foi@quiet.example"),
    found: ["dkim=none", "dmarc=none"],
    verdict: "none",
  },
  {
    name: "council without a policy, broken signature",
    from: "foi@quiet.example",
    mail: async () => (await signed(plainMail("foi@quiet.example"), "quiet.example")).replace("412", "912"),
    found: ["dkim=neutral", "dmarc=none"],
    verdict: "none",
  },
  {
    name: "policy of the organisation above",
    from: "foi@mail.hartwell.example",
    mail: () => plainMail("foi@mail.hartwell.example"),
    hop: ANOTHER,
    returnPath: "<foi@mail.hartwell.example>",
    found: ["dkim=none", "spf=none", "dmarc=fail"],
    verdict: "fail",
  },
  {
    name: "policy tried out on none in a hundred",
    mail: () => plainMail(FROM),
    zone: { ...ZONE, "_dmarc.hartwell.example": "v=DMARC1; p=reject; pct=0", "hartwell.example": "v=spf1 ?all" },
    hop: ANOTHER,
    found: ["dkim=none", "spf=neutral", "dmarc=fail"],
    verdict: "none",
  },
  {
    name: "signature over the beginning only",
    mail: async () => `${await signed(plainMail(FROM), "hartwell.example", { maxBodyLength: 10 })}And we planted 9,000 more.\r\n`,
    hop: ANOTHER,
    found: ["dkim=policy", "spf=fail", "dmarc=fail"],
    verdict: "fail",
  },
  {
    name: "a sender of another council above",
    mail: async () => `From: foi@quiet.example\r\n${await signed(plainMail(FROM), "hartwell.example")}`,
    found: ["dkim=pass"],
    verdict: "fail",
  },
  {
    name: "key taken away",
    mail: () => signed(plainMail(FROM), "hartwell.example", { selector: "gone" }),
    hop: ANOTHER,
    found: ["dkim=neutral", "spf=fail", "dmarc=fail"],
    verdict: "fail",
  },
  {
    name: "expired after it came",
    mail: () => signed(plainMail(FROM), "hartwell.example", { expires: "2026-09-11T08:00:00Z" }),
    found: ["dkim=pass", "dmarc=pass"],
    verdict: "pass",
  },
  {
    name: "expired before it came",
    mail: () => signed(plainMail(FROM), "hartwell.example", { signTime: "2026-08-01T08:00:00Z", expires: "2026-08-08T08:00:00Z" }),
    hop: ITS_MACHINE,
    found: ["dkim=neutral", "spf=pass", "dmarc=pass"],
    verdict: "pass",
  },
  {
    name: "no name service",
    mail: tampered,
    hop: ANOTHER,
    zone: timeouts("hartwell.example"),
    found: ["dkim=neutral", "spf=temperror", "dmarc=temperror"],
    verdict: "none",
  },
  {
    name: "the key's server fails, the policy is known",
    mail: () => signed(plainMail(FROM), "hartwell.example"),
    hop: ANOTHER,
    zone: { ...ZONE, "s1._domainkey.hartwell.example": fault("ESERVFAIL") },
    found: ["dkim=temperror", "spf=fail", "dmarc=fail"],
    verdict: "none",
  },
  {
    name: "a name service that knows no names",
    mail: tampered,
    hop: ANOTHER,
    zone: {},
    found: ["dkim=neutral", "spf=none", "dmarc=none"],
    verdict: "none",
  },
];

const inShort = (own: OwnCheck | null): readonly string[] => (own?.results ?? []).map(({ method, result }) => `${method}=${result}`);

describe("a mail of a council", () => {
  test.each(CASES)("$name: $verdict", async ({ mail, from = FROM, hop = null, returnPath, zone = ZONE, found, verdict }) => {
    const check = senderCheck(openNameService({ resolve: nameServer(zone) }));
    const path = returnPath === undefined ? `<${from}>` : returnPath;
    const own = await check(Buffer.from(await mail()), { sender: from, receivedAt: RECEIVED, hop, returnPath: path });
    expect(inShort(own)).toEqual(found);
    expect(weighEvidence({ sender: from, own, server: null, age: 0, carriesToken: false })?.verdict).toBe(verdict);
  });

  test("changed by a forwarder that seals: its seals and what it found are told", async () => {
    const mail = await sealed(await tampered(), "forwarder.example", "dkim=pass header.d=hartwell.example; dmarc=pass");
    const names = openNameService({ resolve: nameServer({ ...ZONE, "s1._domainkey.forwarder.example": KEY_RECORD }) });
    const told = { sender: FROM, receivedAt: RECEIVED, hop: ANOTHER, returnPath: `<${FROM}>` };
    const own = await senderCheck(names)(Buffer.from(mail), told);
    expect(own?.seals).toEqual([
      { sealer: "forwarder.example", found: "mx.forwarder.example; dkim=pass header.d=hartwell.example; dmarc=pass" },
    ]);
    expect((await senderCheck(names)(Buffer.from(mail.replace("912", "999")), told))?.seals).toEqual([]);
  });
});

describe("a check that cannot be made", () => {
  const told = { sender: FROM, receivedAt: RECEIVED, hop: ANOTHER, returnPath: `<${FROM}>` };

  test("name servers that never answer cost the time of two mails, then nobody waits", async () => {
    let asked = 0;
    const never: Resolve = () => {
      asked++;
      return new Promise(() => undefined);
    };
    const check = senderCheck(openNameService({ resolve: never, timeoutMs: 100 }), { withinMs: 250 });
    const mails = await Promise.all(
      Array.from({ length: 40 }, async (_, index) => ({
        sender: `foi@council${index}.example`,
        mail: Buffer.from(await signed(plainMail(`foi@council${index}.example`), `council${index}.example`)),
      })),
    );
    const began = performance.now();
    for (const { sender, mail } of mails) {
      const own = await check(mail, { ...told, sender, returnPath: `<${sender}>` });
      expect(own?.trouble).toMatch(/name service did not answer|name service does not answer/);
    }
    expect(performance.now() - began).toBeLessThan(2000);
    expect(asked).toBeLessThanOrEqual(6);
  });

  test.each([
    ["no sender", ""],
    ["a name for examples", "foi@hartwell.example"],
    ["a machine of the house", "foi@localhost"],
  ])("%s: nobody is asked", async (_what, sender) => {
    expect(await senderCheck(openNameService())(Buffer.from(plainMail(FROM)), { ...told, sender })).toBeNull();
  });

  test.each([
    ["a head without end", `X-A: ${"b\r\n ".repeat(50_000)}\r\n${plainMail(FROM)}`],
    ["a line without end", plainMail(FROM, { body: " ".repeat(2_000_000) })],
    [
      "five thousand signatures",
      `${"DKIM-Signature: v=1; a=rsa-sha256; d=hartwell.example; s=s1; h=from; bh=A; b=A\r\n".repeat(5000)}${plainMail(FROM)}`,
    ],
  ])("%s is no work for us", async (_what, mail) => {
    const asked: string[] = [];
    const own = await senderCheck(openNameService({ resolve: nameServer(ZONE, asked) }))(Buffer.from(mail), told);
    expect(own).toMatchObject({ results: [], trouble: expect.stringContaining("could not be checked") });
    expect(asked).toEqual([]);
  });

  test("more signatures than a mail has: eight are looked at", async () => {
    const asked: string[] = [];
    const one = (index: number): string => `DKIM-Signature: v=1; a=rsa-sha256; d=hartwell.example; s=x${index}; h=from; bh=A; b=A\r\n`;
    const mail = Array.from({ length: 30 }, (_, index) => one(index)).join("") + plainMail(FROM);
    const own = await senderCheck(openNameService({ resolve: nameServer(ZONE, asked) }))(Buffer.from(mail), told);
    expect(inShort(own).filter((each) => each.startsWith("dkim")).length).toBeLessThanOrEqual(16);
  });

  test("nothing is printed whatever lengths a signature states", async () => {
    const printed = jest.spyOn(console, "log").mockImplementation(() => undefined);
    try {
      const mail = (await signed(plainMail(FROM), "hartwell.example")).replace(/v=1;/, "v=1; l=99999;");
      await senderCheck(openNameService({ resolve: nameServer(ZONE) }))(Buffer.from(mail), told);
      expect(printed).not.toHaveBeenCalled();
    } finally {
      printed.mockRestore();
    }
  });

  test("bytes that are no mail are told to be none", async () => {
    for (const bytes of [Buffer.alloc(0), Buffer.from([0, 255, 10, 13, 10, 0]), Buffer.from("From: x@y.example")]) {
      const own = await senderCheck(openNameService({ resolve: nameServer(ZONE) }))(bytes, told);
      expect(own?.results.some((each) => each.result === "pass")).toBe(false);
    }
  });
});

/** Where a mail goes, trap by trap. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Route, type RoutingCandidate, routeMail, routingEvidence, routingKeys } from "../../src/message/routing.js";
import { bodyOf, isVendor } from "../../src/message/sender-body.js";
import { plusAddress, tokenOf, tokenSuffix } from "../../src/message/token.js";
import { type MailParts, mailOf } from "./mail-of.js";

const OUR = "survey@survey-desk.example";
const candidate = (requestId: number, authorityName: string, place: string, more: Partial<RoutingCandidate> = {}): RoutingCandidate => ({
  requestId,
  authorityName,
  token: tokenOf(1_000_003 * requestId),
  letterMessageIds: [`<${requestId}.letter@survey-desk.example>`],
  authorityReferences: [],
  addresses: [`foi@${place}.gov.uk`],
  domains: [`${place}.gov.uk`],
  subject: "Freedom of Information request: parking",
  lastActivityAt: "2024-03-04T10:00:00.000Z",
  open: true,
  ...more,
});
const A = candidate(1, "Hartsmere Borough Council", "hartsmere");
const B = candidate(2, "Dunlow District Council", "dunlow");

const route = (parts: MailParts, candidates: readonly RoutingCandidate[]): Route =>
  routeMail(
    routingEvidence(mailOf({ from: "foi@hartsmere.gov.uk", text: "Thank you for your request.", ...parts }), { ourAddresses: [OUR] }),
    candidates,
  );
const filedTo = (found: Route): readonly number[] | string =>
  found.outcome === "filed" ? found.requests.map((each) => each.requestId) : found.outcome;

describe("one clear winner is filed", () => {
  test.each<[string, MailParts, readonly RoutingCandidate[]]>([
    ["token in the address", { to: plusAddress(OUR, A.token) }, [A, B]],
    ["token in the address, l for 1 and o for 0", { to: plusAddress(OUR, A.token).replaceAll("1", "l").replaceAll("0", "o") }, [A, B]],
    [
      "token only in Received … for",
      { to: "foi@hartsmere.gov.uk", headers: new Map([["received", [`from a by b for <${plusAddress(OUR, A.token)}>; Tue, 5 Mar 2024`]]]) },
      [A],
    ],
    ["token only in Delivered-To", { to: "", headers: new Map([["delivered-to", [plusAddress(OUR, A.token)]]]) }, [A]],
    [
      "token in a BATV return address",
      { to: "", headers: new Map([["x-original-to", [`prvs=0123abcdef=${plusAddress(OUR, A.token)}`]]]) },
      [A],
    ],
    ["token in the subject", { subject: `FW: request [${A.token}]`, from: "kim@elsewhere.example" }, [A]],
    ["token in what is quoted", { text: `Noted.\n\n> Our reference: ${A.token}` }, [A, B]],
    ["token in the name of an attachment", { attachments: [`Response ${A.token}.pdf`] }, [A]],
    ["In-Reply-To", { inReplyTo: [A.letterMessageIds[0] ?? ""] }, [A, B]],
    ["References", { references: ["<other@x.example>", A.letterMessageIds[0] ?? ""] }, [A, B]],
    [
      "the council's reference, learned from its domain",
      { subject: "FOI-20988 update" },
      [{ ...A, authorityReferences: [{ reference: "FOI-20988", domain: "hartsmere.gov.uk" }] }, B],
    ],
    [
      "the same reference printed another way",
      { subject: "Ref 20988" },
      [{ ...A, authorityReferences: [{ reference: "FOI 20988", domain: "hartsmere.gov.uk" }] }],
    ],
    ["its address and its name", { text: "This is about your request to Hartsmere Borough Council." }, [A]],
    ["a slip in the token with the council's address", { to: OUR.replace("@", `+${tokenSuffix(A.token).slice(0, 5)}@`) }, [A]],
  ])("%s", (_name, parts, candidates) => {
    expect(filedTo(route(parts, candidates))).toEqual([1]);
  });

  test("with reasons that a person can check", () => {
    const found = route({ to: plusAddress(OUR, A.token) }, [A]);
    expect(found.outcome === "filed" && found.requests[0]?.reasons.join(" ")).toContain(A.token);
  });
});

describe("what is thin or contradicts itself is held", () => {
  const learned = { ...B, authorityReferences: [{ reference: "FOI-20988", domain: "dunlow.gov.uk" }] };
  test.each<[string, MailParts, readonly RoutingCandidate[]]>([
    ["an unconfirmed sender domain alone", { from: "someone@hartsmere.gov.uk", subject: "your information request" }, [A]],
    ["the council's address alone", { subject: "your information request" }, [A]],
    ["token of one, thread of another", { to: plusAddress(OUR, A.token), inReplyTo: [B.letterMessageIds[0] ?? ""] }, [A, B]],
    [
      "token of one, the other council's own reference",
      { to: plusAddress(OUR, A.token), from: "foi@dunlow.gov.uk", subject: "FOI-20988" },
      [A, learned],
    ],
    ["token of one, sent from another council's domain", { to: plusAddress(OUR, A.token), from: "foi@dunlow.gov.uk" }, [A, B]],
    [
      "shared team answers in the wrong thread and names the other council",
      { to: plusAddress(OUR, A.token), from: "info@shared.example", text: "This is our reply for Dunlow District Council." },
      [
        { ...A, addresses: [...A.addresses, "info@shared.example"] },
        { ...B, addresses: [...B.addresses, "info@shared.example"] },
      ],
    ],
    [
      "… also when the other council is none of the candidates",
      { to: plusAddress(OUR, A.token), from: "info@shared.example", text: "This is our reply for Quenby Borough Council." },
      [{ ...A, addresses: [...A.addresses, "info@shared.example"] }],
    ],
    [
      "a shared address and nothing else",
      { from: "info@shared.example", subject: "information request" },
      [
        { ...A, addresses: ["info@shared.example"] },
        { ...B, addresses: ["info@shared.example"] },
      ],
    ],
    [
      "a case system that writes for many",
      { from: "noreply@icasework.com", subject: "information request FOI-20988" },
      [{ ...A, addresses: ["noreply@icasework.com"], authorityReferences: [{ reference: "FOI-20988", domain: "icasework.com" }] }],
    ],
    [
      "a reference that two councils use",
      { from: "x@elsewhere.example", subject: "request FOI-20988" },
      [{ ...A, authorityReferences: [{ reference: "FOI-20988", domain: "hartsmere.gov.uk" }] }, learned],
    ],
    ["no candidate, but about a request", { subject: "your freedom of information request" }, []],
    ["a token that was never given out", { to: plusAddress(OUR, tokenOf(77)) }, []],
  ])("%s", (_name, parts, candidates) => {
    const found = route(parts, candidates);
    expect(found.outcome).toBe("held");
    expect(found.outcome === "held" && found.reasons.length).toBeGreaterThan(0);
  });

  test("with the likely requests as suggestions, best first", () => {
    const found = route({ subject: "your information request", from: "someone@hartsmere.gov.uk" }, [B, A]);
    expect(found.outcome === "held" && found.suggestions[0]?.requestId).toBe(1);
  });
});

describe("one mail for several councils", () => {
  const team = (one: RoutingCandidate): RoutingCandidate => ({ ...one, addresses: [...one.addresses, "info@shared.example"] });
  test("is filed to each whose token the team wrote", () => {
    expect(filedTo(route({ from: "info@shared.example", text: `This answers ${A.token} and ${B.token}.` }, [team(A), team(B)]))).toEqual(
      expect.arrayContaining([1, 2]),
    );
  });
  test("is filed to each whose address it was sent to", () => {
    expect(
      filedTo(route({ from: "info@shared.example", to: plusAddress(OUR, A.token), cc: plusAddress(OUR, B.token) }, [team(A), team(B)])),
    ).toEqual(expect.arrayContaining([1, 2]));
  });
  test("but a token only quoted beside another's thread is held", () => {
    expect(
      filedTo(
        route({ from: "info@shared.example", inReplyTo: [A.letterMessageIds[0] ?? ""], text: `Noted.\n\n> ${B.token}` }, [
          team(A),
          team(B),
        ]),
      ),
    ).toBe("held");
  });
});

describe("passing on is no contradiction", () => {
  test.each([
    "Your request has been transferred to Wessenshire County Council.",
    "This is a matter for Dunlow District Council, whom you should ask.",
  ])("%s", (text) => {
    expect(filedTo(route({ to: plusAddress(OUR, A.token), text }, [A, B]))).toEqual([1]);
  });
});

describe("bounces", () => {
  const report = {
    from: "mailer-daemon@survey-desk.example",
    subject: "Undelivered Mail Returned to Sender",
    deliveryReport: [{ recipient: "foi@hartsmere.gov.uk", action: "failed", status: "5.1.1", diagnostic: "" }],
  };
  test("by the letter they return", () => {
    expect(filedTo(route({ ...report, returned: new Map([["message-id", [A.letterMessageIds[0] ?? ""]]]) }, [A, B]))).toEqual([1]);
  });
  test("by whom they did not reach, when only one request went there", () => {
    expect(filedTo(route(report, [A, B]))).toEqual([1]);
    expect(filedTo(route(report, [A, { ...B, addresses: ["foi@hartsmere.gov.uk"] }]))).toBe("held");
  });
});

describe("mail that is nobody's", () => {
  test("a newsletter from a council's domain is put aside", () => {
    const found = route(
      {
        from: "news@email.hartsmere.gov.uk",
        subject: "What's on",
        text: "Half term events. Unsubscribe",
        headers: new Map([["list-unsubscribe", ["<https://x.example>"]]]),
      },
      [A],
    );
    expect(found.outcome).toBe("unrelated");
  });
  test("so is what we wrote ourselves", () => {
    expect(route({ from: plusAddress(OUR, A.token), to: "foi@hartsmere.gov.uk", text: A.token }, [A]).outcome).toBe("unrelated");
  });
});

test("more evidence for the winner never turns a filing into a filing elsewhere", () => {
  fc.assert(
    fc.property(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean(), (inAddress, inThread, inSubject, quoted) => {
      const found = route(
        {
          to: inAddress ? plusAddress(OUR, A.token) : OUR,
          inReplyTo: inThread ? [A.letterMessageIds[0] ?? ""] : [],
          subject: inSubject ? `RE: request ${A.token}` : "information request",
          text: `Thank you for your request.${quoted ? `\n\n> ${A.token}` : ""}`,
        },
        [A, B],
      );
      expect(filedTo(found)).toEqual(inAddress || inThread || inSubject || quoted ? [1] : "held");
    }),
  );
});

test("the keys are what one query needs", () => {
  const evidence = routingEvidence(
    mailOf({
      from: "jo@email.hartsmere.gov.uk",
      to: plusAddress(OUR, A.token),
      inReplyTo: ["<1@x.example>"],
      subject: "FOI 2024/0123",
      headers: new Map([["thread-index", ["AdpYQ0FCQ0RFRkdISUpLTE1OT1BRUg=="]]]),
    }),
    { ourAddresses: [OUR] },
  );
  const keys = routingKeys(evidence);
  expect(keys.tokens).toEqual([A.token]);
  expect(keys.messageIds).toEqual(["<1@x.example>", expect.stringMatching(/^thread-index:[0-9a-f]{44}$/)]);
  expect(keys.references).toContain("FOI20240123");
  expect(keys.addresses).toEqual(["jo@email.hartsmere.gov.uk"]);
  expect(keys.domains).toEqual(["email.hartsmere.gov.uk", "hartsmere.gov.uk"]);
});

describe("whose domain", () => {
  test.each([
    ["email.tarnbridge.gov.uk", "tarnbridge.gov.uk"],
    ["ashmere.gov.uk", "ashmere.gov.uk"],
    ["post.glanmorfa.llyw.cymru", "glanmorfa.llyw.cymru"],
    ["caerfryn.gov.wales", "caerfryn.gov.wales"],
    ["tarnbridge.gcsx.gov.uk", "tarnbridge.gov.uk"],
    ["mail.shared-services.example", "shared-services.example"],
    ["trust.nhs.uk", "trust.nhs.uk"],
    ["localhost", "localhost"],
  ])("%s -> %s", (domain, body) => {
    expect(bodyOf(domain)).toBe(body);
  });
  test("a case system is nobody's", () => {
    expect(isVendor("dunlow.icasework.com")).toBe(true);
    expect(isVendor("dunlow.gov.uk")).toBe(false);
  });
});

/**
 * DKIM, SPF, DMARC and ARC of a mail by mailauth. What it finds is told as it is; what it means for the mail is decided
 * in `message/sender-evidence.ts`.
 */
import { isIP } from "node:net";
import type { DNSResolver } from "mailauth";
import { faultMessage } from "../../errors.js";
import { domainOf } from "../../message/sender-body.js";
import type { OwnCheck, OwnResult } from "../../message/sender-evidence.js";
import type { CheckSender } from "../../ports.js";
import { type CheckedBytes, checkedBytes } from "./checked-bytes.js";
import type { NameService } from "./name-service.js";

export interface CheckSenderOptions {
  /** Milliseconds for one mail, all questions together. (Default: 5000) */
  readonly withinMs?: number;
}

/** A signature made by a clock that runs a little ahead is none from the future. */
const CLOCKS_APART_MS = 10 * 60_000;
/** A signature, its key's alias, a policy, an SPF record with its ten: a mail that leads to more is not meant well. */
const MOST_QUESTIONS = 40;

/** RFC 7489 6.3: applied to none in a hundred mails, a policy is still being tried out. */
const policyOf = (policy: unknown, pct: unknown): OwnCheck["policy"] => {
  const word = typeof policy === "string" ? policy.trim().toLowerCase() : "";
  if (pct === 0 && word !== "") return "none";
  return word === "none" || word === "quarantine" || word === "reject" ? word : null;
};
type Told = Parameters<CheckSender>[1];
const text = (value: unknown): string => (typeof value === "string" ? value : "");

export function senderCheck(names: NameService, options: CheckSenderOptions = {}): CheckSender {
  const withinMs = options.withinMs ?? 5000;

  const look = async ({ bytes, leftOut }: CheckedBytes, { sender, receivedAt, hop, returnPath }: Told): Promise<OwnCheck> => {
    const { arc, dkimVerify, dmarc, spf } = await import("mailauth");
    let questions = 0;
    const resolver = ((name: string, type: string) =>
      ++questions > MOST_QUESTIONS
        ? Promise.reject(Object.assign(new Error("too many questions for one mail"), { code: "EREFUSED" }))
        : names.resolve(name, type)) as DNSResolver;
    const envelope = returnPath === null ? null : (/<?([^<>\s]+@[^<>\s]+)>?/.exec(returnPath)?.[1]?.toLowerCase() ?? "");
    const dkim = await dkimVerify(bytes, {
      resolver,
      sender: envelope === null || envelope === "" ? sender : envelope,
      curTime: new Date(Date.parse(receivedAt) + CLOCKS_APART_MS),
    });
    const results: OwnResult[] = leftOut.map(({ domain, why }) => ({ method: "dkim", result: "policy", domain, detail: why }));
    for (const { signingDomain, status } of dkim.results)
      if (status.result !== "none" || results.length === 0)
        results.push({ method: "dkim", result: status.result, domain: text(signingDomain).toLowerCase(), detail: text(status.comment) });

    // RFC 7208 2.4: a mail without an envelope sender (a report, an automatic reply) is asked about by the name in EHLO.
    const envelopeDomain = envelope === "" ? (hop?.helo ?? "") : domainOf(envelope ?? "");
    let spfPassed: string[] = [];
    if (hop !== null && isIP(hop.ip) !== 0 && envelopeDomain.includes(".")) {
      const found = await spf({
        resolver,
        ip: hop.ip,
        helo: hop.helo === "" ? hop.ip : hop.helo,
        mta: "here",
        ...(envelope === null || envelope === "" ? {} : { sender: envelope }),
      });
      const { result } = found.status;
      results.push({ method: "spf", result, domain: envelopeDomain, detail: `from ${hop.ip}` });
      spfPassed = result === "pass" ? [envelopeDomain] : [];
    }

    const sealed = dkim.arc;
    const chain = sealed?.chain === undefined || sealed.chain === false ? [] : sealed.chain;
    const arcFound = sealed === undefined || chain.length === 0 ? null : await arc({ ...sealed, chain }, { resolver });

    const policy = await dmarc({
      resolver,
      headerFrom: dkim.headerFrom,
      spfDomains: spfPassed,
      dkimDomains: dkim.results.filter((each) => each.status.result === "pass").map((each) => ({ domain: each.signingDomain })),
    });
    const asks = policy === false ? null : policyOf(policy.policy, policy.pct);
    if (policy !== false)
      results.push({
        method: "dmarc",
        result: policy.status.result,
        domain: domainOf(dkim.headerFrom[0] ?? "").toLowerCase(),
        detail: asks === null ? text(policy.error) : `p=${asks}`,
      });
    return {
      results,
      policy: asks,
      seals:
        arcFound?.status.result === "pass"
          ? chain.map((set) => ({
              sealer: text(set["arc-seal"]?.parsed?.["d"]?.value).toLowerCase(),
              found: text(set["arc-authentication-results"]?.original?.toString())
                .replace(/^[^:]*:/, "")
                .replace(/^\s*i\s*=\s*\d+\s*;/, "")
                .trim(),
            }))
          : [],
      senders: [...new Set(dkim.headerFrom.map((address) => domainOf(address).toLowerCase()))],
      trouble: results.some((each) => each.result === "temperror" || each.result === "temperr") ? "the name service did not answer" : null,
    };
  };

  return async (raw, told) => {
    const domain = domainOf(told.sender);
    if (!told.sender.includes("@") || domain === "") return null;
    const nothing = (trouble: string): OwnCheck => ({ results: [], policy: null, seals: [], senders: [], trouble });
    const standing = names.standing(domain);
    if (standing === "nowhere") return null;
    if (standing === "silent") return nothing("the name service does not answer");
    const checked = checkedBytes(raw);
    if (checked === null) return nothing("it could not be checked: no mail program writes such a head or such lines");
    let timer: NodeJS.Timeout | undefined;
    try {
      const late = new Promise<OwnCheck>((done) => {
        timer = setTimeout(() => done(nothing("the name service did not answer in time")), withinMs);
      });
      return await Promise.race([look(checked, told), late]);
    } catch (fault) {
      return nothing(`it could not be checked: ${faultMessage(fault)}`);
    } finally {
      clearTimeout(timer);
    }
  };
}

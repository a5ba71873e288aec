/**
 * Is a mail from whom it says? Two witnesses: our own check of its signatures and its origin, and what the trusted
 * receiving server wrote into it. Which of them counts when is a table, read from the top.
 */
import { type MethodResult, parseAuthenticationResults, type ServerEvidence } from "./authentication-results.js";
import type { RoutingEvidence } from "./routing-evidence.js";
import { knowsSender, ownBodies, type RoutingCandidate } from "./routing-signals.js";
import { bodyOf, domainOf, isVendor } from "./sender-body.js";

/** What our own check found; the signatures of one mail, the machine that brought it, and what its domain asks for. */
export interface OwnCheck {
  /** DKIM (one for each signature), SPF (none where the bringing machine is not known) and DMARC. */
  readonly results: readonly OwnResult[];
  /** What the domain of From asks to be done with mail that fails (RFC 7489 6.3); null when it publishes nothing. */
  readonly policy: "none" | "quarantine" | "reject" | null;
  /** An Authenticated Received Chain that holds (RFC 8617), oldest seal first; empty when there is none. */
  readonly seals: readonly { readonly sealer: string; readonly found: string }[];
  /** Domains in From, lower case. */
  readonly senders: readonly string[];
  /** Why the check could not be finished; null when it was. */
  readonly trouble: string | null;
}
export interface OwnResult extends MethodResult {
  /** `body hash did not verify`, `p=reject`; empty when there is nothing to add. */
  readonly detail: string;
}

export interface SenderEvidence {
  /** The trusted server; null when it said nothing. */
  readonly server: string | null;
  /** What that server found. */
  readonly results: readonly MethodResult[];
  /** `pass`: it is from whom it says. `fail`: there is good reason to think that it is not. `none`: nobody can tell. */
  readonly verdict: "pass" | "fail" | "none";
  /** Our own check; null when it is switched off or could not begin. (Default: null, as for mail from before) */
  readonly own?: OwnCheck | null;
  /** Whose findings the verdict rests on. (Default: the server's) */
  readonly basis?: "own check" | "server";
  /** The rule of the table, in words. (Default: empty) */
  readonly because?: string;
}

/**
 * Sealers whose word on what they took in is believed where their seal holds. They seal with what they measured
 * themselves, and forward for their users: a mail changed on the way (a banner, a list's footer) has no other proof left.
 */
const SEALERS: readonly { readonly domain: string; readonly seen: string }[] = [
  { domain: "google.com", seen: "Gmail and Google Workspace forwarding and groups" },
  { domain: "microsoft.com", seen: "Microsoft 365, which adds banners to mail from outside and then forwards it" },
  { domain: "messagingengine.com", seen: "Fastmail forwarding" },
  { domain: "pobox.com", seen: "Pobox forwarding" },
];

/**
 * Days after which a failure may only mean that the key has been taken away since: mail is on its way for up to five
 * (RFC 5321 4.5.4.1), and a signer keeps a key no longer than mail signed with it may come in (RFC 6376 3.1).
 */
export const DAYS_KEYS_LAST = 7;

export interface Weighing {
  /** Address of From; empty when there is none. */
  readonly sender: string;
  readonly own: OwnCheck | null;
  readonly server: ServerEvidence | null;
  /** Days between the mail's arrival and the check. */
  readonly age: number;
  /** It carries our reference, which only those have who saw our letter. */
  readonly carriesToken: boolean;
}

/** What the rules look at. */
interface Findings {
  readonly server: ServerEvidence["verdict"] | null;
  /** The server's failure is only that of a policy of which we know that it asks for nothing. */
  readonly serverFailsIdly: boolean;
  /** Our check proves the sender's own organisation. */
  readonly proved: boolean;
  readonly severalSenders: boolean;
  /** Everything a failure needs is known: no lookup failed, the machine that brought it is known, the keys are fresh. */
  readonly complete: boolean;
  /** The domain asks that mail such as this be refused or put aside. */
  readonly against: boolean;
  /** The bringing machine may not send for its domain, and no signature of anybody holds. */
  readonly stranger: boolean;
  /** There is a signature of the sender's own organisation; it may have held before the mail was changed. */
  readonly ownSignature: boolean;
  /** A sealer of the list found the sender's organisation proved when it took the mail in. */
  readonly vouched: boolean;
  readonly carriesToken: boolean;
}

interface Rule {
  readonly because: string;
  readonly applies: (found: Findings) => boolean;
  readonly verdict: SenderEvidence["verdict"] | "server's";
  readonly basis: "own check" | "server";
  /** Why it is so and stands where it does. */
  readonly evidence: string;
}

/** First that applies. */
export const RULES: readonly Rule[] = [
  {
    because: "it names senders of several organisations",
    applies: (found) => found.severalSenders,
    verdict: "fail",
    basis: "own check",
    evidence: "RFC 7489 6.6.1: such mail has no one sender that could be proved, and is nearly always an attack",
  },
  {
    because: "the sender's own organisation signed it or sent it",
    applies: (found) => found.proved,
    verdict: "pass",
    basis: "own check",
    evidence: "RFC 7489 3.1; a signature that holds for the bytes that we keep is a proof, whatever anybody says about them",
  },
  {
    because: "the receiving server found it in order before it was changed",
    applies: (found) => found.server === "pass" && (found.ownSignature || !found.complete || !(found.against || found.stranger)),
    verdict: "pass",
    basis: "server",
    evidence:
      "Microsoft 365 and Exclaimer put `[EXTERNAL]` into subjects and banners into bodies after the check (RFC 8617 7.1.1); without any signature of the sender there was nothing that could break, and the header is doubted instead",
  },
  {
    because: "it was changed on its way; a forwarder that seals what it takes in found it in order, and it carries our reference",
    applies: (found) => found.vouched && found.carriesToken && (found.against || found.stranger || found.server === "fail"),
    verdict: "none",
    basis: "own check",
    evidence:
      "RFC 8617 7.2.1 and 8; a seal alone is not enough, because a sealer's own customers may send through it in another's name, and a reference alone is not, because whoever saw our letter has it",
  },
  {
    because: "its domain wants such mail refused, and neither signature nor origin is its own",
    applies: (found) => found.complete && found.against,
    verdict: "fail",
    basis: "own check",
    evidence:
      "RFC 7489 6.6.2. Only where the machine that brought it is known: councils without signatures pass by SPF alone, which we cannot see then, and a server that lets mail in despite `reject` has usually seen it pass",
  },
  {
    because: "it comes from a machine that may not send for its domain, and no signature holds",
    applies: (found) => found.complete && found.stranger,
    verdict: "fail",
    basis: "own check",
    evidence: "RFC 7208 8.4, 8.5; a forwarder breaks SPF too, but leaves a signature whole: with one that holds this is no failure",
  },
  {
    because: "its domain asks for nothing where the check of its policy fails",
    applies: (found) => found.server === "fail" && found.serverFailsIdly,
    verdict: "none",
    basis: "own check",
    evidence: "RFC 7489 6.3: with p=none a domain is still finding out who writes in its name; councils' case systems are among them",
  },
  {
    because: "that is what the receiving server found",
    applies: (found) => found.server !== null,
    verdict: "server's",
    basis: "server",
    evidence: "our check found no proof: no signature, one that broke on the way, or no name service; none of them is a failure by itself",
  },
  {
    because: "nothing proves it and nothing speaks against it",
    applies: () => true,
    verdict: "none",
    basis: "own check",
    evidence: "many councils publish no policy and sign nothing",
  },
];

const failed = (result: string): boolean => result === "fail" || result === "softfail";
/** A result of which nobody knows what it would have been. */
const unknown = (result: string): boolean => result === "temperror" || result === "temperr";

function findingsOf({ sender, own, server, age, carriesToken }: Weighing): Findings {
  const domain = domainOf(sender);
  // At a provider of mail for everybody the neighbours are strangers.
  const ofSender = (each: MethodResult): boolean =>
    domain !== "" && each.domain !== "" && (isVendor(domain) ? each.domain === domain : bodyOf(each.domain) === bodyOf(domain));
  const ownResults = own?.results ?? [];
  const dkim = ownResults.filter((each) => each.method === "dkim");
  const dmarc = ownResults.find((each) => each.method === "dmarc");
  // Where our check cannot know the bringing machine, the trusted server does.
  const spf =
    ownResults.find((each) => each.method === "spf" && !unknown(each.result)) ??
    server?.results.find((each) => each.method === "spf" && !unknown(each.result));
  const said = server?.results ?? [];
  const holds = [...dkim, ...said.filter((each) => each.method === "dkim")].some((each) => each.result === "pass");
  const spfPasses = spf?.result === "pass";
  return {
    server: server?.verdict ?? null,
    serverFailsIdly: own?.policy === "none" && !said.some((each) => each.method === "spf" && failed(each.result)),
    proved:
      own !== null &&
      (dmarc?.result === "pass" || ownResults.some((each) => each.method !== "dmarc" && each.result === "pass" && ofSender(each))),
    severalSenders: own !== null && new Set(own.senders.map(bodyOf)).size > 1,
    complete:
      own !== null &&
      own.trouble === null &&
      spf !== undefined &&
      age <= DAYS_KEYS_LAST &&
      !ownResults.some((each) => unknown(each.result) && each.method !== "spf"),
    against: dmarc?.result === "fail" && (own?.policy === "quarantine" || own?.policy === "reject") && !(spfPasses && ofSender(spf)),
    stranger: spf !== undefined && failed(spf.result) && !holds,
    ownSignature: dkim.some(ofSender),
    vouched:
      own !== null &&
      own.seals.length > 0 &&
      own.seals.every(({ sealer }) => SEALERS.some(({ domain }) => domain === bodyOf(sealer))) &&
      provedAt(own.seals[0]?.found ?? "", ofSender),
    carriesToken,
  };
}

/** Did the first sealer find the sender's organisation proved? */
function provedAt(found: string, ofSender: (each: MethodResult) => boolean): boolean {
  const results = parseAuthenticationResults(found)?.results ?? [];
  return (
    !results.some((each) => each.method === "dmarc" && each.result === "fail") &&
    results.some((each) => each.result === "pass" && ofSender(each))
  );
}

/**
 * Both witnesses together.
 * @returns null when neither says anything
 */
export function weighEvidence(weighing: Weighing): SenderEvidence | null {
  const { own, server } = weighing;
  if (own === null && server === null) return null;
  const heard = { server: server?.server ?? null, results: server?.results ?? [], own };
  if (own === null) return { ...heard, verdict: server?.verdict ?? "none", basis: "server", because: "" };
  const found = findingsOf(weighing);
  const rule = RULES.find((each) => each.applies(found));
  if (rule === undefined) return { ...heard, verdict: "none", basis: "own check", because: "" };
  return {
    ...heard,
    verdict: rule.verdict === "server's" ? (server?.verdict ?? "none") : rule.verdict,
    basis: rule.basis,
    because: rule.because,
  };
}

const resultInWords = ({ method, result, domain }: MethodResult, detail = ""): string => {
  const said = [domain, detail].filter((part) => part !== "").join(", ");
  return `${method}=${result}${said === "" ? "" : ` (${said})`}`;
};

/** `dmarc=fail (hartwell.example), spf=softfail, says mx.study.example`: for a person to read. */
export function evidenceInWords({ server, results, own = null, basis = "server", because = "" }: SenderEvidence): string {
  const itsWords = results.map((each) => resultInWords(each)).join(", ") || "no results";
  const told = server === null ? [] : [`${itsWords}, says ${server}`];
  const found = own?.results.map((each) => resultInWords(each, each.detail)) ?? [];
  const ours =
    own === null ? [] : [`${[...found, ...(own.trouble === null ? [] : [own.trouble])].join(", ") || "no results"}, by our own check`];
  const both = basis === "server" ? [...told, ...ours] : [...ours, ...told];
  return [...(because === "" ? [] : [because]), ...both].join("; ");
}

/**
 * Why a mail may not be from the council that it claims to be from; null when nothing says so, or when it claims no
 * council's address.
 */
export function doubtOfSender(
  mail: RoutingEvidence,
  candidates: readonly RoutingCandidate[],
  evidence: SenderEvidence | null,
): string | null {
  if (evidence === null || evidence.verdict !== "fail") return null;
  // A mail may name a second sender, whom another program shows as the first.
  const senders = evidence.own?.senders ?? [];
  const named = senders.length < 2 || mail.bounce ? [] : senders.filter((domain) => !isVendor(domain)).map(bodyOf);
  const claims = candidates.some(
    (candidate) =>
      knowsSender(candidate, mail) ||
      (mail.senderBody !== null && ownBodies(candidate).has(mail.senderBody)) ||
      named.some((body) => ownBodies(candidate).has(body) || candidate.addresses.some((address) => bodyOf(domainOf(address)) === body)),
  );
  const claimed = mail.senders[0] ?? evidence.own?.senders[0] ?? "";
  return claims ? `it claims to come from ${claimed}, and the check of the sender fails: ${evidenceInWords(evidence)}` : null;
}

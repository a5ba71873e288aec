/**
 * What the server that took a mail in found about its sender: the Authentication-Results header (RFC 8601). Anybody
 * can write such a header into a mail, so only the one of the server named in the settings counts, and of several
 * with its name only the topmost can speak for the sender: servers write theirs above what the mail brought along.
 */
import { bodyOf, domainOf } from "./sender-body.js";

/** One method with its result, as `dkim=pass header.d=hartwell.example`. */
export interface MethodResult {
  readonly method: "dkim" | "spf" | "dmarc";
  /** `pass`, `fail`, `softfail`, `neutral`, `none`, `temperror`, `permerror`, `policy`; lower case. */
  readonly result: string;
  /** The domain that was tested: `header.d` or `header.i` (dkim), `smtp.mailfrom` (spf), `header.from` (dmarc); empty when not said. */
  readonly domain: string;
}

/** What the trusted server says; `sender-evidence.ts` weighs it against our own check. */
export interface ServerEvidence {
  /** The server that says so. */
  readonly server: string;
  readonly results: readonly MethodResult[];
  /**
   * `pass`: DMARC passed, or a DKIM or SPF pass of the sender's own organisation. `fail`: DMARC failed, or, where
   * nothing is said about it, SPF failed and no signature held. `none`: neither.
   */
  readonly verdict: "pass" | "fail" | "none";
}

interface ParsedHeader {
  readonly server: string;
  readonly results: readonly MethodResult[];
}

/** Comments nest and may hold anything, also `;` (RFC 5322 3.2.2); quoted strings may hold parentheses. */
function withoutComments(text: string): string {
  let depth = 0;
  let quoted = false;
  // In stretches, not letter by letter: a header may have a megabyte.
  const kept: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === "\\" && (quoted || depth > 0)) at++;
    else if (char === '"' && depth === 0) quoted = !quoted;
    else if (char === "(" && !quoted) {
      if (depth === 0) kept.push(text.slice(from, at));
      depth++;
    } else if (char === ")" && depth > 0) {
      depth--;
      if (depth === 0) from = at + 1;
      kept.push(" ");
    }
  }
  return kept.join("") + (depth === 0 ? text.slice(from) : "");
}

/** At semicolons that stand in no quoted string. */
const statementsOf = (text: string): string[] => text.match(/(?:"(?:[^"\\]|\\.)*"|[^;"]|")+/g) ?? [];

/** Where the tested domain stands, first come first. */
const DOMAIN_PROPERTIES: Readonly<Record<MethodResult["method"], readonly string[]>> = {
  dkim: ["header.d", "header.i"],
  spf: ["smtp.mailfrom", "smtp.mail", "smtp.helo"],
  dmarc: ["header.from"],
};

/** One header's value; null when it names no server or a version that is not 1. */
export function parseAuthenticationResults(value: string): ParsedHeader | null {
  const [first = "", ...statements] = statementsOf(withoutComments(value));
  const head = /^\s*"?([a-z0-9_.:[\]-]{1,255})"?(?:\s+(\d{1,5}))?\s*$/i.exec(first);
  const server = head?.[1];
  if (server === undefined || (head?.[2] !== undefined && head[2] !== "1")) return null;
  const results: MethodResult[] = [];
  for (const statement of statements) {
    const stated = /^\s*(dkim|spf|dmarc)(?:\s*\/\s*\d{1,3})?\s*=\s*([a-z]{1,20})\b/i.exec(statement);
    if (stated === null) continue;
    const method = (stated[1] ?? "").toLowerCase();
    if (method !== "dkim" && method !== "spf" && method !== "dmarc") continue;
    const properties = new Map(
      [...statement.matchAll(/\b([a-z]{1,20}\.[a-z0-9-]{1,40})\s*=\s*(?:"([^"]{0,300})"|([^\s;"]{1,300}))/gi)].map((match) => [
        (match[1] ?? "").toLowerCase(),
        (match[2] ?? match[3] ?? "").toLowerCase(),
      ]),
    );
    const named = DOMAIN_PROPERTIES[method].map((name) => properties.get(name)).find((found) => found !== undefined) ?? "";
    results.push({
      method,
      result: (stated[2] ?? "").toLowerCase(),
      domain: named.includes("@") ? domainOf(named) : named.replace(/^<|>$/g, ""),
    });
  }
  return { server: server.toLowerCase(), results };
}

function verdictOf(results: readonly MethodResult[], sender: string): ServerEvidence["verdict"] {
  const of = (method: MethodResult["method"]): readonly MethodResult[] => results.filter((each) => each.method === method);
  const dmarc = of("dmarc")[0]?.result;
  if (dmarc === "pass") return "pass";
  if (dmarc === "fail") return "fail";
  // RFC 7489 3.1: a pass speaks for the sender only where it is of the sender's own organisation.
  const own = (each: MethodResult): boolean => sender !== "" && each.domain !== "" && bodyOf(each.domain) === bodyOf(domainOf(sender));
  const passed = results.filter((each) => each.method !== "dmarc" && each.result === "pass");
  if (passed.some(own)) return "pass";
  const spf = of("spf")[0]?.result;
  // A forwarder breaks SPF and leaves the signature whole: one that holds, whoever's it is, is no failure.
  const noSignature = of("dkim").every((each) => each.result !== "pass");
  return (spf === "fail" || spf === "softfail") && noSignature && passed.length === 0 ? "fail" : "none";
}

/**
 * The evidence of the trusted server.
 * @param headers values of Authentication-Results, topmost first
 * @param trusted the authserv-id of the receiving server; null: none is trusted
 * @param sender address of From; empty when there is none
 * @returns null when that server has said nothing
 */
export function serverEvidence(headers: readonly string[], trusted: string | null, sender: string): ServerEvidence | null {
  if (trusted === null) return null;
  const [top, ...below] = headers
    .map(parseAuthenticationResults)
    .filter((header) => header !== null)
    .filter((header) => header.server === trusted.toLowerCase());
  if (top === undefined) return null;
  // A server with several filters writes several headers. Further down a forged one may stand among them: nobody
  // forges a failure of their own, so failures count and passes do not.
  const said = new Set(top.results.map((each) => each.method));
  const failures = below.flatMap((header) => header.results).filter((each) => !said.has(each.method) && each.result !== "pass");
  const results = [...top.results, ...failures];
  return { server: top.server, results, verdict: verdictOf(results, sender) };
}
